"""Questions with an address: who sat where on a day, what has a municipality promised."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from lagetrunt.models import User
from lagetrunt.register import Promiser, finish_action, give_office, record_action, seat_person
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
SEATS, PROMISED = "/fragor/platser/", "/fragor/lovat/"


def client_of(user: User) -> Client:
    """Return a browser in which a user is signed in."""
    client = Client()
    client.force_login(user)
    return client


def page(user: User, address: str, query: dict[str, Any] | None = None, status: int = 200) -> str:
    """Return a page as a user gets it."""
    answer = client_of(user).get(address, query or {})
    assert answer.status_code == status
    return answer.content.decode()


def rows_of(user: User, address: str, query: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Return the rows of a page's Excel file."""
    answer = client_of(user).get(address, {**query, "som": "xlsx"})
    assert answer["Content-Disposition"].endswith('.xlsx"')
    return list(load_workbook(BytesIO(answer.content)).active.iter_rows(values_only=True))


@pytest.fixture
def seated(cast: Cast) -> Cast:
    """Give the network with Ada on Bjuv's seat, an empty seat of Klippan, and a chair."""
    seat = cast.seated("Ada Ek", "Bjuv")
    cast.seat("Klippan")
    ada = seat.mandates.get().person
    give_office(cast.network, person=ada, role="chair", starts_on=date(2025, 1, 1), by=cast.administrator)
    return cast


def test_seats_of_a_day_are_shown_with_how_surely_they_are_known(seated: Cast) -> None:
    text = page(seated.member, SEATS, {"dag": "2025-03-01"})
    assert "Vem satt var den 1 mars 2025?" in text
    for said in ("Ada Ek", "Bjuv", "sedan 1 januari 2024, sagt", "inget slut är känt", "tveksamt", "vakant", "Ordf"):
        assert said in text


def test_seats_without_a_day_are_those_of_today(seated: Cast) -> None:
    assert "Ada Ek" in page(seated.member, SEATS)


def test_seats_of_a_day_that_nobody_knows_lead_to_the_first_known(seated: Cast) -> None:
    text = page(seated.member, SEATS, {"dag": "1999-01-01"})
    assert "Inget är känt om den dagen" in text
    assert "?dag=2024-01-01" in text


@pytest.mark.parametrize("day", ["2025-02-30", "igår", "'", "x" * 10_000, "<script>alert(1)</script>"])
def test_a_day_that_is_none_is_told_at_the_field(seated: Cast, day: str) -> None:
    text = page(seated.member, SEATS, {"dag": day}, status=422)
    assert 'aria-invalid="true"' in text
    assert "<script>alert" not in text


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_days_like_others(seated: Cast, day: str) -> None:
    page(seated.member, SEATS, {"dag": day})


def test_seats_of_one_network_leave_the_others_out(seated: Cast) -> None:
    give_office(seated.group, person=seated.person("Cia Dal"), role="contact", by=seated.administrator)
    every = page(seated.coordinator, SEATS, {"dag": "2025-03-01"})
    one = page(seated.coordinator, SEATS, {"dag": "2025-03-01", "natverk": seated.group.slug})
    assert "Ada Ek" in every
    assert "Cia Dal" in every
    assert "Ada Ek" not in one
    assert "Cia Dal" in one


def test_seats_come_as_a_sheet(seated: Cast) -> None:
    rows = rows_of(seated.member, SEATS, {"dag": "2025-03-01"})
    assert [row[1:3] for row in rows[1:]] == [("Bjuv", "Ada Ek"), ("Klippan", "vakant"), ("ordförande", "Ada Ek")]


@pytest.mark.parametrize("address", [f"{SEATS}?dag=", f"{SEATS}?natverk=", f"{PROMISED}?kommun="])
def test_a_sign_that_no_database_keeps_is_an_address_of_the_wrong_form(seated: Cast, address: str) -> None:
    assert "fel form" in page(seated.member, f"{address}%00", status=400)


def test_the_questions_show_strangers_nothing(seated: Cast) -> None:
    record_action(
        seated.meeting("2024-05-03"),
        words="Bjuv svarar.",
        assignees=[Promiser(organisation=seated.municipality("Bjuv"), written="Bjuv")],
        by=seated.coordinator,
    )
    for outside in (seated.stranger, seated.foreigner, seated.member_elsewhere):
        assert "Ada Ek" not in page(outside, SEATS, {"dag": "2025-03-01"})
        page(outside, SEATS, {"natverk": seated.network.slug}, status=404)
        assert "Bjuv svarar" not in page(outside, PROMISED, {"kommun": "Bjuv"})
    for address in (SEATS, PROMISED):
        assert Client().get(address).status_code == 302


def test_promises_of_a_municipality_stand_with_who_gave_them_and_where_they_stand(cast: Cast) -> None:
    meeting, bjuv = cast.meeting("2024-05-03"), cast.municipality("Bjuv")
    ada = cast.seated("Ada Ek", "Bjuv").mandates.get().person
    kept = record_action(
        meeting, words="Ada frågar.", assignees=[Promiser(person=ada, written="Ada")], by=cast.coordinator
    )
    record_action(
        meeting,
        words="Bjuv svarar.",
        assignees=[Promiser(organisation=bjuv, written="Bjuv")],
        due_on=date(2024, 6, 1),
        due_precision="day",
        by=cast.coordinator,
    )
    finish_action(kept, on=date(2024, 6, 1), by=cast.coordinator)
    text = page(cast.member, PROMISED, {"kommun": bjuv.public_id})
    assert "Vad har Bjuv lovat?" in text
    assert "Bjuv svarar." in text
    assert "försenat" in text
    assert "Ada frågar." not in text
    assert "Ada frågar." in page(cast.member, PROMISED, {"kommun": "bjuv", "laget": "alla"})
    assert len(rows_of(cast.member, PROMISED, {"kommun": "Bjuvs kommun", "laget": "alla"})) == 3


@pytest.mark.parametrize("name", ["Ingenstans", "'", "å", "a\u030a", "%", "_", "x" * 10_000, "<script>alert(1)"])
def test_a_municipality_that_is_none_is_told(cast: Cast, name: str) -> None:
    cast.seat("Bjuv")
    text = page(cast.member, PROMISED, {"kommun": name})
    assert "Vad har en kommun lovat?" in text
    assert "<script>alert" not in text


def _fill(cast: Cast, count: int) -> None:
    meeting, bjuv = cast.meeting(date(2024, 5, count)), cast.municipality("Bjuv")
    for number in range(count):
        ada = cast.seated(f"Ada {count} {number} Ek", f"Kommun {number}").mandates.get().person
        seat_person(cast.seat("Bjuv"), person=ada, starts_on=date(2024, 1, 1), by=cast.coordinator)
        for who in (Promiser(organisation=bjuv, written="Bjuv"), Promiser(person=ada, written="Ada")):
            record_action(meeting, words=f"Löfte {number}.", assignees=[who], by=cast.coordinator)


@pytest.mark.parametrize(
    ("address", "query", "queries"),
    [(SEATS, {"dag": "2025-03-01"}, 16), (PROMISED, {"kommun": "Bjuv", "laget": "alla"}, 14)],
)
def test_a_question_takes_the_same_queries_for_one_row_and_for_thirty(
    cast: Cast, address: str, query: dict[str, str], queries: int
) -> None:
    counted = []
    for count in (1, 30):
        _fill(cast, count)
        client = client_of(cast.member)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(address, query).status_code == 200
        counted.append(len(asked))
    assert counted == [queries, queries]
