"""What is said of a line: done, for later, over; undone, taken back, refused, and by whom it may not be said."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from lagetrunt.models import Aside, Postponement
from lagetrunt.register import book_meeting, postpone, record_action
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _days(count: int) -> date:
    return timezone.localdate() + timedelta(days=count)


@pytest.fixture
def taxan(cast: Cast) -> Postponement:
    """Give a point that was put off at the last meeting, with a meeting to come."""
    book_meeting(cast.network, date=_days(11), by=cast.coordinator)
    return postpone(cast.meeting(_days(-30)), subject="Taxan", words="Taxan hanns inte med.", by=cast.coordinator)


def _say(fact: Any, what: str, rule: str = "put_off") -> str:
    return f"/att-ta-tag-i/{rule}/{type(fact).__name__.lower()}/{fact.public_id}/{what}/"


def _shows(client: Client, address: str = "/") -> bool:
    return '<h3 class="what"><a' in (text := client.get(address).content.decode()) and ">Taxan</a></h3>" in text


def test_done_takes_the_line_away_tells_it_and_is_undone(cast: Cast, taxan: Postponement) -> None:
    client = _client(cast.coordinator)
    assert _shows(client)
    answer = client.post(_say(taxan, "klart"), {"tillbaka": "/?visa=fore"})
    assert answer.url == "/?visa=fore"
    text = client.get("/").content.decode()
    assert "Klart: Taxan." in text
    undo = re.search(r'<form action="(/logg/[^"]+)" method="post">', text)
    assert undo
    assert not _shows(client)
    client.post(undo[1])
    assert _shows(client)


def test_put_aside_until_a_day_comes_back_that_day(cast: Cast, taxan: Postponement, monkeypatch: Any) -> None:
    client = _client(cast.coordinator)
    client.post(_say(taxan, "senare"), {"until": _days(10).isoformat()})
    assert "Undanlagt till" in client.get("/").content.decode()
    assert not _shows(client)
    monkeypatch.setattr(timezone, "localdate", lambda *args, **kwargs: date.today() + timedelta(days=10))
    assert _shows(client)


@pytest.mark.parametrize("until", ["", "2020-01-01", "i morgon", "2026-02-31", timezone.localdate().isoformat()])
def test_day_that_is_none_or_past_is_asked_for_again_and_nothing_is_written(
    cast: Cast, taxan: Postponement, until: str
) -> None:
    client = _client(cast.coordinator)
    answer = client.post(_say(taxan, "senare"), {"until": until})
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "Taxan" in text
    assert 'aria-invalid="true"' in text
    assert not Aside.objects.exists()
    told = client.post(_say(taxan, "senare"), {"until": until}, headers={"HX-Request": "true"}, follow=True)
    assert 'class="note wrong"' in told.content.decode()
    assert _shows(client)


def test_no_longer_of_interest_keeps_the_reason(cast: Cast, taxan: Postponement) -> None:
    client = _client(cast.coordinator)
    client.post(_say(taxan, "over"), {"why": "Regionen tog över."})
    assert not _shows(client)
    text = client.get("/undanlagt/").content.decode()
    for words in ("Taxan", "Inte längre aktuellt", "Regionen tog över.", "Siv Samordnare,"):
        assert words in text, words


def test_promise_that_is_over_is_let_go_in_the_register(cast: Cast) -> None:
    action = record_action(
        cast.meeting(_days(-30)), words="Siv ringer.", due_on=_days(-3), assignees=[], by=cast.coordinator
    )
    _client(cast.coordinator).post(_say(action, "over", "promised"), {"why": "Ingen frågar längre."})
    action.refresh_from_db()
    assert (action.state, action.settled_how) == ("dropped", "Ingen frågar längre.")


def test_list_of_what_was_said_takes_back(cast: Cast, taxan: Postponement) -> None:
    client = _client(cast.coordinator)
    assert "Inget är undanlagt" in client.get("/undanlagt/").content.decode()
    client.post(_say(taxan, "senare"), {"until": _days(10).isoformat()})
    text = client.get("/undanlagt/").content.decode()
    assert "Undanlagt" in text
    back = f"/undanlagt/{Aside.objects.get().public_id}/ta-tillbaka/"
    assert back in text
    member = _client(cast.member).get("/undanlagt/").content.decode()
    assert "Taxan" in member
    assert back not in member
    assert _client(cast.member).post(back).status_code == 409
    assert _client(cast.stranger).post(back).status_code == 404
    client.post(back)
    assert _shows(client)


@pytest.mark.parametrize(("name", "status"), [("member", 409), ("reader", 409), ("stranger", 404), ("foreigner", 404)])
def test_nobody_else_says_anything_of_the_network(cast: Cast, taxan: Postponement, name: str, status: int) -> None:
    user = getattr(cast, name)
    answer = _client(user).post(_say(taxan, "klart"))
    assert answer.status_code in (status, 422)
    assert not Aside.objects.exists()
    assert _shows(_client(cast.coordinator))


def test_line_that_is_gone_or_unknown_is_not_found(cast: Cast, taxan: Postponement) -> None:
    client = _client(cast.coordinator)
    client.post(_say(taxan, "klart"))
    assert client.post(_say(taxan, "klart")).status_code == 404
    assert client.get(_say(taxan, "nonsens")).status_code == 404
    assert client.get("/att-ta-tag-i/nonsens/postponement/x/klart/").status_code == 404


def test_way_back_leads_nowhere_else(cast: Cast, taxan: Postponement) -> None:
    answer = _client(cast.coordinator).post(_say(taxan, "klart"), {"tillbaka": "https://elsewhere.example.org/"})
    assert answer.url == "/"


def test_page_of_its_own_asks_without_a_script(cast: Cast, taxan: Postponement) -> None:
    text = _client(cast.coordinator).get(_say(taxan, "senare")).content.decode()
    assert "Till vilken dag?" in text
    assert 'type="date"' in text


def test_list_of_what_was_said_asks_as_often_for_thirty_as_for_one(cast: Cast, django_assert_num_queries: Any) -> None:
    client, meeting = _client(cast.coordinator), cast.meeting(_days(-30))
    book_meeting(cast.network, date=_days(11), by=cast.coordinator)

    def more(first: int, last: int) -> None:
        for number in range(first, last):
            fact = postpone(meeting, subject=f"Fråga {number}", words="Hanns inte med.", by=cast.coordinator)
            client.post(_say(fact, "klart"))

    more(0, 2)
    client.get("/undanlagt/")
    with django_assert_num_queries(10):
        client.get("/undanlagt/")
    more(2, 30)
    client.get("/undanlagt/")
    with django_assert_num_queries(10):
        client.get("/undanlagt/")
