"""Seats on which nobody sits: those whose holder has gone, and those that notes tell are empty."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from lagetrunt.language.keys import fold
from lagetrunt.models import Body, Leaving, Mandate, Postponement, Seat, SeatKind, Vacancy
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.sitting import Departure, Sitting, departures, own_organisations, sittings
from lagetrunt.register.day_words import day_date
from lagetrunt.register.vacancies import seats_meant


def seat_empty(horizon: Horizon) -> Iterator[Open]:
    """Tell of seats whose holder has gone and whom nobody has followed, with what notes tell of them."""
    told = horizon.once(_told)
    for mandate in horizon.once(_last_holders).values():
        yield _empty(horizon, mandate, told.get(mandate.seat_id, []))


def seat_told_empty(horizon: Horizon) -> Iterator[Open]:
    """Tell of seats that notes tell are empty, where the register knows of no such seat."""
    unknown: dict[tuple[int, str], list[Vacancy]] = defaultdict(list)
    for vacancy in horizon.once(_told).get(0, []):
        unknown[(vacancy.meeting.body_id, fold(vacancy.seat_name))].append(vacancy)
    for vacancies in unknown.values():
        yield _told_empty(horizon, vacancies)


def _last_holders(horizon: Horizon) -> dict[int, Mandate]:
    """Return who last sat on each seat that nobody holds on the day, the seat that has been empty longest first."""
    last: dict[int, Sitting] = {}
    for one in horizon.once(sittings):
        if one.is_of_seat_on(horizon.on):
            last[one.seat] = one
    held = {one.seat for one in horizon.once(sittings) if one.is_on(horizon.on)}
    gone = [one.pk for seat, one in last.items() if seat not in held and one.ends and one.ends <= horizon.on]
    if not gone:
        return {}
    rows = Mandate.objects.filter(pk__in=gone).select_related("person", "seat__organisation")
    found = {mandate.seat_id: mandate for mandate in rows.order_by("ends_on", "id")}
    for mandate in found.values():
        mandate.seat.body = horizon.bodies[mandate.seat.body_id]
    return found


def _told(horizon: Horizon) -> dict[int, list[Vacancy]]:
    """Return what notes tell of empty seats, newest first, by the seat it is about; 0 where none is known.

    What was told before somebody took the seat is left out, and so is what was put off in the same words.
    """
    same = Postponement.objects.filter(
        meeting=OuterRef("meeting"), item=OuterRef("item"), words=OuterRef("words"), withdrawn_at__isnull=True
    )
    rows = Vacancy.objects.filter(~Exists(same), filled_on__isnull=True).select_related("item")
    vacancies = horizon.lately(rows)
    found: dict[int, list[Vacancy]] = defaultdict(list)
    if not vacancies:
        return found
    seats = list(Seat.objects.filter(body__in=horizon.bodies, withdrawn_at__isnull=True).order_by("id"))
    begun: dict[int, list[date]] = defaultdict(list)
    for one in horizon.once(sittings):
        if one.begins and one.begins <= horizon.on:
            begun[one.seat].append(one.begins)
    for vacancy in reversed(vacancies):
        meant = seats_meant(vacancy, seats, horizon.bodies)
        if any(begin > vacancy.meeting.date for seat in meant for begin in begun[seat.pk]):
            continue
        empty = [seat for seat in meant if seat.pk in horizon.once(_last_holders)]
        found[empty[0].pk if empty else 0].append(vacancy)
    return found


def _empty(horizon: Horizon, mandate: Mandate, told: list[Vacancy]) -> Open:
    seat, body = mandate.seat, horizon.bodies[mandate.seat.body_id]
    assert mandate.ends_on is not None  # noqa: S101  # asked for with an end
    writes = horizon.writes(body)
    said = {"person": mandate.person, "day": day_date(mandate.ends_on - timedelta(days=1))}
    why = _("%(person)s hade platsen till och med %(day)s. Ingen har tagit över.") % said
    name = _("Ersättarplats för %(seat)s i %(body)s") if seat.kind == SeatKind.DEPUTY else _("%(seat)s i %(body)s")
    return Open(
        rule="seat_empty",
        fact=seat,
        body=body,
        title=name % {"seat": seat, "body": body},
        why=" ".join([why, *_told_words(told)]),
        facts=(*told, mandate),
        since=mandate.ends_on,
        mine=writes or seat.organisation_id in horizon.once(own_organisations),
        waits_on="" if writes or not seat.organisation else str(seat.organisation),
        before_meeting=_meets(horizon, body),
        on_agenda=True,
        mentioned=max([mandate.ends_on, *(one.meeting.date for one in told)]),
        newest=mandate.ends_on,
        people=(mandate.person_id,),
    )


def _told_empty(horizon: Horizon, told: list[Vacancy]) -> Open:
    first, last = told[-1], told[0]
    body = first.meeting.body
    left = _left_in(horizon, first)
    return Open(
        rule="seat_told_empty",
        fact=first,
        body=body,
        title=first.seat_name,
        why=" ".join([*_told_words(told), *(departure.words(horizon.on) for departure in left)]),
        facts=(*told, *(departure.fact for departure in left)),
        since=first.meeting.date,
        matter=horizon.matter_of(last),
        mine=horizon.writes(body),
        before_meeting=_meets(horizon, body),
        on_agenda=True,
        mentioned=last.meeting.date,
        newest=last.meeting.date,
        people=tuple(departure.fact.person_id for departure in left),
    )


def _left_in(horizon: Horizon, vacancy: Vacancy) -> list[Departure]:
    """Return those of whom the same point of the meeting tells that they leave."""
    point = (vacancy.meeting_id, vacancy.item_id)
    return [
        departure
        for departure in horizon.once(departures).values()
        if isinstance(departure.fact, Leaving) and (departure.fact.meeting_id, departure.fact.item_id) == point
    ]


def _told_words(told: Iterable[Vacancy]) -> list[str]:
    days = [day_date(one.meeting.date) for one in told]
    return [_("Stod som tom i anteckningarna %(day)s.") % {"day": days[0]}] if days else []


def _meets(horizon: Horizon, body: Body) -> bool:
    """Whether the body, or the one above it, has a meeting to come."""
    return body.pk in horizon.ahead or body.parent_id in horizon.ahead
