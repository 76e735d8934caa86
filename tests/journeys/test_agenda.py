"""From what waits on Hem through the agenda to the fetched files, by keyboard alone, at the desk and on a phone."""

from __future__ import annotations

import re
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from django.utils import timezone
from docx import Document

from lagetrunt.meetings.agenda import add_line, draft_agenda
from lagetrunt.models import Meeting
from lagetrunt.register import add_item, postpone
from lagetrunt.web.addresses import meeting_address
from lagetrunt.web.meetings.agenda_shown import id_of
from tests.factories.cast import Cast
from tests.journeys.conftest import Walk

pytestmark = [pytest.mark.needs("chromium"), pytest.mark.django_db(transaction=True)]
DESK = 1280


@pytest.fixture
def coming(cast: Cast) -> Meeting:
    """Give the next meeting, from nine to ten, of a network that put three points off three weeks ago."""
    today = timezone.localdate()
    held = cast.meeting(today - timedelta(days=21))
    for heading in ("Gemensam jour", "Taxor i hemtjänst", "Språktolkar"):
        item = add_item(held, heading=heading, outcome="postponed", by=cast.administrator)
        postpone(held, item=item, words=f"{heading} flyttas.", until_kind="next", by=cast.administrator)
    return cast.meeting(today + timedelta(days=14), held=False, start=time(9), end=time(10), place="Kommunhuset i Höör")


def _keys(cast: Cast, meeting: Meeting) -> dict[str, str]:
    return {line.heading: line.key for line in draft_agenda(meeting, user=cast.coordinator).lines}


def _told(at: Walk, words: str) -> None:
    at.page.wait_for_function("words => document.getElementById('told').textContent.includes(words)", arg=words)


def _move_up(at: Walk, line: str, steps: int) -> None:
    """Carry a line upwards: by its dots at the desk, by its arrow on a phone, where the dots are not shown."""
    if at.page.viewport_size["width"] != DESK:
        at.tab_to(f"#up-{line}")
        for place in range(steps, 0, -1):
            at.press("Enter")
            _told(at, f"Språktolkar ligger på plats {place}")
            at.focus_is(f"#up-{line}")
        return
    at.tab_to(f"#grip-{line}")
    at.press("Space", "ArrowUp")
    assert "Du håller i Språktolkar." in at.page.inner_text("#lift-told")
    at.press("Escape")
    assert "Ångrat. Språktolkar ligger kvar på plats" in at.page.inner_text("#lift-told")
    at.press("Space", *["ArrowUp"] * steps)
    assert at.page.get_attribute(f"#grip-{line}", "aria-pressed") == "true"
    at.looked_over()
    at.press("Enter")
    _told(at, "Språktolkar ligger på plats")
    at.focus_is(f"#grip-{line}")


def _give_minutes(at: Walk, line: str) -> None:
    at.tab_to(f"#min-{line}")
    at.press("Control+A")
    at.page.keyboard.type("tio")
    at.press("Enter")
    _told(at, "tio är inte ett antal minuter.")
    at.focus_is(f"#min-{line}")
    at.press("Control+A")
    at.page.keyboard.type("25")
    at.press("Enter")
    _told(at, "får 25 minuter.")
    at.focus_is(f"#min-{line}")


def _drop(at: Walk, line: str, following: str) -> None:
    at.tab_to(f"#more-{line}")
    at.press("Enter")
    at.tab_to(f"#why-{line}")
    at.page.keyboard.type("Underlaget saknas.")
    at.press("Enter")
    _told(at, "är borttagen.")
    at.focus_is(f"#{following} h3")
    assert "Underlaget saknas." in at.page.inner_text("#agenda")


def _fetch(at: Walk, form: str, folder: Path) -> Path:
    if not at.page.evaluate("document.querySelector('main .row .menu').open"):
        at.tab_to("main .row .menu > summary")
        at.press("Enter")
    at.tab_to(f"main .menu a[href$='/fil/{form}/']")
    with at.page.expect_download() as fetched:
        at.press("Enter")
    path = folder / fetched.value.suggested_filename
    fetched.value.save_as(path)
    return path


