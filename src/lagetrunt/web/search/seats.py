"""Vem satt var den …? Seats and offices of each network on one day, with how surely each is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.access import body_at, seen
from lagetrunt.models import Body, Certainty, Mandate, Office, User
from lagetrunt.register.asked import Seating, bodies_on, first_known_day, seated_on
from lagetrunt.register.rosters import RosterSeat
from lagetrunt.web.dates import day_date
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.fields import DayInput
from lagetrunt.web.navigation import with_query
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_A_PAGE = 10
"""Networks."""


class SeatsForm(forms.Form):
    """The day, and the network where not all are meant."""

    dag = forms.DateField(label=gettext_lazy("Dag"), widget=DayInput, required=False)
    natverk = forms.ChoiceField(label=gettext_lazy("Nätverk"), required=False)

    def __init__(self, data: Any, *, bodies: QuerySet[Body]) -> None:
        super().__init__(data)
        chosen: forms.ChoiceField = self.fields["natverk"]  # type: ignore[assignment]  # declared above
        chosen.choices = [("", _("Alla mina nätverk")), *((body.slug, body.name) for body in bodies)]


@dataclass(frozen=True)
class Holder:
    """Somebody on a seat or in an office that day: from when, until when, and whether that is sure."""

    fact: Mandate | Office
    came: str
    stayed: str
    is_sure: bool


@dataclass(frozen=True)
class SeatRow:
    """One seat and who was on it."""

    seat: RosterSeat
    holders: list[Holder]


@dataclass(frozen=True)
class BodyThatDay:
    """One network on the day that was asked for."""

    body: Body
    rows: list[SeatRow]
    offices: list[Holder]
    vacant: int


@signed_in
def asked_seats(request: Asked) -> HttpResponse:
    """Show who sat on which seat and held which office on a day, in one network or in all of the reader's."""
    user, asked = request.user, request.GET.get("natverk", "")
    body = body_at(user, asked) if asked else None
    given = {"dag": request.GET.get("dag") or timezone.localdate().isoformat(), "natverk": body.slug if body else ""}
    form = SeatsForm(given, bodies=seen(user, Body).order_by("sort_key", "id"))
    day = form.cleaned_data["dag"] if form.is_valid() else None
    bodies = bodies_on(user, day, body=body) if day else []
    if day and request.GET.get("som") == "xlsx":
        return _sheet(_that_day(user, day, bodies), day)
    page = Paginator(bodies, _A_PAGE).get_page(request.GET.get("sida"))
    found = _that_day(user, day, page) if day else []
    context = {
        "form": form,
        "day": day,
        "body": body,
        "found": found,
        "page": page,
        **(_first(request, body) if day and not found else {}),
        "sources": Sources(chain.from_iterable(map(_facts, found)), user=user),
        "as_sheet": with_query(request.GET, som="xlsx", sida=None),
        "crumbs": [(_("Sök"), reverse("search")), (_("Vem satt var?"), "")],
    }
    return render(request, "search/seats.html", context, status=200 if form.is_valid() else 422)


def _first(request: Asked, body: Body | None) -> dict[str, Any]:
    """Return the first day of which anything is known, and the way to it."""
    first = first_known_day(request.user, body=body)
    return {"first": first, "first_link": with_query(request.GET, dag=first, sida=None)}


def _that_day(user: User, day: date, bodies: Iterable[Body]) -> list[BodyThatDay]:
    return [_drawn(one) for one in seated_on(user, day, among=bodies)]


def _drawn(seating: Seating) -> BodyThatDay:
    rows = [
        SeatRow(seat, [_holder(seating, one, beside=len(seat.mandates) - 1) for one in seat.mandates])
        for seat in seating.roster.seats
    ]
    offices = [_holder(seating, one) for one in seating.roster.offices]
    return BodyThatDay(seating.body, rows, offices, sum(row.seat.is_vacant for row in rows))


def _holder(seating: Seating, held: Mandate | Office, beside: int = 0) -> Holder:
    last = seating.last_there.get(held.person_id)
    return Holder(held, _came(held), _stayed(held, last), seating.is_sure(held, beside=beside))


def _came(held: Mandate | Office) -> str:
    """Return from when somebody held it, and how that is known: 'sedan 1 mars 2024, sagt'."""
    if held.starts_on is None:
        return _("okänt sedan när")
    day = day_date(held.starts_on)
    if held.starts_certainty == Certainty.UNKNOWN:
        return _("sedan omkring %(day)s") % {"day": day}
    return _("sedan %(day)s, %(certainty)s") % {"day": day, "certainty": held.get_starts_certainty_display()}


def _stayed(held: Mandate | Office, last_there: date | None) -> str:
    """Return until when somebody held it, or when they were last seen: 't.o.m. 31 mars 2025, sagt'."""
    if held.ends_on is not None:
        told = {"day": day_date(held.ends_on - timedelta(days=1)), "certainty": held.get_ends_certainty_display()}
        return _("t.o.m. %(day)s, %(certainty)s") % told
    if held.ends_certainty == Certainty.SEEN:
        return _("sitter kvar enligt nätverket")
    if last_there is not None:
        return _("senast på ett möte %(day)s") % {"day": day_date(last_there)}
    return _("inget slut är känt")


def _facts(one: BodyThatDay) -> list[Any]:
    held = [holder.fact for row in one.rows for holder in row.holders]
    return [*held, *(row.seat.seat for row in one.rows if not row.holders), *(office.fact for office in one.offices)]


def _sheet(found: list[BodyThatDay], day: date) -> HttpResponse:
    heads = [_("Nätverk"), _("Plats eller uppdrag"), _("Person"), _("Från"), _("Till"), _("Säkerhet")]
    lines: list[list[str]] = []
    for one in found:
        for row in one.rows:
            seat = [str(one.body), str(row.seat.seat)]
            lines += [[*seat, str(held.fact.person), *_told(held)] for held in row.holders]
            if not row.holders:
                lines.append([*seat, _("vakant"), "", "", ""])
        for office in one.offices:
            role = office.fact.title or str(office.fact.get_role_display())  # type: ignore[union-attr]  # an office
            lines.append([str(one.body), role, str(office.fact.person), *_told(office)])
    return as_sheet(_("Vem satt var %(day)s") % {"day": day.isoformat()}, heads, lines)


def _told(held: Holder) -> list[str]:
    return [held.came, held.stayed, _("säkert") if held.is_sure else _("tveksamt")]
