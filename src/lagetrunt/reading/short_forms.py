"""Short forms of names as notes write them: 'KÅm', 'PHq', 'P-N', 'Karin Å', 'Cecilia WF'."""

from __future__ import annotations

import re

from lagetrunt.language.keys import fold
from lagetrunt.language.words import table

_CAPITAL = "[^\\W\\d_a-zåäöéüøæ]"
_KEY = re.compile(rf"{_CAPITAL}[a-zåäöéü]{{0,2}}(?:-?{_CAPITAL}[a-zåäöéü]{{0,2}}){{1,3}}")
_LONGEST_KEY = 5
_PIECE = re.compile(rf"{_CAPITAL}[a-zåäöéü]*")
_PART = re.compile(r"[^\s.-]+")
_CUT_SHORT = 3
"""A last word up to this length may be a surname cut short: 'Patrik Hjq'."""

WHOLE, ENDS, BEGINS = 3, 2, 1
"""How well a short form fits a name: a letter for each part, for the first and the last, for the first ones only."""


def is_key(word: str) -> bool:
    """Say whether a word looks like the short form of a whole name: 'KÅm', 'JW', 'P-N'."""
    return 2 <= len(word) <= _LONGEST_KEY and bool(_KEY.fullmatch(word))


def is_cut_short(name: str) -> bool:
    """Say whether a name ends in a surname cut short: 'Karin Å', 'Patrik Hjq', 'Cecilia WF'."""
    *first, last = name.rstrip(".").split(" ")
    if not first or len(last) == 1 or is_key(last):
        return bool(first)
    return len(last) <= _CUT_SHORT and set(last.lower()).isdisjoint(table("mentions")["vowels"])


def fit(form: str, name: str, *, turned: bool = False) -> int:
    """Return how well a short form fits a name, 0 where it does not; `turned` takes its last part as the first name."""
    parts = [fold(part) for part in _PART.findall(name) if part[0].isupper()]
    if turned:
        parts = [*parts[-1:], *parts[:-1]]
    first, _, rest = form.partition(" ")
    if rest:
        own = [fold(part) for part in _PART.findall(first)]
        if parts[: len(own)] != own:
            return 0
        return _fit([fold(piece) for piece in _PIECE.findall(rest)], parts[len(own) :])
    return _fit([fold(piece) for piece in _PIECE.findall(form)], parts)


def _fit(pieces: list[str], parts: list[str]) -> int:
    """Return how well the pieces of a short form fit the parts of a name, taken in their order."""
    if not pieces or len(pieces) > len(parts):
        return 0
    if all(_is_within(piece, part) for piece, part in zip(pieces, parts, strict=False)):
        return WHOLE if len(pieces) == len(parts) else BEGINS
    *head, last = pieces
    begins = all(_is_within(piece, part) for piece, part in zip(head, parts, strict=False))
    return ENDS if begins and _is_within(last, parts[-1]) else 0


def _is_within(piece: str, part: str) -> bool:
    """Say whether the letters of a piece come in this order in a part that begins with the same letter."""
    rest = iter(part)
    return piece[0] == part[0] and all(letter in rest for letter in piece)
