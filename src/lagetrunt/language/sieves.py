"""Regular expressions that look for the words they cannot do without before they are tried.

Most rules speak of something that a sentence says nothing about. A plain look for a word costs a hundredth of what the
expression does, so every pattern is taken apart once, when it is compiled: what stands in all ways through is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from re import _constants as op  # type: ignore[attr-defined]  # the parser of the standard library, which has no other name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from lagetrunt.language.words import per_language

_MOST_EXACT = 24
"""A piece that may be read in more ways than this is not spelled out."""
_MOST_WORDS = 600
"""A choice of more words than this is given up."""
_FEW = 5
"""So many words are looked for one by one; more of them by the sifter."""
_TEXTS = 512
"""So many texts are remembered with what stands in them: a sentence is tried by rule after rule."""
_WORDS = 30_000
"""So many words are remembered with what stands in them."""
_HEAD = 3
"""Stretches are found by so many of their first letters."""
_SHORTEST = 2
"""A phrase whose longest word is shorter might belong to almost any word."""
_NEEDED = 3
"""So many choices are kept of each pattern."""
_PRIVATE = range(0xE000, 0xF900)
"""Letters that stand for names in the texts that rules read: they are rare, so one of them is worth looking for."""


class Pattern:
    """A regular expression with the choices of words of which it needs one each.

    One that begins with '^' is tried at the beginning only. It is compiled when first a text holds what it needs.
    """

    __slots__ = (
        "_compiled",
        "_few",
        "_many",
        "_sifter",
        "anchored",
        "first",
        "fullmatch",
        "match",
        "needed",
        "pattern",
        "split",
        "sub",
    )

    def __init__(self, source: str) -> None:
        tree = parser.parse(source)
        self.pattern = source
        self.anchored = len(tree) > 0 and tree[0] == (op.AT, op.AT_BEGINNING)
        self.needed = _needed(tree)
        self._few = tuple(words for words in self.needed if len(words) <= _FEW)
        self._sifter = sifter()
        self._many = self._sifter.need(words for words in self.needed if len(words) > _FEW)

    def __getattr__(self, name: str) -> Any:
        """Compile the expression, since something of it is asked for that is not there yet."""
        if name not in Pattern.__slots__:
            raise AttributeError(name)
        compiled = self._compiled = re.compile(self.pattern)
        self.match, self.fullmatch = compiled.match, compiled.fullmatch
        self.first = compiled.match if self.anchored else compiled.search
        self.sub, self.split = compiled.sub, compiled.split
        return getattr(self, name)

    def may_match(self, text: str) -> bool:
        """Say quickly whether the pattern might be found in the text."""
        for words in self._few:  # plain loops: this is asked some hundred thousand times a second
            for word in words:
                if word in text:
                    break
            else:
                return False
        many = self._many
        return not many or self._sifter.found(text) & many == many

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first match."""
        if self.anchored:
            if start:
                return None
            return self.match(text) if end is None else self.match(text, 0, end)
        if not self.may_match(text):
            return None
        return self._compiled.search(text, start) if end is None else self._compiled.search(text, start, end)

    def all(self, text: str) -> list[re.Match[str]]:
        """Return all matches in a text that is known to hold what the pattern needs."""
        found = self.match(text) if self.anchored else None
        return [found] if found else [] if self.anchored else list(self._compiled.finditer(text))

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Return all matches."""
        if self.anchored:
            found = self.search(text, start, end)
            return iter((found,) if found else ())
        if not self.may_match(text):
            return iter(())
        return self._compiled.finditer(text, start, len(text) if end is None else end)


class Sifter:
    """Tells of all choices of words at once of which a word stands in a text.

    A choice is a bit; what a pattern needs is the sum of the bits of its choices. A text is looked at word by word, and
    what a word holds is remembered, since papers say the same words again and again.
    """

    __slots__ = ("_choices", "_everywhere", "_held", "_stretches", "found")

    def __init__(self) -> None:
        self._choices: dict[frozenset[str], int] = {}
        self._stretches: dict[str, dict[str, _Stretch]] = {}
        """Stretches without blanks, by their first letters and themselves."""
        self._everywhere: dict[str, int] = {}
        """Phrases of nothing but blanks and single letters, which are looked for in every text."""
        self._held: dict[str, _Held] = {}
        self.found = lru_cache(maxsize=_TEXTS)(self._found)
        """Return the bits of all choices of which a word stands in the text."""

    def need(self, choices: Iterable[Iterable[str]]) -> int:
        """Take up the choices of words that a pattern needs one each of; return their bits."""
        need = 0
        for choice in choices:
            words = frozenset(choice)
            if words not in self._choices:
                self._choices[words] = 1 << len(self._choices)
                for word in words:
                    self._take(word, self._choices[words])
                self._held.clear()
                self.found.cache_clear()
            need |= self._choices[words]
        return need

    def _take(self, word: str, bit: int) -> None:
        parts = re.split(r"\s", word)
        at = max(range(len(parts)), key=lambda number: len(parts[number]))
        stretch = parts[at]
        if len(parts) > 1 and len(stretch) < _SHORTEST:
            self._everywhere[word] = self._everywhere.get(word, 0) | bit
            return
        known = self._stretches.setdefault(stretch[:_HEAD], {}).setdefault(stretch, _Stretch())
        if len(parts) == 1:
            known.bits |= bit
        else:  # a phrase is looked for where its longest word stands
            known.phrases.append((word, bit, at > 0, at < len(parts) - 1))

    def _found(self, text: str) -> int:
        found = 0
        phrases = [*self._everywhere.items()]
        for word in text.split():
            bits, more = self._held.get(word) or self._of_word(word)
            found |= bits
            phrases += more
        for phrase, bits in phrases:
            if phrase in text:
                found |= bits
        return found

    def _of_word(self, word: str) -> _Held:
        """Return the bits of what stands in a word of a text, and the phrases that it may belong to with theirs."""
        found = 0
        phrases: dict[str, int] = {}
        for start in range(len(word)):
            for size in range(1, _HEAD + 1):
                for stretch, known in self._stretches.get(word[start : start + size], _NONE).items():
                    if word.startswith(stretch, start):
                        found |= known.bits
                        last = start + len(stretch) == len(word)
                        for phrase, bit, begins, ends in known.phrases:
                            if (start == 0 or not begins) and (last or not ends):
                                phrases[phrase] = phrases.get(phrase, 0) | bit
        if len(self._held) >= _WORDS:
            self._held.clear()
        self._held[word] = held = (found, tuple(phrases.items()))
        return held


_Held = tuple[int, tuple[tuple[str, int], ...]]


@dataclass(slots=True)
class _Stretch:
    """What it tells when a stretch without blanks stands in a word of a text."""

    bits: int = 0
    phrases: list[tuple[str, int, bool, bool]] = field(default_factory=list)
    """Phrases of which it is the longest word: with their bits, and whether it begins and ends a word of the text."""


_NONE: dict[str, _Stretch] = {}


@per_language
def sifter() -> Sifter:
    """Return the sifter that all patterns share."""
    return Sifter()


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is known of a part of a pattern: all texts that it matches, where they are few; else choices it needs."""

    exact: frozenset[str] | None
    needs: tuple[frozenset[str], ...] = ()


