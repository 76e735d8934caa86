"""Networks, seats, offices, people and organisations by hand: each form done, sent with mistakes, and refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import Body, JournalEntry, Mandate, Office, Organisation, Person, PersonJoin, SameQuestion, Seat
from lagetrunt.register import add_address, add_organisation, give_office, record_action, seat_person
from lagetrunt.register.actions import Promiser
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
NETWORK = "/n/socialchefsnatverket/"
RULES = {"decision_rule": "consensus", "chair_count": "1", "kind": "network"}


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _seat(cast: Cast) -> Seat:
    return cast.seated("Ylva Ask", "Klippan")


# What can be asked for by hand: the address, a good form, a bad one. {seat}, {mandate} … are filled in.
FORMS: dict[str, tuple[str, dict[str, str], dict[str, str]]] = {
    "new network": ("/natverk/nytt/", {"name": "MAS-nätverket", "kind": "network", **RULES}, {"name": ""}),
    "change network": (f"{NETWORK}andra/", {"name": "Socialchefer", "quorum": "7", **RULES}, {"name": ""}),
    "new seat": (
        f"{NETWORK}platser/ny/",
        {"organisation": "Bjuv", "person": "Bo Ek", "kind": "member"},
        {"kind": "member"},
    ),
    "change seat": ("/platser/{seat}/andra/", {"organisation": "Bjuv", "kind": "deputy"}, {"kind": "member"}),
    "fill seat": ("/platser/{empty}/fyll/", {"person": "Bo Ek", "starts_on": "2025-01-01"}, {"person": "Ingen Alls"}),
    "end seat": ("/platser/{empty}/sista-dag/", {"last_day": "2026-01-31"}, {"last_day": ""}),
    "end mandate": ("/pa-plats/{mandate}/sista-dag/", {"last_day": "2026-01-31", "reason": "Ny tjänst"}, {}),
    "change mandate": ("/pa-plats/{mandate}/andra/", {"person": "Bo Ek", "starts_on": "2023-05-01"}, {"person": ""}),
    "new office": (
        f"{NETWORK}uppdrag/nytt/",
        {"person": "Bo Ek", "role": "coordinator"},
        {"person": "Bo Ek", "role": "kung"},
    ),
    "change office": ("/uppdrag/{office}/andra/", {"person": "Bo Ek", "role": "contact"}, {"person": ""}),
    "end office": ("/uppdrag/{office}/sista-dag/", {"last_day": "2026-01-31"}, {"last_day": "i går"}),
    "new person": (
        "/personer/ny/",
        {"name": "Nils Ny", "email": "nils@example.org"},
        {"name": "Nils", "email": "nils"},
    ),
    "rename person": ("/personer/{person}/namn/", {"name": "Ylva Asksson"}, {"name": ""}),
    "spell person": ("/personer/{person}/stavning/", {"name": "Y Ask"}, {"name": ""}),
    "address": ("/personer/{person}/adress/", {"email": "ylva@example.org", "is_current": "on"}, {"email": "ylva"}),
    "apart": ("/personer/{person}/olika/", {"other": "Bo Ek"}, {"other": "Ingen Alls"}),
    "join": ("/personer/{person}/samma/", {"other": "Bo Ek", "ja": "1"}, {"other": "", "ja": "1"}),
    "new organisation": ("/kommuner/ny/", {"name": "FoU Åsen", "kind": "other"}, {"name": "FoU", "kind": "kungadöme"}),
    "name organisation": ("/kommuner/{own}/alias/", {"name": "Åsens FoU"}, {"name": ""}),
    "rename organisation": ("/kommuner/{own}/namn/", {"name": "FoU Höjden"}, {"name": ""}),
}


@pytest.fixture
def names(cast: Cast) -> dict[str, str]:
    """Give the public ids that the addresses name."""
    cast.municipality("Bjuv")
    bo = cast.person("Bo Ek")
    seat = _seat(cast)
    mandate = seat.mandates.get()
    office = give_office(cast.network, person=bo, role="chair", starts_on=date(2024, 1, 1), by=cast.coordinator)
    kinds = [
        value
        for value, _label in Organisation._meta.get_field("kind").choices
        if value not in ("municipality", "region")
    ]
    own = add_organisation(name="FoU Dalen", kind=kinds[0], by=cast.coordinator)
    FORMS["new organisation"][1]["kind"] = kinds[0]
    return {
        "seat": seat.public_id,
        "empty": cast.seat("Klippan").public_id,
        "mandate": mandate.public_id,
        "office": office.public_id,
        "person": mandate.person.public_id,
        "own": own.public_id,
    }


@pytest.mark.parametrize("what", FORMS)
def test_form_is_shown_and_what_it_holds_is_done_and_journaled(cast: Cast, names: dict[str, str], what: str) -> None:
    address, good, _bad = FORMS[what]
    client = _client(cast.coordinator)
    here = address.format(**names)
    user = cast.administrator if what == "new network" else cast.coordinator
    client.force_login(user)
    assert client.get(here).status_code == 200
    before = JournalEntry.objects.count()
    answer = client.post(here, good)
    assert answer.status_code == 302, answer.content.decode()
    entry = JournalEntry.objects.latest("id")
    assert JournalEntry.objects.count() == before + 1, "one step by hand is one row in the journal"
    assert entry.by == user
    assert client.get(answer.url).status_code == 200


@pytest.mark.parametrize("what", FORMS)
def test_form_with_mistakes_is_shown_again_with_them(cast: Cast, names: dict[str, str], what: str) -> None:
    address, _good, bad = FORMS[what]
    before = JournalEntry.objects.count()
    answer = _client(cast.administrator).post(address.format(**names), bad)
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.content.decode()
    assert JournalEntry.objects.count() == before


@pytest.mark.parametrize("what", FORMS)
def test_form_is_refused_to_a_member_and_unknown_to_a_stranger(cast: Cast, names: dict[str, str], what: str) -> None:
    address, good, _bad = FORMS[what]
    here = address.format(**names)
    before = JournalEntry.objects.count()
    assert _client(cast.member).get(here).status_code == 409
    assert _client(cast.member).post(here, good).status_code == 409
    assert _client(cast.stranger).post(here, good).status_code in (404, 409)
    assert _client(cast.foreigner).post(here, good).status_code in (404, 409) or what.startswith("new ")
    assert not JournalEntry.objects.filter(pk__gt=before, by__in=[cast.member, cast.stranger]).exists()


def test_started_network_has_its_rules_and_place_in_the_tree(cast: Cast) -> None:
    client = _client(cast.coordinator)
    assert "Socialchefsnätverket" in client.get("/natverk/nytt/?under=socialchefsnatverket").content.decode()
    form = {
        "name": "LSS-nätverket",
        "kind": "group",
        "parent": "Socialchefsnätverket",
        "purpose": "Att mötas.",
        **RULES,
    }
    assert client.post("/natverk/nytt/", form).url == "/n/lss-natverket/"
    body = Body.objects.get(slug="lss-natverket")
    assert (body.parent, body.purpose, body.decision_rule) == (cast.network, "Att mötas.", "consensus")


def test_network_is_closed_and_goes_on(cast: Cast) -> None:
    client = _client(cast.coordinator)
    refused = client.post(f"{NETWORK}steg/avsluta/")
    assert refused.status_code == 409
    assert "Nätverk äldreomsorg" in refused.content.decode()
    client.post("/n/natverk-aldreomsorg/steg/avsluta/")
    client.post(f"{NETWORK}steg/avsluta/")
    assert Body.objects.get(pk=cast.network.pk).closed_on is not None
    client.post(f"{NETWORK}steg/fortsatt/")
    assert Body.objects.get(pk=cast.network.pk).closed_on is None
    assert client.get(f"{NETWORK}steg/avsluta/").status_code == 405
    assert _client(cast.member).post(f"{NETWORK}steg/avsluta/").status_code == 409


def test_renamed_network_is_found_at_its_earlier_address(cast: Cast) -> None:
    client = _client(cast.coordinator)
    answer = client.post(f"{NETWORK}andra/", {"name": "Socialchefer i väst", **RULES})
    assert answer.url == "/n/socialchefer-i-vast/"
    assert client.get(NETWORK).url == "/n/socialchefer-i-vast/"


def test_mandate_is_corrected_and_taken_back_from_the_page(cast: Cast) -> None:
    mandate = _seat(cast).mandates.get()
    client = _client(cast.coordinator)
    page = client.get(f"/pa-plats/{mandate.public_id}/andra/").content.decode()
    assert f"/pa-plats/{mandate.public_id}/bort/" in page
    form = {"person": "Ylva Ask", "starts_on": "2023-05-01", "last_day": "2025-12-31"}
    assert client.post(f"/pa-plats/{mandate.public_id}/andra/", form).status_code == 302
    mandate.refresh_from_db()
    assert (mandate.starts_on, mandate.ends_on) == (date(2023, 5, 1), date(2026, 1, 1))
    assert client.post(f"/pa-plats/{mandate.public_id}/bort/").status_code == 302
    mandate.refresh_from_db()
    assert mandate.is_withdrawn


def test_certainty_of_a_day_that_was_not_touched_stays(cast: Cast) -> None:
    seat = cast.seat("Klippan")
    mandate = seat_person(
        seat, person=cast.person("Bo Ek"), starts_on=date(2024, 1, 1), starts_certainty="seen", by=cast.coordinator
    )
    form = {"person": "Bo Ek", "starts_on": "2024-01-01", "last_day": "2025-12-31"}
    _client(cast.coordinator).post(f"/pa-plats/{mandate.public_id}/andra/", form)
    mandate.refresh_from_db()
    assert (mandate.starts_certainty, mandate.ends_certainty) == ("seen", "told")


def test_seat_with_somebody_on_it_is_not_taken_back(cast: Cast) -> None:
    seat = _seat(cast)
    answer = _client(cast.coordinator).post(f"/platser/{seat.public_id}/bort/")
    assert answer.status_code == 409
    assert Seat.objects.get(pk=seat.pk).withdrawn_at is None
    empty = cast.seat("Bjuv")
    assert _client(cast.coordinator).post(f"/platser/{empty.public_id}/bort/").status_code == 302
    assert Seat.objects.get(pk=empty.pk).withdrawn_at is not None


def test_taken_seat_is_refused_in_the_form(cast: Cast) -> None:
    seat = _seat(cast)
    cast.person("Bo Ek")
    address = f"/platser/{seat.public_id}/fyll/"
    form = {"person": "Ylva Ask", "starts_on": "2025-01-01"}
    answer = _client(cast.coordinator).post(address, form)
    assert answer.status_code == 422
    assert Mandate.objects.count() == 1


def test_seat_is_handed_on_to_somebody_told_to_take_over(cast: Cast) -> None:
    seat = _seat(cast)
    before = seat.mandates.get()
    client = _client(cast.coordinator)
    client.post(f"/pa-plats/{before.public_id}/sista-dag/", {"last_day": "2025-12-31"})
    cast.person("Bo Ek")
    form = {"person": "Bo Ek", "starts_on": "2026-01-01", "replaces": before.public_id}
    assert client.post(f"/platser/{seat.public_id}/fyll/", form).status_code == 302
    after = Mandate.objects.get(person__name="Bo Ek")
    assert after.replaces == before
    assert "efter" in client.get(NETWORK).content.decode()


def test_office_is_taken_back(cast: Cast) -> None:
    office = give_office(cast.network, person=cast.person("Bo Ek"), role="chair", by=cast.coordinator)
    assert _client(cast.member).post(f"/uppdrag/{office.public_id}/bort/").status_code == 409
    assert _client(cast.coordinator).post(f"/uppdrag/{office.public_id}/bort/").status_code == 302
    assert Office.objects.get().withdrawn_at is not None


def test_joining_shows_what_moves_before_it_is_done_and_can_be_undone(cast: Cast) -> None:
    kept = cast.person("Ylva Ask")
    double = cast.seated("Ylva Aske", "Klippan").mandates.get().person
    meeting = cast.meeting("2025-09-05")
    cast.there(meeting, double, "Klippan")
    record_action(meeting, words="Ylva ringer.", assignees=[Promiser(person=double)], by=cast.coordinator)
    client = _client(cast.coordinator)
    address = f"/personer/{double.public_id}/samma/"
    shown = client.post(address, {"other": "Ylva Ask"})
    text = shown.content.decode()
    assert shown.status_code == 200
    assert "Det här flyttas från Ylva Aske till Ylva Ask" in text
    assert "Närvaro vid möten" in text
    assert not PersonJoin.objects.exists()
    done = client.post(address, {"other": "Ylva Ask", "ja": "1"})
    assert done.url == f"/personer/{kept.public_id}/"
    assert client.get(f"/personer/{double.public_id}/").url == f"/personer/{kept.public_id}/"
    join = PersonJoin.objects.get()
    assert "Dela från Ylva Aske" in client.get(f"/personer/{kept.public_id}/").content.decode()
    client.post(f"/personer/ihop/{join.public_id}/dela/")
    assert Person.objects.get(pk=double.pk).joined_to is None


def test_two_in_one_list_of_attendance_are_not_joined(cast: Cast) -> None:
    one, other = cast.person("Ylva Ask"), cast.person("Ylva Aske")
    meeting = cast.meeting("2025-09-05")
    cast.there(meeting, one)
    cast.there(meeting, other)
    answer = _client(cast.coordinator).post(f"/personer/{other.public_id}/samma/", {"other": "Ylva Ask", "ja": "1"})
    assert answer.status_code == 422
    assert "samma möte" in answer.content.decode()


def test_those_said_to_be_apart_are_remembered(cast: Cast) -> None:
    one = cast.person("Ylva Ask")
    cast.person("Ylva Aske")
    _client(cast.coordinator).post(f"/personer/{one.public_id}/olika/", {"other": "Ylva Aske"})
    assert SameQuestion.objects.get().state == "apart"
    assert _client(cast.coordinator).get(f"/personer/{one.public_id}/nagot-annat/").status_code == 302


def test_address_is_ended_and_stays_as_an_earlier_one(cast: Cast) -> None:
    person = cast.person("Ylva Ask")
    add_address(person, email="ylva@example.org", by=cast.coordinator)
    client = _client(cast.coordinator)
    address = f"/personer/{person.public_id}/"
    assert "Används inte längre" in client.get(address).content.decode()
    assert _client(cast.member).post(f"{address}adress/slut/", {"email": "ylva@example.org"}).status_code == 409
    client.post(f"{address}adress/slut/", {"email": "ylva@example.org"})
    assert not person.addresses.get().is_current
    assert "tidigare" in client.get(address).content.decode()


def test_person_with_facts_is_not_removed_and_one_without_is(cast: Cast) -> None:
    sits = _seat(cast).mandates.get().person
    alone = cast.person("Bo Ek")
    client = _client(cast.coordinator)
    refused = client.post(f"/personer/{sits.public_id}/bort/")
    assert refused.status_code == 409
    assert client.post(f"/personer/{alone.public_id}/bort/").status_code == 302
    assert client.get(f"/personer/{alone.public_id}/").status_code == 410


def test_own_organisation_is_removed_and_the_national_list_is_not_touched(cast: Cast) -> None:
    kind = next(v for v, _l in Organisation._meta.get_field("kind").choices if v not in ("municipality", "region"))
    own = add_organisation(name="FoU Dalen", kind=kind, by=cast.coordinator)
    national = cast.municipality("Bjuv")
    client = _client(cast.coordinator)
    assert client.post(f"/kommuner/{own.public_id}/bort/").status_code == 302
    assert client.post(f"/kommuner/{national.public_id}/bort/").status_code in (404, 409)
    assert Organisation.objects.get(pk=national.pk).withdrawn_at is None
    assert client.post(f"/kommuner/{national.public_id}/namn/", {"name": "Bjuvstad"}).status_code in (409, 422)
