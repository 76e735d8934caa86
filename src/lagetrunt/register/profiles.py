"""All that the register holds of one person or one organisation, within what the reader may see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import F, QuerySet

from lagetrunt.access import seen
from lagetrunt.models import (
    Action,
    Answer,
    Appointment,
    Attendance,
    Body,
    Decision,
    Leaving,
    Mandate,
    Office,
    Organisation,
    OrganisationName,
    Person,
    PersonAddress,
    PersonJoin,
    PersonName,
    Seat,
    User,
)
from lagetrunt.register.follow_ups import actions_seen


@dataclass(frozen=True)
class PersonPage:
    """One person: where they sit and sat, what they promised, where they were."""

    person: Person
    names: list[PersonName]
    addresses: list[PersonAddress]
    mandates: list[Mandate]
    offices: list[Office]
    appointments: list[Appointment]
    actions: list[Action]
    attendance: QuerySet[Attendance]
    """Not yet read: they are many."""
    leavings: list[Leaving]
    joins: list[PersonJoin]
    """Those who were joined to this person and can be parted again."""


def person_page(person: Person, *, user: User) -> PersonPage:
    """Return what `user` may see of a person; newest first."""
    return PersonPage(
        person=person,
        names=list(person.names.order_by("sort_key")),
        addresses=list(person.addresses.order_by("-is_current", "id")),
        mandates=_newest(seen(user, Mandate), person, "seat__body", "seat__organisation", "replaces__person"),
        offices=_newest(seen(user, Office), person, "body", "employer"),
        appointments=list(
            seen(user, Appointment)
            .filter(person=person)
            .select_related("meeting__body", "body", "organisation")
            .order_by("-meeting__date", "id")
        ),
        actions=list(actions_seen(user).filter(assignees__person=person).distinct()),
        attendance=seen(user, Attendance)
        .filter(person=person, meeting__withdrawn_at__isnull=True)
        .select_related("meeting__body")
        .order_by("-meeting__date", "id"),
        leavings=list(seen(user, Leaving).filter(person=person).select_related("meeting__body").order_by("-id")),
        joins=list(PersonJoin.objects.filter(kept=person, withdrawn_at__isnull=True).select_related("absorbed")),
    )


def _newest(rows: QuerySet[Any], person: Person, *with_rows: str) -> list[Any]:
    return list(
        rows.filter(person=person).select_related(*with_rows).order_by(F("starts_on").desc(nulls_last=True), "-id")
    )


@dataclass(frozen=True)
class OrganisationPage:
    """One organisation: its seats and who sits on them, what it answered, promised and is bound by."""

    organisation: Organisation
    names: list[OrganisationName]
    seats: list[Seat]
    mandates: list[Mandate]
    bodies: list[Body]
    """Bodies that it owns."""
    answers: list[Answer]
    actions: list[Action]
    decisions: list[Decision]
    """Those that bind it and not everybody."""


def _is_told(name: OrganisationName, organisation: Organisation, user: User) -> bool:
    """Return whether a name is told on the page: the association's own, and the list's save the mere genitive."""
    if name.association_id is None:
        return name.key != f"{organisation.key}s"
    return name.association_id == user.association_id


def organisation_page(organisation: Organisation, *, user: User) -> OrganisationPage:
    """Return what `user` may see of an organisation; newest first."""
    names = OrganisationName.objects.filter(organisation=organisation)
    return OrganisationPage(
        organisation=organisation,
        names=[one for one in names.order_by("sort_key") if _is_told(one, organisation, user)],
        seats=list(
            seen(user, Seat)
            .filter(organisation=organisation)
            .select_related("body")
            .order_by("body__sort_key", "kind", "id")
        ),
        mandates=list(
            seen(user, Mandate)
            .filter(seat__organisation=organisation, seat__withdrawn_at__isnull=True)
            .select_related("seat__body", "person")
            .order_by("seat__body__sort_key", F("starts_on").desc(nulls_last=True), "-id")
        ),
        bodies=list(seen(user, Body).filter(owner=organisation)),
        answers=list(
            seen(user, Answer)
            .filter(organisation=organisation)
            .select_related("round__body", "round__meeting")
            .order_by("-round__meeting__date", "-id")
        ),
        actions=list(actions_seen(user).filter(assignees__organisation=organisation).distinct()),
        decisions=list(
            seen(user, Decision)
            .filter(binds=organisation)
            .select_related("meeting__body", "item")
            .order_by("-meeting__date", "id")
        ),
    )
