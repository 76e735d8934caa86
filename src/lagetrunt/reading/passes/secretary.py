"""Who took the notes: the signature, a label, the list of those present, or a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import label_of
from lagetrunt.language.names import initials, leading_name
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.rows import Row, folded
from lagetrunt.reading.records import Value

_NAME = r"(?P<name>[A-ZÅÄÖÉ][\w-]+(?:\s+(?:von|af|de)\s+|\s+)[A-ZÅÄÖÉ][\w-]+(?:\s+[A-ZÅÄÖÉ][\w-]+)?)"


def secretary_of(draft: Draft, rows: Sequence[Row]) -> Value[str] | None:
    """Return the full name of whoever took the notes."""
    for at, row in enumerate(rows):
        name = draft.labels.get(row.first.index)
        label = label_of(row.text) if name in ("signature", "header", "attendance") else None
        if label and "secretary" in label.kinds:
            found = _after(draft, rows, at, label.value_start)
            if found:
                return found
    listed = _listed(draft)
    if listed:
        return listed
    for row in reversed(rows):
        if draft.labels.get(row.first.index) == "signature" and not label_of(row.text):
            found = _person(draft, row, 0, 0.8, "Namnet under papperet.")
            if found:
                return found
    return _told(draft)


def _after(draft: Draft, rows: Sequence[Row], at: int, start: int) -> Value[str] | None:
    row = rows[at]
    reason = "Står efter orden för den som antecknat."
    if len(row.blocks) > 1:
        return _person(draft, Row(row.blocks[1:]), 0, 0.95, reason)
    if row.text[start:].strip(" /:._"):
        return _person(draft, row, start, 0.97, reason)
    return _person(draft, rows[at + 1], 0, 0.95, reason) if at + 1 < len(rows) else None


def _person(draft: Draft, row: Row, start: int, probability: float, reason: str) -> Value[str] | None:
    """The name at the beginning of a row; a first name or initials where the list tells whose."""
    text = row.first.text
    while start < len(text) and not text[start].isalnum():
        start += 1
    length = leading_name(text[start:])
    written = text[start : start + length] if length else re.split(r"[,(/]", text[start:])[0].strip(" .")
    whole = length and len(written.split()[-1].rstrip(".")) > 1
    name = written if whole else full_name(written, [entry.name for entry in draft.attendance])
    name = name or (written if length else None)
    if not name:
        return None
    place = draft.document.place(row.first.index, start, start + len(written))
    listed = next((entry.name for entry in draft.attendance if fold(entry.name) == fold(name)), name)
    return Value(value=listed, places=(place,), probability=probability if length else 0.8, reason=reason)


def full_name(short: str, names: Sequence[str]) -> str | None:
    """Return the one full name that a first name or initials stand for."""
    if not short:
        return None
    fitting = [
        name for name in names if fold(name.split()[0]) == fold(short) or fold(name).startswith(fold(short) + " ")
    ]
    if not fitting and short.isupper():
        fitting = [name for name in names if initials(name) == short]
    return fitting[0] if len(set(fitting)) == 1 else None


def _listed(draft: Draft) -> Value[str] | None:
    for entry in draft.attendance:
        titles = [fold(title).strip(" .") for title in (entry.title or "").split(",")]
        words = folded("attendance", "secretary")
        if any(title in words or any(word in words for word in title.split()) for title in titles):
            return Value(
                value=entry.name, places=entry.places, probability=0.85, reason="Sekreterare enligt närvarolistan."
            )
    return None


def _told(draft: Draft) -> Value[str] | None:
    """'Anna Berg utsågs att föra anteckningar', 'Anna Berg antecknar'."""
    cues = table("header")["secretary_told"]["cues"]
    for block in draft.document.blocks:
        if not any(cue in block.text for cue in cues):
            continue
        for pattern in _sentences():
            match = pattern.search(block.text)
            if match and leading_name(match["name"]) == len(match["name"]):
                place = draft.document.place(block.index, match.start("name"), match.end("name"))
                return Value(value=match["name"], places=(place,), probability=0.75, reason="Sägs i texten.")
    return None


@per_language
def _sentences() -> tuple[re.Pattern[str], ...]:
    words = table("header")["secretary_told"]
    return (
        re.compile(rf"{_NAME}\s+(?:{any_of(words['after_name'])})"),
        re.compile(rf"(?i:{any_of(words['before_name'])})\s+{_NAME}"),
    )
