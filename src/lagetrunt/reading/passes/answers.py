"""Tables of answers: an organisation in the first column, and what each of them says in the others."""

from __future__ import annotations

from lagetrunt.language.rules import pattern
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.listed import label_stance
from lagetrunt.reading.passes.sentences import label_of
from lagetrunt.reading.passes.stances import Heard, topic_of
from lagetrunt.reading.statements import Entity, Letter, Sentence

_NOT_SAID = frozenset({"responsible", "due", "status", "number", "action", "decision"})
"""Columns that hold no position."""
_TASKS = frozenset({"responsible", "due"})
"""Columns by which a table is one of tasks; elsewhere a column of actions tells what each of them plans."""
_LEAST_COLUMNS = 2

Rows = dict[int, tuple[Entity, ...]]


def answer_tables(draft: Draft) -> dict[int, Rows]:
    """Return the tables with an organisation in the first column: by table, the organisation of every row."""
    found: dict[int, Rows] = {}
    rows: dict[int, set[int]] = {}
    for block in draft.document.blocks:
        cell = block.cell
        if cell is None or draft.labels.get(block.index) == "attendance":
            continue
        rows.setdefault(cell.table, set()).add(cell.row)
        named = tuple(e for e in draft.views[block.index].entities if e.letter is Letter.ORGANISATION)
        names = sum(len(entity.form) + 2 for entity in named)
        if cell.column == 0 and named and len(block.text) <= names + 12:
            found.setdefault(cell.table, {})[cell.row] = named
    return {number: named for number, named in found.items() if len(named) * 2 >= len(rows[number])}


def heads_of_tables(draft: Draft) -> dict[int, dict[int, str]]:
    """Return the heads of the columns of every table."""
    found: dict[int, dict[int, str]] = {}
    for block in draft.document.blocks:
        if block.cell and block.cell.row == 0:
            found.setdefault(block.cell.table, {})[block.cell.column] = block.text
    return found


def columns_of_stances(tables: dict[int, dict[int, str]]) -> dict[tuple[int, int], r.Stance]:
    """Return the stances of the columns of tables whose heads all are stances: 'vill', 'vill inte', 'vet inte'."""
    found: dict[tuple[int, int], r.Stance] = {}
    for number, heads in tables.items():
        stances = {column: label_stance(text.lower()) for column, text in heads.items() if text.strip()}
        if len(stances) >= _LEAST_COLUMNS and all(stances.values()):
            found |= {(number, column): stance for column, stance in stances.items() if stance}
    return found


def answers_in_cell(draft: Draft, sentence: Sentence, block: Block, rows: Rows, heads: dict[int, str]) -> list[Heard]:
    """Return what a cell of such a table says, one for each organisation of its row; `heads` are of its columns."""
    cell = block.cell
    if cell is None or cell.column == 0 or cell.row not in rows or not sentence.first:
        return []
    head = heads.get(cell.column)
    kinds = {label_of(text) for text in heads.values()}
    no_position = _NOT_SAID if kinds & _TASKS else _NOT_SAID - {"action"}
    if pattern("positions", "empty").match(sentence.mask) or label_of(head or "") in no_position:
        return []
    place = draft.document.place(block.index, sentence.start, len(block.text.rstrip()))
    heading = draft.heading(sentence.item) or None
    return [
        Heard(
            r.Position(
                item=sentence.item,
                text=place.quote,
                places=(place,),
                probability=0.9,
                reason=table("positions")["reasons"]["table"],
                organisation=entity.name,
                topic=head or topic_of(heading),
            ),
            draft.views[block.index].mask,
            in_round=True,
            column=bool(head),
        )
        for entity in rows[cell.row]
    ]
