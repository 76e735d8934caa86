"""Questions of the register: who sat where on a day, and what an organisation has promised."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.access import rights_of
from lagetrunt.models import Certainty, Presence, User
from lagetrunt.register import Promiser, end_mandate, finish_action, give_office, record_action, seat_person
from lagetrunt.register.asked import first_known_day, organisations_that_promise, promised_by, seated_on
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
DAY = date(2025, 3, 1)


def _names(user: User, day: date = DAY) -> dict[str, list[str]]:
    return {one.body.name: [str(mandate.person) for mandate in one.roster.mandates] for one in seated_on(user, day)}


def test_seated_on_gives_who_sat_that_day_and_not_who_came_later(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv", since="2024-01-01")
    first = seat.mandates.get()
    end_mandate(first, ends_on=date(2025, 4, 1), by=cast.administrator)
    seat_person(seat, person=cast.person("Bo Al"), starts_on=date(2025, 4, 1), by=cast.administrator)
    assert _names(cast.member) == {"Socialchefsnätverket": ["Ada Ek"]}
    assert _names(cast.member, date(2025, 4, 1)) == {"Socialchefsnätverket": ["Bo Al"]}
    assert _names(cast.member, date(2023, 12, 31)) == {}


def test_seated_on_shows_only_what_the_reader_sees(cast: Cast) -> None:
    cast.seated("Ada Ek", "Bjuv")
    give_office(cast.group, person=cast.person("Cia Dal"), role="contact", starts_on=DAY, by=cast.administrator)
    assert set(_names(cast.coordinator)) == {"Socialchefsnätverket", "Nätverk äldreomsorg"}
    for outside in (cast.member_elsewhere, cast.stranger, cast.foreigner):
        assert _names(outside) == {}
        assert first_known_day(outside) is None


def test_seated_on_leaves_out_what_has_no_first_day_before_the_first_meeting(cast: Cast) -> None:
    cast.meeting("2024-05-03")
    seat = cast.seat("Bjuv")
    seat_person(seat, person=cast.person("Ada Ek"), starts_on=None, by=cast.administrator)
    assert _names(cast.member) == {"Socialchefsnätverket": ["Ada Ek"]}
    assert _names(cast.member, date(1999, 1, 1)) == {}


@pytest.mark.parametrize(
    ("starts", "certainty", "seen_on", "sure"),
    [
        ("2024-01-01", Certainty.TOLD, "2025-05-09", True),
        ("2024-01-01", Certainty.TOLD, "2025-02-07", False),
        ("2024-01-01", Certainty.UNKNOWN, "2025-05-09", False),
        (None, Certainty.UNKNOWN, "2025-05-09", False),
        ("2024-01-01", Certainty.SEEN, "2025-03-01", True),
    ],
)
def test_is_sure_only_where_somebody_had_come_and_not_gone(
    cast: Cast, starts: str | None, certainty: str, seen_on: str, sure: bool
) -> None:
    ada = cast.person("Ada Ek")
    cast.there(cast.meeting("2024-05-03"), ada, presence=Presence.PRESENT, capacity="member", written="Ada Ek")
    if seen_on != "2024-05-03":
        cast.there(cast.meeting(seen_on), ada, presence=Presence.PRESENT, capacity="member", written="Ada Ek")
    day = date.fromisoformat(starts) if starts else None
    seat_person(cast.seat("Bjuv"), person=ada, starts_on=day, starts_certainty=certainty, by=cast.administrator)
    [seating] = seated_on(cast.member, DAY)
    [mandate] = seating.roster.mandates
    assert seating.is_sure(mandate) is sure
    assert not seating.is_sure(mandate, beside=1)


def test_promised_by_gives_promises_of_itself_and_of_who_sat_for_it_that_day(cast: Cast) -> None:
    """Ada promised for Bjuv, moved to Klippan and promised there: each promise stays where it was given."""
    bjuv, klippan = cast.municipality("Bjuv"), cast.municipality("Klippan")
    seat = cast.seated("Ada Ek", "Bjuv", since="2024-01-01")
    ada = seat.mandates.get().person
    end_mandate(seat.mandates.get(), ends_on=date(2025, 1, 1), by=cast.administrator)
    seat_person(cast.seat("Klippan"), person=ada, starts_on=date(2025, 1, 1), by=cast.administrator)
    early, late = cast.meeting("2024-05-03"), cast.meeting("2025-05-09")
    said = Promiser(person=ada, written="Ada")
    record_action(early, words="Ada frågar.", assignees=[said], by=cast.coordinator)
    record_action(late, words="Ada skickar.", assignees=[said], by=cast.coordinator)
    record_action(
        late, words="Bjuv svarar.", assignees=[Promiser(organisation=bjuv, written="Bjuv")], by=cast.coordinator
    )
    assert [one.action.words for one in promised_by(cast.member, bjuv).read()] == ["Bjuv svarar.", "Ada frågar."]
    assert [one.own for one in promised_by(cast.member, bjuv).read()] == [True, False]
    assert [one.action.words for one in promised_by(cast.member, klippan).read()] == ["Ada skickar."]


def test_promised_by_counts_somebody_who_came_for_it_without_a_seat(cast: Cast) -> None:
    meeting, ada, bjuv = cast.meeting("2024-05-03"), cast.person("Ada Ek"), cast.municipality("Bjuv")
    cast.there(meeting, ada, "Bjuv", presence=Presence.PRESENT, capacity="member", written="Ada Ek")
    record_action(meeting, words="Ada frågar.", assignees=[Promiser(person=ada, written="Ada")], by=cast.coordinator)
    assert [one.action.words for one in promised_by(cast.member, bjuv).read()] == ["Ada frågar."]


def test_promised_by_puts_open_ones_first_by_their_last_day(cast: Cast) -> None:
    bjuv, meeting = cast.municipality("Bjuv"), cast.meeting("2024-05-03")
    who = [Promiser(organisation=bjuv, written="Bjuv")]
    done = record_action(meeting, words="Klart.", assignees=who, by=cast.coordinator)
    finish_action(done, on=date(2024, 6, 1), by=cast.coordinator)
    record_action(meeting, words="Någon gång.", assignees=who, by=cast.coordinator)
    record_action(
        meeting, words="I juni.", assignees=who, due_on=date(2024, 6, 30), due_precision="day", by=cast.coordinator
    )
    assert [one.action.words for one in promised_by(cast.member, bjuv).read()] == ["I juni.", "Någon gång.", "Klart."]
    assert [one.action.words for one in promised_by(cast.member, bjuv).read() if one.action.state == "done"] == [
        "Klart."
    ]


def test_promised_by_shows_only_what_the_reader_sees(cast: Cast) -> None:
    """A seat of the group says nothing to who reads another network only."""
    bjuv, meeting = cast.municipality("Bjuv"), cast.meeting("2024-05-03")
    record_action(
        meeting, words="Bjuv svarar.", assignees=[Promiser(organisation=bjuv, written="Bjuv")], by=cast.coordinator
    )
    for outside in (cast.member_elsewhere, cast.stranger, cast.foreigner):
        assert promised_by(outside, bjuv).read() == []
        assert not organisations_that_promise(outside).exists()
    assert list(organisations_that_promise(cast.member)) == [bjuv]


def _many(cast: Cast, count: int) -> None:
    meeting, bjuv = cast.meeting("2024-05-03"), cast.municipality("Bjuv")
    for number in range(count):
        seat = cast.seated(f"Bo {number} Al", f"Kommun {number}")
        seat_person(cast.seat("Bjuv"), person=seat.mandates.get().person, starts_on=DAY, by=cast.coordinator)
        give_office(cast.group, person=seat.mandates.get().person, role="contact", starts_on=DAY, by=cast.coordinator)
        record_action(
            meeting,
            words=f"Löfte {number}",
            assignees=[Promiser(organisation=bjuv, written="Bjuv")],
            by=cast.coordinator,
        )


@pytest.mark.parametrize("count", [1, 30])
def test_the_questions_take_the_same_queries_for_one_row_and_for_thirty(cast: Cast, count: int) -> None:
    _many(cast, count)
    user = User.objects.get(pk=cast.member.pk)
    rights_of(user)
    with CaptureQueriesContext(connection) as asked:
        found = seated_on(user, DAY)
        assert sum(len(one.roster.mandates) + len(one.roster.offices) for one in found) == 3 * count
    assert len(asked) == 7
    with CaptureQueriesContext(connection) as asked:
        assert len(promised_by(user, cast.municipality("Bjuv")).read()) == count
    assert len(asked) == 6
