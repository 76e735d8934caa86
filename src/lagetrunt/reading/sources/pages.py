"""Pages of a PDF as lines: runs of text put together by where they stand, in the order in which they are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from statistics import median

from lagetrunt.reading.document import Box
from lagetrunt.reading.sources import marks
from lagetrunt.reading.sources.build import one_line

_WIDE = 1.6
"""Gap between two columns, in sizes of the text."""
_NARROW = 0.2
_COLUMN_ROWS = 3
_FURTHER = 20.0
"""So far to the right of a number's text another column must begin, for the two to be cells of a table."""
_EDGE_LINES = 2
_APART = 1.6
"""Distance of a page head from the text, in sizes of the text."""


@dataclass(slots=True)
class Run:
    """A run of text on a page, in points from the upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    size: float
    bold: bool
    text: str


@dataclass(frozen=True)
class Segment:
    """Runs that stand close together on one line; what they are together is asked for again and again, and so kept."""

    runs: tuple[Run, ...]

    @cached_property
    def left(self) -> float:
        return self.runs[0].left

    @cached_property
    def right(self) -> float:
        return max(run.right for run in self.runs)

    @cached_property
    def text(self) -> str:
        """The text of the runs, a blank where they stand apart."""
        parts = [self.runs[0].text]
        for before, run in pairwise(self.runs):
            if (
                run.left - before.right > 0.14 * run.size
                and not before.text.endswith(" ")
                and not run.text.startswith(" ")
            ):
                parts.append(" ")
            parts.append(run.text)
        return one_line("".join(parts))

    @cached_property
    def bold(self) -> bool:
        return all(run.bold for run in self.runs if run.text.strip())

    @cached_property
    def size(self) -> float:
        return max(run.size for run in self.runs)

    @cached_property
    def box(self) -> Box:
        return Box(
            self.runs[0].page,
            self.left,
            min(run.top for run in self.runs),
            self.right,
            max(run.bottom for run in self.runs),
        )


@dataclass(slots=True)
class PageLine:
    """One line of a page: its segments from left to right, the space above it, whether the line is full."""

    page: int
    segments: list[Segment]
    space: float = 0.0
    full: bool = False
    limit: float = 0.0

    @property
    def top(self) -> float:
        return min(segment.box.top for segment in self.segments)

    @property
    def bottom(self) -> float:
        return max(segment.box.bottom for segment in self.segments)

    @property
    def text(self) -> str:
        return " ".join(segment.text for segment in self.segments)

    @property
    def size(self) -> float:
        return max(segment.size for segment in self.segments)

    @property
    def bold(self) -> bool:
        return all(segment.bold for segment in self.segments)

    @property
    def box(self) -> Box:
        boxes = [segment.box for segment in self.segments]
        return Box(self.page, min(box.left for box in boxes), self.top, max(box.right for box in boxes), self.bottom)


@dataclass(slots=True)
class Pages:
    """All lines in reading order, and apart from them the heads and feet that come back on every page."""

    lines: list[PageLine] = field(default_factory=list)
    furniture: list[PageLine] = field(default_factory=list)


def lines_of(runs: Iterable[Run]) -> Pages:
    """Return the lines of all pages in reading order."""
    by_page: dict[int, list[Run]] = {}
    for run in runs:
        if run.text.strip():
            by_page.setdefault(run.page, []).append(run)
    pages = {page: _page_lines(page, found) for page, found in sorted(by_page.items())}
    furniture = _furniture(pages)
    told = Pages()
    for lines in pages.values():
        for line in lines:
            (told.furniture if id(line) in furniture else told.lines).append(line)
    _spaces(told.lines)
    return told


def _page_lines(page: int, runs: list[Run]) -> list[PageLine]:
    """The lines of a page; where it is set in two columns, the left one first."""
    rows = _rows(page, runs)
    out: list[PageLine] = []
    at = 0
    for start, end, gutter in _columns(rows):
        out += rows[at:start]
        inside = [segment for line in rows[start:end] for segment in line.segments]
        for side in (
            [segment for segment in inside if segment.left < gutter],
            [segment for segment in inside if segment.left >= gutter],
        ):
            lines = [PageLine(page, [segment]) for segment in side]
            _limits(lines)
            out += lines
        at = end
    rest = rows[at:]
    out += rest
    _limits([line for line in rows if not line.limit])
    return out


def _rows(page: int, runs: list[Run]) -> list[PageLine]:
    """Runs on the same base line make a row; wide gaps part it into segments."""
    runs.sort(key=lambda run: (run.bottom, run.left))
    rows: list[list[Run]] = []
    for run in runs:
        if rows and abs(rows[-1][0].bottom - run.bottom) <= 0.4 * max(run.size, rows[-1][0].size):
            rows[-1].append(run)
        else:
            rows.append([run])
    ordered = [sorted(row, key=lambda run: run.left) for row in rows]
    starts = Counter(round(segment.left) for row in ordered for segment in _segments(row, frozenset())[1:])
    columns = frozenset(left for left, count in starts.items() if count >= _COLUMN_ROWS)
    return [PageLine(page, _segments(row, columns)) for row in ordered]


def _segments(row: list[Run], columns: frozenset[int]) -> list[Segment]:
    """Runs with wide gaps between them; where a column is known to begin, a narrow gap is enough."""
    together = [[row[0]]]
    right = row[0].right
    for run in row[1:]:
        least = _NARROW if round(run.left) in columns else _WIDE
        apart = run.left - right > least * run.size
        if apart and not (len(together) == 1 and _is_mark(Segment(tuple(together[0])).text)):
            together.append([run])
            right = run.right
        else:
            together[-1].append(run)
            right = max(right, run.right)
    found = [Segment(tuple(runs)) for runs in together]
    further = any(left > found[-1].left + _FURTHER for left in columns)
    if len(found) == 2 and found[0].text.isdigit() and len(found[0].text) <= 3 and not further:
        return [Segment((*found[0].runs, *found[1].runs))]
    return found


def _is_mark(text: str) -> bool:
    return len(text) <= 6 and bool(
        marks.bullet(text + " ") == len(text) + 1 or marks.number(text + " A")[0] or text in marks.BULLETS
    )


def _columns(rows: Sequence[PageLine]) -> list[tuple[int, int, float]]:
    """Stretches of running text in two columns: first row, row after the last, and where the right column begins."""
    found: list[tuple[int, int, float]] = []
    at = 0
    while at < len(rows):
        gutter = _gutter(rows[at])
        end = at
        while gutter and end < len(rows) and _fits(rows[end], gutter):
            end += 1
        if gutter and end - at >= 4 and _is_prose(rows[at:end], gutter):
            found.append((at, end, gutter))
            at = end
        else:
            at += 1
    return found


def _gutter(line: PageLine) -> float:
    return line.segments[1].left - 1.0 if len(line.segments) == 2 else 0.0


def _fits(line: PageLine, gutter: float) -> bool:
    """Whether no text of the row runs across the gutter."""
    return len(line.segments) <= 2 and all(
        segment.right < gutter or segment.left >= gutter for segment in line.segments
    )


def _is_prose(rows: Sequence[PageLine], gutter: float) -> bool:
    """Columns of text fill their width on most lines; the cells of a table do not."""
    left = [segment for line in rows for segment in line.segments if segment.right < gutter]
    right = [segment for line in rows for segment in line.segments if segment.left >= gutter]
    if len(left) < 4 or len(right) < 3:
        return False
    edge = max(segment.right for segment in left)
    start = min(segment.left for segment in left)
    widths = [segment.right - segment.left for segment in left]
    others = [segment.right - segment.left for segment in right]
    long = sum(1 for segment in left if len(segment.text) >= 24)
    return median(widths) >= 0.7 * (edge - start) and median(others) >= 0.5 * max(others) and long * 2 >= len(left)


def _limits(lines: Sequence[PageLine]) -> None:
    """The right edge up to which lines are filled."""
    edge = max((line.box.right for line in lines), default=0.0)
    for line in lines:
        line.limit = edge


def _spaces(lines: Sequence[PageLine]) -> None:
    """Measure the space above every line in line heights, and whether each line is full."""
    for before, line in pairwise(lines):
        same = before.page == line.page and line.top >= before.top
        line.space = (line.bottom - before.bottom) / max(line.size, 1.0) if same else 0.0
        first = line.segments[0]
        word = first.text.split(" ", 1)[0]
        width = (first.right - first.left) * len(word) / max(len(first.text), 1)
        before.full = before.box.right + width + 0.3 * before.size > before.limit


def _edges(lines: Sequence[PageLine]) -> list[PageLine]:
    """The outermost lines of a page that stand apart from its text."""
    inner = [line for line in lines if line.segments]
    found: list[PageLine] = []
    for at in range(min(_EDGE_LINES, len(inner) - 1)):
        if abs(inner[at + 1].bottom - inner[at].bottom) > _APART * inner[at].size:
            found += inner[: at + 1]
    for at in range(1, min(_EDGE_LINES, len(inner) - 1) + 1):
        if abs(inner[-at].bottom - inner[-at - 1].bottom) > _APART * inner[-at].size:
            found += inner[-at:]
    return list({id(line): line for line in found}.values())


def _furniture(pages: dict[int, list[PageLine]]) -> set[int]:
    """Heads and feet: the outermost lines whose text comes back on other pages; the first page keeps its head."""
    edges: list[tuple[int, PageLine, str]] = []
    for page, lines in pages.items():
        for line in _edges(lines):
            edges.append((page, line, re.sub(r"\d+", "#", line.text.lower())))
    counts = Counter(text for text, _ in {(text, page) for page, _, text in edges})
    first = min(pages, default=0)
    needed = 2 if len(pages) <= 4 else len(pages) // 2
    return {
        id(line)
        for page, line, text in edges
        if len(pages) >= 2
        and counts[text] >= needed
        and (page != first or not any(char.isalpha() for char in text) or line is pages[page][-1])
    }
