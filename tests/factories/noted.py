"""Meetings with points, written shortly, for the tests of matters."""

from __future__ import annotations

from typing import Any

from lagetrunt.models import Item, Matter, Postponement, ProposalState, Tie
from lagetrunt.register import add_item, matters_seen, postpone, propose_matters
from tests.factories.cast import Cast


class Notes:
    """Meetings of the network with points, written shortly."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.by = cast, cast.coordinator

    def met(self, day: str, *points: str, **words: str) -> list[Item]:
        """Hold a meeting with these points; `words` give the notes of the point by its number: p1="…"."""
        meeting = self.cast.meeting(day)
        return [
            add_item(meeting, heading=heading, words=words.get(f"p{number}", f"Samtal den {day}."), by=self.by)
            for number, heading in enumerate(points, start=1)
        ]

    def put_off(self, item: Item, **fields: Any) -> Postponement:
        """Put a point off, as reading does: outcome and postponement."""
        Item.objects.filter(pk=item.pk).update(outcome="postponed")
        return postpone(item.meeting, item=item, by=self.by, **fields)

    def tied(self, accept: Any = "all") -> list[list[str]]:
        """Propose ties for everything; return each matter's points, in the order of matters and days."""
        propose_matters(self.cast.network, by=self.by, accept=accept)
        return [self.points(row.matter) for row in matters_seen(self.by)][::-1]

    def points(self, matter: Matter) -> list[str]:
        """Return the points tied to a matter, with their days."""
        ties = Tie.objects.filter(matter=matter, withdrawn_at=None).exclude(state=ProposalState.REJECTED)
        found = [tie.tied for tie in ties]
        return sorted(f"{fact.meeting.date} {fact}" for fact in found)
