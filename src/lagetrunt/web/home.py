"""Hem: the next meeting of each network, and what waits for the reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.access import may_enter_papers, may_write_body, seen
from lagetrunt.models import (
    Body,
    BodyKind,
    Decision,
    Mandate,
    Meeting,
    MeetingState,
    Office,
    Paper,
    PaperState,
    SameQuestion,
    SameState,
    Seat,
)
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_NETWORKS_AT_MOST = 12


@dataclass(frozen=True)
class Waiting:
    """One line of what waits: shape, word, why, and one step."""

    mark: str
    word: str
    title: str
    url: str
    why: str
    step: str
    age: str = ""
    step_url: str = ""
    source: str = ""
    source_url: str = ""


@signed_in
def home(request: Asked) -> HttpResponse:
    """Show the next meetings, what waits for the reader, and the latest decisions in all their networks."""
    bodies = list(seen(request.user, Body).filter(closed_on__isnull=True).exclude(kind=BodyKind.OUTER))
    if not bodies and may_enter_papers(request.user):
        return redirect("network_new")
    coming = _coming(request, bodies)
    decisions = (
        seen(request.user, Decision).select_related("meeting__body", "item").order_by("-meeting__date", "id")[:4]
    )
    context = {
        "next": coming[0] if coming else None,
        "coming": coming[1:_NETWORKS_AT_MOST],
        "waiting": [*_papers_waiting(request), *_questions_after_import(request, bodies, coming)],
        "decisions": decisions,
        "sources": Sources(decisions),
        "bodies": bodies,
        "here": _roles(request),
    }
    return render(request, "home.html", context)


def _coming(request: Asked, bodies: list[Body]) -> list[Meeting]:
    """Return the next meeting of each network, the nearest first."""
    rows = seen(request.user, Meeting).filter(body__in=bodies, date__gte=timezone.localdate())
    rows = rows.filter(state=MeetingState.PLANNED).select_related("body").order_by("date", "start")
    first: dict[int, Meeting] = {}
    for meeting in rows:
        first.setdefault(meeting.body_id, meeting)
    return list(first.values())


def _papers_waiting(request: Asked) -> list[Waiting]:
    if not may_enter_papers(request.user):
        return []
    states = [PaperState.REVIEW, PaperState.PART]
    papers = seen(request.user, Paper).filter(state__in=states).order_by(F("date").asc(nulls_first=True), "id")
    first, count = papers.first(), papers.count()
    lines = []
    if first:
        title = ngettext("%(n)s handling att granska", "%(n)s handlingar att granska", count) % {"n": count}
        why = _("De är lästa men inte införda. Du säger ja eller nej till det som lästes.")
        url = reverse("review", args=[first.public_id])
        lines.append(Waiting("doubt", _("Att granska"), title, url, why, _("Fortsätt granska"), step_url=url))
    same = seen(request.user, SameQuestion).filter(state=SameState.OPEN).count()
    if same:
        title = ngettext("%(n)s fråga om två namn är en person", "%(n)s frågor om två namn är en person", same) % {
            "n": same
        }
        url = reverse("same_questions")
        why = _("Namn slås aldrig ihop utan ditt ja.")
        lines.append(Waiting("doubt", _("Samma person?"), title, url, why, _("Svara"), step_url=url))
    return lines


def _questions_after_import(request: Asked, bodies: list[Body], coming: list[Meeting]) -> list[Waiting]:
    """Ask who sits in a network today and when it meets next, where the papers cannot know."""
    lines = []
    booked = {meeting.body_id for meeting in coming}
    met = set(seen(request.user, Meeting).filter(body__in=bodies).values_list("body", flat=True))
    unsure = seen(request.user, Mandate).filter(ends_on__isnull=True, ends_certainty="unknown", starts_certainty="seen")
    doubtful = set(unsure.values_list("seat__body", flat=True))
    seated = set(seen(request.user, Seat).values_list("body", flat=True))
    for body in [body for body in bodies if may_write_body(request.user, body)][:_NETWORKS_AT_MOST]:
        if body.pk in met and body.pk not in booked:
            url = reverse("meeting_new", kwargs={"body": body.slug})
            why = _("Inget möte är bokat efter i dag.")
            lines.append(
                Waiting(
                    "open",
                    _("Nästa möte"),
                    _("När är nästa möte?"),
                    url,
                    _named(body, why),
                    _("Boka mötet"),
                    step_url=url,
                )
            )
        if body.pk in doubtful or (body.pk in met and body.pk not in seated):
            url = reverse("members_today", kwargs={"body": body.slug})
            why = _("Anteckningarna säger vilka som var med då, inte vilka som sitter i dag.")
            lines.append(
                Waiting(
                    "half", _("Platser"), _("Vilka är med i dag?"), url, _named(body, why), _("Gå igenom"), step_url=url
                )
            )
    return lines


def _named(body: Body, why: str) -> str:
    return f"{body.name}. {why}"


def _roles(request: Asked) -> list[tuple[str, Any]]:
    """Return what the reader is: their offices and seats, with the network."""
    person = request.user.person
    if person is None:
        return [(str(grant.get_role_display()), grant.body) for grant in request.user.grants.select_related("body")]
    offices = seen(request.user, Office).filter(person=person, ends_on__isnull=True).select_related("body")
    mandates = seen(request.user, Mandate).filter(person=person, ends_on__isnull=True).select_related("seat__body")
    found = [(office.title or str(office.get_role_display()), office.body) for office in offices]
    return found + [(_("Ledamot"), mandate.seat.body) for mandate in mandates]


urlpatterns = [path("", home, name="home")]
