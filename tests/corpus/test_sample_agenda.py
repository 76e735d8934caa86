"""The next agenda of the sample network, drafted from its fourteen papers, against a careful coordinator's by hand.

Fact by fact: every line that must be there with its place, reasons, ages and warnings, and nothing else of those kinds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from lagetrunt.cli.demo import book_next
from lagetrunt.intake.imports import import_files
from lagetrunt.language.keys import fold
from lagetrunt.meetings.agenda import Agenda, Line, draft_agenda
from lagetrunt.models import (
    Action,
    Body,
    Decision,
    Mandate,
    Meeting,
    Office,
    Postponement,
    Seat,
    Vacancy,
)
from lagetrunt.register.day_words import short_date
from tests.corpus.sample_papers import PAPERS, next_agenda, register
from tests.factories.alone import files_in, kept_for_a_module

pytestmark = pytest.mark.django_db
EXPECTED = next_agenda()
DAY = date.fromisoformat(EXPECTED["meeting"]["date"])


@pytest.fixture(scope="module")
def agenda(django_db_setup: None, django_db_blocker: Any) -> Iterable[Agenda]:
    """Import the sample once, book its next meeting and draft the agenda; leave nothing behind."""
    with kept_for_a_module(django_db_blocker) as user:
        import_files(files_in(PAPERS), by=user, accept="all")
        body = Body.objects.get(name=register()["network"])
        book_next(body, by=user, after=date.fromisoformat(EXPECTED["drafted_on"]))
        meeting = Meeting.objects.select_related("body").get(body=body, date=DAY)
        yield draft_agenda(meeting, user=user, on=date.fromisoformat(EXPECTED["drafted_on"]))


def _line(agenda: Agenda, heading: str) -> Line:
    found = [line for line in agenda.lines if fold(heading) in fold(line.heading)]
    assert len(found) == 1, (heading, [line.heading for line in agenda.lines])
    return found[0]


def _facts(agenda: Agenda, *models: type) -> list[tuple[Line, Any]]:
    return [(line, fact) for line in agenda.lines for fact in line.facts if isinstance(fact, models)]


def _expected(of: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(line, reason) for line in EXPECTED["lines"] for reason in line.get("reasons", []) if reason["of"] == of]


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def test_meeting_takes_three_hours_in_the_morning(agenda: Agenda) -> None:
    assert agenda.meeting.start
    assert agenda.meeting.end
    hours = (agenda.meeting.start.isoformat("minutes"), agenda.meeting.end.isoformat("minutes"))
    assert hours == (EXPECTED["meeting"]["start"], EXPECTED["meeting"]["end"])
    assert agenda.minutes_there == 180


@pytest.mark.parametrize("expected", EXPECTED["lines"], ids=lambda one: one["heading"])
def test_line_stands_where_it_should(agenda: Agenda, expected: dict[str, Any]) -> None:
    line = _line(agenda, expected["heading"])
    assert line.is_standing == expected.get("standing", False)
    assert bool(line.doubt) == expected.get("doubt", False)
    if "kind" in expected:
        assert line.kind == expected["kind"]
    if "owner" in expected:
        assert line.owner_words == expected["owner"]
    if "seen_in" in expected:
        assert f"i {expected['seen_in']}" in line.why
    assert set(expected.get("warnings", [])) <= {one.code for one in line.warnings}


def test_lines_stand_in_the_order_of_a_meeting(agenda: Agenda) -> None:
    places = ["first", "early", "middle", "last"]
    found = [(agenda.lines.index(_line(agenda, one["heading"])), one["place"]) for one in EXPECTED["lines"]]
    ordered = [places.index(place) for _at, place in sorted(found)]
    assert ordered == sorted(ordered)
    ends = [agenda.lines.index(_line(agenda, heading)) for heading in ("Övrigt", "Kommande möten")]
    assert ends == [len(agenda.lines) - 2, len(agenda.lines) - 1]


def test_every_other_line_is_known(agenda: Agenda) -> None:
    known = [fold(one["heading"]) for one in EXPECTED["lines"]]
    others = [line.heading for line in agenda.lines if not any(one in fold(line.heading) for one in known)]
    assert others == []


@pytest.mark.parametrize("heading", EXPECTED["must_not"])
def test_line_that_is_dealt_with_is_not_there(agenda: Agenda, heading: str) -> None:
    found = [line.heading for line in agenda.lines if fold(heading) in fold(line.heading)]
    assert found == []


def test_what_was_put_off_stands_there_with_its_meetings_and_nothing_else_does(agenda: Agenda) -> None:
    expected = {
        (_line(agenda, line["heading"]).key, tuple(map(date.fromisoformat, reason["days"])), line.get("doubt", False))
        for line, reason in _expected("put off")
    }
    found = {(line.key, line.chain, bool(line.doubt)) for line in agenda.lines if line.chain}
    assert found == expected
    assert {line.key for line, _fact in _facts(agenda, Postponement)} == {key for key, _days, _doubt in expected}


@pytest.mark.parametrize(("line", "reason"), _expected("put off"), ids=lambda one: one.get("heading", ""))
def test_what_was_put_off_says_how_often_and_why(agenda: Agenda, line: dict[str, Any], reason: dict[str, Any]) -> None:
    found = _line(agenda, line["heading"])
    assert len(found.chain) == reason["times"]
    assert fold(reason["why"]) in fold(found.why)
    assert any(one.code == "put-off-often" for one in found.warnings) == (reason["times"] >= 3)


def test_promises_that_are_due_stand_there_and_no_others(agenda: Agenda) -> None:
    told = [*_expected("promise"), *_expected("promise of somebody who has left")]
    expected = {_words(reason["what"]) for _line, reason in told}
    found = [_words(fact.words) for _line, fact in _facts(agenda, Action)]
    assert set(found) == expected
    assert len(found) == len(set(found))


@pytest.mark.parametrize(("line", "reason"), _expected("promise"), ids=lambda one: one.get("heading", ""))
def test_promise_says_by_when(agenda: Agenda, line: dict[str, Any], reason: dict[str, Any]) -> None:
    found = [one for one, fact in _facts(agenda, Action) if _words(fact.words) == _words(reason["what"])]
    assert len(found) == 1
    if reason["late"]:
        said = f"Lovat till {short_date(date.fromisoformat(reason['due']), DAY)}, inte lämnat."
    elif reason["due"]:
        said = f"Lovat {short_date(date.fromisoformat(reason['told']), DAY)} till det här mötet."
    else:
        said = f"Lovat {short_date(date.fromisoformat(reason['told']), DAY)}."
    assert f"{said} {reason['what']}" in found[0].why


def test_terms_that_end_stand_there_and_no_others(agenda: Agenda) -> None:
    found = {(line.heading, fact.person.name, fact.role, fact.ends_on) for line, fact in _facts(agenda, Office)}
    expected = {
        (_line(agenda, line["heading"]).heading, reason["person"], reason["role"], _after(reason["last_day"]))
        for line, reason in _expected("term")
    }
    assert found == expected


def _after(last: str) -> date:
    return date.fromordinal(date.fromisoformat(last).toordinal() + 1)


def test_empty_seats_stand_there(agenda: Agenda) -> None:
    for line, reason in _expected("empty seat"):
        found = _line(agenda, line["heading"])
        assert fold(reason["seat"]) in fold(found.why), found.why
    assert {line.heading for line, _fact in _facts(agenda, Seat, Mandate, Vacancy)} == {
        _line(agenda, line["heading"]).heading for line, _reason in _expected("empty seat")
    }


def test_no_decision_brings_a_line_by_itself(agenda: Agenda) -> None:
    lines = {line.heading for line, _fact in _facts(agenda, Decision)} - {
        line.heading for line in agenda.lines if line.chain
    }
    assert lines == set()


@pytest.mark.parametrize("expected", EXPECTED["waiting"], ids=lambda one: one["what"])
def test_what_is_open_waits_with_its_day(agenda: Agenda, expected: dict[str, Any]) -> None:
    found = [one for one in agenda.waiting if _words(expected["what"]) in _words(one.open.title)]
    assert len(found) == 1, [one.open.title for one in agenda.waiting]
    assert (found[0].comes_back.isoformat() if found[0].comes_back else None) == expected["comes_back"]
    assert found[0].why
