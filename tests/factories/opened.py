"""Short ways to what is open, for the tests of its rules."""

from __future__ import annotations

from datetime import date
from typing import Any

from lagetrunt.models import (
    Body,
    Matter,
    Meeting,
    ProposalState,
    Tie,
    User,
)
from lagetrunt.register import (
    Open,
    Promiser,
    open_business,
    record_action,
)
from tests.factories.beside import nothing_kept
from tests.factories.cast import Cast

ON = date(2026, 3, 2)


def lines_of(cast: Cast, rule: str, user: User | None = None, *, on: date = ON, **asked: Any) -> list[Open]:
    """Return the open lines of one rule, for the coordinator unless somebody else is named."""
    lines = open_business(user or cast.coordinator, list(Body.objects.all()), on=on, **asked)
    return [line for line in lines if line.rule == rule]


def only_line(cast: Cast, rule: str, user: User | None = None, **asked: Any) -> Open:
    """Return the one open line of a rule."""
    (line,) = lines_of(cast, rule, user, **asked)
    return line


def matter_of(cast: Cast, *things: Any) -> Matter:
    """Return a new matter of the network with these things tied to it."""
    matter = Matter.objects.create(association=cast.association, body=cast.network, name="Jouren")
    for thing in things:
        tied = {type(thing).__name__.lower(): thing}
        Tie.objects.create(association=cast.association, matter=matter, state=ProposalState.CONFIRMED, **tied)
    nothing_kept()
    return matter


def promise(cast: Cast, meeting: Meeting, *who: Promiser, words: str = "Ada ringer länet.", **fields: Any) -> Any:
    """Return a new open promise."""
    return record_action(meeting, words=words, assignees=who, by=cast.coordinator, **fields)
