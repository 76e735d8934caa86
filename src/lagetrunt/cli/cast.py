"""Who of a network's people become users in the demo."""

from __future__ import annotations

from datetime import date

from django.db.models import F, Q
from django.utils import timezone

from lagetrunt.models import Body, Mandate, Office, OfficeRole, Person, Role


def cast_of(body: Body, *, on: date | None = None) -> list[tuple[str, Person]]:
    """Return (role, person) for a coordinator, a chair and a member of the body, as far as it has them that day."""
    day = on or timezone.localdate()
    holding = Q(ends_on__isnull=True) | Q(ends_on__gt=day)
    offices = (
        Office.objects.standing()
        .filter(holding, body=body)
        .select_related("person")
        .order_by(F("starts_on").desc(nulls_last=True), "id")
    )
    mandates = Mandate.objects.standing().filter(holding, seat__body=body).select_related("person")
    sitting = mandates.order_by("person__sort_key")
    wanted = (
        (Role.COORDINATOR, [office.person for office in offices.filter(role=OfficeRole.COORDINATOR)]),
        (Role.CHAIR, [office.person for office in offices.filter(role=OfficeRole.CHAIR)]),
        (Role.MEMBER, [mandate.person for mandate in sitting]),
    )
    found: list[tuple[str, Person]] = []
    for role, people in wanted:
        taken = {person.pk for _role, person in found}
        free = next((person for person in people if person.pk not in taken), None)
        if free is not None:
            found.append((role.value, free))
    return found
