"""What stands under Att ta tag i for the sample network, line by line against a list made by hand from its papers.

Compared are the lines about what was put off, what was promised, what those who left held, and terms: all that the
hand-made list has stands there with its age and reason, and nothing else of these kinds does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from lagetrunt.intake.imports import import_files
from lagetrunt.language.keys import fold
from lagetrunt.models import Body
from lagetrunt.register import Open, book_meeting, open_business
from lagetrunt.register.day_words import day_date
from tests.corpus.sample_papers import FOLDER, PAPERS
from tests.factories.alone import files_in, kept_for_a_module

pytestmark = pytest.mark.django_db
EXPECTED: dict[str, Any] = json.loads((FOLDER / "open_business.json").read_text("utf-8"))
ON = date.fromisoformat(EXPECTED["on"])
KINDS = {
    "put_off": {"put_off"},
    "promised": {"promised"},
    "left_promise": {"left_promise"},
    "seats": {"left_seat", "left_office", "left_role", "seat_empty", "seat_told_empty"},
    "terms": {"term_over", "term_ends", "evaluation"},
}


@pytest.fixture(scope="module")
def lines(django_db_setup: None, django_db_blocker: Any) -> Iterable[list[Open]]:
    """Import the sample once, book its next meeting, and gather what is open for its administrator."""
    with kept_for_a_module(django_db_blocker) as user:
        files = files_in(PAPERS)
        imported = import_files(files, by=user, accept="all")
        network = next(paper.body for paper in imported.papers if paper.body)
        book_meeting(network, date=date.fromisoformat(EXPECTED["next_meeting"]), by=user)
        yield open_business(user, list(Body.objects.all()), on=ON)


def _titles(expected: dict[str, Any]) -> set[str]:
    return {fold(expected[name]) for name in ("title", "told_again") if name in expected}


def _line(lines: list[Open], kind: str, expected: dict[str, Any]) -> Open:
    rules = {expected["rule"]} if "rule" in expected else KINDS[kind]
    found = [line for line in lines if line.rule in rules and fold(line.title) in _titles(expected)]
    assert len(found) == 1, f"{expected['title']}: {[(line.rule, line.title) for line in found]}"
    return found[0]


def _is_read_otherwise(expected: dict[str, Any], field: str) -> bool:
    return any((one["title"], one["field"]) == (expected["title"], field) for one in EXPECTED["read_otherwise"])


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


@pytest.mark.parametrize("expected", EXPECTED["put_off"], ids=lambda one: one["title"])
def test_what_was_put_off_stands_with_its_chain(lines: list[Open], expected: dict[str, Any]) -> None:
    line = _line(lines, "put_off", expected)
    assert (_iso(line.since), line.times, _iso(line.due)) == (expected["since"], expected["times"], expected["until"])
    assert [_iso(day) for day in line.days] == expected["days"]
    assert (line.is_cold, line.before_meeting) == (expected["cold"], expected["before_meeting"])
    assert bool(line.doubt) == expected["doubt"]
    assert day_date(line.days[-1]) in line.why
    if not _is_read_otherwise(expected, "reason"):
        assert fold(expected["reason"]) in fold(line.why)


@pytest.mark.parametrize("expected", EXPECTED["promised"], ids=lambda one: one["title"][:50])
def test_promise_stands_with_who_made_it_and_its_age(lines: list[Open], expected: dict[str, Any]) -> None:
    line = _line(lines, "promised", expected)
    assert (_iso(line.since), _iso(line.due)) == (expected["since"], expected["due"])
    assert (line.is_cold, line.before_meeting) == (expected["cold"], expected["before_meeting"])
    assert all(fold(who) in fold(line.why) for who in expected["who"])
    assert all(fold(who) in fold(line.waits_on) for who in expected["who"])


@pytest.mark.parametrize("expected", EXPECTED["left_promise"], ids=lambda one: one["title"][:50])
def test_promise_of_somebody_who_left_stands_with_who_it_was(lines: list[Open], expected: dict[str, Any]) -> None:
    line = _line(lines, "left_promise", expected)
    assert _iso(line.since) == expected["since"]
    assert (line.is_cold, line.before_meeting) == (expected["cold"], expected["before_meeting"])
    assert all(who in line.why for who in expected["who"])
    assert expected["left"] in line.why.rsplit(". ", 1)[-1]


@pytest.mark.parametrize("expected", EXPECTED["seats"], ids=lambda one: one["title"])
def test_seat_of_somebody_who_left_stands_empty(lines: list[Open], expected: dict[str, Any]) -> None:
    line = _line(lines, "seats", expected)
    assert (_iso(line.since), line.is_cold) == (expected["since"], expected["cold"])
    assert expected["left"] in line.why


@pytest.mark.parametrize("expected", EXPECTED["terms"], ids=lambda one: one["title"])
def test_term_stands_with_its_last_day(lines: list[Open], expected: dict[str, Any]) -> None:
    line = _line(lines, "terms", expected)
    assert _iso(line.due) == expected["until"]
    assert day_date(date.fromisoformat(expected["until"])) in line.why
    assert not line.is_cold


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_else_stands(lines: list[Open], kind: str) -> None:
    wanted = {title for expected in EXPECTED[kind] for title in _titles(expected)}
    rest = [(line.rule, fold(line.title)) for line in lines if line.rule in KINDS[kind]]
    assert sorted({one for one in rest if one[1] not in wanted}) == []
