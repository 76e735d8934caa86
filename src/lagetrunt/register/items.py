"""The points of a meeting's agenda, with what was noted under each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import Max
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Finding, Item, Meeting, Outcome, Place, Refused, User
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.statements import may_record


def add_item(
    meeting: Meeting,
    *,
    heading: str,
    by: User,
    position: int | None = None,
    number: str = "",
    level: int = 1,
    parent: Item | None = None,
    kind: str = "",
    outcome: str = Outcome.DONE,
    words: str = "",
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Item:
    """Add a point, last unless `position` is given. Inverse: `withdraw_fact`; changed by `amend_fact`.

    Refused: `not-allowed`; `item-elsewhere` (the point above is of another meeting); `no-such-value`; `no-such-level`.
    """
    may_record(meeting, parent, by)
    if position is None:
        position = (meeting.items.aggregate(last=Max("position"))["last"] or 0) + 1
    with step("add_item", by=by, on=meeting.date, body=meeting.body) as taken:
        item = taken.create(
            Item,
            places=places,
            finding=finding,
            meeting=meeting,
            parent=parent,
            position=position,
            number=number,
            heading=heading.strip(),
            level=level,
            kind=kind,
            outcome=outcome,
            words=words,
        )
        taken.about(item)
    return item


def order_items(meeting: Meeting, *, items: Sequence[Item], by: User) -> list[Item]:
    """Put the points of a meeting in that order. Inverse: the same with the order before, or `undo_step`.

    Refused: `not-allowed`; `not-all-items` (`items` are not exactly the meeting's standing points).
    """
    same_association(by, meeting)
    require(may_write_body(by, meeting.body))
    standing = set(meeting.items.filter(withdrawn_at__isnull=True).values_list("pk", flat=True))
    if {item.pk for item in items} != standing or len(items) != len(standing):
        raise Refused(
            "not-all-items", _("Punkterna har ändrats sedan sidan visades."), instead=_("Ladda om och försök igen.")
        )
    with step("order_items", by=by, about=meeting, on=meeting.date) as taken:
        for position, item in enumerate(items, start=1):
            taken.set(item, position=position)
    return list(items)
