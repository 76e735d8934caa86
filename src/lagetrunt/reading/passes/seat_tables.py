"""Tables of who has which role: a column for each role, or a row for each seat."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from lagetrunt.language.rules import pattern_in
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.roles import named, with_roles
from lagetrunt.reading.passes.seat_lists import Around, Listed, group_role, implied_role, in_roll
from lagetrunt.reading.passes.sentences import label_of
from lagetrunt.reading.statements import Entity, Letter, Sentence

_LONGEST_ROLE = 60
"""A cell longer than this is no name of a role."""

_MOST_WORDS = 5
"""More words than this beside the names make a tale of a cell."""
_SEAT_COLUMNS = 2
"""A table without heads is one of seats where it has so many columns; more of them make a list of tasks."""


class SeatTables:
    """The tables of a paper, asked cell by cell who is named there for which seat."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._rows: dict[tuple[int, int], list[Block]] = defaultdict(list)
        for block in draft.document.blocks:
            if block.cell:
                self._rows[block.cell.table, block.cell.row].append(block)
        self._above: dict[tuple[int, int], Block | None] = {}
        """For each row the nearest filled cell of the first column above it, heads aside."""
        last: dict[int, Block] = {}
        for (table, number), row in sorted(self._rows.items()):
            self._above[table, number] = last.get(table)
            if number and row[0].cell and row[0].cell.column == 0:
                last[table] = row[0]

    def listed(self, sentence: Sentence, block: Block, around: Around) -> list[Listed]:
        """Return those named in the cell, where its head, its row or the heading above tells a role."""
        cell = block.cell
        text = with_roles(sentence.mask)
        if cell is None or not _is_list(text):
            return []
        row = self._rows[cell.table, cell.row]
        others = [other for other in row if other.cell and other.cell.column < cell.column and not self._people(other)]
        own = next((role for role in map(self._role, others) if role), None)
        head = self._head(block)
        body = self._body(row, others)
        role = own or (None if self._is_of_tasks(cell.table) else self._role_of_column(sentence, head, around, body))
        past = head and pattern_in("appointments", "body", "past_head").search(head.lower())
        if role is None or past:
            return []
        relieved = self._relieved(row, block)
        found = in_roll(sentence, text, 0, role)
        alone = relieved if len(found) == 1 else None
        return [replace(one, body=body, after=alone) for one in found]

    def role_of_row(self, block: Block) -> str | None:
        """Return the role that an earlier cell of the row tells."""
        row = self._rows[block.cell.table, block.cell.row] if block.cell else []
        return next((role for role in map(self._role, row[: row.index(block)]) if role), None) if row else None

    def _body(self, row: list[Block], others: list[Block]) -> str | None:
        """Return the first cell of the row, or of the rows above that it goes on from, where it is no role."""
        if others and self._role(others[0]) is None:
            return others[0].text.strip()
        cell = row[0].cell
        above = self._above[cell.table, cell.row] if cell and cell.column else None
        return None if above is None or self._role(above) else above.text.strip()

    def _people(self, block: Block) -> list[Entity]:
        return [e for e in self._draft.views[block.index].entities if e.letter is Letter.PERSON]

    def _role(self, block: Block) -> str | None:
        return _role_of(block.text)

    def _head(self, block: Block) -> str | None:
        """Return the text at the head of the column."""
        cell = block.cell
        heads = self._rows[cell.table, 0] if cell and cell.row > 0 else []
        return next((other.text for other in heads if other.cell and cell and other.cell.column == cell.column), None)

    def _is_of_tasks(self, table: int) -> bool:
        """Say whether a table is one of tasks, whose names are of those who do them."""
        heads = [block.text for block in self._rows[table, 0]]
        if any(pattern_in("appointments", "body", "seat_head").search(head.lower()) for head in heads):
            return False
        return any(label_of(head) in ("action", "status", "due") for head in heads)

    def _role_of_column(self, sentence: Sentence, head: str | None, around: Around, body: str | None) -> str | None:
        """Return the role at the head of a column, or that of the heading above a column of names."""
        role = _role_of(head)
        if role:
            return None if sentence.label == "responsible" else role
        is_named = bool(head and pattern_in("appointments", "body", "name_head").search(head.lower()))
        table = self._table_of(sentence)
        is_named = is_named or (table is not None and self._has_no_head(table))
        if not is_named or not (around.is_seats or around.is_election or self._is_led(table)):
            return None
        return around.role or (group_role(body.lower(), around) if body else implied_role(around))

    def _table_of(self, sentence: Sentence) -> int | None:
        cell = self._draft.document.blocks[sentence.block].cell
        return cell.table if cell else None

    def _has_no_head(self, table: int) -> bool:
        """Say whether the first row names people already, beside what they are there for."""
        first = self._rows[table, 0]
        return (
            len(first) == _SEAT_COLUMNS
            and not self._people(first[0])
            and any(self._people(block) for block in first[1:])
        )

    def _is_led(self, table: int | None) -> bool:
        """Say whether the line above the table elects: 'Nätverket utser:'."""
        first = self._rows[table, 0][:1] if table is not None else []
        above = self._draft.views.get(first[0].index - 1) if first else None
        text = with_roles(above.mask).rstrip() if above else ""
        return text.endswith(":") and bool(pattern_in("appointments", "body", "electing").search(text))

    def _relieved(self, row: list[Block], block: Block) -> str | None:
        """Return whom a later cell of the row says that somebody comes after: 'efter NN'."""
        for other in row:
            if other.index <= block.index:
                continue
            view = self._draft.views[other.index]
            head = self._head(other)
            if head and pattern_in("appointments", "body", "relieved_head").search(head.lower()):
                people = self._people(other)
                if len(people) == 1:
                    return people[0].name
            match = pattern_in("appointments", "body", "note_relieved").search(view.mask)
            if match:
                return next((e.name for e in self._people(other) if e.start == match.start("replaces")), None)
        return None


def _is_list(text: str) -> bool:
    """Say whether a cell holds hardly more than names."""
    if pattern_in("appointments", "body", "no_list").search(text):
        return False
    outside = pattern_in("appointments", "body", "brackets").sub(" ", text)
    return sum(word[0].isalpha() for word in outside.split()) <= _MOST_WORDS


def _role_of(text: str | None) -> str | None:
    """Return the role that a short cell tells: 'Ersättare', 'Kontaktperson, MAS-nätverket'."""
    if not text or len(text) > _LONGEST_ROLE:
        return None
    small = text.lower().strip()
    match = pattern_in("appointments", "body", "cell_role").match(with_roles(small))
    return named(small, *match.span("role")) if match else None
