"""A list of those present tells who sits where: mandates and chairs whose first and last days are *seen*.

Nobody loses a seat by not being listed (that is absence, computed). A seat changes hands as *seen* only where a
newcomer of the same organisation is listed and the holder is not. Told days are never moved.
"""

from __future__ import annotations

from datetime import date

from lagetrunt.access import may_write_body, require
from lagetrunt.models import (
    Attendance,
    Capacity,
    Certainty,
    Mandate,
    Meeting,
    Office,
    OfficeRole,
    Place,
    Seat,
    SeatKind,
    User,
)
from lagetrunt.register.journal import Step, same_association, step
from lagetrunt.register.mandates import seat_person
from lagetrunt.register.offices import end_office, give_office
from lagetrunt.register.seats import add_seat
from lagetrunt.register.sources import sources_of


def seat_those_listed(meeting: Meeting, *, by: User) -> list[Mandate]:
    """Seat the members on a meeting's list, each for the organisation that the list gives, and note who is chair.

    Returns the new mandates. Papers may come in any order: a day seen before what was known moves the first day back.
    Running it again changes nothing. Inverse: `undo_step`. Refused: `not-allowed`.
    """
    same_association(by, meeting)
    require(may_write_body(by, meeting.body))
    rows = Attendance.objects.filter(meeting=meeting, withdrawn_at__isnull=True).order_by("id")
    listed = list(rows.select_related("person", "organisation"))
    with step("seat_those_listed", by=by, about=meeting, on=meeting.date) as taken:
        seating = _Seating(meeting, listed, taken, by)
        members = [row for row in listed if row.capacity == Capacity.MEMBER and row.instead_of_id is None]
        made = [mandate for row in members if row.organisation and (mandate := seating.seat(row))]
        _note_chairs(seating, [row for row in listed if row.is_chair])
    return made


class _Seating:
    """The seats and mandates of a body while one list is gone through."""

    def __init__(self, meeting: Meeting, listed: list[Attendance], taken: Step, by: User) -> None:
        self.body, self.day, self.taken, self.by = meeting.body, meeting.date, taken, by
        self.people = {row.person_id for row in listed}
        grounds = sources_of(listed)
        self.places = {
            row.pk: [source.place for source in grounds.get(("Attendance", row.pk), []) if source.place]
            for row in listed
        }
        seats = Seat.objects.filter(body=self.body, kind=SeatKind.MEMBER, withdrawn_at__isnull=True)
        self.seats = list(seats.select_related("body").order_by("id"))
        held = Mandate.objects.filter(seat__in=self.seats, withdrawn_at__isnull=True).order_by("starts_on", "id")
        self.mandates: dict[int, list[Mandate]] = {seat.pk: [] for seat in self.seats}
        for mandate in held:
            self.mandates[mandate.seat_id].append(mandate)

    def seat(self, row: Attendance) -> Mandate | None:
        """Seat one of those listed; None where they sit already, or their first day was moved back."""
        seats = [seat for seat in self.seats if seat.organisation_id == row.organisation_id]
        mine = [one for seat in seats for one in self.mandates[seat.pk] if one.person_id == row.person_id]
        if any(_covers(one, self.day) for one in mine) or any(self._moved_back(one) for one in mine):
            return None
        seat = self._free(seats) or self._left(seats)
        if seat is None:
            seat = add_seat(
                self.body,
                by=self.by,
                organisation=row.organisation,
                starts_on=self.day,
                starts_certainty=Certainty.SEEN,
                places=self.places[row.pk],
            )
            self.seats.append(seat)
            self.mandates[seat.pk] = []
        return self._sit(seat, row, self.places[row.pk])

    def _sit(self, seat: Seat, row: Attendance, places: list[Place]) -> Mandate:
        after = [one.starts_on for one in self.mandates[seat.pk] if one.starts_on and one.starts_on > self.day]
        self._seat_seen(seat)
        mandate = seat_person(
            seat,
            person=row.person,
            by=self.by,
            starts_on=self.day,
            starts_certainty=Certainty.SEEN,
            ends_on=min(after) if after else None,
            ends_certainty=Certainty.SEEN if after else Certainty.UNKNOWN,
            places=places,
        )
        self.mandates[seat.pk].append(mandate)
        return mandate

    def _moved_back(self, mandate: Mandate) -> bool:
        """Move the seen first day of a later mandate back to this day, unless somebody else sat there between."""
        later = mandate.starts_on is not None and mandate.starts_on > self.day
        if not later or mandate.starts_certainty == Certainty.TOLD:
            return False
        others = [one for one in self.mandates[mandate.seat_id] if one.pk != mandate.pk]
        if any(_between(one, self.day, mandate.starts_on) for one in others):
            return False
        self.taken.set(mandate, starts_on=self.day, starts_certainty=Certainty.SEEN)
        self._seat_seen(next(seat for seat in self.seats if seat.pk == mandate.seat_id))
        return True

    def _seat_seen(self, seat: Seat) -> None:
        if seat.starts_on and seat.starts_on > self.day and seat.starts_certainty != Certainty.TOLD:
            self.taken.set(seat, starts_on=self.day, starts_certainty=Certainty.SEEN)

    def _free(self, seats: list[Seat]) -> Seat | None:
        """Return a seat on which nobody sits that day, one of that day rather than a later one."""
        there = [seat for seat in seats if seat.ends_on is None or seat.ends_on > self.day]
        free = [seat for seat in there if not any(_covers(one, self.day) for one in self.mandates[seat.pk])]
        of_the_day = [seat for seat in free if seat.starts_on is None or seat.starts_on <= self.day]
        later = [seat for seat in free if seat not in of_the_day and seat.starts_certainty != Certainty.TOLD]
        return next(iter([*of_the_day, *later]), None)

    def _left(self, seats: list[Seat]) -> Seat | None:
        """Return a seat whose holder is not on the list, and end their mandate as seen."""
        for seat in seats:
            held = [one for one in self.mandates[seat.pk] if _covers(one, self.day)]
            gone = [one for one in held if one.person_id not in self.people and one.ends_certainty != Certainty.TOLD]
            if held and len(gone) == len(held) and all(one.starts_on and one.starts_on < self.day for one in held):
                for one in held:
                    self.taken.set(one, ends_on=self.day, ends_certainty=Certainty.SEEN)
                return seat
        return None


