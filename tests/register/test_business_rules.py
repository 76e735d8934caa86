"""The rules of open business about what was put off, promised and left: since when, whose turn, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.models import (
    Meeting,
    Person,
    Vacancy,
)
from lagetrunt.register import (
    Promiser,
    add_item,
    end_mandate,
    fill_vacancy,
    finish_action,
    give_office,
    postpone,
    record_appointment,
    record_leaving,
    record_vacancy,
    seat_person,
)
from lagetrunt.register.business import RULES
from tests.factories.cast import Cast
from tests.factories.opened import ON, lines_of, only_line, promise

pytestmark = pytest.mark.django_db


@pytest.fixture
def met(cast: Cast) -> Meeting:
    """Give the network's last meeting, seven weeks ago; the next one is in two weeks."""
    cast.meeting("2026-03-16", held=False)
    return cast.meeting("2026-01-12")


def test_every_rule_is_known_by_the_name_of_its_function() -> None:
    assert all(rule.__name__ == name for name, rule in RULES.items())
    assert all(rule.__doc__ for rule in RULES.values())
    assert all(len(name) <= 30 for name in RULES)


# What was put off.


def test_put_off_tells_every_time_and_day_when_it_was_put_off_twice(cast: Cast, met: Meeting) -> None:
    before = cast.meeting("2025-11-10")
    first = postpone(
        before, subject="Jouren", by=cast.coordinator, item=add_item(before, heading="Jouren", by=cast.coordinator)
    )
    postpone(
        met,
        subject="Jouren",
        by=cast.coordinator,
        reason="tidsbrist",
        item=add_item(met, heading="Jouren", by=cast.coordinator),
    )
    line = only_line(cast, "put_off")
    assert (line.fact, line.times, line.since) == (first, 2, date(2025, 11, 10))
    assert line.days == (date(2025, 11, 10), date(2026, 1, 12))
    assert line.why == "Flyttad 10 november 2025 och 12 januari 2026. Skäl: tidsbrist."
    assert line.before_meeting
    assert line.on_agenda


def test_put_off_to_a_later_day_is_not_for_the_next_meeting(cast: Cast, met: Meeting) -> None:
    postpone(met, subject="Jouren", until_on=date(2026, 9, 1), by=cast.coordinator)
    line = only_line(cast, "put_off")
    assert (line.due, line.before_meeting, line.on_agenda) == (date(2026, 9, 1), False, False)


# Promises.


def test_promise_is_told_when_its_day_is_past(cast: Cast, met: Meeting) -> None:
    promise(cast, met, Promiser(person=cast.person("Ada Ek")), due_on=date(2026, 2, 1))
    line = only_line(cast, "promised")
    assert (line.since, line.due, line.waits_on, line.mine) == (date(2026, 2, 1), date(2026, 2, 1), "Ada Ek", False)
    assert line.why == "Ada Ek lovade det 12 januari 2026, till 1 februari 2026. Inget är rapporterat."


def test_promise_is_told_before_the_meeting_when_it_is_due_by_then(cast: Cast, met: Meeting) -> None:
    promise(cast, met, Promiser(person=cast.person("Ada Ek")), due_on=date(2026, 3, 16))
    line = only_line(cast, "promised")
    assert line.before_meeting
    assert line.since == met.date


def test_promise_is_silent_while_its_day_is_far(cast: Cast, met: Meeting) -> None:
    promise(cast, met, Promiser(person=cast.person("Ada Ek")), due_on=date(2026, 9, 1))
    assert not lines_of(cast, "promised")


def test_promise_without_a_day_waits_until_the_next_meeting_is_near(cast: Cast) -> None:
    meeting = cast.meeting("2026-03-01")
    cast.meeting("2026-06-01", held=False)
    promise(cast, meeting, Promiser(person=cast.person("Ada Ek")))
    assert not lines_of(cast, "promised")
    assert only_line(cast, "promised", on=date(2026, 5, 20)).before_meeting


def test_promise_without_a_day_counts_the_meetings_that_did_not_hear_of_it(cast: Cast, met: Meeting) -> None:
    promise(cast, cast.meeting("2025-11-10"), Promiser(written="alla"))
    line = only_line(cast, "promised")
    assert line.why == "Alla lovade det 10 november 2025. Inget är rapporterat på mötet sedan dess."
    assert not line.before_meeting


def test_promise_is_gone_when_it_is_kept(cast: Cast, met: Meeting) -> None:
    finish_action(promise(cast, met, Promiser(written="alla")), on=ON, by=cast.coordinator)
    assert not lines_of(cast, "promised")


def test_promise_is_mine_when_i_or_my_organisation_or_all_of_us_made_it(cast: Cast, met: Meeting) -> None:
    ada, bo = cast.person("Ada Ek"), cast.person("Bo Al")
    seat_person(cast.seat("Bjuv"), person=ada, starts_on=date(2024, 1, 1), by=cast.administrator)
    cast.member.person = ada
    cast.member.save()
    promise(cast, met, Promiser(person=ada), words="A")
    promise(cast, met, Promiser(organisation=cast.municipality("Bjuv")), words="B")
    promise(cast, met, Promiser(written="Alla"), words="C")
    promise(cast, met, Promiser(person=bo), words="D")
    found = {line.title: (line.mine, line.waits_on) for line in lines_of(cast, "promised", cast.member)}
    assert found == {"A": (True, ""), "B": (True, ""), "C": (True, ""), "D": (False, "Bo Al")}


def test_nobody_named_is_said_so(cast: Cast, met: Meeting) -> None:
    promise(cast, met)
    assert only_line(cast, "promised").why == "Sagt 12 januari 2026 utan att någon utsågs."


# Those who leave.


