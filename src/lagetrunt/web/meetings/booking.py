"""Views that book, move and cancel meetings, and that say who was there."""

from __future__ import annotations

from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import may_write_body, meeting_at, require
from lagetrunt.models import Body, Meeting, MeetingState
from lagetrunt.register import amend_fact, book_meeting, cancel_meeting, mark_held, plan_meeting, withdraw_fact
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.dates import day_date
from lagetrunt.web.meetings.forms import MeetingForm
from lagetrunt.web.pages import Asked, done_by, in_body, sent
from lagetrunt.web.told import tell

_NAMES = ("date", "start", "end", "place", "mode", "secretary")


@in_body
def meeting_new(request: Asked, body: Body) -> HttpResponse:
    """Book a meeting of the network."""
    require(may_write_body(request.user, body))
    form = MeetingForm(sent(request), user=request.user, initial={"date": request.GET.get("dag")})
    if request.method == "POST" and form.is_valid():
        has_been = form.cleaned_data["date"] < timezone.localdate()
        state = MeetingState.HELD if has_been else MeetingState.PLANNED
        meeting = done_by(form, book_meeting, body, by=request.user, state=state, **form.cleaned_data)
        if meeting is not None:
            tell(request, _("Mötet är infört.") if has_been else _("Mötet är bokat."))
            return redirect(meeting_address(meeting))
    crumbs = [(str(body), address_of(body)), (_("Boka möte"), "")]
    context = {"form": form, "body": body, "title": _("Boka möte"), "crumbs": crumbs}
    return render(request, "meetings/booking.html", context, status=422 if form.is_bound else 200)


@in_body
def meeting_change(request: Asked, body: Body, day: tuple[date, int]) -> HttpResponse:
    """Move a meeting, or change where and how it is held."""
    meeting = meeting_at(request.user, body, *day)
    require(may_write_body(request.user, body))
    form = MeetingForm(sent(request), user=request.user, initial={name: getattr(meeting, name) for name in _NAMES})
    if request.method == "POST" and form.is_valid():
        values = {name: form.cleaned_data[name] for name in _NAMES}
        if done_by(form, amend_fact, meeting, by=request.user, **values) is not None:
            tell(request, _("Mötet är ändrat."))
            return redirect(meeting_address(meeting))
    crumbs = [(str(body), address_of(body)), (day_date(meeting.date), meeting_address(meeting)), (_("Ändra"), "")]
    context = {"form": form, "body": body, "meeting": meeting, "day_key": day, "crumbs": crumbs}
    context["title"] = _("Ändra mötet")
    return render(request, "meetings/booking.html", context, status=422 if form.is_bound else 200)


@require_POST
@in_body
def meeting_step(request: Asked, body: Body, day: tuple[date, int], step: str) -> HttpResponse:
    """Cancel a meeting, say that it was held, or take it away again."""
    meeting = meeting_at(request.user, body, *day)
    steps = {
        "installt": (cancel_meeting, _("Mötet är inställt.")),
        "hallet": (mark_held, _("Mötet är hållet.")),
        "planerat": (plan_meeting, _("Mötet är planerat igen.")),
    }
    if step == "bort":
        entry = withdraw_fact(meeting, by=request.user, reason=request.POST.get("varfor", ""))
        tell(request, _("Mötet är borttaget."), undo=reverse("undo", args=[entry.public_id]))
        return redirect("meetings", body=body.slug)
    if step not in steps:
        raise Http404
    verb, sentence = steps[step]
    verb(meeting, by=request.user)
    tell(request, sentence)
    return redirect(meeting_address(_again(meeting)))


def _again(meeting: Meeting) -> Meeting:
    meeting.refresh_from_db()
    return meeting
