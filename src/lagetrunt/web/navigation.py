"""The frame of a page: menu, switch between networks, and addresses that keep their filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from lagetrunt.web.drawing.year import Gathering


@dataclass(frozen=True)
class Entry:
    """A link in a menu or filter row; `count` is drawn beside the label, `waits` in yellow with its words."""

    label: str | Promise
    url: str
    current: bool = False
    count: int | None = None


@dataclass(frozen=True)
class TreeNode:
    """One network in the tree: its pulse in a mark and word, its meetings, and what lies under it."""

    name: str
    url: str
    by: str = ""
    mark: str = "wave"
    word: str = ""
    last: str = ""
    gatherings: Sequence[Gathering] = ()
    below: Sequence[TreeNode] = field(default_factory=tuple)


MENU: tuple[tuple[str | Promise, str], ...] = (
    (_("Hem"), "home"),
    (_("Möten"), "meetings"),
    (_("Ärenden"), "matters"),
    (pgettext_lazy("flera", "Beslut"), "decisions"),
    (_("Åtaganden"), "actions"),
    (pgettext_lazy("flera", "Nätverk"), "networks"),
    (_("Min kommun"), "my_municipality"),
    (_("Kommuner"), "organisations"),
    (_("Personer"), "persons"),
    (_("Handlingar"), "papers"),
)
"""Label and url name. An entry whose page does not exist is not drawn; names may take the network as `body`."""


def address(name: str, body: str = "") -> str:
    """Return the address of the page `name`, in the network `body` if it has such a page, or '' when there is none."""
    for kwargs in ({"body": body}, None) if body else (None,):
        try:
            return reverse(name, kwargs=kwargs)
        except NoReverseMatch:
            continue
    return ""


def menu(request: HttpRequest, body: str = "", own: str = "") -> list[Entry]:
    """Return the menu: the pages that exist, marked where the page is or lies under: /beslut/x/ under /n/y/beslut/.

    `own` is the address of the reader's own municipality; without one its entry is left out.
    """
    found = [(label, own if name == "my_municipality" else address(name, body)) for label, name in MENU]
    found = [(label, url) for label, url in found if url]
    first = request.path.strip("/").partition("/")[0]
    under = [url for _label, url in found if url != "/" and request.path.startswith(url)]
    akin = [url for _label, url in found if first and url.rstrip("/").rpartition("/")[2] == first]
    here = max(under or akin, key=len, default=request.path)
    return [Entry(label, url, current=url == here) for label, url in found]


def own_pages(*, administers: bool) -> list[Entry]:
    """Return the links under the reader's name: the own account, the journal, and for administrators the users."""
    names: list[tuple[str | Promise, str]] = [(_("Mitt konto"), "account"), (_("Logg"), "journal")]
    if administers:
        names.append((_("Användare"), "users"))
    return [Entry(label, url) for label, url in ((label, address(name)) for label, name in names) if url]


def with_query(get: QueryDict, **changes: Any) -> str:
    """Return '?…' with the parameters of `get` and `changes`; None takes a parameter away."""
    query = get.copy()
    for name, value in changes.items():
        query.pop(name, None)
        if value not in (None, ""):
            query[name] = str(value)
    return f"?{query.urlencode()}" if query else "?"
