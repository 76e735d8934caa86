"""Appointments, and the offices and mandates that they lead to."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lagetrunt.models import Appointment, Certainty, Mandate, Office, Refused, SeatKind
from lagetrunt.register import give_office, record_appointment, source_of, start_body, succession
from tests.factories.cast import Cast

DAY, NEXT = date(2026, 1, 10), date(2026, 3, 6)


def _appoint(cast: Cast, **values: Any) -> Appointment:
    given = {"person": cast.person("Bo Al"), "role": "ledamot", "words": "Bo Al väljs", "body": cast.network, **values}
    return record_appointment(cast.meeting(DAY), by=cast.coordinator, places=[cast.place()], **given)


def test_record_appointment_gives_an_office_with_its_last_day(cast: Cast) -> None:
    appointment = _appoint(cast, role="ordförande", until=date(2026, 12, 31))
    office = appointment.office
    assert office is not None
    assert (office.role, office.starts_on, office.ends_on) == ("chair", DAY, date(2027, 1, 1))
    assert (office.starts_certainty, office.ends_certainty) == (Certainty.TOLD, Certainty.TOLD)
    assert len(source_of(office)) == 1


def test_record_appointment_prolongs_the_office_that_is_held(cast: Cast) -> None:
    person = cast.person("Bo Al")
    held = give_office(cast.network, person=person, role="coordinator", by=cast.coordinator)
    appointment = _appoint(cast, person=person, role="planeringsledare", until=date(2026, 12, 31), extent_percent=50)
    held.refresh_from_db()
    assert appointment.office == held
    assert (held.ends_on, held.ends_certainty, held.extent_percent) == (date(2027, 1, 1), Certainty.TOLD, 50)
    assert Office.objects.count() == 1


def test_record_appointment_seats_in_the_place_of_the_one_relieved(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv", since="2024-01-01")
    ada = seat.mandates.get()
    appointment = _appoint(cast, organisation=cast.municipality("Bjuv"), replaces=ada.person)
    assert appointment.mandate is not None
    assert (appointment.mandate.seat, appointment.mandate.replaces) == (seat, ada)
    assert [[one.person.name for one in chain] for chain in succession(seat)] == [["Ada Ek", "Bo Al"]]


def test_record_appointment_tells_what_was_only_seen(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv", since="2024-01-01")
    ada = seat.mandates.get()
    bo = cast.person("Bo Al")
    seen = Mandate.objects.create(
        association=cast.association, seat=seat, person=bo, starts_on=DAY, starts_certainty=Certainty.SEEN
    )
    assert _appoint(cast, person=bo, replaces=ada.person).mandate == seen
    seen.refresh_from_db()
    ada.refresh_from_db()
    assert (seen.replaces, seen.starts_certainty, ada.ends_on) == (ada, Certainty.TOLD, DAY)


def test_record_appointment_of_a_deputy_takes_a_deputys_seat(cast: Cast) -> None:
    ada = cast.seated("Ada Ek", "Bjuv").mandates.get().person
    mandate = _appoint(cast, role="ersättare", organisation=cast.municipality("Bjuv"), replaces=ada).mandate
    assert mandate is not None
    assert (mandate.seat.kind, mandate.deputy_for, mandate.replaces) == (SeatKind.DEPUTY, ada, None)


@pytest.mark.parametrize(
    "values",
    [
        {"dates": [NEXT], "organisation": "Bjuv"},
        {"body": None, "body_name": "Länsrådet"},
        {"role": "föredragande"},
        {"role": "representant"},
    ],
)
def test_record_appointment_leads_to_nothing_when_no_seat_or_office_can_be_told(
    cast: Cast, values: dict[str, Any]
) -> None:
    if "organisation" in values:
        values = {**values, "organisation": cast.municipality(values["organisation"])}
    appointment = _appoint(cast, **values)
    assert (appointment.mandate, appointment.office) == (None, None)
    assert not Mandate.objects.exists()


def test_record_appointment_makes_no_seat_where_the_user_may_not_write(cast: Cast) -> None:
    appointment = _appoint(cast, body=cast.elsewhere, organisation=cast.municipality("Bjuv"))
    assert appointment.mandate is None


def test_record_appointment_is_refused_when_the_extent_is_wrong(cast: Cast) -> None:
    outer = start_body(name="Länsrådet", parent=cast.network, kind="outer", by=cast.coordinator)
    with pytest.raises(Refused) as caught:
        _appoint(cast, role="samordnare", body=outer, extent_percent=200)
    assert caught.value.code == "no-such-extent"
    assert not Appointment.objects.exists()


def test_record_appointment_begins_on_the_told_day_and_ends_who_was_before(cast: Cast) -> None:
    before = give_office(
        cast.network, person=cast.person("Runa Ek"), role="chair", by=cast.coordinator, starts_on=date(2018, 1, 1)
    )
    made = _appoint(
        cast,
        person=cast.person("Ture Alm"),
        role="ordförande",
        words="…",
        body=cast.network,
        replaces=before.person,
        since=date(2030, 1, 1),
    )
    before.refresh_from_db()
    assert made.office is not None
    assert (made.office.starts_on, made.office.replaces, before.ends_on) == (date(2030, 1, 1), before, date(2030, 1, 1))


def test_record_appointment_of_somebody_who_stays_makes_up_no_first_day(cast: Cast) -> None:
    made = _appoint(cast, person=cast.person("Ture Alm"), role="ordförande", words="…", body=cast.network, stays=True)
    assert made.office is not None
    assert (made.office.starts_on, made.office.starts_certainty) == (None, Certainty.UNKNOWN)
