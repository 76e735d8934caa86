"""One meeting, gathered for its page: points with what stands under them, and who was there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from lagetrunt.access import seen
from lagetrunt.models import (
    Action,
    Answer,
    Appointment,
    Attendance,
    ComingDate,
    Decision,
    Item,
    Leaving,
    Mark,
    Matter,
    Meeting,
    Money,
    Postponement,
    Question,
    Round,
    User,
    Vacancy,
)
from lagetrunt.register.matters import matters_of

_UNDER_ITEMS: tuple[tuple[str, type[Any], tuple[str, ...]], ...] = (
    ("decisions", Decision, ()),
    ("postponements", Postponement, ()),
    ("appointments", Appointment, ("person", "body", "replaces", "organisation")),
    ("vacancies", Vacancy, ("organisation",)),
    ("leavings", Leaving, ("person", "organisation")),
    ("questions", Question, ()),
    ("money", Money, ()),
    ("marks", Mark, ()),
    ("dates", ComingDate, ()),
)


@dataclass
class Point:
    """A point of the agenda with the facts that stand under it; `item` is None for what stands under none."""

    item: Item | None
    facts: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    matters: list[Matter] = field(default_factory=list)
    """The matters that it, or something said under it, belongs to."""

    def __getattr__(self, name: str) -> list[Any]:
        """Give the facts of one kind, so that templates say `point.decisions`."""
        if name.startswith("_"):
            raise AttributeError(name)
        return self.facts.get(name, [])


@dataclass
class Contents:
    """What the page of a meeting shows."""

    meeting: Meeting
    points: list[Point]
    attendance: list[Attendance]
    tied: dict[tuple[str, int], Matter]
    """The matters of the points and of what stands under them, as `matters_of` gives them."""

    @property
    def facts(self) -> list[Any]:
        """Return all that stands under the points."""
        return [fact for point in self.points for facts in point.facts.values() for fact in facts]

    @property
    def everything(self) -> list[Any]:
        """Return all whose sources the page shows: the meeting, its points, what stands under them, who was there."""
        answers = [answer for point in self.points for told in point.rounds for answer in told.shown_answers]
        items = [point.item for point in self.points if point.item]
        return [self.meeting, *items, *self.facts, *answers, *self.attendance]

    @property
    def counts(self) -> dict[str, int]:
        """Return how many facts of each kind there are."""
        counts: dict[str, int] = defaultdict(int)
        for point in self.points:
            for kind, facts in point.facts.items():
                counts[kind] += len(facts)
        return dict(counts)


def contents_of(meeting: Meeting, user: User) -> Contents:
    """Gather a meeting: one query a kind of fact, whatever their number."""
    items = list(seen(user, Item).filter(meeting=meeting).order_by("position", "id"))
    points = {item.pk: Point(item) for item in items}
    loose = Point(None)
    for kind, facts in _facts(meeting, user):
        for fact in facts:
            points.get(fact.item_id, loose).facts[kind].append(fact)
    attendance = list(
        seen(user, Attendance)
        .filter(meeting=meeting)
        .select_related("person", "organisation", "instead_of")
        .order_by("capacity", "id")
    )
    ordered = list(points.values()) + ([loose] if loose.facts else [])
    return Contents(meeting, ordered, attendance, _add_matters(ordered))


def _add_matters(points: list[Point]) -> dict[tuple[str, int], Matter]:
    """Give each point the matters that it and what stands under it belong to, and return them all; one query."""
    under = {id(point): [row for row in (point.item, *chain(*point.facts.values())) if row] for point in points}
    tied = matters_of(chain(*under.values()))
    for point in points:
        found = [tied.get((type(row).__name__, row.pk)) for row in under[id(point)]]
        point.matters = list(dict.fromkeys(matter for matter in found if matter))
    return tied


def _facts(meeting: Meeting, user: User) -> Iterable[tuple[str, list[Any]]]:
    for kind, model, related in _UNDER_ITEMS:
        rows = seen(user, model).filter(meeting=meeting).order_by("id")
        yield kind, list(rows.select_related(*related) if related else rows)
    actions = seen(user, Action).filter(meeting=meeting).order_by("id")
    yield "actions", list(actions.prefetch_related("assignees__person", "assignees__organisation", "assignees__body"))
    rounds = list(seen(user, Round).filter(meeting=meeting).order_by("id"))
    answers = seen(user, Answer).filter(round__in=rounds).select_related("organisation", "round")
    yield "rounds", rounds
    by_round: dict[int, list[Answer]] = defaultdict(list)
    for answer in answers.order_by("organisation__sort_key", "id"):
        by_round[answer.round_id].append(answer)
    for told in rounds:
        told.shown_answers = by_round[told.pk]
