"""Paragraphs and cells as a word processor tells them become blocks: one way for docx, odt, rtf, doc and html."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from lagetrunt.reading.document import Block, Cell, Layout
from lagetrunt.reading.sources import columns, marks
from lagetrunt.reading.sources.build import LONGEST, Blocks, one_line

_LONGEST_HEADING = 120
_LARGE = 1.15
"""From this part of ordinary size on, text that stands alone is a heading."""


@dataclass(slots=True)
class Piece:
    """A stretch of text, or one line of a paragraph, as it stands."""

    text: str
    bold: bool = False
    size: float | None = None
    lead: int = 0
    """So many letters at its beginning are bold where the rest is not."""


@dataclass(slots=True)
class Told:
    """A paragraph: its text, and what the file says that it is."""

    pieces: list[Piece] = field(default_factory=list)
    style: str = ""
    heading: int | None = None
    """Level by style or outline; 0 is the title of the paper."""
    is_list: bool = False
    mark: str | None = None
    """Number or bullet that the program would draw."""
    depth: int = 0
    numbered: bool = False
    """Whether it begins with a number without a sign that is one of a series."""

    @property
    def text(self) -> str:
        """Return its text on one line."""
        return one_line(" ".join(piece.text for piece in self.pieces))


class Flow:
    """Adds blocks for what stands in the paper, in its order; `size` is that of ordinary text in points."""

    def __init__(self, size: float | None = None) -> None:
        self.waiting: list[Callable[[], None]] = []
        """What was told and has not become blocks: whether a number is one of a series is known at the end."""
        self.paragraphs: list[Told] = []
        self.blocks = Blocks()
        self.size = size
        self.gap = 0
        self._tabbed: tuple[int, int] | None = None
        self._furniture: set[str] = set()

    def done(self) -> tuple[Block, ...]:
        """Return the blocks of all that was told."""
        for at in marks.bare_numbers([told.text for told in self.paragraphs]):
            self.paragraphs[at].numbered = True
        for add in self.waiting:
            add()
        self.waiting.clear()
        return tuple(self.blocks.done)

    def paragraph(self, told: Told) -> None:
        """Tell of a paragraph, heading or list item; an empty one is a blank line."""
        self.paragraphs.append(told)
        self.waiting.append(partial(self._paragraph, told))

    def _paragraph(self, told: Told) -> None:
        lines = lines_of(told.pieces)
        if not lines:
            self.gap += 1
            return
        for place, piece in enumerate(lines):
            self._line(told, piece, told.mark if place == 0 else None, numbered=told.numbered and place == 0)
            self.gap = 0

    def new_table(self) -> int:
        """Return the number of a table to come."""
        self.waiting.append(self._begin_table)
        return self.blocks.new_table()

    def _begin_table(self) -> None:
        self.gap = 0

    def cell(self, told: Told, at: Cell) -> None:
        """Tell of what stands in a cell: each of its lines is a block of its own."""
        self.waiting.append(partial(self._cell, told, at))

    def _cell(self, told: Told, at: Cell) -> None:
        for piece in lines_of(told.pieces):
            layout = Layout(bold=piece.bold, size=piece.size, style=told.style or None)
            self.blocks.add("cell", one_line(piece.text), marker=told.mark, layout=layout, cell=at)

    def furniture(self, text: str) -> None:
        """Tell of a page head or foot, each text once."""
        text = one_line(text)
        if text and text not in self._furniture:
            self._furniture.add(text)
            self.waiting.append(partial(self._aside, text, "furniture"))

    def footnote(self, text: str) -> None:
        """Tell of a footnote."""
        self.waiting.append(partial(self._aside, one_line(text), "footnote"))

    def _aside(self, text: str, style: str) -> None:
        self.blocks.add("paragraph", text, layout=Layout(style=style))

    def _line(self, told: Told, piece: Piece, mark: str | None, *, numbered: bool) -> None:
        text = piece.text
        level = self._heading_level(told, piece, mark)
        if mark is None:
            mark, length = marks.bare_number(text) if numbered else typed_mark(text)
            text = text[length:] or text
        else:
            length = 0
        cells = columns.cells_of(text) if "\t" in text and not mark and level is None else []
        if cells:
            self._tabbed_row(cells)
            return
        self._tabbed, text = None, one_line(text)
        layout = Layout(
            bold=piece.bold,
            size=piece.size,
            style=told.style or None,
            indent=told.depth,
            gap_before=self.gap,
            lead=max(0, piece.lead - length),
        )
        if level is not None:
            self.blocks.add("heading", text, level=level, marker=mark, layout=layout)
        elif mark or told.is_list:
            self.blocks.add("list_item", text, level=told.depth + 1, marker=mark or "•", layout=layout)
        else:
            self.blocks.add("paragraph", text, layout=layout)

    def _tabbed_row(self, cells: list[str]) -> None:
        """A row of a table made with tabs; the next paragraph may go on with it."""
        table, row = self._tabbed or (self.blocks.new_table(), 0)
        self._tabbed = (table, row + 1)
        for column, text in enumerate(cells):
            self.blocks.add("cell", one_line(text), layout=Layout(gap_before=self.gap), cell=Cell(table, row, column))

    def _heading_level(self, told: Told, piece: Piece, mark: str | None) -> int | None:
        """The level of a heading: by style or outline, else of bold or large text that stands alone."""
        if told.heading is not None and len(piece.text) <= 3 * _LONGEST_HEADING:
            return told.heading
        if len(piece.text) > _LONGEST_HEADING or mark == "•" or piece.text.endswith((".", ";", ",")):
            return None
        large = piece.size is not None and self.size is not None and piece.size >= _LARGE * self.size
        return 6 if large else 7 if piece.bold else None


def _goes_on(before: str, line: str) -> bool:
    return line[0].islower() and not before.endswith((".", ":", "?", "!")) and len(before) < LONGEST


def typed_mark(text: str) -> tuple[str | None, int]:
    """Return the bullet or number that somebody typed before a text, and how much it takes up."""
    length = marks.bullet(text)
    if length:
        return "•", length
    mark, length = marks.number(text)
    return (mark, length) if length else (None, 0)


def lines_of(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the lines of a paragraph: wanted line ends part it, but not where a line goes on with a small letter."""
    whole: list[Piece] = []
    text, bold, size, lead = "", True, None, ""
    for piece in [*pieces, Piece("\n", True, None)]:
        for number, part in enumerate(piece.text.split("\n")):
            if number:
                line = "\t".join(one_line(part) for part in text.strip().split("\t"))
                if line and whole and _goes_on(whole[-1].text, line):
                    whole[-1].text += " " + line
                elif line:
                    whole.append(Piece(line, bold, size, 0 if bold else len(one_line(lead))))
                text, bold, size, lead = "", True, None, ""
            if part.strip():
                lead += part if bold and piece.bold else ""
                bold = bold and piece.bold
                size = max(size or 0, piece.size or 0) or None
            text += part
    return whole
