"""From an empty installation to a network with its people, meetings and a round, by hand and keyboard alone.

Nothing is made behind the back of the product: `lagetrunt init` founds it, `lagetrunt serve` answers, `lagetrunt link`
lets one in, and all else is typed into pages.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import environment, program
from tests.journeys.conftest import Walk

pytestmark = pytest.mark.needs("chromium")
ADMIN = "siv@example.org"
_SECONDS = 60
_REFUSED = "422 (Unprocessable"
"""What the console says of a form that was sent empty on purpose."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Give the data folder and the address of a founded installation that answers."""
    data = tmp_path_factory.mktemp("data")
    founded = program(
        "init", "--name", "Samverkan Väst", "--network", "Socialchefer", "--administrator", ADMIN, data=data
    )
    assert founded.code == 0, founded.told
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port = trial.getsockname()[1]
    base = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "lagetrunt.cli", "serve", "--port", str(port), "--no-worker"]
    with (data / "serve.log").open("wb") as log:
        serving = subprocess.Popen(
            command, env=environment(data, LAGETRUNT_BASE_URL=base), stdout=log, stderr=log, start_new_session=True
        )
        try:
            _wait_for(base, serving)
            yield data, base
        finally:
            os.killpg(serving.pid, signal.SIGTERM)
            serving.wait(timeout=_SECONDS)


