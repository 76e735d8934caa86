"""The papers that are kept outside the repository, imported whole: the register holds what their list says it must.

All names come out of that list when the test runs; none stands here.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lagetrunt.intake.imports import Imported, import_files
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Answer,
    Body,
    Decision,
    Finding,
    Meeting,
    Money,
    Office,
    Person,
    SameQuestion,
    SameState,
    User,
)
from lagetrunt.register import chair_terms, gaps, represented, succession
from tests.factories.alone import administrator_alone, files_in

pytestmark = [pytest.mark.django_db, pytest.mark.needs("gold")]


@dataclass
class Whole:
    """The expected register and the one that the import made."""

    expected: dict[str, Any]
    imported: Imported

    @property
    def body(self) -> Body:
        """Return the network whose papers they are."""
        bodies = {paper.body for paper in self.imported.papers if paper.body}
        assert len(bodies) == 1
        return bodies.pop()

    def meeting(self, day: str) -> Meeting:
        """Return the meeting of a day."""
        return Meeting.objects.get(body=self.body, date=day, withdrawn_at__isnull=True)


def _expected(gold: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((gold / "expect.json").read_text("utf-8"))
    return found


@pytest.fixture
def administrator(db: None) -> User:
    """Give the administrator of an association that has nothing else."""
    return administrator_alone()


@pytest.fixture
def whole(administrator: User, gold: Path) -> Whole:
    """Import everything and let all of it in, into a register that knows nobody."""
    return Whole(_expected(gold), import_files(files_in(gold / "texts"), by=administrator, accept="all"))


def _people(name: str) -> list[Person]:
    """Return the people who go by a name, each once."""
    rows = Person.objects.filter(withdrawn_at__isnull=True, joined_to__isnull=True)
    return [one for one in rows if fold(name) in {one.key, *one.names.values_list("key", flat=True)}]


def test_every_paper_is_entered_when_all_is_accepted(whole: Whole) -> None:
    assert not whole.imported.refused
    assert {paper.state for paper in whole.imported.papers} == {"entered"}


def test_spellings_of_one_person_are_joined_when_all_is_accepted(whole: Whole) -> None:
    for one, other in whole.expected["same_person"]:
        assert len(_people(one)) == 1
        assert _people(one) == _people(other)
        assert any(one in told and other in told for told in whole.imported.told)


def test_near_names_of_different_people_stay_apart(whole: Whole) -> None:
    for one, other in whole.expected["different_people"]:
        assert _people(one)
        assert _people(other)
        assert not set(_people(one)) & set(_people(other))


def test_a_namesake_elsewhere_stays_a_question_for_a_human(whole: Whole) -> None:
    for case in whole.expected["ask_a_person"]:
        left, right = _people(case["name"])
        question = SameQuestion.objects.get(left__in=[left, right], right__in=[left, right])
        assert question.state == SameState.OPEN
        assert question in whole.imported.questions


def test_missing_papers_show_as_gaps(whole: Whole) -> None:
    found = {(gap.after.isoformat(), gap.before.isoformat()) for gap in gaps(whole.body)}
    assert {tuple(pair) for pair in whole.expected["gaps"]} <= found


def test_a_meeting_shows_its_chairs_and_who_was_represented(whole: Whole) -> None:
    for day, told in whole.expected["rosters"].items():
        meeting = whole.meeting(day)
        marked = meeting.attendance.filter(is_chair=True, withdrawn_at__isnull=True)
        assert sorted(marked.filter(presence="present").values_list("written", flat=True)) == told["chairs_present"]
        assert sorted(marked.filter(presence="absent").values_list("written", flat=True)) == told["chairs_absent"]
        if "new_chair" in told:
            office = Office.objects.get(person__name=told["new_chair"], role="chair", withdrawn_at__isnull=True)
            assert office.starts_on == meeting.date
        by_name = {row.organisation.name: row for row in represented(meeting)}
        for name, words in told.items():
            if not isinstance(words, str) or name == "new_chair":
                continue
            row = by_name[name]
            assert row.is_represented == (not words.startswith("not ")), name
            if row.is_represented:
                assert row.present[0].written in words
            if "one of two" in words:
                assert (len(row.present), row.places) == (1, 2)


def test_a_told_replacement_forms_a_chain(whole: Whole) -> None:
    for told in whole.expected["succession"]:
        chains = [
            [mandate.person.name for mandate in chain]
            for seat in whole.body.seats.filter(withdrawn_at__isnull=True)
            for chain in succession(seat)
        ]
        pairs = [pair for chain in chains for pair in itertools.pairwise(chain)]
        assert (told["from"], told["to"]) in pairs or (told["to"], told["from"]) in pairs


def test_a_chair_past_the_told_end_gives_a_warning(whole: Whole) -> None:
    for told in whole.expected["chair_terms"]:
        terms = [
            term for term in chair_terms(whole.body, date(2020, 3, 6)) if term.office.person.name == told["person"]
        ]
        assert len(terms) == 1
        assert terms[0].office.starts_on == date.fromisoformat(told["from"])
        assert terms[0].last_day == date.fromisoformat(told["until"])
        assert terms[0].warning


def test_the_coordinator_has_employer_extent_and_end(whole: Whole) -> None:
    told = whole.expected["coordinator"]
    office = Office.objects.get(role="coordinator", withdrawn_at__isnull=True)
    assert office.person.name == told["person"]
    assert office.employer is not None
    assert (office.employer.name, office.extent_percent) == (told["employer"], told["extent_percent"])
    assert office.ends_on == date.fromisoformat(told["until"]) + (date(2020, 1, 2) - date(2020, 1, 1))


def test_answers_told_in_the_notes_stand_in_a_round(whole: Whole) -> None:
    for told in whole.expected["told_rounds"]:
        answers = Answer.objects.filter(round__meeting=whole.meeting(told["meeting"]), round__subject=told["about"])
        for stance in ("doing", "discussing", "interested", "yes", "no", "undecided"):
            named = set(answers.filter(stance=stance).values_list("organisation__name", flat=True))
            assert named == set(told.get(stance, ()))


def test_amounts_have_unit_and_years(whole: Whole) -> None:
    for told in whole.expected["money"]:
        assert Money.objects.filter(amount=str(told["amount"]), unit=told["unit"], years=told["years"]).count() == 1


def test_a_general_feeling_is_no_decision(whole: Whole) -> None:
    for words in whole.expected["not_decisions"]:
        assert not Decision.objects.filter(words__icontains=words.rstrip(".")).exists()


def test_joins_stand_as_questions_when_nothing_is_let_in_unseen(administrator: User, gold: Path) -> None:
    imported = import_files(files_in(gold / "texts"), by=administrator)
    assert imported.facts == 0
    for _one, other in _expected(gold)["same_person"]:
        named = [finding for finding in Finding.objects.all() if other in finding.matches]
        assert named
        assert not Person.objects.exists()
    imported = import_files(files_in(gold / "texts"), by=administrator)
    assert not imported.papers
    assert {code for _name, code, *_rest in imported.batch.told} == {"already-here"}
