"""Collects blocks while a source is read, and refuses what grows too large."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from lagetrunt.reading.document import Block, BlockKind, Box, Cell, Layout
from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources.decoding import clean

MOST_BLOCKS = 200_000
MOST_CHARACTERS = 20_000_000
LONGEST = 4_000
"""Characters of a paragraph that somebody may have written; a longer one is read in parts of that length."""
MOST_COLUMNS = 100
"""What stands further to the right than any table is wide is running text."""
_SPACE = re.compile(r"\s+")


def one_line(text: str) -> str:
    """Return a text as blocks hold it: clean, on one line, single spaces."""
    return _SPACE.sub(" ", clean(text)).strip()


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Give from and to of the parts of a long text, each ending with a sentence or at least with a word if it can."""
    start = 0
    while start < len(text):
        half, end = start + LONGEST // 2, start + LONGEST
        ends = (at + len(sign) for sign in (". ", " ") if (at := text.rfind(sign, half, end)) > 0)
        end = min(next(ends, end), len(text)) if end < len(text) else len(text)
        yield start, end
        start = end


class Blocks:
    """The blocks of one document in the making; `add` numbers them."""

    def __init__(self) -> None:
        self.done: list[Block] = []
        self._characters = 0
        self._tables = 0

    def new_table(self) -> int:
        """Return the number of a table to come."""
        self._tables += 1
        return self._tables - 1

    def add(
        self,
        kind: BlockKind,
        text: str,
        *,
        line: int = 0,
        breaks: Sequence[int] = (),
        level: int | None = None,
        marker: str | None = None,
        page: int | None = None,
        boxes: Sequence[Box] = (),
        layout: Layout | None = None,
        cell: Cell | None = None,
    ) -> None:
        """Append a block; text that is empty is left out. `line` 0 stands for the number of the block.

        What is longer than anybody writes is added in parts: what follows takes time by the square of its length.
        """
        if cell is not None and cell.column >= MOST_COLUMNS:
            kind, cell = "paragraph", None
        if len(text) > LONGEST:
            for start, end in _parts(text):
                first, last = bisect_left(breaks, start), bisect_left(breaks, end)
                self.add(kind, text[start:end].rstrip(), line=line + first, level=level, page=page, boxes=boxes,
                         breaks=[offset - start for offset in breaks[first:last] if offset > start],
                         marker=None if start else marker, layout=layout, cell=cell)  # fmt: skip
            return
        if not text:
            return
        self._characters += len(text)
        if len(self.done) >= MOST_BLOCKS or self._characters > MOST_CHARACTERS:
            raise ReadingError(
                "too_large",
                "Filen är för stor för att läsas.",
                instead="Dela filen i flera och läs in dem var för sig.",
                line=line or None,
            )
        index = len(self.done)
        self.done.append(
            Block(
                index=index,
                kind=kind,
                text=text if text.isascii() else unicodedata.normalize("NFC", text),
                line=line or index + 1,
                breaks=tuple(breaks),
                level=level,
                marker=marker,
                page=page,
                boxes=tuple(boxes),
                layout=layout or Layout(),
                cell=cell,
            )
        )
