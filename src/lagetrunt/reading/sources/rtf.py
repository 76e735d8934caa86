"""Rich Text Format (rtf): its text, headings, lists and tables as blocks. Embedded objects and fields are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lagetrunt.reading.document import Block, Cell
from lagetrunt.reading.sources.flow import Flow, Piece, Told, typed_mark
from lagetrunt.reading.sources.packages import damaged
from lagetrunt.reading.sources.styles import heading_of_name

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<open>\{)|(?P<close>\})|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)
_SKIPPED = frozenset(
    b"fonttbl colortbl info pict object fldinst themedata colorschememapping latentstyles datastore xmlnstbl rsidtbl "
    b"listtable listoverridetable generator filetbl revtbl bkmkstart bkmkend mmathPr private nonshppict nextfile "
    b"userprops docvar wgrffmtfilter template annotation atnid atnauthor atndate atnref atnicn ftnsep ftnsepc "
    b"aftnsep aftnsepc passwordhash protusertbl pgptbl xe tc".split()
)
_SHOWN_THOUGH_STARRED = frozenset([b"shptxt", b"shpinst", b"pn"])
_ASIDE = {b"header": "furniture", b"headerl": "furniture", b"headerr": "furniture", b"headerf": "furniture",
          b"footer": "furniture", b"footerl": "furniture", b"footerr": "furniture", b"footerf": "furniture",
          b"footnote": "footnote", b"listtext": "mark", b"pntext": "mark", b"stylesheet": "styles"}  # fmt: skip
_SIGNS = {
    b"tab": "\t", b"line": "\n", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"bullet": "•", b"emspace": " ", b"enspace": " ", b"softline": "\n", b"nestcell": " ",
}  # fmt: skip
_CODED = {0: "cp1252", 77: "mac_roman", 128: "cp932", 161: "cp1253", 162: "cp1254", 186: "cp1257", 204: "cp1251",
          238: "cp1250"}  # fmt: skip
_DEEPEST = 1_000


@dataclass(frozen=True, slots=True)
class _State:
    """What a group takes over from the one around it."""

    bold: bool = False
    size: float | None = None
    style: int | None = None
    in_table: bool = False
    level: int | None = None
    depth: int = 0
    hidden: bool = False
    skipped: bool = False
    unicode_skip: int = 1
    aside: str = ""
    """Where its text goes: the body, the furniture, a footnote, a mark, the names of styles."""


@dataclass(slots=True)
class _Row:
    cells: list[list[Told]] = field(default_factory=list)
    open: list[Told] = field(default_factory=list)
    """The paragraphs of the cell at hand."""


def read_rtf(data: bytes) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of an rtf file and the doubts about it; what is broken off is read as far as it goes."""
    reader = _Reader(_codepage(data))
    reader.read(data)
    doubts = ["Filen tar slut mitt i; det som finns är läst."] if reader.groups else []
    if reader.deleted:
        doubts.append("Filen har spårade ändringar; texten är läst som om alla vore godtagna.")
    return reader.flow.done(), doubts


def _codepage(data: bytes) -> str:
    told = re.search(rb"\\ansicpg(\d{1,5})", data[:2000])
    name = f"cp{int(told[1])}" if told else "mac_roman" if b"\\mac" in data[:200] else "cp1252"
    try:
        b"a".decode(name)
    except LookupError:
        return "cp1252"
    return name


