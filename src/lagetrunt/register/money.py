"""Amounts with their units, as papers name them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from lagetrunt.models import Finding, Item, Meeting, Money, Place, User
from lagetrunt.register.journal import step
from lagetrunt.register.statements import may_record, recorded


def record_money(
    meeting: Meeting,
    *,
    amount: Decimal,
    unit: str,
    words: str,
    by: User,
    item: Item | None = None,
    years: int | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Money:
    """Record an amount, such as 1.95 'SEK per inhabitant' for 4 years. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `item-elsewhere`; `no-such-value`.
    """
    may_record(meeting, item, by)
    with step("record_money", by=by, on=meeting.date, body=meeting.body) as taken:
        return recorded(
            taken,
            Money,
            meeting,
            item=item,
            words=words,
            places=places,
            finding=finding,
            amount=amount,
            unit=unit,
            years=years,
        )
