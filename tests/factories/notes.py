"""Meetings with promises and what is said of them later, for the tests of what follows promises."""

from __future__ import annotations

from typing import Any

from lagetrunt.models import Action, Item, Meeting, Person, Report
from lagetrunt.register import Promiser, add_item, propose_matters, propose_reports, record_action
from tests.factories.cast import Cast


class Notes:
    """Meetings with promises and what is said of them later."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.by = cast, cast.coordinator
        self.anna, self.bo = cast.person("Anna Ekman"), cast.person("Bo Lindal")

    def met(self, day: str, heading: str, words: str) -> Item:
        """Hold a meeting with one point."""
        there = Meeting.objects.filter(body=self.cast.network, date=day).first()
        return add_item(there or self.cast.meeting(day), heading=heading, words=words, by=self.by)

    def promised(self, item: Item, words: str, *who: Person, **fields: Any) -> Action:
        """Record a promise under a point."""
        people = [Promiser(person=person, written=person.name.split()[0]) for person in who]
        return record_action(item.meeting, item=item, words=words, assignees=people, by=self.by, **fields)

    def read(self, item: Item, accept: Any = "all") -> list[Report]:
        """Propose what a meeting's notes report."""
        propose_matters(self.cast.network, meeting=item.meeting, by=self.by, accept=accept)
        return propose_reports(item.meeting, by=self.by, accept=accept)
