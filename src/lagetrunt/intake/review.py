"""The review: what to look at first, and what a person says of a finding; each saying is journaled and taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Max
from django.utils.translation import gettext as _

from lagetrunt.access import may_handle_paper, may_write_body, require
from lagetrunt.intake.doubts import SURELY_READ, is_doubtful
from lagetrunt.models import Answered, Body, Finding, FindingKind, Paper, PaperState, Place, Refused, User, Verdict
from lagetrunt.models.rewriting import rewrite
from lagetrunt.register.journal import same_association, step

_ORDER = tuple(FindingKind)


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one kind, under one heading."""

    kind: str
    label: str
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Review:
    """What the review page of one paper shows."""

    paper: Paper
    doubtful: list[Finding]
    """To look at first; each has `doubts.why` and `doubts.open_names`."""
    groups: list[Group]
    """The sure and the answered ones, by kind in the order of a meeting."""
    loose: list[Verdict]
    """Verdicts whose place a new reading no longer has."""
    total: int
    answered: int
    entered: int


def findings_for_review(paper: Paper) -> Review:
    """Return a paper's findings as they are reviewed: doubtful ones first, then the rest by kind."""
    rows = paper.findings.select_related("verdict").prefetch_related("places").order_by("number")
    findings = list(rows)
    doubtful = [finding for finding in findings if is_doubtful(finding)]
    rest = [finding for finding in findings if not is_doubtful(finding)]
    groups = [Group(kind, str(FindingKind(kind).label)) for kind in _ORDER]
    for group in groups:
        group.findings.extend(finding for finding in rest if finding.kind == group.kind)
    loose = Verdict.objects.filter(association_id=paper.association_id, sha256=paper.sha256, is_anchored=False)
    return Review(
        paper=paper,
        doubtful=doubtful,
        groups=[group for group in groups if group.findings],
        loose=list(loose),
        total=len(findings),
        answered=sum(1 for finding in findings if finding.verdict_id),
        entered=sum(1 for finding in findings if finding.fact_id),
    )


def in_text(finding: Finding) -> tuple[int, int, int]:
    """Return the key that puts findings in the order of the text; one without a place comes last."""
    places = [(place.block, place.start) for place in finding.places.all()]
    return (*min(places, default=(1_000_000_000, 0)), finding.number)


def accept_finding(finding: Finding, *, by: User) -> Finding:
    """Say that a finding is right as it was read. Inverse: `clear_verdict`. Refused: `not-allowed`, `entered`."""
    return _say("accept_finding", finding, Answered.ACCEPTED, finding.payload, by)


def reject_finding(finding: Finding, *, by: User) -> Finding:
    """Say that a finding is none. Inverse: `clear_verdict`. Refused: `not-allowed`, `entered`."""
    return _say("reject_finding", finding, Answered.REJECTED, finding.payload, by)


def correct_finding(
    finding: Finding, payload: dict[str, Any] | None = None, *, by: User, who: dict[str, str] | None = None
) -> Finding:
    """Correct what was read. `payload` holds the fields that change; `who` says whom a written name means.

    Values of `who` are the public id of a person, or `new` (somebody new) or `open` (leave it open). Inverse:
    `clear_verdict`. Refused: `not-allowed`; `entered`; `no-such-field`.
    """
    known = set(finding.payload)
    unknown = set(payload or {}) - known
    if unknown:
        raise Refused("no-such-field", _("Uppgiften har inget fält %(name)s.") % {"name": ", ".join(sorted(unknown))})
    before = finding.verdict.payload if finding.verdict else finding.payload
    chosen = {**(before.get("who") or {}), **(who or {})}
    corrected = {**before, **(payload or {})} | ({"who": chosen} if chosen else {})
    return _say("correct_finding", finding, Answered.CORRECTED, corrected, by)


def add_finding(
    paper: Paper, kind: str, payload: dict[str, Any], *, by: User, places: Sequence[Place] = (), field: str = ""
) -> Finding:
    """Add what reading missed, with its places. Inverse: `clear_verdict`. Refused: `not-allowed`."""
    _require(paper, by)
    with step("add_finding", by=by, about=paper, paper=paper):
        last = paper.findings.aggregate(last=Max("number"))["last"] or 0
        finding = Finding.objects.create(
            paper=paper, number=last + 1, kind=kind, field=field, payload=payload, probability=1.0
        )
        finding.places.set(places)
        finding.verdict = _verdict(finding, Answered.ADDED, payload, by)
        finding.save(update_fields=["verdict"])
    return finding


def choose_body(paper: Paper, body: Body, *, by: User) -> Paper:
    """Say which body a paper is of. Inverse: the same with another. Refused: `not-allowed`; `entered-there`."""
    same_association(by, paper, body)
    require(may_write_body(by, body) and may_handle_paper(by, paper))
    if paper.meeting is not None and paper.meeting.body_id != body.pk:
        raise Refused(
            "entered-there", _("Handlingen är införd i ett annat nätverk."), instead=_("Dra tillbaka den först.")
        )
    with step("choose_body", by=by, about=paper, paper=paper, body=body) as taken:
        taken.set(paper, body=body)
        header = paper.findings.filter(kind=FindingKind.HEADER, field="body", verdict__isnull=True).first()
        if header is not None:
            correct_finding(header, {"value": body.name}, by=by)
    return paper


