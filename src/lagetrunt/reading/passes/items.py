"""The points of the agenda, with their levels and what stands under them."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from lagetrunt.language.dates import clock_sign
from lagetrunt.language.keys import fold
from lagetrunt.language.words import any_of, per_language, per_language_most, table
from lagetrunt.reading.document import Document, Place
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.headings import (
    agenda_rows,
    bold_leads,
    bulleted_headings,
    form_headings,
    is_lettered,
    is_standing,
    led_headings,
    outlined_headings,
    shaped_headings,
)
from lagetrunt.reading.passes.numbering import best_series, numbered_rows, repeated_run
from lagetrunt.reading.passes.points import (
    Point,
    labelled,
    numbered_in_headings,
    parted,
    points_under,
    short_lead,
    titled_below,
)
from lagetrunt.reading.passes.rows import Row, rows_of, same_heading
from lagetrunt.reading.passes.tables import agenda_points, unheaded_points
from lagetrunt.reading.records import Item, ItemKind, Outcome

__all__ = ["items"]

_MANY_HEADINGS = 3
"""So many times more headings than a table of points has rows divide a paper; the table stands under one of them."""
_LEAST_NUMBERS, _MANY = 3, 6
"""Fewer numbers than that divide no paper in which so many times more lines look like headings."""


@reads(needs=("labels",), gives=("items",))
def items(draft: Draft) -> None:
    """Find the points and give every other block to the point above it."""
    rows = [row for row in rows_of(draft.document.blocks) if row.first.index not in draft.labels]
    points = _points(draft, rows)
    points = without_closing(points_under(rows, without_times(numbered_in_headings(titled_below(rows, points)))))
    draft.items = _records(draft.document, rows, points)


def _points(draft: Draft, rows: Sequence[Row]) -> list[Point]:
    """The points of the paper by the first way that finds any: table, numbers and form together, shape."""
    listed = agenda_points(rows)
    form = form_headings(rows)
    if listed and len(form) < _MANY_HEADINGS * len(listed):
        return listed
    again = repeated_run(rows)
    series = best_series([entry for entry in numbered_rows(rows) if entry.at not in again])
    numbered = [entry.at for entry in series]
    laid_out = unheaded_points(rows)
    if len(laid_out) > max(len(numbered), len(form)):
        return laid_out
    forms = labelled(rows)
    if len(forms) > max(len(form), len(numbered)):
        return forms
    if _numbers_lead(rows, numbered, form):
        found = _numbered_points(rows, numbered, form)
        _mark_agenda(draft, rows, [point.at for point in found])
        return found
    if len(form) >= 2 or (form and not shaped_headings(rows)):
        _mark_agenda(draft, rows, form)
        led = [entry for entry in bold_leads(rows) if entry[0] not in form]
        if len(led) > len(form):
            return sorted([*_form_points(draft, rows, form), *_led_points(rows, led)], key=lambda point: point.at)
        return _form_points(draft, rows, form)
    shaped = shaped_headings(rows)
    bulleted = bulleted_headings(rows) or outlined_headings(rows)
    if len(bulleted) > len(shaped):
        return [_bulleted_point(rows, at) for at in bulleted]
    led = led_headings(rows)
    if len(led) > len(shaped):
        return _led_points(rows, led)
    body = _after_agenda(rows, shaped)
    _mark_agenda(draft, rows, body)
    return [_shaped_point(rows, at) for at in body] or [
        Point(at, rows[at].text, rows[at].number, 1, 0.6, "Numrerad rad.") for at in numbered
    ]


def _bulleted_point(rows: Sequence[Row], at: int) -> Point:
    number = rows[at].number if is_lettered(rows[at]) else None
    return Point(at, rows[at].text, number, 1, 0.65, "Punkt med text under sig.")


def _led_points(rows: Sequence[Row], led: Sequence[tuple[int, int]]) -> list[Point]:
    return [Point(at, rows[at].text[:end], None, 1, 0.6, "Stycke som börjar med sin rubrik.") for at, end in led]


def _shaped_point(rows: Sequence[Row], at: int) -> Point:
    """A heading without marks; a clock time before it is no part of it."""
    text = rows[at].text
    time = _time().match(text)
    start = time.end() if time and time.end() < len(text) else 0
    return Point(at, text[start:], None, 1, 0.75, "Kort rad utan punkt med text under sig.", start=start)


@per_language
def _time() -> re.Pattern[str]:
    clock = rf"(?:{clock_sign()}\s*)?\d{{1,2}}[.:]\d{{2}}"
    return re.compile(rf"{clock}(?:\s*[-–]\s*{clock})?[\s:–-]+", re.IGNORECASE)


def without_times(points: Sequence[Point]) -> list[Point]:
    """Return the points without the clock times that begin their headings, where two headings or more begin so."""
    timed = {at: match for at, point in enumerate(points) if (match := _time().match(point.heading))}
    if len(timed) < 2:
        return list(points)
    return [
        replace(point, heading=point.heading[timed[at].end() :], start=point.start + timed[at].end())
        if at in timed and timed[at].end() < len(point.heading)
        else point
        for at, point in enumerate(points)
    ]


def without_closing(points: Sequence[Point]) -> list[Point]:
    """Return the points without a last one that only takes leave: 'Med varma hälsningar', 'Vi ses!'."""
    words = fold(points[-1].heading).strip(" .!:") if points else ""
    return list(points[:-1] if len(points) > 1 and _closing().fullmatch(words) else points)


@per_language
def _closing() -> re.Pattern[str]:
    return re.compile(rf"{any_of(fold(word) for word in table('headings')['closing'])}(?:[,!.]\s.{{0,40}})?")


def _numbers_lead(rows: Sequence[Row], numbered: Sequence[int], form: Sequence[int]) -> bool:
    """Whether the numbers, and not other headings, divide the paper."""
    if not numbered or (len(numbered) < _LEAST_NUMBERS and len(shaped_headings(rows)) >= _MANY * len(numbered)):
        return False
    inside = sum(1 for at in numbered if rows[at].first.kind == "heading")
    if inside * 2 >= len(numbered) or not form:
        content = sum(1 for one, two in zip(numbered, [*numbered[1:], len(rows)], strict=True) if two - one > 1)
        shaped = [] if inside or content * 3 >= len(numbered) else shaped_headings(rows)
        return len(shaped) < 3
    first, last = numbered[0], numbered[-1]
    between = [at for at in form if first < at < last]
    return len(numbered) >= 3 and len(form) - len(between) <= 2 and len(between) < len(numbered)


def _numbered_points(rows: Sequence[Row], numbered: Sequence[int], form: Sequence[int]) -> list[Point]:
    """Points with numbers, and between them headings without: on the same level a point, deeper a point under it."""
    main = {rows[at].first.level for at in numbered if rows[at].first.kind == "heading"}
    level = min((value for value in main if value is not None), default=None)
    points = [
        Point(
            at,
            short_lead(rows[at].text),
            rows[at].number,
            1,
            0.95,
            f"Numrerad punkt ({rows[at].mark}) i en följd av nummer.",
        )
        for at in numbered
    ]
    for at in form:
        if at in numbered or (at < numbered[0] and not _is_content(rows, at, numbered[0])):
            continue
        own = rows[at].first.level
        deeper = level is None or (own is not None and own > level)
        above = [one for one in numbered if one < at]
        own_number, last = rows[at].number or "", (rows[above[-1]].number or "?") if above else "?"
        deeper = deeper or (own_number != last and own_number.startswith(last))
        deeper = deeper or (own_number.isalpha() and last.isdigit())
        points.append(
            Point(
                at,
                rows[at].text,
                rows[at].number,
                2 if deeper and above else 1,
                0.7,
                "Rubrik utan nummer bland numrerade.",
            )
        )
    for at, row in enumerate(rows):
        if at > numbered[0] and at not in numbered and at not in form and not row.first.marker and _stands_alone(row):
            points.append(Point(at, row.text, None, 1, 0.7, "Stående rubrik utan nummer."))
    first = _unnumbered_first(rows, numbered)
    if first is not None:
        points.append(Point(first, rows[first].text, None, 1, 0.6, "Rubrik före den första numrerade punkten."))
    return sorted({point.at: point for point in _run_in(rows, points)}.values(), key=lambda point: point.at)


def _run_in(rows: Sequence[Row], points: Sequence[Point]) -> list[Point]:
    """Points with numbers of which most run on into their text by the same sign: '3. Mässan - Anna berättade'."""
    whole = [replace(point, heading=rows[point.at].text) for point in points if point.number and not point.start]
    found = {point.at: point for point in parted(whole)}
    return [
        found[point.at] if point.at in found and len(found[point.at].heading) < len(point.heading) else point
        for point in points
    ]


def _is_content(rows: Sequence[Row], at: int, first: int) -> bool:
    return any(row.first.kind == "paragraph" for row in rows[at + 1 : first])


def _stands_alone(row: Row) -> bool:
    words = fold(row.text).strip(" .:")
    return row.first.kind == "paragraph" and not row.is_table and words in table("headings")["standing_alone"]


def _unnumbered_first(rows: Sequence[Row], numbered: Sequence[int]) -> int | None:
    """A paper whose series begins with 2 has lost the number of its first point."""
    if rows[numbered[0]].number != "2":
        return None
    before = [at for at in shaped_headings(rows) if at < numbered[0]]
    return before[-1] if before else None


def _form_points(draft: Draft, rows: Sequence[Row], form: Sequence[int]) -> list[Point]:
    """Points by the levels that the file gives; a label above them ('Anteckningar') counts as no level."""
    points: list[Point] = []
    stack: list[int] = []
    labels = _label_levels(draft)
    for at in form:
        block = rows[at].first
        level = block.level or 1
        while stack and stack[-1] >= level:
            stack.pop()
        held = [label for label in labels if label[0] < block.index]
        if held and held[-1][1] >= level and stack and held[-1][0] > points[-1].at:
            stack = []
        stack.append(level)
        points.append(Point(at, block.text, rows[at].number, min(len(stack), 2), 0.9, "Rubrik i filen."))
    return points


def _label_levels(draft: Draft) -> list[tuple[int, int]]:
    return [
        (index, draft.document.blocks[index].level or 1)
        for index, label in sorted(draft.labels.items())
        if label == "label" and draft.document.blocks[index].kind == "heading"
    ]


def _after_agenda(rows: Sequence[Row], found: Sequence[int]) -> list[int]:
    """Where headings come twice, the first ones are the agenda."""
    return [
        at
        for place, at in enumerate(found)
        if not (
            any(same_heading(rows[at].text, rows[later].text) for later in found[place + 1 :])
            and (at + 1 == (found[place + 1] if place + 1 < len(found) else -1))
        )
    ]


def _mark_agenda(draft: Draft, rows: Sequence[Row], headings: Sequence[int]) -> None:
    for at in agenda_rows(rows, headings):
        for index in rows[at].indices:
            draft.labels[index] = "agenda"
    agenda = [index for index, label in draft.labels.items() if label == "agenda"]
    if agenda and headings:
        for row in rows[: headings[0]]:
            if row.first.index > min(agenda) and (row.first.marker or len(row.text) <= 80):
                for index in row.indices:
                    draft.labels.setdefault(index, "agenda")


def _records(document: Document, rows: Sequence[Row], points: Sequence[Point]) -> list[Item]:
    """The points as records, each with the blocks under it."""
    found: list[Item] = []
    parents: list[str] = []
    for number, point in enumerate(points):
        following = points[number + 1].at if number + 1 < len(points) else len(rows)
        place = _place(document, rows[point.at], point)
        blocks = [index for row in rows[point.at + 1 : max(following, point.at + 1)] for index in row.indices]
        blocks = [
            *[index for index in rows[point.at].indices if index != place.block and following != point.at],
            *blocks,
        ]
        if place.end < len(document.blocks[place.block].text) and (number + 1 == len(points) or following != point.at):
            blocks.insert(0, place.block)
        parents = parents[: point.level - 1]
        text = " ".join(document.blocks[index].text for index in blocks)
        found.append(
            Item(
                id=f"i{number + 1}",
                heading=point.heading,
                number=point.number,
                level=point.level if parents or point.level == 1 else 1,
                parent=parents[-1] if parents else None,
                kind=kind_of(point.heading),
                outcome=outcome_of(text if place.block not in blocks else text[place.end :]),
                blocks=tuple(blocks),
                places=(place,),
                probability=point.probability,
                reason=point.reason,
            )
        )
        parents.append(f"i{number + 1}")
    holding = {item.parent for item in found}
    return [_not_empty(item, holding) for item in found]


def _not_empty(item: Item, holding: Container[str | None]) -> Item:
    """A point that only holds other points is not empty."""
    return replace(item, outcome="done") if item.outcome == "empty" and item.id in holding else item


def _place(document: Document, row: Row, point: Point) -> Place:
    block = row.blocks[point.cell] if point.cell < len(row.blocks) else row.first
    start = point.start
    return document.place(block.index, start, start + len(point.heading))


@per_language_most(4_096)
def kind_of(heading: str) -> ItemKind | None:
    """Return what kind of point a heading tells, None where it tells none."""
    words = fold(heading)
    told = next((kind for kind, pattern in _kinds() if pattern.search(words)), None)
    return told if told in ("go-round", "report") or not is_standing(heading) else None


@per_language
def _kinds() -> tuple[tuple[ItemKind, re.Pattern[str]], ...]:
    """Return the kinds with the phrases that tell them, in their order."""
    kinds: dict[ItemKind, list[str]] = table("items")["kinds"]
    told = {kind: "|".join(map(re.escape, phrases)) for kind, phrases in kinds.items()}
    return tuple((kind, re.compile(rf"(?<!\w)(?:{phrases})")) for kind, phrases in told.items())


def outcome_of(text: str) -> Outcome:
    """Return what became of a point, judged by the text under it."""
    words = fold(text)
    if not words:
        return "empty"
    outcomes: dict[Outcome, list[str]] = table("items")["outcomes"]
    for outcome, phrases in outcomes.items():
        if any(phrase in words for phrase in phrases) and (outcome != "nothing_new" or len(words) <= 70):
            return outcome
    return "done"
