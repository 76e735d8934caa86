"""Adding, changing and withdrawing by hand: each kind, each mistake, each refusal."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import (
    Action,
    Appointment,
    Attendance,
    ComingDate,
    Decision,
    Item,
    JournalEntry,
    Leaving,
    Mark,
    Meeting,
    Money,
    Postponement,
    Question,
    Vacancy,
)
from lagetrunt.register import add_item, record_action, record_decision, source_of
from lagetrunt.web.meetings.forms import FORMS
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
NEW = "/n/socialchefsnatverket/moten/2025-09-05/ny"

GIVEN: dict[str, tuple[type[Any], dict[str, str]]] = {
    "punkt": (Item, {"heading": "Gemensam jour", "outcome": "done"}),
    "beslut": (Decision, {"words": "Jouren prövas.", "way_on": "information"}),
    "atagande": (Action, {"words": "Ylva skickar avtalet.", "assignees": "Ylva Ask\nBjuv\nalla andra"}),
    "flyttad": (Postponement, {"subject": "Taxan", "until_on": "2025-11-07"}),
    "uppdrag": (Appointment, {"person": "ylva ask", "role": "ersättare", "words": "Ylva utses."}),
    "datum": (ComingDate, {"date": "2025-10-03"}),
    "belopp": (Money, {"amount": "1,25", "unit": "SEK per inhabitant", "words": "1,25 kr"}),
    "vakans": (Vacancy, {"seat_name": "Platsen i samrådet", "words": "Tom."}),
    "slutar": (Leaving, {"person": "Ylva Ask", "words": "Ylva slutar."}),
    "fraga": (Question, {"words": "Vem äger frågan?"}),
    "marke": (Mark, {"words": "Får inte spridas."}),
}


def _stamped(page: str) -> dict[str, str]:
    """Return the hidden mark of what a form showed."""
    found = re.search(r'name="(sedd-\w+)" value="(\w+)"', page)
    assert found
    return {found[1]: found[2]}


def test_what_somebody_else_changed_meanwhile_is_not_written_over_unseen(cast: Cast, meeting: Meeting) -> None:
    """Two have the same form open: the second to save is told, keeps what was typed, and may save again."""
    decision = record_decision(meeting, words="Jouren prövas.", by=cast.administrator)
    page = f"/fakta/beslut/{decision.public_id}/andra/"
    first, second = _client(cast.coordinator), _client(cast.administrator)
    opened = [_stamped(client.get(page).content.decode()) for client in (first, second)]
    assert opened[0] == opened[1]
    assert first.post(page, {"words": "Jouren prövas ett år.", **opened[0]}).status_code == 302
    told = second.post(page, {"words": "Jouren prövas.", "until": "2027-01-01", **opened[1]})
    assert told.status_code == 422
    assert "Någon annan har ändrat det här" in told.content.decode()
    assert 'value="2027-01-01"' in told.content.decode()
    decision.refresh_from_db()
    assert (decision.words, decision.until) == ("Jouren prövas ett år.", None)
    again = _stamped(told.content.decode())
    assert second.post(page, {"words": "Nu gäller det här.", **again}).status_code == 302
    decision.refresh_from_db()
    assert decision.words == "Nu gäller det här."


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    """Give a held meeting and somebody to name."""
    cast.person("Ylva Ask")
    cast.municipality("Bjuv")
    return cast.meeting("2025-09-05")


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_every_kind_has_a_case_here() -> None:
    assert set(GIVEN) == set(FORMS)


@pytest.mark.parametrize("kind", GIVEN)
def test_fact_is_recorded_with_the_person_and_the_day_as_source(cast: Cast, meeting: Meeting, kind: str) -> None:
    model, values = GIVEN[kind]
    client = _client(cast.coordinator)
    assert client.get(f"{NEW}/{kind}/").status_code == 200
    answer = client.post(f"{NEW}/{kind}/", values)
    assert answer.status_code == 302, answer.content.decode()
    fact = model.objects.get()
    source = source_of(fact)[0]
    assert source.entry is not None
    assert source.entry.by == cast.coordinator


@pytest.mark.parametrize("kind", GIVEN)
def test_fact_is_not_recorded_by_a_member(cast: Cast, meeting: Meeting, kind: str) -> None:
    answer = _client(cast.member).post(f"{NEW}/{kind}/", GIVEN[kind][1])
    assert answer.status_code == 409
    assert not GIVEN[kind][0].objects.exists()


@pytest.mark.parametrize("kind", GIVEN)
def test_empty_form_is_answered_with_the_fields_that_are_missing(cast: Cast, meeting: Meeting, kind: str) -> None:
    answer = _client(cast.coordinator).post(f"{NEW}/{kind}/", {})
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.content.decode()


@pytest.mark.parametrize("kind", GIVEN)
def test_fact_is_changed_and_withdrawn_and_the_withdrawing_undone(cast: Cast, meeting: Meeting, kind: str) -> None:
    model, values = GIVEN[kind]
    client = _client(cast.coordinator)
    client.post(f"{NEW}/{kind}/", values)
    fact = model.objects.get()
    address = f"/fakta/{kind}/{fact.public_id}"
    assert client.get(f"{address}/andra/").status_code == 200
    assert client.post(f"{address}/andra/", values).status_code == 302
    assert client.get(f"{address}/ta-bort/").status_code == 200
    assert client.post(f"{address}/bort/", {"varfor": "Fel möte"}).status_code == 302
    fact.refresh_from_db()
    assert fact.is_withdrawn
    entry = JournalEntry.objects.filter(verb="withdraw_fact").latest("id")
    assert entry.reason == "Fel möte"
    client.post(f"/logg/{entry.public_id}/angra/")
    fact.refresh_from_db()
    assert not fact.is_withdrawn


def test_names_of_an_action_become_a_person_an_organisation_and_a_group(cast: Cast, meeting: Meeting) -> None:
    _client(cast.coordinator).post(f"{NEW}/atagande/", GIVEN["atagande"][1])
    found = [(one.person, one.organisation, one.written) for one in Action.objects.get().assignees.all()]
    assert [bool(person) for person, _o, _w in found] == [True, False, False]
    assert [bool(organisation) for _p, organisation, _w in found] == [False, True, False]
    assert found[2][2] == "alla andra"


def test_unknown_person_is_told_in_the_field(cast: Cast, meeting: Meeting) -> None:
    answer = _client(cast.coordinator).post(f"{NEW}/uppdrag/", {"person": "Ingen Alls", "role": "x", "words": "y"})
    assert answer.status_code == 422
    assert "Ingen i registret heter Ingen Alls" in answer.content.decode()


def test_point_with_decisions_is_not_removed_and_they_are_shown(cast: Cast, meeting: Meeting) -> None:
    item = add_item(meeting, heading="Jour", by=cast.coordinator)
    record_decision(meeting, item=item, words="Jouren prövas.", by=cast.coordinator)
    client = _client(cast.coordinator)
    page = client.get(f"/fakta/punkt/{item.public_id}/ta-bort/").content.decode()
    assert "Jouren prövas." in page
    assert client.post(f"/fakta/punkt/{item.public_id}/bort/").status_code == 409
    item.refresh_from_db()
    assert not item.is_withdrawn


def test_meeting_is_booked_moved_cancelled_and_a_double_refused(cast: Cast) -> None:
    client = _client(cast.coordinator)
    form = {"date": "2099-05-08", "start": "09:00", "end": "12:00", "place": "Åstorp", "mode": "in_person"}
    assert client.post("/n/socialchefsnatverket/moten/nytt/", form).status_code == 302
    double = client.post("/n/socialchefsnatverket/moten/nytt/", form)
    assert double.status_code == 422
    assert "redan ett möte den dagen" in double.content.decode()
    assert client.post("/n/socialchefsnatverket/moten/nytt/", {**form, "end": "08:00"}).status_code == 422
    moved = client.post("/n/socialchefsnatverket/moten/2099-05-08/andra/", {**form, "date": "2099-05-15"})
    assert moved.url == "/n/socialchefsnatverket/moten/2099-05-15/"
    client.post("/n/socialchefsnatverket/moten/2099-05-15/steg/installt/")
    assert Meeting.objects.get().state == "cancelled"
    assert client.post("/n/socialchefsnatverket/moten/2099-05-15/steg/nagot-annat/").status_code == 404


def test_attendance_is_added_changed_and_struck(cast: Cast, meeting: Meeting) -> None:
    client = _client(cast.coordinator)
    seat = cast.seated("Åsa Öberg", "Klippan")
    cast.there(meeting, cast.person("Någon Annan"))
    mandate = seat.mandates.get()
    address = "/n/socialchefsnatverket/moten/2025-09-05/narvaro/"
    page = client.get(address).content.decode()
    assert "Åsa Öberg" in page
    other = Attendance.objects.get()
    form = {
        f"rad-{other.public_id}-how": "present",
        f"plats-{mandate.public_id}-how": "excused",
        "ny-person": "Ylva Ask",
        "ny-how": "remote",
        "ny-capacity": "guest",
    }
    assert client.post(address, form).status_code == 302
    rows = {row.person.name: row for row in Attendance.objects.select_related("person")}
    assert rows["Åsa Öberg"].is_excused
    assert rows["Ylva Ask"].is_remote
    assert client.post(address, {f"rad-{rows['Ylva Ask'].public_id}-how": ""}).status_code == 302
    rows["Ylva Ask"].refresh_from_db()
    assert rows["Ylva Ask"].is_withdrawn


def test_action_is_finished_opened_again_and_handed_over(cast: Cast, meeting: Meeting) -> None:
    action = record_action(meeting, words="Skicka avtalet.", by=cast.coordinator)
    client = _client(cast.coordinator)
    address = f"/ataganden/{action.public_id}"
    client.post(f"{address}/lage/", {"lage": "done", "hur": "Skickat."})
    action.refresh_from_db()
    assert (action.state, action.settled_how) == ("done", "Skickat.")
    client.post(f"{address}/lage/", {"lage": "open"})
    action.refresh_from_db()
    assert action.state == "open"
    assert client.post(f"{address}/lamna-over/", {"to": ""}).status_code == 422
    assert client.post(f"{address}/lamna-over/", {"to": "Ylva Ask"}).status_code == 302
    action.refresh_from_db()
    assert action.state == "handed_over"
    assert _client(cast.member).post(f"{address}/lage/", {"lage": "done"}).status_code == 409
