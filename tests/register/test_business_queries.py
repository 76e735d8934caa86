"""Open business takes the same few queries for one row and for thirty, for one body and for six."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.access import rights_of
from lagetrunt.models import (
    Body,
    Certainty,
    Grant,
    Matter,
    Paper,
    PaperState,
    Report,
    ReportKind,
    Role,
    SameQuestion,
    Tie,
    User,
)
from lagetrunt.register import (
    Open,
    Promiser,
    add_item,
    add_seat,
    asides_seen,
    end_mandate,
    give_office,
    mark_over,
    open_business,
    postpone,
    record_action,
    record_answer,
    record_appointment,
    record_decision,
    record_leaving,
    record_question,
    record_vacancy,
    seat_person,
    tell_round,
)
from tests.factories.beside import nothing_kept
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
ON = date(2026, 3, 2)
_FIRST = {"starts_on": date(2024, 1, 1), "starts_certainty": Certainty.SEEN}
_OF_ALL = {"paper_review", "paper_unreadable", "same_person"}


def _more(cast: Cast, count: int) -> list[Body]:
    """Return new networks that have met."""
    number = Body.objects.count()
    made = [
        Body.objects.create(association=cast.association, name=f"Nätverk {one}", slug=f"natverk-{one}")
        for one in range(number, number + count)
    ]
    return [_met(cast, body) for body in made]


def _met(cast: Cast, body: Body) -> Body:
    """Let a network have met twice, with a gap between, and once without a word of it."""
    body.meetings_a_year = 6
    body.save()
    cast.meeting("2025-04-10", body)
    cast.meeting("2026-01-12", body)
    cast.meeting("2025-03-10", body, held=False)
    return body


def _fill(cast: Cast, body: Body, count: int) -> None:
    """Fill a network with `count` of everything that some rule tells of."""
    by, meeting = cast.administrator, body.meetings.get(date="2026-01-12")
    for number in range(count):
        name = f"{body.pk} {number}"
        person, gone = cast.person(f"Ada Ek {name}"), cast.person(f"Bo Al {name}")
        organisation = cast.municipality(f"Kommun {number}")
        item = add_item(meeting, heading=f"Punkt {name}", words="Övriga har inte svarat.", by=by)
        under = {"item": item, "by": by}
        seat, other = (add_seat(body, organisation=organisation, by=by) for _again in range(2))
        seat_person(seat, person=person, by=by, **_FIRST)
        mandate = seat_person(other, person=gone, by=by, **_FIRST)
        end_mandate(mandate, ends_on=date(2026, 2, 1), by=by)
        give_office(body, person=gone, role="contact", starts_on=date(2024, 1, 1), by=by)
        give_office(
            body,
            person=person,
            role="chair" if number % 2 else "coordinator",
            starts_on=date(2024, 1, 1),
            ends_on=date(2026, 4, 1),
            evaluation_on=date(2026, 3, 20),
            by=by,
        )
        record_leaving(meeting, person=gone, words=f"Bo {name} slutar.", leaves_on=date(2026, 1, 31), **under)
        record_appointment(meeting, person=gone, role="ersättare", body_name=f"Råd {name}", words="Ja.", **under)
        record_vacancy(meeting, seat_name=f"Råd {name}", words=f"Råd {name} är tomt.", **under)
        record_question(meeting, words=f"Vem betalar {name}?", by=by)
        postpone(meeting, subject=f"Frågan {name}", **under)
        for who in (person, gone):
            record_action(meeting, words=f"Ringer {who}.", assignees=[Promiser(person=who)], **under)
        record_decision(meeting, words="Sedan.", way_on="further decision", until=date(2026, 3, 20), **under)
        record_decision(meeting, words="Om.", condition="senast 1 februari", review_on=date(2026, 3, 9), **under)
        record_decision(meeting, words="Alla.", needs_formal=True, **under)
        told = tell_round(meeting, subject=f"Runda {name}", **under)
        for several in range(3):
            answering = cast.municipality(f"Svarande {several}")
            record_answer(told, organisation=answering, words="ja", by=by)
        _propose(cast, body, count=1)


def _propose(cast: Cast, body: Body, count: int) -> None:
    matter = Matter.objects.create(association=cast.association, body=body, name=f"Ärende {Matter.objects.count()}")
    meeting = body.meetings.get(date="2026-01-12")
    for number in range(count):
        item = add_item(meeting, heading=f"Förslag {number}", by=cast.administrator)
        Tie.objects.create(association=cast.association, matter=matter, item=item)
        action = record_action(
            body.meetings.get(date="2025-04-10"),
            words="Gammalt.",
            assignees=[Promiser(written="Bo")],
            by=cast.administrator,
        )
        Report.objects.create(
            association=cast.association, meeting=meeting, action=action, words="Klart.", kind=ReportKind.DONE
        )


def _of_all(cast: Cast) -> None:
    """Add what stands outside every network."""
    for number, state in enumerate((PaperState.REVIEW, PaperState.UNREADABLE)):
        Paper.objects.create(association=cast.association, name=f"{number}", sha256=f"{number:064}", state=state)
    left, right = cast.person("Eva Ask"), cast.person("Eva Asp")
    SameQuestion.objects.create(association=cast.association, left=left, right=right, probability=0.5, reason="?")


def _asked(user: User, *, with_cold: bool) -> tuple[int, list[Open]]:
    """Return how many queries are asked for a reader whose rights are known when nothing is kept, and the lines."""
    nothing_kept()
    reader = User.objects.get(pk=user.pk)
    rights_of(reader)
    bodies = list(Body.objects.filter(association=user.association))
    with CaptureQueriesContext(connection) as asked:
        lines = open_business(reader, bodies, on=ON, with_cold=with_cold)
        for line in lines:
            str(line.fact)
            _points = [(fact.item, fact.meeting.body) for fact in line.facts if hasattr(fact, "item_id")]
    return len(asked), lines


def test_queries_are_as_many_for_one_row_as_for_thirty(cast: Cast) -> None:
    _of_all(cast)
    body = _met(cast, cast.network)
    _fill(cast, body, 1)
    few = [_asked(cast.coordinator, with_cold=with_cold) for with_cold in (True, False)]
    _fill(cast, body, 29)
    many = [_asked(cast.coordinator, with_cold=with_cold) for with_cold in (True, False)]
    assert all(len(more) > 10 * len(lines) for (_few, lines), (_many, more) in zip(few, many, strict=True))
    assert [count for count, _lines in many] == [count for count, _lines in few]


def test_queries_are_as_many_for_one_body_as_for_six(cast: Cast) -> None:
    _of_all(cast)
    _fill(cast, _met(cast, cast.network), 2)
    few = [_asked(cast.administrator, with_cold=with_cold) for with_cold in (True, False)]
    for body in _more(cast, 5):
        _fill(cast, body, 2)
    many = [_asked(cast.administrator, with_cold=with_cold) for with_cold in (True, False)]
    assert [count for count, _lines in many] == [count for count, _lines in few]
    for (_few, lines), (_many, more) in zip(few, many, strict=True):
        own = [line for line in lines if line.rule not in _OF_ALL]
        assert len([line for line in more if line.rule not in _OF_ALL]) == 6 * len(own)


def test_a_director_in_six_asks_no_more_than_in_one(cast: Cast) -> None:
    bodies = [_met(cast, cast.network), *_more(cast, 5)]
    for body in bodies:
        _fill(cast, body, 2)
    director = User.objects.create_user("direktor@example.org", association=cast.association, name="Dag Direktör")
    director.person = cast.person("Dag Direktör")
    director.save()
    counts = []
    for body in bodies:
        Grant.objects.create(association=cast.association, user=director, role=Role.MEMBER, body=body)
        counts.append(_asked(director, with_cold=False)[0])
    assert len(set(counts)) == 1


def test_asides_are_listed_in_the_same_few_queries(cast: Cast) -> None:
    body = _met(cast, cast.network)
    _fill(cast, body, 3)
    _number, lines = _asked(cast.coordinator, with_cold=True)
    said = [line for line in lines if line.rule in {"put_off", "question_open"}]
    counts = []
    for line in said:
        mark_over(line, by=cast.coordinator, on=ON)
    for bodies in ([body], [body, cast.group]):
        with CaptureQueriesContext(connection) as asked:
            assert len(asides_seen(cast.coordinator, bodies)) == len(said)
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 6
