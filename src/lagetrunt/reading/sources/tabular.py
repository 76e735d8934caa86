"""Tables on the pages of a PDF: neighbouring lines whose parts stand under each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lagetrunt.reading.sources.lines import ended, hangs, names_somebody
from lagetrunt.reading.sources.pages import PageLine, Segment

_NEAR = 6.0
_TIGHT = 1.45
_FAR = 4.5


@dataclass(slots=True)
class TableLines:
    """A table: its rows as segments by column, the line after it, and how far to the right each column reaches."""

    rows: list[dict[int, list[Segment]]]
    end: int
    bold_head: bool
    edges: dict[int, float]


def tables_in(lines: Sequence[PageLine]) -> dict[int, TableLines]:
    """Return the tables by the line at which each begins."""
    found: dict[int, TableLines] = {}
    at = 0
    while at < len(lines):
        if len(lines[at].segments) >= 2 and not _is_labelled(lines[at]):
            table = _table(lines, at)
            if table:
                found[at] = table
                at = table.end
                continue
        at += 1
    return found


def _is_labelled(line: PageLine) -> bool:
    """'Plats:   Stadshuset' is a label with its value and no row of a table."""
    return line.segments[0].text.endswith(":")


def _table(lines: Sequence[PageLine], at: int) -> TableLines | None:
    columns: list[float] = []
    end = at
    while end < len(lines) and _belongs(lines, at, end, columns):
        for segment in lines[end].segments:
            if _column(columns, segment) is None:
                columns.append(segment.left)
        end += 1
    wide = sum(1 for line in lines[at:end] if len(line.segments) >= 2)
    if wide < 2:
        return None
    columns.sort()
    rows = _rows(lines[at:end], columns)
    head = lines[at].bold and not all(line.bold for line in lines[at:end])
    edges: dict[int, float] = {}
    for row in rows:
        for column, segments in row.items():
            edges[column] = max(edges.get(column, 0.0), *(segment.right for segment in segments))
    return TableLines(rows, end, head, edges)


def paragraphs_of(segments: Sequence[Segment], edge: float) -> list[list[Segment]]:
    """Return the lines of a cell by paragraph: one goes on where the next word would not have fitted before `edge`."""
    found = [[segments[0]]]
    for segment in segments[1:]:
        last = found[-1][-1]
        word = segment.text.split(" ", 1)[0]
        width = (segment.right - segment.left) * len(word) / max(len(segment.text), 1)
        full = last.right + width + 0.3 * last.size > edge
        both_names = names_somebody(found[-1][0].text) and names_somebody(segment.text)
        goes_on = (full and not ended(last.text) and not both_names) or hangs(last.text)
        if goes_on or segment.text[:1].islower():
            found[-1].append(segment)
        else:
            found.append([segment])
    return found


def _belongs(lines: Sequence[PageLine], start: int, at: int, columns: Sequence[float]) -> bool:
    line = lines[at]
    if at > start and 0 < line.space > _FAR:
        return False
    if len(line.segments) >= 2:
        return not _is_labelled(line) and (
            at == start or any(_column(columns, segment) is not None for segment in line.segments[1:])
        )
    if at == start:
        return False
    inner = _column(columns, line.segments[0])
    first = min(columns)
    goes_on = at + 1 < len(lines) and len(lines[at + 1].segments) >= 2
    if inner is None:
        return False
    if abs(line.segments[0].left - first) > _NEAR:
        return True
    narrow = len(columns) > 1 and line.segments[0].right < sorted(columns)[1]
    return narrow and line.space <= _TIGHT * 2 and goes_on and line.bold == lines[at - 1].bold


def _column(columns: Sequence[float], segment: Segment) -> int | None:
    for number, left in enumerate(columns):
        if abs(left - segment.left) <= _NEAR:
            return number
    return None


def _rows(lines: Sequence[PageLine], columns: Sequence[float]) -> list[dict[int, list[Segment]]]:
    """Lines close under each other that lack the first column go on in the row above."""
    rows: list[dict[int, list[Segment]]] = []
    for line in lines:
        placed = {_nearest(columns, segment): segment for segment in line.segments}
        lower = all(segment.text[:1].islower() for segment in placed.values())
        if rows and line.space <= _TIGHT and (0 not in placed or lower):
            for column, segment in placed.items():
                rows[-1].setdefault(column, []).append(segment)
        else:
            rows.append({column: [segment] for column, segment in placed.items()})
    return rows


def _nearest(columns: Sequence[float], segment: Segment) -> int:
    return min(range(len(columns)), key=lambda number: abs(columns[number] - segment.left))
