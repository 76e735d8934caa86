"""Lines of a paper's head, and the times in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lagetrunt.language.dates import find_dates
from lagetrunt.language.labels import Label
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.document import Document, Place
from lagetrunt.reading.passes.layout import looks_like_place
from lagetrunt.reading.records import Value

_CLOCK = r"(?P<{0}h>[01]?\d|2[0-4])(?:[.:]?(?P<{0}m>[0-5]\d))?"
_RANGE_REASON = "Tid från–till i papperets huvud."
_BRACKET_YEAR = re.compile(r"\((20\d\d)\)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\s*[–—-]?\s|$)")
_HALF_A_DAY = 12
_EARLIEST, _LATEST = 6, 20
"""Hours between which a meeting is held; a bare number outside them is no hour."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the head: its block, its text, the label and where the value begins."""

    block: int
    text: str
    label: Label | None
    start: int

    @property
    def value(self) -> str:
        """What follows the label."""
        return self.text[self.start :]


def times(document: Document, lines: Sequence[Line]) -> tuple[Value[str] | None, Value[str] | None]:
    """Return start and end: a range after a label or in the head, else single times."""
    timed = [line for line in lines if line.label and line.label.kinds & {"time", "date"}]
    timed += [line for line in lines if line.label is None or ("place" in line.label.kinds and line not in timed)]
    opens, closes = _range_of(document, timed)
    if opens is None:
        opening = [line for line in lines if line.label and "start" in line.label.kinds]
        opening += [line for line in timed if not line.label or "end" not in line.label.kinds]
        opens = _single(document, opening)
        closes = _single(document, [line for line in lines if line.label and "end" in line.label.kinds])
    return _in_truth(document, lines, "began") or opens, _in_truth(document, lines, "ended") or closes


def _range_of(document: Document, timed: Sequence[Line]) -> tuple[Value[str] | None, Value[str] | None]:
    for line in timed:
        text = _without_years(in_figures(line.text))
        for match in _range().finditer(text, line.start):
            if not _is_range(match, line):
                continue
            last = int(match["bh"])
            last += _HALF_A_DAY if last < _EARLIEST and int(match["ah"]) > last else 0
            opens, closes = _clock(match["ah"], match["am"]), _clock(str(last), match["bm"])
            return (
                value_at(document, line, match.start("ah"), match.end(), opens, 0.97, _RANGE_REASON),
                value_at(document, line, match.start("bh"), match.end(), closes, 0.97, _RANGE_REASON),
            )
    return None, None


def _without_years(text: str) -> str:
    """Return a text with the years of its dates blanked: '5 feb 2026 – 13:00' tells no hour 20.26."""
    for found in find_dates(text):
        year = _YEAR.search(text, found.start, found.end)
        text = text[: year.start()] + "    " + text[year.end() :] if year else text
    return text


def _in_truth(document: Document, lines: Sequence[Line], key: str) -> Value[str] | None:
    """When the meeting began or ended in truth: 'Bokat 9–12. Började 9.12', 'Tid: 9.30–12 [slutade 11.40]'."""
    for line in lines:
        match = _told_hour(key).search(line.text)
        if match and int(match["ah"]) >= _EARLIEST:
            hour = _clock(match["ah"], match["am"])
            return value_at(document, line, match.start("ah"), match.end(), hour, 0.9, "Klockslag i papperets huvud.")
    return None


@per_language
def _told_hour(key: str) -> re.Pattern[str]:
    words = table("header")["clock"]
    return re.compile(
        rf"(?<!\w){any_of(words[key])}\s+(?:{any_of(words['before'])}\.?\s+)?(?P<ah>[01]?\d|2[0-3])[.:]?(?P<am>[0-5]\d)"
        r"(?![\d:/-]|\.\d|\s*[-–—→])",
        re.IGNORECASE,
    )


def _is_range(match: re.Match[str], line: Line) -> bool:
    """Bare hours count only after 'kl' or a label of time; '10-12 mars' is no time."""
    after = line.text[match.end() : match.end() + 12].lower()
    if (
        int(match["ah"]) > 24
        or int(match["bh"]) > 24
        or (int(match["ah"]) >= _LATEST and not re.search("[.:]", match[0]))
        or re.match(r"\s*(?:/|[^\W\d_]{3,9}\s+\d{4}|" + _months() + ")", after)
    ):
        return False
    if _after_date(match, line):
        return True
    clear = bool(match["clock"] or match["am"] or match["bm"])
    labelled = line.label is not None and "time" in line.label.kinds
    return clear or (
        labelled and int(match["ah"]) < int(match["bh"]) and line.text[match.end() : match.end() + 1] != "-"
    )


def _after_date(match: re.Match[str], line: Line) -> bool:
    """'fredag 26 januari 2024, 9–12': bare hours behind a date."""
    ends = [found.end for found in find_dates(line.text) if found.end <= match.start() and found.day]
    near = bool(ends) and len(line.text[max(ends) : match.start()].strip(" ,.;:–-(·•|")) == 0
    return near and _EARLIEST <= int(match["ah"]) < int(match["bh"]) <= _LATEST


def _single(document: Document, lines: Sequence[Line]) -> Value[str] | None:
    for line in lines:
        for match in _single_time().finditer(in_figures(line.text), line.start):
            hour, minute = (match["ah"], match["am"]) if match["ah"] else (match["c"], match["d"])
            return value_at(
                document, line, match.start(), match.end(), _clock(hour, minute), 0.9, "Klockslag i papperets huvud."
            )
    return None


