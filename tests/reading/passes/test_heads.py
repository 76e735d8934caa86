"""Heads, lists of people and points in many layouts, as short papers in `cases/heads.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from lagetrunt.reading import read_paper
from lagetrunt.reading.records import Attendee, Item, Reading

CASES = tomllib.loads((Path(__file__).parent / "cases" / "heads.toml").read_text("utf-8"))
FIELDS = ("body", "date", "start", "end", "place", "mode", "secretary")
HEAD = "Anteckningar bygglovschefsgruppen 2024-05-16\nPlats: Stadshuset\n\n"
REST = "\n\n1. Öppning\nAlla hälsades välkomna till mötet.\n\n2. Avslut\nMötet avslutades i god tid.\n"


def _read(text: str) -> Reading:
    return read_paper(text.encode(), name="paper.md" if "**" in text else "paper.txt")


@pytest.mark.parametrize("case", CASES["head"], ids=lambda case: case["name"])
def test_head_is_read(case: dict[str, Any]) -> None:
    header = _read(case["text"]).header
    found = {field: getattr(header, field) for field in FIELDS if field in case}
    assert {field: value and value.value for field, value in found.items()} == {field: case[field] for field in found}


@pytest.mark.parametrize("day", ["den femtonde maj 2024", "den Femtonde Maj (2024)", "15 maj (2024)"])
def test_day_of_the_head_is_read_in_words_and_with_its_year_in_brackets(day: str) -> None:
    date = _read(f"Anteckningar bygglovschefsgruppen\nDatum: {day}\n{REST}").header.date
    assert date is not None
    assert date.value == "2024-05-15"


@pytest.mark.parametrize("line", ["Datum: den förſta maj 2024", "Datum: nİonde maj 2024", "Tid: klockan halv ſju"])
def test_letters_that_only_pass_for_others_make_no_day_and_no_hour(line: str) -> None:
    """Python takes 'ſ' for 's' where capitals do not matter; no word of the tables is written so."""
    header = _read(f"Anteckningar bygglovschefsgruppen\n{line}\n{REST}").header
    assert (header.date, header.start) == (None, None)


@pytest.mark.parametrize("case", CASES["people"], ids=lambda case: case["name"])
def test_people_are_read(case: dict[str, Any]) -> None:
    assert [_person(row) for row in _read(HEAD + case["text"] + REST).attendance] == case["people"]


def _person(row: Attendee) -> str:
    extra = ["chair"] if row.chair else []
    extra += [row.partial] if row.partial else []
    extra += [f"for {row.instead_of}"] if row.instead_of else []
    return " | ".join([row.name, row.organisation or "", row.presence, *extra])


@pytest.mark.parametrize("case", CASES["points"], ids=lambda case: case["name"])
def test_points_are_read(case: dict[str, Any]) -> None:
    assert [_point(item) for item in _read(HEAD + case["text"]).items] == case["points"]


def _point(item: Item) -> str:
    return f"{item.number or ''} | {item.heading} | {item.level}"
