"""Sentences of a paragraph."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagetrunt.language.sentences import LONGEST, split_sentences


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mötet öppnas. Alla hälsas välkomna.", ["Mötet öppnas.", "Alla hälsas välkomna."]),
        ("Start kl. 9.30 i Lomma. Fika kl. 10.", ["Start kl. 9.30 i Lomma.", "Fika kl. 10."]),
        ("Det gäller bl.a. Lund och t.ex. Eslöv.", ["Det gäller bl.a. Lund och t.ex. Eslöv."]),
        ("Lokaler, bussar m.m. Karin kollar.", ["Lokaler, bussar m.m.", "Karin kollar."]),
        ("Vi pratade om skolor, bussar osv. och om mat.", ["Vi pratade om skolor, bussar osv. och om mat."]),
        ("A. Berg talar. Sedan fika.", ["A. Berg talar.", "Sedan fika."]),
        ("Ska vi fortsätta? Ja! Nästa år igen.", ["Ska vi fortsätta?", "Ja!", "Nästa år igen."]),
        ("1. Inledning och presentation", ["1. Inledning och presentation"]),
        ("Listan är uppdateradPunkten flyttas.", ["Listan är uppdaterad", "Punkten flyttas."]),
        ("Ställs in pga. få anmälda.", ["Ställs in pga. få anmälda."]),
        ("allt är klart. sedan åt vi lunch.", ["allt är klart.", "sedan åt vi lunch."]),
        ("", []),
        ("   ", []),
    ],
)
def test_split_sentences_knows_swedish_abbreviations_and_times(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@given(st.text(max_size=200))
def test_split_sentences_loses_nothing_and_keeps_order(text: str) -> None:
    spans = split_sentences(text)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


def test_split_sentences_cuts_what_is_too_long_to_be_one() -> None:
    text = "ord " * 1000
    assert max(end - start for start, end in split_sentences(text)) <= LONGEST
