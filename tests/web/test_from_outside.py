"""Every address of the URL conf, with real keys of every kind, asked for and posted to by those who must not."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.apps import apps
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.findings import plain_reading
from lagetrunt.intake.read import keep_reading
from lagetrunt.intake.receive import open_batch, receive_file
from lagetrunt.models import (
    Action,
    Aside,
    Batch,
    Body,
    Finding,
    Grant,
    Item,
    JournalEntry,
    Learned,
    Mandate,
    Matter,
    Meeting,
    Office,
    Organisation,
    OrganisationKind,
    Paper,
    Person,
    PersonJoin,
    ProposalState,
    Report,
    Round,
    SameQuestion,
    Seat,
    Tie,
    User,
)
from lagetrunt.models.base import Fact
from lagetrunt.reading import read_paper
from lagetrunt.register import (
    add_seat,
    ask_same,
    book_meeting,
    give_office,
    join_people,
    record_action,
    record_attendance,
    record_decision,
    seat_person,
    step,
    tell_round,
)
from lagetrunt.register.actions import Promiser
from lagetrunt.register.matters import open_matter, settle_standing, tie
from tests.factories.cast import TODAY, Cast

pytestmark = pytest.mark.django_db

SECRETS = ("Hemliga", "hemlig.txt", "hemlig-2.txt", "Ordagrant")
"""Words of headings, facts, offices and files of the network; nobody outside may meet them on any page."""
NAMES = ("Tornefors", "Sjökvarn", "Rådmark")
"""Names of people: all who read something in the association share its people, others none."""
OPEN_TO_ALL = {"components", "set_language", "account_logout", "account_inactive", "sign_in_link", "first_page"}
OF_ONESELF = {"account", "add_address", "drop_address", "main_address", "confirm_address", "home", "keys"}
MINUTES = """Minnesanteckningar Socialchefsnätverket

Datum: {day}
Tid: kl 09.00–12.00

Närvarande:
Gunhild Tornefors, Sunne, ordförande
Yngve Sjökvarn, Grums
Bodil Rådmark, Munkfors

1. Hemliga hjälpmedel
Beslut: Nätverket uppdrar åt Bodil Rådmark att begära in Hemliga listor. Ordagrant så.
Yngve skickar underlaget till alla senast den 28 mars.

2. Hemliga temat
Punkten hann vi inte med, den flyttas till nästa möte.
"""

_AT_MOST = 3
_STEPS = 40


@dataclass
class Ground:
    """A network with something of every kind, and the keys of it all by the argument's name in the address."""

    cast: Cast
    keys: dict[str, list[Any]] = field(default_factory=dict)


def _read_in(cast: Cast, day: str, name: str) -> Paper:
    data = MINUTES.format(day=day).encode()
    paper = receive_file(open_batch(cast.coordinator, cast.network), name, data, by=cast.coordinator)
    assert paper is not None
    return keep_reading(paper, plain_reading(read_paper(data, name=name)))


@pytest.fixture
def ground(cast: Cast) -> Ground:
    """Give the network with two papers (one entered), a seat, an office, a question, a join and facts by hand."""
    by = cast.administrator
    for name in ("Sunne", "Grums", "Munkfors"):
        cast.municipality(name)
    entered = _read_in(cast, "2019-03-01", "hemlig.txt")
    enter_paper(entered, by=cast.coordinator, accept="all")
    Learned.objects.create(
        association=cast.association, body=cast.network, words="Konsensus", key="konsensus", means="decision"
    )
    _read_in(cast, "2019-06-07", "hemlig-2.txt")
    own = Organisation.objects.create(association=cast.association, name="Bolaget", kind=OrganisationKind.OTHER)
    meeting = book_meeting(cast.network, date=TODAY, by=by, state="held", place="Hemliga rummet")
    people = list(Person.objects.filter(association=cast.association, joined_to__isnull=True)[:2])
    seat = add_seat(cast.network, organisation=own, by=by)
    seat_person(seat, person=people[0], starts_on=TODAY, by=by)
    give_office(cast.network, person=people[0], role="chair", title="Hemliga stolen", starts_on=TODAY, by=by)
    record_decision(meeting, words="Hemliga saker", by=by)
    record_action(meeting, words="Hemliga löften", by=by, assignees=[Promiser(person=people[1])])
    tell_round(meeting, subject="Hemliga frågan", by=by)
    twin, kept = cast.person("Bodil Rådmarck"), cast.person("Bodil Rådmark-Ek")
    record_attendance(meeting, person=twin, by=by)
    join_people(kept, twin, by=by, reason="samma adress")
    ask_same(people[0], people[1], probability=0.5, reason="samma adress", by=by)
    _remembered(cast)
    return Ground(cast, _keys(cast))


