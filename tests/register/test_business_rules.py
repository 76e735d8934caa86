"""The rules of open business: what calls for a hand, since when, whose turn it is, and what does not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lagetrunt.models import (
    Body,
    Certainty,
    Matter,
    Meeting,
    Paper,
    PaperState,
    Person,
    ProposalState,
    SameQuestion,
    Tie,
    User,
    Vacancy,
)
from lagetrunt.register import (
    Open,
    Promiser,
    add_item,
    end_mandate,
    fill_vacancy,
    finish_action,
    give_office,
    note_coming_date,
    open_business,
    postpone,
    record_action,
    record_answer,
    record_appointment,
    record_decision,
    record_leaving,
    record_question,
    record_vacancy,
    seat_person,
    tell_round,
)
from lagetrunt.register.business import RULES
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
ON = date(2026, 3, 2)


@pytest.fixture
def met(cast: Cast) -> Meeting:
    """Give the network's last meeting, seven weeks ago; the next one is in two weeks."""
    cast.meeting("2026-03-16", held=False)
    return cast.meeting("2026-01-12")


def _lines(cast: Cast, rule: str, user: User | None = None, *, on: date = ON, **asked: Any) -> list[Open]:
    lines = open_business(user or cast.coordinator, list(Body.objects.all()), on=on, **asked)
    return [line for line in lines if line.rule == rule]


def _only(cast: Cast, rule: str, user: User | None = None, **asked: Any) -> Open:
    (line,) = _lines(cast, rule, user, **asked)
    return line


def _matter(cast: Cast, *things: Any) -> Matter:
    matter = Matter.objects.create(association=cast.association, body=cast.network, name="Jouren")
    for thing in things:
        tied = {type(thing).__name__.lower(): thing}
        Tie.objects.create(association=cast.association, matter=matter, state=ProposalState.CONFIRMED, **tied)
    return matter


def _promise(cast: Cast, meeting: Meeting, *who: Promiser, words: str = "Ada ringer länet.", **fields: Any) -> Any:
    return record_action(meeting, words=words, assignees=who, by=cast.coordinator, **fields)


def test_every_rule_is_known_by_the_name_of_its_function() -> None:
    assert all(rule.__name__ == name for name, rule in RULES.items())
    assert all(rule.__doc__ for rule in RULES.values())
    assert all(len(name) <= 30 for name in RULES)


# What was put off.


def test_put_off_tells_every_time_and_day_when_it_was_put_off_twice(cast: Cast, met: Meeting) -> None:
    before = cast.meeting("2025-11-10")
    first = postpone(
        before, subject="Jouren", by=cast.coordinator, item=add_item(before, heading="Jouren", by=cast.coordinator)
    )
    postpone(
        met,
        subject="Jouren",
        by=cast.coordinator,
        reason="tidsbrist",
        item=add_item(met, heading="Jouren", by=cast.coordinator),
    )
    line = _only(cast, "put_off")
    assert (line.fact, line.times, line.since) == (first, 2, date(2025, 11, 10))
    assert line.days == (date(2025, 11, 10), date(2026, 1, 12))
    assert line.why == "Flyttad 10 november 2025 och 12 januari 2026. Skäl: tidsbrist."
    assert line.before_meeting
    assert line.on_agenda


def test_put_off_to_a_later_day_is_not_for_the_next_meeting(cast: Cast, met: Meeting) -> None:
    postpone(met, subject="Jouren", until_on=date(2026, 9, 1), by=cast.coordinator)
    line = _only(cast, "put_off")
    assert (line.due, line.before_meeting, line.on_agenda) == (date(2026, 9, 1), False, False)


# Promises.


def test_promise_is_told_when_its_day_is_past(cast: Cast, met: Meeting) -> None:
    _promise(cast, met, Promiser(person=cast.person("Ada Ek")), due_on=date(2026, 2, 1))
    line = _only(cast, "promised")
    assert (line.since, line.due, line.waits_on, line.mine) == (date(2026, 2, 1), date(2026, 2, 1), "Ada Ek", False)
    assert line.why == "Ada Ek lovade det 12 januari 2026, till 1 februari 2026. Inget är rapporterat."


def test_promise_is_told_before_the_meeting_when_it_is_due_by_then(cast: Cast, met: Meeting) -> None:
    _promise(cast, met, Promiser(person=cast.person("Ada Ek")), due_on=date(2026, 3, 16))
    line = _only(cast, "promised")
    assert line.before_meeting
    assert line.since == met.date


def test_promise_is_silent_while_its_day_is_far(cast: Cast, met: Meeting) -> None:
    _promise(cast, met, Promiser(person=cast.person("Ada Ek")), due_on=date(2026, 9, 1))
    assert not _lines(cast, "promised")


