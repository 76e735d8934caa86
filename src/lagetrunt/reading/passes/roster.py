"""Goes through the rows of the lists of people: who stands where, and what the label over them says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import Label, label_of
from lagetrunt.language.names import is_title, strength
from lagetrunt.language.organisations import Organisations
from lagetrunt.language.words import any_of, per_language, per_language_most, table
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.entries import parse_entry
from lagetrunt.reading.passes.gathering import (
    Told,
    begins_afar,
    clause_around,
    hardly_more_than_people,
    people_told,
    tells_absence,
    tells_people,
)
from lagetrunt.reading.passes.groups import Group, attendee, group_of, group_of_words, serves
from lagetrunt.reading.passes.lists import PEOPLE, names_people, table_of, tells_of_above
from lagetrunt.reading.passes.pieces import Entry, of_place, part_of_label
from lagetrunt.reading.passes.roll import Columns, columns_of
from lagetrunt.reading.passes.rows import Row, finite_verbs, folded, is_sentence, words_in
from lagetrunt.reading.passes.splitting import begins_person, joins, split_list
from lagetrunt.reading.records import Attendee, Presence

_EMPTY_BOX, _TICKED_BOX = re.compile(r"\[\s?\]|☐"), re.compile(r"\[[xX]\]|[☑☒✓✔]")
_LEADS = re.compile(r":|\s[–—]\s")
_LEAST_TOLD, _FAR_MORE = 3, 1.3
_OWN_LEAD = re.compile(r"[A-ZÅÄÖ][^\W\d_]+(?:\s[^\W\d_]+){0,3}:\s")
_LONGEST_GROUP = 60
_SHORTEST_HEADING = 4
_NEXT_SENTENCE = re.compile(r"(?<=[^\W\d_)]{2})\.\s+(?=[A-ZÅÄÖ])|(?<=\))\.\s+(?=[A-ZÅÄÖ])")


class Roster:
    """Goes through the rows of the lists and keeps what the last label said."""

    def __init__(self, draft: Draft, known: Organisations, body: str) -> None:
        self.draft = draft
        self.known = known
        self.body = body
        self.group = Group()
        self.columns: Columns | None = None
        self.found: list[Attendee] = []
        self.with_organisation = False
        self.place: str | None = None
        """The organisation of the row above in a table, whose cell may reach over the next rows."""
        self.headings = tuple(fold(item.heading) for item in draft.items if len(item.heading) >= _SHORTEST_HEADING)
        self.inline = False
        """Whether the people of the last label stand on its line."""
        self.seated: set[str] = set()
        """Who stands under a label that tells of seats: 'Närvarande ledamöter'."""
        self.tells_guests = False
        """Whether a label sets guests apart."""
        self.ticked = False
        """Whether boxes are ticked before those who were there."""

    def read(self, rows: Sequence[Row]) -> None:
        self.with_organisation = _with_organisation(rows, self.known)
        self.ticked = any(_TICKED_BOX.match(row.first.text) for row in rows)
        at = 0
        while at < len(rows):
            if at and self.found and tells_of_above(rows[at], rows[at - 1]):
                self._below(rows[at])
                at += 1
                continue
            at = self._read_row(rows, at)

    def _read_row(self, rows: Sequence[Row], at: int) -> int:
        """Read a row, or a table whose columns are lists; return where to go on."""
        row = rows[at]
        cell = row.first.cell
        if cell and (self.columns is None or self.columns.table != cell.table):
            inside = list(takewhile(lambda other: table_of(other) == cell.table, rows[at:]))
            self.columns, self.place = columns_of(inside), None
            if self.columns.groups:
                self._lists(inside[1:], self.columns)
                return at + len(inside)
            if self.columns.is_head:
                return at + 1
        self._row(row)
        return at + 1

    def _lists(self, rows: Sequence[Row], columns: Columns) -> None:
        """A table whose columns are lists of people; one of organisations tells where those beside it are from."""
        place = next((column for column, kind in columns.kinds.items() if kind == "organisation"), None)
        groups = [(column, group_of(label)) for column, label in columns.groups.items()]
        for column, self.group in groups:
            cells = [(row, _in_column(row, column)) for row in rows]
            if place is None:
                cells = [(rows[0], [block for _, blocks in cells for block in blocks])]
            group = self.group
            for row, blocks in cells:
                beside = " ".join(block.text for block in _in_column(row, place)) if place is not None else ""
                inner = group_of_words(beside) if beside else None
                self.group = replace(group, capacity=inner.capacity) if inner else group
                for part in _people_in(blocks):
                    self._run_in(part, 0, beside="" if inner else self.known.plain_name(beside) or beside)
        self.group = groups[0][1]

    def _row(self, row: Row) -> None:
        cell = row.first.cell
        label = label_of(row.text)
        if label and "secretary" in label.kinds:
            return
        if label and label.kinds & PEOPLE:
            self.group = self._labelled(row, label)
            self.inline = label.has_value(row.text)
            if not self.inline:
                return
            if cell and len(row.blocks) > 1:
                for part in _people_in(row.blocks[1:]):
                    self._run_in(part, 0)
            else:
                self._run_in(row, label.value_start)
            return
        if self.inline and self.group.presence == "absent" and not cell and self._is_of_those_there(row):
            self.group = Group()
        if cell and self.columns and len(row.blocks) > 1:
            self._cells(row, self.columns)
        elif len(row.blocks) == 1 and not names_people(row.text) and self._told(row, 0, 0):
            return
        elif not self._isgroup_of(row):
            self._run_in(row, 0)

    def _is_of_those_there(self, row: Row) -> bool:
        """Whether a row below a line of those absent tells of somebody there: 'Sekreterare: Anna Berg'."""
        entry = self._entry(row.text)
        lead = _OWN_LEAD.match(row.text)
        words = fold(lead[0]).strip(" :").split() if lead else []
        apart = any(is_title(word) or word in table("header")["bodies"]["common"] for word in words)
        return (apart and not tells_absence(row.text)) or bool(entry and not entry.absent and serves(entry))

    def _below(self, row: Row) -> None:
        """A row under a name that tells what the person is."""
        last = self.found[-1]
        entry = parse_entry(f"{last.name}, {row.text}", self.known, body=self.body)
        if entry:
            group = replace(self.group, presence=last.presence)
            told = attendee(self.draft, entry, row, (0, len(row.first.text)), group)
            self.found[-1] = replace(told, name=last.name, places=(*last.places, *told.places))

    def _labelled(self, row: Row, label: Label) -> Group:
        """The group of a label, with the organisation that it names: 'Närvarande från Region Halland'."""
        words = row.text[: label.value_start].strip(" :\t")
        for hit in self.known.find(words):
            before = fold(words[: hit.start]).split()
            if before and before[-1] in folded("attendance", "belongs") and hit.end == len(words):
                return replace(group_of(label), organisation=hit.name)
        own, short = _from_where().sub("", words), folded("attendance", "short_for_region")
        named = label.words in folded("attendance", "label_organisations") or fold(own) in short
        if named:
            return replace(group_of(label), organisation=own[:1].upper() + own[1:])
        return replace(group_of(label), partial=None if label.exact else part_of_label(words, self.known))

    def _isgroup_of(self, row: Row) -> bool:
        """A row over part of a list: an organisation, or a side ('Regionens ledamöter')."""
        text = row.text.strip(" :.")
        if names_people(row.text):
            return False
        label = group_of_words(text)
        if label:
            led = self._labelled(row, Label(frozenset(), text, len(text), False, True)).organisation
            own = text if fold(text) in folded("attendance", "label_organisations") else None
            self.group = replace(label, organisation=led or own)
        elif len(text) <= _LONGEST_GROUP and tells_absence(text) and not any(self.known.find(text)):
            self.group = Group(presence="absent", label=text)
        elif len(text) <= _LONGEST_GROUP and text[:1].isupper() and len(text.split()) > 0:
            place = self.known.plain_name(of_place().sub("", text))
            self.group = replace(self.group, organisation=place, label=text)
        return True

    def _cells(self, row: Row, columns: Columns) -> None:
        """A row of a table: name, organisation, title, marks."""
        for both in columns.side_by_side(row) if columns.beside else ():
            entry = parse_entry(both.text, self.known, body=self.body, with_organisation=self.with_organisation)
            if entry:
                entry.instead_of = both.stands_for or entry.instead_of
                group = replace(self.group, presence="absent" if both.absent else "present")
                self._add(entry, Row((row.blocks[both.cell],)), 0, len(row.blocks[both.cell].text), group)
        if columns.beside:
            return
        told = columns.read(row, self.known)
        if told is None:
            for block in row.blocks:
                if names_people(block.text):
                    self._run_in(Row((block,)), 0)
            return
        entry = parse_entry(told.text, self.known, body=self.body, with_organisation=self.with_organisation)
        if entry is None:
            return
        filled = columns.has_place(row)
        if filled:
            self.place = entry.organisation
        elif filled is False and not serves(entry):
            entry.organisation = entry.organisation or self.place
        group = self.group
        if told.absent is not None:
            group = replace(group, presence="absent" if told.absent else "present")
        if told.remote:
            entry.remote = True
        if told.replaced_by:
            self._add(replace(entry, absent=True), row, 0, len(row.first.text), group)
            other = parse_entry(told.replaced_by, self.known, body=self.body)
            if other:
                other.instead_of, other.organisation = entry.name, other.organisation or entry.organisation
                self._add(other, row, 0, len(row.first.text), replace(group, presence="present"))
            return
        block = row.blocks[min(told.cell, len(row.blocks) - 1)]
        self._add(entry, Row((block,)), 0, len(block.text), group)

    def _run_in(self, row: Row, start: int, *, beside: str = "") -> None:
        """One entry or several in one block; `beside` is the organisation that stands in the next column."""
        text = row.text if row.is_table else row.first.text
        stop = start + _list_end(text[start:])
        spans = list(split_list(text[start:stop])) if len(row.blocks) == 1 else [(0, stop - start)]
        read = [(begin, end, self._entry(text[start + begin : start + end])) for begin, end in spans]
        if len(row.blocks) == 1 and not beside and self._told(row, start, sum(1 for one in read if one[2])):
            return
        led, close = beside or self._lead(text[start:]), ""
        _share(text[start:], read)
        for begin, end, entry in read:
            if entry is None:
                continue
            piece = text[start + begin : start + end]
            led = self._lead(piece) or led
            close = self._before_name(piece, entry) or close
            entry.organisation = entry.organisation or led or (None if serves(entry) else close) or None
            doubt = 0.0 if len(entry.name.split()) > 1 else 0.3
            self._add(entry, row, start + begin, start + begin + len(piece.rstrip(" ,;")), self.group, doubt=doubt)

    def _told(self, row: Row, start: int, entries: int) -> bool:
        """Read a paragraph that tells in sentences who was there; say whether it is one, and no mere list."""
        text = row.first.text
        told = [one for one in people_told(text) if one.start >= start]
        absent = not start and len(told) >= entries and is_sentence(text) and tells_absence(text)
        many = len(told) >= max(_LEAST_TOLD, entries + 2, entries * _FAR_MORE) and tells_people(text)
        few = not (start or entries) and all(one.placed for one in told) and hardly_more_than_people(text)
        led = len(told) > entries and all(one.lead for one in told)
        if not told or not (absent or many or few or led):
            return False
        entries_told: list[tuple[int, int, Entry | None]] = []
        for one in told:
            entry = parse_entry(text[one.start : one.end], self.known, body=self.body, short=True) or Entry(one.name)
            entry.organisation = entry.organisation or one.lead or None
            entries_told.append((one.start, one.end, entry))
        _share(text, entries_told)
        stood_in = _stand_ins(text, told, entries_told)
        for one, (_, _, read) in zip(told, entries_told, strict=True):
            group = self._told_group(text, one)
            if one.start in stood_in and stood_in[one.start] is None:
                continue
            if read and one.start in stood_in:
                read.titles.clear()
                group = replace(group, presence=stood_in[one.start] or group.presence)
            if read:
                self._add(read, row, one.start, one.end, group, doubt=0.1)
        return True

    def _told_group(self, text: str, one: Told) -> Group:
        """The group of somebody told in a sentence: absent where the sentence says so."""
        sentence = fold(clause_around(text, one.start))
        absent = self.group.presence == "absent" or tells_absence(sentence)
        excused = absent and any(cue in sentence for cue in folded("attendance", "excused_cues"))
        remote = self.group.remote or begins_afar(text, one.start)
        return replace(self.group, presence="absent" if absent else "present", excused=excused, remote=remote)

    def _lead(self, text: str) -> str:
        """The organisation before a colon at the beginning: 'Lund: Anna Berg, Bo Ek'."""
        first = next(iter(self.known.find(text[:60])), None)
        return first.name if first and not first.start and _LEADS.match(text, first.end) else ""

    def _before_name(self, piece: str, entry: Entry) -> str:
        """The organisation right before a name: 'Lund Anna Berg' of 'Lund Anna Berg, Bo Ek; Höör Cia Al'."""
        before = piece[: max(piece.find(entry.name), 0)].strip()
        return self.known.plain_name(before) or "" if before else ""

    def _entry(self, piece: str) -> Entry | None:
        bare = piece.rstrip(" .,;")
        entry = parse_entry(
            bare, self.known, body=self.body, with_organisation=self.with_organisation, short=bool(self.group.label)
        )
        if entry is None and _first_name(piece) and not self.known.plain_name(piece):
            return Entry(piece.strip(" .,"))
        if entry and entry.titles:
            self._part_by_heading(entry, bare)
        return entry

    def _part_by_heading(self, entry: Entry, piece: str) -> None:
        """Take 'gick efter Budget' as a part of the meeting where a point is called so."""
        for title in list(entry.titles):
            head = next((head for head in self.headings if fold(title).endswith(head)), None)
            told = _up_to(head).search(piece) if head else None
            if told:
                entry.titles.remove(title)
                entry.partial.append(told["part"])

    def _add(self, entry: Entry, row: Row, start: int, end: int, group: Group, *, doubt: float = 0.0) -> None:
        if entry.key:
            self.draft.keys.setdefault(entry.key, []).append(entry.name)
        if self.ticked and _EMPTY_BOX.match(row.first.text):
            group = replace(group, presence="absent")
        self.tells_guests = self.tells_guests or group.capacity == "guest"
        if fold(group.label) in folded("attendance", "seat_labels"):
            self.seated.add(entry.name)
        self.found.append(attendee(self.draft, entry, row, (start, end), group, doubt=doubt))
        if entry.instead_of and entry.stood_for_away:
            other = Entry(entry.instead_of, organisation=entry.organisation, excused=entry.stood_for_excused)
            self.found.append(attendee(self.draft, other, row, (start, end), replace(group, presence="absent")))
        if entry.replaced_by:
            other = Entry(entry.replaced_by, organisation=entry.organisation, instead_of=entry.name)
            here = replace(group, presence="present", excused=False)
            self.found.append(attendee(self.draft, other, row, (start, end), here, doubt=doubt))


def _share(text: str, read: Sequence[tuple[int, int, Entry | None]]) -> None:
    """Give names that stand alone the organisation told of the next: 'Anna Berg och Bo Ek, Lund', '…, båda Lund'."""
    for (_, end, entry), (start, _, following) in reversed(list(pairwise(read))):
        if entry and following and _alone(entry) and (following.shared or joins(text[end:start])):
            entry.organisation, entry.shared = following.organisation, following.shared


def _stand_ins(
    text: str, told: Sequence[Told], read: Sequence[tuple[int, int, Entry | None]]
) -> dict[int, Presence | None]:
    """Find who came for whom among the people of a sentence, and return the presence of both by where they stand.

    None for one who is only named as stood in for, without a place of their own: 'Lund (Anna Berg, för Bo Ek)'.

    'Anna Berg som vikarierade för Bo Ek (Lund)', 'Bo Ek (Lund) hade skickat sin ekonom Anna Berg'.
    """
    found: dict[int, Presence | None] = {}
    for (one, (_, _, entry)), (other, (_, _, following)) in pairwise(zip(told, read, strict=True)):
        between = fold(text[one.start + len(one.name) : other.start])
        if entry is None or following is None:
            continue
        stands_for, sent = _came_for().search(between), _sent().search(between)
        if stands_for:
            entry.instead_of, entry.organisation = following.name, entry.organisation or following.organisation
            found[one.start], found[other.start] = "present", None if other.lead else "absent"
        elif sent:
            following.instead_of, following.organisation = entry.name, following.organisation or entry.organisation
            found[one.start], found[other.start] = "absent", "present"
    return found


@per_language
def _from_where() -> re.Pattern[str]:
    """The small word before the organisation over a list: 'Från regionen'."""
    return re.compile("^" + any_of(table("attendance")["of_place"]) + r"\s+", re.IGNORECASE)


@per_language_most(64)
def _up_to(heading: str) -> re.Pattern[str]:
    """'kopplade ner sig efter Budget': what tells the part of the meeting, by the heading of a point."""
    words = table("attendance")
    was = any_of(words["was_there"])
    to = any_of([*words["part_links"], *words["only"]])
    return re.compile(
        rf"(?:^|[,(]|(?<!\w){was}(?!\w))\s*(?P<part>(?:[^\W\dA-ZÅÄÖ_]+\s+){{0,4}}?{to}\s+[\"”]?{re.escape(heading)}[\"”]?)\s*[),]?",
        re.IGNORECASE,
    )


@per_language
def _came_for() -> re.Pattern[str]:
    """'som vikarierade för' at the end of what stands between two names."""
    words = any_of(fold(word) for word in [*table("attendance")["instead_of"], *table("attendance")["came_for"]])
    return re.compile(rf"(?<!\w){words}\s*$")


@per_language
def _sent() -> re.Pattern[str]:
    """'hade skickat sin ekonom' between two names."""
    words = any_of(fold(word) for word in [*table("attendance")["replaced_by"], *table("attendance")["sent"]])
    return re.compile(rf"(?<!\w){words}(?!\w)[^.;]*$")


def _alone(entry: Entry) -> bool:
    """Whether an entry tells nothing but a name, so that it may share what is told of the next one."""
    return not (entry.organisation or entry.titles or entry.chair or entry.partial)


def _in_column(row: Row, column: int | None) -> list[Block]:
    return [block for block in row.blocks if block.cell and block.cell.column == column]


def _list_end(text: str) -> int:
    """Where a list that runs on ends: before the first sentence of running text after it."""
    for match in _NEXT_SENTENCE.finditer(text):
        following = text[match.end() :]
        sentence = _NEXT_SENTENCE.split(following)[0]
        if text[: match.start()].count("(") == text[: match.start()].count(")") and tells(sentence):
            return match.start() + 1
    return len(text)


def _people_in(blocks: Sequence[Block]) -> list[Row]:
    """The lines of cells by person: each begins with a name."""
    found: list[list[Block]] = []
    for block in blocks:
        if found and not begins_person(block.text, weak=False):
            found[-1].append(block)
        else:
            found.append([block])
    return [Row(tuple(part)) for part in found]


def _first_name(piece: str) -> bool:
    bare = piece.strip(" .,;")
    return bare.istitle() and len(bare.split()) == 1 and bare.isalpha() and not is_title(bare) and strength(bare) >= 0.7


def tells(sentence: str) -> bool:
    """Return whether a sentence after a list tells something and names no further entries."""
    words = fold(sentence)
    return any(word in finite_verbs() for word in words_in(sentence)[1:]) or any(
        cue in words for cue in folded("attendance", "absence_before")
    )


def _with_organisation(rows: Sequence[Row], known: Organisations) -> bool:
    """Whether most entries of the lists end with an organisation that is known."""
    texts = [row.text for row in rows if names_people(row.text)]
    return sum(1 for text in texts if known.trailing(re.sub(r"\(.*?\)", "", text).strip())) * 2 > len(texts) > 2