_EMPTY = _Piece(frozenset({""}))
_UNKNOWN = _Piece(None)


def needed(source: str) -> tuple[tuple[str, ...], ...]:
    """Return choices of words: a text in which none of a choice stands has no match. None may be known."""
    return _needed(parser.parse(source))


def _needed(tree: Any) -> tuple[tuple[str, ...], ...]:
    if tree.state.flags & re.IGNORECASE:
        return ()
    piece = _sequence(tree)
    choices = [*piece.needs, *([piece.exact] if piece.exact is not None else [])]
    useful = {choice for choice in choices if _worth(choice) > 0}
    ranked = sorted(useful, key=lambda choice: (-_worth(choice), sorted(choice)))
    return tuple(tuple(sorted(_shortest(choice), key=len)) for choice in ranked[:_NEEDED])


def _shortest(choice: frozenset[str]) -> Iterable[str]:
    """Leave out words that hold another word of the choice."""
    return [word for word in choice if choice.isdisjoint(_parts(word))]


def _parts(word: str) -> Iterator[str]:
    """Yield all shorter stretches of a word."""
    for start in range(len(word)):
        for end in range(start + 1, len(word) + 1):
            if end - start < len(word):
                yield word[start:end]


def _worth(choice: frozenset[str]) -> float:
    """Return how much is gained by looking for one of these words; nothing where one is empty or they are many."""
    if not choice or len(choice) > _MOST_WORDS:
        return 0
    least = min(len(word) + 2 * (word[:1] != "" and ord(word[0]) in _PRIVATE) for word in choice)
    return 0 if least < 2 else least - len(choice) / 100


def _sequence(parts: Iterable[tuple[Any, Any]]) -> _Piece:
    run: frozenset[str] | None = frozenset({""})
    needs: list[frozenset[str]] = []
    whole = True
    for code, value in parts:
        piece = _piece(code, value)
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


def _piece(code: Any, value: Any) -> _Piece:
    if code is op.LITERAL:
        return _Piece(frozenset({chr(value)}))
    if code is op.IN:
        return _one_of(value)
    if code is op.SUBPATTERN:
        return _UNKNOWN if value[1] & re.IGNORECASE else _sequence(value[3])
    if code is op.ATOMIC_GROUP:
        return _sequence(value)
    if code is op.BRANCH:
        return _branch([_sequence(way) for way in value[1]])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeat(*value)
    if code is op.ASSERT:
        inner = _sequence(value[1])
        return _Piece(frozenset({""}), (*inner.needs, *_as_need(inner)))
    return _EMPTY if code in (op.AT, op.ASSERT_NOT) else _UNKNOWN


def _as_need(piece: _Piece) -> tuple[frozenset[str], ...]:
    return (piece.exact,) if piece.exact and "" not in piece.exact else ()


def _one_of(members: list[tuple[Any, Any]]) -> _Piece:
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
    if least == 0:
        if most == 1 and piece.exact is not None:
            return _Piece(piece.exact | {""})
        return _UNKNOWN
    if least == most == 1:
        return piece
    return _Piece(None, (*piece.needs, *_as_need(piece)))
