"""The address of every thing that has a page, and of the day of a meeting."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.urls import reverse

from lagetrunt.models import (
    Action,
    Attendance,
    Body,
    Decision,
    Item,
    JournalEntry,
    Learned,
    Mandate,
    Matter,
    Meeting,
    MeetingFact,
    Office,
    Organisation,
    Paper,
    Person,
    Seat,
    StandingPoint,
    Tie,
)


class MeetingDay:
    """URL converter for the day of a meeting: '2019-09-06', or '2019-09-06-2' for the second one that day."""

    regex = r"\d{4}-\d{2}-\d{2}(?:-\d{1,2})?"

    def to_python(self, value: str) -> tuple[date, int]:
        """Return the day and the ordinal; an impossible day matches no page."""
        ordinal = int(value[11:]) if len(value) > 10 else 1
        return date.fromisoformat(value[:10]), ordinal

    def to_url(self, value: tuple[date, int]) -> str:
        """Return the day as it stands in addresses."""
        day, ordinal = value
        return day.isoformat() if ordinal == 1 else f"{day.isoformat()}-{ordinal}"


def meeting_address(meeting: Meeting, name: str = "meeting") -> str:
    """Return the address of a meeting's page, or of another page under it by url name."""
    return reverse(name, kwargs={"body": meeting.body.slug, "day": (meeting.date, meeting.ordinal)})


_BY_PUBLIC_ID = {
    Person: "person",
    Organisation: "organisation",
    Decision: "decision",
    Action: "action",
    Matter: "matter",
    Paper: "paper",
    JournalEntry: "journal_entry",
}


def address_of(row: Any) -> str:
    """Return the address of the page on which a row is shown; empty for what has none."""
    name = _BY_PUBLIC_ID.get(type(row))
    if name:
        return reverse(name, args=[row.public_id])
    if isinstance(row, Meeting):
        return meeting_address(row)
    if isinstance(row, Item):
        return f"{meeting_address(row.meeting)}#punkt-{row.public_id}"
    if isinstance(row, Attendance):
        return f"{meeting_address(row.meeting)}#narvaro"
    if isinstance(row, MeetingFact):
        return address_of(row.item) if row.item else meeting_address(row.meeting)
    if isinstance(row, Body):
        return reverse("network", kwargs={"body": row.slug})
    if isinstance(row, StandingPoint):
        return reverse("standing_points", kwargs={"body": row.body.slug})
    if isinstance(row, Learned):
        return f"{reverse('learned')}?natverk={row.body.slug}"
    if isinstance(row, Tie):
        return address_of(row.matter)
    if isinstance(row, Seat | Office):
        return reverse("network", kwargs={"body": row.body.slug})
    if isinstance(row, Mandate):
        return reverse("network", kwargs={"body": row.seat.body.slug})
    return ""