def test_promise_without_a_day_waits_until_the_next_meeting_is_near(cast: Cast) -> None:
    meeting = cast.meeting("2026-03-01")
    cast.meeting("2026-06-01", held=False)
    _promise(cast, meeting, Promiser(person=cast.person("Ada Ek")))
    assert not _lines(cast, "promised")
    assert _only(cast, "promised", on=date(2026, 5, 20)).before_meeting


def test_promise_without_a_day_counts_the_meetings_that_did_not_hear_of_it(cast: Cast, met: Meeting) -> None:
    _promise(cast, cast.meeting("2025-11-10"), Promiser(written="alla"))
    line = _only(cast, "promised")
    assert line.why == "Alla lovade det 10 november 2025. Inget är rapporterat på mötet sedan dess."
    assert not line.before_meeting


def test_promise_is_gone_when_it_is_kept(cast: Cast, met: Meeting) -> None:
    finish_action(_promise(cast, met, Promiser(written="alla")), on=ON, by=cast.coordinator)
    assert not _lines(cast, "promised")


def test_promise_is_mine_when_i_or_my_organisation_or_all_of_us_made_it(cast: Cast, met: Meeting) -> None:
    ada, bo = cast.person("Ada Ek"), cast.person("Bo Al")
    seat_person(cast.seat("Bjuv"), person=ada, starts_on=date(2024, 1, 1), by=cast.administrator)
    cast.member.person = ada
    cast.member.save()
    _promise(cast, met, Promiser(person=ada), words="A")
    _promise(cast, met, Promiser(organisation=cast.municipality("Bjuv")), words="B")
    _promise(cast, met, Promiser(written="Alla"), words="C")
    _promise(cast, met, Promiser(person=bo), words="D")
    found = {line.title: (line.mine, line.waits_on) for line in _lines(cast, "promised", cast.member)}
    assert found == {"A": (True, ""), "B": (True, ""), "C": (True, ""), "D": (False, "Bo Al")}


def test_nobody_named_is_said_so(cast: Cast, met: Meeting) -> None:
    _promise(cast, met)
    assert _only(cast, "promised").why == "Sagt 12 januari 2026 utan att någon utsågs."


# Those who leave.


def test_promise_is_to_be_taken_over_when_somebody_has_left(cast: Cast, met: Meeting) -> None:
    ada = cast.person("Ada Ek")
    _promise(cast, met, Promiser(person=ada))
    record_leaving(met, person=ada, words="Ada slutar.", leaves_on=date(2026, 1, 31), by=cast.coordinator)
    line = _only(cast, "left_promise")
    assert line.why == "Ada Ek lovade det 12 januari 2026. Ada Ek slutade 31 januari 2026."
    assert (line.since, line.mine, line.people) == (date(2026, 1, 31), True, (ada.pk,))
    assert not _lines(cast, "promised")


def test_promise_stays_when_they_were_there_after_the_day(cast: Cast, met: Meeting) -> None:
    ada = cast.person("Ada Ek")
    record_leaving(cast.meeting("2025-11-10"), person=ada, words="Ada slutar.", by=cast.coordinator)
    cast.there(met, ada, presence="present", capacity="member", written="Ada Ek")
    _promise(cast, met, Promiser(person=ada))
    assert not _lines(cast, "left_promise")
    assert _lines(cast, "promised")


def test_leaving_is_unknown_before_it_is_told(cast: Cast, met: Meeting) -> None:
    ada = cast.person("Ada Ek")
    _promise(cast, cast.meeting("2025-11-10"), Promiser(person=ada), due_on=date(2025, 11, 15))
    record_leaving(met, person=ada, words="Ada slutar.", leaves_on=date(2026, 1, 31), by=cast.coordinator)
    assert _lines(cast, "promised", on=date(2025, 11, 20))
    assert not _lines(cast, "left_promise", on=date(2025, 11, 20))


def test_promise_is_to_be_taken_over_when_another_has_the_seat(cast: Cast, met: Meeting) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    ada = Person.objects.get(name="Ada Ek")
    _promise(cast, met, Promiser(person=ada))
    replaces = seat.mandates.get()
    seat_person(seat, person=cast.person("Bo Al"), starts_on=date(2026, 2, 1), replaces=replaces, by=cast.coordinator)
    assert _only(cast, "left_promise").why.endswith("Ada Ek lämnade sin plats 31 januari 2026.")


