"""A reading as the plain object that `lagetrunt read --json` prints and that the scorer of minutes compares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lagetrunt.reading.document import Block, Place
from lagetrunt.reading.records import (
    Action,
    Appointment,
    Attendee,
    ComingDate,
    Decision,
    Found,
    Item,
    Mention,
    Money,
    Position,
    Postponement,
    Reading,
    Statement,
    Value,
)

_HEADER = ("body", "date", "start", "end", "place", "mode", "secretary")


def record(reading: Reading) -> dict[str, Any]:
    """Return the record of a reading: keys of both parts of the format, `item` being a heading."""
    headings = {item.id: item.heading for item in reading.items}
    write = _Writer(reading, headings)
    out: dict[str, Any] = {"source": reading.document.name, "sha256": reading.document.sha256}
    told: dict[str, Any] = {}
    for key in _HEADER:
        value: Value[str] | None = getattr(reading.header, key)
        out[key] = value.value if value else None
        if value:
            told[key] = write.found(value)
    out["header"] = told
    out["attendance"] = [write.attendee(entry) for entry in reading.attendance]
    out["items"] = [write.item(item) for item in reading.items]
    out["decisions"] = [write.decision(entry) for entry in reading.decisions]
    out["actions"] = [write.action(entry) for entry in reading.actions if not entry.reported]
    out["reported"] = [write.action(entry) for entry in reading.actions if entry.reported]
    out["postponed"] = [write.postponement(entry) for entry in reading.postponed]
    out["appointments"] = [write.appointment(entry) for entry in reading.appointments]
    out["meetings"] = [write.meeting(entry) for entry in reading.meetings]
    out["positions"] = [write.position(entry) for entry in reading.positions]
    out["vacancies"] = [
        write.statement(entry, seat=entry.seat, organisation=entry.organisation) for entry in reading.vacancies
    ]
    out["leavers"] = [
        write.statement(entry, person=entry.person, organisation=entry.organisation, why=entry.why, when=entry.when)
        for entry in reading.leavers
    ]
    out["questions"] = [write.statement(entry) for entry in reading.questions]
    out["money"] = [write.money(entry) for entry in reading.money]
    out["marks"] = [write.statement(entry) for entry in reading.marks]
    out["mentions"] = [write.mention(entry) for entry in reading.mentions]
    out["doubts"] = list(reading.doubts)
    return out


class _Writer:
    """Writes records of one reading."""

    def __init__(self, reading: Reading, headings: Mapping[str, str]) -> None:
        self.blocks = reading.document.blocks
        self.headings = headings

    def found(self, entry: Found) -> dict[str, Any]:
        return {
            "place": [_place(self.blocks[place.block], place) for place in entry.places],
            "doubt": round(entry.probability, 3),
            "reason": entry.reason,
        }

    def statement(self, entry: Statement, **more: Any) -> dict[str, Any]:
        item = self.headings.get(entry.item) if entry.item else None
        return {"item": item, "item_id": entry.item, "text": entry.text, **more, **self.found(entry)}

    def attendee(self, entry: Attendee) -> dict[str, Any]:
        keys = (
            "name",
            "organisation",
            "title",
            "chair",
            "presence",
            "capacity",
            "partial",
            "instead_of",
            "remote",
            "excused",
        )
        return {**{key: getattr(entry, key) for key in keys}, **self.found(entry)}

    def item(self, item: Item) -> dict[str, Any]:
        return {
            "id": item.id,
            "heading": item.heading,
            "number": item.number,
            "level": item.level,
            "parent": self.headings.get(item.parent) if item.parent else None,
            "kind": item.kind,
            "outcome": item.outcome,
            **self.found(item),
        }

    def decision(self, entry: Decision) -> dict[str, Any]:
        keys = ("way_on", "way_on_whom", "condition", "until", "refers_to")
        return self.statement(entry, **{key: getattr(entry, key) for key in keys}, binds=list(entry.binds))

    def action(self, entry: Action) -> dict[str, Any]:
        keys = ("due", "to", "condition", "reported")
        return self.statement(entry, assignees=list(entry.assignees), **{key: getattr(entry, key) for key in keys})

    def postponement(self, entry: Postponement) -> dict[str, Any]:
        told = self.statement(entry, until=entry.until, subject=entry.subject)
        return {**told, "reason": entry.reason_told, "why_found": entry.reason}

    def appointment(self, entry: Appointment) -> dict[str, Any]:
        keys = ("person", "role", "body", "organisation", "replaces", "since", "until", "extent_percent", "stays")
        return self.statement(entry, **{key: getattr(entry, key) for key in keys}, dates=list(entry.dates))

    def meeting(self, entry: ComingDate) -> dict[str, Any]:
        return self.statement(entry, date=entry.date, what=entry.what, proposed=entry.proposed)

    def position(self, entry: Position) -> dict[str, Any]:
        return self.statement(entry, organisation=entry.organisation, topic=entry.topic, stance=entry.stance)

    def money(self, entry: Money) -> dict[str, Any]:
        return self.statement(entry, amount=str(entry.amount), unit=entry.unit, years=entry.years)

    def mention(self, entry: Mention) -> dict[str, Any]:
        return {
            "kind": entry.kind,
            "form": entry.form,
            "means": entry.means,
            "candidates": list(entry.candidates),
            **self.found(entry),
        }


def _place(block: Block, place: Place) -> dict[str, Any]:
    return {
        "block": place.block,
        "start": place.start,
        "end": place.end,
        "quote": place.quote,
        "before": place.before,
        "after": place.after,
        "line": block.line_at(place.start),
        "page": block.page,
    }
