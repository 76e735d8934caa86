"""What the picture of a matter's path is made of: what goes in, and each shape with its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

WIDTH, LEFT = 1136, 110
POINT, PUT_OFF, DECISION, MISSING, NEXT = "point", "put_off", "decision", "missing", "next"
KINDS = (POINT, PUT_OFF, DECISION, MISSING, NEXT)
"""What can happen on a day, the weightier later."""
LINE = 16


@dataclass(frozen=True)
class Stop:
    """One day on the path. One of KINDS; `why` stands over the hop to the next day of something put off."""

    on: date
    kind: str = POINT
    text: str = ""
    why: str = ""


@dataclass(frozen=True)
class Stretch:
    """Something that lasts: a round, or a promise until it is kept (`is_open` while it is not)."""

    lane: str
    start: date
    end: date
    text: str
    is_open: bool = False


@dataclass(frozen=True)
class Label:
    """A day and some words beside a stop; `level` is its row, away from the line: 1, 2 below, -1, -2 above."""

    x: float
    anchor: str
    level: int
    day: str
    text: str
    y: float = 0
    stem: tuple[float, float] | None = None

    @property
    def text_y(self) -> float:
        """Baseline of the words, under the day."""
        return self.y + LINE


@dataclass(frozen=True)
class PlacedStop:
    """A stop ready to be drawn."""

    stop: Stop
    x: float
    radius: float
    label: Label | None = None

    @property
    def corner(self) -> float:
        """Left edge of the square of a decision."""
        return round(self.x - self.radius, 1)

    @property
    def side(self) -> float:
        """Side of the square of a decision."""
        return round(2 * self.radius, 1)

    @property
    def core(self) -> float:
        """Radius of the core of what comes next."""
        return round(self.radius * 0.5, 1)


@dataclass(frozen=True)
class Hop:
    """An arc from something put off to where it came back."""

    start: float
    end: float
    why: str = ""

    @property
    def middle(self) -> float:
        """Where its words stand."""
        return round((self.start + self.end) / 2, 1)


@dataclass(frozen=True)
class StretchBar:
    """A stretch ready to be drawn; its words inside, or to the right where they do not fit."""

    stretch: Stretch
    x: float
    y: float
    width: float
    text: str
    text_x: float

    @property
    def text_y(self) -> float:
        """Baseline of its words."""
        return self.y + 17.5


@dataclass(frozen=True)
class Lane:
    """A row of bars with its name."""

    name: str
    y: float
    bars: tuple[StretchBar, ...]
    left_out: int = 0

    @property
    def text_y(self) -> float:
        """Baseline of the name."""
        return self.y + 17.5


@dataclass(frozen=True)
class Tick:
    """A month on the axis; January is bold. `text` is empty where there is no room for it."""

    x: float
    text: str
    is_year: bool


@dataclass(frozen=True)
class Path:
    """The picture, ready to be drawn."""

    ticks: tuple[Tick, ...]
    stops: tuple[PlacedStop, ...]
    hops: tuple[Hop, ...]
    lanes: tuple[Lane, ...]
    line: float
    """How far down the line of meetings runs."""
    solid: tuple[float, float]
    ahead: tuple[float, float] | None
    """Where the line is dashed: from the last meeting to the next."""
    today: float | None
    height: float

    @property
    def box(self) -> str:
        """The viewBox."""
        return f"0 0 {WIDTH} {self.height:g}"
