"""The page of a meeting's agenda, and its files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, meeting_at
from lagetrunt.delivery.agenda import AgendaPaper
from lagetrunt.delivery.agenda_docx import agenda_docx
from lagetrunt.delivery.agenda_pdf import agenda_pdf
from lagetrunt.delivery.agenda_text import agenda_text
from lagetrunt.meetings.agenda import Agenda, agenda_paper, draft_agenda
from lagetrunt.models import Body, JournalEntry, Meeting, MeetingState, User
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.dates import day_date, plain_time, short_date
from lagetrunt.web.meetings.agenda_plan import lay_plan
from lagetrunt.web.meetings.agenda_shown import (
    as_it_was,
    count_words,
    day_and_hours,
    facts_of,
    left_words,
    minutes_words,
    rows_of,
)
from lagetrunt.web.pages import Asked, in_body
from lagetrunt.web.sourcing import Sources

STEPS = ("order_agenda", "move_line", "drop_line", "take_up_line", "add_line", "change_line")
"""The verbs that change an agenda."""
OVER = (MeetingState.HELD, MeetingState.CANCELLED)


class Form(NamedTuple):
    """One form in which the agenda can be fetched."""

    make: Callable[[AgendaPaper], bytes]
    content_type: str


FORMS = {
    "docx": Form(agenda_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "pdf": Form(agenda_pdf, "application/pdf"),
    "txt": Form(lambda paper: agenda_text(paper).encode("utf-8"), "text/plain; charset=utf-8"),
}


@in_body
def agenda(request: Asked, body: Body, day: tuple[date, int]) -> HttpResponse:
    """Show the agenda of a meeting: its lines with their reasons, what waits, and what was taken away."""
    meeting = meeting_at(request.user, body, *day)
    return render(request, "meetings/agenda.html", agenda_context(request.user, meeting, day))


def agenda_context(user: User, meeting: Meeting, day: tuple[date, int]) -> dict[str, Any]:
    """Return everything that the agenda's page, or its part that is put in anew, shows."""
    found = agenda_of(meeting, user)
    rows = rows_of(found)
    start, end = day_and_hours(meeting)
    return {
        "body": meeting.body,
        "meeting": meeting,
        "day_key": day,
        "agenda": found,
        "rows": rows,
        "count_words": count_words(rows),
        "minutes_words": minutes_words(found),
        "left_words": left_words(found),
        "plan": lay_plan(rows, start=start, end=end) if start is not None else None,
        "starts": start,
        "sources": Sources(facts_of(found), user=user),
        "saved": saved_words(meeting),
        "is_over": meeting.state in OVER,
        "may_change": meeting.state not in OVER and may_write_body(user, meeting.body),
        "ways": _ways(meeting),
        "crumbs": crumbs_of(meeting),
    }


def _ways(meeting: Meeting) -> dict[str, str]:
    """Return the addresses of the steps, which every line has, made once."""
    here = {"body": meeting.body.slug, "day": (meeting.date, meeting.ordinal)}
    steps = {"move": "flytta", "minutes": "minuter", "drop": "bort", "take_up": "ta-upp"}
    ways = {name: reverse("agenda_step", kwargs={**here, "step": step}) for name, step in steps.items()}
    return {**ways, "change": reverse("agenda_line_change", kwargs=here)}


def agenda_of(meeting: Meeting, user: User) -> Agenda:
    """Return the agenda of a meeting; of one that is over only what was settled."""
    found = draft_agenda(meeting, user=user)
    return as_it_was(found) if meeting.state in OVER else found


def crumbs_of(meeting: Meeting, *more: tuple[str, str]) -> list[tuple[str, str]]:
    """Return the way to the agenda, or to a page under it."""
    here = meeting_address(meeting, "agenda") if more else ""
    crumbs = [(str(meeting.body), address_of(meeting.body)), (day_date(meeting.date), meeting_address(meeting))]
    return [*crumbs, (_("Dagordning"), here), *more]


def saved_words(meeting: Meeting) -> str:
    """Return when somebody last changed the agenda: 'sparat i dag 14.32'."""
    entry = last_step(meeting)
    if entry is None:
        return _("föreslaget av minnet, ingen har ändrat det")
    at = timezone.localtime(entry.at)
    day = _("i dag") if at.date() == timezone.localdate() else short_date(at)
    return _("sparat %(day)s %(time)s") % {"day": day, "time": plain_time(at)}


def last_step(meeting: Meeting) -> JournalEntry | None:
    """Return the last step that changed the agenda of a meeting and stands."""
    rows = JournalEntry.objects.filter(body=meeting.body, on=meeting.date, verb__in=STEPS, undone_by__isnull=True)
    return rows.exclude(changes=[]).order_by("-id").first()


@in_body
def agenda_file(request: Asked, body: Body, day: tuple[date, int], form: str) -> HttpResponse:
    """Return the agenda as a file to keep; with `?visa=1` it is shown in the browser instead."""
    meeting = meeting_at(request.user, body, *day)
    if form not in FORMS:
        raise Http404
    paper = agenda_paper(agenda_of(meeting, request.user), user=request.user)
    response = HttpResponse(FORMS[form].make(paper), content_type=FORMS[form].content_type)
    name = f"{slugify(_('Dagordning'))}-{body.slug}-{meeting.date.isoformat()}.{form}"
    shown = "inline" if request.GET.get("visa") else "attachment"
    response["Content-Disposition"] = f'{shown}; filename="{name}"'
    return response
