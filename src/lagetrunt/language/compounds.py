"""What a Swedish compound is made of: äldreomsorgslyftet is äldre, omsorg and lyftet.

A splitter of known words with the letters that join them (-s-, -e-, -o-, -u-, or a vowel lost: skola, skolchef). Known
are the words in `sv/compounds.toml` and those that the caller brings, which are best: a network's own vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lagetrunt.language.stems import stem
from lagetrunt.language.words import per_language, per_language_most, table

_LEAST = 3
_SURE = 5
"""A stem of so many letters is not found inside another word by chance."""
_VOWEL = re.compile("[aeiouyåäö]")
_JOINTS = "seoua"


def parts(word: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """Return the parts of a folded compound, joining letters left out, the last as it is inflected; else the word.

    `known` are stems (`stems.stem`) of words that may be parts besides those in the language's table.
    """
    return _parts(word) if not known else _split(word, frozenset(known) | known_parts())


@per_language_most(32_768)
def _parts(word: str) -> tuple[str, ...]:
    return _split(word, known_parts())


def _split(word: str, known: frozenset[str]) -> tuple[str, ...]:
    if len(word) < 2 * _LEAST or not word.isalpha():
        return (word,)
    return _cut(word, known) or _behind_unknown(word, known) or (word,)


def _cut(word: str, known: frozenset[str]) -> tuple[str, ...] | None:
    """Return the most parts that the whole word falls into, all of them known."""
    best: list[tuple[str, ...] | None] = [None] * (len(word) + 1)
    best[0] = ()
    for end in range(_LEAST, len(word) + 1):
        for start in range(0, end - _LEAST + 1):
            before = best[start]
            if before is None:
                continue
            piece = word[start:end]
            found = piece if end == len(word) and stem(piece) in known else _front(piece, known)
            if found and (end < len(word) or stem(piece) in known) and len(before) + 1 > len(best[end] or ()):
                best[end] = (*before, found)
    whole = best[len(word)]
    return whole if whole and len(whole) > 1 else None


def _front(piece: str, known: frozenset[str]) -> str | None:
    """Return a front part without the letter that joins it, None where nobody knows it."""
    if piece in _never():
        return None
    shorter = piece[:-1] if len(piece) > _LEAST and piece[-1] in _JOINTS and piece[:-1] not in _never() else ""
    if shorter and (piece[-1] == "s" or stem(piece) not in known) and stem(shorter) in known:
        return shorter
    return piece if stem(piece) in known else None


def _behind_unknown(word: str, known: frozenset[str]) -> tuple[str, ...] | None:
    """Return an unknown front and the longest known end: Viskadalsmötet."""
    for start in range(_LEAST + 1, len(word) - _SURE + 1):
        front, end = word[:start], word[start:]
        if stem(end) in known and end not in _never() and _VOWEL.search(front) and not _is_beginning(front):
            return (front[:-1] if front[-1] == "s" else front, *_split(end, known))
    return None


def _is_beginning(front: str) -> bool:
    return front in _never() or front.removesuffix("s") in _never()


def neighbours(word: str, part: str) -> Iterator[list[set[str]]]:
    """Give the ways in which a folded word may be a compound with a word of the stem `part` in it.

    Each way is what stands before and after, as sets of stems of which one must be a known word: an empty way is sure.
    """
    if len(part) < _LEAST or part not in word or stem(word) == part:
        return
    if any(stem(piece) == part for piece in parts(word)):
        yield []
    own = stem(word)
    sure = len(part) >= _SURE
    if own.endswith(part):
        yield from _ways(own[: -len(part)], "", sure)
    if word.startswith(part):
        yield from _ways("", word[len(part) :], sure)
    at = word.find(part, 1)
    if sure and 0 < at < len(word) - len(part):
        yield from _ways(word[:at], word[at + len(part) :], sure)


def _ways(before: str, after: str, sure: bool) -> Iterator[list[set[str]]]:
    needed = []
    if before:
        if len(before) < _LEAST or _is_beginning(before) or not _VOWEL.search(before):
            return
        if not sure and len(parts(before)) == 1:
            needed.append({stem(before)} | ({stem(before[:-1])} if before[-1] in _JOINTS else set()))
    if after:
        tails = [tail for tail in (after, after[1:] if after[0] in _JOINTS else "", after[2:]) if len(tail) >= _LEAST]
        tails = [tail for tail in tails[:2] if _VOWEL.search(tail) and tail not in _never()]
        if not tails:
            return
        if not sure or len(after) < _SURE:
            needed.append({stem(tail) for tail in tails})
    yield needed


@per_language
def known_parts() -> frozenset[str]:
    """Return the stems of the words that the language's own table knows as parts."""
    return frozenset(stem(word) for word in table("compounds")["words"].split())


@per_language
def _never() -> frozenset[str]:
    return frozenset(table("compounds")["never"].split())
