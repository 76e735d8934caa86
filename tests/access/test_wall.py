"""The wall: of each kind of row, who sees which; fetches that answer alike for hidden and missing."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.apps import apps
from django.db.models import Model
from django.utils import timezone

from lagetrunt.access import (
    NotVisible,
    Withdrawn,
    body_at,
    get,
    may_administer,
    may_enter_papers,
    may_read_body,
    may_write_body,
    may_write_register,
    meeting_at,
    organisation_of,
    organisations_seen,
    require,
    rights_of,
    seen,
)
from lagetrunt.models import (
    Action,
    AgendaLine,
    Answer,
    Appointment,
    Aside,
    Association,
    Attendance,
    Batch,
    Body,
    ComingDate,
    Decision,
    Fact,
    Grant,
    Item,
    JournalEntry,
    Learned,
    Leaving,
    Mandate,
    Mark,
    Matter,
    Meeting,
    MeetingFact,
    Money,
    Office,
    Organisation,
    Paper,
    Person,
    Postponement,
    Question,
    Refused,
    Report,
    Round,
    SameQuestion,
    Seat,
    StandingPoint,
    Tie,
    Vacancy,
)
from lagetrunt.register import withdraw_fact
from tests.factories.cast import Cast
from tests.factories.refusals import refused

WHO = "administrator coordinator chair member reader contact member_elsewhere stranger foreigner".split()
BODIES = "network group elsewhere".split()
SEES = {
    "administrator": {"network", "group", "elsewhere"},
    "coordinator": {"network", "group"},
    "chair": {"network", "group"},
    "member": {"network", "group"},
    "reader": {"network", "group"},
    "contact": {"group"},
    "member_elsewhere": {"elsewhere"},
    "stranger": set(),
    "foreigner": {"foreign"},
}
WRITERS = {"administrator", "coordinator"}


def _rows(association: Association, body: Body) -> dict[type[Model], Model]:
    """Return one row of each kind that hangs on the body."""
    own: dict[str, Any] = {"association": association}
    person = Person.objects.create(**own, name="Ada Ek")
    organisation = Organisation.objects.create(**own, name="Folkhuset", kind="other")
    seat = Seat.objects.create(**own, body=body, organisation=organisation)
    meeting = Meeting.objects.create(**own, body=body, date=date(2026, 1, 10))
    said = {**own, "meeting": meeting, "words": "Ett beslut"}
    went = Round.objects.create(**own, body=body, meeting=meeting, kind="told", subject="Jour")
    item = Item.objects.create(**own, meeting=meeting, position=1, heading="Jour")
    matter = Matter.objects.create(**own, body=body, name="Jour")
    promised = Action.objects.create(**said)
    made: list[Model] = [
        body,
        seat,
        meeting,
        went,
        Mandate.objects.create(**own, seat=seat, person=person),
        Office.objects.create(**own, body=body, person=person, role="chair"),
        Attendance.objects.create(**own, meeting=meeting, person=person, presence="present", capacity="member"),
        item,
        matter,
        Tie.objects.create(**own, matter=matter, item=item),
        Report.objects.create(**said, action=promised, kind="done"),
        Aside.objects.create(
            **own, body=body, rule="promised", fact_kind="Action", fact_id=promised.pk, kind="done", since=meeting.date
        ),
        AgendaLine.objects.create(**own, meeting=meeting, position=1, heading="Jour"),
        StandingPoint.objects.create(**own, body=body, heading="Övrigt", key="övrigt"),
        Learned.objects.create(**own, body=body, words="Konsensus", key="konsensus", means="decision"),
        ComingDate.objects.create(**own, body=body, date=date(2026, 3, 1)),
        Answer.objects.create(**own, round=went, organisation=organisation, words="Ja"),
        Decision.objects.create(**said),
        promised,
        Postponement.objects.create(**said, subject="Jour"),
        Appointment.objects.create(**said, person=person, role="ledamot"),
        Vacancy.objects.create(**said, seat_name="Rådet"),
        Leaving.objects.create(**said, person=person),
        Question.objects.create(**said),
        Money.objects.create(**said, amount=Decimal(1), unit="SEK"),
        Mark.objects.create(**said),
        Paper.objects.create(**own, body=body, name="a.txt", sha256=f"{body.pk:064x}", state="entered"),
        JournalEntry.objects.create(**own, body=body, verb="book_meeting", by_name="Siv"),
    ]
    return {type(row): row for row in made}


@pytest.fixture
def wall(cast: Cast) -> dict[str, dict[type[Model], Model]]:
    """Give a row of each kind in every body of the cast, and in one of the other association."""
    foreign = Body.objects.create(association=cast.other_association, name="Främmande", slug="frammande")
    rows = {name: _rows(cast.association, getattr(cast, name)) for name in BODIES}
    return {**rows, "foreign": _rows(cast.other_association, foreign)}


@pytest.mark.parametrize("who", WHO)
def test_each_sees_what_hangs_on_their_bodies_and_nothing_else(
    cast: Cast, wall: dict[str, dict[type[Model], Model]], who: str
) -> None:
    user = getattr(cast, who)
    for model in wall["network"]:
        expected = {rows[model].pk for name, rows in wall.items() if name in SEES[who]}
        assert set(seen(user, model).values_list("pk", flat=True)) == expected, model.__name__
        for name, rows in wall.items():
            public = getattr(rows[model], "public_id", "")
            if name in SEES[who]:
                assert get(user, model, public) == rows[model]
            else:
                with pytest.raises(NotVisible):
                    get(user, model, public)


def test_every_fact_has_its_place_behind_the_wall(wall: dict[str, dict[type[Model], Model]]) -> None:
    facts = {model for model in apps.get_app_config("lagetrunt").get_models() if issubclass(model, Fact)}
    assert facts - set(wall["network"]) == {Person}
    assert {model for model in facts if issubclass(model, MeetingFact)} <= set(wall["network"])


@pytest.mark.parametrize("who", WHO)
def test_people_and_organisations_are_seen_by_all_who_read_something(
    cast: Cast, wall: dict[str, dict[type[Model], Model]], who: str
) -> None:
    user = getattr(cast, who)
    bjuv = cast.municipality("Bjuv")
    owned = cast.other_association if who == "foreigner" else cast.association
    people = {person.association for person in seen(user, Person)}
    organisations = {one.association for one in organisations_seen(user)}
    assert people == (set() if who == "stranger" else {owned})
    assert organisations == (set() if who == "stranger" else {owned, None})
    assert set(seen(user, Organisation)) == set(organisations_seen(user))
    if who == "stranger":
        with pytest.raises(NotVisible):
            organisation_of(user, bjuv.public_id)
    else:
        assert organisation_of(user, bjuv.public_id) == bjuv


@pytest.mark.parametrize("who", WHO)
def test_papers_to_be_reviewed_and_questions_are_for_those_who_write(cast: Cast, who: str) -> None:
    user = getattr(cast, who)
    own = {"association": cast.association}
    for number, (body, state) in enumerate([(cast.network, "review"), (None, "waiting"), (cast.elsewhere, "part")]):
        Paper.objects.create(**own, name=f"{number}.txt", sha256=f"{number:064x}", body=body, state=state)
    Batch.objects.create(**own)
    pair = [Person.objects.create(**own, name="Ada Ek") for _ in range(2)]
    SameQuestion.objects.create(**own, left=pair[0], right=pair[1], probability=0.5, reason="x")
    papers = {
        "administrator": {"0.txt", "1.txt", "2.txt"},
        "coordinator": {"0.txt", "1.txt"},
        "member_elsewhere": {"2.txt"},
    }
    assert set(seen(user, Paper).values_list("name", flat=True)) == papers.get(who, set())
    writes = who in WRITERS
    assert seen(user, Batch).exists() == seen(user, SameQuestion).exists() == writes


@pytest.mark.parametrize("who", WHO)
def test_who_may_write_and_administer(cast: Cast, who: str) -> None:
    user = getattr(cast, who)
    assert {name for name in BODIES if may_read_body(user, getattr(cast, name))} == SEES[who] & set(BODIES)
    writes = SEES[who] if who in WRITERS else set()
    assert {name for name in BODIES if may_write_body(user, getattr(cast, name))} == writes & set(BODIES)
    assert may_write_register(user) == may_enter_papers(user) == (who in {*WRITERS, "foreigner"})
    assert may_administer(user) == (who in {"administrator", "foreigner"})


def test_a_withdrawn_fact_is_told_with_its_reason_to_those_who_could_see_it(cast: Cast) -> None:
    meeting = cast.meeting("2026-01-10")
    withdraw_fact(meeting, by=cast.coordinator, reason="Dubblett")
    assert not seen(cast.member, Meeting).exists()
    with pytest.raises(Withdrawn) as caught:
        get(cast.member, Meeting, meeting.public_id)
    assert caught.value.reason == "Dubblett"
    with pytest.raises(Withdrawn):
        meeting_at(cast.member, cast.network, date(2026, 1, 10))
    with pytest.raises(NotVisible):
        get(cast.member_elsewhere, Meeting, meeting.public_id)
    again = cast.meeting("2026-01-10")
    assert meeting_at(cast.member, cast.network, date(2026, 1, 10)) == again
    with pytest.raises(NotVisible):
        meeting_at(cast.member, cast.network, date(2026, 1, 11))


def test_body_at_answers_alike_for_hidden_and_missing(cast: Cast) -> None:
    assert body_at(cast.contact, "natverk-aldreomsorg") == cast.group
    for slug in ("skolchefsnatverket", "finns-inte"):
        with pytest.raises(NotVisible):
            body_at(cast.contact, slug)
    with pytest.raises(NotVisible):
        body_at(cast.foreigner, "socialchefsnatverket")


def test_a_grant_holds_from_its_first_day_until_the_day_it_ends(cast: Cast) -> None:
    today = timezone.localdate()
    Grant.objects.create(
        association=cast.association,
        user=cast.stranger,
        role="coordinator",
        body=cast.network,
        starts_on=today,
        ends_on=today + timedelta(days=2),
    )
    for days, may in ((-1, False), (0, True), (1, True), (2, False)):
        day = today + timedelta(days=days)
        assert rights_of(cast.stranger, on=day).may_write(cast.group.pk) == may
    cast.stranger.is_active = False
    assert not rights_of(cast.stranger).writes_anything


def test_require_refuses_with_what_to_do_instead() -> None:
    require(True)
    with pytest.raises(Refused) as caught:
        require(False)
    assert (caught.value.code, bool(caught.value.instead)) == ("not-allowed", True)


def test_withdraw_fact_is_refused_when_another_association_asks(cast: Cast) -> None:
    meeting = cast.meeting("2026-01-10")
    with refused("other-association"):
        withdraw_fact(meeting, by=cast.foreigner)
