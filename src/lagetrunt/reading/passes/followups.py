"""Tables of follow-up: rows that remain are actions, rows that are done are reported ones."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from lagetrunt.language.dates import FoundDate
from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.assignees import DOERS, assignee, next_meeting_date
from lagetrunt.reading.passes.sentences import NO_STATEMENTS, column_labels, label_of
from lagetrunt.reading.statements import Letter, Sentence

_TAKEN = frozenset({"action", "responsible", "due", "status", "number"})
"""Columns whose cells are part of the row and no statements of their own."""


_STRUCK = "~~"
"""What stands between these is crossed out; the new day comes after it."""
_LONGEST_SEAT = 6
"""Words of the longest name of a seat."""


@reads(needs=("sentences", "meetings"), gives=("rows",))
def followups(draft: Draft) -> None:
    """Read the rows of action tables; the sentences in their cells are then taken."""
    columns = column_labels(draft)
    rows: dict[tuple[int, int], dict[str, Block]] = defaultdict(dict)
    tables = _action_tables(columns)
    told = {number for (number, _), label in columns.items() if label == "action"}
    roles = {number for number in told if _is_of_roles(draft, number, columns)}
    tables -= roles
    for sentence in draft.sentences:
        cell = draft.document.blocks[sentence.block].cell
        if cell and cell.table in roles:
            sentence.taken.add("row")
    heads = _headed(draft, columns)
    for block in draft.document.blocks:
        cell = block.cell
        if cell is None or cell.table not in tables or cell.header:
            continue
        label = columns.get((cell.table, cell.column))
        if label and (cell.row > 0 or not heads[cell.table]):
            rows[cell.table, cell.row].setdefault(label, block)
    owners = {sentence.block: sentence for sentence in reversed(draft.sentences)}
    for row in rows.values():
        if "action" in row and any(char.isalnum() for char in row["action"].text) and _is_told(row):
            draft.actions.append(_row(draft, row, owners))
    taken = {block.index for row in rows.values() for label, block in row.items() if label in _TAKEN}
    for sentence in draft.sentences:
        if sentence.block in taken:
            sentence.taken.add("row")
        elif draft.document.blocks[sentence.block].cell is not None and sentence.label != "action":
            sentence.taken.add("cell")


def _is_told(row: dict[str, Block]) -> bool:
    """Say whether anything tells of a row by whom, when or how far: one that only names a matter is no task."""
    return any(char.isalnum() for label in ("responsible", "due", "status") if label in row for char in row[label].text)


def _headed(draft: Draft, columns: dict[tuple[int, int], str]) -> dict[int, bool]:
    """Say of each table whether its first row holds the heads."""
    told: dict[int, bool] = defaultdict(bool)
    for block in draft.document.blocks:
        if block.cell and not block.cell.header and block.cell.row == 0:
            told[block.cell.table] |= (block.cell.table, block.cell.column) in columns
    return told


def _action_tables(columns: dict[tuple[int, int], str]) -> set[int]:
    """Return the tables that say both what is to be done and by whom, or how far it has come."""
    kinds: dict[int, set[str]] = defaultdict(set)
    for (number, _), label in columns.items():
        kinds[number].add(label)
    return {number for number, told in kinds.items() if "action" in told and told & {"responsible", "status"}}


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What the cells of a row tell of whatever is to be done in it: by whom, by when, and where its text ends."""

    who: tuple[str, ...]
    due: str | None
    cells: tuple[Block, ...]
    """The cells that may tell what it is, from left to right."""


def row_facts(draft: Draft) -> dict[tuple[int, int], RowFacts]:
    """Return what the rows tell of tables that name doers beside running text, by (table, row)."""
    columns = column_labels(draft)
    tables = {number for (number, _), label in columns.items() if label == "responsible"}
    timed = {number for (number, _), label in columns.items() if label in {"due", "status"}}
    tables = (tables & timed) - _action_tables(columns)
    cells: dict[tuple[int, int], list[Block]] = defaultdict(list)
    for block in draft.document.blocks:
        cell = block.cell
        if cell and cell.table in tables and not cell.header and draft.labels.get(block.index) not in NO_STATEMENTS:
            cells[cell.table, cell.row].append(block)
    return {at: _facts(draft, row, columns) for at, row in cells.items() if at[1] > 0}


def _facts(draft: Draft, row: list[Block], columns: dict[tuple[int, int], str]) -> RowFacts:
    by_label: dict[str, list[Block]] = defaultdict(list)
    for block in row:
        if block.cell and any(char.isalnum() for char in block.text):
            by_label[columns.get((block.cell.table, block.cell.column), "")].append(block)
    named = [block for block in by_label["responsible"] if names_only(draft.views[block.index].mask)]
    who = tuple(dict.fromkeys(name for block in named for name in _who(draft, block)))
    due = _due(draft, {label: blocks[0] for label, blocks in by_label.items() if label in {"due", "status"}})
    told = [block for label in ("", "action", "report", "decision") for block in by_label[label]]
    return RowFacts(who, due, tuple(sorted(told, key=lambda block: block.index)))


