"""From a file on the machine to an entered meeting, by keyboard alone, at the desk and on a phone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from lagetrunt.intake.imports import import_files
from lagetrunt.intake.work import work_off
from lagetrunt.models import Batch, ComingDate, Decision, Finding, Meeting, Paper, PaperState, Source
from lagetrunt.register import ask_same
from tests.corpus.sample_papers import PAPERS
from tests.factories.cast import Cast
from tests.web.intake.conftest import minutes

pytestmark = [pytest.mark.needs("chromium"), pytest.mark.django_db(transaction=True)]


@pytest.fixture
def file(cast: Cast, tmp_path: Path) -> Path:
    """Give a file of notes, with two things to look at: a name that is nearly one in the register, and a year."""
    cast.there(cast.meeting("2018-11-02"), cast.person("Bodil Rådmarck"), "Munkfors")
    path = tmp_path / "anteckningar 190301.txt"
    path.write_bytes(minutes())
    return path


def _opened_by_key(walk: Any) -> Any:
    """Open the machine's own choice of files. The browser now and then lets the first press go by."""
    for _press in range(3):
        try:
            with walk.page.expect_file_chooser(timeout=4000) as chooser:
                walk.press("Space")
            return chooser.value
        except PlaywrightTimeout:
            continue
    raise AssertionError("no key opens the choice of files")


def _choose(walk: Any, file: Path) -> None:
    walk.go("/inlasning/")
    walk.looked_over()
    walk.tab_to("input[type=file]")
    _opened_by_key(walk).set_files([file])
    walk.tab_to("form .b.turn")
    walk.press("Enter")
    walk.page.wait_for_url("**/inlasning/*/")


@pytest.mark.parametrize("width", [1280, 390])
def test_file_becomes_a_meeting_by_keyboard_alone(cast: Cast, walk: Any, file: Path, width: int) -> None:
    """Chosen, read while one waits, reviewed with single letters, entered."""
    at = walk(cast.coordinator, width)
    _choose(at, file)
    assert "0 av 1 lästa" in at.page.inner_text("#batch")
    at.looked_over()
    work_off("test")
    at.page.wait_for_selector("#batch .b.turn")
    at.looked_over()
    at.tab_to("#batch .b.turn")
    at.press("Enter")
    at.page.wait_for_url("**/granska/")
    at.looked_over()
    _review(at)
    at.page.wait_for_url("**/inlasning/*/")
    at.looked_over()
    assert Paper.objects.get().state == PaperState.ENTERED
    meeting = Meeting.objects.get(date="2019-03-01")
    assert meeting.attendance.get(written="Bodil Rådmark").person.name == "Bodil Rådmarck"
    assert Decision.objects.count() == 1
    assert ComingDate.objects.get().what == "Studiebesök"


def _review(at: Any) -> None:
    """Accept, dismiss, undo, correct, and enter."""
    doubtful = [f"#f{finding.number}" for finding in Finding.objects.order_by("number")[:2]]
    at.tab_to(".rec summary")
    at.press("j")
    at.focus_is(doubtful[0])
    at.press("x")
    at.focus_is(doubtful[1])
    assert "avfärdat" in at.page.inner_text("#review-told")
    at.press("z")
    at.focus_is(doubtful[0])
    at.press("g")
    at.focus_is(doubtful[1])
    at.press("r")
    at.page.wait_for_selector(f"{doubtful[1]} form")
    at.looked_over()
    at.page.wait_for_function("document.activeElement.matches('form textarea, form input, form select')")
    at.tab_to(f"{doubtful[1]} input[name=what]")
    at.page.keyboard.type("Studiebesök")
    at.press("Control+Enter")
    at.focus_is("#for-in .b.turn")
    assert at.page.inner_text("#doubts") == "Inga tveksamma"
    at.looked_over()
    at.press("Enter")


@pytest.mark.parametrize("width", [1280, 390])
def test_buttons_of_every_finding_answer_to_a_press(cast: Cast, walk: Any, file: Path, width: int) -> None:
    """What comes in hand grows only when the pointer is let go, so that the press meets its button."""
    at = walk(cast.coordinator, width)
    _choose(at, file)
    work_off("test")
    at.page.wait_for_selector("#batch .b.turn")
    at.click("#batch .b.turn")
    at.click("#f2 a[data-key=r]")
    at.page.wait_for_selector("#f2 form")
    at.click("#f2 form >> text=Avbryt")
    at.page.wait_for_selector("#f2 form", state="detached")
    at.click("#f1 >> text=Två personer")
    at.page.wait_for_selector("#f1.slim")
    at.click("#f2 >> text=Avfärda")
    at.page.wait_for_selector("#f2.slim")
    at.looked_over()
    at.click("#f2 >> text=Ångra")
    at.page.wait_for_selector("#f2:not(.slim)")
    assert [finding.number for finding in Finding.objects.filter(verdict__isnull=False)] == [1]


def test_letters_are_off_for_those_who_turned_them_off(cast: Cast, walk: Any, file: Path) -> None:
    """The buttons stay."""
    cast.coordinator.single_keys = False
    cast.coordinator.save()
    at = walk(cast.coordinator)
    _choose(at, file)
    work_off("test")
    at.page.wait_for_selector("#batch .b.turn")
    at.click("#batch .b.turn")
    at.page.focus("#f1")
    at.press("g")
    at.page.wait_for_timeout(300)
    assert not Finding.objects.filter(verdict__isnull=False).exists()
    at.tab_to("#f1 .b.turn")
    at.press("Enter")
    at.page.wait_for_selector("#f1.slim")
    assert Finding.objects.filter(verdict__isnull=False).count() == 1


