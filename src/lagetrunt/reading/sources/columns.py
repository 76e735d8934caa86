"""Tables in plain text: bars, tabs, and columns kept apart by blanks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lagetrunt.reading.sources import markdown, marks
from lagetrunt.reading.sources.lines import Line

Row = tuple[Line, list[str], bool]
"""A line, its cells, and whether it is the head."""

_WIDE = re.compile(r"(?<![.!?:])\s{2,}|\t+\s*|\s{4,}")
_LONGEST_CELL = 70


def table_at(lines: Sequence[Line], at: int, numbered: frozenset[int] = frozenset()) -> tuple[list[Row], int]:
    """Return the rows of the table that begins at that line and the line after it; no rows where none begins.

    `numbered` are lines that begin with the number of a point.
    """
    if "|" in lines[at].text:
        return _barred(lines, at)
    if "\t" in lines[at].text or "  " in lines[at].text:
        return _spaced(lines, at, numbered)
    return [], at


def _barred(lines: Sequence[Line], at: int) -> tuple[list[Row], int]:
    rows: list[Row] = []
    end, ruled = at, False
    while end < len(lines):
        if markdown.is_row_rule(lines[end].text) or (
            rows and marks.RULE.match(lines[end].text) and "+" in lines[end].text
        ):
            if len(rows) == 1:
                rows[0] = (rows[0][0], rows[0][1], True)
            ruled = True
        else:
            cells = markdown.row(lines[end].text)
            if cells is None:
                break
            rows.append((lines[end], cells, False))
        end += 1
    return (rows, end) if len(rows) >= 2 or (ruled and rows) else ([], at)


def _spaced(lines: Sequence[Line], at: int, numbered: frozenset[int]) -> tuple[list[Row], int]:
    rows: list[Row] = []
    end, tabs = at, 0
    while end < len(lines):
        cells = [] if end in numbered else cells_of(lines[end].text)
        if not cells:
            break
        tabs += "\t" in lines[end].text
        rows.append((lines[end], cells, False))
        end += 1
    return (rows, end) if len(rows) >= 2 or (rows and tabs and len(rows[0][1]) >= 2) else ([], at)


def cells_of(text: str) -> list[str]:
    """Return the columns of a line, none where it is running text, a list item, or a label with its value."""
    if marks.bullet(text) or marks.number(text)[1]:
        return []
    cells = [cell.strip() for cell in _WIDE.split(text)]
    if len(cells) < 2 or max(map(len, cells)) > _LONGEST_CELL or cells[0].endswith((":", ".", ",")) or not cells[0]:
        return []
    return cells
