"""Headings as they are compared, and what a text is about."""

from __future__ import annotations

import pytest

from lagetrunt.language.headings import (
    heading_key,
    is_standing_heading,
    plain_heading,
    subject_key,
    years_in,
)
from lagetrunt.language.reports import is_follow_up, is_owned
from lagetrunt.language.topics import fronts, is_derived, topics


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Återkoppling socialjour", "socialjour"),
        ("Beslut om taxor", "taxor"),
        ("Fråga om information om tolkar", "tolkar"),
        ("Återkoppling", "återkoppling"),
        ("Temaområde – tillit", "tillit"),
    ],
)
def test_subject_key_leaves_out_what_is_done_with_a_point(heading: str, key: str) -> None:
    assert subject_key(heading) == key


@pytest.mark.parametrize("heading", ["12", "2026-02-13", "§ 4", "–", "…", "a"])
def test_heading_key_is_never_empty(heading: str) -> None:
    assert heading_key(heading)


def test_heading_key_is_cut_where_the_table_ends() -> None:
    assert len(heading_key("mycket långa ord " * 400)) <= 200


@pytest.mark.parametrize(
    ("heading", "years"),
    [
        ("Verksamhetsplan 2024/2025", {2024, 2025}),
        ("Plan 2024/25", {2024, 2025}),
        ("Plan 2026", {2026}),
        ("Rum 12026", set()),
    ],
)
def test_years_in_a_heading(heading: str, years: set[int]) -> None:
    assert years_in(heading) == years


@pytest.mark.parametrize(
    ("heading", "plain"),
    [
        ("3. Växeltelefoni.", "Växeltelefoni"),
        ("b) Verksamhetsplan 2025/2026", "Verksamhetsplan"),
        ("VÅRD 12 MAJ", "VÅRD"),
        ("2026", "2026"),
    ],
)
def test_plain_heading_is_read_aloud(heading: str, plain: str) -> None:
    assert plain_heading(heading) == plain


@pytest.mark.parametrize(
    ("heading", "is_standing"),
    [
        ("Övriga frågor", True),
        ("Information från regionen", True),
        ("Föregående mötes anteckningar", True),
        ("Nästa möte 4 juni", True),
        ("Övriga lokaler", False),
        ("Återkoppling arbetsgrupper", False),
        ("Mötesplatser för unga", False),
    ],
)
def test_words_say_which_headings_always_stand(heading: str, is_standing: bool) -> None:
    assert is_standing_heading(heading_key(heading)) == is_standing


def test_topics_are_stems_without_words_that_tell_nothing() -> None:
    assert topics("Frågan om tolkarna i kommunerna") == topics("tolkar")
    assert topics("om och för 2025") == frozenset()


def test_who_does_a_thing_is_not_what_is_done() -> None:
    assert not topics("samordnaren") & topics("samordnad")
    assert topics("samordnaren") == topics("samordnare")


def test_kin_of_words() -> None:
    assert set(fronts("e-hälsonätverket").values()) == topics("e-hälsa")
    assert is_derived(*topics("ordförande"), *topics("ordförandeskapet"))
    assert not is_derived(*topics("verksamhet"), *topics("verksamhetsplan"))


def test_reports_know_whose_a_thing_is_and_where_promises_are_followed_up() -> None:
    assert is_owned("Elin visade sin lista")
    assert is_owned("Elin visade Amirs lista")
    assert not is_owned("Elin visade listan")
    assert is_follow_up(heading_key("4. Åtgärdslista"))
    assert not is_follow_up(heading_key("Taxor"))