def _remembered(cast: Cast) -> None:
    """Make a matter with a point that may belong to it, a report that nobody has answered, and what is put aside."""
    by, items = cast.coordinator, list(Item.objects.filter(meeting__body=cast.network).order_by("pk")[:2])
    matter = open_matter(cast.network, name="Hemliga ärendet", by=by, items=items[:1])
    tie(matter, items[1], by=by, state=ProposalState.PROPOSED, probability=0.5, reason="Hemliga ord.")
    settle_standing(cast.network, heading="Hemliga stående", by=by)
    action = Action.objects.order_by("-pk").first()
    assert action is not None
    with step("propose_reports", by=by, body=cast.network) as taken:
        taken.create(Report, meeting=action.meeting, action=action, kind="done", words="Hemliga löften är hållna.")
        taken.create(
            Aside, body=cast.network, rule="late", fact_kind="Action", fact_id=action.pk, kind="done", since=TODAY
        )


def _keys(cast: Cast) -> dict[str, list[Any]]:
    ours = {"association": cast.association}

    def of(model: Any, **more: Any) -> list[str]:
        rows = model._default_manager.filter(**(ours | more))
        return list(rows.order_by("pk").values_list("public_id", flat=True)[:_AT_MOST])

    facts = {
        model.__name__.lower(): list(model._default_manager.filter(**ours).values_list("public_id", flat=True)[:2])
        for model in apps.get_app_config("lagetrunt").get_models()
        if issubclass(model, Fact)
    }
    found = Meeting.objects.filter(body=cast.network).order_by("date")
    return {
        "body": [cast.network.slug],
        "day": [(one.date, one.ordinal) for one in found],
        "facts": [facts],
        "seat": of(Seat),
        "mandate": of(Mandate),
        "office": of(Office),
        "person": of(Person),
        "organisation": of(Organisation),
        "batch": of(Batch),
        "paper": of(Paper),
        "finding": list(
            Finding.objects.filter(paper__association=cast.association).values_list("public_id", flat=True)
        ),
        "question": of(SameQuestion),
        "join": of(PersonJoin),
        "item": of(Item),
        "told": of(Round),
        "matter": of(Matter),
        "tie": of(Tie),
        "report": of(Report),
        "aside": of(Aside),
        "entry": list(JournalEntry.objects.order_by("-pk").values_list("public_id", flat=True)),
        "user": of(User),
        "grant": of(Grant),
        "page": [1],
        "learned": of(Learned),
    }


def every_address(ground: Ground) -> Iterator[tuple[str, str]]:
    """Give the name and the address of every page of the URL conf, once for each key that fits."""
    for pattern in _patterns(get_resolver()):
        if pattern.name:
            for given in _arguments(pattern, ground):
                yield pattern.name, reverse(pattern.name, kwargs=given)


def _patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for one in resolver.url_patterns:
        if isinstance(one, URLResolver):
            yield from _patterns(one)
        else:
            yield one


_WORDS = {
    "step": [
        "godta",
        "avfarda",
        "angra",
        "hallet",
        "stall-in",
        "igen",
        "read",
        "las-om",
        "at-sidan",
        "flytta",
        "minuter",
        "bort",
        "ta-upp",
        "anvand",
        "ta-bort",
    ],
    "answer": ["samma", "ja", "nej"],
    "rule": ["late"],
    "name": ["namn", "avsluta", "flytta"],
    "what": ["namn", "adress", "stavning"],
    "token": ["aldrig-gjord:x"],
    "address": [1],
    "kind": ["decision", "action", "item", "money"],
    "form": ["docx", "pdf", "txt"],
}


