"""What is said of a line: done, put aside until a day, or over; and the list of all that was said, to take back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import get
from lagetrunt.models import Aside, User
from lagetrunt.register.business import Open, mark_over, put_aside, set_done, take_back
from lagetrunt.web.business.finding import line_named
from lagetrunt.web.business.forms import DoneForm, LaterForm, OverForm
from lagetrunt.web.business.said import said_of, undo_of
from lagetrunt.web.dates import day_date
from lagetrunt.web.pages import Asked, done_by, sent, signed_in
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.told import tell

_A_PAGE = 50
_FORMS: dict[str, type[forms.Form]] = {"klart": DoneForm, "senare": LaterForm, "over": OverForm}
_SHOWN = 80


@signed_in
def aside_say(request: Asked, rule: str, kind: str, fact: str, what: str) -> HttpResponse:
    """Say of one line that it is done, for later or over; a page of its own where something must be corrected."""
    if what not in _FORMS:
        raise Http404
    line = line_named(request.user, rule, kind, fact)
    form = _FORMS[what](sent(request))
    if request.method == "POST" and form.is_valid():
        aside = done_by(form, _run, what, line, form.cleaned_data, by=request.user)
        if aside is not None:
            tell(request, _told(what, line, form.cleaned_data), undo=undo_of(request.user))
            return redirect(back_of(request))
    if request.htmx and form.is_bound:  # type: ignore[attr-defined]  # set by the middleware
        wrong = [str(one) for errors in form.errors.values() for one in errors]
        tell(request, " ".join(wrong), level=messages.ERROR)
        return redirect(back_of(request))
    more = {"title": _titles()[what], "kicker": line.title, "lead": line.why, "button": _titles()[what]}
    context = {"form": form, "back": back_of(request), **more}
    return render(request, "one_form.html", context, status=422 if form.is_bound else 200)


def _run(what: str, line: Open, values: dict[str, Any], *, by: User) -> Any:
    if what == "klart":
        return set_done(line, by=by)
    if what == "senare":
        return put_aside(line, until=values["until"], by=by)
    return mark_over(line, why=values["why"], by=by)


def _titles() -> dict[str, str]:
    return {"klart": _("Klart"), "senare": _("Lägg undan"), "over": _("Inte längre aktuellt")}


def _told(what: str, line: Open, values: dict[str, Any]) -> str:
    """Return the sentence that tells what was done with which line."""
    title = line.title if len(line.title) <= _SHOWN else f"{line.title[: _SHOWN - 1].rstrip()}…"
    sentences: dict[str, Callable[[], str]] = {
        "klart": lambda: _("Klart: %(title)s."),
        "senare": lambda: _("Undanlagt till %(day)s: %(title)s."),
        "over": lambda: _("Inte längre aktuellt: %(title)s."),
    }
    day: date | None = values.get("until")
    return sentences[what]() % {"title": title.rstrip("."), "day": day_date(day) if day else ""}


def back_of(request: Asked) -> str:
    """Return the page from which one came, with its filter; Hem where it is not said."""
    back = request.POST.get("tillbaka", "")
    return back if url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}) else reverse("home")


@signed_in
def asides(request: Asked) -> HttpResponse:
    """Show what was said of lines: done, put aside, over or kept; by whom, when, until when."""
    said = said_of(request.user, today=timezone.localdate())
    page = Paginator(said, _A_PAGE).get_page(request.GET.get("sida"))
    sources = Sources([one.aside for one in page], user=request.user)
    return render(request, "business/asides.html", {"page": page, "sources": sources})


@require_POST
@signed_in
def aside_take_back(request: Asked, aside: str) -> HttpResponse:
    """Let a line stand on *Att ta tag i* again."""
    found = get(request.user, Aside, aside)
    take_back(found, by=request.user)
    tell(request, _("Tillbaka på Att ta tag i."))
    return redirect("asides")
