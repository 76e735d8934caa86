"""Web pages and mails in HTML: what is shown of them as blocks. Nothing that they refer to is ever fetched."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from lagetrunt.reading.document import Block, Cell
from lagetrunt.reading.sources.decoding import decode
from lagetrunt.reading.sources.flow import Flow, Piece, Told
from lagetrunt.reading.sources.numbers import printed

_ORDINARY = 12.0
"""Points in which a browser shows text that says nothing of its size."""
_UNSEEN = frozenset("head script style template noscript svg math object iframe select textarea button title".split())
_PARTS = frozenset(
    "p div section article main header footer aside nav blockquote pre address figure figcaption form fieldset "
    "dl dt dd hr center details summary caption body html".split()
)
_EMPTY = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_BOLD = frozenset(["b", "strong"])
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset(["ul", "ol", "menu"])
_CELLS = frozenset(["td", "th"])
_NUMBERED = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_WEIGHT = re.compile(r"font-weight\s*:\s*(\w+)")
_SIZE = re.compile(r"font-size\s*:\s*([\d.]{1,6})\s*(pt|px)")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all")
_TAB = re.compile(r"(?<=[^\s]) *\t[ \t]*(?=[^\s])|(?<=[^\s]) ?\xa0(?:[ \xa0]*\xa0){2,} ?(?=[^\s])")
"""A tab between two words of one line: browsers show a blank, but who wrote it meant a column."""
_BLANK = re.compile(r"[ \t\n\r\f]+")
_TAG_BEGINS = re.compile(r"<[a-zA-Z/!?]")
_DEEPEST = 60
_WIDEST = 100

_Row = list[tuple[int, bool, list[Told]]]
"""The cells of a row: how many columns each takes, whether it is a head, and its paragraphs."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How the text at hand looks."""

    tag: str = ""
    bold: bool = False
    size: float | None = None
    hidden: bool = False
    kept: bool = False
    """Whether line ends and blanks stand as written."""


@dataclass(slots=True)
class _List:
    form: str | None
    count: int


@dataclass(slots=True)
class _Table:
    rows: list[_Row] = field(default_factory=list)


