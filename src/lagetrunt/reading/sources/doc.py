"""Old Word files (doc, Word 97 to 2003): the accepted text as blocks, without Word."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

import olefile

from lagetrunt.reading.document import Block, Cell
from lagetrunt.reading.sources import doc_parts as parts
from lagetrunt.reading.sources.flow import Flow, Piece, Told
from lagetrunt.reading.sources.packages import damaged, locked
from lagetrunt.reading.sources.styles import heading_of_name

_STREAM_BYTES = 60_000_000
_OLDEST = 0x00C1
"""The first version whose tables are as described (Word 97)."""
_TABLES = 154
_STYLES, _CHARACTERS, _PARAGRAPHS, _PIECES, _LISTS, _LIST_USES = 1, 12, 13, 33, 73, 74
_HEADINGS = range(1, 10)
_TITLE = 62
_AS_STYLE, _NOT_AS_STYLE = 0x80, 0x81
_BEGINS, _SHOWS, _ENDS = "\x13", "\x14", "\x15"
_WRITTEN = {"\x0b": "\n", "\x1e": "-", "\x1f": "", "\t": "\t", "\xa0": " "}
_MOST_COLUMNS = 64


@dataclass(frozen=True, slots=True)
class _Letter:
    """One character with its place in the file."""

    char: str
    place: int


@dataclass(frozen=True, slots=True)
class _Said:
    """A paragraph, whether it stands in a table, and what ends it: text, a cell or a row."""

    told: Told
    in_table: bool
    end: str


def read_doc(data: bytes) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of a doc file and the doubts about it."""
    main, table = _streams(data)
    try:
        reader = _Reader(main, table)
        reader.read()
    except (struct.error, IndexError, RecursionError, OverflowError) as error:
        raise damaged() from error
    doubts = ["Filen har spårade ändringar; texten är läst som om alla vore godtagna."] if reader.deleted else []
    return reader.flow.done(), doubts


