"""Reviewing a paper: the page with its marks and record, and the answers given to each finding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from lagetrunt.access import NotVisible, may_write_body, seen
from lagetrunt.intake.doubts import SURELY_READ, open_names
from lagetrunt.intake.meeting_of import earlier_versions
from lagetrunt.intake.review import (
    Review,
    accept_finding,
    accept_sure,
    clear_verdict,
    correct_finding,
    findings_for_review,
    reject_finding,
)
from lagetrunt.models import Body, Finding, FindingKind, Paper, PaperState, User
from lagetrunt.web.addresses import address_of
from lagetrunt.web.dates import day_date
from lagetrunt.web.intake.counting import counts
from lagetrunt.web.intake.forms import kinds_to_add
from lagetrunt.web.intake.page_pictures import pages_of
from lagetrunt.web.intake.progress import progress_of
from lagetrunt.web.intake.record import choices_of, groups_of, marks_of, shown
from lagetrunt.web.intake.said import said_of
from lagetrunt.web.intake.sheet import lines_of
from lagetrunt.web.intake.steps import paper_to_settle
from lagetrunt.web.pages import Asked, number_in, signed_in
from lagetrunt.web.told import tell

REVIEWABLE = (PaperState.REVIEW, PaperState.PART, PaperState.ENTERED)


@signed_in
def review(request: Asked, paper: str) -> HttpResponse:
    """Show a paper with its marks, and the record to say yes or no to."""
    found = paper_to_settle(request, paper)
    if found.state not in REVIEWABLE:
        return redirect("paper", paper=paper)
    return review_page(request, found)


def review_page(request: Asked, paper: Paper, *, status: int = 200, **more: Any) -> HttpResponse:
    """Return the review page, with what a refused step shows besides."""
    found = findings_for_review(paper)
    context = {
        **counts(found),
        **_sheet_and_record(request, found, _in_hand(request, found)),
        "batch": paper.batch,
        "progress": progress_of(paper.batch) if paper.batch else None,
        "loose": [(verdict, said_of(verdict.kind, verdict.field, verdict.payload)) for verdict in found.loose],
        "earlier": earlier_versions(paper) if paper.replaces_id is None else [],
        "bodies": bodies_to_choose(request),
        "kinds": kinds_to_add(),
        "crumbs": _crumbs(paper),
        **more,
    }
    return render(request, "intake/review.html", context, status=status)


def _sheet_and_record(request: Asked, review: Review, now: int) -> dict[str, Any]:
    """Return the paper's lines with their marks, and the findings beside them; `now` is the one in hand."""
    text = review.paper.texts.last()
    blocks = text.blocks if text else []
    every = [*review.doubtful, *(finding for group in review.groups for finding in group.findings)]
    marks = marks_of(every, text, now)
    return {
        "lines": lines_of(blocks, marks),
        **pages_of(request, review.paper, text, marks),
        "pages": len({block.get("page") for block in blocks} - {None}),
        "doubtful": [shown(finding, blocks, now=finding.number == now) for finding in review.doubtful],
        "groups": groups_of(review, blocks, now=now),
        "date": next((one for one in every if (one.kind, one.field) == (FindingKind.HEADER, "date")), None),
    }


def _in_hand(request: Asked, review: Review) -> int:
    """Return the number of the finding in hand: the one asked for, else the first doubtful one; 0 for none."""
    asked = number_in(request, "fynd")
    first = review.doubtful[0].number if review.doubtful else 0
    return first if asked is None else asked


def _crumbs(paper: Paper) -> list[tuple[str, str]]:
    crumbs = [(_("Handlingar"), reverse("papers"))]
    if paper.batch:
        title = _("Inläsning %(day)s") % {"day": day_date(paper.batch.created_at)}
        crumbs.append((title, reverse("batch", args=[paper.batch.public_id])))
    return [*crumbs, (paper.name, address_of(paper))]


def bodies_to_choose(request: Asked) -> list[Body]:
    """Return the networks that the reader may say a paper belongs to."""
    rows = seen(request.user, Body).filter(closed_on__isnull=True).order_by("sort_key")
    return [body for body in rows if may_write_body(request.user, body)]


def finding_of(paper: Paper, public_id: str) -> Finding:
    """Return one finding of a paper; raise NotVisible."""
    found = paper.findings.select_related("verdict").filter(public_id=public_id).first()
    if found is None:
        raise NotVisible(f"finding {public_id}")
    found.paper = paper
    return found


@signed_in
def finding(request: Asked, paper: str, finding: str) -> HttpResponse:
    """Show one finding as it stands, alone for htmx; otherwise in the page."""
    found = paper_to_settle(request, paper)
    one = finding_of(found, finding)
    if not request.htmx:  # type: ignore[attr-defined]  # set by the middleware
        return redirect(to_finding(found, one.number))
    return finding_answer(request, found, one, focus="self")


@require_POST
@signed_in
def finding_step(request: Asked, paper: str, finding: str, step: str) -> HttpResponse:
    """Accept or dismiss a finding, or take back what was said of it."""
    found = paper_to_settle(request, paper)
    one, by = finding_of(found, finding), request.user
    number = one.number
    also: list[Finding] = []
    if step == "godta":
        who = _who(request, one)
        _done = correct_finding(one, by=by, who=who) if who else accept_finding(one, by=by)
        also = answer_alike(found, one, who, by=by)
        told = _("Fynd %(n)s är godtaget.")
    elif step == "avfarda":
        reject_finding(one, by=by)
        told = _("Fynd %(n)s är avfärdat.")
    elif step == "angra":
        clear_verdict(one, by=by)
        told = _("Fynd %(n)s är ångrat.")
    else:
        raise Http404
    focus = "self" if step == "angra" else "next"
    return finding_answer(request, found, one, told=told % {"n": number}, focus=focus, also=also)


