"""Points of a meeting: their order, what lies under what, whom a decision binds, who takes the notes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from lagetrunt.models import Decision, Item, Meeting, MeetingState
from lagetrunt.register import add_item, record_decision
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
HERE = "/n/socialchefsnatverket/moten/2025-09-05"


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def points(cast: Cast) -> dict[str, Item]:
    """Give a meeting with three points, the second with one under it."""
    meeting = cast.meeting("2025-09-05")
    found = {name: add_item(meeting, heading=name, by=cast.coordinator) for name in ("Ett", "Två")}
    found["Under två"] = add_item(meeting, heading="Under två", parent=found["Två"], level=2, by=cast.coordinator)
    found["Tre"] = add_item(meeting, heading="Tre", by=cast.coordinator)
    return found


def _order() -> list[str]:
    return list(Item.objects.order_by("position").values_list("heading", flat=True))


def _move(user: Any, item: Item, where: str) -> int:
    return int(_client(user).post(f"/punkter/{item.public_id}/flytta/", {"vart": where}).status_code)


def test_point_moves_past_its_neighbour_with_what_lies_under_it(cast: Cast, points: dict[str, Item]) -> None:
    assert _move(cast.coordinator, points["Två"], "upp") == 302
    assert _order() == ["Två", "Under två", "Ett", "Tre"]
    assert _move(cast.coordinator, points["Ett"], "ned") == 302
    assert _order() == ["Två", "Under två", "Tre", "Ett"]
    assert _move(cast.coordinator, points["Tre"], "upp") == 302
    assert _order() == ["Tre", "Två", "Under två", "Ett"]


def test_point_at_the_end_stays(cast: Cast, points: dict[str, Item]) -> None:
    _move(cast.coordinator, points["Ett"], "upp")
    _move(cast.coordinator, points["Tre"], "ned")
    _move(cast.coordinator, points["Under två"], "upp")
    assert _order() == ["Ett", "Två", "Under två", "Tre"]


def test_member_moves_nothing(cast: Cast, points: dict[str, Item]) -> None:
    assert _move(cast.member, points["Två"], "upp") == 409
    assert _move(cast.stranger, points["Två"], "upp") == 404
    assert _order() == ["Ett", "Två", "Under två", "Tre"]


def test_point_is_put_under_another_and_not_under_itself(cast: Cast, points: dict[str, Item]) -> None:
    client = _client(cast.coordinator)
    form = {"heading": "Fyra", "parent": points["Tre"].public_id, "outcome": "done"}
    assert client.post(f"{HERE}/ny/punkt/", form).status_code == 302
    four = Item.objects.get(heading="Fyra")
    assert (four.parent, four.level) == (points["Tre"], 2)
    form = {"heading": "Tre", "parent": four.public_id, "outcome": "done"}
    answer = client.post(f"/fakta/punkt/{points['Tre'].public_id}/andra/", form)
    assert answer.status_code == 422
    assert "under sig själv" in answer.content.decode()


def test_decision_binds_those_who_are_ticked(cast: Cast, points: dict[str, Item]) -> None:
    cast.seat("Bjuv")
    cast.seat("Klippan")
    client = _client(cast.coordinator)
    form = {"words": "Jouren prövas.", "binds": [cast.municipality("Bjuv").public_id]}
    assert client.post(f"{HERE}/ny/beslut/", form).status_code == 302
    decision = Decision.objects.get()
    assert [one.name for one in decision.binds.all()] == ["Bjuv"]
    address = f"/fakta/beslut/{decision.public_id}/andra/"
    assert "checked" in client.get(address).content.decode()
    client.post(address, {"words": "Jouren prövas.", "binds": [cast.municipality("Klippan").public_id]})
    assert [one.name for one in decision.binds.all()] == ["Klippan"]


def test_meeting_has_somebody_who_takes_the_notes(cast: Cast) -> None:
    cast.person("Ylva Ask")
    client = _client(cast.coordinator)
    form = {"date": "2099-05-08", "mode": "in_person", "secretary": "Ylva Ask"}
    client.post("/n/socialchefsnatverket/moten/nytt/", form)
    assert str(Meeting.objects.get().secretary) == "Ylva Ask"
    client.post("/n/socialchefsnatverket/moten/2099-05-08/andra/", {**form, "secretary": ""})
    assert Meeting.objects.get().secretary is None
    wrong = client.post("/n/socialchefsnatverket/moten/nytt/", {**form, "date": "2099-06-08", "secretary": "Ingen"})
    assert wrong.status_code == 422


def test_meeting_that_has_been_is_held_from_the_start(cast: Cast) -> None:
    client = _client(cast.coordinator)
    day = timezone.localdate() - timedelta(days=30)
    client.post("/n/socialchefsnatverket/moten/nytt/", {"date": day.isoformat(), "mode": "in_person"})
    assert Meeting.objects.get().state == MeetingState.HELD
    client.post(f"/n/socialchefsnatverket/moten/{day.isoformat()}/steg/planerat/")
    assert Meeting.objects.get().state == MeetingState.PLANNED


def test_removed_meeting_comes_back_by_undo(cast: Cast) -> None:
    cast.meeting("2025-09-05")
    client = _client(cast.coordinator)
    answer = client.post(f"{HERE}/steg/bort/", follow=True)
    assert Meeting.objects.get().is_withdrawn
    address = answer.content.decode().split('action="/logg/')[1].split('"')[0]
    client.post(f"/logg/{address}")
    assert not Meeting.objects.get().is_withdrawn


def test_page_of_a_meeting_asks_as_often_for_thirty_points_as_for_one(
    cast: Cast, django_assert_num_queries: Any
) -> None:
    meeting = cast.meeting("2025-09-05")
    client = _client(cast.member)

    def more(number: int) -> None:
        item = add_item(meeting, heading=f"Punkt {number}", by=cast.coordinator)
        record_decision(meeting, item=item, words=f"Beslut {number}.", by=cast.coordinator)

    more(0)
    with django_assert_num_queries(31):
        client.get(f"{HERE}/")
    for number in range(1, 30):
        more(number)
    with django_assert_num_queries(31):
        client.get(f"{HERE}/")
