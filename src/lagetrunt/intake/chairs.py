"""Chairs and coordinators as attendance lists mark them: offices seen, beside those that are told."""

from __future__ import annotations

from datetime import date

from django.db.models import F
from django.utils.translation import gettext as _

from lagetrunt.intake.doubts import in_swedish
from lagetrunt.intake.roster import places_of
from lagetrunt.language.keys import fold
from lagetrunt.models import Attendance, Certainty, Meeting, Office, OfficeRole, Place, User
from lagetrunt.register.appointments import OFFICES
from lagetrunt.register.journal import Step
from lagetrunt.register.offices import give_office


def settle_offices(meeting: Meeting, *, by: User, taken: Step) -> list[str]:
    """Let the marks in a meeting's list show who held an office that day; return what is to be doubted."""
    rows = list(Attendance.objects.standing().filter(meeting=meeting).select_related("person", "organisation"))
    doubts: list[str] = []
    places = places_of(rows)
    for row in rows:
        if row.is_chair:
            doubts += _show(meeting, row, OfficeRole.CHAIR, "", by=by, taken=taken, places=places[row.pk])
        title = row.title.split(" ")[0]
        if OFFICES.get(fold(title)) == OfficeRole.COORDINATOR:
            role, named = OfficeRole.COORDINATOR, fold(title)
            doubts += _show(meeting, row, role, named, by=by, taken=taken, places=places[row.pk])
    if any(row.is_chair for row in rows):
        _end_unmarked(meeting, rows, taken)
    return doubts


def _show(
    meeting: Meeting, row: Attendance, role: OfficeRole, title: str, *, by: User, taken: Step, places: list[Place]
) -> list[str]:
    held = Office.objects.standing().filter(body=meeting.body, person=row.person, role=role)
    offices = list(held.order_by(F("starts_on").asc(nulls_first=True), "id"))
    day = meeting.date
    for office in offices:
        if _covers(office, day):
            if office.starts_on is None:
                taken.set(office, starts_on=day, starts_certainty=Certainty.SEEN)
            taken.sourced(office, places=places)
            return []
    for office in offices:
        if office.starts_on and office.starts_on > day and office.starts_certainty != Certainty.TOLD:
            taken.set(office, starts_on=day, starts_certainty=Certainty.SEEN)
            taken.sourced(office, places=places)
            return []
    ended = [office for office in offices if office.ends_on and office.ends_on <= day]
    told = [office for office in ended if office.ends_certainty == Certainty.TOLD]
    if told and told[-1].ends_on == day:  # relieved at this very meeting
        taken.sourced(told[-1], places=places)
        return []
    if told:
        return [_past_its_end(row, told[-1], day)]
    if ended:
        taken.set(ended[-1], ends_on=None, ends_certainty=Certainty.UNKNOWN)
        taken.sourced(ended[-1], places=places)
        return []
    give_office(
        meeting.body,
        person=row.person,
        role=role,
        by=by,
        starts_on=day,
        starts_certainty=Certainty.SEEN,
        title=title,
        places=places,
    )
    return []


@in_swedish()
def _past_its_end(row: Attendance, office: Office, day: date) -> str:
    return _("%(name)s står som %(role)s den %(day)s, men uppdraget gick ut före den %(end)s.") % {
        "name": row.person.name,
        "role": office.title or office.get_role_display(),
        "day": day.isoformat(),
        "end": office.ends_on.isoformat() if office.ends_on else "",
    }


def _end_unmarked(meeting: Meeting, rows: list[Attendance], taken: Step) -> None:
    """End, on a day that nobody told, the office of chairs who are listed without the mark that others have."""
    unmarked = [row.person_id for row in rows if not row.is_chair]
    held = Office.objects.standing().filter(
        body=meeting.body,
        role=OfficeRole.CHAIR,
        person__in=unmarked,
        starts_on__lt=meeting.date,
        starts_certainty=Certainty.SEEN,
        ends_on__isnull=True,
    )
    for office in held:
        taken.set(office, ends_on=meeting.date, ends_certainty=Certainty.UNKNOWN)


def _covers(office: Office, day: date) -> bool:
    started = office.starts_on is None or office.starts_on <= day
    return started and (office.ends_on is None or office.ends_on > day)
