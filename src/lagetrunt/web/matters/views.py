"""The page of one matter: its path drawn and step by step, where all stand now, and what is left to do."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.access import may_write_body, seen
from lagetrunt.models import AgendaLine, LineState, Matter, MatterState, Meeting, MeetingState
from lagetrunt.register.matters import MatterFile, matter_file
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.dates import length_words
from lagetrunt.web.matters.asked import of_matter
from lagetrunt.web.matters.standings import stances_of
from lagetrunt.web.matters.steps import Ahead, Line, drawn_path, lines_of, told_path
from lagetrunt.web.pages import Asked
from lagetrunt.web.sourcing import Sources

_SHOWN = 20
"""Steps that are shown at once, the newest; those that ask for an answer always are."""


@of_matter
def matter(request: Asked, matter: Matter) -> HttpResponse:
    """Show one matter."""
    return render(request, "matters/matter.html", page_of(request, matter))


def page_of(request: Asked, matter: Matter) -> dict[str, Any]:
    """Return all that the page of a matter shows, also for the part that an answer changes."""
    today = timezone.localdate()
    file = matter_file(matter, request.user, on=today)
    meeting = _next_meeting(request, matter, today) if matter.state == MatterState.OPEN else None
    url = agenda_address(meeting) if meeting else ""
    ahead = _ahead(request, file, meeting, url) if meeting else None
    steps = _steps(request, lines_of(file, ahead))
    return {
        "matter": matter,
        "body": matter.body,
        "file": file,
        **steps,
        "kicker": _kicker(file, today),
        "drawn": drawn_path(file, ahead, today),
        "path_title": _("Ärendets väg: %(name)s") % {"name": matter.name},
        "path_desc": told_path(file, ahead),
        "stances": stances_of(file, request.user),
        "agenda_url": url,
        "sources": Sources(_facts(file, steps["lines"]), user=request.user),
        "may_write": may_write_body(request.user, matter.body),
        "crumbs": [(_("Ärenden"), f"{address_of(matter.body)}arenden/"), (matter.name, "")],
        "today": today,
    }


def _steps(request: Asked, lines: list[Line]) -> dict[str, Any]:
    """Return the lines that are shown, with how many there are, and how many more the address can ask for."""
    whole = request.GET.get("steg") == "alla"
    shown = lines if whole else [line for at, line in enumerate(lines) if at < _SHOWN or line.asks]
    return {
        "lines": shown,
        "count": len(lines),
        "older": len(lines) - len(shown),
        "doubtful": sum(line.asks for line in lines),
        "answers_back": "?steg=alla" if whole else "",
    }


def _facts(file: MatterFile, lines: list[Line]) -> list[Any]:
    """Return all on the page whose sources are told."""
    steps = [step for line in lines for step in line.steps]
    return [file.matter, *(step.fact for step in (*steps, *file.waiting) if step.fact)]


def _next_meeting(request: Asked, matter: Matter, today: date) -> Meeting | None:
    rows = seen(request.user, Meeting).filter(body=matter.body, date__gte=today).select_related("body")
    found: Meeting | None = (
        rows.filter(state__in=[MeetingState.PLANNED, MeetingState.PROPOSED]).order_by("date", "ordinal").first()
    )
    return found


def _ahead(request: Asked, file: MatterFile, meeting: Meeting, url: str) -> Ahead | None:
    """Return the next meeting, where it has the matter on its agenda or the matter was put off to it."""
    rows = seen(request.user, AgendaLine).filter(meeting=meeting, matter=file.matter, state=LineState.ON)
    if rows.exists():
        return Ahead(meeting.date, _("Står på dagordningen."), url)
    put_off = any(step.kind == "put_off" and step.until == meeting.date for step in file.waiting)
    return Ahead(meeting.date, _("Flyttad hit."), url) if put_off else None


def agenda_address(meeting: Meeting) -> str:
    """Return the address of a meeting's agenda; of the meeting itself while there is no such page."""
    try:
        return meeting_address(meeting, "agenda")
    except NoReverseMatch:
        return ""


def _kicker(file: MatterFile, today: date) -> str:
    """Return how old a matter is, how often it was put off, and how many it concerns."""
    parts = []
    if file.first:
        until = today if file.matter.state == MatterState.OPEN else file.last or today
        parts.append(length_words(max((until - file.first).days, 0)))
    if file.put_off_count:
        n = file.put_off_count
        parts.append(ngettext("flyttad %(n)s gång", "flyttad %(n)s gånger", n) % {"n": n})
    if file.organisations:
        n = len(file.organisations)
        parts.append(ngettext("berör en kommun", "berör %(n)s kommuner", n) % {"n": n})
    return " · ".join(parts)
