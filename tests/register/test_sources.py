"""Where facts come from, as the links beside them need it."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.models import Place, TextVersion
from lagetrunt.register import book_meeting, lines_of, origins_of, record_decision
from tests.factories.cast import Cast
from tests.factories.refusals import last_step

pytestmark = pytest.mark.django_db


def test_origins_hold_each_paper_once_by_its_first_place_and_each_step(cast: Cast) -> None:
    first = cast.place("Beslut")
    again = Place.objects.create(text=first.text, block=1, start=0, end=4, quote="mera")
    meeting = cast.meeting("2026-01-10")
    decision = record_decision(
        meeting, words="Ta fram en plan", by=cast.coordinator, places=[first, again, cast.place("samma", None)]
    )
    booked = book_meeting(cast.network, date=date(2026, 4, 1), by=cast.coordinator)
    found = origins_of([decision, booked])
    papers = found["Decision", decision.pk]
    assert papers[0].place == first.pk
    assert len({one.paper for one in papers}) == len(papers)
    assert papers[0].paper_public_id == first.text.paper.public_id
    (step,) = found["Meeting", booked.pk]
    assert (step.entry, step.entry_by, step.paper) == (last_step("book_meeting").pk, "Siv Samordnare", None)


def test_lines_are_those_of_the_blocks_of_the_text(cast: Cast) -> None:
    place = cast.place("Beslut")
    blocks = [{"text": "Beslut", "line": 7}, {"text": "mera", "line": 12}]
    text = TextVersion.objects.create(paper=place.text.paper, extractor="test/2", form="txt", blocks=blocks)
    places = [Place.objects.create(text=text, block=block, start=0, end=4, quote="mera") for block in (0, 1, 2)]
    assert [lines_of(one.pk for one in places)[one.pk] for one in places] == [7, 12, 3]
