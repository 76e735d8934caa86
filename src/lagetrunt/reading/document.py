"""The document that every source yields and every pass reads: blocks of text with places.

A block is one logical paragraph, heading, list item or table cell. Its text is NFC, on one
line (single spaces), and never changes: places count code points in it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["heading", "paragraph", "list_item", "cell"]

CONTEXT = 30
"""Code points kept before and after a quote, so that a place can be found again after re-reading."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page picture, in points from the upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Layout:
    """What the file form knows of how a block looks; unknown things are None."""

    bold: bool | None = None
    size: float | None = None
    style: str | None = None
    indent: int = 0
    gap_before: int = 0
    """Blank lines (or their equivalent) above the block."""
    lead: int = 0
    """So many code points at its beginning are bold where the rest is not: 'Bokbuss' in 'Bokbuss – Anna berättade'."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a table cell stands: table number in the document, row and column, all from 0."""

    table: int
    row: int
    column: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block; `index` is its number in the document, from 0."""

    index: int
    kind: BlockKind
    text: str
    line: int
    """Number of the source line (text forms) or of the block in reading order, from 1."""
    breaks: tuple[int, ...] = ()
    """Offsets in `text` at which the source began a new line."""
    level: int | None = None
    """Heading level or list depth as the form tells it, from 1."""
    marker: str | None = None
    """Number or bullet that stood before the text and was taken off it: '4.', 'a)', '§ 57', '•'."""
    page: int | None = None
    boxes: tuple[Box, ...] = ()
    layout: Layout = Layout()
    cell: Cell | None = None

    def line_at(self, offset: int) -> int:
        """Return the source line on which the code point at `offset` stands."""
        return self.line + bisect_right(self.breaks, offset)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one block: [start, end) in NFC code points, with the quote and its surroundings."""

    block: int
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An immutable text version of one file."""

    name: str
    sha256: str
    form: str
    """How it was stored: txt, md, docx, doc, odt, rtf, pdf, html, eml, msg or image."""
    extractor: str
    """Program and version that drew the text out of the file, as 'pypdfium2 5.15.2'."""
    blocks: tuple[Block, ...]
    pages: int | None = None
    doubts: tuple[str, ...] = ()
    """What could only be read in part, in words."""

    def place(self, block: int, start: int = 0, end: int | None = None) -> Place:
        """Return the place of [start, end) in the block with that index."""
        text = self.blocks[block].text
        stop = len(text) if end is None else end
        return Place(
            block=block,
            start=start,
            end=stop,
            quote=text[start:stop],
            before=text[max(0, start - CONTEXT) : start],
            after=text[stop : stop + CONTEXT],
        )
