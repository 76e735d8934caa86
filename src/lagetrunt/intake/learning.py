"""What the answers of a review teach: labels that the network uses as its own are proposed, never used unasked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import F
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.intake.labels_said import Said, count_alone, label_over
from lagetrunt.language.keys import fold
from lagetrunt.language.organisations import organisations
from lagetrunt.models import (
    Answered,
    Body,
    Finding,
    FindingKind,
    LabelMeans,
    Learned,
    LearnedKind,
    LearnedState,
    Person,
    Place,
    User,
)
from lagetrunt.reading.passes.sentences import label_of
from lagetrunt.register.journal import same_association, step

MEANS = {
    FindingKind.DECISION: LabelMeans.DECISION,
    FindingKind.ACTION: LabelMeans.ACTION,
    FindingKind.QUESTION: LabelMeans.QUESTION,
}
"""Kinds of finding that a label can lead to, with what it then means."""
PAPERS = 12
"""So many of the latest papers with answers are learned from: how one writes changes."""
TWO_MEETINGS, ONE_PAPER, REJECTED = 2, 3, 3
"""A label is proposed after answers in so many meetings, or so many in one paper; or after so many rejected."""
_TEACHING = (Answered.ADDED, Answered.REJECTED)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said of a finding that stands under a label."""

    said: Said
    kind: str
    answer: str
    paper: int
    day: date | None
    place: Place

    @property
    def where(self) -> tuple[int, int]:
        """Return the line that it is of."""
        return self.paper, self.place.block


def teaches(finding: Finding) -> bool:
    """Return whether the answer to a finding may teach something: a statement was added, or is none."""
    said = finding.verdict
    return finding.kind in MEANS and said is not None and not said.unseen and said.answer in _TEACHING


def propose_learned(body: Body, *, by: User) -> list[Learned]:
    """Propose labels that the answers of the body's latest reviews agree on; return what is new.

    One that was removed is not proposed again. Inverse: `remove_learned`. Refused: `not-allowed`.
    """
    same_association(by, body)
    require(may_write_body(by, body))
    told = _told(_answers(body))
    if not told:
        return []
    there = {
        row.key: row for row in Learned.objects.filter(body=body).order_by(F("withdrawn_at").desc(nulls_last=True))
    }
    made: list[Learned] = []
    with step("propose_learned", by=by, about=body, body=body) as taken:
        for words, means, answers in told:
            row = there.get(fold(words))
            last = max((one.day for one in answers if one.day), default=None)
            places = [one.place for one in answers]
            if row is None or (row.is_withdrawn and row.state != LearnedState.REMOVED):
                made.append(
                    taken.create(
                        Learned,
                        body=body,
                        kind=LearnedKind.LABEL,
                        words=words,
                        key=fold(words),
                        means=means,
                        verdicts=len(answers),
                        last_on=last,
                        places=places,
                    )
                )
            elif row.state == LearnedState.PROPOSED:
                taken.set(row, means=means, verdicts=len(answers), last_on=last)
                taken.sourced(row, places=places)
    return made


def proposal_told(row: Learned) -> str:
    """Return what is told when a proposal is new."""
    if row.means == LabelMeans.REPORT:
        return _("Ett förslag under Inlärt: under ”%(words)s” står inget att föra in.") % {"words": row.words}
    told = {"words": row.words, "kind": row.get_means_display()}
    return _("Ett förslag under Inlärt: ”%(words)s” betyder %(kind)s.") % told


def _told(answers: Iterable[Answer]) -> list[tuple[str, LabelMeans, list[Answer]]]:
    """Return (words, what they mean, the answers that say so) of each label that is told clearly."""
    by_label: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_label[answer.said.key].append(answer)
    found = []
    for rows in by_label.values():
        means, agreeing = _meant(rows)
        words = rows[0].said.words
        if means and label_of(f"{words}:") != means:
            found.append((words, means, agreeing))
    return found


def _meant(answers: list[Answer]) -> tuple[LabelMeans | None, list[Answer]]:
    """Return what answers under one label agree on; None where they are too few or speak against each other."""
    for kind, means in MEANS.items():
        added = [one for one in answers if one.kind == kind and one.answer == Answered.ADDED]
        lines = {one.where for one in added}
        against = [one for one in answers if one.where not in lines and _speaks_against(one, kind)]
        if not against and (len({one.paper for one in added}) >= TWO_MEETINGS or len(lines) >= ONE_PAPER):
            return means, added
    rejected = [one for one in answers if one.answer == Answered.REJECTED]
    if len({one.where for one in rejected}) >= REJECTED and len(rejected) == len(answers):
        return LabelMeans.REPORT, rejected
    return None, []


def _speaks_against(one: Answer, kind: str) -> bool:
    """Return whether an answer says that a line under the label is not of that kind."""
    return (one.kind == kind) == (one.answer == Answered.REJECTED)


def _answers(body: Body) -> list[Answer]:
    """Return what people said of statements under labels, in the body's latest papers with something to learn from."""
    rows = Finding.objects.filter(paper__body=body, kind__in=MEANS, verdict__unseen=False)
    teaching = rows.filter(verdict__answer__in=_TEACHING)
    latest = teaching.order_by(F("paper__date").desc(nulls_last=True), "-paper_id")
    papers = dict(latest.values_list("paper_id", "paper__date").distinct()[:PAPERS])
    names = _names(body) if papers else frozenset()
    asked = rows.filter(paper__in=papers).select_related("verdict").prefetch_related("places__text")
    found = []
    for finding in asked:
        place = min(finding.places.all(), key=lambda one: (one.block, one.start), default=None)
        said = _label_at(place) if place else None
        if place and said and finding.verdict and not _names_somebody(said, names):
            day = papers[finding.paper_id]
            found.append(Answer(said, finding.kind, finding.verdict.answer, finding.paper_id, day, place))
    return found


def _label_at(place: Place) -> Said | None:
    """Return the label over a place; a line without a colon is one where it stands over more than one thing."""
    said = label_over(place.text.blocks, place.block, place.start)
    return None if said and said.is_bare and count_alone(place.text.blocks, said.key) < 2 else said


def _names_somebody(said: Said, names: frozenset[str]) -> bool:
    """Return whether a label is only who speaks: people, or an organisation."""
    parts = set(said.key.split()) - {"och", "samt"}
    return parts <= names or organisations().get(said.words) is not None


def _names(body: Body) -> frozenset[str]:
    """Return the folded parts of the names of people: who speaks before a colon is no label."""
    keys = Person.objects.standing().filter(association_id=body.association_id).values_list("key", flat=True)
    return frozenset(part for key in keys for part in key.split())
