"""What is done with the lines of an agenda: moved, given minutes, taken away and back, added, changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from lagetrunt.access import may_write_body, meeting_at, require
from lagetrunt.meetings.agenda import (
    Agenda,
    Line,
    add_line,
    change_line,
    draft_agenda,
    drop_line,
    move_line,
    take_up_line,
)
from lagetrunt.models import Body, Meeting, Refused, User
from lagetrunt.web.addresses import meeting_address
from lagetrunt.web.meetings.agenda import agenda_context, crumbs_of, last_step
from lagetrunt.web.meetings.agenda_forms import MOST_MINUTES, LineForm, NewLineForm, initial_of
from lagetrunt.web.meetings.agenda_shown import Row, id_of, place_after, rows_of
from lagetrunt.web.one_form import ask
from lagetrunt.web.pages import Asked, in_body, sent
from lagetrunt.web.told import tell


@require_POST
@in_body
def agenda_step(request: Asked, body: Body, day: tuple[date, int], step: str) -> HttpResponse:
    """Do one thing with one line: move it, give it minutes, take it away or take it up; saved at once."""
    meeting = meeting_at(request.user, body, *day)
    require(may_write_body(request.user, body))
    if step not in _STEPS:
        raise Http404
    before, focus, wrong = last_step(meeting), "", False
    try:
        told, focus = _STEPS[step](request, meeting, request.POST.get("punkt", ""))
    except Refused as refused:
        told, wrong = " ".join(part for part in (refused.sentence, refused.instead) if part), True
    after = last_step(meeting)
    undo = reverse("undo", args=[after.public_id]) if after and after != before else ""
    tell(request, told, undo=undo, level=messages.ERROR if wrong else messages.SUCCESS)
    if not request.headers.get("HX-Request"):
        return redirect(f"{meeting_address(meeting, 'agenda')}#{id_of(request.POST.get('punkt', ''))}")
    context = {**agenda_context(request.user, meeting, day), "focus": focus}
    return render(request, "meetings/part_agenda_anew.html", context)


def _move(request: Asked, meeting: Meeting, key: str) -> tuple[str, str]:
    """Move a line one step up or down, or to the place after another line."""
    keys = draft_agenda(meeting, user=request.user).keys
    here = keys.index(key) + 1 if key in keys else 0
    if "efter" in request.POST:
        to = place_after(keys, key, request.POST["efter"])
    else:
        to = min(max(here - 1 if request.POST.get("vart") == "upp" else here + 1, 1), len(keys))
    if to is None:
        raise Refused("agenda-changed", _("Dagordningen har ändrats sedan sidan visades. Försök igen."))
    if to != here:
        move_line(meeting, key, to=to, by=request.user)
    row = _row(meeting, request.user, key)
    if row is None:
        return _("Flyttad."), ""
    if not row.clock:
        return _("%(what)s ligger på plats %(place)s.") % {"what": row.line.heading, "place": row.place}, ""
    said = _("%(what)s ligger på plats %(place)s, klockan %(time)s.")
    return said % {"what": row.line.heading, "place": row.place, "time": row.clock}, ""


def _minutes(request: Asked, meeting: Meeting, key: str) -> tuple[str, str]:
    """Give a line another number of minutes."""
    written = request.POST.get("minuter", "").strip()
    if not (written.isascii() and written.isdigit() and len(written) <= 4 and int(written) <= MOST_MINUTES):
        said = _("%(written)s är inte ett antal minuter.") if written else _("Skriv hur många minuter punkten tar.")
        instead = _("Skriv ett helt tal mellan 0 och %(most)s.") % {"most": MOST_MINUTES}
        raise Refused("minutes-out-of-range", said % {"written": written[:20]} if written else said, instead=instead)
    line = change_line(meeting, key, by=request.user, minutes=int(written))
    said = ngettext("%(what)s får %(count)s minut.", "%(what)s får %(count)s minuter.", int(written))
    return said % {"what": line.heading, "count": written}, ""


def _drop(request: Asked, meeting: Meeting, key: str) -> tuple[str, str]:
    """Take a line away, with the reason; focus goes on to the line that comes in its place."""
    keys = draft_agenda(meeting, user=request.user).keys
    place = keys.index(key) if key in keys else 0
    line = drop_line(meeting, key, why=request.POST.get("varfor", ""), by=request.user)
    left = [one for one in keys if one != key]
    return _("%(what)s är borttagen.") % {"what": line.heading}, left[min(place, len(left) - 1)] if left else ""


def _take_up(request: Asked, meeting: Meeting, key: str) -> tuple[str, str]:
    """Put a line on the agenda that was taken away, or that was not proposed."""
    line = take_up_line(meeting, key, by=request.user)
    return _("%(what)s står på dagordningen.") % {"what": line.heading}, key


_STEPS: dict[str, Callable[[Asked, Meeting, str], tuple[str, str]]] = {
    "flytta": _move,
    "minuter": _minutes,
    "bort": _drop,
    "ta-upp": _take_up,
}


def _row(meeting: Meeting, user: User, key: str) -> Row | None:
    rows = rows_of(draft_agenda(meeting, user=user))
    return next((row for row in rows if key == row.line.key or key in row.line.also), None)


@in_body
def agenda_line_new(request: Asked, body: Body, day: tuple[date, int]) -> HttpResponse:
    """Add a point, or a break, of one's own."""
    meeting = meeting_at(request.user, body, *day)
    require(may_write_body(request.user, body))
    form = NewLineForm(sent(request), user=request.user, meeting=meeting)
    back = meeting_address(meeting, "agenda")
    return ask(
        request,
        form,
        lambda _values: add_line(meeting, by=request.user, **form.values()),
        title=_("Lägg till punkt"),
        back=back,
        told=_("Punkten står på dagordningen."),
        button=_("Lägg till"),
        home=lambda row: f"{back}#{id_of(f'line:{row.pk}')}",
        more={"crumbs": crumbs_of(meeting, (_("Lägg till punkt"), ""))},
    )


@in_body
def agenda_line_change(request: Asked, body: Body, day: tuple[date, int]) -> HttpResponse:
    """Change heading, kind, who leads it, minutes, matter and background of one line (`?punkt=` its key)."""
    meeting = meeting_at(request.user, body, *day)
    require(may_write_body(request.user, body))
    key = request.GET.get("punkt", "")
    line = _line(draft_agenda(meeting, user=request.user), key)
    form = LineForm(sent(request), user=request.user, meeting=meeting, initial=initial_of(line))
    back = f"{meeting_address(meeting, 'agenda')}#{id_of(line.key)}"
    return ask(
        request,
        form,
        lambda _values: change_line(meeting, line.key, by=request.user, **form.values()),
        title=_("Ändra punkten"),
        back=back,
        told=_("Punkten är ändrad."),
        more={"crumbs": crumbs_of(meeting, (_("Ändra punkten"), ""))},
    )


def _line(agenda: Agenda, key: str) -> Line:
    found = next((line for line in agenda.lines if key == line.key or key in line.also), None)
    if found is None:
        raise Http404
    return found
