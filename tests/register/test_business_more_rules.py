"""The rules of open business about terms, decisions, questions, meetings, and what waits for a yes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lagetrunt.models import (
    Certainty,
    Meeting,
    Paper,
    PaperState,
    SameQuestion,
    Tie,
)
from lagetrunt.register import (
    Promiser,
    add_item,
    finish_action,
    give_office,
    note_coming_date,
    record_action,
    record_answer,
    record_appointment,
    record_decision,
    record_question,
    seat_person,
    tell_round,
)
from tests.factories.beside import nothing_kept
from tests.factories.cast import Cast
from tests.factories.opened import ON, lines_of, matter_of, only_line, promise

pytestmark = pytest.mark.django_db


@pytest.fixture
def met(cast: Cast) -> Meeting:
    """Give the network's last meeting, seven weeks ago; the next one is in two weeks."""
    cast.meeting("2026-03-16", held=False)
    return cast.meeting("2026-01-12")


# Terms.


@pytest.mark.parametrize(
    ("role", "days", "rule"),
    [
        ("chair", -10, "term_over"),
        ("chair", 59, "term_ends"),
        ("chair", 90, ""),
        ("coordinator", 90, "term_ends"),
        ("coordinator", 200, ""),
        ("contact", -10, ""),
    ],
)
def test_term_is_told_when_it_is_over_or_ends_soon(cast: Cast, role: str, days: int, rule: str) -> None:
    ends = ON + timedelta(days=days)
    give_office(
        cast.network,
        person=cast.person("Ada Ek"),
        role=role,
        starts_on=date(2024, 1, 1),
        ends_on=ends,
        by=cast.administrator,
    )
    found = [line for name in ("term_over", "term_ends") for line in lines_of(cast, name)]
    assert [line.rule for line in found] == ([rule] if rule else [])
    assert [line.due for line in found] == ([ends - timedelta(days=1)] if rule else [])


def test_term_is_not_told_when_a_successor_is(cast: Cast) -> None:
    for name, first, last in (("Ada Ek", "2024-01-01", "2026-04-01"), ("Bo Al", "2026-04-01", None)):
        give_office(
            cast.network,
            person=cast.person(name),
            role="chair",
            starts_on=date.fromisoformat(first),
            ends_on=date.fromisoformat(last) if last else None,
            by=cast.administrator,
        )
    assert not lines_of(cast, "term_ends")
    assert not lines_of(cast, "term_over", on=date(2026, 5, 1))


def test_term_that_is_over_names_the_meeting_that_still_had_them_in_the_chair(cast: Cast, met: Meeting) -> None:
    ada = cast.person("Ada Ek")
    dates = {"starts_on": date(2024, 1, 1), "ends_on": date(2026, 1, 1)}
    give_office(cast.network, person=ada, role="chair", **dates, by=cast.administrator)
    cast.there(met, ada, presence="present", capacity="member", written="Ada Ek", is_chair=True)
    expected = "Tiden gick ut 31 december 2025, men Ada Ek står som ordförande den 12 januari 2026."
    assert only_line(cast, "term_over").why == expected


def test_evaluation_is_told_two_months_before_and_after_its_day(cast: Cast) -> None:
    give_office(
        cast.network,
        person=cast.person("Ada Ek"),
        role="coordinator",
        starts_on=date(2024, 1, 1),
        evaluation_on=date(2026, 4, 1),
        by=cast.administrator,
    )
    assert only_line(cast, "evaluation").why == "Ska utvärderas 1 april 2026."
    assert only_line(cast, "evaluation", on=date(2026, 5, 1)).why == "Skulle utvärderas 1 april 2026."
    assert not lines_of(cast, "evaluation", on=date(2026, 1, 15))


# Decisions.


def test_decision_to_decide_later_stands_until_its_matter_has_a_later_decision(cast: Cast, met: Meeting) -> None:
    before = cast.meeting("2025-11-10")
    first = add_item(before, heading="Jouren", by=cast.coordinator)
    later = add_item(met, heading="Jouren", by=cast.coordinator)
    record_decision(before, words="Beslut fattas i vår.", item=first, way_on="further decision", by=cast.coordinator)
    assert only_line(cast, "decide_again").why == "Beslutet 10 november 2025 kräver ett nytt beslut."
    record_decision(met, words="Jouren startar.", item=later, by=cast.coordinator)
    assert lines_of(cast, "decide_again")
    matter_of(cast, first, later)
    assert not lines_of(cast, "decide_again")


@pytest.mark.parametrize(
    ("field", "rule", "why"),
    [
        ("until", "decision_ends", "Beslutet gällde till och med 1 februari 2026."),
        ("review_on", "decision_review", "Beslutet skulle följas upp 1 februari 2026."),
    ],
)
def test_day_of_a_decision_is_told_when_it_has_come(cast: Cast, met: Meeting, field: str, rule: str, why: str) -> None:
    told = {field: date(2026, 2, 1)}
    record_decision(cast.meeting("2022-05-05"), words="Avtalet gäller.", by=cast.coordinator, **told)
    record_decision(met, words="Avtal två gäller.", by=cast.coordinator, **{field: date(2027, 2, 1)})
    line = only_line(cast, rule)
    assert (line.title, line.why, line.is_cold) == ("Avtalet gäller.", why, False)


