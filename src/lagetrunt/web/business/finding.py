"""The line that an address names, as the reader has it: so nothing is said of what somebody may not see."""

from __future__ import annotations

from django.utils import timezone

from lagetrunt.access import NotVisible, seen
from lagetrunt.models import Body, User
from lagetrunt.register.business import Open, open_business
from lagetrunt.web.business.concerning import concern_of, for_reader
from lagetrunt.web.own import own_organisations


def open_of(user: User) -> list[Open]:
    """Return all that is open for a reader, the cold with it."""
    bodies = list(seen(user, Body).filter(closed_on__isnull=True))
    concern = concern_of(own_organisations(user), user=user)
    return for_reader(open_business(user, bodies, on=timezone.localdate()), user=user, concern=concern)


def line_named(user: User, rule: str, kind: str, public_id: str) -> Open:
    """Return the line of that rule about that row; raise NotVisible where the reader has none such."""
    for line in open_of(user):
        fact = line.fact
        if line.rule == rule and type(fact).__name__.lower() == kind and getattr(fact, "public_id", "") == public_id:
            return line
    raise NotVisible(f"{rule} {kind} {public_id}")
