"""Questions that people have of the register: who sat where on a day, and what an organisation has promised.

What was decided about something is asked in `decided.py`, which searches.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

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


def bodies_on(user: User, day: date, *, body: Body | None = None) -> list[Body]:
    """Return the bodies that `user` may see, or this one, of which it is known who sat or held an office on a day.

    Before the first meeting that the register holds, what has no first day does not count.
    """
    then = _known_then(user, day)
    seated = seen(user, Mandate).filter(then, Exists(seen(user, Seat).filter(on_day(day), pk=OuterRef("seat"))))
    office = seen(user, Office).filter(then)
    bodies = seen(user, Body).filter(Q(pk__in=seated.values("seat__body")) | Q(pk__in=office.values("body")))
    bodies = bodies.filter(pk=body.pk) if body is not None else bodies
    return list(bodies.order_by("sort_key", "id"))


def seated_on(user: User, day: date, *, among: Iterable[Body] | None = None) -> list[Seating]:
    """Return who sat on which seat and held which office on a day, in each of `bodies_on`, or of those named.

    The same few queries for one body and for forty.
    """
    bodies = {one.pk: one for one in (bodies_on(user, day) if among is None else among)}
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


class Promised(NamedTuple):
    """One promised follow-up before it is read, in the order in which they are shown."""

    is_settled: bool
    due: date
    newest: int
    action: int
    state: str


@dataclass(frozen=True)
class Promise:
    """One promised follow-up of an organisation, and through whom it is theirs."""

    action: Action
    through: list[Assignee]

    @property
    def own(self) -> bool:
        """Return whether the organisation itself promised, not only somebody of its people."""
        return any(one.organisation_id for one in self.through)


@dataclass(frozen=True)
class Promises:
    """What an organisation has promised: itself, or through those who had its seat or came for it that day.

    Somebody who has changed employer since took the old promises for the old one. Open ones come first, those with the
    nearest last day at the top; then the settled, newest first.
    """

    order: list[Promised] = field(default_factory=list)
    through: dict[int, list[int]] = field(default_factory=dict)
    """By action the keys of the assignees through whom it is theirs."""

    def read(self, part: Iterable[Promised] | None = None) -> list[Promise]:
        """Return a part of the order, or all of it, with its actions and assignees."""
        wanted = [one.action for one in (self.order if part is None else part)]
        keys = [key for action in wanted for key in self.through[action]]
        people = Assignee.objects.select_related("person", "organisation").in_bulk(keys)
        actions = Action.objects.select_related("meeting__body", "item").in_bulk(wanted)
        return [Promise(actions[key], [people[one] for one in self.through[key]]) for key in wanted]


Sat = tuple[date, date]
"""From when somebody sat, and the first day when they no longer did."""
_OF_PROMISE = (
    "pk",
    "organisation",
    "person",
    "action",
    "action__meeting",
    "action__meeting__date",
    "action__due_on",
    "action__state",
)


def promised_by(user: User, organisation: Organisation) -> Promises:
    """Return what an organisation has promised, as far as `user` sees; three queries, and two for what is read."""
    sat: dict[int, list[Sat]] = defaultdict(list)
    seats = seen(user, Mandate).filter(seat__organisation=organisation, seat__withdrawn_at__isnull=True)
    for person, starts, ends in seats.values_list("person", "starts_on", "ends_on"):
        sat[person].append((starts or date.min, ends or date.max))
    came = set(seen(user, Attendance).filter(organisation=organisation).values_list("person", "meeting"))
    theirs = Q(organisation=organisation) | Q(person__in={*sat, *(person for person, _meeting in came)})
    rows = Assignee.objects.filter(theirs, action__in=seen(user, Action), action__meeting__withdrawn_at__isnull=True)
    through: dict[int, list[int]] = defaultdict(list)
    order = set()
    for key, own, person, action, meeting, day, due, state in rows.order_by("pk").values_list(*_OF_PROMISE):
        if own == organisation.pk or (person, meeting) in came or any(a <= day < b for a, b in sat.get(person, ())):
            through[action].append(key)
            is_settled = state != ActionState.OPEN
            last = date.max if is_settled else due or date.max
            order.add(Promised(is_settled, last, -day.toordinal(), action, state))
    return Promises(sorted(order), through)


def organisations_that_promise(user: User) -> QuerySet[Organisation]:
    """Return the organisations with a seat, somebody at a meeting, or a promise, in the bodies that `user` may see."""
    promised = Assignee.objects.filter(action__in=seen(user, Action), organisation__isnull=False)
    named = (
        Q(pk__in=seen(user, Seat).values("organisation"))
        | Q(pk__in=seen(user, Attendance).values("organisation"))
        | Q(pk__in=promised.values("organisation"))
    )
    return organisations_seen(user).filter(named).order_by("sort_key", "id")
