"""Which numbers of a paper number its points: the best series, told from lists inside a point and from the agenda."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lagetrunt.reading.passes.rows import Row, ends_sentence, is_sentence, same_heading

_WINDOW = 120
_LEAST_LETTERS = 4
_AGENDA_ROWS = 80
_WIDEST_STEP = 4
_DOTTED = re.compile(r"(\d{1,3})\.(\d{1,2})")
PARTED = "parted"
"""The family of numbers such as 1.1, 1.2, 2.1, counted through."""
_LETTERED = 0.3
"""A letter looks so much less like the number of a point than a figure does."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A row with a number: where it stands, its number, how it is written, how much it looks like a heading."""

    at: int
    number: int
    family: str
    weight: float


def family_of(marker: str) -> str:
    """Return how a number is written: '§', 'word', 'paren', 'bare' or 'dot'."""
    if "§" in marker:
        return "§"
    if re.search(r"[^\W\d_]{2}", marker):
        return "word"
    if marker.endswith(")"):
        return "paren"
    return "dot" if marker[-1] in ".:" else "bare"


def numbered_rows(rows: Sequence[Row]) -> list[Numbered]:
    """Return the rows that begin with a whole number, a capital letter, or a number in parts such as 12.3."""
    found = []
    for at, row in enumerate(rows):
        number = row.number
        if not number or not row.mark or row.is_table:
            continue
        if number.isdigit():
            found.append(Numbered(at, int(number), family_of(row.mark), _weight(rows, at)))
        elif len(number) == 1 and number.isupper() and row.mark.endswith((".", ")")):
            found.append(Numbered(at, ord(number) - ord("A") + 1, "letter", _weight(rows, at) - _LETTERED))
    plain = {entry.number for entry in found if entry.family != "letter"}
    dotted = [(at, told) for at, row in enumerate(rows) if not row.is_table and (told := _dotted(row))]
    for at, (meeting, point) in dotted:
        if meeting not in plain:
            found.append(Numbered(at, point, f"under {meeting}", _weight(rows, at)))
    counts = _counted([told for _, told in dotted])
    found += (Numbered(at, count, PARTED, _weight(rows, at)) for (at, _), count in zip(dotted, counts, strict=True))
    return found


def _counted(dotted: Sequence[tuple[int, int]]) -> list[int]:
    """Return numbers such as 1.1, 1.2, 2.1, 3.1 counted through; one that does not follow on begins anew."""
    counts: list[int] = []
    last = (0, 0)
    for one in dotted:
        part, point = one[0] - last[0], one[1] - last[1] if one[0] == last[0] else one[1]
        if one > last and part <= _WIDEST_STEP and point <= _WIDEST_STEP and counts:
            counts.append(counts[-1] + (1 if part + point == 1 or (part == 1 and point == 1) else 2))
        else:
            counts.append(1)
        last = one
    return counts


def _dotted(row: Row) -> tuple[int, int] | None:
    """The parts of a number such as 12.3: the third point of the twelfth meeting, where no point 12 stands above it."""
    parts = _DOTTED.fullmatch(row.number) if row.mark and row.number else None
    return (int(parts[1]), int(parts[2])) if parts else None


def repeated_run(rows: Sequence[Row]) -> frozenset[int]:
    """Return the rows of a list of points (three or more, nothing between) whose headings come again further down."""
    found: set[int] = set()
    at = 0
    while at < min(len(rows), _AGENDA_ROWS):
        end = at
        while end < len(rows) and rows[end].number and not rows[end].is_table:
            end += 1
        if end - at >= 3:
            later = [row.text for row in rows[end:] if len(row.text) <= 200]
            again = sum(1 for row in rows[at:end] if any(same_heading(row.text, text) for text in later))
            if again * 2 >= end - at:
                found.update(range(at, end))
        at = max(end, at + 1)
    return frozenset(found)


def best_series(found: Sequence[Numbered]) -> list[Numbered]:
    """Return the rising series that looks most like headings, empty where none does.

    Numbers in parts (1.1, 1.2, 2.1) are one only where no whole numbers divide the paper before them: else they are a
    list inside a point, or points under points.
    """
    best = _best([entry for entry in found if entry.family != PARTED])
    parted = _best([entry for entry in found if entry.family == PARTED])
    if parted and len(parted) > len(best) and (not best or best[0].at >= parted[0].at):
        return parted
    return best


def _best(found: Sequence[Numbered]) -> list[Numbered]:
    best: list[Numbered] = []
    best_score = 0.0
    for family in {entry.family for entry in found}:
        series, score = _series([entry for entry in found if entry.family == family])
        enough = len(series) >= (_LEAST_LETTERS if family == "letter" else 2) or family in ("§", "word")
        if enough and score > best_score:
            best, best_score = series, score
    return best


def _series(found: Sequence[Numbered]) -> tuple[list[Numbered], float]:
    scores: list[float] = []
    before: list[int] = []
    for at, entry in enumerate(found):
        start = 0.0 if entry.number <= 2 or entry.family in ("§", "word") else -0.4 * min(entry.number, 10)
        score, link = start, -1
        for earlier in range(max(0, at - _WINDOW), at):
            step = entry.number - found[earlier].number
            if 1 <= step <= _WIDEST_STEP and scores[earlier] - 0.6 * (step - 1) > score:
                score, link = scores[earlier] - 0.6 * (step - 1), earlier
        scores.append(score + entry.weight)
        before.append(link)
    if not scores:
        return [], 0.0
    at = max(range(len(scores)), key=scores.__getitem__)
    total, series = scores[at], []
    while at >= 0:
        series.append(found[at])
        at = before[at]
    return series[::-1], total


def _weight(rows: Sequence[Row], at: int) -> float:
    """How much a numbered row looks like the heading of a point rather than like an entry of a list."""
    row = rows[at]
    text, weight = row.text, 1.0
    weight += 1.0 if row.first.kind == "heading" else 0.0
    weight += 0.3 if row.first.layout.bold else 0.0
    weight += 0.5 if len(text) <= 90 else -0.3
    weight += 0.3 if not ends_sentence(text) else -0.2
    weight -= 0.4 if is_sentence(text) else 0.0
    weight += 0.2 if row.first.layout.gap_before else 0.0
    weight -= 0.5 if row.first.layout.indent >= 4 else 0.0
    following = rows[at + 1] if at + 1 < len(rows) else None
    if following and not (following.first.marker and following.number):
        weight += 1.0
    above = rows[at - 1] if at else None
    if above and above.text.endswith(":") and above.first.kind == "paragraph":
        weight -= 1.2
    return weight