def test_seats_offices_and_roles_of_somebody_who_leaves_are_told(cast: Cast, met: Meeting) -> None:
    cast.seated("Ada Ek", "Bjuv")
    ada = Person.objects.get(name="Ada Ek")
    give_office(cast.group, person=ada, role="contact", starts_on=date(2024, 1, 1), by=cast.administrator)
    record_appointment(
        met, person=ada, role="ersättare", body_name="samrådet", words="Ada blir ersättare.", by=cast.coordinator
    )
    record_leaving(met, person=ada, words="Ada slutar.", leaves_on=date(2026, 4, 30), by=cast.coordinator)
    assert _only(cast, "left_seat").title == "Bjuv i Socialchefsnätverket: Ada Ek"
    assert _only(cast, "left_office").title == "kontaktperson i Nätverk äldreomsorg: Ada Ek"
    assert _only(cast, "left_role").title == "ersättare samrådet: Ada Ek"
    assert _only(cast, "left_seat").why == "Ada Ek slutar 30 april 2026. Ingen har tagit över."


# Seats.


def test_seat_is_empty_since_its_holder_left(cast: Cast, met: Meeting) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    end_mandate(seat.mandates.get(), ends_on=date(2026, 2, 1), by=cast.coordinator)
    line = _only(cast, "seat_empty")
    assert (line.fact, line.since, line.title) == (seat, date(2026, 2, 1), "Bjuv i Socialchefsnätverket")
    assert line.why == "Ada Ek hade platsen till och med 31 januari 2026. Ingen har tagit över."


def test_seat_is_not_empty_when_somebody_follows_or_it_is_no_more(cast: Cast, met: Meeting) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    end_mandate(seat.mandates.get(), ends_on=date(2026, 2, 1), by=cast.coordinator)
    seat_person(seat, person=cast.person("Bo Al"), starts_on=date(2026, 2, 10), by=cast.coordinator)
    gone = cast.seated("Cia Dal", "Kil")
    end_mandate(gone.mandates.get(), ends_on=date(2026, 2, 1), by=cast.coordinator)
    gone.ends_on = date(2026, 2, 1)
    gone.save()
    assert not _lines(cast, "seat_empty")


def test_told_vacancy_stands_until_it_is_filled(cast: Cast, met: Meeting) -> None:
    vacancy = record_vacancy(met, seat_name="Rådet", words="Rådet har en tom plats.", by=cast.coordinator)
    assert _only(cast, "seat_told_empty").since == met.date
    fill_vacancy(vacancy, on=ON, by=cast.coordinator)
    assert not _lines(cast, "seat_told_empty")


def test_told_vacancy_joins_the_seat_that_it_is_about(cast: Cast, met: Meeting) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    end_mandate(seat.mandates.get(), ends_on=date(2026, 1, 1), by=cast.coordinator)
    told = record_vacancy(
        met, seat_name="Bjuvs plats", organisation=seat.organisation, words="Bjuvs plats är tom.", by=cast.coordinator
    )
    line = _only(cast, "seat_empty")
    assert told in line.facts
    assert "12 januari 2026" in line.why
    assert not _lines(cast, "seat_told_empty")


def test_told_vacancy_is_over_when_somebody_has_sat_down_since(cast: Cast, met: Meeting) -> None:
    bjuv = cast.municipality("Bjuv")
    record_vacancy(met, seat_name="Bjuvs plats", organisation=bjuv, words="Tom.", by=cast.coordinator)
    cast.seated("Bo Al", "Bjuv", since="2026-02-10")
    assert Vacancy.objects.filter(filled_on__isnull=True).exists()
    assert not _lines(cast, "seat_told_empty")


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
    found = [line for name in ("term_over", "term_ends") for line in _lines(cast, name)]
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
    assert not _lines(cast, "term_ends")
    assert not _lines(cast, "term_over", on=date(2026, 5, 1))


def test_term_that_is_over_names_the_meeting_that_still_had_them_in_the_chair(cast: Cast, met: Meeting) -> None:
    ada = cast.person("Ada Ek")
    dates = {"starts_on": date(2024, 1, 1), "ends_on": date(2026, 1, 1)}
    give_office(cast.network, person=ada, role="chair", **dates, by=cast.administrator)
    cast.there(met, ada, presence="present", capacity="member", written="Ada Ek", is_chair=True)
    expected = "Tiden gick ut 31 december 2025, men Ada Ek står som ordförande den 12 januari 2026."
    assert _only(cast, "term_over").why == expected


