"""What a told last day ends: the seats and offices of somebody who leaves, or the one role that they leave."""

from __future__ import annotations

from datetime import date, timedelta

from django.db.models import Q
from django.utils.translation import gettext_noop

from lagetrunt.access import may_write_body
from lagetrunt.language.keys import fold
from lagetrunt.models import Attendance, Certainty, Finding, Leaving, Mandate, Meeting, Office, Person, User
from lagetrunt.register.appointments import OFFICES
from lagetrunt.register.mandates import end_mandate
from lagetrunt.register.offices import end_office


def end_what_is_left(leaving: Leaving, *, role: str | None, by: User, finding: Finding) -> list[str]:
    """End on the told last day what somebody held; return what is to be doubted.

    Whoever leaves their work leaves the seats of that organisation, those of the network in bodies outside, and every
    office; where no work is told, those of this body; whoever leaves one `role` leaves only that. Nothing ends where
    no day is told, or where a list shows the person after it.
    """
    if leaving.leaves_on is None:
        return []
    first_without = leaving.leaves_on + timedelta(days=1)
    if role is None and _seen_after(leaving):
        return [
            gettext_noop("%(name)s skulle sluta %(day)s men står på en senare närvarolista.")
            % {"name": leaving.person.name, "day": leaving.leaves_on.isoformat()}
        ]
    places = list(finding.places.all())
    for office in _offices(leaving, role, first_without):
        if may_write_body(by, office.body):
            end_office(office, ends_on=first_without, by=by, places=places, finding=finding)
    for mandate in _mandates(leaving, first_without) if role is None else []:
        if may_write_body(by, mandate.seat.body):
            end_mandate(mandate, ends_on=first_without, by=by, places=places, finding=finding)
    return []


def first_day_after(meeting: Meeting, person: Person | None) -> date | None:
    """Return the day after the last one of somebody who leaves, as the same paper tells it."""
    if person is None:
        return None
    told = Leaving.objects.standing().filter(meeting=meeting, person=person, leaves_on__isnull=False).first()
    return told.leaves_on + timedelta(days=1) if told and told.leaves_on else None


def _offices(leaving: Leaving, role: str | None, first_without: date) -> list[Office]:
    held = Office.objects.standing().filter(_goes_on(first_without), person=leaving.person)
    if role is not None:
        held = held.filter(role=OFFICES.get(fold(role), ""))
    if role is not None or leaving.organisation is None:
        held = held.filter(body=leaving.meeting.body)
    return list(held.select_related("body"))


def _mandates(leaving: Leaving, first_without: date) -> list[Mandate]:
    """Return the seats that go with the work: those of the organisation, where one is told, and the network's own."""
    ours = Q(seat__area=leaving.meeting.body.name)
    theirs = Q(seat__organisation=leaving.organisation) if leaving.organisation else Q(seat__body=leaving.meeting.body)
    held = Mandate.objects.standing().filter(_goes_on(first_without), ours | theirs, person=leaving.person)
    return list(held.select_related("seat__body"))


def _goes_on(first_without: date) -> Q:
    begun = Q(starts_on__isnull=True) | Q(starts_on__lt=first_without)
    open_end = Q(ends_on__isnull=True) | Q(ends_on__gt=first_without) | ~Q(ends_certainty=Certainty.TOLD)
    return begun & open_end


def _seen_after(leaving: Leaving) -> bool:
    rows = Attendance.objects.standing().filter(
        person=leaving.person, meeting__body=leaving.meeting.body, meeting__date__gt=leaving.leaves_on
    )
    if leaving.organisation:
        rows = rows.filter(organisation=leaving.organisation)
    return bool(rows.exists())