def test_end_of_an_office_is_told_once(cast: Cast, met: Meeting) -> None:
    item = add_item(met, heading="Ordförande", by=cast.coordinator)
    until = {"item": item, "until": date(2026, 3, 20), "by": cast.coordinator}
    record_decision(met, words="Ada är ordförande.", **until)
    record_appointment(met, person=cast.person("Ada Ek"), role="ordförande", words="Ada är ordförande.", **until)
    assert not lines_of(cast, "decision_ends")


def test_condition_is_asked_about_when_its_day_has_come(cast: Cast, met: Meeting) -> None:
    record_decision(met, words="Jouren startar.", condition="om alla svarar senast 1 februari", by=cast.coordinator)
    assert only_line(cast, "condition_due").since == date(2026, 2, 1)
    assert not lines_of(cast, "condition_due", on=date(2026, 1, 20))


def test_boards_that_have_not_decided_are_named_until_answers_are_told(cast: Cast, met: Meeting) -> None:
    for name in ("Bjuv", "Kil", "Eda"):
        cast.seat(name)
    point = add_item(met, heading="Jouren", by=cast.coordinator)
    decision = record_decision(met, words="Avtalet.", item=point, needs_formal=True, by=cast.coordinator)
    told = tell_round(met, subject="Jouren", item=point, by=cast.coordinator)
    record_answer(told, organisation=cast.municipality("Kil"), words="ja", stance="yes", by=cast.coordinator)
    line = only_line(cast, "formal_missing")
    assert (line.fact, line.count, line.waits_on) == (decision, 2, "Bjuv och Eda")
    for name, stance in (("Bjuv", "no"), ("Eda", "yes")):
        record_answer(told, organisation=cast.municipality(name), words=stance, stance=stance, by=cast.coordinator)
    assert not lines_of(cast, "formal_missing")


def test_point_that_says_all_boards_must_decide_is_followed_too(cast: Cast, met: Meeting) -> None:
    cast.seat("Bjuv")
    said = "Det krävs ett formellt beslut i nämnden från samtliga kommuner. Dialog."
    add_item(met, heading="Jouren", words=said, by=cast.coordinator)
    add_item(
        met, heading="Annat", words="Nämnden i Bjuv beslutar om budget. Alla kommuner väntar.", by=cast.coordinator
    )
    assert only_line(cast, "formal_missing").title == "Jouren"


def test_decision_whose_words_are_a_settled_promise_waits_for_no_board(cast: Cast, met: Meeting) -> None:
    cast.seat("Bjuv")
    words = "Samtliga tar med sig frågan om jouren till sin nämnd."
    point = add_item(met, heading="Jouren", words=words, by=cast.coordinator)
    record_decision(met, words=words, item=point, needs_formal=True, by=cast.coordinator)
    promised = record_action(met, words=words, assignees=[], item=point, by=cast.coordinator)
    assert only_line(cast, "formal_missing").title
    finish_action(promised, on=date(2026, 2, 1), by=cast.coordinator)
    assert not lines_of(cast, "formal_missing")


# Questions and answers.


def test_question_stands_until_its_matter_is_heard_of_again(cast: Cast, met: Meeting) -> None:
    before = cast.meeting("2025-11-10")
    first = add_item(before, heading="Jouren", by=cast.coordinator)
    later = add_item(met, heading="Jouren", by=cast.coordinator)
    record_question(before, words="Vem betalar?", item=first, by=cast.coordinator)
    assert only_line(cast, "question_open").since == before.date
    matter_of(cast, first, later)
    assert not lines_of(cast, "question_open")


def test_question_of_long_ago_is_answered_by_what_was_heard_long_ago(cast: Cast, met: Meeting) -> None:
    first, later = (
        add_item(cast.meeting(day), heading="Jouren", by=cast.coordinator) for day in ("2023-01-20", "2023-03-10")
    )
    for day in ("2025-09-10", "2025-10-10", "2025-11-10"):
        cast.meeting(day)
    record_question(first.meeting, words="Vem betalar?", item=first, by=cast.coordinator)
    assert only_line(cast, "question_open").is_cold
    matter_of(cast, first, later)
    assert not lines_of(cast, "question_open")


