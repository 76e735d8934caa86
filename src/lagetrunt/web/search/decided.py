"""Vad har beslutats om …? Decisions in the order of time under their matters, with how each goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.access import body_at, seen
from lagetrunt.models import Action, Body, Decision, Matter, MeetingFact, Postponement, Question, UntilKind
from lagetrunt.register.decided import Course, Decided, decided_about
from lagetrunt.web.dates import day_date
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.navigation import with_query
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.search.wanted import KINDS, LONGEST, plain
from lagetrunt.web.sourcing import Sources

_A_PAGE = 30


@dataclass(frozen=True)
class Said:
    """One decision, or what was put off or is open, as the page draws it."""

    fact: MeetingFact
    mark: str
    word: str | Promise
    onward: str

    @property
    def day(self) -> date:
        """Return the day of its meeting."""
        day: date = self.fact.meeting.date
        return day


@dataclass(frozen=True)
class Drawn:
    """A matter, or None for what belongs to none, with what was said in it."""

    matter: Matter | None
    rows: list[Said]


@signed_in
def asked_decided(request: Asked) -> HttpResponse:
    """Show what was decided about something, what was put off, and what is open."""
    user, about, slug = request.user, plain(request.GET.get("om", ""))[:LONGEST], request.GET.get("natverk", "")
    body = body_at(user, slug) if slug else None
    found = decided_about(user, about, body=body) if about else Decided()
    if about and request.GET.get("som") == "xlsx":
        return _sheet(about, found.courses())
    page = Paginator(found.order, _A_PAGE).get_page(request.GET.get("sida"))
    courses = found.courses(page)
    context = {
        "about": about,
        "longest": LONGEST,
        "body": body,
        "bodies": seen(user, Body).order_by("sort_key", "id"),
        "page": page,
        "courses": [_drawn(course) for course in courses],
        "told": _told(found) if courses else "",
        "corrected": found.corrected,
        "corrected_link": with_query(request.GET, om=found.corrected, sida=None),
        "search_link": f"{reverse('search')}?{urlencode({'q': about})}#traffar",
        "sources": Sources([fact for course in courses for fact in course.facts], user=user),
        "as_sheet": with_query(request.GET, som="xlsx", sida=None),
        "crumbs": [(_("Sök"), reverse("search")), (_("Vad har beslutats?"), "")],
    }
    return render(request, "search/decided.html", context)


def _drawn(course: Course) -> Drawn:
    return Drawn(course.matter, [_said(fact) for fact in course.facts])


def _said(fact: MeetingFact) -> Said:
    if fact.item:
        fact.item.meeting = fact.meeting
    kind = KINDS[type(fact).__name__.lower()]
    return Said(fact, kind.mark, kind.word, " · ".join(part for part in _onward(fact) if part))


def _onward(fact: MeetingFact) -> list[str]:
    """Return how it goes on: what follows, until when, on what condition."""
    if isinstance(fact, Decision):
        return _of_decision(fact)
    if isinstance(fact, Postponement):
        return [_put_off(fact), fact.reason]
    if isinstance(fact, Action):
        due = _("senast %(day)s") % {"day": day_date(fact.due_on)} if fact.due_on else _("ingen sista dag")
        return [_("öppet"), due, fact.condition]
    return [_("ingen äger frågan")] if isinstance(fact, Question) else []


def _of_decision(fact: Decision) -> list[str]:
    onward = ", ".join(str(part) for part in (fact.get_way_on_display(), fact.way_on_whom) if fact.way_on and part)
    told = [_("vidare: %(onward)s") % {"onward": onward} if onward else "", fact.condition]
    if fact.until:
        over = _("gällde t.o.m. %(day)s") if fact.until < timezone.localdate() else _("gäller t.o.m. %(day)s")
        told.append(over % {"day": day_date(fact.until)})
    if fact.review_on:
        told.append(_("ses över %(day)s") % {"day": day_date(fact.review_on)})
    return told


def _put_off(fact: Postponement) -> str:
    if fact.until_on:
        return _("till %(day)s") % {"day": day_date(fact.until_on)}
    return _("till nästa möte") if fact.until_kind == UntilKind.NEXT else ""


def _told(found: Decided) -> str:
    """Return how much was decided, put off and is open, in a sentence."""
    decisions, put_off = found.count(Decision), found.count(Postponement)
    still = found.count(Action) + found.count(Question)
    decided = ngettext("%(n)s beslut", "%(n)s beslut", decisions) % {"n": decisions}
    parts = [decided if decisions else _("Inget beslut")]
    if put_off:
        parts.append(ngettext("flyttat %(n)s gång", "flyttat %(n)s gånger", put_off) % {"n": put_off})
    if still:
        parts.append(ngettext("%(n)s sak är öppen", "%(n)s saker är öppna", still) % {"n": still})
    return f"{', '.join(parts)}."


def _sheet(about: str, courses: list[Course]) -> HttpResponse:
    heads = [_("Datum"), _("Nätverk"), _("Ärende"), _("Slag"), _("Punkt"), _("Ord"), _("Hur det går vidare")]
    lines: list[list[Any]] = [
        [
            said.day,
            str(said.fact.meeting.body),
            str(course.matter or ""),
            str(said.word),
            str(said.fact.item or ""),
            said.fact.words,
            said.onward,
        ]
        for course in courses
        for said in map(_said, course.facts)
    ]
    return as_sheet(_("Beslutat om %(about)s") % {"about": about[:60]}, heads, lines)
