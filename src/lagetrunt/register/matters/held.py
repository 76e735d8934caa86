"""What belongs to matters: the tied things, and what stands under tied points; read for many matters at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import models
from django.db.models import Prefetch, Q

from lagetrunt.models import (
    TIED,
    Action,
    Assignee,
    Body,
    Decision,
    Item,
    Matter,
    Meeting,
    Postponement,
    ProposalState,
    Question,
    Report,
    Round,
    Tie,
)

_UNDER: tuple[type[models.Model], ...] = (Decision, Action, Postponement, Question, Round)


@dataclass(slots=True)
class Held:
    """What belongs to one matter; what stands under a tied point belongs with it."""

    ties: list[Tie] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    postponements: list[Postponement] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    rounds: list[Round] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)

    def tie_of(self, fact: models.Model) -> Tie | None:
        """Return the tie by which a fact belongs to the matter: its own, else that of its point."""
        kind, item = type(fact).__name__.lower(), getattr(fact, "item_id", None)
        for tie in self.ties:
            if getattr(tie, f"{kind}_id", None) == fact.pk or (item is not None and tie.item_id == item):
                return tie
        return None


def held_by(matters: Iterable[Matter]) -> dict[int, Held]:
    """Return what belongs to each of these matters, rejected ties left out, oldest first; the same few queries."""
    keys = [matter.pk for matter in matters]
    found = {pk: Held() for pk in keys}
    items: dict[int, set[int]] = defaultdict(set)
    own: dict[str, dict[int, set[int]]] = {name: defaultdict(set) for name in TIED}
    for tie in standing_ties(keys):
        found[tie.matter_id].ties.append(tie)
        for name in TIED:
            pk = getattr(tie, f"{name}_id")
            if pk is not None:
                own[name][pk].add(tie.matter_id)
    items = own["item"]
    rows = Item.objects.filter(pk__in=items, withdrawn_at__isnull=True)
    points = {item.pk: item for item in rows.order_by("meeting__date", "position")}
    for item in points.values():
        for matter in items[item.pk]:
            found[matter].items.append(item)
    facts: list[Any] = []
    for model in _UNDER:
        name = model.__name__.lower()
        for fact in _facts(model, own[name], items):
            facts.append(fact)
            for matter in own[name].get(fact.pk, set()) | items.get(fact.item_id, set()):
                getattr(found[matter], f"{name}s").append(fact)
    facts += _add_reports(found)
    _place(facts, points)
    return found


def _place(facts: Iterable[Any], points: dict[int, Item]) -> None:
    """Give facts and points their meeting with its body, and facts their point: each is read once and shared."""
    placed = list(facts)
    points = points | Item.objects.in_bulk({one.item_id for one in placed if one.item_id} - points.keys())
    standing = [*placed, *points.values()]
    meetings = Meeting.objects.in_bulk({one.meeting_id for one in standing if one.meeting_id})
    bodies = Body.objects.in_bulk({meeting.body_id for meeting in meetings.values()})
    for meeting in meetings.values():
        meeting.body = bodies[meeting.body_id]
    for one in standing:
        if one.meeting_id:
            one.meeting = meetings[one.meeting_id]
    for one in placed:
        if one.item_id:
            one.item = points[one.item_id]


def standing_ties(matters: Iterable[int]) -> models.QuerySet[Tie]:
    """Return the ties of matters that nobody has rejected and whose fact stands."""
    rows = Tie.objects.filter(matter__in=list(matters), withdrawn_at__isnull=True)
    return rows.exclude(state=ProposalState.REJECTED).order_by("pk")


def _facts(model: type[models.Model], own: dict[int, set[int]], items: dict[int, set[int]]) -> models.QuerySet[Any]:
    rows: models.QuerySet[Any] = model._default_manager.filter(
        Q(pk__in=own) | Q(item__in=items), withdrawn_at__isnull=True
    )
    if model is Action:
        people = Assignee.objects.select_related("person", "organisation", "body")
        rows = rows.prefetch_related(Prefetch("assignees", people))
    return rows.order_by("meeting__date", "pk")


def _add_reports(found: dict[int, Held]) -> list[Report]:
    of_action = {action.pk: held for held in found.values() for action in held.actions}
    rows = Report.objects.filter(action__in=of_action, withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    reports = list(rows.select_related("action", "told").order_by("meeting__date", "pk"))
    for report in reports:
        of_action[report.action_id].reports.append(report)
    return reports
