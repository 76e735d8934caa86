"""The way from a fact on a page to its marked place in a paper, or to the step and the person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext as _

from lagetrunt.access import rights_of, seen
from lagetrunt.models import JournalEntry, Paper, Source, User
from lagetrunt.register.sources import sources_of
from lagetrunt.web.dates import short_date


@dataclass(frozen=True)
class Link:
    """Where a fact comes from: the words and the address one click away."""

    text: str
    url: str


class Sources:
    """The sources of the facts on a page that a user may see, fetched together: one query a kind of fact."""

    def __init__(self, facts: Iterable[models.Model], *, user: User) -> None:
        self._found = sources_of(facts)
        if rights_of(user).reads is not None:
            self._leave_out_hidden(user)

    def _leave_out_hidden(self, user: User) -> None:
        """Leave out papers and steps of networks that the user does not read: a person may come from elsewhere."""
        listed = [source for sources in self._found.values() for source in sources]
        papers = {source.place.text.paper_id for source in listed if source.place}
        steps = {source.entry_id for source in listed if source.entry_id}
        papers = set(seen(user, Paper).filter(pk__in=papers).values_list("pk", flat=True)) if papers else papers
        steps = set(seen(user, JournalEntry).filter(pk__in=steps).values_list("pk", flat=True)) if steps else steps
        self._found = {
            key: [s for s in sources if (s.place.text.paper_id in papers if s.place else s.entry_id in steps)]
            for key, sources in self._found.items()
        }

    def links(self, fact: Any) -> list[Link]:
        """Return the links of one fact, one for each paper (the first place in it) and each step."""
        links: dict[str, Link] = {}
        for source in self._found.get((type(fact).__name__, fact.pk), []):
            key, link = _link(source)
            links.setdefault(key, link)
        return list(links.values())


def _link(source: Source) -> tuple[str, Link]:
    if source.place is not None:
        place, paper = source.place, source.place.text.paper
        return f"paper {paper.pk}", Link(paper_words(place.text.blocks, place, paper), place_address(paper, place))
    entry = source.entry
    assert entry is not None  # noqa: S101  # the database holds one of the two
    words = _("%(who)s, %(day)s") % {"who": entry.by_name, "day": short_date(entry.at)}
    return f"entry {entry.pk}", Link(words, reverse("journal_entry", args=[entry.public_id]))


def sources_address(fact: models.Model) -> str:
    """Return the address of the page with all sources of a fact."""
    return reverse("fact_sources", args=[type(fact).__name__.lower(), fact.public_id])  # type: ignore[attr-defined]


def paper_words(blocks: list[dict[str, Any]], place: Any, paper: Any) -> str:
    """Return 'rad 22, anteckningar 6 sep 2019' for a place in a paper."""
    line = blocks[place.block]["line"] if place.block < len(blocks) else place.block + 1
    day = short_date(paper.date) if paper.date else paper.name
    return _("rad %(line)s, %(paper)s") % {"line": line, "paper": day}


def place_address(paper: Any, place: Any) -> str:
    """Return the address at which the paper opens with that place marked."""
    return f"{reverse('paper', args=[paper.public_id])}?plats={place.pk}#plats"
