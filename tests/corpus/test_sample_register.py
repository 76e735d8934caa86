"""The sample network imported whole, against the register that a careful person makes of it: fact by fact.

What belongs to matters and to what is still open is compared where those live; here stands what the papers say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.imports import Imported, import_files
from lagetrunt.intake.late import rematch_later
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Action,
    Answer,
    Appointment,
    Attendance,
    Body,
    Decision,
    Item,
    Mark,
    Meeting,
    Money,
    Office,
    OfficeRole,
    Person,
    Postponement,
    Presence,
    Question,
    User,
    Vacancy,
)
from lagetrunt.register import chair_terms, gaps, represented, roster_on
from tests.corpus.sample_papers import PAPERS, register
from tests.factories.alone import files_in, kept_for_a_module

pytestmark = pytest.mark.django_db
EXPECTED = register()


@pytest.fixture(scope="module", params=["at once", "one by one"])
def imported(request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: Any) -> Iterable[Imported]:
    """Import the sample once for all comparisons, and leave nothing behind: the same register, whichever way."""
    with kept_for_a_module(django_db_blocker) as user:
        files = files_in(PAPERS)
        if request.param == "at once":
            yield import_files(files, by=user, accept="all")
        else:
            yield _one_by_one(files, user)


def _one_by_one(files: list[tuple[str, bytes]], user: User) -> Imported:
    """Receive and read in any order, let nothing in, and then enter paper by paper in the order of days."""
    done = import_files([*files[1::2], *reversed(files[::2])], by=user)
    assert done.facts == 0
    for paper in sorted(done.papers, key=lambda paper: paper.date or date.max):
        done.entered.append(enter_paper(paper, by=user, accept="all"))
        rematch_later(paper)
    return done


@pytest.fixture
def network(imported: Imported) -> Body:
    """Give the network whose papers they are."""
    return Body.objects.get(name=EXPECTED["network"])


def _person(name: str) -> Person:
    rows = Person.objects.filter(withdrawn_at__isnull=True, joined_to__isnull=True)
    found = [one for one in rows if fold(name) in {one.key, *one.names.values_list("key", flat=True)}]
    assert len(found) == 1, f"{name}: {found}"
    return found[0]


def _meeting(day: str) -> Meeting:
    return Meeting.objects.get(date=day, body__name=EXPECTED["network"], withdrawn_at__isnull=True)


def _standing(model: type[Any], day: str) -> list[Any]:
    return list(model.objects.filter(meeting=_meeting(day), withdrawn_at__isnull=True))


def _shared(one: str, other: str) -> bool:
    """Whether two texts are one statement: one stands in the other, or most words are shared."""
    a, b = _words(one), _words(other)
    if " ".join(a) in " ".join(b) or " ".join(b) in " ".join(a):
        return True
    return len(set(a) & set(b)) >= 0.7 * max(len(set(a)), len(set(b)))


def _words(text: str) -> list[str]:
    return re.findall(r"[\w-]+", fold(text))


def test_every_paper_is_entered_and_none_refused(imported: Imported) -> None:
    assert [(paper.name, str(why)) for paper, why in imported.refused] == []
    assert {paper.state for paper in imported.papers} == {"entered"}


def test_spellings_are_joined_and_different_people_stay_apart(imported: Imported) -> None:
    for one, other in EXPECTED["same_person"]:
        assert _person(one) == _person(other)
    for one, other in EXPECTED["different_people"]:
        assert _person(one) != _person(other)


def test_everybody_is_one_person_of_the_register(imported: Imported) -> None:
    for expected in EXPECTED["people"]:
        _person(expected["name"])


def test_missing_paper_is_a_gap(network: Body) -> None:
    found = [[gap.after.isoformat(), gap.before.isoformat()] for gap in gaps(network)]
    assert found == EXPECTED["gaps"]


@pytest.mark.parametrize("expected", EXPECTED["meetings"], ids=lambda one: one["date"])
def test_meeting_has_its_place_and_counts(imported: Imported, expected: dict[str, Any]) -> None:
    meeting = _meeting(expected["date"])
    listed = Attendance.objects.filter(meeting=meeting, withdrawn_at__isnull=True)
    found = {
        "place": meeting.place,
        "mode": meeting.mode,
        "present": listed.filter(presence=Presence.PRESENT).count(),
        "absent": listed.filter(presence=Presence.ABSENT).count(),
        "points": len(_standing(Item, expected["date"])),
        "decisions": len(_standing(Decision, expected["date"])),
        "actions": len([one for one in _standing(Action, expected["date"]) if not _is_reported(one)]),
        "postponed": len(_standing(Postponement, expected["date"])),
    }
    assert found == {name: expected[name] for name in found}


def _is_reported(action: Action) -> bool:
    """An earlier promise that the paper reports as done is no promise of that paper."""
    return action.settled_on == action.meeting.date


@pytest.mark.parametrize("day", EXPECTED["rosters"])
def test_roster_of_the_day(network: Body, day: str) -> None:
    expected, on = EXPECTED["rosters"][day], date.fromisoformat(day)
    seated: dict[str, set[str]] = {}
    roster = roster_on(network, on)
    for seat in roster.seats:
        seated.setdefault(str(seat.seat), set()).update(mandate.person.name for mandate in seat.mandates)
    assert seated == {place: {_person(name).name for name in names} for place, names in expected["seats"].items()}
    meeting = _meeting(day)
    chairs = {office.person_id for office in roster.offices if office.role == OfficeRole.CHAIR}  # not who a list marks
    listed = Attendance.objects.filter(meeting=meeting, person__in=chairs, withdrawn_at__isnull=True)
    there = {one.person.name for one in listed.filter(presence=Presence.PRESENT)}
    away = {one.person.name for one in listed.filter(presence=Presence.ABSENT)}
    assert there == {_person(name).name for name in expected["chairs_present"]}
    assert away == {_person(name).name for name in expected["chairs_absent"]}
    missing = {one.organisation.name for one in represented(meeting) if not one.is_represented}
    assert missing == set(expected["not_represented"])


@pytest.mark.parametrize("expected", EXPECTED["decisions"], ids=lambda one: one["meeting"])
def test_decisions_of_the_meeting(imported: Imported, expected: dict[str, Any]) -> None:
    found = [decision.words for decision in _standing(Decision, expected["meeting"])]
    assert [text for text in expected["texts"] if not any(_shared(text, words) for words in found)] == []
    assert len(found) == expected["count"]


def test_soft_agreement_is_no_decision(imported: Imported) -> None:
    for expected in EXPECTED["not_decisions"]:
        words = [decision.words for decision in _standing(Decision, expected["meeting"])]
        assert not any(_shared(expected["text"], one) for one in words)


@pytest.mark.parametrize("expected", EXPECTED["promises"], ids=lambda one: f"{one['told']} {one['what'][:40]}")
def test_promise_is_an_action_of_those_who_made_it(imported: Imported, expected: dict[str, Any]) -> None:
    found = [one for one in _standing(Action, expected["told"]) if _shared(expected["what"], one.words)]
    assert found
    who = {fold(_name(str(one))) for one in found[0].assignees.all()}
    assert who == {fold(_name(name)) for name in expected["who"]}


def _name(name: str) -> str:
    rows = [one for one in Person.objects.filter(joined_to__isnull=True) if fold(name) in _names(one)]
    return rows[0].name if rows else name


def _names(person: Person) -> set[str]:
    return {person.key, *person.names.values_list("key", flat=True)}


@pytest.mark.parametrize(
    "expected", EXPECTED["postponements"], ids=lambda one: f"{one['meeting']} {one['subject'][:30]}"
)
def test_postponement_with_its_subject(imported: Imported, expected: dict[str, Any]) -> None:
    found = _standing(Postponement, expected["meeting"])
    subject = {word for word in _words(expected["subject"]) if len(word) > 3}  # a label that its reader chose
    same = [one for one in found if subject & set(_words(f"{one.subject} {one.item or ''} {one.words}"))]
    assert same, [one.subject for one in found]
    until = {one.until_on.isoformat() if one.until_on else one.until_kind or None for one in same}
    assert expected["until"] in until


@pytest.mark.parametrize("expected", EXPECTED["told_rounds"], ids=lambda one: f"{one['meeting']} {one['about'][:30]}")
def test_round_has_the_answers_that_were_given(imported: Imported, expected: dict[str, Any]) -> None:
    answers = Answer.objects.filter(round__meeting=_meeting(expected["meeting"]), withdrawn_at__isnull=True)
    rows = [(one.organisation.name, one.stance) for one in answers.select_related("organisation", "round__item")]
    for stance in ("yes", "no", "interested", "undecided", "discussing", "doing"):
        for place in expected.get(stance, []):
            assert (place, stance) in rows


@pytest.mark.parametrize("expected", EXPECTED["money"], ids=lambda one: f"{one['told']} {one['amount']}")
def test_amount_per_inhabitant(imported: Imported, expected: dict[str, Any]) -> None:
    found = [(float(one.amount), one.unit) for one in _standing(Money, expected["told"])]
    assert (expected["amount"], expected["unit"]) in found


@pytest.mark.parametrize("expected", EXPECTED["chair_terms"], ids=lambda one: one["person"])
def test_term_in_the_chair(network: Body, expected: dict[str, Any]) -> None:
    person = _person(expected["person"])
    terms = [one for one in chair_terms(network, date(2026, 11, 1)) if one.office.person_id == person.pk]
    ends = {one.last_day.isoformat() if one.last_day else None for one in terms}
    assert expected["until"] in ends


@pytest.mark.parametrize("expected", EXPECTED["coordinator"], ids=lambda one: one["person"])
def test_coordinator_with_extent_and_employer(network: Body, expected: dict[str, Any]) -> None:
    offices = Office.objects.filter(body=network, role="coordinator", person=_person(expected["person"]))
    office = offices.get(withdrawn_at__isnull=True)
    assert office.extent_percent == expected["extent_percent"]
    assert office.employer is not None
    assert office.employer.name == expected["employer"]
    assert office.ends_on == date.fromisoformat(expected["until"]) + timedelta(days=1)


@pytest.mark.parametrize("expected", EXPECTED["succession"], ids=lambda one: f"{one['told']} {one['to']}")
def test_who_took_over_from_whom_is_told(imported: Imported, expected: dict[str, Any]) -> None:
    rows = Appointment.objects.filter(meeting=_meeting(expected["told"]), withdrawn_at__isnull=True)
    pairs = {(one.person.name, one.replaces.name if one.replaces else None) for one in rows}
    assert (_person(expected["to"]).name, _person(expected["from"]).name) in pairs


def test_empty_seats_questions_and_marks_are_told(imported: Imported) -> None:
    for expected in EXPECTED["vacant"]:
        assert _standing(Vacancy, expected["told"]), expected
    for expected in EXPECTED["questions_without_owner"]:
        words = [one.words for one in _standing(Question, expected["meeting"])]
        assert any(_shared(expected["text"], one) for one in words), expected
    for expected in EXPECTED["marked"]:
        words = [one.words for one in _standing(Mark, expected["meeting"])]
        assert any(_shared(expected["text"], one) for one in words), expected
