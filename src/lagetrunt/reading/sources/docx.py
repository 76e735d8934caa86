"""Word files: the accepted text of a docx as blocks, without Word and without resolving anything outside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from lagetrunt.reading.document import Block, Cell, Layout
from lagetrunt.reading.sources import columns, marks
from lagetrunt.reading.sources.build import Blocks, one_line
from lagetrunt.reading.sources.lines import Line
from lagetrunt.reading.sources.numbers import Numbers, W, read_numbers, value
from lagetrunt.reading.sources.packages import Package, damaged
from lagetrunt.reading.sources.styles import Style, Styles, is_on, read_styles
from lagetrunt.reading.sources.text import bare_numbers

_GONE = frozenset(
    f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "rPr", "pPr", "commentReference")
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX = f"{W}txbxContent"
_LONGEST_HEADING = 120
_CHECKED = {"F0FE": "☒", "F0FD": "☒", "F052": "☑", "F0A8": "☐", "F06F": "☐", "F0FC": "✓"}


@dataclass(slots=True)
class Piece:
    """One line of a paragraph as it stands."""

    text: str
    bold: bool
    size: float | None


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its lines, style and list."""

    pieces: list[Piece] = field(default_factory=list)
    style: Style = field(default_factory=Style)
    list_id: str | None = None
    depth: int = 0
    outline: int | None = None
    mark_deleted: bool = False
    numbered: bool = False
    """Whether it begins with a number without a sign that is one of a series."""


