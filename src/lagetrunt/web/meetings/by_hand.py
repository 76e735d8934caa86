"""Views that add, change and withdraw by hand what stands under a meeting."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import get, may_write_body, meeting_at, require
from lagetrunt.models import Body, Meeting, Refused
from lagetrunt.register import resting_on, withdraw_fact
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.dates import day_date
from lagetrunt.web.meetings.forms import FORMS, FactForm
from lagetrunt.web.pages import Asked, done_by, in_body, sent, signed_in
from lagetrunt.web.told import tell


def _form_of(kind: str) -> type[FactForm]:
    if kind not in FORMS:
        raise Http404
    return FORMS[kind]


@in_body
def fact_new(request: Asked, body: Body, day: tuple[date, int], kind: str) -> HttpResponse:
    """Add a fact of one kind to a meeting."""
    meeting = meeting_at(request.user, body, *day)
    require(may_write_body(request.user, body))
    form_class = _form_of(kind)
    initial = {"item": request.GET.get("punkt")}
    form = form_class(sent(request), user=request.user, meeting=meeting, initial=initial)
    if request.method == "POST" and form.is_valid():
        fact = done_by(form, form.record, meeting)
        if fact is not None:
            tell(request, _("Infört."), undo=_undo_address(fact))
            return redirect(_home_of(fact, meeting))
    return _page(request, form, meeting, title=form_class.title, fact=None)


@signed_in
def fact_change(request: Asked, kind: str, fact: str) -> HttpResponse:
    """Change a fact; the source is then the person and the day."""
    form_class = _form_of(kind)
    found: Any = get(request.user, form_class.model, fact)
    meeting = found.meeting
    require(may_write_body(request.user, meeting.body))
    form = form_class(sent(request), user=request.user, meeting=meeting, initial=form_class.initial_of(found))
    if request.method == "POST" and form.is_valid():
        changed = done_by(form, form.amend, found)
        if changed is not None:
            tell(request, _("Ändrat."))
            return redirect(_home_of(found, meeting))
    return _page(request, form, meeting, title=form_class.title, fact=found, kind=kind)


def _page(request: Asked, form: FactForm, meeting: Meeting, **more: Any) -> HttpResponse:
    crumbs = [
        (str(meeting.body), address_of(meeting.body)),
        (day_date(meeting.date), meeting_address(meeting)),
        (str(more["title"]), ""),
    ]
    context = {"form": form, "meeting": meeting, "crumbs": crumbs, **more}
    return render(request, "meetings/fact.html", context, status=422 if form.is_bound else 200)


def _home_of(fact: Any, meeting: Meeting) -> str:
    item = getattr(fact, "item", None)
    return address_of(item) if item else address_of(fact) or meeting_address(meeting)


def _undo_address(fact: Any) -> str:
    kind = next((name for name, form in FORMS.items() if isinstance(fact, form.model)), "")
    return reverse("fact_withdraw", kwargs={"kind": kind, "fact": fact.public_id}) if kind else ""


@require_POST
@signed_in
def fact_withdraw(request: Asked, kind: str, fact: str) -> HttpResponse:
    """Withdraw a fact, with the reason that was given; what rests on it refuses and is shown."""
    found: Any = get(request.user, _form_of(kind).model, fact)
    meeting = found.meeting
    entry = withdraw_fact(found, by=request.user, reason=request.POST.get("varfor", "").strip())
    tell(request, _("Borttaget."), undo=reverse("undo", args=[entry.public_id]))
    return redirect(meeting_address(meeting))


@signed_in
def fact_remove(request: Asked, kind: str, fact: str) -> HttpResponse:
    """Ask why before a fact is withdrawn, and show what rests on it."""
    found: Any = get(request.user, _form_of(kind).model, fact)
    require(may_write_body(request.user, found.meeting.body))
    resting = resting_on(found)
    context = {"fact": found, "kind": kind, "meeting": found.meeting, "resting": resting}
    if resting:
        context["refused"] = Refused(
            "rests-on",
            _("Annat vilar på det här."),
            instead=_("Ta bort eller flytta det som vilar på det först."),
            showing=resting,
        )
    return render(request, "meetings/remove.html", context)
