"""A real browser for whole flows: signed in, watched for complaints, driven by keys, looked over by axe."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from lagetrunt.models import User
from tests import tools

# Playwright runs its own event loop, in which Django would refuse the test's database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
_AXE = Path(__file__).parent.parent / "vendor" / "axe"
_STOPS = 150
_LOOK = """async text => {
  const only = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, { runOnly: only });
  const inline = (id, node) => text && id === "target-size" && document.querySelector(node.target[0])?.closest(text);
  const told = (id, nodes) => nodes.filter(node => !inline(id, node)).map(({ html }) => ({ id, html }));
  return violations.flatMap(({ id, nodes }) => told(id, nodes));
}"""


@dataclass
class Walk:
    """One person at one browser."""

    page: Any
    base: str

    def go(self, address: str) -> None:
        """Open an address of the product."""
        self.page.goto(self.base + address)

    def click(self, selector: str) -> None:
        """Press with the pointer, once the page has its scripts: before that a press is an ordinary link's."""
        self.page.wait_for_load_state()
        self.page.click(selector)

    def tab_to(self, selector: str) -> None:
        """Press Tab until focus is on what the selector names."""
        self.page.wait_for_load_state()
        for _stop in range(_STOPS):
            if self.page.evaluate("one => document.activeElement.matches(one)", selector):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {selector}")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def focus_is(self, selector: str) -> None:
        """Wait until focus is on what the selector names."""
        try:
            self.page.wait_for_function("one => document.activeElement.matches(one)", arg=selector)
        except Exception:
            raise AssertionError(self.page.evaluate("document.activeElement.outerHTML")[:400]) from None

    def looked_over(self, running_text: str = "") -> None:
        """Let axe look at the page as it is; and nothing may scroll sideways.

        Links that are words of a text (`running_text`, a selector) may be as small as these words (WCAG 2.5.8, inline).
        """
        self.page.evaluate((_AXE / "axe.min.js").read_text("utf-8"))
        self.page.evaluate("locale => axe.configure({locale})", json.loads((_AXE / "sv.json").read_text("utf-8")))
        found = self.page.evaluate(_LOOK, running_text)
        assert [f"{one['id']}: {one['html'][:200]}" for one in found] == []
        assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Give the machine's own Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        found = play.chromium.launch(
            executable_path=tools.chromium(), args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield found
        found.close()


@pytest.fixture
def walk(browser: Any, live_server: Any) -> Iterator[Callable[..., Walk]]:
    """Give a function that signs somebody in at a browser; whatever the console complains of fails the test."""
    complaints: list[str] = []
    contexts = []

    def begun(user: User, width: int = 1280, **more: Any) -> Walk:
        context = browser.new_context(locale="sv-SE", viewport={"width": width, "height": 900}, **more)
        contexts.append(context)
        client = Client()
        client.force_login(user)
        key = client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": live_server.url}])
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return Walk(page, live_server.url)

    yield begun
    for context in contexts:
        context.close()
    assert complaints == []
