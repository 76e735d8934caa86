"""What was decided about something, and what was put off or is open about it."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.access import rights_of
from lagetrunt.models import Decision, Postponement, User
from lagetrunt.register import (
    add_item,
    finish_action,
    postpone,
    record_action,
    record_decision,
    record_question,
    withdraw_fact,
)
from lagetrunt.register.decided import decided_about
from lagetrunt.register.matters import open_matter
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


def _said(user: User, text: str) -> list[tuple[str, list[str]]]:
    """Return each course as its matter's name and the words of its facts."""
    found = decided_about(user, text)
    return [(str(course.matter or ""), [fact.words for fact in course.facts]) for course in found.courses()]


@pytest.fixture
def told(cast: Cast) -> Cast:
    """Give a matter over two meetings, and a decision about the same thing outside it."""
    by = cast.coordinator
    first, second = cast.meeting("2024-05-03"), cast.meeting("2024-09-06")
    asked = add_item(first, heading="Gemensam jour", by=by)
    again = add_item(second, heading="Jouren", by=by)
    postpone(first, item=asked, subject="Jouren", words="Punkten hanns inte med.", by=by)
    record_decision(second, item=again, words="Kommunerna prövar ett år.", way_on="action", by=by)
    record_question(second, item=again, words="Vem betalar resorna?", by=by)
    kept = record_action(second, item=again, words="Siv tar fram ett avtal.", by=by)
    finish_action(kept, on=date(2024, 10, 1), by=by)
    record_action(second, item=again, words="Olle frågar regionen.", by=by)
    open_matter(cast.network, name="Gemensam jour", by=by, items=[asked, again])
    other = add_item(second, heading="Övrigt", by=by)
    record_decision(second, item=other, words="Taxan för jour höjs.", by=by)
    record_decision(second, item=other, words="Kaffet byts ut.", by=by)
    return cast


def test_decided_about_gives_the_whole_matter_in_time_order_and_what_stands_outside_it_last(told: Cast) -> None:
    assert _said(told.member, "jour") == [
        (
            "Gemensam jour",
            ["Punkten hanns inte med.", "Kommunerna prövar ett år.", "Olle frågar regionen.", "Vem betalar resorna?"],
        ),
        ("", ["Taxan för jour höjs."]),
    ]


def test_decided_about_leaves_out_what_was_promised_and_done(told: Cast) -> None:
    assert "Siv tar fram ett avtal." not in [words for _matter, said in _said(told.member, "jour") for words in said]


def test_decided_about_counts_by_kind(told: Cast) -> None:
    found = decided_about(told.member, "jour")
    assert (found.count(Decision), found.count(Postponement)) == (2, 1)


def test_decided_about_leaves_out_what_has_only_some_of_the_words(told: Cast) -> None:
    assert decided_about(told.member, "jour rymdfart").courses() == []


def test_decided_about_offers_another_spelling_where_nothing_is_found(told: Cast) -> None:
    found = decided_about(told.member, "tsxan")
    assert (found.courses(), found.corrected) == ([], "taxan")


def test_decided_about_leaves_out_what_was_taken_back(told: Cast) -> None:
    withdraw_fact(Decision.objects.get(words="Taxan för jour höjs."), by=told.administrator)
    assert [matter for matter, _said in _said(told.member, "jour")] == ["Gemensam jour"]


def test_decided_about_shows_only_what_the_reader_sees(told: Cast) -> None:
    for outside in (told.member_elsewhere, told.stranger, told.foreigner):
        assert decided_about(outside, "jour").courses() == []
    assert decided_about(told.coordinator, "jour", body=told.group).courses() == []


@pytest.mark.parametrize("text", ["'", '"', "å", "a\u030a", "%", "_", "j", "x" * 10_000, "<script>", "\x00", "-", "()"])
def test_decided_about_takes_any_text(told: Cast, text: str) -> None:
    assert decided_about(told.member, text).count(Decision) in (0, 1, 2)


def test_decided_about_takes_the_same_queries_for_one_decision_and_for_thirty(cast: Cast) -> None:
    counted = []
    for count in (1, 30):
        meeting = cast.meeting(date(2024, 5, count))
        item = add_item(meeting, heading="Jouren", by=cast.coordinator)
        open_matter(cast.network, name=f"Gemensam jour {count}", by=cast.coordinator, items=[item])
        for number in range(count):
            record_decision(meeting, item=item, words=f"Jouren prövas {number}.", by=cast.coordinator)
        user = User.objects.get(pk=cast.member.pk)
        rights_of(user)
        with CaptureQueriesContext(connection) as asked:
            assert decided_about(user, "jour").count(Decision) >= count
        counted.append(len(asked))
    assert counted[0] == counted[1]
    assert counted[0] <= 45
