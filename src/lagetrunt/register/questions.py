"""Questions that nobody owns yet."""

from __future__ import annotations

from collections.abc import Iterable

from lagetrunt.models import Finding, Item, Meeting, Place, Question, User
from lagetrunt.register.journal import step
from lagetrunt.register.statements import may_record, recorded


def record_question(
    meeting: Meeting,
    *,
    words: str,
    by: User,
    item: Item | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Question:
    """Record an open question. Inverse: `withdraw_fact`. Refused: `not-allowed`; `item-elsewhere`; `no-such-value`."""
    may_record(meeting, item, by)
    with step("record_question", by=by, on=meeting.date, body=meeting.body) as taken:
        return recorded(taken, Question, meeting, item=item, words=words, places=places, finding=finding)
