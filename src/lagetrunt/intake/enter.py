"""What was read, and answered or let in, becomes facts of the register: one paper, one transaction, one journal row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from lagetrunt.access import may_handle_paper, may_write_body, require
from lagetrunt.intake.chairs import settle_offices
from lagetrunt.intake.doubts import SURELY_READ, is_doubtful, kept_words
from lagetrunt.intake.ground import Ground, day_of
from lagetrunt.intake.identities import names_of, record_of
from lagetrunt.intake.learning import proposal_told, propose_learned, teaches
from lagetrunt.intake.leaving import end_what_is_left
from lagetrunt.intake.meeting_of import meeting_for
from lagetrunt.intake.names import is_shorter_body
from lagetrunt.intake.read import match_paper
from lagetrunt.intake.remembering import Remembering, remember
from lagetrunt.intake.review import accept_unseen, in_text
from lagetrunt.intake.roster import settle_seats
from lagetrunt.intake.statements import ENTER
from lagetrunt.intake.surroundings import Surroundings, surroundings_of
from lagetrunt.intake.who import Who
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Answered,
    Attendance,
    Body,
    Finding,
    FindingKind,
    Item,
    Meeting,
    Paper,
    PaperState,
    Person,
    Refused,
    Source,
    User,
)
from lagetrunt.models.rewriting import rewrite
from lagetrunt.register.bodies import add_body_name, rename_body, start_body
from lagetrunt.register.journal import Step, same_association, step

Accept = Literal["none", "sure", "all"]
_MORE_LIKELY = 0.5
"""Where everything is let in, what is more likely wrong than right still waits for a person."""
_ENTERABLE = (PaperState.REVIEW, PaperState.PART, PaperState.ENTERED)


@dataclass(frozen=True, slots=True)
class Entered:
    """What entering a paper did."""

    paper: Paper
    meeting: Meeting | None
    facts: int
    waiting: int
    """Findings that still wait for a person."""
    told: list[str] = field(default_factory=list)
    """What was joined, asked and doubted on the way."""


def enter_paper(
    paper: Paper,
    *,
    by: User,
    accept: Accept = "none",
    second: bool = False,
    around: Surroundings | None = None,
    remembering: Remembering | None = None,
) -> Entered:
    """Enter what has been accepted of a paper; entering again enters only what is new. Inverse: `withdraw_paper`.

    `accept` lets in unseen, besides what a person answered, what is `sure`, or `all` that is more likely right than
    wrong. `second` says that it is another meeting on a day that has one. What its points have to do with those of
    other meetings, and what it reports of promises, is proposed. Refused: `not-allowed`; `not-read`; `no-body`;
    `other-body`; `no-date`; `date-unsure`; `newer-version`; `meeting-there`.
    """
    same_association(by, paper)
    require(may_handle_paper(by, paper))
    with step("enter_paper", by=by, about=paper, paper=paper) as taken:
        taken.alone()
        taken.lock(paper)
        if paper.state not in _ENTERABLE:
            raise Refused("not-read", _("Handlingen är inte läst."), instead=_("Vänta tills den är läst."))
        seen = around or surroundings_of(paper.association_id)
        match_paper(paper, seen)
        findings = _all_of(paper)
        _let_in(paper, findings, by, accept)
        chosen = [finding for finding in findings if _is_to_enter(finding)]
        if not chosen:
            return Entered(paper, paper.meeting, 0, _waiting(findings))
        who = _who(paper, by, findings, accept, seen)
        ground = _ground(paper, findings, who, taken, accept=accept, second=second)
        made = _enter_all(ground, chosen)
        rewrite(chosen, ["fact_kind", "fact_id"])
        _finish(ground, paper)
        paper.doubts = [*paper.doubts, *(doubt for doubt in ground.doubts if doubt not in paper.doubts)]
        paper.state = PaperState.PART if _waiting(findings) else PaperState.ENTERED
        paper.meeting = ground.meeting
        paper.save(update_fields=["doubts", "state", "meeting", "body"])
        taken.entry.body, taken.entry.on = paper.body, paper.date
        if paper.body is not None and any(map(teaches, findings)):
            who.told += [proposal_told(row) for row in propose_learned(paper.body, by=by)]
        remember(ground.meeting, by=by, accept=accept, step=taken.entry, known=remembering)
    return Entered(paper, ground.meeting, made, _waiting(findings), [*who.told, *map(kept_words, ground.doubts)])


def _all_of(paper: Paper) -> list[Finding]:
    """Return the paper's findings in the order of its text; what a person added without a place comes last."""
    rows = paper.findings.select_related("verdict", "text", "paper").prefetch_related("places")
    return sorted(rows, key=in_text)


