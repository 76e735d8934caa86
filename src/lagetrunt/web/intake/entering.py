"""The last step of a review: into the register, whose paper it is, and which one it replaces."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from lagetrunt.access import body_at, get, seen
from lagetrunt.intake.enter import Entered, enter_paper
from lagetrunt.intake.late import rematch_later
from lagetrunt.intake.read import match_paper
from lagetrunt.intake.review import choose_body, replace_paper
from lagetrunt.intake.surroundings import surroundings_of
from lagetrunt.models import Paper, PaperState, Refused
from lagetrunt.web.intake.progress import next_to_review
from lagetrunt.web.intake.reviewing import review_page
from lagetrunt.web.intake.steps import paper_to_settle
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.told import tell

_TOLD_AT_MOST = 4
_MATCHED_AT_ONCE = 15


@require_POST
@signed_in
def paper_enter(request: Asked, paper: str) -> HttpResponse:
    """Enter what is accepted and what is sure; then the next paper follows. A refusal is shown with ways on."""
    found = paper_to_settle(request, paper)
    second = request.POST.get("andra") == "1"
    try:
        done = enter_paper(found, by=request.user, accept="sure", second=second)
    except Refused as refused:
        fresh = get(request.user, Paper, paper)
        return review_page(request, fresh, status=409, refused=refused)
    _match_anew(found)
    _tell_entered(request, done)
    return redirect(_onward(request, found, done))


def _match_anew(paper: Paper) -> None:
    """Match the papers that wait against the new register: all where they are few, else the one that comes next."""
    waiting = Paper.objects.filter(association_id=paper.association_id, state__in=[PaperState.REVIEW, PaperState.PART])
    if waiting.count() <= _MATCHED_AT_ONCE:
        rematch_later(paper)
        return
    following = next_to_review(waiting.filter(batch=paper.batch), besides=paper)
    if following is not None:
        match_paper(following, surroundings_of(paper.association_id))


def _tell_entered(request: Asked, done: Entered) -> None:
    words = ngettext("%(n)s uppgift är i minnet.", "%(n)s uppgifter är i minnet.", done.facts) % {"n": done.facts}
    if done.waiting:
        waiting = ngettext("%(n)s fynd väntar på dig.", "%(n)s fynd väntar på dig.", done.waiting)
        words = f"{words} {waiting % {'n': done.waiting}}"
    told = [words, *done.told[:_TOLD_AT_MOST]]
    tell(request, " ".join(told), undo=reverse("paper_withdraw", args=[done.paper.public_id]))


def _onward(request: Asked, paper: Paper, done: Entered) -> str:
    """Return the next page: the next paper of the receiving, the receiving when all is done, or the meeting."""
    rows = seen(request.user, Paper).filter(batch=paper.batch) if paper.batch else Paper.objects.none()
    following = next_to_review(rows, besides=paper)
    if following is not None and following.state == PaperState.REVIEW:
        return reverse("review", args=[following.public_id])
    if paper.batch:
        return reverse("batch", args=[paper.batch.public_id])
    return reverse("paper", args=[paper.public_id])


@require_POST
@signed_in
def paper_body(request: Asked, paper: str) -> HttpResponse:
    """Say which network a paper belongs to."""
    found = paper_to_settle(request, paper)
    body = body_at(request.user, request.POST.get("natverk", ""))
    before: Any = found.body
    choose_body(found, body, by=request.user)
    if before != body:
        tell(request, _("Handlingen hör till %(body)s.") % {"body": body.name})
    return redirect("review", paper=paper)


@require_POST
@signed_in
def paper_replaces(request: Asked, paper: str) -> HttpResponse:
    """Say that a paper is a newer version of another, or that it is not."""
    found = paper_to_settle(request, paper)
    other = request.POST.get("tidigare", "")
    earlier = get(request.user, Paper, other) if other else None
    replace_paper(found, earlier, by=request.user)
    if earlier:
        undo = reverse("paper_replaces", args=[paper])
        tell(request, _("Handlingen ersätter %(name)s när den förs in.") % {"name": earlier.name}, undo=undo)
    else:
        tell(request, _("Handlingen ersätter ingen annan."))
    return redirect("review", paper=paper)
