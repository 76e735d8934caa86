"""Views of the year of meetings and of one meeting."""

from __future__ import annotations

from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, meeting_at, seen
from lagetrunt.models import Body, Capacity, Meeting, MeetingState, Paper, Presence
from lagetrunt.register import Gap, absent_by_roster, gaps, represented
from lagetrunt.web.addresses import meeting_address
from lagetrunt.web.drawing.ring import Dot
from lagetrunt.web.drawing.year import CANCELLED, HELD, MISSING, PLANNED, Gathering
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.meetings.contents import contents_of
from lagetrunt.web.meetings.forms import FORMS
from lagetrunt.web.pages import Asked, in_body

_STATES: dict[str, str] = {MeetingState.HELD: HELD, MeetingState.CANCELLED: CANCELLED}


@in_body
def meetings(request: Asked, body: Body) -> HttpResponse:
    """Show all meetings of a network, a strip a year, with the gaps between them."""
    rows = list(seen(request.user, Meeting).filter(body=body).select_related("body").order_by("-date", "-ordinal"))
    if request.GET.get("som") == "xlsx":
        return _sheet(body, rows)
    missing = gaps(body)
    years = sorted({m.date.year for m in rows}, reverse=True)
    context = {
        "body": body,
        "years": [_year(year, rows, missing) for year in years],
        "count": len(rows),
        "may_write": may_write_body(request.user, body),
    }
    return render(request, "meetings/meetings.html", context)


def _year(year: int, rows: list[Meeting], missing: list[Gap]) -> dict[str, object]:
    inside = [m for m in rows if m.date.year == year]
    gatherings = [Gathering(m.date, _STATES.get(m.state, PLANNED), meeting_address(m)) for m in inside]
    between = [gap.after + (gap.before - gap.after) / 2 for gap in missing]
    gatherings += [Gathering(day, MISSING) for day in between if day.year == year]
    return {
        "year": year,
        "meetings": inside,
        "gatherings": gatherings,
        "gaps": [gap for gap in missing if gap.before.year == year],
    }


def _sheet(body: Body, rows: list[Meeting]) -> HttpResponse:
    heads = [_("Datum"), _("Börjar"), _("Slutar"), _("Plats"), _("Läge")]
    lines = [[m.date, _hour(m.start), _hour(m.end), m.place, str(m.get_state_display())] for m in rows]
    return as_sheet(_("Möten %(body)s") % {"body": body.name}, heads, lines)


def _hour(value: object) -> str:
    return f"{value:%H:%M}" if value else ""


@in_body
def meeting(request: Asked, body: Body, day: tuple[date, int]) -> HttpResponse:
    """Show one meeting: points with what came of them, who was there, what it rests on."""
    found = meeting_at(request.user, body, *day)
    contents = contents_of(found, request.user)
    seats = represented(found)
    around = seen(request.user, Meeting).filter(body=body).exclude(state=MeetingState.CANCELLED)
    context = {
        "body": body,
        "meeting": found,
        "contents": contents,
        "present": [a for a in contents.attendance if a.presence == Presence.PRESENT and a.capacity == Capacity.MEMBER],
        "guests": [a for a in contents.attendance if a.presence == Presence.PRESENT and a.capacity == Capacity.GUEST],
        "absent": [a for a in contents.attendance if a.presence == Presence.ABSENT],
        "unlisted": absent_by_roster(found),
        "seats": seats,
        "dots": [Dot(seat.organisation.name, "full" if seat.is_represented else "open") for seat in seats],
        "chairs": [a for a in contents.attendance if a.is_chair],
        "papers": seen(request.user, Paper).filter(meeting=found).order_by("id"),
        "earlier": around.filter(date__lt=found.date).order_by("-date").first(),
        "later": around.filter(date__gt=found.date).order_by("date").first(),
        "may_write": may_write_body(request.user, body),
        "day_key": day,
        "kinds": [(kind, form.title) for kind, form in FORMS.items()],
        "is_ahead": found.date >= timezone.localdate(),
    }
    return render(request, "meetings/meeting.html", context)