def _covers(period: Mandate | Office, day: date) -> bool:
    started = period.starts_on is None or period.starts_on <= day
    return started and (period.ends_on is None or period.ends_on > day)


def _between(mandate: Mandate, first: date, until: date | None) -> bool:
    starts = mandate.starts_on or date.min
    return (until is None or starts < until) and (mandate.ends_on is None or mandate.ends_on > first)


def _note_chairs(seating: _Seating, chairs: list[Attendance]) -> None:
    """Give the office to chairs that the list names, and end it for those who are listed without it.

    One whose told term has run out is left as it is: `chair_terms` warns of that.
    """
    if not chairs:
        return
    body, day, by = seating.body, seating.day, seating.by
    offices = list(Office.objects.filter(body=body, role=OfficeRole.CHAIR, withdrawn_at__isnull=True))
    people = {row.person_id for row in chairs}
    for office in offices:
        listed_without = office.person_id in seating.people - people
        seen_before = office.starts_on is not None and office.starts_on < day
        is_open = _covers(office, day) and office.ends_certainty != Certainty.TOLD
        if listed_without and seen_before and is_open:
            end_office(office, ends_on=day, certainty=Certainty.SEEN, by=by)
    for row in chairs:
        mine = [office for office in offices if office.person_id == row.person_id]
        ran_out = any(one.ends_on and one.ends_on <= day and one.ends_certainty == Certainty.TOLD for one in mine)
        later = [one for one in mine if one.starts_on and one.starts_on > day]
        if any(_covers(one, day) for one in mine) or ran_out:
            continue
        if later and later[0].starts_certainty != Certainty.TOLD:
            seating.taken.set(later[0], starts_on=day)
            continue
        give_office(
            body,
            person=row.person,
            role=OfficeRole.CHAIR,
            by=by,
            starts_on=day,
            starts_certainty=Certainty.SEEN,
            ends_on=min(one.starts_on for one in later if one.starts_on) if later else None,
            ends_certainty=Certainty.SEEN if later else Certainty.UNKNOWN,
            places=seating.places[row.pk],
        )
