"""The filters of *Att ta tag i*: whose turn it is, and which network; all of them in the address."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.models import Body
from lagetrunt.register.business import Open
from lagetrunt.web.navigation import Entry, with_query

AT_MOST = 25
"""So many lines stand on Hem; the rest by *Visa alla*."""

_VIEWS: dict[str, tuple[str | Promise, Callable[[Open], bool]]] = {
    "": (gettext_lazy("Alla"), lambda line: True),
    "fore": (gettext_lazy("Före mötet"), lambda line: line.before_meeting),
    "mina": (gettext_lazy("Mina"), lambda line: line.mine),
    "andra": (gettext_lazy("Väntar på andra"), lambda line: bool(line.waits_on)),
}


@dataclass(frozen=True)
class Sifted:
    """The lines that are asked for, the filters with their counts, and how many are left out."""

    lines: list[Open]
    views: list[Entry]
    networks: list[Entry]
    """Empty for somebody with one network."""
    all: int
    """How many lines the filter lets through, also those left out."""
    is_whole: bool
    """Whether everything is shown, no filter set."""

    @property
    def left_out(self) -> int:
        """Return how many lines stand behind *Visa alla*."""
        return self.all - len(self.lines)


def sift(lines: Sequence[Open], get: QueryDict, bodies: Sequence[Body]) -> Sifted:
    """Return the lines that the address asks for: `visa`, `natverk`, and with `alla` all of them."""
    view = get.get("visa", "") if get.get("visa", "") in _VIEWS else ""
    network = next((body for body in bodies if body.slug == get.get("natverk", "")), None)
    here = [line for line in lines if network is None or line.body == network]
    found = [line for line in here if _VIEWS[view][1](line)]
    return Sifted(
        lines=found if "alla" in get else found[:AT_MOST],
        views=_views(here, view, get),
        networks=_networks(lines, network, get, bodies) if len(bodies) > 1 else [],
        all=len(found),
        is_whole=not view and network is None,
    )


def _views(lines: Sequence[Open], now: str, get: QueryDict) -> list[Entry]:
    entries = []
    for name, (label, lets_through) in _VIEWS.items():
        url = with_query(get, visa=name, alla=None)
        entries.append(Entry(label, url, current=name == now, count=sum(map(lets_through, lines))))
    return entries


def _networks(lines: Sequence[Open], now: Body | None, get: QueryDict, bodies: Sequence[Body]) -> list[Entry]:
    counts = Counter(line.body.pk for line in lines if line.body)
    url = with_query(get, natverk=None, alla=None)
    entries = [Entry(_("Alla nätverk"), url, current=now is None)]
    for body in bodies:
        if counts[body.pk] or body == now:
            url = with_query(get, natverk=body.slug, alla=None)
            entries.append(Entry(body.name, url, current=body == now, count=counts[body.pk]))
    return entries if len(entries) > 2 or now else []