def test_promise_is_to_be_taken_over_when_somebody_has_left(cast: Cast, met: Meeting) -> None:
    ada = cast.person("Ada Ek")
    promise(cast, met, Promiser(person=ada))
    record_leaving(met, person=ada, words="Ada slutar.", leaves_on=date(2026, 1, 31), by=cast.coordinator)
    line = only_line(cast, "left_promise")
    assert line.why == "Ada Ek lovade det 12 januari 2026. Ada Ek slutade 31 januari 2026."
    assert (line.since, line.mine, line.people) == (date(2026, 1, 31), True, (ada.pk,))
    assert not lines_of(cast, "promised")


def test_promise_stays_when_they_were_there_after_the_day(cast: Cast, met: Meeting) -> None:
    ada = cast.person("Ada Ek")
    record_leaving(cast.meeting("2025-11-10"), person=ada, words="Ada slutar.", by=cast.coordinator)
    cast.there(met, ada, presence="present", capacity="member", written="Ada Ek")
    promise(cast, met, Promiser(person=ada))
    assert not lines_of(cast, "left_promise")
    assert lines_of(cast, "promised")


def test_leaving_is_unknown_before_it_is_told(cast: Cast, met: Meeting) -> None:
    ada = cast.person("Ada Ek")
    promise(cast, cast.meeting("2025-11-10"), Promiser(person=ada), due_on=date(2025, 11, 15))
    record_leaving(met, person=ada, words="Ada slutar.", leaves_on=date(2026, 1, 31), by=cast.coordinator)
    assert lines_of(cast, "promised", on=date(2025, 11, 20))
    assert not lines_of(cast, "left_promise", on=date(2025, 11, 20))


def test_promise_is_to_be_taken_over_when_another_has_the_seat(cast: Cast, met: Meeting) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    ada = Person.objects.get(name="Ada Ek")
    promise(cast, met, Promiser(person=ada))
    replaces = seat.mandates.get()
    seat_person(seat, person=cast.person("Bo Al"), starts_on=date(2026, 2, 1), replaces=replaces, by=cast.coordinator)
    assert only_line(cast, "left_promise").why.endswith("Ada Ek lämnade sin plats 31 januari 2026.")


def test_seats_offices_and_roles_of_somebody_who_leaves_are_told(cast: Cast, met: Meeting) -> None:
    cast.seated("Ada Ek", "Bjuv")
    ada = Person.objects.get(name="Ada Ek")
    give_office(cast.group, person=ada, role="contact", starts_on=date(2024, 1, 1), by=cast.administrator)
    record_appointment(
        met, person=ada, role="ersättare", body_name="samrådet", words="Ada blir ersättare.", by=cast.coordinator
    )
    record_leaving(met, person=ada, words="Ada slutar.", leaves_on=date(2026, 4, 30), by=cast.coordinator)
    assert only_line(cast, "left_seat").title == "Bjuv i Socialchefsnätverket: Ada Ek"
    assert only_line(cast, "left_office").title == "kontaktperson i Nätverk äldreomsorg: Ada Ek"
    assert only_line(cast, "left_role").title == "ersättare samrådet: Ada Ek"
    assert only_line(cast, "left_seat").why == "Ada Ek slutar 30 april 2026. Ingen har tagit över."


# Seats.


def test_seat_is_empty_since_its_holder_left(cast: Cast, met: Meeting) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    end_mandate(seat.mandates.get(), ends_on=date(2026, 2, 1), by=cast.coordinator)
    line = only_line(cast, "seat_empty")
    assert (line.fact, line.since, line.title) == (seat, date(2026, 2, 1), "Bjuv i Socialchefsnätverket")
    assert line.why == "Ada Ek hade platsen till och med 31 januari 2026. Ingen har tagit över."


def test_seat_is_not_empty_when_somebody_follows_or_it_is_no_more(cast: Cast, met: Meeting) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    end_mandate(seat.mandates.get(), ends_on=date(2026, 2, 1), by=cast.coordinator)
    seat_person(seat, person=cast.person("Bo Al"), starts_on=date(2026, 2, 10), by=cast.coordinator)
    gone = cast.seated("Cia Dal", "Kil")
    end_mandate(gone.mandates.get(), ends_on=date(2026, 2, 1), by=cast.coordinator)
    gone.ends_on = date(2026, 2, 1)
    gone.save()
    assert not lines_of(cast, "seat_empty")


def test_told_vacancy_stands_until_it_is_filled(cast: Cast, met: Meeting) -> None:
    vacancy = record_vacancy(met, seat_name="Rådet", words="Rådet har en tom plats.", by=cast.coordinator)
    assert only_line(cast, "seat_told_empty").since == met.date
    fill_vacancy(vacancy, on=ON, by=cast.coordinator)
    assert not lines_of(cast, "seat_told_empty")


def test_told_vacancy_joins_the_seat_that_it_is_about(cast: Cast, met: Meeting) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    end_mandate(seat.mandates.get(), ends_on=date(2026, 1, 1), by=cast.coordinator)
    told = record_vacancy(
        met, seat_name="Bjuvs plats", organisation=seat.organisation, words="Bjuvs plats är tom.", by=cast.coordinator
    )
    line = only_line(cast, "seat_empty")
    assert told in line.facts
    assert "12 januari 2026" in line.why
    assert not lines_of(cast, "seat_told_empty")


def test_told_vacancy_is_over_when_somebody_has_sat_down_since(cast: Cast, met: Meeting) -> None:
    bjuv = cast.municipality("Bjuv")
    record_vacancy(met, seat_name="Bjuvs plats", organisation=bjuv, words="Tom.", by=cast.coordinator)
    cast.seated("Bo Al", "Bjuv", since="2026-02-10")
    assert Vacancy.objects.filter(filled_on__isnull=True).exists()
    assert not lines_of(cast, "seat_told_empty")
