"""Two at once make nothing twice: side by side on PostgreSQL; on SQLite one writes at a time."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection, connections

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.findings import plain_reading
from lagetrunt.intake.read import keep_reading
from lagetrunt.intake.receive import open_batch, receive_file
from lagetrunt.models import Body, JournalEntry, Meeting, Paper, Person, PersonJoin, Refused, SameQuestion, User
from lagetrunt.reading import read_paper
from lagetrunt.register import join_people, keep_apart, start_body
from lagetrunt.register.withdrawing import undo_step
from tests.factories.cast import Cast, make_cast
from tests.intake.papers import minutes

pytestmark = pytest.mark.django_db(transaction=True)
DAYS = ("2021-03-05", "2021-04-09", "2021-05-07", "2021-06-04")


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    """Give the cast in tables that other connections see."""
    return make_cast()


def at_once(verb: Any, *given: Any) -> Counter[str]:
    """Call a verb for each of what is given, side by side; return how it went: 'done' or the code of a refusal."""
    start = Barrier(len(given) if connection.vendor == "postgresql" else 1)

    def one(value: Any) -> str:
        try:
            start.wait(timeout=20)
            verb(value)
        except Refused as refused:
            return refused.code
        finally:
            if connection.vendor == "postgresql":
                connections.close_all()
        return "done"

    if connection.vendor != "postgresql":
        return Counter(map(one, given))
    with ThreadPoolExecutor(len(given)) as pool:
        return Counter(pool.map(one, given))


def read_in(cast: Cast, day: str) -> Paper:
    data = minutes(day).encode()
    paper = receive_file(open_batch(cast.administrator, cast.network), f"{day}.txt", data, by=cast.administrator)
    assert paper is not None
    return keep_reading(paper, plain_reading(read_paper(data, name=paper.name)))


def again(user: User) -> User:
    """Return the user as another request has it."""
    return User.objects.get(pk=user.pk)


def test_papers_that_are_entered_at_once_make_each_person_once(cast: Cast) -> None:
    keys = [read_in(cast, day).pk for day in DAYS]
    by = cast.administrator
    went = at_once(lambda key: enter_paper(Paper.objects.get(pk=key), by=again(by), accept="all"), *keys)
    assert went == {"done": len(DAYS)}
    assert Meeting.objects.count() == len(DAYS)
    names = Counter(Person.objects.values_list("name", flat=True))
    assert names
    assert set(names.values()) == {1}


def test_a_paper_that_is_entered_at_once_by_several_is_one_meeting(cast: Cast) -> None:
    paper, by = read_in(cast, DAYS[0]), cast.administrator
    stale = [Paper.objects.get(pk=paper.pk) for _n in range(4)]
    assert at_once(lambda one: enter_paper(one, by=again(by), accept="all"), *stale) == {"done": 4}
    assert Meeting.objects.count() == 1
    facts = paper.findings.exclude(fact_id=None).values_list("fact_kind", "fact_id")
    assert len({pk for kind, pk in facts if kind == "Item"}) == Meeting.objects.get().items.count()


def test_a_step_is_undone_once(cast: Cast) -> None:
    cast.meeting("2021-03-05")
    entry = JournalEntry.objects.get(verb="book_meeting")
    stale = [JournalEntry.objects.get(pk=entry.pk) for _n in range(4)]
    assert at_once(lambda one: undo_step(one, by=again(cast.administrator)), *stale) == {"done": 1, "already-undone": 3}


def test_a_network_is_started_once(cast: Cast) -> None:
    went = at_once(lambda name: start_body(name=name, by=again(cast.administrator)), *["Nätverk barn"] * 4)
    assert went == {"done": 1, "body-there": 3}
    assert Body.objects.filter(name="Nätverk barn").count() == 1


def test_two_answers_about_two_people_never_both_stand(cast: Cast) -> None:
    one, other = cast.person("Bodil Rådmark"), cast.person("Bodil Rådmarck")
    by = cast.administrator

    def answer(same: bool) -> None:
        people = pairs.pop()
        (join_people if same else keep_apart)(*people, by=again(by), reason="samma adress")

    pairs = [(Person.objects.get(pk=one.pk), Person.objects.get(pk=other.pk)) for _n in range(4)]
    went = at_once(answer, True, False, True, False)
    assert went["done"] + went["joined-already"] + went["are-joined"] == 4
    assert PersonJoin.objects.filter(withdrawn_at=None).count() == 1
    assert SameQuestion.objects.get().state == "joined"
