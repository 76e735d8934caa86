"""The tree of bodies, what waits for a hand, and the journal as a list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.db.models import F, QuerySet

from lagetrunt.access import rights_of, seen
from lagetrunt.models import Body, JournalEntry, Paper, PaperState, SameQuestion, SameState, User


@dataclass
class BodyNode:
    """A body with what lies below it, as far as the reader may see."""

    body: Body
    children: list[BodyNode] = field(default_factory=list)


def body_tree(user: User, *, with_closed: bool = True) -> list[BodyNode]:
    """Return the trees of the bodies that `user` may see, in Swedish order; one under a hidden body is a top."""
    rows = seen(user, Body).select_related("owner").order_by("sort_key", "id")
    if not with_closed:
        rows = rows.filter(closed_on__isnull=True)
    nodes = {body.pk: BodyNode(body) for body in rows}
    tops: list[BodyNode] = []
    for node in nodes.values():
        above = nodes.get(node.body.parent_id or 0)
        (above.children if above else tops).append(node)
    return tops


@dataclass(frozen=True)
class Waiting:
    """What waits for somebody who enters papers."""

    review: list[Paper]
    """Read and to be reviewed, oldest meeting first."""
    unreadable: list[Paper]
    reading: int
    """How many are being read or wait for it."""
    questions: list[SameQuestion]
    """Whether two people are one."""

    @property
    def count(self) -> int:
        """Return how many things call for a hand."""
        return len(self.review) + len(self.unreadable) + len(self.questions)


def what_waits(user: User) -> Waiting:
    """Return what waits for `user`; nothing for those who enter no papers."""
    if not rights_of(user).writes_anything:
        return Waiting([], [], 0, [])
    papers = seen(user, Paper).filter(
        state__in=[PaperState.REVIEW, PaperState.PART, PaperState.UNREADABLE, PaperState.WAITING, PaperState.READING]
    )
    rows = list(papers.select_related("body").defer("doubts").order_by(F("date").asc(nulls_first=True), "id"))
    asked = seen(user, SameQuestion).filter(state=SameState.OPEN).select_related("left", "right", "paper")
    return Waiting(
        review=[paper for paper in rows if paper.state in (PaperState.REVIEW, PaperState.PART)],
        unreadable=[paper for paper in rows if paper.state == PaperState.UNREADABLE],
        reading=sum(paper.state in (PaperState.WAITING, PaperState.READING) for paper in rows),
        questions=list(asked.order_by("-probability", "id")),
    )


def journal_seen(
    user: User,
    *,
    body: Body | None = None,
    by: User | None = None,
    verb: str = "",
    subject: object = None,
    since: date | None = None,
) -> QuerySet[JournalEntry]:
    """Return the steps that `user` may see, newest first, with who took them and whether they were undone."""
    rows = seen(user, JournalEntry).select_related("by", "body", "paper", "undone_by", "undoes")
    if body:
        rows = rows.filter(body=body)
    if by:
        rows = rows.filter(by=by)
    if verb:
        rows = rows.filter(verb=verb)
    if subject is not None:
        rows = rows.filter(subject_kind=type(subject).__name__, subject_id=getattr(subject, "pk", None))
    if since:
        rows = rows.filter(at__date__gte=since)
    return rows.order_by("-id")
