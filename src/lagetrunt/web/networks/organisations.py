"""Views of the organisations that occur in the networks, and of one of them."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_register, organisation_of, organisations_seen, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Action, Answer, Assignee, Attendance, Organisation, Seat
from lagetrunt.register import organisation_page
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.networks.presence import presences
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_FOUND_AT_MOST = 30
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
    """Show one organisation: its seats and who sits on them, what it answered and promised."""
    found = organisation_of(request.user, organisation)
    page = organisation_page(found, user=request.user)
    bodies = list({seat.body_id: seat.body for seat in page.seats}.values())
    present = presences(found, bodies, user=request.user)
    there = [row for one in present for _meeting, rows in one.meetings for row in rows]
    facts = [*page.seats, *page.mandates, *page.answers, *page.actions, *page.decisions, *there]
    context = {
        "organisation": found,
        "page": page,
        "present": present,
        "sources": Sources(facts, user=request.user),
        "may_write": may_write_register(request.user),
    }
    return render(request, "networks/organisation.html", context)
