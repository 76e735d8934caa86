"""Tables in which each row is a point: Agenda | Anteckning | Åtgärd."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from lagetrunt.reading.document import Block
from lagetrunt.reading.passes.headings import is_speaker
from lagetrunt.reading.passes.points import Point
from lagetrunt.reading.passes.rows import Row, folded, head_forms, is_sentence
from lagetrunt.reading.sources.marks import bare_number, number, plain_number, roman

_LEAST_ROWS = 3
_LONGEST_HEADING = 90
_LONGEST_HEAD = 40
_LONGEST_NUMBER = 3
_REASON = "Rad i en tabell med punkter."


def agenda_points(rows: Sequence[Row]) -> list[Point]:
    """Return the rows of such tables as points, none where the paper has no such table."""
    found: list[Point] = []
    topic = counter = None
    headed: set[int] = set()
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
            headed = _columns_in(row)
            continue
        if not is_agenda_head(row):
            point = _point(row, at, topic, counter, headed)
            if point:
                found.append(point)
    return _counted(rows, found)


def _counted(rows: Sequence[Row], points: Sequence[Point]) -> list[Point]:
    """Leave out the rows that have a word instead of a number where several others have numbers: they tell of the
    point above."""
    numbered = [point for point in points if point.number and point.number[0].isdigit()]
    worded = [point for point in points if point not in numbered and point.number]
    return numbered if len(numbered) >= _LEAST_ROWS and worded else list(points)


def is_agenda_head(row: Row) -> bool:
    """Return whether a row holds the heads of a table in which each row is a point."""
    return _columns(row)[0] is not None


def _columns(row: Row) -> tuple[int | None, int | None]:
    """Which columns hold heading and number, where the row is the head of an agenda."""
    named = [(block, head_forms(block.text)) for block in row.blocks if block.cell and len(block.text) <= _LONGEST_HEAD]
    topic, counter = (_column(named, folded("headings", key)) for key in ("table_topic", "table_number"))
    notes = _column(named, folded("headings", "table_notes")) is not None
    if topic is None and notes and named[0][0] is row.first:
        topic = _column(named[:1], folded("headings", "table_matter"))
    others = folded("headings", "table_action") | folded("headings", "table_doer")
    if topic is None or not (notes or _column(named, others) is not None):
        return None, None
    return topic, counter


def _column(named: Sequence[tuple[Block, list[str]]], words: Container[str]) -> int | None:
    """Return the column whose head is one of the words, as a whole or in one of its parts."""
    return next(
        (block.cell.column for block, forms in named if block.cell and any(form in words for form in forms)), None
    )


def _point(row: Row, at: int, topic: int, counter: int | None, headed: Container[int]) -> Point | None:
    """Return the point that a row is; `headed` are the columns that have a head of their own."""
    for place, block in enumerate(row.blocks):
        if block.cell and block.cell.column == topic:
            beside = row.blocks[place + 1] if place + 1 < len(row.blocks) else None
            if counter is None and beside and _is_number(block.text) and _is_titled(beside, topic + 1, headed):
                return Point(at, beside.text, plain_number(block.text), 1, 0.9, _REASON, cell=place + 1)
            told = next((other.text for other in row.blocks if other.cell and other.cell.column == counter), None)
            marker, length = number(block.text)
            own = plain_number(told) if told else plain_number(marker) if length else None
            heading = block.text[length:] or block.text
            start = len(block.text) - len(heading)
            return Point(at, heading, own, 1, 0.9, _REASON, start=start, cell=place)
    return None


def _is_titled(block: Block, column: int, headed: Container[int]) -> bool:
    """Tell whether a cell holds the heading to the number before it: the head over the number stands over both."""
    here = block.cell is not None and block.cell.column == column and column not in headed
    return here and len(block.text) <= _LONGEST_HEADING and not block.text.endswith(".")


def _is_number(text: str) -> bool:
    bare = text.strip(" .:)§")
    is_counted = len(bare) == 1 or not bare.isalpha() or roman(bare) > 0
    return len(bare) <= _LONGEST_NUMBER and plain_number(text) is not None and is_counted


def unheaded_points(rows: Sequence[Row]) -> list[Point]:
    """Return the points of tables without heads: a number or a heading to the left, the text to the right."""
    for inside in _tables(rows):
        if len(inside) < _LEAST_ROWS:
            continue
        spanning = _spanning(rows, inside)
        if spanning:
            return spanning
        numbered = [point for at in inside if (point := _numbered(rows[at], at))]
        if len(numbered) * 4 >= len(inside) * 3 and _rise(numbered):
            return numbered
        headed = [point for at in inside if (point := _headed(rows[at], at))]
        if len(headed) * 4 >= len(inside) * 3 and _fills(rows, inside):
            return headed
    return []


def _spanning(rows: Sequence[Row], inside: Sequence[int]) -> list[Point]:
    """Return the rows of one cell that part a table, each with rows of several cells under it."""
    alone = [at for at in inside if _is_alone(rows[at])]
    under = {at - 1 for at in inside if len(_columns_in(rows[at])) > 1 or is_sentence(rows[at].text)}
    held = [at for at in alone if at in under]
    if len(held) < _LEAST_ROWS or len(held) * 4 < len(alone) * 3 or alone[0] != inside[0]:
        return []
    return [Point(at, rows[at].text, None, 1, 0.75, _REASON) for at in held]


def _is_alone(row: Row) -> bool:
    text = row.text
    first = row.first.cell is not None and row.first.cell.column == 0
    return first and len(row.blocks) == 1 and len(text) <= _LONGEST_HEADING and not is_sentence(text)


def _columns_in(row: Row) -> set[int]:
    return {block.cell.column for block in row.blocks if block.cell}


def _tables(rows: Sequence[Row]) -> Iterator[list[int]]:
    inside: list[int] = []
    for at, row in enumerate(rows):
        here = row.first.cell
        before = rows[inside[-1]].first.cell if inside else None
        if here is None or (before and before.table != here.table):
            if inside:
                yield inside
            inside = []
        if here is not None:
            inside.append(at)
    if inside:
        yield inside


def _numbered(row: Row, at: int) -> Point | None:
    """'1.' or '1. Budget' in the first cell; a number alone has its heading in the next one."""
    if len(row.blocks) < 2 and not number(row.first.text)[1]:
        return None
    text = row.first.text
    if _is_number(text) and len(row.blocks) > 1:
        heading = row.blocks[1].text
        if len(heading) > _LONGEST_HEADING or heading.endswith("."):
            return None
        return Point(at, heading, plain_number(text), 1, 0.8, _REASON, cell=1)
    marker, length = number(text)
    if not length:
        marker, length = bare_number(text)
    if not length or len(text) > _LONGEST_HEADING:
        return None
    return Point(at, text[length:], plain_number(marker), 1, 0.8, _REASON, start=length)


def _rise(points: Sequence[Point]) -> bool:
    numbers = [int(point.number) for point in points if point.number and point.number.isdigit()]
    return len(numbers) == len(points) and all(one < two for one, two in pairwise(numbers)) and numbers[0] <= 2


def _headed(row: Row, at: int) -> Point | None:
    """A short heading in the first cell, running text in the next one."""
    cells = {block.cell.column for block in row.blocks if block.cell}
    text = row.first.text
    if len(cells) != 2 or len(text) > _LONGEST_HEADING or is_sentence(text) or is_speaker(text):
        return None
    told = " ".join(block.text for block in row.blocks[1:])
    return Point(at, text, None, 1, 0.65, _REASON) if len(told) > len(text) else None


def _fills(rows: Sequence[Row], inside: Sequence[int]) -> bool:
    """Whether most of the paper stands in the table, with running text in it."""
    told = sum(len(rows[at].text) for at in inside)
    running = sum(1 for at in inside if any(is_sentence(block.text) for block in rows[at].blocks[1:]))
    return 2 * told > sum(len(row.text) for row in rows) and 2 * running > len(inside)
