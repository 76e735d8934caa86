"""How well reading does on one's own papers: what was read, counted against what people said of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from lagetrunt.access import seen
from lagetrunt.models import Answered, Body, Finding, FindingKind, Paper, User

SURE = 0.95
"""From here a finding is called sure."""


@dataclass(slots=True)
class Counted:
    """Findings of one kind that a person has looked at."""

    kind: str
    right: int = 0
    """Accepted as they were read."""
    corrected: int = 0
    rejected: int = 0
    added: int = 0
    """What reading had missed."""

    @property
    def precision(self) -> float | None:
        """The share of what was read that was right; None where nothing was."""
        return _share(self.right, self.right + self.corrected + self.rejected)

    @property
    def recall(self) -> float | None:
        """The share of what stands in the papers that was read right; None where nothing does."""
        return _share(self.right, self.right + self.corrected + self.added)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where nothing was read and nothing stands."""
        wrong = 2 * self.corrected + self.rejected + self.added
        return _share(2 * self.right, 2 * self.right + wrong)


@dataclass(slots=True)
class Accuracy:
    """How reading did on the papers that somebody has looked through."""

    papers: int = 0
    unseen: int = 0
    """Findings of those papers that were let in without a look: they say nothing."""
    kinds: list[Counted] = field(default_factory=list)
    sure: int = 0
    """Findings looked at that reading called sure."""
    sure_and_wrong: int = 0


def accuracy(user: User, *, bodies: Iterable[Body] | None = None) -> Accuracy:
    """Count what people said of what was read, in the papers (of these bodies) that `user` may see; two queries.

    A paper counts once every doubtful finding of it has an answer and somebody looked at one of them: only then does
    what nobody added stand for what was not missed.
    """
    papers = seen(user, Paper).filter(findings__verdict__unseen=False)
    if bodies is not None:
        papers = papers.filter(body__in=[body.pk for body in bodies])
    looked_at = set(papers.values_list("pk", flat=True))
    rows = Finding.objects.filter(paper__in=looked_at).values_list(
        "paper", "kind", "probability", "verdict__answer", "verdict__unseen", "fact_id"
    )
    by_paper: dict[int, list[tuple[str, float, str | None, bool | None, int | None]]] = defaultdict(list)
    for paper, *row in rows:
        by_paper[paper].append(tuple(row))  # type: ignore[arg-type]  # as the columns are
    told, kinds = Accuracy(), {kind: Counted(kind) for kind in FindingKind.values}
    for findings in by_paper.values():
        if all(answer or probability >= SURE or fact for _kind, probability, answer, _unseen, fact in findings):
            _count(findings, told, kinds)
    told.kinds = [one for one in kinds.values() if one.right or one.corrected or one.rejected or one.added]
    return told


def _count(
    findings: Iterable[tuple[str, float, str | None, bool | None, int | None]],
    told: Accuracy,
    kinds: dict[str, Counted],
) -> None:
    """Add one paper that has been looked through."""
    told.papers += 1
    for kind, probability, answer, unseen, _fact in findings:
        if answer is None or unseen:
            told.unseen += 1
            continue
        counted = kinds[kind]
        counted.right += answer == Answered.ACCEPTED
        counted.corrected += answer == Answered.CORRECTED
        counted.rejected += answer == Answered.REJECTED
        counted.added += answer == Answered.ADDED
        if answer != Answered.ADDED and probability > SURE:
            told.sure += 1
            told.sure_and_wrong += answer != Answered.ACCEPTED


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
