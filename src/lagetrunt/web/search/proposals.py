"""What to try where a search finds nothing: another spelling, without the filters that hide hits, or fewer words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from lagetrunt.models import User
from lagetrunt.register.search import Found, search
from lagetrunt.web.search.wanted import Wanted

_WORDS_AT_MOST = 3


@dataclass(frozen=True)
class Proposal:
    """One way on: why, what the link says, where it leads, and how much is found there."""

    why: str
    label: str
    url: str
    count: int = 0


def ways_on(user: User, wanted: Wanted, found: Found) -> list[Proposal]:
    """Return what to try instead; empty where something was found as it was asked for."""
    spelt = _spelt(wanted, found)
    if found.total:
        return spelt
    return [*spelt, *_without_filters(user, wanted)] or _fewer_words(user, wanted, found)


def _spelt(wanted: Wanted, found: Found) -> list[Proposal]:
    if not found.corrected or found.corrected == wanted.text:
        return []
    return [Proposal(_("Menade du"), found.corrected, replace(wanted, text=found.corrected).query())]


def _without_filters(user: User, wanted: Wanted) -> list[Proposal]:
    """Return, for each filter that hides hits, the search without it; without all where it takes more than one."""
    labels = {
        "body": _("i alla nätverk"),
        "year": _("alla år"),
        "kind": _("av alla slag"),
        "person": _("om alla"),
    }
    chosen = [name for name in labels if wanted.filters[name]]
    ways = [_found(user, wanted.without(name), _("Valet ovan döljer träffar:"), labels[name]) for name in chosen]
    if len(chosen) > 1 and not any(ways):
        ways = [_found(user, wanted.without(*chosen), _("Valen ovan döljer träffar:"), _("utan dem"))]
    return [way for way in ways if way]


def _fewer_words(user: User, wanted: Wanted, found: Found) -> list[Proposal]:
    """Return the search with each of its words left out, where that finds something."""
    words = [term.shown for term in found.asked.terms]
    if not 1 < len(words) <= _WORDS_AT_MOST:
        return []
    shorter = [" ".join(words[:at] + words[at + 1 :]) for at in range(len(words))]
    ways = [_found(user, replace(wanted, text=text), _("Färre ord:"), text) for text in shorter]
    return [way for way in ways if way]


def _found(user: User, wanted: Wanted, why: str, label: str) -> Proposal | None:
    filters: dict[str, Any] = wanted.filters
    found = search(user, wanted.text, limit=1, **filters)
    return Proposal(why, label, wanted.query(), found.total) if found.total and not found.asked.left_out else None
