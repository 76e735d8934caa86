"""What the database itself refuses, on SQLite and on PostgreSQL, whoever writes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from lagetrunt.models import (
    Action,
    Attendance,
    Body,
    Certainty,
    Grant,
    Mandate,
    Meeting,
    Office,
    Organisation,
    Person,
    PersonName,
    Postponement,
    Round,
    SameQuestion,
    Seat,
    Source,
)
from lagetrunt.register.constraints import _SAYS
from tests.factories.cast import Cast

D1, D2, D3, D4 = (date(year, 1, 1) for year in (2023, 2024, 2025, 2026))
TOLD = {"starts_certainty": Certainty.TOLD, "ends_certainty": Certainty.TOLD}


def _mandate(cast: Cast, seat: Seat, first: date | None, last: date | None, **values: Any) -> Mandate:
    person = Person.objects.create(association=cast.association, name="Ada Ek")
    return Mandate.objects.create(
        association=cast.association, seat=seat, person=person, starts_on=first, ends_on=last, **{**TOLD, **values}
    )


def test_two_told_mandates_on_one_seat_never_overlap(cast: Cast) -> None:
    seat = cast.seat("Bjuv")
    _mandate(cast, seat, D1, D3)
    with pytest.raises(IntegrityError, match="mandate_no_told_overlap"), transaction.atomic():
        _mandate(cast, seat, D2, D4)
    later = _mandate(cast, seat, D3, D4)
    with pytest.raises(IntegrityError, match="mandate_no_told_overlap"), transaction.atomic():
        Mandate.objects.filter(pk=later.pk).update(starts_on=D2)


@pytest.mark.parametrize(
    "values",
    [
        {"starts_certainty": Certainty.SEEN},
        {"ends_certainty": Certainty.UNKNOWN},
        {"last": None},
        {"first": None},
        {"withdrawn_at": "2026-01-01T00:00:00Z"},
    ],
)
def test_overlap_is_let_through_when_one_end_is_not_told(cast: Cast, values: dict[str, Any]) -> None:
    seat = cast.seat("Bjuv")
    _mandate(cast, seat, D1, D3)
    given = {"first": D2, "last": D4, **values}
    _mandate(cast, seat, given.pop("first"), given.pop("last"), **given)
    assert seat.mandates.count() == 2


def test_overlap_is_let_through_on_two_seats_of_one_organisation(cast: Cast) -> None:
    _mandate(cast, cast.seat("Bjuv"), D1, D3)
    _mandate(cast, cast.seat("Bjuv"), D1, D3)


def test_a_withdrawn_mandate_cannot_come_back_over_another(cast: Cast) -> None:
    seat = cast.seat("Bjuv")
    gone = _mandate(cast, seat, D1, D3, withdrawn_at="2026-01-01T00:00:00Z")
    _mandate(cast, seat, D2, D4)
    with pytest.raises(IntegrityError), transaction.atomic():
        Mandate.objects.filter(pk=gone.pk).update(withdrawn_at=None)


def _fixtures(cast: Cast) -> dict[str, Any]:
    own = {"association": cast.association}
    person = Person.objects.create(**own, name="Ada Ek")
    other = Person.objects.create(**own, name="Bo Al")
    meeting = Meeting.objects.create(**own, body=cast.network, date=D1)
    return {"own": own, "person": person, "other": other, "meeting": meeting, "network": cast.network, "cast": cast}


Make = Callable[[dict[str, Any]], Any]
BROKEN: dict[str, Make] = {
    "seat of nothing": lambda f: Seat.objects.create(**f["own"], body=f["network"]),
    "seat ends before it starts": lambda f: Seat.objects.create(
        **f["own"], body=f["network"], area="X", starts_on=D2, ends_on=D1
    ),
    "office of no extent": lambda f: Office.objects.create(
        **f["own"], body=f["network"], person=f["person"], role="chair", extent_percent=0
    ),
    "two meetings of one ordinal": lambda f: Meeting.objects.create(**f["own"], body=f["network"], date=D1),
    "meeting ends before it starts": lambda f: Meeting.objects.create(
        **f["own"], body=f["network"], date=D2, start=time(10), end=time(9)
    ),
    "absent and remote": lambda f: Attendance.objects.create(
        **f["own"], meeting=f["meeting"], person=f["person"], presence="absent", is_remote=True
    ),
    "due without precision": lambda f: Action.objects.create(**f["own"], meeting=f["meeting"], words="x", due_on=D2),
    "open and settled": lambda f: Action.objects.create(
        **f["own"], meeting=f["meeting"], words="x", state="open", settled_on=D2
    ),
    "until a date without one": lambda f: Postponement.objects.create(
        **f["own"], meeting=f["meeting"], words="x", subject="x", until_kind="date"
    ),
    "administrator of one body": lambda f: Grant.objects.create(
        **f["own"], user=f["cast"].member, body=f["network"], role="administrator"
    ),
    "body under itself": lambda f: Body.objects.filter(pk=f["network"].pk).update(parent=f["network"]),
    "person joined to themself": lambda f: Person.objects.filter(pk=f["person"].pk).update(joined_to=f["person"]),
    "same question the wrong way": lambda f: SameQuestion.objects.create(
        **f["own"], left=f["other"], right=f["person"], probability=0.5, reason="x"
    ),
    "same question surer than sure": lambda f: SameQuestion.objects.create(
        **f["own"], left=f["person"], right=f["other"], probability=1.5, reason="x"
    ),
    "told round at no meeting": lambda f: Round.objects.create(**f["own"], body=f["network"], kind="told", subject="x"),
    "source of no kind": lambda f: Source.objects.create(fact_kind="Meeting", fact_id=f["meeting"].pk),
    "nobody's organisation": lambda f: Organisation.objects.create(name="X", kind="other"),
    "one spelling twice": lambda f: [
        PersonName.objects.create(**f["own"], person=f["person"], name=name) for name in ("A. Ek", "a.  ek")
    ],
}


@pytest.mark.parametrize("what", BROKEN)
def test_the_database_refuses(cast: Cast, what: str) -> None:
    fixtures = _fixtures(cast)
    with pytest.raises(IntegrityError), transaction.atomic():
        BROKEN[what](fixtures)


def test_every_rule_that_has_a_sentence_is_there() -> None:
    from django.apps import apps

    there = {
        constraint.name
        for model in apps.get_app_config("lagetrunt").get_models()
        for constraint in model._meta.constraints
    }
    assert set(_SAYS) - there == {"mandate_no_told_overlap"}


def test_keys_follow_swedish_order(cast: Cast) -> None:
    names = ["Örkelljunga", "Åstorp", "Ängelholm", "Zinkgruvan", "Éslöv", "Eda"]
    for name in names:
        cast.municipality(name)
    ordered = [one.name for one in Organisation.objects.filter(name__in=names)]
    assert ordered == ["Eda", "Éslöv", "Zinkgruvan", "Åstorp", "Ängelholm", "Örkelljunga"]
