"""First look at a paper: what is title, header, list of people, label, signature or furniture.

What remains is the paper itself: points and what stands under them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lagetrunt.language.dates import clock_sign, find_dates
from lagetrunt.language.keys import fold
from lagetrunt.language.labels import Label, known_labels
from lagetrunt.language.names import genitives, is_name, leading_name
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.entries import parse_entry
from lagetrunt.reading.passes.gathering import people_told
from lagetrunt.reading.passes.headings import is_standing
from lagetrunt.reading.passes.lists import (
    FIRST_ROWS,
    PEOPLE,
    in_list,
    is_people_head,
    is_table_of_people,
    led_people,
    opens_list,
    opens_side,
    table_of,
    unlabelled,
)
from lagetrunt.reading.passes.rows import Row, ends_sentence, folded, is_sentence, row_label, rows_of
from lagetrunt.reading.passes.tables import is_agenda_head
from lagetrunt.reading.passes.titles import first_body

HEADER = frozenset({"date", "time", "start", "end", "place", "chair", "secretary", "adjuster", "body", "other"})
_LAST_ROWS = 12
_LEAST_QUOTED = 3
"""So many lines with the mark of a quoted mail are one that the paper answers."""
_TITLE_ROWS = 5
_MAIL_ROWS = 8
_FIGURES = re.compile(r"\d+")
_PAGE_OF, _PAGE_MARK = re.compile(r"\d+\s*\(\s*\d+\s*\)\s*$"), 24
"""'2 (5)' at the end of a line, and how much of it is looked at."""
_LEAST_PRESENT = 3
"""A list that names fewer is none, or not the whole one."""


@reads(needs=(), gives=("labels",))
def layout(draft: Draft) -> None:
    """Label every block that is no part of a point."""
    rows = rows_of(draft.document.blocks)
    _furniture(draft, rows)
    _mail(draft, rows)
    rows = [row for row in rows if row.first.index not in draft.labels]
    labels = {row.first.index: label for row in rows if (label := row_label(row))}
    _people(draft, rows, labels)
    _signature(draft, rows, labels)
    _head(draft, rows, labels)
    _labels(draft, rows, labels)


def mark(draft: Draft, row: Row, name: str) -> None:
    """Label all blocks of a row."""
    for index in row.indices:
        draft.labels.setdefault(index, name)


def _furniture(draft: Draft, rows: Sequence[Row]) -> None:
    """Rules, page numbers and lines that stand on every page."""
    quoted = [row for row in rows if row.text.startswith(">")]
    for row in quoted if len(quoted) >= _LEAST_QUOTED else ():
        mark(draft, row, "furniture")
    repeated = Counter(_plain(row.text) for row in rows if len(row.text) <= 100 and not row.is_table)
    for row in rows:
        text = row.text.strip()
        page_mark = _PAGE_OF.search(text[-_PAGE_MARK:])
        on_every_page = page_mark and repeated[_plain(row.text)] >= 2
        if (
            row.first.layout.style in ("rule", "furniture")
            or _page().fullmatch(text)
            or fold(text).startswith(_mail_tails())
            or (on_every_page and row is not rows[0])
        ):
            mark(draft, row, "furniture")


def _plain(text: str) -> str:
    """Return a text without what differs from page to page."""
    return fold(_FIGURES.sub("#", text))


def _mail(draft: Draft, rows: Sequence[Row]) -> None:
    """The lines over a mail that was pasted in: sender and day are no part of the paper, the subject is its title."""
    leads = [_mail_lead(row) for row in rows[:_MAIL_ROWS]]
    first = next((at for at, lead in enumerate(leads) if lead == "mail_from"), None)
    if first is None or not any(leads[first + 1 : first + 4]):
        return
    for row, lead in zip(rows[first:_MAIL_ROWS], leads[first:], strict=False):
        if not lead:
            break
        subject = fold(row.text.partition(":")[0]).strip() in folded("header", "mail_subject")
        mark(draft, row, "title" if subject and first_body(row.text) else "furniture")


def _mail_lead(row: Row) -> str:
    lead, colon, _ = row.text.partition(":")
    kinds = ("mail_from", "mail_day", "mail_rest")
    return next((kind for kind in kinds if colon and fold(lead).strip() in folded("header", kind)), "")


def _people(draft: Draft, rows: Sequence[Row], labels: dict[int, Label]) -> None:
    """Lists of those present and absent: from their label to the first row that names nobody."""
    at = 0
    while at < len(rows):
        label = labels.get(rows[at].first.index)
        cell = rows[at].first.cell
        leads = label is not None and (cell is None or cell.column == 0)  # further in, it is a row of another table
        listed = leads and label and label.kinds & PEOPLE and opens_list(rows, at, label)
        if not listed and not opens_side(rows, at):
            end = led_people(rows, at, labels) if at < FIRST_ROWS else at
            for row in rows[at:end]:
                mark(draft, row, "attendance")
            at = end if end > at else _table_of_people(draft, rows, at)
            continue
        mark(draft, rows[at], "attendance")
        at += 1
        while at < len(rows) and in_list(rows, at, labels):
            mark(draft, rows[at], "attendance")
            at += 1
    _people_without_label(draft, rows, labels)


def _people_without_label(draft: Draft, rows: Sequence[Row], labels: dict[int, Label]) -> None:
    """Where lists with labels name hardly anybody: rows near the top that name people and their places."""
    listed, present = [row for row in rows if draft.labels.get(row.first.index) == "attendance"], True
    named = 0
    for row in listed:
        label = labels.get(row.first.index)
        present = not label.kinds & {"absent", "excused"} if label and label.kinds & PEOPLE else present
        named += len(people_told(row.text)) if present else 0
    for first, last in unlabelled(rows[:FIRST_ROWS]):
        beside = {row.first.index for row in rows[max(first - 1, 0) : last + 1]}
        if named < _LEAST_PRESENT or beside & {row.first.index for row in listed}:
            for row in rows[first:last]:
                mark(draft, row, "attendance")


def _table_of_people(draft: Draft, rows: Sequence[Row], at: int) -> int:
    """A table with a column of names and one of organisations or presence needs no label above it."""
    row = rows[at]
    table = table_of(row)
    inside = at > 0 and row.is_table and table_of(rows[at - 1]) == table
    if not row.is_table or (inside and not (at < FIRST_ROWS and is_people_head(row))):
        return at + 1
    if not is_people_head(row) and not (at < FIRST_ROWS and is_table_of_people(rows, at)):
        return at + 1
    while at < len(rows) and table_of(rows[at]) == table and not is_agenda_head(rows[at]):
        mark(draft, rows[at], "attendance")
        at += 1
    return at


def _signature(draft: Draft, rows: Sequence[Row], labels: dict[int, Label]) -> None:
    """Who took the notes and who checks them, at the end of the paper or in its head."""
    for at, row in enumerate(rows):
        label = labels.get(row.first.index)
        if row.first.index in draft.labels or not label or not label.kinds & {"secretary", "adjuster"}:
            continue
        value = row.text[label.value_start :].strip(" /:.\t_")
        late = at >= len(rows) - _LAST_ROWS
        if row.number and not late:
            continue
        if value and (leading_name(value) or (late and len(value.split()) <= 3)) and not is_sentence(value):
            mark(draft, row, "signature")
        elif not value and "notes" not in label.kinds and at + 1 < len(rows) and _signs(rows[at + 1].text):
            mark(draft, row, "signature")
            mark(draft, rows[at + 1], "signature")
    last = [row for row in rows[-3:] if row.first.index not in draft.labels]
    for row in last[-1:]:
        bare = row.text.strip(" /_*")
        entry = parse_entry(bare, organisations()) if len(bare) <= 80 else None
        if entry and any(takes_notes(title) for title in entry.titles):
            mark(draft, row, "signature")
            continue
        if (row.text.startswith("/") and (is_name(bare) or len(bare.split()) == 1)) or (
            len(rows) > 8 and is_name(bare) and len(row.text) < 40
        ):
            mark(draft, row, "signature")


def takes_notes(title: str) -> bool:
    """Return whether a title says that somebody took the notes: 'vid tangenterna', 'som antecknade'."""
    words = re.sub(rf"^{any_of(table('attendance')['as'])}\s", "", fold(title).strip(" ."))
    return words in folded("attendance", "secretary") or "secretary" in known_labels().get(words, frozenset())


def _signs(text: str) -> bool:
    bare = text.strip(" /_.")
    return len(bare) <= 80 and not is_sentence(bare) and (bool(leading_name(bare)) or len(bare.split()) <= 2)


def _head(draft: Draft, rows: Sequence[Row], labels: dict[int, Label]) -> None:
    """Title and header: what stands before the first list of people, or before the first running text."""
    first_list = next(
        (at for at, row in enumerate(rows[:FIRST_ROWS]) if draft.labels.get(row.first.index) == "attendance"), None
    )
    seen_label = False
    for at, row in enumerate(rows[:FIRST_ROWS]):
        if row.first.index in draft.labels:
            continue
        label = labels.get(row.first.index)
        if (
            label
            and label.kinds & HEADER
            and not row.number
            and not is_sentence(row.text[label.value_start :].rstrip("."))
        ):
            seen_label = True
            mark(draft, row, "header")
            if (
                not label.has_value(row.text)
                and at + 1 < len(rows)
                and rows[at + 1].first.index not in labels
                and len(rows[at + 1].text) <= 120
            ):
                mark(draft, rows[at + 1], "header")
            continue
        before_list = first_list is not None and at < first_list
        if (first_list is not None and at > first_list) or not _in_head(row, at, label, before_list):
            if not before_list or row.number or is_sentence(row.text):
                break
            continue
        mark(draft, row, "header" if seen_label or (at and _is_when(row.text)) else "title")


def _in_head(row: Row, at: int, label: Label | None, before_list: bool) -> bool:
    """Whether an unlabelled row near the top belongs to title or header."""
    if row.number or row.first.kind == "list_item":
        return False
    if label and label.kinds & {"agenda", "notes", "part"} and at:
        return False
    text = row.text
    if at and (is_standing(text) or _timed().match(text)):
        return False
    if is_sentence(text) and not _is_title(text):
        return before_list and len(text) <= 240 and _is_when(text)
    if at == 0 or before_list or _is_when(text):
        return True
    return at < _TITLE_ROWS and (_is_title(text) or looks_like_place(text))


def _is_when(text: str) -> bool:
    return len(text) <= 240 and (bool(_time().search(text)) or bool(find_dates(text)))


@per_language
def _timed() -> re.Pattern[str]:
    """'09.15 Budget': a point with its time."""
    return re.compile(rf"(?:{clock_sign()}\s*)?\d{{1,2}}[.:]\d{{2}}\s+[A-ZÅÄÖ][^\W\d_]{{3}}")


@per_language
def _mail_tails() -> tuple[str, ...]:
    return tuple(table("layout")["mail_tails"])


@per_language
def _page() -> re.Pattern[str]:
    """'Sida 2 av 5', '2 (5)', '- 2 -'."""
    page, of = any_of(table("layout")["page"]), any_of(table("layout")["page_of"])
    of_all = rf"\(\s*\d{{1,3}}\s*\)|/\s*\d{{1,3}}|{of}\s+\d{{1,3}}|\(\s*{of}\s+\d{{1,3}}\s*\)"
    return re.compile(
        rf"(?:{page}\.?)?\s*\d{{1,3}}\s*(?:{of_all})\.?|{page}\.?\s*\d{{1,3}}|[-–]\s*\d{{1,3}}\s*[-–]",
        re.IGNORECASE,
    )


@per_language
def _time() -> re.Pattern[str]:
    return re.compile(rf"\b{clock_sign()}\s*\d|\b\d{{1,2}}[.:]\d{{2}}\b")


def looks_like_place(text: str) -> bool:
    """Return whether a short line names a room, a house or a way to meet from afar."""
    words = {fold(word).strip(".,:()") for word in text.split()}
    rooms = table("header")["places"]
    named = bool(words & set(rooms["words"])) or any(word.endswith(_room_endings()) for word in words)
    return named and len(text) <= 80


@per_language
def _room_endings() -> tuple[str, ...]:
    """Endings of rooms and houses, in the genitive too: 'Stadshotellets Gröna rum'."""
    endings = table("header")["places"]["endings"]
    return tuple(ending + genitive for ending in endings for genitive in ("", *genitives()))


def _is_title(text: str) -> bool:
    words = {fold(word).strip(".,:()") for word in text.split()}
    return len(text) <= 200 and bool(words & title_words()) and not ends_sentence(text)


@per_language
def title_words() -> frozenset[str]:
    """Words for the paper itself: 'minnesanteckningar', 'protokoll'."""
    return frozenset(fold(word) for word in table("header")["title"]["papers"])


def _labels(draft: Draft, rows: Sequence[Row], labels: dict[int, Label]) -> None:
    """Labels that hold points but are none themselves ('Anteckningar'), and the one over an agenda."""
    for row in rows:
        label = labels.get(row.first.index)
        if row.first.index in draft.labels or not label or row.number or label.has_value(row.text) or not label.exact:
            continue
        if "agenda" in label.kinds:
            mark(draft, row, "agenda")
        elif "notes" in label.kinds:
            mark(draft, row, "label")
