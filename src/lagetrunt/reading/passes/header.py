"""Whose paper it is, when and where the body met, and who took the notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from lagetrunt.language.dates import FoundDate, find_dates
from lagetrunt.language.keys import fold
from lagetrunt.language.labels import Label, label_of
from lagetrunt.language.organisations import organisations
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.entries import parse_entry
from lagetrunt.reading.passes.groups import capacity_of_writer
from lagetrunt.reading.passes.headlabels import segments
from lagetrunt.reading.passes.headlines import Line, has_range, is_of_next, times, value_at, when_spans, with_bare_years
from lagetrunt.reading.passes.layout import looks_like_place
from lagetrunt.reading.passes.place import mode_of, place_of
from lagetrunt.reading.passes.rows import Row, folded, is_sentence, rows_of, words_in
from lagetrunt.reading.passes.secretary import secretary_of
from lagetrunt.reading.records import Attendee, Header, Value

_OPENING_ROWS, _LABELLED_ROWS = 6, 12
_LONGEST_ROOM = 60
_YEAR = re.compile(r"(?<![\d/.-])20[0-4]\d(?![\d/.:-])")
_NAME_DATE = re.compile(
    r"(?<!\d)(20\d\d|19\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)(?!\d)|(?<!\d)(\d\d)([01]\d)([0-3]\d)(?!\d)"
)


@reads(needs=("labels", "body", "attendance"), gives=("header",))
def header(draft: Draft) -> None:
    """Fill the header of the draft."""
    rows = rows_of(draft.document.blocks)
    lines = list(_lines(draft, rows))
    day = _date(draft, lines)
    start, end = times(draft.document, lines)
    place = place_of(draft, lines)
    mode = mode_of(draft, lines, place)
    online = mode is not None and mode.value == "online"
    if online:
        draft.attendance = [replace(row, remote=row.presence == "present") for row in draft.attendance]
    secretary = secretary_of(draft, rows)
    draft.attendance = _serving(draft.attendance, secretary)
    draft.attendance += _writer(draft, secretary, remote=online)
    draft.header = Header(
        body=draft.header.body,
        date=day,
        start=start,
        end=end,
        place=place,
        mode=mode,
        secretary=secretary,
    )


def _writer(draft: Draft, secretary: Value[str] | None, *, remote: bool) -> list[Attendee]:
    """Whoever took the notes was there, also where no list says so: a guest where a full name is told."""
    listed = {fold(entry.name) for entry in draft.attendance}
    if not secretary or not listed or len(secretary.value.split()) < 2:
        return []
    if len(secretary.value.split()[-1].rstrip(".")) < 2 or fold(secretary.value) in listed:
        return []
    block = draft.document.blocks[secretary.places[0].block]
    entry = parse_entry(block.text[secretary.places[0].start :], organisations()) if len(block.text) <= 120 else None
    own = entry if entry and entry.name == secretary.value else None
    return [
        Attendee(
            name=secretary.value,
            organisation=(own.organisation or own.perhaps) if own else None,
            capacity=capacity_of_writer(own, organisations()) if own else "guest",
            remote=remote,
            places=secretary.places,
            probability=0.7,
            reason="Har antecknat men står inte i listan.",
        )
    ]


def _serving(people: Sequence[Attendee], secretary: Value[str] | None) -> list[Attendee]:
    """Whoever writes and is from nowhere, where most others are from somewhere, serves the body: a guest."""
    members = [row for row in people if row.capacity == "member"]
    placed = sum(1 for row in members if row.organisation)
    if not secretary or 4 * placed < 3 * len(members):
        return list(people)
    name = fold(secretary.value)
    return [
        replace(row, capacity="guest") if fold(row.name) == name and not row.organisation and not row.chair else row
        for row in people
    ]


def _lines(draft: Draft, rows: Sequence[Row]) -> Iterator[Line]:
    """The lines of the head; a label alone takes its value from the next row, a table's from the next cell."""
    waiting: Label | None = None
    for at, row in enumerate(rows):
        name = draft.labels.get(row.first.index)
        kept = name in ("title", "header") or (name == "attendance" and waiting) or _opens(draft, rows, at)
        if not kept or is_of_next(row.text):
            waiting = None
            continue
        if row.is_table and len(row.blocks) > 1:
            above = rows[at - 1] if at else None
            yield from _columns(above, row) if above and _all_labels(above) else _cells(row)
            continue
        block = row.first
        label = label_of(block.text) if name == "header" else None
        if label and _heads(label) and not label.has_value(block.text):
            waiting = label
            continue
        yield from _parts(block, waiting if label is None else None)
        waiting = None


