"""Hem: the next meeting and how far it is prepared, and *Att ta tag i* over all of the reader's networks."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import may_enter_papers, may_write_body, seen
from lagetrunt.models import Body, Decision, Mandate, Meeting, MeetingState, Office, User
from lagetrunt.register import roster_on
from lagetrunt.register.business import Open
from lagetrunt.register.rosters import on_day
from lagetrunt.web.addresses import address_of
from lagetrunt.web.business.deal import deal_of
from lagetrunt.web.business.looks import agenda_address
from lagetrunt.web.drawing.ring import Dot
from lagetrunt.web.home_meeting import preparation
from lagetrunt.web.pages import Asked, signed_in

_MEETINGS_AT_MOST = 12
_DOTS_AT_LEAST = 3
_DECISIONS = 4


@signed_in
def home(request: Asked) -> HttpResponse:
    """Show the next meetings, what waits for the reader, and the latest decisions; for htmx what waits alone."""
    user = request.user
    bodies = own_bodies(user)
    if not bodies and may_enter_papers(user):
        return redirect("network_new")
    coming = coming_meetings(user, bodies)
    is_whole = not request.htmx  # type: ignore[attr-defined]  # set by the middleware
    decisions = _latest_decisions(user) if is_whole else []
    deal = deal_of(request, bodies, coming, besides=decisions) | _way_on(user, coming)
    if not is_whole:
        return render(request, "business/deal_alone.html", deal)
    context = {
        "coming": coming[1:_MEETINGS_AT_MOST],
        "decisions": decisions,
        "held": _roles(user),
        **deal,
        **(_next(user, coming[0], deal["waiting"]) if coming else {}),
    }
    return render(request, "home.html", context)


def own_bodies(user: User) -> list[Body]:
    """Return the networks of a reader that still meet."""
    return list(seen(user, Body).filter(closed_on__isnull=True).order_by("sort_key", "id"))


def coming_meetings(user: User, bodies: list[Body]) -> list[Meeting]:
    """Return the next booked meeting of each network, the nearest first."""
    rows = seen(user, Meeting).filter(body__in=bodies, date__gte=timezone.localdate(), state=MeetingState.PLANNED)
    first: dict[int, Meeting] = {}
    for meeting in rows.select_related("body").order_by("date", "start", "id"):
        first.setdefault(meeting.body_id, meeting)
    return list(first.values())


def _latest_decisions(user: User) -> list[Decision]:
    latest = seen(user, Decision).select_related("meeting__body", "item").order_by("-meeting__date", "id")
    return list(latest[:_DECISIONS])


def _way_on(user: User, coming: list[Meeting]) -> dict[str, str]:
    """Return what the list says when nothing waits, and the one way on."""
    if coming:
        words = _("Nästa möte är bokat. Här kommer det som flyttas, lovas eller löper ut.")
        return {"empty_words": words, "empty_url": address_of(coming[0]), "empty_link": _("Visa nästa möte")}
    words = _("Här kommer det som flyttas, lovas eller löper ut, ur det som är infört.")
    if may_enter_papers(user):
        return {"empty_words": words, "empty_url": reverse("intake"), "empty_link": _("Läs in anteckningar")}
    return {"empty_words": words, "empty_url": reverse("networks"), "empty_link": _("Visa nätverken")}


def _next(user: User, meeting: Meeting, lines: list[Open]) -> dict[str, Any]:
    """Return the next meeting with how far it is prepared, and who has somebody on its seat."""
    may_write = may_write_body(user, meeting.body)
    return {
        "next": meeting,
        "prepared": preparation(meeting, lines, user=user, may_write=may_write),
        "agenda_url": agenda_address(meeting) if may_write else address_of(meeting),
        "dots": _dots(meeting.body, meeting),
        "may_write_next": may_write,
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
