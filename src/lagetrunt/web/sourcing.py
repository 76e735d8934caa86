"""The way from a fact on a page to its marked place in a paper, or to the step and the person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext as _

from lagetrunt.access import rights_of, seen
from lagetrunt.models import JournalEntry, Paper, User
from lagetrunt.register import Origin, lines_of, origins_of
from lagetrunt.web.dates import short_date

_SHOWN = 2
"""So many links stand beside a fact; of more the first, with the way to all."""


@dataclass(frozen=True)
class Link:
    """Where a fact comes from: the words and the address one click away."""

    text: str
    url: str


class Sources:
    """The sources of the facts on a page that a user may see, fetched together: one query a kind of fact."""

    def __init__(self, facts: Iterable[models.Model], *, user: User) -> None:
        self._found = origins_of(facts)
        self._lines: dict[int, int] = {}
        if rights_of(user).reads is not None:
            self._leave_out_hidden(user)

    def _leave_out_hidden(self, user: User) -> None:
        """Leave out papers and steps of networks that the user does not read: a person may come from elsewhere."""
        listed = [origin for origins in self._found.values() for origin in origins]
        papers = {origin.paper for origin in listed if origin.paper}
        steps = {origin.entry for origin in listed if origin.entry}
        papers = set(seen(user, Paper).filter(pk__in=papers).values_list("pk", flat=True)) if papers else papers
        steps = set(seen(user, JournalEntry).filter(pk__in=steps).values_list("pk", flat=True)) if steps else steps
        self._found = {
            key: [one for one in origins if (one.paper in papers if one.paper else one.entry in steps)]
            for key, origins in self._found.items()
        }

    def count(self, fact: Any) -> int:
        """Return how many papers and steps one fact comes from."""
        return len(self._of(fact))

    def links(self, fact: Any, *, whole: bool = False) -> list[Link]:
        """Return the links of one fact, one for each paper (the first place in it) and each step.

        Unless the `whole` is asked for, of many only the first is given.
        """
        there = self._of(fact)
        shown = there if whole else _shown(there)
        self._read_lines(shown)
        return [self._link(origin) for origin in shown]

    def _of(self, fact: Any) -> list[Origin]:
        return self._found.get((type(fact).__name__, fact.pk), [])

    def _read_lines(self, origins: list[Origin]) -> None:
        """Read the lines that links tell; the first time those of the whole page, in one query."""
        missing = _places(origins) - self._lines.keys()
        if missing:
            first = not self._lines
            others = _places(one for there in self._found.values() for one in _shown(there)) if first else set()
            self._lines |= lines_of(missing | others)

    def _link(self, origin: Origin) -> Link:
        if origin.paper_public_id is not None:
            return Link(self._paper_words(origin), _place_address(origin))
        assert origin.entry_at is not None  # noqa: S101  # the database holds one of the two
        words = _("%(who)s, %(day)s") % {"who": origin.entry_by, "day": short_date(origin.entry_at)}
        return Link(words, reverse("journal_entry", args=[origin.entry_public_id]))

    def _paper_words(self, origin: Origin) -> str:
        """Return 'rad 22, anteckningar 6 sep 2019' for a place in a paper."""
        line = self._lines.get(origin.place or 0, 1)
        day = short_date(origin.paper_day) if origin.paper_day else origin.paper_name
        return _("rad %(line)s, %(paper)s") % {"line": line, "paper": day}


def _shown(origins: list[Origin]) -> list[Origin]:
    return origins if len(origins) <= _SHOWN else origins[:1]


def _places(origins: Iterable[Origin]) -> set[int]:
    return {origin.place for origin in origins if origin.place}


def sources_address(fact: models.Model) -> str:
    """Return the address of the page with all sources of a fact."""
    return reverse("fact_sources", args=[type(fact).__name__.lower(), fact.public_id])  # type: ignore[attr-defined]


def _place_address(origin: Origin) -> str:
    """Return the address at which the paper opens with that place marked."""
    return f"{reverse('paper', args=[origin.paper_public_id])}?plats={origin.place}#plats"