def _arguments(pattern: URLPattern, ground: Ground) -> Iterator[dict[str, Any]]:
    names = list(pattern.pattern.converters)
    if "fact" in names:
        facts = ground.keys["facts"][0]
        rest = {name: (ground.keys.get(name) or _WORDS[name])[0] for name in names if name not in ("fact", "kind")}
        for kind, keys in facts.items():
            for key in keys:
                yield {"fact": key, **({"kind": kind} if "kind" in names else {}), **rest}
        return
    made: list[dict[str, Any]] = [{}]
    for name in names:
        values = ground.keys.get(name) or _WORDS[name]
        most = _STEPS if name == "entry" else _AT_MOST
        made = [{**one, name: value} for one in made for value in values[:most]]
    yield from made


def _told(answer: HttpResponse) -> str:
    if answer.get("Content-Type", "").startswith("text/") or "json" in answer.get("Content-Type", ""):
        return answer.content.decode()  # type: ignore[no-any-return]  # a str
    return ""


def _state() -> dict[str, int]:
    """Return what can be written to, in numbers: rows of every table but those of sessions, and all verdicts."""
    return {model.__name__: model._default_manager.count() for model in apps.get_app_config("lagetrunt").get_models()}


def _client(user: User | None) -> Client:
    client = Client(raise_request_exception=False)
    if user:
        client.force_login(user)
    return client


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Let the thousands of refused requests go without a line each."""
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("who", ["nobody", "stranger", "foreigner", "member_elsewhere", "contact"])
def test_nothing_is_seen_or_changed_from_outside(ground: Ground, who: str) -> None:
    user = None if who == "nobody" else getattr(ground.cast, who)
    client, before, wrong = _client(user), _state(), []
    secrets = SECRETS + (() if who in ("member_elsewhere", "contact") else NAMES)
    for name, address in every_address(ground):
        if name in ("account_logout",):
            continue
        for method in ("get", "post"):
            answer = getattr(client, method)(address)
            leaked = [word for word in secrets if word in _told(answer)]
            if answer.status_code >= 500 or leaked:
                wrong.append((method, address, answer.status_code, leaked))
            if who == "nobody" and name not in OPEN_TO_ALL:
                ok = answer.status_code in (302, 403, 404, 405) or "konto/logga-in" in address or name == "components"
                if not ok:
                    wrong.append((method, address, answer.status_code))
    assert wrong == []
    assert _state() == before


def test_a_member_changes_nothing(ground: Ground) -> None:
    client, before, wrong = _client(ground.cast.member), _state(), []
    for name, address in every_address(ground):
        if name in ("account_logout", "account_request_login_code"):
            continue
        answer = client.post(address, {"name": "Nytt namn", "varfor": "för att", "reason": "x", "lage": "done"})
        if answer.status_code >= 500:
            wrong.append((address, answer.status_code))
        if _state() != before:
            wrong.append((address, answer.status_code))
            before = _state()
    assert wrong == []
    assert Body.objects.get(pk=ground.cast.network.pk).name == "Socialchefsnätverket"


def test_a_sign_that_no_database_keeps_is_a_bad_address(ground: Ground) -> None:
    client = _client(ground.cast.administrator)
    assert client.get("/handlingar/", {"ord": "a\x00b"}).status_code == 400
    assert client.get("/beslut/a%00b/").status_code == 400


def test_no_query_is_an_error(ground: Ground) -> None:
    client, wrong, seen = _client(ground.cast.administrator), [], set()
    names = ("plats", "ar", "sida", "ord", "natverk", "lage", "ordning", "bokstav", "visa", "fynd", "block", "start")
    for name, address in every_address(ground):
        if name in seen or name in OPEN_TO_ALL or client.get(address).status_code != 200:
            continue
        seen.add(name)
        for value in ("²", "0", "9" * 30, "99999", "-1", "\x00", "å" * 3000, "\u202e😀e\u0301"):
            query = dict.fromkeys((*names, "end", "slag", "i_stallet", "dag", "steg", "tillbaka"), value)
            answer = client.get(address, query)
            if answer.status_code >= 500:
                wrong.append((name, value[:5], answer.status_code))
    assert wrong == []
    assert {"papers", "review", "paper", "decisions", "actions", "persons", "journal"} <= seen
