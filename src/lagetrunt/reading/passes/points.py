"""Lettered and numbered points under a point."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lagetrunt.language.keys import fold
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.passes.headings import is_speaker, is_standing
from lagetrunt.reading.passes.numbering import family_of
from lagetrunt.reading.passes.rows import Row, finite_verbs
from lagetrunt.reading.sources.marks import roman

_SENTENCE_END = re.compile(
    r"(?<![ \d][a-zåäö]\.)(?<=[^\W\d_]{2}[.?!])\s+(?=[A-ZÅÄÖ”\"])"
    r"|(?<=\d{4}\.)\s+"
    r"|(?<=[^\W\d_]{2}\.)\s+(?=\d{1,2}\s[^\W\d_]{3})"
    r"|(?<=[^\W\d_]{2}\.)\s+(?=\d{1,2}/\d|\d{4}-)"
    r"|(?<=[)”\"][.?!])\s+(?=[A-ZÅÄÖ])"
)
_COLON = re.compile(r":\s|\s[–—-]\s")
_LONGEST_LEAD = 90
_BRACKET = re.compile(r"\s\[(?=\w|[-–•])")
_PARTING = (_BRACKET, re.compile(r":\s+(?=\S)"), re.compile(r"\s[–—-]\s+(?=\S)"))
_LED = re.compile(
    r"(?P<word>[A-ZÅÄÖ][^\W\d_]{1,15}\.?\s+)?(?P<mark>[A-ZÅÄÖ]\d{1,2}|\d{1,3}[.:]\d{1,2}|\d{1,3}/\d{2,4}|\d{1,2}|[IVX]{1,5}(?=[.):])|[A-ZÅÄÖ]|[a-zåäö](?=[.)]))"
    r"(?:[.):/]+\s*|\s+[–—-]\s+|\s+)(?=[^\W\d_]|[\"”])"
)
_PARTED = re.compile(r"(?P<before>\d+[.:]|[A-ZÅÄÖ])(?P<number>\d+)$")
_LEAST_LED = 3
_WIDEST_STEP = 3
_LABEL_END = r"\s*(?:(?P<number>\d{1,3})\s*)?(?::\s*|\t)(?P<heading>[^\t]*[^\W\d_][^\t]*)"
_LABELLED = "Samma etikett före varje rubrik."
_LEAD_WORDS = 8


@dataclass(frozen=True, slots=True)
class Point:
    """A row that is a point: where, its heading and number, level, how sure and why.

    `start` is where the heading begins in its block, `cell` which block of the row it stands in.
    """

    at: int
    heading: str
    number: str | None
    level: int
    probability: float
    reason: str
    start: int = 0
    cell: int = 0


def points_under(rows: Sequence[Row], points: Sequence[Point]) -> list[Point]:
    """Return the points together with the lettered and numbered ones under them."""
    found: list[Point] = []
    for number, point in enumerate(points):
        end = points[number + 1].at if number + 1 < len(points) else len(rows)
        found.append(point)
        if point.level == 1:
            found += _inside(rows, point, end)
    return found


def _inside(rows: Sequence[Row], point: Point, end: int) -> list[Point]:
    own = rows[point.at].first.marker
    found: list[Point] = []
    expected = ""
    for at in range(point.at + 1, end):
        row = rows[at]
        number, marker = row.number, row.first.marker
        if (
            not number
            or not marker
            or row.is_table
            or row.text[:1].islower()
            or not _may_follow(rows, point, at, found)
        ):
            continue
        if re.fullmatch(rf"{re.escape(point.number or '?')}[.:]?(\d+|[a-z])", number):
            found.append(_point(row, at, number))
        elif number.isalpha() and len(number) == 1 and (number.lower() == "a" or number.lower() == expected):
            expected = chr(ord(number.lower()) + 1)
            found.append(_point(row, at, number))
        elif (
            number.isdigit()
            and is_standing(point.heading)
            and (not own or family_of(marker) != family_of(own) or number == "1" or found)
        ):
            found.append(_point(row, at, number))
    return found if len(found) > 1 or (found and (found[0].number or "").startswith(point.number or "?")) else []


def _may_follow(rows: Sequence[Row], point: Point, at: int, found: Sequence[Point]) -> bool:
    """Entries of a list under a lead ('beslutar att:', 'följande frågor:') are no points."""
    if found:
        return True
    above = rows[at - 1]
    lead = above.text.rstrip()
    return at - 1 == point.at or not lead.endswith((":", *(f" {word}" for word in table("layout")["that"])))


def _point(row: Row, at: int, number: str) -> Point:
    heading = lead_phrase(row.text)
    return Point(at, heading, number, 2, 0.85, f"Punkt {row.first.marker} under en annan punkt.")


def labelled(rows: Sequence[Row]) -> list[Point]:
    """Return the points of a paper that has a form for each: the same label before every heading."""
    found: dict[str, list[Point]] = defaultdict(list)
    answers = sum(1 for row in rows if _answer().match(row.text))
    for at, row in enumerate(rows):
        match = _matter().match(row.text) or (_question().match(row.text) if answers >= _LEAST_LED else None)
        if match and len(match["heading"]) <= _LONGEST_LEAD:
            start, cell = (0, 1) if len(row.blocks) > 1 else (match.start("heading"), 0)
            point = Point(at, match["heading"], match["number"], 1, 0.8, _LABELLED, start=start, cell=cell)
            found[fold(match["label"])].append(point)
    best = max(found.values(), key=len, default=[])
    told = {fold(point.heading) for point in best}
    apart = sum(1 for one, two in pairwise(best) if two.at - one.at > 1)
    return best if len(best) >= _LEAST_LED and len(told) * 5 >= len(best) * 4 and apart * 4 >= len(best) * 2 else []


@per_language
def _matter() -> re.Pattern[str]:
    return re.compile(rf"(?P<label>{any_of(table('headings')['matter_labels'])}){_LABEL_END}", re.IGNORECASE)


@per_language
def _question() -> re.Pattern[str]:
    return re.compile(rf"(?P<label>{any_of(table('headings')['question_labels'])}){_LABEL_END}", re.IGNORECASE)


@per_language
def _answer() -> re.Pattern[str]:
    return re.compile(rf"{any_of(table('headings')['answer_labels'])}\s*[:\t]", re.IGNORECASE)


def short_lead(text: str) -> str:
    """Return the heading of a numbered point whose text runs on in the same row; else the whole row."""
    if len(text) <= _LONGEST_LEAD and not _SENTENCE_END.search(text):
        return text
    lead = lead_phrase(text)
    words = fold(lead).split()
    short = len(words) <= _LEAD_WORDS and not any(word.strip(".,") in finite_verbs() for word in words[1:])
    return lead.rstrip(".") if short and len(lead) < len(text) else text


def parted(points: Sequence[Point]) -> list[Point]:
    """Return the points; where most headings run on in the same way into their text, each ends before it."""
    for sign in _PARTING:
        ends = {at: match.start() for at, point in enumerate(points) if (match := sign.search(point.heading, 3))}
        most = 0.3 if sign is _BRACKET else 0.6
        if len(ends) >= _LEAST_LED and len(ends) >= most * len(points) and _short(points, ends):
            return [
                replace(point, heading=point.heading[: ends[at]].rstrip(" .:")) if at in ends else point
                for at, point in enumerate(points)
            ]
    return list(points)


def _short(points: Sequence[Point], ends: Mapping[int, int]) -> bool:
    """Whether what stands before the sign is short, and what follows it mostly longer."""
    longer = sum(1 for at, end in ends.items() if len(points[at].heading) - end > end)
    return max(ends.values()) <= _LONGEST_LEAD and longer * 2 >= len(ends)


def numbered_in_headings(points: Sequence[Point]) -> list[Point]:
    """Return the points, with the numbers or letters that begin their headings in a row ('B Budget')."""
    matches = {at: _LED.match(point.heading) for at, point in enumerate(points) if not point.number}
    led = {at: match for at, match in matches.items() if match}
    if len({match["word"] for match in led.values()}) > 1:
        return list(points)
    told = (led[at]["mark"] if at in led else point.number for at, point in enumerate(points))
    marks = [str(mark) for mark in told if mark]
    if len(led) < _LEAST_LED or 3 * len(marks) < 2 * len(points) or not _in_order(marks):
        return list(points)
    return [_without_mark(point, led[at]) if at in led else point for at, point in enumerate(points)]


def _without_mark(point: Point, mark: re.Match[str]) -> Point:
    heading, start = point.heading[mark.end() :], point.start + mark.end()
    return replace(point, heading=heading, number=mark["mark"], start=start, level=1)


def titled_below(rows: Sequence[Row], points: Sequence[Point]) -> list[Point]:
    """Return the points; where a number stands alone on its row, the heading is the next row ('§ 13', 'Budget')."""
    at_row = {point.at: point for point in points}
    bare = {point.at for point in points if point.number and point.heading.strip() == (rows[point.at].mark or "")}
    found: list[Point] = []
    for point in points:
        below = at_row.get(point.at + 1)
        if point.at in bare and below and not below.number and below.at not in bare:
            found.append(replace(below, number=point.number, level=point.level, probability=point.probability))
        elif point.at in bare and not below and _may_title(rows, point.at + 1):
            found.append(replace(point, at=point.at + 1, heading=rows[point.at + 1].text, start=0))
        elif point.at - 1 not in bare or point.number:
            found.append(point)
    return found


def _may_title(rows: Sequence[Row], at: int) -> bool:
    """Whether a row under a number that stands alone can be the heading: short, and nothing but a paragraph."""
    if at >= len(rows):
        return False
    row = rows[at]
    return row.first.kind != "list_item" and not row.is_table and len(row.text) <= _LONGEST_LEAD


def _in_order(marks: Sequence[str]) -> bool:
    """Whether numbers or letters follow each other; one may be missing here and there, none stands out of order."""
    steps = list(map(_step, marks, marks[1:]))
    return all(1 <= step <= _WIDEST_STEP for step in steps) and 3 * steps.count(1) >= 2 * len(steps)


def _step(one: str, other: str) -> int:
    """How far a number or letter stands behind another, 0 where they are not of one kind."""
    one, other = _behind_dot(one, other)
    if one.isdigit() and other.isdigit():
        return int(other) - int(one)
    if roman(one) and roman(other) == roman(one) + 1:
        return 1
    return ord(other) - ord(one) if len(one) == len(other) == 1 else 0


def _behind_dot(one: str, other: str) -> tuple[str, str]:
    """'15.1' and '15.2' as '1' and '2', so too '15:1', and '1/25' and '2/25', which tell the year."""
    first, second = _PARTED.match(one), _PARTED.match(other)
    if first and second and first["before"] == second["before"]:
        return first["number"], second["number"]
    number, stroke, year = one.partition("/")
    return (number, other.removesuffix(stroke + year)) if stroke and other.endswith(stroke + year) else (one, other)


@per_language
def _shortened() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(table('headings')['shortened'])}\.$", re.IGNORECASE)


def lead_phrase(text: str) -> str:
    """Return what a point with running text is called: its words before a colon, or its first sentence."""
    bracket = _BRACKET.search(text, 3) if text.rstrip().endswith("]") else None
    if bracket:
        return text[: bracket.start()]
    colon = _COLON.search(text, 0, _LONGEST_LEAD)
    for match in _SENTENCE_END.finditer(text):
        first = text[: match.start()].rstrip()
        if not _shortened().search(first):
            if colon and colon.start() < len(first) and text[colon.start()] == ":":
                break
            return first
    if colon and text[colon.start()] == ":" and not is_speaker(text[: colon.start()]):
        return text[: colon.start()]
    return text
