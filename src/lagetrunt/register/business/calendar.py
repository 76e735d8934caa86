"""The meetings of the bodies before and after a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from lagetrunt.models import ComingDate, Meeting, MeetingState
from lagetrunt.register.met import MET, Met

_NOT_HELD = (MeetingState.PLANNED, MeetingState.PROPOSED)


@dataclass
class Calendar:
    """The meetings of the bodies, and the days to come."""

    meetings: dict[int, Met] = field(default_factory=dict)
    """All meetings of the bodies by key, oldest first."""
    held: dict[int, list[Met]] = field(default_factory=lambda: defaultdict(list))
    """Meetings that were held up to the day, by body, newest first."""
    named: dict[int, list[ComingDate]] = field(default_factory=lambda: defaultdict(list))
    """Days that papers name for a body's own meetings, by body."""
    ahead: dict[int, date] = field(default_factory=dict)
    """Day of the next meeting by body, booked or only named in a paper."""
    booked: set[int] = field(default_factory=set)
    """The bodies whose next meeting is booked."""
    rows: dict[int, Meeting] = field(default_factory=dict)
    """The meetings that were made into rows."""


def calendar_of(bodies: Collection[int], on: date) -> Calendar:
    """Return the meetings of these bodies, held and to come, and the days that papers name; two queries."""
    made = Calendar()
    rows = Meeting.objects.filter(body__in=bodies, withdrawn_at__isnull=True).order_by("date", "ordinal")
    made.meetings = {row[0]: Met(*row) for row in rows.values_list(*MET)}
    for met in reversed(made.meetings.values()):
        if met.state == MeetingState.HELD and met.day <= on:
            made.held[met.body].append(met)
    dates = ComingDate.objects.filter(body__in=bodies, what="", withdrawn_at__isnull=True)
    dates = dates.filter(date__gte=on).order_by("date", "is_proposed", "id")
    for one in dates:
        made.named[one.body_id].append(one)
    coming = defaultdict(list)
    for met in made.meetings.values():
        if met.day >= on:
            coming[met.body].append(met)
    for body in bodies:
        _settle_next(made, body, coming[body])
    return made


def _settle_next(made: Calendar, body: int, coming: list[Met]) -> None:
    """Say when a body meets next, as `calendar.next_meeting` does."""
    off = {met.day for met in coming if met.state not in _NOT_HELD}
    made.named[body] = [one for one in made.named[body] if one.date not in off]
    planned = next((met for met in coming if met.state in _NOT_HELD), None)
    told = next(iter(made.named[body]), None)
    if planned and (told is None or planned.day <= told.date or planned.state == MeetingState.PLANNED):
        made.ahead[body] = planned.day
        made.booked.add(body)
    elif told:
        made.ahead[body] = told.date
