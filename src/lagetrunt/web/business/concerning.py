"""Which lines of open business concern an organisation, and what somebody who only reads is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils import timezone

from lagetrunt.access import may_write_body, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Mandate, Organisation, Postponement, User
from lagetrunt.register.business import Open
from lagetrunt.register.rosters import on_day


@dataclass(frozen=True)
class Concern:
    """The organisations in question, and who sits for them today."""

    organisations: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()
    names: frozenset[str] = field(default=frozenset())

    def holds(self, line: Open) -> bool:
        """Return whether a line is about the organisations: their seats, their people, or their name in its words."""
        if getattr(line.fact, "organisation_id", None) in self.organisations or self.people & set(line.people):
            return True
        said = fold(f"{line.title} {line.why}")
        return any(re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", said) for name in self.names)


def concern_of(organisations: Iterable[Organisation], *, user: User) -> Concern:
    """Return what to look for when asking what concerns these organisations; one query, none without any."""
    asked = list(organisations)
    if not asked:
        return Concern()
    sits = seen(user, Mandate).filter(on_day(timezone.localdate()), seat__organisation__in=asked)
    return Concern(
        organisations=frozenset(one.pk for one in asked),
        people=frozenset(sits.values_list("person", flat=True)),
        names=frozenset(fold(one.name) for one in asked),
    )


def for_reader(lines: Iterable[Open], *, user: User, concern: Concern) -> list[Open]:
    """Return what the reader is shown: all of the networks they write in; elsewhere their own, what concerns their
    organisation, and what is put off.
    """
    return [line for line in lines if _is_for(line, user, concern)]


def _is_for(line: Open, user: User, concern: Concern) -> bool:
    if line.body is None or may_write_body(user, line.body) or line.mine:
        return True
    return isinstance(line.fact, Postponement) or concern.holds(line)
