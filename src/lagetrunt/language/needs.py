"""What words a regular expression cannot do without: what stands in all ways through it is needed.

Long pieces that many patterns have, as all verbs of a language, are written as one letter each (`part`), so that they
are taken apart once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from re import _constants as op  # type: ignore[attr-defined]  # the parser of the standard library, which has no other name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from lagetrunt.language.words import NEVER, per_language

_MOST_EXACT = 24
"""A piece that may be read in more ways than this is not spelled out."""
_MOST_WORDS = 600
"""A choice of more words than this is given up."""
_NEEDED = 3
"""So many choices are kept of each pattern."""
_PRIVATE = range(0xE000, 0xF900)
"""Letters that stand for names in the texts that rules read: they are rare, so one of them is worth looking for."""
_FIRST_PART = 0xF0000
_PART = re.compile("[\U000f0000-\U000ffffd]")
_LONG = 200
"""A piece of a pattern that is longer is written as a letter."""
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_SIGNS = frozenset("?!+=%")
"""Signs that are rare enough to be looked for alone."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of patterns: its expression, and one that matches the same and is easier to take apart."""

    source: str
    plain: str


@per_language
def _parts() -> dict[str, _Part]:
    return {}


@per_language
def part(source: str, plain: str = "") -> str:
    """Return a long piece of a pattern as a letter; `plain` may match the same and be easier to take apart."""
    if len(source) < _LONG:
        return source
    letter = chr(_FIRST_PART + len(_parts()))
    _parts()[letter] = _Part(source, plain or source)
    return letter


def whole(source: str) -> str:
    """Return a pattern with its long pieces in full."""
    return _PART.sub(lambda match: whole(_parts()[match[0]].source), source)


def shared(words: Iterable[tuple[str, str]]) -> str:
    """Return an expression for any of the words, each with what follows it, in which common beginnings stand once.

    It matches what the words would one by one, the longer before the shorter, and is sooner compiled and tried.
    """
    tree: dict[str, Any] = {}
    for word, after in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node.setdefault("", []).append(after)
    return _branches(tree) if tree else NEVER


def _branches(tree: dict[str, Any]) -> str:
    ways = [re.escape(letter) + _branches(below) for letter, below in tree.items() if letter]
    ways += tree.get("", [])
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


