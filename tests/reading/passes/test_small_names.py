"""Municipalities written small or cut short."""

from __future__ import annotations

from lagetrunt.reading.passes.small_names import SmallNames


def found(text: str, *room: str) -> dict[str, str]:
    return {entity.form: entity.name for entity in SmallNames(room).find(text, text.lower())}


def test_small_name_is_a_municipality_unless_it_is_a_common_word() -> None:
    assert found("eslöv kan vara med, hörbys nämnd väntar, köping") == {"eslöv": "Eslöv", "hörby": "Hörby"}


def test_common_word_is_a_municipality_where_somebody_of_it_is_in_the_room() -> None:
    assert found("trosa vill börja", "Trosa") == {"trosa": "Trosa"}
    assert found("trosa vill börja", "Gnesta") == {}


def test_name_cut_short_is_one_that_the_paper_has_named() -> None:
    room = "Nynäshamn", "Skellefteå", "Södertälje", "Norrköping"
    assert found("Nynäs ja, skellefte nej, Sö-tälje vet inte, norr om stan", *room) == {
        "Nynäs": "Nynäshamn",
        "skellefte": "Skellefteå",
        "Sö-tälje": "Södertälje",
    }
    assert found("Nynäs ja", "Skellefteå") == {}


def test_address_of_mail_names_nobody() -> None:
    assert found("skriv till anna@eslöv.se eller info/hörby") == {}
