"""What a person says of what waits: done, later, over, kept; who said it, how it is taken back, and what is cold."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lagetrunt.models import ActionState, Aside, Body, JournalEntry, Meeting, Refused, User
from lagetrunt.register import (
    Open,
    Promiser,
    add_item,
    asides_seen,
    close_cold,
    cold_of,
    keep_cold,
    mark_over,
    open_business,
    postpone,
    put_aside,
    record_action,
    record_vacancy,
    set_done,
    take_back,
    undo_step,
)
from tests.factories.cast import Cast
from tests.factories.refusals import refused

pytestmark = pytest.mark.django_db
ON = date(2026, 3, 2)


@pytest.fixture
def met(cast: Cast) -> Meeting:
    """Give the network's last meeting."""
    return cast.meeting("2026-01-12")


def _lines(cast: Cast, rule: str, user: User | None = None, **asked: Any) -> list[Open]:
    lines = open_business(user or cast.coordinator, list(Body.objects.all()), **{"on": ON, **asked})
    return [line for line in lines if line.rule == rule]


def _put_off(cast: Cast, meeting: Meeting, subject: str = "Jouren") -> Open:
    item = add_item(meeting, heading=subject, by=cast.coordinator)
    postpone(meeting, subject=subject, item=item, by=cast.coordinator)
    return next(line for line in _lines(cast, "put_off") if line.title == subject)


def _promised(cast: Cast, meeting: Meeting) -> Open:
    who = [Promiser(written="alla")]
    record_action(meeting, words="Ring länet.", assignees=who, due_on=date(2026, 2, 1), by=cast.coordinator)
    return _lines(cast, "promised")[0]


def test_set_done_finishes_a_promise_and_take_back_opens_it(cast: Cast, met: Meeting) -> None:
    action = set_done(_promised(cast, met), on=ON, how="Skickat.", by=cast.coordinator)
    action.refresh_from_db()
    assert (action.state, action.settled_how) == (ActionState.DONE, "Skickat.")
    assert not _lines(cast, "promised")
    take_back(action, by=cast.coordinator)
    assert _lines(cast, "promised")


def test_set_done_fills_a_vacancy_and_take_back_empties_it(cast: Cast, met: Meeting) -> None:
    record_vacancy(met, seat_name="Rådet", words="Tom.", by=cast.coordinator)
    vacancy = set_done(_lines(cast, "seat_told_empty")[0], on=ON, by=cast.coordinator)
    assert not _lines(cast, "seat_told_empty")
    take_back(vacancy, by=cast.coordinator)
    assert _lines(cast, "seat_told_empty")


def test_mark_over_drops_a_promise(cast: Cast, met: Meeting) -> None:
    action = mark_over(_promised(cast, met), why="Behövs inte.", on=ON, by=cast.coordinator)
    assert (action.state, action.settled_how) == (ActionState.DROPPED, "Behövs inte.")


@pytest.mark.parametrize("verb", [set_done, mark_over])
def test_what_has_no_verb_of_its_own_is_left_out_until_it_is_put_off_again(cast: Cast, met: Meeting, verb: Any) -> None:
    line = _put_off(cast, met)
    aside = verb(line, on=ON, by=cast.coordinator)
    assert isinstance(aside, Aside)
    assert not _lines(cast, "put_off")
    assert not _lines(cast, "put_off", on=ON + timedelta(days=60))
    _put_off_again = cast.meeting("2026-04-01")
    item = add_item(_put_off_again, heading="Jouren", by=cast.coordinator)
    postpone(_put_off_again, subject="Jouren", item=item, by=cast.coordinator)
    (again,) = _lines(cast, "put_off", on=date(2026, 4, 2))
    assert (again.key, again.times) == (line.key, 2)


def test_put_aside_comes_back_on_its_day(cast: Cast, met: Meeting) -> None:
    put_aside(_put_off(cast, met), until=date(2026, 4, 1), on=ON, by=cast.coordinator)
    assert not _lines(cast, "put_off", on=date(2026, 3, 31))
    assert _lines(cast, "put_off", on=date(2026, 4, 1))


def test_put_aside_is_refused_when_the_day_is_not_to_come(cast: Cast, met: Meeting) -> None:
    line = _put_off(cast, met)
    with refused("until-past"):
        put_aside(line, until=ON, on=ON, by=cast.coordinator)


def test_take_back_lets_it_wait_again_and_is_refused_twice(cast: Cast, met: Meeting) -> None:
    aside = mark_over(_put_off(cast, met), on=ON, by=cast.coordinator)
    take_back(aside, by=cast.coordinator)
    assert _lines(cast, "put_off")
    with refused("aside-gone"):
        take_back(aside, by=cast.coordinator)


def test_what_is_said_last_holds_and_undoing_it_restores_what_was_said_before(cast: Cast, met: Meeting) -> None:
    line = _put_off(cast, met)
    put_aside(line, until=date(2026, 6, 1), on=ON, by=cast.coordinator)
    put_aside(line, until=date(2026, 3, 10), on=ON, by=cast.coordinator)
    assert _lines(cast, "put_off", on=date(2026, 4, 1))
    undo_step(JournalEntry.objects.get(pk=JournalEntry.objects.latest("id").pk), by=cast.coordinator)
    assert not _lines(cast, "put_off", on=date(2026, 4, 1))
    assert Aside.objects.standing().count() == 1