def read_docx(package: Package) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of a docx and the doubts about it."""
    root = package.part("word/document.xml")
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise damaged("Filen ser ut som en Word-fil men saknar text.")
    reader = _Reader(read_styles(package.part("word/styles.xml")), read_numbers(package.part("word/numbering.xml")))
    try:
        _read_parts(package, reader, body)
    except RecursionError as error:
        raise damaged() from error
    doubts = ["Filen har spårade ändringar; texten är läst som om alla vore godtagna."] if reader.tracked else []
    return tuple(reader.blocks.done), doubts


def _read_parts(package: Package, reader: _Reader, body: Element) -> None:
    for name in _parts(package, "header"):
        reader.furniture(package.part(name))
    nodes = [(node, "".join(piece.text for piece in reader.read(node).pieces).strip()) for node in body.iter(f"{W}p")]
    lines = [Line(number, text, 0, 0) for number, (_, text) in enumerate(nodes)]
    reader.numbered = frozenset(nodes[at][0] for at in bare_numbers(lines))
    reader.walk(body)
    for name in _parts(package, "footnotes"):
        reader.notes(package.part(name))
    for name in _parts(package, "footer"):
        reader.furniture(package.part(name))


def _parts(package: Package, kind: str) -> list[str]:
    return sorted(name for name in package.names if name.startswith(f"word/{kind}") and name.endswith(".xml"))


class _Reader:
    """Walks through the parts and adds blocks."""

    def __init__(self, styles: Styles, numbers: Numbers) -> None:
        self.styles = styles
        self.numbers = numbers
        self.blocks = Blocks()
        self.gap = 0
        self.tracked = False
        self.seen: set[str] = set()
        self.held: list[Piece] = []
        self.numbered: frozenset[Element] = frozenset()
        self.tabbed: tuple[int, int] | None = None

    def walk(self, parent: Element, depth: int = 0) -> None:
        """Add what stands directly in a body, a cell or a content control."""
        if depth > 40:
            raise damaged()
        for node in parent:
            if node.tag == f"{W}p":
                self._paragraph(node)
                for box in _boxes(node):
                    self.walk(box, depth + 1)
            elif node.tag == f"{W}tbl":
                self._table(node, depth)
            elif node.tag in (f"{W}sdt", f"{W}ins", f"{W}moveTo", f"{W}smartTag", f"{W}customXml"):
                inner = node.find(f"{W}sdtContent") if node.tag == f"{W}sdt" else node
                if inner is not None:
                    self.walk(inner, depth + 1)

    def furniture(self, root: Element | None) -> None:
        """Add page heads and feet, each text once."""
        for node in root.iter(f"{W}p") if root is not None else ():
            text = one_line(" ".join(piece.text for piece in self.read(node).pieces))
            if text and text not in self.seen:
                self.seen.add(text)
                self.blocks.add("paragraph", text, layout=Layout(style="furniture"))

    def notes(self, root: Element | None) -> None:
        """Add footnotes after the text."""
        for node in root.iter(f"{W}p") if root is not None else ():
            text = one_line(" ".join(piece.text for piece in self.read(node).pieces))
            self.blocks.add("paragraph", text, layout=Layout(style="footnote"))

    def _paragraph(self, node: Element) -> None:
        told = self.read(node)
        if told.mark_deleted:
            self.held += told.pieces
            return
        if self.held:
            told.pieces = _merged(self.held, told.pieces)
            self.held = []
        told.numbered = node in self.numbered
        lines = _lines(told.pieces)
        if not lines:
            self.gap += 1
            return
        mark = self.numbers.next(told.list_id, told.depth) if told.list_id else None
        for place, piece in enumerate(lines):
            self._add(told, piece, mark if place == 0 else None, len(lines))
            self.gap = 0

    def _add(self, told: Paragraph, piece: Piece, mark: str | None, lines: int) -> None:
        text = piece.text
        level = self._heading_level(told, piece, lines, mark)
        if mark is None:
            mark, length = marks.bare_number(text) if told.numbered else _typed_mark(text)
            text = text[length:] or text
        cells = columns.cells_of(text) if "\t" in text and not mark and level is None else []
        if cells:
            self._tabbed_row(cells)
            return
        self.tabbed, text = None, one_line(text)
        layout = Layout(
            bold=piece.bold, size=piece.size, style=told.style.name or None, indent=told.depth, gap_before=self.gap
        )
        if level is not None:
            self.blocks.add("heading", text, level=level, marker=mark, layout=layout)
        elif mark or told.style.is_list:
            self.blocks.add("list_item", text, level=told.depth + 1, marker=mark or "•", layout=layout)
        else:
            self.blocks.add("paragraph", text, layout=layout)

    def _tabbed_row(self, cells: list[str]) -> None:
        """A row of a table made with tabs; the next paragraph may go on with it."""
        table, row = self.tabbed or (self.blocks.new_table(), 0)
        self.tabbed = (table, row + 1)
        for column, text in enumerate(cells):
            self.blocks.add("cell", one_line(text), layout=Layout(gap_before=self.gap), cell=Cell(table, row, column))

    def _heading_level(self, told: Paragraph, piece: Piece, lines: int, mark: str | None) -> int | None:
        """The level of a heading: by style or outline, else of bold or large text that stands alone."""
        level = told.outline if told.outline is not None else told.style.heading
        if level is not None and len(piece.text) <= 3 * _LONGEST_HEADING:
            return level
        if len(piece.text) > _LONGEST_HEADING or mark == "•" or piece.text.endswith((".", ";", ",")):
            return None
        large = piece.size is not None and self.styles.size is not None and piece.size >= 1.15 * self.styles.size
        return 6 if large else 7 if piece.bold else None

    def read(self, node: Element) -> Paragraph:
        """Return a paragraph's style, list and text, deleted text left out and inserted text taken in."""
        properties = node.find(f"{W}pPr")
        style = self.styles.get(value(properties, "pStyle"))
        told = Paragraph(style=style, list_id=style.list_id, depth=style.list_depth)
        if properties is not None:
            numbered = properties.find(f"{W}numPr")
            if numbered is not None:
                told.list_id = value(numbered, "numId") or told.list_id
                told.depth = int(value(numbered, "ilvl") or told.depth or 0)
            if told.list_id == "0":
                told.list_id = None
            outline = value(properties, "outlineLvl")
            told.outline = int(outline) + 1 if outline and outline.isdigit() and int(outline) < 9 else None
            mark = properties.find(f"{W}rPr")
            told.mark_deleted = mark is not None and mark.find(f"{W}del") is not None
        told.pieces = [Piece(*part) for part in self._texts(node, style)]
        return told

    def _texts(self, node: Element, style: Style) -> Iterator[tuple[str, bool, float | None]]:
        """The text of every run; a line break is a text of its own."""
        for child in node:
            if child.tag in _GONE:
                self.tracked = self.tracked or child.tag in (f"{W}del", f"{W}moveFrom")
            elif child.tag == f"{W}r":
                own = child.find(f"{W}rPr")
                bold = is_on(own, "b", style.bold)
                size = value(own, "sz") if own is not None else None
                text = _run_text(child)
                if text:
                    yield text, bold, int(size) / 2 if size and size.isdigit() else style.size or self.styles.size
            elif child.tag != _FALLBACK:
                self.tracked = self.tracked or child.tag in (f"{W}ins", f"{W}moveTo")
                yield from self._texts(child, style)

    def _table(self, node: Element, depth: int) -> None:
        rows = list(_rows(node))
        widest = max((sum(span for _, span in cells) for _, cells in rows), default=0)
        if widest <= 1 or len(rows) == 0:
            for _, cells in rows:
                for cell, _ in cells:
                    self.walk(cell, depth + 1)
            return
        table = self.blocks.new_table()
        for number, (is_head, cells) in enumerate(rows):
            column = 0
            for cell, span in cells:
                self._cell(cell, Cell(table, number, column, is_head), depth)
                column += span
        self.gap = 0

    def _cell(self, cell: Element, at: Cell, depth: int) -> None:
        """Each line of a cell is a block of its own in the same cell."""
        for node in cell.iter(f"{W}p") if cell.find(f".//{W}tbl") is None else cell.findall(f"{W}p"):
            told = self.read(node)
            mark = self.numbers.next(told.list_id, told.depth) if told.list_id else None
            for piece in _lines(told.pieces):
                self.blocks.add(
                    "cell",
                    one_line(piece.text),
                    marker=mark,
                    layout=Layout(bold=piece.bold, size=piece.size, style=told.style.name or None),
                    cell=at,
                )
        for inner in cell.findall(f"{W}tbl"):
            self._table(inner, depth + 1)


