"""What later notes tell of promises, on the path of their matter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import Action, Report, ReportKind
from lagetrunt.register import confirm_report, step
from tests.factories.cast import Cast
from tests.web.matters.conftest import BODY, Story

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Any], Client]


@pytest.fixture
def report(cast: Cast, story: Story) -> Report:
    """Give a report that the contract is written, from the last of the story's meetings."""
    item = story.items[4]
    with step("propose_reports", by=cast.coordinator, body=cast.network) as taken:
        return taken.create(
            Report,
            meeting=item.meeting,
            item=item,
            action=Action.objects.get(),
            kind=ReportKind.DONE,
            words="Avtalet är undertecknat.",
            probability=0.7,
            reason="Samma person och samma sak.",
        )


def test_report_stands_on_the_path_of_the_matter_until_it_is_answered(
    cast: Cast, story: Story, report: Report, client_of: ClientOf
) -> None:
    member = client_of(cast.member).get(story.address).content.decode()
    assert "Avtalet är undertecknat." in member
    assert "Samma person och samma sak." in member
    assert "Säg ja eller nej" not in member
    siv = client_of(cast.coordinator)
    assert f'href="{BODY}/rapporterat/"' in siv.get(story.address).content.decode()
    confirm_report(report, by=cast.coordinator)
    text = siv.get(story.address).content.decode()
    assert "Säg ja eller nej" not in text
    assert "åtagande, klart" in text