def is_word(data: bytes) -> bool:
    """Return whether an OLE file holds a Word text."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            return bool(ole.exists("WordDocument"))
    except (OSError, ValueError, IndexError, struct.error, RecursionError):
        return False


def _streams(data: bytes) -> tuple[bytes, bytes]:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            main = ole.openstream("WordDocument").read(_STREAM_BYTES)
            if len(main) < _TABLES or struct.unpack_from("<H", main)[0] != 0xA5EC:
                raise damaged()
            version, flags = struct.unpack_from("<H", main, 2)[0], struct.unpack_from("<H", main, 10)[0]
            if flags & 0x0100:
                raise locked()
            if version < _OLDEST:
                raise damaged("Filen är skriven i ett Word från före 1997 och kan inte läsas.")
            name = "1Table" if flags & 0x0200 else "0Table"
            return main, ole.openstream(name).read(_STREAM_BYTES)
    except (OSError, ValueError, IndexError, struct.error, RecursionError) as error:
        raise damaged() from error


class _Reader:
    """Joins text, looks and lists."""

    def __init__(self, main: bytes, table: bytes) -> None:
        self.main, self.table = main, table
        self.styles = parts.styles_of(table, *self._part(_STYLES))
        self.characters = parts.looks_of(main, table, *self._part(_CHARACTERS), paragraphs=False)
        self.paragraphs = parts.looks_of(main, table, *self._part(_PARAGRAPHS), paragraphs=True)
        self.numbers = parts.numbers_of(table, self._part(_LISTS), self._part(_LIST_USES))
        self.flow = Flow(self._looks_of_style(0).get(parts.SIZE, 20) / 2)
        self.deleted = False

    def read(self) -> None:
        """Add the page heads, then the text, then the footnotes."""
        body, notes, heads = struct.unpack_from("<3I", self.main, 76)
        letters = list(self._letters())
        for said in self._said(letters[body + notes : body + notes + heads]):
            self.flow.furniture(said.told.text)
        self._body(list(self._said(letters[:body])))
        for said in self._said(letters[body : body + notes]):
            self.flow.footnote(said.told.text)

    def _part(self, number: int) -> tuple[int, int]:
        at = _TABLES + 8 * number
        return struct.unpack_from("<2I", self.main, at) if at + 8 <= len(self.main) else (0, 0)

    def _letters(self) -> Iterator[_Letter]:
        left = len(self.main)  # pieces that lie over each other would give more letters than the file has
        for start, stop, place, narrow in parts.pieces_of(self.table, *self._part(_PIECES)):
            width = 1 if narrow else 2
            raw = self.main[place : place + min(left, max(0, stop - start) * width)]
            left -= len(raw)
            text = raw.decode("cp1252" if narrow else "utf-16-le", errors="replace")
            for number, char in enumerate(text):
                yield _Letter(char, place + number * width)

    def _said(self, letters: list[_Letter]) -> Iterator[_Said]:
        """Give the paragraphs in their order."""
        held: list[_Letter] = []
        for letter in letters:
            held.append(letter)
            if letter.char in "\r\x07\x0c":
                yield self._paragraph(held)
                held = []
        if held:
            yield self._paragraph(held)

    def _paragraph(self, letters: list[_Letter]) -> _Said:
        number, own = self.paragraphs.at(letters[-1].place)
        style = self.styles[number] if number < len(self.styles) else None
        looks = self._looks_of_style(number) | own
        told = Told(list(self._pieces(letters, looks)), style.name if style else "", self._level(number, looks))
        told.depth = min(looks.get(parts.DEPTH, 0), 8)
        listed = looks.get(parts.LIST, 0)
        if listed and told.text:
            told.mark = self.numbers.next(str(listed), told.depth)
            told.is_list = told.mark is not None
        end = "row" if looks.get(parts.ROW_END) else "cell" if letters[-1].char == "\x07" else ""
        return _Said(told, bool(looks.get(parts.IN_TABLE)), end)

    def _level(self, number: int, looks: parts.Looks) -> int | None:
        style = self.styles[number] if number < len(self.styles) else None
        if style and style.builtin in _HEADINGS:
            return style.builtin
        if style and (style.builtin == _TITLE or heading_of_name(style.name) is not None):
            return heading_of_name(style.name) or 0
        outline = looks.get(parts.OUTLINE, 9)
        return outline + 1 if outline < 9 else None

    def _looks_of_style(self, number: int) -> parts.Looks:
        looks: parts.Looks = {}
        for _step in range(12):
            style = self.styles[number] if number < len(self.styles) else None
            if style is None:
                break
            looks = style.looks | looks
            number = style.base
        return looks

    def _pieces(self, letters: list[_Letter], looks: parts.Looks) -> Iterator[Piece]:
        """Give the text in stretches of one look; instructions of fields, hidden and deleted text are left out."""
        text, last, silent = "", Piece("", False, None), 0
        for letter in letters:
            if letter.char == _BEGINS:
                silent += 1
            elif letter.char in (_SHOWS, _ENDS):
                silent = max(0, silent - 1) if letter.char == _SHOWS or silent else 0
            char = _WRITTEN.get(letter.char, letter.char if letter.char >= " " else "")
            if not char or silent:
                continue
            own = self.characters.at(letter.place)[1]
            self.deleted = self.deleted or bool(own.get(parts.DELETED))
            if own.get(parts.DELETED) or own.get(parts.HIDDEN, 0) == 1:
                continue
            look = Piece("", _is_bold(own, looks), own.get(parts.SIZE, looks.get(parts.SIZE, 20)) / 2)
            if look != last and text:
                yield replace(last, text=text)
                text = ""
            text, last = text + char, look
        if text:
            yield replace(last, text=text)

    def _body(self, said: list[_Said]) -> None:
        rows: list[list[list[Told]]] = []
        cells: list[list[Told]] = []
        cell: list[Told] = []
        for one in said:
            if not one.in_table:
                self._table(rows, [*cells, *([cell] if cell else [])])
                rows, cells, cell = [], [], []
                self.flow.paragraph(one.told)
            elif one.end == "row":
                rows.append(cells)
                cells, cell = [], []
            else:
                cell.append(one.told)
                if one.end == "cell" and len(cells) < _MOST_COLUMNS:
                    cells.append(cell)
                    cell = []
        self._table(rows, [*cells, *([cell] if cell else [])])

    def _table(self, rows: list[list[list[Told]]], rest: list[list[Told]]) -> None:
        rows = [*rows, rest] if rest else rows
        if max((len(row) for row in rows), default=0) <= 1:
            for told in (told for row in rows for cell in row for told in cell):
                self.flow.paragraph(told)
            return
        table = self.flow.new_table()
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                for told in cell:
                    self.flow.cell(replace(told, heading=None), Cell(table, number, column))


def _is_bold(own: parts.Looks, around: parts.Looks) -> bool:
    by_style = around.get(parts.BOLD, 0) == 1
    told = own.get(parts.BOLD, _AS_STYLE)
    return by_style if told == _AS_STYLE else not by_style if told == _NOT_AS_STYLE else bool(told)