@per_language
def _piece_of_part(letter: str) -> _Piece:
    return _sequence(parser.parse(_parts()[letter].plain))


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is known of a part of a pattern: all texts that it matches, where they are few; else choices it needs."""

    exact: frozenset[str] | None
    needs: tuple[frozenset[str], ...] = ()


_EMPTY = _Piece(frozenset({""}))
_UNKNOWN = _Piece(None)


Choices = tuple[tuple[str, ...], ...]


def taken_apart(source: str) -> tuple[bool, Choices]:
    """Return whether a pattern fits at the beginning of a text only, and the choices of words that it needs."""
    tree = parser.parse(source)
    return len(tree) > 0 and tree[0] == (op.AT, op.AT_BEGINNING), _needed(tree)


def needed(source: str) -> Choices:
    """Return choices of words: a text in which none of a choice stands has no match. None may be known."""
    return taken_apart(source)[1]


def _needed(tree: Any) -> Choices:
    if tree.state.flags & re.IGNORECASE:
        return ()
    piece = _sequence(tree)
    choices = [*piece.needs, *([piece.exact] if piece.exact is not None else [])]
    useful = {choice for choice in choices if _worth(choice) > 0}
    ranked = sorted(useful, key=lambda choice: (-_worth(choice), sorted(choice)))
    return tuple(tuple(sorted(_shortest(choice), key=len)) for choice in ranked[:_NEEDED])


def _shortest(choice: frozenset[str]) -> Iterable[str]:
    """Leave out words that hold another word of a choice of few."""
    if len(choice) > _MOST_EXACT:
        return choice
    return [word for word in choice if not any(other in word for other in choice if other != word)]


def _worth(choice: frozenset[str]) -> float:
    """Return how much is gained by looking for one of these words; nothing where one is empty or they are many."""
    if not choice or len(choice) > _MOST_WORDS:
        return 0
    least = min(map(_length, choice))
    return 0 if least < 2 else least - len(choice) / _MOST_WORDS


def _length(word: str) -> int:
    """Return the length of a word; a rare sign counts as a letter more, a name as two."""
    return len(word) + (word in _SIGNS) + 2 * (word != "" and ord(word[0]) in _PRIVATE)


def _sequence(parts: Iterable[tuple[Any, Any]]) -> _Piece:
    run: frozenset[str] | None = frozenset({""})
    needs: list[frozenset[str]] = []
    whole = True
    for piece in _pieces(parts):
        needs += piece.needs
        if piece.exact is None:
            whole = False
            needs.append(run or frozenset())
            run = frozenset({""})
        elif run is not None and len(run) * len(piece.exact) <= _MOST_EXACT:
            run = frozenset(one + other for one in run for other in piece.exact)
        else:
            whole = False
            needs.append(run or frozenset())
            run = piece.exact
    if whole:
        return _Piece(run, tuple(needs))
    needs.append(run or frozenset())
    return _Piece(None, tuple(choice for choice in needs if choice and "" not in choice))


def _pieces(parts: Iterable[tuple[Any, Any]]) -> Iterator[_Piece]:
    """Yield what is known of each part of a pattern; letters that follow each other are one."""
    letters = ""
    for code, value in _once_apart(parts):
        if code is op.LITERAL and value < _FIRST_PART:
            letters += chr(value)
            continue
        if letters:
            yield _Piece(frozenset({letters}))
            letters = ""
        yield _piece(code, value)
    if letters:
        yield _Piece(frozenset({letters}))


def _once_apart(parts: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """Yield the parts of a pattern; what stands once or more is yielded once, then as what may be repeated."""
    for code, value in parts:
        if code in _REPEATS and value[0] > 0:
            least, most, inner = value
            yield from _once_apart(inner)
            if most > 1:
                yield code, (least - 1, most - 1, inner)
        else:
            yield code, value


def _piece(code: Any, value: Any) -> _Piece:
    if code is op.LITERAL:
        return _piece_of_part(chr(value)) if value >= _FIRST_PART else _Piece(frozenset({chr(value)}))
    if code is op.IN:
        return _one_of(value)
    if code is op.SUBPATTERN:
        return _UNKNOWN if value[1] & re.IGNORECASE else _sequence(value[3])
    if code is op.ATOMIC_GROUP:
        return _sequence(value)
    if code is op.BRANCH:
        return _branch([_sequence(way) for way in value[1]])
    if code in _REPEATS:
        return _repeat(*value)
    if code is op.ASSERT:
        inner = _sequence(value[1])
        return _Piece(frozenset({""}), (*inner.needs, *_as_need(inner)))
    return _EMPTY if code in (op.AT, op.ASSERT_NOT) else _UNKNOWN


def _as_need(piece: _Piece) -> tuple[frozenset[str], ...]:
    return (piece.exact,) if piece.exact and "" not in piece.exact else ()


def _one_of(members: list[tuple[Any, Any]]) -> _Piece:
    if any(code is op.LITERAL and value >= _FIRST_PART for code, value in members):
        return _branch([_piece(code, value) for code, value in members])
    letters: set[str] = set()
    for code, value in members:
        if code is op.LITERAL:
            letters.add(chr(value))
        elif code is op.RANGE and value[1] - value[0] < _MOST_EXACT:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        else:
            return _UNKNOWN
    return _Piece(frozenset(letters)) if len(letters) <= _MOST_EXACT else _UNKNOWN


def _branch(ways: list[_Piece]) -> _Piece:
    exact = [way.exact for way in ways]
    if all(one is not None for one in exact):
        joined = frozenset(word for one in exact if one for word in one)
        if len(joined) <= _MOST_EXACT:
            return _Piece(joined)
        return _Piece(None, (joined,) if "" not in joined else ())
    best = [max((*way.needs, *_as_need(way)), key=_worth, default=frozenset()) for way in ways]
    if any(_worth(choice) <= 0 for choice in best):
        return _UNKNOWN
    return _Piece(None, (frozenset(word for choice in best for word in choice),))


def _repeat(least: int, most: int, inner: Any) -> _Piece:
    piece = _sequence(inner)
    if least == 0 and most == 1 and piece.exact is not None:
        return _Piece(piece.exact | {""})
    return _UNKNOWN if least == 0 else _Piece(None, (*piece.needs, *_as_need(piece)))
