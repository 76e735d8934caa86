"""People and organisations, their names and addresses; whether two are one."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.models import (
    Attendance,
    Mandate,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    SameQuestion,
    SameState,
)
from lagetrunt.register import (
    Promiser,
    add_address,
    add_organisation,
    add_organisation_name,
    add_person,
    add_person_name,
    ask_same,
    join_people,
    keep_apart,
    organisation_named,
    organisation_page,
    record_action,
    rename_organisation,
    rename_person,
    undo_join,
)
from tests.factories.cast import Cast
from tests.factories.refusals import last_step, refused


def test_add_person_keeps_spelling_address_and_source(cast: Cast) -> None:
    person = add_person(name="  Åsa   Öberg ", email="Asa@Example.org", aliases=["Åsa Ö"], by=cast.coordinator)
    assert (person.name, person.key, person.sort_key) == ("Åsa Öberg", "åsa öberg", "{cberg {asa")
    assert [name.name for name in person.names.all()] == ["Åsa Ö"]
    assert [address.email for address in person.addresses.all()] == ["asa@example.org"]
    assert last_step("add_person").subject_id == person.pk


def test_add_person_is_refused_when_the_name_is_empty_the_address_is_none_or_the_user_reads(cast: Cast) -> None:
    with refused("no-such-value"):
        add_person(name=" ", by=cast.coordinator)
    with refused("no-such-address"):
        add_person(name="Ada Ek", email="ada at example", by=cast.coordinator)
    with refused("not-allowed"):
        add_person(name="Ada Ek", by=cast.reader)
    assert not Person.objects.exists()


def test_two_people_may_bear_one_name(cast: Cast) -> None:
    assert cast.person("Ada Ek") != cast.person("Ada Ek")


def test_rename_person_keeps_the_old_name_as_a_spelling(cast: Cast) -> None:
    person = cast.person("Ada Ek")
    rename_person(person, name="Ada Ekman", by=cast.coordinator)
    assert person.key == "ada ekman"
    assert [name.name for name in person.names.all()] == ["Ada Ek"]


def test_add_person_name_gives_a_known_spelling_a_further_place(cast: Cast) -> None:
    person, place = cast.person("Ada Ek"), cast.place("A. Ek")
    first = add_person_name(person, name="A. Ek", by=cast.coordinator)
    assert add_person_name(person, name="a.  EK", by=cast.coordinator, places=[place]) == first
    assert PersonName.objects.count() == 1


def test_add_address_takes_the_place_of_the_one_before(cast: Cast) -> None:
    person = add_person(name="Ada Ek", email="ada@klippan.example", by=cast.coordinator)
    add_address(person, email="ada@bjuv.example", by=cast.coordinator)
    current = {address.email: address.is_current for address in person.addresses.all()}
    assert current == {"ada@klippan.example": False, "ada@bjuv.example": True}


def test_verbs_are_refused_when_the_row_is_another_associations(cast: Cast) -> None:
    person = cast.person("Ada Ek")
    with refused("other-association"):
        rename_person(person, name="Ada Ekman", by=cast.foreigner)


def test_add_organisation_goes_by_its_aliases(cast: Cast) -> None:
    made = add_organisation(name="Medborgarhuset", aliases=["MBH"], by=cast.coordinator)
    assert organisation_named("mbh", by=cast.member) == made
    assert organisation_named("MBH", by=cast.foreigner) is None
    with refused("organisation-there") as shown:
        add_organisation(name="MBH", by=cast.coordinator)
    assert shown == [made]
    with refused("not-allowed"):
        add_organisation(name="Annat", by=cast.member)


def test_rename_organisation_keeps_the_old_name_with_its_last_day(cast: Cast) -> None:
    made = add_organisation(name="Medborgarhuset", by=cast.coordinator)
    rename_organisation(made, name="Folkhuset", on=date(2025, 1, 1), by=cast.coordinator)
    old = OrganisationName.objects.get(organisation=made)
    assert (made.name, old.name, old.ends_on) == ("Folkhuset", "Medborgarhuset", date(2025, 1, 1))
    add_organisation(name="Kanslihuset", by=cast.coordinator)
    with refused("organisation-there"):
        rename_organisation(made, name="Kanslihuset", by=cast.coordinator)
    with refused("national-list"):
        rename_organisation(cast.municipality("Bjuv"), name="Bjuf", by=cast.coordinator)


def test_add_organisation_name_to_a_municipality_is_kept_for_the_association_alone(cast: Cast) -> None:
    bjuv = cast.municipality("Bjuv")
    name = add_organisation_name(bjuv, name="Bjv", by=cast.coordinator)
    assert add_organisation_name(bjuv, name="BJV", by=cast.coordinator) == name
    assert name.association == cast.association
    with refused("ends-before-start"):
        add_organisation_name(
            bjuv, name="Bju", starts_on=date(2025, 1, 1), ends_on=date(2025, 1, 1), by=cast.coordinator
        )
    assert Organisation.objects.get(pk=bjuv.pk).association is None


def test_organisation_page_leaves_out_the_mere_genitive_of_the_list(cast: Cast) -> None:
    bjuv = cast.municipality("Bjuv")
    for name in ("Bjuvs", "Bjufs"):
        OrganisationName.objects.get_or_create(organisation=bjuv, association=None, name=name)
    assert [name.name for name in organisation_page(bjuv, user=cast.member).names] == ["Bjufs"]


def test_ask_same_is_asked_once_whichever_comes_first(cast: Cast) -> None:
    one, other = cast.person("Ada Ek"), cast.person("Ada Eek")
    asked = ask_same(other, one, probability=0.8, reason="Nästan samma namn", by=cast.coordinator)
    assert (asked.left, asked.right) == (one, other)
    assert ask_same(one, other, probability=0.1, reason="", by=cast.coordinator) == asked
    with refused("same-person"):
        ask_same(one, one, probability=1, reason="", by=cast.coordinator)
    with refused("not-allowed"):
        ask_same(one, cast.person("Bo Al"), probability=1, reason="x", by=cast.member)


def _lived(cast: Cast) -> tuple[Person, Person]:
    """Return two people, the second with a seat, a presence, a promise and an address."""
    kept, absorbed = cast.person("Ada Ek"), cast.person("Ada Eek")
    meeting = cast.meeting("2025-01-10")
    seat = cast.seat("Bjuv")
    Mandate.objects.create(association=cast.association, seat=seat, person=absorbed)
    cast.there(meeting, absorbed, "Bjuv")
    record_action(meeting, words="Bjud in", assignees=[Promiser(person=absorbed)], by=cast.coordinator)
    add_address(absorbed, email="ada@bjuv.example", by=cast.coordinator)
    add_person_name(absorbed, name="A. Eek", by=cast.coordinator)
    return kept, absorbed


def test_join_people_moves_every_fact_and_remembers_the_spellings(cast: Cast) -> None:
    kept, absorbed = _lived(cast)
    asked = ask_same(kept, absorbed, probability=0.9, reason="Nästan samma namn", by=cast.coordinator)
    join = join_people(kept, absorbed, by=cast.coordinator)
    moved = {kind for kind, _pk, field in join.moved if field != "+"}
    assert moved == {"Mandate", "Attendance", "Assignee", "PersonAddress"}
    assert Mandate.objects.get().person == Attendance.objects.get().person == kept
    assert {name.name for name in kept.names.all()} == {"Ada Eek", "A. Eek"}
    absorbed.refresh_from_db()
    asked.refresh_from_db()
    assert absorbed.joined_to == kept
    assert (asked.state, asked.answered_by) == (SameState.JOINED, cast.coordinator)
    with refused("joined-already"):
        join_people(cast.person("Bo Al"), absorbed, by=cast.coordinator)
    with refused("are-joined"):
        keep_apart(kept, absorbed, by=cast.coordinator)


def test_undo_join_gives_every_fact_back(cast: Cast) -> None:
    kept, absorbed = _lived(cast)
    join = join_people(kept, absorbed, by=cast.coordinator)
    later = cast.there(cast.meeting("2025-05-10"), kept, "Bjuv")
    undo_join(join, by=cast.coordinator)
    assert Mandate.objects.get().person == absorbed
    assert set(Attendance.objects.values_list("person", "pk")) >= {(kept.pk, later.pk)}
    assert Attendance.objects.filter(person=absorbed).count() == 1
    assert [one.email for one in absorbed.addresses.all()] == ["ada@bjuv.example"]
    assert not kept.names.exists()
    assert [name.name for name in absorbed.names.all()] == ["A. Eek"]
    assert SameQuestion.objects.get().state == SameState.APART
    absorbed.refresh_from_db()
    assert absorbed.joined_to is None
    with refused("joined-no-more"):
        undo_join(join, by=cast.coordinator)


def test_join_people_is_refused_when_both_were_in_one_room(cast: Cast) -> None:
    kept, absorbed = cast.person("Ada Ek"), cast.person("Ada Eek")
    meeting = cast.meeting("2025-01-10")
    listed = cast.there(meeting, kept)
    cast.there(meeting, absorbed)
    with refused("both-there") as shown:
        join_people(kept, absorbed, by=cast.coordinator)
    assert shown == [listed]


def test_join_people_is_refused_when_somebody_has_said_that_they_are_two(cast: Cast) -> None:
    one, other = cast.person("Ada Ek"), cast.person("Ada Eek")
    keep_apart(one, other, by=cast.coordinator, reason="Mor och dotter")
    assert SameQuestion.objects.get().state == SameState.APART
    with refused("are-apart"):
        join_people(one, other, by=cast.coordinator)
    join_people(one, other, by=cast.coordinator, reason="Det var fel, hon har bytt namn")
    assert SameQuestion.objects.get().state == SameState.JOINED


def test_join_people_is_refused_when_both_sign_in_or_the_user_reads(cast: Cast) -> None:
    one, other = cast.person("Ada Ek"), cast.person("Ada Eek")
    for user, person in ((cast.member, one), (cast.reader, other)):
        user.person = person
        user.save()
    with refused("both-users"):
        join_people(one, other, by=cast.coordinator)
    with refused("not-allowed"):
        join_people(one, other, by=cast.reader)
    with refused("same-person"):
        join_people(one, one, by=cast.coordinator)


@pytest.mark.parametrize("verb", [join_people, keep_apart])
def test_people_of_two_associations_are_never_matched(cast: Cast, verb: object) -> None:
    theirs = add_person(name="Ada Ek", by=cast.foreigner)
    with refused("other-association"):
        verb(cast.person("Ada Ek"), theirs, by=cast.coordinator)  # type: ignore[operator]
