"""Views of all people and of one person."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import get, may_write_register, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Mandate, Person, SameQuestion, SameState
from lagetrunt.register import everything_left_by, person_page
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.networks.bars import person_rows
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_A_PAGE = 50


@signed_in
def persons(request: Asked) -> HttpResponse:
    """Show the people of the register in Swedish order of surname, with where they sit; sifted by words."""
    rows = list(seen(request.user, Person).filter(joined_to__isnull=True).order_by("sort_key", "id"))
    words = fold(request.GET.get("ord", ""))
    seats = _seats_of(request)
    if words:
        rows = [row for row in rows if words in fold(f"{row.name} {' '.join(seats.get(row.pk, []))}")]
    if request.GET.get("som") == "xlsx":
        return as_sheet(
            _("Personer"), [_("Namn"), _("Platser i dag")], [[r.name, "; ".join(seats.get(r.pk, []))] for r in rows]
        )
    shared = Counter(row.key for row in rows)
    page = Paginator(rows, _A_PAGE).get_page(request.GET.get("sida"))
    context = {
        "page": page,
        "people": [(row, seats.get(row.pk, []), shared[row.key] > 1) for row in page],
        "words": request.GET.get("ord", ""),
        "may_write": may_write_register(request.user),
        "asked": seen(request.user, SameQuestion).filter(state=SameState.OPEN).count(),
    }
    return render(request, "networks/persons.html", context)


def _seats_of(request: Asked) -> dict[int, list[str]]:
    today = timezone.localdate()
    found: dict[int, list[str]] = {}
    rows = (
        seen(request.user, Mandate)
        .filter(seat__withdrawn_at__isnull=True)
        .select_related("seat__body", "seat__organisation")
    )
    for mandate in rows.order_by("seat__body__sort_key", "id"):
        if mandate.ends_on is None or mandate.ends_on > today:
            found.setdefault(mandate.person_id, []).append(f"{mandate.seat}, {mandate.seat.body.name}")
    return found


@signed_in
def person(request: Asked, person: str) -> HttpResponse:
    """Show one person: seats and offices over time, promises, where they were; a joined one leads to whom."""
    found = get(request.user, Person, person)
    if found.joined_to is not None:
        return redirect("person", person=found.joined_to.public_id)
    page = person_page(found, user=request.user)
    today = timezone.localdate()
    facts: list[Any] = [found, *page.mandates, *page.offices, *page.appointments, *page.attendance, *page.leavings]
    context = {
        "person": found,
        "page": page,
        "rows": person_rows(page.mandates, page.offices),
        "first": _first(page, today),
        "last": date(today.year + 1, 1, 1),
        "left": everything_left_by(found, user=request.user, day=_leaving_day(page, today)) if page.leavings else None,
        "sources": Sources([*facts, *page.actions, *page.names], user=request.user),
        "questions": seen(request.user, SameQuestion).filter(state=SameState.OPEN),
        "may_write": may_write_register(request.user),
    }
    return render(request, "networks/person.html", context)


def _first(page: Any, today: date) -> date:
    days = [one.starts_on for one in [*page.mandates, *page.offices] if one.starts_on]
    return date(min(days, default=today).year, 1, 1)


def _leaving_day(page: Any, today: date) -> date:
    """Return the day on which to look at what somebody held: when they left, else the meeting that told it."""
    days = [one.leaves_on or one.meeting.date for one in page.leavings]
    return max(days, default=today)
