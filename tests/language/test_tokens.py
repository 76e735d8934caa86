"""The words of a text as search sees them."""

from __future__ import annotations

import unicodedata

import pytest

from lagetrunt.language.tokens import LONGEST, spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Åre är, är öre", ["åre", "är", "är", "öre"]),
        ("Idén på kafét", ["iden", "på", "kafet"]),
        ("e-hälsa och VO-college", ["ehälsa", "och", "vocollege"]),
        ("E\u2011hälsa", ["ehälsa"]),
        ("hälso- och sjukvård", ["hälso", "och", "sjukvård"]),
        ("2024-09-13 kl. 9–12", ["2024", "09", "13", "kl", "9", "12"]),
        ("§ 12 och §13", ["§", "12", "och", "§", "13"]),
        ("2,40 kr", ["2", "40", "kr"]),
        ("IFO:s och LSS:n", ["ifo", "och", "lss"]),
        ("Beslut:att avslå", ["beslut", "att", "avslå"]),
        ("Covid-19", ["covid19"]),
        ("och/eller", ["och", "eller"]),
        ("fam\u00adilj", ["familj"]),
        ("snake_case", ["snake", "case"]),
        ('\x00 🎉 … " * ½', []),
        ("", []),
    ],
)
def test_words_are_folded_and_hyphens_closed_up(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_words_are_the_same_when_the_ring_is_a_sign_of_its_own() -> None:
    text = "Årsmötet på Öland"
    assert words(unicodedata.normalize("NFD", text)) == words(text) == ["årsmötet", "på", "öland"]


def test_spans_tell_where_each_word_stands_with_its_parts() -> None:
    text = unicodedata.normalize("NFD", "på e-hälsodagen")
    found = spans(text)
    assert [text[word.start : word.end] for word in found] == [
        unicodedata.normalize("NFD", "på"),
        unicodedata.normalize("NFD", "e-hälsodagen"),
    ]
    assert found[1].parts == ("e", "hälsodagen")


def test_a_letter_that_databases_do_not_know_is_left_out_and_a_word_has_an_end() -> None:
    assert words("a\U0001e900b \U0001e900") == ["ab"]
    assert words("å" * 500) == ["å" * LONGEST]
