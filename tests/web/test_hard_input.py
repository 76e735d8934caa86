"""Every form of every page, filled with what nobody types: it is saved or told in the form, never an error."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from tests.web.test_from_outside import Ground, every_address, ground  # noqa: F401  # a fixture

pytestmark = pytest.mark.django_db

HARD = (
    "x" * 10_000,
    "å\x00ä",
    "😀 \u202eÅsa\u202c e\u0301\u0323 Z\u0337\u0316\u035d",
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
    "{{ 7|add:7 }} {% debug %} %s %(name)s {0}",
    "=HYPERLINK(1)",
    "9" * 400,
    "-1",
    "2026-02-31",
    "\r\nSet-Cookie: a=b",
)
_LEFT_ALONE = {"account_logout", "account_login", "account_request_login_code", "account_confirm_login_code", "users"}
_UNSAFE = ("<script>alert", "<img src=x", "14 {")


class _Forms(HTMLParser):
    """The forms of a page that write: where each goes and what can be typed in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str], list[str]]] = []
        self._in_form = False
        self._select = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._in_form = given.get("method") == "post"
            if self._in_form:
                self.found.append((given.get("action", ""), {}, []))
        if not self._in_form:
            return
        name, (_to, kept, typed) = given.get("name", self._select), self.found[-1]
        if tag == "select":
            self._select = name
        elif tag == "option" and self._select:
            kept.setdefault(self._select, given.get("value", ""))
        elif tag == "textarea" or (tag == "input" and given.get("type", "text") not in ("hidden", "checkbox", "radio")):
            typed.append(name)
        elif tag == "input" and given.get("type") != "file" and name != "csrfmiddlewaretoken":
            kept.setdefault(name, given.get("value", "on"))

    def handle_endtag(self, tag: str) -> None:
        self._in_form = self._in_form and tag != "form"
        self._select = "" if tag == "select" else self._select


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


def _tried(client: Client, address: str, data: dict[str, Any]) -> tuple[int, str]:
    """Send a form, take back what it wrote, and return the status and what the next page shows."""
    with transaction.atomic():
        answer = client.post(address, data)
        page = answer.content.decode()
        if answer.status_code == 302 and "/konto/" not in answer["Location"]:
            page += client.get(answer["Location"]).content.decode()
        transaction.set_rollback(True)
    return answer.status_code, page


def test_whatever_is_typed_is_saved_or_told_in_the_form(ground: Ground) -> None:  # noqa: F811
    client, wrong, forms, seen = Client(raise_request_exception=False), [], set(), set()
    client.force_login(ground.cast.administrator)
    for name, address in every_address(ground):
        if name in _LEFT_ALONE or name in seen:
            continue
        answer = client.get(address)
        if answer.status_code != 200 or not answer["Content-Type"].startswith("text/html"):
            continue
        seen.add(name)
        for action, kept, typed in _Forms(answer.content.decode()).found:
            to = action or address
            if not typed or "/konto/" in to or (to, *typed) in forms:
                continue
            forms.add((to, *typed))
            for hard in HARD:
                status, page = _tried(client, to, {**kept, **dict.fromkeys(typed, hard)})
                unsafe = [one for one in _UNSAFE if one in page]
                if status not in (200, 302, 409, 422) or unsafe:
                    wrong.append((to, typed, hard[:12], status, unsafe))
    assert wrong == []
    assert len(forms) > 20


@pytest.mark.parametrize("hard", HARD)
def test_hard_words_one_field_at_a_time(ground: Ground, hard: str) -> None:  # noqa: F811
    """The other fields hold what they should, so that the hard one reaches the register."""
    client, wrong = Client(raise_request_exception=False), []
    client.force_login(ground.cast.administrator)
    day = ground.keys["day"][0][0].isoformat()
    new = f"/n/{ground.cast.network.slug}/moten/{day}/ny"
    forms: dict[str, dict[str, str]] = {
        f"{new}/punkt/": {"heading": "Punkt", "outcome": "done", "number": "1"},
        f"{new}/beslut/": {"words": "Vi gör så.", "condition": "om", "way_on_whom": "alla"},
        f"{new}/atagande/": {"words": "Ylva skickar.", "assignees": "Ylva Ask", "to": "alla", "condition": "om"},
        f"{new}/belopp/": {"amount": "1", "unit": "SEK", "words": "1 kr"},
        f"{new}/datum/": {"date": "2026-01-01", "what": "möte"},
        f"{new}/slutar/": {"person": "Bodil Rådmark-Ek", "words": "slutar"},
        "/personer/ny/": {"name": "Ny Person", "email": "ny@example.org"},
        "/kommuner/ny/": {"name": "Nytt bolag", "kind": "other", "full_name": "Nytt bolag AB"},
        "/natverk/nytt/": {"name": "Nytt nät", "kind": "network", "decision_rule": "unsaid", "chair_count": "1"},
    }
    for address, good in forms.items():
        for field in good:
            status, page = _tried(client, address, {**good, field: hard})
            unsafe = [one for one in _UNSAFE if one in page]
            if status not in (302, 409, 422) or unsafe:
                wrong.append((address, field, status, unsafe))
    assert wrong == []
