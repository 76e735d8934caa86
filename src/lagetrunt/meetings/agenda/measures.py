"""What the words' data says of agendas: minutes, kinds, order, and headings that mean the same standing point."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from lagetrunt.language.headings import heading_key
from lagetrunt.language.keys import fold
from lagetrunt.language.words import table
from lagetrunt.models import ItemKind


@dataclass(frozen=True)
class Family:
    """Headings that mean the same standing point: where it stands, what it is for, who leads it."""

    name: str
    """The key of the first of them."""
    words: frozenset[str]
    is_last: bool
    kind: str
    leads: str
    """ "chair", "coordinator", "all" or nobody. """
    tells: str
    """What its reason tells too: "last meeting" or "days to come"."""
    minutes: int | None


@cache
def _data() -> dict[str, Any]:
    return table("agenda")


@cache
def _families() -> tuple[Family, ...]:
    return tuple(
        Family(
            name=heading_key(one["words"][0]),
            words=frozenset(heading_key(word) for word in one["words"]),
            is_last=one["place"] == "last",
            kind=one.get("kind", ""),
            leads=one.get("leads", ""),
            tells=one.get("tells", ""),
            minutes=one.get("minutes"),
        )
        for one in _data()["standing"]
    )


def family_of(key: str) -> Family | None:
    """Return the family of a heading, by its key."""
    return next((family for family in _families() if key in family.words), None)


def minutes_for(kind: str, *, is_standing: bool = False, is_break: bool = False) -> int:
    """Return how many minutes a point takes where nobody has said: short ones that always stand there take less."""
    minutes: dict[str, int] = _data()["minutes"]
    if is_break:
        return minutes["break"]
    if is_standing and kind not in (ItemKind.GO_ROUND, ItemKind.THEME, ItemKind.REPORT):
        return minutes["standing"]
    return minutes.get(kind, minutes["unsaid"])


def kind_for(fact: str) -> str:
    """Return what a point is for that a fact of this kind brings up; empty where nothing tells it."""
    return str(_data()["kinds"].get(fact, ""))


def rank_of(reason: str) -> int:
    """Return where a point with such a reason stands between the opening and the closing points."""
    order: dict[str, int] = _data()["order"]
    return order.get(reason, order["unsaid"])


def put_off_often() -> int:
    """Return from how many times a point is put first and warned of."""
    return int(_data()["put_off"]["often"])


def days_asked_for() -> timedelta:
    """Return how long what may have been handled in missing papers is asked for."""
    return timedelta(days=_data()["put_off"]["asked_for"])


def days_ahead() -> timedelta:
    """Return how long before its end a decision is taken up."""
    return timedelta(days=_data()["decisions"]["ahead"])


def tells_who_presents(folded: str) -> bool:
    """Return whether a sentence, folded, tells who was to lead a point or why they could not."""
    return any(word in folded for word in _data()["put_off"]["presents"])


def brings_something(promise: str) -> bool:
    """Return whether a promise brings something to the meeting, so that it is a point and not only ticked off."""
    folded = fold(promise)
    return any(word in folded for word in _data()["promises"]["brings"])


def minutes_for_promises(count: int) -> int:
    """Return how many minutes it takes to tick off so many promises."""
    told = _data()["promises"]
    return int(min(max(count * told["minutes_each"], told["least_minutes"]), told["most_minutes"]))
