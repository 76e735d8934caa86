"""The pages of meetings, decisions and actions: what they show, to whom, and in how many queries."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from openpyxl import load_workbook

from lagetrunt.models import Capacity, Presence
from lagetrunt.register import (
    Promiser,
    add_item,
    mark_line,
    note_coming_date,
    postpone,
    record_action,
    record_answer,
    record_appointment,
    record_decision,
    record_leaving,
    record_money,
    record_question,
    record_vacancy,
    tell_round,
    withdraw_fact,
)
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def full(cast: Cast) -> Any:
    """Give a meeting with one fact of every kind under one point."""
    by = cast.coordinator
    meeting = cast.meeting("2025-09-05", place="Stadshuset")
    ylva = cast.seated("Ylva Ask", "Klippan")
    cast.there(meeting, ylva.mandates.get().person, "Klippan", is_chair=True)
    cast.there(meeting, cast.person("Bo Ek"), "Bjuv", presence=Presence.ABSENT, is_excused=True)
    cast.there(meeting, cast.person("Gun Gäst"), capacity=Capacity.GUEST, partial="punkt 1")
    item = add_item(meeting, heading="Gemensam jour", number="4", by=by, words="Vi talade länge.\nSedan åt vi.")
    said = {"meeting": meeting, "item": item, "by": by}
    record_decision(words="Jouren prövas i ett år.", way_on="action", way_on_whom="Ylva", **said)
    record_action(words="Ylva skickar avtalet.", assignees=[Promiser(person=ylva.mandates.get().person)], **said)
    postpone(subject="Taxan", words="Taxan hanns inte med.", until_kind="next", **said)
    record_appointment(
        person=ylva.mandates.get().person, role="ersättare", body_name="samrådet", words="Ylva utses.", **said
    )
    note_coming_date(cast.network, meeting=meeting, item=item, date=date(2025, 10, 3), words="3/10", by=by)
    record_money(amount="1.25", unit="SEK per inhabitant", words="1,25 kr per invånare", **said)
    record_vacancy(seat_name="Platsen i samrådet", words="Platsen är tom.", **said)
    record_leaving(person=cast.person("Sten Slut"), words="Sten slutar.", **said)
    record_question(words="Vem äger frågan om taxan?", **said)
    mark_line(words="Får inte spridas: avtalet.", **said)
    told = tell_round(subject="Jour", **said)
    record_answer(told, organisation=cast.municipality("Bjuv"), words="Bjuv går med.", stance="yes", by=by)
    return meeting


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_meeting_shows_every_kind_of_fact_with_its_source(cast: Cast, full: Any) -> None:
    page = _client(cast.member).get("/n/socialchefsnatverket/moten/2025-09-05/")
    text = page.content.decode()
    assert page.status_code == 200
    for words in (
        "Gemensam jour", "Vi talade länge.", "Jouren prövas i ett år.", "Ylva skickar avtalet.", "Taxan", "ersättare",
        "3 oktober 2025", "1,25", "Platsen i samrådet", "Sten Slut", "Vem äger frågan om taxan?", "Bjuv går med.",
        "Får inte spridas: avtalet.", "Gun Gäst", "anmält förhinder",
    ):  # fmt: skip
        assert words in text, words
    assert text.count('class="src"') >= 16
    assert "Lägg till" not in text


@pytest.mark.parametrize("name", ["moten/", "moten/2025-09-05/", "beslut/", "ataganden/"])
def test_pages_of_a_network_are_seen_by_insiders_and_nobody_else(cast: Cast, full: Any, name: str) -> None:
    address = f"/n/socialchefsnatverket/{name}"
    for user in cast.insiders:
        assert _client(user).get(address).status_code == 200, user
    for user in (cast.member_elsewhere, cast.stranger, cast.foreigner):
        assert _client(user).get(address).status_code == 404, user
    assert Client().get(address).status_code == 302


def test_decision_and_action_have_pages_of_their_own(cast: Cast, full: Any) -> None:
    decision, action = full.decisions.get(), full.actions.get()
    for address, words in (
        (f"/beslut/{decision.public_id}/", "Jouren prövas i ett år."),
        (f"/ataganden/{action.public_id}/", "Ylva skickar avtalet."),
    ):
        page = _client(cast.reader).get(address)
        assert words in page.content.decode()
        assert _client(cast.member_elsewhere).get(address).status_code == 404


def test_withdrawn_decision_is_gone_with_its_reason(cast: Cast, full: Any) -> None:
    decision = full.decisions.get()
    withdraw_fact(decision, by=cast.coordinator, reason="Det var ett förslag.")
    page = _client(cast.member).get(f"/beslut/{decision.public_id}/")
    assert page.status_code == 410
    assert "Det var ett förslag." in page.content.decode()
    assert _client(cast.stranger).get(f"/beslut/{decision.public_id}/").status_code == 404


def test_second_meeting_of_a_day_has_its_own_address(cast: Cast) -> None:
    cast.meeting("2025-09-05")
    cast.meeting("2025-09-05", again=True, place="Andra lokalen")
    page = _client(cast.member).get("/n/socialchefsnatverket/moten/2025-09-05-2/")
    assert "Andra lokalen" in page.content.decode()
    assert _client(cast.member).get("/n/socialchefsnatverket/moten/2025-09-05-3/").status_code == 404
    assert _client(cast.member).get("/n/socialchefsnatverket/moten/2025-13-45/").status_code == 404


def test_decisions_are_sifted_by_year_and_words(cast: Cast) -> None:
    for year in (2024, 2025):
        meeting = cast.meeting(f"{year}-03-01")
        record_decision(meeting, words=f"Årsplan {year} antas.", by=cast.coordinator)
    text = _client(cast.member).get("/n/socialchefsnatverket/beslut/?ar=2024").content.decode()
    assert "Årsplan 2024" in text
    assert "Årsplan 2025" not in text
    text = _client(cast.member).get("/n/socialchefsnatverket/beslut/?ord=ÅRSPLAN+2025").content.decode()
    assert "Årsplan 2025" in text
    assert "Årsplan 2024" not in text
    text = _client(cast.member).get("/n/socialchefsnatverket/beslut/?ord=finns+inte").content.decode()
    assert "Inget beslut passar" in text


@pytest.mark.parametrize("name", ["moten/", "beslut/", "ataganden/"])
def test_lists_come_as_excel_with_text_that_stays_text(cast: Cast, full: Any, name: str, tmp_path: Any) -> None:
    record_decision(full, words="=1+1", by=cast.coordinator)
    page = _client(cast.member).get(f"/n/socialchefsnatverket/{name}?som=xlsx")
    kept = tmp_path / "lista.xlsx"
    kept.write_bytes(page.content)
    sheet = load_workbook(kept).active
    assert sheet.max_row >= 2
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize(("name", "queries"), [("moten/", 13), ("beslut/", 13), ("ataganden/", 17)])
def test_lists_ask_the_database_as_often_for_thirty_rows_as_for_one(
    cast: Cast, name: str, queries: int, django_assert_num_queries: Any
) -> None:
    client = _client(cast.member)
    address = f"/n/socialchefsnatverket/{name}"
    for month in range(1, 7):
        cast.meeting(date(2024, month, 10))
    meeting = cast.meeting("2025-01-10")
    record_decision(meeting, words="Ett beslut.", by=cast.coordinator)
    record_action(meeting, words="Ett åtagande.", by=cast.coordinator, assignees=[Promiser(written="alla")])
    with django_assert_num_queries(queries):
        client.get(address)
    for number in range(29):
        day = date(2025, 1 + number % 12, 11 + number // 12)
        meeting = cast.meeting(day)
        record_decision(meeting, words=f"Beslut {number}.", by=cast.coordinator)
        record_action(meeting, words=f"Åtagande {number}.", by=cast.coordinator, assignees=[Promiser(written="alla")])
    with django_assert_num_queries(queries):
        client.get(address)