def test_evaluation_is_told_two_months_before_and_after_its_day(cast: Cast) -> None:
    give_office(
        cast.network,
        person=cast.person("Ada Ek"),
        role="coordinator",
        starts_on=date(2024, 1, 1),
        evaluation_on=date(2026, 4, 1),
        by=cast.administrator,
    )
    assert _only(cast, "evaluation").why == "Ska utvärderas 1 april 2026."
    assert _only(cast, "evaluation", on=date(2026, 5, 1)).why == "Skulle utvärderas 1 april 2026."
    assert not _lines(cast, "evaluation", on=date(2026, 1, 15))


# Decisions.


def test_decision_to_decide_later_stands_until_its_matter_has_a_later_decision(cast: Cast, met: Meeting) -> None:
    before = cast.meeting("2025-11-10")
    first = add_item(before, heading="Jouren", by=cast.coordinator)
    later = add_item(met, heading="Jouren", by=cast.coordinator)
    record_decision(before, words="Beslut fattas i vår.", item=first, way_on="further decision", by=cast.coordinator)
    assert _only(cast, "decide_again").why == "Beslutet 10 november 2025 kräver ett nytt beslut."
    record_decision(met, words="Jouren startar.", item=later, by=cast.coordinator)
    assert _lines(cast, "decide_again")
    _matter(cast, first, later)
    assert not _lines(cast, "decide_again")


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
    line = _only(cast, rule)
    assert (line.title, line.why, line.is_cold) == ("Avtalet gäller.", why, False)


def test_end_of_an_office_is_told_once(cast: Cast, met: Meeting) -> None:
    item = add_item(met, heading="Ordförande", by=cast.coordinator)
    until = {"item": item, "until": date(2026, 3, 20), "by": cast.coordinator}
    record_decision(met, words="Ada är ordförande.", **until)
    record_appointment(met, person=cast.person("Ada Ek"), role="ordförande", words="Ada är ordförande.", **until)
    assert not _lines(cast, "decision_ends")


def test_condition_is_asked_about_when_its_day_has_come(cast: Cast, met: Meeting) -> None:
    record_decision(met, words="Jouren startar.", condition="om alla svarar senast 1 februari", by=cast.coordinator)
    assert _only(cast, "condition_due").since == date(2026, 2, 1)
    assert not _lines(cast, "condition_due", on=date(2026, 1, 20))


def test_boards_that_have_not_decided_are_named_until_answers_are_told(cast: Cast, met: Meeting) -> None:
    for name in ("Bjuv", "Kil", "Eda"):
        cast.seat(name)
    point = add_item(met, heading="Jouren", by=cast.coordinator)
    decision = record_decision(met, words="Avtalet.", item=point, needs_formal=True, by=cast.coordinator)
    told = tell_round(met, subject="Jouren", item=point, by=cast.coordinator)
    record_answer(told, organisation=cast.municipality("Kil"), words="ja", stance="yes", by=cast.coordinator)
    line = _only(cast, "formal_missing")
    assert (line.fact, line.count, line.waits_on) == (decision, 2, "Bjuv och Eda")
    for name, stance in (("Bjuv", "no"), ("Eda", "yes")):
        record_answer(told, organisation=cast.municipality(name), words=stance, stance=stance, by=cast.coordinator)
    assert not _lines(cast, "formal_missing")


def test_point_that_says_all_boards_must_decide_is_followed_too(cast: Cast, met: Meeting) -> None:
    cast.seat("Bjuv")
    said = "Det krävs ett formellt beslut i nämnden från samtliga kommuner. Dialog."
    add_item(met, heading="Jouren", words=said, by=cast.coordinator)
    add_item(
        met, heading="Annat", words="Nämnden i Bjuv beslutar om budget. Alla kommuner väntar.", by=cast.coordinator
    )
    assert _only(cast, "formal_missing").title == "Jouren"


# Questions and answers.


def test_question_stands_until_its_matter_is_heard_of_again(cast: Cast, met: Meeting) -> None:
    before = cast.meeting("2025-11-10")
    first = add_item(before, heading="Jouren", by=cast.coordinator)
    later = add_item(met, heading="Jouren", by=cast.coordinator)
    record_question(before, words="Vem betalar?", item=first, by=cast.coordinator)
    assert _only(cast, "question_open").since == before.date
    _matter(cast, first, later)
    assert not _lines(cast, "question_open")


def test_unanswered_are_named_where_notes_wait_for_them(cast: Cast, met: Meeting) -> None:
    names = ("Bjuv", "Kil", "Eda", "Grums", "Sunne")
    for name in names:
        cast.seat(name)
    for heading, words in (("Jouren", "Övriga har inte svarat."), ("Avgiften", "Dialog.")):
        point = add_item(met, heading=heading, words=words, by=cast.coordinator)
        told = tell_round(met, subject=heading, item=point, by=cast.coordinator)
        for name in names[:3]:
            record_answer(told, organisation=cast.municipality(name), words="ja", by=cast.coordinator)
        _promise(cast, met, Promiser(organisation=cast.municipality("Sunne")), item=point, words=f"Sunne {heading}")
    line = _only(cast, "unanswered")
    assert (line.title, line.why) == ("Jouren", "Grums har inte svarat.")