def read_html(data: bytes) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of an HTML file and the doubts about its encoding."""
    text, doubts = decode(data)
    return blocks_of_html(text), doubts


def blocks_of_html(text: str) -> tuple[Block, ...]:
    """Return the blocks of HTML that stands as text."""
    reader = _Reader()
    reader.feed(_closed(text))
    reader.close()
    reader.part()
    while reader.tables:
        reader.end_table()
    return reader.flow.done()


def _closed(text: str) -> str:
    """Return a page without what is begun at its end and never closed, as browsers pass it over.

    The parser would look for its end from each beginning anew.
    """
    comment = text.find("<!--", text.rfind("-->") + 1)
    text = text[:comment] if comment >= 0 else text
    unclosed = _TAG_BEGINS.search(text, text.rfind(">") + 1)
    return text[: unclosed.start()] if unclosed else text


class _Reader(HTMLParser):
    """Hears the tags and adds blocks; knows no tree, so that a page however deep costs nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.flow = Flow(_ORDINARY)
        self.looks: list[_Look] = [_Look()]
        self.opened: Counter[str] = Counter()
        """How many of `looks` are of each tag."""
        self.told = Told()
        self.lists: list[_List] = []
        self.tables: list[_Table] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _PARTS or tag in _HEADINGS or tag in _LISTS or tag in ("li", "tr", "table", *_CELLS):
            self.part()
        if tag == "br":
            self.told.pieces.append(Piece("\n", self.looks[-1].bold, self.looks[-1].size))
        if tag in _EMPTY:
            return
        if len(self.looks) < _DEEPEST * 20:
            self.looks.append(_look(tag, given, self.looks[-1]))
            self.opened[tag] += 1
        self.told.heading = _HEADINGS.get(tag, self.told.heading)
        if tag in _LISTS:
            form = _NUMBERED.get(given.get("type", ""), "decimal") if tag == "ol" else None
            self.lists.append(_List(form, _number(given.get("start", "1"), 1) - 1))
        elif tag == "li":
            self._entry(given)
        elif tag == "table":
            self.tables.append(_Table())
        elif tag == "tr" and self.tables:
            self.tables[-1].rows.append([])
        elif tag in _CELLS and self.tables:
            if not self.tables[-1].rows:
                self.tables[-1].rows.append([])
            width = min(_number(given.get("colspan", "1"), 1), _WIDEST)
            self.tables[-1].rows[-1].append((width, tag == "th", []))

    def parse_html_declaration(self, i: int) -> int:
        """Pass over '<![if …]>' and its kin of whatever kind, which the parser of the library refuses."""
        return self.parse_bogus_comment(i) if self.rawdata.startswith("<![", i) else super().parse_html_declaration(i)

    def _entry(self, given: dict[str, str]) -> None:
        """The beginning of a list's entry."""
        self.told.is_list, self.told.depth = True, min(max(0, len(self.lists) - 1), _DEEPEST)
        self.told.mark = "•"
        if self.lists and self.lists[-1].form:
            own = self.lists[-1]
            own.count = _number(given.get("value", ""), own.count + 1)
            self.told.mark = printed(own.form or "decimal", own.count) + "."

    def handle_endtag(self, tag: str) -> None:
        if tag in _PARTS or tag in _HEADINGS or tag in _LISTS or tag in ("li", "tr", *_CELLS):
            self.part()
        if tag in _HEADINGS or tag in _LISTS or tag in ("li", *_CELLS):
            self.told = Told()
        if self.opened[tag]:
            while (ended := self.looks.pop().tag) != tag:
                self.opened[ended] -= 1
            self.opened[tag] -= 1
        if tag in _LISTS and self.lists:
            self.lists.pop()
        elif tag == "table" and self.tables:
            self.part()
            self.end_table()

    def handle_data(self, data: str) -> None:
        look = self.looks[-1]
        if look.hidden:
            return
        text = data if look.kept else _BLANK.sub(" ", _TAB.sub("\v", data)).replace("\v", "\t")
        if text.strip() or self.told.pieces:
            self.told.pieces.append(Piece(text, look.bold, look.size or _ORDINARY))

    def part(self) -> None:
        """End the paragraph at hand; one without text may go on, as an entry of a list does that holds a paragraph."""
        if not "".join(piece.text for piece in self.told.pieces).strip():
            self.told.pieces.clear()
            return
        told, self.told = self.told, Told()
        cells = self.tables[-1].rows[-1] if self.tables and self.tables[-1].rows else []
        if cells:
            cells[-1][2].append(told)
        else:
            self.flow.paragraph(told)

    def end_table(self) -> None:
        """Add a table that is whole; one that only lays the page out becomes running text."""
        rows = [row for row in self.tables.pop().rows if any(paragraphs for _, _, paragraphs in row)]
        if self.tables and self.tables[-1].rows and self.tables[-1].rows[-1]:
            outer = self.tables[-1].rows[-1][-1][2]
            outer.extend(told for row in rows for _, _, paragraphs in row for told in paragraphs)
        elif _is_layout(rows):
            for told in (told for row in rows for _, _, paragraphs in row for told in paragraphs):
                self.flow.paragraph(told)
        elif rows:
            self._add(rows)

    def _add(self, rows: list[_Row]) -> None:
        table = self.flow.new_table()
        for number, row in enumerate(rows):
            head, column = all(is_head for _, is_head, _ in row), 0
            for width, _, paragraphs in row:
                for told in paragraphs:
                    self.flow.cell(replace(told, heading=None), Cell(table, number, column, head))
                column += width


def _is_layout(rows: list[_Row]) -> bool:
    """Whether a table has but one column, or long running text in its cells as a newsletter has."""
    if max((len(row) for row in rows), default=0) <= 1:
        return True
    return any(len(paragraphs) > 12 for row in rows for _, _, paragraphs in row) and len(rows) <= 2


def _look(tag: str, given: dict[str, str], around: _Look) -> _Look:
    style = given.get("style", "").lower()
    weight, size = _WEIGHT.search(style), _SIZE.search(style)
    bold = around.bold or tag in _BOLD or tag == "th"
    if weight:
        bold = weight[1] in ("bold", "bolder") or (weight[1].isdigit() and int(weight[1]) >= 600)
    points = float(size[1]) * (0.75 if size[2] == "px" else 1) if size and size[1].count(".") <= 1 else around.size
    hidden = around.hidden or tag in _UNSEEN or "hidden" in given or bool(_HIDDEN.search(style))
    return _Look(tag, bold, points, hidden, around.kept or tag == "pre")


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else otherwise
