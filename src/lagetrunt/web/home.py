"""Hem: the next meeting and how far it is prepared, and what waits for the reader in all their networks."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import may_enter_papers, may_write_body, seen
from lagetrunt.models import (
    Action,
    ActionState,
    Body,
    BodyKind,
    Decision,
    Item,
    Mandate,
    Meeting,
    MeetingState,
    Office,
    Postponement,
    User,
)
from lagetrunt.register import roster_on
from lagetrunt.register.rosters import on_day
from lagetrunt.web.drawing.ring import Dot
from lagetrunt.web.home_waiting import all_that_waits
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_MEETINGS_AT_MOST = 12
_LINES_AT_MOST = 25
_DOTS_AT_LEAST = 3


@signed_in
def home(request: Asked) -> HttpResponse:
    """Show the next meetings, what waits for the reader, and the latest decisions in all their networks."""
    user = request.user
    bodies = list(seen(user, Body).filter(closed_on__isnull=True).exclude(kind=BodyKind.OUTER))
    if not bodies and may_enter_papers(user):
        return redirect("network_new")
    coming = _coming(user, bodies)
    waiting = all_that_waits(user, bodies, coming)
    latest = seen(user, Decision).select_related("meeting__body", "item").order_by("-meeting__date", "id")
    decisions = list(latest[:4])
    context = {
        "coming": coming[1:_MEETINGS_AT_MOST],
        "waiting": waiting[:_LINES_AT_MOST],
        "left_out": max(0, len(waiting) - _LINES_AT_MOST),
        "decisions": decisions,
        "sources": Sources(decisions, user=user),
        "bodies": bodies,
        "here": _roles(user),
        **(_next(user, coming[0]) if coming else {}),
    }
    return render(request, "home.html", context)


def _coming(user: User, bodies: list[Body]) -> list[Meeting]:
    """Return the next meeting of each network, the nearest first."""
    rows = seen(user, Meeting).filter(body__in=bodies, date__gte=timezone.localdate(), state=MeetingState.PLANNED)
    first: dict[int, Meeting] = {}
    for meeting in rows.select_related("body").order_by("date", "start", "id"):
        first.setdefault(meeting.body_id, meeting)
    return list(first.values())


def _next(user: User, meeting: Meeting) -> dict[str, Any]:
    """Return the next meeting with what is known of its preparation, and who has somebody on its seat."""
    body = meeting.body
    actions = seen(user, Action).filter(meeting__body=body, state=ActionState.OPEN)
    before = seen(user, Meeting).filter(body=body, date__lt=meeting.date, state=MeetingState.HELD)
    last = before.order_by("-date", "-ordinal").select_related("body").first()
    put_off = seen(user, Postponement).filter(meeting=last).count() if last else 0
    return {
        "next": meeting,
        "last": last,
        "points": seen(user, Item).filter(meeting=meeting).count(),
        "put_off": put_off,
        "open": actions.count(),
        "late": actions.filter(due_on__lt=timezone.localdate()).count(),
        "dots": _dots(body, meeting),
        "may_write_next": may_write_body(user, body),
    }


def _dots(body: Body, meeting: Meeting) -> list[Dot]:
    """Return a dot for each organisation with a seat that day: filled where somebody sits on one of its seats."""
    filled: dict[str, bool] = {}
    for one in roster_on(body, meeting.date).seats:
        if one.seat.organisation:
            name = one.seat.organisation.name
            filled[name] = filled.get(name, False) or not one.is_vacant
    dots = [Dot(name, "full" if taken else "dash", _("tillsatt") if taken else "") for name, taken in filled.items()]
    return dots if len(dots) >= _DOTS_AT_LEAST and any(filled.values()) else []


def _roles(user: User) -> list[tuple[str, Any]]:
    """Return what the reader is: their offices and seats today with the network; without a person, their roles."""
    if user.person is None:
        return [(str(grant.get_role_display()), grant.body) for grant in user.grants.select_related("body")]
    today = timezone.localdate()
    offices = seen(user, Office).filter(on_day(today), person=user.person).select_related("body")
    mandates = seen(user, Mandate).filter(on_day(today), person=user.person).select_related("seat__body")
    found = [(office.title or str(office.get_role_display()), office.body) for office in offices]
    return found + [(_("Ledamot"), mandate.seat.body) for mandate in mandates]


urlpatterns = [path("", home, name="home")]
