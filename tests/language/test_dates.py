"""Dates as people write them."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagetrunt.language.dates import find_dates

MEETING = date(2021, 10, 8)  # a Friday


def values(text: str, **more: object) -> list[str | None]:
    return [found.value for found in find_dates(text, meeting=MEETING, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi ses 2021-11-19 i Ystad.", ["2021-11-19"]),
        ("Träffar 4/2 och 11/3", ["2022-02-04", "2022-03-11"]),
        ("den 5 november", ["2021-11-05"]),
        ("fredagen den 26 nov kl 13-15", ["2021-11-26"]),
        ("torsdag 9 december 2021", ["2021-12-09"]),
        ("Datum våren 2022: 14/1, 11/2, 8/4", ["2022-01-14", "2022-02-11", "2022-04-08"]),
        ("den 3, 10 och 17 maj 2023", ["2023-05-03", "2023-05-10", "2023-05-17"]),
        ("14/1, 11/2 och 8/4 2023", ["2023-01-14", "2023-02-11", "2023-04-08"]),
        ("20211105", ["2021-11-05"]),
        ("21-11-05", ["2021-11-05"]),
        ("15.12.2021", ["2021-12-15"]),
        ("11/12-21", ["2021-12-11"]),
        ("klart i december", ["2021-12"]),
        ("klart i mars", ["2022-03"]),
        ("mars 2023", ["2023-03"]),
        ("v. 47", ["2021-W47"]),
        ("vecka 3", ["2022-W03"]),
        ("ordförande året ut", ["2021-12-31"]),
        ("kl. 9.30–11", []),
        ("under läsåret 2021/2022", []),
        ("jouren är öppen 24/7", []),
        ("i slutet av 2021", []),
        ("månadsskiftet april/maj", []),
        ("hos 1 200 barn och 35 pedagoger", []),
        ("paragraf 12/13 punkt 5", []),
    ],
)
def test_find_dates_reads_the_ways_dates_are_written(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_find_dates_keeps_the_last_day_of_a_range() -> None:
    (found,) = find_dates("konferens 2-3 februari", meeting=MEETING)
    assert (found.value, found.last) == ("2022-02-02", "2022-02-03")


def test_find_dates_doubts_a_weekday_that_does_not_fit() -> None:
    (found,) = find_dates("måndag den 19 november 2021", meeting=MEETING)
    assert found.value == "2021-11-19"
    assert found.doubt is not None
    assert "fredag" in found.doubt
    assert "måndag" in found.doubt


def test_find_dates_takes_the_day_just_past_when_only_its_weekday_fits() -> None:
    assert values("fredag 1 oktober var vi på besök") == ["2021-10-01"]


def test_find_dates_doubts_a_date_that_does_not_exist() -> None:
    (found,) = find_dates("senast den 31 november", meeting=MEETING)
    assert found.value is None
    assert "31 november" in (found.doubt or "")


def test_find_dates_takes_the_year_of_the_heading() -> None:
    assert values("14/1 och 9/9", year=2023) == ["2023-01-14", "2023-09-09"]


def test_find_dates_gives_places_in_the_text() -> None:
    text = "Vi ses den 5 november i Lomma."
    (found,) = find_dates(text, meeting=MEETING)
    assert text[found.start : found.end] == "den 5 november"


@given(st.text(alphabet="0123456789/-.:, den januarifebruarimajv", max_size=40))
def test_find_dates_never_fails_and_never_overlaps(text: str) -> None:
    found = find_dates(text, meeting=MEETING)
    for one, other in itertools.pairwise(found):
        assert one.end <= other.start
    assert all(0 <= entry.start < entry.end <= len(text) for entry in found)
    assert all(entry.value or entry.doubt or entry.kind != "day" for entry in found)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2098, 12, 31)))
def test_find_dates_reads_back_every_iso_date(day: date) -> None:
    assert values(f"träff {day.isoformat()} i Lomma") == [day.isoformat()]


@given(st.dates(min_value=MEETING, max_value=date(2022, 10, 7)))
def test_find_dates_without_year_is_the_next_such_day(day: date) -> None:
    if f"{day.day}/{day.month}" in {"24/7", "1/2", "1/3", "2/3", "1/4", "3/4"}:
        return
    assert values(f"mötet {day.day}/{day.month}") == [day.isoformat()]


def test_day_stands_where_it_stands_behind_letters_that_grow_when_made_small() -> None:
    text = "İzmir İİ, 14 mars 2024"
    [found] = find_dates(text)
    assert text[found.start : found.end] == "14 mars 2024"
