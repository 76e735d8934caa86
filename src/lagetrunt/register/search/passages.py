"""The piece of a text where most of what was looked for stands, with the words marked."""

from __future__ import annotations

from collections.abc import Sequence

from lagetrunt.language.tokens import Word, spans
from lagetrunt.register.search.meaning import Meaning

WORDS = 30
_BEFORE = 8
_READ = 30_000
"""Signs of a text in which the place is looked for; a point of more than that is shown from its beginning."""
Passage = tuple[tuple[str, bool], ...]
"""Pieces of text in order, each with whether it is a word that was looked for."""


def marked(text: str, meanings: Sequence[Meaning]) -> Passage:
    """Return the whole text with the words marked."""
    found = spans(text)
    return _pieces(text, 0, len(text), found, _hits(found, meanings))


def passage(text: str, meanings: Sequence[Meaning]) -> Passage:
    """Return at most 30 words round the best place, with the words marked; lines are joined by a dot."""
    text = " · ".join(line.strip() for line in text[:_READ].splitlines() if line.strip())
    found = spans(text)
    hits = _hits(found, meanings)
    first, last = _window(len(found), hits)
    if not found:
        return ((text, False),) if text else ()
    start = 0 if first == 0 else found[first].start
    end = len(text) if last == len(found) else found[last - 1].end
    pieces = _pieces(text, start, end, found, hits)
    before = (("… ", False),) if start else ()
    after = ((" …", False),) if end < len(text) else ()
    return (*before, *pieces, *after)


def _hits(found: Sequence[Word], meanings: Sequence[Meaning]) -> dict[int, int]:
    """Return the places of the words that were looked for, each with the number of its term."""
    hits: dict[int, int] = {}
    for number, meaning in enumerate(meanings):
        for at, word in enumerate(found):
            if word.word in meaning.forms:
                hits.setdefault(at, number)
            for row in meaning.rows:
                if word.word == row[0] and tuple(one.word for one in found[at : at + len(row)]) == row:
                    hits.update(dict.fromkeys(range(at, at + len(row)), number))
    return hits


def _window(count: int, hits: dict[int, int]) -> tuple[int, int]:
    """Return from which word to which: where most terms stand together, then most hits, then first."""
    best, chosen = (0, 0), 0
    for at in sorted(hits):
        start = max(0, min(at - _BEFORE, count - WORDS))
        inside = [hits[place] for place in range(start, start + WORDS) if place in hits]
        score = (len(set(inside)), len(inside))
        if score > best:
            best, chosen = score, start
    return chosen, min(count, chosen + WORDS)


def _pieces(text: str, start: int, end: int, found: Sequence[Word], hits: dict[int, int]) -> Passage:
    pieces: list[tuple[str, bool]] = []
    at = start
    for place, word in enumerate(found):
        if place in hits and start <= word.start and word.end <= end:
            if word.start > at:
                pieces.append((text[at : word.start], False))
            pieces.append((text[word.start : word.end], True))
            at = word.end
    if at < end:
        pieces.append((text[at:end], False))
    return tuple(pieces)
