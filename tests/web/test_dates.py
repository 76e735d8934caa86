"""Dates as Swedes write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from django.utils import translation

from lagetrunt.web import dates

FRIDAY = date(2026, 12, 4)


def test_full_date_names_the_weekday() -> None:
    """A meeting is shown with its weekday, in small letters."""
    assert dates.full_date(FRIDAY) == "fredag 4 december 2026"


def test_full_date_follows_the_language() -> None:
    """An English reader gets English names."""
    with translation.override("en"):
        assert dates.full_date(FRIDAY) == "Friday 4 December 2026"


def test_local_day_of_an_instant_is_that_of_the_association() -> None:
    """Half past eleven in the evening, UTC, is the next day in Stockholm."""
    assert dates.local_day(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == date(2026, 7, 1)


@pytest.mark.parametrize(
    ("day", "written"),
    [(FRIDAY, "4 dec"), (date(2026, 9, 4), "4 sept"), (date(2026, 6, 1), "1 juni"), (date(2019, 3, 1), "1 mars 2019")],
)
def test_short_date_says_the_year_only_when_it_is_another(day: date, written: str) -> None:
    """Months are cut as Swedes cut them."""
    assert dates.short_date(day, today=date(2026, 11, 19)) == written


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (time(9), time(12), "kl. 9–12"),
        (time(13, 30), time(16, 5), "kl. 13.30–16.05"),
        (time(0, 0), None, "kl. 0"),
    ],
)
def test_clock_leaves_out_whole_minutes(start: time, end: time | None, written: str) -> None:
    """Minutes stand after a full stop."""
    assert dates.clock(start, end) == written


def test_an_english_reader_gets_english_times_ages_and_sizes() -> None:
    """Hours with minutes, months and ages in English, decimals after a point."""
    with translation.override("en"):
        assert dates.clock(time(9), time(12, 5)) == "9:00–12:05"
        assert dates.short_date(date(2019, 5, 1), today=date(2026, 11, 19)) == "1 May 2019"
        assert dates.age(date(2026, 9, 4), today=date(2026, 11, 19)) == "76 days ago"
        assert dates.period(date(2025, 1, 1), date(2026, 1, 1)) == "1 January 2025 to 31 December 2025"
        assert dates.file_size(1_430_000) == "1.4 MB"


def test_clock_of_an_instant_is_local() -> None:
    """A step at 12.40 UTC in winter was taken at 13.40."""
    assert dates.clock(datetime(2026, 11, 19, 12, 40, tzinfo=UTC)) == "kl. 13.40"


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 19), "i dag"),
        (date(2026, 11, 18), "i går"),
        (date(2026, 11, 17), "i förrgår"),
        (date(2026, 11, 20), "i morgon"),
        (date(2026, 11, 21), "i övermorgon"),
        (date(2026, 9, 4), "för 76 dagar sedan"),
        (date(2026, 12, 4), "om 15 dagar"),
        (date(2025, 2, 7), "för 1 år och 9 månader sedan"),
        (date(2023, 11, 18), "för 3 år sedan"),
    ],
)
def test_age_is_said_in_days_then_in_years(day: date, written: str) -> None:
    """Days up to a year, then years and months."""
    assert dates.age(day, today=date(2026, 11, 19)) == written


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (date(2025, 1, 1), date(2026, 1, 1), "1 januari 2025 t.o.m. 31 december 2025"),
        (date(2025, 1, 1), None, "sedan 1 januari 2025"),
        (None, date(2026, 9, 1), "t.o.m. 31 augusti 2026"),
        (None, None, "tiden är okänd"),
    ],
)
def test_period_says_its_last_day(start: date | None, end: date | None, written: str) -> None:
    """Kept half-open, shown with the last day."""
    assert dates.period(start, end) == written


@pytest.mark.parametrize(
    ("size", "written"), [(340, "340 byte"), (52_400, "52 kB"), (1_400_000, "1,4 MB"), (2e6, "2 MB")]
)
def test_file_size_has_a_decimal_comma(size: int, written: str) -> None:
    """Sizes are said in the unit that fits."""
    assert dates.file_size(size) == written
