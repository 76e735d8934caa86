"""Regular expressions that look for the words they cannot do without before they are tried.

Most rules speak of something that a sentence says nothing about. A plain look for a word costs a hundredth of what the
expression does, so every pattern is taken apart once (`needs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from lagetrunt.language.needs import taken_apart, whole
from lagetrunt.language.words import per_language

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
        self.pattern = whole(source)
        self.anchored, self.needed = taken_apart(source)
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
