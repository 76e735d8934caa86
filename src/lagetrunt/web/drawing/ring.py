"""The ring: one dot per organisation, clockwise from the top, always in the order given by the caller."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from lagetrunt.web.drawing.marks import WORDS

LABELLED_AT_MOST = 16
_LETTER = 6.4  # mean width of a letter in labels of 12.5 units
_STATES = ("full", "half", "open", "dash", "slash", "turn")


@dataclass(frozen=True)
class Dot:
    """One organisation in the ring: its short name, its state (a round mark), and the word if not the mark's own."""

    name: str
    state: str = "full"
    word: str = ""


@dataclass(frozen=True)
class Size:
    """How large a ring is drawn: distance of the dots from the middle, radius of a dot, whether names stand there."""

    reach: float
    dot: float
    labelled: bool = False


SIZES = {
    "large": Size(93.5, 10.5, labelled=True),
    "middle": Size(90, 10),
    "small": Size(30.8, 5.2),
    "tiny": Size(14.3, 3.7),
}


@dataclass(frozen=True)
class PlacedDot:
    """A dot with its place; `anchor` is empty when no name is drawn."""

    dot: Dot
    x: float
    y: float
    radius: float
    stroke: float
    label_x: float = 0
    label_y: float = 0
    anchor: str = ""

    @property
    def inner(self) -> float:
        """Radius of an outlined dot, so that its stroke ends where a filled one does."""
        return round(self.radius - self.stroke / 2, 2)

    @property
    def turn_radius(self) -> float:
        """Radius of the dot of the one whose turn it is: a little larger than the rest."""
        return round(self.radius * 1.28, 2)

    @property
    def core(self) -> float:
        """Radius of the core in the dot of the one whose turn it is."""
        return round(self.radius * 0.62, 2)

    @property
    def half_path(self) -> str:
        """The left half of the dot, filled."""
        r = self.inner
        return f"M{self.x} {round(self.y - r, 2)}a{r} {r} 0 0 0 0 {round(2 * r, 2)}z"

    @property
    def slash_path(self) -> str:
        """The stroke through the dot."""
        d = round(self.inner * 0.75, 2)
        return f"M{round(self.x - d, 2)} {round(self.y + d, 2)} {round(self.x + d, 2)} {round(self.y - d, 2)}"

    @property
    def dashes(self) -> str:
        """Dash pattern with eleven or so dashes round the dot."""
        step = 2 * math.pi * self.inner / 10
        return f"{step * 0.58:.2f} {step * 0.42:.2f}"


@dataclass(frozen=True)
class Ring:
    """A ring ready to be drawn."""

    dots: tuple[PlacedDot, ...]
    width: float
    height: float

    @property
    def box(self) -> str:
        """The viewBox, with the middle of the ring at 0, 0."""
        return f"{-self.width / 2:g} {-self.height / 2:g} {self.width:g} {self.height:g}"


def lay_ring(dots: Sequence[Dot], size: str = "middle") -> Ring:
    """Place `dots` on a ring of `size`; names are left out when they are too many. Raises KeyError on odd states."""
    for dot in dots:
        if dot.state not in _STATES:
            raise KeyError(dot.state)
    chosen = SIZES[size]
    count = max(len(dots), 1)
    labelled = chosen.labelled and count <= LABELLED_AT_MOST
    radius = min(chosen.dot, math.pi * chosen.reach / count * 0.74)
    stroke = round(max(radius * 0.22, 1.2), 2)
    placed = tuple(
        _place(dot, 2 * math.pi * n / count, chosen.reach, radius, stroke, labelled) for n, dot in enumerate(dots)
    )
    side = 2 * (chosen.reach + radius * 1.28 + stroke)
    if not labelled:
        return Ring(placed, round(side, 1), round(side, 1))
    half_widths = [abs(p.label_x) + _LETTER * len(p.dot.name) * (0.5 if p.anchor == "middle" else 1) for p in placed]
    return Ring(placed, round(max([side, *(2 * half for half in half_widths)]), 1), round(2 * (chosen.reach + 38), 1))


def _place(dot: Dot, turn: float, reach: float, radius: float, stroke: float, labelled: bool) -> PlacedDot:
    x, y = math.sin(turn), -math.cos(turn)
    at = (round(reach * x, 1), round(reach * y, 1), round(radius, 2), stroke)
    if not labelled:
        return PlacedDot(dot, *at)
    out = reach + radius * 1.28 + (7 if dot.state == "turn" else 4)
    if abs(x) < 0.3:
        return PlacedDot(dot, *at, round(out * x, 1), round(out * y + (6 if y > 0 else -3) + 4, 1), "middle")
    return PlacedDot(dot, *at, round(out * x, 1), round(out * y + 4, 1), "start" if x > 0 else "end")


def told(dots: Sequence[Dot], words: Mapping[str, str] | None = None) -> str:
    """Return the facts of the ring as sentences, one per state in the order they first come: 'Svarat: Eda, Kil. …'"""
    return " ".join(f"{word}: {', '.join(names)}." for word, names in grouped(dots, words).items())


def grouped(dots: Sequence[Dot], words: Mapping[str, str] | None = None) -> dict[str, list[str]]:
    """Return the names under the word of their state."""
    groups: dict[str, list[str]] = {}
    for dot in dots:
        word = dot.word or (words or {}).get(dot.state) or str(WORDS[dot.state])
        groups.setdefault(word, []).append(dot.name)
    return groups


def count_words(dots: Sequence[Dot], states: Sequence[str] = ("full", "half", "turn")) -> str:
    """Return '8 av 11': how many dots have one of `states`."""
    done = sum(dot.state in states for dot in dots)
    return _("%(done)s av %(all)s") % {"done": done, "all": len(dots)}