def _let_in(paper: Paper, findings: list[Finding], by: User, accept: Accept) -> None:
    """Accept unseen what the caller lets in."""
    if accept == "none":
        return
    if accept == "sure":
        letting = [finding for finding in findings if finding.verdict_id is None and not is_doubtful(finding)]
    else:
        letting = [
            finding for finding in findings if finding.verdict_id is None and finding.probability >= _MORE_LIKELY
        ]
    accept_unseen(paper, letting, by=by, verb=f"accept_{accept}")


def _is_to_enter(finding: Finding) -> bool:
    verdict = finding.verdict
    answered = verdict is not None and verdict.answer != Answered.REJECTED
    return answered and finding.fact_id is None


def _waiting(findings: Iterable[Finding]) -> int:
    return sum(1 for finding in findings if finding.verdict_id is None)


def _who(paper: Paper, by: User, findings: list[Finding], accept: Accept, around: Surroundings) -> Who:
    counted = [finding for finding in findings if not _is_rejected(finding)]
    names = names_of(counted, around, paper.date)
    who = Who(paper, by, names, joins=accept == "all")
    for finding in counted:
        record = record_of(finding)
        who.choices |= {fold(name): choice for name, choice in (record.get("who") or {}).items()}
        person = _entered_person(finding)
        if person is not None:
            who.remember(record.get("name") or record.get("form") or "", person)
    return who


def _is_rejected(finding: Finding) -> bool:
    return finding.verdict is not None and finding.verdict.answer == Answered.REJECTED


def _entered_person(finding: Finding) -> Person | None:
    """Return whom a finding was entered as, when another part of the paper was entered before."""
    if finding.fact_id is None:
        return None
    if finding.fact_kind == "Attendance":
        row = Attendance.objects.filter(pk=finding.fact_id).select_related("person").first()
        return row.person if row else None
    if finding.fact_kind == "Person":
        return Person.objects.filter(pk=finding.fact_id, joined_to__isnull=True).first()
    return None


def _ground(paper: Paper, findings: list[Finding], who: Who, taken: Step, *, accept: Accept, second: bool) -> Ground:
    header = {
        finding.field: finding
        for finding in findings
        if finding.kind == FindingKind.HEADER and not _is_rejected(finding)
    }
    day = _day(header.get("date"), accept)
    paper.date = day
    _settle_body(paper, header.get("body"), who, accept)
    assert paper.body is not None  # noqa: S101  # settled or refused
    who.names.own = paper.body.public_id
    require(may_write_body(who.by, paper.body))
    values = {name: _value(header.get(name)) for name in ("start", "end", "place", "mode")}
    meeting = meeting_for(paper, day, values, header, taken, by=who.by, accept=accept, second=second)
    text = next((finding.text for finding in findings if finding.text), None)
    ground = Ground(meeting, who.by, taken, who, text.blocks if text else [])
    for finding in findings:
        if finding.kind == FindingKind.ITEM and finding.fact_id is not None:
            item = Item.objects.filter(pk=finding.fact_id).first()
            if item is not None and finding.payload.get("id"):
                ground.items[finding.payload["id"]] = item
    for finding in header.values():
        if finding.fact_id is None and finding.verdict_id is not None:
            _entered(finding, meeting)
    return ground


def _day(finding: Finding | None, accept: Accept) -> date:
    """Return the day of the meeting; refused where nobody knows it."""
    day = day_of(_value(finding)) if finding else None
    if finding is None or day is None:
        raise Refused(
            "no-date", _("Mötets datum framgår inte."), instead=_("Skriv datumet under Möte, och för in sedan.")
        )
    if finding.verdict is None and finding.probability < (SURELY_READ if accept != "all" else _MORE_LIKELY):
        raise Refused("date-unsure", _("Mötets datum är osäkert."), instead=_("Godta eller rätta datumet först."))
    return day