class _Reader:
    """Goes through the control words once."""

    def __init__(self, codepage: str) -> None:
        self.codepage = codepage
        self.state = _State()
        self.groups: list[_State] = []
        self.flow = Flow(12.0)
        self.styles: dict[int, str] = {}
        self.told: dict[str, Told] = {name: Told() for name in ("", "furniture", "footnote", "mark", "styles")}
        self.row: _Row | None = None
        self.table: int | None = None
        self.rows = 0
        self.to_skip = 0
        self.starred = False
        self.deleted = False
        self.bytes = bytearray()
        self.footnotes: list[str] = []
        self.named = 0
        """The style whose name is being read."""

    def read(self, data: bytes) -> None:
        """Read it all."""
        for token in _tokens(data):
            if token["hex"] is None:
                self._flush()
            if token["open"]:
                self._open()
            elif token["close"]:
                self._close()
            elif token["word"]:
                self._word(token["word"], int(token["number"]) if token["number"] else None)
            elif token["hex"]:
                self._hex(bytes.fromhex(token["hex"].decode("ascii")))
            elif token["sign"]:
                self._sign(token["sign"])
            elif token["text"]:
                self._text(token["text"].decode(self.codepage, errors="replace"), skips=True)
        self._flush()
        self._paragraph()
        self._end_row()
        for text in self.footnotes:
            self.flow.footnote(text)

    def _open(self) -> None:
        self.groups.append(self.state)
        if len(self.groups) > _DEEPEST:
            raise damaged()
        self.to_skip = 0

    def _close(self) -> None:
        aside = self.state.aside
        self.state = self.groups.pop() if self.groups else _State()
        self.to_skip = 0
        if aside in ("furniture", "footnote") and self.state.aside != aside:
            self._end_aside(aside)
        elif aside == "styles":
            self._end_style()

    def _end_aside(self, aside: str) -> None:
        text, self.told[aside] = self.told[aside].text, Told()
        if aside == "furniture":
            self.flow.furniture(text)
        elif text:
            self.footnotes.append(text)

    def _end_style(self) -> None:
        name, self.told["styles"] = self.told["styles"].text.rstrip("; "), Told()
        if name and self.state.style is None:
            self.styles.setdefault(self.named, name)

    def _word(self, word: bytes, number: int | None) -> None:
        starred, self.starred = self.starred, False
        if word in _SKIPPED or (starred and word not in _SHOWN_THOUGH_STARRED and word not in _ASIDE):
            self.state = replace(self.state, skipped=True)
        elif self.state.skipped:
            return
        elif word in _ASIDE:
            self.state = replace(self.state, aside=_ASIDE[word])
        elif word in _SIGNS:
            self._text(_SIGNS[word])
        elif word == b"u" and number is not None:
            self._text(chr(number % 0x10000) if not 0xD800 <= number % 0x10000 < 0xE000 else "")
            self.to_skip = self.state.unicode_skip
        elif word == b"bin":
            self.to_skip = 0
        else:
            self._look(word, number)

    def _look(self, word: bytes, number: int | None) -> None:
        on = number != 0
        if word == b"b":
            self.state = replace(self.state, bold=on)
        elif word == b"fs" and number:
            self.state = replace(self.state, size=number / 2)
        elif word == b"plain":
            self.state = replace(self.state, bold=False, size=None, hidden=False)
        elif word in (b"v", b"deleted"):
            self.deleted = self.deleted or (word == b"deleted" and on)
            self.state = replace(self.state, hidden=on)
        elif word == b"uc" and number is not None:
            self.state = replace(self.state, unicode_skip=max(0, min(number, 8)))
        elif word == b"s" and number is not None:
            self.named = number
            self.state = replace(self.state, style=number) if self.state.aside != "styles" else self.state
        else:
            self._break(word, number)

    def _break(self, word: bytes, number: int | None) -> None:
        if word == b"pard":
            self.state = replace(self.state, style=None, in_table=False, level=None, depth=0)
        elif word == b"intbl":
            self.state = replace(self.state, in_table=True)
        elif word == b"outlinelevel" and number is not None and 0 <= number < 9:
            self.state = replace(self.state, level=number + 1)
        elif word == b"ilvl" and number is not None:
            self.state = replace(self.state, depth=max(0, min(number, 8)))
        elif word in (b"par", b"sect", b"page"):
            self._paragraph()
        elif word == b"cell":
            self._cell()
        elif word == b"row":
            self._end_row()

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.starred = True
        elif sign in b"\\{}":
            self._text(sign.decode("ascii"))
        elif sign == b"~":
            self._text(" ")
        elif sign == b"_":
            self._text("-")
        elif sign in b"\r\n":
            self._paragraph()

    def _hex(self, byte: bytes) -> None:
        if self.to_skip:
            self.to_skip -= 1
        else:
            self.bytes += byte

    def _flush(self) -> None:
        if self.bytes:
            text, self.bytes = self.bytes.decode(self.codepage, errors="replace"), bytearray()
            self._text(text)

    def _text(self, text: str, *, skips: bool = False) -> None:
        if skips and self.to_skip:
            text, self.to_skip = text[self.to_skip :], max(0, self.to_skip - len(text))
        state = self.state
        if text and not state.skipped and not state.hidden:
            self.told[state.aside].pieces.append(Piece(text, state.bold, state.size or 12.0))

    def _taken(self) -> Told:
        """The paragraph at hand with its style and the mark that was printed before it."""
        told, self.told[""] = self.told[""], Told()
        mark, self.told["mark"] = self.told["mark"].text, Told()
        name = self.styles.get(self.state.style or 0, "") if self.state.style else ""
        told.style, told.heading = name, self.state.level or heading_of_name(name)
        if mark:
            told.is_list, told.depth = told.heading is None, self.state.depth
            told.mark = typed_mark(f"{mark} X")[0] or (mark if mark[:1].isalnum() else "•")
        return told

    def _paragraph(self) -> None:
        if self.state.aside:
            self.told[self.state.aside].pieces.append(Piece("\n"))
            return
        told = self._taken()
        if self.state.in_table:
            self.row = self.row or _Row()
            self.row.open.append(told)
            return
        self._end_row()
        self.table = None
        self.flow.paragraph(told)

    def _cell(self) -> None:
        self.row = self.row or _Row()
        self.row.cells.append([*self.row.open, self._taken()])
        self.row.open = []

    def _end_row(self) -> None:
        row, self.row = self.row, None
        if row is None:
            return
        cells = [*row.cells, row.open] if any(told.text for told in row.open) else row.cells
        if len(cells) <= 1 and self.table is None:
            for told in (told for cell in cells for told in cell):
                self.flow.paragraph(told)
            return
        if self.table is None:
            self.table, self.rows = self.flow.new_table(), 0
        for column, paragraphs in enumerate(cells):
            for told in paragraphs:
                self.flow.cell(replace(told, heading=None), Cell(self.table, self.rows, column))
        self.rows += 1


def _tokens(data: bytes) -> Iterator[re.Match[bytes]]:
    at = 0
    while at < len(data):
        token = _TOKEN.match(data, at)
        if token is None:
            return
        yield token
        at = token.end()
        if token["word"] == b"bin" and token["number"]:
            at += max(0, int(token["number"]))
