"""Who sat where on a day, who was missing without a word, and which organisations were represented."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.models import (
    Attendance,
    Body,
    Capacity,
    Certainty,
    Mandate,
    Meeting,
    Office,
    Organisation,
    Presence,
    Seat,
    SeatKind,
)
from lagetrunt.models.base import Period


@dataclass(frozen=True)
class RosterSeat:
    """A seat on a day, and who is on it; two holders are a doubt."""

    seat: Seat
    mandates: list[Mandate] = field(default_factory=list)

    @property
    def is_vacant(self) -> bool:
        """Return whether nobody is known to sit here."""
        return not self.mandates

    @property
    def is_doubtful(self) -> bool:
        """Return whether two at once are said to sit here, or nobody has told when the holder came."""
        return len(self.mandates) > 1 or any(one.starts_certainty == Certainty.UNKNOWN for one in self.mandates)


@dataclass(frozen=True)
class Roster:
    """The seats and offices of a body on one day."""

    day: date
    seats: list[RosterSeat]
    offices: list[Office]

    @property
    def is_known(self) -> bool:
        """Return whether anybody is known to have sat in the body that day."""
        return any(not one.is_vacant for one in self.seats)

    @property
    def mandates(self) -> list[Mandate]:
        """Return all mandates of that day, in the order of the seats."""
        return [mandate for one in self.seats for mandate in one.mandates]


def on_day(day: date) -> Q:
    """Return the condition that a period holds that day; an unknown end is open."""
    return (Q(starts_on__isnull=True) | Q(starts_on__lte=day)) & (Q(ends_on__isnull=True) | Q(ends_on__gt=day))


def is_on(period: Period, day: date) -> bool:
    """Return whether a period holds that day, as `on_day` asks the database."""
    begun = period.starts_on is None or period.starts_on <= day
    return begun and (period.ends_on is None or period.ends_on > day)


def roster_on(body: Body, day: date) -> Roster:
    """Return who sits on which seat of `body` on a day, by organisation, and who holds which office."""
    seats = (
        Seat.objects.filter(on_day(day), body=body, withdrawn_at__isnull=True)
        .select_related("organisation")
        .order_by("kind", "organisation__sort_key", "area", "profession", "id")
    )
    on: dict[int, list[Mandate]] = {}
    for mandate in (
        Mandate.objects.filter(on_day(day), seat__body=body, withdrawn_at__isnull=True)
        .select_related("person", "seat__organisation", "replaces__person", "deputy_for")
        .order_by(F("starts_on").asc(nulls_first=True), "id")
    ):
        on.setdefault(mandate.seat_id, []).append(mandate)
    rows = sorted(seats, key=lambda seat: seat.kind != SeatKind.MEMBER)
    return Roster(day, [RosterSeat(seat, on.get(seat.pk, [])) for seat in rows], offices_on(body, day))


def offices_on(body: Body, day: date) -> list[Office]:
    """Return the offices held in a body on a day."""
    held = Office.objects.filter(on_day(day), body=body, withdrawn_at__isnull=True)
    return list(held.select_related("person", "employer").order_by("role", F("starts_on").asc(nulls_first=True), "id"))


def is_roster_known(body: Body, day: date) -> bool:
    """Return whether absence can follow from the roster: somebody had a seat with a known first day by then."""
    known = Mandate.objects.filter(seat__body=body, starts_on__lte=day, withdrawn_at__isnull=True)
    return bool(known.exists())


def absent_by_roster(meeting: Meeting, rows: Iterable[Attendance] | None = None) -> list[Mandate]:
    """Return the mandates of those who had a seat that day and are not on the meeting's list at all.

    `rows` is the list, where it is at hand. Computed, never kept. Empty before the first roster (`is_roster_known`),
    where absence is unknown, and for a meeting without a list.
    """
    listed = {row.person_id for row in (_list_of(meeting) if rows is None else rows)}
    if not listed:
        return []
    held = Mandate.objects.filter(
        on_day(meeting.date),
        seat__body=meeting.body_id,
        seat__kind=SeatKind.MEMBER,
        seat__withdrawn_at__isnull=True,
        starts_on__isnull=False,
        withdrawn_at__isnull=True,
    )
    mandates = held.select_related("person", "seat__organisation").order_by("seat__organisation__sort_key", "id")
    missing = {mandate.person_id: mandate for mandate in mandates if mandate.person_id not in listed}
    return list(missing.values())


def _list_of(meeting: Meeting) -> QuerySet[Attendance]:
    """Return a meeting's list, in its order."""
    rows = Attendance.objects.filter(meeting=meeting, withdrawn_at__isnull=True)
    return rows.select_related("person", "organisation").order_by("id")


@dataclass
class Representation:
    """How one organisation was represented at a meeting, and on how many seats it could have been."""

    organisation: Organisation
    seats: int = 0
    present: list[Attendance] = field(default_factory=list)
    listed: int = 0

    @property
    def places(self) -> int:
        """Return how many could have come: the seats of that day, or those listed where they are more."""
        return max(self.seats, self.listed)

    @property
    def is_represented(self) -> bool:
        """Return whether one at least was there."""
        return bool(self.present)

    @property
    def words(self) -> str:
        """Return it in the reader's words."""
        if not self.present:
            return _("inte representerad")
        names = _(" och ").join(str(one.person) for one in self.present)
        came, places = len(self.present), self.places
        if came >= places:
            return _("representerad av %(names)s") % {"names": names}
        share = ngettext("en av %(places)s", "%(came)s av %(places)s", came) % {
            "came": _number(came),
            "places": _number(places),
        }
        return _("representerad av %(names)s, %(share)s") % {"names": names, "share": share}


def _number(count: int) -> str:
    words = [_("noll"), _("en"), _("två"), _("tre"), _("fyra"), _("fem"), _("sex")]
    return words[count] if count < len(words) else str(count)


def represented(meeting: Meeting, rows: Iterable[Attendance] | None = None) -> list[Representation]:
    """Return each organisation with seats that day, or members on the list, in Swedish order, and who came for it.

    Somebody counts for the organisation that the list gives, else for that of their seat; guests count for none.
    `rows` is the list, where it is at hand.
    """
    seats = Seat.objects.filter(
        on_day(meeting.date),
        body=meeting.body_id,
        kind=SeatKind.MEMBER,
        organisation__isnull=False,
        withdrawn_at__isnull=True,
    ).select_related("organisation")
    found: dict[int, Representation] = {}
    for seat in seats:
        _of(found, seat.organisation).seats += 1
    homes = {
        mandate.person_id: mandate.seat.organisation
        for mandate in Mandate.objects.filter(
            on_day(meeting.date), seat__body=meeting.body_id, withdrawn_at__isnull=True
        ).select_related("seat__organisation")
    }
    listed = _list_of(meeting) if rows is None else rows
    for row in sorted((row for row in listed if row.capacity == Capacity.MEMBER), key=lambda row: row.pk):
        organisation = row.organisation or homes.get(row.person_id)
        if organisation is None:
            continue
        representation = _of(found, organisation)
        representation.listed += row.instead_of_id is None
        if row.presence == Presence.PRESENT:
            representation.present.append(row)
    return sorted(found.values(), key=lambda one: one.organisation.sort_key)


def _of(found: dict[int, Representation], organisation: Organisation) -> Representation:
    return found.setdefault(organisation.pk, Representation(organisation))
