"""Who sits where, as attendance lists show it: seats of organisations, mandates seen, and told successions.

A list shows that somebody held a seat that day, not since when or until when: such ends are `seen` or `unknown`. Two
of one organisation in one list are two seats. Only a told replacement forms a chain; somebody who takes a seat whose
holder is listed no more ends that mandate on an unknown day, and gets a seat of their own if the holder comes back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import QuerySet

from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Appointment,
    Attendance,
    Body,
    Capacity,
    Certainty,
    Finding,
    Mandate,
    Meeting,
    Organisation,
    Person,
    Place,
    Seat,
    SeatKind,
    Source,
    User,
)
from lagetrunt.register.appointments import OFFICES, SEATS, first_day, leave_deputy_seat
from lagetrunt.register.journal import Step
from lagetrunt.register.mandates import seat_person
from lagetrunt.register.offices import give_office, office_held
from lagetrunt.register.seats import add_seat


@dataclass(slots=True)
class _Seats:
    """The seats of one organisation in the body of a meeting, while one attendance list is laid over them."""

    meeting: Meeting
    organisation: Organisation
    by: User
    taken: Step
    listed: frozenset[int]
    """Everybody who stands in the list, present or absent."""
    _seats: list[Seat]
    """The organisation's ordinary seats."""
    _mandates: list[Mandate]
    """Who sat on them."""
    shown: list[tuple[Mandate | Seat, list[Place]]] = field(default_factory=list)
    """What the list is a source of, with the places."""

    def mandates(self, seat: Seat) -> list[Mandate]:
        """Return who sat on a seat, the first first."""
        there = [mandate for mandate in self._mandates if mandate.seat_id == seat.pk]
        return sorted(there, key=lambda mandate: (mandate.starts_on or date.min, mandate.pk))

    def mine(self, person: Person) -> list[Mandate]:
        """Return the person's mandates on these seats."""
        return [mandate for mandate in self._mandates if mandate.person_id == person.pk]

    def show(self, row: Attendance, places: list[Place]) -> None:
        """Let a row of the list show that its person held a seat that day."""
        mine, day = self.mine(row.person), self.meeting.date
        current = next((mandate for mandate in mine if _covers(mandate, day)), None)
        if current is None:
            current = self._stretched(mine, day)
        if current is None:
            current = self._seated(row, places)
        self.shown += [(current, places), (current.seat, places)]

    def _stretched(self, mine: list[Mandate], day: date) -> Mandate | None:
        """Stretch a mandate of which only a seen end stands in the way, to hold that day too."""
        for mandate in mine:
            starts_later = mandate.starts_on and mandate.starts_on > day
            if starts_later and mandate.starts_certainty != Certainty.TOLD:
                self.taken.set(mandate, starts_on=day, starts_certainty=Certainty.SEEN)
                self._make_room(mandate, day)
                return mandate
            if not starts_later and mandate.ends_certainty != Certainty.TOLD:
                self.taken.set(mandate, ends_on=None, ends_certainty=Certainty.UNKNOWN)
                self._make_room(mandate, day)
                return mandate
        return None

    def _make_room(self, mandate: Mandate, day: date) -> None:
        """Move to a seat of its own who turns out to have sat beside, not before or after, the mandate."""
        others = [other for other in self.mandates(mandate.seat) if other.pk != mandate.pk and _overlap(other, mandate)]
        for other in others:
            sat_before = (other.starts_on or date.min) < (mandate.starts_on or date.min)
            if sat_before and _covers(other, day) and self._is_gone(other, day):
                self.taken.set(other, ends_on=day, ends_certainty=Certainty.UNKNOWN)
                continue
            seat = self._free_between(other.starts_on, other.ends_on) or self._new_seat(other.starts_on, ())
            self.taken.set(other, seat=seat)

    def _seated(self, row: Attendance, places: list[Place]) -> Mandate:
        day = self.meeting.date
        seat = self._free_on(day) or self._left_by_unlisted(day) or self._new_seat(day, places)
        later = [mandate.starts_on for mandate in self.mandates(seat) if mandate.starts_on and mandate.starts_on > day]
        if seat.starts_on and seat.starts_on > day and seat.starts_certainty != Certainty.TOLD:
            self.taken.set(seat, starts_on=day)
        mandate = seat_person(
            seat,
            person=row.person,
            by=self.by,
            starts_on=day,
            starts_certainty=Certainty.SEEN,
            ends_on=min(later, default=None),
            ends_certainty=Certainty.UNKNOWN,
            places=places,
        )
        self._mandates.append(mandate)
        return mandate

    def _free_on(self, day: date) -> Seat | None:
        free = [seat for seat in self._seats if not any(_covers(mandate, day) for mandate in self.mandates(seat))]
        return free[0] if free else None

    def _free_between(self, starts_on: date | None, ends_on: date | None) -> Seat | None:
        wanted = Mandate(starts_on=starts_on, ends_on=ends_on)
        for seat in self._seats:
            if not any(_overlap(mandate, wanted) for mandate in self.mandates(seat)):
                return seat
        return None

    def _left_by_unlisted(self, day: date) -> Seat | None:
        """Return the seat of somebody who stands in the list no more, and end their mandate on an unknown day."""
        held = [mandate for mandate in self._mandates if _covers(mandate, day)]
        gone = [
            mandate
            for mandate in held
            if (mandate.starts_on is None or mandate.starts_on < day) and self._is_gone(mandate, day)
        ]
        if not gone:
            return None
        left = min(gone, key=lambda mandate: self._last_seen(mandate.person) or date.min)
        self.taken.set(left, ends_on=day, ends_certainty=Certainty.UNKNOWN)
        return left.seat

    def _new_seat(self, day: date | None, places: Iterable[Place]) -> Seat:
        certainty = Certainty.SEEN if day else None
        seat = add_seat(
            self.meeting.body,
            by=self.by,
            organisation=self.organisation,
            starts_on=day,
            starts_certainty=certainty,
            places=places,
        )
        self._seats.append(seat)
        return seat

    def _is_gone(self, mandate: Mandate, day: date) -> bool:
        """Return whether nothing says that a holder was there still: not listed that day, not seen after, not told."""
        if mandate.person_id in self.listed or mandate.ends_certainty == Certainty.TOLD:
            return False
        return not self._seen_after(mandate.person, day)

    def _seen_after(self, person: Person, day: date) -> bool:
        return self._attended(person).filter(meeting__date__gt=day).exists()

    def _last_seen(self, person: Person) -> date | None:
        rows = self._attended(person).exclude(meeting=self.meeting).order_by("-meeting__date")
        last: date | None = rows.values_list("meeting__date", flat=True).first()
        return last

    def _attended(self, person: Person) -> QuerySet[Attendance]:
        rows: QuerySet[Attendance] = Attendance.objects.standing().filter(
            person=person,
            meeting__body=self.meeting.body,
            organisation=self.organisation,
            capacity=Capacity.MEMBER,
            meeting__withdrawn_at__isnull=True,
        )
        return rows


