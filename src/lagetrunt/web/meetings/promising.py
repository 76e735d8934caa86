"""Written names become those who have promised: a person, an organisation, a network, or a group as written."""

from __future__ import annotations

from collections.abc import Iterable

from lagetrunt.access import organisations_seen, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Body, Person, User
from lagetrunt.register import Promiser


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that hold something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def promisers(names: Iterable[str], *, user: User) -> list[Promiser]:
    """Return who is meant by each name; a name that two people share, or nobody has, stays as written."""
    return [_promiser(name, user) for name in names]


def _promiser(name: str, user: User) -> Promiser:
    key = fold(name)
    people = list(seen(user, Person).filter(key=key, joined_to__isnull=True)[:2])
    if len(people) == 1:
        return Promiser(written=name, person=people[0])
    if not people:
        organisations = list(organisations_seen(user).filter(key=key)[:2])
        if len(organisations) == 1:
            return Promiser(written=name, organisation=organisations[0])
        bodies = list(seen(user, Body).filter(key=key)[:2])
        if len(bodies) == 1 and not organisations:
            return Promiser(written=name, body=bodies[0])
    return Promiser(written=name)
