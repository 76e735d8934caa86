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
from typing import Any, TypeVar

from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from lagetrunt.access import Rights, rights_of, seen
from lagetrunt.models import (
    TIED,
    Aside,
    AsideKind,
    Attendance,
    Body,
    ComingDate,
    Leaving,
    Mandate,
    Matter,
    Meeting,
    MeetingState,
    Presence,
    ProposalState,
    Report,
    SeatKind,
    Tie,
    User,
)
from lagetrunt.register.day_words import day_date
from lagetrunt.register.rosters import on_day

T = TypeVar("T")

COLD_MEETINGS = 4
"""What so many held meetings have not mentioned is cold."""
COLD_DAYS = 365
_NOT_HELD = (MeetingState.PLANNED, MeetingState.PROPOSED)


@dataclass(frozen=True)
class Departure:
    """That somebody leaves: what tells it, and the last day; the day of the meeting where no day is told."""

    fact: Leaving | Mandate
    """What notes tell, or the seat that another has taken over."""
    day: date

    @property
    def told_on(self) -> date:
        """Return the day on which it became known."""
        return self.fact.meeting.date if isinstance(self.fact, Leaving) else self.day

    def words(self, on: date) -> str:
        """Return who leaves when, in a sentence."""
        said = {"person": self.fact.person, "day": day_date(self.day)}
        if isinstance(self.fact, Mandate):
            return _("%(person)s lämnade sin plats %(day)s.") % said
        if self.fact.leaves_on is None:
            return _("Att %(person)s slutar sades %(day)s.") % said
        return (_("%(person)s slutar %(day)s.") if self.day >= on else _("%(person)s slutade %(day)s.")) % said


