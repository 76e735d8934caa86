"""Mandates over time: one row per seat, one bar per person, gaps dashed, today as a dotted line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

WIDTH = 1160
ROW, BAR, TOP = 33, 22, 42
_LETTER = 6.9
_GAP = 2
KINDS = ("held", "vacant", "now_vacant", "expected", "unknown", "office")


@dataclass(frozen=True)
class Span:
    """Who sat from `start` until the day before `end` (None: before what is known, and still). One of KINDS."""

    text: str
    start: date | None = None
    end: date | None = None
    kind: str = "held"


@dataclass(frozen=True)
class Row:
    """One seat with its spans in time."""

    label: str
    spans: Sequence[Span]


@dataclass(frozen=True)
class Bar:
    """A span ready to be drawn."""

    span: Span
    x: float
    width: float
    ongoing: bool
    text: str

    @property
    def text_x(self) -> float:
        """Where the name begins."""
        return round(self.x + 9, 1)

    @property
    def right(self) -> float:
        """Right edge."""
        return round(self.x + self.width, 1)


@dataclass(frozen=True)
class Line:
    """A row ready to be drawn: its label, baseline and bars, offices drawn under the bar."""

    label: str
    y: int
    bars: tuple[Bar, ...]

    @property
    def text_y(self) -> float:
        """Baseline of the texts."""
        return self.y + 15.5

    @property
    def under(self) -> float:
        """Where the line of an office runs."""
        return self.y + BAR + 2.5


@dataclass(frozen=True)
class Timeline:
    """The picture: lines, one tick per year (x, year), and where today is (None outside)."""

    lines: tuple[Line, ...]
    ticks: tuple[tuple[float, int], ...]
    today: float | None
    height: int
    left: float


def lay_timeline(rows: Sequence[Row], *, first: date, last: date, today: date) -> Timeline:
    """Place `rows` between the days `first` and `last`. Raises ValueError unless first < last and kinds are known."""
    if first >= last:
        raise ValueError("the timeline must end after it begins")
    left = round(min(max((len(row.label) for row in rows), default=0) * 7.6 + 16, 260), 1)
    scale = (WIDTH - 16 - left) / (last - first).days

    def across(day: date) -> float:
        return round(left + (min(max(day, first), last) - first).days * scale, 1)

    lines = tuple(
        Line(row.label, TOP + n * ROW, tuple(_bar(span, across, first, last) for span in row.spans))
        for n, row in enumerate(rows)
    )
    years = range(first.year if first == date(first.year, 1, 1) else first.year + 1, last.year + 1)
    ticks = tuple((across(date(year, 1, 1)), year) for year in years if WIDTH - across(date(year, 1, 1)) > 45)
    line = across(today) if first <= today <= last else None
    return Timeline(lines, ticks, line, TOP + len(rows) * ROW + 4, left)


def _bar(span: Span, across: Callable[[date], float], first: date, last: date) -> Bar:
    if span.kind not in KINDS:
        raise ValueError(span.kind)
    begin, finish = across(span.start or first), across(span.end or last)
    width = max(round(finish - begin - _GAP, 1), 3)
    return Bar(span, begin, width, span.end is None and span.kind == "held", _fitted(span.text, width))


def _fitted(text: str, width: float) -> str:
    """Return `text` as far as it fits into `width`: whole, its first word, or nothing."""
    room = int((width - 14) / _LETTER)
    if len(text) <= room:
        return text
    words = text.split()
    return words[0] if words and len(words[0]) <= room else ""
