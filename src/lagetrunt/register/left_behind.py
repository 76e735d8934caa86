"""Everything that somebody who leaves held, in this body and in others, to be filled again or handed over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from lagetrunt.access import seen
from lagetrunt.models import Action, Appointment, Leaving, Mandate, Office, Person, User, Vacancy
from lagetrunt.register.follow_ups import open_actions
from lagetrunt.register.vacancies import seats_meant


@dataclass(frozen=True)
class LeftBehind:
    """What one person holds on a day and leaves behind."""

    person: Person
    mandates: list[Mandate]
    offices: list[Office]
    appointments: list[Appointment]
    """Those that led to neither seat nor office in the register."""
    actions: list[Action]
    leavings: list[Leaving]
    vacancies: list[Vacancy]
    """What notes tell is empty because they leave, where the register knows of no such seat of theirs."""

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to take over."""
        return not (self.mandates or self.offices or self.appointments or self.actions or self.vacancies)


def everything_left_by(person: Person, *, user: User, day: date) -> LeftBehind:
    """Return what `person` held on `day` (the day they leave, or just before) as far as `user` may see it."""
    holds = Q(ends_on__isnull=True) | Q(ends_on__gte=day)
    mandates = list(
        seen(user, Mandate)
        .filter(holds, person=person)
        .select_related("seat__body", "seat__organisation")
        .order_by("seat__body__sort_key", "id")
    )
    leavings = list(seen(user, Leaving).filter(person=person).select_related("meeting__body").order_by("-id"))
    return LeftBehind(
        person=person,
        mandates=mandates,
        offices=list(
            seen(user, Office).filter(holds, person=person).select_related("body").order_by("body__sort_key", "id")
        ),
        appointments=list(_loose(person, user, day)),
        actions=list(open_actions(user, person=person)),
        leavings=leavings,
        vacancies=_told_empty(leavings, mandates, user),
    )


def _told_empty(leavings: list[Leaving], mandates: list[Mandate], user: User) -> list[Vacancy]:
    """Return what the points that tell of the leaving say is empty, less the seats that are known."""
    points = {leaving.item_id for leaving in leavings if leaving.item_id}
    rows = seen(user, Vacancy).filter(item__in=points, filled_on__isnull=True)
    seats = [mandate.seat for mandate in mandates]
    bodies = {seat.body_id: seat.body for seat in seats}
    told = rows.select_related("meeting__body", "item").order_by("-meeting__date", "id")
    return [vacancy for vacancy in told if not seats_meant(vacancy, seats, bodies)]


def _loose(person: Person, user: User, day: date) -> QuerySet[Appointment]:
    rows = seen(user, Appointment).filter(
        Q(until__isnull=True) | Q(until__gte=day), person=person, mandate__isnull=True, office__isnull=True
    )
    taken_over = seen(user, Appointment).filter(replaces=person, meeting__date__lte=day).values("body_name", "role")
    again = {(one["body_name"], one["role"]) for one in taken_over}
    rows = rows.select_related("meeting__body", "body", "organisation").order_by("-meeting__date", "id")
    gone = [row.pk for row in rows if (row.body_name, row.role) in again]
    return rows.exclude(pk__in=gone)
