"""Views of the organisations that occur in the networks, and of one of them."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_register, organisation_of, organisations_seen, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Action, Answer, Assignee, Attendance, Organisation, Seat
from lagetrunt.register import organisation_page
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.networks.municipality import (
    answers_by_round,
    dots_of,
    held_seats,
    next_for,
    offices_of,
    promised_for,
    waits_for,
)
from lagetrunt.web.networks.newest import is_whole, newest
from lagetrunt.web.networks.people import promises
from lagetrunt.web.networks.presence import presences
from lagetrunt.web.own import own_organisations
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_FOUND_AT_MOST = 30
_ROUNDS_SHOWN = 6
_ORDERS = {
    "-namn": ("-sort_key",),
    "slag": ("kind",),
    "-slag": ("-kind",),
    "platser": ("seat_count",),
    "-platser": ("-seat_count",),
}
"""Orders as they stand in addresses, and their columns; by name without one."""


@signed_in
def organisations(request: Asked) -> HttpResponse:
    """Show the organisations with seats, answers or promises in the networks; a search finds the national list."""
    ours = _ours(request)
    words = fold(request.GET.get("ord", ""))
    if request.GET.get("som") == "xlsx":
        lines = [[row.name, str(row.get_kind_display()), row.scb_code, row.seat_count] for row in ours]
        return as_sheet(_("Kommuner"), [_("Namn"), _("Slag"), _("SCB-kod"), _("Platser")], lines)
    others: list[Organisation] = []
    if words:
        ours = [row for row in ours if words in row.key]
        here = {row.pk for row in ours}
        named = organisations_seen(request.user).filter(key__contains=words).order_by("sort_key")
        others = [row for row in named[: _FOUND_AT_MOST + len(here)] if row.pk not in here][:_FOUND_AT_MOST]
    context = {
        "ours": ours,
        "others": others,
        "words": request.GET.get("ord", ""),
        "may_write": may_write_register(request.user),
    }
    return render(request, "networks/organisations.html", context)


def _ours(request: Asked) -> list[Any]:
    user = request.user
    used = (
        Q(pk__in=seen(user, Seat).values("organisation"))
        | Q(pk__in=seen(user, Answer).values("organisation"))
        | Q(pk__in=seen(user, Attendance).values("organisation"))
        | Q(pk__in=Assignee.objects.filter(action__in=seen(user, Action)).values("organisation"))
        | Q(association_id=user.association_id)
    )
    mine = Q(seats__in=seen(user, Seat))
    counted = organisations_seen(user).filter(used).annotate(seat_count=Count("seats", filter=mine))
    order = request.GET.get("ordning", "")
    return list(counted.order_by(*_ORDERS.get(order, ()), "sort_key"))


@signed_in
def organisation(request: Asked, organisation: str) -> HttpResponse:
    """Show one organisation: its promises, what waits for it, its seats and what it answered; one's own as *ours*."""
    user, today = request.user, timezone.localdate()
    found = organisation_of(user, organisation)
    page = organisation_page(found, user=user)
    seats, mine = held_seats(page, today), own_organisations(user)
    rounds = answers_by_round(page.answers)
    context = {
        "organisation": found,
        "page": page,
        "is_mine": found in mine,
        "others": [one for one in mine if one != found] if found in mine else [],
        "titles": _titles(is_mine=found in mine),
        "seats": seats,
        "rounds": newest(rounds, request, most=_ROUNDS_SHOWN),
        "decisions": newest(page.decisions, request),
        "next": next_for(seats, user=user, today=today),
        "dots": dots_of(found, seats, user=user) if found in mine else [],
        "may_write": may_write_register(user),
        **promises(promised_for(page, seats, user=user), request),
    }
    return render(request, "networks/organisation.html", context | _with_sources(request, found, context))


def _titles(*, is_mine: bool) -> dict[str, str]:
    """Return the headings of the page: *we* for one's own."""
    if is_mine:
        return {
            "promised": _("Vi har lovat"),
            "put_off": _("Uppskjutet som rör oss"),
            "answered": _("Vi har svarat"),
            "seats": _("Våra platser"),
        }
    return {
        "promised": _("Har lovat"),
        "put_off": _("Uppskjutet som rör kommunen"),
        "answered": _("Svar laget runt"),
        "seats": _("Platser"),
    }


def _with_sources(request: Asked, found: Organisation, context: dict[str, Any]) -> dict[str, Any]:
    """Return the lists that ask for more of the register, and the sources of all that the page shows."""
    user, page, seats = request.user, context["page"], context["seats"]
    bodies = list({seat.body_id: seat.body for seat in page.seats}.values())
    told = bodies if len(bodies) == 1 or is_whole(request) else []
    present = presences(page, bodies, told=told, user=user)
    offices = offices_of(found, seats, user=user, today=context["today"])
    waiting = waits_for(found, user=user, today=context["today"])
    there = [row for one in present for _meeting, rows in one.meetings for row in rows]
    answers = [answer for _round, answers in context["rounds"].rows for answer in answers]
    facts = [*page.seats, *page.mandates, *answers, *context["decisions"].rows, *there, *offices]
    facts += [*context["open"], *context["settled"].rows]
    facts += [row.fact for rows in waiting.values() for row in rows if row.fact is not None]
    return {"present": present, "offices": offices, **waiting, "sources": Sources(facts, user=user)}


@signed_in
def my_municipality(request: Asked) -> HttpResponse:
    """Lead to the municipality for which the reader sits; without a seat to all of them."""
    mine = own_organisations(request.user)
    return redirect("organisation", organisation=mine[0].public_id) if mine else redirect("organisations")
