"""What no careful person would give: five hundred points, circles, days that fall together, nothing at all."""

from __future__ import annotations

from datetime import date, timedelta
from time import perf_counter

import pytest

from lagetrunt.meetings.agenda import add_line, draft_agenda, meeting_to_draft, order_agenda, take_up_line
from lagetrunt.models import AgendaLine, Item, Meeting, Outcome, Postponement, UntilKind
from lagetrunt.register import cancel_meeting, mark_held, note_coming_date, record_decision
from lagetrunt.register.matters import join_matters, open_matter
from tests.factories.refusals import refused
from tests.meetings.conftest import NEXT, ON, Room


def test_five_hundred_points_are_drafted_and_ordered(room: Room) -> None:
    own = {"association": room.cast.association, "meeting": room.held[-1]}
    items = [
        Item(
            **own,
            position=number + 10,
            heading=f"Ärendet {'abcdefghij'[number % 10] * 3}{number}x",
            outcome=Outcome.POSTPONED,
        )
        for number in range(500)
    ]
    Item.objects.bulk_create(items)
    Postponement.objects.bulk_create(
        Postponement(**own, item=item, words=item.heading, subject=item.heading, until_kind=UntilKind.NEXT)
        for item in Item.objects.filter(outcome=Outcome.POSTPONED)
    )
    start = perf_counter()
    agenda = room.agenda()
    assert len(agenda.lines) == 504
    assert perf_counter() - start < 10
    assert [one.code for one in agenda.warnings] == ["overfull"]
    order_agenda(room.meeting, keys=agenda.keys[::-1], by=room.cast.coordinator)
    assert room.agenda().keys == agenda.keys[::-1]


def test_circle_of_references_is_one_line(room: Room) -> None:
    by, body = room.cast.administrator, room.cast.network
    first = room.put_off("Jour", -2, until_kind="next")
    other = room.put_off("Jour", -1, until_kind="next")
    record_decision(room.held[-2], words="se 18 september", refers_to="18 september 2026", item=first.item, by=by)
    record_decision(room.held[-1], words="se 8 maj", refers_to="8 maj 2026", item=other.item, by=by)
    one = open_matter(body, name="Jour", items=[first.item], by=by)  # type: ignore[list-item]
    two = open_matter(body, name="Jouren", items=[other.item], by=by)  # type: ignore[list-item]
    join_matters(one, into=two, by=by)
    lines = [line for line in room.agenda().lines if not line.is_standing]
    assert len(lines) == 1
    assert len(lines[0].chain) == 2


def test_meeting_on_the_day_of_another_is_drafted_when_that_is_held_or_not(room: Room) -> None:
    other = room.cast.meeting(NEXT, held=False, again=True)
    assert meeting_to_draft(room.cast.network, on=ON, day=NEXT) == room.meeting
    mark_held(room.meeting, by=room.cast.administrator)
    assert meeting_to_draft(room.cast.network, on=ON, day=NEXT) == other
    mark_held(other, by=room.cast.administrator)
    with refused("already-held"):
        meeting_to_draft(room.cast.network, on=ON, day=NEXT)


def test_no_meeting_at_all_is_refused_with_what_to_do(room: Room) -> None:
    with refused("no-next-meeting"):
        meeting_to_draft(room.cast.elsewhere, on=ON)
    with refused("no-next-meeting"):
        meeting_to_draft(room.cast.network, on=date(2027, 1, 1))


def test_cancelled_meeting_is_refused_and_past_day_too(room: Room) -> None:
    cancel_meeting(room.meeting, by=room.cast.administrator)
    with refused("meeting-cancelled"):
        meeting_to_draft(room.cast.network, on=ON, day=NEXT)
    with refused("day-past"):
        meeting_to_draft(room.cast.network, on=ON, day=date(2026, 10, 1))


def test_day_that_only_a_paper_names_is_drafted_at_the_usual_hours(room: Room) -> None:
    day = date(2027, 2, 12)
    note_coming_date(room.cast.network, date=day, meeting=room.held[-1], by=room.cast.administrator)
    meeting = meeting_to_draft(room.cast.network, on=NEXT + timedelta(days=1))
    assert (meeting.pk, meeting.date) == (None, day)
    assert (meeting.start, meeting.end) == (room.held[-1].start, room.held[-1].end)
    assert draft_agenda(meeting, user=room.cast.coordinator, on=ON).minutes_there == 180


def test_headings_of_any_signs_and_lengths_make_lines(room: Room) -> None:
    for heading in ("?!", "…", "x" * 400, "å" * 300, "1.", "§ 4", "'; DROP TABLE", "ÅÄÖ", "2026-11-27"):
        room.put_off(heading, until_kind="next")
    agenda = room.agenda()
    assert all(line.heading for line in agenda.lines)
    assert len({line.key for line in agenda.lines}) == len(agenda.lines)
    order_agenda(room.meeting, keys=agenda.keys, by=room.cast.coordinator)
    assert room.agenda().keys == agenda.keys


def test_two_headings_whose_keys_are_alike_for_a_hundred_letters_are_two_lines(room: Room) -> None:
    from lagetrunt.register.matters import settle_standing

    for ending in ("ett", "två"):
        settle_standing(room.cast.network, heading=f"{'Lång rubrik ' * 12}{ending}", by=room.cast.coordinator)
    agenda = room.agenda()
    assert len(set(agenda.keys)) == len(agenda.keys)
    order_agenda(room.meeting, keys=agenda.keys[::-1], by=room.cast.coordinator)


def test_agenda_of_a_meeting_without_lines_takes_what_is_added(room: Room) -> None:
    meeting = Meeting.objects.create(association=room.cast.association, body=room.cast.elsewhere, date=NEXT)
    assert draft_agenda(meeting, user=room.cast.administrator, on=ON).lines == ()
    add_line(meeting, heading="Första punkten", by=room.cast.administrator)
    (line,) = draft_agenda(meeting, user=room.cast.administrator, on=ON).lines
    assert line.key == f"line:{AgendaLine.objects.get().pk}"
    assert take_up_line(meeting, line.key, by=room.cast.administrator) == line.line


@pytest.mark.parametrize("key", ["", "x" * 5000, "line:999999", "line:x", "matter:1", "åäö'\"<>"])
def test_keys_that_are_none_are_refused(room: Room, key: str) -> None:
    with refused("no-such-line"):
        take_up_line(room.meeting, key, by=room.cast.coordinator)
