"""On what conditions something is decided, and until when it holds."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.statements import Sentence

_CENTURY = "20"


def condition_of(sentence: Sentence, start: int, end: int) -> str | None:
    """Return the condition, amendment or exception told within [start, end) of a deciding sentence."""
    mask = sentence.mask[start:end]
    if pattern_in("limits", "condition", "mended").search(mask) and sentence.before is not None:
        return sentence.before.text.strip()
    for key in ("inverted", "pattern", "but", "lasting", "without", "clause", "inside", "late"):
        told = pattern_in("limits", "condition", key).search(mask)
        if told:
            return sentence.text[start + told.start("what") : start + told.end("what")].strip(" ,.")
    return None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The day of the meeting, by which words for times are reckoned."""

    meeting: date | None

    @classmethod
    def of(cls, draft: Draft) -> Calendar:
        """Return the calendar of a paper."""
        told = draft.header.date.value if draft.header.date else None
        try:
            return cls(date.fromisoformat(told) if told else None)
        except ValueError:
            return cls(None)

    def until(self, sentence: Sentence, start: int, end: int) -> str | None:
        """Return the last day, month or year that [start, end) of a sentence tells."""
        mask = sentence.mask[start:end]
        return self._told(sentence, mask, start) or self._after_years(sentence, mask, start) or self._span(mask)

    def _told(self, sentence: Sentence, mask: str, offset: int) -> str | None:
        for match in pattern_in("limits", "until", "told").finditer(mask):
            if not match["sure"] and not self._lasts(mask, match.start()):
                continue
            told = match["date"]
            if told.isdigit():
                whole = pattern_in("limits", "until", "whole").search(mask[: match.start("date")])
                return (f"{told}-12-31" if whole else told) if self._is_coming(told) else None
            dates = sentence.dates_in(offset + match.start("date"), offset + match.end("date"))
            if dates and dates[-1].value:
                return dates[-1].last or dates[-1].value
        for found in sentence.dates_in(offset, offset + len(mask)):
            if found.last and self._lasts(mask, found.start - sentence.start - offset):
                return found.last
        return None

    def _lasts(self, mask: str, at: int) -> bool:
        """Say whether something lasts until what stands at `at`, rather than is to be ready by then."""
        before = mask[:at]
        if pattern_in("limits", "until", "ready").search(before[-60:]):
            return False
        return bool(pattern_in("limits", "until", "lasts").search(before))

    def _after_years(self, sentence: Sentence, mask: str, offset: int) -> str | None:
        """Return the last day of 'i ett år från 1 april'."""
        told = pattern_in("limits", "until", "years").search(mask)
        since = pattern_in("limits", "until", "since").search(mask)
        if not (told and since):
            return self._from_now(mask)
        dates = sentence.dates_in(offset + since.start("since"), offset + since.end("since"))
        first = dates[0].day if dates and dates[0].kind == "day" else None
        if first is None:
            return None
        months = _counted(told["years"]) * (6 if told["half"] else 12 if told["years_long"] else 1)
        return (_later(first, months) - timedelta(days=1)).isoformat()

    def _from_now(self, mask: str) -> str | None:
        """Return the last day of 'högst tre månader', counted from the meeting."""
        told = pattern_in("limits", "until", "from_now").search(mask)
        if not told or not self.meeting:
            return None
        return _later(self.meeting, _counted(told["years"]) * (12 if told["years_long"] else 1)).isoformat()

    def _span(self, mask: str) -> str | None:
        """Return the last year or month of a period told by its name."""
        months = pattern_in("limits", "until", "months").search(mask)
        if months and self.meeting:
            month = table("actions")["months"].index(months["month"]) + 1
            year = int(months["year"] or self.meeting.year + (month < self.meeting.month))
            return f"{year}-{month:02}"
        for key in ("span", "year", "by_year"):
            years = [_full(match["year"]) for match in pattern_in("limits", "until", key).finditer(mask)]
            if years and self._is_coming(years[-1]):
                return years[-1]
        if self.meeting and pattern_in("limits", "until", "half").search(mask):
            return f"{self.meeting.year + (self.meeting.month > _JULY)}-06-30"
        if self.meeting and pattern_in("limits", "until", "second_half").search(mask):
            return f"{self.meeting.year}-12-31"
        if self.meeting and pattern_in("limits", "until", "this_year").search(mask):
            return str(self.meeting.year)
        return None

    def _is_coming(self, year: str) -> bool:
        return self.meeting is None or int(year) >= self.meeting.year

    def of_heading(self, heading: str) -> str | None:
        """Return the last year for which seats are filled under a heading."""
        told = pattern_in("limits", "headings", "years").search(heading.lower())
        year = _full(told["year"] or told["from"]) if told else None
        return year if year and self._is_coming(year) else None


def _counted(number: str) -> int:
    return int(number) if number.isdigit() else int(table("limits")["until"]["numbers"][number])


_JULY = 7


def _full(year: str) -> str:
    return year if len(year) == 4 else _CENTURY + year


def _later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
