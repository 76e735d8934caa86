"""Hem: the next meeting, what waits, the two questions after an import, and what only some may see."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from lagetrunt.models import Body, Mandate, Paper, SameQuestion
from lagetrunt.register import (
    Promiser,
    add_item,
    book_meeting,
    give_office,
    note_coming_date,
    postpone,
    record_action,
    record_decision,
    record_vacancy,
    seat_person,
)
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _home(user: Any) -> str:
    answer = _client(user).get("/")
    assert answer.status_code == 200
    return str(answer.content.decode())


def _days(count: int) -> date:
    return timezone.localdate() + timedelta(days=count)


def _seen(cast: Cast, municipality: str, name: str) -> Mandate:
    """Put somebody on a seat as reading does: seen there, nobody knows until when."""
    seat, person = cast.seat(municipality), cast.person(name)
    return seat_person(seat, person=person, starts_on=date(2024, 1, 1), starts_certainty="seen", by=cast.coordinator)


def test_empty_installation_leads_to_the_first_network(cast: Cast) -> None:
    Body.objects.filter(pk__in=[cast.group.pk]).delete()
    Body.objects.all().delete()
    assert _client(cast.administrator).get("/").url == "/natverk/nytt/"
    assert _client(cast.stranger).get("/").status_code == 200


def test_next_meeting_stands_first_with_how_far_it_is_prepared(cast: Cast) -> None:
    before = cast.meeting(_days(-30))
    postpone(before, subject="Taxan", words="Taxan hanns inte med.", until_kind="next", by=cast.coordinator)
    record_action(before, words="Siv ringer.", due_on=_days(-3), assignees=[], by=cast.coordinator)
    meeting = book_meeting(cast.network, date=_days(14), place="Åstorp", by=cast.coordinator)
    add_item(meeting, heading="Jour", by=cast.coordinator)
    text = _home(cast.member)
    for words in ("om 14 dagar", "Åstorp", "1 punkt", "1 öppet, 1 försenat", "Flyttat från förra mötet"):
        assert words in text, words
    assert "Ändra tid och plats" not in text
    assert "Ändra tid och plats" in _home(cast.coordinator)


def test_ring_is_drawn_when_it_says_who_has_somebody_on_the_seat(cast: Cast) -> None:
    book_meeting(cast.network, date=_days(14), by=cast.coordinator)
    assert 'class="ring' not in _home(cast.member)
    cast.seated("Ylva Ask", "Klippan")
    cast.seated("Bo Ek", "Bjuv")
    assert 'class="ring' not in _home(cast.member), "two dots are no ring"
    cast.seat("Åstorp")
    text = _home(cast.member)
    assert 'class="ring' in text
    assert "2 av 3" in text


def test_question_of_the_next_meeting_comes_after_an_import_and_goes_when_one_is_booked(cast: Cast) -> None:
    meeting = cast.meeting("2025-09-05")
    assert "När är nästa möte?" in _home(cast.coordinator)
    assert "När är nästa möte?" not in _home(cast.member)
    note_coming_date(cast.network, meeting=meeting, date=_days(20), words="x", by=cast.coordinator)
    text = _home(cast.coordinator)
    assert f"?dag={_days(20).isoformat()}" in text
    book_meeting(cast.network, date=_days(20), by=cast.coordinator)
    assert "När är nästa möte?" not in _home(cast.coordinator)


def test_question_of_who_sits_comes_after_an_import_and_goes_when_answered(cast: Cast) -> None:
    cast.meeting("2025-09-05")
    ylva, bo = _seen(cast, "Klippan", "Ylva Ask"), _seen(cast, "Bjuv", "Bo Ek")
    assert "Vilka är med i dag?" in _home(cast.coordinator)
    assert "Vilka är med i dag?" not in _home(cast.member)
    client = _client(cast.coordinator)
    client.post("/n/socialchefsnatverket/vilka-ar-med/", {f"m-{ylva.public_id}-state": "stays"})
    assert "Vilka är med i dag?" in _home(cast.coordinator), "one seat is still unsure"
    client.post("/n/socialchefsnatverket/vilka-ar-med/", {f"m-{bo.public_id}-state": "left"})
    assert "Vilka är med i dag?" not in _home(cast.coordinator)


def test_network_that_has_met_without_seats_is_asked_who_sits(cast: Cast) -> None:
    cast.meeting("2025-09-05")
    assert "Vilka är med i dag?" in _home(cast.coordinator)
    cast.seated("Ylva Ask", "Klippan")
    assert "Vilka är med i dag?" not in _home(cast.coordinator)


def test_papers_and_names_wait_for_those_who_enter_papers(cast: Cast) -> None:
    place = cast.place()
    paper = place.text.paper
    Paper.objects.filter(pk=paper.pk).update(state="review")
    one, other = cast.person("Ylva Ask"), cast.person("Ylva Aske")
    SameQuestion.objects.create(
        association=cast.association, left=one, right=other, probability=0.5, reason="en bokstav skiljer"
    )
    text = _home(cast.coordinator)
    assert "1 handling att granska" in text
    assert f"/handlingar/{paper.public_id}/granska/" in text
    assert "1 fråga om två namn är en person" in text
    assert "att granska" not in _home(cast.member)
    assert "två namn" not in _home(cast.member)


def test_late_promises_offices_and_vacancies_wait_with_their_source(cast: Cast) -> None:
    meeting = cast.meeting(_days(-40))
    klippan = Promiser(organisation=cast.municipality("Klippan"))
    record_action(meeting, words="Klippan räknar.", due_on=_days(-5), assignees=[klippan], by=cast.coordinator)
    record_action(meeting, words="Inte än.", due_on=_days(5), assignees=[klippan], by=cast.coordinator)
    record_vacancy(meeting, seat_name="Platsen i samrådet", words="Tom.", by=cast.coordinator)
    give_office(
        cast.network,
        person=cast.person("Bo Ek"),
        role="chair",
        starts_on=date(2024, 1, 1),
        ends_on=_days(20),
        by=cast.coordinator,
    )
    text = _home(cast.coordinator)
    for words in (
        "Klippan räknar.",
        "för 5 dagar sedan",
        "Platsen i samrådet",
        "Bo Ek, ordförande",
        "Tiden går ut",
        "Siv Samordnare,",
    ):
        assert words in text, words
    assert "Inte än." not in text
    member = _home(cast.member)
    assert "Klippan räknar." in member
    assert "Säg hur det gick" not in member
    assert "Platsen i samrådet" not in member


def test_what_went_cold_is_one_line_with_a_count(cast: Cast) -> None:
    meeting = cast.meeting("2020-01-10")
    for number in range(40):
        record_action(meeting, words=f"Löfte {number}.", due_on=date(2020, 3, 1), assignees=[], by=cast.coordinator)
    text = _home(cast.coordinator)
    assert "40 åtaganden har kallnat" in text
    assert "Löfte 3." not in text


def test_home_never_has_more_than_twenty_five_lines(cast: Cast) -> None:
    meeting = cast.meeting(_days(-40))
    for number in range(30):
        record_action(meeting, words=f"Löfte {number}.", due_on=_days(-5), assignees=[], by=cast.coordinator)
        record_vacancy(meeting, seat_name=f"Plats {number}", words="Tom.", by=cast.coordinator)
    text = _home(cast.coordinator)
    lines = text.split('<ol class="deal">')[1].split("</ol>")[0].count("<li")
    assert lines == 25
    assert "saker till." in text


def test_stranger_and_member_elsewhere_see_nothing_of_the_network(cast: Cast) -> None:
    record_decision(cast.meeting("2025-09-05"), words="Jouren prövas.", by=cast.coordinator)
    assert "Jouren prövas." in _home(cast.member)
    for user in (cast.stranger, cast.member_elsewhere, cast.foreigner):
        answer = _client(user).get("/", follow=True)
        assert "Jouren prövas." not in answer.content.decode()


def test_home_asks_the_database_as_often_for_thirty_rows_as_for_one(cast: Cast, django_assert_num_queries: Any) -> None:
    client = _client(cast.coordinator)
    book_meeting(cast.network, date=_days(14), by=cast.coordinator)
    meeting = cast.meeting(_days(-40))

    def more(number: int) -> None:
        record_action(meeting, words=f"Löfte {number}.", due_on=_days(-5), assignees=[], by=cast.coordinator)
        record_action(meeting, words=f"Kallt {number}.", due_on=date(2020, 1, 1), assignees=[], by=cast.coordinator)
        record_vacancy(meeting, seat_name=f"Plats {number}", words="Tom.", by=cast.coordinator)
        record_decision(meeting, words=f"Beslut {number}.", by=cast.coordinator)
        person = cast.seated(f"Anna Namn{number}", "Klippan").mandates.get().person
        give_office(
            cast.network, person=person, role="contact", starts_on=_days(-90), ends_on=_days(9), by=cast.coordinator
        )

    for number in range(4):
        more(number)
    with django_assert_num_queries(44):
        client.get("/")
    for number in range(4, 30):
        more(number)
    with django_assert_num_queries(44):
        client.get("/")
