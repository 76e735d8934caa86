"""From when, until when and to what extent somebody has a role, and whether they had it before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from lagetrunt.language.dates import LAST_DAY, FoundDate
from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading.statements import Sentence


@dataclass(frozen=True, slots=True)
class Terms:
    """What is told of the time and extent of a role; days as 'YYYY-MM-DD'."""

    since: str | None = None
    until: str | None = None
    dates: tuple[str, ...] = ()
    percent: int | None = None
    stays: bool = False
    """True where the person goes on with what they had before."""


def terms_of(sentence: Sentence, start: int, end: int, following: list[Sentence], meeting: date | None) -> Terms:
    """Return the terms told in the sentence (names from `start`, the role to `end`), or after it of the commission."""
    percent = pattern_in("appointments", "body", "extent").search(sentence.mask, end)
    since = _since(sentence, start, meeting) or _since(sentence, 0, meeting)
    until = _until(sentence, end)
    for other in following:
        if other.item != sentence.item or not pattern_in("appointments", "body", "goes_on").search(other.mask):
            continue
        percent = percent or pattern_in("appointments", "body", "extent").search(other.mask)
        until = until or _until(other, 0)
        since = since or _since(other, 0, meeting)
    return Terms(
        since=since.isoformat() if since else None,
        until=until or _after_years(sentence, since),
        dates=tuple(day for day in _dates(sentence) if day not in (until, since and since.isoformat())),
        percent=int(percent["percent"]) if percent else None,
        stays=bool(pattern_in("appointments", "body", "stays").search(sentence.mask, start, end)),
    )


def _since(sentence: Sentence, start: int, meeting: date | None) -> date | None:
    """Return the first day in the role; what has been so 'sedan' a day without year began before the meeting."""
    match = pattern_in("appointments", "body", "since").search(sentence.mask, start)
    if not match:
        return None
    found = next(iter(sentence.dates_in(*match.span("since"))), None)
    day = _first_day(found) if found else None
    if day and match["began"] and meeting and day > meeting:
        return day.replace(year=day.year - 1) if (day.month, day.day) != (2, 29) else None
    return day


def _first_day(found: FoundDate) -> date | None:
    if found.kind == "day":
        return found.day
    if found.kind == "year end" and found.value:
        return date.fromisoformat(found.value) + timedelta(days=1)
    return date.fromisoformat(f"{found.value}-01") if found.kind == "month" and found.value else None


def _until(sentence: Sentence, offset: int) -> str | None:
    year = pattern_in("appointments", "body", "until_year").search(sentence.mask, offset)
    if year:
        return f"{year['year'] or year['year2']}-{table('dates').get('year_end_day', LAST_DAY)}"
    match = pattern_in("appointments", "body", "until").search(sentence.mask, offset)
    if not match:
        return None
    span = match.span("until") if match["until"] else match.span("until2")
    ends = [d for d in sentence.dates_in(*span) if match["until"] or d.kind == "year end"]
    return ends[0].value if ends else None


def _after_years(sentence: Sentence, since: date | None) -> str | None:
    """Return the last day of 'two years from 1 January'; None where no first day is told."""
    match = pattern_in("appointments", "body", "years").search(sentence.mask)
    if since is None or match is None:
        return None
    word = match["years"]
    years = int(word) if word.isdigit() else int(table("appointments")["numbers"][word])
    first = since.replace(day=28) if (since.month, since.day) == (2, 29) else since
    return (first.replace(year=first.year + years) - timedelta(days=1)).isoformat()


def _dates(sentence: Sentence) -> tuple[str, ...]:
    match = pattern_in("appointments", "body", "dates").search(sentence.mask)
    if not match:
        return ()
    return tuple(d.value for d in sentence.dates_in(*match.span("dates")) if d.value and d.kind == "day")