def test_unanswered_are_named_where_notes_wait_for_them(cast: Cast, met: Meeting) -> None:
    names = ("Bjuv", "Kil", "Eda", "Grums", "Sunne")
    for name in names:
        cast.seat(name)
    for heading, words in (("Jouren", "Övriga har inte svarat."), ("Avgiften", "Dialog.")):
        point = add_item(met, heading=heading, words=words, by=cast.coordinator)
        told = tell_round(met, subject=heading, item=point, by=cast.coordinator)
        for name in names[:3]:
            record_answer(told, organisation=cast.municipality(name), words="ja", by=cast.coordinator)
        promise(cast, met, Promiser(organisation=cast.municipality("Sunne")), item=point, words=f"Sunne {heading}")
    line = only_line(cast, "unanswered")
    assert (line.title, line.why) == ("Jouren", "Grums har inte svarat.")


# Meetings.


def test_next_meeting_is_asked_for_with_the_day_that_papers_name(cast: Cast) -> None:
    meeting = cast.meeting("2026-01-12")
    assert only_line(cast, "next_unbooked").why == "Möttes senast 12 januari 2026. Inget är bokat."
    note_coming_date(cast.network, date=date(2026, 3, 16), meeting=meeting, by=cast.coordinator)
    line = only_line(cast, "next_unbooked")
    assert (line.due, line.why) == (date(2026, 3, 16), "Anteckningarna nämner måndag 16 mars 2026. Inget är bokat.")
    cast.meeting("2026-03-16", held=False)
    assert not lines_of(cast, "next_unbooked")


def test_notes_are_late_after_the_promised_days(cast: Cast, met: Meeting) -> None:
    cast.network.notes_within_days = 10
    cast.network.save()
    line = only_line(cast, "notes_late")
    assert (line.fact, line.due, line.why) == (met, date(2026, 1, 22), "Nätverket har lovat dem inom 10 dagar.")
    assert not lines_of(cast, "notes_late", on=date(2026, 1, 20))
    Paper.objects.create(association=cast.association, meeting=met, name="a.txt", sha256="a" * 64)
    assert not lines_of(cast, "notes_late")


def test_notes_written_by_hand_are_notes(cast: Cast, met: Meeting) -> None:
    add_item(met, heading="Jouren", by=cast.coordinator)
    assert not lines_of(cast, "notes_late")


def test_gap_is_told_to_those_who_can_fill_it(cast: Cast, met: Meeting) -> None:
    cast.network.meetings_a_year = 8
    cast.network.save()
    cast.meeting("2025-06-10")
    line = only_line(cast, "gap")
    assert (line.fact, line.since) == (met, date(2025, 6, 10))
    assert not lines_of(cast, "gap", cast.member)


@pytest.mark.parametrize(("days", "word"), [(80, None), (100, "Tyst"), (300, "Somnat")])
def test_group_is_silent_when_it_has_not_met_for_long(cast: Cast, days: int, word: str | None) -> None:
    last = cast.meeting(ON - timedelta(days=days), cast.group)
    found = lines_of(cast, "silent")
    assert [line.why.split(":")[0] for line in found] == ([word] if word else [])
    assert all(line.since == last.date for line in found)
    cast.meeting("2026-04-01", cast.group, held=False)
    assert not lines_of(cast, "silent")


# What waits for a yes.


def test_papers_and_names_wait_for_those_who_enter_papers(cast: Cast) -> None:
    for number, state in enumerate((PaperState.REVIEW, PaperState.PART, PaperState.UNREADABLE, PaperState.ENTERED)):
        Paper.objects.create(association=cast.association, name=f"{number}", sha256=f"{number:064}", state=state)
    left, right = cast.person("Ada Ek"), cast.person("Ada Eck")
    SameQuestion.objects.create(association=cast.association, left=left, right=right, probability=0.5, reason="?")
    assert only_line(cast, "paper_review").title == "2 handlingar att granska"
    assert only_line(cast, "paper_unreadable").count == 1
    assert only_line(cast, "same_person").count == 1
    for rule in ("paper_review", "paper_unreadable", "same_person"):
        assert not lines_of(cast, rule, cast.member)


def test_seats_are_unsure_until_somebody_says_who_sits_today(cast: Cast, met: Meeting) -> None:
    seat = cast.seat("Bjuv")
    seat_person(
        seat,
        person=cast.person("Ada Ek"),
        starts_on=date(2025, 1, 1),
        starts_certainty=Certainty.SEEN,
        by=cast.coordinator,
    )
    assert only_line(cast, "seats_unsure").count == 1
    seat.mandates.update(starts_certainty=Certainty.TOLD)
    nothing_kept()
    assert not lines_of(cast, "seats_unsure")


def test_proposed_ties_wait_in_one_line_a_network(cast: Cast, met: Meeting) -> None:
    matter = matter_of(cast, add_item(met, heading="Jouren", by=cast.coordinator))
    for number in range(3):
        item = add_item(met, heading=f"Jour {number}", by=cast.coordinator)
        Tie.objects.create(association=cast.association, matter=matter, item=item)
    assert only_line(cast, "tie_waiting").count == 3
    assert not lines_of(cast, "tie_waiting", cast.member)
