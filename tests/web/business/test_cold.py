"""What has gone cold: listed, chosen, closed, kept, undone; for those who only read without anything to press."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import Action
from lagetrunt.register import book_meeting, postpone, record_action
from tests.factories.beside import nothing_kept
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
BEFORE = date(2020, 3, 1)


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _promises(cast: Cast, count: int) -> list[Action]:
    """Make promises that nobody has mentioned for years, with a meeting lately."""
    meeting = cast.meeting("2020-01-10")
    said = {"due_on": BEFORE, "assignees": [], "by": cast.coordinator}
    return [record_action(meeting, words=f"Löfte {number}.", **said) for number in range(count)]


def _keys(client: Client) -> list[str]:
    return re.findall(r'name="rad" value="([^"]+)"', client.get("/kallt/").content.decode())


def _states() -> list[str]:
    return list(Action.objects.order_by("pk").values_list("state", flat=True))


def test_chosen_are_closed_with_the_reason_and_undone_together(cast: Cast) -> None:
    _promises(cast, 3)
    client = _client(cast.coordinator)
    keys = _keys(client)
    assert len(keys) == 3
    client.post("/kallt/", {"rad": keys[:2], "gor": "stang", "why": "Gammalt."})
    assert _states() == ["dropped", "dropped", "open"]
    assert Action.objects.order_by("pk")[0].settled_how == "Gammalt."
    text = client.get("/kallt/").content.decode()
    assert "2 saker är stängda." in text
    undo = re.search(r'<form action="(/logg/[^"]+)" method="post">', text)
    assert undo
    client.post(undo[1])
    assert _states() == ["open", "open", "open"]


def test_all_are_closed_without_choosing(cast: Cast) -> None:
    _promises(cast, 3)
    client = _client(cast.coordinator)
    client.post("/kallt/", {"gor": "stang-alla"})
    assert _states() == ["dropped"] * 3
    assert "Inget har kallnat" in client.get("/kallt/").content.decode()


def test_kept_ones_stand_on_home_again(cast: Cast) -> None:
    cast.meeting("2020-02-10")
    _promises(cast, 2)
    client = _client(cast.coordinator)
    keys = _keys(client)
    client.post("/kallt/", {"rad": keys[:1], "gor": "behall"})
    assert len(_keys(client)) == 1
    assert "Löfte 0." in client.get("/").content.decode()
    assert _states() == ["open", "open"]


@pytest.mark.parametrize(
    "data", [{"gor": "stang"}, {"gor": "behall"}, {"gor": "nonsens"}, {}, {"gor": "stang", "rad": "x:y:1"}]
)
def test_nothing_chosen_is_told_and_nothing_is_written(cast: Cast, data: dict[str, str]) -> None:
    _promises(cast, 2)
    client = _client(cast.coordinator)
    answer = client.post("/kallt/", {**data, "why": "Det här skrev jag."})
    assert answer.status_code == 422
    assert "data-errors" in answer.content.decode()
    assert "Det här skrev jag." in answer.content.decode()
    assert _states() == ["open", "open"]


def test_member_reads_the_cold_and_presses_nothing(cast: Cast) -> None:
    meeting = cast.meeting("2020-01-10")
    postpone(meeting, subject="Taxan", words="Taxan hanns inte med.", by=cast.coordinator)
    _promises_key = _keys(_client(cast.coordinator))
    client = _client(cast.member)
    text = client.get("/kallt/").content.decode()
    assert "Taxan" in text
    assert 'name="rad"' not in text
    assert client.post("/kallt/", {"gor": "stang-alla"}).status_code in (403, 409)
    assert _keys(_client(cast.coordinator)) == _promises_key
    for user in (cast.stranger, cast.foreigner, cast.member_elsewhere):
        assert "Taxan" not in _client(user).get("/kallt/").content.decode()
    assert Client().get("/kallt/").status_code == 302


def test_cold_page_asks_as_often_for_thirty_rows_as_for_few(cast: Cast, django_assert_num_queries: Any) -> None:
    client = _client(cast.coordinator)
    book_meeting(cast.network, date=date(2099, 1, 1), by=cast.coordinator)
    _promises(cast, 3)
    client.get("/kallt/")
    _count(client, django_assert_num_queries)
    meeting = cast.meeting("2020-01-11")
    for number in range(27):
        record_action(meeting, words=f"Fler {number}.", due_on=BEFORE, assignees=[], by=cast.coordinator)
    _count(client, django_assert_num_queries)


def _count(client: Client, django_assert_num_queries: Any) -> None:
    """Count the queries of the page when nothing is kept, and when all is."""
    nothing_kept()
    for queries in (34, 13):
        with django_assert_num_queries(queries):
            client.get("/kallt/")
