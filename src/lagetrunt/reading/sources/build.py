"""Collects blocks while a source is read, and refuses what grows too large."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from lagetrunt.reading.document import Block, BlockKind, Box, Cell, Layout
from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources.decoding import clean

MOST_BLOCKS = 200_000
MOST_CHARACTERS = 20_000_000
LONGEST = 10_000
"""Characters of a paragraph that somebody may have written; a longer one is read in parts of that length."""
MOST_COLUMNS = 100
"""What stands further to the right than any table is wide is running text."""
_SPACE = re.compile(r"\s+")


def one_line(text: str) -> str:
    """Return a text as blocks hold it: clean, on one line, single spaces."""
    return _SPACE.sub(" ", clean(text)).strip()


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
        while len(text) > LONGEST:
            cut = text.rfind(" ", LONGEST // 2, LONGEST) + 1 or LONGEST
            first, text = text[:cut].rstrip(), text[cut:]
            within = [offset for offset in breaks if offset < cut]
            self.add(kind, first, line=line, breaks=within, level=level, marker=marker, page=page, boxes=boxes,
                     layout=layout, cell=cell)  # fmt: skip
            line, breaks, marker = line + len(within), [offset - cut for offset in breaks[len(within) :]], None
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
