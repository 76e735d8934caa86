"""How an organisation was represented at the meetings of its networks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Q

from lagetrunt.access import seen
from lagetrunt.models import Attendance, Body, Capacity, Mandate, Meeting, MeetingState, Organisation, Presence, User

_MEETINGS_AT_MOST = 24


@dataclass(frozen=True)
class Presences:
    """One network: its latest meetings with a list, and who came for the organisation to each."""

    body: Body
    meetings: list[tuple[Meeting, list[Attendance]]]

    @property
    def came(self) -> int:
        """Return at how many of the meetings somebody was there."""
        return sum(bool(people) for _meeting, people in self.meetings)


def presences(organisation: Organisation, bodies: list[Body], *, user: User) -> list[Presences]:
    """Return the networks of an organisation with its presence at the latest meetings of each, newest first.

    Somebody counts for the organisation that the list gives, else for that of the seat they had that day.
    """
    by_key = {body.pk: body for body in bodies}
    listed = Attendance.objects.filter(withdrawn_at__isnull=True).values("meeting")
    held = seen(user, Meeting).filter(body__in=by_key, state=MeetingState.HELD, pk__in=listed)
    meetings: dict[int, list[Meeting]] = defaultdict(list)
    for meeting in held.select_related("body").order_by("-date", "-ordinal"):
        if len(meetings[meeting.body_id]) < _MEETINGS_AT_MOST:
            meetings[meeting.body_id].append(meeting)
    came = _came(organisation, [one for row in meetings.values() for one in row], user=user)
    return [Presences(by_key[key], [(one, came[one.pk]) for one in row]) for key, row in meetings.items()]


def _came(organisation: Organisation, meetings: list[Meeting], *, user: User) -> dict[int, list[Attendance]]:
    seated: dict[int, list[Mandate]] = defaultdict(list)
    for mandate in seen(user, Mandate).filter(seat__organisation=organisation).select_related("seat"):
        seated[mandate.person_id].append(mandate)
    rows = seen(user, Attendance).filter(
        Q(organisation=organisation) | Q(organisation__isnull=True, person__in=seated),
        meeting__in=meetings,
        presence=Presence.PRESENT,
        capacity=Capacity.MEMBER,
    )
    found: dict[int, list[Attendance]] = defaultdict(list)
    for row in rows.select_related("person", "meeting").order_by("id"):
        if row.organisation_id or any(_sat(one, row.meeting) for one in seated[row.person_id]):
            found[row.meeting_id].append(row)
    return found


def _sat(mandate: Mandate, meeting: Meeting) -> bool:
    begun = mandate.starts_on is None or mandate.starts_on <= meeting.date
    return (
        mandate.seat.body_id == meeting.body_id
        and begun
        and (mandate.ends_on is None or mandate.ends_on > meeting.date)
    )
