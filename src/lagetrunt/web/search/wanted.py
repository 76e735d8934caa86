"""What a search asks for, as it stands in an address: words, network, year, kind and person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from unicodedata import normalize

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from lagetrunt.access import body_at, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Body, Person, SearchKind
from lagetrunt.web.pages import Asked, year_in

LONGEST = 200
"""Characters of a search that are used; what follows is left out, and that is told."""
_READ = 4 * LONGEST
"""Characters that are looked at, with those that turn out to be spaces and parts of letters."""


@dataclass(frozen=True)
class Kind:
    """One kind of thing that a search finds: its word in addresses, its mark, and what one and many are called."""

    slug: str
    mark: str
    word: str | Promise
    many: str | Promise


KINDS: dict[str, Kind] = {
    SearchKind.PERSON: Kind("person", "full", _("Person"), _("Personer")),
    SearchKind.ORGANISATION: Kind("organisation", "ringm", _("Organisation"), _("Organisationer")),
    SearchKind.BODY: Kind("natverk", "ringm", _("Nätverk"), pgettext_lazy("flera", "Nätverk")),
    SearchKind.MATTER: Kind("arende", "half", _("Ärende"), _("Ärenden")),
    SearchKind.ITEM: Kind("punkt", "open", _("Punkt"), _("Punkter")),
    SearchKind.DECISION: Kind("beslut", "dec", _("Beslut"), pgettext_lazy("flera", "Beslut")),
    SearchKind.ACTION: Kind("atagande", "act", _("Åtagande"), _("Åtaganden")),
    SearchKind.POSTPONEMENT: Kind("flyttad", "hop", _("Flyttad punkt"), _("Flyttade punkter")),
    SearchKind.QUESTION: Kind("fraga", "doubt", _("Fråga"), _("Frågor")),
    SearchKind.ANSWER: Kind("svar", "talk", _("Svar"), pgettext_lazy("flera", "Svar")),
    SearchKind.PAPER: Kind("handling", "paper", _("Handling"), _("Handlingar")),
}
"""By the name that the register's search gives them."""
_BY_SLUG = {kind.slug: name for name, kind in KINDS.items()}


@dataclass(frozen=True)
class Wanted:
    """A search with its filters."""

    text: str = ""
    body: Body | None = None
    year: int | None = None
    kind: str = ""
    person: Person | None = None
    is_cut: bool = False
    """Whether more was typed than is searched for."""
    unknown: str = ""
    """What was written for a person, where it names nobody or more than one."""

    @property
    def is_sifted(self) -> bool:
        """Return whether any filter is set."""
        return bool(self.body or self.year or self.kind or self.person)

    @property
    def filters(self) -> dict[str, Any]:
        """Return the filters as the register's search takes them."""
        return {"body": self.body, "year": self.year, "kind": self.kind, "person": self.person}

    @property
    def slug(self) -> str:
        """Return the kind as it stands in addresses."""
        return KINDS[self.kind].slug if self.kind else ""

    @property
    def sifted_by(self) -> str:
        """Return the filters that are set, in words."""
        kind = KINDS[self.kind].many if self.kind else ""
        return ", ".join(str(one) for one in (self.body, self.year, kind, self.person) if one)

    def without(self, *names: str) -> Wanted:
        """Return the same search without these filters."""
        empty: dict[str, Any] = {name: "" if name == "kind" else None for name in names}
        return replace(self, **empty)

    def query(self, **changes: Any) -> str:
        """Return '?q=…' with the filters that are set, and `changes` in their names in addresses."""
        named = {
            "q": self.text,
            "natverk": self.body.slug if self.body else "",
            "ar": self.year,
            "slag": self.slug,
            "person": self.person.public_id if self.person else "",
            **changes,
        }
        return f"?{urlencode({name: value for name, value in named.items() if value})}"


def wanted_by(request: Asked) -> Wanted:
    """Return what the address asks for. A network that the reader does not see raises NotVisible."""
    text = plain(request.GET.get("q", ""))
    body, named = request.GET.get("natverk", ""), plain(request.GET.get("person", ""))[:LONGEST]
    people = _people(request, named) if named else []
    return Wanted(
        text=text[:LONGEST],
        is_cut=len(text) > LONGEST,
        body=body_at(request.user, body) if body else None,
        year=year_in(request),
        kind=_BY_SLUG.get(request.GET.get("slag", ""), ""),
        person=people[0] if len(people) == 1 else None,
        unknown=named if named and len(people) != 1 else "",
    )


def _people(request: Asked, named: str) -> list[Person]:
    """Return the people that the reader sees of that id or name; no more than it takes to know that they are many."""
    rows = seen(request.user, Person).filter(joined_to__isnull=True)
    key = fold(named)
    return list(rows.filter(Q(public_id=named) | Q(key=key) | Q(names__key=key)).distinct()[:2])


def plain(typed: str) -> str:
    """Return what was typed on one line, letters with their rings and dots as one sign, without unseen signs."""
    shown = (sign if sign.isprintable() else " " for sign in normalize("NFC", typed[:_READ]))
    return " ".join("".join(shown).split())
