"""The time plan of an agenda as a picture: one block a point, short ones together, a tick an hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lagetrunt.web.meetings.agenda_shown import Row, clock_of

_TOP, _GAP = 12, 2
_A_MINUTE = 2.7
_TALLEST = 1100
_LEAST = 25
"""A block lower than this cannot hold its words."""
_LINE = 16
_HOUR = 60
_LETTERS = 22


@dataclass(frozen=True)
class Block:
    """One or several points after each other, ready to be drawn."""

    y: float
    height: float
    words: str
    minutes: int
    is_break: bool

    @property
    def is_low(self) -> bool:
        """Whether its words must be small."""
        return self.height < _LINE

    @property
    def text_y(self) -> float:
        """Baseline of its words."""
        return round(self.y + self.height / 2 + (3 if self.is_low else 4.5), 1)


@dataclass(frozen=True)
class Plan:
    """The picture: its blocks, the hours beside them, and where the meeting and the last point end."""

    height: float
    blocks: tuple[Block, ...]
    ticks: tuple[tuple[float, str], ...]
    end: float | None
    bottom: float
    said: float
    """Where the words on what is left stand."""


def lay_plan(rows: Sequence[Row], *, start: int, end: int | None) -> Plan | None:
    """Draw the lines of a meeting between two times, minutes after midnight; None where nothing takes any time."""
    total = sum(row.line.minutes for row in rows)
    if not total:
        return None
    last = max(start + total, end or 0)
    scale = min(_A_MINUTE, _TALLEST / (last - start))

    def down(minutes: float) -> float:
        return round(_TOP + minutes * scale, 1)

    blocks, at = [], 0
    for together in _gathered(rows, least=_LEAST / scale):
        minutes = sum(row.line.minutes for row in together)
        height = max(round(minutes * scale - _GAP, 1), 1)
        blocks.append(Block(down(at), height, _words(together), minutes, all(row.number is None for row in together)))
        at += minutes
    hours = range(-(-start // _HOUR) * _HOUR, last + 1, _step(last - start))
    apart = [hour for hour in hours if (hour - start) * scale >= _LINE]
    ticks = tuple((down(hour - start), clock_of(hour)) for hour in [start, *apart])
    ending = down(end - start) if end is not None else None
    below = down(last - start)
    return Plan(below + 26, tuple(blocks), ticks, ending, down(total), below + 16)


def _step(minutes: int) -> int:
    """Return how many minutes lie between two ticks."""
    return _HOUR if minutes <= 12 * _HOUR else 4 * _HOUR


def _gathered(rows: Sequence[Row], *, least: float) -> list[list[Row]]:
    """Put points that are too short to hold their words together with those beside them; a break stands alone."""
    found: list[list[Row]] = []
    for row in rows:
        if not row.line.minutes:
            continue
        before = found[-1] if found else []
        if before and all(not one.line.is_break and one.line.minutes < least for one in (*before, row)):
            before.append(row)
        else:
            found.append([row])
    return found


def _words(rows: Sequence[Row]) -> str:
    first, last = rows[0], rows[-1]
    if first.number != last.number:
        return f"{first.number}–{last.number}"
    text = first.line.heading if first.number is None else f"{first.number} {first.line.heading}"
    return text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1].rstrip()}…"
