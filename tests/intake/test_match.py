"""Whom a name means: the same, a likeness to ask about, or somebody new. Values in, values out."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.intake.match import (
    JOIN_AT,
    NameSeen,
    PersonSeen,
    Tie,
    Written,
    match_body,
    match_in_paper,
    match_person,
)
from lagetrunt.intake.names import body_nearness, is_shorter_body, spelling

DAY = date(2021, 3, 5)


def seen(name: str, organisation: str = "", *, person: str = "p1", title: str = "", **more: object) -> PersonSeen:
    ties = (Tie(organisation, title, DAY, DAY),) if organisation else ()
    return PersonSeen(person, name, ties=ties, **more)  # type: ignore[arg-type]  # fields by name


def test_the_same_name_with_the_same_organisation_is_the_same() -> None:
    match = match_person(Written("Tyra Hallqvist", "Bjuv"), [seen("Tyra Hallqvist", "Bjuv")])
    assert (match.id, match.ask) == ("p1", False)


def test_the_same_name_is_the_same_when_nothing_is_said_of_an_organisation() -> None:
    assert match_person(Written("Tyra Hallqvist"), [seen("Tyra Hallqvist", "Bjuv")]).id == "p1"
    assert match_person(Written("Tyra Hallqvist", "Bjuv"), [seen("Tyra Hallqvist")]).id == "p1"


def test_a_namesake_of_another_organisation_is_for_a_human() -> None:
    match = match_person(Written("Tyra Hallqvist", "Eslöv"), [seen("Tyra Hallqvist", "Bjuv", title="rektor")])
    assert match.id is None
    assert match.by_human
    assert match.ask
    assert "rektor Bjuv 2021-03-05" in match.reason


def test_two_namesakes_are_told_apart_by_organisation() -> None:
    two = [seen("Tyra Hallqvist", "Bjuv"), seen("Tyra Hallqvist", "Eslöv", person="p2")]
    assert match_person(Written("Tyra Hallqvist", "Eslöv"), two).id == "p2"
    assert match_person(Written("Tyra Hallqvist"), two).by_human


def test_a_spelling_said_to_mean_somebody_means_them() -> None:
    person = seen("Tyra Hallqvist", "Bjuv", aliases=("Tyra Hallkvist",))
    assert match_person(Written("Tyra Hallkvist", "Bjuv"), [person]).id == "p1"


def test_another_spelling_with_the_same_organisation_is_likely_but_asked() -> None:
    match = match_person(Written("Tyra Hallkvist", "Bjuv"), [seen("Tyra Hallqvist", "Bjuv")])
    assert match.id is None
    assert match.ask
    assert match.probability >= JOIN_AT
    assert "Bjuv" in match.reason


def test_another_spelling_with_another_organisation_is_unlikely() -> None:
    match = match_person(Written("Tyra Hallkvist", "Eslöv"), [seen("Tyra Hallqvist", "Bjuv")])
    assert match.ask
    assert match.probability < 0.5


def test_two_names_in_one_list_are_two_people() -> None:
    person = seen("Tyra Hallqvist", "Bjuv")
    match = match_person(Written("Tyra Hallkvist", "Bjuv", listed=True), [person], frozenset({"p1"}))
    assert not match.ask
    assert not match.candidates


def test_somebody_said_to_be_another_is_not_proposed_again() -> None:
    person = seen("Tyra Hallqvist", "Bjuv", apart_from=frozenset({"tyra hallkvist"}))
    assert not match_person(Written("Tyra Hallkvist", "Bjuv"), [person]).candidates


def test_two_near_names_leave_the_choice_to_a_human() -> None:
    two = [seen("Tyra Hallqvist", "Bjuv"), seen("Tyra Hallkwist", "Bjuv", person="p2")]
    assert match_person(Written("Tyra Hallkvist", "Bjuv"), two).by_human


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Maja Ståhl", "Maja Stahl", True),
        ("Eli Pihlgård", "Eli Phligård", True),
        ("Åse Lund", "Åse Lund", True),
        ("Anna-Karin Modig", "Anna-Carin Modig", True),
        ("Siv Berg Dahlmo", "Siv Dahlmo", True),
        ("Jonna Ryding", "Annika Ryding", False),
        ("Bo Ek", "Per Alm", False),
        ("Eva Holm", "Eva Ström", False),
    ],
)
def test_which_spellings_are_near(one: str, other: str, near: bool) -> None:
    assert (spelling(one, other) is not None) == near


def test_å_is_near_a_but_never_the_same() -> None:
    found = spelling("Maja Ståhl", "Maja Stahl")
    assert found is not None
    assert found.nearness < 1


def test_two_common_surnames_are_less_likely_one() -> None:
    common, rare = spelling("Eva Jonsson", "Eva Johansson"), spelling("Eva Jonstorp", "Eva Johanstorp")
    assert common is not None
    assert rare is not None
    assert common.nearness < 0.6 < rare.nearness


def test_short_forms_mean_the_only_one_in_the_room() -> None:
    listed = ["Tyra Hallqvist", "Malte Ryding", "Malte Ek"]
    tyra, malte, initials = (match_in_paper(form, listed) for form in ("Tyra", "Malte", "TH"))
    assert tyra is not None
    assert tyra.as_name == "Tyra Hallqvist"
    assert initials is not None
    assert initials.as_name == "Tyra Hallqvist"
    assert malte is not None
    assert malte.by_human
    assert {one.name for one in malte.candidates} == {"Malte Ryding", "Malte Ek"}
    assert match_in_paper("Siv", listed) is None


def test_a_slip_of_the_pen_in_the_text_is_asked() -> None:
    match = match_in_paper("Tyra Hallkvist", ["Tyra Hallqvist", "Malte Ryding"])
    assert match is not None
    assert (match.as_name, match.ask) == ("Tyra Hallqvist", True)


@pytest.mark.parametrize(
    "written", ["Socialchefs nätverk", "socialchefsnätverket", "SOCIALCHEFSNÄTVERK", "Socialchefsnätverkets"]
)
def test_a_body_is_known_by_all_its_inflections(written: str) -> None:
    assert match_body(written, [NameSeen("b1", "Socialchefsnätverket")]).id == "b1"


def test_a_body_is_known_by_its_abbreviation_and_asked_when_only_near() -> None:
    known = [NameSeen("b1", "Nordvästra Skånes Samråd"), NameSeen("b2", "Myndighetschefsnätverket")]
    assert match_body("NSS", known).id == "b1"
    near = match_body("Myndighetschefernätverket", known)
    assert near.id is None
    assert near.candidates[0].id == "b2"
    assert body_nearness("Skolchefsnätverket", "Socialchefsnätverket") < 0.9


def test_bodies_that_differ_in_a_number_are_two() -> None:
    assert body_nearness("Arbetsgrupp 1", "Arbetsgrupp 2") == 0
    assert not is_shorter_body("Arkivnätverket", "Arkivnätverket 2")
    assert is_shorter_body("Arkivnätverket", "Arkivnätverket Södra Dalarna")
