"""Signing in: by code through a real mail server, by one-time link, and what strangers learn (nothing)."""

from __future__ import annotations

import re
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.utils import timezone

from lagetrunt.models import SignInLink, User
from lagetrunt.register import make_sign_in_link
from tests.factories.cast import Cast

SIGN_IN, CODE = "/konto/logga-in/", "/konto/logga-in/kod/"


def code_in(letter: EmailMessage) -> str:
    """Return the code that stands in a letter."""
    found = re.search(r"^ {4}(\S+)", letter.get_content(), re.MULTILINE)
    assert found, letter.get_content()
    return found[1]


def is_in(client: Client) -> bool:
    """Return whether the client is signed in."""
    return bool(client.get("/konto/").status_code == 200)


def test_sign_in_by_the_code_that_was_mailed(client: Client, cast: Cast, letters: list[EmailMessage]) -> None:
    asked = client.post(SIGN_IN, {"email": "Member@example.org"})
    assert (asked.status_code, asked.headers["Location"]) == (302, CODE)
    assert letters[0]["To"] == "member@example.org"
    assert code_in(letters[0]) in letters[0]["Subject"]
    assert "member@example.org" in client.get(CODE).content.decode().lower()
    entered = client.post(CODE, {"code": code_in(letters[0]).lower()})
    assert (entered.status_code, entered.headers["Location"]) == (302, "/")
    assert is_in(client)


def test_sign_in_leads_back_to_the_page_that_was_asked_for(
    client: Client, cast: Cast, letters: list[EmailMessage]
) -> None:
    sent_away = client.get("/logg/")
    assert sent_away.headers["Location"] == f"{SIGN_IN}?next=/logg/"
    asked = client.post(SIGN_IN, {"email": "member@example.org", "next": "/logg/"})
    entered = client.post(asked.headers["Location"], {"code": code_in(letters[0]), "next": "/logg/"})
    assert entered.headers["Location"] == "/logg/"


def test_sign_in_with_a_wrong_code_says_so_and_three_end_it(
    client: Client, cast: Cast, letters: list[EmailMessage]
) -> None:
    client.post(SIGN_IN, {"email": "member@example.org"})
    wrong = client.post(CODE, {"code": "XXXX-YYYY"})
    assert "Koden stämmer inte" in wrong.content.decode()
    client.post(CODE, {"code": "XXXX-YYYY"})
    client.post(CODE, {"code": "XXXX-YYYY"})
    client.post(CODE, {"code": code_in(letters[0])})
    assert not is_in(client)


def test_a_code_is_good_once(client: Client, cast: Cast, letters: list[EmailMessage]) -> None:
    client.post(SIGN_IN, {"email": "member@example.org"})
    client.post(CODE, {"code": code_in(letters[0])})
    client.post("/konto/logga-ut/")
    client.post(CODE, {"code": code_in(letters[0])})
    assert not is_in(client)


def test_a_new_code_can_be_asked_for(client: Client, cast: Cast, letters: list[EmailMessage]) -> None:
    client.post(SIGN_IN, {"email": "member@example.org"})
    client.post(CODE, {"action": "resend"})
    assert len(letters) == 2
    client.post(CODE, {"code": code_in(letters[1])})
    assert is_in(client)


def test_another_address_can_be_used_instead(client: Client, cast: Cast, letters: list[EmailMessage]) -> None:
    client.post(SIGN_IN, {"email": "membr@example.org"})
    assert client.get(SIGN_IN).headers["Location"] == CODE
    assert f'href="{SIGN_IN}?ny"' in client.get(CODE).content.decode()
    assert client.get(f"{SIGN_IN}?ny").status_code == 200
    client.post(SIGN_IN, {"email": "member@example.org"})
    client.post(CODE, {"code": code_in(letters[0])})
    assert is_in(client)


def test_a_further_address_gets_the_code_too(client: Client, cast: Cast, letters: list[EmailMessage]) -> None:
    EmailAddress.objects.create(user=cast.member, email="mia@example.com", verified=True)
    client.post(SIGN_IN, {"email": "mia@example.com"})
    assert letters[0]["To"] == "mia@example.com"
    client.post(CODE, {"code": code_in(letters[0])})
    assert is_in(client)


def test_an_address_that_is_not_confirmed_gets_none(client: Client, cast: Cast, letters: list[EmailMessage]) -> None:
    EmailAddress.objects.create(user=cast.member, email="mia@example.com", verified=False)
    client.post(SIGN_IN, {"email": "mia@example.com"})
    assert letters == []


