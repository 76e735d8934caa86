"""A network that has met four times and is to meet again, with what is open there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

import pytest
from django.utils import timezone

from lagetrunt.meetings.agenda import Agenda, Line, draft_agenda
from lagetrunt.models import Item, Meeting, Person, Postponement
from lagetrunt.register import (
    Promiser,
    add_item,
    give_office,
    postpone,
    record_action,
)
from tests.factories.cast import Cast

ON = date(2026, 11, 16)
NEXT = date(2026, 11, 27)
DAYS = (date(2025, 11, 28), date(2026, 2, 13), date(2026, 5, 8), date(2026, 9, 18))
STANDING = ("Inledning", "Föregående anteckningar", "Övrigt", "Nästa möte")


@dataclass
class Room:
    """The network with its meetings, and short ways to what the tests need."""

    cast: Cast
    held: list[Meeting]
    meeting: Meeting
    chair: Person

    def item(self, heading: str, at: int = -1, **fields: object) -> Item:
        """Return a new point of the meeting that is `at` among those held."""
        return add_item(self.held[at], heading=heading, by=self.cast.administrator, **fields)  # type: ignore[arg-type]

    def put_off(self, heading: str, at: int = -1, **fields: object) -> Postponement:
        """Put a point off at the meeting that is `at` among those held."""
        item = self.item(heading, at, outcome="postponed")
        by = self.cast.administrator
        return postpone(self.held[at], by=by, item=item, words=f"{heading} flyttas.", **fields)  # type: ignore[arg-type]

    def promise(self, words: str, at: int = -1, *, who: Person, heading: str = "", due: date | None = None) -> object:
        """Record a promise, under a point of its own where it has a heading."""
        item = self.item(heading, at) if heading else None
        by, promiser = self.cast.administrator, Promiser(person=who)
        return record_action(self.held[at], words=words, by=by, item=item, assignees=[promiser], due_on=due)

    def agenda(self, *, on: date = ON) -> Agenda:
        """Return the agenda as the coordinator sees it."""
        meeting = Meeting.objects.select_related("body").get(pk=self.meeting.pk)
        return draft_agenda(meeting, user=self.cast.coordinator, on=on)

    def line(self, heading: str, *, on: date = ON) -> Line:
        """Return the one line with that heading."""
        found = [line for line in self.agenda(on=on).lines if line.heading == heading]
        assert len(found) == 1, [line.heading for line in self.agenda(on=on).lines]
        return found[0]


@pytest.fixture
def room(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Room:
    """Give the network with four papers, all with the same standing points, and a next meeting of three hours.

    It is the day `ON`, also for the verbs.
    """
    monkeypatch.setattr(timezone, "localdate", lambda *_given: ON)
    held = [cast.meeting(day, start=time(9), end=time(12)) for day in DAYS]
    for meeting in held:
        for heading in STANDING:
            add_item(meeting, heading=heading, by=cast.administrator)
    meeting = cast.meeting(NEXT, held=False, start=time(9), end=time(12))
    chair = cast.person("Olga Ordförande")
    give_office(cast.network, person=chair, role="chair", starts_on=date(2025, 1, 1), by=cast.administrator)
    return Room(cast, held, meeting, chair)
