"""What is open after the papers kept outside the repository are imported: who left what, what is empty, who decides.

All names come out of their list when the test runs; none stands here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lagetrunt.intake.imports import import_files
from lagetrunt.language.keys import fold
from lagetrunt.models import Body, Item, Mandate, Person, SeatKind, User, Vacancy
from lagetrunt.register import (
    LeftBehind,
    Open,
    book_meeting,
    everything_left_by,
    open_business,
    represented,
)
from tests import tools
from tests.factories.alone import files_in, kept_for_a_module

pytestmark = [pytest.mark.django_db, pytest.mark.needs("gold")]
NEXT = date(2020, 4, 17)
ON = date(2020, 4, 3)


@dataclass
class Opened:
    """What is open two weeks before the next meeting, and for whom it was gathered."""

    user: User
    lines: list[Open]


@pytest.fixture
def expected(gold: Path) -> dict[str, Any]:
    """Give the list of what the register must hold."""
    found: dict[str, Any] = json.loads((gold / "expect.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def opened(django_db_setup: None, django_db_blocker: Any) -> Iterable[Opened]:
    """Import everything once, book the next meeting, and leave nothing behind."""
    with kept_for_a_module(django_db_blocker) as user:
        texts = Path(tools.gold() or "") / "texts"
        files = files_in(texts)
        imported = import_files(files, by=user, accept="all")
        network = next(paper.body for paper in imported.papers if paper.body)
        book_meeting(network, date=NEXT, by=user)
        yield Opened(user, open_business(user, list(Body.objects.all()), on=ON))


def _person(name: str) -> Person:
    rows = Person.objects.filter(withdrawn_at__isnull=True, joined_to__isnull=True)
    found: Person = next(one for one in rows if fold(name) in {one.key, *one.names.values_list("key", flat=True)})
    return found


def _held(left: LeftBehind) -> set[str]:
    held = {_seat(mandate) for mandate in left.mandates}
    return {fold(one) for one in held | {str(vacancy.item) for vacancy in left.vacancies}}


def _seat(mandate: Mandate) -> str:
    seat = mandate.seat
    return f"ersättare i {seat.body}" if seat.kind == SeatKind.DEPUTY else f"{seat.body} ({seat})"


def test_everything_that_somebody_left_is_listed(opened: Opened, expected: dict[str, Any]) -> None:
    for name, held in expected["left_by"].items():
        person = _person(name)
        left = everything_left_by(person, user=opened.user, day=_last_day(person))
        assert _held(left) == {fold(one) for one in held}


def _last_day(person: Person) -> date:
    leaving = person.leavings.get(withdrawn_at__isnull=True)
    return leaving.leaves_on or leaving.meeting.date


def test_what_nobody_has_taken_over_stands_with_who_it_was(opened: Opened, expected: dict[str, Any]) -> None:
    for name, held in expected["left_by"].items():
        person = _person(name)
        theirs = [line for line in opened.lines if person.pk in line.people]
        assert all(person.name in line.why for line in theirs)
        told = {fold(_said(line)) for line in theirs}
        followed = {one for one in held if fold(one) not in told}
        assert len(followed) == 1  # the one seat on which somebody has followed
        assert fold(followed.pop()) in {fold(_seat(one)) for one in person.mandates.filter(replaced_by__isnull=False)}


def _said(line: Open) -> str:
    if isinstance(line.fact, Vacancy):
        return str(line.fact.item)
    return _seat(line.fact) if isinstance(line.fact, Mandate) else line.title


def test_empty_seat_stands_with_who_promised_to_raise_it(opened: Opened, expected: dict[str, Any]) -> None:
    for told in expected["vacant"]:
        seat = next(
            line for line in opened.lines if isinstance(line.fact, Vacancy) and _is_about(line.fact.item, told["seat"])
        )
        assert (seat.before_meeting, seat.is_cold) == (True, False)
        promise = next(
            line for line in opened.lines if line.rule == "promised" and fold(told["promise"]) in fold(line.title)
        )
        assert promise.due
        assert promise.due < ON
        assert promise.waits_on in promise.why


def _is_about(item: Item | None, seat: str) -> bool:
    return item is not None and fold(item.heading) in fold(seat)


def test_boards_that_must_decide_are_followed(opened: Opened, expected: dict[str, Any]) -> None:
    tracker = expected["tracker"]
    line = next(line for line in opened.lines if line.rule == "formal_missing")
    assert fold(tracker["about"]) in fold(line.title)
    assert line.since == date.fromisoformat(tracker["told"])
    meeting = line.facts[0].meeting  # type: ignore[attr-defined]  # a fact of a meeting
    everybody = {one.organisation.name for one in represented(meeting)}
    assert all(name in line.why for name in everybody)
    assert (line.count, line.on_agenda) == (len(everybody), True)