def _shown(client: Client, email: str) -> list[Any]:
    asked = client.post(SIGN_IN, {"email": email})
    page = client.get(CODE).content.decode().replace(email, "ADRESS")
    return [asked.status_code, asked.headers["Location"], re.sub(r'value="\w{64}"', "", page)]


def test_an_unknown_address_gets_the_same_answer_and_no_letter(cast: Cast, letters: list[EmailMessage]) -> None:
    known, unknown = _shown(Client(), "member@example.org"), _shown(Client(), "ingen@example.org")
    assert known == unknown
    assert [letter["To"] for letter in letters] == ["member@example.org"]


def test_a_closed_user_gets_the_answer_of_an_unknown_one(cast: Cast, letters: list[EmailMessage]) -> None:
    User.objects.filter(pk=cast.member.pk).update(is_active=False)
    assert _shown(Client(), "member@example.org") == _shown(Client(), "ingen@example.org")
    assert letters == []


def test_a_mail_server_that_is_down_tells_nothing_about_who_there_is(cast: Cast, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    assert _shown(Client(), "member@example.org") == _shown(Client(), "ingen@example.org")


def test_too_many_codes_for_one_address_are_refused(client: Client, cast: Cast) -> None:
    answers = [client.post(SIGN_IN, {"email": "member@example.org"}) for _number in range(4)]
    assert [answer.status_code for answer in answers] == [302, 302, 302, 422]
    assert "för många försök" in answers[-1].content.decode()
    assert len(mail.outbox) == 3


def test_something_that_is_no_address_is_told_in_the_form(client: Client, cast: Cast) -> None:
    answer = client.post(SIGN_IN, {"email": "inte en adress"})
    assert answer.status_code == 422
    assert 'id="id_email_error"' in answer.content.decode()


def test_there_is_no_signing_up_and_there_are_no_passwords(client: Client, cast: Cast) -> None:
    for path in ("signup/", "login/", "password/reset/", "password/change/", "email/"):
        assert client.get(f"/konto/{path}").status_code == 404


def test_a_link_signs_in_only_when_the_button_is_pressed(client: Client, cast: Cast) -> None:
    address = f"/konto/lank/{make_sign_in_link(cast.member)}/"
    for _look in range(3):
        assert "<button" in client.get(address).content.decode()
    assert SignInLink.objects.get().used_at is None
    assert not is_in(client)
    pressed = client.post(address)
    assert (pressed.status_code, pressed.headers["Location"]) == (302, "/")
    assert is_in(client)


def test_a_link_works_once_and_says_so_afterwards(cast: Cast) -> None:
    address = f"/konto/lank/{make_sign_in_link(cast.member)}/"
    Client().post(address)
    second = Client()
    answer = second.post(address)
    assert answer.status_code == 409
    assert "Länken är redan använd." in answer.content.decode()
    assert not is_in(second)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [("forged", "Länken gäller inte."), ("old", "Länken har gått ut."), ("closed", "kan inte logga in")],
)
def test_a_link_that_does_not_hold_is_refused(client: Client, cast: Cast, spoil: str, said: str) -> None:
    token = make_sign_in_link(cast.member)
    if spoil == "forged":
        token = f"{token[:-2]}aa"
    elif spoil == "old":
        SignInLink.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    else:
        User.objects.filter(pk=cast.member.pk).update(is_active=False)
    answer = client.post(f"/konto/lank/{token}/")
    assert (answer.status_code, said in answer.content.decode()) == (409, True)
    assert not is_in(client)


def test_a_link_needs_the_token_of_its_own_page(cast: Cast) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(f"/konto/lank/{make_sign_in_link(cast.member)}/").status_code == 403
    assert SignInLink.objects.get().used_at is None


def test_signing_in_gives_a_new_session(client: Client, cast: Cast) -> None:
    client.post(SIGN_IN, {"email": "member@example.org"})
    before = client.session.session_key
    client.post(f"/konto/lank/{make_sign_in_link(cast.member)}/")
    assert client.session.session_key != before


def test_signing_out_asks_first_and_then_does(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    assert "<button" in client.get("/konto/logga-ut/").content.decode()
    assert is_in(client)
    left = client.post("/konto/logga-ut/")
    assert left.headers["Location"] == SIGN_IN
    assert not is_in(client)
