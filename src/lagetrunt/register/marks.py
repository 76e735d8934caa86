"""Lines that may not be spread."""

from __future__ import annotations

from collections.abc import Iterable

from lagetrunt.models import Finding, Item, Mark, Meeting, Place, User
from lagetrunt.register.journal import step
from lagetrunt.register.statements import may_record, recorded


def mark_line(
    meeting: Meeting,
    *,
    words: str,
    by: User,
    item: Item | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Mark:
    """Mark a line as one that may not be spread. Inverse: `withdraw_fact`. Refused: `not-allowed`; `item-elsewhere`."""
    may_record(meeting, item, by)
    with step("mark_line", by=by, on=meeting.date, body=meeting.body) as taken:
        return recorded(taken, Mark, meeting, item=item, words=words, places=places, finding=finding)
