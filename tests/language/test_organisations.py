"""Municipalities and regions, and what they are called in running text."""

from __future__ import annotations

import pytest

from lagetrunt.language.organisations import abbreviated, organisations

ALL = organisations()


def test_all_municipalities_and_regions_are_there() -> None:
    kinds = [row.kind for row in ALL.rows]
    assert (kinds.count("municipality"), kinds.count("region")) == (290, 21)
    assert len({(row.kind, row.code) for row in ALL.rows}) == 311


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Klippans kommun", "Klippan"),
        ("KLIPPAN", "Klippan"),
        ("Höganäs kommun", "Höganäs"),
        ("Malmö stad", "Malmö"),
        ("Landskrona stad", "Landskrona"),
        ("Dals-Ed", "Dals-Ed"),
        ("Upplands Väsbys", "Upplands Väsby"),
        ("Region Skånes", "Region Skåne"),
        ("VGR", "Västra Götalandsregionen"),
        ("Gotlands kommun", "Gotland"),
    ],
)
def test_every_form_has_its_plain_name(written: str, plain: str) -> None:
    assert ALL.plain_name(written) == plain


@pytest.mark.parametrize("text", ["", "Medelby", "kommunen", "Lunds universitet"])
def test_what_is_no_organisation_has_no_plain_name(text: str) -> None:
    assert ALL.plain_name(text) is None


def _named(text: str) -> list[str]:
    return [hit.name for hit in ALL.find(text)]


def test_organisations_are_found_in_running_text_with_their_places() -> None:
    text = "Svalöv, Upplands Väsby kommun och Ängelholms svar"
    hits = list(ALL.find(text))
    assert [hit.name for hit in hits] == ["Svalöv", "Upplands Väsby", "Ängelholm"]
    assert [text[hit.start : hit.end] for hit in hits] == ["Svalöv", "Upplands Väsby kommun", "Ängelholms"]


def test_names_linked_by_a_hyphen_are_found_but_not_parts_of_words() -> None:
    assert _named("Båstad-Klippan och Dals-Ed") == ["Båstad", "Klippan", "Dals-Ed"]
    assert _named("Malmöbaserad konsult från Lundaregionen") == []


def test_surname_is_no_municipality() -> None:
    assert _named("Anna Lund och Bo Berg från Lund") == ["Lund"]


def test_common_word_counts_only_as_a_municipality_with_its_word() -> None:
    assert _named("Mark behövs till skolan") == []
    assert _named("Marks kommun behöver en skola") == ["Mark"]


def test_other_organisations_can_be_added() -> None:
    more = organisations((("Vattenpunkten", ("VP",)),))
    assert [hit.name for hit in more.find("VP och Klippan möts på Vattenpunkten")] == [
        "Vattenpunkten", "Klippan", "Vattenpunkten",
    ]  # fmt: skip
    assert ALL.plain_name("Vattenpunkten") is None


def test_abbreviation_means_the_only_name_that_fits() -> None:
    names = ["Helsingborg", "Höganäs", "Klippan"]
    assert abbreviated("Hbg", names) == "Helsingborg"
    assert abbreviated("Kpn", names) == "Klippan"
    assert abbreviated("H", names) is None
    assert abbreviated("Hg", names) is None
    assert abbreviated("och", names) is None
