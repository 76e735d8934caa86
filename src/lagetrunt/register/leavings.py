"""People who leave, as papers tell."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lagetrunt.models import Finding, Item, Leaving, Meeting, Organisation, Person, Place, User
from lagetrunt.register.journal import step
from lagetrunt.register.statements import may_record, recorded


def record_leaving(
    meeting: Meeting,
    *,
    person: Person,
    words: str,
    by: User,
    item: Item | None = None,
    organisation: Organisation | None = None,
    why: str = "",
    leaves_on: date | None = None,
    when_written: str = "",
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Leaving:
    """Record that a person leaves; what they held is in `everything_left_by`, and ends by verbs of its own.

    Inverse: `withdraw_fact`. Refused: `not-allowed`; `item-elsewhere`; `no-such-value`.
    """
    may_record(meeting, item, by, person, organisation)
    with step("record_leaving", by=by, on=meeting.date, body=meeting.body) as taken:
        return recorded(
            taken,
            Leaving,
            meeting,
            item=item,
            words=words,
            places=places,
            finding=finding,
            person=person,
            organisation=organisation,
            why=why,
            leaves_on=leaves_on,
            when_written=when_written,
        )
