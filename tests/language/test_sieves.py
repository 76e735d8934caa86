"""Patterns that look for the words they need before they are tried."""

from __future__ import annotations

import pytest

from lagetrunt.language.sieves import Pattern, needed


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("foo(?:bar|baz)", {"foobar", "foobaz"}),
        (r"(?:skickar|mejlar) (?:ut )?\w+", {"skickar ", "mejlar "}),
        (r"(?:a|b)?till", {"till"}),
        (r"\w+(?=\s+senast)", {"senast"}),
        (r"[\ue000-\ue001]++ \w+", {"\ue000", "\ue001"}),
    ],
)
def test_needed_words_stand_in_every_way_through(source: str, words: set[str]) -> None:
    assert any(set(choice) == words for choice in needed(source))


@pytest.mark.parametrize("source", [r"\w+", "(?:abc)?", "(?:abc|)d?", "(?i)abc", r"(?:abc|\d+)"])
def test_nothing_is_needed_where_a_way_goes_round_it(source: str) -> None:
    assert needed(source) == ()


def test_pattern_finds_what_the_plain_expression_finds() -> None:
    pattern = Pattern(r"\b(?:skickar|mejlar) (?P<what>\w+)")
    text = "hon skickar listan och mejlar svaret"
    assert [match["what"] for match in pattern.finditer(text)] == ["listan", "svaret"]
    assert pattern.search(text, 10)["what"] == "svaret"  # type: ignore[index]
    assert pattern.search(text, 0, 10) is None
    assert pattern.search("inget av detta") is None
    assert list(pattern.finditer("inget av detta")) == []
