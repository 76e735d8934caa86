"""The first page: there only while nothing is founded, and only for whoever may."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from lagetrunt.access import may_administer
from lagetrunt.access.founding import founding_word
from lagetrunt.models import Association, Body, User
from tests.factories.cast import Cast

PAGE = "/start/"
VALUES = {
    "name": "Samverkan Nordväst",
    "network_name": "Socialchefsnätverket",
    "administrator_email": "ada@example.org",
    "administrator_name": "Ada Ek",
    "zone": "Europe/Stockholm",
}


@pytest.fixture(autouse=True)
def _no_limits_left_over() -> None:
    """Begin in an empty database, not with the cast."""


@pytest.mark.django_db
def test_every_way_in_leads_to_the_first_page_of_an_empty_installation(client: Client) -> None:
    answer = client.get("/konto/logga-in/")
    assert (answer.status_code, answer.headers["Location"]) == (302, PAGE)
    assert client.get(PAGE).status_code == 200


@pytest.mark.django_db
def test_first_page_founds_and_signs_in(client: Client) -> None:
    answer = client.post(PAGE, VALUES)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    user = User.objects.get()
    assert (user.email, user.name, may_administer(user)) == ("ada@example.org", "Ada Ek", True)
    assert Body.objects.get().name == "Socialchefsnätverket"
    assert client.get("/konto/").status_code == 200


def test_first_page_is_gone_once_something_is_founded(client: Client, cast: Cast) -> None:
    assert client.get(PAGE).status_code == 404
    assert client.post(PAGE, VALUES).status_code == 404
    assert client.get(f"{PAGE}?nyckel={founding_word()}").status_code == 404
    assert Association.objects.count() == 2


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": ""}, "id_name_error"),
        ({"administrator_email": "ada"}, "id_administrator_email_error"),
        ({"zone": "Europe/Klippan"}, "Tidszonen finns inte"),
    ],
)
def test_first_page_tells_what_is_wrong_at_the_field(client: Client, changed: dict[str, str], said: str) -> None:
    answer = client.post(PAGE, VALUES | changed)
    assert (answer.status_code, said in answer.content.decode()) == (422, True)
    assert not Association.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "surroundings",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"HTTP_X_FORWARDED_FOR": "192.0.2.7"},
        {"HTTP_FORWARDED": "for=192.0.2.7"},
        {"REMOTE_ADDR": ""},
    ],
)
def test_first_page_is_not_there_for_other_machines_without_the_printed_word(
    client: Client, surroundings: dict[str, Any]
) -> None:
    assert client.get(PAGE, **surroundings).status_code == 404
    assert client.post(PAGE, VALUES, **surroundings).status_code == 404
    assert not Association.objects.exists()
    address = f"{PAGE}?nyckel={founding_word()}"
    assert client.get(address, **surroundings).status_code == 200
    assert client.post(address, VALUES, **surroundings).status_code == 302
    assert Association.objects.exists()


@pytest.mark.django_db
def test_first_page_behind_https_needs_the_printed_word(client: Client, settings: Any) -> None:
    settings.HTTPS = True
    assert client.get(PAGE).status_code == 404


@pytest.mark.django_db
def test_the_printed_word_is_refused_when_forged_or_a_day_old(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"{PAGE}?nyckel={founding_word()}"
    assert client.get(f"{address[:-2]}aa").status_code == 404
    later = timezone.now().timestamp() + 25 * 3600
    monkeypatch.setattr("django.core.signing.time.time", lambda: later)
    assert client.get(address).status_code == 404
