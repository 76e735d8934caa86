"""Regular expressions that look for the words they cannot do without before they are tried.

Most rules speak of something that a sentence says nothing about. A plain look for a word costs a hundredth of what the
expression does, so every pattern is taken apart once (`needs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from lagetrunt.language.needs import taken_apart, whole
from lagetrunt.language.words import also_forget, per_language

_TEXTS = 8192
"""So many texts are remembered with what stands in them: a sentence is tried by rule after rule."""
_WORDS = 30_000
"""So many words are remembered with what stands in them."""


class Pattern:
    """A regular expression with the choices of words of which it needs one each.

    One that begins with '^' is tried at the beginning only. It is compiled when first a text holds what it needs.
    """

    __slots__ = (
        "_compiled",
        "_found",
        "anchored",
        "first",
        "fullmatch",
        "match",
        "need",
        "needed",
        "pattern",
        "split",
        "sub",
    )

    def __init__(self, source: str) -> None:
        self.pattern = whole(source)
        self.anchored, self.needed = taken_apart(source)
        self.need = sifter().need(self.needed)
        self._found = sifter().found

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
        return self._found(text) & self.need == self.need

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first match."""
        if self.anchored:
            if start:
                return None
            return self.match(text) if end is None else self.match(text, 0, end)
        need = self.need
        if need and self._found(text) & need != need:
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

    __slots__ = ("_alone", "_choices", "_first", "_inner", "_last", "_tree", "found")

    def __init__(self) -> None:
        self._choices: dict[frozenset[str], int] = {}
        self._tree: _Tree = {}
        self._inner = _Held(self._tree, " ", " ")
        self._first, self._last = _Held(self._tree, "", " "), _Held(self._tree, " ", "")
        self._alone = _Held(self._tree, "", "")
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
                self.forget()
            need |= self._choices[words]
        return need

    def forget(self) -> None:
        """Let go of what is remembered of texts and words."""
        for held in (self._inner, self._first, self._last, self._alone):
            held.clear()
        self.found.cache_clear()

    def _take(self, phrase: str, bit: int) -> None:
        node = self._tree
        for letter in phrase:
            node = node.setdefault(letter, {})
        node[""] = node.get("", 0) | bit

    def _found(self, text: str) -> int:
        *words, last = text.split(" ")
        found = 0
        begun: tuple[_Tree, ...] = ()
        held = self._first
        for word in words:
            bits, begins = held.get(word) or held[word]
            found |= bits
            for node in begun:
                if word[:1] in node or not word:
                    bits, goes_on = _further(node, word + " ")
                    found |= bits
                    begins += goes_on
            begun = begins
            held = self._inner
        bits, _ = self._last[last] if words else self._alone[last]
        found |= bits
        for node in begun:
            found |= _further(node, last)[0]
        return found


_Tree = dict[str, Any]
"""The phrases by their letters: what comes after each; under the empty text the bits of the phrase that ends there."""


def _further(node: _Tree, text: str) -> tuple[int, tuple[_Tree, ...]]:
    """Return the bits of the phrases begun before that end in a text, and where they may go on after it."""
    found = 0
    for letter in text:
        if letter not in node:
            return found, ()
        node = node[letter]
        if "" in node:
            found |= node[""]
    return found, (node,)


class _Held(dict[str, tuple[int, tuple[_Tree, ...]]]):
    """The bits of the phrases that stand in a word of a text, and the phrases that begin in it and may go on."""

    __slots__ = ("_after", "_before", "_tree")

    def __init__(self, tree: _Tree, before: str, after: str) -> None:
        """Remember words before and after which these blanks stand."""
        self._tree, self._before, self._after = tree, before, after

    def __missing__(self, word: str) -> tuple[int, tuple[_Tree, ...]]:
        text = f"{self._before}{word}{self._after}"
        found = 0
        begun: tuple[_Tree, ...] = ()
        for start in range(len(self._before) + len(word)):
            bits, goes_on = _further(self._tree, text[start:])
            found |= bits
            begun += goes_on
        if len(self) >= _WORDS:
            self.clear()
        self[word] = held = (found, tuple([node for node in begun if node.keys() != _END]))
        return held


_END = {""}


@per_language
def sifter() -> Sifter:
    """Return the sifter that all patterns share."""
    return Sifter()


also_forget(lambda: sifter().forget())
