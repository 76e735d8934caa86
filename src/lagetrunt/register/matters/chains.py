"""Chains: the same subject put off once or several times, until it is dealt with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lagetrunt.access import seen
from lagetrunt.models import Body, Item, Matter, Postponement, User
from lagetrunt.register.matters.rows import matters_of


@dataclass(frozen=True, kw_only=True)
class Chain:
    """One subject that was put off, how often, and whether it has been dealt with."""

    subject: str
    postponements: tuple[Postponement, ...]
    """Oldest first."""
    matter: Matter | None
    item: Item | None
    """The point under which it was last put off."""
    first_put_off: date
    last_put_off: date
    times: int
    until: date | None
    dealt_with: date | None = None
    dealt_with_by: Item | None = None
    perhaps_in_missing: bool = False
    reason: str = ""


def chains(user: User, bodies: Iterable[Body] | None = None, *, on: date | None = None) -> list[Chain]:
    """Return the chains of all that was put off in these bodies before or on a day, the oldest first."""
    rows = seen(user, Postponement).select_related("meeting__body", "item").order_by("meeting__date", "pk")
    if bodies is not None:
        rows = rows.filter(meeting__body__in=[body.pk for body in bodies])
    if on is not None:
        rows = rows.filter(meeting__date__lte=on)
    found = list(rows)
    tied = matters_of(found)
    return [
        Chain(
            subject=one.subject,
            postponements=(one,),
            matter=tied.get(("Postponement", one.pk)),
            item=one.item,
            first_put_off=one.meeting.date,
            last_put_off=one.meeting.date,
            times=1,
            until=one.until_on,
            reason=one.reason,
        )
        for one in found
    ]
