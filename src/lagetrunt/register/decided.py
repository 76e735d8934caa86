"""What was decided about something, and what was put off or is still open about it, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from lagetrunt.models import Action, ActionState, Body, Matter, MeetingFact, SearchKind, User
from lagetrunt.register.matters import matters_of
from lagetrunt.register.matters.held import said_in
from lagetrunt.register.search import facts_about

_KINDS = (SearchKind.DECISION, SearchKind.POSTPONEMENT, SearchKind.ACTION, SearchKind.QUESTION)
_LOOKED_AT = {SearchKind.DECISION: 50, SearchKind.POSTPONEMENT: 20, SearchKind.ACTION: 20, SearchKind.MATTER: 10}
"""What is searched for, and how many hits are looked at; questions come with their matters."""


@dataclass(frozen=True)
class Course:
    """What was decided, put off and is still open in one matter, or outside all matters; the oldest first."""

    matter: Matter | None
    facts: list[MeetingFact]

    @property
    def last(self) -> date:
        """Return the day of the latest of them."""
        return self.facts[-1].meeting.date


@dataclass(frozen=True)
class Decided:
    """The answer to what was decided about something."""

    courses: list[Course] = field(default_factory=list)
    """Of matters, the one with the latest word first; what belongs to none comes last."""
    corrected: str = ""
    """Another spelling that finds something, where this one finds nothing."""

    def count(self, model: type[MeetingFact]) -> int:
        """Return how many there are of one kind of fact."""
        return sum(isinstance(fact, model) for course in self.courses for fact in course.facts)


def decided_about(user: User, text: str, *, body: Body | None = None) -> Decided:
    """Return what `user` may see of what was decided, put off or left open about `text`.

    A decision is about it if all words stand in its own words or in the heading over it, or if they name its matter.
    Where there are very many the nearest are given. Of actions only open ones are given: what was promised and done is
    no longer open.
    """
    facts, corrected = facts_about(user, text, most=_LOOKED_AT, body=body)
    said = [fact for fact in facts if not isinstance(fact, Matter)]
    said += said_in(fact for fact in facts if isinstance(fact, Matter))
    wanted = {_key(fact): fact for fact in said if not isinstance(fact, Action) or fact.state == ActionState.OPEN}
    return Decided(_courses(wanted.values()), "" if wanted else corrected)


def _key(fact: MeetingFact) -> tuple[str, int]:
    return type(fact).__name__, fact.pk


def _kind(fact: MeetingFact) -> SearchKind:
    return SearchKind(type(fact).__name__.lower())


def _courses(facts: Iterable[MeetingFact]) -> list[Course]:
    listed = sorted(facts, key=lambda fact: (fact.meeting.date, _KINDS.index(_kind(fact)), fact.pk))
    matters = matters_of(listed)
    courses: dict[int, Course] = {}
    for fact in listed:
        matter = matters.get(_key(fact))
        courses.setdefault(matter.pk if matter else 0, Course(matter, [])).facts.append(fact)
    loose = courses.pop(0, None)
    ordered = sorted(courses.values(), key=lambda course: course.last, reverse=True)
    return [*ordered, *([loose] if loose else [])]
