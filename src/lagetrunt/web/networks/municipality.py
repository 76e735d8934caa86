"""What the page of one organisation shows: seats, promises, answers, and what waits for it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Q

from lagetrunt.access import rights_of, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Action,
    ActionState,
    Answer,
    Assignee,
    Body,
    Mandate,
    Meeting,
    MeetingState,
    Office,
    Organisation,
    Round,
    Seat,
    User,
)
from lagetrunt.register import OrganisationPage, actions_seen
from lagetrunt.register.business import Open, open_business
from lagetrunt.register.kept import kept
from lagetrunt.register.rosters import on_day
from lagetrunt.web.business.concerning import concern_of
from lagetrunt.web.business.rows import Here, Row, rows_of
from lagetrunt.web.drawing.ring import Dot

_SOON = timedelta(days=90)
_PUT_OFF, _FORMAL = "put_off", "formal_missing"
_DOTS_AT_LEAST = 3


@dataclass(frozen=True)
class HeldSeat:
    """One seat of an organisation: who sits there today, who sat there before, and whether it is about to be empty."""

    seat: Seat
    now: list[Mandate]
    before: list[Mandate]
    ends_on: date | None
    """The first day without the last one who sits there, where it comes soon."""

    @property
    def empty_since(self) -> date | None:
        """Return the first day without anybody, where it is known."""
        return None if self.now else max((one.ends_on for one in self.before if one.ends_on), default=None)


def held_seats(page: OrganisationPage, today: date) -> list[HeldSeat]:
    """Return the seats of an organisation that stand today, by network."""
    on_seat: dict[int, list[Mandate]] = defaultdict(list)
    for mandate in page.mandates:
        on_seat[mandate.seat_id].append(mandate)
    standing = [seat for seat in page.seats if seat.ends_on is None or seat.ends_on > today]
    return [_held(seat, on_seat[seat.pk], today) for seat in standing]


def _held(seat: Seat, mandates: list[Mandate], today: date) -> HeldSeat:
    gone = [one for one in mandates if one.ends_on and one.ends_on <= today]
    now = [one for one in mandates if one not in gone]
    ends = [one.ends_on for one in now if one.ends_on]
    last = max(ends) if ends and len(ends) == len(now) else None
    return HeldSeat(seat, now, gone, last if last and last <= today + _SOON else None)


def promised_for(page: OrganisationPage, seats: list[HeldSeat], *, user: User) -> list[Action]:
    """Return the promises of the organisation, and the open ones of those who sit for it today."""
    people = {one.person_id for held in seats for one in held.now}
    theirs = Assignee.objects.filter(person__in=people).values("action")
    still = actions_seen(user).filter(pk__in=theirs, state=ActionState.OPEN)
    return list(dict.fromkeys([*page.actions, *still]))


def offices_of(organisation: Organisation, seats: list[HeldSeat], *, user: User, today: date) -> list[Office]:
    """Return the offices held today by those who sit for the organisation, or whom it employs for it."""
    people = {one.person_id for held in seats for one in held.now}
    rows = seen(user, Office).filter(on_day(today)).filter(Q(person__in=people) | Q(employer=organisation))
    return list(rows.select_related("person", "body", "employer").order_by("body__sort_key", "id"))


def answers_by_round(answers: list[Answer]) -> list[tuple[Round, list[Answer]]]:
    """Return the rounds with what the organisation answered in each, in the order of the answers."""
    found: dict[int, tuple[Round, list[Answer]]] = {}
    for answer in answers:
        if answer.round.meeting:
            answer.round.meeting.body = answer.round.body
        if fold(answer.topic) == fold(answer.round.subject):
            answer.topic = ""  # the heading says it
        found.setdefault(answer.round_id, (answer.round, []))[1].append(answer)
    return list(found.values())


def waits_for(organisation: Organisation, *, user: User, today: date) -> dict[str, list[Row]]:
    """Return what is put off that concerns the organisation, and what its own board has not decided."""
    bodies = list(seen(user, Body).filter(closed_on__isnull=True))

    def made() -> list[Open]:
        return open_business(user, bodies, on=today, with_cold=False, rules=(_PUT_OFF, _FORMAL))

    rights = rights_of(user)
    reader = (user.pk, user.person_id, rights.reads, rights.writes)
    lines = kept(user.association_id, "put off", reader, today, make=made)
    concern = concern_of([organisation], user=user)
    here = Here(user, today, bodies={body.pk: body for body in bodies})
    rows = rows_of([line for line in lines if concern.holds(line)], here)
    return {
        "put_off": [row for row in rows if row.open.rule == _PUT_OFF],
        "formal": [row for row in rows if row.open.rule == _FORMAL],
    }


def next_for(seats: list[HeldSeat], *, user: User, today: date) -> Meeting | None:
    """Return the next meeting of the networks in which the organisation has a seat."""
    bodies = {held.seat.body_id for held in seats}
    ahead = seen(user, Meeting).filter(body__in=bodies, date__gte=today, state=MeetingState.PLANNED)
    found: Meeting | None = ahead.select_related("body").order_by("date", "start", "id").first()
    return found


def dots_of(organisation: Organisation, seats: list[HeldSeat], *, user: User) -> list[Dot]:
    """Return the organisations of the first network as a ring, with this one in its place; nothing for a few."""
    if not seats:
        return []
    there = seen(user, Seat).filter(body=seats[0].seat.body_id, organisation__isnull=False)
    rows: list[Any] = list(there.select_related("organisation").order_by("organisation__sort_key"))
    names = dict.fromkeys(seat.organisation for seat in rows)
    dots = [Dot(one.name, "turn" if one == organisation else "full") for one in names]
    return dots if len(dots) >= _DOTS_AT_LEAST else []
