"""Sentences of a paragraph, with their offsets.

The words (abbreviations, words that open a sentence) are the table `sentences` of the language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lagetrunt.language.words import any_of, per_language, table

_BREAK = re.compile(r"""([.!?…]+)(["”’')\]*_]*)\s+(?=\S)""")
_UPSHOT = re.compile(r"(?<=\s)(?:=+>+|⇒)\s*(?=\w)")
"""A double arrow leads from what was said to what became of it."""
_DAY = re.compile(r"\d{1,2}/\d{1,2}\Z")
_OPENING = "\"”“’'([*_–•-"
_LIST_NUMBER = re.compile(r"(?:\d{1,3}|[a-zåäö])\Z", re.IGNORECASE)
LONGEST = 1000
"""No sentence is longer: what is, is a list or damaged text, and is cut at spaces."""
_LOWER_START_NEEDS = 5
"""A sentence that opens with a small letter is believed only after a word of this length without its own dot."""


@dataclass(frozen=True, slots=True)
class _Words:
    inside: frozenset[str]
    may_end: frozenset[str]
    vowels: frozenset[str]
    """A short word that ends in one of these is no abbreviation."""
    glued: re.Pattern[str]


@per_language
def _words() -> _Words:
    data = table("sentences")
    return _Words(
        inside=frozenset(data["abbreviations_inside"]),
        may_end=frozenset(data["abbreviations_that_may_end"]),
        vowels=frozenset(data["vowels"]),
        glued=re.compile(rf"(?<=[a-zåäöé0-9.)])(?={any_of(data['openers'])}\b)"),
    )


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of every sentence in `text`; together they hold all that is no white space."""
    words = _words()
    cuts = {match.end() for match in _BREAK.finditer(text) if _is_break(text, match, words)}
    cuts.update(match.start() for match in words.glued.finditer(text))
    cuts.update(match.start() for match in _UPSHOT.finditer(text))
    spans, start = [], 0
    for cut in [*_with_breaks(text, sorted(cuts)), len(text)]:
        piece = text[start:cut]
        stripped = piece.strip()
        if stripped:
            first = start + len(piece) - len(piece.lstrip())
            spans.append((first, first + len(stripped)))
        start = cut
    return spans


def _with_breaks(text: str, cuts: list[int]) -> list[int]:
    """Return the cuts, with more of them at spaces where a stretch would be too long to be a sentence."""
    found, start = [], 0
    for cut in [*cuts, len(text)]:
        while cut - start > LONGEST:
            space = text.rfind(" ", start, start + LONGEST)
            start = space + 1 if space > start else start + LONGEST
            found.append(start)
        if cut < len(text):
            found.append(cut)
        start = cut
    return found


def _is_break(text: str, match: re.Match[str], words: _Words) -> bool:
    if match[1] != ".":
        return match[1] != "..." or _opens(text, match.end())
    before = text[: match.start()].rsplit(None, 1)
    token = before[-1].lstrip(_OPENING) if before else ""
    whole = token.casefold()
    if _LIST_NUMBER.match(token) and (len(before) < 2 or (len(token) == 1 and token.isalpha())):
        return False
    if whole in words.inside:
        return False
    if whole in words.may_end:
        return _opens(text, match.end())
    if _opens(text, match.end()):
        return True
    if _DAY.match(token) or (len(token) > 1 and token.isupper()):
        return True
    return token.isalpha() and (len(token) >= _LOWER_START_NEEDS or (len(token) > 2 and whole[-1] in words.vowels))


def _opens(text: str, offset: int) -> bool:
    """Say whether what stands at `offset` looks like the beginning of a sentence."""
    rest = text[offset : offset + 8].lstrip(_OPENING + " ")
    return bool(rest) and (rest[0].isupper() or rest[0].isdigit())
