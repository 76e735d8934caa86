"""One walk in English: whoever reads in English meets no Swedish but the network's own words."""

from __future__ import annotations

import gettext
import os
import re
import subprocess
import sys
from collections import Counter, deque
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from django.conf import settings
from django.test import Client
from django.urls import Resolver404, resolve

import lagetrunt.web
from lagetrunt.intake.imports import import_files
from lagetrunt.models import Appointment, Attendance, Item, Meeting, Office, Paper, User
from lagetrunt.register import found_association, invite_user
from tests.corpus.sample_papers import PAPERS

pytestmark = pytest.mark.django_db
OF_A_KIND = 4
"""How many pages of one kind are opened."""
NETWORK = "Socialchefsnätverket Södra Älvsborg"
ENTERED = ("Minnesanteckningar 230915.docx", "SCN 260508.docx")
IN_REVIEW = "2024-02-09 socialchefer.txt"
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "path", "rect", "circle", "wbr"}
SAID_BY = ("aria-label", "title", "alt", "placeholder", "data-label")
OWN_CLASSES = {"words", "sheet"}
"""What stands in an element of these classes is the network's own."""
NAMES = {"Laget runt", "– Laget runt", "Svenska"}
"""The product's own name and that of a language, which are the same in all languages."""
HOLE = re.compile(r"%\(\w+\)[sdr]|\{\}")
PATTERNS = ("/komponenter/",)
"""The page of patterns is for those who build, with an example in Swedish of every part."""


class _Reader(HTMLParser):
    """Reads a page: its links, and what the tool itself says on it, in text and in attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.says: list[str] = []
        self.language = ""
        self._open: list[tuple[str, bool]] = []
        self.feed(text)

    @property
    def _is_own(self) -> bool:
        return any(own for _tag, own in self._open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = named.get("lang", "")
        if tag == "a" and named.get("href"):
            self.links.append(named["href"])
        own = named.get("lang") == "sv" or bool(OWN_CLASSES & set(named.get("class", "").split()))
        if not (own or self._is_own):
            self.says += [" ".join(named[name].split()) for name in SAID_BY if named.get(name)]
        if tag not in EMPTY:
            self._open.append((tag, own or tag in ("script", "style")))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            if self._open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        if data.strip() and not self._is_own:
            self.says.append(" ".join(data.split()))


def _catalogue() -> dict[str, str]:
    """Return each Swedish sentence whose English is another, as an expression, with its English."""
    path = Path(lagetrunt.web.__file__).parent / "locale" / "en" / "LC_MESSAGES" / "django.mo"
    with path.open("rb") as file:
        held = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    found = {}
    for key, english in held.items():
        swedish = (key[0] if isinstance(key, tuple) else key).rpartition("\x04")[2]
        words = HOLE.sub("", swedish)
        if swedish and swedish != english and len(words.strip()) > (10 if words != swedish else 2):
            found[swedish] = english
    return found


def _expression(swedish: str) -> str:
    parts = HOLE.split(swedish.replace("%%", "%"))
    return ".+?".join(re.escape(" ".join(part.split())) if part.strip() else " " for part in parts).strip()


def _swedish() -> re.Pattern[str]:
    """Return what finds a whole sentence of the tool in Swedish, as a text of its own."""
    english = {value.casefold() for value in _catalogue().values()}
    wanted = [_expression(one) for one in _catalogue() if one.casefold() not in english]
    return re.compile("(?:" + "|".join(sorted(wanted, key=len, reverse=True)) + r")[.:,]?", re.DOTALL)


def _walk(client: Client, here: str = "/") -> Iterator[tuple[str, _Reader]]:
    """Open what can be reached, each page once, whatever its filters, and a few pages of each kind."""
    waiting, known, kinds = deque([here]), {here}, Counter[str]()
    while waiting:
        here = waiting.popleft()
        answer = client.get(here, follow=True)
        assert answer.status_code == 200, f"{here}: {answer.status_code}"
        if not answer["Content-Type"].startswith("text/html"):
            continue
        page = _Reader(answer.content.decode())
        yield here, page
        for link in page.links:
            whole = urlsplit(urldefrag(urljoin(f"http://testserver{here}", link)).url)
            if whole.netloc == "testserver" and whole.path not in known and kinds[_kind(whole.path)] < OF_A_KIND:
                kinds[_kind(whole.path)] += 1
                known.add(whole.path)
                waiting.append(whole.path)


def _kind(path: str) -> str:
    try:
        return str(resolve(path).url_name)
    except Resolver404:
        return path


@pytest.fixture
def reader(db: None) -> Client:
    """Give the browser of an administrator who reads in English, in a network with two papers entered and one to do."""
    founded = found_association(
        "Samverkan", administrator_email="adam@example.org", administrator_name="Adam Bergman", network_name=NETWORK
    )
    admin: User = founded.administrator
    import_files([(name, (PAPERS / name).read_bytes()) for name in ENTERED], by=admin, accept="all")
    import_files([(IN_REVIEW, (PAPERS / IN_REVIEW).read_bytes()), ("tom.txt", b"")], by=admin, accept="none")
    invite_user(email="siv@example.org", by=admin, name="Siv Ask", role="coordinator")
    User.objects.update(language="en")
    client = Client()
    client.force_login(User.objects.get(pk=admin.pk), settings.AUTHENTICATION_BACKENDS[0])
    return client


def test_no_page_says_anything_in_swedish(reader: Client, record_property: Any) -> None:
    """In text, labels and titles no sentence of the catalogue stands in Swedish, outside the network's own words."""
    swedish, pages = _swedish(), 0
    wrong: dict[str, str] = {}
    own = {name.casefold() for name in _names()}
    for address, page in _walk(reader):
        if address in PATTERNS:
            continue
        pages += 1
        assert page.language == "en", address
        told = {one for one in page.says if swedish.fullmatch(one) and one.casefold() not in own}
        wrong |= dict.fromkeys(told - NAMES, address)
    assert wrong == {}
    assert pages > 60
    record_property("figure", f"{pages} pages walked in English")


