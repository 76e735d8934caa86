"""The line of open business, as every rule gives it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.db import models

from lagetrunt.models import Body, Matter


@dataclass(frozen=True, kw_only=True)
class Open:
    """Something that needs a hand: which rule says so, about which fact, why, since when, and whose turn it is."""

    rule: str
    """Name of the rule, which is the name of its function."""
    fact: models.Model
    """The row that it is about; with the rule it makes the key of the line."""
    body: Body | None
    title: str
    """What it is called: the network's own words where there are any."""
    why: str
    """The reason, one or two sentences in the reader's language."""
    facts: tuple[models.Model, ...] = ()
    """The rows that the reason rests on, newest first; their sources are the line's sources."""
    since: date | None = None
    """The day from which its age counts."""
    due: date | None = None
    """The day by which it must be done, where there is one."""
    times: int = 0
    """How often it was put off."""
    days: tuple[date, ...] = ()
    """The meetings of its chain, oldest first."""
    matter: Matter | None = None
    mine: bool = False
    """Whether it is for the reader to do."""
    waits_on: str = ""
    """Whom it waits for, where that is somebody else."""
    before_meeting: bool = False
    """Whether it should be dealt with before, or at, the next meeting."""
    on_agenda: bool = False
    """Whether the next agenda should have a point on it."""
    doubt: str = ""
    """Why it may not hold ("kan ha tagits upp på ett möte vars anteckningar saknas")."""
    mentioned: date | None = None
    """The last meeting whose paper mentions it."""
    is_cold: bool = False
    newest: date | None = None
    """The day of the newest thing that makes it wait; what was said of it before that day no longer holds."""
    count: int = 1
    """How many things the line stands for, where it is one line for many."""
    people: tuple[int, ...] = field(default=(), compare=False)
    """Keys of the persons concerned."""

    @property
    def key(self) -> str:
        """Return what the line is known by: rule, kind and key of its fact."""
        return f"{self.rule}:{type(self.fact).__name__}:{self.fact.pk}"
