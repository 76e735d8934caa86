"""Decisions: what the body itself decided, and how each goes on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lagetrunt.models import Decision, Finding, Item, Meeting, Organisation, Place, User, WayOn
from lagetrunt.register.journal import step
from lagetrunt.register.statements import may_record, recorded


def record_decision(
    meeting: Meeting,
    *,
    words: str,
    by: User,
    item: Item | None = None,
    way_on: str = WayOn.UNSAID,
    way_on_whom: str = "",
    condition: str = "",
    until: date | None = None,
    review_on: date | None = None,
    refers_to: str = "",
    binds: Iterable[Organisation] = (),
    needs_formal: bool = False,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Decision:
    """Record what the body decided; `binds` names organisations where not all are bound. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `item-elsewhere`; `no-such-value`.
    """
    bound = list(binds)
    may_record(meeting, item, by, *bound)
    with step("record_decision", by=by, on=meeting.date, body=meeting.body) as taken:
        decision = recorded(
            taken,
            Decision,
            meeting,
            item=item,
            words=words,
            places=places,
            finding=finding,
            way_on=way_on,
            way_on_whom=way_on_whom,
            condition=condition,
            until=until,
            review_on=review_on,
            refers_to=refers_to,
            needs_formal=needs_formal,
        )
        decision.binds.set(bound)
    return decision
