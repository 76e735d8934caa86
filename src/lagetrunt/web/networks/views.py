"""Views of the tree of networks and of one network."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

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
    User,
    Vacancy,
)
from lagetrunt.register import BodyNode, body_tree, next_meeting, roster_on
from lagetrunt.register.rosters import on_day
from lagetrunt.web.addresses import address_of
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.navigation import TreeNode
from lagetrunt.web.networks.bars import seat_rows
from lagetrunt.web.networks.pulse import Pulse, pulses
from lagetrunt.web.pages import Asked, in_body, signed_in
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.waiting import Waiting, offices_to_see_to, told_vacancy, vacant_seat

_DATES_AT_MOST = 12


@signed_in
def networks(request: Asked) -> HttpResponse:
    """Show the tree of networks with the pulse of each; bodies of others stand apart."""
    tree = body_tree(request.user)
    flat = _flat(tree)
    found = pulses(flat, timezone.localdate())
    if request.GET.get("som") == "xlsx":
        return _sheet(flat, found)
    people = coordinators(request.user, flat)
    context = {
        "nodes": [_node(node, found, people) for node in tree if node.body.kind != BodyKind.OUTER],
        "outer": [body for body in flat if body.kind == BodyKind.OUTER],
        "may_enter": may_enter_papers(request.user),
    }
    return render(request, "networks/networks.html", context)


def _sheet(bodies: list[Body], found: dict[int, Pulse]) -> HttpResponse:
    heads = [_("Nätverk"), _("Under"), _("Slag"), _("Puls"), _("Varför")]
    lines = [
        [one.name, str(one.parent or ""), str(one.get_kind_display()), found[one.pk].word, found[one.pk].evidence]
        for one in bodies
    ]
    return as_sheet(pgettext("flera", "Nätverk"), heads, lines)


def coordinators(user: User, bodies: list[Body]) -> dict[int, str]:
    """Return who coordinates or is the contact of each network today, in words; one query for all."""
    named: dict[int, list[str]] = {}
    roles = [OfficeRole.COORDINATOR, OfficeRole.CONTACT]
    held = seen(user, Office).filter(on_day(timezone.localdate()), body__in=bodies, role__in=roles)
    for office in held.select_related("person").order_by("role", "starts_on", "id"):
        role = office.title or str(office.get_role_display())
        named.setdefault(office.body_id, []).append(f"{office.person}, {role}")
    return {body: "; ".join(names) for body, names in named.items()}


def _flat(nodes: list[BodyNode]) -> list[Body]:
    return [body for node in nodes for body in (node.body, *_flat(node.children))]


def _node(node: BodyNode, found: dict[int, Pulse], people: dict[int, str]) -> TreeNode:
    pulse = found[node.body.pk]
    below = [_node(child, found, people) for child in node.children if child.body.kind != BodyKind.OUTER]
    return TreeNode(
        name=node.body.name,
        url=address_of(node.body),
        by=people.get(node.body.pk, ""),
        mark=pulse.mark,
        word=pulse.word,
        last=pulse.evidence,
        gatherings=pulse.gatherings,
        below=below,
    )


@in_body
def network(request: Asked, body: Body) -> HttpResponse:
    """Show one network: who sits where, what to see to, what is under it and what comes."""
    today = timezone.localdate()
    context: dict[str, Any] = {
        "body": body,
        "today": today,
        "pulse": pulses([body], today)[body.pk],
        "next": next_meeting(body, today),
        "may_write": may_write_body(request.user, body),
        **_seating(request, body, today),
        **_around(request, body, today),
    }
    listed = [*context["seats"], *context["mandates"], *context["offices"], *context["meetings"]]
    listed += [
        *context["decisions"],
        *context["coming"],
        *context["vacancies"],
        *context["sent_out"],
        *context["sent_here"],
    ]
    if context["next"] and context["next"].coming:
        listed.append(context["next"].coming)
    context["sources"] = Sources([body, *listed], user=request.user)
    context["waiting"] = to_see_to(context, user=request.user)
    return render(request, "networks/network.html", context)


def _seating(request: Asked, body: Body, today: date) -> dict[str, Any]:
    user = request.user
    seats = seen(user, Seat).filter(body=body).select_related("organisation", "body")
    mandates = seen(user, Mandate).filter(seat__body=body).select_related("person", "seat__organisation")
    offices = seen(user, Office).filter(body=body).select_related("person", "employer", "body")
    found: dict[str, Any] = {
        "seats": list(seats.order_by("organisation__sort_key", "id")),
        "mandates": list(mandates.order_by(F("starts_on").asc(nulls_first=True), "id")),
        "offices": list(offices.order_by("role", F("starts_on").desc(nulls_last=True), "id")),
        "roster": roster_on(body, today),
    }
    found["rows"] = seat_rows(found["seats"], found["mandates"], found["offices"], today)
    found["first"] = _first_year(found["mandates"], found["offices"], today)
    found["last"] = date(today.year + 1, 1, 1)
    held = [one for one in found["offices"] if one.ends_on is None or one.ends_on > today]
    found["held"], found["earlier"] = held, [one for one in found["offices"] if one not in held]
    return found


def to_see_to(found: dict[str, Any], *, user: User) -> list[Waiting]:
    """Return what of a network's seats and offices calls for a hand: offices that run out, and empty seats."""
    body, today, sources, writes = found["body"], found["today"], found["sources"], found["may_write"]
    lines = offices_to_see_to(body, today, user=user)
    last = {mandate.seat_id: mandate for mandate in found["mandates"]}
    empty = [one.seat for one in found["roster"].seats if one.is_vacant]
    lines += [vacant_seat(seat, last.get(seat.pk), today, sources=sources, writes=writes) for seat in empty]
    return lines + [told_vacancy(one, sources=sources, writes=writes) for one in found["vacancies"]]


