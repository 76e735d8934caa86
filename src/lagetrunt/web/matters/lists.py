"""The list of a network's matters: sifted, sorted, and what waits for a yes first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from lagetrunt.access import may_write_body
from lagetrunt.models import Body, MatterState
from lagetrunt.register.matters import MatterRow, matters_seen
from lagetrunt.web.addresses import address_of
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.matters.coldness import is_cold, meetings_held
from lagetrunt.web.navigation import Entry, with_query
from lagetrunt.web.pages import Asked, in_body

_A_PAGE = 30
ORDERS = (
    ("", gettext_lazy("Senast uppe först")),
    ("senast", gettext_lazy("Senast uppe sist")),
    ("namn", gettext_lazy("Namn, a till ö")),
    ("-namn", gettext_lazy("Namn, ö till a")),
    ("forst", gettext_lazy("Äldst först")),
    ("-forst", gettext_lazy("Yngst först")),
    ("-flyttad", gettext_lazy("Mest flyttad först")),
    ("flyttad", gettext_lazy("Minst flyttad först")),
)
"""Orders as they stand in addresses, and their words."""
_KEYS: dict[str, Callable[[MatterRow], Any]] = {
    "namn": lambda row: row.matter.sort_key,
    "forst": lambda row: row.first or date.max,
    "flyttad": lambda row: row.put_off,
    "senast": lambda row: row.last or date.min,
}
OPEN, CLOSED, DOUBTFUL, COLD, ALL = "oppna", "avslutade", "bekrafta", "kallt", "alla"
_LABELS = {
    OPEN: gettext_lazy("Öppna"),
    DOUBTFUL: gettext_lazy("Att bekräfta"),
    COLD: gettext_lazy("Kallt"),
    CLOSED: gettext_lazy("Avslutade"),
    ALL: gettext_lazy("Alla"),
}


@in_body
def matters(request: Asked, body: Body) -> HttpResponse:
    """Show the matters of a network with where they stand, how often put off, and what is left of each."""
    words, shown = request.GET.get("ord", ""), request.GET.get("lage", OPEN)
    shown = shown if shown in _LABELS else OPEN
    rows, held = matters_seen(request.user, body=body, text=words), meetings_held(body)
    groups = _groups(rows, held)
    chosen = _sorted(groups[shown], request.GET.get("ordning", ""))
    cold = {row.matter.pk for row in groups[COLD]}
    if request.GET.get("som") == "xlsx":
        return _sheet(body, chosen, cold)
    may_write = may_write_body(request.user, body)
    context = {
        "body": body,
        "page": Paginator(chosen, _A_PAGE).get_page(request.GET.get("sida")),
        "cold": cold,
        "entries": _entries(request, groups, shown),
        "orders": ORDERS,
        "words": words,
        "shown": shown,
        "any_at_all": bool(rows) or bool(words),
        "waiting": _to_confirm(groups[DOUBTFUL]) if may_write else [],
        "as_sheet": with_query(request.GET, som="xlsx", sida=None),
        "may_write": may_write,
    }
    return render(request, "matters/matters.html", context)


def _groups(rows: list[MatterRow], held: list[date]) -> dict[str, list[MatterRow]]:
    """Return the rows of each choice; what is open and has gone cold is told apart from what is alive."""
    standing = [row for row in rows if row.matter.state == MatterState.OPEN]
    today = timezone.localdate()
    cold = [row for row in standing if is_cold(row.last, held, today)]
    gone = {row.matter.pk for row in cold}
    return {
        OPEN: [row for row in standing if row.matter.pk not in gone],
        DOUBTFUL: [row for row in rows if row.doubtful],
        COLD: cold,
        CLOSED: [row for row in rows if row.matter.state == MatterState.CLOSED],
        ALL: rows,
    }


def _sorted(rows: list[MatterRow], order: str) -> list[MatterRow]:
    name = order.removeprefix("-")
    if name not in _KEYS:
        order, name = "-senast", "senast"
    by_name = sorted(rows, key=_KEYS["namn"])
    return sorted(by_name, key=_KEYS[name], reverse=order.startswith("-"))


def _entries(request: Asked, groups: dict[str, list[MatterRow]], shown: str) -> list[Entry]:
    return [
        Entry(label, with_query(request.GET, lage=name, sida=None), name == shown, len(groups[name]))
        for name, label in _LABELS.items()
    ]


def _to_confirm(rows: list[MatterRow]) -> list[dict[str, Any]]:
    """Return the one errand of the page: the steps that wait for a yes, the matter with most of them first."""
    if not rows:
        return []
    steps, most = sum(row.doubtful for row in rows), max(rows, key=lambda row: row.doubtful)
    title = ngettext("%(n)s steg att bekräfta", "%(n)s steg att bekräfta", steps) % {"n": steps}
    why = ngettext(
        "Läsningen tror att det hör till ett ärende, men är inte säker.",
        "Läsningen tror att de hör till %(n)s ärenden, men är inte säker.",
        len(rows),
    ) % {"n": len(rows)}
    step = _("Börja med %(matter)s") % {"matter": most.matter.name} if len(rows) > 1 else _("Bekräfta")
    return [
        {
            "mark": "doubt",
            "word": _("Att bekräfta"),
            "title": title,
            "url": with_query_of(DOUBTFUL),
            "why": why,
            "step": step,
            "step_url": address_of(most.matter),
        }
    ]


def with_query_of(shown: str) -> str:
    """Return the query that shows one group of the list."""
    return f"?lage={shown}"


def _sheet(body: Body, rows: list[MatterRow], cold: set[int]) -> HttpResponse:
    heads = [_("Ärende"), _("Läge"), _("Först uppe"), _("Senast uppe"), _("Flyttad"), _("Beslut"), _("Öppna åtaganden")]
    heads += [_("Att bekräfta"), _("Frågan"), _("Äger frågan")]
    lines = [
        [
            row.matter.name,
            _("kallt") if row.matter.pk in cold else str(row.matter.get_state_display()),
            row.first,
            row.last,
            row.put_off,
            row.decisions,
            row.open_actions,
            row.doubtful,
            row.matter.question,
            str(row.matter.owner or ""),
        ]
        for row in rows
    ]
    return as_sheet(_("Ärenden %(body)s") % {"body": body.name}, heads, lines)
