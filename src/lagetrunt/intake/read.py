"""A received paper is read: text version, findings with places, verdicts found again, and where the paper stands."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from lagetrunt.access import may_handle_paper, require
from lagetrunt.intake.doubts import in_swedish, is_doubtful
from lagetrunt.intake.identities import matches_of, names_of
from lagetrunt.intake.match import SURE
from lagetrunt.intake.reader import Reader
from lagetrunt.intake.reanchor import anchor_verdicts, settle_findings
from lagetrunt.intake.surroundings import Surroundings, known_values, labels_in_use, surroundings_of
from lagetrunt.models import Body, Finding, FindingKind, Paper, PaperState, Refused, TextVersion, User
from lagetrunt.models.rewriting import rewrite
from lagetrunt.reading.errors import ReadingError
from lagetrunt.register.indexing import keep_index
from lagetrunt.register.journal import same_association, step

_EARLIEST = 1900


@in_swedish()
def read_received(paper: Paper, *, reader: Reader | None = None, around: Surroundings | None = None) -> Paper:
    """Read a paper in a child process and keep what was found; an unreadable file becomes a state with its reason.

    Reading again keeps text versions, verdicts and what was entered. Refused: `purged`.
    """
    if paper.content is None:
        raise Refused("purged", _("Handlingen är gallrad; filen finns inte kvar."))
    seen = around or surroundings_of(paper.association_id)
    entered = paper.state in (PaperState.PART, PaperState.ENTERED)
    if not entered:
        _stand(paper, PaperState.READING)
    sent_to = paper.body
    try:
        with nullcontext(reader) if reader else Reader() as warm:
            kept = keep_reading(paper, _read(paper, warm, seen), around=seen)
            if sent_to is None and kept.body is not None and labels_in_use(kept.body):
                kept = keep_reading(paper, _read(paper, warm, seen), around=seen)
    except ReadingError as error:
        if not entered:
            _stand(paper, PaperState.UNREADABLE, code=error.code, problem=_sentence(error))
        return paper
    return kept


def _read(paper: Paper, reader: Reader, around: Surroundings) -> dict[str, Any]:
    assert paper.content is not None  # noqa: S101  # seen before
    return reader.read(paper.name, bytes(paper.content.content), known_values(around, paper.body))


@in_swedish()
def keep_reading(paper: Paper, read: dict[str, Any], *, around: Surroundings | None = None) -> Paper:
    """Keep a reading (plain values of `findings.plain_reading`) with its paper, in one transaction."""
    with transaction.atomic():
        # Reading took its time: what somebody said of the paper meanwhile stands.
        paper.refresh_from_db(from_queryset=Paper.objects.select_for_update(of=("self",), no_key=True))
        if paper.state == PaperState.PURGED:
            return paper
        text = _text_version(paper, read["document"])
        settle_findings(paper, text, read["findings"])
        paper.date, told = _date(read)
        paper.doubts = [*read["doubts"], *told]
        match_paper(paper, around or surroundings_of(paper.association_id))
        _guess_body(paper)
        if paper.state not in (PaperState.PART, PaperState.ENTERED):
            minutes = _is_minutes(read)
            paper.state = PaperState.REVIEW if minutes else PaperState.SET_ASIDE
            paper.problem_code = "" if minutes else "not-minutes"
            paper.problem = "" if minutes else _("Det här ser inte ut som anteckningar från ett möte.")
        paper.title = _title(paper, read)
        paper.save()
        anchor_verdicts(paper)
        _number(paper)
        keep_index(paper.association_id, {"Paper": {paper.pk}})
    return paper


def match_paper(paper: Paper, around: Surroundings) -> list[Finding]:
    """Match the names of a paper's findings against the register; return the findings whose proposals changed.

    A finding that was matched before and now means something else is marked with `changed`.
    """
    findings = list(paper.findings.select_related("verdict"))
    names, fresh, changed = names_of(findings, around, paper.date), [], []
    for finding in findings:
        found = matches_of(finding, names)
        before = {name: match for name, match in finding.matches.items() if name != "changed"}
        if before == found:
            continue
        if before and _proposals(before) != _proposals(found):
            found["changed"] = True
            changed.append(finding)
        finding.matches = found
        fresh.append(finding)
    rewrite(fresh, ["matches"])
    return changed


def treat_as_minutes(paper: Paper, *, by: User) -> Paper:
    """Take a paper that was set aside as minutes all the same. Inverse: `set_aside`. Refused: `not-set-aside`."""
    return _move(paper, by, "treat_as_minutes", PaperState.SET_ASIDE, PaperState.REVIEW)


def set_aside(paper: Paper, *, by: User) -> Paper:
    """Say that a paper is no minutes. Inverse: `treat_as_minutes`. Refused: `not-in-review`."""
    return _move(paper, by, "set_aside", PaperState.REVIEW, PaperState.SET_ASIDE)


def _move(paper: Paper, by: User, verb: str, before: str, after: str) -> Paper:
    same_association(by, paper)
    require(may_handle_paper(by, paper))
    if paper.state != before:
        code = "not-set-aside" if before == PaperState.SET_ASIDE else "not-in-review"
        raise Refused(code, _("Handlingen står inte så längre."), instead=_("Ladda om sidan."))
    with step(verb, by=by, about=paper, paper=paper) as taken:
        problem = _("Sagt att det inte är anteckningar.") if after == PaperState.SET_ASIDE else ""
        taken.set(paper, state=after, problem_code="not-minutes" if problem else "", problem=problem)
    return paper


def _stand(paper: Paper, state: str, *, code: str = "", problem: str = "") -> None:
    paper.state, paper.problem_code, paper.problem = state, code, problem
    paper.save(update_fields=["state", "problem_code", "problem"])


def _sentence(error: ReadingError) -> str:
    where = _("Sidan %(page)s.") % {"page": error.page} if error.page else ""
    where = where or (_("Rad %(line)s.") % {"line": error.line} if error.line else "")
    return " ".join(part for part in (error.sentence, where, error.instead) if part)


def _text_version(paper: Paper, document: dict[str, Any]) -> TextVersion:
    """Return the text version with exactly these blocks, so that reading again moves no place."""
    for text in paper.texts.filter(extractor=document["extractor"]):
        if text.blocks == document["blocks"]:
            return text
    return TextVersion.objects.create(
        paper=paper, extractor=document["extractor"], form=document["form"], blocks=document["blocks"]
    )


def _header(read: dict[str, Any], field: str) -> Any:
    rows = (row for row in read["findings"] if row["kind"] == FindingKind.HEADER and row["field"] == field)
    return next((row["payload"]["value"] for row in rows), None)


def _date(read: dict[str, Any]) -> tuple[date | None, list[str]]:
    """Return the day of the meeting, and what is to be said of it."""
    written = _header(read, "date")
    if not written:
        return None, [_("Mötets datum framgår inte.")]
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None, [_("Datumet %(date)s finns inte.") % {"date": written}]
    if day.year < _EARLIEST:
        return None, [_("Datumet %(date)s kan inte stämma.") % {"date": written}]
    if day > date.today():
        return day, [_("Mötet ligger i framtiden: %(date)s.") % {"date": written}]
    return day, []


def _is_minutes(read: dict[str, Any]) -> bool:
    """Return whether a paper looks like notes of a meeting: two at least of day, people and points."""
    kinds = [row["kind"] for row in read["findings"]]
    signs = [
        _header(read, "date") is not None,
        kinds.count(FindingKind.ATTENDEE) >= 2,
        kinds.count(FindingKind.ITEM) >= 2,
        any(kind in (FindingKind.DECISION, FindingKind.ACTION, FindingKind.POSTPONEMENT) for kind in kinds),
    ]
    return sum(signs) >= 2


def _guess_body(paper: Paper) -> None:
    """Take the body that the header names, or doubt where the sender said another."""
    finding = paper.findings.filter(kind=FindingKind.HEADER, field="body").first()
    if finding is None:
        return
    name = finding.payload["value"]
    match = finding.matches.get(name, {})
    body = Body.objects.standing().filter(association_id=paper.association_id, public_id=match.get("id") or "").first()
    sent = paper.batch.body if paper.batch else None
    if sent is not None and body != sent:
        paper.doubts = [
            *paper.doubts,
            _("Handlingen kom in för %(sent)s men säger %(name)s.") % {"sent": sent.name, "name": name},
        ]
    elif body is not None and match.get("probability", 0) >= SURE and paper.body is None:
        paper.body = body


def _title(paper: Paper, read: dict[str, Any]) -> str:
    name = _header(read, "body") or (paper.body.name if paper.body else "")
    return " ".join(part for part in (name, paper.date.isoformat() if paper.date else "") if part)[:300]


def _proposals(matches: dict[str, Any]) -> dict[str, Any]:
    return {
        name: (match.get("id"), [candidate["id"] for candidate in match.get("candidates", ())], match.get("ask"))
        for name, match in matches.items()
        if isinstance(match, dict)
    }


def _number(paper: Paper) -> None:
    """Number the findings as the review shows them: doubtful ones first, then in the order of the text."""
    findings = list(paper.findings.select_related("verdict").prefetch_related("places"))
    where = {
        finding.pk: min(((p.block, p.start) for p in finding.places.all()), default=(0, 0)) for finding in findings
    }
    findings.sort(key=lambda finding: (not is_doubtful(finding), where[finding.pk], finding.number))
    above = max((finding.number for finding in findings), default=0)
    paper.findings.update(number=F("number") + above)  # out of the way of each other
    for number, finding in enumerate(findings, start=1):
        finding.number = number
    rewrite(findings, ["number"])