def answer_alike(paper: Paper, one: Finding, who: dict[str, str], *, by: User) -> list[Finding]:
    """Give the other findings of the paper that ask of the same names the same answer; return them."""
    if not who:
        return []
    alike = []
    rows = paper.findings.filter(verdict__isnull=True, fact_id__isnull=True).exclude(pk=one.pk)
    for other in rows.prefetch_related("places"):
        asked = open_names(other)
        said = {name: who[match["name"]] for name, match in asked.items() if match["name"] in who}
        if said and said.keys() == asked.keys() and other.probability >= SURELY_READ:
            other.paper = paper
            alike.append(correct_finding(other, by=by, who=said))
    return alike


def _who(request: Asked, finding: Finding) -> dict[str, str]:
    """Return whom the open names of a finding mean, as chosen; anything that was not offered is no answer."""
    said = {}
    for choice in choices_of(finding):
        value = request.POST.get(choice.name)
        if value is None:
            continue
        if value not in {option.value for option in choice.options}:
            raise SuspiciousOperation(f"{choice.name}: {value}")
        said[choice.written] = value
    return said


def finding_answer(
    request: Asked,
    paper: Paper,
    one: Finding,
    *,
    told: str = "",
    focus: str = "next",
    also: Sequence[Finding] = (),
) -> HttpResponse:
    """Answer a step with the finding and the counts that changed; without scripts with the page at the next one."""
    review = findings_for_review(paper)
    if also:
        numbers = ", ".join(str(other.number) for other in also)
        told = f"{told} {_('Samma svar för fynd %(n)s.') % {'n': numbers}}"
    if not request.htmx:  # type: ignore[attr-defined]  # set by the middleware
        if told:
            tell(request, told, undo=reverse("review_undo", args=[paper.public_id]) if focus == "next" else "")
        goal = one.number if focus == "self" else next_number(review, one.number)
        return redirect(to_finding(paper, goal))
    context = {**counts(review), **_answered(review, one, also), "told": told, "focus": focus, "oob": True}
    return render(request, "intake/part_answer.html", context)


def _answered(review: Review, one: Finding, also: Sequence[Finding]) -> dict[str, Any]:
    """Return the findings that changed, as they stand now; one that was added and is taken back is there no more."""
    text = review.paper.texts.last()
    fresh = {finding.pk: finding for group in review.groups for finding in group.findings}
    fresh |= {finding.pk: finding for finding in review.doubtful}
    changed = [shown(fresh[key.pk], text.blocks if text else []) for key in (one, *also) if key.pk in fresh]
    first = changed.pop(0) if one.pk in fresh else None
    return {"one": first, "also": changed}


def next_number(review: Review, after: int) -> int:
    """Return the number of the next doubtful finding, the first of them at the end; 0 where none is left."""
    numbers = [finding.number for finding in review.doubtful]
    return next((number for number in numbers if number > after), numbers[0] if numbers else 0)


def to_finding(paper: Paper, number: int) -> str:
    """Return the address of the review with one finding in hand."""
    page = reverse("review", args=[paper.public_id])
    return f"{page}?fynd={number}#f{number}" if number else f"{page}#for-in"


@require_POST
@signed_in
def review_undo(request: Asked, paper: str) -> HttpResponse:
    """Take back what the user last said of a finding in this paper."""
    found = paper_to_settle(request, paper)
    rows = found.findings.filter(verdict__by=request.user, verdict__unseen=False, fact_id__isnull=True)
    last = rows.select_related("verdict").order_by("-verdict__at").first()
    if last is None:
        told = _("Det finns inget att ångra.")
        if request.htmx:  # type: ignore[attr-defined]  # set by the middleware
            return HttpResponse(format_html('<p id="review-told" hx-swap-oob="innerHTML">{}</p>', told))
        tell(request, told, level=messages.WARNING)
        return redirect("review", paper=paper)
    last.paper = found
    number = last.number
    clear_verdict(last, by=request.user)
    response = finding_answer(request, found, last, told=_("Fynd %(n)s är ångrat.") % {"n": number}, focus="self")
    response["HX-Retarget"], response["HX-Reswap"] = f"#f{number}", "outerHTML"
    return response


@require_POST
@signed_in
def review_sure(request: Asked, paper: str) -> HttpResponse:
    """Accept everything that is sure and that nobody has answered."""
    found = paper_to_settle(request, paper)
    accepted = accept_sure(found, by=request.user)
    words = ngettext("%(n)s säkert fynd är godtaget.", "%(n)s säkra fynd är godtagna.", len(accepted))
    tell(request, words % {"n": len(accepted)}, undo=reverse("review_sure_undo", args=[paper]))
    return redirect("review", paper=paper)


@require_POST
@signed_in
def review_sure_undo(request: Asked, paper: str) -> HttpResponse:
    """Take back every acceptance that was made without a look, where nothing is entered yet."""
    found = paper_to_settle(request, paper)
    for one in found.findings.filter(verdict__unseen=True, fact_id__isnull=True).select_related("verdict"):
        one.paper = found
        clear_verdict(one, by=request.user)
    tell(request, _("Ångrat."))
    return redirect("review", paper=paper)


@signed_in
def keys(request: Asked) -> HttpResponse:
    """Show every key, and the way to turn single letters off."""
    return render(request, "intake/keys.html")
