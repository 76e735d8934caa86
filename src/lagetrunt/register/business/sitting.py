"""Who sits and sat in the bodies, and who has left: gathered once for all rules about seats and leavers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from django.db.models import Max
from django.utils.translation import gettext as _

from lagetrunt.models import Attendance, Leaving, Mandate, Presence, SeatKind
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.day_words import day_date

_AHEAD = timedelta(days=365)
"""So long before their last day people tell that they leave."""


class Sitting(NamedTuple):
    """A mandate as the rules need it, with its seat."""

    pk: int
    seat: int
    body: int
    organisation: int | None
    kind: str
    person: int
    begins: date | None
    begins_surely: str
    ends: date | None
    ends_surely: str
    replaces: int | None
    seat_begins: date | None
    seat_ends: date | None

    def is_on(self, day: date) -> bool:
        """Return whether somebody sits here by it that day."""
        return (self.begins is None or self.begins <= day) and (self.ends is None or self.ends > day)

    def is_of_seat_on(self, day: date) -> bool:
        """Return whether its seat is there that day."""
        begun = self.seat_begins is None or self.seat_begins <= day
        return begun and (self.seat_ends is None or self.seat_ends > day)


_COLUMNS = (
    "pk", "seat", "seat__body", "seat__organisation", "seat__kind", "person", "starts_on", "starts_certainty",
    "ends_on", "ends_certainty", "replaces", "seat__starts_on", "seat__ends_on",
)  # fmt: skip


def sittings(horizon: Horizon) -> list[Sitting]:
    """Return every mandate in the bodies, the earliest end first and those without an end last."""
    rows = Mandate.objects.filter(
        seat__body__in=horizon.bodies, withdrawn_at__isnull=True, seat__withdrawn_at__isnull=True
    )
    found = [Sitting(*row) for row in rows.values_list(*_COLUMNS)]
    return sorted(found, key=lambda one: (one.ends or date.max, one.pk))


def own_bodies(horizon: Horizon) -> set[int]:
    """Return the bodies in which the reader has a seat."""
    return {one.body for one in horizon.once(_own)}


def own_organisations(horizon: Horizon) -> set[int]:
    """Return the organisations whose seat the reader holds."""
    return {one.organisation for one in horizon.once(_own) if one.organisation}


def _own(horizon: Horizon) -> list[Sitting]:
    me = horizon.user.person_id
    on = [one for one in horizon.once(sittings) if one.person == me and one.is_on(horizon.on)] if me else []
    return [one for one in on if one.kind == SeatKind.MEMBER]


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


def departures(horizon: Horizon) -> dict[int, Departure]:
    """Return, by person, those who have left: notes tell it, or another has their seat and they hold none.

    Who was there after the day has not left. Without the cold those who left more than twelve months ago are left out.
    """
    leavings = Leaving.objects.filter(meeting__body__in=horizon.bodies, withdrawn_at__isnull=True)
    if not horizon.with_cold:
        leavings = leavings.filter(meeting__date__gte=horizon.cold_before - _AHEAD)
    leavings = leavings.select_related("person")
    told: dict[int, Departure] = {}
    for leaving in horizon.at_hand(leavings):
        told.setdefault(leaving.person_id, Departure(leaving, leaving.leaves_on or leaving.meeting.date))
    gone = {one.pk: one for one in _replaced(horizon) if one.person not in told}
    if not horizon.with_cold:
        told = {person: one for person, one in told.items() if one.day >= horizon.cold_before}
        gone = {pk: one for pk, one in gone.items() if one.ends and one.ends > horizon.cold_before}
    if gone:
        for mandate in Mandate.objects.filter(pk__in=gone).select_related("person").order_by("-ends_on"):
            told.setdefault(mandate.person_id, Departure(mandate, mandate.ends_on - timedelta(days=1)))
    if not told:
        return {}
    there = Attendance.objects.filter(
        person__in=told, presence=Presence.PRESENT, withdrawn_at__isnull=True, meeting__withdrawn_at__isnull=True
    )
    last = dict(there.order_by().values_list("person").annotate(last=Max("meeting__date")))
    return {person: one for person, one in told.items() if last.get(person, date.min) <= one.day}


def _replaced(horizon: Horizon) -> list[Sitting]:
    """Return the mandates that another has taken over from somebody who sits nowhere on the day."""
    sit = horizon.once(sittings)
    taken_over = {one.replaces for one in sit if one.replaces}
    here = {one.person for one in sit if one.is_on(horizon.on)}
    ended = [one for one in sit if one.pk in taken_over and one.ends and one.ends <= horizon.on]
    return [one for one in ended if one.person not in here]
