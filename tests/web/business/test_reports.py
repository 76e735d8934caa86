"""Reports of promises: shown with both places, confirmed, rejected and undone; read by those who only read."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import Report
from lagetrunt.register import record_action, step
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
PAGE = "/n/socialchefsnatverket/rapporterat/"


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def report(cast: Cast) -> Report:
    """Give a report of a later meeting that a promise is kept."""
    action = record_action(cast.meeting("2026-02-06"), words="Siv ringer regionen.", by=cast.coordinator)
    later = cast.meeting("2026-05-08")
    said = {"kind": "done", "words": "Siv har ringt regionen.", "reason": "samma ord och samma person"}
    with step("propose_reports", by=cast.coordinator, about=later) as taken:
        return taken.create(Report, meeting=later, action=action, probability=0.8, **said)


def test_both_places_stand_beside_each_other(cast: Cast, report: Report) -> None:
    text = _client(cast.coordinator).get(PAGE).content.decode()
    for words in ("Siv ringer regionen.", "6 februari 2026", "Siv har ringt regionen.", "8 maj 2026", "samma ord"):
        assert words in text, words
    assert text.count("data-fact") == 2


def test_yes_ends_the_promise_on_that_day_and_is_undone(cast: Cast, report: Report) -> None:
    client = _client(cast.coordinator)
    answer = client.post(f"/rapporterat/{report.public_id}/ja/")
    report.action.refresh_from_db()
    assert (report.action.state, str(report.action.settled_on)) == ("done", "2026-05-08")
    undo = re.search(r'<form action="(/logg/[^"]+)" method="post">', client.get(answer.url).content.decode())
    assert undo
    client.post(undo[1])
    report.action.refresh_from_db()
    assert report.action.state == "open"


def test_no_leaves_the_promise_and_asks_no_more(cast: Cast, report: Report) -> None:
    client = _client(cast.coordinator)
    client.post(f"/rapporterat/{report.public_id}/nej/")
    report.action.refresh_from_db()
    assert report.action.state == "open"
    assert "Inget att svara på" in client.get(PAGE).content.decode()
    assert client.post(f"/rapporterat/{report.public_id}/kanske/").status_code == 404


def test_member_reads_and_answers_nothing_and_others_see_nothing(cast: Cast, report: Report) -> None:
    text = _client(cast.member).get(PAGE).content.decode()
    assert "Siv har ringt regionen." in text
    assert "Ja, det stämmer" not in text
    assert _client(cast.member).post(f"/rapporterat/{report.public_id}/ja/").status_code == 409
    for user in (cast.stranger, cast.member_elsewhere, cast.foreigner):
        assert _client(user).get(PAGE).status_code == 404
        assert _client(user).post(f"/rapporterat/{report.public_id}/ja/").status_code == 404
    assert Client().get(PAGE).status_code == 302
