"""What is kept in Swedish is found again, each sentence whole and with what differs in it."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lagetrunt.reading import kept

ROOMS = Path(kept.__file__).resolve().parent.parent
ENGLISH = {
    "Står under ”%(label)s”.": "Stands under “%(label)s”.",
    "Rad %(line)s.": "Line %(line)s.",
    "en bokstav skiljer": "one letter differs",
    "båda hör till %(name)s": "both belong to %(name)s",
    "%(name)s står i listan över dem som var med": "%(name)s is in the list of those who were there",
    "%(date)s är en %(is_day)s, men papperet säger %(told_day)s.": "%(date)s is a %(is_day)s, not %(told_day)s.",
    "måndag": "Monday",
    "fredag": "Friday",
}


def _english(sentence: str) -> str:
    return ENGLISH.get(sentence, sentence)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Står under ”Närvarande”.", "Stands under “Närvarande”."),
        ("Står under ”Närvarande”. Rad 12.", "Stands under “Närvarande”. Line 12."),
        ("en bokstav skiljer; båda hör till Region Halland", "one letter differs; both belong to Region Halland"),
        (
            "en bokstav skiljer; Bodil Norén står i listan över dem som var med",
            "one letter differs; Bodil Norén is in the list of those who were there",
        ),
        (
            "2025-03-03 är en måndag, men papperet säger fredag.",
            "2025-03-03 is a Monday, not Friday.",
        ),
        ("Måndagsgruppen, sagt i förbigående", "Måndagsgruppen, sagt i förbigående"),
        ("", ""),
    ],
)
def test_what_is_kept_is_shown_in_another_language(said: str, shown: str) -> None:
    """Sentences one by one and after another, with names as they stand; what is unknown stays."""
    assert kept.in_words(said, _english) == shown


def test_swedish_stays_as_it_is_kept() -> None:
    """With no other language nothing changes, however sentences are strung together."""
    every = " ".join(sentence % _filled(sentence) for sentence in kept.KEPT)
    assert kept.in_words(every, lambda sentence: sentence) == every


def _filled(sentence: str) -> dict[str, str]:
    return {name: f"X{at}" for at, name in enumerate(re.findall(r"%\((\w+)\)s", sentence))}


def _of_tables() -> Iterator[str]:
    for path in sorted((ROOMS / "language" / "sv").glob("*.toml")):
        yield from _reasons(tomllib.loads(path.read_text("utf-8")))


def _reasons(told: Any) -> Iterator[str]:
    if isinstance(told, list):
        for one in told:
            yield from _reasons(one)
    elif isinstance(told, dict):
        for key, value in told.items():
            if key == "reason" or key.endswith("_doubt"):
                yield value
            elif key == "reasons":
                yield from value.values()
            else:
                yield from _reasons(value)


def _of_code() -> Iterator[str]:
    """Yield whole sentences that reading says: constants and f-strings that begin with a capital and end in a stop."""
    for path in sorted((ROOMS / "reading").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if id(node) in told | parts:
                continue
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            elif isinstance(node, ast.JoinedStr):
                yield "".join(part.value if isinstance(part, ast.Constant) else "X" for part in node.values)  # type: ignore[misc]


def test_every_reason_of_reading_is_known() -> None:
    """Whatever reading may say of a finding or a paper can be shown in another language."""
    tables = [re.sub(r"\{\w+\}", "X", sentence) for sentence in _of_tables()]
    code = [said for said in _of_code() if re.fullmatch(r"[A-ZÅÄÖ][^\\_]* [^\\_]*[a-zåäö)]\.", said)]
    assert len(tables) > 60
    assert len(code) > 40
    unknown = [said for said in {*tables, *code} if not _is_whole(said)]
    assert unknown == []


def _is_whole(said: str) -> bool:
    return kept.in_words(said, lambda _sentence: "").strip(string.whitespace) == ""
