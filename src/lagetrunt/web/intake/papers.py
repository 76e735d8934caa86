"""The list of papers, and one paper with the place of a fact marked."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.db.models import F, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from lagetrunt.access import NotVisible, Withdrawn, get, may_administer, may_enter_papers, seen
from lagetrunt.intake.doubts import kept_words
from lagetrunt.language.keys import fold
from lagetrunt.models import Body, Finding, JournalEntry, Paper, PaperState, Place, TextVersion
from lagetrunt.register.sources import facts_at
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.intake.page_pictures import pages_of
from lagetrunt.web.intake.sheet import Marked, lines_of
from lagetrunt.web.intake.steps import may_settle
from lagetrunt.web.journal.naming import kind_words, name_of
from lagetrunt.web.navigation import Entry, with_query
from lagetrunt.web.pages import Asked, number_in, signed_in, year_in

_A_PAGE = 50
_STEPS_SHOWN = 40
_ORDERS = {"date": ("date", "id"), "-date": ("-date", "-id"), "name": ("name", "id"), "-name": ("-name", "-id")}


@signed_in
def papers(request: Asked) -> HttpResponse:
    """Show the papers that the reader may see, newest meeting first, by state, network, year and name."""
    every = seen(request.user, Paper)
    rows = _sifted(request, every)
    entries = _by_state(request, rows)
    state = request.GET.get("lage", "")
    rows = rows.filter(state=state) if state in PaperState.values else rows
    if request.GET.get("som") == "xlsx":
        return _sheet(rows)
    context = {
        "page": Paginator(rows, _A_PAGE).get_page(request.GET.get("sida")),
        "total": every.exists(),
        "entries": entries,
        "bodies": seen(request.user, Body).order_by("sort_key"),
        "years": [day.year for day in every.dates("date", "year", order="DESC")],
        "orders": [("", _("Nyaste mötet först")), ("date", _("Äldsta mötet först")), ("name", _("Namn, a till ö"))],
        **{name: request.GET.get(key, "") for name, key in (("body", "natverk"), ("year", "ar"), ("words", "ord"))},
        "as_sheet": with_query(request.GET, som="xlsx", sida=None),
        "may_enter": may_enter_papers(request.user),
    }
    return render(request, "intake/papers.html", context)


def _sifted(request: Asked, rows: QuerySet[Paper]) -> QuerySet[Paper]:
    body, words, year = request.GET.get("natverk", ""), request.GET.get("ord", ""), year_in(request)
    rows = rows.filter(body__slug=body) if body else rows
    rows = rows.filter(date__year=year) if year else rows
    if words:
        named = rows.values_list("pk", "name", "title")
        rows = rows.filter(pk__in=[pk for pk, *names in named if fold(words) in fold(" ".join(names))])
    order = _ORDERS.get(request.GET.get("ordning", ""))
    ordered = rows.order_by(*order) if order else rows.order_by(F("date").desc(nulls_last=True), "-id")
    return ordered.select_related("body")


def _by_state(request: Asked, rows: QuerySet[Paper]) -> list[Entry]:
    state = request.GET.get("lage", "")
    counts: dict[str, int] = {}
    for value in rows.order_by().values_list("state", flat=True):
        counts[value] = counts.get(value, 0) + 1
    every = Entry(_("Alla"), with_query(request.GET, lage=None, sida=None), not state, sum(counts.values()))
    return [every] + [
        Entry(label, with_query(request.GET, lage=value, sida=None), state == value, counts[value])
        for value, label in PaperState.choices
        if value in counts
    ]


def _sheet(rows: QuerySet[Paper]) -> HttpResponse:
    heads = [_("Möte"), _("Fil"), _("Nätverk"), _("Läge"), _("Problem")]
    lines = [[p.date, p.name, str(p.body or ""), str(p.get_state_display()), kept_words(p.problem)] for p in rows]
    return as_sheet(_("Handlingar"), heads, lines)


@signed_in
def paper(request: Asked, paper: str) -> HttpResponse:
    """Show one paper as it was read; `?plats=` marks the place that a fact came from. A purged one answers 410."""
    found = get(request.user, Paper, paper)
    if found.state == PaperState.PURGED:
        return render(request, "intake/purged.html", {"paper": found}, status=410)
    place = _asked_place(request, found)
    text = place.text if place else found.texts.last()
    marks = _marks(found, text, place) if text else []
    context = {
        "paper": found,
        "text": text,
        "lines": lines_of(text.blocks, marks) if text else [],
        **pages_of(request, found, text, marks),
        "is_marked": bool(marks),
        "pages": len({block.get("page") for block in text.blocks} - {None}) if text else 0,
        "facts": [(kind_words(type(fact).__name__), name_of(fact), fact) for fact in facts_at(place)] if place else [],
        "place": place,
        "may_settle": may_settle(request.user, found),
        "may_administer": may_administer(request.user),
        "steps": seen(request.user, JournalEntry).filter(paper=found).select_related("undone_by")[:_STEPS_SHOWN],
        "newer": found.replaced_by.filter(state__in=[PaperState.PART, PaperState.ENTERED]),
    }
    return render(request, "intake/paper.html", context)


def _asked_place(request: Asked, paper: Paper) -> Place | None:
    asked = number_in(request, "plats")
    if asked is None:
        return None
    place = Place.objects.filter(pk=asked, text__paper=paper).select_related("text").first()
    if place is None:
        raise NotVisible(f"place {asked}")
    return place


def _marks(paper: Paper, text: TextVersion, place: Place | None) -> list[Marked]:
    through: Any = Finding.places.through
    rows = through.objects.filter(finding__paper=paper, finding__fact_id__isnull=False, place__text=text)
    places = Place.objects.filter(pk__in=rows.values("place"))
    marks = [Marked(one.block, one.start, one.end, 0, href=f"?plats={one.pk}#plats") for one in places]
    if place:
        marks.append(Marked(place.block, place.start, place.end, 0, "now", href="#uppgifter", id="plats"))
    return marks


@signed_in
def original(request: Asked, paper: str) -> HttpResponse:
    """Hand out the file as it was received, always as a download; a purged one answers 410."""
    found = get(request.user, Paper, paper)
    if found.content is None:
        raise Withdrawn(found, found.purged_ground)
    response = HttpResponse(bytes(found.content.content), content_type="application/octet-stream")
    response["Content-Disposition"] = content_disposition_header(True, found.name.rpartition("/")[2])
    return response