def _opens(draft: Draft, rows: Sequence[Row], at: int) -> bool:
    """Whether a row among the first ones, before any point, may tell of the meeting too: a mail that greets first."""
    row = rows[at]
    if at >= _LABELLED_ROWS or row.number:
        return False
    name = draft.labels.get(row.first.index)
    if name is None and _is_labelled(row.text):
        return True
    if at >= _OPENING_ROWS:
        return False
    if name == "attendance":
        return _clocks(row.text) and (bool(find_dates(row.text)) or has_range(row.text))
    first = draft.items[0].places[0].block if draft.items else len(draft.document.blocks)
    free = name is None and row.first.index < first
    return free and (bool(find_dates(row.text)) or _clocks(row.text) or _is_room(row.text))


def _is_room(text: str) -> bool:
    """Whether a line begins with a room or a house and says no more of it: 'Östersund, Rådhuset. Några på länk.'"""
    opening = text.partition(". ")[0]
    return len(opening) <= _LONGEST_ROOM and looks_like_place(opening) and not is_sentence(opening)


def _is_labelled(text: str) -> bool:
    """Whether a line begins with a label of time or place before a value."""
    label = label_of(text)
    return bool(label and label.colon and label.kinds & {"time", "place"} and label.has_value(text))


def _clocks(text: str) -> bool:
    return bool(when_spans(Line(0, text, None, 0)))


def _parts(block: Block, waiting: Label | None) -> Iterator[Line]:
    """The labelled parts of a line; what stands before the first label is a part without one."""
    found = segments(block.text)
    before = found[0].begin if found else len(block.text)
    if before:
        yield Line(block.index, block.text[:before], waiting, 0)
    for segment in found:
        yield Line(block.index, block.text[: segment.end], segment.label, segment.start)


def _all_labels(row: Row) -> bool:
    """Whether each cell of a row is a label alone: 'Datum | Tid | Plats' over their values."""
    labels = [label_of(block.text) for block in row.blocks]
    return len(labels) > 1 and all(
        label and _heads(label) and not label.has_value(block.text)
        for label, block in zip(labels, row.blocks, strict=True)
    )


def _columns(head: Row, row: Row) -> Iterator[Line]:
    """The cells of a row under a row of labels."""
    labels = {block.cell.column: label_of(block.text) for block in head.blocks if block.cell}
    for block in row.blocks:
        yield Line(block.index, block.text, labels.get(block.cell.column) if block.cell else None, 0)


def _cells(row: Row) -> Iterator[Line]:
    """The cells of a row of the head: label and value, or several labelled cells."""
    waiting: Label | None = None
    for block in row.blocks:
        label = label_of(block.text)
        if label and not label.has_value(block.text) and not (waiting and not label.colon and not _heads(label)):
            waiting = label
        elif waiting:
            yield Line(block.index, block.text, waiting, 0)
            waiting = None
        else:
            yield from _parts(block, None)


def _heads(label: Label) -> bool:
    """Whether a cell is a label of the head and no value that looks like one, as 'Teams'."""
    return bool(label.kinds & {"date", "time", "place", "end", "start", "chair", "secretary", "body"})


