"""Why a point is put off: behind a word of reason, in a clause beside, in the sentence next to it."""

from __future__ import annotations

from collections.abc import Callable

from lagetrunt.language.rules import fitting, pattern_in
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.statements import Sentence


def why_of(draft: Draft, sentence: Sentence, following: list[Sentence]) -> str | None:
    """Return why it is put off: behind a word of reason, in the clause beside, else in the sentence next to it."""
    ways: tuple[Callable[[], str | None], ...] = (
        lambda: _reason_at(sentence, "pattern"),
        lambda: _rests_on(draft, sentence),
        lambda: _clause_beside(sentence, needs_obstacle=True),
        lambda: _reason_at(sentence, "clause"),
        lambda: _reason_at(sentence, "ran_out"),
        lambda: _beside(draft, sentence, []),
        lambda: _clause_beside(sentence, needs_obstacle=False),
        lambda: _beside(draft, sentence, following),
        lambda: _right_before(sentence),
    )
    return next(filter(None, (way() for way in ways)), None)


def is_hindered(sentence: Sentence, following: Sentence | None) -> bool:
    """Say whether the sentence, or what stands right before or after it, tells of something that is in the way."""
    hindrance = pattern_in("postponed", "why", "hindrance")
    if hindrance.search(sentence.mask):
        return True
    if following is not None and following.block == sentence.block and hindrance.search(following.mask):
        return True
    before = sentence.before
    for _step in range(_BACK - 1):
        if before is None or before.item != sentence.item or sentence.block - before.block > 1:
            return False
        if hindrance.search(before.mask):
            return True
        before = before.before
    return False


def _reason_at(sentence: Sentence, key: str) -> str | None:
    told = pattern_in("postponed", "why", key).search(sentence.mask)
    return sentence.text[told.start("why") : told.end("why")].strip(" .,") or None if told else None


def _rests_on(draft: Draft, sentence: Sentence) -> str | None:
    """Return the sentence before, on which one with 'därför' rests; where that tells no obstacle, one further back."""
    told = pattern_in("postponed", "why", "therefore").search(sentence.mask)
    if told is None or pattern_in("postponed", "parts").search(sentence.mask, 0, told.start()):
        return None
    nearest, before = None, sentence.before
    for _step in range(_BACK):
        if before is None or before.item != sentence.item or not _near(draft, before, sentence):
            break
        nearest = nearest or before
        if pattern_in("postponed", "why", "obstacle").search(before.mask):
            return before.text.strip()
        before = before.before
    return nearest.text.strip() if nearest else None


_BACK = 3
"""A reason stands so many sentences back at most."""


def _near(draft: Draft, other: Sentence, sentence: Sentence) -> bool:
    """Say whether two sentences stand in one paragraph, or in two that follow each other and are no list."""
    if other.block == sentence.block:
        return True
    blocks = draft.document.blocks
    cells = blocks[other.block].cell, blocks[sentence.block].cell
    if cells[0] and cells[1]:
        return (cells[0].table, cells[0].row) == (cells[1].table, cells[1].row)
    apart = any(blocks[one.block].kind != "paragraph" for one in (other, sentence))
    return not apart and abs(other.block - sentence.block) == 1


def _beside(draft: Draft, sentence: Sentence, following: list[Sentence]) -> str | None:
    """Return the sentence right before or after that tells an obstacle; of those before, one further back may."""
    obstacle = pattern_in("postponed", "why", "obstacle")
    before = [sentence.before] if sentence.before is not None else []
    if before and before[0].before is not None and before[0].before.block == sentence.block:
        before.append(before[0].before)
    for other in (*before, *following):
        near = other.item == sentence.item and _near(draft, other, sentence)
        if near and "postponed" not in other.taken and obstacle.search(other.mask):
            return other.text.strip()
    return None


def _right_before(sentence: Sentence) -> str | None:
    """Return the short sentence right before, in the same paragraph, that tells what happened."""
    before = sentence.before
    if before is None or before.block != sentence.block or before.taken or len(before.text) > _SHORT:
        return None
    return before.text.strip() if pattern_in("statements", "retold", "past").search(before.mask) else None


_SHORT = 100
"""A sentence longer than this tells more than a reason."""


def _with_whom(sentence: Sentence, parts: list[tuple[int, int]], at: int, first: int) -> int:
    """Return where the reason begins: a clause with 'som' goes with those of whom it tells, and so does the next."""
    whose = pattern_in("postponed", "parts", "whose")
    for back in (0, 1):
        if at - back >= 1 and whose.match(sentence.mask[slice(*parts[at - back])]):
            return parts[at - back - 1][0]
    return first


def _clause_beside(sentence: Sentence, *, needs_obstacle: bool) -> str | None:
    """Return the part of the sentence, apart by a comma or 'så', that puts nothing off and tells an obstacle."""
    start = 0
    parts: list[tuple[int, int]] = []
    causes: set[int] = set()
    for cut in pattern_in("postponed", "parts").finditer(sentence.mask):
        if pattern_in("postponed", "parts", "hence").fullmatch(cut[0]):
            causes.add(len(parts))
        parts.append((start, cut.start()))
        start = cut.end()
    parts.append((start, len(sentence.mask)))
    if len(parts) < 2:
        return None
    for at in sorted(range(len(parts)), key=lambda one: one not in causes):
        first, last = parts[at]
        text = sentence.mask[first:last]
        if any(rule.search(text) for rule in fitting(text, "postponed")):
            continue
        if pattern_in("postponed", "why", "no_reason").search(text):
            continue
        joined = (
            parts[at - 1]
            if at and pattern_in("postponed", "parts", "but").fullmatch(sentence.mask, parts[at - 1][1], first)
            else None
        )
        if joined and not any(
            rule.search(sentence.mask[slice(*joined)]) for rule in fitting(sentence.mask, "postponed")
        ):
            first = joined[0]
        first = _with_whom(sentence, parts, at, first)
        if not needs_obstacle or pattern_in("postponed", "why", "obstacle").search(text):
            return sentence.text[first:last].strip(" .")
    return None
