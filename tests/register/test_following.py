"""Promises followed across papers: what later notes report, what a person says of it, and how it is undone."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.language.reports import clauses, told_in
from lagetrunt.models import (
    Action,
    ActionState,
    JournalEntry,
    ProposalState,
    Report,
    ReportKind,
)
from lagetrunt.register import (
    Promiser,
    confirm_report,
    finish_action,
    promised_again,
    propose_reports,
    record_action,
    reject_report,
    repeats,
    reports_waiting,
    undo_step,
    withdraw_fact,
)
from tests.factories.cast import Cast
from tests.factories.notes import Notes
from tests.factories.refusals import refused

pytestmark = pytest.mark.django_db


@pytest.fixture
def notes(cast: Cast) -> Notes:
    """Give a network without any meeting."""
    return Notes(cast)


def _promise(notes: Notes) -> Action:
    words = "Anna sammanställer kommunernas avgifter till nästa möte."
    first = notes.met("2025-02-01", "Avgifter för tolkar", f"Avgifterna skiljer mycket. {words}")
    return notes.promised(first, words, notes.anna, due_on=date(2025, 4, 1))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Anna har sammanställt avgifterna.", "done"),
        ("Sammanställningen av avgifterna (Anna) – klar.", "done"),
        ("Anna visade sin sammanställning av avgifterna.", "done"),
        ("Avgifterna är utskickade av Anna, som utlovat.", "done"),
        ("Anna redovisar sammanställningen av avgifterna.", "done"),
        ("Sammanställningen av avgifterna (Anna) stryks.", "dropped"),
    ],
)
def test_propose_reports_ends_a_promise_that_the_notes_report(notes: Notes, said: str, kind: str) -> None:
    action = _promise(notes)
    later = notes.met("2025-04-01", "Avgifter för tolkar", f"{said} Nästa steg är inte bestämt.")
    (report,) = notes.read(later)
    assert (report.kind, report.state) == (kind, ProposalState.CONFIRMED)
    assert report.words in said
    action.refresh_from_db()
    assert (action.state, action.settled_on) == (kind, date(2025, 4, 1))


@pytest.mark.parametrize(
    "said",
    [
        "Anna har inte sammanställt avgifterna ännu.",
        "Annas sammanställning av avgifterna är försenad.",
        "Bo har sammanställt sina egna lokaler.",
        "Kommunerna har beslutat om nya taxor.",
        "Anna har besökt Island.",
        "Ärende från Bo, via Anna: Bo har talat med politikerna.",
        "Anna sammanställer avgifterna till hösten.",
    ],
)
def test_propose_reports_ends_nothing_that_is_not_reported(notes: Notes, said: str) -> None:
    action = _promise(notes)
    notes.read(notes.met("2025-04-01", "Avgifter för tolkar", said))
    action.refresh_from_db()
    assert action.state == ActionState.OPEN


def test_propose_reports_leaves_all_to_a_person_when_nothing_is_let_in(notes: Notes) -> None:
    action = _promise(notes)
    (report,) = notes.read(notes.met("2025-04-01", "Avgifter för tolkar", "Anna har sammanställt avgifterna."), "none")
    assert list(reports_waiting(notes.by)) == [report]
    assert list(reports_waiting(notes.cast.member_elsewhere)) == []
    action.refresh_from_db()
    assert action.state == ActionState.OPEN
    confirm_report(report, by=notes.by)
    action.refresh_from_db()
    assert (action.state, action.settled_on) == (ActionState.DONE, date(2025, 4, 1))
    assert list(reports_waiting(notes.by)) == []
    undo_step(JournalEntry.objects.filter(verb="confirm_report")[0], by=notes.by)
    action.refresh_from_db()
    assert (action.state, list(reports_waiting(notes.by))) == (ActionState.OPEN, [report])


def test_reject_report_opens_the_promise_again_and_is_not_proposed_anew(notes: Notes) -> None:
    action = _promise(notes)
    later = notes.met("2025-04-01", "Avgifter för tolkar", "Anna har sammanställt avgifterna.")
    (report,) = notes.read(later)
    reject_report(report, by=notes.by)
    action.refresh_from_db()
    assert (action.state, action.settled_on) == (ActionState.OPEN, None)
    assert notes.read(later) == []
    undo_step(JournalEntry.objects.filter(verb="reject_report")[0], by=notes.by)
    action.refresh_from_db()
    assert action.state == ActionState.DONE


def test_confirm_report_is_refused_when_the_action_has_ended_or_is_gone(notes: Notes) -> None:
    action = _promise(notes)
    later = notes.met("2025-04-01", "Avgifter för tolkar", "Anna har sammanställt avgifterna.")
    (report,) = notes.read(later, "none")
    finish_action(action, on=date(2025, 3, 1), by=notes.by)
    report.action.refresh_from_db()
    with refused("not-open"):
        confirm_report(report, by=notes.by)
    with refused("not-allowed"):
        confirm_report(report, by=notes.cast.reader)
    withdraw_fact(action, by=notes.by)
    with refused("report-gone"):
        confirm_report(report, by=notes.by)
    with refused("report-gone"):
        reject_report(report, by=notes.by)


def test_a_promise_made_again_is_open_once_and_ends_with_the_last(notes: Notes) -> None:
    action = _promise(notes)
    second = notes.met("2025-04-01", "Avgifter för tolkar", "Anna sammanställer avgifterna till sommaren.")
    again = notes.promised(second, "Anna sammanställer avgifterna till sommaren.", notes.anna)
    (renewed,) = notes.read(second)
    assert (renewed.kind, renewed.told) == (ReportKind.RENEWED, again)
    assert repeats([action, again]) == {again.pk}
    assert promised_again([action]) == {action.pk: [renewed]}
    action.refresh_from_db()
    assert action.state == ActionState.OPEN
    notes.read(notes.met("2025-06-01", "Avgifter för tolkar", "Anna visade sin sammanställning av avgifterna."))
    for one in (action, again):
        one.refresh_from_db()
        assert (one.state, one.settled_on) == (ActionState.DONE, date(2025, 6, 1))


def test_a_row_that_a_later_paper_records_as_done_ends_the_promise(notes: Notes) -> None:
    action = _promise(notes)
    later = notes.met("2025-04-01", "Åtgärdslista", "")
    row = notes.promised(later, "Sammanställa kommunernas avgifter", notes.anna)
    finish_action(row, on=date(2025, 4, 1), by=notes.by)
    (report,) = notes.read(later)
    assert (report.told, report.state) == (row, ProposalState.CONFIRMED)
    action.refresh_from_db()
    assert action.state == ActionState.DONE


def test_what_is_handed_over_waits_until_somebody_says_to_whom(notes: Notes) -> None:
    action = _promise(notes)
    said = "Anna lämnar över sammanställningen av avgifterna till en kollega, övertar gör någon annan."
    (report,) = notes.read(notes.met("2025-04-01", "Avgifter för tolkar", said))
    assert (report.kind, report.state) == (ReportKind.HANDED_OVER, ProposalState.PROPOSED)
    with refused("assignee-unclear"):
        confirm_report(report, by=notes.by)
    confirm_report(report, to=[Promiser(person=notes.bo)], by=notes.by)
    action.refresh_from_db()
    assert action.state == ActionState.HANDED_OVER
    assert Action.objects.get(state=ActionState.OPEN).assignees.get().person == notes.bo


def test_a_late_paper_is_compared_with_what_came_after_it(notes: Notes) -> None:
    later = notes.met("2025-04-01", "Avgifter för tolkar", "Anna har sammanställt avgifterna.")
    assert notes.read(later) == []
    action = _promise(notes)
    (report,) = propose_reports(action.meeting, by=notes.by, accept="all")
    assert (report.meeting, report.state) == (later.meeting, ProposalState.CONFIRMED)


def test_withdraw_fact_of_a_promise_takes_its_reports_along(notes: Notes) -> None:
    action = _promise(notes)
    notes.read(notes.met("2025-04-01", "Avgifter för tolkar", "Anna har sammanställt avgifterna."))
    withdraw_fact(action, by=notes.by)
    assert Report.objects.get().is_withdrawn
    undo_step(JournalEntry.objects.filter(verb="withdraw_fact")[0], by=notes.by)
    action.refresh_from_db()
    assert (action.state, Report.objects.get().is_withdrawn) == (ActionState.DONE, False)


def test_everybodys_promise_is_not_ended_by_a_vague_word(notes: Notes) -> None:
    first = notes.met("2025-02-01", "Avgifter för tolkar", "Alla skickar sina beslut till samordnaren.")
    action = record_action(
        first.meeting, item=first, words="Alla skickar sina beslut.", assignees=[Promiser(written="alla")], by=notes.by
    )
    notes.read(notes.met("2025-04-01", "Avgifter för tolkar", "Två kommuner har beslutat ja."))
    action.refresh_from_db()
    assert action.state == ActionState.OPEN


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Listan skickades ut som utlovat.", "done"),
        ("Avtalet är påskrivet.", "done"),
        ("Frågan stryks.", "dropped"),
        ("Bo tar över frågan.", "handed_over"),
        ("Bo tar över som ordförande.", None),
        ("Arbetet pågår.", ""),
        ("Vädret är vackert.", None),
    ],
)
def test_told_in_says_what_a_clause_reports(clause: str, kind: str | None) -> None:
    told = told_in(clause)
    assert (told.kind if told else None) == kind


def test_clauses_part_what_was_done_from_what_came_of_it() -> None:
    found = [clause for clause, _sentence in clauses("Anna har frågat men inte fått svar.\nEn rad till.")]
    assert found == ["Anna har frågat", "inte fått svar.", "En rad till."]
