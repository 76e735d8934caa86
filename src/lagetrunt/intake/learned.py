"""What a network has taught reading: shown with how often it has hit since, used or removed by a person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require, seen
from lagetrunt.intake.work import read_again
from lagetrunt.models import (
    Answered,
    Body,
    Finding,
    Learned,
    LearnedState,
    Paper,
    PaperState,
    Refused,
    User,
)
from lagetrunt.reading.passes.own_labels import own_reason
from lagetrunt.register.journal import same_association, step

_ORDER = tuple(LearnedState.values)


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found by something learned."""

    found: int
    rejected: int
    """So many of them a person said are none."""
    counted: bool = True
    """False for what lets reading find less: that leaves nothing to count."""


def use_learned(learned: Learned, *, by: User) -> Learned:
    """Let reading use something learned; papers of the body that wait for review are read again.

    Inverse: `remove_learned`. Refused: `not-allowed`; `already-used`.
    """
    _move(learned, by, "use_learned", LearnedState.USED)
    for paper in Paper.objects.filter(body=learned.body_id, state=PaperState.REVIEW, content__isnull=False):
        read_again(paper)
    return learned


def remove_learned(learned: Learned, *, by: User) -> Learned:
    """Let reading no longer use something learned, or never begin; what was found by it stays.

    Inverse: `use_learned`. Refused: `not-allowed`; `already-removed`.
    """
    return _move(learned, by, "remove_learned", LearnedState.REMOVED)


def _move(learned: Learned, by: User, verb: str, state: LearnedState) -> Learned:
    same_association(by, learned)
    require(may_write_body(by, learned.body))
    with step(verb, by=by, about=learned) as taken:
        taken.lock(learned, "state", "withdrawn_at")
        if learned.state == state:
            code = "already-used" if state == LearnedState.USED else "already-removed"
            raise Refused(code, _("Det är redan gjort."), instead=_("Ladda om sidan."))
        taken.set(learned, state=state)
    return learned


def learned_seen(user: User, body: Body | None = None) -> list[Learned]:
    """Return what one body, or every one that the user sees, has taught reading: proposals first in each."""
    rows = seen(user, Learned).select_related("body")
    rows = (rows if body is None else rows.filter(body=body)).order_by("body__sort_key", "body", "key", "pk")
    return sorted(rows, key=lambda row: (row.body.sort_key, row.body_id, _ORDER.index(row.state)))


def hits_of(rows: list[Learned]) -> dict[int, Hits]:
    """Return what each has found, by key; one query for all."""
    reasons = {row.pk: own_reason(row.words, row.means) for row in rows}
    found: Counter[tuple[int, str, bool]] = Counter()
    bodies, asked = {row.body_id for row in rows}, {reason for reason in reasons.values() if reason}
    hit = Finding.objects.filter(paper__body__in=bodies, reason__in=asked)
    for body, reason, answer in hit.values_list("paper__body", "reason", "verdict__answer"):
        found[body, reason, answer == Answered.REJECTED] += 1
    told = {}
    for row in rows:
        right, rejected = (found[row.body_id, reasons[row.pk], wrong] for wrong in (False, True))
        told[row.pk] = Hits(right + rejected, rejected, counted=bool(reasons[row.pk]))
    return told
