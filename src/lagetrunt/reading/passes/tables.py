"""Tables in which each row is a point: Agenda | Anteckning | Åtgärd."""

from __future__ import annotations

from collections.abc import Sequence

from lagetrunt.language.keys import fold
from lagetrunt.reading.passes.points import Point
from lagetrunt.reading.passes.rows import Row, folded
from lagetrunt.reading.sources.marks import number, plain_number


def agenda_points(rows: Sequence[Row]) -> list[Point]:
    """Return the rows of such tables as points, none where the paper has no such table."""
    found: list[Point] = []
    topic = counter = None
    table = -1
    for at, row in enumerate(rows):
        cell = row.first.cell
        if cell is None:
            continue
        if cell.table != table:
            table = cell.table
            topic = counter = None
        if topic is None:
            topic, counter = _columns(row)
            continue
        if not is_agenda_head(row):
            point = _point(row, at, topic, counter)
            if point:
                found.append(point)
    return found


def is_agenda_head(row: Row) -> bool:
    """Return whether a row holds the heads of a table in which each row is a point."""
    return _columns(row)[0] is not None


def heads(row: Row) -> list[str]:
    """Return the heads of columns of a row, folded."""
    return [fold(block.text).strip(" .:") for block in row.blocks]


def _columns(row: Row) -> tuple[int | None, int | None]:
    """Which columns hold heading and number, where the row is the head of an agenda."""
    named = heads(row)
    topic = next(
        (
            block.cell.column
            for block, head in zip(row.blocks, named, strict=True)
            if block.cell and head in folded("headings", "table_topic")
        ),
        None,
    )
    counter = next(
        (
            block.cell.column
            for block, head in zip(row.blocks, named, strict=True)
            if block.cell and head in folded("headings", "table_number")
        ),
        None,
    )
    notes = any(head in folded("headings", "table_notes") for head in named)
    others = folded("headings", "table_action") | folded("headings", "table_doer")
    if topic is None or not (notes or any(head in others for head in named)):
        return None, None
    return topic, counter


def _point(row: Row, at: int, topic: int, counter: int | None) -> Point | None:
    for place, block in enumerate(row.blocks):
        if block.cell and block.cell.column == topic:
            told = next((other.text for other in row.blocks if other.cell and other.cell.column == counter), None)
            marker, length = number(block.text)
            own = plain_number(told) if told else plain_number(marker) if length else None
            heading = block.text[length:] or block.text
            start = len(block.text) - len(heading)
            return Point(at, heading, own, 1, 0.9, "Rad i en tabell med punkter.", start=start, cell=place)
    return None
