"""Views of the tree of networks and of one network."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import may_enter_papers, may_write_body, seen
from lagetrunt.models import (
    Appointment,
    Body,
    BodyKind,
    ComingDate,
    Decision,
    Mandate,
    Meeting,
    Office,
    OfficeRole,
    Seat,
    Vacancy,
)
from lagetrunt.register import BodyNode, body_tree, chair_terms, next_meeting, roster_on
from lagetrunt.web.addresses import address_of
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.navigation import TreeNode
from lagetrunt.web.networks.bars import seat_rows
from lagetrunt.web.networks.pulse import Pulse, pulses
from lagetrunt.web.pages import Asked, in_body, signed_in
from lagetrunt.web.sourcing import Sources


@signed_in
def networks(request: Asked) -> HttpResponse:
    """Show the tree of networks with the pulse of each; bodies of others stand apart."""
    today = timezone.localdate()
    tree = body_tree(request.user)
    flat = _flat(tree)
    found = pulses(flat, today)
    if request.GET.get("som") == "xlsx":
        heads = [_("Nätverk"), _("Under"), _("Slag"), _("Puls"), _("Varför")]
        lines = [
            [
                b.name,
                b.parent.name if b.parent else "",
                str(b.get_kind_display()),
                found[b.pk].word,
                found[b.pk].evidence,
            ]
            for b in flat
        ]
        return as_sheet(_("Nätverk"), heads, lines)
    context = {
        "nodes": [_node(node, found) for node in tree if node.body.kind != BodyKind.OUTER],
        "outer": [body for body in flat if body.kind == BodyKind.OUTER],
        "may_enter": may_enter_papers(request.user),
    }
    return render(request, "networks/networks.html", context)


def _flat(nodes: list[BodyNode]) -> list[Body]:
    return [body for node in nodes for body in (node.body, *_flat(node.children))]


def _node(node: BodyNode, found: dict[int, Pulse]) -> TreeNode:
    pulse = found[node.body.pk]
    below = [_node(child, found) for child in node.children if child.body.kind != BodyKind.OUTER]
    return TreeNode(
        name=node.body.name,
        url=address_of(node.body),
        mark=pulse.mark,
        word=pulse.word,
        last=pulse.evidence,
        gatherings=pulse.gatherings,
        below=below,
    )


@in_body
def network(request: Asked, body: Body) -> HttpResponse:
    """Show one network: who sits where, chairs, what is under it and what comes."""
    today = timezone.localdate()
    user = request.user
    roster = roster_on(body, today)
    seats = list(
        seen(user, Seat).filter(body=body).select_related("organisation").order_by("organisation__sort_key", "id")
    )
    mandates = list(seen(user, Mandate).filter(seat__body=body).select_related("person", "seat__organisation"))
    offices = list(
        seen(user, Office)
        .filter(body=body)
        .select_related("person", "employer")
        .order_by("role", F("starts_on").desc(nulls_last=True), "id")
    )
    context: dict[str, Any] = {
        "body": body,
        "today": today,
        "roster": roster,
        "offices": offices,
        "chairs": [office for office in roster.offices if office.role == OfficeRole.CHAIR],
        "coordinators": [office for office in roster.offices if office.role == OfficeRole.COORDINATOR],
        "warnings": [term for term in chair_terms(body, today, roles=OfficeRole.values) if term.warning],
        "rows": seat_rows(seats, mandates, offices, today),
        "first": _first_year(mandates, offices, today),
        "last": date(today.year + 1, 1, 1),
        "pulse": pulses([body], today)[body.pk],
        "next": next_meeting(body, today),
        "sources": Sources([body, *seats, *mandates, *offices]),
        "may_write": may_write_body(user, body),
        **_around(request, body, today),
    }
    return render(request, "networks/network.html", context)


def _around(request: Asked, body: Body, today: date) -> dict[str, Any]:
    user = request.user
    below = list(seen(user, Body).filter(parent=body).exclude(kind=BodyKind.OUTER).order_by("sort_key"))
    found = pulses(below, today)
    return {
        "below": [(child, found[child.pk]) for child in below],
        "meetings": seen(user, Meeting).filter(body=body).select_related("body").order_by("-date")[:5],
        "decisions": seen(user, Decision)
        .filter(meeting__body=body)
        .select_related("meeting__body")
        .order_by("-meeting__date")[:3],
        "coming": seen(user, ComingDate).filter(body=body, date__gte=today).order_by("date")[:12],
        "vacancies": seen(user, Vacancy)
        .filter(meeting__body=body, filled_on__isnull=True)
        .select_related("meeting__body"),
        "sent_out": seen(user, Appointment)
        .filter(meeting__body=body)
        .exclude(body=body)
        .select_related("person", "body", "meeting__body")
        .order_by("body_name", "-meeting__date"),
    }


def _first_year(mandates: list[Mandate], offices: list[Office], today: date) -> date:
    starts = [one.starts_on for one in mandates] + [one.starts_on for one in offices]
    days = [day for day in starts if day]
    return date(min(days, default=today).year, 1, 1)
