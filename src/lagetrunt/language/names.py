"""What looks like a person's name in Swedish papers."""

from __future__ import annotations

import re
from typing import NamedTuple

from lagetrunt.language.keys import fold
from lagetrunt.language.words import lines, per_language, per_language_most, table

_TOKEN = re.compile(r"\S+")
_CAPITAL = re.compile(
    r"(?:(?:Mc|Mac|O['’]|D['’])?[A-ZÅÄÖÉÈÜØÆÁÓŠŽČĆ][^\W\d_]*(?:[-–][A-ZÅÄÖÉÜØÆ]?[^\W\d_]+)*|[A-ZÅÄÖ]\.(?:-?[A-ZÅÄÖ]\.)?)$"
)
_INITIAL = re.compile(r"[A-ZÅÄÖ]\.")
_INITIALS = re.compile(r"[A-ZÅÄÖ]{2,3}")
_SURE = 0.65
_STOP = ",.;:()/"


def is_name(text: str) -> bool:
    """Return whether the whole text is a person's full name: first name and surname at least."""
    words = text.split()
    return 2 <= len(words) <= 6 and leading_name(text) == len(text.rstrip())


@per_language_most(8_192)
def leading_name(text: str, *, most: int = 5) -> int:
    """Return the length of the full name that the text begins with, 0 where it begins with none.

    The name ends before a title, a word in lower case (particles excepted), an organisation or punctuation.
    """
    if not _goes_on(text):
        return 0
    words: list[tuple[int, int, bool]] = []
    for match in _TOKEN.finditer(text):
        word = _shape(match[0], bool(words))
        if not word.length or len(words) >= most:
            break
        start = match.start()
        if word.is_particle:
            words.append((start, start + word.length, False))
            continue
        if not word.is_capital or word.is_stop or (word.is_shouted and not text.isupper()):
            break
        words.append((start, start + word.length, True))
        if word.ends:
            break
    while words and not words[-1][2]:
        words.pop()
    if words and fold(text[words[-1][0] : words[-1][1]]) in _areas() and strength(text[: words[-1][1]]) < _SURE:
        return 0
    if text.isupper() and words and strength(text[: words[-1][1]].title()) < _SURE:
        return 0
    if len(words) < 2 or fold(text[: words[0][1]]) in _no_first_names() or is_title(text[: words[0][1]]):
        return 0
    return words[-1][1]


def _goes_on(text: str) -> bool:
    """Say quickly whether the second word of a text can be one of a name."""
    second = text.split(None, 2)[1:2]
    return bool(second) and _can_follow(second[0])


@per_language_most(16_384)
def _can_follow(token: str) -> bool:
    shape = _shape(token, True)
    return shape.length > 0 and (shape.is_particle or (shape.is_capital and not shape.is_stop))


@per_language
def _areas() -> frozenset[str]:
    return frozenset(table("organisations")["areas"])


def strength(name: str) -> float:
    """Return how surely a text in the shape of a name is one, 0 to 1."""
    words = name.split()
    if not words:
        return 0.0
    first = words[0].title() in lines("first_names.txt") or words[0].split("-")[0] in lines("first_names.txt")
    last = words[-1] in lines("last_names.txt") or words[-1].endswith(_surname_endings())
    return 0.5 + 0.3 * first + 0.18 * last


@per_language_most(16_384)
def is_title(word: str) -> bool:
    """Return whether a word names an occupation or a role, as 'förbundschef'."""
    folded = fold(word).strip(_STOP + "-")
    return folded in _titles() or (len(folded) > 6 and folded.endswith(_title_endings()))


class _Shape(NamedTuple):
    """What a word with the signs behind it can be in a name; `length` is that of the word without them."""

    length: int
    is_particle: bool
    is_capital: bool
    is_shouted: bool
    is_stop: bool
    """No name goes on with it: a title, or what organisations begin with."""
    ends: bool


@per_language_most(16_384)
def _shape(token: str, inner: bool) -> _Shape:
    """Return the shape of a word that is the first of a name, or an inner one."""
    word = token if _INITIAL.fullmatch(token) else token.rstrip(_STOP)
    word = word.partition("/")[0] if inner else word
    capital = bool(_CAPITAL.match(word))
    stop = inner and capital and (is_title(word) or word in table("organisations")["starts"])
    shouted = len(word.rstrip(".")) > 1 and word.isupper()
    return _Shape(len(word), inner and word in _particles(), capital, shouted, stop, len(word) < len(token))


def is_initials(text: str) -> bool:
    """Return whether a text is a person's initials, as 'KJ'."""
    return bool(_INITIALS.fullmatch(text))


def initials(name: str) -> str:
    """Return the initials of a name, as 'AB' for 'Anna Berg'."""
    return "".join(part[0] for part in re.split(r"[\s-]+", name) if part[:1].isupper())


def is_genitive(word: str) -> bool:
    """Return whether a word ends as a genitive does: 'Annas', and 'Lars' too."""
    return word.endswith(genitives())


def without_genitive(word: str) -> str:
    """Return a word without the ending of a genitive: 'Anna' for 'Annas'; another word as it is."""
    for ending in genitives():
        if word.endswith(ending):
            return word[: -len(ending)]
    return word


@per_language
def genitives() -> tuple[str, ...]:
    """Return the endings of the genitive."""
    return tuple(table("names")["genitives"])


@per_language
def _titles() -> frozenset[str]:
    return frozenset(table("titles")["words"])


@per_language
def _particles() -> frozenset[str]:
    return frozenset(table("names")["particles"])


@per_language
def _surname_endings() -> tuple[str, ...]:
    return tuple(table("names")["surname_endings"])


@per_language
def _title_endings() -> tuple[str, ...]:
    return tuple(table("titles")["endings"])


@per_language
def _no_first_names() -> frozenset[str]:
    return frozenset(table("names")["no_first_names"])
