"""Promises that events overtook: each way, what is not one, what a person may say of it, and how it is undone."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.models import Action, ActionState, Item, JournalEntry, ProposalState, Report, Stance
from lagetrunt.register import (
    Promiser,
    confirm_report,
    open_business,
    propose_reports,
    record_action,
    record_answer,
    record_appointment,
    record_leaving,
    reports_waiting,
    tell_round,
    undo_step,
)
from tests.factories.cast import Cast
from tests.factories.notes import Notes

pytestmark = pytest.mark.django_db
HEADING = "Gemensam tolkförmedling"


@pytest.fixture
def notes(cast: Cast) -> Notes:
    """Give a network without any meeting."""
    return Notes(cast)


def _asked(notes: Notes, words: str = "Anna stämmer av med Mark.") -> Action:
    return notes.promised(notes.met("2025-02-01", HEADING, f"Bilden är blandad. {words}"), words, notes.anna)


def _answer(notes: Notes, item: Item, name: str, stance: str, words: str) -> None:
    told = tell_round(item.meeting, subject=item.heading, item=item, by=notes.by)
    record_answer(told, organisation=notes.cast.municipality(name), words=words, stance=stance, by=notes.by)


def _homework(notes: Notes, words: str, written: str = "Alla", due_on: date | None = None) -> Action:
    item = notes.met("2025-02-01", HEADING, f"Förslaget är ute. {words}")
    who = [Promiser(written)]
    return record_action(item.meeting, item=item, words=words, assignees=who, due_on=due_on, by=notes.by)


def _read(notes: Notes, item: Item, action: Action) -> list[Report]:
    """Read a meeting's notes and return what they come to for the promise."""
    found = [report for report in notes.read(item) if report.action == action]
    action.refresh_from_db()
    return found


def test_who_was_to_be_asked_has_answered(notes: Notes) -> None:
    action = _asked(notes)
    later = notes.met("2025-04-01", HEADING, "Mark tackar nej.")
    _answer(notes, later, "Mark", Stance.NO, "Mark tackar nej.")
    (report,) = _read(notes, later, action)
    assert (report.kind, report.words, report.reason) == ("overtaken", "Mark tackar nej.", "Mark har svarat.")
    assert (action.state, action.settled_on) == (ActionState.DROPPED, date(2025, 4, 1))
    assert action.settled_how == "Mark har svarat."


@pytest.mark.parametrize(
    ("promise", "name", "stance"),
    [
        ("Anna stämmer av med Mark.", "Borås", Stance.NO),
        ("Anna stämmer av med Mark.", "Mark", Stance.UNDECIDED),
        ("Anna skickar avtalet till Mark.", "Mark", Stance.YES),
    ],
    ids=["another answered", "not decided", "nothing was asked"],
)
def test_nothing_is_overtaken_by_an_answer_to_something_else(
    notes: Notes, promise: str, name: str, stance: str
) -> None:
    action = _asked(notes, promise)
    later = notes.met("2025-04-01", HEADING, f"{name} har ett läge.")
    _answer(notes, later, name, stance, f"{name} har ett läge.")
    assert _read(notes, later, action) == []
    assert action.state == ActionState.OPEN


def test_an_answer_in_another_matter_overtakes_nothing(notes: Notes) -> None:
    action = _asked(notes)
    later = notes.met("2025-04-01", "Sommarens bemanning", "Mark tackar nej.")
    _answer(notes, later, "Mark", Stance.NO, "Mark tackar nej.")
    assert _read(notes, later, action) == []


def _sought(notes: Notes, words: str) -> Action:
    item = notes.met("2025-02-01", "Nytt från kommunerna", f"Bo slutar i mars. {words}")
    record_leaving(item.meeting, person=notes.bo, words="Bo slutar i mars.", item=item, by=notes.by)
    return notes.promised(item, words, notes.anna)


@pytest.mark.parametrize(
    ("words", "is_over"),
    [("Anna meddelar när det finns ett namn.", True), ("Anna köper blommor till avtackningen.", False)],
)
def test_somebody_was_sought_and_has_come(notes: Notes, words: str, is_over: bool) -> None:
    action = _sought(notes, words)
    later = notes.met("2025-04-01", "Välkommen", "Cia efterträder Bo.")
    new = notes.cast.person("Cia Rask")
    told = {"role": "samordnare", "body": notes.cast.network, "replaces": notes.bo, "item": later}
    record_appointment(later.meeting, person=new, words="Cia efterträder Bo.", by=notes.by, **told)
    found = _read(notes, later, action)
    assert [report.reason for report in found] == (["Cia Rask har tagit över."] if is_over else [])
    assert action.state == (ActionState.DROPPED if is_over else ActionState.OPEN)


@pytest.mark.parametrize(
    ("said", "is_done"),
    [("Ingen har svarat på påminnelsen.", True), ("Påminnelsen är inte skickad.", False), ("Inget nytt.", False)],
)
def test_what_was_to_be_sent_is_spoken_of_as_sent(notes: Notes, said: str, is_done: bool) -> None:
    action = _asked(notes, "Anna påminner de tre som inte svarat.")
    found = _read(notes, notes.met("2025-04-01", HEADING, said), action)
    assert [(report.kind, report.words) for report in found] == ([("done", said)] if is_done else [])
    assert action.state == (ActionState.DONE if is_done else ActionState.OPEN)


