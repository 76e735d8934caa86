"""Att ta tag i in a real browser: filters that keep focus, a line put aside and undone by keyboard, phone, axe."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from lagetrunt.register import Promiser, book_meeting, postpone, record_action, seat_person
from tests.factories.cast import Cast

pytestmark = [pytest.mark.needs("chromium"), pytest.mark.django_db(transaction=True)]


def _days(count: int) -> date:
    return timezone.localdate() + timedelta(days=count)


@pytest.fixture
def waiting(cast: Cast) -> Cast:
    """Give a network with a meeting to come, a point put off, promises, and something that nobody mentions."""
    by, bo = cast.coordinator, cast.person("Bo Ek")
    seat_person(cast.seat("Klippan"), person=bo, starts_on=date(2024, 1, 1), by=by)
    cast.member.person = bo
    cast.member.save()
    book_meeting(cast.network, date=_days(14), by=by)
    meeting = cast.meeting(_days(-30))
    postpone(meeting, subject="Taxan", words="Taxan hanns inte med.", until_kind="next", by=by)
    record_action(meeting, words="Bo ringer.", due_on=_days(-3), assignees=[Promiser(person=bo)], by=by)
    record_action(cast.meeting("2020-01-10"), words="Gammalt löfte.", due_on=date(2020, 2, 1), assignees=[], by=by)
    return cast


def _titles(page: Any) -> list[str]:
    return list(page.locator("#deal .what").all_inner_texts())


def test_filter_keeps_focus_and_tells_how_many_are_shown(waiting: Cast, walk: Any) -> None:
    one = walk(waiting.coordinator)
    one.go("/")
    one.tab_to("#visa-4")
    one.press("Enter")
    one.page.wait_for_url("**/?visa=andra")
    one.focus_is("#visa-4")
    assert _titles(one.page) == ["Bo ringer."]
    one.page.locator("#deal-told", has_text="1 sak visas").wait_for(state="attached")
    one.looked_over()


def test_line_is_put_aside_told_and_undone_by_keyboard_alone(waiting: Cast, walk: Any) -> None:
    one = walk(waiting.coordinator)
    one.go("/")
    one.tab_to("#deal [id^='rad-put_off'] summary")
    one.press("Enter")
    one.looked_over()
    one.tab_to("#deal [id^='rad-put_off'] .linkish")
    one.press("Enter")
    one.page.wait_for_selector("#told .note")
    assert "Undanlagt till" in one.page.locator("#told").inner_text()
    assert "Taxan" not in _titles(one.page)
    one.focus_is("#deal-h")
    one.page.locator("#told button").focus()
    one.press("Enter")
    one.page.wait_for_selector("#deal [id^='rad-put_off']")
    assert "Taxan" in _titles(one.page)


def test_mistake_in_the_menu_is_told_and_the_line_stands(waiting: Cast, walk: Any) -> None:
    one = walk(waiting.coordinator)
    one.go("/")
    one.page.locator("#deal [id^='rad-put_off'] summary").click()
    one.page.get_by_role("button", name="Lägg undan", exact=True).click()
    one.page.wait_for_selector("#told .note.wrong")
    assert "Välj en dag." in one.page.locator("#told").inner_text()
    assert "Taxan" in _titles(one.page)


def test_done_and_over_go_their_own_ways_from_one_form(waiting: Cast, walk: Any) -> None:
    one = walk(waiting.coordinator)
    one.go("/")
    one.page.locator("#deal [id^='rad-put_off'] summary").click()
    one.page.locator("#deal [id^='rad-put_off'] input[name=why]").fill("Regionen tog över.")
    one.page.locator("#deal [id^='rad-put_off']").get_by_role("button", name="Inte längre aktuellt").click()
    one.page.wait_for_selector("#told .note")
    assert "Inte längre aktuellt: Taxan." in one.page.locator("#told").inner_text()
    one.page.locator("#deal [id^='rad-promised'] .do > form button").click()
    one.page.locator("#told", has_text="Klart: Bo ringer.").wait_for()
    one.go("/undanlagt/")
    assert "Regionen tog över." in one.page.locator("main").inner_text()
    one.looked_over()


@pytest.mark.parametrize("width", [390, 1280])
def test_cold_page_and_own_municipality_on_phone_and_desktop(waiting: Cast, walk: Any, width: int) -> None:
    one = walk(waiting.coordinator, width)
    one.go("/")
    one.looked_over()
    one.page.get_by_role("link", name="Gå igenom det kalla").click()
    one.looked_over()
    one.page.get_by_label("Välj Gammalt löfte.").check()
    one.page.get_by_role("button", name="Stäng de valda").click()
    one.page.wait_for_selector("#told .note")
    assert "1 sak är stängd." in one.page.locator("#told").inner_text()
    member = walk(waiting.member, width)
    member.go("/min-kommun/")
    assert member.page.locator("h1").inner_text() == "Klippan"
    assert "Bo ringer." in member.page.locator("main").inner_text()
    member.looked_over()
    member.go("/")
    member.looked_over()
