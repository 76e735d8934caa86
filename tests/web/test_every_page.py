"""Every page of an imported network, reached by its links: it answers, and each fact on it leads to its source."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urldefrag, urljoin, urlsplit

import pytest
from django.test import Client

from lagetrunt.intake.imports import import_files
from lagetrunt.models import Body, Decision, Organisation, Person, Place, User
from lagetrunt.register import found_association, invite_user
from tests.corpus.sample_papers import PAPERS

pytestmark = pytest.mark.django_db
AT_MOST = 1500
NETWORK = "Socialchefsnätverket Södra Älvsborg"
TAKEN = ("2024-02-09 socialchefer.txt", "SCN 2025-09-19.docx")
_EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "path", "rect", "circle", "wbr"}


@dataclass
class _Element:
    tag: str
    fact: str
    links: list[str] = field(default_factory=list)
    elsewhere: bool = False


class _Reader(HTMLParser):
    """Reads a page: its links, its facts with the links in them, and the forms that write."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.facts: list[_Element] = []
        self.writing: list[str] = []
        self.ids: set[str] = set()
        self._open: list[_Element] = []
        self._in_main = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.ids.add(named.get("id", ""))
        fact = next((one for one in reversed(self._open) if one.fact), None)
        if tag == "a" and named.get("href"):
            self.links.append(named["href"])
            if fact:
                fact.links.append(named["href"])
        if fact and "elsewhere" in named.get("class", ""):
            fact.elsewhere = True
        self._in_main += tag == "main"
        if tag == "form" and named.get("method") == "post" and self._in_main:
            self.writing.append(named.get("action", ""))
        if tag in _EMPTY:
            return
        element = _Element(tag, named.get("data-fact", ""))
        self._open.append(element)
        if element.fact:
            self.facts.append(element)

    def handle_endtag(self, tag: str) -> None:
        self._in_main -= tag == "main"
        while self._open:
            if self._open.pop().tag == tag:
                break


def _address(here: str, link: str) -> str:
    """Return what a link asks for: of the query only the place in a paper counts, so that filters do not multiply."""
    whole = urlsplit(urldefrag(urljoin(f"http://testserver{here}", link)).url)
    if whole.netloc != "testserver" or whole.scheme != "http":
        return ""
    place = parse_qs(whole.query).get("plats")
    return f"{whole.path}?plats={place[0]}" if place else whole.path


def _walk(client: Client) -> dict[str, _Reader]:
    """Open everything that can be reached from Hem, each once; every page must answer."""
    found: dict[str, _Reader] = {}
    waiting, known = deque(["/"]), {"/"}
    while waiting:
        here = waiting.popleft()
        answer = client.get(here, follow=True)
        assert answer.status_code == 200, f"{here}: {answer.status_code}"
        is_page = answer["Content-Type"].startswith("text/html")
        found[here] = page = _Reader(answer.content.decode() if is_page else "")
        for link in page.links:
            address = _address(here, link)
            if address and address not in known:
                known.add(address)
                waiting.append(address)
        assert len(found) <= AT_MOST, "the pages have no end"
    return found


def _client(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _sourced(pages: dict[str, _Reader], *, whole: bool) -> set[str]:
    """Check that each fact leads to a page that was opened and that shows the place; return the facts."""
    facts = set()
    for address, page in pages.items():
        for fact in page.facts:
            assert fact.links or (fact.elsewhere and not whole), f"{fact.fact} on {address} has no source"
            sources = [_address(address, link) for link in fact.links]
            assert all(source in pages for source in sources), f"{fact.fact} on {address}: {sources}"
            marked = [source for source in sources if "?plats=" in source]
            assert all("plats" in pages[source].ids for source in marked), f"{fact.fact} on {address} is not marked"
            facts.add(fact.fact)
    return facts


@pytest.fixture
def imported(db: None) -> Any:
    """Give the network of the sample with two papers, its coordinator, a member and somebody without a role."""
    founded = found_association(
        "Samverkan", administrator_email="adam@example.org", administrator_name="Adam Admin", network_name=NETWORK
    )
    admin, body = founded.administrator, founded.body
    done = import_files([(name, (PAPERS / name).read_bytes()) for name in TAKEN], by=admin, accept="all")
    assert len(done.entered) == len(TAKEN)
    coordinator = invite_user(email="siv@example.org", by=admin, name="Siv Samordnare", role="coordinator")
    sits = Person.objects.filter(mandates__seat__body=body).first()
    member = invite_user(email="mia@example.org", by=admin, person=sits, role="member", body=body)
    stranger = User.objects.create_user("stina@example.org", association=admin.association, name="Stina Stranger")
    return coordinator, member, stranger


def test_every_page_answers_and_every_fact_leads_to_its_source(imported: Any, record_property: Any) -> None:
    coordinator, member, stranger = imported
    pages = _walk(_client(coordinator))
    facts = _sourced(pages, whole=True)
    kinds = {fact.partition("-")[0] for fact in facts}
    assert {"Meeting", "Item", "Decision", "Action", "Attendance", "Mandate", "Office", "Answer", "Person"} <= kinds
    shown = {int(one) for page in pages for one in re.findall(r"\?plats=(\d+)", page)}
    assert shown <= set(Place.objects.values_list("pk", flat=True))
    record_property("figure", f"{len(pages)} pages walked, {len(facts)} facts led to their sources")

    seen = _walk(_client(member))
    assert len(seen) > 100
    assert _sourced(seen, whole=False)
    writing = {form for address, page in seen.items() if not address.startswith("/konto/") for form in page.writing}
    assert writing == set(), "a member is shown what only others may write"

    _nothing_is_seen(_client(stranger), list(pages))
    _nothing_is_seen(Client(), list(pages))


def _nothing_is_seen(client: Client, pages: list[str]) -> None:
    """Ask for every page: nobody's name and no decision may come back."""
    secrets = [*Person.objects.values_list("name", flat=True), *Decision.objects.values_list("words", flat=True)]
    secrets += Body.objects.values_list("name", flat=True)
    secrets = [one for one in secrets if not Organisation.objects.filter(name=one).exists()]
    for address in pages:
        answer = client.get(address)
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            said = answer.content.decode()
            assert [one for one in secrets if one in said] == [], address
        else:
            assert answer.status_code in (302, 404, 409), address
