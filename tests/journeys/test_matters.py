"""A matter answered, split, joined back and each undone, by keyboard alone, at the desk and on a phone."""

from __future__ import annotations

from typing import Any

import pytest

from lagetrunt.models import Matter, ProposalState, StandingPoint, Tie
from lagetrunt.register import add_item
from tests.factories.cast import Cast
from tests.journeys.conftest import Walk
from tests.web.matters.conftest import BODY, Story
from tests.web.matters.conftest import story as story

pytestmark = [pytest.mark.needs("chromium"), pytest.mark.django_db(transaction=True)]
UNDO = "#told form button"


def _follow(at: Walk, selector: str) -> None:
    """Go to a link or a button, press Enter and wait for the page that comes."""
    at.tab_to(selector)
    with at.page.expect_navigation():
        at.press("Enter")
    at.looked_over()


def _from_menu(at: Walk, end: str) -> None:
    """Open the menu of the matter and follow one of its steps."""
    at.page.evaluate("document.activeElement.blur()")
    at.tab_to("#knappar summary")
    at.press("Enter")
    _follow(at, f"#knappar details[open] a[href$='{end}']")


def _write(at: Walk, name: str, text: str) -> None:
    at.tab_to(f"main [name='{name}']")
    at.page.keyboard.type(text)


def _says(at: Walk, *words: str) -> None:
    text = at.page.inner_text("body").casefold()
    assert [one for one in words if one.casefold() not in text] == [], text


@pytest.mark.parametrize("width", [1280, 390])
def test_matter_is_split_joined_and_each_undone_by_keyboard_alone(
    cast: Cast, story: Story, walk: Any, width: int
) -> None:
    at = walk(cast.coordinator, width)
    at.go(f"{BODY}/arenden/")
    at.looked_over()
    _follow(at, "main table a[href^='/arenden/']")
    _says(at, "Gemensam jour", "5 steg", "Tveksamt")
    _split(at, story)
    _join(at, story)


def _split(at: Walk, story: Story) -> None:
    """Split the matter, undo it, and split it anew."""
    chosen = [Tie.objects.get(item=item).public_id for item in story.items[2:4]]
    for _turn in range(2):
        at.go(story.address)
        _from_menu(at, "/dela/")
        for key in chosen:
            at.tab_to(f"main input[value='{key}']")
            at.press("Space")
        _write(at, "name", "Jouravtalet")
        _follow(at, "main form .b.turn")
        _says(at, "Jouravtalet är nu ett eget ärende.", "2 steg, det senaste först")
        if _turn == 0:
            _undone(at)
            _says(at, "Ångrat.", "5 steg, det senaste först")
            assert Tie.objects.standing().filter(matter=story.matter).count() == 5
    assert Matter.objects.standing().filter(name="Jouravtalet").count() == 1


def _join(at: Walk, story: Story) -> None:
    """Say that the two are one again, and take that back too."""
    at.go(story.address)
    _from_menu(at, "/sla-ihop/")
    _write(at, "other", "Jouravtalet")
    _follow(at, "main form .b.turn")
    _says(at, "Är de samma ärende?", "Alla vill pröva.")
    _follow(at, "main form .b.turn")
    _says(at, "Jouravtalet är nu en del av Gemensam jour.", "5 steg, det senaste först")
    new = Matter.objects.standing().get(name="Jouravtalet")
    assert new.joined_to == story.matter
    _undone(at)
    new.refresh_from_db()
    assert new.joined_to is None
    assert Tie.objects.standing().filter(matter=new).count() == 2


def _undone(at: Walk) -> None:
    """Press *Ångra* in what was told."""
    at.page.evaluate("document.activeElement.blur()")
    _follow(at, UNDO)


@pytest.mark.parametrize("width", [1280, 390])
def test_doubtful_step_is_answered_without_a_new_page_and_undone(
    cast: Cast, story: Story, walk: Any, width: int
) -> None:
    at = walk(cast.coordinator, width)
    at.go(story.address)
    at.looked_over()
    at.tab_to("main form[action$='/ja/'] button")
    at.press("Enter")
    at.page.wait_for_selector(UNDO)
    at.focus_is("#steg-h")
    at.looked_over()
    story.doubtful.refresh_from_db()
    assert story.doubtful.state == ProposalState.CONFIRMED
    assert at.page.locator("#knappar .b.turn").count() == 0
    at.page.evaluate("document.activeElement.blur()")
    _follow(at, UNDO)
    story.doubtful.refresh_from_db()
    assert story.doubtful.state == ProposalState.PROPOSED
    assert at.page.url.endswith(story.address)


@pytest.mark.parametrize("width", [1280, 390])
def test_point_is_found_and_added_and_a_heading_settled(cast: Cast, story: Story, walk: Any, width: int) -> None:
    for day in ("2026-03-01", "2026-04-01", "2026-05-01"):
        add_item(cast.meeting(day), heading="Lägesbild", by=cast.coordinator)
    at = walk(cast.coordinator, width)
    at.go(story.address)
    _follow(at, "#knappar a[href$='/lagg-till/']")
    _write(at, "ord", "läges")
    with at.page.expect_navigation():
        at.press("Enter")
    at.looked_over()
    at.tab_to("main input[name='punkt']")
    at.press("Space")
    _follow(at, "main form .b.turn")
    _says(at, "Punkten hör nu till ärendet.", "6 steg")
    at.go(f"{BODY}/stande-punkter/")
    at.looked_over()
    _follow(at, "main button[name='svar'][value='ja']")
    _says(at, "Lägesbild står alltid på dagordningen.")
    assert StandingPoint.objects.get().is_standing
