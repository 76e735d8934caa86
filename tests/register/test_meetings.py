"""Meetings, attendance, points, and every fact that stands under a point."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from lagetrunt.models import (
    Item,
    MeetingFact,
    MeetingState,
)
from lagetrunt.register import (
    AMENDABLE,
    Promiser,
    add_item,
    amend_fact,
    assign_action,
    book_meeting,
    cancel_meeting,
    drop_action,
    fill_vacancy,
    finish_action,
    hand_over_action,
    mark_held,
    mark_line,
    move_meeting,
    note_coming_date,
    order_items,
    plan_meeting,
    postpone,
    record_action,
    record_answer,
    record_appointment,
    record_attendance,
    record_decision,
    record_leaving,
    record_money,
    record_question,
    record_vacancy,
    reopen_action,
    source_of,
    tell_round,
    undo_step,
    withdraw_fact,
)
from tests.factories.cast import Cast
from tests.factories.refusals import last_step, refused

DAY, NEXT = date(2026, 1, 10), date(2026, 3, 6)


def test_book_meeting_twice_a_day_only_when_it_is_meant(cast: Cast) -> None:
    first = book_meeting(cast.network, date=DAY, start=time(9), end=time(12), by=cast.coordinator)
    with refused("meeting-there") as shown:
        book_meeting(cast.network, date=DAY, by=cast.coordinator)
    assert shown == [first]
    assert book_meeting(cast.network, date=DAY, again=True, by=cast.coordinator).ordinal == 2
    with refused("ends-before-start"):
        book_meeting(cast.network, date=NEXT, start=time(12), end=time(9), by=cast.coordinator)
    with refused("no-such-value"):
        book_meeting(cast.network, date=NEXT, mode="by_mail", by=cast.coordinator)
    with refused("not-allowed"):
        book_meeting(cast.elsewhere, date=NEXT, by=cast.coordinator)
    with refused("other-association"):
        book_meeting(cast.network, date=NEXT, by=cast.foreigner)


def test_book_meeting_on_the_day_of_a_withdrawn_one(cast: Cast) -> None:
    withdraw_fact(cast.meeting(DAY), by=cast.coordinator)
    assert cast.meeting(DAY).ordinal == 1


def test_move_meeting_keeps_the_hours_and_is_refused_when_held_or_taken(cast: Cast) -> None:
    meeting = cast.meeting(DAY, held=False, start=time(9), end=time(12))
    other = cast.meeting(NEXT, held=False)
    with refused("meeting-there") as shown:
        move_meeting(meeting, date=NEXT, by=cast.coordinator)
    assert shown == [other]
    with refused("ends-before-start"):
        move_meeting(meeting, date=DAY, start=time(13), by=cast.coordinator)
    with refused("not-allowed"):
        move_meeting(meeting, date=date(2026, 1, 17), by=cast.chair)
    move_meeting(meeting, date=date(2026, 1, 17), by=cast.coordinator, reason="Förhinder")
    assert (meeting.date, meeting.start, meeting.ordinal) == (date(2026, 1, 17), time(9), 1)
    mark_held(meeting, by=cast.coordinator)
    with refused("already-held"):
        move_meeting(meeting, date=DAY, by=cast.coordinator)
    undo_step(last_step("mark_held"), by=cast.coordinator)


def test_meeting_states_move_only_as_allowed(cast: Cast) -> None:
    meeting = cast.meeting(DAY, held=False)
    cancel_meeting(meeting, by=cast.coordinator, reason="Sjukdom")
    with refused("state-moves-not"):
        mark_held(meeting, by=cast.coordinator)
    with refused("state-moves-not"):
        cancel_meeting(meeting, by=cast.coordinator)
    plan_meeting(meeting, by=cast.coordinator)
    with refused("state-moves-not"):
        plan_meeting(meeting, by=cast.coordinator)
    mark_held(meeting, by=cast.coordinator)
    with refused("state-moves-not"):
        cancel_meeting(meeting, by=cast.coordinator)
    with refused("not-allowed"):
        plan_meeting(meeting, by=cast.member)
    assert meeting.state == MeetingState.HELD


def test_record_attendance_lists_each_person_once(cast: Cast) -> None:
    meeting, ada = cast.meeting(DAY), cast.person("Ada Ek")
    listed = record_attendance(meeting, person=ada, written="A. Ek", by=cast.coordinator, places=[cast.place()])
    assert (listed.written, len(source_of(listed))) == ("A. Ek", 1)
    with refused("already-listed") as shown:
        record_attendance(meeting, person=ada, by=cast.coordinator)
    assert shown == [listed]
    bo = cast.person("Bo Al")
    with refused("absent-and-remote"):
        record_attendance(meeting, person=bo, presence="absent", is_remote=True, by=cast.coordinator)
    with refused("not-allowed"):
        record_attendance(meeting, person=bo, by=cast.member)
    second = record_attendance(meeting, person=bo, by=cast.coordinator)
    with refused("already-listed"):
        amend_fact(second, person=ada, by=cast.coordinator)
    with refused("absent-and-remote"):
        amend_fact(second, person=bo, is_remote=True, presence="absent", by=cast.coordinator)


def test_items_come_last_and_are_put_in_another_order(cast: Cast) -> None:
    meeting = cast.meeting(DAY)
    first, second = (add_item(meeting, heading=heading, by=cast.coordinator) for heading in ("Öppnande", "Jour"))
    below = add_item(meeting, heading="Avtal", parent=second, level=2, by=cast.coordinator)
    assert [item.position for item in (first, second, below)] == [1, 2, 3]
    order_items(meeting, items=[second, below, first], by=cast.coordinator)
    assert [item.heading for item in Item.objects.filter(meeting=meeting)] == ["Jour", "Avtal", "Öppnande"]
    with refused("not-all-items"):
        order_items(meeting, items=[second, first], by=cast.coordinator)
    with refused("not-allowed"):
        order_items(meeting, items=[], by=cast.reader)
    other = cast.meeting(NEXT)
    with refused("item-elsewhere"):
        add_item(other, heading="X", parent=first, by=cast.coordinator)
    with refused("no-such-level"):
        amend_fact(below, level=0, by=cast.coordinator)
    with refused("no-such-value"):
        add_item(other, heading=" ", by=cast.coordinator)


def _kinds(cast: Cast) -> dict[str, tuple[Any, dict[str, Any]]]:
    """Return the verb of each kind of fact under a point, with the least that it takes."""
    return {
        "decision": (record_decision, {"words": "Ta fram en plan"}),
        "action": (record_action, {"words": "Bjud in"}),
        "postponement": (postpone, {"subject": "Jour"}),
        "appointment": (record_appointment, {"words": "Val", "person": cast.person("Ada Ek"), "role": "representant"}),
        "vacancy": (record_vacancy, {"words": "Platsen är tom", "seat_name": "Rådet"}),
        "leaving": (record_leaving, {"words": "Slutar i juni", "person": cast.person("Bo Al")}),
        "question": (record_question, {"words": "Vem betalar?"}),
        "money": (record_money, {"words": "Två kronor", "amount": Decimal("1.95"), "unit": "SEK per inhabitant"}),
        "mark": (mark_line, {"words": "Stannar i rummet"}),
    }


KINDS = "decision action postponement appointment vacancy leaving question money mark".split()


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_under_a_point_is_recorded_and_undone(cast: Cast, kind: str) -> None:
    verb, values = _kinds(cast)[kind]
    meeting = cast.meeting(DAY)
    item = add_item(meeting, heading="Jour", by=cast.coordinator)
    place = cast.place()
    fact: MeetingFact = verb(meeting, item=item, by=cast.coordinator, places=[place], **values)
    assert (fact.meeting, fact.item) == (meeting, item)
    assert [source.place for source in source_of(fact)] == [place]
    assert (last_step().subject_kind.lower(), last_step().on) == (kind, DAY)
    undo_step(last_step(), by=cast.coordinator)
    fact.refresh_from_db()
    assert fact.is_withdrawn


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_under_a_point_is_refused_when_the_point_is_elsewhere_or_the_user_reads(
    cast: Cast, kind: str
) -> None:
    verb, values = _kinds(cast)[kind]
    meeting, other = cast.meeting(DAY), cast.meeting(NEXT)
    item = add_item(other, heading="Jour", by=cast.coordinator)
    with refused("item-elsewhere"):
        verb(meeting, item=item, by=cast.coordinator, **values)
    for user in (cast.chair, cast.member, cast.contact, cast.stranger, cast.member_elsewhere):
        with refused("not-allowed"):
            verb(meeting, by=user, **values)
    fact = verb(meeting, by=cast.coordinator, **values)
    with refused("item-elsewhere"):
        amend_fact(fact, item=item, by=cast.coordinator)
    with refused("not-allowed"):
        amend_fact(fact, words="Annat", by=cast.chair)
    withdraw_fact(fact, by=cast.coordinator)
    with refused("already-withdrawn"):
        amend_fact(fact, words="Annat", by=cast.coordinator)


def test_amend_fact_takes_no_other_fields_than_those_that_may_be_amended(cast: Cast) -> None:
    decision = record_decision(cast.meeting(DAY), words="Plan", by=cast.coordinator)
    with pytest.raises(TypeError):
        amend_fact(decision, meeting=cast.meeting(NEXT), by=cast.coordinator)
    for model, names in AMENDABLE.items():
        assert names <= {field.name for field in model._meta.get_fields()}, model


def test_action_moves_between_its_states_only_as_allowed(cast: Cast) -> None:
    action = record_action(cast.meeting(DAY), words="Bjud in", by=cast.coordinator)
    with refused("before-promised"):
        finish_action(action, on=date(2025, 1, 1), by=cast.coordinator)
    with refused("is-open"):
        reopen_action(action, by=cast.coordinator)
    finish_action(action, on=NEXT, how="Inbjudan är skickad", by=cast.coordinator)
    with refused("not-open"):
        drop_action(action, on=NEXT, by=cast.coordinator)
    with refused("not-allowed"):
        reopen_action(action, by=cast.member)
    reopen_action(action, by=cast.coordinator)
    assert (action.state, action.settled_on, action.settled_how) == ("open", None, "")
    drop_action(action, on=NEXT, by=cast.coordinator)
    assert action.state == "dropped"


def test_hand_over_action_closes_the_old_and_opens_a_new(cast: Cast) -> None:
    ada, bo = cast.person("Ada Ek"), cast.person("Bo Al")
    action = record_action(
        cast.meeting(DAY), words="Bjud in", due_on=NEXT, assignees=[Promiser(person=ada)], by=cast.coordinator
    )
    successor = hand_over_action(action, to=[Promiser(person=bo)], on=NEXT, by=cast.coordinator)
    assert (action.state, successor.state, successor.due_on) == ("handed_over", "open", NEXT)
    assert [one.person for one in successor.assignees.all()] == [bo]
    undo_step(last_step("hand_over_action"), by=cast.coordinator)
    action.refresh_from_db()
    successor.refresh_from_db()
    assert action.state == "open"
    assert successor.is_withdrawn
    with refused("assignee-unclear"):
        hand_over_action(action, to=[], on=NEXT, by=cast.coordinator)


def test_record_action_is_refused_when_due_or_assignee_is_unclear(cast: Cast) -> None:
    meeting, ada = cast.meeting(DAY), cast.person("Ada Ek")
    with refused("due-unclear"):
        record_action(meeting, words="Bjud in", due_precision="month", by=cast.coordinator)
    both = Promiser(person=ada, organisation=cast.municipality("Bjuv"))
    for wrong in (both, Promiser()):
        with refused("assignee-unclear"):
            record_action(meeting, words="Bjud in", assignees=[wrong], by=cast.coordinator)
    action = record_action(meeting, words="Bjud in", by=cast.coordinator)
    with refused("not-allowed"):
        assign_action(action, assignees=[], by=cast.member)
    amend_fact(action, due_on=NEXT, by=cast.coordinator)
    assert action.due_precision == "day"
    amend_fact(action, due_on=None, by=cast.coordinator)
    assert action.due_precision == ""


def test_postpone_is_refused_when_what_or_until_when_is_unclear(cast: Cast) -> None:
    meeting = cast.meeting(DAY)
    item = add_item(meeting, heading="Jour", by=cast.coordinator)
    assert postpone(meeting, item=item, by=cast.coordinator).subject == "Jour"
    with refused("nothing-put-off"):
        postpone(meeting, by=cast.coordinator)
    with refused("until-past"):
        postpone(meeting, subject="Avtal", until_on=DAY, by=cast.coordinator)
    with refused("until-unclear"):
        postpone(meeting, subject="Avtal", until_kind="date", by=cast.coordinator)
    until = postpone(meeting, subject="Avtal", until_on=NEXT, by=cast.coordinator)
    assert until.until_kind == "date"
    amend_fact(until, until_kind="next", by=cast.coordinator)
    assert until.until_on is None
    with refused("until-past"):
        amend_fact(until, until_on=DAY, by=cast.coordinator)
    amend_fact(until, until_on=NEXT, by=cast.coordinator)
    assert until.until_kind == "date"


def test_tell_round_is_told_once_and_answers_once(cast: Cast) -> None:
    meeting, bjuv = cast.meeting(DAY), cast.municipality("Bjuv")
    told = tell_round(meeting, subject="Familjerådgivning", by=cast.coordinator)
    assert tell_round(meeting, subject="familjerådgivning ", by=cast.coordinator) == told
    answer = record_answer(told, organisation=bjuv, words="Vi är med", stance="yes", by=cast.coordinator)
    with refused("answer-there") as shown:
        record_answer(told, organisation=bjuv, words="Vi är med", by=cast.coordinator)
    assert shown == [answer]
    record_answer(told, organisation=bjuv, words="Vi är med", topic="teknik", by=cast.coordinator)
    with refused("no-such-value"):
        record_answer(told, organisation=bjuv, words="Hm", stance="maybe", by=cast.coordinator)
    with refused("not-allowed"):
        record_answer(told, organisation=bjuv, words="Hm", by=cast.member)
    other = record_answer(told, organisation=bjuv, words="Nej", by=cast.coordinator)
    with refused("answer-there"):
        amend_fact(other, words="Vi är med", by=cast.coordinator)
    with refused("not-allowed"):
        tell_round(meeting, subject="X", by=cast.chair)


def test_note_coming_date_lies_after_the_meeting_that_names_it(cast: Cast) -> None:
    meeting = cast.meeting(DAY)
    coming = note_coming_date(cast.network, date=NEXT, meeting=meeting, by=cast.coordinator)
    with refused("date-past"):
        note_coming_date(cast.network, date=DAY, meeting=meeting, by=cast.coordinator)
    with refused("date-past"):
        amend_fact(coming, date=DAY, by=cast.coordinator)
    with refused("not-allowed"):
        note_coming_date(cast.network, date=NEXT, by=cast.chair)
    elsewhere = add_item(cast.meeting(NEXT), heading="Jour", by=cast.coordinator)
    with refused("item-elsewhere"):
        note_coming_date(cast.network, date=date(2026, 5, 1), meeting=meeting, item=elsewhere, by=cast.coordinator)


def test_fill_vacancy_once(cast: Cast) -> None:
    vacancy = record_vacancy(cast.meeting(DAY), seat_name="Rådet", words="Tom", by=cast.coordinator)
    with refused("not-allowed"):
        fill_vacancy(vacancy, on=NEXT, by=cast.member)
    fill_vacancy(vacancy, on=NEXT, by=cast.coordinator)
    with refused("already-filled"):
        fill_vacancy(vacancy, on=NEXT, by=cast.coordinator)
