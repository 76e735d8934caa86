"""Records of people become facts: who was there, who is named, who takes on a role, who leaves."""

from __future__ import annotations

from django.db.models import Model
from django.utils.translation import gettext_noop

from lagetrunt.intake.ground import Ground, Record, day_of
from lagetrunt.intake.leaving import first_day_after
from lagetrunt.intake.roster import link_told, seat_outside
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Attendance,
    Finding,
    Meeting,
    Organisation,
    Person,
    Presence,
    Refused,
)
from lagetrunt.register.appointments import SEATS, record_appointment
from lagetrunt.register.attendance import record_attendance
from lagetrunt.register.leavings import record_leaving

_OUTWARD = {"representant", "ansvarig"}
"""Roles that nobody holds in the body itself: they represent it, or answer for a thing."""


def enter_attendee(ground: Ground, finding: Finding, record: Record) -> Model:
    """A row of the attendance list; somebody who stands there twice has one row, and a doubt."""
    person = ground.who.somebody(record["name"], finding)
    absent = record.get("presence") == Presence.ABSENT
    instead_of = record.get("instead_of")
    try:
        return record_attendance(
            ground.meeting,
            person=person,
            by=ground.by,
            presence=record.get("presence") or Presence.PRESENT,
            capacity=record.get("capacity") or "member",
            organisation=ground.who.organisation(record.get("organisation"), finding),
            written=record["name"],
            title=(record.get("title") or "")[:200],
            is_chair=bool(record.get("chair")),
            is_remote=bool(record.get("remote")) and not absent,
            is_excused=bool(record.get("excused")),
            partial=(record.get("partial") or "")[:200],
            instead_of=ground.who.person(instead_of, finding) if instead_of else None,
            places=list(finding.places.all()),
            finding=finding,
        )
    except Refused as refused:
        if refused.code != "already-listed":
            raise
        ground.doubts.append(gettext_noop("%(name)s står två gånger på närvarolistan.") % {"name": record["name"]})
        there: Attendance = Attendance.objects.standing().get(meeting=ground.meeting, person=person)
        if not absent:
            ground.taken.set(there, presence=Presence.PRESENT)
        return there


def enter_appointment(ground: Ground, finding: Finding, record: Record) -> Model:
    """That somebody takes on a role, with the office or mandate it leads to and the chain that is told."""
    who = ground.who
    replaces = record.get("replaces")
    body = who.body(record.get("body"), finding)
    if body == ground.meeting.body and fold(record["role"]) in _OUTWARD:
        body = None
    relieved = who.earlier_holder(replaces, finding) if replaces else None
    person = who.somebody(record["person"], finding)
    organisation = who.organisation(record.get("organisation"), finding)
    if organisation is None and body == ground.meeting.body and fold(record["role"]) in SEATS:
        organisation = _listed_with(ground.meeting, person)
    since, stays = day_of(record.get("since")) or first_day_after(ground.meeting, relieved), bool(record.get("stays"))
    link_told(ground.meeting, body, record["role"], relieved, organisation, by=ground.by, finding=finding, since=since)
    days = [day for day in map(day_of, record.get("dates") or ()) if day]
    appointment = record_appointment(
        ground.meeting,
        **ground.base(finding, record),
        person=person,
        role=record["role"][:100],
        body=body,
        body_name=(record.get("body") or "")[:300],
        organisation=organisation,
        replaces=relieved,
        since=since,
        until=day_of(record.get("until")),
        dates=days,
        extent_percent=record.get("extent_percent"),
        stays=stays,
    )
    seat_outside(appointment, by=ground.by, taken=ground.taken, finding=finding, stays=stays)
    return appointment


def _listed_with(meeting: Meeting, person: Person) -> Organisation | None:
    """Return the organisation with which the meeting's list has somebody."""
    row = Attendance.objects.standing().filter(meeting=meeting, person=person).select_related("organisation").first()
    return row.organisation if row else None


def enter_leaver(ground: Ground, finding: Finding, record: Record) -> Model:
    """A person who leaves."""
    organisation: Organisation | None = ground.who.organisation(record.get("organisation"), finding)
    leaving = record_leaving(
        ground.meeting,
        **ground.base(finding, record),
        person=ground.who.somebody(record["person"], finding),
        organisation=organisation,
        why=(record.get("why") or "")[:300],
        leaves_on=day_of(record.get("when")),
        when_written=(record.get("when") or "")[:200],
    )
    ground.leavings.append((leaving, record.get("role"), finding))
    return leaving


def enter_mention(ground: Ground, finding: Finding, record: Record) -> Model | None:
    """Somebody named in the text: known people get the place as a source, new ones only with a tie or a likeness."""
    form = record["form"]
    match = ground.who.names.person(form)
    said = finding.verdict is not None and not finding.verdict.unseen
    known = match.id or match.candidates or match.as_name or record.get("organisation") or said
    person = ground.who.person(form, finding) if known else None
    if person is not None:
        ground.taken.sourced(person, places=finding.places.all(), finding=finding)
    return person