@pytest.mark.parametrize("address", ["/konto/logga-in/", "/konto/logga-ut/", "/finns-inte/"])
def test_what_a_stranger_meets_is_english_where_english_comes_first(db: None, settings: Any, address: str) -> None:
    """The way in, and the pages that say no."""
    settings.FIRST_LANGUAGE = "en"
    found_association("Samverkan", administrator_email="adam@example.org", network_name=NETWORK)
    page = _Reader(Client().get(address, follow=True).content.decode())
    swedish = _swedish()
    assert page.language == "en"
    assert len(page.says) > 2
    assert {one for one in page.says if swedish.fullmatch(one)} - NAMES == set()


def _names() -> Iterator[str]:
    """Yield what the papers themselves say outside the words of the network: headings, roles and titles."""
    yield from Item.objects.values_list("heading", flat=True)
    yield from Appointment.objects.values_list("role", flat=True)
    yield from Attendance.objects.values_list("title", flat=True)
    yield from Office.objects.values_list("title", flat=True)


def test_days_hours_and_reasons_are_english(reader: Client) -> None:
    """The page of a meeting names weekday and month in English, and the review says why in English."""
    meeting = Meeting.objects.get(date="2023-09-15")
    _address, page = next(_walk(reader, f"/n/{meeting.body.slug}/moten/2023-09-15/"))
    assert "Friday 15 September 2023" in " ".join(page.says)
    assert "september" not in " ".join(page.says)

    paper = Paper.objects.get(name=IN_REVIEW)
    _address, page = next(_walk(reader, f"/handlingar/{paper.public_id}/granska/"))
    assert any(re.match(r"Line \d+\. [A-Z“].*\.$", one) for one in page.says)


def test_swedish_stays_swedish_where_english_comes_first(tmp_path: Path) -> None:
    """The language of the installation never fills in for the one that a reader chose."""
    code = (
        "import django; django.setup()\n"
        "from django.utils.translation import gettext, override\n"
        "for language in ('sv', 'en'):\n"
        "    with override(language):\n"
        "        print(gettext('Nästa möte'))"
    )
    environment = {
        "DJANGO_SETTINGS_MODULE": "lagetrunt.config.settings",
        "LAGETRUNT_LANGUAGE": "en",
        "LAGETRUNT_DATA": str(tmp_path),
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | environment, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split("\n")[:2] == ["Nästa möte", "Next meeting"]


def test_who_has_chosen_nothing_reads_in_the_language_of_the_installation(settings: Any) -> None:
    """Strangers and new users alike, until they choose another."""
    settings.FIRST_LANGUAGE = "en"
    assert _Reader(Client().get("/konto/logga-in/", follow=True).content.decode()).language == "en"
    founded = found_association("Samverkan", administrator_email="adam@example.org", network_name=NETWORK)
    assert founded.administrator.language == "en"
