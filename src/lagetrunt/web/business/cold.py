"""What nobody has mentioned lately: picked out, closed, or kept."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import ngettext

from lagetrunt.access import require, seen
from lagetrunt.models import Body, User
from lagetrunt.register.business import Open, close_cold, cold_of, keep_cold
from lagetrunt.web.business.finding import open_of
from lagetrunt.web.business.forms import ColdForm
from lagetrunt.web.business.rows import Here, facts_of, rows_of
from lagetrunt.web.business.said import undo_of
from lagetrunt.web.pages import Asked, done_by, sent, signed_in
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.told import tell


@signed_in
def cold(request: Asked) -> HttpResponse:
    """Show the cold lines; close those that are chosen, or all, or keep the chosen ones."""
    here = _here(request.user)
    lines = cold_of(open_of(request.user))
    mine = [line for line in lines if here.may_say(line)]
    if request.method == "POST":
        require(bool(mine))
    form = ColdForm(sent(request), keys=[line.key for line in mine])
    if request.method == "POST" and form.is_valid():
        told = done_by(form, _run, mine, form.cleaned_data, by=request.user)
        if told is not None:
            tell(request, told, undo=undo_of(request.user))
            return redirect("cold" if len(mine) > 1 else "home")
    rows = rows_of(lines, here)
    chosen = set(request.POST.getlist("rad"))
    context = {
        "form": form,
        "rows": [(row, here.may_say(row.open), row.open.key in chosen) for row in rows],
        "count": len(rows),
        "may_close": bool(mine),
        "sources": Sources(facts_of(rows), user=request.user),
    }
    return render(request, "business/cold.html", context, status=422 if form.is_bound else 200)


def _here(user: User) -> Here:
    bodies = seen(user, Body).filter(closed_on__isnull=True)
    return Here(user, timezone.localdate(), bodies={body.pk: body for body in bodies})


def _run(mine: list[Open], values: dict[str, Any], *, by: User) -> str:
    """Close or keep what is chosen, and return what is told of it."""
    chosen = mine if values["gor"] == "stang-alla" else [line for line in mine if line.key in values["rad"]]
    if values["gor"] == "behall":
        keep_cold(chosen, by=by)
        return ngettext("%(n)s sak står kvar.", "%(n)s saker står kvar.", len(chosen)) % {"n": len(chosen)}
    close_cold(chosen, why=values["why"], by=by)
    return ngettext("%(n)s sak är stängd.", "%(n)s saker är stängda.", len(chosen)) % {"n": len(chosen)}
