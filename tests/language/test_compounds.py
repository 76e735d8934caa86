"""What compounds are made of."""

from __future__ import annotations

import pytest

from lagetrunt.language.compounds import known_parts, neighbours, parts
from lagetrunt.language.stems import stem


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("äldreomsorgslyftet", ("äldre", "omsorg", "lyftet")),
        ("omsorgslyft", ("omsorg", "lyft")),
        ("socialchefsnätverket", ("social", "chef", "nätverket")),
        ("larmmottagning", ("larm", "mottagning")),
        ("skolchef", ("skol", "chef")),
        ("upphandlingsavtalet", ("upphandling", "avtalet")),
        ("viskadalsmötet", ("viskadal", "mötet")),
    ],
)
def test_compounds_fall_into_their_parts(word: str, expected: tuple[str, ...]) -> None:
    assert parts(word) == expected


@pytest.mark.parametrize("word", "förslag mottagning tillsyn område samordnare möte beslut råd lss 2024 § ö".split())
def test_what_is_no_compound_stays_whole(word: str) -> None:
    assert parts(word) == (word,)


def test_words_that_the_caller_knows_are_parts_too() -> None:
    assert parts("gurkakvarn") == ("gurkakvarn",)
    assert parts("gurkkvarnen", known={stem("gurka"), stem("kvarn")}) == ("gurk", "kvarnen")


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("äldreomsorgslyftet", "lyft"),
        ("äldreomsorgslyftet", "omsorgslyft"),
        ("äldreomsorgslyftet", "omsorg"),
        ("äldreomsorgslyftet", "äldreomsorgen"),
        ("familjerådgivning", "rådgivningen"),
        ("familjerådgivning", "familj"),
        ("styrgruppsmöten", "möte"),
        ("skolchefer", "skola"),
    ],
)
def test_a_part_is_found_in_its_compound(word: str, part: str) -> None:
    known = known_parts() | {stem("äldreomsorg"), stem("styrgrupp")}
    assert any(all(needed & known for needed in way) for way in neighbours(word, stem(part)))


@pytest.mark.parametrize(
    ("word", "part"),
    [("område", "råd"), ("tillmötesgå", "möte"), ("bemöta", "möte"), ("fråga", "råg"), ("strategi", "rat"), ("s", "s")],
)
def test_letters_that_happen_to_stand_in_a_word_are_no_part(word: str, part: str) -> None:
    assert not any(all(needed & known_parts() for needed in way) for way in neighbours(word, stem(part)))