# Meetings.


def test_next_meeting_is_asked_for_with_the_day_that_papers_name(cast: Cast) -> None:
    meeting = cast.meeting("2026-01-12")
    assert _only(cast, "next_unbooked").why == "Möttes senast 12 januari 2026. Inget är bokat."
    note_coming_date(cast.network, date=date(2026, 3, 16), meeting=meeting, by=cast.coordinator)
    line = _only(cast, "next_unbooked")
    assert (line.due, line.why) == (date(2026, 3, 16), "Anteckningarna nämner måndag 16 mars 2026. Inget är bokat.")
    cast.meeting("2026-03-16", held=False)
    assert not _lines(cast, "next_unbooked")


def test_notes_are_late_after_the_promised_days(cast: Cast, met: Meeting) -> None:
    cast.network.notes_within_days = 10
    cast.network.save()
    line = _only(cast, "notes_late")
    assert (line.fact, line.due, line.why) == (met, date(2026, 1, 22), "Nätverket har lovat dem inom 10 dagar.")
    assert not _lines(cast, "notes_late", on=date(2026, 1, 20))
    Paper.objects.create(association=cast.association, meeting=met, name="a.txt", sha256="a" * 64)
    assert not _lines(cast, "notes_late")


def test_notes_written_by_hand_are_notes(cast: Cast, met: Meeting) -> None:
    add_item(met, heading="Jouren", by=cast.coordinator)
    assert not _lines(cast, "notes_late")


def test_gap_is_told_to_those_who_can_fill_it(cast: Cast, met: Meeting) -> None:
    cast.network.meetings_a_year = 8
    cast.network.save()
    cast.meeting("2025-06-10")
    line = _only(cast, "gap")
    assert (line.fact, line.since) == (met, date(2025, 6, 10))
    assert not _lines(cast, "gap", cast.member)


@pytest.mark.parametrize(("days", "word"), [(80, None), (100, "Tyst"), (300, "Somnat")])
def test_group_is_silent_when_it_has_not_met_for_long(cast: Cast, days: int, word: str | None) -> None:
    last = cast.meeting(ON - timedelta(days=days), cast.group)
    found = _lines(cast, "silent")
    assert [line.why.split(":")[0] for line in found] == ([word] if word else [])
    assert all(line.since == last.date for line in found)
    cast.meeting("2026-04-01", cast.group, held=False)
    assert not _lines(cast, "silent")


# What waits for a yes.


def test_papers_and_names_wait_for_those_who_enter_papers(cast: Cast) -> None:
    for number, state in enumerate((PaperState.REVIEW, PaperState.PART, PaperState.UNREADABLE, PaperState.ENTERED)):
        Paper.objects.create(association=cast.association, name=f"{number}", sha256=f"{number:064}", state=state)
    left, right = cast.person("Ada Ek"), cast.person("Ada Eck")
    SameQuestion.objects.create(association=cast.association, left=left, right=right, probability=0.5, reason="?")
    assert _only(cast, "paper_review").title == "2 handlingar att granska"
    assert _only(cast, "paper_unreadable").count == 1
    assert _only(cast, "same_person").count == 1
    for rule in ("paper_review", "paper_unreadable", "same_person"):
        assert not _lines(cast, rule, cast.member)


def test_seats_are_unsure_until_somebody_says_who_sits_today(cast: Cast, met: Meeting) -> None:
    seat = cast.seat("Bjuv")
    seat_person(
        seat,
        person=cast.person("Ada Ek"),
        starts_on=date(2025, 1, 1),
        starts_certainty=Certainty.SEEN,
        by=cast.coordinator,
    )
    assert _only(cast, "seats_unsure").count == 1
    seat.mandates.update(starts_certainty=Certainty.TOLD)
    assert not _lines(cast, "seats_unsure")


def test_proposed_ties_wait_in_one_line_a_network(cast: Cast, met: Meeting) -> None:
    matter = _matter(cast, add_item(met, heading="Jouren", by=cast.coordinator))
    for number in range(3):
        item = add_item(met, heading=f"Jour {number}", by=cast.coordinator)
        Tie.objects.create(association=cast.association, matter=matter, item=item)
    assert _only(cast, "tie_waiting").count == 3
    assert not _lines(cast, "tie_waiting", cast.member)