def _rows(table: Element) -> Iterator[tuple[bool, list[tuple[Element, int]]]]:
    for row in table.iter(f"{W}tr") if table.find(f"{W}sdt") is not None else table.findall(f"{W}tr"):
        properties = row.find(f"{W}trPr")
        if properties is not None and properties.find(f"{W}del") is not None:
            continue
        cells = []
        for cell in [*row.findall(f"{W}tc"), *row.findall(f"{W}sdt/{W}sdtContent/{W}tc")]:
            span = value(cell.find(f"{W}tcPr"), "gridSpan")
            cells.append((cell, int(span) if span and span.isdigit() else 1))
        yield properties is not None and properties.find(f"{W}tblHeader") is not None, cells


def _boxes(node: Element) -> Iterator[Element]:
    """Text boxes anchored in a paragraph; the copy for old programs is left out."""
    for child in node:
        if child.tag == _BOX:
            yield child
        elif child.tag != _FALLBACK:
            yield from _boxes(child)


def _run_text(run: Element) -> str:
    parts = []
    for child in run:
        if child.tag == f"{W}t":
            parts.append(child.text or "")
        elif child.tag == f"{W}tab":
            parts.append("\t")
        elif child.tag in (f"{W}br", f"{W}cr"):
            parts.append("\n")
        elif child.tag == f"{W}noBreakHyphen":
            parts.append("-")
        elif child.tag == f"{W}sym":
            parts.append(_CHECKED.get(child.get(f"{W}char", "").upper(), "•"))
    return "".join(parts)


def _merged(first: list[Piece], second: list[Piece]) -> list[Piece]:
    return [*first, *second]


def _lines(pieces: list[Piece]) -> list[Piece]:
    """The lines of a paragraph: wanted line ends part it, but not where the next line goes on with a small letter."""
    whole: list[Piece] = []
    text, bold, size = "", True, None
    for piece in [*pieces, Piece("\n", True, None)]:
        for number, part in enumerate(piece.text.split("\n")):
            if number:
                line = "\t".join(one_line(part) for part in text.strip().split("\t"))
                if line and whole and line[0].islower() and not whole[-1].text.endswith((".", ":", "?", "!")):
                    whole[-1].text += " " + line
                elif line:
                    whole.append(Piece(line, bold, size))
                text, bold, size = "", True, None
            if part.strip():
                bold = bold and piece.bold
                size = max(size or 0, piece.size or 0) or None
            text += part
    return whole


def _typed_mark(text: str) -> tuple[str | None, int]:
    length = marks.bullet(text)
    if length:
        return "•", length
    mark, length = marks.number(text)
    return (mark, length) if length else (None, 0)