def settle_seats(meeting: Meeting, *, by: User, taken: Step) -> None:
    """Lay a meeting's attendance list over the seats of its body."""
    rows = list(Attendance.objects.standing().filter(meeting=meeting).select_related("person", "organisation"))
    listed = frozenset(row.person_id for row in rows)
    members: dict[int, list[Attendance]] = defaultdict(list)
    for row in rows:
        if row.capacity == Capacity.MEMBER and row.organisation_id and row.instead_of_id is None:
            members[row.organisation_id].append(row)
    held, places = _mandates_in(meeting.body), places_of(rows)
    there = list(meeting.body.seats.standing().filter(kind=SeatKind.MEMBER).order_by("id"))
    for organisation_id, group in members.items():
        organisation = group[0].organisation
        assert organisation is not None  # noqa: S101  # grouped by it
        own = [seat for seat in there if seat.organisation_id == organisation_id]
        keys = {seat.pk for seat in own}
        sat = [mandate for mandate in held if mandate.seat_id in keys]
        seats = _Seats(meeting, organisation, by, taken, listed, own, sat)
        for row in sorted(group, key=lambda row: not seats.mine(row.person)):
            _leave_elsewhere(meeting, row, held, taken)
            seats.show(row, places[row.pk])
        taken.sourced_all(seats.shown)


