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
from lagetrunt.language.words import any_of, table
from lagetrunt.reading.document import Document
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.entries import parse_entry
from lagetrunt.reading.passes.headlines import Line, times, value_at, without_when
from lagetrunt.reading.passes.layout import looks_like_place
from lagetrunt.reading.passes.rows import Row, rows_of
from lagetrunt.reading.passes.secretary import secretary_of
from lagetrunt.reading.records import Attendee, Header, Mode, Value

_MOST_WORDS = 9
_INNER = re.compile(r"(?P<before>[.;,]?\s+)(?=[A-ZÅÄÖ][^\W\d_]+(?:\s[^\W\d_]+){0,2}:\s)")
_EDGES = " .,;:-–()[]"
_NAME_DATE = re.compile(
    r"(?<!\d)(20\d\d|19\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)(?!\d)|(?<!\d)(\d\d)([01]\d)([0-3]\d)(?!\d)"
)
_WAY = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+)?")


@reads(needs=("labels", "body", "attendance"), gives=("header",))
def header(draft: Draft) -> None:
    """Fill the header of the draft."""
    rows = rows_of(draft.document.blocks)
    lines = list(_lines(draft, rows))
    day = _date(draft, lines)
    start, end = times(draft.document, lines)
    place = _place(draft.document, lines)
    mode = _mode(draft, lines, place)
    if mode and mode.value == "online":
        draft.attendance = [replace(row, remote=row.presence == "present") for row in draft.attendance]
    secretary = secretary_of(draft, rows)
    draft.attendance += _writer(draft, secretary, remote=bool(mode and mode.value == "online"))
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
    return [
        Attendee(
            name=secretary.value,
            organisation=entry.organisation if entry and entry.name == secretary.value else None,
            capacity="guest",
            remote=remote,
            places=secretary.places,
            probability=0.7,
            reason="Har antecknat men står inte i listan.",
        )
    ]


def _lines(draft: Draft, rows: Sequence[Row]) -> Iterator[Line]:
    """The lines of the head; a label alone takes its value from the next row, a table's from the next cell."""
    waiting: Label | None = None
    for row in rows:
        name = draft.labels.get(row.first.index)
        if name not in ("title", "header") and not (name == "attendance" and waiting):
            waiting = None
            continue
        if row.is_table and len(row.blocks) > 1:
            yield from _cells(row)
            continue
        block = row.first
        label = label_of(block.text) if name == "header" else None
        if label and not label.has_value(block.text):
            waiting = label
            continue
        start = label.value_start if label else 0
        for inner in _INNER.finditer(block.text, start):
            second = label_of(block.text[inner.end("before") :]) if name == "header" else None
            if second and second.colon and second.kinds & {"date", "time", "place", "end"}:
                yield Line(block.index, block.text[: inner.start()], label or waiting, start)
                label, start = second, inner.end("before") + second.value_start
        yield Line(block.index, block.text, label or waiting, start)
        waiting = None


def _cells(row: Row) -> Iterator[Line]:
    """The cells of a row of the head: label and value, or several labelled cells."""
    waiting: Label | None = None
    for block in row.blocks:
        label = label_of(block.text)
        if label and not label.has_value(block.text):
            waiting = label
        else:
            yield Line(block.index, block.text, label or waiting, label.value_start if label else 0)
            waiting = None


def _date(draft: Draft, lines: Sequence[Line]) -> Value[str] | None:
    """The day of the meeting: from its label, else from the head, else from the name of the file."""
    labelled = [line for line in lines if line.label and "date" in line.label.kinds]
    free = [line for line in lines if line.label is None]
    for group, probability, reason in (
        (labelled, 0.98, "Står efter etiketten för datum."),
        (free, 0.92, "Står i papperets huvud."),
    ):
        for line in group:
            for found in find_dates(line.text):
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
    year = int(named[:4]) if named else None
    for line in [*labelled, *free]:
        for found in find_dates(line.text, year=year):
            if found.day and year:
                return value_at(
                    draft.document,
                    line,
                    found.start,
                    found.end,
                    found.day.isoformat(),
                    0.8,
                    "Datumet står i huvudet, året i filnamnet.",
                )
    if named:
        return Value(value=named, probability=0.7, reason="Datumet står bara i filnamnet.")
    return _first_date(draft)


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


def _place(document: Document, lines: Sequence[Line]) -> Value[str] | None:
    """The place after its label, without date and time; else a line of the head that names a room or a link."""
    for line in lines:
        if not line.label or "place" not in line.label.kinds:
            continue
        start, end = line.start, len(line.text)
        if line.label.kinds & {"date", "time"}:
            start, end = without_when(line)
        value = line.text[start:end].strip(" .,;-–\t")
        if value:
            begin = line.text.index(value, start)
            return value_at(document, line, begin, begin + len(value), value, 0.95, "Står efter etiketten för plats.")
    for line in lines:
        if line.label is None and (found := _unlabelled_place(line)):
            return value_at(
                document,
                line,
                found[0],
                found[1],
                line.text[found[0] : found[1]],
                0.7,
                "Ser ut som en plats i papperets huvud.",
            )
    return None


def _unlabelled_place(line: Line) -> tuple[int, int] | None:
    start, end = without_when(line)
    piece = re.sub(r"^(?:i|på|via|vid|genom)\s+", "", line.text[start:end].strip(_EDGES))
    named = organisations().get(piece) is not None or looks_like_place(piece)
    if not named or len(piece.split()) > _MOST_WORDS:
        return None
    begin = line.text.index(piece, start)
    return begin, begin + len(piece)


def _mode(draft: Draft, lines: Sequence[Line], place: Value[str] | None) -> Value[Mode] | None:
    """In the room, online, or both: judged by the place, the title, and who took part from afar."""
    where = place.value if place else ""
    head = " ".join(line.text for line in lines)
    words = table("header")["modes"]
    ways = [fold(match[0]) for match in re.finditer(r"[^\W\d_]+", where)]
    online = any(_is_way(way, words["online"]) for way in ways)
    rest = [way for way in ways if not _is_way(way, words["online"]) and way not in words["fillers"]]
    places = place.places if place else ()
    if any(phrase in fold(head).split() for phrase in words["hybrid"]) or (online and rest and _joined(where)):
        return Value(value="hybrid", places=places, probability=0.9, reason="Både lokal och länk anges.")
    if online or (not where and any(_is_way(fold(word), words["online"]) for word in re.findall(r"[^\W\d_]+", head))):
        return Value(value="online", places=places, probability=0.9, reason="Platsen är ett digitalt möte.")
    if any(row.remote and row.presence == "present" for row in draft.attendance):
        return Value(value="hybrid", places=places, probability=0.8, reason="Någon deltog på distans.")
    return Value(
        value="in_person",
        places=places,
        probability=0.9 if where else 0.6,
        reason="Ingen länk eller digital form nämns.",
    )


def _is_way(word: str, online: Sequence[str]) -> bool:
    return word in online or any(word.startswith(way) and len(way) >= 5 for way in online)


def _joined(where: str) -> bool:
    return bool(re.search(r"(?<!\w)" + any_of(table("header")["modes"]["joins"]) + r"(?!\w)|[,(/+]", where.lower()))
