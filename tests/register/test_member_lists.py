"""A member list pasted out of a spreadsheet."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from lagetrunt.models import Mandate, Office, Organisation, Person, SeatKind
from lagetrunt.register import enter_member_list, read_member_list, undo_step
from tests.factories.cast import Cast
from tests.factories.refusals import last_step, refused

ON = date(2026, 2, 1)
WITH_HEADS = """Kommun\tNamn\tTitel\tE-post
Klippans kommun\tAnna Lindqvist\tordförande\tanna@klippan.example
\t\t\t
Bjuv\tBerit Holm\tsocialchef\tBerit Holm <berit@bjuv.example>
Bjuv\tberit  holm\tsocialchef\t
Klippan\tKarin Ståhl\tersättare\tingen adress
Folkhuset\tOskar Wallin\t\t
Klippan\t\t\t
"""


def test_read_member_list_goes_by_the_headings() -> None:
    rows = read_member_list(WITH_HEADS)
    assert [(row.line, row.name, row.organisation, row.email) for row in rows] == [
        (2, "Anna Lindqvist", "Klippan", "anna@klippan.example"),
        (4, "Berit Holm", "Bjuv", "berit@bjuv.example"),
        (5, "berit holm", "Bjuv", ""),
        (6, "Karin Ståhl", "Klippan", ""),
        (7, "Oskar Wallin", "Folkhuset", ""),
        (8, "", "Klippan", ""),
    ]
    assert [row.doubts for row in rows] == [
        (),
        (),
        ("not-a-name", "twice"),
        ("no-address",),
        ("unknown-organisation",),
        ("no-name",),
    ]


def test_read_member_list_goes_by_looks_when_there_are_no_headings() -> None:
    rows = read_member_list("anna@klippan.example;Anna Lindqvist;Klippan;socialchef\nBjuv;Berit Holm\nEfter paus")
    assert [(row.name, row.organisation, row.role, row.email) for row in rows] == [
        ("Anna Lindqvist", "Klippan", "socialchef", "anna@klippan.example"),
        ("Berit Holm", "Bjuv", "", ""),
        ("Efter paus", "", "", ""),
    ]
    assert rows[2].doubts == ("not-a-name", "no-organisation")
    assert read_member_list("  \n\t\n") == []


@given(st.text(alphabet=st.sampled_from(list("Namn Ada;\t\n\"'@.é\x00\ufeff")), max_size=200))
def test_read_member_list_takes_any_text(text: str) -> None:
    for row in read_member_list(text):
        assert row.line >= 1


def test_enter_member_list_makes_people_seats_and_the_chair(cast: Cast) -> None:
    for name in ("Klippan", "Bjuv"):
        cast.municipality(name)
    made = enter_member_list(cast.network, read_member_list(WITH_HEADS), by=cast.coordinator, on=ON)
    assert [(one.person.name, str(one.seat), one.seat.kind) for one in made] == [
        ("Anna Lindqvist", "Klippan", SeatKind.MEMBER),
        ("Berit Holm", "Bjuv", SeatKind.MEMBER),
        ("Karin Ståhl", "Klippan", SeatKind.DEPUTY),
        ("Oskar Wallin", "Folkhuset", SeatKind.MEMBER),
    ]
    assert {(one.starts_on, one.starts_certainty) for one in made} == {(ON, "seen")}
    assert Office.objects.get().person == made[0].person
    assert made[1].person.addresses.get().email == "berit@bjuv.example"
    assert Organisation.objects.get(name="Folkhuset").association == cast.association


def test_enter_member_list_a_second_time_changes_nothing_and_can_be_undone(cast: Cast) -> None:
    for name in ("Klippan", "Bjuv"):
        cast.municipality(name)
    rows = read_member_list(WITH_HEADS)
    enter_member_list(cast.network, rows, by=cast.coordinator, on=ON)
    first = last_step("enter_member_list")
    assert enter_member_list(cast.network, rows, by=cast.coordinator, on=ON) == []
    assert last_step("enter_member_list").changes == []
    undo_step(first, by=cast.coordinator)
    assert not Mandate.objects.standing().exists()
    assert not Person.objects.standing().exists()


def test_enter_member_list_fills_free_seats_and_knows_people_by_address(cast: Cast) -> None:
    seat = cast.seat("Bjuv")
    rows = read_member_list("Namn;Kommun;E-post\nBerit Holm;Bjuv;berit@bjuv.example")
    mandate = enter_member_list(cast.network, rows, by=cast.coordinator, on=ON)[0]
    assert mandate.seat == seat
    again = enter_member_list(cast.group, rows, by=cast.coordinator, on=ON)[0]
    assert again.person == mandate.person
    with refused("not-allowed"):
        enter_member_list(cast.network, rows, by=cast.chair, on=ON)