def _mandates_in(body: Body) -> list[Mandate]:
    """Return who sat or sits on the ordinary seats of a body."""
    held = Mandate.objects.standing().filter(seat__body=body, seat__kind=SeatKind.MEMBER)
    return list(held.select_related("person", "seat__body").order_by("id"))


def _leave_elsewhere(meeting: Meeting, row: Attendance, held: list[Mandate], taken: Step) -> None:
    """End what somebody held for another organisation in the same body, on a day that nobody told."""
    for mandate in held:
        elsewhere = mandate.person_id == row.person_id and mandate.seat.organisation_id != row.organisation_id
        if elsewhere and mandate.ends_on is None and mandate.starts_on and mandate.starts_on < meeting.date:
            taken.set(mandate, ends_on=meeting.date, ends_certainty=Certainty.UNKNOWN)


def seat_outside(appointment: Appointment, *, by: User, taken: Step, finding: Finding, stays: bool = False) -> None:
    """Seat somebody who was appointed to a body outside: the seat there is the network's, where no organisation is."""
    body, kind = appointment.body, SEATS.get(fold(appointment.role))
    own = appointment.meeting.body
    if body is None or kind is None or body == own or appointment.mandate_id or appointment.dates:
        return
    places, day = list(finding.places.all()), first_day(appointment)
    seats = Seat.objects.standing().filter(body=body, area=own.name, kind=kind)
    held = Mandate.objects.standing().filter(seat__in=seats, ends_on__isnull=True).values("seat")
    seat = seats.exclude(pk__in=held).first() or add_seat(
        body, by=by, area=own.name, kind=kind, places=places, finding=finding
    )
    mandate = seat_person(
        seat,
        person=appointment.person,
        by=by,
        starts_on=None if stays and not appointment.since else day,
        ends_on=appointment.until + timedelta(days=1) if appointment.until else None,
        deputy_for=appointment.replaces if kind == SeatKind.DEPUTY else None,
        places=places,
        finding=finding,
    )
    taken.set(appointment, mandate=mandate)
    leave_deputy_seat(mandate, taken)


def link_told(
    meeting: Meeting,
    body: Body | None,
    role: str,
    relieved: Person | None,
    organisation: Organisation | None,
    *,
    by: User,
    finding: Finding,
    since: date | None = None,
) -> None:
    """Make sure that somebody who is told to be relieved held what they are relieved of, since an unknown day."""
    if body is None or relieved is None:
        return
    places, name, day = list(finding.places.all()), fold(role), since or meeting.date
    if name in OFFICES:
        if not office_held(body, person=relieved, role=OFFICES[name], ends_on=day):
            give_office(body, person=relieved, role=OFFICES[name], by=by, title=role, ends_on=day, places=places)
        return
    if SEATS.get(name) != SeatKind.MEMBER:
        return
    held = Mandate.objects.standing().filter(person=relieved, seat__body=body, seat__kind=SeatKind.MEMBER)
    if held.exists():
        return
    seat = add_seat(
        body,
        by=by,
        organisation=organisation,
        area="" if organisation else meeting.body.name,
        places=places,
        finding=finding,
    )
    seat_person(seat, person=relieved, by=by, ends_on=day, places=places, finding=finding)


def _covers(mandate: Mandate, day: date) -> bool:
    return (mandate.starts_on is None or mandate.starts_on <= day) and (
        mandate.ends_on is None or mandate.ends_on > day
    )


def _overlap(one: Mandate, other: Mandate) -> bool:
    return (one.starts_on or date.min) < (other.ends_on or date.max) and (other.starts_on or date.min) < (
        one.ends_on or date.max
    )


def places_of(rows: Iterable[Attendance]) -> dict[int, list[Place]]:
    """Return the places where each row of an attendance list stands, by its key."""
    found: dict[int, list[Place]] = defaultdict(list)
    keys = [row.pk for row in rows]
    sources = Source.objects.filter(fact_kind="Attendance", fact_id__in=keys, place__isnull=False)
    for source in sources.select_related("place").order_by("id"):
        if source.place:
            found[source.fact_id].append(source.place)
    return found
