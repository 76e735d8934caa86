"""After a paper is entered: its points are tied to what was dealt with before, and what it reports is noted."""

from __future__ import annotations

from typing import Literal

from django.db.models import Max

from lagetrunt.models import Body, JournalEntry, Meeting, User
from lagetrunt.register.following import propose_reports
from lagetrunt.register.matters import Memory, propose_matters


class Remembering:
    """What the bodies of one association have dealt with, kept in memory from one paper to the next.

    As soon as the journal tells of a step that was not the entering of a paper here, everything is read anew.
    """

    def __init__(self, association_id: int) -> None:
        self._association_id = association_id
        self._last = 0
        self._memories: dict[int, Memory] = {}

    def of(self, meeting: Meeting, entry: int) -> Memory:
        """Return the memory of a meeting's body, the meeting's own points in it; `entry` is the step that is open."""
        rows = JournalEntry.objects.filter(association_id=self._association_id)
        if rows.filter(id__gt=self._last).exclude(id=entry).exists():
            self._memories.clear()
        self._last = rows.aggregate(last=Max("id"))["last"]
        body: Body = meeting.body
        if body.pk in self._memories:
            self._memories[body.pk].add(meeting.pk)
        else:
            self._memories[body.pk] = Memory(body)
        return self._memories[body.pk]


def remember(
    meeting: Meeting,
    *,
    by: User,
    accept: Literal["none", "sure", "all"],
    step: JournalEntry,
    known: Remembering | None = None,
) -> None:
    """Propose what a meeting's points have to do with others and what is reported there, within a step that is open.

    `accept` is what the caller lets in unseen; `known` is what was read before, where many papers are entered in a row.
    """
    memory = known.of(meeting, step.pk) if known else None
    propose_matters(meeting.body, by=by, meeting=meeting, accept=accept, memory=memory)
    propose_reports(meeting, by=by, accept=accept)
