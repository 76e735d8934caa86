"""Ten years of one network, read from its papers: what is still open fits on one page, and asks for few queries."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.intake.imports import Imported, import_files
from lagetrunt.models import Body, User
from lagetrunt.register import book_meeting, cold_of, open_business
from tests.corpus.ten_years import ten_years
from tests.factories.alone import kept_for_a_module

pytestmark = pytest.mark.django_db
ON, NEXT = date(2026, 11, 13), date(2026, 11, 27)
AT_MOST = 25


@dataclass
class Network:
    """The network of ten years, and its coordinator."""

    imported: Imported
    user: User
    bodies: list[Body]


@pytest.fixture(scope="module")
def network(django_db_setup: None, django_db_blocker: Any) -> Iterable[Network]:
    """Import ten years at once, let all of it in and book the next meeting; leave nothing behind."""
    with kept_for_a_module(django_db_blocker) as user:
        imported = import_files(ten_years(), by=user, accept="all")
        book_meeting(next(paper.body for paper in imported.papers if paper.body), date=NEXT, by=user)
        yield Network(imported, user, list(Body.objects.all()))


def test_ten_years_of_papers_are_entered(network: Network) -> None:
    assert [(paper.name, str(why)) for paper, why in network.imported.refused] == []
    days = sorted(paper.date for paper in network.imported.papers if paper.date)
    assert days[0].year == 2016
    assert len(days) == len(ten_years()) > 40


def test_what_is_open_fits_on_one_page(network: Network, record_property: Callable[[str, str], None]) -> None:
    lines = open_business(network.user, network.bodies, on=ON)
    cold = cold_of(lines)
    record_property("figure", f"ten years: {len(lines) - len(cold)} lines open, {len(cold)} cold")
    assert len(lines) - len(cold) <= AT_MOST
    assert len(cold) > len(lines) / 2  # or little was forgotten, and the limit tells nothing
    assert all(line.mentioned and line.mentioned < date(2025, 12, 1) for line in cold)


def test_what_is_cold_is_left_in_the_database_unless_asked_for(
    network: Network, record_property: Callable[[str, str], None]
) -> None:
    everything = open_business(network.user, network.bodies, on=ON)
    with CaptureQueriesContext(connection) as asked:
        warm = open_business(network.user, network.bodies, on=ON, with_cold=False)
    assert [line.key for line in warm] == [line.key for line in everything if not line.is_cold]
    taken = []
    for _number in range(5):
        begun = time.process_time()
        open_business(network.user, network.bodies, on=ON, with_cold=False)
        taken.append((time.process_time() - begun) * 1000)
    record_property("figure", f"ten years, without the cold: {median(taken):.0f} ms, {len(asked)} queries")
    assert len(asked) < 60
