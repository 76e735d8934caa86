"""The list of papers, and one paper with the place of a fact marked."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from lagetrunt.access import NotVisible, get, may_enter_papers, seen
from lagetrunt.models import Body, Finding, Paper, PaperState, Place, TextVersion
from lagetrunt.register.sources import facts_at
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.intake.sheet import Marked, lines_of
from lagetrunt.web.navigation import Entry, with_query
from lagetrunt.web.pages import Asked, signed_in

_A_PAGE = 50


@signed_in
def papers(request: Asked) -> HttpResponse:
    """Show the papers that the reader may see, newest meeting first, by state and network."""
    rows = seen(request.user, Paper).select_related("body", "meeting__body").order_by("-date", "-id")
    state, body = request.GET.get("lage", ""), request.GET.get("natverk", "")
    entries = [Entry(_("Alla"), with_query(request.GET, lage=None, sida=None), current=not state, count=rows.count())]
    for value, label in PaperState.choices:
        count = rows.filter(state=value).count()
        if count:
            entries.append(
                Entry(label, with_query(request.GET, lage=value, sida=None), current=state == value, count=count)
            )
    rows = rows.filter(state=state) if state in PaperState.values else rows
    rows = rows.filter(body__slug=body) if body else rows
    if request.GET.get("som") == "xlsx":
        lines = [[p.date, p.name, str(p.body or ""), str(p.get_state_display()), p.problem] for p in rows]
        return as_sheet(_("Handlingar"), [_("Möte"), _("Fil"), _("Nätverk"), _("Läge"), _("Problem")], lines)
    context = {
        "page": Paginator(rows, _A_PAGE).get_page(request.GET.get("sida")),
        "entries": entries,
        "bodies": seen(request.user, Body).order_by("sort_key"),
        "body": body,
        "may_enter": may_enter_papers(request.user),
    }
    return render(request, "intake/papers.html", context)


@signed_in
def paper(request: Asked, paper: str) -> HttpResponse:
    """Show one paper as it was read; `?plats=` marks the place that a fact came from."""
    found = get(request.user, Paper, paper)
    place = _asked_place(request, found)
    text = place.text if place else found.texts.last()
    findings = Finding.objects.filter(paper=found, fact_id__isnull=False).prefetch_related("places")
    context = {
        "paper": found,
        "text": text,
        "lines": lines_of(text.blocks, _marks(findings, text, place)) if text else [],
        "facts": facts_at(place) if place else [],
        "place": place,
        "has_file": found.content_id is not None,
        "may_enter": may_enter_papers(request.user),
    }
    return render(request, "intake/paper.html", context)


def _asked_place(request: Asked, paper: Paper) -> Place | None:
    asked = request.GET.get("plats", "")
    if not asked.isdigit():
        return None
    place = Place.objects.filter(pk=int(asked), text__paper=paper).select_related("text").first()
    if place is None:
        raise NotVisible(f"place {asked}")
    return place


def _marks(findings: Any, text: TextVersion, place: Place | None) -> list[Marked]:
    marks = [
        Marked(one.block, one.start, one.end, finding.number, target="plats")
        for finding in findings
        for one in finding.places.all()
        if one.text_id == text.pk
    ]
    if place:
        marks.append(Marked(place.block, place.start, place.end, 0, look="now", target="plats", id="plats"))
    return marks


@signed_in
def original(request: Asked, paper: str) -> HttpResponse:
    """Hand out the file as it was received, always as a download."""
    found = get(request.user, Paper, paper)
    if found.content is None:
        raise NotVisible(f"file of {paper}")
    response = HttpResponse(bytes(found.content.content), content_type="application/octet-stream")
    response["Content-Disposition"] = content_disposition_header(True, found.name)
    return response