def _around(request: Asked, body: Body, today: date) -> dict[str, Any]:
    user = request.user
    below = list(seen(user, Body).filter(parent=body).exclude(kind=BodyKind.OUTER).order_by("sort_key"))
    found = pulses(below, today)
    meetings = seen(user, Meeting).filter(body=body).select_related("body")
    decisions = seen(user, Decision).filter(meeting__body=body).select_related("meeting__body")
    coming = seen(user, ComingDate).filter(body=body, date__gte=today).order_by("date", "id")
    vacancies = seen(user, Vacancy).filter(meeting__body=body, filled_on__isnull=True)
    sent_out = seen(user, Appointment).filter(meeting__body=body).exclude(body=body)
    sent_here = seen(user, Appointment).filter(body=body).exclude(meeting__body=body)
    return {
        "below": [(child, found[child.pk]) for child in below],
        "meetings": list(meetings.filter(date__lte=today).order_by("-date", "-ordinal")[:5]),
        "decisions": list(decisions.order_by("-meeting__date", "id")[:3]),
        "coming": _one_a_day(coming),
        "vacancies": list(vacancies.select_related("meeting__body", "item").order_by("-meeting__date")),
        "sent_here": list(sent_here.select_related("person", "meeting__body").order_by("-meeting__date", "id")),
        "sent_out": list(
            sent_out.select_related("person", "body", "meeting__body").order_by("body_name", "-meeting__date", "id")
        ),
    }


def _one_a_day(coming: Iterable[ComingDate]) -> list[ComingDate]:
    """Return the dates to come, one of those that several papers name; a settled one before a proposed."""
    found: dict[tuple[date, str], ComingDate] = {}
    for one in coming:
        key = (one.date, one.what)
        if key not in found or (found[key].is_proposed and not one.is_proposed):
            found[key] = one
    return list(found.values())[:_DATES_AT_MOST]


def _first_year(mandates: list[Mandate], offices: list[Office], today: date) -> date:
    starts = [one.starts_on for one in mandates] + [one.starts_on for one in offices]
    days = [day for day in starts if day]
    return date(min(days, default=today).year, 1, 1)
