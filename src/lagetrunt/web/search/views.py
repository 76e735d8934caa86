"""Sök: one field over everything that the reader may see."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.access import seen
from lagetrunt.models import Body, Meeting
from lagetrunt.register.search import MOST_COUNTED, Found, search
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.search.examples import examples_for
from lagetrunt.web.search.hits import Group, grouped_hits, named_hits
from lagetrunt.web.search.proposals import ways_on
from lagetrunt.web.search.wanted import KINDS, LONGEST, Wanted, wanted_by
from lagetrunt.web.sourcing import Sources

_A_PAGE, _MORE, _IN_A_SHEET = 25, 200, 1000


@signed_in
def search_page(request: Asked) -> HttpResponse:
    """Show what is found of the words in the address, or, without words, what can be asked."""
    wanted = wanted_by(request)
    if wanted.text and request.GET.get("som") == "xlsx":
        return _sheet(wanted, search(request.user, wanted.text, limit=_IN_A_SHEET, **wanted.filters))
    context = {
        "wanted": wanted,
        "longest": LONGEST,
        "bodies": seen(request.user, Body).order_by("sort_key", "id"),
        "years": [day.year for day in seen(request.user, Meeting).dates("date", "year", order="DESC")],
        "kinds": list(KINDS.values()),
        **(_answer(request, wanted) if wanted.text else _start(request, wanted)),
    }
    response = render(request, "search/search.html", context)
    response["HX-Push-Url"] = reverse("search") + (wanted.query() if wanted.text or wanted.is_sifted else "")
    return response


def _start(request: Asked, wanted: Wanted) -> dict[str, Any]:
    notes = [_unknown(wanted)] if wanted.unknown else []
    if wanted.person:
        notes.append(_("Skriv vad du söker i det som rör %(name)s.") % {"name": wanted.person})
    return {"examples": examples_for(request.user), "notes": notes}


def _answer(request: Asked, wanted: Wanted) -> dict[str, Any]:
    user, limit = request.user, _MORE if "fler" in request.GET else _A_PAGE
    found = search(user, wanted.text, limit=limit, **wanted.filters)
    groups, named = grouped_hits(found), named_hits(found, user)
    shown = [hit for group in groups for hit in group.hits] + named
    return {
        "found": found,
        "groups": groups,
        "named": named,
        "told": _told(found, groups),
        "notes": _notes(wanted, found),
        "proposals": ways_on(user, wanted, found),
        "searched": _searched(found),
        "decided_link": f"{reverse('asked_decided')}?{urlencode({'om': wanted.text})}",
        "sources": Sources([hit.fact for hit in shown if hit.is_sourced], user=user),
        "more": wanted.query(fler="1") if found.total > len(found.hits) and limit == _A_PAGE else "",
        "as_sheet": wanted.query(som="xlsx"),
    }


def _told(found: Found, groups: list[Group]) -> str:
    """Return how much was found, for the line that is read out."""
    if not found.total:
        return _("Inget hittat.")
    if found.is_capped:
        return _("Fler än %(n)s träffar, de första visas.") % {"n": MOST_COUNTED}
    hits = ngettext("%(n)s träff", "%(n)s träffar", found.total) % {"n": found.total}
    if len(found.hits) < found.total:
        return _("%(hits)s, de %(shown)s första visas.") % {"hits": hits, "shown": len(found.hits)}
    matters = len({group.matter.pk for group in groups if group.matter})
    within = ngettext("%(n)s ärende", "%(n)s ärenden", matters) % {"n": matters}
    return f"{hits}, {within}." if matters else f"{hits}."


def _notes(wanted: Wanted, found: Found) -> list[str]:
    """Return what the reader should know of how the search was understood."""
    notes = []
    if wanted.is_cut or found.asked.is_cut:
        notes.append(_("Det du skrev är långt. Bara början av det söks, de första orden."))
    if found.asked.left_out:
        words = ", ".join(f"”{word}”" for word in found.asked.left_out)
        notes.append(_("Inget har alla orden. Sökningen gjordes utan %(words)s.") % {"words": words})
    if not found.asked.terms:
        notes.append(_("Skriv minst ett ord eller ett tal. Skiljetecken går inte att söka på."))
    if wanted.unknown:
        notes.append(_unknown(wanted))
    return notes


def _searched(found: Found) -> str:
    """Return what was looked for, where nothing was found."""
    words = ", ".join(f"”{term.shown}”" for term in found.asked.terms)
    return _("Sökte efter %(words)s, i alla böjningar, i de nätverk som du läser.") % {"words": words} if words else ""


def _unknown(wanted: Wanted) -> str:
    told = {"name": wanted.unknown[:80]}
    return _("Ingen, eller fler än en, heter %(name)s. Valet av person gäller därför inte.") % told


def _sheet(wanted: Wanted, found: Found) -> HttpResponse:
    heads = [_("Slag"), _("Dag"), _("Nätverk"), _("Ärende"), _("Rubrik"), _("Ord")]
    lines = [
        [
            str(KINDS[hit.kind].word),
            hit.day,
            str(hit.body or ""),
            str(hit.matter or ""),
            hit.title,
            "".join(words for words, _is_hit in hit.passage),
        ]
        for hit in found.hits
    ]
    return as_sheet(_("Sök %(words)s") % {"words": wanted.text[:60]}, heads, lines)
