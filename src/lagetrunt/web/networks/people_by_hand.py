"""Views that add and change people and organisations by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
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
    person_page,
    rename_organisation,
    rename_person,
    undo_join,
    withdraw_fact,
)
from lagetrunt.web.addresses import address_of
from lagetrunt.web.networks.forms import AddressForm, ApartForm, JoinForm, NameForm, OrganisationForm, PersonForm
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


@dataclass(frozen=True)
class _Change:
    """One thing to change about a person: title, form, and the verb with what the form holds."""

    title: str
    form: Form
    run: Callable[[dict[str, Any]], Any]


def _change(found: Person, what: str, request: Asked) -> _Change | None:
    data, user = sent(request), request.user
    if what == "namn":
        form = NameForm(data, initial={"name": found.name})
        return _Change(_("Byt namn"), form, lambda values: rename_person(found, by=user, **values))
    if what == "stavning":
        return _Change(_("Skrivs också"), NameForm(data), lambda values: add_person_name(found, by=user, **values))
    if what == "adress":
        return _Change(_("Ny mejladress"), AddressForm(data), lambda values: add_address(found, by=user, **values))
    if what == "olika":
        apart = ApartForm(data, user=user)
        return _Change(_("Inte samma person som"), apart, lambda values: keep_apart(found, values["other"], by=user))
    return None


@signed_in
def person_change(request: Asked, person: str, what: str) -> HttpResponse:
    """Change one thing about a person: the name, another spelling, an address, or from whom they are apart."""
    found = get(request.user, Person, person)
    require(may_write_register(request.user))
    change = _change(found, what, request)
    if change is None:
        return redirect(address_of(found))
    told = _("Ändrat.")
    return ask(
        request, change.form, change.run, title=change.title, kicker=found.name, back=address_of(found), told=told
    )


@signed_in
def person_join(request: Asked, person: str) -> HttpResponse:
    """Say that two are one: first what would move is shown, then it is done on a yes."""
    found = get(request.user, Person, person)
    require(may_write_register(request.user))
    form = JoinForm(sent(request), user=request.user)
    more = {"lead": _("Allt som hör till %(name)s flyttas dit.") % {"name": found.name}}
    if form.is_valid() and "ja" not in request.POST:
        return _preview(request, form, found)

    def run(values: dict[str, Any]) -> PersonJoin:
        return join_people(values["other"], found, by=request.user, reason=values["reason"])

    return ask(
        request,
        form,
        run,
        title=_("Samma person som"),
        kicker=found.name,
        back=address_of(found),
        told=_("De är nu en person."),
        home=_kept,
        button=_("Visa vad som flyttas"),
        more=more,
    )


def _preview(request: Asked, form: JoinForm, found: Person) -> HttpResponse:
    context = {
        "form": form,
        "title": _("Är de samma person?"),
        "kicker": found.name,
        "back": address_of(found),
        "shown": "networks/part_join.html",
        "person": found,
        "other": form.cleaned_data["other"],
        "moves": _moves(found, request),
        "yes": _("Ja, de är samma person"),
    }
    return render(request, "one_form.html", context)


def _kept(join: PersonJoin) -> str:
    return address_of(join.kept)


def _moves(found: Person, request: Asked) -> list[tuple[str, int]]:
    """Return how many facts of each kind would move, as far as the user sees them."""
    page = person_page(found, user=request.user)
    counted = [
        (_("Platser"), len(page.mandates)),
        (_("Uppdrag"), len(page.offices)),
        (_("Utsedd"), len(page.appointments)),
        (_("Åtaganden"), len(page.actions)),
        (_("Närvaro vid möten"), len(page.attendance)),
        (_("Mejladresser"), len(page.addresses)),
        (_("Stavningar"), len(page.names) + 1),
    ]
    return [(word, count) for word, count in counted if count]


@require_POST
@signed_in
def address_end(request: Asked, person: str) -> HttpResponse:
    """Say that a person's mail address is used no more; it stays as an earlier one."""
    found = get(request.user, Person, person)
    add_address(found, email=request.POST.get("email", ""), is_current=False, by=request.user)
    tell(request, _("Adressen används inte längre."))
    return redirect(address_of(found))


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
