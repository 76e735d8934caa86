"""The journal: who sees which steps, what a step changed in words, undoing, and all sources of a fact."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import JournalEntry
from lagetrunt.register import (
    add_person,
    amend_fact,
    end_mandate,
    give_office,
    record_decision,
    record_question,
    withdraw_fact,
)
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _text(user: Any, address: str) -> str:
    answer = _client(user).get(address)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def test_journal_tells_steps_in_words_with_the_name_of_the_thing(cast: Cast) -> None:
    seat = cast.seated("Ylva Ask", "Klippan")
    end_mandate(seat.mandates.get(), ends_on=date(2025, 1, 1), by=cast.coordinator)
    text = _text(cast.coordinator, "/logg/")
    assert "Införde sista dag på plats" in text
    assert "Ylva Ask, plats Klippan" in text
    assert "object (" not in text


def test_journal_shows_a_member_the_own_network_and_a_stranger_nothing(cast: Cast) -> None:
    record_question(cast.meeting("2025-01-10"), words="Vem äger jouren?", by=cast.coordinator)
    record_question(cast.meeting("2025-01-11", cast.elsewhere), words="Vem äger skolan?", by=cast.administrator)
    text = _text(cast.member, "/logg/")
    assert "Vem äger jouren?" in text
    assert "Vem äger skolan?" not in text
    text = _text(cast.stranger, "/logg/")
    assert "Inget har hänt än" in text
    entry = JournalEntry.objects.filter(verb="record_question").latest("id")
    assert _client(cast.member).get(f"/logg/{entry.public_id}/").status_code == 404
    assert _client(cast.foreigner).get(f"/logg/{entry.public_id}/").status_code == 404


def test_step_on_a_person_is_seen_by_all_who_read_people(cast: Cast) -> None:
    add_person(name="Bo Ek", by=cast.coordinator)
    entry = JournalEntry.objects.get(verb="add_person")
    assert _client(cast.member_elsewhere).get(f"/logg/{entry.public_id}/").status_code == 200
    assert _client(cast.stranger).get(f"/logg/{entry.public_id}/").status_code == 404


def test_step_shows_fields_days_choices_and_rows_in_words(cast: Cast) -> None:
    bo, ylva = cast.person("Bo Ek"), cast.person("Ylva Ask")
    office = give_office(cast.network, person=bo, role="chair", starts_on=date(2025, 1, 1), by=cast.coordinator)
    amend_fact(office, person=ylva, role="coordinator", starts_on=date(2025, 2, 3), by=cast.coordinator)
    entry = JournalEntry.objects.get(verb="amend_fact")
    text = _text(cast.coordinator, f"/logg/{entry.public_id}/")
    for words in ("från", "1 januari 2025", "3 februari 2025", "ordförande", "samordnare", "Bo Ek", "Ylva Ask", "roll"):
        assert words in text
    assert "starts_on" not in text
    assert "2025-02-03" not in text


def test_long_text_is_shown_from_where_it_is_kept(cast: Cast) -> None:
    decision = record_decision(cast.meeting("2025-01-10"), words="Kort.", by=cast.coordinator)
    amend_fact(decision, words="Lång rad. " * 100, by=cast.coordinator)
    entry = JournalEntry.objects.get(verb="amend_fact")
    text = _text(cast.coordinator, f"/logg/{entry.public_id}/")
    assert "Lång rad. Lång rad." in text
    assert "sha256" not in text


def test_step_is_undone_once_and_refused_twice(cast: Cast) -> None:
    decision = record_decision(cast.meeting("2025-01-10"), words="Beslutet.", by=cast.coordinator)
    entry = JournalEntry.objects.get(verb="record_decision")
    client = _client(cast.coordinator)
    assert "Ångra steget" in client.get(f"/logg/{entry.public_id}/").content.decode()
    assert client.post(f"/logg/{entry.public_id}/angra/").status_code == 302
    decision.refresh_from_db()
    assert decision.is_withdrawn
    assert "Ångra steget" not in client.get(f"/logg/{entry.public_id}/").content.decode()
    assert client.post(f"/logg/{entry.public_id}/angra/").status_code == 409
    assert client.get(f"/logg/{entry.public_id}/angra/").status_code == 405


def test_member_neither_sees_undo_nor_may_do_it(cast: Cast) -> None:
    record_decision(cast.meeting("2025-01-10"), words="Beslutet.", by=cast.coordinator)
    entry = JournalEntry.objects.get(verb="record_decision")
    assert "Ångra steget" not in _text(cast.member, f"/logg/{entry.public_id}/")
    assert _client(cast.member).post(f"/logg/{entry.public_id}/angra/").status_code == 409


def test_undo_never_leads_out_of_the_product(cast: Cast) -> None:
    record_decision(cast.meeting("2025-01-10"), words="Beslutet.", by=cast.coordinator)
    entry = JournalEntry.objects.get(verb="record_decision")
    answer = _client(cast.coordinator).post(f"/logg/{entry.public_id}/angra/", {"tillbaka": "https://ond.example/"})
    assert answer.url == "/logg/"


def test_withdrawn_fact_can_be_let_stand_from_its_own_page(cast: Cast) -> None:
    decision = record_decision(cast.meeting("2025-01-10"), words="Jouren prövas.", by=cast.coordinator)
    withdraw_fact(decision, by=cast.coordinator, reason="Fel möte")
    client = _client(cast.coordinator)
    gone = client.get(f"/beslut/{decision.public_id}/")
    assert gone.status_code == 410
    text = gone.content.decode()
    assert "Jouren prövas." in text
    assert "Låt det gälla igen" in text
    entry = JournalEntry.objects.get(verb="withdraw_fact")
    assert f"/logg/{entry.public_id}/angra/" in text
    client.post(f"/logg/{entry.public_id}/angra/")
    assert client.get(f"/beslut/{decision.public_id}/").status_code == 200
    withdraw_fact(decision.__class__.objects.get(), by=cast.coordinator)
    assert "Låt det gälla igen" not in _client(cast.member).get(f"/beslut/{decision.public_id}/").content.decode()


def test_fact_with_many_sources_shows_one_and_leads_to_all(cast: Cast) -> None:
    places = [cast.place(f"ställe {number}") for number in range(4)]
    meeting = cast.meeting("2025-01-10")
    decision = record_decision(meeting, words="Jouren prövas.", by=cast.coordinator, places=places)
    text = _text(cast.member, "/n/socialchefsnatverket/beslut/")
    assert "3 till" in text
    assert text.count("?plats=") == 1
    address = f"/kallor/decision/{decision.public_id}/"
    assert address in text
    whole = _text(cast.member, address)
    assert all(f"?plats={place.pk}" in whole for place in places)
    assert _client(cast.stranger).get(address).status_code == 404
    assert _client(cast.member).get(f"/kallor/user/{decision.public_id}/").status_code == 404


def test_source_in_another_network_is_told_without_a_link(cast: Cast) -> None:
    place = cast.place("ett namn")
    place.text.paper.body = cast.elsewhere
    place.text.paper.save()
    person = add_person(name="Bo Ek", by=cast.coordinator, places=[place])
    text = _text(cast.member, f"/personer/{person.public_id}/")
    assert "ur ett annat nätverk" in text
    assert f"?plats={place.pk}" in _text(cast.administrator, f"/personer/{person.public_id}/")


def test_journal_asks_the_database_as_often_for_thirty_steps_as_for_one(
    cast: Cast, django_assert_num_queries: Any
) -> None:
    client = _client(cast.member)
    meeting = cast.meeting("2025-01-10")
    record_decision(meeting, words="Beslutet.", by=cast.coordinator)
    with django_assert_num_queries(10):
        client.get("/logg/")
    for number in range(29):
        record_decision(meeting, words=f"Beslut {number}.", by=cast.coordinator)
    with django_assert_num_queries(10):
        client.get("/logg/")