def replace_paper(paper: Paper, earlier: Paper | None, *, by: User) -> Paper:
    """Say that a paper is a newer version of an earlier one; None takes that back. Refused: `not-allowed`; `circle`."""
    same_association(by, paper, earlier)
    _require(paper, by)
    if earlier is not None and earlier.pk in (paper.pk, *_newer(paper)):
        raise Refused("circle", _("Handlingen är själv ersatt av den."))
    with step("replace_paper", by=by, about=paper, paper=paper) as taken:
        taken.set(paper, replaces=earlier)
    return paper


def _newer(paper: Paper) -> set[int]:
    """Return the papers that say they replace this one, through all versions."""
    found: set[int] = set()
    waiting = [paper.pk]
    while waiting:
        next_ones = set(Paper.objects.filter(replaces__in=waiting).values_list("pk", flat=True)) - found
        found |= next_ones
        waiting = list(next_ones)
    return found


def clear_verdict(finding: Finding, *, by: User) -> Finding:
    """Take back what was said of a finding. What a person had added goes with it. Refused: `entered`."""
    _require(finding.paper, by)
    _refuse_entered(finding)
    verdict = finding.verdict
    if verdict is None:
        return finding
    with step("clear_verdict", by=by, about=finding.paper, paper=finding.paper, reason=_quote(finding)):
        finding.verdict = None
        finding.save(update_fields=["verdict"])
        added = verdict.answer == Answered.ADDED
        verdict.delete()
        if added:
            finding.delete()
    return finding


def accept_sure(paper: Paper, *, by: User, above: float = SURELY_READ, unseen: bool = True) -> list[Finding]:
    """Accept every finding that nobody has answered and that is sure; return them. Inverse: `clear_verdict` of each."""
    rows = paper.findings.filter(verdict__isnull=True, probability__gte=above).prefetch_related("places")
    sure = [finding for finding in rows if not is_doubtful(finding)]
    return accept_unseen(paper, sure, by=by, verb="accept_sure", unseen=unseen)


def accept_unseen(
    paper: Paper, findings: Iterable[Finding], *, by: User, verb: str = "accept_all", unseen: bool = True
) -> list[Finding]:
    """Accept findings by a rule, without a look at each; they are marked so."""
    _require(paper, by)
    accepted = list(findings)
    with step(verb, by=by, about=paper, paper=paper):
        verdicts = [_new_verdict(finding, Answered.ACCEPTED, finding.payload, by) for finding in accepted]
        for verdict in verdicts:
            verdict.unseen = unseen
        Verdict.objects.bulk_create(verdicts, batch_size=500)
        for finding, verdict in zip(accepted, verdicts, strict=True):
            finding.verdict = verdict
        rewrite(accepted, ["verdict"])
    return accepted


def _say(verb: str, finding: Finding, answer: str, payload: dict[str, Any], by: User) -> Finding:
    _require(finding.paper, by)
    _refuse_entered(finding)
    with step(verb, by=by, about=finding.paper, paper=finding.paper, reason=_quote(finding)):
        if finding.verdict is not None:
            verdict = finding.verdict
            verdict.answer = verdict.answer if verdict.answer == Answered.ADDED else answer
            if answer == Answered.REJECTED:
                verdict.answer = answer
            verdict.payload, verdict.by, verdict.unseen = payload, by, False
            verdict.save()
        else:
            finding.verdict = _verdict(finding, answer, payload, by)
            finding.save(update_fields=["verdict"])
    return finding


def _verdict(finding: Finding, answer: str, payload: dict[str, Any], by: User) -> Verdict:
    verdict = _new_verdict(finding, answer, payload, by)
    verdict.save()
    return verdict


def _new_verdict(finding: Finding, answer: str, payload: dict[str, Any], by: User) -> Verdict:
    place = min(finding.places.all(), key=lambda place: place.pk, default=None)
    anchor = {name: getattr(place, name) for name in ("quote", "before", "after", "block", "start")} if place else {}
    return Verdict(
        association_id=finding.paper.association_id,
        sha256=finding.paper.sha256,
        kind=finding.kind,
        field=finding.field,
        answer=answer,
        payload=payload,
        by=by,
        **anchor,
    )


def _quote(finding: Finding) -> str:
    return _("fynd %(number)s") % {"number": finding.number}


def _require(paper: Paper, by: User) -> None:
    same_association(by, paper)
    require(may_handle_paper(by, paper))
    if paper.state == PaperState.PURGED:
        raise Refused("purged", _("Handlingen är gallrad; filen finns inte kvar."))


def _refuse_entered(finding: Finding) -> None:
    if finding.fact_id is not None:
        raise Refused(
            "entered",
            _("Fyndet är redan infört i minnet."),
            instead=_("Rätta uppgiften där den står, eller dra tillbaka handlingen."),
        )
