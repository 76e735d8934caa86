"""What a search found, as the page draws it: people and organisations by name, the rest under its matter."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from lagetrunt.access import seen
from lagetrunt.models import (
    Answer,
    Item,
    Mandate,
    Matter,
    MeetingFact,
    Organisation,
    Paper,
    Person,
    Postponement,
    User,
)
from lagetrunt.register.rosters import on_day
from lagetrunt.register.search import Found, Hit, Passage
from lagetrunt.web.addresses import address_of
from lagetrunt.web.search.wanted import KINDS, Kind

_NAMED = ("person", "organisation", "body")


@dataclass(frozen=True)
class Shown:
    """One hit: what it says first, what stands under it, and the way to its page."""

    hit: Hit
    kind: Kind
    url: str
    lead: Passage
    under: Passage = ()
    point: Passage = ()
    """The heading of the point under which something was said."""
    about: str = ""
    """For a person or an organisation: where they belong."""

    @property
    def fact(self) -> Any:
        """Return the row that was found."""
        return self.hit.fact

    @property
    def is_person(self) -> bool:
        """Return whether what concerns them can be searched by itself."""
        return isinstance(self.hit.fact, Person)

    @property
    def is_organisation(self) -> bool:
        """Return whether it may have promised something."""
        return isinstance(self.hit.fact, Organisation)

    @property
    def is_sourced(self) -> bool:
        """Return whether the hit has sources to show; a paper is one itself, a matter has its points."""
        return not isinstance(self.hit.fact, Paper | Matter)


@dataclass
class Group:
    """The hits of one matter, or some that belong to none; a matter that was found itself is its `head`."""

    matter: Matter | None
    url: str = ""
    head: Shown | None = None
    hits: list[Shown] = field(default_factory=list)


def named_hits(found: Found, user: User) -> list[Shown]:
    """Return the people, organisations and networks among the hits, with where they belong; one query."""
    hits = [hit for hit in found.hits if hit.kind in _NAMED]
    seats = _seats_of([hit.fact for hit in hits if isinstance(hit.fact, Person)], user)
    return [
        Shown(hit, KINDS[hit.kind], address_of(hit.fact), hit.title_marked, about=_about(hit.fact, seats))
        for hit in hits
    ]


def _seats_of(people: list[Person], user: User) -> dict[int, list[str]]:
    """Return where each of these people sits today, as far as the reader sees."""
    found: dict[int, list[str]] = {}
    rows = seen(user, Mandate).filter(on_day(timezone.localdate()), person__in=people, seat__withdrawn_at__isnull=True)
    for mandate in rows.select_related("seat__body", "seat__organisation").order_by("seat__body__sort_key", "id"):
        found.setdefault(mandate.person_id, []).append(f"{mandate.seat}, {mandate.seat.body}")
    return found


def _about(fact: Any, seats: dict[int, list[str]]) -> str:
    if isinstance(fact, Person):
        return "; ".join(dict.fromkeys(seats.get(fact.pk, [])))
    return str(fact.get_kind_display())


def grouped_hits(found: Found) -> list[Group]:
    """Return the other hits under their matters, and those without one together, each where its first hit comes."""
    groups: dict[int, Group] = {}
    for hit in found.hits:
        if hit.kind not in _NAMED:
            matter = hit.matter
            new = Group(matter, address_of(matter) if matter else "")
            _add(groups.setdefault(matter.pk if matter else 0, new), hit)
    return list(groups.values())


def _add(group: Group, hit: Hit) -> None:
    if isinstance(hit.fact, Matter):
        group.head = Shown(hit, KINDS[hit.kind], group.url, hit.title_marked, hit.passage)
    else:
        group.hits.append(_shown(hit))


def _shown(hit: Hit) -> Shown:
    """Return a hit with its own words first: of what is said under a point these, else the heading."""
    fact, kind = hit.fact, KINDS[hit.kind]
    _know_the_meeting(fact)
    url = address_of((fact.round.item or fact.round.meeting) if isinstance(fact, Answer) else fact)
    if isinstance(fact, MeetingFact | Answer) and not isinstance(fact, Postponement) and hit.passage:
        return Shown(hit, kind, url, lead=hit.passage, point=hit.title_marked)
    return Shown(hit, kind, url, lead=hit.title_marked, under=hit.passage)


def _know_the_meeting(fact: Any) -> None:
    """Let the point over a fact know its meeting, which has been read with the fact: its address needs it."""
    above = fact.round if isinstance(fact, Answer) else fact
    item = getattr(above, "item", None)
    if isinstance(item, Item) and above.meeting:
        item.meeting = above.meeting