def _wait_for(base: str, serving: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until:
        assert serving.poll() is None, "serve ended by itself"
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", int(base.rpartition(":")[2]))) == 0:
                return
        time.sleep(0.2)
    raise AssertionError("serve does not answer")


class Hand(Walk):
    """Somebody who only has a keyboard."""

    def follow(self, selector: str) -> None:
        """Go to a link or a button and press Enter; wait for the page that comes."""
        self.tab_to(selector)
        with self.page.expect_navigation():
            self.press("Enter")
        self.looked_over()

    def menu(self, name: str) -> None:
        """Go to a page of the main menu, on a phone through its button."""
        self.page.evaluate("document.activeElement.blur()")
        if self.page.is_visible(".menu-button"):
            self.tab_to(".menu-button")
            self.press("Enter")
        self.follow(f".nav a[href$='{name}']")

    def add(self, end: str) -> None:
        """Open the menu *Lägg till* and follow the link that ends so."""
        self.tab_to("details.menu:not(.point-menu) > summary")
        self.press("Enter")
        self.follow(f"details[open] a[href$='{end}']")

    def write(self, name: str, text: str) -> None:
        """Type into a field."""
        self.tab_to(f"[name='{name}']")
        self.page.keyboard.type(text)

    def day(self, name: str, day: str) -> None:
        """Type a day, in whichever order the browser wants its parts."""
        year, month, number = day.split("-")
        field = f"[name='{name}']"
        self.tab_to(field)
        for typed in (f"{year}{month}{number}", f"{month}{number}{year}"):
            self.page.keyboard.type(typed)
            if self.page.input_value(field) == day:
                return
            self.page.evaluate("one => { const f = document.querySelector(one); f.value = ''; f.blur(); }", field)
            self.page.focus(field)
        raise AssertionError(f"{name} holds {self.page.input_value(field)}")

    def choose(self, selector: str, first_letters: str, value: str) -> None:
        """Choose in a list by its first letters."""
        self.tab_to(selector)
        self.page.keyboard.type(first_letters)
        assert self.page.eval_on_selector(selector, "one => one.value") == value

    def tick(self, selector: str) -> None:
        """Tick a box."""
        self.tab_to(selector)
        self.press("Space")

    def save(self) -> None:
        """Press the main button."""
        self.follow("main form .b.turn")

    def says(self, *words: str) -> None:
        """Check that the page holds these words."""
        text = self.page.inner_text("main")
        assert [one for one in words if one.casefold() not in text.casefold()] == [], text


@pytest.fixture
def hand(browser: Any, served: tuple[Path, str]) -> Iterator[Any]:
    """Give a function that signs the administrator in with a link out of the command line."""
    data, base = served
    complaints: list[str] = []
    contexts = []

    def begun(width: int) -> Hand:
        context = browser.new_context(locale="sv-SE", viewport={"width": width, "height": 900})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        link = program("link", ADMIN, data=data, LAGETRUNT_BASE_URL=base)
        assert link.code == 0, link.told
        at = Hand(page, base)
        page.goto(link.out.strip())
        at.looked_over()
        at.follow("main form .b")
        return at

    yield begun
    for context in contexts:
        context.close()
    assert [one for one in complaints if _REFUSED not in one] == []


@pytest.mark.parametrize("width", [1280, 390])
def test_network_is_entered_by_hand_and_keyboard_alone(hand: Any, width: int) -> None:
    """Network, people, seats, office, next meeting, a past one with its list, point, decision, action and round."""
    at = hand(width)
    name = f"Chefer {width}"
    _start_network(at, name)
    home = at.page.url
    _add_people(at, width)
    _fill_seats(at, home, width)
    _book_meetings(at, home)
    _write_notes(at, width)
    at.says(
        "Jouren prövas i ett år.", "Avtalet skickas till alla.", "Går ni med?", "Vi är med från mars.", f"Bo Ek{width}"
    )
    at.follow("main .decision a[href^='/beslut/']")
    at.follow("main .src a")
    at.says("Införde beslut", "siv")
    at.menu("/natverk/")
    at.follow(f"main a.nm[href='{home.removeprefix(at.base)}']")
    at.says(f"Ylva Ask{width}", f"Bo Ek{width}", "ordförande", "fredag 8 maj 2099", "fredag 5 september 2025")


def _start_network(at: Hand, name: str) -> None:
    at.menu("/natverk/")
    at.follow("main a[href='/natverk/nytt/']")
    at.save()
    at.focus_is("[data-errors]")
    at.write("name", name)
    at.write("purpose", "Att lära av varandra.")
    at.save()
    at.says(name, "Att lära av varandra.")


def _add_people(at: Hand, width: int) -> None:
    for name in (f"Ylva Ask{width}", f"Bo Ek{width}"):
        at.menu("/personer/")
        at.follow("main a[href='/personer/ny/']")
        at.write("name", name)
        at.save()
        at.says(name)


def _fill_seats(at: Hand, home: str, width: int) -> None:
    for place, name in (("Alingsås", f"Ylva Ask{width}"), ("Bollebygd", f"Bo Ek{width}")):
        at.page.goto(home)
        at.add("/platser/ny/")
        at.write("organisation", place)
        at.write("person", name)
        at.day("starts_on", "2024-01-01")
        at.save()
        at.says(place, name)
    at.page.goto(home)
    at.add("/uppdrag/nytt/")
    at.write("person", f"Ylva Ask{width}")
    at.choose("[name='role']", "ordf", "chair")
    at.day("starts_on", "2025-01-01")
    at.save()
    at.says("Ordförande")


def _book_meetings(at: Hand, home: str) -> None:
    at.page.goto(home)
    at.add("/moten/nytt/")
    at.day("date", "2099-05-08")
    at.write("place", "Rådhuset")
    at.save()
    at.says("fredag 8 maj 2099", "Rådhuset", "planerat")
    at.page.goto(home)
    at.add("/moten/nytt/")
    at.day("date", "2025-09-05")
    at.save()
    at.says("fredag 5 september 2025", "hållet")


def _write_notes(at: Hand, width: int) -> None:
    at.follow("main .row a[href$='/narvaro/']")
    selects = at.page.locator("tbody select").evaluate_all("all => all.map(one => one.name)")
    assert len(selects) == 2
    for select in selects:
        at.choose(f"[name='{select}']", "närv", "present")
    at.tick(f"[name='{selects[0].removesuffix('how')}is_chair']")
    at.save()
    at.says("2 av 2", "ordf.")
    at.follow("main a[href$='/ny/punkt/'].s")
    at.write("heading", "Gemensam jour")
    at.save()
    _under_the_point(at, "/ny/beslut/")
    at.write("words", "Jouren prövas i ett år.")
    at.save()
    _under_the_point(at, "/ny/atagande/")
    at.write("words", "Avtalet skickas till alla.")
    at.write("assignees", f"Bo Ek{width}")
    at.day("due_on", "2099-01-31")
    at.save()
    _under_the_point(at, "/ny/laget-runt/")
    at.write("subject", "Går ni med?")
    answers = at.page.locator("tbody textarea").evaluate_all("all => all.map(one => one.name)")
    at.choose(f"[name='{answers[0].replace('words', 'stance')}']", "ja", "yes")
    at.write(answers[0], "Vi är med från mars.")
    at.save()


def _under_the_point(at: Hand, end: str) -> None:
    """Open the menu of the first point and follow the link to what is to be added under it."""
    if "/beslut/" in at.page.url or "/ataganden/" in at.page.url:
        at.follow("main dl a[href*='/moten/']")
    at.tab_to(".point-menu > summary")
    at.press("Enter")
    at.follow(f"details[open] a[href*='{end}']")
