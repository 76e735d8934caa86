"""How an organisation was represented at the meetings of its networks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import F, Q, Window
from django.db.models.functions import RowNumber

from lagetrunt.access import seen
from lagetrunt.models import Attendance, Body, Capacity, Mandate, Meeting, MeetingState, Presence, User
from lagetrunt.register import OrganisationPage

_MEETINGS_AT_MOST = 24


@dataclass(frozen=True)
class Presences:
    """One network: at how many of its latest meetings with a list somebody came for the organisation."""

    body: Body
    all: int
    came: int
    meetings: list[tuple[Meeting, list[Attendance]]]
    """Each of them with who came, the newest first, where that is told."""


def presences(page: OrganisationPage, bodies: list[Body], *, told: list[Body], user: User) -> list[Presences]:
    """Return the networks of an organisation with its presence at the latest meetings of each.

    Somebody counts for the organisation that the list gives, else for that of the seat they had that day. Meeting by
    meeting it is told of those bodies that are `told`.
    """
    meetings: dict[Body, list[Meeting]] = defaultdict(list)
    for meeting in _latest(bodies, user=user):
        meetings[meeting.body].append(meeting)
    came = _came(page, {one.pk: one for row in meetings.values() for one in row}, user=user)
    wanted = [key for body in told for one in meetings.get(body, []) for key in came[one.pk]]
    people = Attendance.objects.select_related("person").in_bulk(wanted)
    return [
        Presences(
            body,
            len(row),
            sum(bool(came[one.pk]) for one in row),
            [(one, [people[key] for key in came[one.pk]]) for one in row] if body in told else [],
        )
        for body, row in meetings.items()
    ]


def _latest(bodies: list[Body], *, user: User) -> list[Meeting]:
    """Return the latest held meetings of each body that have a list, newest first."""
    listed = Attendance.objects.filter(withdrawn_at__isnull=True).values("meeting")
    held = seen(user, Meeting).filter(body__in=bodies, state=MeetingState.HELD, pk__in=listed)
    newest = [F("date").desc(), F("ordinal").desc()]
    nth = Window(RowNumber(), partition_by="body", order_by=newest)
    by_key = {body.pk: body for body in bodies}
    found = list(held.annotate(nth=nth).filter(nth__lte=_MEETINGS_AT_MOST).order_by(*newest))
    for meeting in found:
        meeting.body = by_key[meeting.body_id]
    return found


def _came(page: OrganisationPage, meetings: dict[int, Meeting], *, user: User) -> dict[int, list[int]]:
    """Return by meeting the keys of the lines of its list that are of somebody who came for the organisation."""
    seated: dict[int, list[Mandate]] = defaultdict(list)
    for mandate in page.mandates:
        seated[mandate.person_id].append(mandate)
    rows = seen(user, Attendance).filter(
        Q(organisation=page.organisation) | Q(organisation__isnull=True, person__in=seated),
        meeting__in=meetings,
        presence=Presence.PRESENT,
        capacity=Capacity.MEMBER,
    )
    found: dict[int, list[int]] = defaultdict(list)
    for key, meeting, person, of in rows.order_by("id").values_list("pk", "meeting", "person", "organisation"):
        if of or any(_sat(one, meetings[meeting]) for one in seated[person]):
            found[meeting].append(key)
    return found


def _sat(mandate: Mandate, meeting: Meeting) -> bool:
    begun = mandate.starts_on is None or mandate.starts_on <= meeting.date
    return (
        mandate.seat.body_id == meeting.body_id
        and begun
        and (mandate.ends_on is None or mandate.ends_on > meeting.date)
    )
