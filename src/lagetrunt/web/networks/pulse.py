"""The pulse of networks (puls): active, silent, asleep or closed, worked out of their meetings with the evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.models import Body, Meeting, MeetingState
from lagetrunt.register.business.meetings import ASLEEP_AFTER, SILENT_AFTER
from lagetrunt.web.addresses import meeting_address
from lagetrunt.web.dates import age, day_date
from lagetrunt.web.drawing.year import CANCELLED, HELD, PLANNED, Gathering

_STATES: dict[str, str] = {MeetingState.HELD: HELD, MeetingState.CANCELLED: CANCELLED}


@dataclass(frozen=True)
class Pulse:
    """How a network beats: mark, word, the evidence, and its meetings."""

    mark: str
    word: str
    evidence: str
    gatherings: tuple[Gathering, ...]


def pulses(bodies: Iterable[Body], today: date) -> dict[int, Pulse]:
    """Return the pulse of each body, in one query."""
    listed = list(bodies)
    by_body: dict[int, list[Meeting]] = defaultdict(list)
    rows = Meeting.objects.filter(body__in=[body.pk for body in listed], withdrawn_at__isnull=True)
    for meeting in rows.select_related("body").order_by("date", "ordinal"):
        by_body[meeting.body_id].append(meeting)
    return {body.pk: _pulse(body, by_body[body.pk], today) for body in listed}


def _pulse(body: Body, meetings: list[Meeting], today: date) -> Pulse:
    gatherings = tuple(Gathering(m.date, _STATES.get(m.state, PLANNED), meeting_address(m)) for m in meetings)
    if body.closed_on and body.closed_on <= today:
        return Pulse("closed", _("avslutat"), _("Avslutat %(day)s.") % {"day": day_date(body.closed_on)}, gatherings)
    held = [meeting.date for meeting in meetings if meeting.state == MeetingState.HELD and meeting.date <= today]
    planned = [meeting.date for meeting in meetings if meeting.state == MeetingState.PLANNED and meeting.date >= today]
    if planned:
        return Pulse("wave", _("aktivt"), _("Nästa möte %(day)s.") % {"day": day_date(planned[0])}, gatherings)
    if not held:
        return Pulse("low", _("inga möten än"), _("Inget möte är infört eller bokat."), gatherings)
    silent = (today - held[-1]).days
    evidence = _("Senaste mötet %(day)s, %(age)s.") % {"day": day_date(held[-1]), "age": age(held[-1], today)}
    if silent > ASLEEP_AFTER:
        return Pulse("flat", _("somnat"), evidence, gatherings)
    if silent > SILENT_AFTER:
        return Pulse("low", _("tyst"), evidence, gatherings)
    return Pulse("wave", _("aktivt"), evidence, gatherings)
