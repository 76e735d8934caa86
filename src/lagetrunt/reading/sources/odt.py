"""OpenDocument texts (odt): the accepted text as blocks, without any office program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from lagetrunt.reading.document import Block, Cell
from lagetrunt.reading.sources.flow import Flow, Piece, Told
from lagetrunt.reading.sources.numbers import printed
from lagetrunt.reading.sources.packages import Package, damaged
from lagetrunt.reading.sources.styles import heading_of_name

_NAMESPACE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, TEXT, TABLE, STYLE = (_NAMESPACE % name for name in ("office", "text", "table", "style"))
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_HIDDEN = frozenset(
    [f"{OFFICE}annotation", f"{OFFICE}annotation-end", f"{TEXT}tracked-changes", f"{TEXT}ruby-text"]
    + [f"{TEXT}{name}" for name in ("note", "sequence-decls", "user-field-decls", "variable-decls")]
)
_THROUGH = frozenset(
    f"{TEXT}{name}" for name in ("section", "index-body", "table-of-content", "soft-page-break", "numbered-paragraph")
)
_DEEPEST = 40
_MOST_BLANKS = 200


@dataclass(frozen=True, slots=True)
class _Style:
    """What a style says, with what it inherits."""

    name: str = ""
    heading: int | None = None
    bold: bool | None = None
    size: float | None = None
    list_style: str = ""


@dataclass(slots=True)
class _Lists:
    """The list styles by name and level, and how far each list has counted."""

    levels: dict[str, dict[int, Element]] = field(default_factory=dict)
    counters: dict[str, dict[int, int]] = field(default_factory=dict)

    def next(self, style: str, depth: int) -> str:
        """Return the mark of the next entry at that depth, from 1."""
        level = self.levels.get(style, {}).get(depth)
        form = _FORMS.get(level.get(f"{STYLE}num-format", "")) if level is not None else None
        if level is None or form is None:
            return "•"
        counted = self.counters.setdefault(style, {})
        counted[depth] = counted.get(depth, int(level.get(f"{TEXT}start-value") or 1) - 1) + 1
        for deeper in [key for key in counted if key > depth]:
            del counted[deeper]
        shown = int(level.get(f"{TEXT}display-levels") or 1)
        numbers = [printed(form, counted.get(at, 1)) for at in range(max(1, depth - shown + 1), depth + 1)]
        return f"{level.get(f'{STYLE}num-prefix') or ''}{'.'.join(numbers)}{level.get(f'{STYLE}num-suffix') or ''}"


def read_odt(package: Package) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of an odt and the doubts about it."""
    root, shared = package.part("content.xml"), package.part("styles.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if root is None or body is None:
        raise damaged("Filen ser ut som ett OpenDocument men är ingen text.")
    try:
        reader = _Reader([root, *([shared] if shared is not None else [])])
        reader.read_all(body, shared)
    except (RecursionError, ValueError) as error:
        raise damaged() from error
    tracked = body.find(f"{TEXT}tracked-changes")
    changed = tracked is not None and len(tracked) > 0
    doubts = ["Filen har spårade ändringar; texten är läst som om alla vore godtagna."] if changed else []
    return reader.flow.done(), doubts


class _Reader:
    """Walks through the text and adds blocks."""

    def __init__(self, roots: list[Element]) -> None:
        self.nodes = {
            node.get(f"{STYLE}name", ""): node
            for root in reversed(roots)
            for node in root.iter(f"{STYLE}style")
            if node.get(f"{STYLE}family") in ("paragraph", "text")
        }
        self.styles: dict[str, _Style] = {"": _Style()}
        self.lists = _Lists(
            {
                node.get(f"{STYLE}name", ""): {int(level.get(f"{TEXT}level") or 1): level for level in node}
                for root in reversed(roots)
                for node in root.iter(f"{TEXT}list-style")
            }
        )
        default = next(
            (one for root in roots for one in root.iter(f"{STYLE}default-style") if _is_paragraphs(one)), None
        )
        self.size = self.style("Standard").size or (_size(default) if default is not None else None)
        self.flow = Flow(self.size)
        self.notes: list[Element] = []

    def read_all(self, body: Element, shared: Element | None) -> None:
        """Add page heads, the text, footnotes and page feet."""
        for kind in ("header", "footer"):
            if kind == "footer":
                self._body(body)
            for part in shared.iter(f"{STYLE}{kind}") if shared is not None else ():
                for node in part.iter(f"{TEXT}p"):
                    self.flow.furniture(self.told(node).text)

    def _body(self, body: Element) -> None:
        self.notes = []
        self.walk(body)
        for note in self.notes:
            for node in note.iter(f"{TEXT}p"):
                self.flow.footnote(self.told(node).text)

    def walk(self, parent: Element, depth: int = 0) -> None:
        """Add what stands directly in the text, a section or a frame."""
        if depth > _DEEPEST:
            raise damaged()
        for node in parent:
            if node.tag in (f"{TEXT}p", f"{TEXT}h"):
                self._paragraph(node)
                for box in node.iter("{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}text-box"):
                    self.walk(box, depth + 1)
            elif node.tag == f"{TEXT}list":
                self._list(node, node.get(f"{TEXT}style-name") or "", 1)
            elif node.tag == f"{TABLE}table":
                self._table(node, depth)
            elif node.tag in _THROUGH:
                self.walk(node, depth + 1)

    def _paragraph(self, node: Element, mark: str | None = None, depth: int = 0) -> None:
        told = self.told(node)
        told.mark, told.depth, told.is_list = mark, max(0, depth - 1), mark is not None
        self.flow.paragraph(told)

    def _list(self, node: Element, style: str, depth: int) -> None:
        if depth > _DEEPEST:
            raise damaged()
        if depth == 1 and node.get(f"{TEXT}continue-numbering") != "true" and not node.get(f"{TEXT}continue-list"):
            self.lists.counters.pop(style, None)
        for entry in node:
            first = entry.tag == f"{TEXT}list-item"
            for child in entry:
                if child.tag == f"{TEXT}list":
                    self._list(child, child.get(f"{TEXT}style-name") or style, depth + 1)
                elif child.tag in (f"{TEXT}p", f"{TEXT}h"):
                    # An entry that is a heading is one numbered by a list, as word processors write it.
                    mark = self.lists.next(style, depth) if first and self.told(child).text else None
                    self._paragraph(child, mark, depth)
                    first = first and mark is None

    def _table(self, node: Element, depth: int) -> None:
        rows = list(_rows(node))
        if max((len(cells) for _, cells in rows), default=0) <= 1:
            for _, cells in rows:
                for cell in cells:
                    self.walk(cell, depth + 1)
            return
        table = self.flow.new_table()
        for number, (is_head, cells) in enumerate(rows):
            column = 0
            for cell in cells:
                at = Cell(table, number, column, is_head)
                for paragraph in cell.iter():
                    if paragraph.tag in (f"{TEXT}p", f"{TEXT}h"):
                        self.flow.cell(replace(self.told(paragraph), heading=None), at)
                column += int(cell.get(f"{TABLE}number-columns-spanned") or 1)

    def told(self, node: Element) -> Told:
        """Return a paragraph's style and text."""
        style = self.style(node.get(f"{TEXT}style-name") or "")
        level = node.get(f"{TEXT}outline-level") if node.tag == f"{TEXT}h" else None
        heading = int(level) if level and level.isdigit() else style.heading
        pieces = [Piece(text, bold, size) for text, bold, size in self._texts(node, style)]
        return Told(pieces, style.name, heading)

    def _texts(self, node: Element, style: _Style) -> Iterator[tuple[str, bool, float | None]]:
        look = bool(style.bold), style.size or self.size
        if node.text:
            yield _plain(node.text), *look
        for child in node:
            if child.tag == f"{TEXT}note":
                self.notes.append(child)
            elif child.tag == f"{TEXT}span":
                own = self.style(child.get(f"{TEXT}style-name") or "")
                bold = style.bold if own.bold is None else own.bold
                yield from self._texts(child, replace(style, bold=bold, size=own.size or style.size))
            elif child.tag == f"{TEXT}s":
                yield " " * min(int(child.get(f"{TEXT}c") or 1), _MOST_BLANKS), *look
            elif child.tag == f"{TEXT}tab":
                yield "\t", *look
            elif child.tag == f"{TEXT}line-break":
                yield "\n", *look
            elif child.tag not in _HIDDEN and child.tag.startswith(TEXT):
                yield from self._texts(child, style)
            if child.tail:
                yield _plain(child.tail), *look

    def style(self, name: str) -> _Style:
        """Return a style with what it inherits."""
        if name not in self.styles:
            self.styles[name] = _Style()  # ends a circle of parents
            node = self.nodes.get(name)
            if node is not None:
                self.styles[name] = self._inherited(name, node)
        return self.styles[name]

    def _inherited(self, name: str, node: Element) -> _Style:
        above = self.style(node.get(f"{STYLE}parent-style-name") or "")
        shown = node.get(f"{STYLE}display-name") or name.replace("_20_", " ")
        level = node.get(f"{STYLE}default-outline-level")
        heading = int(level) if level and level.isdigit() else heading_of_name(shown)
        look = node.find(f"{STYLE}text-properties")
        weight = look.get(f"{FO}font-weight") if look is not None else None
        own = node.get(f"{STYLE}parent-style-name") is None or not name[1:].isdigit()
        return _Style(
            name=shown if own else above.name,
            heading=heading if heading is not None else above.heading,
            bold=above.bold if weight is None else weight == "bold" or (weight.isdigit() and int(weight) >= 600),
            size=_size(node) or above.size,
        )


def _is_paragraphs(node: Element) -> bool:
    return node.get(f"{STYLE}family") == "paragraph"


def _size(node: Element) -> float | None:
    look = node.find(f"{STYLE}text-properties")
    told = look.get(f"{FO}font-size") if look is not None else None
    number = told[:-2] if told and told.endswith("pt") else ""
    return float(number) if number.replace(".", "", 1).isdigit() else None


def _plain(text: str) -> str:
    """White space in the file is one blank; what is wanted stands as elements."""
    return " ".join(f"|{text}|".split())[1:-1]


def _rows(table: Element, *, head: bool = False) -> Iterator[tuple[bool, list[Element]]]:
    for node in table:
        if node.tag == f"{TABLE}table-row":
            yield head, [cell for cell in node if cell.tag == f"{TABLE}table-cell"]
        elif node.tag in (f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"):
            yield from _rows(node, head=head or node.tag.endswith("header-rows"))
