"""Seats on which nobody sits, and what somebody who left still holds in the register."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from lagetrunt.models import Mandate, Seat
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.day_words import day_date
from lagetrunt.register.rosters import on_day


def seat_empty(horizon: Horizon) -> Iterator[Open]:
    """Tell of seats whose holder has gone and whom nobody has followed."""
    last = {mandate.seat_id: mandate for mandate in horizon.once(_last_holders)}
    for mandate in last.values():
        yield _empty(horizon, mandate)


def _empty(horizon: Horizon, mandate: Mandate) -> Open:
    seat, body = mandate.seat, horizon.bodies[mandate.seat.body_id]
    assert mandate.ends_on is not None  # noqa: S101  # asked for with an end
    writes = horizon.writes(body)
    said = {"person": mandate.person, "day": day_date(mandate.ends_on - timedelta(days=1))}
    return Open(
        rule="seat_empty",
        fact=seat,
        body=body,
        title=str(seat),
        why=_("%(person)s hade platsen till och med %(day)s. Ingen har tagit över.") % said,
        facts=(mandate,),
        since=mandate.ends_on,
        mine=writes or seat.organisation_id in horizon.own_organisations,
        waits_on="" if writes else str(seat),
        before_meeting=body.pk in horizon.ahead,
        on_agenda=True,
        mentioned=mandate.ends_on,
        newest=mandate.ends_on,
        people=(mandate.person_id,),
    )


def _last_holders(horizon: Horizon) -> list[Mandate]:
    """Return the mandates of seats that nobody holds on the day, the last of each seat at the end."""
    sits = Mandate.objects.filter(on_day(horizon.on), seat=OuterRef("pk"), withdrawn_at__isnull=True)
    empty = Seat.objects.filter(on_day(horizon.on), ~Exists(sits), body__in=horizon.bodies, withdrawn_at__isnull=True)
    rows = Mandate.objects.filter(seat__in=empty, ends_on__lte=horizon.on, withdrawn_at__isnull=True)
    return list(rows.select_related("person", "seat__organisation").order_by("ends_on", "id"))
