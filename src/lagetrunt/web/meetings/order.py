"""Moving the points of a meeting up and down."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import get
from lagetrunt.models import Item
from lagetrunt.register import order_items
from lagetrunt.web.addresses import address_of
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.told import tell


@require_POST
@signed_in
def item_move(request: Asked, item: str) -> HttpResponse:
    """Move a point one step up or down, past its neighbour and what lies under that."""
    found = get(request.user, Item, item)
    rows = list(found.meeting.items.filter(withdrawn_at__isnull=True).order_by("position", "id"))
    ordered = moved(rows, found, up=request.POST.get("vart") == "upp")
    if ordered != rows:
        order_items(found.meeting, items=ordered, by=request.user)
        place = ordered.index(found) + 1
        tell(request, _("%(heading)s står nu som nummer %(place)s.") % {"heading": found.heading, "place": place})
    return redirect(address_of(found))


def moved(rows: list[Item], item: Item, *, up: bool) -> list[Item]:
    """Return the points with one of them, and what lies under it, moved past its neighbour on the same level."""
    groups: list[list[Item]] = []
    for row in rows:
        if groups and row.level > item.level:
            groups[-1].append(row)
        else:
            groups.append([row])
    here = next(number for number, group in enumerate(groups) if group[0].pk == item.pk)
    there = here - 1 if up else here + 1
    if 0 <= there < len(groups) and groups[there][0].level == item.level:
        groups[here], groups[there] = groups[there], groups[here]
    return [row for group in groups for row in group]
