"""A paper as lines with marks: our own blocks, never the uploaded file's own pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any


@dataclass(frozen=True)
class Marked:
    """A stretch of a block to be marked: by its number in the record, as sure, doubtful or in hand."""

    block: int
    start: int
    end: int
    number: int
    look: str = ""
    """'' sure, 'dbt' doubtful, 'now' the one in hand."""
    href: str = ""
    """Where a press on the mark leads."""
    id: str = ""


@dataclass(frozen=True)
class Piece:
    """A run of text between marks; `marks` are all that cover it, `ends` those that end with it."""

    text: str
    mark: Marked | None = None
    ends: tuple[Marked, ...] = ()
    starts: tuple[Marked, ...] = ()


@dataclass(frozen=True)
class Line:
    """One block on the sheet: its source line, kind and pieces; a row of a table has cells instead."""

    block: int
    number: int
    kind: str
    level: int
    marker: str
    pieces: tuple[Piece, ...]
    page: int | None = None
    new_page: bool = False
    cells: tuple[tuple[int, tuple[Piece, ...]], ...] = field(default_factory=tuple)
    """Index of the block and its pieces, for each cell."""
    gap: bool = False


def lines_of(blocks: list[dict[str, Any]], marks: Iterable[Marked]) -> list[Line]:
    """Return the lines of a text version with its marks; table cells of one row stand on one line."""
    by_block: dict[int, list[Marked]] = defaultdict(list)
    for mark in marks:
        by_block[mark.block].append(mark)
    lines: list[Line] = []
    row_key: tuple[int, int] | None = None
    page: int | None = None
    for block in blocks:
        pieces = pieces_of(block["text"], by_block.get(block["index"], []))
        cell = block.get("cell")
        key = (cell["table"], cell["row"]) if cell else None
        if key and key == row_key:
            last = lines[-1]
            lines[-1] = Line(**{**_fields(last), "cells": (*last.cells, (block["index"], pieces))})
            continue
        row_key = key
        new_page = block.get("page") is not None and page is not None and block["page"] != page
        page = block.get("page") or page
        lines.append(
            Line(
                block=block["index"],
                number=block["line"],
                kind="row" if key else block["kind"],
                level=block.get("level") or 1,
                marker=block.get("marker") or "",
                pieces=() if key else pieces,
                page=block.get("page"),
                new_page=new_page,
                cells=((block["index"], pieces),) if key else (),
                gap=bool(lines)
                and (block["kind"] == "heading" or (block.get("layout") or {}).get("gap_before", 0) > 0),
            )
        )
    return lines


def _fields(line: Line) -> dict[str, Any]:
    return {name: getattr(line, name) for name in Line.__dataclass_fields__}


def pieces_of(text: str, marks: list[Marked]) -> tuple[Piece, ...]:
    """Cut a block's text at the edges of its marks; where marks lie over each other the shortest is drawn."""
    edges = sorted({0, len(text)} | {min(max(edge, 0), len(text)) for mark in marks for edge in (mark.start, mark.end)})
    pieces = []
    for start, end in pairwise(edges):
        over = [mark for mark in marks if mark.start <= start and mark.end >= end and mark.end > mark.start]
        drawn = min(over, key=_rank, default=None)
        ends = tuple(mark for mark in marks if mark.end == end and mark.end > mark.start)
        starts = tuple(mark for mark in marks if mark.start == start and mark.end > mark.start)
        pieces.append(Piece(text[start:end], drawn, ends, starts))
    return tuple(pieces)


def _rank(mark: Marked) -> tuple[int, int]:
    """The one in hand goes first, then the doubtful, then the shortest."""
    return {"now": 0, "dbt": 1}.get(mark.look, 2), mark.end - mark.start
