"""Steps of one paper: read once more, take as notes, set aside, take back, remove for good."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from lagetrunt.access import get, may_enter_papers, may_write_body, require
from lagetrunt.intake.purge import purge_paper
from lagetrunt.intake.read import set_aside, treat_as_minutes
from lagetrunt.intake.withdraw import what_rests_on, withdraw_paper
from lagetrunt.intake.work import read_again
from lagetrunt.models import Paper, PaperState, User
from lagetrunt.web.addresses import address_of
from lagetrunt.web.journal.naming import kind_words, name_of
from lagetrunt.web.pages import Asked, done_by, signed_in
from lagetrunt.web.told import tell


def may_settle(user: User, paper: Paper) -> bool:
    """Return whether `user` may review, enter and take back a paper."""
    return may_enter_papers(user) if paper.body is None else may_write_body(user, paper.body)


def paper_to_settle(request: Asked, paper: str) -> Paper:
    """Return the paper of an address; raise NotVisible, or Refused for those who may only read it."""
    found = get(request.user, Paper, paper)
    require(may_settle(request.user, found))
    return found


def posted(request: Asked) -> QueryDict | None:
    """Return what was sent by a form, however little; None where the form is only asked for."""
    return request.POST if request.method == "POST" else None


@require_POST
@signed_in
def paper_step(request: Asked, paper: str, step: str) -> HttpResponse:
    """Read a paper once more, treat it as notes after all, or set it aside."""
    found = paper_to_settle(request, paper)
    back = redirect("batch", batch=found.batch.public_id) if found.batch else redirect("paper", paper=paper)
    if step == "las-om":
        read_again(found)
        tell(request, _("%(name)s läses igen.") % {"name": found.name})
        entered = found.state in (PaperState.PART, PaperState.ENTERED, PaperState.REVIEW)
        return redirect("paper", paper=paper) if entered else back
    if step == "behandla":
        treat_as_minutes(found, by=request.user)
        undo = reverse("paper_step", args=[paper, "lagg-at-sidan"])
        tell(request, _("%(name)s behandlas som anteckningar.") % {"name": found.name}, undo=undo)
        return redirect("review", paper=paper)
    if step == "lagg-at-sidan":
        set_aside(found, by=request.user)
        undo = reverse("paper_step", args=[paper, "behandla"])
        tell(request, _("%(name)s ligger åt sidan.") % {"name": found.name}, undo=undo)
        return back
    raise Http404


class WhyForm(forms.Form):
    """Why a paper's facts are taken back."""

    why = forms.CharField(label=gettext_lazy("Varför"), max_length=300, required=False)


class PurgeForm(forms.Form):
    """The legal ground for removing a paper for good."""

    ground = forms.CharField(
        label=gettext_lazy("Grund"),
        max_length=300,
        help_text=gettext_lazy("Beslut eller lagrum, till exempel gallringsbeslut 2026-03-02. Det står kvar i loggen."),
        error_messages={"required": gettext_lazy("Skriv på vilken grund handlingen gallras.")},
    )


@signed_in
def paper_withdraw(request: Asked, paper: str) -> HttpResponse:
    """Show what rests on a paper, and take its facts back out of the register."""
    found = paper_to_settle(request, paper)
    form = WhyForm(posted(request))
    if request.method == "POST" and form.is_valid():
        done = done_by(form, withdraw_paper, found, by=request.user, reason=form.cleaned_data["why"])
        if done is not None:
            tell(request, _("Uppgifterna är ute ur minnet. Handlingen går att granska och föra in igen."))
            return redirect("paper", paper=paper)
    context = {"paper": found, "form": form, **_resting(found), "crumbs": _crumbs(found)}
    return render(request, "intake/withdraw.html", context, status=422 if form.errors else 200)


@signed_in
def paper_purge(request: Asked, paper: str) -> HttpResponse:
    """Ask for the legal ground, and remove a paper for good."""
    found = paper_to_settle(request, paper)
    form = PurgeForm(posted(request))
    if request.method == "POST" and form.is_valid():
        done = done_by(form, purge_paper, found, form.cleaned_data["ground"], by=request.user)
        if done is not None:
            tell(request, _("Handlingen är gallrad."))
            return redirect("papers")
    context = {"paper": found, "form": form, **_resting(found), "crumbs": _crumbs(found)}
    return render(request, "intake/purge.html", context, status=422 if form.errors else 200)


def _resting(paper: Paper) -> dict[str, Any]:
    """Return what taking the paper back would do: what goes and stays by kind, and what stands in the way."""
    found = what_rests_on(paper)
    hinders = [(name_of(fact), address_of(fact)) for fact in found.hinders]
    counts = {"going": len(found.goes), "staying": len(found.stays)}
    return {"goes": _by_kind(found.goes), "stays": _by_kind(found.stays), "hinders": hinders, **counts}


def _by_kind(facts: list[Any]) -> list[tuple[str, list[str]]]:
    kinds: dict[str, list[str]] = {}
    for fact in facts:
        kinds.setdefault(kind_words(type(fact).__name__), []).append(name_of(fact))
    return list(kinds.items())


def _crumbs(paper: Paper) -> list[tuple[str, str]]:
    return [(_("Handlingar"), reverse("papers")), (paper.name, address_of(paper))]
