"""Appointments: that somebody takes on a role, and the mandate or office that it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from django.db.models import F

from lagetrunt.access import may_write_body
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Appointment,
    Body,
    Certainty,
    Finding,
    Item,
    Mandate,
    Meeting,
    Office,
    OfficeRole,
    Organisation,
    Person,
    Place,
    Refused,
    Seat,
    SeatKind,
    User,
)
from lagetrunt.register.journal import Step, step
from lagetrunt.register.mandates import overlapping, seat_person
from lagetrunt.register.offices import give_office, office_held
from lagetrunt.register.seats import add_seat
from lagetrunt.register.statements import may_record, recorded

OFFICES = {
    "ordförande": OfficeRole.CHAIR,
    "vice ordförande": OfficeRole.VICE_CHAIR,
    "planeringsledare": OfficeRole.COORDINATOR,
    "samordnare": OfficeRole.COORDINATOR,
    "koordinator": OfficeRole.COORDINATOR,
    "nätverkssamordnare": OfficeRole.COORDINATOR,
    "kontaktperson": OfficeRole.CONTACT,
    "kontakt": OfficeRole.CONTACT,
    "sammankallande": OfficeRole.CONTACT,
    "ansvarig": OfficeRole.RESPONSIBLE,
}
SEATS = {
    "ledamot": SeatKind.MEMBER,
    "medlem": SeatKind.MEMBER,
    "representant": SeatKind.MEMBER,
    "deltagare": SeatKind.MEMBER,
    "ersättare": SeatKind.DEPUTY,
    "suppleant": SeatKind.DEPUTY,
}


def record_appointment(
    meeting: Meeting,
    *,
    person: Person,
    role: str,
    words: str,
    by: User,
    item: Item | None = None,
    body: Body | None = None,
    body_name: str = "",
    organisation: Organisation | None = None,
    replaces: Person | None = None,
    since: date | None = None,
    until: date | None = None,
    dates: Sequence[date] = (),
    extent_percent: int | None = None,
    stays: bool = False,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Appointment:
    """Record that somebody takes on a role; `role` in lower case as written, `since` the first day, `until` the last.

    Who `stays` had the role before: nobody has told since when.

    Where `body` is known, `by` may write in it and the role is an office or a seat, the office or mandate is made (or
    the one held already is linked); limited to single days none is. Inverse: `undo_step`, `withdraw_fact`.
    Refused: `not-allowed`; `item-elsewhere`; `no-such-extent`; `no-such-value`.
    """
    may_record(meeting, item, by, person, body, organisation, replaces)
    grounds = list(places)
    with step("record_appointment", by=by, on=meeting.date, body=meeting.body) as taken:
        appointment = recorded(
            taken,
            Appointment,
            meeting,
            item=item,
            words=words,
            places=grounds,
            finding=finding,
            person=person,
            role=role,
            body=body,
            body_name=body_name or (body.name if body else ""),
            organisation=organisation,
            replaces=replaces,
            since=since,
            until=until,
            dates=[one.isoformat() for one in dates],
            extent_percent=extent_percent,
        )
        settle_appointment(appointment, taken=taken, by=by, stays=stays, places=grounds, finding=finding)
    return appointment


def settle_appointment(
    appointment: Appointment,
    *,
    taken: Step,
    by: User,
    stays: bool = False,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> None:
    """Make or find the office or mandate that an appointment leads to, within the step that is open."""
    body, role = appointment.body, fold(appointment.role)
    if body is None or appointment.dates or not may_write_body(by, body):
        return
    starts_on = None if stays and not appointment.since else first_day(appointment)
    if role in OFFICES:
        office = _office(appointment, body, OFFICES[role], starts_on, taken, by, places, finding)
        taken.set(appointment, office=office)
    elif role in SEATS:
        mandate = _mandate(appointment, body, SEATS[role], starts_on, taken, by, places, finding)
        if mandate:
            taken.set(appointment, mandate=mandate)
            leave_deputy_seat(mandate, taken)


def leave_deputy_seat(mandate: Mandate, taken: Step) -> None:
    """End what somebody held as a deputy in a body where they now have a seat of their own."""
    day = mandate.starts_on
    if day is None or mandate.seat.kind != SeatKind.MEMBER:
        return
    held = Mandate.objects.filter(
        overlapping(day, None),
        seat__body=mandate.seat.body,
        seat__kind=SeatKind.DEPUTY,
        person=mandate.person,
        starts_on__lt=day,
        withdrawn_at__isnull=True,
    )
    for deputy in held:
        taken.set(deputy, ends_on=day, ends_certainty=Certainty.TOLD)


def first_day(appointment: Appointment) -> date:
    """Return the first day of an appointment: as told, else the day of the meeting."""
    return appointment.since or appointment.meeting.date


def _ends_on(appointment: Appointment) -> date | None:
    return appointment.until + timedelta(days=1) if appointment.until else None


def _office(
    appointment: Appointment,
    body: Body,
    role: OfficeRole,
    starts_on: date | None,
    taken: Step,
    by: User,
    places: Iterable[Place],
    finding: Finding | None,
) -> Office:
    day, ends_on = first_day(appointment), _ends_on(appointment)
    held = office_held(body, person=appointment.person, role=role, starts_on=day, ends_on=ends_on)
    if held:
        _told_of_office(held, appointment, ends_on, taken)
        taken.sourced(held, places=places, finding=finding)
        return held
    before = appointment.replaces and office_held(body, person=appointment.replaces, role=role, ends_on=day)
    return give_office(
        body,
        person=appointment.person,
        role=role,
        by=by,
        starts_on=starts_on,
        ends_on=ends_on,
        title=appointment.role,
        employer=appointment.organisation,
        extent_percent=appointment.extent_percent,
        replaces=before or None,
        places=places,
        finding=finding,
    )


def _told_of_office(held: Office, appointment: Appointment, ends_on: date | None, taken: Step) -> None:
    """Let what an appointment tells of an office that is held already be known of it: days, extent, employer."""
    since = appointment.since
    if ends_on and (held.ends_certainty != Certainty.TOLD or held.ends_on is None or ends_on > held.ends_on):
        taken.set(held, ends_on=ends_on, ends_certainty=Certainty.TOLD)
    if since and held.starts_certainty != Certainty.TOLD and (held.starts_on is None or since < held.starts_on):
        taken.set(held, starts_on=since, starts_certainty=Certainty.TOLD)
    if appointment.extent_percent and not held.extent_percent:
        taken.set(held, extent_percent=appointment.extent_percent)
    if appointment.organisation and not held.employer:
        taken.set(held, employer=appointment.organisation)


def _told_now(mandate: Mandate, before: Mandate | None, day: date, taken: Step) -> None:
    """Let what was only seen be told: who was taken over from, and when."""
    if before is None or before.pk == mandate.pk or mandate.replaces_id:
        return
    taken.set(mandate, replaces=before)
    if mandate.starts_on == day and mandate.starts_certainty != Certainty.TOLD:
        taken.set(mandate, starts_certainty=Certainty.TOLD)
    is_open = before.ends_on is None or (before.ends_on == day and before.ends_certainty != Certainty.TOLD)
    if is_open and before.starts_on and before.starts_on < day:
        taken.set(before, ends_on=day, ends_certainty=Certainty.TOLD)


def _mandate(
    appointment: Appointment,
    body: Body,
    kind: SeatKind,
    starts_on: date | None,
    taken: Step,
    by: User,
    places: Iterable[Place],
    finding: Finding | None,
) -> Mandate | None:
    """Return the mandate that the appointment leads to; None where no seat can be told or it is taken."""
    day, ends_on = first_day(appointment), _ends_on(appointment)
    held = Mandate.objects.filter(
        overlapping(day, ends_on), seat__body=body, person=appointment.person, withdrawn_at__isnull=True
    )
    mine: Mandate | None = held.filter(seat__kind=kind).first()
    is_deputy = kind == SeatKind.DEPUTY
    before = None if is_deputy else _held_by(appointment.replaces, body)
    if mine:
        _told_now(mine, before, day, taken)
        return mine
    seat = before.seat if before else _free_seat(appointment, body, kind, by, places, finding)
    if seat is None:
        return None
    try:
        return seat_person(
            seat,
            person=appointment.person,
            by=by,
            starts_on=starts_on,
            ends_on=ends_on,
            replaces=before,
            deputy_for=appointment.replaces if is_deputy else None,
            places=places,
            finding=finding,
        )
    except Refused:
        return None


def _held_by(person: Person | None, body: Body) -> Mandate | None:
    if person is None:
        return None
    held = Mandate.objects.filter(
        person=person, seat__body=body, seat__kind=SeatKind.MEMBER, withdrawn_at__isnull=True, replaced_by__isnull=True
    )
    found: Mandate | None = (
        held.select_related("seat__body").order_by(F("starts_on").desc(nulls_last=True), "-id").first()
    )
    return found


def _free_seat(
    appointment: Appointment, body: Body, kind: SeatKind, by: User, places: Iterable[Place], finding: Finding | None
) -> Seat | None:
    """Return a seat of the organisation that nobody holds that day, made where all are held; None without one."""
    if appointment.organisation is None:
        return None
    day = first_day(appointment)
    seats = Seat.objects.filter(
        overlapping(day, None), body=body, organisation=appointment.organisation, kind=kind, withdrawn_at__isnull=True
    )
    held = Mandate.objects.filter(overlapping(day, None), seat__in=seats, withdrawn_at__isnull=True).values("seat")
    free: Seat | None = seats.exclude(pk__in=held).order_by("id").first()
    return free or add_seat(
        body, by=by, organisation=appointment.organisation, kind=kind, places=places, finding=finding
    )
