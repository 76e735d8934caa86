"""What looks like a person's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from lagetrunt.language.names import (
    initials,
    is_genitive,
    is_name,
    is_title,
    leading_name,
    strength,
    without_genitive,
)
from lagetrunt.language.words import speaking


@pytest.mark.parametrize(
    "name",
    [
        "Mats Rör",
        "Anna-Karin Al",
        "Ulla von Ek",
        "Lars Ö Berg",
        "K. Grann Hult",
        "Maria af Klint",
        "Bo Ek Lind",
        "MATS NILSSON",
    ],
)
def test_names_are_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Mats",
        "Region Skåne",
        "Ny budget",
        "Nästa Möte",
        "Information från",
        "Ordförande Mats",
        "IFO HVB",
        "NÄSTA MÖTE",
    ],
)
def test_other_texts_are_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mats Rör öppnar mötet", "Mats Rör"),
        ("Mats Rör, Bjuv", "Mats Rör"),
        ("Ylva Kant Samordnare Nätet", "Ylva Kant"),
        ("Göte Alm (ordf.)", "Göte Alm"),
        ("mötet", ""),
    ],
)
def test_name_ends_before_what_is_none(text: str, name: str) -> None:
    assert text[: leading_name(text)] == name


def test_titles_are_known_alone_and_as_the_end_of_a_word() -> None:
    assert all(is_title(word) for word in ("Förbundschef", "ordförande", "samordnare,", "Vägstrateg", "ordf."))
    assert not any(is_title(word) for word in ("Klippan", "möte", "chefsnätverk"))


def test_known_names_are_surer_than_others() -> None:
    assert strength("Anna Andersson") > strength("Anna Qwert") > strength("Xyz Qwert") > strength("") == 0


def test_initials() -> None:
    assert initials("Anna-Karin von Ek") == "AKE"


def test_genitive_is_known_by_the_endings_of_the_language(tmp_path: Path) -> None:
    assert [without_genitive(word) for word in ("Annas", "Anna", "")] == ["Anna", "Anna", ""]
    assert is_genitive("Annas")
    assert not is_genitive("Anna")
    (tmp_path / "names.toml").write_text('genitives = ["ezo", "zo"]', "utf-8")
    with speaking(tmp_path):
        assert [without_genitive(word) for word in ("Annas", "Annazo", "Pekezo")] == ["Annas", "Anna", "Pek"]


def test_no_word_is_a_genitive_when_the_language_tells_no_endings(tmp_path: Path) -> None:
    with speaking(tmp_path):
        assert not is_genitive("Annas")
        assert without_genitive("Annas") == "Annas"
