"""Bodies and their tree; seats, mandates and offices."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.access import body_at, may_write_body
from lagetrunt.models import Certainty, Mandate, Seat
from lagetrunt.register import (
    add_body_name,
    add_seat,
    amend_fact,
    close_body,
    end_mandate,
    end_office,
    end_seat,
    give_office,
    move_body,
    note_replacement,
    rename_body,
    reopen_body,
    seat_person,
    set_rules,
    start_body,
    succession,
    undo_step,
    withdraw_fact,
)
from tests.factories.cast import Cast
from tests.factories.refusals import last_step, refused

DAY, LATER, LAST = date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1)


def test_start_body_under_another_may_be_done_and_written_at_once(cast: Cast) -> None:
    body = start_body(
        name="Nätverk för årsbudget",
        parent=cast.network,
        on=DAY,
        chair_count=2,
        aliases=["Budget"],
        by=cast.coordinator,
    )
    assert (body.slug, body.chair_count, body.started_on) == ("natverk-for-arsbudget", 2, DAY)
    assert may_write_body(cast.coordinator, body)
    assert body_at(cast.coordinator, "natverk-for-arsbudget") == body
    assert [name.name for name in body.names.all()] == ["Budget"]


def test_start_body_is_refused_at_the_top_below_another_and_twice(cast: Cast) -> None:
    with refused("not-allowed"):
        start_body(name="Nytt", by=cast.coordinator)
    with refused("not-allowed"):
        start_body(name="Nytt", parent=cast.elsewhere, by=cast.coordinator)
    with refused("body-there") as shown:
        start_body(name="nätverk  ÄLDREOMSORG", parent=cast.network, by=cast.coordinator)
    assert shown == [cast.group]
    with refused("no-such-value"):
        start_body(name="", parent=cast.network, by=cast.coordinator)
    with pytest.raises(TypeError):
        start_body(name="Nytt", by=cast.administrator, colour="red")
    assert start_body(name="Socialchefsnätverket", parent=cast.group, by=cast.administrator).slug.endswith("-2")


def test_rename_body_keeps_the_old_address(cast: Cast) -> None:
    rename_body(cast.network, name="Socialdirektörsnätverket", by=cast.coordinator)
    assert cast.network.slug == "socialdirektorsnatverket"
    assert body_at(cast.member, "socialchefsnatverket") == cast.network
    rename_body(cast.network, name="Socialchefsnätverket", by=cast.coordinator)
    assert cast.network.slug == "socialchefsnatverket"
    assert body_at(cast.member, "socialdirektorsnatverket") == cast.network
    with refused("not-allowed"):
        rename_body(cast.network, name="Annat", by=cast.chair)
    cast_twin = start_body(name="Tvilling", by=cast.administrator)
    with refused("body-there"):
        rename_body(cast_twin, name="Skolchefsnätverket", by=cast.administrator)


def test_add_body_name_is_kept_once(cast: Cast) -> None:
    name = add_body_name(cast.network, name="SCN", by=cast.coordinator)
    assert add_body_name(cast.network, name="scn", by=cast.coordinator) == name
    with refused("not-allowed"):
        add_body_name(cast.elsewhere, name="X", by=cast.coordinator)


def test_move_body_is_refused_when_it_would_lie_under_itself(cast: Cast) -> None:
    with refused("circle"):
        move_body(cast.network, parent=cast.group, by=cast.administrator)
    with refused("circle"):
        move_body(cast.network, parent=cast.network, by=cast.administrator)
    with refused("not-allowed"):
        move_body(cast.group, parent=cast.elsewhere, by=cast.coordinator)
    move_body(cast.group, parent=cast.elsewhere, by=cast.administrator)
    assert cast.group.parent == cast.elsewhere
    move_body(cast.group, parent=None, by=cast.administrator)
    assert cast.group.parent is None


def test_set_rules_changes_what_is_given_and_is_refused_when_wrong(cast: Cast) -> None:
    set_rules(cast.network, meetings_a_year=8, chair_change_month=1, by=cast.coordinator)
    assert (cast.network.meetings_a_year, cast.network.chair_change_month) == (8, 1)
    with refused("no-such-month"):
        set_rules(cast.network, chair_change_month=13, by=cast.coordinator)
    cast.network.refresh_from_db()
    with refused("no-such-value"):
        set_rules(cast.network, decision_rule="coin", by=cast.coordinator)
    cast.network.refresh_from_db()
    with refused("not-allowed"):
        set_rules(cast.network, quorum=3, by=cast.chair)


def test_close_body_and_reopen_body(cast: Cast) -> None:
    with refused("open-below") as shown:
        close_body(cast.network, on=DAY, by=cast.coordinator)
    assert shown == [cast.group]
    close_body(cast.group, on=DAY, by=cast.coordinator, reason="Uppdraget är slutfört")
    with refused("already-closed"):
        close_body(cast.group, on=DAY, by=cast.coordinator)
    with refused("not-allowed"):
        reopen_body(cast.group, by=cast.chair)
    reopen_body(cast.group, by=cast.coordinator)
    assert cast.group.closed_on is None
    with refused("not-closed"):
        reopen_body(cast.group, by=cast.coordinator)
    set_rules(cast.group, started_on=LATER, by=cast.coordinator)
    with refused("ends-before-start"):
        close_body(cast.group, on=DAY, by=cast.coordinator)


def test_add_seat_is_refused_when_it_is_of_nothing_or_ends_before_it_starts(cast: Cast) -> None:
    seat = add_seat(cast.network, area="Nordväst", by=cast.coordinator)
    assert (str(seat), seat.starts_certainty) == ("Nordväst", Certainty.UNKNOWN)
    with refused("seat-of-nothing"):
        add_seat(cast.network, by=cast.coordinator)
    with refused("ends-before-start"):
        add_seat(cast.network, area="Syd", starts_on=LATER, ends_on=DAY, by=cast.coordinator)
    with refused("not-allowed"):
        add_seat(cast.network, area="Syd", by=cast.member)


def test_end_seat_is_refused_while_somebody_has_it(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    with refused("still-held") as shown:
        end_seat(seat, ends_on=LATER, by=cast.coordinator)
    end_mandate(shown[0], ends_on=LATER, by=cast.coordinator)
    end_seat(seat, ends_on=LATER, by=cast.coordinator)
    assert (seat.ends_on, seat.ends_certainty) == (LATER, Certainty.TOLD)
    with refused("seat-ended"):
        seat_person(seat, person=cast.person("Bo Al"), starts_on=LAST, by=cast.coordinator)
    amend_fact(seat, ends_on=None, by=cast.coordinator)
    new = cast.seat("Klippan", starts_on=LATER)
    with refused("ends-before-start"):
        end_seat(new, ends_on=DAY, by=cast.coordinator)


def _told(cast: Cast, seat: Seat, name: str, first: date, last: date) -> Mandate:
    return seat_person(seat, person=cast.person(name), starts_on=first, ends_on=last, by=cast.coordinator)


def test_seat_person_is_refused_when_somebody_has_it_on_days_told_for_both(cast: Cast) -> None:
    seat = cast.seat("Bjuv")
    ada = _told(cast, seat, "Ada Ek", DAY, LATER)
    with refused("seat-taken") as shown:
        _told(cast, seat, "Bo Al", date(2024, 12, 31), LAST)
    assert shown == [ada]
    bo = _told(cast, seat, "Bo Al", LATER, LAST)
    with refused("seat-taken"):
        amend_fact(bo, starts_on=date(2024, 6, 1), by=cast.coordinator)


def test_seat_person_leaves_other_overlaps_as_a_doubt(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    seat_person(seat, person=cast.person("Bo Al"), starts_on=LATER, by=cast.coordinator)
    assert seat.mandates.count() == 2


def test_seat_person_is_refused_when_the_same_person_has_it_or_days_are_wrong(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    ada = seat.mandates.get().person
    with refused("already-seated"):
        seat_person(seat, person=ada, starts_on=LATER, by=cast.coordinator)
    with refused("ends-before-start"):
        seat_person(seat, person=cast.person("Bo Al"), starts_on=LATER, ends_on=DAY, by=cast.coordinator)
    with refused("not-allowed"):
        seat_person(seat, person=cast.person("Cia Dal"), by=cast.chair)
    elsewhere = seat_person(cast.seat("Bjuv", cast.elsewhere), person=ada, starts_on=DAY, by=cast.administrator)
    with refused("other-seat"):
        seat_person(seat, person=cast.person("Dag Ed"), replaces=elsewhere, by=cast.coordinator)


def test_seat_person_ends_the_one_that_is_told_to_be_replaced(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    ada = seat.mandates.get()
    bo = seat_person(seat, person=cast.person("Bo Al"), starts_on=LATER, replaces=ada, by=cast.coordinator)
    ada.refresh_from_db()
    assert (ada.ends_on, ada.ends_certainty) == (LATER, Certainty.TOLD)
    cia = seat_person(seat, person=cast.person("Cia Dal"), starts_on=LAST, replaces=bo, by=cast.coordinator)
    assert [[one.person.name for one in chain] for chain in succession(seat)] == [["Ada Ek", "Bo Al", "Cia Dal"]]
    with refused("circle"):
        note_replacement(ada, replaces=cia, by=cast.coordinator)
    note_replacement(cia, replaces=None, by=cast.coordinator)
    assert len(succession(seat)) == 2


def test_note_replacement_is_refused_across_bodies_and_for_readers(cast: Cast) -> None:
    ada = cast.seated("Ada Ek", "Bjuv").mandates.get()
    bo = seat_person(cast.seat("Bjuv", cast.elsewhere), person=cast.person("Bo Al"), by=cast.administrator)
    with refused("other-seat"):
        note_replacement(ada, replaces=bo, by=cast.coordinator)
    with refused("not-allowed"):
        note_replacement(ada, replaces=None, by=cast.reader)


def test_end_mandate_is_refused_when_its_end_is_told_or_before_its_start(cast: Cast) -> None:
    mandate = cast.seated("Ada Ek", "Bjuv", since="2024-01-01").mandates.get()
    with refused("ends-before-start"):
        end_mandate(mandate, ends_on=date(2023, 1, 1), by=cast.coordinator)
    mandate.refresh_from_db()
    end_mandate(mandate, ends_on=LATER, by=cast.coordinator, places=[cast.place("slutar")])
    with refused("already-ended"):
        end_mandate(mandate, ends_on=LAST, by=cast.coordinator)
    with refused("not-allowed"):
        end_mandate(mandate, ends_on=DAY, by=cast.member)
    undo_step(last_step("end_mandate"), by=cast.coordinator)
    mandate.refresh_from_db()
    assert (mandate.ends_on, mandate.ends_certainty) == (None, Certainty.UNKNOWN)


def test_end_mandate_is_refused_when_its_days_would_be_anothers(cast: Cast) -> None:
    seat = cast.seat("Bjuv")
    ada = seat_person(seat, person=cast.person("Ada Ek"), starts_on=DAY, by=cast.coordinator)
    _told(cast, seat, "Bo Al", date(2024, 6, 1), LAST)
    with refused("seat-taken"):
        end_mandate(ada, ends_on=LATER, by=cast.coordinator)
    ada.refresh_from_db()
    end_mandate(ada, ends_on=date(2024, 6, 1), by=cast.coordinator)


def test_give_office_ends_the_one_told_to_be_replaced(cast: Cast) -> None:
    ada, bo = cast.person("Ada Ek"), cast.person("Bo Al")
    first = give_office(cast.network, person=ada, role="chair", starts_on=DAY, by=cast.coordinator)
    second = give_office(cast.network, person=bo, role="chair", starts_on=LATER, replaces=first, by=cast.coordinator)
    first.refresh_from_db()
    assert (first.ends_on, second.replaces) == (LATER, first)
    with refused("office-there") as shown:
        give_office(cast.network, person=bo, role="chair", starts_on=LAST, by=cast.coordinator)
    assert shown == [second]
    with refused("other-office"):
        give_office(cast.network, person=ada, role="contact", replaces=second, by=cast.coordinator)
    with refused("no-such-extent"):
        give_office(cast.network, person=ada, role="coordinator", extent_percent=150, by=cast.coordinator)
    with refused("ends-before-start"):
        give_office(cast.network, person=ada, role="contact", starts_on=LAST, ends_on=DAY, by=cast.coordinator)
    with refused("not-allowed"):
        give_office(cast.network, person=ada, role="contact", by=cast.chair)
    with refused("no-such-value"):
        give_office(cast.network, person=ada, role="king", by=cast.coordinator)


def test_end_office_is_refused_when_its_end_is_told_already(cast: Cast) -> None:
    office = give_office(cast.network, person=cast.person("Ada Ek"), role="chair", starts_on=DAY, by=cast.coordinator)
    with refused("not-allowed"):
        end_office(office, ends_on=LATER, by=cast.reader)
    end_office(office, ends_on=LATER, by=cast.coordinator)
    with refused("already-ended"):
        end_office(office, ends_on=LAST, by=cast.coordinator)
    with refused("ends-before-start"):
        end_office(office, ends_on=date(2020, 1, 1), by=cast.coordinator)


def test_withdraw_fact_of_a_seat_is_refused_while_it_has_mandates(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    mandate = seat.mandates.get()
    with refused("rests-on") as shown:
        withdraw_fact(seat, by=cast.coordinator)
    assert shown == [mandate]
