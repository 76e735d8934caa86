"""Views that split a matter in two, and that say that two matters are one."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from lagetrunt.access import seen
from lagetrunt.models import Matter, Tie
from lagetrunt.register.matters import MatterFile, join_matters, matter_file, split_matter
from lagetrunt.web.addresses import address_of
from lagetrunt.web.dates import day_date
from lagetrunt.web.matters.asked import undo_of_last, writing_matter
from lagetrunt.web.matters.forms import JoinMatterForm, SplitForm
from lagetrunt.web.matters.steps import lines_of
from lagetrunt.web.pages import Asked, done_by, sent
from lagetrunt.web.told import tell


@writing_matter
def matter_split(request: Asked, matter: Matter) -> HttpResponse:
    """Choose the steps that are a matter of their own, and name it."""
    file = matter_file(matter, request.user, on=timezone.localdate())
    steps = _choices(file)
    form = SplitForm(sent(request), steps=steps)
    if request.method == "POST" and form.is_valid():
        rows = seen(request.user, Tie).filter(matter=matter, public_id__in=form.cleaned_data["steps"])
        new = done_by(form, split_matter, matter, ties=list(rows), name=form.cleaned_data["name"], by=request.user)
        if new is not None:
            told = _("%(name)s är nu ett eget ärende.") % {"name": new.name}
            tell(request, told, undo=undo_of_last(request.user, "split_matter", back=address_of(matter)))
            return redirect(address_of(new))
    context = {"form": form, "matter": matter, "enough": len(steps) > 1, "crumbs": _crumbs(matter, _("Dela"))}
    return render(request, "matters/split.html", context, status=422 if form.is_bound else 200)


def _choices(file: MatterFile) -> list[tuple[str, str]]:
    """Return what can be chosen, the oldest first: each tie once, with its day, what it was and its words."""
    ties = {line.step.tie.public_id: line for line in lines_of(file, None) if line.step and line.step.tie}
    return [
        (key, format_html("{}: {}<small>{}</small>", day_date(line.day), line.said, Truncator(line.words).chars(110)))
        for key, line in reversed(ties.items())
    ]


def _crumbs(matter: Matter, here: str) -> list[tuple[str, str]]:
    body = matter.body
    return [(str(body), address_of(body)), (matter.name, address_of(matter)), (here, "")]


@writing_matter
def matter_join(request: Asked, matter: Matter) -> HttpResponse:
    """Say that another matter of the network is the same: both are shown first, then they are joined on a yes."""
    form = JoinMatterForm(sent(request), user=request.user, matter=matter)
    other: Matter | None = None
    if request.method == "POST" and form.is_valid():
        other = form.cleaned_data["other"]
        if "ja" in request.POST and other is not None:
            kept = done_by(form, join_matters, other, into=matter, by=request.user)
            if kept is not None:
                told = _("%(other)s är nu en del av %(kept)s.") % {"other": other.name, "kept": kept.name}
                tell(request, told, undo=undo_of_last(request.user, "join_matters"))
                return redirect(address_of(kept))
    context: dict[str, Any] = {
        "form": form,
        "matter": matter,
        "other": other,
        "both": [_shown(one, request) for one in (matter, other)] if other else [],
        "crumbs": _crumbs(matter, _("Slå ihop")),
    }
    is_wrong = form.is_bound and (bool(form.errors) or other is None)
    return render(request, "matters/join.html", context, status=422 if is_wrong else 200)


def _shown(matter: Matter, request: Asked) -> Any:
    return matter_file(matter, request.user, on=timezone.localdate())