def test_asides_tell_who_said_what_when_of_which_fact(cast: Cast, met: Meeting) -> None:
    line = _put_off(cast, met)
    aside = mark_over(line, why="Klart i annan ordning.", on=ON, by=cast.coordinator)
    (seen,) = asides_seen(cast.member, [cast.network])
    assert (seen.aside, seen.fact, seen.by) == (aside, line.fact, str(cast.coordinator))
    assert seen.at is not None
    assert not asides_seen(cast.member_elsewhere)
    assert not asides_seen(cast.member, [cast.group])


def test_only_those_who_write_in_the_body_may_say_anything(cast: Cast, met: Meeting) -> None:
    line = _put_off(cast, met)
    for user in (cast.member, cast.chair, cast.reader, cast.contact, cast.member_elsewhere):
        for say in (
            lambda user=user: set_done(line, by=user),
            lambda user=user: put_aside(line, until=date(2027, 1, 1), by=user),
            lambda user=user: mark_over(line, by=user),
            lambda user=user: keep_cold([line], by=user),
            lambda user=user: close_cold([line], by=user),
        ):
            with refused("not-allowed"):
                say()
    with pytest.raises(Refused):
        set_done(line, by=cast.foreigner)
    aside = mark_over(line, on=ON, by=cast.coordinator)
    with refused("not-allowed"):
        take_back(aside, by=cast.member)


def test_lines_are_seen_by_those_who_read_the_body(cast: Cast, met: Meeting) -> None:
    _put_off(cast, met)
    assert all(_lines(cast, "put_off", user) for user in cast.insiders)
    for user in (cast.stranger, cast.foreigner, cast.member_elsewhere, cast.contact):
        assert not _lines(cast, "put_off", user)


# What is cold.


def _meet(cast: Cast, *days: str) -> None:
    for day in days:
        cast.meeting(day)


def test_what_four_meetings_have_not_mentioned_is_cold(cast: Cast) -> None:
    _put_off(cast, cast.meeting("2025-06-01"))
    _meet(cast, "2025-09-01", "2025-10-01", "2025-11-01")
    assert not cold_of(_lines(cast, "put_off"))
    _meet(cast, "2025-12-01")
    (line,) = cold_of(_lines(cast, "put_off"))
    assert not line.before_meeting
    assert not _lines(cast, "put_off", with_cold=False)


def test_what_twelve_months_have_not_mentioned_is_cold(cast: Cast) -> None:
    _put_off(cast, cast.meeting("2025-03-02"))
    assert not cold_of(_lines(cast, "put_off"))
    assert cold_of(_lines(cast, "put_off", on=ON + timedelta(days=1)))


def test_kept_is_not_cold_until_it_has_been_silent_as_long_again(cast: Cast) -> None:
    line = _put_off(cast, cast.meeting("2025-06-01"))
    _meet(cast, "2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01")
    keep_cold([line], on=date(2025, 12, 2), by=cast.coordinator)
    assert not cold_of(_lines(cast, "put_off"))
    assert _lines(cast, "put_off", with_cold=False)
    _meet(cast, "2026-01-01", "2026-01-15", "2026-02-01", "2026-02-15")
    assert cold_of(_lines(cast, "put_off"))


def test_kept_promise_is_found_among_what_is_not_cold(cast: Cast) -> None:
    promise = _promised_then(cast, cast.meeting("2024-06-01"))
    assert not _lines(cast, "promised", with_cold=False)
    keep_cold([promise], on=date(2026, 2, 1), by=cast.coordinator)
    assert _lines(cast, "promised", with_cold=False)


def test_closing_what_is_cold_is_one_step_and_one_undo(cast: Cast) -> None:
    before = cast.meeting("2024-06-01")
    first, promise = _put_off(cast, before), _promised_then(cast, before)
    steps = JournalEntry.objects.count()
    assert len(close_cold([first, promise], why="Gammalt.", on=ON, by=cast.coordinator)) == 2
    assert JournalEntry.objects.count() == steps + 1
    assert not _lines(cast, "put_off") + _lines(cast, "promised")
    undo_step(JournalEntry.objects.latest("id"), by=cast.coordinator)
    assert _lines(cast, "put_off")
    assert _lines(cast, "promised")


def _promised_then(cast: Cast, meeting: Meeting) -> Open:
    record_action(meeting, words="Ring länet.", assignees=[Promiser(written="alla")], by=cast.coordinator)
    return _lines(cast, "promised")[0]


def test_closing_nothing_is_refused(cast: Cast) -> None:
    for verb in (keep_cold, close_cold):
        with refused("nothing-chosen"):
            verb([], by=cast.coordinator)


def test_lines_stand_before_the_meeting_first_then_oldest_and_cold_last(cast: Cast) -> None:
    _put_off(cast, cast.meeting("2024-06-01"), "Kallt")
    _put_off(cast, cast.meeting("2025-11-01"), "Gammalt")
    late = cast.meeting("2026-02-01")
    _put_off(cast, late, "Nytt")
    item = add_item(late, heading="Sedan", by=cast.coordinator)
    postpone(late, subject="Sedan", item=item, until_on=date(2026, 9, 1), by=cast.coordinator)
    cast.meeting("2026-03-16", held=False)
    titles = [line.title for line in _lines(cast, "put_off")]
    assert titles == ["Gammalt", "Nytt", "Sedan", "Kallt"]
