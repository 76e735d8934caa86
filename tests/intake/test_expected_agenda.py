"""The papers that are kept outside the repository, imported whole: the next agenda is drafted as their list says.

All names come out of that list when the test runs; none stands here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lagetrunt.intake.imports import import_files
from lagetrunt.language.headings import subject_key
from lagetrunt.language.topics import topics
from lagetrunt.meetings.agenda import Agenda, Line, draft_agenda
from lagetrunt.register import book_meeting
from tests import tools
from tests.factories.alone import files_in, kept_for_a_module

pytestmark = [pytest.mark.django_db, pytest.mark.needs("gold")]
NEXT = date(2020, 4, 17)
ON = date(2020, 4, 1)


@pytest.fixture(scope="module")
def papers() -> Path:
    """Give the folder of marked papers."""
    folder = tools.gold()
    assert folder is not None  # the mark of this file
    return folder


@pytest.fixture(scope="module")
def expected(papers: Path) -> dict[str, Any]:
    """Give what the list says of the next agenda."""
    found: dict[str, Any] = json.loads((papers / "expect.json").read_text("utf-8"))["next_agenda"]
    return found


@pytest.fixture(scope="module")
def agenda(papers: Path, django_db_setup: None, django_db_blocker: Any) -> Iterable[Agenda]:
    """Import everything once, book the next meeting and draft its agenda; leave nothing behind."""
    with kept_for_a_module(django_db_blocker) as user:
        files = files_in(papers / "texts")
        done = import_files(files, by=user, accept="all")
        (body,) = {paper.body for paper in done.papers if paper.body}
        meeting = book_meeting(body, date=NEXT, by=user)
        yield draft_agenda(meeting, user=user, on=ON)


MISSING = "vars anteckningar saknas"
"""What a line, or one of its reasons, says where a missing paper may have dealt with it."""


def _lines(agenda: Agenda, heading: str) -> list[Line]:
    """Return the lines whose heading holds what the other is about, or the other way round."""
    wanted = topics(subject_key(heading))
    return [line for line in agenda.lines if (own := topics(subject_key(line.heading))) <= wanted or wanted <= own]


def test_everything_put_off_at_the_last_meeting_is_on_the_draft(agenda: Agenda, expected: dict[str, Any]) -> None:
    ((name, headings),) = [(key, value) for key, value in expected.items() if key.startswith("put_off_on_")]
    day = date.fromisoformat(name.removeprefix("put_off_on_"))
    for heading in headings:
        found = [line for line in _lines(agenda, heading) if day in line.chain]
        assert len(found) == 1, (heading, [line.heading for line in agenda.lines])
    assert len([line for line in agenda.lines if day in line.chain]) == len(headings)


def test_what_missing_papers_may_have_dealt_with_is_marked_with_doubt(agenda: Agenda, expected: dict[str, Any]) -> None:
    for heading in expected["perhaps_handled_in_missing_papers"]:
        found = [line for line in _lines(agenda, heading) if MISSING in f"{line.doubt} {line.why}"]
        assert len(found) == 1, (heading, [(line.heading, line.doubt) for line in agenda.lines])


def test_no_question_stands_there_twice(agenda: Agenda) -> None:
    keys = [key for line in agenda.lines for key in (line.key, *line.also)]
    assert len(keys) == len(set(keys))
