"""Offices: chair, coordinator and contact of a body, held apart from any seat."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import F
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Body, Certainty, Finding, Office, Organisation, Person, Place, Refused, User
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.mandates import overlapping
from lagetrunt.register.seats import certainty_of


def give_office(
    body: Body,
    *,
    person: Person,
    role: str,
    by: User,
    starts_on: date | None = None,
    starts_certainty: str | None = None,
    ends_on: date | None = None,
    ends_certainty: str | None = None,
    title: str = "",
    employer: Organisation | None = None,
    extent_percent: int | None = None,
    evaluation_on: date | None = None,
    replaces: Office | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Office:
    """Give a person an office in a body; `ends_on` is the first day without it. Inverse: `withdraw_fact`, `end_office`.

    `replaces` is the office that this one takes over, where told: it ends where this one starts.
    Refused: `not-allowed`; `office-there` (the person holds it those days, shown); `ends-before-start`;
    `no-such-extent`; `other-office` (`replaces` is of another body or role).
    """
    same_association(by, body, person, employer, replaces)
    require(may_write_body(by, body))
    held = office_held(body, person=person, role=role, starts_on=starts_on, ends_on=ends_on)
    if held:
        raise Refused("office-there", _("Personen har redan uppdraget de dagarna."), showing=[held])
    if replaces and (replaces.body_id, replaces.role) != (body.pk, role):
        raise Refused("other-office", _("Det som ersätts är ett annat uppdrag."), showing=[replaces])
    with step("give_office", by=by, body=body, on=starts_on) as taken:
        if (
            replaces
            and starts_on
            and replaces.ends_certainty != Certainty.TOLD
            and (replaces.starts_on or starts_on) < starts_on
        ):
            taken.set(replaces, ends_on=starts_on, ends_certainty=certainty_of(starts_on, starts_certainty))
        office = taken.create(
            Office,
            places=places,
            finding=finding,
            body=body,
            person=person,
            role=role,
            title=title,
            starts_on=starts_on,
            starts_certainty=certainty_of(starts_on, starts_certainty),
            ends_on=ends_on,
            ends_certainty=certainty_of(ends_on, ends_certainty),
            employer=employer,
            extent_percent=extent_percent,
            evaluation_on=evaluation_on,
            replaces=replaces,
        )
        taken.about(office)
    return office


def office_held(
    body: Body, *, person: Person, role: str, starts_on: date | None = None, ends_on: date | None = None
) -> Office | None:
    """Return the standing office of a person in a body on any of the days, or None."""
    held = Office.objects.filter(
        overlapping(starts_on, ends_on), body=body, person=person, role=role, withdrawn_at__isnull=True
    )
    found: Office | None = held.order_by(F("starts_on").desc(nulls_last=True), "-id").first()
    return found


def end_office(
    office: Office,
    *,
    ends_on: date,
    by: User,
    certainty: str = Certainty.TOLD,
    reason: str = "",
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Office:
    """Say that somebody has left an office; `ends_on` is the first day without it. Inverse: `undo_step`.

    Refused: `not-allowed`; `ends-before-start`; `already-ended` (its end is told already).
    """
    same_association(by, office)
    require(may_write_body(by, office.body))
    if office.ends_on and office.ends_certainty == Certainty.TOLD and office.ends_on <= ends_on:
        raise Refused("already-ended", _("Uppdraget är redan avslutat."), instead=_("Rätta dagen i stället."))
    with step("end_office", by=by, about=office, on=ends_on, reason=reason) as taken:
        taken.set(office, ends_on=ends_on, ends_certainty=certainty)
        taken.sourced(office, places=places, finding=finding)
    return office
