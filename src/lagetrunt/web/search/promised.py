"""Vad har en kommun lovat? What it promised itself, or through those who had its seat that day."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import organisations_seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Organisation
from lagetrunt.register.asked import Promise, Promised, Promises, organisations_that_promise, promised_by
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.navigation import Entry, with_query
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_A_PAGE = 30
_OPEN, _ALL = "oppna", "alla"


@signed_in
def asked_promised(request: Asked) -> HttpResponse:
    """Show what one organisation has promised, open ones first; without one, those that have promised anything."""
    offered = list(organisations_that_promise(request.user))
    chosen = _chosen(request, offered)
    promised = promised_by(request.user, chosen) if chosen else Promises()
    every = promised.order
    still = [one for one in every if not one.is_settled]
    now = request.GET.get("laget", "") or (_OPEN if still else _ALL)
    rows = every if now == _ALL else still
    if chosen and request.GET.get("som") == "xlsx":
        return _sheet(chosen, promised.read(rows))
    context = {
        "chosen": chosen,
        "asked": "" if chosen else request.GET.get("kommun", "")[:80],
        "offered": offered,
        "total": len(every),
        "entries": [_entry(request, _OPEN, _("Öppna"), still, now), _entry(request, _ALL, _("Alla"), every, now)],
        "today": timezone.localdate(),
        **_page(request, promised, rows),
        "as_sheet": with_query(request.GET, som="xlsx", sida=None),
        "crumbs": [(_("Sök"), reverse("search")), (_("Vad har en kommun lovat?"), "")],
    }
    return render(request, "search/promised.html", context)


def _page(request: Asked, promised: Promises, rows: list[Promised]) -> dict[str, Any]:
    page = Paginator(rows, _A_PAGE).get_page(request.GET.get("sida"))
    shown = promised.read(page)
    sources = Sources([one.action for one in shown], user=request.user)
    return {"page": page, "promises": shown, "sources": sources}


def _entry(request: Asked, value: str, label: str, rows: list[Promised], now: str) -> Entry:
    return Entry(label, with_query(request.GET, laget=value, sida=None), current=now == value, count=len(rows))


def _chosen(request: Asked, offered: list[Organisation]) -> Organisation | None:
    """Return the organisation that the address names by its id or its name; None where nobody is called that."""
    asked = request.GET.get("kommun", "")
    key = fold(asked)
    if not key:
        return None
    named = [one for one in offered if asked == one.public_id or key in (one.key, fold(one.full_name))]
    others = organisations_seen(request.user).filter(Q(public_id=asked) | Q(key=key))
    return named[0] if named else others.order_by("sort_key", "id").first()


def _sheet(chosen: Organisation, rows: list[Promise]) -> HttpResponse:
    heads = [_("Möte"), _("Nätverk"), _("Åtagande"), _("Vem"), _("Senast"), _("Läge")]
    lines: list[list[Any]] = []
    for one in rows:
        action, names = one.action, ", ".join(str(who) for who in one.through)
        body = str(action.meeting.body)
        lines.append([action.meeting.date, body, action.words, names, action.due_on, str(action.get_state_display())])
    return as_sheet(_("Vad har %(name)s lovat") % {"name": chosen.name}, heads, lines)
