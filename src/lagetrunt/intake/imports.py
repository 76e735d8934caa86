"""Many files at once: received, read and entered in the order of their dates, for the command line and the page."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction

from lagetrunt.intake.enter import Accept, Entered, enter_paper
from lagetrunt.intake.following import Following
from lagetrunt.intake.late import rematch_later
from lagetrunt.intake.reader import Reader
from lagetrunt.intake.receive import open_batch, receive
from lagetrunt.intake.remembering import Remembering
from lagetrunt.intake.surroundings import surroundings_of
from lagetrunt.intake.work import read_at_once
from lagetrunt.models import Batch, Body, Paper, PaperState, Refused, SameQuestion, SameState, User
from lagetrunt.register.journal import wait_alone

Progress = Callable[[str, int, int, str], None]
"""Called with the step ('receive', 'read', 'enter'), how many are done, how many there are, and a file's name."""


@dataclass(slots=True)
class Imported:
    """What became of the files."""

    batch: Batch
    papers: list[Paper]
    entered: list[Entered] = field(default_factory=list)
    refused: list[tuple[Paper, Refused]] = field(default_factory=list)
    """Papers that a rule left for review, and why."""
    questions: list[SameQuestion] = field(default_factory=list)
    """Whether two people are one: what is left for a human to answer."""

    @property
    def facts(self) -> int:
        """Return how many facts came into the register."""
        return sum(entered.facts for entered in self.entered)

    @property
    def unreadable(self) -> list[Paper]:
        """Return the papers that could not be read, or are no minutes."""
        return [paper for paper in self.papers if paper.state in (PaperState.UNREADABLE, PaperState.SET_ASIDE)]

    @property
    def told(self) -> list[str]:
        """Return what was joined, asked and doubted on the way."""
        return [sentence for entered in self.entered for sentence in entered.told]


def import_files(
    files: Iterable[tuple[str, bytes]],
    *,
    by: User,
    body: Body | None = None,
    accept: Accept = "none",
    progress: Progress | None = None,
) -> Imported:
    """Take in files (name, bytes), read them and, unless `accept` is `none`, enter them in the order of their dates.

    What is not taken in stands in `batch.told`. Refused: as `open_batch`; a paper that a rule says no to is left for
    review and told in `refused`.
    """
    tell = progress or (lambda _step, _done, _all, _name: None)
    batch, papers, given = open_batch(by, body), [], list(files)
    for number, (name, data) in enumerate(given, start=1):
        papers += receive(batch, name, data, by=by)
        tell("receive", number, len(given), name)
    _read(papers, tell)
    done = Imported(batch, papers)
    if accept != "none":
        _enter(done, by, accept, tell)
    open_questions = SameQuestion.objects.filter(association_id=by.association_id, state=SameState.OPEN)
    done.questions = list(open_questions.filter(paper__in=papers).select_related("left", "right"))
    return done


def _read(papers: list[Paper], tell: Progress) -> None:
    worker = f"{socket.gethostname()}:{os.getpid()}"
    around = surroundings_of(papers[0].association_id) if papers else None  # reading changes nothing in it
    with Reader() as reader:
        for number, paper in enumerate(papers, start=1):
            read_at_once(paper, worker, reader=reader, around=around)
            tell("read", number, len(papers), paper.name)


def _enter(done: Imported, by: User, accept: Accept, tell: Progress) -> None:
    ready = [paper for paper in done.papers if paper.state == PaperState.REVIEW]
    ready.sort(key=lambda paper: (paper.date or date.max, paper.pk))
    following, remembering = Following(by.association_id), Remembering(by.association_id)
    for number, paper in enumerate(ready, start=1):
        try:
            with transaction.atomic():
                wait_alone(by.association_id)  # what is around must not change before it is used
                around = following.now()
                done.entered.append(enter_paper(paper, by=by, accept=accept, around=around, remembering=remembering))
        except Refused as refused:
            done.refused.append((paper, refused))
        tell("enter", number, len(ready), paper.name)
    first = next((paper for paper in ready if paper.date), None)
    if first is not None:
        rematch_later(first)
