"""What every page's frame shows: the networks of the reader and the menu."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.http import HttpRequest

from lagetrunt.access import may_administer, seen
from lagetrunt.models import Body
from lagetrunt.web.addresses import address_of
from lagetrunt.web.navigation import Entry, address, menu, own_pages
from lagetrunt.web.own import own_organisations

_SWITCHER_AT_MOST = 60


class Frame:
    """The frame round a page; asks the database only for what the page draws of it."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    @cached_property
    def bodies(self) -> list[Body]:
        """The networks that the reader sees, in Swedish order; at most sixty, the rest stand under *Nätverk*."""
        user = self.request.user
        if not user.is_authenticated:
            return []
        rows = seen(user, Body).filter(closed_on__isnull=True).only("name", "slug", "parent_id", "association_id")
        return list(rows.order_by("sort_key", "id")[:_SWITCHER_AT_MOST])

    @cached_property
    def body(self) -> Body | None:
        """The network in the address, or the only one that the reader has."""
        match = self.request.resolver_match
        slug = match.kwargs.get("body") if match else None
        if slug:
            return next((body for body in self.bodies if body.slug == slug), None)
        return self.bodies[0] if len(self.bodies) == 1 else None

    @cached_property
    def menu(self) -> list[Entry]:
        """The pages that exist; those of a network lead to the one in the address, else to the first."""
        if not self.request.user.is_authenticated:
            return []
        chosen = self.body or next((body for body in self.bodies if body.parent_id is None), None)
        return menu(self.request, chosen.slug if chosen else "", own=self.own)

    @cached_property
    def own(self) -> str:
        """The address of the municipality for which the reader sits; empty without a seat."""
        mine = own_organisations(self.request.user) if self.request.user.is_authenticated else []
        return address_of(mine[0]) if mine else ""

    @cached_property
    def networks(self) -> list[Entry]:
        """The switch between networks: the same page in each of them, or the network's own page."""
        match = self.request.resolver_match
        scoped = bool(match and match.kwargs.keys() == {"body"})
        name = match.url_name if scoped and match and match.url_name else "network"
        entries = [(body, address(name, body.slug)) for body in self.bodies]
        return [Entry(body.name, url, current=body == self.body) for body, url in entries if url]

    @cached_property
    def mine(self) -> list[Entry]:
        """The links under the reader's name."""
        user = self.request.user
        return own_pages(administers=may_administer(user)) if user.is_authenticated else []


def surroundings(request: HttpRequest) -> dict[str, Any]:
    """Give the frame of a page its menu and networks."""
    return {"frame": Frame(request)} if hasattr(request, "user") else {}
