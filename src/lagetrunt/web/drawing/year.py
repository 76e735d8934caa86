"""A year of meetings month by month, and the pulse of a network over twelve months."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

HELD, PLANNED, CANCELLED, MISSING = "held", "planned", "cancelled", "missing"
MARKS = {HELD: "full", PLANNED: "open", CANCELLED: "slash", MISSING: "dash"}


@dataclass(frozen=True)
class Gathering:
    """One meeting in the strip. `state`: held, planned, cancelled or missing (no notes where one would stand)."""

    on: date
    state: str = HELD
    url: str = ""

    @property
    def mark(self) -> str:
        """The mark of the state."""
        return MARKS[self.state]


@dataclass(frozen=True)
class Month:
    """One square of the strip."""

    first: date
    gatherings: tuple[Gathering, ...] = field(default_factory=tuple)
    is_now: bool = False


def lay_year(year: int, gatherings: Sequence[Gathering], *, today: date) -> tuple[Month, ...]:
    """Return the twelve months of `year` with their meetings in order of date."""
    inside = sorted((g for g in gatherings if g.on.year == year), key=lambda g: g.on)
    return tuple(
        Month(
            date(year, month, 1),
            tuple(g for g in inside if g.on.month == month),
            (today.year, today.month) == (year, month),
        )
        for month in range(1, 13)
    )


@dataclass(frozen=True)
class Beat:
    """One meeting in the pulse: where it stands and whether it was cancelled."""

    x: float
    cancelled: bool


def lay_pulse(gatherings: Sequence[Gathering], *, today: date, width: int = 128) -> tuple[Beat, ...]:
    """Place the held and cancelled meetings of the year that ends `today`; bars that would touch are parted."""
    begin = today.toordinal() - 365
    places = sorted(
        ((g.on.toordinal() - begin) / 365, g.state == CANCELLED)
        for g in gatherings
        if 0 < g.on.toordinal() - begin <= 365 and g.state in (HELD, CANCELLED)
    )
    beats = [Beat(round(2 + at * (width - 9), 1), cancelled) for at, cancelled in places]
    shoved = beats[:1]
    for before, beat in pairwise(beats):
        least = max(shoved[-1].x, before.x) + 7
        shoved.append(Beat(max(beat.x, least), beat.cancelled))
    over = max(0.0, shoved[-1].x - (width - 7)) if shoved else 0.0
    return tuple(Beat(round(max(beat.x - over, 0), 1), beat.cancelled) for beat in shoved)
