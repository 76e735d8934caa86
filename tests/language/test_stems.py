"""Inflections of one word meet, and different words do not."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
import snowballstemmer

from lagetrunt.language.stems import stem
from lagetrunt.language.tokens import words

_LINES = (Path(__file__).parent / "word_families.txt").read_text("utf-8").splitlines()
FAMILIES = [
    [word for form in line.split() for word in words(form)] for line in _LINES if line and not line.startswith("#")
]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family[0])
def test_all_forms_of_a_word_have_one_stem(family: list[str]) -> None:
    assert len({stem(form) for form in family}) == 1, {form: stem(form) for form in family}


def test_no_two_words_of_the_list_share_a_stem() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for family in FAMILIES:
        for form in family:
            owners[stem(form)].add(family[0])
    assert [shared for shared in owners.values() if len(shared) > 1] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mål", "mal"),
        ("råd", "rad"),
        ("kostnad", "kost"),
        ("plan", "planka"),
        ("vara", "vård"),
        ("marknad", "mark"),
        ("samordnare", "samarbete"),
        ("datum", "data"),
        ("redovisade", "redo"),
    ],
)
def test_words_that_look_alike_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_a_stem_is_its_own_stem_for_every_form_of_the_list() -> None:
    unsettled = {form: (stem(form), stem(stem(form))) for family in FAMILIES for form in family}
    assert {form: pair for form, pair in unsettled.items() if pair[0][:3] != pair[1][:3]} == {}


def test_numbers_and_short_words_are_left_alone() -> None:
    assert [stem(word) for word in ("2024", "12a", "§", "lss", "å", "")] == ["2024", "12a", "§", "lss", "å", ""]


def test_more_pairs_of_forms_meet_than_by_the_common_stemmer(record_property: pytest.RecordProperty) -> None:
    common = snowballstemmer.stemmer("swedish").stemWord
    pairs = [(a, b) for family in FAMILIES for place, a in enumerate(family) for b in family[:place]]
    own, theirs = (sum(f(a) == f(b) for a, b in pairs) / len(pairs) for f in (stem, common))
    record_property("figure", f"Stems: {own:.1%} of {len(pairs)} pairs of forms meet, by Snowball {theirs:.1%}")
    assert own == 1 > theirs + 0.2
