"""Questions that people have of the register: who sat where on a day, and what an organisation has promised.

What was decided about something is asked in `decided.py`, which searches.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Exists, F, Max, Min, OuterRef, Q, QuerySet

from lagetrunt.access import organisations_seen, seen
from lagetrunt.models import (
    Action,
    ActionState,
    Assignee,
    Attendance,
    Body,
    Certainty,
    Mandate,
    Meeting,
    Office,
    Organisation,
    Presence,
    Seat,
    SeatKind,
    User,
)
from lagetrunt.register.follow_ups import actions_seen
from lagetrunt.register.rosters import Roster, RosterSeat, on_day


@dataclass(frozen=True)
class Seating:
    """Who sat in one body on a day, and when each of them was last at one of its meetings."""

    body: Body
    roster: Roster
    last_there: dict[int, date] = field(default_factory=dict)
    """By person: the day of the last meeting, before or after the day that was asked for, at which they were."""

    def is_sure(self, held: Mandate | Office, *, beside: int = 0) -> bool:
        """Return whether the register holds both that the holder had come by that day and had not yet gone.

        They had come where the first day is told or seen. They had not gone where a last day is known, somebody has
        said that they stay, or they were there on that day or later. With others `beside` them on the seat it is never
        sure.
        """
        came = held.starts_on is not None and held.starts_certainty != Certainty.UNKNOWN
        last = self.last_there.get(held.person_id)
        stayed = held.ends_on is not None or held.ends_certainty == Certainty.SEEN
        return not beside and came and (stayed or (last is not None and last >= self.roster.day))


def seated_on(user: User, day: date, *, body: Body | None = None) -> list[Seating]:
    """Return who sat on which seat and held which office on a day, in each body that `user` may see.

    Bodies of which nothing is known that day are left out, and so is, before the first meeting that the register holds,
    what has no first day. The same few queries for one body and for forty.
    """
    bodies = {one.pk: one for one in seen(user, Body).order_by("sort_key", "id")}
    if body is not None:
        bodies = {body.pk: body}
    seats: dict[int, list[RosterSeat]] = defaultdict(list)
    then = _known_then(user, day)
    on = _held(seen(user, Mandate).filter(then, seat__body__in=bodies))
    rows = seen(user, Seat).filter(on_day(day), body__in=bodies).select_related("organisation", "body")
    for seat in rows.order_by("organisation__sort_key", "area", "profession", "id"):
        seats[seat.body_id].append(RosterSeat(seat, on.get(seat.pk, [])))
    offices: dict[int, list[Office]] = defaultdict(list)
    held = seen(user, Office).filter(then, body__in=bodies).select_related("person", "employer", "body")
    for office in held.order_by("role", F("starts_on").asc(nulls_first=True), "id"):
        offices[office.body_id].append(office)
    last = _last_there(user, list(bodies))
    return [
        Seating(one, Roster(day, _members_first(seats[key]), offices[key]), last.get(key, {}))
        for key, one in bodies.items()
        if offices[key] or any(not seat.is_vacant for seat in seats[key])
    ]


def _known_then(user: User, day: date) -> Q:
    first = seen(user, Meeting).aggregate(day=Min("date"))["day"]
    is_early = first is not None and day < first
    return on_day(day) & Q(starts_on__isnull=False) if is_early else on_day(day)


def _held(mandates: QuerySet[Mandate]) -> dict[int, list[Mandate]]:
    found: dict[int, list[Mandate]] = defaultdict(list)
    rows = mandates.select_related("person", "seat__body", "replaces__person", "deputy_for")
    for mandate in rows.order_by(F("starts_on").asc(nulls_first=True), "id"):
        found[mandate.seat_id].append(mandate)
    return found


def _members_first(seats: list[RosterSeat]) -> list[RosterSeat]:
    return sorted(seats, key=lambda one: one.seat.kind != SeatKind.MEMBER)


def _last_there(user: User, bodies: list[int]) -> dict[int, dict[int, date]]:
    rows = seen(user, Attendance).filter(
        meeting__body__in=bodies, presence=Presence.PRESENT, meeting__withdrawn_at__isnull=True
    )
    found: dict[int, dict[int, date]] = defaultdict(dict)
    for body, person, day in rows.values_list("meeting__body", "person").annotate(day=Max("meeting__date")).order_by():
        found[body][person] = day
    return found


def first_known_day(user: User, *, body: Body | None = None) -> date | None:
    """Return the first day of which the register knows who sat anywhere; None where it knows of nobody."""
    rows = seen(user, Mandate).filter(seat__withdrawn_at__isnull=True)
    rows = rows.filter(seat__body=body) if body else rows
    day: date | None = rows.aggregate(day=Min("starts_on"))["day"]
    return day


@dataclass(frozen=True)
class Promise:
    """One promised follow-up of an organisation, and through whom it is theirs."""

    action: Action
    through: list[Assignee]

    @property
    def own(self) -> bool:
        """Return whether the organisation itself promised, not only somebody of its people."""
        return any(one.organisation_id for one in self.through)


def promised_by(user: User, organisation: Organisation, *, state: str = "") -> list[Promise]:
    """Return what an organisation has promised: itself, or through those who had its seat or came for it that day.

    Somebody who has changed employer since took the old promises for the old one. With a `state` only those in it.
    Open ones come first, those with the nearest last day at the top; then the settled, newest first.
    """
    theirs = Assignee.objects.filter(association_id=user.association_id).filter(_speaks_for(user, organisation))
    rows = actions_seen(user).filter(pk__in=theirs.values("action"))
    if state in ActionState.values:
        rows = rows.filter(state=state)
    actions = list(rows)
    through: dict[int, list[Assignee]] = defaultdict(list)
    for one in theirs.filter(action__in=actions).select_related("person", "organisation"):
        through[one.action_id].append(one)
    return [Promise(action, through[action.pk]) for action in sorted(actions, key=_promise_order)]


def _speaks_for(user: User, organisation: Organisation) -> Q:
    that_day: Any = OuterRef("action__meeting__date")
    sat = seen(user, Mandate).filter(
        on_day(that_day),
        person=OuterRef("person"),
        seat__organisation=organisation,
        seat__withdrawn_at__isnull=True,
    )
    came = seen(user, Attendance).filter(
        person=OuterRef("person"), organisation=organisation, meeting=OuterRef("action__meeting")
    )
    return Q(organisation=organisation) | Q(Exists(sat)) | Q(Exists(came))


def _promise_order(action: Action) -> tuple[bool, date, int, int]:
    is_settled = action.state != ActionState.OPEN
    day = action.meeting.date
    return (is_settled, date.max if is_settled else action.due_on or date.max, -day.toordinal(), action.pk)


def organisations_that_promise(user: User) -> QuerySet[Organisation]:
    """Return the organisations with a seat, somebody at a meeting, or a promise, in the bodies that `user` may see."""
    promised = Assignee.objects.filter(action__in=seen(user, Action), organisation__isnull=False)
    named = (
        Q(pk__in=seen(user, Seat).values("organisation"))
        | Q(pk__in=seen(user, Attendance).values("organisation"))
        | Q(pk__in=promised.values("organisation"))
    )
    return organisations_seen(user).filter(named).order_by("sort_key", "id")