@dataclass
class Horizon:
    """The reader's bodies on a day. Days of held meetings are those up to that day, newest first."""

    user: User
    on: date
    bodies: dict[int, Body]
    with_cold: bool
    rights: Rights
    held: dict[int, list[tuple[date, int]]] = field(default_factory=lambda: defaultdict(list))
    """Held meetings of the last twelve months by body: day and key."""
    past: list[int] = field(default_factory=list)
    """Keys of meetings that were planned for a day that is past."""
    ahead: dict[int, date] = field(default_factory=dict)
    """Day of the next meeting by body, booked or only named in a paper."""
    booked: dict[int, int] = field(default_factory=dict)
    """Key of the next meeting by body, where it is booked."""
    named: dict[int, ComingDate] = field(default_factory=dict)
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
        return {pk: day for rows in self.held.values() for day, pk in rows[:COLD_MEETINGS]}

    @cached_property
    def last_held(self) -> dict[int, date]:
        """Return the day of each body's last held meeting, however long ago."""
        rows = Meeting.objects.filter(
            body__in=self.bodies, state=MeetingState.HELD, date__lte=self.on, withdrawn_at__isnull=True
        )
        return dict(rows.order_by().values_list("body").annotate(last=Max("date")))

    def is_cold(self, body: Body | None, mentioned: date | None) -> bool:
        """Return whether nobody has mentioned it for four held meetings of the body or for twelve months."""
        if mentioned is None:
            return False
        since = [day for day, _pk in self.held.get(body.pk if body else 0, []) if day > mentioned]
        return mentioned < self.cold_before or len(since) >= COLD_MEETINGS

    def meetings_since(self, body: Body | None, day: date) -> int:
        """Return how many held meetings of the last twelve months came after a day."""
        return sum(met > day for met, _pk in self.held.get(body.pk if body else 0, []))

    def by_next_meeting(self, body: Body | None, day: date) -> bool:
        """Return whether a day comes before the body's next meeting, or with it."""
        return body is not None and body.pk in self.ahead and day <= self.ahead[body.pk]

    def once(self, make: Callable[[Horizon], T]) -> T:
        """Return what `make` gathers for this horizon, gathered the first time it is asked for."""
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]  # type: ignore[no-any-return]  # what `make` returned

    # Who the reader is.

    @cached_property
    def _own_seats(self) -> list[tuple[int, int | None]]:
        if self.user.person_id is None:
            return []
        held = Mandate.objects.filter(
            on_day(self.on), person=self.user.person_id, withdrawn_at__isnull=True, seat__kind=SeatKind.MEMBER
        )
        return list(held.values_list("seat__body", "seat__organisation"))

    @property
    def own_bodies(self) -> set[int]:
        """Return the bodies in which the reader has a seat."""
        return {body for body, _organisation in self._own_seats}

    @property
    def own_organisations(self) -> set[int]:
        """Return the organisations whose seat the reader holds."""
        return {organisation for _body, organisation in self._own_seats if organisation}

    @cached_property
    def departures(self) -> dict[int, Departure]:
        """Return, by person, those who have left: notes tell it, or another has their seat and they hold none.

        Who was there after the day has not left.
        """
        told: dict[int, Departure] = {}
        leavings = seen(self.user, Leaving).filter(meeting__date__lte=self.on).order_by("meeting__date", "id")
        for leaving in leavings.select_related("person", "meeting"):
            told.setdefault(leaving.person_id, Departure(leaving, leaving.leaves_on or leaving.meeting.date))
        for mandate in self._replaced():
            told.setdefault(mandate.person_id, Departure(mandate, mandate.ends_on - timedelta(days=1)))
        there = Attendance.objects.filter(
            person__in=told, presence=Presence.PRESENT, withdrawn_at__isnull=True, meeting__withdrawn_at__isnull=True
        )
        last = dict(there.order_by().values_list("person").annotate(last=Max("meeting__date")))
        return {person: one for person, one in told.items() if last.get(person, date.min) <= one.day}

    def _replaced(self) -> QuerySet[Any]:
        """Return the mandates that another has taken over from somebody who sits nowhere on the day, newest first."""
        sits = Mandate.objects.filter(on_day(self.on), person=OuterRef("person"), withdrawn_at__isnull=True)
        rows = seen(self.user, Mandate).filter(ends_on__lte=self.on, replaced_by__withdrawn_at__isnull=True)
        rows = rows.filter(~Exists(sits), replaced_by__isnull=False)
        return rows.select_related("person").order_by("-ends_on", "id")

    @cached_property
    def asides(self) -> dict[tuple[str, str, int], Aside]:
        """Return what was said of anything that waits: by rule, kind and key of its fact."""
        rows = Aside.objects.filter(association_id=self.user.association_id, withdrawn_at__isnull=True)
        return {(one.rule, one.fact_kind, one.fact_id): one for one in rows}

    # What lately was mentioned.

    @cached_property
    def ties(self) -> dict[tuple[str, int], int]:
        """Return the matter of each tied thing, (kind, key); of matters mentioned lately, or with the cold of all."""
        rows = Tie.objects.filter(withdrawn_at__isnull=True, matter__withdrawn_at__isnull=True)
        rows = rows.exclude(state=ProposalState.REJECTED).order_by("probability", "id")
        if self.with_cold:
            rows = rows.filter(matter__body__in=self.bodies)
        elif self._mentions:
            rows = rows.filter(matter__in=self._mentions)
        else:
            return {}
        found = {}
        for matter, *keys in rows.values_list("matter", *TIED):
            found.update({(kind, key): matter for kind, key in zip(TIED, keys, strict=True) if key})
        return found

    @cached_property
    def _mentions(self) -> dict[int, date]:
        """Return the last warm meeting that mentions each matter."""
        if not self.warm:
            return {}
        said = [
            Tie.objects.filter(**{f"{kind}__meeting__in": list(self.warm)}, withdrawn_at__isnull=True)
            .exclude(state=ProposalState.REJECTED)
            .order_by()
            .values_list("matter", f"{kind}__meeting")
            for kind in TIED
        ]
        found: dict[int, date] = {}
        for matter, meeting in said[0].union(*said[1:], all=True):
            found[matter] = max(found.get(matter, date.min), self.warm[meeting])
        return found

    @cached_property
    def matters(self) -> dict[int, Matter]:
        """Return the matters of `ties` by key."""
        return Matter.objects.in_bulk(set(self.ties.values()))

    @cached_property
    def reported(self) -> dict[int, date]:
        """Return the last warm meeting whose notes report of each action."""
        rows = Report.objects.filter(meeting__in=list(self.warm), withdrawn_at__isnull=True)
        rows = rows.exclude(state=ProposalState.REJECTED).order_by("meeting__date")
        return dict(rows.values_list("action", "meeting__date"))

    def matter_key(self, fact: Any) -> int | None:
        """Return the key of the matter that a fact of a meeting belongs to, itself or by its point."""
        kind = type(fact).__name__.lower()
        return self.ties.get((kind, fact.pk)) or self.ties.get(("item", getattr(fact, "item_id", None) or 0))

    def matter_of(self, fact: Any) -> Matter | None:
        """Return the matter that a fact of a meeting belongs to."""
        return self.matters.get(self.matter_key(fact) or 0)

    def mentioned(self, fact: Any) -> date:
        """Return the last meeting that mentions a fact: its own, or one of its matter."""
        day: date = fact.meeting.date
        return max(day, self._mentions.get(self.matter_key(fact) or 0, day))

    def lately(self, rows: QuerySet[Any], *besides: Q, by_matter: bool = True) -> QuerySet[Any]:
        """Return those facts of meetings that somebody has mentioned lately, or all of them with the cold.

        They stand at a meeting of late, were kept, meet a condition of `besides`, or belong to a matter of late.
        """
        rows = rows.filter(meeting__body__in=self.bodies, meeting__date__lte=self.on, withdrawn_at__isnull=True)
        rows = rows.filter(meeting__withdrawn_at__isnull=True)
        if self.with_cold:
            return rows
        name = rows.model.__name__
        kept = [pk for (_rule, kind, pk), one in self.asides.items() if kind == name and one.kind == AsideKind.KEPT]
        warm = Q(meeting__in=list(self.warm)) | Q(pk__in=kept)
        if by_matter:
            kind = name.lower()
            warm |= Q(item__in=[key for tied, key in self.ties if tied == "item"])
            warm |= Q(pk__in=[key for tied, key in self.ties if tied == kind])
        for condition in besides:
            warm |= condition
        return rows.filter(warm)

    def with_bodies(self, rows: Iterable[Any]) -> list[Any]:
        """Return facts of meetings with the bodies that are at hand, so that none is fetched for a line."""
        found = list(rows)
        for row in found:
            row.meeting.body = self.bodies[row.meeting.body_id]
        return found


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
    _gather_meetings(horizon)
    return horizon


