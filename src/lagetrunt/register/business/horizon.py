"""What every rule looks at: the reader, their bodies and the day, with the meetings before and after it.

It is gathered once, in the same few queries for one body and for forty. What nobody has mentioned lately is left in the
database unless it is asked for: a register of ten years holds much that nobody will ever take up again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from django.db.models import Q, QuerySet, Value

from lagetrunt.access import Rights, rights_of
from lagetrunt.models import (
    TIED,
    Aside,
    AsideKind,
    Body,
    ComingDate,
    Matter,
    Meeting,
    MeetingState,
    ProposalState,
    Report,
    Tie,
    User,
)
from lagetrunt.register.met import MET, Met, meeting_of

T = TypeVar("T")

COLD_MEETINGS = 4
"""What so many held meetings have not mentioned is cold."""
COLD_DAYS = 365
_NOT_HELD = (MeetingState.PLANNED, MeetingState.PROPOSED)


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
    meetings: dict[int, Met] = field(default_factory=dict)
    """All meetings of the bodies by key, oldest first."""
    held: dict[int, list[Met]] = field(default_factory=lambda: defaultdict(list))
    """Meetings that were held up to the day, by body, newest first."""
    named: dict[int, list[ComingDate]] = field(default_factory=lambda: defaultdict(list))
    """Days that papers name for a body's own meetings, by body."""
    ahead: dict[int, date] = field(default_factory=dict)
    """Day of the next meeting by body, booked or only named in a paper."""
    booked: set[int] = field(default_factory=set)
    """The bodies whose next meeting is booked."""
    _made: dict[Any, Any] = field(default_factory=dict)

    @property
    def cold_before(self) -> date:
        """Return the day before which a mention is twelve months old."""
        return self.on - timedelta(days=COLD_DAYS)

    def writes(self, body: Body | None) -> bool:
        """Return whether the reader may write in the body; for what no body owns, whether in any."""
        return self.rights.may_write(body.pk) if body else self.rights.writes_anything

    @cached_property
    def warm(self) -> dict[int, date]:
        """Return the meetings whose mention keeps a thing warm: key and day."""
        first = self.cold_before
        return {met.pk: met.day for rows in self.held.values() for met in rows[:COLD_MEETINGS] if met.day >= first}

    def is_cold(self, body: Body | None, mentioned: date | None) -> bool:
        """Return whether nobody has mentioned it for four held meetings of the body or for twelve months."""
        if mentioned is None:
            return False
        return mentioned < self.cold_before or self.meetings_since(body, mentioned) >= COLD_MEETINGS

    def meetings_since(self, body: Body | None, day: date) -> int:
        """Return how many held meetings came after a day."""
        return sum(met.day > day for met in self.held.get(body.pk if body else 0, []))

    def by_next_meeting(self, body: Body | None, day: date) -> bool:
        """Return whether a day comes before the body's next meeting, or with it."""
        return body is not None and body.pk in self.ahead and day <= self.ahead[body.pk]

    def once(self, make: Callable[[Horizon], T]) -> T:
        """Return what `make` gathers for this horizon, gathered the first time it is asked for."""
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]  # type: ignore[no-any-return]  # what `make` returned

    @cached_property
    def asides(self) -> dict[tuple[str, str, int], Aside]:
        """Return what was said of anything that waits: by rule, kind and key of its fact."""
        rows = Aside.objects.filter(association_id=self.user.association_id, withdrawn_at__isnull=True)
        return {(one.rule, one.fact_kind, one.fact_id): one for one in rows}

    # What lately was mentioned.

    @cached_property
    def ties(self) -> dict[tuple[str, int], int]:
        """Return the matter of each tied thing, (kind, key): of what stands at meetings of late, or with the cold all.

        `learn` adds those of other facts.
        """
        if not self.with_cold:
            return {(kind, key): matter for matter, kind, key, _meeting in self._tied_lately}
        rows = standing_ties().filter(matter__body__in=self.bodies)
        return by_thing(rows)

    @cached_property
    def _tied_lately(self) -> list[tuple[int, str, int, int]]:
        """Return what is tied and stands at a warm meeting: matter, kind, key, meeting."""
        if not self.warm:
            return []
        said = [
            standing_ties()
            .filter(**{f"{kind}__meeting__in": list(self.warm)})
            .annotate(what=Value(kind))
            .order_by()
            .values_list("matter", "what", kind, f"{kind}__meeting")
            for kind in TIED
        ]
        return list(said[0].union(*said[1:], all=True))

    @cached_property
    def _mentions(self) -> dict[int, date]:
        """Return the last warm meeting that mentions each matter."""
        found: dict[int, date] = {}
        for matter, _kind, _key, meeting in self._tied_lately:
            found[matter] = max(found.get(matter, date.min), self.warm[meeting])
        return found

    def learn(self, facts: list[Any]) -> None:
        """Find the matters of facts that stand at earlier meetings."""
        rest = [fact for fact in facts if fact.meeting_id not in self.warm]
        if rest and not self.with_cold:
            kind = type(rest[0]).__name__.lower()
            own = Q(**{f"{kind}__in": [fact.pk for fact in rest]})
            points = [fact.item_id for fact in rest if fact.item_id]
            self.ties.update(by_thing(standing_ties().filter(own | Q(item__in=points))))

    @cached_property
    def matters(self) -> dict[int, Matter]:
        """Return the standing matters of `ties` by key."""
        return Matter.objects.filter(withdrawn_at__isnull=True).in_bulk(set(self.ties.values()))

    @cached_property
    def reports(self) -> list[Heard]:
        """Return what notes report of actions, oldest first: those of late, or with the cold all."""
        met = self.meetings if self.with_cold else self.warm
        rows = Report.objects.filter(meeting__in=list(met), withdrawn_at__isnull=True)
        rows = rows.exclude(state=ProposalState.REJECTED)
        told = [Heard(*row) for row in rows.values_list("action", "meeting", "kind", "told", "action__meeting")]
        return sorted(told, key=lambda one: self.meetings[one.meeting].day)

    @cached_property
    def reported(self) -> dict[int, date]:
        """Return the last meeting whose notes report of each action."""
        return {one.action: self.meetings[one.meeting].day for one in self.reports}

    def matter_key(self, fact: Any) -> int | None:
        """Return the key of the matter that a fact of a meeting belongs to, itself or by its point."""
        kind = type(fact).__name__.lower()
        return self.ties.get((kind, fact.pk)) or self.ties.get(("item", getattr(fact, "item_id", None) or 0))

    def matter_of(self, fact: Any) -> Matter | None:
        """Return the matter that a fact of a meeting belongs to."""
        key = self.matter_key(fact)
        return self.matters.get(key) if key else None

    def mentioned(self, fact: Any) -> date:
        """Return the last meeting that mentions a fact: its own, or one of its matter."""
        day: date = fact.meeting.date
        return max(day, self._mentions.get(self.matter_key(fact) or 0, day))

    def lately(self, rows: QuerySet[Any], *besides: Q) -> list[Any]:
        """Return those facts of meetings that stand at a meeting of late, or all of them with the cold.

        Without the cold there are also those that were kept and those that meet a condition of `besides`. Each has its
        meeting at hand; they come oldest first.
        """
        rows = rows.filter(withdrawn_at__isnull=True)
        if self.with_cold:
            return self.at_hand(rows.filter(meeting__in=list(self.meetings)))
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
        found = []
        for row in rows:
            met = self.meetings.get(row.meeting_id)
            if met and met.day <= self.on:
                row.meeting = self.meeting(met.pk)
                found.append(row)
        return sorted(found, key=lambda row: (row.meeting.date, row.pk))

    def meeting(self, pk: int) -> Meeting:
        """Return a meeting as a row with its body; what the rules do not need of it is fetched when it is asked for."""
        made = self.once(_rows_made)
        if pk not in made:
            met = self.meetings[pk]
            made[pk] = meeting_of(met, self.bodies[met.body])
        return made[pk]


