"""Everything that somebody who leaves held, in this body and in others, to be filled again or handed over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from lagetrunt.access import seen
from lagetrunt.models import Action, Appointment, Leaving, Mandate, Office, Person, User
from lagetrunt.register.follow_ups import open_actions


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

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to take over."""
        return not (self.mandates or self.offices or self.appointments or self.actions)


def everything_left_by(person: Person, *, user: User, day: date) -> LeftBehind:
    """Return what `person` held on `day` (the day they leave, or just before) as far as `user` may see it."""
    holds = Q(ends_on__isnull=True) | Q(ends_on__gte=day)
    return LeftBehind(
        person=person,
        mandates=list(
            seen(user, Mandate)
            .filter(holds, person=person)
            .select_related("seat__body", "seat__organisation")
            .order_by("seat__body__sort_key", "id")
        ),
        offices=list(
            seen(user, Office).filter(holds, person=person).select_related("body").order_by("body__sort_key", "id")
        ),
        appointments=list(_loose(person, user, day)),
        actions=list(open_actions(user, person=person)),
        leavings=list(seen(user, Leaving).filter(person=person).select_related("meeting__body").order_by("-id")),
    )


def _loose(person: Person, user: User, day: date) -> QuerySet[Appointment]:
    rows = seen(user, Appointment).filter(
        Q(until__isnull=True) | Q(until__gte=day), person=person, mandate__isnull=True, office__isnull=True
    )
    taken_over = seen(user, Appointment).filter(replaces=person, meeting__date__lte=day).values("body_name", "role")
    again = {(one["body_name"], one["role"]) for one in taken_over}
    rows = rows.select_related("meeting__body", "body", "organisation").order_by("-meeting__date", "id")
    gone = [row.pk for row in rows if (row.body_name, row.role) in again]
    return rows.exclude(pk__in=gone)
