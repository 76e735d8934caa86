"""What somebody who leaves, or has left, still holds in the register: to be taken over by somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from lagetrunt.models import Appointment, Body, Mandate
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.sitting import departures, sittings
from lagetrunt.register.business.terms import offices, successor_of


def left_seat(horizon: Horizon) -> Iterator[Open]:
    """Tell of seats that somebody who leaves holds, where nobody is told to follow."""
    sit, left = horizon.once(sittings), horizon.once(departures)
    taken_over = {one.replaces for one in sit}
    begun = {(one.seat, one.begins) for one in sit if one.begins}
    keys = [
        one.pk
        for one in sit
        if one.person in left
        and one.is_on(horizon.on)
        and one.pk not in taken_over
        and not (one.ends and any(seat == one.seat and begins >= one.ends for seat, begins in begun))
    ]
    if not keys:
        return
    rows = Mandate.objects.filter(pk__in=keys).select_related("person", "seat__organisation")
    for mandate in rows.order_by("seat__body", "id"):
        body = horizon.bodies[mandate.seat.body_id]
        mandate.seat.body = body
        title = _("%(seat)s i %(body)s") % {"seat": mandate.seat, "body": body}
        yield _line(horizon, "left_seat", mandate, body, title)


def left_office(horizon: Horizon) -> Iterator[Open]:
    """Tell of offices that somebody who leaves holds, where nobody is told to follow."""
    left = horizon.once(departures)
    held = horizon.once(offices)
    for office in held:
        is_on = office.starts_on is None or office.starts_on <= horizon.on
        is_on = is_on and (office.ends_on is None or office.ends_on > horizon.on)
        if office.person_id in left and is_on and successor_of(office, held) is None:
            role = office.title or office.get_role_display()
            title = _("%(role)s i %(body)s") % {"role": role, "body": office.body}
            yield _line(horizon, "left_office", office, office.body, title)


def left_role(horizon: Horizon) -> Iterator[Open]:
    """Tell of what somebody who leaves was appointed to, where it led to neither seat nor office in the register."""
    left = horizon.once(departures)
    if not left:
        return
    rows = Appointment.objects.filter(
        person__in=left, mandate__isnull=True, office__isnull=True, withdrawn_at__isnull=True
    )
    theirs = [one for one in horizon.at_hand(rows.select_related("person")) if _is_lasting(one, horizon)]
    if not theirs:
        return
    after = Appointment.objects.filter(role__in={one.role for one in theirs}, withdrawn_at__isnull=True)
    later = horizon.at_hand(after.exclude(person__in=left))
    for one in theirs:
        same = [other for other in later if (other.role, other.body_name) == (one.role, one.body_name)]
        if not any(other.meeting.date > one.meeting.date for other in same):
            title = " ".join(filter(None, [one.role, one.body_name]))
            yield _line(horizon, "left_role", one, one.meeting.body, title)


def _is_lasting(one: Appointment, horizon: Horizon) -> bool:
    """Whether it goes on: not a role at one meeting, nor a seat that has its own line."""
    is_on = one.until is None or one.until >= horizon.on
    return is_on and not one.dates and one.body_id != one.meeting.body_id


def _line(horizon: Horizon, rule: str, fact: Any, body: Body, title: str) -> Open:
    departure = horizon.once(departures)[fact.person_id]
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
