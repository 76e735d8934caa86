"""A document as rows: a row is one block, or the cells of one row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import Label, label_of
from lagetrunt.language.names import is_name, strength
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.document import Block
from lagetrunt.reading.sources.marks import plain_number

_ENDED = re.compile(r"[.!?;,][\"”’')\]]*$")
_SURE_NAME = 0.65
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-\s?(?=[^\W\d_])")
_BARE_MARK = re.compile(r"§+\s*\d{1,4}\s?[^\W\d_]?[.:]?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Row:
    """One block, or the cells of one row of a table from left to right."""

    blocks: tuple[Block, ...]

    @property
    def first(self) -> Block:
        """The block that stands first."""
        return self.blocks[0]

    @property
    def text(self) -> str:
        """All text of the row, cells apart by tabs, so that a label in the first cell is seen as such."""
        return self.blocks[0].text if len(self.blocks) == 1 else "\t".join(block.text for block in self.blocks)

    @property
    def is_table(self) -> bool:
        """Whether the row is one of a table."""
        return self.first.cell is not None

    @property
    def indices(self) -> tuple[int, ...]:
        """The numbers of its blocks."""
        return tuple(block.index for block in self.blocks)

    @property
    def mark(self) -> str | None:
        """The number, letter or bullet before the row; a row that holds nothing but '§ 13' is its own."""
        return self.first.marker or (self.first.text if _BARE_MARK.fullmatch(self.first.text) else None)

    @property
    def number(self) -> str | None:
        """The number or letter before the row, without its sign."""
        return plain_number(self.mark) if self.mark else None


def rows_of(blocks: Sequence[Block]) -> list[Row]:
    """Return the rows of a document, in order."""
    rows: list[Row] = []
    cells: list[Block] = []
    for block in blocks:
        here = block.cell
        if cells and (here is None or (here.table, here.row) != _at(cells[-1])):
            rows.append(Row(tuple(cells)))
            cells = []
        if here is None:
            rows.append(Row((block,)))
        else:
            cells.append(block)
    if cells:
        rows.append(Row(tuple(cells)))
    return rows


def _at(block: Block) -> tuple[int, int]:
    assert block.cell is not None  # noqa: S101 - only cells are collected
    return block.cell.table, block.cell.row


def row_label(row: Row) -> Label | None:
    """Return the label that a row is or begins with."""
    return label_of(row.text)


def is_sentence(text: str) -> bool:
    """Return whether a text is running text rather than a title, an entry or a heading."""
    if len(text) > 160:
        return True
    words = fold(text).split()
    ends = bool(_ENDED.search(text))
    return (ends and len(words) > 6) or any(word.strip(".,:;") in finite_verbs() for word in words[1:])


def ends_sentence(text: str) -> bool:
    """Return whether a text ends with a sign that no heading ends with."""
    return bool(_ENDED.search(text))


def head_forms(text: str) -> list[str]:
    """Return the ways to read the head of a column: as it stands, broken words joined, and each of its parts.

    'När-varo' is also 'närvaro', 'Kommun/org' also 'kommun' and 'org'.
    """
    whole = fold(text).strip(" .:?")
    joined = _BROKEN_WORD.sub("", whole)
    parts = [part.strip(" .:()") for part in _head_parts().split(joined)]
    return list(dict.fromkeys(form for form in (whole, joined, *parts) if form))


def words_in(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return [fold(word) for word in _WORD.findall(text)]


def same_heading(one: str, other: str) -> bool:
    """Return whether two headings are the same but for small differences of writing."""
    first, second = words_in(one), words_in(other)
    if not first or not second:
        return fold(one).strip(" .:") == fold(other).strip(" .:")
    if first == second:
        return True
    shared = len(set(first) & set(second))
    return shared >= 0.8 * max(len(first), len(second))


@per_language
def finite_verbs() -> frozenset[str]:
    """Verbs that make a line a sentence."""
    return frozenset(table("headings")["finite"])


@per_language
def folded(name: str, key: str) -> frozenset[str]:
    """Return the phrases of a list of words, folded."""
    return frozenset(fold(phrase) for phrase in table(name)[key])


@per_language
def _head_parts() -> re.Pattern[str]:
    return re.compile(rf"[/,(+]|\s{any_of(table('attendance')['ands'])}\s")


@per_language
def _between_names() -> re.Pattern[str]:
    return re.compile(rf"[,;/]|(?<!\w){any_of(table('attendance')['ands'])}(?!\w)")


def is_only_name(text: str) -> bool:
    """Return whether a text is a name, or several apart by commas."""
    parts = [part.strip(" .") for part in _between_names().split(text) if part.strip(" .")]
    return bool(parts) and all(is_name(part) and strength(part) >= _SURE_NAME for part in parts)


def indices(rows: Iterable[Row]) -> list[int]:
    """Return the numbers of all blocks in the rows."""
    return [index for row in rows for index in row.indices]
