"""Verbs of the agenda: each is one step, allowed to some, refused in words, undone whole."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.meetings.agenda import (
    add_line,
    change_line,
    drop_line,
    move_line,
    order_agenda,
    take_up_line,
)
from lagetrunt.models import AgendaLine, JournalEntry, User
from lagetrunt.register import add_item, cancel_meeting, mark_held, plan_meeting, postpone, undo_step
from tests.factories.refusals import refused
from tests.meetings.conftest import Room

DRAFTED = ["Inledning", "Föregående anteckningar", "Vikariepool", "Övrigt", "Nästa möte"]


@pytest.fixture
def room(room: Room) -> Room:
    """Give the network with one point that was put off."""
    room.put_off("Vikariepool", until_kind="next")
    return room


def _headings(room: Room) -> list[str]:
    return [line.heading for line in room.agenda().lines]


def _last_step() -> JournalEntry:
    return JournalEntry.objects.latest("id")


def test_draft_stores_nothing(room: Room) -> None:
    assert _headings(room) == DRAFTED
    assert not AgendaLine.objects.exists()
    assert not room.agenda().is_settled


def test_order_agenda_stores_every_line_in_one_step_when_it_is_the_first_change(room: Room) -> None:
    before = JournalEntry.objects.count()
    keys = room.agenda().keys
    order_agenda(room.meeting, keys=keys[::-1], by=room.cast.coordinator)
    assert _headings(room) == DRAFTED[::-1]
    assert AgendaLine.objects.count() == len(DRAFTED)
    assert JournalEntry.objects.count() == before + 1
    assert _last_step().verb == "order_agenda"
    assert [line.why for line in room.agenda().lines if line.heading == "Vikariepool"] == [room.line("Vikariepool").why]


def test_order_agenda_is_undone_to_the_draft(room: Room) -> None:
    order_agenda(room.meeting, keys=room.agenda().keys[::-1], by=room.cast.coordinator)
    undo_step(_last_step(), by=room.cast.coordinator)
    assert _headings(room) == DRAFTED
    assert not room.agenda().is_settled


def test_order_agenda_is_refused_when_the_lines_have_changed_and_nothing_is_lost(room: Room) -> None:
    seen = room.agenda().keys
    add_line(room.meeting, heading="Ny punkt", by=room.cast.administrator)
    with refused("agenda-changed"):
        order_agenda(room.meeting, keys=seen[::-1], by=room.cast.coordinator)
    assert _headings(room) == [*DRAFTED[:3], "Ny punkt", *DRAFTED[3:]]


def test_order_agenda_is_refused_when_a_line_is_named_twice(room: Room) -> None:
    keys = room.agenda().keys
    with refused("agenda-changed"):
        order_agenda(room.meeting, keys=[*keys, keys[0]], by=room.cast.coordinator)


def test_move_line_puts_a_line_at_a_place_when_it_is_beyond_the_last_too(room: Room) -> None:
    key = room.line("Vikariepool").key
    move_line(room.meeting, key, to=1, by=room.cast.coordinator)
    assert _headings(room)[0] == "Vikariepool"
    move_line(room.meeting, key, to=99, by=room.cast.coordinator)
    assert _headings(room)[-1] == "Vikariepool"
    undo_step(_last_step(), by=room.cast.coordinator)
    assert _headings(room)[0] == "Vikariepool"


def test_drop_line_keeps_it_with_its_reason_and_take_up_line_puts_it_back(room: Room) -> None:
    key = room.line("Vikariepool").key
    drop_line(room.meeting, key, why="Siv är sjuk", by=room.cast.coordinator)
    assert "Vikariepool" not in _headings(room)
    (dropped,) = room.agenda().dropped
    assert (dropped.heading, dropped.dropped_why, dropped.key) == ("Vikariepool", "Siv är sjuk", key)
    assert room.agenda().minutes == sum(line.minutes for line in room.agenda().lines)
    take_up_line(room.meeting, key, by=room.cast.coordinator)
    assert "Vikariepool" in _headings(room)
    assert not room.agenda().dropped


def test_drop_line_and_take_up_line_are_done_once_when_two_people_do_them(room: Room) -> None:
    by, key = room.cast.coordinator, room.line("Vikariepool").key
    for why in ("Siv är sjuk", ""):
        assert drop_line(room.meeting, key, why=why, by=by).dropped_why == "Siv är sjuk"
    for _time in range(2):
        take_up_line(room.meeting, key, by=by)
    assert _headings(room).count("Vikariepool") == 1
    undo_step(JournalEntry.objects.exclude(changes=[]).latest("id"), by=by)
    assert [line.dropped_why for line in room.agenda().dropped] == ["Siv är sjuk"]


def test_drop_line_is_undone_when_it_is_the_first_change(room: Room) -> None:
    drop_line(room.meeting, room.line("Övrigt").key, by=room.cast.coordinator)
    undo_step(_last_step(), by=room.cast.coordinator)
    assert _headings(room) == DRAFTED


def test_take_up_line_adds_what_was_not_proposed_before_the_closing_points(room: Room) -> None:
    room.put_off("Jourhem", until_on=date(2027, 2, 12))
    (waiting,) = room.agenda().waiting
    assert "Jourhem" not in _headings(room)
    take_up_line(room.meeting, waiting.open.key, by=room.cast.coordinator)
    assert _headings(room) == [*DRAFTED[:3], "Jourhem", *DRAFTED[3:]]
    assert room.line("Jourhem").why
    assert not room.line("Jourhem").is_over
    assert not room.agenda().waiting


def test_add_line_stands_before_the_closing_points_unless_a_place_is_given(room: Room) -> None:
    add_line(room.meeting, heading=" Besök ", minutes=30, kind="theme", background="Bakgrund", by=room.cast.coordinator)
    add_line(room.meeting, heading="Paus", minutes=15, is_break=True, to=2, by=room.cast.coordinator)
    assert _headings(room) == ["Inledning", "Paus", *DRAFTED[1:3], "Besök", *DRAFTED[3:]]
    added = room.line("Besök")
    assert (added.minutes, added.kind, added.background, added.why) == (30, "theme", "Bakgrund", "")
    numbers = [timed.number for timed in room.agenda().timed]
    assert numbers == [1, None, 2, 3, 4, 5, 6]


def test_add_line_takes_the_usual_time_when_none_is_given(room: Room) -> None:
    by = room.cast.coordinator
    told = [
        add_line(room.meeting, heading="Tolkar", kind="dialogue", by=by).minutes,
        add_line(room.meeting, heading="Paus", is_break=True, by=by).minutes,
        add_line(room.meeting, heading="Hej", minutes=0, by=by).minutes,
    ]
    assert told == [20, 15, 0]


def test_change_line_sets_words_minutes_and_owner(room: Room) -> None:
    siv = room.cast.person("Siv Sund")
    key = room.line("Vikariepool").key
    change_line(room.meeting, key, heading="Gemensam pool", minutes=45, owner=siv, by=room.cast.coordinator)
    line = room.line("Gemensam pool")
    assert (line.minutes, line.owner, line.key) == (45, siv, key)
    undo_step(_last_step(), by=room.cast.coordinator)
    assert _headings(room) == DRAFTED


def test_change_line_is_refused_when_another_has_changed_the_same_field(room: Room) -> None:
    key = room.line("Vikariepool").key
    change_line(room.meeting, key, minutes=40, was={"minutes": 20}, by=room.cast.administrator)
    with refused("changed-since"):
        change_line(room.meeting, key, minutes=10, was={"minutes": 20}, by=room.cast.coordinator)
    assert room.line("Vikariepool").minutes == 40


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_change_line_is_refused_when_minutes_are_out_of_range(room: Room, minutes: int) -> None:
    with refused("minutes-out-of-range"):
        change_line(room.meeting, room.line("Övrigt").key, minutes=minutes, by=room.cast.coordinator)
    assert not AgendaLine.objects.exists()


def test_lines_are_refused_without_a_heading_and_of_a_kind_that_is_none(room: Room) -> None:
    with refused("no-heading"):
        add_line(room.meeting, heading="  ", by=room.cast.coordinator)
    with refused("no-such-value"):
        add_line(room.meeting, heading="Punkt", kind="fika", by=room.cast.coordinator)
    with refused("no-such-value"):
        add_line(room.meeting, heading="x" * 501, by=room.cast.coordinator)
    with refused("no-such-value"):
        drop_line(room.meeting, room.line("Övrigt").key, why="x" * 301, by=room.cast.coordinator)


def test_lines_are_refused_when_the_key_is_unknown(room: Room) -> None:
    for verb in (drop_line, take_up_line, change_line):
        with refused("no-such-line"):
            verb(room.meeting, "standing:nothing", by=room.cast.coordinator)
    with refused("no-such-line"):
        move_line(room.meeting, "", to=1, by=room.cast.coordinator)


def test_lines_are_refused_when_the_meeting_is_held_or_cancelled(room: Room) -> None:
    key = room.line("Övrigt").key
    cancel_meeting(room.meeting, by=room.cast.coordinator)
    with refused("meeting-cancelled"):
        drop_line(room.meeting, key, by=room.cast.coordinator)
    plan_meeting(room.meeting, by=room.cast.coordinator)
    mark_held(room.meeting, by=room.cast.coordinator)
    with refused("already-held"):
        order_agenda(room.meeting, keys=[], by=room.cast.coordinator)


def test_lines_are_refused_to_those_who_may_not_write(room: Room) -> None:
    key = room.line("Övrigt").key
    cast = room.cast
    outside: list[User] = [cast.chair, cast.member, cast.reader, cast.contact, cast.stranger, cast.member_elsewhere]
    for user in outside:
        with refused("not-allowed"):
            drop_line(room.meeting, key, by=user)
        with refused("not-allowed"):
            add_line(room.meeting, heading="Punkt", by=user)
    with refused("other-association"):
        drop_line(room.meeting, key, by=cast.foreigner)
    assert not AgendaLine.objects.exists()


def test_owner_of_another_association_is_refused(room: Room) -> None:
    room.cast.association, kept = room.cast.other_association, room.cast.association
    stranger = room.cast.person("Frida Främmande")
    room.cast.association = kept
    with refused("other-association"):
        add_line(room.meeting, heading="Punkt", owner=stranger, by=room.cast.coordinator)


def test_what_comes_after_the_order_stands_at_its_place_and_is_new(room: Room) -> None:
    move_line(room.meeting, room.line("Övrigt").key, to=1, by=room.cast.coordinator)
    room.put_off("Hemsjukvård", until_kind="next")
    agenda = room.agenda()
    assert [line.heading for line in agenda.lines] == [
        "Övrigt", "Inledning", "Föregående anteckningar", "Vikariepool", "Hemsjukvård", "Nästa möte",
    ]  # fmt: skip
    assert [line.heading for line in agenda.lines if line.is_new] == ["Hemsjukvård"]
    order_agenda(room.meeting, keys=agenda.keys, by=room.cast.coordinator)
    assert not any(line.is_new for line in room.agenda().lines)


def test_settled_line_says_so_when_its_reason_is_gone(room: Room) -> None:
    change_line(room.meeting, room.line("Vikariepool").key, minutes=40, by=room.cast.coordinator)
    later = room.cast.meeting("2026-10-30")
    add_item(later, heading="Vikariepool", words="Vi pratade klart om den.", by=room.cast.administrator)
    line = room.line("Vikariepool")
    assert line.is_over
    assert "Skälet finns inte längre" in line.why
    assert line.minutes == 40


def test_two_lines_that_become_one_matter_are_one_with_the_reason_and_one_without(room: Room) -> None:
    from lagetrunt.register.matters import open_matter

    other = postpone(
        room.held[-1], by=room.cast.administrator, item=room.item("Bemanningsenhet"), words="Bemanningsenhet flyttas."
    )
    order_agenda(room.meeting, keys=room.agenda().keys, by=room.cast.coordinator)
    first = room.line("Vikariepool").facts[0]
    open_matter(room.cast.network, name="Pool", items=[first, other], by=room.cast.coordinator)
    told = {line.heading: line.is_over for line in room.agenda().lines}
    assert sorted([told["Vikariepool"], told["Bemanningsenhet"]]) == [False, True]
