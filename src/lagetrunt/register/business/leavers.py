"""What somebody who leaves, or has left, still holds in the register: to be taken over by somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext as _

from lagetrunt.models import Appointment, Body, Mandate, Office
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.rosters import on_day


def left_seat(horizon: Horizon) -> Iterator[Open]:
    """Tell of seats that somebody who leaves holds, where nobody is told to follow."""
    after = Mandate.objects.filter(
        Q(starts_on__gte=OuterRef("ends_on")) | Q(replaces=OuterRef("pk")),
        seat=OuterRef("seat"),
        withdrawn_at__isnull=True,
    )
    rows = Mandate.objects.filter(
        on_day(horizon.on),
        ~Exists(after),
        seat__body__in=horizon.bodies,
        person__in=horizon.departures,
        withdrawn_at__isnull=True,
        seat__withdrawn_at__isnull=True,
    )
    for mandate in rows.select_related("person", "seat__organisation").order_by("seat__body", "id"):
        body = horizon.bodies[mandate.seat.body_id]
        title = _("%(seat)s i %(body)s") % {"seat": mandate.seat, "body": body}
        yield _line(horizon, "left_seat", mandate, body, title)


def left_office(horizon: Horizon) -> Iterator[Open]:
    """Tell of offices that somebody who leaves holds, where nobody is told to follow."""
    after = Office.objects.filter(
        Q(starts_on__gte=OuterRef("ends_on")) | Q(replaces=OuterRef("pk")),
        body=OuterRef("body"),
        role=OuterRef("role"),
        withdrawn_at__isnull=True,
    )
    rows = Office.objects.filter(
        on_day(horizon.on),
        ~Exists(after),
        body__in=horizon.bodies,
        person__in=horizon.departures,
        withdrawn_at__isnull=True,
    )
    for office in rows.select_related("person").order_by("body", "id"):
        body = horizon.bodies[office.body_id]
        role = office.title or office.get_role_display()
        yield _line(horizon, "left_office", office, body, _("%(role)s i %(body)s") % {"role": role, "body": body})


def left_role(horizon: Horizon) -> Iterator[Open]:
    """Tell of what somebody who leaves was appointed to, where it led to neither seat nor office in the register."""
    after = Appointment.objects.filter(
        body_name=OuterRef("body_name"),
        role=OuterRef("role"),
        meeting__date__gt=OuterRef("meeting__date"),
        withdrawn_at__isnull=True,
    ).exclude(person=OuterRef("person"))
    rows = Appointment.objects.filter(
        Q(until__isnull=True) | Q(until__gte=horizon.on),
        ~Exists(after),
        ~Q(body=F("meeting__body")),  # a role at one meeting, or a seat that has its own line
        meeting__body__in=horizon.bodies,
        meeting__withdrawn_at__isnull=True,
        person__in=horizon.departures,
        mandate__isnull=True,
        office__isnull=True,
        dates=[],
        withdrawn_at__isnull=True,
    )
    for one in rows.select_related("person", "meeting").order_by("meeting__date", "id"):
        body = horizon.bodies[one.meeting.body_id]
        yield _line(horizon, "left_role", one, body, " ".join(filter(None, [one.role, one.body_name])))


def _line(horizon: Horizon, rule: str, fact: Any, body: Body, title: str) -> Open:
    departure = horizon.departures[fact.person_id]
    writes = horizon.writes(body)
    return Open(
        rule=rule,
        fact=fact,
        body=body,
        title=f"{title}: {fact.person}",
        why=f"{departure.words(horizon.on)} {_('Ingen har tagit över.')}",
        facts=(departure.fact, fact),
        since=min(departure.day, horizon.on),
        due=departure.day if departure.day > horizon.on else None,
        mine=writes,
        waits_on="" if writes else _("samordnaren"),
        before_meeting=body.pk in horizon.ahead,
        on_agenda=True,
        mentioned=departure.day,
        newest=departure.told_on,
        people=(fact.person_id,),
    )
