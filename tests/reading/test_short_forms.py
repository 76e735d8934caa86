"""Which short forms fit which names."""

from __future__ import annotations

import pytest

from lagetrunt.reading.short_forms import BEGINS, ENDS, WHOLE, fit, is_cut_short, is_key


@pytest.mark.parametrize("word", ["KÅm", "PHq", "JW", "P-N", "JoW", "ELY", "MÖR"])
def test_letters_of_a_name_are_a_key(word: str) -> None:
    assert is_key(word)


@pytest.mark.parametrize("word", ["Karin", "Per-Ola", "a", "ok", "MEDELPUNKTEN", "2025"])
def test_a_word_is_no_key(word: str) -> None:
    assert not is_key(word)


@pytest.mark.parametrize("name", ["Karin Å", "Patrik Hjq", "Cecilia WF", "Mattias Ö-R", "Elin H."])
def test_a_surname_may_be_cut_short(name: str) -> None:
    assert is_cut_short(name)


@pytest.mark.parametrize("name", ["Karin Ek", "Karin Åkerlund", "Karin"])
def test_a_whole_name_is_not_cut_short(name: str) -> None:
    assert not is_cut_short(name)


@pytest.mark.parametrize(
    ("form", "name", "how"),
    [
        ("KÅm", "Karin Åkerström", WHOLE),
        ("KÅm", "Karin Åkerlind", 0),
        ("JMH", "Jan Malm Holst", WHOLE),
        ("JH", "Jan Malm Holst", ENDS),
        ("PO", "Per-Ola Tuvesson", BEGINS),
        ("Karin Å", "Karin Åkerström", WHOLE),
        ("Karin Å", "Karina Åkerström", 0),
        ("Per-Ola T", "Per-Ola Tuvesson", WHOLE),
    ],
)
def test_a_short_form_fits(form: str, name: str, how: int) -> None:
    assert fit(form, name) == how


def test_a_name_may_stand_with_its_surname_first() -> None:
    assert fit("Sandra W", "Wikman Sandra", turned=True) == WHOLE
