"""Lists of matters, and which matter something belongs to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db import models
from django.db.models import Q

from lagetrunt.access import seen
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    TIED,
    Action,
    ActionState,
    Body,
    Decision,
    Item,
    Matter,
    Postponement,
    ProposalState,
    Question,
    Round,
    Tie,
    User,
)
from lagetrunt.register.matters.held import standing_ties


@dataclass(frozen=True, slots=True)
class MatterRow:
    """A matter as a list shows it."""

    matter: Matter
    first: date | None
    last: date | None
    items: int
    """Points, at so many places."""
    put_off: int
    decisions: int
    open_actions: int
    doubtful: int
    """Ties that still are proposals."""


def matters_seen(user: User, *, body: Body | None = None, state: str | None = None, text: str = "") -> list[MatterRow]:
    """Return the matters that `user` may see, the last dealt with first; each word of `text` stands in the name.

    What was joined to another is left out. The same few queries for one matter and for many.
    """
    rows = seen(user, Matter).filter(joined_to__isnull=True, body__withdrawn_at__isnull=True)
    rows = rows.select_related("body", "owner")
    if body is not None:
        rows = rows.filter(body=body)
    if state:
        rows = rows.filter(state=state)
    wanted = fold(text).split()
    matters = [matter for matter in rows if all(word in fold(f"{matter.name} {matter.question}") for word in wanted)]
    counted = _counted(matters)
    found = [counted[matter.pk].row(matter) for matter in matters]
    return sorted(found, key=lambda row: row.last or date.min, reverse=True)


@dataclass(slots=True)
class _Counted:
    """What belongs to a matter, as far as a list counts it."""

    days: set[date] = field(default_factory=set)
    items: int = 0
    put_off: set[int] = field(default_factory=set)
    decisions: int = 0
    open_actions: int = 0
    doubtful: int = 0

    def row(self, matter: Matter) -> MatterRow:
        return MatterRow(
            matter=matter,
            first=min(self.days, default=None),
            last=max(self.days, default=None),
            items=self.items,
            put_off=len(self.put_off),
            decisions=self.decisions,
            open_actions=self.open_actions,
            doubtful=self.doubtful,
        )


def _counted(matters: list[Matter]) -> dict[int, _Counted]:
    """Count what belongs to each matter without reading any words; seven queries."""
    found = {matter.pk: _Counted() for matter in matters}
    tied: dict[str, dict[int, set[int]]] = {name: defaultdict(set) for name in TIED}
    columns = [f"{name}_id" for name in TIED]
    for matter, state, *keys in standing_ties(found).values_list("matter_id", "state", *columns):
        found[matter].doubtful += state == ProposalState.PROPOSED
        name, key = next((name, key) for name, key in zip(TIED, keys, strict=True) if key is not None)
        tied[name][key].add(matter)
    bodies = {matter.body_id for matter in matters}
    rows = Item.objects.filter(meeting__body__in=bodies, ties__isnull=False, withdrawn_at__isnull=True)
    for item, day in rows.distinct().order_by().values_list("pk", "meeting__date"):
        for matter in tied["item"].get(item, ()):
            found[matter].items += 1
            found[matter].days.add(day)
    for model in (Decision, Action, Postponement, Question, Round):
        _count_under(model, bodies, tied, found)
    return found


def _count_under(
    model: type[models.Model], bodies: set[int], tied: dict[str, dict[int, set[int]]], found: dict[int, _Counted]
) -> None:
    name = model.__name__.lower()
    columns = ["pk", "item_id", "meeting_id", "meeting__date", *(["state"] if model is Action else [])]
    rows = model._default_manager.filter(meeting__body__in=bodies, withdrawn_at__isnull=True)
    for pk, item, meeting, day, *state in rows.values_list(*columns):
        for matter in tied[name].get(pk, set()) | tied["item"].get(item, set()):
            counted = found[matter]
            counted.days.add(day)
            if model is Postponement:
                counted.put_off.add(meeting)
            counted.decisions += model is Decision
            counted.open_actions += state == [ActionState.OPEN]


def matters_of(facts: Iterable[models.Model]) -> dict[tuple[str, int], Matter]:
    """Return the matter that each fact belongs to, by (model name, primary key); one query.

    A fact's own tie goes before that of its point, a confirmed one before a proposed; what was rejected ties nothing.
    """
    asked = list(facts)
    own: dict[str, set[int]] = {name: set() for name in TIED}
    for fact in asked:
        name = type(fact).__name__.lower()
        if name in own:
            own[name].add(fact.pk)
        own["item"] |= {key for key in [getattr(fact, "item_id", None)] if key is not None}
    wanted = Q(pk__in=[])
    for name, keys in own.items():
        wanted |= Q(**{f"{name}__in": keys}) if keys else Q(pk__in=[])
    rows = Tie.objects.filter(wanted, withdrawn_at__isnull=True, matter__withdrawn_at__isnull=True)
    rows = rows.exclude(state=ProposalState.REJECTED).select_related("matter__body")
    tied: dict[tuple[str, int], Matter] = {}
    for tie in sorted(rows, key=lambda tie: (tie.state != ProposalState.CONFIRMED, -tie.probability, tie.pk)):
        key = next((name, pk) for name in TIED if (pk := getattr(tie, f"{name}_id")) is not None)
        tied.setdefault(key, tie.matter)
    found = {}
    for fact in asked:
        name = type(fact).__name__
        matter = tied.get((name.lower(), fact.pk)) or tied.get(("item", getattr(fact, "item_id", None) or 0))
        if matter is not None:
            found[(name, fact.pk)] = matter
    return found
