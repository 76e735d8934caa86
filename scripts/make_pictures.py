"""Takes the pictures of docs/use: the demonstration network, served for real, seen in Chromium.

    .venv/bin/python scripts/make_pictures.py

Needs Chromium. Writes docs/use/pictures/*.png anew.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "use" / "pictures"
WAITING = ROOT / "scripts" / "pictures" / "2026-10-16.txt"
COORDINATOR = "coordinator@example.org"
WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 780}
BROWSER = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb"]


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def lagetrunt(*arguments: str, environment: dict[str, str]) -> str:
    """Run a command of the product and return what it says."""
    command = [sys.executable, "-m", "lagetrunt.cli", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


@contextmanager
def served(environment: dict[str, str], port: int) -> Iterator[str]:
    """Serve the data folder while the block runs; give the address."""
    command = [sys.executable, "-m", "lagetrunt.cli", "serve", "--port", str(port)]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _try in range(100):
            try:
                urlopen(f"{address}/konto/login/", timeout=1)  # noqa: S310  # our own address on this machine
                break
            except OSError:
                time.sleep(0.2)
        yield address
    finally:
        process.terminate()
        process.wait()


def shoot(page: Page, name: str, path: str, *, size: dict[str, int] = WIDE, whole: bool = False, base: str) -> None:
    """Take one picture."""
    page.set_viewport_size(size)  # type: ignore[arg-type]  # a width and a height
    page.goto(base + path)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=FOLDER / f"{name}.png", full_page=whole)


def address_of(page: Page, base: str, start: str, pattern: str) -> str:
    """Return the first address on a page that fits the pattern."""
    page.goto(base + start)
    for link in page.locator("a").all():
        found = link.get_attribute("href") or ""
        if re.fullmatch(pattern, found):
            return found
    raise SystemExit(f"no link like {pattern} on {start}")


def pictures(page: Page, base: str) -> None:
    """Take all pictures."""
    network = address_of(page, base, "/natverk/", r"/n/socialchefsnatverket[^/]*/")
    shoot(page, "hem", "/", base=base)
    shoot(page, "hem-telefon", "/", size=PHONE, base=base)
    shoot(page, "inlasning", "/inlasning/", base=base)
    review = address_of(page, base, "/handlingar/", r"/handlingar/[a-z0-9]+/granska/")
    shoot(page, "granska", review, size={"width": 1280, "height": 1100}, base=base)
    shoot(page, "granska-telefon", review, size=PHONE, base=base)
    shoot(page, "moten", f"{network}moten/", base=base)
    meeting = address_of(page, base, f"{network}moten/", rf"{network}moten/\d{{4}}-\d\d-\d\d/")
    shoot(page, "mote", meeting, base=base)
    shoot(page, "mote-telefon", meeting, size=PHONE, base=base)
    agenda = address_of(page, base, f"{network}moten/", rf"{network}moten/\d{{4}}-\d\d-\d\d/dagordning/")
    shoot(page, "dagordning", agenda, size={"width": 1280, "height": 1100}, base=base)
    shoot(page, "dagordning-telefon", agenda, size=PHONE, base=base)
    shoot(page, "arenden", f"{network}arenden/", base=base)
    matter = address_of(page, base, f"{network}arenden/?ord=FoU", r"/arenden/[a-z0-9]+/")
    shoot(page, "arende", matter, size={"width": 1280, "height": 1100}, base=base)
    shoot(page, "beslut", f"{network}beslut/", base=base)
    shoot(page, "ataganden", f"{network}ataganden/", base=base)
    shoot(page, "natverk", network, base=base)
    shoot(page, "vilka-ar-med", f"{network}vilka-ar-med/", base=base)
    shoot(page, "personer", "/personer/", base=base)
    shoot(page, "samma-person", "/personer/samma/", base=base)
    shoot(page, "kommuner", "/kommuner/", base=base)
    place = address_of(page, base, f"{network}beslut/", r"/handlingar/[a-z0-9]+/\?plats=\d+#plats")
    shoot(page, "kallan", place, base=base)


def main() -> None:
    """Make the demonstration, leave the last papers to be reviewed, and take the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    data = tempfile.mkdtemp()
    environment = {**os.environ, "LAGETRUNT_DATA": data}
    try:
        lagetrunt("demo", "--no-serve", environment=environment)
        environment["LAGETRUNT_DATA"] = str(Path(data) / "demo")
        port = free_port()
        environment["LAGETRUNT_BASE_URL"] = f"http://127.0.0.1:{port}"
        lagetrunt("import", str(WAITING), "--accept", "none", environment=environment)
        with served(environment, port) as base, sync_playwright() as playwright:
            chromium = os.environ.get("CHROMIUM", shutil.which("chromium") or "")
            browser = playwright.chromium.launch(executable_path=chromium, args=BROWSER)
            page = browser.new_context(locale="sv-SE").new_page()
            link = re.search(r"/konto/lank/\S+", lagetrunt("link", COORDINATOR, environment=environment))
            page.goto(base + (link.group(0) if link else ""))
            page.locator("main form button").first.click()
            page.wait_for_load_state("networkidle")
            pictures(page, base)
            browser.close()
    finally:
        shutil.rmtree(data, ignore_errors=True)


if __name__ == "__main__":
    main()