def _value(finding: Finding | None) -> Any:
    return record_of(finding).get("value") if finding else None


def _settle_body(paper: Paper, finding: Finding | None, who: Who, accept: Accept) -> None:
    """Make sure that the paper has its body: as sent, as chosen, as known, or a new one that was accepted."""
    name = _value(finding)
    if paper.body is not None:
        chosen = paper.batch is None or paper.body_id != paper.batch.body_id
        meant = who.names.body(name) if name else None
        if finding is not None and meant is not None and meant.id == paper.body.public_id:
            _remember_name(paper, name, finding, who)
        settled = finding is None or (finding.verdict is not None and not finding.verdict.unseen)
        if meant is not None and meant.id and meant.id != paper.body.public_id and not chosen and not settled:
            raise Refused(
                "other-body",
                _("Handlingen kom in för %(sent)s men säger %(name)s.") % {"sent": paper.body.name, "name": name},
                instead=_("Säg vilket nätverk handlingen hör till."),
            )
        return
    if finding is None or not name or (finding.verdict is None and accept == "none"):
        raise Refused(
            "no-body", _("Det framgår inte vilket nätverk mötet var."), instead=_("Välj nätverk, och för in sedan.")
        )
    paper.body = own_body(name, finding, who)
    _remember_name(paper, name, finding, who)


def _remember_name(paper: Paper, name: str, finding: Finding, who: Who) -> None:
    """Keep a shorter or fuller name of the paper's body, with a doubt; what papers started takes the fuller name."""
    body = paper.body
    assert body is not None  # noqa: S101  # settled before
    if is_shorter_body(body.name, name):
        if Source.objects.filter(fact_kind="Body", fact_id=body.pk).exists():
            rename_body(body, name=name, by=who.by)
        else:
            add_body_name(body, name=name, by=who.by, places=finding.places.all(), finding=finding)
    elif is_shorter_body(name, body.name):
        add_body_name(body, name=name, by=who.by, places=finding.places.all(), finding=finding)
    else:
        return
    told = gettext_noop("Handlingen säger %(name)s; det antas vara %(body)s.") % {"name": name, "body": body.name}
    paper.doubts = [*paper.doubts, *([told] if told not in paper.doubts and body.name != name else [])]


def own_body(name: str, finding: Finding, who: Who) -> Body:
    """Return the body whose paper it is, started where no such body is known."""
    match = who.names.body(name)
    if match.id:
        return Body.objects.get(association_id=who.paper.association_id, public_id=match.id)
    return start_body(name=name, by=who.by, places=finding.places.all(), finding=finding)


def _enter_all(ground: Ground, chosen: list[Finding]) -> int:
    """Enter findings in the order of their kinds; return how many became facts."""
    made = 0
    for kind, enter in ENTER.items():
        for finding in chosen:
            if finding.kind != kind:
                continue
            fact = enter(ground, finding, record_of(finding))
            if fact is not None:
                _entered(finding, fact)
                made += 1
    return made


def _entered(finding: Finding, fact: Any) -> None:
    finding.fact_kind, finding.fact_id = type(fact).__name__, fact.pk


def _finish(ground: Ground, paper: Paper) -> None:
    """What follows from the whole paper: secretary, seats and offices seen, the state of the meeting."""
    secretary = paper.findings.filter(kind=FindingKind.HEADER, field="secretary").first()
    if secretary is not None and secretary.fact_id is not None and ground.meeting.secretary is None:
        person = ground.who.person(record_of(secretary)["value"], secretary)
        if person is not None:
            ground.taken.set(ground.meeting, secretary=person)
    settle_seats(ground.meeting, by=ground.by, taken=ground.taken)
    ground.doubts += settle_offices(ground.meeting, by=ground.by, taken=ground.taken)
    for leaving, role, finding in ground.leavings:
        ground.doubts += end_what_is_left(leaving, role=role, by=ground.by, finding=finding)
    if not ground.meeting.attendance.standing().exists():
        ground.doubts.append(gettext_noop("Handlingen har ingen närvarolista; vilka som var med är okänt."))
