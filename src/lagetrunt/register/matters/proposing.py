"""Ties are proposed: each new point is compared with what the body has dealt with before and since."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Body, Matter, Meeting, ProposalState, Tie, User
from lagetrunt.register.journal import Step, same_association, step
from lagetrunt.register.matters.likeness import Likeness, likeness
from lagetrunt.register.matters.memory import Memory, Subject
from lagetrunt.register.matters.naming import matter_name

Accept = Literal["none", "sure", "all"]
SURE = 0.9
_LEAST, _LEAST_SAID = 0.3, 0.5
"""What is less likely is not proposed; the latter for what was said under another heading."""
_MORE_LIKELY = 0.5


def propose_matters(
    body: Body,
    *,
    by: User,
    since: date | None = None,
    meeting: Meeting | None = None,
    accept: Accept = "none",
    memory: Memory | None = None,
) -> list[Tie]:
    """Propose ties for the points of `meeting`, of all meetings from `since`, or of all; return the new ties.

    What is tied already, and what somebody has rejected, is left as it is. `accept` confirms what is `sure`, or `all`
    that is more likely than not. Inverse: `undo_step`. Refused: `not-allowed`.
    """
    same_association(by, body)
    require(may_write_body(by, body))
    known = memory or Memory(body)
    found: list[Tie] = []
    with step("propose_matters", by=by, about=body) as taken:
        waiting = _asked(known, since, meeting)
        while waiting:
            subject = waiting.pop(0)
            if subject.id not in known.matter_of:
                found += _propose(taken, known, subject, waiting, accept)
    return found


def _asked(memory: Memory, since: date | None, meeting: Meeting | None) -> list[Subject]:
    """Return what is to be tied, oldest first; points before what was said under others."""
    rows = memory.subjects.values() if meeting is None else memory.by_meeting[meeting.pk]
    chosen = [one for one in rows if one.terms and (since is None or one.day >= since)]
    return sorted(chosen, key=lambda one: (one.day, one.is_said, one.pk))


def _propose(taken: Step, memory: Memory, subject: Subject, waiting: list[Subject], accept: Accept) -> list[Tie]:
    """Tie a subject to the matter, or together with the lone subject, that it is most like."""
    found = _most_like(memory, subject, waiting)
    if found is None:
        return []
    other, like = found
    ties = []
    key = memory.matter_of.get(other.id)
    if key is None:
        matter = taken.create(Matter, body=memory.body, name=_name(other, subject))
        memory.matters[matter.pk] = matter
        ties.append(_tied(taken, memory, matter, other, likeness(other, subject, memory), accept))
    else:
        matter = memory.matters[key]
    return [*ties, _tied(taken, memory, matter, subject, like, accept)]


def _most_like(memory: Memory, subject: Subject, waiting: list[Subject]) -> tuple[Subject, Likeness] | None:
    """Return what a subject is most like: of each matter the nearest of each heading, of what is as like the last.

    What waits for its turn is compared then.
    """
    later = {one.id for one in waiting}
    near: dict[Any, Subject] = {}
    for other in memory.candidates(subject):
        key = (memory.matter_of.get(other.id, other.id), other.terms)
        if other.id not in later and (key not in near or _apart(other, subject) < _apart(near[key], subject)):
            near[key] = other
    best: tuple[float, date, Subject, Likeness] | None = None
    for other in near.values():
        if not _may_be_one(memory, subject, other):
            continue
        like = likeness(subject, other, memory)
        ranked = (round(like.probability, 2), other.day)
        least = _LEAST if subject.is_named and other.is_named else _LEAST_SAID
        if like.probability >= least and (best is None or ranked > best[:2]):
            best = (*ranked, other, like)
    return best[2:] if best else None


def _apart(one: Subject, other: Subject) -> int:
    return abs((one.day - other.day).days)


def _may_be_one(memory: Memory, subject: Subject, other: Subject) -> bool:
    """Return whether two may be tied: to a matter that nobody has refused, or as two with something in them."""
    matter = memory.matter_of.get(other.id)
    if matter is not None:
        return memory.may_propose(matter, subject)
    if subject.is_said and other.is_said:
        return False
    return subject.has_content or other.has_content or bool(subject.put_off or other.put_off)


def _name(one: Subject, other: Subject) -> str:
    return matter_name([subject.heading for subject in (one, other) if not subject.is_said])


def _tied(taken: Step, memory: Memory, matter: Matter, subject: Subject, like: Likeness, accept: Accept) -> Tie:
    least = {"none": 2.0, "sure": SURE, "all": _MORE_LIKELY}[accept]
    state = ProposalState.CONFIRMED if like.probability > least else ProposalState.PROPOSED
    memory.matter_of[subject.id] = matter.pk
    values: dict[str, Any] = {f"{subject.kind}_id": subject.pk, "state": state, "reason": like.reason}
    return taken.create(Tie, matter=matter, probability=round(like.probability, 3), **values)
