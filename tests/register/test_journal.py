"""The step: one transaction, one row, a source for every fact; and undoing it."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.models import (
    Action,
    Assignee,
    Decision,
    JournalEntry,
    LongText,
    Meeting,
    PersonName,
    Refused,
    SameQuestion,
    Source,
)
from lagetrunt.register import (
    Promiser,
    add_item,
    add_organisation,
    add_person,
    add_person_name,
    amend_fact,
    assign_action,
    book_meeting,
    drop_action,
    erase_traces,
    finish_action,
    join_people,
    postpone,
    record_action,
    record_appointment,
    record_decision,
    rename_person,
    restore_fact,
    source_of,
    sources_of,
    step,
    undo_step,
    withdraw_fact,
    withdrawn_reason,
)
from tests.factories.cast import Cast
from tests.factories.refusals import last_step, refused

LONG = "Ett långt stycke om gemensam jour. " * 20


def test_step_gives_itself_as_source_when_there_is_no_place(cast: Cast) -> None:
    meeting = book_meeting(cast.network, date=date(2026, 4, 1), by=cast.coordinator)
    entry = last_step("book_meeting")
    assert (entry.by, entry.by_name, entry.on) == (cast.coordinator, "Siv Samordnare", date(2026, 4, 1))
    assert (entry.subject_kind, entry.subject_id, entry.body) == ("Meeting", meeting.pk, cast.network)
    assert entry.changes == [["Meeting", meeting.pk, "+", None, None]]
    assert [source.entry for source in source_of(meeting)] == [entry]


def test_step_gives_the_places_as_source_when_there_are_some(cast: Cast) -> None:
    meeting, places = cast.meeting("2026-01-10"), [cast.place("Beslut"), cast.place("samma beslut")]
    decision = record_decision(meeting, words="Ta fram en plan", by=cast.coordinator, places=places)
    assert [source.place for source in source_of(decision)] == places
    assert set(sources_of([decision, meeting])) == {("Decision", decision.pk), ("Meeting", meeting.pk)}


def test_step_within_a_step_writes_one_row_that_is_undone_at_once(cast: Cast) -> None:
    before = JournalEntry.objects.count()
    with step("enter_paper", by=cast.coordinator, body=cast.network):
        meeting = book_meeting(cast.network, date=date(2026, 4, 1), by=cast.coordinator)
        decision = record_decision(meeting, words="Ta fram en plan", by=cast.coordinator)
    assert JournalEntry.objects.count() == before + 1
    entry = last_step("enter_paper")
    assert [change[:3] for change in entry.changes] == [["Meeting", meeting.pk, "+"], ["Decision", decision.pk, "+"]]
    assert source_of(decision)[0].entry == entry
    undo_step(entry, by=cast.coordinator)
    meeting.refresh_from_db()
    decision.refresh_from_db()
    assert meeting.is_withdrawn
    assert decision.is_withdrawn


def test_step_within_a_step_leaves_nothing_when_it_is_refused(cast: Cast) -> None:
    meeting = cast.meeting("2026-01-10")
    with step("enter_paper", by=cast.coordinator, body=cast.network):
        with pytest.raises(Refused):
            postpone(meeting, by=cast.coordinator, subject="Jour", until_kind="date")
        record_decision(meeting, words="Ta fram en plan", by=cast.coordinator)
    assert [change[0] for change in last_step().changes] == ["Decision"]


def test_step_writes_nothing_when_its_block_raises(cast: Cast) -> None:
    before = JournalEntry.objects.count()

    def fail() -> None:
        with step("enter_paper", by=cast.coordinator):
            book_meeting(cast.network, date=date(2026, 4, 1), by=cast.coordinator)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert JournalEntry.objects.count() == before
    assert not Meeting.objects.exists()
    book_meeting(cast.network, date=date(2026, 4, 1), by=cast.coordinator)
    assert last_step().verb == "book_meeting"


def test_withdraw_fact_and_restore_fact_when_nothing_rests_on_it(cast: Cast) -> None:
    decision = record_decision(cast.meeting("2026-01-10"), words="Ta fram en plan", by=cast.coordinator)
    withdraw_fact(decision, by=cast.coordinator, reason="Det var ett förslag")
    assert not Decision.objects.standing().exists()
    assert withdrawn_reason(decision) == "Det var ett förslag"
    with refused("already-withdrawn"):
        withdraw_fact(decision, by=cast.coordinator)
    restore_fact(decision, by=cast.coordinator)
    assert Decision.objects.standing().get() == decision
    with refused("not-withdrawn"):
        restore_fact(decision, by=cast.coordinator)


def test_withdraw_fact_is_refused_when_something_rests_on_it(cast: Cast) -> None:
    meeting = cast.meeting("2026-01-10")
    decision = record_decision(meeting, words="Ta fram en plan", by=cast.coordinator)
    with refused("rests-on") as shown:
        withdraw_fact(meeting, by=cast.coordinator)
    assert shown == [decision]


def test_restore_fact_is_refused_when_another_has_taken_its_place(cast: Cast) -> None:
    meeting = cast.meeting("2026-01-10")
    withdraw_fact(meeting, by=cast.coordinator)
    cast.meeting("2026-01-10")
    with refused("meeting-there"):
        restore_fact(meeting, by=cast.coordinator)


@pytest.mark.parametrize("verb", [withdraw_fact, restore_fact])
def test_withdrawing_is_refused_when_the_user_only_reads(cast: Cast, verb: object) -> None:
    decision = record_decision(cast.meeting("2026-01-10"), words="Ta fram en plan", by=cast.coordinator)
    with refused("not-allowed"):
        verb(decision, by=cast.reader)  # type: ignore[operator]


def test_undo_step_sets_back_what_was_changed_when_nobody_has_touched_it_since(cast: Cast) -> None:
    decision = record_decision(cast.meeting("2026-01-10"), words="Ta fram en plan", by=cast.coordinator)
    amend_fact(decision, until=date(2026, 12, 31), words="Ta fram en gemensam plan", by=cast.coordinator)
    undone = undo_step(last_step("amend_fact"), by=cast.coordinator)
    decision.refresh_from_db()
    assert (decision.until, decision.words) == (None, "Ta fram en plan")
    undo_step(undone, by=cast.coordinator)
    decision.refresh_from_db()
    assert (decision.until, decision.words) == (date(2026, 12, 31), "Ta fram en gemensam plan")


def test_undo_step_is_refused_when_it_is_undone_or_changed_since(cast: Cast) -> None:
    decision = record_decision(cast.meeting("2026-01-10"), words="Ta fram en plan", by=cast.coordinator)
    amend_fact(decision, words="Ta fram två planer", by=cast.coordinator)
    entry = last_step()
    amend_fact(decision, words="Ta fram tre planer", by=cast.coordinator)
    with refused("changed-since"):
        undo_step(entry, by=cast.coordinator)
    undo_step(last_step(), by=cast.coordinator)
    undo_step(entry, by=cast.coordinator)
    with refused("already-undone"):
        undo_step(entry, by=cast.coordinator)
    decision.refresh_from_db()
    assert decision.words == "Ta fram en plan"


def test_undo_step_is_refused_when_something_was_built_on_it_or_the_user_only_reads(cast: Cast) -> None:
    meeting = book_meeting(cast.network, date=date(2026, 4, 1), by=cast.coordinator)
    entry = last_step()
    with refused("not-allowed"):
        undo_step(entry, by=cast.reader)
    item = add_item(meeting, heading="Jour", by=cast.coordinator)
    with refused("rests-on") as shown:
        undo_step(entry, by=cast.coordinator)
    assert shown == [item]


def test_undo_step_sets_back_long_text_when_it_is_kept(cast: Cast) -> None:
    item = add_item(cast.meeting("2026-01-10"), heading="Jour", words=LONG, by=cast.coordinator)
    amend_fact(item, words="Kort.", by=cast.coordinator)
    entry = last_step("amend_fact")
    assert LONG[:30] not in str(entry.changes)
    assert LongText.objects.get().text == LONG
    undo_step(entry, by=cast.coordinator)
    item.refresh_from_db()
    assert item.words == LONG


def test_undo_step_is_refused_when_the_old_text_was_erased(cast: Cast) -> None:
    meeting = cast.meeting("2026-01-10")
    item = add_item(meeting, heading="Jour", words=LONG, by=cast.coordinator)
    other = add_item(meeting, heading="Annat", words="Kort", by=cast.coordinator)
    amend_fact(item, words="Kort.", by=cast.coordinator)
    entry = last_step("amend_fact")
    amend_fact(other, words="Något annat", by=cast.coordinator)
    assert erase_traces([item], association_id=cast.association.pk) == 2
    entry.refresh_from_db()
    assert (entry.subject_name, LongText.objects.get().text) == ("", "")
    assert last_step().changes == [["Item", other.pk, "words", "Kort", "Något annat"]]
    JournalEntry.objects.filter(pk=entry.pk).update(
        changes=[[kind, pk, field, old, "Kort."] for kind, pk, field, old, _new in entry.changes]
    )
    entry.refresh_from_db()
    with refused("text-erased"):
        undo_step(entry, by=cast.coordinator)


def test_undo_step_makes_a_deleted_row_again_when_who_promised_was_changed(cast: Cast) -> None:
    action = record_action(
        cast.meeting("2026-01-10"), words="Bjud in", assignees=[Promiser(written="alla")], by=cast.coordinator
    )
    person = cast.person("Ada Ek")
    assign_action(action, assignees=[Promiser(person=person)], by=cast.coordinator)
    assert [str(one) for one in action.assignees.all()] == ["Ada Ek"]
    undo_step(last_step("assign_action"), by=cast.coordinator)
    assert [str(one) for one in Action.objects.get().assignees.all()] == ["alla"]
    assert Assignee.objects.count() == 1


def test_undo_step_deletes_what_is_no_fact_when_it_was_created(cast: Cast) -> None:
    person = add_person(name="Ada Ek", by=cast.coordinator)
    add_person_name(person, name="A. Ek", by=cast.coordinator)
    undo_step(last_step("add_person_name"), by=cast.coordinator)
    assert not PersonName.objects.exists()
    assert not Source.objects.filter(fact_kind="PersonName").exists()
    rename_person(person, name="Ada Ekman", by=cast.coordinator)
    undo_step(last_step("rename_person"), by=cast.coordinator)
    person.refresh_from_db()
    assert (person.name, person.sort_key, PersonName.objects.count()) == ("Ada Ek", "ek ada", 0)


def test_undo_step_sets_back_which_are_bound_when_that_was_changed(cast: Cast) -> None:
    bjuv, klippan = cast.municipality("Bjuv"), cast.municipality("Klippan")
    decision = record_decision(cast.meeting("2026-01-10"), words="Plan", binds=[bjuv], by=cast.coordinator)
    amend_fact(decision, binds=[klippan, bjuv], by=cast.coordinator)
    undo_step(last_step("amend_fact"), by=cast.coordinator)
    assert list(decision.binds.all()) == [bjuv]


def test_amend_fact_is_refused_when_another_editor_was_faster(cast: Cast) -> None:
    decision = record_decision(cast.meeting("2026-01-10"), words="Plan", by=cast.coordinator)
    mine, theirs = Decision.objects.get(pk=decision.pk), Decision.objects.get(pk=decision.pk)
    amend_fact(theirs, words="Deras plan", by=cast.administrator)
    with refused("changed-since") as shown:
        amend_fact(mine, words="Min plan", was={"words": "Plan"}, by=cast.coordinator)
    assert shown[0].words == "Deras plan"
    amend_fact(mine, words="Deras plan", condition="Om alla vill", was={"words": "Plan"}, by=cast.coordinator)
    amend_fact(mine, words="Min plan", was={"words": "Deras plan"}, by=cast.coordinator)
    assert Decision.objects.get().words == "Min plan"


def test_a_state_moves_once_when_two_have_the_page_open(cast: Cast) -> None:
    action = record_action(cast.meeting("2026-01-10"), words="Bjud in", by=cast.coordinator)
    mine, theirs = Action.objects.get(pk=action.pk), Action.objects.get(pk=action.pk)
    finish_action(theirs, on=date(2026, 2, 1), by=cast.administrator)
    with refused("not-open"):
        drop_action(mine, on=date(2026, 2, 2), by=cast.coordinator)
    withdraw_fact(theirs, by=cast.administrator)
    with refused("already-withdrawn"):
        withdraw_fact(mine, by=cast.coordinator)
    with refused("already-withdrawn"):
        amend_fact(mine, words="Bjud in alla", by=cast.coordinator)


def test_withdraw_fact_of_a_person_is_refused_for_everything_that_names_them(cast: Cast) -> None:
    meeting, ada, bo = cast.meeting("2026-01-10"), cast.person("Ada Ek"), cast.person("Bo Al")
    resting = [
        record_action(meeting, words="Bjud in", assignees=[Promiser(person=ada)], by=cast.coordinator),
        cast.there(meeting, bo, instead_of=ada),
        cast.meeting("2026-02-10", secretary=ada),
    ]
    with refused("rests-on") as shown:
        withdraw_fact(ada, by=cast.coordinator)
    assert {(type(one), one.pk) for one in shown} == {(type(one), one.pk) for one in resting}


def test_withdraw_fact_of_an_organisation_is_refused_when_a_decision_binds_it(cast: Cast) -> None:
    house = add_organisation(name="Folkhuset", by=cast.coordinator)
    decision = record_decision(cast.meeting("2026-01-10"), words="Plan", binds=[house], by=cast.coordinator)
    with refused("rests-on") as shown:
        withdraw_fact(house, by=cast.coordinator)
    assert shown == [decision]


def test_withdraw_fact_of_a_mandate_is_let_through_when_an_appointment_led_to_it(cast: Cast) -> None:
    appointment = record_appointment(
        cast.meeting("2026-01-10"),
        person=cast.person("Ada Ek"),
        role="ledamot",
        words="Val",
        body=cast.network,
        organisation=cast.municipality("Bjuv"),
        by=cast.coordinator,
    )
    assert appointment.mandate is not None
    withdraw_fact(appointment.mandate, by=cast.coordinator)


def test_undo_step_parts_people_who_were_joined(cast: Cast) -> None:
    kept, absorbed = cast.person("Ada Ek"), cast.person("Ada Eek")
    listed = cast.there(cast.meeting("2026-01-10"), absorbed)
    join_people(kept, absorbed, by=cast.coordinator)
    undo_step(last_step("join_people"), by=cast.coordinator)
    listed.refresh_from_db()
    absorbed.refresh_from_db()
    assert (listed.person, absorbed.joined_to, kept.names.count()) == (absorbed, None, 0)
    assert not SameQuestion.objects.exists()
