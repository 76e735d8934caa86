"""Views that add and change people and organisations by hand."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import get, may_write_register, organisation_of, require
from lagetrunt.models import Organisation, Person, PersonJoin
from lagetrunt.register import (
    add_address,
    add_organisation,
    add_organisation_name,
    add_person,
    add_person_name,
    join_people,
    keep_apart,
    rename_organisation,
    rename_person,
    undo_join,
    withdraw_fact,
)
from lagetrunt.web.addresses import address_of
from lagetrunt.web.networks.forms import AddressForm, JoinForm, NameForm, OrganisationForm, PersonForm
from lagetrunt.web.one_form import ask
from lagetrunt.web.pages import Asked, sent, signed_in
from lagetrunt.web.told import tell


@signed_in
def person_new(request: Asked) -> HttpResponse:
    """Add a person."""
    require(may_write_register(request.user))
    form = PersonForm(sent(request), initial={"name": request.GET.get("namn", "")})
    back, told = reverse("persons"), _("Personen är tillagd.")

    def run(values: dict[str, Any]) -> Person:
        return add_person(by=request.user, **values)

    return ask(request, form, run, title=_("Lägg till person"), back=back, told=told, home=address_of)


@signed_in
def person_change(request: Asked, person: str, what: str) -> HttpResponse:
    """Change one thing about a person: the name, another spelling, an address, or with whom they are one."""
    found = get(request.user, Person, person)
    require(may_write_register(request.user))
    user, data = request.user, sent(request)
    forms = {
        "namn": (
            NameForm(data, initial={"name": found.name}),
            lambda v: rename_person(found, by=user, **v),
            _("Byt namn"),
        ),
        "stavning": (NameForm(data), lambda v: add_person_name(found, by=user, **v), _("Skrivs också")),
        "adress": (AddressForm(data), lambda v: add_address(found, by=user, **v), _("Ny mejladress")),
        "samma": (JoinForm(data, user=user), lambda v: join_people(v["other"], found, by=user), _("Samma person som")),
        "olika": (
            JoinForm(data, user=user),
            lambda v: keep_apart(found, v["other"], by=user),
            _("Inte samma person som"),
        ),
    }
    if what not in forms:
        return redirect(address_of(found))
    form, run, title = forms[what]
    home = (lambda join: address_of(join.kept)) if what == "samma" else None
    told = _("Ändrat.")
    return ask(request, form, run, title=title, kicker=found.name, back=address_of(found), told=told, home=home)


@require_POST
@signed_in
def person_withdraw(request: Asked, person: str) -> HttpResponse:
    """Take a person back; what rests on them refuses it and is shown."""
    found = get(request.user, Person, person)
    entry = withdraw_fact(found, by=request.user)
    tell(request, _("Personen är borttagen."), undo=reverse("undo", args=[entry.public_id]))
    return redirect("persons")


@require_POST
@signed_in
def person_part(request: Asked, join: str) -> HttpResponse:
    """Undo a join: every fact goes back to whom it belonged."""
    found = get(request.user, PersonJoin, join)
    undo_join(found, by=request.user)
    tell(request, _("De två är två personer igen."))
    return redirect(address_of(found.kept))


@signed_in
def organisation_new(request: Asked) -> HttpResponse:
    """Add an organisation of the association's own."""
    require(may_write_register(request.user))
    form = OrganisationForm(sent(request))

    def run(values: dict[str, Any]) -> Organisation:
        return add_organisation(by=request.user, **values)

    back, told = reverse("organisations"), _("Organisationen är tillagd.")
    return ask(request, form, run, title=_("Lägg till organisation"), back=back, told=told, home=address_of)


@signed_in
def organisation_change(request: Asked, organisation: str, what: str) -> HttpResponse:
    """Rename an organisation of the association's own, or add another name."""
    found = organisation_of(request.user, organisation)
    require(may_write_register(request.user))
    form = NameForm(sent(request), initial={"name": found.name if what == "namn" else ""})
    verb = rename_organisation if what == "namn" else add_organisation_name
    title = _("Byt namn") if what == "namn" else _("Kallas också")

    def run(values: dict[str, Any]) -> Any:
        return verb(found, by=request.user, **values)

    return ask(request, form, run, title=title, kicker=found.name, back=address_of(found), told=_("Ändrat."))


@require_POST
@signed_in
def organisation_withdraw(request: Asked, organisation: str) -> HttpResponse:
    """Take an own organisation back."""
    found = organisation_of(request.user, organisation)
    entry = withdraw_fact(found, by=request.user)
    tell(request, _("Organisationen är borttagen."), undo=reverse("undo", args=[entry.public_id]))
    return redirect("organisations")
