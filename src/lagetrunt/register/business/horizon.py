"""What every rule looks at: the reader, their bodies and the day, with the meetings before and after it.

It is gathered once, in the same few queries for one body and for forty. What nobody has mentioned lately is left in the
database unless it is asked for: a register of ten years holds much that nobody will ever take up again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeVar

from django.db.models import Q, QuerySet

from lagetrunt.access import Rights, rights_of
from lagetrunt.models import (
    Aside,
    AsideKind,
    Body,
    ComingDate,
    Matter,
    Meeting,
    ProposalState,
    Report,
    User,
)
from lagetrunt.register.business.calendar import Calendar, calendar_of
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.tied import TiedAt, by_thing, standing_ties, tied_at, tied_in
from lagetrunt.register.kept import Parts, kept_parts
from lagetrunt.register.met import Met, meeting_of

T = TypeVar("T")

COLD_MEETINGS = 4
"""What so many held meetings have not mentioned is cold."""
COLD_DAYS = 365


class Heard(NamedTuple):
    """What a meeting's notes report of an action of an earlier one; `told` is the notes' own action."""

    action: int
    meeting: int
    kind: str
    told: int | None
    promised_at: int


@dataclass
class Horizon:
    """The reader's bodies on a day, with their meetings. Made by `look`."""

    user: User
    on: date
    bodies: dict[int, Body]
    with_cold: bool
    rights: Rights
    parts: Parts
    """What is gathered for it, or was for the same reader lately and still holds."""

    @property
    def cold_before(self) -> date:
        """Return the day before which a mention is twelve months old."""
        return self.on - timedelta(days=COLD_DAYS)

    def writes(self, body: Body | None) -> bool:
        """Return whether the reader may write in the body; for what no body owns, whether in any."""
        return self.rights.may_write(body.pk) if body else self.rights.writes_anything

    @property
    def meetings(self) -> dict[int, Met]:
        """Return all meetings of the bodies by key, oldest first."""
        return self.once(_calendar).meetings

    @property
    def held(self) -> dict[int, list[Met]]:
        """Return the meetings that were held up to the day, by body, newest first."""
        return self.once(_calendar).held

    @property
    def named(self) -> dict[int, list[ComingDate]]:
        """Return the days that papers name for a body's own meetings, by body."""
        return self.once(_calendar).named

    @property
    def ahead(self) -> dict[int, date]:
        """Return the day of the next meeting by body, booked or only named in a paper."""
        return self.once(_calendar).ahead

    @property
    def booked(self) -> set[int]:
        """Return the bodies whose next meeting is booked."""
        return self.once(_calendar).booked

    @property
    def warm(self) -> dict[int, date]:
        """Return the meetings whose mention keeps a thing warm: key and day."""
        return self.once(_warm)

    def is_cold(self, body: Body | None, mentioned: date | None) -> bool:
        """Return whether nobody has mentioned it for four held meetings of the body or for twelve months."""
        if mentioned is None:
            return False
        return mentioned < self.cold_before or self.meetings_since(body, mentioned) >= COLD_MEETINGS

    def meetings_since(self, body: Body | None, day: date) -> int:
        """Return how many held meetings came after a day."""
        days = self.once(_held_days).get(body.pk if body else 0, [])
        return len(days) - bisect_right(days, day)

    def by_next_meeting(self, body: Body | None, day: date) -> bool:
        """Return whether a day comes before the body's next meeting, or with it."""
        return body is not None and body.pk in self.ahead and day <= self.ahead[body.pk]

    def once(self, make: Callable[[Horizon], T]) -> T:
        """Return what `make` gathers for this horizon, gathered the first time it is asked for.

        It is kept until a step touches what it was gathered from, so it must not be changed.
        """
        return self.parts.once(make, lambda: make(self))

    def lines(self, rule: Callable[[Horizon], Iterator[Open]]) -> list[Open]:
        """Return the lines of a rule, kept as what `once` gathers."""
        return self.parts.once(rule, lambda: list(rule(self)))

    @property
    def asides(self) -> dict[tuple[str, str, int], Aside]:
        """Return what was said of anything that waits: by rule, kind and key of its fact."""
        return self.once(_asides)

    # What lately was mentioned.

    @property
    def ties(self) -> dict[tuple[str, int], int]:
        """Return the matter of each tied thing, (kind, key): of what stands at meetings of late, or with the cold all.

        `learn` adds those of other facts.
        """
        return self.once(_ties)

    def learn(self, facts: list[Any]) -> None:
        """Find the matters of facts that stand at earlier meetings."""
        warm = self.warm
        rest = [fact for fact in facts if fact.meeting_id not in warm]
        if rest and not self.with_cold:
            kind = type(rest[0]).__name__.lower()
            own = Q(**{f"{kind}__in": [fact.pk for fact in rest]})
            points = [fact.item_id for fact in rest if fact.item_id]
            self.ties.update(by_thing(standing_ties().filter(own | Q(item__in=points))))

    @property
    def matters(self) -> dict[int, Matter]:
        """Return the standing matters of `ties` by key."""
        return self.once(_matters)

    @property
    def reports(self) -> list[Heard]:
        """Return what notes report of actions, oldest first: those of late, or with the cold all."""
        return self.once(_reports)

    @property
    def reported(self) -> dict[int, date]:
        """Return the last meeting whose notes report of each action."""
        return self.once(_reported)

    def matter_key(self, fact: Any) -> int | None:
        """Return the key of the matter that a fact of a meeting belongs to, itself or by its point."""
        ties, kind = self.ties, type(fact).__name__.lower()
        return ties.get((kind, fact.pk)) or ties.get(("item", getattr(fact, "item_id", None) or 0))

    def matter_of(self, fact: Any) -> Matter | None:
        """Return the matter that a fact of a meeting belongs to."""
        key = self.matter_key(fact)
        return self.matters.get(key) if key else None

    def mentioned(self, fact: Any) -> date:
        """Return the last meeting that mentions a fact: its own, or one of its matter."""
        day: date = fact.meeting.date
        return max(day, self.once(_mentions).get(self.matter_key(fact) or 0, day))

    def lately(self, rows: QuerySet[Any], *besides: Q) -> list[Any]:
        """Return those facts of meetings that stand at a meeting of late, or all of them with the cold.

        Without the cold there are also those that were kept and those that meet a condition of `besides`. Each has its
        meeting at hand; they come oldest first.
        """
        rows = rows.filter(withdrawn_at__isnull=True)
        if self.with_cold:
            return self.at_hand(rows.filter(meeting__body__in=self.bodies))
        name = rows.model.__name__
        warm = Q(meeting__in=list(self.warm))
        kept = [pk for (_rule, kind, pk), one in self.asides.items() if kind == name and one.kind == AsideKind.KEPT]
        if kept:
            warm |= Q(pk__in=kept)
        for condition in besides:
            warm |= condition
        return self.at_hand(rows.filter(warm))

    def at_hand(self, rows: Iterable[Any]) -> list[Any]:
        """Return those facts whose meeting is of these bodies and not later than the day, with it; oldest first."""
        found, meetings = [], self.meetings
        for row in rows:
            met = meetings.get(row.meeting_id)
            if met and met.day <= self.on:
                row.meeting = self.meeting(met.pk)
                found.append(row)
        return sorted(found, key=lambda row: (row.meeting.date, row.pk))

    def meeting(self, pk: int) -> Meeting:
        """Return a meeting as a row with its body; what the rules do not need of it is fetched when it is asked for."""
        calendar = self.once(_calendar)
        if pk not in calendar.rows:
            met = calendar.meetings[pk]
            calendar.rows[pk] = meeting_of(met, self.bodies[met.body])
        return calendar.rows[pk]