def names_only(mask: str) -> bool:
    """Say whether a cell holds nothing but names and groups, and no sentence about them."""
    return not pattern_in("actions", "row", "doing").search(mask)


def _is_of_roles(draft: Draft, number: int, columns: dict[tuple[int, int], str]) -> bool:
    """Say whether a table tells who sits where ('Uppdrag | Namn'): no days, but roles and bodies for tasks."""
    told = {label for (table_, _), label in columns.items() if table_ == number}
    if told & {"due", "status"}:
        return False
    column = next(column for (table_, column), label in columns.items() if (table_, label) == (number, "action"))
    cells = [
        block
        for block in draft.document.blocks
        if block.cell and (block.cell.table, block.cell.column) == (number, column) and not label_of(block.text)
    ]
    seats = [block for block in cells if _is_seat(draft, block)]
    return 2 * len(seats) >= len(cells) > 0


def _is_seat(draft: Draft, block: Block) -> bool:
    view = draft.views[block.index]
    bodies = any(e.letter in (Letter.OUTER, Letter.OFFICE, Letter.OWN) for e in view.entities)
    words = view.mask.split()
    role = any(word.strip(".,:") in table("people")["roles"] for word in words)
    return (
        (bodies and len(words) <= _LONGEST_SEAT)
        or role
        or bool(pattern_in("actions", "status", "seat").search(view.mask))
    )


def _row(draft: Draft, row: dict[str, Block], owners: dict[int, Sentence]) -> r.Action:
    block = row["action"]
    place = draft.document.place(block.index)
    sentence = owners.get(block.index)
    status = draft.views[row["status"].index].mask if "status" in row else ""
    left = pattern_in("actions", "status", "open").search(status)
    done = not left and bool(pattern_in("actions", "status", "done").search(status))
    return r.Action(
        item=sentence.item if sentence else None,
        text=block.text.strip(),
        places=(place, *(draft.document.place(other.index) for label, other in row.items() if label != "action")),
        probability=0.93,
        reason=table("actions")["reasons"]["table"],
        assignees=_doing(draft, block) or _who(draft, row.get("responsible")) or _who(draft, block, only_people=True),
        due=_due(draft, row),
        reported=done,
    )


def _doing(draft: Draft, block: Block) -> tuple[str, ...]:
    """Return who does something at the beginning of a cell: 'Anna bokar lokal', whoever else answers for the row."""
    found = pattern_in("actions", "row", "subject").match(draft.views[block.index].mask)
    people = [e for e in draft.views[block.index].entities if e.letter is Letter.PERSON]
    return tuple(dict.fromkeys(e.name for e in people if found and e.end <= found.end())) if found else ()


def _who(draft: Draft, block: Block | None, *, only_people: bool = False) -> tuple[str, ...]:
    if block is None:
        return ()
    entities = [e for e in draft.views[block.index].entities if e.letter in DOERS]
    people = [e for e in entities if e.letter is Letter.PERSON]
    if only_people:
        return (people[0].name,) if people and people[0].start == 0 else ()
    named = tuple(dict.fromkeys(assignee(e) for e in people or entities))
    text = block.text.strip(" -–.,")
    nobody = pattern_in("actions", "row", "nobody").search(draft.views[block.index].mask)
    return named or ((text,) if text and not nobody else ())


def _is_last_day(draft: Draft, block: Block | None, date: FoundDate) -> bool:
    """Say whether the words before a date in the task itself make it a last day."""
    before = draft.views[block.index].mask[: date.start] if block else ""
    return bool(pattern_in("actions", "due", "last_day").search(before))


def _near(draft: Draft, day: FoundDate, followed: bool) -> str | None:
    """Return a day of the row; in a table of what was promised before, one without a year may lie behind."""
    met = draft.header.date.value if draft.header.date else None
    if not (followed and met and day.guessed and day.kind == "day" and day.day):
        return day.value
    try:
        before = day.day.replace(year=day.day.year - 1)
    except ValueError:
        return day.value
    meeting = date.fromisoformat(met)
    return before.isoformat() if (day.day - meeting) > (meeting - before) else day.value


def _due(draft: Draft, row: dict[str, Block]) -> str | None:
    for label in ("due", "responsible", "status", "action"):
        block = row.get(label)
        dates: tuple[FoundDate, ...] = draft.views[block.index].dates if block else ()
        found = [d for d in dates if d.kind in {"day", "month"} and d.value]
        if block and found and (label != "action" or _is_last_day(draft, block, found[0])):
            return _near(draft, found[-1 if _STRUCK in block.text else 0], "status" in row)
        if block and label in {"due", "status"}:
            mask = draft.views[block.index].mask
            if pattern_in("actions", "due", "next_cell").search(mask):
                return next_meeting_date(draft)
    return None
