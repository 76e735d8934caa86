"""Who was at a meeting, as the list has it."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import (
    Attendance,
    Capacity,
    Finding,
    Meeting,
    Organisation,
    Person,
    Place,
    Presence,
    Refused,
    User,
)
from lagetrunt.register.journal import same_association, step


def record_attendance(
    meeting: Meeting,
    *,
    person: Person,
    by: User,
    presence: str = Presence.PRESENT,
    capacity: str = Capacity.MEMBER,
    organisation: Organisation | None = None,
    written: str = "",
    title: str = "",
    is_chair: bool = False,
    is_remote: bool = False,
    is_excused: bool = False,
    partial: str = "",
    instead_of: Person | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Attendance:
    """Put a person on the list of a meeting. Inverse: `withdraw_fact`; changed by `amend_fact`.

    Refused: `not-allowed`; `already-listed` (shown); `absent-and-remote`; `no-such-value`.
    """
    same_association(by, meeting, person, organisation, instead_of)
    require(may_write_body(by, meeting.body))
    there = meeting.attendance.filter(person=person, withdrawn_at__isnull=True)
    if there:
        raise Refused(
            "already-listed",
            _("Personen står redan på närvarolistan."),
            instead=_("Ändra raden som finns."),
            showing=list(there),
        )
    with step("record_attendance", by=by, on=meeting.date, body=meeting.body) as taken:
        listed = taken.create(
            Attendance,
            places=places,
            finding=finding,
            meeting=meeting,
            person=person,
            organisation=organisation,
            written=written or person.name,
            title=title,
            is_chair=is_chair,
            presence=presence,
            capacity=capacity,
            is_remote=is_remote,
            is_excused=is_excused,
            partial=partial,
            instead_of=instead_of,
        )
        taken.about(listed)
    return listed
