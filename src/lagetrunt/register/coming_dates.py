"""Dates to come that a paper names; none of them books a meeting."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as day

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Body, ComingDate, Finding, Item, Meeting, Place, Refused, User
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.statements import refuse_elsewhere


def note_coming_date(
    body: Body,
    *,
    date: day,
    by: User,
    meeting: Meeting | None = None,
    item: Item | None = None,
    what: str = "",
    words: str = "",
    is_proposed: bool = False,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> ComingDate:
    """Note a date to come: a meeting of the body itself (`what` empty) or an event of others. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `item-elsewhere`; `date-past` (not after the meeting that names it).
    """
    same_association(by, body, meeting, item)
    require(may_write_body(by, body))
    if meeting:
        refuse_elsewhere(meeting, item)
        if date <= meeting.date:
            raise Refused("date-past", _("Dagen ligger inte efter mötet."), instead=_("Rätta dagen."))
    with step("note_coming_date", by=by, on=date, body=body) as taken:
        coming = taken.create(
            ComingDate,
            places=places,
            finding=finding,
            body=body,
            date=date,
            meeting=meeting,
            item=item,
            what=what,
            words=words,
            is_proposed=is_proposed,
        )
        taken.about(coming)
    return coming
