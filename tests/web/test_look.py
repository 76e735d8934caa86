"""The look in a real browser: nothing that axe finds, no sideways scroll, scripts that the content policy lets in."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import lagetrunt.web
from tests import tools

AXE = Path(__file__).parent.parent / "vendor" / "axe"
# Playwright runs its own event loop, in which Django would refuse the test's database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
pytestmark = [pytest.mark.needs("chromium"), pytest.mark.django_db(transaction=True)]


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
def open_page(browser: Any, live_server: Any) -> Iterator[Any]:
    """Give a function that opens an address and fails on whatever the console complains of."""
    complaints: list[str] = []
    contexts = []

    def opened(address: str = "/komponenter/", width: int = 1280, forgiven: str = "", **settings: Any) -> Any:
        context = browser.new_context(locale="sv-SE", viewport={"width": width, "height": 900}, **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(live_server.url + address)
        if forgiven:
            complaints[:] = [one for one in complaints if forgiven not in one]
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def findings(page: Any) -> list[str]:
    """Run axe on a page; give each finding with its first place."""
    page.evaluate((AXE / "axe.min.js").read_text("utf-8"))
    page.evaluate("locale => axe.configure({locale})", json.loads((AXE / "sv.json").read_text("utf-8")))
    found = page.evaluate(
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
    )
    return [f"{one['id']}: {one['help']} {one['nodes'][0]['html'][:200]}" for one in found["violations"]]


def test_vendored_axe_is_unchanged() -> None:
    """The files are those of the package."""
    for line in (AXE / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split()
        assert hashlib.sha256((AXE / name).read_bytes()).hexdigest() == digest, name


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("query", ["", "?fel"])
def test_axe_finds_nothing_on_the_components(open_page: Any, query: str, width: int, scheme: str) -> None:
    """Every part, with and without errors, on desk and phone, in light and dark."""
    page = open_page(f"/komponenter/{query}", width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    assert findings(page) == []


def test_axe_finds_nothing_on_the_page_for_wrong_addresses(open_page: Any) -> None:
    """It stands alone, without menu."""
    page = open_page("/finns/inte/", forgiven="404 (Not Found)")
    assert findings(page) == []
    assert page.inner_text("h1") == "Sidan finns inte"


@pytest.mark.parametrize("width", [320, 390, 640, 1280])
def test_no_sideways_scroll(open_page: Any, width: int) -> None:
    """Also at 320 px, which is 1280 at 400 per cent."""
    page = open_page("/komponenter/?fel", width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_focus_begins_at_the_errors(open_page: Any) -> None:
    """The summary is read first, its links are next."""
    page = open_page("/komponenter/?fel")
    page.wait_for_selector("[data-errors]:focus")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#id_due"


def test_skip_link_is_the_first_stop(open_page: Any) -> None:
    """One press of Tab, one of Enter, and one is in the content."""
    page = open_page()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_dialog_opens_holds_focus_and_closes(open_page: Any) -> None:
    """Escape goes back to the button."""
    page = open_page()
    page.click("[data-opens=publish]")
    assert page.is_visible("dialog#publish")
    assert findings(page) == []
    page.keyboard.press("Escape")
    assert not page.is_visible("dialog#publish")
    assert page.evaluate("document.activeElement.dataset.opens") == "publish"


def test_dropped_files_are_listed_once_and_can_be_taken_away(open_page: Any, tmp_path: Path) -> None:
    """The list grows with each choice, and the ordinary field holds what is listed."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x" * 1500, "utf-8")
    page = open_page()
    zone = page.locator("[data-drop]")
    field = zone.locator("input[type=file]")
    field.set_input_files([tmp_path / "a.txt"])
    field.set_input_files([tmp_path / "a.txt", tmp_path / "b.txt"])
    assert zone.locator(".files .name").all_inner_texts() == ["a.txt", "b.txt"]
    assert "2 filer" in zone.locator("[data-drop-status]").inner_text()
    zone.get_by_role("button", name="Ta bort a.txt").click()
    assert field.evaluate("field => [...field.files].map(one => one.name)") == ["b.txt"]


def test_chosen_rows_are_counted(open_page: Any) -> None:
    """All at once, and one less."""
    page = open_page()
    page.check("[data-all]")
    page.locator("tbody input[type=checkbox]").first.uncheck()
    assert page.inner_text("[data-count]") == "2"
    assert page.evaluate("document.querySelector('[data-all]').indeterminate")


def test_letters_work_only_inside_the_record(open_page: Any, live_server: Any) -> None:
    """J and K step, a letter presses its button, and none of it while one writes."""
    page = open_page()
    page.evaluate("""() => {
      document.querySelector('main').innerHTML = `<section data-keys><input id="w">
        <article data-key-item tabindex="-1" id="one"><button data-key="g">Godta</button></article>
        <article data-key-item tabindex="-1" id="two"><button data-key="g">Godta</button></article></section>`;
      window.pressed = [];
      document.querySelectorAll('button[data-key]').forEach(
        button => button.addEventListener('click', () => window.pressed.push(button.parentNode.id)));
    }""")
    page.keyboard.press("g")
    page.focus("#w")
    page.keyboard.press("g")
    page.keyboard.press("Tab")
    page.keyboard.press("j")
    page.keyboard.press("g")
    page.keyboard.press("k")
    page.keyboard.press("g")
    assert page.evaluate("window.pressed") == ["two", "one"]
    page.evaluate("document.body.dataset.singleKeys = 'off'")
    page.keyboard.press("g")
    assert page.evaluate("window.pressed.length") == 2
    assert page.input_value("#w") == "g"


def test_every_class_of_the_pages_stands_in_the_style_sheet() -> None:
    """A class that nothing draws is a mistake; those that only scripts read are named here."""
    folder = Path(lagetrunt.web.__file__).parent
    sheets = "".join(sheet.read_text("utf-8") for sheet in (folder / "static/lagetrunt").glob("*.css"))
    known = set(re.findall(r"\.([a-zA-Z][\w-]*)", sheets))
    found = {
        f"{path.name}: {name}"
        for path in (folder / "templates").rglob("*.html")
        for names in re.findall(r'class="([^"]*)"', re.sub(r"\{[%{].*?[%}]\}", " ", path.read_text("utf-8")))
        for name in names.split()
        if name not in known | {"name"}
    }
    assert found == set()
