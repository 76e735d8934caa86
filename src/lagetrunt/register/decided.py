"""What was decided about something, and what was put off or is still open about it, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import F, Q

from lagetrunt.models import (
    Action,
    ActionState,
    Body,
    Decision,
    Matter,
    MeetingFact,
    Postponement,
    Question,
    SearchKind,
    User,
)
from lagetrunt.register.matters import matters_of
from lagetrunt.register.matters.held import standing_ties
from lagetrunt.register.search import keys_about
from lagetrunt.register.search.facts import facts_of

_MODELS: tuple[type[MeetingFact], ...] = (Decision, Postponement, Action, Question)
_LOOKED_AT = {SearchKind.DECISION: 50, SearchKind.POSTPONEMENT: 20, SearchKind.ACTION: 20, SearchKind.MATTER: 10}
"""What is searched for, and how many hits are looked at; questions come with their matters."""
Placed = tuple[Matter | None, MeetingFact]
"""Something that was said, and the matter that it belongs to."""


@dataclass(frozen=True)
class Course:
    """What was decided, put off and is still open in one matter, or outside all matters; the oldest first."""

    matter: Matter | None
    facts: list[MeetingFact]


@dataclass(frozen=True)
class Decided:
    """The answer to what was decided about something."""

    order: Sequence[Placed] = ()
    """All there is, by its keys alone: of matters the one with the latest word first, what belongs to none last."""
    corrected: str = ""
    """Another spelling that finds something, where this one finds nothing."""

    def count(self, model: type[MeetingFact]) -> int:
        """Return how many there are of one kind of fact."""
        return sum(isinstance(fact, model) for _matter, fact in self.order)

    def courses(self, part: Iterable[Placed] | None = None) -> list[Course]:
        """Return a part of the order, or all of it, read whole: each fact with its meeting, body and point."""
        chosen = list(self.order if part is None else part)
        facts = facts_of(_key(fact) for _matter, fact in chosen)
        return [
            Course(matter, [facts[_key(fact)] for _matter, fact in rows if _key(fact) in facts])
            for matter, rows in groupby(chosen, key=lambda placed: placed[0])
        ]


def decided_about(user: User, text: str, *, body: Body | None = None) -> Decided:
    """Return what `user` may see of what was decided, put off or left open about `text`.

    A decision is about it if all words stand in its own words or in the heading over it, or if they name its matter.
    Where there are very many the nearest are given. Of actions only open ones are given: what was promised and done is
    no longer open.
    """
    found, corrected = keys_about(user, text, most=_LOOKED_AT, body=body)
    order = _ordered(_said(found)) if found else []
    return Decided(order, "" if order else corrected)


def _said(found: Iterable[tuple[str, int]]) -> list[Any]:
    """Return what was found, and what was said in the matters that were, by key, point and day alone."""
    keys = set(found)
    columns = ["item_id", *(f"{model.__name__.lower()}_id" for model in _MODELS)]
    ties = list(standing_ties(pk for kind, pk in keys if kind == "Matter").values(*columns))
    tied = {name: {tie[name] for tie in ties} - {None} for name in columns}
    said: list[Any] = []
    for model in _MODELS:
        own = {pk for kind, pk in keys if kind == model.__name__} | tied[f"{model.__name__.lower()}_id"]
        rows = model._default_manager.filter(Q(pk__in=own) | Q(item__in=tied["item_id"]), withdrawn_at__isnull=True)
        rows = rows.filter(state=ActionState.OPEN) if model is Action else rows
        said += rows.only("item").annotate(day=F("meeting__date"))
    return said


def _key(fact: MeetingFact) -> tuple[str, int]:
    return type(fact).__name__, fact.pk


def _ordered(said: list[Any]) -> list[Placed]:
    said.sort(key=lambda fact: (fact.day, _MODELS.index(type(fact)), fact.pk))
    matters = matters_of(said)
    courses: dict[Matter | None, list[Any]] = {}
    for fact in said:
        courses.setdefault(matters.get(_key(fact)), []).append(fact)
    loose = courses.pop(None, [])
    latest = sorted(courses.items(), key=lambda course: course[1][-1].day, reverse=True)
    return [(matter, fact) for matter, facts in (*latest, (None, loose)) for fact in facts]