@pytest.mark.parametrize(
    ("written", "due_on", "is_over"),
    [
        ("Alla", date(2025, 3, 15), True),
        ("Varje kommun", date(2025, 3, 15), True),
        ("Alla", date(2025, 5, 15), False),
        ("Alla", None, False),
        ("Vi", date(2025, 3, 15), False),
    ],
)
def test_everybodys_homework_is_over_when_the_question_has_gone_on(
    notes: Notes, written: str, due_on: date | None, is_over: bool
) -> None:
    action = _homework(notes, "Synpunkter lämnas till Anna.", written, due_on)
    found = _read(notes, notes.met("2025-04-01", HEADING, "Svaret gick i väg och togs väl emot."), action)
    assert [report.kind for report in found] == (["overtaken"] if is_over else [])
    assert action.state == (ActionState.DROPPED if is_over else ActionState.OPEN)


def test_homework_without_a_last_day_is_over_when_the_question_has_come_twice(notes: Notes) -> None:
    action = _homework(notes, "Protokollsutdrag lämnas till Anna.")
    assert _read(notes, notes.met("2025-04-01", HEADING, "Fyra har beslutat."), action) == []
    assert len(_read(notes, notes.met("2025-06-01", HEADING, "Nio har beslutat."), action)) == 1


def test_a_promise_made_again_ends_with_the_first(notes: Notes) -> None:
    action = _asked(notes, "Anna stämmer av med Mark om tolkarna.")
    words = "Anna stämmer av med Mark om tolkarna"
    again = notes.promised(notes.met("2025-03-01", HEADING, f"Kvarstår: {words}"), words, notes.anna)
    propose_reports(again.meeting, by=notes.by, accept="all")
    later = notes.met("2025-04-01", HEADING, "Mark tackar nej.")
    _answer(notes, later, "Mark", Stance.NO, "Mark tackar nej.")
    _read(notes, later, action)
    again.refresh_from_db()
    assert (action.state, again.state) == (ActionState.DROPPED, ActionState.DROPPED)


def test_what_overtook_a_promise_waits_for_a_person_and_is_undone(notes: Notes) -> None:
    action = _asked(notes)
    later = notes.met("2025-04-01", HEADING, "Mark tackar nej.")
    _answer(notes, later, "Mark", Stance.NO, "Mark tackar nej.")
    notes.read(later, "sure")
    (report,) = reports_waiting(notes.by)
    assert (report.state, report.action) == (ProposalState.PROPOSED, action)
    confirm_report(report, by=notes.by)
    undo_step(JournalEntry.objects.filter(verb="confirm_report")[0], by=notes.by)
    action.refresh_from_db()
    assert (action.state, action.settled_how) == (ActionState.OPEN, "")


def test_a_late_paper_is_overtaken_by_what_came_after_it(notes: Notes) -> None:
    later = notes.met("2025-04-01", HEADING, "Mark tackar nej.")
    _answer(notes, later, "Mark", Stance.NO, "Mark tackar nej.")
    notes.read(later)
    action = _asked(notes)
    assert action.item is not None
    (report,) = _read(notes, action.item, action)
    assert report.meeting == later.meeting


def test_nobody_is_left_to_tell_when_the_one_to_be_told_has_been_replaced(notes: Notes) -> None:
    action = _homework(notes, "Saknas någon på listan, hör av er till Bo.")
    later = notes.met("2025-04-01", "Välkommen", "Cia efterträder Bo.")
    told = {"role": "samordnare", "body": notes.cast.network, "replaces": notes.bo, "item": later}
    record_appointment(later.meeting, person=notes.cast.person("Cia Rask"), words="Cia tar över.", by=notes.by, **told)
    (report,) = _read(notes, later, action)
    assert report.reason == "Cia Rask har tagit över efter Bo Lindal."
    assert action.state == ActionState.DROPPED


@pytest.mark.parametrize(("day", "is_over"), [("2025-08-20", False), ("2025-09-10", True)])
def test_a_promise_about_the_summer_is_idle_when_it_is_over(notes: Notes, day: str, is_over: bool) -> None:
    action = _asked(notes, "Anna hör med rådet om platsen kan stå tom över sommaren.")
    found = _read(notes, notes.met(day, "Annat", "Inget nytt om lokalerna."), action)
    assert [report.reason for report in found] == (["Tiden som det gällde har gått."] if is_over else [])
    assert action.state == (ActionState.DROPPED if is_over else ActionState.OPEN)


def test_a_promise_told_late_stays_open_and_says_so(notes: Notes) -> None:
    words = "Anna skickar nätverkets rapport."
    action = notes.promised(notes.met("2025-02-01", HEADING, words), words, notes.anna)
    (report,) = _read(notes, notes.met("2025-04-01", HEADING, "Anna: rapporten är försenad."), action)
    assert (report.kind, action.state) == ("late", ActionState.OPEN)
    (line,) = [
        one for one in open_business(notes.by, [notes.cast.network], on=date(2025, 4, 20)) if one.rule == "promised"
    ]
    assert line.why.endswith("Försenat enligt anteckningarna 1 april 2025.")
