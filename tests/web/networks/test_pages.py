"""The pages of networks, people and municipalities: what they show, to whom, and with how many questions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from openpyxl import load_workbook

from lagetrunt.register import (
    Promiser,
    add_person_name,
    add_seat,
    end_mandate,
    give_office,
    note_coming_date,
    record_action,
    record_answer,
    record_appointment,
    record_decision,
    record_leaving,
    record_vacancy,
    seat_person,
    start_body,
    tell_round,
)
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
NETWORK = "/n/socialchefsnatverket/"


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _text(user: Any, address: str) -> str:
    answer = _client(user).get(address)
    assert answer.status_code == 200, f"{address}: {answer.status_code}"
    return answer.content.decode()


@pytest.fixture
def full(cast: Cast) -> Any:
    """Give the network with a seat of every kind, offices, a round, promises and what comes."""
    by = cast.coordinator
    ylva = cast.seated("Ylva Ask", "Klippan").mandates.get().person
    left = cast.seated("Sten Slut", "Bjuv", "2023-01-01").mandates.get()
    end_mandate(left, ends_on=date(2025, 1, 1), by=by)
    add_seat(cast.network, area="Brukarråden", by=by)
    give_office(cast.network, person=ylva, role="chair", starts_on=date(2024, 1, 1), ends_on=date(2025, 1, 1), by=by)
    give_office(cast.network, person=cast.person("Siv Sam"), role="coordinator", title="planeringsledare", by=by)
    meeting = cast.meeting("2025-09-05")
    cast.there(meeting, ylva, "Klippan", is_chair=True)
    record_decision(meeting, words="Jouren prövas.", binds=[cast.municipality("Klippan")], by=by)
    record_action(
        meeting, words="Klippan räknar.", assignees=[Promiser(organisation=cast.municipality("Klippan"))], by=by
    )
    record_vacancy(meeting, seat_name="Platsen i samrådet", words="Tom.", by=by)
    record_leaving(meeting, person=ylva, words="Ylva slutar till våren.", by=by)
    record_appointment(meeting, person=ylva, role="ersättare", body_name="samrådet", words="Ylva utses.", by=by)
    note_coming_date(cast.network, meeting=meeting, date=date(2099, 10, 3), words="3/10", by=by)
    told = tell_round(meeting, subject="Jour", by=by)
    record_answer(told, organisation=cast.municipality("Klippan"), words="Klippan går med.", stance="yes", by=by)
    add_person_name(ylva, name="Ylva A", by=by)
    return ylva


def test_network_shows_seats_offices_what_to_see_to_and_what_comes(cast: Cast, full: Any) -> None:
    text = _text(cast.member, NETWORK)
    for words in (
        "Ylva Ask",
        "Brukarråden",
        "Sten Slut satt här t.o.m. 31 december 2024.",
        "men Ylva Ask står som ordförande den 5 september 2025",
        "Platsen i samrådet",
        "planeringsledare",
        "Jouren prövas.",
        "3 okt 2099",
        "ersättare",
    ):
        assert words.casefold() in text.casefold(), words
    assert "2024-12-31" not in text


def test_network_shows_the_ways_to_change_only_to_those_who_may(cast: Cast, full: Any) -> None:
    for words in ("har slutat", "Ändra platsen", "Ändra nätverket", "Rätta uppdraget", "Sätt in någon"):
        assert words in _text(cast.coordinator, NETWORK), words
        assert words not in _text(cast.member, NETWORK), words


@pytest.mark.parametrize("name", ["stranger", "member_elsewhere", "foreigner", "contact"])
def test_network_is_not_there_for_those_who_do_not_read_it(cast: Cast, full: Any, name: str) -> None:
    assert _client(getattr(cast, name)).get(NETWORK).status_code == 404


def test_pages_send_those_who_are_not_signed_in_to_sign_in(cast: Cast) -> None:
    for address in (NETWORK, "/natverk/", "/personer/", "/kommuner/", "/logg/", "/"):
        answer = Client().get(address)
        assert answer.status_code == 302, address
        assert "/konto/" in answer.url


def test_tree_shows_coordinators_pulse_in_words_and_outer_bodies_apart(cast: Cast, full: Any) -> None:
    start_body(name="Länsrådet", kind="outer", task="Samordnar länet.", by=cast.administrator)
    text = _text(cast.administrator, "/natverk/")
    assert "Siv Sam, planeringsledare" in text
    assert "Senaste mötet 5 september 2025" in text
    assert "Organ utanför nätverken" in text
    assert "Samordnar länet." in text
    assert "2025-09-05" not in text
    assert "Skolchefsnätverket" not in _text(cast.member, "/natverk/")


def test_outer_body_shows_who_was_appointed_to_it(cast: Cast, full: Any) -> None:
    outer = start_body(name="Länsrådet", kind="outer", parent=cast.network, by=cast.administrator)
    meeting = cast.meeting("2025-10-05")
    record_appointment(meeting, person=full, role="ledamot", body=outer, words="Ylva utses.", by=cast.coordinator)
    text = _text(cast.member, f"/n/{outer.slug}/")
    assert "Utsedda hit" in text
    assert "Ylva Ask" in text


def test_person_shows_seats_offices_promises_and_what_is_left_behind(cast: Cast, full: Any) -> None:
    text = _text(cast.member, f"/personer/{full.public_id}/")
    for words in ("Klippan", "Ordförande", "Ersättare, samrådet", "Lämnar efter sig", "5 september 2025", "Ylva A"):
        assert words in text, words
    assert "Byt namn" not in text
    assert "Byt namn" in _text(cast.coordinator, f"/personer/{full.public_id}/")
    assert _client(cast.stranger).get(f"/personer/{full.public_id}/").status_code == 404


def test_municipality_shows_seats_answers_promises_and_how_it_was_represented(cast: Cast, full: Any) -> None:
    there = cast.municipality("Klippan")
    seat_person(cast.seat("Bjuv"), person=cast.person("Bo Ek"), by=cast.coordinator)
    text = _text(cast.member, f"/kommuner/{there.public_id}/")
    for words in ("Ylva Ask", "Klippan går med.", "Klippan räknar.", "Jouren prövas.", "1 av 1 möte"):
        assert words in text, words
    missed = _text(cast.member, f"/kommuner/{cast.municipality('Bjuv').public_id}/")
    assert "0 av 1 möte" in missed
    assert "inte representerad" in missed


def test_people_are_sifted_by_words_and_letter_and_put_in_order(cast: Cast) -> None:
    for number in range(51):
        cast.person(f"Anna Andersson{number}")
    cast.seated("Östen Öberg", "Klippan")
    text = _text(cast.member, "/personer/")
    assert "?bokstav=%C3%96" in text
    assert "Östen Öberg" not in text
    assert "Östen Öberg" in _text(cast.member, "/personer/?bokstav=Ö")
    assert "Anna Andersson1<" not in _text(cast.member, "/personer/?bokstav=Ö")
    assert "Östen Öberg" in _text(cast.member, "/personer/?ord=klippan")
    for order in ("-namn", "plats"):
        text = _text(cast.member, f"/personer/?ordning={order}")
        assert text.index("Östen Öberg") < text.index("Anna Andersson5")


def test_municipalities_are_put_in_order_and_found_in_the_whole_country(cast: Cast) -> None:
    cast.seat("Klippan")
    cast.seat("Klippan")
    cast.seat("Bjuv")
    cast.municipality("Kiruna")
    text = _text(cast.member, "/kommuner/?ordning=-platser")
    assert text.index("Klippan") < text.index("Bjuv")
    text = _text(cast.member, "/kommuner/")
    assert text.index("Bjuv") < text.index("Klippan")
    assert "Kiruna" not in text
    assert "Kiruna" in _text(cast.member, "/kommuner/?ord=kiru")


@pytest.mark.parametrize("address", ["/natverk/", "/personer/", "/kommuner/"])
def test_lists_come_as_excel_with_text_that_stays_text(cast: Cast, full: Any, address: str, tmp_path: Any) -> None:
    cast.person("=1+1")
    answer = _client(cast.member).get(f"{address}?som=xlsx")
    kept = tmp_path / "lista.xlsx"
    kept.write_bytes(answer.content)
    sheet = load_workbook(kept).active
    assert sheet.max_row >= 2
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def _more(cast: Cast, number: int) -> None:
    """Put one more of everything in the network."""
    by = cast.coordinator
    seat = cast.seated(f"Namn Namnsson{number}", "Klippan")
    person = seat.mandates.get().person
    give_office(cast.network, person=person, role="contact", starts_on=date(2024, 1, 1), by=by)
    meeting = cast.meeting(date(2024 + number // 12, 1 + number % 12, 10))
    cast.there(meeting, person, "Klippan")
    record_decision(meeting, words=f"Beslut {number}.", by=by, binds=[cast.municipality("Klippan")])
    record_action(
        meeting, words=f"Löfte {number}.", assignees=[Promiser(organisation=cast.municipality("Klippan"))], by=by
    )
    record_vacancy(meeting, seat_name=f"Plats {number}", words="Tom.", by=by)
    record_appointment(meeting, person=person, role="ersättare", body_name="samrådet", words="Utses.", by=by)
    note_coming_date(cast.network, meeting=meeting, date=date(2099, 1, 1 + number % 28), words="x", by=by)
    told = tell_round(meeting, subject="Jour", by=by)
    record_answer(told, organisation=cast.municipality("Klippan"), words=f"Svar {number}.", by=by)
    start_body(name=f"Grupp {number}", kind="group", parent=cast.network, by=cast.administrator)


QUERIES = {NETWORK: 29, "/natverk/": 9, "/personer/": 10, "/kommuner/": 7, "/kommuner/{}/": 32}


@pytest.mark.parametrize("address", QUERIES)
def test_pages_ask_the_database_as_often_for_thirty_rows_as_for_one(
    cast: Cast, address: str, django_assert_num_queries: Any
) -> None:
    for number in range(26, 30):  # the latest meetings with them
        _more(cast, number)
    client = _client(cast.member)
    here = address.format(cast.municipality("Klippan").public_id)
    with django_assert_num_queries(QUERIES[address]):
        client.get(here)
    for number in range(26):
        _more(cast, number)
    with django_assert_num_queries(QUERIES[address]):
        client.get(here)
