"""My page: name, language, keys, addresses."""

from __future__ import annotations

import re

from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from lagetrunt.models import User
from tests.factories.cast import Cast

PAGE, ADD = "/konto/", "/konto/adresser/"


def confirm_path() -> str:
    """Return the path in the last letter."""
    found = re.search(r"http://127\.0\.0\.1:8000(/konto/adresser/bekrafta/\S+)", str(mail.outbox[-1].body))
    assert found, mail.outbox[-1].body
    return found[1]


def test_name_language_and_keys_are_kept(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    answer = client.post(PAGE, {"name": "Mia M", "language": "en"})
    assert answer.status_code == 302
    user = User.objects.get(pk=cast.member.pk)
    assert (user.name, user.language, user.single_keys) == ("Mia M", "en", False)
    page = client.get(PAGE)
    assert '<html lang="en">' in page.content.decode()
    assert page.headers["Content-Language"] == "en"


def test_a_language_that_there_is_not_is_told(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    assert client.post(PAGE, {"name": "Mia", "language": "de"}).status_code == 422


def test_my_page_is_only_for_who_is_signed_in(client: Client, cast: Cast) -> None:
    for path in (PAGE, ADD):
        assert client.get(path).status_code in (302, 405)
    assert client.post(ADD, {"email": "a@example.org"}).headers["Location"].startswith("/konto/logga-in/")


def test_language_is_the_installations_until_somebody_chooses(client: Client, cast: Cast) -> None:
    asked = client.get("/konto/logga-in/", headers={"accept-language": "en"})
    assert '<html lang="sv">' in asked.content.decode()
    client.post("/konto/sprak/", {"language": "en", "next": "/konto/logga-in/"})
    assert '<html lang="en">' in client.get("/konto/logga-in/").content.decode()


def test_choosing_a_language_keeps_it_on_the_user(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    answer = client.post("/konto/sprak/", {"language": "en", "next": "/logg/"})
    assert answer.headers["Location"] == "/logg/"
    assert User.objects.get(pk=cast.member.pk).language == "en"
    assert client.post("/konto/sprak/", {"language": "de", "next": "/logg/"}).status_code == 302
    assert User.objects.get(pk=cast.member.pk).language == "en"
    assert client.get("/konto/sprak/").status_code == 405


def test_choosing_a_language_never_leads_to_another_site(client: Client, cast: Cast) -> None:
    answer = client.post("/konto/sprak/", {"language": "en", "next": "https://example.com/"})
    assert "example.com" not in answer.headers["Location"]


def test_a_further_address_counts_once_its_letter_is_followed(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    client.post(ADD, {"email": "Mia@Example.com"})
    assert mail.outbox[0].to == ["mia@example.com"]
    assert not EmailAddress.objects.exists()
    path = confirm_path()
    assert "<button" in client.get(path).content.decode()
    assert not EmailAddress.objects.exists()
    assert client.post(path).status_code == 302
    assert EmailAddress.objects.get().verified
    assert "mia@example.com" in client.get(PAGE).content.decode()
    assert client.post(path).status_code == 409


def test_a_letter_about_an_address_is_only_for_who_asked(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    client.post(ADD, {"email": "mia@example.com"})
    client.force_login(cast.chair)
    assert client.post(confirm_path()).status_code == 409
    assert client.get("/konto/adresser/bekrafta/hittepa/").status_code == 409
    assert not EmailAddress.objects.exists()


def test_an_address_of_somebody_else_gets_the_same_answer_and_no_letter(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    answer = client.post(ADD, {"email": "chair@example.org"}, follow=True)
    assert "Ett brev är på väg till chair@example.org" in answer.content.decode()
    assert mail.outbox == []


def test_something_that_is_no_address_is_told(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    assert client.post(ADD, {"email": "mia"}).status_code == 422


def test_a_letter_that_cannot_be_sent_is_told(client: Client, cast: Cast, settings: object) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1  # type: ignore[attr-defined]
    client.force_login(cast.member)
    answer = client.post(ADD, {"email": "mia@example.com"})
    assert (answer.status_code, "gick inte att skicka" in answer.content.decode()) == (409, True)


def test_letters_can_go_to_another_address_and_an_address_can_be_dropped(client: Client, cast: Cast) -> None:
    client.force_login(cast.member)
    further = EmailAddress.objects.create(user=cast.member, email="mia@example.com", verified=True)
    client.post(f"{ADD}{further.pk}/brev/")
    assert User.objects.get(pk=cast.member.pk).email == "mia@example.com"
    assert list(EmailAddress.objects.values_list("email", flat=True)) == ["member@example.org"]
    client.post(f"{ADD}{EmailAddress.objects.get().pk}/bort/")
    assert not EmailAddress.objects.exists()


def test_addresses_of_others_are_out_of_reach(client: Client, cast: Cast) -> None:
    theirs = EmailAddress.objects.create(user=cast.chair, email="olle@example.com", verified=True)
    client.force_login(cast.member)
    for step in ("brev", "bort"):
        assert client.post(f"{ADD}{theirs.pk}/{step}/").status_code == 404
    assert EmailAddress.objects.filter(pk=theirs.pk).exists()
