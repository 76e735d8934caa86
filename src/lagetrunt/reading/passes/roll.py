"""Tables of those present: what each column holds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from lagetrunt.language.dates import find_dates
from lagetrunt.language.keys import fold
from lagetrunt.language.labels import Label, label_of
from lagetrunt.language.names import leading_name
from lagetrunt.language.organisations import Organisations
from lagetrunt.language.words import per_language, table
from lagetrunt.reading.passes.lists import PEOPLE
from lagetrunt.reading.passes.rows import Row, folded, head_forms
from lagetrunt.reading.passes.splitting import begins_person

_LONGEST_DATE = 14
_LONGEST_HEAD = 40
_KINDS = ("name", "organisation", "title", "present", "absent", "remote", "substitute", "note")


@dataclass(frozen=True, slots=True)
class Told:
    """What a row of the table tells: an entry as text, presence by its marks, and who came instead."""

    text: str
    cell: int
    absent: bool | None = None
    remote: bool = False
    replaced_by: str = ""
    stands_for: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table by what they hold."""

    table: int
    is_head: bool
    kinds: dict[int, str] = field(default_factory=dict)
    groups: dict[int, Label] = field(default_factory=dict)
    """Columns that each hold people of one group, by the label in their head: 'Närvarande | Frånvarande'."""
    beside: tuple[tuple[int, int], ...] = ()
    """Columns of names, each with the column beside it that tells whether they were there: 'Ordinarie | Här? |
    Ersättare | Här?'."""
    parts: dict[int, str] = field(default_factory=dict)
    """Columns of marks for parts of the meeting, by their head: 'Fm | Em'."""

    def read(self, row: Row, known: Organisations) -> Told | None:
        """Return what a row tells, None where its cells each hold people of their own."""
        names = [block for block in row.blocks if leading_name(block.text)]
        kinds = self.kinds.values()
        if self.is_head and "name" in kinds:
            told = self._by_head(row)
            if told and (told.absent or "substitute" not in kinds or {"present", "absent"} & set(kinds)):
                return told
        people = [block for block in names if begins_person(block.text, weak=block is names[0])]
        if len(people) > 1 and not _is_name_and_place(row, known):
            return None
        if not names:
            return None
        at = row.blocks.index(names[0])
        marks = [fold(block.text).strip(" .") for block in row.blocks if block is not names[0]]
        rest = [block.text for block in row.blocks if block is not names[0] and not _is_mark(block.text)]
        absent = True if any(mark in folded("attendance", "no_marks") for mark in marks) else None
        if absent is None and any(mark in folded("attendance", "yes_marks") for mark in marks):
            absent = False
        return Told("\t".join([names[0].text, *rest]), at, absent)

    def has_place(self, row: Row) -> bool | None:
        """Return whether a row fills the column of organisations, None where the table has none."""
        place = next((column for column, kind in self.kinds.items() if kind == "organisation"), None)
        return None if place is None else any(block.cell and block.cell.column == place for block in row.blocks)

    def side_by_side(self, row: Row) -> list[Told]:
        """Return what a row tells of an ordinary member and of the substitute beside, each with their own presence."""
        cells = {block.cell.column: (place, block.text) for place, block in enumerate(row.blocks) if block.cell}
        place = next((column for column, kind in self.kinds.items() if kind == "organisation"), -1)
        organisation = cells[place][1] if place in cells else ""
        found: list[Told] = []
        for name, presence in self.beside:
            if name not in cells or not leading_name(cells[name][1]):
                continue
            at, text = cells[name]
            pieces = _pieces(cells.get(presence, (0, ""))[1])
            absent = not pieces or any(_says_no(piece) for piece in pieces)
            serves = any(fold(piece).startswith(_serving_words()) for piece in pieces)
            stands_for = _name(found[0].text) if found and serves and not absent else ""
            kept = [piece for piece in pieces if not _is_mark(piece) or _tells_more(piece)]
            told = [text, organisation, *(kept if not (found and serves) else ())]
            found.append(Told("\t".join(part for part in told if part), at, absent, stands_for=stands_for))
        return found

    def _by_head(self, row: Row) -> Told | None:
        cells = {
            self.kinds.get(block.cell.column, ""): (place, block.text)
            for place, block in enumerate(row.blocks)
            if block.cell
        }
        if "name" not in cells or not leading_name(cells["name"][1]):
            return None
        place, name = cells["name"]
        parts = [name, *(cells[kind][1] for kind in ("organisation", "title", "note", "") if kind in cells)]
        parts += [piece for piece in _pieces(cells.get("present", (0, ""))[1]) if not _is_mark(piece)]
        absent = self._presence(cells) or _tells_absence(name) or None
        told_parts, from_afar = self._parts(row)
        parts += [part for part in told_parts if len(told_parts) < len(self.parts)]
        if self.parts:
            absent = not told_parts or None
        remote = ("remote" in cells and not _says_no(cells["remote"][1])) or from_afar
        substitute = cells.get("substitute", (0, ""))[1]
        told = substitute if leading_name(substitute) else ""
        return Told(
            "\t".join(parts),
            place,
            absent=False if remote else absent,
            remote=remote,
            replaced_by=told if absent else "",
        )

    def _parts(self, row: Row) -> tuple[list[str], bool]:
        """The parts of the meeting that are marked, and whether one of them says that it was from afar."""
        told, remote = [], False
        for block in row.blocks:
            head = self.parts.get(block.cell.column) if block.cell else None
            if head and not _says_no(block.text):
                told.append(head)
                remote = remote or fold(block.text).strip(" .") in folded("attendance", "remote_words")
        return told, remote

    def _presence(self, cells: dict[str, tuple[int, str]]) -> bool | None:
        """Absent by a mark in the column of absence, by a 'no', or by an empty cell where others have marks."""
        kinds = set(self.kinds.values())
        if "absent" in cells and not _says_no(cells["absent"][1]):
            return True
        if "present" in cells:
            pieces = _pieces(cells["present"][1])
            return any(_says_no(piece) for piece in pieces) or None
        return True if "present" in kinds else (False if "absent" in kinds else None)