def look(user: User, bodies: Iterable[Body], *, on: date, with_cold: bool) -> Horizon:
    """Return what the rules look at: the bodies of `bodies` that `user` may read and that are not closed."""
    rights = rights_of(user)
    open_ones = {
        body.pk: body
        for body in bodies
        if body.association_id == user.association_id
        and rights.may_read(body.pk)
        and not (body.closed_on and body.closed_on <= on)
    }
    asked = (user.pk, user.person_id, rights.reads, rights.writes, tuple(open_ones), with_cold, on)
    return Horizon(user, on, open_ones, with_cold, rights, kept_parts(user.association_id, "horizon", *asked))


def _calendar(horizon: Horizon) -> Calendar:
    return calendar_of(horizon.bodies, horizon.on)


def _held_days(horizon: Horizon) -> dict[int, list[date]]:
    """Return the days of the held meetings of each body, oldest first."""
    return {body: [met.day for met in reversed(rows)] for body, rows in horizon.held.items()}


def _warm(horizon: Horizon) -> dict[int, date]:
    first = horizon.cold_before
    return {met.pk: met.day for rows in horizon.held.values() for met in rows[:COLD_MEETINGS] if met.day >= first}


def _asides(horizon: Horizon) -> dict[tuple[str, str, int], Aside]:
    rows = Aside.objects.filter(association_id=horizon.user.association_id, withdrawn_at__isnull=True)
    return {(one.rule, one.fact_kind, one.fact_id): one for one in rows}


def _ties(horizon: Horizon) -> dict[tuple[str, int], int]:
    if not horizon.with_cold:
        return {(one.kind, one.key): one.matter for one in horizon.once(_tied_lately)}
    return by_thing(standing_ties().filter(matter__body__in=horizon.bodies))


def _tied_lately(horizon: Horizon) -> list[TiedAt]:
    return tied_at(horizon.warm) if horizon.warm else []


def _mentions(horizon: Horizon) -> dict[int, date]:
    """Return the last meeting that mentions each matter: of late, or with the cold of all."""
    days = {met.pk: met.day for met in horizon.meetings.values()} if horizon.with_cold else horizon.warm
    found: dict[int, date] = {}
    for one in tied_in(horizon.bodies) if horizon.with_cold else horizon.once(_tied_lately):
        if days.get(one.meeting, date.max) <= horizon.on:
            found[one.matter] = max(found.get(one.matter, date.min), days[one.meeting])
    return found


def _matters(horizon: Horizon) -> dict[int, Matter]:
    return Matter.objects.filter(withdrawn_at__isnull=True).in_bulk(set(horizon.ties.values()))


def _reports(horizon: Horizon) -> list[Heard]:
    where = {"meeting__body__in": horizon.bodies} if horizon.with_cold else {"meeting__in": list(horizon.warm)}
    rows = Report.objects.filter(**where, withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    told = (Heard(*row) for row in rows.values_list("action", "meeting", "kind", "told", "action__meeting"))
    meetings = horizon.meetings
    return sorted((one for one in told if one.meeting in meetings), key=lambda one: meetings[one.meeting].day)


def _reported(horizon: Horizon) -> dict[int, date]:
    meetings = horizon.meetings
    return {one.action: meetings[one.meeting].day for one in horizon.reports}
