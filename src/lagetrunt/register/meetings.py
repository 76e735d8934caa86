"""Meetings and their points, by hand or out of a paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import (
    Body,
    Finding,
    Meeting,
    MeetingState,
    Mode,
    Person,
    Place,
    Refused,
    User,
)
from lagetrunt.register.journal import same_association, step


def book_meeting(
    body: Body,
    *,
    date: date,
    by: User,
    start: time | None = None,
    end: time | None = None,
    place: str = "",
    mode: str = Mode.IN_PERSON,
    state: str = MeetingState.PLANNED,
    secretary: Person | None = None,
    again: bool = False,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Meeting:
    """Book (or record) a meeting of `body` on `date`, wall time in the association's zone. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `meeting-there` (the body meets that day already, unless `again`); `ends-before-start`.
    """
    same_association(by, body, secretary)
    require(may_write_body(by, body))
    if start and end and end <= start:
        raise Refused("ends-before-start", _("Mötet slutar före det börjar."), instead=_("Rätta tiderna."))
    that_day = list(Meeting.objects.filter(body=body, date=date, withdrawn_at__isnull=True).order_by("ordinal"))
    if that_day and not again:
        raise Refused(
            "meeting-there",
            _("Nätverket har redan ett möte den dagen."),
            instead=_("Öppna det mötet, eller säg att det är ett andra möte samma dag."),
            showing=that_day,
        )
    with step("book_meeting", by=by, on=date, body=body) as taken:
        meeting = Meeting.objects.create(
            association_id=by.association_id,
            body=body,
            date=date,
            ordinal=that_day[-1].ordinal + 1 if that_day else 1,
            start=start,
            end=end,
            place=place,
            mode=mode,
            state=state,
            secretary=secretary,
        )
        taken.created(meeting, places=places, finding=finding)
        taken.about(meeting)
    return meeting