def _clock(hour: str, minute: str | None) -> str:
    return f"{int(hour):02d}:{minute or '00'}"


def when_spans(line: Line) -> list[tuple[int, int]]:
    """Return where dates, clock times and weekdays stand in a line."""
    spans = [(found.start, found.end) for found in find_dates(line.text)]
    text = in_figures(line.text)
    spans += [match.span() for pattern in (_range(), _single_time()) for match in pattern.finditer(text, line.start)]
    return spans + [match.span() for match in _weekday().finditer(line.text, line.start)]


def without_when(line: Line) -> tuple[int, int]:
    """Return the part of a value that is neither date nor time ('Tid och plats: 3 mars 2020 kl. 9-12, Stadshuset')."""
    spans = when_spans(line)
    edges = sorted((max(start, line.start), end) for start, end in spans if end > line.start)
    pieces, at = [], line.start
    for start, end in edges:
        if start > at:
            pieces.append((at, start))
        at = max(at, end)
    pieces.append((at, len(line.text)))
    kept = [
        (start, end)
        for start, end in pieces
        if len(re.sub(r"[\W\d_]", "", _small_words().sub("", line.text[start:end].lower()))) > 2
    ]
    rooms = [piece for piece in kept if looks_like_place(line.text[piece[0] : piece[1]])]
    return max(rooms or kept, key=lambda piece: piece[1] - piece[0]) if kept else (at, len(line.text))


def value_at(
    document: Document, line: Line, start: int, end: int, value: str, probability: float, reason: str
) -> Value[str]:
    """Return a value that stands at [start, end) of a line."""
    place: Place = document.place(line.block, start, end)
    return Value(value=value, places=(place,), probability=probability, reason=reason)


def in_figures(text: str) -> str:
    """Return a text with hours told in words as figures, of the same length: 'kvart i tolv' as '11.45'."""
    small = text.lower()
    if not any(word in small for word in table("header")["clock"]["cues"]):
        return text
    return _hour_words().sub(_figures, text)


def with_bare_years(text: str) -> str:
    """Return a text with years out of their brackets, of the same length: '15 maj (2024)' as '15 maj  2024 '."""
    return _BRACKET_YEAR.sub(r" \1 ", text)


def has_range(text: str) -> bool:
    """Return whether a line holds the hours from and to, with minutes."""
    return any(match["am"] and match["bm"] for match in _range().finditer(text))


def is_of_next(text: str) -> bool:
    """Return whether a line of the head tells of a meeting to come: 'Nästa möte: 9 oktober, Finspång'."""
    return _next().match(text) is not None


@per_language
def _next() -> re.Pattern[str]:
    return re.compile(rf"[^\w]*{any_of(table('header')['next'])}(?!\w)", re.IGNORECASE)


def _figures(match: re.Match[str]) -> str:
    words = table("header")["clock"]
    told, lead = match["hour"].lower(), (match["lead"] or "").lower()
    minutes = {"": "00", **dict.fromkeys(words["half"], "30"), words["quarter_past"]: "15", words["quarter_to"]: "45"}
    if told not in words["hours"] or lead not in minutes:  # letters that only pass for others: 'ſju'
        return match[0]
    hour = words["hours"].index(told) + 1
    hour -= 1 if lead in words["half"] or lead == words["quarter_to"] else 0
    figures = f"{hour}.{minutes[lead]}"
    return figures.rjust(len(match[0])) if len(figures) <= len(match[0]) else str(hour).rjust(len(match[0]))


@per_language
def _hour_words() -> re.Pattern[str]:
    words = table("header")["clock"]
    lead = any_of([*words["half"], words["quarter_past"], words["quarter_to"]])
    hours = any_of(words["hours"])
    return re.compile(rf"(?<![\w-])(?:(?P<lead>{lead})\s+)?(?P<hour>{hours})(?![\w-])", re.IGNORECASE)


@per_language
def _range() -> re.Pattern[str]:
    words = table("header")["clock"]
    return re.compile(
        rf"(?:(?P<clock>(?<!\w){any_of(words['before'])}\.?)\s*)?(?<![\d.:/-])"
        + _CLOCK.format("a")
        + rf"\s*(?:[-–—→]|->|,?\s*(?<!\w){any_of(words['links'])}(?!\w))\s*(?:{any_of(words['before_second'])}\.?\s*)*"
        + _CLOCK.format("b")
        + r"(?![\d/:-]|\.\d)",
        re.IGNORECASE,
    )


@per_language
def _single_time() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){any_of(table('header')['clock']['before'])}\.?\s*"
        + _CLOCK.format("a")
        + r"(?![\d/])|(?<![\d.:/-])(?P<c>[01]?\d|2[0-3])[.:](?P<d>[0-5]\d)(?![\d.:/-])",
        re.IGNORECASE,
    )


@per_language
def _small_words() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(table('header')['clock']['small'])}\b")


@per_language
def _weekday() -> re.Pattern[str]:
    return re.compile(
        r"\b"
        + any_of(name for names in table("dates")["weekdays"] for name in names[:1])
        + table("dates")["weekday_endings"]
        + r"\b",
        re.IGNORECASE,
    )


@per_language
def _months() -> str:
    return any_of(name for names in table("dates")["months"] for name in names)
