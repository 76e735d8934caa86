"""Patterns that look for the words they need before they are tried."""

from __future__ import annotations

import re

import pytest

from lagetrunt.language.needs import needed, part, shared, whole
from lagetrunt.language.sieves import Pattern, Sifter


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("foo(?:bar|baz)", {"foobar", "foobaz"}),
        (r"(?:skickar|mejlar) (?:ut )?\w+", {"skickar ", "mejlar "}),
        (r"(?:a|b)?till", {"till"}),
        (r"\w+(?=\s+senast)", {"senast"}),
        (r"nä+j \w+|jo+\s", {"nä", "jo"}),
        (r"^\W*\?\W*$|kanske", {"?", "kanske"}),
        (r"[\ue000-\ue001]++ \w+", {"\ue000", "\ue001"}),
    ],
)
def test_needed_words_stand_in_every_way_through(source: str, words: set[str]) -> None:
    assert any(set(choice) == words for choice in needed(source))


@pytest.mark.parametrize("source", [r"\w+", "(?:abc)?", "(?:abc|)d?", "(?i)abc", r"(?:abc|\d+)"])
def test_nothing_is_needed_where_a_way_goes_round_it(source: str) -> None:
    assert needed(source) == ()


def test_a_long_piece_is_one_letter_and_needs_what_it_needs_in_full() -> None:
    long = f"(?:{'|'.join(f'skickar{number} ut' for number in range(20))})"
    short = f"vi (?:{part(long)}|mejlar)"
    assert len(short) < len(long)
    assert whole(short) == f"vi (?:{long}|mejlar)"
    assert needed(short) == needed(whole(short))
    assert Pattern(short).search("och vi skickar7 ut den")


def test_words_with_common_beginnings_match_as_they_would_one_by_one() -> None:
    words = [("tar fram", "(?= nu)"), ("skriver", ""), ("tar", r"(?!\w)"), ("ta", r"(?!\w)")]
    one_by_one = re.compile("|".join(re.escape(word) + after for word, after in words))
    at_once = re.compile(shared(words))
    for text in ("hon tar fram nu", "hon tar fram sen", "ta", "tala", "beskriver"):
        assert [match[0] for match in at_once.finditer(text)] == [match[0] for match in one_by_one.finditer(text)]


def test_pattern_finds_what_the_plain_expression_finds() -> None:
    pattern = Pattern(r"\b(?:skickar|mejlar) (?P<what>\w+)")
    text = "hon skickar listan och mejlar svaret"
    assert [match["what"] for match in pattern.finditer(text)] == ["listan", "svaret"]
    assert pattern.search(text, 10)["what"] == "svaret"  # type: ignore[index]
    assert pattern.search(text, 0, 10) is None
    assert pattern.search("inget av detta") is None
    assert list(pattern.finditer("inget av detta")) == []


def test_sifter_tells_which_patterns_have_what_they_need() -> None:
    choices = [[("skicka", "mejla"), ("senast",)], [("skickas",)], [("i maj", "sena maj")], []]
    sifter = Sifter()
    needs = [sifter.need(choice) for choice in choices]
    fits = [sifter.found("listan skickas senast i maj") & need == need for need in needs]
    assert fits == [True, True, True, True]
    fits = [sifter.found("mejla listan") & need == need for need in needs]
    assert fits == [False, False, False, True]


@pytest.mark.parametrize(
    "text", ["i maj", "listan i maj", "fri maj", "  i majs  sista", "så i maj, och i juni", "imaj"]
)
def test_sifter_finds_just_the_phrases_that_stand_in_a_text(text: str) -> None:
    phrases = ["i maj", " i ", "maj", "maj,", "  sista", "a i m", "i", "?"]
    sifter = Sifter()
    needs = [sifter.need([[phrase]]) for phrase in phrases]
    found = [phrase for phrase, need in zip(phrases, needs, strict=True) if sifter.found(text) & need]
    assert found == [phrase for phrase in phrases if phrase in text]


def test_sifter_looks_again_when_more_is_needed() -> None:
    sifter = Sifter()
    assert sifter.found("mejla listan") == 0
    need = sifter.need([("lista", " listan ")])
    assert sifter.found("mejla listan") == need


def test_pattern_at_the_beginning_is_tried_there_only() -> None:
    pattern = Pattern(r"^(?:listan|svaret) \w+")
    assert [match[0] for match in pattern.finditer("listan skickas, svaret väntar")] == ["listan skickas"]
    assert pattern.search("se listan här") is None
    assert pattern.search("listan här", 7) is None


def test_a_sifter_finds_again_what_it_has_let_go() -> None:
    sifter = Sifter()
    need = sifter.need([["skickar"], ["listan"]])
    assert sifter.found("hon skickar listan") & need == need
    sifter.forget()
    assert sifter.found.cache_info().currsize == 0
    assert sifter.found("hon skickar listan") & need == need
