"""The answer to whether two people are one, with what follows for the seats and offices that both were seen on."""

from __future__ import annotations

from datetime import date
from typing import Any

from lagetrunt.models import Certainty, Mandate, Office, Person, SameQuestion, User
from lagetrunt.register.joining import join_people, keep_apart
from lagetrunt.register.journal import Step, step
from lagetrunt.register.sources import source_of


def answer_same(question: SameQuestion, *, same: bool, by: User, reason: str = "") -> Person:
    """Answer whether two people are one; return the one who is kept (the first known), or the left of two.

    Where they are one, what each was seen to hold of the same organisation or office becomes one. Inverse: `undo_step`.
    Refused: as `join_people` and `keep_apart`.
    """
    kept, absorbed = question.left, question.right
    with step("answer_same", by=by, about=kept, reason=reason) as taken:
        if same:
            join_people(kept, absorbed, by=by, reason=reason)
            settle_joined(kept, taken)
        else:
            keep_apart(kept, absorbed, by=by, reason=reason)
    return kept


def settle_joined(person: Person, taken: Step) -> None:
    """Make one of overlapping mandates for one organisation in a body, and of overlapping offices."""
    mandates = Mandate.objects.standing().filter(person=person).select_related("seat").order_by("id")
    _merge(
        list(mandates), lambda row: (row.seat.body_id, row.seat.organisation_id, row.seat.area, row.seat.kind), taken
    )
    offices = Office.objects.standing().filter(person=person).order_by("id")
    _merge(list(offices), lambda row: (row.body_id, row.role), taken)


def _merge(rows: list[Any], key: Any, taken: Step) -> None:
    left: list[Any] = []
    for row in rows:
        twin = next((other for other in left if key(other) == key(row) and _touch(other, row)), None)
        if twin is None:
            left.append(row)
            continue
        kept, gone = _of_the_two(twin, row)
        left[left.index(twin)] = kept
        _take_over(kept, gone, taken)


def _of_the_two(one: Any, other: Any) -> tuple[Any, Any]:
    """Keep the one that a chain or a told end hangs on; else the first."""
    if other.replaced_by.exists() or (other.ends_certainty == Certainty.TOLD and not one.replaced_by.exists()):
        return other, one
    return one, other


def _take_over(kept: Any, gone: Any, taken: Step) -> None:
    starts = [row for row in (kept, gone) if row.starts_on]
    if starts:
        first = min(starts, key=lambda row: row.starts_on)
        taken.set(kept, starts_on=first.starts_on, starts_certainty=first.starts_certainty)
    if kept.ends_certainty != Certainty.TOLD and (gone.ends_certainty == Certainty.TOLD or gone.ends_on is None):
        taken.set(kept, ends_on=gone.ends_on, ends_certainty=gone.ends_certainty)
    for later in gone.replaced_by.all():
        taken.set(later, replaces=kept)
    for appointment in gone.appointments.all():
        taken.set(appointment, **{"mandate" if isinstance(gone, Mandate) else "office": kept})
    taken.sourced(kept, places=_places(gone))
    taken.withdrew(gone)
    if isinstance(gone, Mandate) and not Mandate.objects.standing().filter(seat=gone.seat).exists():
        taken.withdrew(gone.seat)


def _places(row: Any) -> list[Any]:
    return [source.place for source in source_of(row) if source.place]


def _touch(one: Any, other: Any) -> bool:
    """Return whether two periods overlap, or one begins the day the other ends."""
    return (one.starts_on or date.min) <= (other.ends_on or date.max) and (other.starts_on or date.min) <= (
        one.ends_on or date.max
    )