def _date(draft: Draft, lines: Sequence[Line]) -> Value[str] | None:
    """The day of the meeting: from its label, else from the head, else from the name of the file."""
    labelled = [line for line in lines if line.label and "date" in line.label.kinds]
    free = [line for line in lines if line.label is None]
    for group, probability, reason in (
        (labelled, 0.98, "Står efter etiketten för datum."),
        (free, 0.92, "Står i papperets huvud."),
    ):
        for line in group:
            for found in find_dates(with_bare_years(line.text)):
                if found.day and found.start >= line.start:
                    _doubt(draft, found)
                    return value_at(
                        draft.document, line, found.start, found.end, found.day.isoformat(), probability, reason
                    )
    for line in labelled:
        match = _NAME_DATE.search(line.text, line.start)
        day = _date_of_name(match[0]) if match else None
        if match and day:
            return value_at(
                draft.document, line, match.start(), match.end(), day, 0.9, "Står efter etiketten för datum."
            )
    named = _date_of_name(draft.document.name)
    found_by_year = _without_year(draft, [*labelled, *free], named)
    if found_by_year:
        return found_by_year
    if named:
        return Value(value=named, probability=0.7, reason="Datumet står bara i filnamnet.")
    return _first_date(draft)


def _without_year(draft: Draft, lines: Sequence[Line], named: str | None) -> Value[str] | None:
    """A day without a year in the head; the year stands in the name of the file, or is that of the mail."""
    sent = _sent(draft)
    day = date.fromisoformat(sent) if sent else None
    year = int(named[:4]) if named else day.year if day else _lone_year(draft, lines)
    reason = "Datumet står i huvudet, året i filnamnet." if named else "Datumet står i huvudet, året i mejlets datum."
    reason = reason if named or day else "Datumet står i huvudet, året på en annan rad."
    for line in lines if year else ():
        for found in find_dates(with_bare_years(line.text), year=year):
            if found.day and found.start >= line.start:
                told = (
                    found.day.replace(year=found.day.year - 1) if day and found.day > day and not named else found.day
                )
                return value_at(draft.document, line, found.start, found.end, told.isoformat(), 0.8, reason)
    today = next((line for line in lines if day and set(words_in(line.text)) & folded("header", "mail_today")), None)
    if today and sent:
        return Value(value=sent, probability=0.6, reason="Mejlet skickades den dag som mötet hölls.")
    return None


def _lone_year(draft: Draft, lines: Sequence[Line]) -> int | None:
    """The only year that the title, the head and the name of the file tell: 'Möte nr 3 2026'."""
    texts = [*(line.text for line in lines), draft.document.name.rpartition(".")[0]]
    years = {match[0] for text in texts for match in _YEAR.finditer(text)}
    return int(years.pop()) if len(years) == 1 else None


def _sent(draft: Draft) -> str | None:
    """The day on which the mail that holds the notes was sent."""
    for block in draft.document.blocks[:8]:
        lead, colon, value = block.text.partition(":")
        if colon and fold(lead).strip() in folded("header", "mail_day"):
            return next((found.day.isoformat() for found in find_dates(value) if found.day), None)
    return None


def _doubt(draft: Draft, found: FoundDate) -> None:
    doubt = getattr(found, "doubt", "")
    if doubt:
        draft.doubts.append(doubt)


def _first_date(draft: Draft) -> Value[str] | None:
    """A full date in the first running text: 'möte den 3 mars 2021'."""
    for block in draft.document.blocks[:12]:
        for found in find_dates(block.text):
            if found.day:
                place = draft.document.place(block.index, found.start, found.end)
                return Value(
                    value=found.day.isoformat(), places=(place,), probability=0.5, reason="Första datumet i papperet."
                )
    return None


def _date_of_name(name: str) -> str | None:
    for match in _NAME_DATE.finditer(name):
        parts = match[1] or f"20{match[4]}", match[2] or match[5], match[3] or match[6]
        try:
            return date(int(parts[0]), int(parts[1]), int(parts[2])).isoformat()
        except ValueError:
            continue
    return None
