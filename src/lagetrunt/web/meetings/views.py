"""Views of the year of meetings and of one meeting."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from lagetrunt.access import may_write_body, meeting_at, seen
from lagetrunt.models import Attendance, Body, Capacity, Meeting, MeetingState, Paper, Presence
from lagetrunt.register import Gap, absent_by_roster, gaps, represented
from lagetrunt.web.addresses import meeting_address
from lagetrunt.web.drawing.ring import Dot
from lagetrunt.web.drawing.year import CANCELLED, HELD, MISSING, PLANNED, Gathering
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.meetings.contents import contents_of
from lagetrunt.web.meetings.forms import FORMS
from lagetrunt.web.meetings.since import since
from lagetrunt.web.pages import Asked, in_body
from lagetrunt.web.sourcing import Sources

_ROUND_AT = 3
"""Where laget runt stands among what can be added: after point, decision and action."""
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
        "sources": Sources(rows, user=request.user),
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
    heads = [_("Datum"), _("Börjar"), _("Slutar"), pgettext("där man möts", "Plats"), _("Läge")]
    lines = [[m.date, _hour(m.start), _hour(m.end), m.place, str(m.get_state_display())] for m in rows]
    return as_sheet(_("Möten %(body)s") % {"body": body.name}, heads, lines)


def _hour(value: object) -> str:
    return f"{value:%H:%M}" if value else ""


@in_body
def meeting(request: Asked, body: Body, day: tuple[date, int]) -> HttpResponse:
    """Show one meeting: points with what came of them, who was there, what it rests on."""
    found = meeting_at(request.user, body, *day)
    found.body = body
    contents = contents_of(found, request.user)
    came = since(found, contents.facts, contents.tied, user=request.user, today=timezone.localdate())
    around = seen(request.user, Meeting).filter(body=body).exclude(state=MeetingState.CANCELLED).select_related("body")
    context = {
        "body": body,
        "meeting": found,
        "contents": contents,
        "came": came,
        "sources": Sources([*contents.everything, *came.facts], user=request.user),
        "papers": seen(request.user, Paper).filter(meeting=found).order_by("id"),
        "earlier": around.filter(date__lt=found.date).order_by("-date").first(),
        "later": around.filter(date__gt=found.date).order_by("date").first(),
        "may_write": may_write_body(request.user, body),
        "day_key": day,
        "kinds": _kinds(body, day),
        "is_ahead": found.state == MeetingState.PLANNED and found.date >= timezone.localdate(),
        **_who(found, contents.attendance),
    }
    return render(request, "meetings/meeting.html", context)


def _kinds(body: Body, day: tuple[date, int]) -> list[tuple[Any, str]]:
    """Return what can be added to a meeting, with the address of the form."""
    here = {"body": body.slug, "day": day}
    kinds: list[tuple[Any, str]] = [
        (form.title, reverse("fact_new", kwargs={**here, "kind": kind})) for kind, form in FORMS.items()
    ]
    kinds.insert(_ROUND_AT, (_("Laget runt"), reverse("round_new", kwargs=here)))
    return kinds


def _who(meeting: Meeting, listed: list[Attendance]) -> dict[str, Any]:
    """Return those who were there, in groups, and which organisations they stood for."""
    there = [one for one in listed if one.presence == Presence.PRESENT]
    seats = represented(meeting, listed)
    dots = [Dot(one.organisation.name, "full" if one.is_represented else "open") for one in seats]
    return {
        "present": [one for one in there if one.capacity == Capacity.MEMBER],
        "guests": [one for one in there if one.capacity == Capacity.GUEST],
        "absent": [one for one in listed if one.presence == Presence.ABSENT],
        "unlisted": absent_by_roster(meeting, listed),
        "seats": seats,
        "dots": dots if listed else [],
        "chairs": [one for one in listed if one.is_chair],
    }
