"""Organisations of the association's own, and the names that they go by over time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_register, organisations_seen, require
from lagetrunt.language.keys import fold
from lagetrunt.models import Finding, Organisation, OrganisationKind, OrganisationName, Place, Refused, User
from lagetrunt.register.journal import same_association, step


def add_organisation(
    *,
    name: str,
    by: User,
    kind: str = OrganisationKind.OTHER,
    full_name: str = "",
    aliases: Iterable[str] = (),
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Organisation:
    """Add an organisation that the national list does not have. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `organisation-there` (one goes by that name already); `no-such-value`.
    """
    require(may_write_register(by))
    there = organisation_named(name, by=by)
    if there:
        raise Refused(
            "organisation-there",
            _("Det finns redan en organisation med det namnet."),
            instead=_("Välj den i listan."),
            showing=[there],
        )
    with step("add_organisation", by=by) as taken:
        made = taken.create(
            Organisation, places=places, finding=finding, name=name.strip(), kind=kind, full_name=full_name.strip()
        )
        taken.about(made)
        for alias in aliases:
            add_organisation_name(made, name=alias, by=by)
    return made


def organisation_named(name: str, *, by: User) -> Organisation | None:
    """Return the one organisation that `by` sees under that name, full name or alias; None where none or several."""
    key, seen = fold(name), organisations_seen(by)
    found = set(seen.filter(key=key))
    if not found:
        aliases = OrganisationName.objects.filter(key=key).values("organisation")
        found = set(seen.filter(pk__in=aliases))
    return found.pop() if len(found) == 1 else None


def add_organisation_name(
    organisation: Organisation,
    *,
    name: str,
    by: User,
    starts_on: date | None = None,
    ends_on: date | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> OrganisationName:
    """Remember another name: an alias, an abbreviation, or an earlier name with its days. Inverse: `undo_step`.

    A name of a municipality is kept for this association only. Refused: `not-allowed`; `ends-before-start`.
    A name that is there already is returned as it is.
    """
    same_association(by, organisation)
    require(may_write_register(by))
    if starts_on and ends_on and ends_on <= starts_on:
        raise Refused("ends-before-start", _("Sista dagen ligger före den första."), instead=_("Rätta dagarna."))
    there = OrganisationName.objects.filter(
        association_id=by.association_id, organisation=organisation, key=fold(name)
    ).first()
    if there:
        return there
    with step("add_organisation_name", by=by, about=organisation) as taken:
        return taken.create(
            OrganisationName,
            places=places,
            finding=finding,
            organisation=organisation,
            name=name.strip(),
            starts_on=starts_on,
            ends_on=ends_on,
        )


def rename_organisation(
    organisation: Organisation, *, name: str, by: User, on: date | None = None, full_name: str = ""
) -> Organisation:
    """Give an organisation a new name from `on`; the old one stays with its last day. Inverse: the same, back.

    Refused: `not-allowed`; `national-list` (municipalities and regions keep the name of the list);
    `organisation-there`.
    """
    same_association(by, organisation)
    require(may_write_register(by))
    if organisation.association_id is None:
        raise Refused(
            "national-list",
            _("Kommuner och regioner heter som i den nationella listan."),
            instead=_("Lägg till ett annat namn på organisationen."),
        )
    there = organisation_named(name, by=by)
    if there and there != organisation:
        raise Refused("organisation-there", _("Det finns redan en organisation med det namnet."), showing=[there])
    with step("rename_organisation", by=by, about=organisation, on=on) as taken:
        add_organisation_name(organisation, name=organisation.name, by=by, ends_on=on)
        taken.set(organisation, name=name.strip(), full_name=full_name.strip() or organisation.full_name)
    return organisation
