"""The path of a matter: one line of meetings through time, what was put off as hops, rounds and promises as bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from lagetrunt.web.dates import short_month
from lagetrunt.web.drawing.path_parts import (
    DECISION,
    KINDS,
    LEFT,
    MISSING,
    NEXT,
    POINT,
    PUT_OFF,
    WIDTH,
    Hop,
    Label,
    Lane,
    Path,
    PlacedStop,
    Stop,
    Stretch,
    StretchBar,
    Tick,
)

__all__ = [
    "DECISION", "KINDS", "LEFT", "MISSING", "NEXT", "POINT", "PUT_OFF", "WIDTH", "Hop", "Label", "Lane", "Path",
    "PlacedStop", "Stop", "Stretch", "StretchBar", "Tick", "lay_path",
]  # fmt: skip
_LETTER, _ROW, _TOP = 6.7, 34, 44
_MOST_ROWS = 4
"""So many rows of bars stand in a lane; the list below tells the rest."""


def lay_path(stops: Sequence[Stop], stretches: Sequence[Stretch] = (), *, today: date) -> Path:
    """Place stops and stretches in time. Raises ValueError without stops, or for a kind that is none of KINDS."""
    if not stops or any(stop.kind not in KINDS for stop in stops):
        raise ValueError("a path has stops of known kinds")
    ordered = _one_a_day(stops)
    first, last = _span(ordered, today)
    scale = (WIDTH - LEFT - 30) / max((last - first).days, 1)

    def across(day: date) -> float:
        return round(LEFT + (min(max(day, first), last) - first).days * scale, 1)

    radius = _radius([across(stop.on) for stop in ordered])
    placed = _labelled([PlacedStop(stop, across(stop.on), _size(stop, radius)) for stop in ordered])
    levels = [one.label.level for one in placed if one.label]
    line = _TOP + 66 + _ROW * max([0, *(-level for level in levels)])
    under = line + 44 + _ROW * max([0, *levels])
    lanes = _lanes(stretches, across, under)
    height = lanes[-1].y + _rows(lanes[-1]) * 32 + 8 if lanes else under
    now = across(today) if first <= today <= last else None
    met = [one.x for one in placed if one.stop.kind != NEXT] or [placed[0].x]
    return Path(
        ticks=_ticks(first, last, across, now),
        stops=tuple(_lowered(one, line) for one in placed),
        hops=_hops(placed),
        lanes=lanes,
        line=line,
        solid=(met[0], met[-1]),
        ahead=(met[-1], placed[-1].x) if placed[-1].stop.kind == NEXT and placed[-1].x > met[-1] else None,
        today=now,
        height=height,
    )


def _one_a_day(stops: Sequence[Stop]) -> list[Stop]:
    """Return one stop a day, in order: of several the weightiest, as KINDS weighs them."""
    by_day: dict[date, Stop] = {}
    for stop in stops:
        there = by_day.get(stop.on)
        if there is None or KINDS.index(stop.kind) > KINDS.index(there.kind):
            by_day[stop.on] = stop
    return sorted(by_day.values(), key=lambda stop: stop.on)


def _span(stops: Sequence[Stop], today: date) -> tuple[date, date]:
    """Return the first and last day drawn: whole quarters; today belongs to it unless it is far away."""
    first, last = stops[0].on, stops[-1].on
    if last < today <= last + max((last - first) / 2, timedelta(days=180)):
        last = today
    begin = date(first.year, 3 * ((first.month - 1) // 3) + 1, 1)
    end = last + timedelta(days=45)
    return begin, max(end, begin + timedelta(days=180))


def _radius(places: Sequence[float]) -> float:
    """Return how large a stop can be drawn where the closest two stand."""
    closest = min((after - before for before, after in pairwise(places)), default=100)
    return round(min(max(closest / 2 - 1, 4.5), 8), 1)


def _size(stop: Stop, radius: float) -> float:
    if stop.kind == NEXT:
        return 11
    return round(radius * 1.12, 1) if stop.kind == DECISION else radius


def _labelled(placed: list[PlacedStop]) -> list[PlacedStop]:
    """Give labels to as many stops as have room: what comes next and decisions first, then the oldest and the rest."""
    taken: dict[int, list[tuple[float, float]]] = {}
    weight = {NEXT: 0, DECISION: 1, PUT_OFF: 3, POINT: 4, MISSING: 5}
    order = sorted(range(len(placed)), key=lambda n: (0 < n < len(placed) - 1, weight[placed[n].stop.kind], n))
    labels: dict[int, Label] = {}
    for n in order:
        label = _label(placed[n], taken)
        if label:
            labels[n] = label
    return [replace(one, label=labels.get(n)) for n, one in enumerate(placed)]


def _label(one: PlacedStop, taken: dict[int, list[tuple[float, float]]]) -> Label | None:
    day = f"{one.stop.on.day} {short_month(one.stop.on)}"
    text = _cut(one.stop.text, 24)
    for words in dict.fromkeys((text, "")):
        width = max(len(day) * 7.2, len(words) * _LETTER)
        for level in (-1, -2) if one.stop.kind == DECISION else (1, 2):
            for anchor, begin in (("middle", -width / 2), ("start", -4.0), ("end", 4 - width)):
                left, right = one.x + begin, one.x + begin + width
                near = level // 2 or level  # the row that a stem from this one runs through
                clear = all(right + 10 < a or left - 10 > b for a, b in taken.get(level, ()))
                clear &= near == level or all(not a - 3 < one.x < b + 3 for a, b in taken.get(near, ()))
                if clear and left > LEFT - 50 and right < WIDTH:
                    taken.setdefault(level, []).append((left, right))
                    taken.setdefault(near, []).append((one.x, one.x))
                    x = {"middle": one.x, "start": one.x - 4, "end": one.x + 4}[anchor]
                    return Label(round(x, 1), anchor, level, day, words)
    return None


def _lowered(one: PlacedStop, line: float) -> PlacedStop:
    """Return a stop whose label knows how far down it stands, with a stem where it is far from the line."""
    if one.label is None:
        return one
    level = one.label.level
    y = line + 32 + (level - 1) * _ROW if level > 0 else line - 78 + (level + 1) * _ROW
    stem = None
    if level < 0:
        stem = (line - one.radius - 1, y + 22)
    elif level > 1:
        stem = (line + one.radius + 1, y - 13)
    return replace(one, label=replace(one.label, y=y, stem=stem))


def _hops(placed: Sequence[PlacedStop]) -> tuple[Hop, ...]:
    """Return a hop from everything put off to the day on which it came back; reasons where there is room."""
    hops: list[Hop] = []
    free = 0.0
    stems = [one.x for one in placed if one.label and one.label.level < 0]
    for before, after in pairwise(placed):
        if before.stop.kind != PUT_OFF:
            continue
        hop = Hop(before.x, after.x)
        why = _cut(before.stop.why, 26)
        half = len(why) * _LETTER / 2
        crossed = any(hop.middle - half - 4 < stem < hop.middle + half + 4 for stem in stems)
        if why and not crossed and hop.middle - half > free and hop.middle - half > LEFT - 40:
            hop, free = replace(hop, why=why), hop.middle + half + 8
        hops.append(hop)
    return tuple(hops)


def _lanes(stretches: Sequence[Stretch], across: Callable[[date], float], top: float) -> tuple[Lane, ...]:
    lanes: list[Lane] = []
    for name in dict.fromkeys(one.lane for one in stretches):
        own = sorted((one for one in stretches if one.lane == name), key=lambda one: (one.start, one.end))
        bars: list[StretchBar] = []
        ends = [0.0] * _MOST_ROWS
        for stretch in own:
            bar, until = _bar(stretch, across)
            row = next((n for n, end in enumerate(ends) if bar.x >= end), None)
            if row is not None:
                ends[row] = until
                bars.append(replace(bar, y=top + row * 32))
        lanes.append(Lane(name, top, tuple(bars), len(own) - len(bars)))
        top += _rows(lanes[-1]) * 32 + 18
    return tuple(lanes)


def _rows(lane: Lane) -> int:
    return len({bar.y for bar in lane.bars}) or 1


def _bar(stretch: Stretch, across: Callable[[date], float]) -> tuple[StretchBar, float]:
    """Return a bar, and how far right it and its words reach."""
    x = across(stretch.start)
    width = max(round(across(stretch.end) - x, 1), 14)
    room = int((width - 16) / _LETTER)
    if len(stretch.text) <= room:
        return StretchBar(stretch, x, 0, width, stretch.text, round(x + 9, 1)), x + width + 6
    outside = int((WIDTH - x - width - 12) / _LETTER)
    if outside >= max(room, 8):
        text = _cut(stretch.text, min(outside, 40))
        return StretchBar(stretch, x, 0, width, text, round(x + width + 8, 1)), x + width + 14 + len(text) * _LETTER
    return StretchBar(stretch, x, 0, width, _cut(stretch.text, room), round(x + 9, 1)), x + width + 6


def _ticks(first: date, last: date, across: Callable[[date], float], today: float | None) -> tuple[Tick, ...]:
    """Return quarters over three years or less, else years; of many years every second or fifth."""
    years = (last - first).days / 365
    months = (1, 4, 7, 10) if years <= 3 else (1,)
    each = 1 if years <= 16 else 5
    days = [date(y, m, 1) for y in range(first.year, last.year + 1) for m in months if y % each == 0]
    ticks: list[Tick] = []
    for day in days:
        x = across(day)
        if not first <= day <= last:
            continue
        is_year = day.month == 1
        named = is_year or not ticks
        text = str(day.year) if is_year and years > 3 else short_month(day) + (f" {day.year}" if named else "")
        text = text if x + 6 + len(text) * 7.2 < WIDTH else ""
        meets_today = today is not None and x < today - 6 and x + 8 + len(text) * 7.2 > today - 48
        ticks.append(Tick(x, "" if meets_today else text, is_year))
    return tuple(ticks)


def _cut(text: str, most: int) -> str:
    """Return a text as far as it fits: whole, or its first words and an ellipsis; nothing rather than half a word."""
    if len(text) <= most:
        return text
    cut = text[: max(most - 1, 0)].rsplit(" ", 1)[0].rstrip(" ,.;:–-")
    return f"{cut}…" if cut and len(cut) < most else ""
