"""Whether two people are one: the evidence of both, each answer, and taking it back."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import Person, PersonJoin, SameQuestion
from lagetrunt.register import ask_same
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
PAGE = "/personer/samma/"


@pytest.fixture
def client(cast: Cast, sign_in: Any) -> Client:
    """Give the coordinator's browser."""
    found: Client = sign_in(cast.coordinator)
    return found


@pytest.fixture
def asked(cast: Cast) -> SameQuestion:
    """Give a question about two who were at different meetings, one of them twice."""
    one, other = cast.person("Bodil Rådmark"), cast.person("Bodil Rådmarck")
    for day in ("2019-03-01", "2019-06-10"):
        cast.there(cast.meeting(day), one, "Munkfors", title="socialchef")
    cast.there(cast.meeting("2019-09-06"), other, "Munkfors")
    return ask_same(one, other, probability=0.9, reason="en bokstav skiljer", by=cast.administrator)


def test_both_sides_stand_with_their_evidence(client: Client, asked: SameQuestion) -> None:
    """Meetings, organisations, titles, and whether they were ever there together."""
    page = client.get(PAGE).content.decode()
    assert "Bodil Rådmark och Bodil Rådmarck" in page
    assert "2 möten, 1 mars 2019 – 10 juni 2019" in page
    assert "En bokstav skiljer." in page
    assert "De står aldrig på samma lista." in page
    assert "socialchef" in page


def test_yes_joins_them_under_the_name_known_first(client: Client, asked: SameQuestion) -> None:
    """And is undone from the list of those joined."""
    page = client.post(f"{PAGE}{asked.public_id}/samma/", follow=True).content.decode()
    assert "är nu en person" in page
    join = PersonJoin.objects.get()
    assert (join.kept.name, join.absorbed.name) == ("Bodil Rådmark", "Bodil Rådmarck")
    assert "skrivs också Bodil Rådmarck" in client.get(f"{PAGE}?visa=samma").content.decode()
    client.post(f"/personer/ihopford/{join.public_id}/angra/")
    assert not Person.objects.filter(joined_to__isnull=False).exists()


def test_no_is_remembered_and_taken_back(client: Client, asked: SameQuestion) -> None:
    """The question opens again."""
    client.post(f"{PAGE}{asked.public_id}/tva/")
    assert "Inga frågor just nu" in client.get(PAGE).content.decode()
    assert "Fråga igen" in client.get(f"{PAGE}?visa=olika").content.decode()
    client.post(f"{PAGE}{asked.public_id}/fraga/igen/")
    asked.refresh_from_db()
    assert asked.state == "open"
    assert client.post(f"{PAGE}{asked.public_id}/fraga/igen/").status_code == 409


def test_people_of_one_list_are_not_joined(cast: Cast, client: Client, asked: SameQuestion) -> None:
    """The rule says no, and shows the meeting."""
    cast.there(cast.meeting("2019-11-01"), asked.left)
    cast.there(asked.left.attendance.last().meeting, asked.right)
    assert "Båda står på listan vid 1 möte." in client.get(PAGE).content.decode()
    answer = client.post(f"{PAGE}{asked.public_id}/samma/")
    assert answer.status_code == 409
    assert not PersonJoin.objects.exists()


def test_other_answers_are_not_found(client: Client, asked: SameQuestion) -> None:
    """Nor is asking for one with GET."""
    assert client.post(f"{PAGE}{asked.public_id}/kanske/").status_code == 404
    assert client.get(f"{PAGE}{asked.public_id}/samma/").status_code == 405


@pytest.mark.parametrize(("who", "status"), [("member", 409), ("stranger", 409), ("foreigner", 200)])
def test_others_see_no_questions(cast: Cast, sign_in: Any, asked: SameQuestion, who: str, status: int) -> None:
    """Those who only read are told so; another association has its own."""
    client = sign_in(getattr(cast, who))
    answer = client.get(PAGE)
    assert answer.status_code == status
    assert "Bodil" not in answer.content.decode()
    assert client.post(f"{PAGE}{asked.public_id}/samma/").status_code == 404
    assert not PersonJoin.objects.exists()


def test_join_is_undone_only_by_those_who_may(cast: Cast, client: Client, sign_in: Any, asked: SameQuestion) -> None:
    """The others find no such thing."""
    client.post(f"{PAGE}{asked.public_id}/samma/")
    join = PersonJoin.objects.get()
    for who in (cast.member, cast.foreigner):
        assert sign_in(who).post(f"/personer/ihopford/{join.public_id}/angra/").status_code == 404


@pytest.mark.parametrize("count", [1, 15])
def test_page_takes_as_many_queries_whatever_its_length(
    cast: Cast, client: Client, count: int, django_assert_num_queries: Any
) -> None:
    """One question or fifteen."""
    for n in range(count):
        one, other = cast.person(f"Nils Ek{n}"), cast.person(f"Nils Eek{n}")
        ask_same(one, other, probability=0.5, reason="en bokstav skiljer", by=cast.administrator)
    with django_assert_num_queries(15):
        client.get(PAGE)
