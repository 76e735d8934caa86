"""A paper that comes late: what it changes in the proposals for papers of later days."""

from __future__ import annotations

from lagetrunt.intake.read import match_paper
from lagetrunt.intake.surroundings import surroundings_of
from lagetrunt.models import Finding, Paper, PaperState


def rematch_later(paper: Paper) -> list[Finding]:
    """Match later papers anew, now that this one is in the register; return the findings whose proposals changed.

    Only papers that still wait for somebody are matched anew: what was settled stays settled.
    """
    if paper.date is None:
        return []
    rows = Paper.objects.filter(association_id=paper.association_id, date__gte=paper.date).exclude(pk=paper.pk)
    waiting = rows.filter(state__in=[PaperState.REVIEW, PaperState.PART])
    around = surroundings_of(paper.association_id)
    return [finding for later in waiting for finding in match_paper(later, around)]


def changed_proposals(paper: Paper) -> list[Finding]:
    """Return the paper's unanswered findings that mean something else than when they were first read."""
    findings = paper.findings.filter(verdict__isnull=True).order_by("number")
    return [finding for finding in findings if finding.matches.get("changed")]