def columns_of(rows: Sequence[Row]) -> Columns:
    """Return what the columns of a table hold, judged by its first row and by what stands under its heads."""
    head = rows[0]
    number = head.first.cell.table if head.first.cell else -1
    kinds: dict[int, str] = {}
    parts: dict[int, str] = {}
    for block in head.blocks:
        if block.cell is None:
            continue
        forms = head_forms(block.text)
        if forms and forms[0] in folded("attendance", "column_part"):
            parts[block.cell.column] = block.text
        if find_dates(block.text) and len(block.text) <= _LONGEST_DATE:
            kinds.setdefault(block.cell.column, "present")
        kind = next((kind for form in forms for kind in _KINDS if form in folded("attendance", f"column_{kind}")), None)
        if kind and len(block.text) <= _LONGEST_HEAD:
            kinds.setdefault(block.cell.column, kind)
    people = any(leading_name(block.text) for block in head.blocks)
    is_head = len(kinds) + len(parts) >= 2 and not people
    if is_head and "name" not in kinds.values():
        groups = _groups(rows, kinds)
        if groups:
            return Columns(number, is_head, kinds, groups)
        _name_column(head, kinds)
    return (
        Columns(number, is_head, kinds if is_head else {}, {}, _beside(kinds), parts)
        if is_head
        else Columns(number, False)
    )


def _beside(kinds: Mapping[int, str]) -> tuple[tuple[int, int], ...]:
    """The columns of names with those of presence beside them, where there are two such pairs or more."""
    found = tuple(
        (one, two)
        for one, two in pairwise(sorted(kinds))
        if kinds[one] in ("name", "substitute") and kinds[two] == "present"
    )
    return found if len(found) > 1 else ()


def _groups(rows: Sequence[Row], kinds: Mapping[int, str]) -> dict[int, Label]:
    """The columns under a label of people that hold names and no marks."""
    groups: dict[int, Label] = {}
    for block in rows[0].blocks:
        label = label_of(block.text.rstrip(" :") + ":")
        if not block.cell or not label or not label.kinds & PEOPLE or kinds.get(block.cell.column) == "organisation":
            continue
        inside = [
            other.text
            for row in rows[1:]
            for other in row.blocks
            if other.cell and other.cell.column == block.cell.column
        ]
        told = [text for text in inside if fold(text).strip(" .") not in folded("attendance", "nobody")]
        if told and not any(_is_mark(text) for text in told):
            groups[block.cell.column] = label
    named = any(
        leading_name(block.text)
        for row in rows[1:]
        for block in row.blocks
        if block.cell and block.cell.column in groups
    )
    return groups if named and len(groups) >= 2 else {}


def _name_column(head: Row, kinds: dict[int, str]) -> None:
    """The column of names may carry the label of the list: 'Närvarande | Kommun'."""
    present = [column for column, kind in kinds.items() if kind == "present"]
    if present and min(present) == 0:
        kinds[0] = "name"
        return
    free = [block.cell.column for block in head.blocks if block.cell and block.cell.column not in kinds]
    if free:
        kinds[free[0]] = "name"
    elif 0 not in kinds:
        kinds[0] = "name"


def _tells_absence(text: str) -> bool:
    """'Anna Berg (förhinder)'."""
    inner = [fold(match[1]) for match in re.finditer(r"[(]([^()]*)[)]", text)]
    return any(words in folded("attendance", "excused") or words in folded("attendance", "absent") for words in inner)


def _pieces(text: str) -> list[str]:
    """The parts of a cell of presence: 'X, ej punkt 7-8', 'nej, förhinder', 'X till 15'."""
    first, _, rest = text.partition(" ")
    if rest and _is_mark(first) and not rest.startswith(","):
        text = f"{first}, {rest}"
    return [piece.strip() for piece in text.split(",") if piece.strip()]


def _name(text: str) -> str:
    return text[: leading_name(text)]


@per_language
def _serving_words() -> tuple[str, ...]:
    """'tjänstgör' in the cell of a substitute."""
    return tuple(table("attendance")["serves"])


def _tells_more(mark: str) -> bool:
    """Whether a mark of presence tells more than that: 'sjuk', 'på länk'."""
    words = fold(mark).strip(" .")
    return any(words in folded("attendance", key) for key in ("excused", "remote", "remote_words"))


def _is_mark(text: str) -> bool:
    words = fold(text).strip(" .")
    return words in folded("attendance", "yes_marks") or words in folded("attendance", "no_marks")


def _says_no(text: str) -> bool:
    words = fold(text).strip(" .")
    return words in folded("attendance", "no_marks") or words in folded("attendance", "excused")


def _is_name_and_place(row: Row, known: Organisations) -> bool:
    """'Anna Berg | Upplands Väsby' names one person."""
    rest: Sequence[str] = [block.text for block in row.blocks[1:]]
    return any(known.plain_name(text) for text in rest)
