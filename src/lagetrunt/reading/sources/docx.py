"""Word files: the accepted text of a docx as blocks, without Word and without resolving anything outside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from lagetrunt.reading.document import Block, Cell
from lagetrunt.reading.sources.flow import Flow, Piece, Told, lines_of
from lagetrunt.reading.sources.numbers import Numbers, W, read_numbers, value, whole
from lagetrunt.reading.sources.packages import Package, damaged
from lagetrunt.reading.sources.styles import Style, Styles, is_on, read_styles

_GONE = frozenset(
    f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "rPr", "pPr", "commentReference")
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX = f"{W}txbxContent"
_DEEPEST = 40
_WIDEST = 100
_CHECKED = {"F0FE": "☒", "F0FD": "☒", "F052": "☑", "F0A8": "☐", "F06F": "☐", "F0FC": "✓"}


@dataclass(slots=True)
class Paragraph(Told):
    """A paragraph with what numbers it and whether its end was deleted."""

    list_id: str | None = None
    mark_deleted: bool = False


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
    return reader.flow.done(), doubts


def _read_parts(package: Package, reader: _Reader, body: Element) -> None:
    for name in _parts(package, "header"):
        reader.furniture(package.part(name))
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
        self.flow = Flow(styles.size)
        self.tracked = False
        self.held: list[Piece] = []

    def walk(self, parent: Element, depth: int = 0) -> None:
        """Add what stands directly in a body, a cell or a content control."""
        if depth > _DEEPEST:
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
        """Add page heads and feet."""
        for node in root.iter(f"{W}p") if root is not None else ():
            self.flow.furniture(self.read(node).text)

    def notes(self, root: Element | None) -> None:
        """Add footnotes after the text."""
        for node in root.iter(f"{W}p") if root is not None else ():
            self.flow.footnote(self.read(node).text)

    def _paragraph(self, node: Element) -> None:
        told = self.read(node)
        if told.mark_deleted:
            self.held += told.pieces
            return
        told.pieces, self.held = [*self.held, *told.pieces], []
        if told.list_id and lines_of(told.pieces):
            told.mark = self.numbers.next(told.list_id, told.depth)
        self.flow.paragraph(told)

    def read(self, node: Element) -> Paragraph:
        """Return a paragraph's style, list and text, deleted text left out and inserted text taken in."""
        properties = node.find(f"{W}pPr")
        style = self.styles.get(value(properties, "pStyle"))
        told = Paragraph(
            style=style.name,
            heading=style.heading,
            is_list=style.is_list,
            list_id=style.list_id,
            depth=style.list_depth,
        )
        if properties is not None:
            numbered = properties.find(f"{W}numPr")
            if numbered is not None:
                told.list_id = value(numbered, "numId") or told.list_id
                told.depth = min(whole(value(numbered, "ilvl"), told.depth), _DEEPEST)
            if told.list_id == "0":
                told.list_id = None
            outline = value(properties, "outlineLvl")
            if whole(outline, 9) < 9:
                told.heading = whole(outline) + 1
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
                size = whole(value(own, "sz")) / 2
                text = _run_text(child)
                if text:
                    yield text, bold, size or style.size or self.styles.size
            elif child.tag != _FALLBACK:
                self.tracked = self.tracked or child.tag in (f"{W}ins", f"{W}moveTo")
                yield from self._texts(child, style)

    def _table(self, node: Element, depth: int) -> None:
        if depth > _DEEPEST:
            raise damaged()
        rows = list(_rows(node))
        widest = max((sum(span for _, span in cells) for _, cells in rows), default=0)
        if widest <= 1 or len(rows) == 0:
            for _, cells in rows:
                for cell, _ in cells:
                    self.walk(cell, depth + 1)
            return
        table = self.flow.new_table()
        for number, (is_head, cells) in enumerate(rows):
            column = 0
            for cell, span in cells:
                self._cell(cell, Cell(table, number, column, is_head), depth)
                column += span

    def _cell(self, cell: Element, at: Cell, depth: int) -> None:
        for node in cell.iter(f"{W}p") if cell.find(f".//{W}tbl") is None else cell.findall(f"{W}p"):
            told = self.read(node)
            told.mark = self.numbers.next(told.list_id, told.depth) if told.list_id else None
            self.flow.cell(told, at)
        for inner in cell.findall(f"{W}tbl"):
            self._table(inner, depth + 1)


def _row_nodes(table: Element) -> Iterator[Element]:
    """The rows of a table, those in content controls among them, but not those of tables inside it."""
    for node in table:
        if node.tag == f"{W}tr":
            yield node
        elif node.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from _row_nodes(node)


def _rows(table: Element) -> Iterator[tuple[bool, list[tuple[Element, int]]]]:
    for row in _row_nodes(table):
        properties = row.find(f"{W}trPr")
        if properties is not None and properties.find(f"{W}del") is not None:
            continue
        cells: list[tuple[Element, int]] = []
        for cell in [*row.findall(f"{W}tc"), *row.findall(f"{W}sdt/{W}sdtContent/{W}tc")]:
            span = value(cell.find(f"{W}tcPr"), "gridSpan")
            cells.append((cell, min(whole(span, 1), _WIDEST)))
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
