"""Verbs of matters and of what is tied to them: opened, tied, confirmed, rejected, untied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import TIED, Body, Matter, ProposalState, Refused, Tie, User
from lagetrunt.register.attached import withdraw_empty
from lagetrunt.register.journal import Step, body_of, same_association, step


def open_matter(
    body: Body,
    *,
    name: str,
    by: User,
    items: Iterable[models.Model] = (),
    question: str = "",
) -> Matter:
    """Open a matter of a body and tie `items` to it (points, or things said under a standing one).

    Inverse: `undo_step`, or `withdraw_fact` when nothing is tied. Refused: `not-allowed`; `no-name`; `tie-elsewhere`.
    """
    facts = list(items)
    same_association(by, body, *facts)
    require(may_write_body(by, body))
    if not name.strip():
        raise Refused("no-name", _("Skriv vad ärendet heter."))
    with step("open_matter", by=by, body=body) as taken:
        matter = taken.create(Matter, body=body, name=name.strip()[:200], question=question.strip())
        taken.about(matter)
        for fact in facts:
            tie(matter, fact, by=by)
    return matter


def tie(
    matter: Matter,
    fact: models.Model,
    *,
    by: User,
    state: str = ProposalState.CONFIRMED,
    probability: float = 1.0,
    reason: str = "",
) -> Tie:
    """Tie a point, or one thing said under a standing one, to a matter; by hand it is confirmed at once.

    What is tied already is confirmed. Inverse: `untie`. Refused: `not-allowed`; `tie-elsewhere` (of another body);
    `matter-joined` (the matter is a part of another); `already-withdrawn`. What no matter can hold is a TypeError.
    """
    field = tied_field(fact)
    same_association(by, matter, fact)
    require(may_write_body(by, matter.body))
    refuse_gone(matter)
    body = body_of(fact)
    if body is None or body.pk != matter.body_id:
        raise Refused("tie-elsewhere", _("Det hör till ett annat nätverk än ärendet."), showing=[fact])
    if getattr(fact, "withdrawn_at", None):
        raise Refused("already-withdrawn", _("Det är borttaget."), showing=[fact])
    with step("tie", by=by, about=matter) as taken:
        there: Tie | None = Tie.objects.filter(matter=matter, withdrawn_at__isnull=True, **{field: fact}).first()
        if there is None:
            told: dict[str, Any] = {field: fact, "state": state, "probability": probability, "reason": reason}
            return taken.create(Tie, matter=matter, **told)
        taken.set(there, state=state)
        return there


def tied_field(fact: models.Model) -> str:
    """Return the field of a tie that holds this kind of fact."""
    field = type(fact).__name__.lower()
    if field not in TIED:
        raise TypeError(f"{type(fact).__name__} cannot be tied to a matter")
    return field


def confirm_tie(tie: Tie, *, by: User) -> Tie:
    """Say that something belongs to its matter. Inverse: `reject_tie`. Refused: `not-allowed`; `tie-gone`."""
    with _answering("confirm_tie", tie, by) as taken:
        taken.set(tie, state=ProposalState.CONFIRMED)
    return tie


def reject_tie(tie: Tie, *, by: User) -> Tie:
    """Say that something does not belong to the matter; it is never proposed again.

    A matter that has nothing left goes too. Inverse: `confirm_tie`, `undo_step`. Refused: `not-allowed`; `tie-gone`.
    """
    with _answering("reject_tie", tie, by) as taken:
        taken.set(tie, state=ProposalState.REJECTED)
        withdraw_empty(taken, [tie.matter])
    return tie


def untie(tie: Tie, *, by: User) -> Tie:
    """Take a tie away. Inverse: `tie`, `undo_step`. Refused: `not-allowed`; `tie-gone`."""
    with _answering("untie", tie, by) as taken:
        taken.withdrew(tie)
        withdraw_empty(taken, [tie.matter])
    return tie


def refuse_gone(matter: Matter) -> None:
    """Refuse a matter that was joined to another (`matter-joined`) or taken back (`already-withdrawn`)."""
    if matter.joined_to_id:
        raise Refused("matter-joined", _("Ärendet är en del av ett annat."), showing=[matter.joined_to])
    if matter.is_withdrawn:
        raise Refused("already-withdrawn", _("Ärendet är borttaget."), instead=_("Låt det gälla igen först."))


@contextmanager
def _answering(verb: str, tie: Tie, by: User) -> Iterator[Step]:
    """Open a step about a tie that stands."""
    same_association(by, tie)
    require(may_write_body(by, tie.matter.body))
    with step(verb, by=by, about=tie.matter) as taken:
        taken.lock(tie, "state", "withdrawn_at")
        if tie.is_withdrawn:
            raise Refused("tie-gone", _("Kopplingen finns inte längre."), instead=_("Ladda om sidan."))
        yield taken
