"""Lists of matters, and which matter something belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import models
from django.db.models import Q

from lagetrunt.access import seen
from lagetrunt.language.keys import fold
from lagetrunt.models import TIED, ActionState, Body, Matter, ProposalState, Tie, User
from lagetrunt.register.matters.held import Held, held_by


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
    held = held_by(matters)
    found = [_row(matter, held[matter.pk]) for matter in matters]
    return sorted(found, key=lambda row: row.last or date.min, reverse=True)


def _row(matter: Matter, held: Held) -> MatterRow:
    said: list[Any] = [*held.items, *held.decisions, *held.actions, *held.postponements, *held.questions, *held.rounds]
    days = sorted(fact.meeting.date for fact in said if fact.meeting)
    return MatterRow(
        matter=matter,
        first=days[0] if days else None,
        last=days[-1] if days else None,
        items=len(held.items),
        put_off=len({one.meeting_id for one in held.postponements}),
        decisions=len(held.decisions),
        open_actions=sum(action.state == ActionState.OPEN for action in held.actions),
        doubtful=sum(tie.state == ProposalState.PROPOSED for tie in held.ties),
    )


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
