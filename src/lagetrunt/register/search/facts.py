"""The facts behind rows of the index, with what each is called and what it says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.apps import apps

from lagetrunt.models import (
    Answer,
    Body,
    Item,
    Matter,
    MeetingFact,
    Organisation,
    Paper,
    Person,
    Postponement,
)

_WITH: dict[str, tuple[str, ...]] = {
    "Matter": ("body",),
    "Item": ("meeting__body",),
    "Decision": ("meeting__body", "item"),
    "Action": ("meeting__body", "item"),
    "Postponement": ("meeting__body", "item"),
    "Question": ("meeting__body", "item"),
    "Answer": ("round__body", "round__meeting__body", "round__item", "organisation"),
    "Paper": ("body", "meeting__body"),
}


class Row(NamedTuple):
    """What is read of a row of the index."""

    pk: int
    kind: str
    fact_kind: str
    fact_id: int

    @property
    def key(self) -> tuple[str, int]:
        """Return the model name and primary key of its fact."""
        return self.fact_kind, self.fact_id


def facts_of(keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], Any]:
    """Return the facts of these keys by (model name, primary key), what hangs on each read with it."""
    by_kind: dict[str, list[int]] = defaultdict(list)
    for kind, pk in keys:
        by_kind[kind].append(pk)
    found = {}
    for kind, wanted in by_kind.items():
        facts = apps.get_model("lagetrunt", kind)._default_manager.select_related(*_WITH.get(kind, (None,)))
        found.update({(kind, fact.pk): fact for fact in facts.filter(pk__in=wanted)})
    return found


def day_of(fact: Any) -> date | None:
    """Return the day that a fact belongs to: of its meeting, or of a paper's; none for what has no single day."""
    if isinstance(fact, Paper):
        return fact.date
    meeting = fact.round.meeting if isinstance(fact, Answer) else getattr(fact, "meeting", None)
    found: date | None = meeting.date if meeting else None
    return found


def title_of(fact: Any) -> str:
    """Return what a fact is called; what is said under a point is called by its heading."""
    if isinstance(fact, Person | Organisation | Body | Matter):
        return str(fact.name)
    if isinstance(fact, Item):
        return str(fact.heading)
    if isinstance(fact, Postponement):
        return str(fact.subject)
    if isinstance(fact, MeetingFact):
        return str(fact.item.heading) if fact.item else ""
    return str(fact.round) if isinstance(fact, Answer) else str(fact)


def text_of(fact: Any) -> str:
    """Return what a fact says, for the passage."""
    if isinstance(fact, Answer):
        return f"{fact.organisation}: {fact.words}"
    if isinstance(fact, Matter):
        return str(fact.question)
    if isinstance(fact, Body):
        return "\n".join(text for text in (fact.purpose, fact.task) if text)
    if isinstance(fact, Paper):
        return str(fact.name) if fact.title else ""
    return str(getattr(fact, "words", ""))
