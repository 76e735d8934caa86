"""What was said of lines, as the list of it shows: what, by whom, when, until when, and whether it still holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.urls import reverse

from lagetrunt.access import may_enter_papers, may_write_body, seen
from lagetrunt.models import Aside, AsideKind, JournalEntry, MeetingFact, User
from lagetrunt.web.addresses import address_of
from lagetrunt.web.journal.naming import name_of

MARKS = {AsideKind.DONE: "full", AsideKind.LATER: "ends", AsideKind.OVER: "slash", AsideKind.KEPT: "open"}


_OF_MEETINGS = ("meeting__body", "item__meeting__body")
_NEEDED = {
    "Item": ("meeting__body",),
    "Mandate": ("person", "seat__organisation", "seat__body"),
    "Meeting": ("body",),
    "Office": ("person", "body"),
    "Round": _OF_MEETINGS,
    "SameQuestion": ("left", "right"),
    "Seat": ("organisation", "body"),
}


@dataclass(frozen=True)
class Said:
    """One thing that somebody has said of a line."""

    aside: Aside
    title: str
    url: str
    may_take_back: bool

    @property
    def mark(self) -> str:
        """The mark of what was said."""
        return MARKS[AsideKind(self.aside.kind)]


def said_of(user: User, *, today: date) -> list[Said]:
    """Return what was said of lines in the reader's networks, newest first; what was put aside until a day that has
    come is left out, for it waits again.
    """
    rows = seen(user, Aside).select_related("body").order_by("-since", "-id")
    asides = [one for one in rows if one.until is None or one.until > today]
    facts = _facts(asides)
    return [_said(one, facts.get((one.fact_kind, one.fact_id)), user) for one in asides]


def _facts(asides: Iterable[Aside]) -> dict[tuple[str, int], Any]:
    """Return what the asides are about, with all that its name and address need; one query a kind."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for one in asides:
        wanted[one.fact_kind].add(one.fact_id)
    found = {}
    for kind, keys in wanted.items():
        model: type[Any] = apps.get_model("lagetrunt", kind)
        needed = _OF_MEETINGS if issubclass(model, MeetingFact) else _NEEDED.get(kind, ())
        rows = model._default_manager.filter(pk__in=keys)
        for row in rows.select_related(*needed) if needed else rows:
            found[(kind, row.pk)] = row
    return found


def _said(aside: Aside, fact: Any, user: User) -> Said:
    may = may_write_body(user, aside.body) if aside.body else may_enter_papers(user)
    title = name_of(fact) if fact is not None else ""
    return Said(aside, title or str(aside.body or ""), address_of(fact) if fact is not None else "", may)


def undo_of(user: User) -> str:
    """Return the address that undoes what the user did last."""
    entry = JournalEntry.objects.filter(by=user).order_by("-id").first()
    return reverse("undo", args=[entry.public_id]) if entry else ""
