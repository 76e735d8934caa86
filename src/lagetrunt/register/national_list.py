"""The municipalities and regions of Sweden, shared by all associations."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from lagetrunt.language.keys import fold, sort_key
from lagetrunt.language.organisations import Organisation as Listed
from lagetrunt.language.organisations import organisations
from lagetrunt.models import Organisation, OrganisationKind, OrganisationName

_KINDS = {"municipality": OrganisationKind.MUNICIPALITY, "region": OrganisationKind.REGION}


@transaction.atomic
def refresh_national_list() -> int:
    """Bring the table in step with the list that the product carries; return how many rows were new or changed.

    Run at set-up and after each upgrade; a second run changes nothing. One that has left the list is withdrawn.
    """
    listed = [row for row in organisations().rows if row.code]
    known = {(row.scb_code, row.kind): row for row in Organisation.objects.filter(association__isnull=True)}
    new = [_fresh(row) for row in listed if (row.code, _KINDS[row.kind]) not in known]
    Organisation.objects.bulk_create(new)
    changed = [
        stored for row in listed if (stored := known.pop((row.code, _KINDS[row.kind]), None)) and _fit(stored, row)
    ]
    gone = [row for row in known.values() if row.withdrawn_at is None]
    for row in gone:
        row.withdrawn_at = timezone.now()
    Organisation.objects.bulk_update(
        [*changed, *gone], ["name", "key", "sort_key", "full_name", "county_code", "withdrawn_at"]
    )
    return len(new) + len(changed) + len(gone) + _refresh_names(listed)


def _fresh(row: Listed) -> Organisation:
    made = Organisation(scb_code=row.code, kind=_KINDS[row.kind])
    _fit(made, row)
    return made


def _fit(stored: Organisation, row: Listed) -> bool:
    """Give a stored organisation the values of the list; return whether any was another."""
    wanted = {
        "name": row.name,
        "key": fold(row.name),
        "sort_key": sort_key(row.name),
        "full_name": row.full_name,
        "county_code": row.county,
        "withdrawn_at": None,
    }
    differing = {name: value for name, value in wanted.items() if getattr(stored, name) != value}
    for name, value in differing.items():
        setattr(stored, name, value)
    return bool(differing)


def _refresh_names(listed: list[Listed]) -> int:
    """Add the other forms of the list's names, and drop those that it has no more; return how many."""
    stored = {(row.scb_code, row.kind): row for row in Organisation.objects.filter(association__isnull=True)}
    wanted = {
        (stored[(row.code, _KINDS[row.kind])].pk, fold(form)): form
        for row in listed
        for form in row.forms[1:]
        if fold(form) != fold(row.name)
    }
    names = OrganisationName.objects.filter(association__isnull=True)
    there = {(name.organisation_id, name.key): name.pk for name in names}
    stale = [there[key] for key in there.keys() - wanted.keys()]
    names.filter(pk__in=stale).delete()
    new = [
        OrganisationName(organisation_id=owner, name=form, key=key, sort_key=sort_key(form))
        for (owner, key), form in wanted.items()
        if (owner, key) not in there
    ]
    OrganisationName.objects.bulk_create(new)
    return len(new) + len(stale)
