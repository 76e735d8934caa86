"""Meetings, by hand or out of a paper: booked, moved, cancelled, held."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as day
from datetime import time

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import (
    Body,
    Finding,
    Meeting,
    MeetingState,
    Mode,
    Person,
    Place,
    Refused,
    User,
)
from lagetrunt.register.journal import same_association, step

MOVES = {
    MeetingState.PROPOSED: {MeetingState.PLANNED, MeetingState.CANCELLED, MeetingState.HELD},
    MeetingState.PLANNED: {MeetingState.HELD, MeetingState.CANCELLED},
    MeetingState.CANCELLED: {MeetingState.PLANNED},
    MeetingState.HELD: {MeetingState.PLANNED},
}


def book_meeting(
    body: Body,
    *,
    date: day,
    by: User,
    start: time | None = None,
    end: time | None = None,
    place: str = "",
    mode: str = Mode.IN_PERSON,
    state: str = MeetingState.PLANNED,
    secretary: Person | None = None,
    again: bool = False,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Meeting:
    """Book (or record) a meeting of `body` on `date`, wall time in the association's zone. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `meeting-there` (the body meets that day already, unless `again`); `ends-before-start`;
    `no-such-value`.
    """
    same_association(by, body, secretary)
    require(may_write_body(by, body))
    _refuse_times(start, end)
    ordinal = _free_ordinal(body, date, again=again)
    with step("book_meeting", by=by, on=date, body=body) as taken:
        meeting = taken.create(
            Meeting,
            places=places,
            finding=finding,
            body=body,
            date=date,
            ordinal=ordinal,
            start=start,
            end=end,
            place=place,
            mode=mode,
            state=state,
            secretary=secretary,
        )
        taken.about(meeting)
    return meeting


def move_meeting(
    meeting: Meeting,
    *,
    date: day,
    by: User,
    start: time | None = None,
    end: time | None = None,
    again: bool = False,
    reason: str = "",
) -> Meeting:
    """Put a meeting on another day or hour; without `start` and `end` the hours stay. Inverse: the same, back.

    Refused: `not-allowed`; `already-held`; `meeting-there` (unless `again`); `ends-before-start`.
    """
    same_association(by, meeting)
    require(may_write_body(by, meeting.body))
    if meeting.state == MeetingState.HELD:
        raise Refused("already-held", _("Mötet är hållet."), instead=_("Rätta datumet på mötets sida i stället."))
    start, end = start or meeting.start, end or meeting.end
    _refuse_times(start, end)
    same_day = date == meeting.date
    ordinal = meeting.ordinal if same_day else _free_ordinal(meeting.body, date, again=again)
    with step("move_meeting", by=by, about=meeting, on=date, reason=reason) as taken:
        taken.set(meeting, date=date, ordinal=ordinal, start=start, end=end)
    return meeting


def plan_meeting(meeting: Meeting, *, by: User) -> Meeting:
    """Let a proposed or cancelled meeting be planned. Inverse: `cancel_meeting`.

    Refused: `not-allowed`; `state-moves-not` (it is planned already).
    """
    return _move(meeting, MeetingState.PLANNED, "plan_meeting", by, "")


def cancel_meeting(meeting: Meeting, *, by: User, reason: str = "") -> Meeting:
    """Cancel a meeting that has not been held. Inverse: `plan_meeting`.

    Refused: `not-allowed`; `state-moves-not` (held or cancelled already).
    """
    return _move(meeting, MeetingState.CANCELLED, "cancel_meeting", by, reason)


def mark_held(meeting: Meeting, *, by: User) -> Meeting:
    """Say that a meeting was held. Inverse: `plan_meeting`. Refused: `not-allowed`; `state-moves-not`."""
    return _move(meeting, MeetingState.HELD, "mark_held", by, "")


def _move(meeting: Meeting, state: MeetingState, verb: str, by: User, reason: str) -> Meeting:
    same_association(by, meeting)
    require(may_write_body(by, meeting.body))
    with step(verb, by=by, about=meeting, on=meeting.date, reason=reason) as taken:
        taken.lock(meeting, "state")
        if state not in MOVES[MeetingState(meeting.state)]:
            raise Refused(
                "state-moves-not",
                _("Mötet är %(state)s.") % {"state": meeting.get_state_display()},
                instead=_("Ladda om sidan och se hur det står."),
                showing=[meeting],
            )
        taken.set(meeting, state=state)
    return meeting


def _refuse_times(start: time | None, end: time | None) -> None:
    if start and end and end <= start:
        raise Refused("ends-before-start", _("Mötet slutar före det börjar."), instead=_("Rätta tiderna."))


def _free_ordinal(body: Body, date: day, *, again: bool) -> int:
    that_day = list(Meeting.objects.filter(body=body, date=date, withdrawn_at__isnull=True).order_by("ordinal"))
    if that_day and not again:
        raise Refused(
            "meeting-there",
            _("Nätverket har redan ett möte den dagen."),
            instead=_("Öppna det mötet, eller säg att det är ett andra möte samma dag."),
            showing=that_day,
        )
    return that_day[-1].ordinal + 1 if that_day else 1
