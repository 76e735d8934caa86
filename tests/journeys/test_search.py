"""From the key that leads to the search to a marked place in a paper, by keyboard alone, at the desk and on a phone."""

from __future__ import annotations

from typing import Any

import pytest

from lagetrunt.intake.imports import import_files
from lagetrunt.models import User
from lagetrunt.register import found_association
from tests.corpus.sample_papers import PAPERS

pytestmark = [pytest.mark.needs("chromium"), pytest.mark.django_db(transaction=True)]
NETWORK = "Socialchefsnätverket Södra Älvsborg"
TAKEN = ("2024-02-09 socialchefer.txt", "SCN 2025-09-19.docx")


@pytest.fixture
def coordinator(db: None) -> User:
    """Give somebody who reads the network of the sample, of which two papers are entered."""
    founded = found_association(
        "Samverkan", administrator_email="adam@example.org", administrator_name="Adam Admin", network_name=NETWORK
    )
    done = import_files(
        [(name, (PAPERS / name).read_bytes()) for name in TAKEN], by=founded.administrator, accept="all"
    )
    assert len(done.entered) == len(TAKEN)
    return founded.administrator


def _search(at: Any, words: str) -> None:
    """Press the key, type, press Enter; focus comes to the heading of what was found."""
    at.press("/")
    at.focus_is("input[type=search][name=q]")
    at.page.keyboard.type(words)
    at.press("Enter")
    at.focus_is("#traffar")


@pytest.mark.parametrize("width", [1280, 390])
def test_a_search_ends_at_the_marked_place_in_a_paper(coordinator: User, walk: Any, width: int) -> None:
    at = walk(coordinator, width)
    at.go("/")
    _search(at, "remiss")
    assert "träff" in at.page.inner_text("#antal")
    at.looked_over()
    at.press("j")
    at.focus_is("[data-key-item]")
    assert at.page.locator("#svar mark").count()
    at.tab_to("#svar .src a[href*='plats=']")
    at.press("Enter")
    at.page.wait_for_url("**/handlingar/**plats=**")
    at.page.wait_for_selector(".sheet .fnd.now")
    assert at.page.locator(".sheet .fnd.now").first.evaluate("one => one.getBoundingClientRect().top < innerHeight")
    assert at.page.evaluate("location.hash") == "#plats"
    at.looked_over(running_text=".sheet")


@pytest.mark.parametrize("width", [1280, 390])
def test_a_second_search_swaps_the_answer_and_keeps_its_address(coordinator: User, walk: Any, width: int) -> None:
    """Searching anew from the page itself changes the answer, the count and the address; going back shows the first."""
    at = walk(coordinator, width)
    at.go("/sok/?q=remiss")
    first = at.page.inner_text("#antal")
    at.page.evaluate("window.stayed = true")
    _search(at, "utkast")
    at.page.wait_for_selector("#traffar:text('utkast')")
    assert at.page.evaluate("window.stayed")
    assert at.page.inner_text("#antal") != first
    assert at.page.url.endswith("/sok/?q=utkast")
    at.looked_over()
    at.page.go_back()
    at.page.wait_for_selector("#traffar:text('remiss')")


def test_nothing_found_and_the_empty_field_are_told(coordinator: User, walk: Any) -> None:
    at = walk(coordinator, 390)
    at.go("/sok/")
    at.looked_over()
    _search(at, "xyzzyplugh")
    assert at.page.is_visible("text=Inget hittat")
    at.looked_over()


def test_the_key_is_turned_off_with_the_others_and_never_taken_from_who_writes(coordinator: User, walk: Any) -> None:
    at = walk(coordinator)
    at.go("/sok/")
    at.press("/")
    at.page.keyboard.type("a/b")
    assert at.page.input_value("#q") == "a/b"
    coordinator.single_keys = False
    coordinator.save()
    at.go("/sok/")
    at.press("/")
    assert at.page.evaluate("document.activeElement === document.body")


@pytest.mark.parametrize("width", [1280, 390])
def test_the_search_is_one_press_away_without_scripts(coordinator: User, walk: Any, width: int) -> None:
    at = walk(coordinator, width, java_script_enabled=False)
    at.go("/kommuner/")
    if width == 390:
        at.click("a.find-link")
        at.page.fill("#q", "remiss")
        at.page.press("#q", "Enter")
    else:
        at.page.fill("#find-q", "remiss")
        at.page.press("#find-q", "Enter")
    assert at.page.locator("#svar mark").count()


@pytest.mark.parametrize("width", [1280, 390])
def test_the_questions_are_for_everybody(coordinator: User, walk: Any, width: int) -> None:
    at = walk(coordinator, width)
    for address in (
        "/fragor/beslutat/",
        "/fragor/beslutat/?om=remiss",
        "/fragor/platser/?dag=2025-03-01",
        "/fragor/lovat/",
        "/fragor/lovat/?kommun=Mark&laget=alla",
    ):
        at.go(address)
        at.looked_over()
