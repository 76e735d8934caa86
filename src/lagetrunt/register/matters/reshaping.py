"""Verbs that change a whole matter: split, joined, renamed, closed and opened again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import TIED, AgendaLine, Matter, MatterState, Person, ProposalState, Refused, Tie, User
from lagetrunt.register.journal import Step, same_association, step
from lagetrunt.register.matters.opening import refuse_gone

_AS_IT_IS: Any = object()


def split_matter(matter: Matter, *, ties: Iterable[Tie], name: str, by: User) -> Matter:
    """Part a matter in two: `ties` go, confirmed, to a new one with that name, which is returned.

    Inverse: `join_matters`, `undo_step`. Refused: `not-allowed`; `no-name`; `no-ties` (nothing chosen); `all-ties`
    (nothing would be left); `tie-gone` (not the matter's any longer); `matter-joined`; `already-withdrawn`.
    """
    chosen = {tie.pk: tie for tie in ties}
    same_association(by, matter, *chosen.values())
    require(may_write_body(by, matter.body))
    refuse_gone(matter)
    if not name.strip():
        raise Refused("no-name", _("Skriv vad det nya ärendet heter."))
    if not chosen:
        raise Refused("no-ties", _("Välj vad som hör till det nya ärendet."))
    with step("split_matter", by=by, about=matter) as taken:
        taken.lock(matter, "withdrawn_at", "joined_to")
        there = {tie.pk: tie for tie in _standing(matter).exclude(state=ProposalState.REJECTED)}
        if not chosen.keys() <= there.keys():
            raise Refused(
                "tie-gone", _("Något av det valda hör inte längre till ärendet."), instead=_("Ladda om sidan.")
            )
        if chosen.keys() == there.keys():
            raise Refused("all-ties", _("Något måste bli kvar."), instead=_("Byt namn på ärendet i stället."))
        new = taken.create(Matter, body=matter.body, name=name.strip()[:200])
        for pk in chosen:
            taken.set(there[pk], matter=new, state=ProposalState.CONFIRMED)
    return new


def join_matters(matter: Matter, *, into: Matter, by: User) -> Matter:
    """Say that `matter` is a part of `into`: all that is tied to it moves there, and its address leads there.

    Inverse: `undo_step`. Refused: `not-allowed`; `same-matter`; `tie-elsewhere` (matters of two bodies);
    `matter-joined`; `already-withdrawn`.
    """
    same_association(by, matter, into)
    require(may_write_body(by, matter.body) and may_write_body(by, into.body))
    if matter.pk == into.pk:
        raise Refused("same-matter", _("Det är samma ärende."))
    if matter.body_id != into.body_id:
        raise Refused("tie-elsewhere", _("Ärendena hör till olika nätverk."), showing=[into])
    with step("join_matters", by=by, about=into) as taken:
        for one in sorted((matter, into), key=lambda row: row.pk):
            taken.lock(one, "withdrawn_at", "joined_to")
            refuse_gone(one)
        _move_ties(taken, matter, into)
        for line in AgendaLine.objects.filter(matter=matter, withdrawn_at__isnull=True):
            taken.set(line, matter=into)
        for part in Matter.objects.filter(joined_to=matter):
            taken.set(part, joined_to=into)
        taken.set(into, question=into.question or matter.question, owner=into.owner or matter.owner)
        taken.set(matter, joined_to=into)
    return into


def _move_ties(taken: Step, matter: Matter, into: Matter) -> None:
    """Move what is tied to a matter; where the other has the same, what a person said, or the surer one, stays."""
    there = {_tied_key(tie): tie for tie in _standing(into)}
    for tie in _standing(matter):
        same = there.get(_tied_key(tie))
        if same is None:
            taken.set(tie, matter=into)
            continue
        if tie.state == ProposalState.CONFIRMED:
            taken.set(same, state=ProposalState.CONFIRMED)
        taken.withdrew(tie)


def _standing(matter: Matter) -> Any:
    return Tie.objects.filter(matter=matter, withdrawn_at__isnull=True)


def _tied_key(tie: Tie) -> tuple[str, int]:
    return next((name, key) for name in TIED if (key := getattr(tie, f"{name}_id")) is not None)


def rename_matter(
    matter: Matter,
    *,
    by: User,
    name: str = _AS_IT_IS,
    question: str = _AS_IT_IS,
    owner: Person | None = _AS_IT_IS,
) -> Matter:
    """Change a matter's name, its question and who owns it; what is not given stays. Inverse: the same, back.

    Refused: `not-allowed`; `no-name`; `no-such-value`; `matter-joined`; `already-withdrawn`.
    """
    told = {"name": name, "question": question, "owner": owner}
    changes: dict[str, Any] = {key: value for key, value in told.items() if value is not _AS_IT_IS}
    same_association(by, matter, changes.get("owner"))
    require(may_write_body(by, matter.body))
    refuse_gone(matter)
    for key in ("name", "question"):
        if key in changes:
            changes[key] = changes[key].strip()
    if "name" in changes and not changes["name"]:
        raise Refused("no-name", _("Skriv vad ärendet heter."))
    with step("rename_matter", by=by, about=matter) as taken:
        taken.set(matter, **changes)
    return matter


def close_matter(matter: Matter, *, by: User, on: date | None = None, why: str = "") -> Matter:
    """Say that a matter is over. Inverse: `reopen_matter`. Refused: `not-allowed`; `is-closed`; `matter-joined`."""
    return _stands(matter, MatterState.CLOSED, "close_matter", by, on, why)


def reopen_matter(matter: Matter, *, by: User, why: str = "") -> Matter:
    """Let a matter go on. Inverse: `close_matter`. Refused: `not-allowed`; `is-open`; `matter-joined`."""
    return _stands(matter, MatterState.OPEN, "reopen_matter", by, None, why)


def _stands(matter: Matter, state: str, verb: str, by: User, on: date | None, why: str) -> Matter:
    same_association(by, matter)
    require(may_write_body(by, matter.body))
    refuse_gone(matter)
    with step(verb, by=by, about=matter, on=on, reason=why) as taken:
        taken.lock(matter, "state")
        if matter.state == state:
            told = _("Ärendet är redan avslutat.") if state == MatterState.CLOSED else _("Ärendet är redan öppet.")
            raise Refused("is-closed" if state == MatterState.CLOSED else "is-open", told)
        taken.set(matter, state=state)
    return matter
