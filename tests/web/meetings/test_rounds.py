"""Laget runt by hand: a question, an answer from each, changed, withdrawn, and undone as one."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import Answer, JournalEntry, Meeting, Round
from lagetrunt.register import add_item, record_answer, tell_round
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
NEW = "/n/socialchefsnatverket/moten/2025-09-05/ny/laget-runt/"


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    """Give a meeting of a network in which Bjuv and Klippan have seats."""
    cast.seat("Bjuv")
    cast.seat("Klippan")
    return cast.meeting("2025-09-05")


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _key(cast: Cast, name: str) -> str:
    return f"o-{cast.municipality(name).public_id}"


def test_round_is_recorded_with_the_answers_of_those_who_gave_one(cast: Cast, meeting: Meeting) -> None:
    item = add_item(meeting, heading="Jour", by=cast.coordinator)
    client = _client(cast.coordinator)
    page = client.get(f"{NEW}?punkt={item.public_id}").content.decode()
    assert page.index("Bjuv") < page.index("Klippan")
    form = {
        "subject": "Går ni med i jouren?",
        "item": item.public_id,
        f"{_key(cast, 'Bjuv')}-stance": "yes",
        f"{_key(cast, 'Bjuv')}-words": "Vi är med från mars.",
        "annan-organisation": cast.municipality("Perstorp").name,
        "annan-stance": "no",
    }
    answer = client.post(NEW, form)
    assert answer.status_code == 302, answer.content.decode()
    told = Round.objects.get()
    assert (told.subject, told.item) == ("Går ni med i jouren?", item)
    found = {(one.organisation.name, one.stance, one.words) for one in told.answers.all()}
    assert found == {("Bjuv", "yes", "Vi är med från mars."), ("Perstorp", "no", "Nej")}
    assert JournalEntry.objects.filter(verb="record_round").count() == 1
    text = _client(cast.member).get("/n/socialchefsnatverket/moten/2025-09-05/").content.decode()
    assert "Vi är med från mars." in text
    assert "Ändra" not in text.split("<main")[1]


def test_round_without_a_question_or_with_an_answer_from_nobody_is_told(cast: Cast, meeting: Meeting) -> None:
    answer = _client(cast.coordinator).post(NEW, {"subject": "", "annan-words": "Ja tack."})
    assert answer.status_code == 422
    text = answer.content.decode()
    assert text.count('aria-invalid="true"') == 2
    assert "Säg vem som svarade." in text
    assert not Round.objects.exists()


def test_round_is_for_those_who_write(cast: Cast, meeting: Meeting) -> None:
    told = tell_round(meeting, subject="Jour", by=cast.coordinator)
    for address in (NEW, f"/laget-runt/{told.public_id}/andra/"):
        assert _client(cast.member).get(address).status_code == 409
        assert _client(cast.member).post(address, {"subject": "Annat"}).status_code == 409
        assert _client(cast.stranger).get(address).status_code == 404
    assert _client(cast.member).post(f"/laget-runt/{told.public_id}/bort/").status_code == 409
    assert Round.objects.get().subject == "Jour"


def test_answers_are_changed_added_and_struck(cast: Cast, meeting: Meeting) -> None:
    told = tell_round(meeting, subject="Jour", by=cast.coordinator)
    bjuv = record_answer(told, organisation=cast.municipality("Bjuv"), words="Kanske.", by=cast.coordinator)
    lund = record_answer(told, organisation=cast.municipality("Lund"), words="Nej.", by=cast.coordinator)
    client = _client(cast.coordinator)
    address = f"/laget-runt/{told.public_id}/andra/"
    page = client.get(address).content.decode()
    assert "Kanske." in page
    form = {
        "subject": "Gemensam jour",
        f"s-{bjuv.public_id}-stance": "yes",
        f"s-{bjuv.public_id}-words": "Ja, från mars.",
        f"s-{lund.public_id}-words": "",
        f"{_key(cast, 'Klippan')}-stance": "undecided",
    }
    assert client.post(address, form).status_code == 302
    bjuv.refresh_from_db()
    lund.refresh_from_db()
    assert (bjuv.stance, bjuv.words, lund.is_withdrawn) == ("yes", "Ja, från mars.", True)
    assert Answer.objects.get(organisation__name="Klippan").stance == "undecided"
    assert Round.objects.get().subject == "Gemensam jour"
    assert client.post(address, {"subject": ""}).status_code == 422


def test_round_is_taken_back_with_its_answers_and_both_come_back(cast: Cast, meeting: Meeting) -> None:
    told = tell_round(meeting, subject="Jour", by=cast.coordinator)
    record_answer(told, organisation=cast.municipality("Bjuv"), words="Kanske.", by=cast.coordinator)
    client = _client(cast.coordinator)
    client.post(f"/laget-runt/{told.public_id}/bort/")
    assert Round.objects.get().is_withdrawn
    assert Answer.objects.get().is_withdrawn
    entry = JournalEntry.objects.get(verb="withdraw_round")
    client.post(f"/logg/{entry.public_id}/angra/")
    assert not Round.objects.get().is_withdrawn
    assert not Answer.objects.get().is_withdrawn
