"""Purging a paper: file, text, findings and what was said of them are removed for good; a stub tells who and why."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import may_administer, may_write_body, require
from lagetrunt.intake.withdraw import take_out
from lagetrunt.language.headings import heading_key
from lagetrunt.models import (
    AgendaLine,
    Answer,
    Attendance,
    ComingDate,
    FileContent,
    Item,
    Learned,
    Matter,
    MeetingFact,
    Paper,
    PaperState,
    Person,
    Refused,
    Round,
    Tie,
    User,
    Verdict,
)
from lagetrunt.register.erasing import erase_traces
from lagetrunt.register.journal import same_association, step

_WORDED = (MeetingFact, Item, Attendance, Answer, Round, ComingDate, Person, Matter, Tie, Learned)
_KEPT = {"public_id", "key", "sort_key"}
_ERASED = "–"
_CALLED = ("heading", "subject", "words", "name")
"""Where a fact has the words that a line of an agenda may be called after."""


def purge_paper(paper: Paper, ground: str, *, by: User) -> Paper:
    """Remove a paper for good, with the words of the facts that stood on it alone; nothing brings it back.

    A stub stays with who, when and the legal ground. Refused: `not-allowed`; `no-ground`; `purged`; `rests-on`.
    """
    same_association(by, paper)
    require(may_administer(by) or (paper.body is not None and may_write_body(by, paper.body)))
    if not ground.strip():
        raise Refused("no-ground", _("Skriv på vilken grund handlingen gallras."))
    if paper.state == PaperState.PURGED:
        raise Refused("purged", _("Handlingen är redan gallrad."))
    gone: list[Any] = []
    with transaction.atomic():
        day = paper.date
        _purge(paper, ground, gone, by)
        erase_traces([*gone, *_unsaid(gone, day)], association_id=paper.association_id)
    return paper


def _purge(paper: Paper, ground: str, gone: list[Any], by: User) -> None:
    with step("purge_paper", by=by, paper=paper, about=paper, reason=ground) as taken:
        if paper.state in (PaperState.PART, PaperState.ENTERED):
            gone += take_out(paper, taken, by=by).goes
            lines = _agenda_lines(gone)
            for fact in gone:
                _blank(fact)
            gone += _off_the_agenda(lines)
        _erase(paper)
        content, paper.content = paper.content, None
        paper.state, paper.title, paper.problem, paper.doubts = PaperState.PURGED, "", "", []
        paper.purged_at, paper.purged_by, paper.purged_ground = timezone.now(), str(by)[:200], ground.strip()[:300]
        paper.save()
        if content is not None:
            FileContent.objects.filter(pk=content.pk).delete()


def _agenda_lines(gone: list[Any]) -> list[AgendaLine]:
    """Return the settled lines of agendas that stand for what goes, or are called after it; not what always stands."""
    keys = {f"{type(fact).__name__}:{fact.pk}" for fact in gone}
    matters = {f"matter:{fact.pk}" for fact in gone if isinstance(fact, Matter)}
    words = {heading_key(getattr(fact, name, "")) for fact in gone for name in _CALLED}
    bodies = {fact.meeting.body_id for fact in gone if isinstance(fact, Item | MeetingFact)}
    lines = AgendaLine.objects.filter(meeting__body__in=bodies).exclude(key="").exclude(key__startswith="standing:")
    return [
        line
        for line in lines.select_related("matter")
        if line.key.partition(":")[2] in keys or line.key in matters or heading_key(line.heading) in words - {""}
    ]


def _off_the_agenda(lines: list[AgendaLine]) -> list[AgendaLine]:
    """Take the paper's words out of lines of agendas: one of a matter that lives on is called after it, others go."""
    for line in lines:
        matter = line.matter if line.matter and line.matter.withdrawn_at is None else None
        line.heading, line.owner_written = matter.name if matter else _ERASED, ""
        if matter is None and line.withdrawn_at is None:
            line.withdrawn_at = timezone.now()
        line.save()
    return lines


def _unsaid(gone: list[Any], day: date | None) -> list[Matter]:
    """Take the paper's words out of why other points were tied, and return the matters that may be called after it."""
    matters = {fact.matter_id: fact.matter for fact in gone if isinstance(fact, Tie)}
    ties = Tie.objects.filter(matter__in=matters)
    (ties.filter(reason__contains=day.isoformat()) if day else ties).update(reason="")
    return list(matters.values())


def _blank(fact: Any) -> None:
    """Take the paper's words out of a withdrawn fact."""
    if not isinstance(fact, _WORDED):
        return
    for column in fact._meta.concrete_fields:
        if isinstance(column, models.CharField | models.TextField) and not column.choices and column.name not in _KEPT:
            setattr(fact, column.name, _ERASED if getattr(fact, column.name) else "")
    fact.save()


def _erase(paper: Paper) -> None:
    paper.findings.all().delete()
    paper.texts.all().delete()
    paper.jobs.all().delete()
    Verdict.objects.filter(association_id=paper.association_id, sha256=paper.sha256).delete()
