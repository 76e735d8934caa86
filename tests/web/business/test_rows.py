"""How lines look: every rule has its mark, word, age, way and step; and which of them concern an organisation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lagetrunt.models import Meeting, Postponement
from lagetrunt.register import postpone, record_action
from lagetrunt.register.business import RULES, Open, open_business
from lagetrunt.web.business.concerning import concern_of
from lagetrunt.web.business.looks import LOOKS, look_of
from lagetrunt.web.business.rows import Here, row_of
from lagetrunt.web.drawing.marks import NAMES
from tests.factories.cast import Cast

TODAY = date(2026, 11, 19)


def test_every_rule_has_a_look_and_no_look_is_without_its_rule() -> None:
    assert set(LOOKS) == set(RULES)


def test_every_look_has_a_mark_that_is_drawn() -> None:
    assert {look.mark for look in LOOKS.values()} <= set(NAMES)


def _open(rule: str = "put_off", **more: Any) -> Open:
    fact = Postponement(subject="Taxan", meeting=Meeting(date=TODAY))
    return Open(**{"rule": rule, "fact": fact, "body": None, "title": "Taxan", "why": "Hanns inte med.", **more})


@pytest.mark.parametrize(
    ("rule", "more", "word", "age"),
    [
        ("put_off", {"times": 3, "since": date(2026, 9, 4)}, "Flyttad 3 gånger", "Väntat 76 dagar"),
        ("put_off", {"times": 1, "since": TODAY}, "Flyttad en gång", "I dag"),
        ("promised", {"since": date(2026, 10, 26), "due": date(2026, 10, 26)}, "Försenat", "24 dagar över tiden"),
        ("promised", {"since": date(2026, 9, 4), "due": date(2026, 12, 4)}, "Åtagande", "Om 15 dagar"),
        ("promised", {"since": date(2026, 9, 4)}, "Åtagande", "För 76 dagar sedan"),
        ("seat_empty", {"since": date(2026, 8, 31)}, "Vakant", "80 dagar"),
        ("term_ends", {"since": date(2026, 12, 31), "due": date(2026, 12, 31)}, "Löper ut", "Om 42 dagar"),
        ("silent", {"since": date(2026, 3, 12)}, "Somnat", "252 dagar sedan sist"),
        ("formal_missing", {"count": 4}, "Nämndbeslut saknas", "Från 4 kommuner"),
    ],
)
def test_word_and_age_of_a_line(rule: str, more: dict[str, Any], word: str, age: str, monkeypatch: Any) -> None:
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *args, **kwargs: TODAY)
    line = _open(rule, **more)
    look = look_of(line)
    assert (look.word(line), look.age(line, TODAY)) == (word, age)


@pytest.mark.django_db
def test_long_words_are_cut_for_the_line(cast: Cast) -> None:
    fact = postpone(cast.meeting("2026-10-05"), subject="Ord " * 60, words="Hanns inte med.", by=cast.coordinator)
    row = row_of(_open(title="Ord " * 60, fact=fact), Here(cast.coordinator, TODAY))
    assert len(row.title) <= 140
    assert row.title.endswith("…")


@pytest.mark.django_db
def test_municipality_is_concerned_by_its_people_its_seats_and_its_name(cast: Cast) -> None:
    cast.seated("Ylva Ask", "Klippan")
    klippan = cast.municipality("Klippan")
    meeting = cast.meeting("2026-10-05")
    postpone(meeting, subject="Klippans taxa", words="Hanns inte med.", by=cast.coordinator)
    postpone(meeting, subject="Klippanbor och resor", words="Hanns inte med.", by=cast.coordinator)
    record_action(meeting, words="Bjuv räknar.", due_on=date(2026, 10, 8), assignees=[], by=cast.coordinator)
    lines = open_business(cast.coordinator, [cast.network], on=TODAY)
    concern = concern_of([klippan], user=cast.coordinator)
    titles = {line.title for line in lines if concern.holds(line)}
    assert "Klippans taxa" in titles
    assert not titles & {"Klippanbor och resor", "Bjuv räknar."}
    assert not any(concern_of([], user=cast.coordinator).holds(line) for line in lines)