def standing_ties() -> QuerySet[Any]:
    """Return the ties that nobody has rejected, the surest last."""
    rows = Tie.objects.filter(withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    return rows.order_by("probability", "id")


def by_thing(rows: QuerySet[Any]) -> dict[tuple[str, int], int]:
    """Return the matter of each tied thing, (kind, key)."""
    found = {}
    for matter, *keys in rows.values_list("matter", *TIED):
        found.update({(kind, key): matter for kind, key in zip(TIED, keys, strict=True) if key})
    return found


def _rows_made(_horizon: Horizon) -> dict[int, Meeting]:
    return {}


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
    horizon = Horizon(user, on, open_ones, with_cold, rights)
    if open_ones:
        _gather_meetings(horizon)
    return horizon


def _gather_meetings(horizon: Horizon) -> None:
    """Fill in the meetings, held and to come, and the days that papers name."""
    rows = Meeting.objects.filter(body__in=horizon.bodies, withdrawn_at__isnull=True).order_by("date", "ordinal")
    horizon.meetings = {row[0]: Met(*row) for row in rows.values_list(*MET)}
    for met in reversed(horizon.meetings.values()):
        if met.state == MeetingState.HELD and met.day <= horizon.on:
            horizon.held[met.body].append(met)
    dates = ComingDate.objects.filter(body__in=horizon.bodies, what="", withdrawn_at__isnull=True)
    dates = dates.filter(date__gte=horizon.on).order_by("date", "is_proposed", "id")
    for one in dates:
        horizon.named[one.body_id].append(one)
    for body in horizon.bodies:
        _settle_next(horizon, body)


def _settle_next(horizon: Horizon, body: int) -> None:
    """Say when a body meets next, as `calendar.next_meeting` does."""
    coming = [met for met in horizon.meetings.values() if met.body == body and met.day >= horizon.on]
    off = {met.day for met in coming if met.state not in _NOT_HELD}
    horizon.named[body] = [one for one in horizon.named[body] if one.date not in off]
    planned = next((met for met in coming if met.state in _NOT_HELD), None)
    told = next(iter(horizon.named[body]), None)
    if planned and (told is None or planned.day <= told.date or planned.state == MeetingState.PLANNED):
        horizon.ahead[body] = planned.day
        horizon.booked.add(body)
    elif told:
        horizon.ahead[body] = told.date
