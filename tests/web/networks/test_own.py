"""Min kommun, a municipality as its own people see it, and a person's time in a picture with what has their name."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import Person
from lagetrunt.register import Promiser, give_office, postpone, record_action, record_question, seat_person
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


def _text(user: Any, address: str) -> str:
    client = Client()
    client.force_login(user)
    answer = client.get(address, follow=True)
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.fixture
def mia(cast: Cast) -> Person:
    """Give the member a seat for Klippan."""
    person = cast.person("Mia Medlem")
    seat_person(cast.seat("Klippan"), person=person, starts_on=date(2024, 1, 1), by=cast.coordinator)
    cast.member.person = person
    cast.member.save()
    return person


def test_own_municipality_stands_in_the_menu_of_those_who_sit_for_one(cast: Cast, mia: Person) -> None:
    text = _text(cast.member, "/min-kommun/")
    assert '<h1 class="words">Klippan</h1>' in text
    assert "Vi har lovat" in text
    assert "Våra platser" in text
    assert ">Min kommun</a>" in text
    assert ">Min kommun</a>" not in _text(cast.coordinator, "/")
    assert "Har lovat" in _text(cast.coordinator, f"/kommuner/{cast.municipality('Klippan').public_id}/")
    assert _text(cast.coordinator, "/min-kommun/").count("<h1>Kommuner") == 1


def test_own_municipality_shows_its_peoples_promises_and_what_is_put_off_that_names_it(cast: Cast, mia: Person) -> None:
    meeting = cast.meeting(date.today())
    said = {"by": cast.coordinator}
    record_action(meeting, words="Mia skriver till alla.", assignees=[Promiser(person=mia)], **said)
    record_action(meeting, words="Bo ringer.", assignees=[Promiser(person=cast.person("Bo Ek"))], **said)
    postpone(meeting, subject="Klippans taxa", words="Klippans taxa hanns inte med.", **said)
    postpone(meeting, subject="Bjuvs taxa", words="Bjuvs taxa hanns inte med.", **said)
    text = _text(cast.member, "/min-kommun/")
    assert "1 åtagande är öppet" in text
    assert "Mia skriver till alla." in text
    assert "Bo ringer." not in text
    assert "Klippans taxa" in text
    assert "Bjuvs taxa" not in text


def test_stranger_has_no_municipality(cast: Cast, mia: Person) -> None:
    assert "Klippan" not in _text(cast.stranger, "/min-kommun/")


def test_person_stands_in_a_picture_a_row_for_each_seat_and_office_and_in_a_table(cast: Cast, mia: Person) -> None:
    give_office(
        cast.network,
        person=mia,
        role="chair",
        starts_on=date(2025, 1, 1),
        ends_on=date(2026, 1, 1),
        by=cast.coordinator,
    )
    text = _text(cast.member, f"/personer/{mia.public_id}/")
    assert "<desc" in text
    assert "Socialchefsnätverket, Klippan sedan 1 januari 2024." in text
    assert "Socialchefsnätverket, Ordförande 1 januari 2025 t.o.m. 31 december 2025." in text
    table = text.split("<table")[1].split("</table>")[0]
    assert table.count("data-fact") == 2


def test_question_belongs_to_a_person_by_whole_name_or_by_a_first_name_that_is_alone(cast: Cast, mia: Person) -> None:
    meeting = cast.meeting("2026-02-06")
    cast.there(meeting, mia)
    record_question(meeting, words="Mia undrar vem som äger taxan.", by=cast.coordinator)
    record_question(meeting, words="Miami nämns av ingen.", by=cast.coordinator)
    address = f"/personer/{mia.public_id}/"
    assert "Mia undrar vem som äger taxan." in _text(cast.member, address)
    assert "Miami" not in _text(cast.member, address)
    cast.there(meeting, cast.person("Mia Annan"))
    assert "Mia undrar vem som äger taxan." not in _text(cast.member, address), "two have that name"
    record_question(meeting, words="Mia Medlem frågar om jouren.", by=cast.coordinator)
    assert "Mia Medlem frågar om jouren." in _text(cast.member, address)
