"""A matter's file: its path step by step, and what is left to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.db import models

from lagetrunt.access import seen
from lagetrunt.models import (
    ActionState,
    Item,
    Matter,
    Meeting,
    Organisation,
    Paper,
    Person,
    ProposalState,
    Round,
    Tie,
    User,
)
from lagetrunt.register.matters.held import Held, held_by


@dataclass(frozen=True, kw_only=True)
class MatterStep:
    """One step of a matter's path."""

    day: date
    kind: str
    """raised, put_off, discussed, nothing_new, asked, decided, promised, reported, question or missing."""
    words: str
    fact: models.Model | None = None
    meeting: Meeting | None = None
    item: Item | None = None
    tie: Tie | None = None
    doubtful: bool = False
    """Whether the tie is only proposed."""
    until: date | None = None
    why: str = ""


@dataclass(kw_only=True)
class MatterFile:
    """One question over the years."""

    matter: Matter
    steps: list[MatterStep] = field(default_factory=list)
    """The newest first."""
    put_off_count: int = 0
    waited_days: int = 0
    """Days from the first time it was put off until it was dealt with, or until the day asked about."""
    first: date | None = None
    last: date | None = None
    to_do: list[models.Model] = field(default_factory=list)
    rounds: list[Round] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    organisations: list[Organisation] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    missing: list[date] = field(default_factory=list)
    """Days of meetings that are referred to, but of which no paper is here."""


def matter_file(matter: Matter, user: User, *, on: date) -> MatterFile:
    """Return the path of a matter that came through `access`, as it stands on a day."""
    held = held_by([matter])[matter.pk]
    steps = [step for item in held.items for step in [_of_item(item, held)]]
    steps += [_plain("decided", fact, held) for fact in held.decisions]
    steps += [_plain("promised", fact, held) for fact in held.actions]
    steps += [_plain("asked", fact, held, words=fact.subject) for fact in held.rounds]
    steps.sort(key=lambda step: step.day, reverse=True)
    days = [step.day for step in steps]
    meetings = {step.meeting.pk for step in steps if step.meeting}
    return MatterFile(
        matter=matter,
        steps=steps,
        put_off_count=len({one.meeting_id for one in held.postponements}),
        first=min(days, default=None),
        last=max(days, default=None),
        to_do=[action for action in held.actions if action.state == ActionState.OPEN],
        rounds=held.rounds,
        papers=list(seen(user, Paper).filter(meeting__in=meetings).order_by("date")),
    )


def _of_item(item: Item, held: Held) -> MatterStep:
    put_off = next((one for one in held.postponements if one.item_id == item.pk), None)
    kind = "put_off" if put_off else "raised" if item == held.items[0] else "discussed"
    return _plain(kind, item, held, words=item.words, item=item)


def _plain(
    kind: str, fact: models.Model, held: Held, *, words: str | None = None, item: Item | None = None
) -> MatterStep:
    tie = held.tie_of(fact)
    return MatterStep(
        day=fact.meeting.date,  # type: ignore[attr-defined]  # all of them stand under a meeting
        kind=kind,
        words=words if words is not None else fact.words,  # type: ignore[attr-defined]
        fact=fact,
        meeting=fact.meeting,  # type: ignore[attr-defined]
        item=item or fact.item,  # type: ignore[attr-defined]
        tie=tie,
        doubtful=tie is not None and tie.state == ProposalState.PROPOSED,
    )
