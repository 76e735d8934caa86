"""Vilka är med i dag: what is said of each seat, a pasted list, and mistakes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from lagetrunt.models import JournalEntry, Mandate, Person
from lagetrunt.register import seat_person
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
ADDRESS = "/n/socialchefsnatverket/vilka-ar-med/"


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def seen(cast: Cast) -> Mandate:
    """Give somebody who was seen on a seat, as after an import."""
    seat = cast.seat("Klippan")
    return seat_person(
        seat, person=cast.person("Ylva Ask"), starts_on=date(2024, 1, 1), starts_certainty="seen", by=cast.coordinator
    )


def test_page_shows_each_seat_and_when_its_holder_was_last_seen(cast: Cast, seen: Mandate) -> None:
    cast.there(cast.meeting("2025-09-05"), seen.person, "Klippan")
    text = _client(cast.coordinator).get(ADDRESS).content.decode()
    assert "Ylva Ask" in text
    assert "5 september 2025" in text
    assert _client(cast.member).get(ADDRESS).status_code == 409
    assert _client(cast.stranger).get(ADDRESS).status_code == 404


def test_who_stays_is_noted_as_seen_to_the_end(cast: Cast, seen: Mandate) -> None:
    answer = _client(cast.coordinator).post(ADDRESS, {f"m-{seen.public_id}-state": "stays"})
    assert answer.status_code == 302
    seen.refresh_from_db()
    assert (seen.ends_on, seen.ends_certainty) == (None, "seen")
    entry = JournalEntry.objects.latest("id")
    assert entry.verb == "settle_members"


def test_who_has_left_is_ended_on_the_day_that_was_said(cast: Cast, seen: Mandate) -> None:
    form = {f"m-{seen.public_id}-state": "left", f"m-{seen.public_id}-last_day": "2025-06-30"}
    _client(cast.coordinator).post(ADDRESS, form)
    seen.refresh_from_db()
    assert seen.ends_on == date(2025, 7, 1)


def test_who_was_replaced_is_followed_by_the_new_person(cast: Cast, seen: Mandate) -> None:
    form = {f"m-{seen.public_id}-state": "replaced", f"m-{seen.public_id}-new_name": "Bo Ek"}
    assert _client(cast.coordinator).post(ADDRESS, form).status_code == 302
    after = Mandate.objects.get(person__name="Bo Ek")
    assert after.replaces == seen
    seen.refresh_from_db()
    assert seen.ends_on is not None
    assert seen.ends_on <= timezone.localdate() + timedelta(days=1)


def test_replacement_without_a_name_is_told_in_the_row(cast: Cast, seen: Mandate) -> None:
    answer = _client(cast.coordinator).post(ADDRESS, {f"m-{seen.public_id}-state": "replaced"})
    assert answer.status_code == 422
    assert "Skriv vem som sitter" in answer.content.decode()
    assert Mandate.objects.count() == 1


def test_empty_seat_is_filled(cast: Cast) -> None:
    seat = cast.seat("Klippan")
    _client(cast.coordinator).post(ADDRESS, {f"p-{seat.public_id}-new_name": "Bo Ek"})
    assert seat.mandates.get().person.name == "Bo Ek"


def test_member_cannot_say_who_sits(cast: Cast, seen: Mandate) -> None:
    assert _client(cast.member).post(ADDRESS, {f"m-{seen.public_id}-state": "left"}).status_code == 409


def test_pasted_list_is_shown_before_it_is_entered(cast: Cast) -> None:
    cast.municipality("Klippan")
    client = _client(cast.coordinator)
    assert client.get(f"{ADDRESS}lista/").status_code == 200
    text = "Namn\tKommun\tMejladress\nBo Ek\tKlippan\tbo@example.org\n\tKlippan\t\n"
    shown = client.post(f"{ADDRESS}lista/", {"text": text}).content.decode()
    assert "Bo Ek" in shown
    assert "namn saknas" in shown
    assert not Person.objects.exists()
    assert client.post(f"{ADDRESS}lista/", {"text": text, "ja": "1"}).status_code == 302
    assert Mandate.objects.get().person.name == "Bo Ek"
    assert client.post(f"{ADDRESS}lista/", {"text": ""}).status_code == 422
    assert _client(cast.member).post(f"{ADDRESS}lista/", {"text": text, "ja": "1"}).status_code == 409
