"""Something learned is used, removed and undone by keyboard alone, at the desk and on a phone."""

from __future__ import annotations

from typing import Any

import pytest

from lagetrunt.models import Learned
from tests.factories.cast import Cast
from tests.journeys.conftest import Walk
from tests.web.intake.test_learned import learned

pytestmark = [pytest.mark.needs("chromium"), pytest.mark.django_db(transaction=True)]


def _press(at: Walk, selector: str) -> None:
    at.tab_to(selector)
    with at.page.expect_navigation():
        at.press("Enter")
    at.looked_over()


@pytest.mark.parametrize("width", [1280, 390])
def test_learned_is_used_removed_and_undone_by_keyboard_alone(cast: Cast, walk: Any, width: int) -> None:
    at = walk(cast.coordinator, width)
    at.go("/inlart/")
    assert "Inget är inlärt än" in at.page.inner_text("main")
    at.looked_over()
    row = learned(cast, "Lagets linje")
    learned(cast, "Tas med hem", "action", "used")
    learned(cast, "Reflektioner", "report", "removed")
    at.go(f"/n/{cast.network.slug}/")
    _press(at, "a[href^='/inlart/']")
    _press(at, f"form[action='/inlart/{row.public_id}/anvand/'] button")
    assert "”Lagets linje” används." in at.page.inner_text("#told")
    _press(at, f"form[action='/inlart/{row.public_id}/ta-bort/'] button")
    assert Learned.objects.get(pk=row.pk).state == "removed"
    _press(at, "#told form button")
    assert Learned.objects.get(pk=row.pk).state == "used"
