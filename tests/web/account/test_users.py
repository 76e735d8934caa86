"""The administrator's page of users and what they may do."""

from __future__ import annotations

import re

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from lagetrunt.models import Grant, Role, User
from tests.factories.cast import Cast

PAGE = "/konto/anvandare/"


@pytest.fixture
def office(client: Client, cast: Cast) -> Client:
    """Give a client that is signed in as the administrator."""
    client.force_login(cast.administrator)
    return client


@pytest.mark.parametrize("who", ["coordinator", "chair", "member", "reader", "contact", "stranger"])
def test_only_the_administrator_comes_in(client: Client, cast: Cast, who: str) -> None:
    client.force_login(getattr(cast, who))
    grant = Grant.objects.get(user=cast.administrator)
    assert client.get(PAGE).status_code == 409
    assert client.post(PAGE, {"email": "x@example.org", "role": "administrator"}).status_code == 409
    assert client.post(f"{PAGE}{cast.administrator.public_id}/lank/").status_code == 409
    assert client.post(f"{PAGE}{cast.administrator.public_id}/stang/").status_code == 409
    assert client.post(f"/konto/behorighet/{grant.public_id}/avsluta/").status_code == 409
    assert not User.objects.filter(email="x@example.org").exists()


def test_the_page_lists_the_users_of_the_association_alone(office: Client, cast: Cast) -> None:
    page = office.get(PAGE).content.decode()
    assert "member@example.org" in page
    assert "foreigner@example.org" not in page


def test_the_page_asks_as_many_questions_for_many_users_as_for_few(
    office: Client, cast: Cast, django_assert_num_queries: object
) -> None:
    with django_assert_num_queries(10):  # type: ignore[operator]  # a fixture
        office.get(PAGE)
    for number in range(30):
        user = User.objects.create_user(f"u{number}@example.org", association=cast.association)
        Grant.objects.create(association=cast.association, user=user, role=Role.READER, body=cast.network)
    with django_assert_num_queries(10):  # type: ignore[operator]  # a fixture
        office.get(PAGE)


def test_somebody_new_is_let_in_with_a_letter(office: Client, cast: Cast) -> None:
    person = cast.person("Nils Ny")
    values = {"email": "Ny@example.org", "role": "member", "body": cast.network.pk, "person": person.pk, "letter": "on"}
    assert office.post(PAGE, values).status_code == 302
    user = User.objects.get(email="ny@example.org")
    assert (user.person, user.name) == (person, "Nils Ny")
    grant = Grant.objects.get(user=user)
    assert (grant.role, grant.body) == (Role.MEMBER, cast.network)
    assert mail.outbox[0].to == ["ny@example.org"]
    assert "medlem" in str(mail.outbox[0].body)
    assert "http://127.0.0.1:8000" in str(mail.outbox[0].body)


def test_the_letter_is_in_the_language_of_whoever_gets_it(office: Client, cast: Cast) -> None:
    """Not in that of the administrator who lets them in."""
    User.objects.filter(pk=cast.member.pk).update(language="en")
    office.post(PAGE, {"email": "member@example.org", "role": "reader", "body": cast.elsewhere.pk, "letter": "on"})
    assert "Sign in here" in str(mail.outbox[0].body)
    assert "reader" in str(mail.outbox[0].body)
    assert "Welcome" in mail.outbox[0].subject


def test_a_user_gets_one_more_role_without_a_letter(office: Client, cast: Cast) -> None:
    office.post(PAGE, {"email": "member@example.org", "role": "reader", "body": cast.elsewhere.pk})
    assert Grant.objects.filter(user=cast.member).count() == 2
    assert mail.outbox == []


def test_an_administrator_is_one_everywhere(office: Client, cast: Cast) -> None:
    office.post(PAGE, {"email": "ny@example.org", "role": "administrator", "body": cast.network.pk})
    assert Grant.objects.get(user__email="ny@example.org").body is None


def test_the_form_proposes_one_network_and_not_everything(office: Client, cast: Cast) -> None:
    assert f'<option value="{cast.network.pk}" selected>' in office.get(PAGE).content.decode()


def test_a_role_that_is_there_already_is_told_in_the_form(office: Client, cast: Cast) -> None:
    answer = office.post(PAGE, {"email": "member@example.org", "role": "member", "body": cast.network.pk})
    assert (answer.status_code, "redan den rollen" in answer.content.decode()) == (422, True)


def test_bodies_and_persons_of_others_cannot_be_chosen(office: Client, cast: Cast) -> None:
    from lagetrunt.models import Body, Person

    body = Body.objects.create(association=cast.other_association, name="Annat", slug="annat")
    person = Person.objects.create(association=cast.other_association, name="Petra Annan")
    values = {"email": "ny@example.org", "role": "member"}
    assert office.post(PAGE, values | {"body": body.pk}).status_code == 422
    assert office.post(PAGE, values | {"person": person.pk}).status_code == 422
    assert "Petra Annan" not in office.get(PAGE).content.decode()


def test_a_role_is_ended_from_today(office: Client, cast: Cast) -> None:
    grant = Grant.objects.get(user=cast.member)
    office.post(f"/konto/behorighet/{grant.public_id}/avsluta/")
    grant.refresh_from_db()
    assert grant.ends_on == timezone.localdate()


def test_the_last_administrator_stays(office: Client, cast: Cast) -> None:
    grant = Grant.objects.get(user=cast.administrator)
    answer = office.post(f"/konto/behorighet/{grant.public_id}/avsluta/")
    assert (answer.status_code, "sista administratören" in answer.content.decode()) == (409, True)


def test_a_link_is_made_and_shown_once(office: Client, cast: Cast) -> None:
    page = office.post(f"{PAGE}{cast.member.public_id}/lank/").content.decode()
    found = re.search(r'value="http://127\.0\.0\.1:8000(/konto/lank/[^"]+)"', page)
    assert found, page
    other = Client()
    other.post(found[1])
    assert 'value="Mia Medlem"' in other.get("/konto/").content.decode()
    assert office.get(f"{PAGE}{cast.member.public_id}/lank/").status_code == 405


def test_a_user_is_closed_and_opened_again(office: Client, cast: Cast) -> None:
    theirs = Client()
    theirs.force_login(cast.member)
    office.post(f"{PAGE}{cast.member.public_id}/stang/")
    assert theirs.get("/konto/").status_code == 302
    assert office.post(f"{PAGE}{cast.member.public_id}/lank/").status_code == 409
    office.post(f"{PAGE}{cast.member.public_id}/stang/")
    assert theirs.get("/konto/").status_code == 200


def test_users_of_another_association_are_out_of_reach(office: Client, cast: Cast) -> None:
    grant = Grant.objects.get(user=cast.foreigner)
    for path in (
        f"{PAGE}{cast.foreigner.public_id}/lank/",
        f"{PAGE}{cast.foreigner.public_id}/stang/",
        f"/konto/behorighet/{grant.public_id}/avsluta/",
    ):
        assert office.post(path).status_code == 404