def _gather_meetings(horizon: Horizon) -> None:
    """Fill in the meetings of twelve months and those to come, and the days that papers name."""
    rows = Meeting.objects.filter(
        body__in=horizon.bodies, date__gte=horizon.cold_before, withdrawn_at__isnull=True
    ).order_by("date", "ordinal")
    off: dict[int, set[date]] = defaultdict(set)
    planned: dict[int, list[tuple[date, str, int]]] = defaultdict(list)
    for pk, body, day, state in rows.values_list("pk", "body", "date", "state"):
        if state == MeetingState.HELD and day <= horizon.on:
            horizon.held[body].insert(0, (day, pk))
        if state in _NOT_HELD and day >= horizon.on:
            planned[body].append((day, state, pk))
        elif state in _NOT_HELD:
            horizon.past.append(pk)
        if state not in _NOT_HELD:
            off[body].add(day)
    named = ComingDate.objects.filter(
        body__in=horizon.bodies, what="", date__gte=horizon.on, withdrawn_at__isnull=True
    ).order_by("date", "is_proposed", "id")
    for one in named:
        if one.date not in off[one.body_id]:
            horizon.named.setdefault(one.body_id, one)
    for body in horizon.bodies:
        _settle_next(horizon, body, planned[body])


def _settle_next(horizon: Horizon, body: int, planned: list[tuple[date, str, int]]) -> None:
    """Say when a body meets next, as `calendar.next_meeting` does."""
    told = horizon.named.get(body)
    if planned:
        day, state, pk = planned[0]
        if told is None or day <= told.date or state == MeetingState.PLANNED:
            horizon.ahead[body], horizon.booked[body] = day, pk
            return
    if told:
        horizon.ahead[body] = told.date