def test_whole_review_works_without_scripts(cast: Cast, walk: Any, file: Path) -> None:
    """Every step as an ordinary page."""
    at = walk(cast.coordinator, java_script_enabled=False)
    at.go("/inlasning/")
    at.page.set_input_files("input[type=file]", [file])
    at.click("form .b.turn")
    work_off("test")
    at.page.reload()
    at.click("#batch .b.turn")
    at.click("#f1 .b.turn")
    assert "är godtaget" in at.page.inner_text("#told")
    at.click(".finding.now >> text=Avfärda")
    assert "Inga tveksamma" in at.page.inner_text("#doubts")
    at.click("#for-in .b.turn")
    assert Paper.objects.get().state == PaperState.ENTERED
    assert not ComingDate.objects.exists()


def test_words_marked_in_the_text_are_added(cast: Cast, walk: Any, file: Path) -> None:
    """With the stretch that was marked, counted in signs."""
    at = walk(cast.coordinator)
    _choose(at, file)
    work_off("test")
    at.page.wait_for_selector("#batch .b.turn")
    at.click("#batch .b.turn")
    at.page.wait_for_url("**/granska/")
    at.page.evaluate("""() => {
      const all = [...document.querySelectorAll('.sheet [data-block]')];
      const block = all.find((one) => one.textContent.includes('hann vi inte med'));
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let text = walker.nextNode();
      while (!text.data.includes('hann vi')) text = walker.nextNode();
      const at = text.data.indexOf('hann vi');
      getSelection().setBaseAndExtent(text, at, text, at + 'hann vi inte med'.length);
    }""")
    at.page.wait_for_selector("#pick:not([hidden])")
    at.looked_over()
    at.page.select_option("#pick-kind", "question")
    at.click("#pick .b")
    at.page.wait_for_url("**/nytt/*")
    at.looked_over()
    at.click("form .b.turn")
    at.page.wait_for_url("**/granska/*")
    added = Finding.objects.get(kind="question")
    assert added.places.get().quote == "hann vi inte med"
    assert added.payload["text"] == "hann vi inte med"


def test_many_files_go_in_portions(cast: Cast, walk: Any, tmp_path: Path) -> None:
    """Forty-five in three, into one receiving; none twice."""
    files = []
    for n in range(45):
        path = tmp_path / f"{n}.txt"
        path.write_bytes(minutes(f"20{n // 28 + 10}-02-{n % 28 + 1:02}"))
        files.append(path)
    at = walk(cast.coordinator)
    at.go("/inlasning/")
    at.page.set_input_files("input[type=file]", files)
    at.click("form .b.turn")
    at.page.wait_for_url("**/inlasning/*/")
    assert "0 av 45 lästa" in at.page.inner_text("#batch")
    assert Paper.objects.count() == 45
    assert Paper.objects.values("batch").distinct().count() == 1


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_on_the_pages_of_papers(cast: Cast, walk: Any, width: int, scheme: str) -> None:
    """Each page, with something on it."""
    one, other = cast.person("Bodil Rådmark"), cast.person("Bodil Rådmarck")
    cast.there(cast.meeting("2018-11-02"), one, "Munkfors")
    ask_same(one, other, probability=0.9, reason="en bokstav skiljer", by=cast.administrator)
    paper = import_files([("mars.txt", minutes())], by=cast.coordinator, body=cast.network, accept="sure").papers[0]
    import_files([("lista.txt", b"Mj\xc3\xb6lk\nSm\xc3\xb6r\n"), ("tom.txt", b"")], by=cast.coordinator)
    place = Source.objects.filter(fact_kind="Decision", place__isnull=False).values_list("place", flat=True)[0]
    here, batch = f"/handlingar/{paper.public_id}/", Batch.objects.latest("pk").public_id
    finding = paper.findings.filter(kind="coming_date").get().public_id
    at = walk(cast.coordinator, width, color_scheme=scheme)
    for address in (
        "/handlingar/",
        here,
        f"{here}?plats={place}#plats",
        f"{here}granska/",
        f"{here}granska/nytt/",
        f"{here}granska/{finding}/ratta/",
        f"{here}dra-tillbaka/",
        f"{here}gallra/",
        f"/inlasning/{batch}/",
        "/personer/samma/",
        "/tangenter/",
    ):
        at.go(address)
        at.page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
        at.looked_over()


@pytest.mark.parametrize("width", [1280, 390])
def test_pages_follow_the_finding_in_hand(cast: Cast, walk: Any, width: int) -> None:
    """A PDF is shown as it looks; the page turns to where the next finding stands, and a press on a mark leads back."""
    name = "Protokoll 2025-11-28.pdf"
    import_files([(name, (PAPERS / name).read_bytes())], by=cast.coordinator, body=cast.network)
    paper = Paper.objects.get()
    blocks = paper.texts.get().blocks
    first = paper.findings.order_by("number")[0]
    on_two = [one for one in paper.findings.order_by("number") if blocks[one.places.all()[0].block]["page"] == 2]
    at = walk(cast.coordinator, width)
    at.go(f"/handlingar/{paper.public_id}/granska/?fynd={first.number}")
    at.click("text=Visa sidorna")
    at.page.wait_for_selector(".page-sheet[data-page='1'] .fnd.now")
    at.looked_over()
    number = on_two[-1].number
    at.page.evaluate(
        "number => { const one = document.getElementById(`f${number}`);"
        " one.closest('details')?.setAttribute('open', ''); one.focus(); }",
        number,
    )
    at.page.wait_for_selector(f".page-sheet[data-page='2'] .fnd[href='#f{number}']")
    assert "Sida 2 av 2" in at.page.inner_text(".page-turn")
    top = at.page.locator(".page-picture .fnd[aria-label]").last
    top.locator("rect").click()
    at.focus_is(top.get_attribute("href"))
