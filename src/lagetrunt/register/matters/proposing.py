"""Ties are proposed: each new point is compared with what the body has dealt with before and since."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Body, Matter, Meeting, ProposalState, Tie, User
from lagetrunt.register.journal import Step, same_association, step
from lagetrunt.register.matters.likeness import Likeness, likeness
from lagetrunt.register.matters.memory import Memory, Subject
from lagetrunt.register.matters.naming import matter_name

Accept = Literal["none", "sure", "all"]
SURE = 0.9
_LEAST = 0.3
"""What is less likely is not proposed."""
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
    with step("propose_matters", by=by, about=body) as taken:
        found = []
        for subject in _asked(known, since, meeting):
            if subject.id not in known.matter_of:
                found += _propose(taken, known, subject, accept)
    return found


def _asked(memory: Memory, since: date | None, meeting: Meeting | None) -> Iterable[Subject]:
    if meeting is not None:
        return list(memory.by_meeting[meeting.pk])
    return sorted(
        (subject for subject in memory.subjects.values() if since is None or subject.day >= since),
        key=lambda subject: (subject.day, subject.is_said, subject.pk),
    )


def _propose(taken: Step, memory: Memory, subject: Subject, accept: Accept) -> list[Tie]:
    """Tie a subject to the matter, or together with the lone subject, that it is most like."""
    best: tuple[float, Likeness, Subject] | None = None
    for other in memory.candidates(subject):
        matter = memory.matter_of.get(other.id)
        if matter is not None and not memory.may_propose(matter, subject):
            continue
        if matter is None and subject.is_said and other.is_said:
            continue
        like = likeness(subject, other, memory)
        if like.probability >= _LEAST and (best is None or like.probability > best[0]):
            best = (like.probability, like, other)
    if best is None:
        return []
    _probability, like, other = best
    found = []
    matter_key = memory.matter_of.get(other.id)
    if matter_key is None:
        matter = taken.create(Matter, body=memory.body, name=matter_name([other.heading, subject.heading]))
        memory.matters[matter.pk] = matter
        found.append(_tie(taken, memory, matter, other, like, accept))
    else:
        matter = memory.matters[matter_key]
    return [*found, _tie(taken, memory, matter, subject, like, accept)]


def _tie(taken: Step, memory: Memory, matter: Matter, subject: Subject, like: Likeness, accept: Accept) -> Tie:
    least = {"none": 2.0, "sure": SURE, "all": _MORE_LIKELY}[accept]
    state = ProposalState.CONFIRMED if like.probability >= least else ProposalState.PROPOSED
    values = {f"{subject.kind}_id": subject.pk}
    memory.tied(matter.pk, subject.id)
    return taken.create(
        Tie, matter=matter, state=state, probability=round(like.probability, 3), reason=like.reason, **values
    )
