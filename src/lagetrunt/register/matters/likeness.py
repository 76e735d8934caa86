"""How likely two things that a body dealt with are one matter, and why."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from lagetrunt.register.matters.memory import Memory, Subject


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two subjects are one matter, and why, in a sentence or two."""

    probability: float
    reason: str


def likeness(one: Subject, other: Subject, memory: Memory) -> Likeness:
    """Return how likely two subjects of different meetings are one matter."""
    if one.key and one.key == other.key and one.terms:
        if one.years and other.years and one.years != other.years:
            return Likeness(0.6, _("Samma rubrik, men olika år."))
        return Likeness(0.92, _("Samma rubrik."))
    shared = one.terms & other.terms
    if not shared:
        return Likeness(0.0, "")
    total = min(sum(map(memory.weight, one.terms)), sum(map(memory.weight, other.terms)))
    part = sum(map(memory.weight, shared)) / total
    return Likeness(0.75 * part, _("Rubrikerna delar ord."))