@pytest.mark.parametrize("width", [DESK, 390])
def test_agenda_is_put_in_order_and_fetched_by_keyboard_alone(
    cast: Cast, coming: Meeting, walk: Any, tmp_path: Path, width: int
) -> None:
    """A point carried to the top, given minutes, another dropped with its reason, the drop undone, both files read."""
    at = walk(cast.coordinator, width)
    at.go("/")
    at.tab_to("#deal a.b[href*='/dagordning/']")
    at.press("Enter")
    at.page.wait_for_url("**/dagordning/**")
    at.looked_over()
    keys = _keys(cast, coming)
    third, second = id_of(keys["Språktolkar"]), id_of(keys["Taxor i hemtjänst"])
    _move_up(at, third, 2)
    assert list(_keys(cast, coming))[:3] == ["Språktolkar", "Gemensam jour", "Taxor i hemtjänst"]
    _give_minutes(at, third)
    _drop(at, second, id_of(keys["Gemensam jour"]))
    at.looked_over()
    at.tab_to("#told button")
    at.press("Enter")
    _told(at, "Ångrat.")
    assert list(_keys(cast, coming))[:3] == ["Språktolkar", "Gemensam jour", "Taxor i hemtjänst"]
    word = Document(str(_fetch(at, "docx", tmp_path)))
    rows = [[cell.text.splitlines()[:1] for cell in row.cells] for row in word.tables[0].rows]
    assert rows[1] == [["9.00"], ["1"], ["Språktolkar"], ["25"]]
    assert rows[2][:3] == [["9.25"], ["2"], ["Gemensam jour"]]
    pdf = pypdfium2.PdfDocument(_fetch(at, "pdf", tmp_path))
    assert re.search(r"9\.25\s+2\s+Gemensam jour", pdf[0].get_textpage().get_text_bounded())
    at.looked_over()


def test_line_is_carried_with_the_pointer_and_the_times_follow(cast: Cast, coming: Meeting, walk: Any) -> None:
    for heading in ("Ett", "Två"):
        add_line(coming, heading=heading, minutes=10, by=cast.coordinator)
    at = walk(cast.coordinator)
    at.go(meeting_address(coming, "agenda"))
    keys = _keys(cast, coming)
    first, last = id_of(keys["Ett"]), id_of(keys["Två"])
    at.page.locator(f"#{first}").scroll_into_view_if_needed()
    grip, goal = at.page.locator(f"#grip-{last}").bounding_box(), at.page.locator(f"#{first}").bounding_box()
    at.page.mouse.move(grip["x"] + 10, grip["y"] + 10)
    at.page.mouse.down()
    at.page.mouse.move(grip["x"] + 10, goal["y"] + 5, steps=8)
    assert "lifted" in at.page.get_attribute(f"#{last}", "class")
    at.page.mouse.up()
    _told(at, "Två ligger på plats")
    order = list(_keys(cast, coming))
    assert order.index("Två") == order.index("Ett") - 1


@pytest.mark.parametrize("width", [DESK, 390])
def test_point_is_added_changed_and_taken_back_by_keyboard_alone(
    cast: Cast, coming: Meeting, walk: Any, width: int
) -> None:
    at = walk(cast.coordinator, width)
    at.go(meeting_address(coming, "agenda"))
    at.tab_to("main a[href$='/dagordning/ny/']")
    at.press("Enter")
    at.page.wait_for_url("**/ny/")
    at.looked_over()
    at.tab_to("#id_heading")
    at.page.keyboard.type("Avtal om jour")
    at.tab_to("main form .b.turn")
    at.press("Enter")
    at.page.wait_for_url("**/dagordning/#*")
    line = id_of(_keys(cast, coming)["Avtal om jour"])
    at.tab_to(f"#more-{line}")
    at.press("Enter")
    at.looked_over()
    at.tab_to(f"#{line} .menu a")
    at.press("Enter")
    at.page.wait_for_url("**/andra/**")
    at.tab_to("#id_owner")
    at.page.keyboard.type("gäst från regionen")
    at.tab_to("main form .b.turn")
    at.press("Enter")
    at.page.wait_for_url("**/dagordning/#*")
    assert "gäst från regionen" in at.page.inner_text(f"#{line}")


def test_agenda_works_without_scripts(cast: Cast, coming: Meeting, walk: Any) -> None:
    at = walk(cast.coordinator, java_script_enabled=False)
    at.go(meeting_address(coming, "agenda"))
    line = id_of(_keys(cast, coming)["Språktolkar"])
    at.page.locator(f"#up-{line}").click()
    assert "Språktolkar ligger på plats 2" in at.page.inner_text("#told")
    at.page.locator(f"#min-{line}").fill("7")
    at.page.locator(f"#min-{line}").press("Enter")
    assert "Språktolkar får 7 minuter." in at.page.inner_text("#told")
    at.page.locator(f"#more-{line}").click()
    at.page.locator(f"#{line} .drop button").click()
    assert "Språktolkar är borttagen." in at.page.inner_text("#told")
