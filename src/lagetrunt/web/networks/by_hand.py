"""Views that start, change and close networks, and that fill their seats and offices."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import body_at, get, may_enter_papers, may_write_body, require, rights_of
from lagetrunt.models import Body, Mandate, Office, Seat, User
from lagetrunt.register import (
    add_seat,
    amend_fact,
    close_body,
    end_mandate,
    end_office,
    end_seat,
    give_office,
    move_body,
    rename_body,
    reopen_body,
    seat_person,
    set_rules,
    start_body,
    step,
    withdraw_fact,
)
from lagetrunt.web.addresses import address_of
from lagetrunt.web.networks.forms import EndForm, HolderForm, MandateForm, NetworkForm, OfficeForm, SeatForm
from lagetrunt.web.one_form import ask
from lagetrunt.web.pages import Asked, in_body, sent, signed_in
from lagetrunt.web.told import tell


@signed_in
def network_new(request: Asked) -> HttpResponse:
    """Start a network."""
    require(may_enter_papers(request.user))
    under = request.GET.get("under", "")
    initial = {"parent": body_at(request.user, under)} if under else {}
    form = NetworkForm(sent(request), user=request.user, initial=initial)
    form.fields["parent"].required = rights_of(request.user).writes is not None

    def run(values: dict[str, Any]) -> Body:
        rules = form.rules()
        return start_body(
            name=values["name"], parent=values["parent"], on=rules.pop("started_on"), by=request.user, **rules
        )

    title = _("Nytt nätverk")
    told = _("Nätverket är startat.")
    return ask(
        request, form, run, title=title, back=reverse("networks"), told=told, home=address_of, button=_("Starta")
    )


@in_body
def network_change(request: Asked, body: Body) -> HttpResponse:
    """Rename a network, move it in the tree, and set how it works."""
    require(may_write_body(request.user, body))
    form = NetworkForm(sent(request), user=request.user, initial=NetworkForm.initial_of(body))

    def run(values: dict[str, Any]) -> Body:
        return _change(body, form, values, request.user)

    told = _("Nätverket är ändrat.")
    links = [(_("Stående punkter"), reverse("standing_points", kwargs={"body": body.slug}))]
    more = {"steps": [_closing(body)], "links": links}
    return ask(request, form, run, title=str(body), back=address_of(body), told=told, home=address_of, more=more)


def _closing(body: Body) -> tuple[str, str, str]:
    label, name, look = (
        (_("Låt nätverket fortsätta"), "fortsatt", "")
        if body.closed_on
        else (_("Avsluta nätverket"), "avsluta", "wrong")
    )
    return label, reverse("network_step", kwargs={"body": body.slug, "name": name}), look


def _change(body: Body, form: NetworkForm, values: dict[str, Any], user: User) -> Body:
    with step("change_body", by=user, about=body):
        if "name" in form.changed_data and values["name"] != body.name:
            rename_body(body, name=values["name"], by=user)
        if values["parent"] != body.parent:
            move_body(body, parent=values["parent"], by=user)
        return set_rules(body, by=user, **form.rules())


@require_POST
@in_body
def network_step(request: Asked, body: Body, name: str) -> HttpResponse:
    """Close a network today, or let it go on."""
    if name == "avsluta":
        close_body(body, on=timezone.localdate(), by=request.user)
        tell(request, _("Nätverket är avslutat."))
    else:
        reopen_body(body, by=request.user)
        tell(request, _("Nätverket fortsätter."))
    return redirect(address_of(body))


@in_body
def seat_new(request: Asked, body: Body) -> HttpResponse:
    """Give a network a seat, with somebody on it or not."""
    require(may_write_body(request.user, body))
    form = SeatForm(sent(request), user=request.user)

    def run(values: dict[str, Any]) -> Seat:
        person = values.pop("person")
        with step("add_seat", by=request.user, body=body):
            seat = add_seat(body, by=request.user, **values)
            if person:
                seat_person(seat, person=person, starts_on=values["starts_on"], by=request.user)
        return seat

    return ask(
        request, form, run, title=_("Ny plats"), kicker=str(body), back=_seats(body), told=_("Platsen är införd.")
    )


def _seats(body: Body) -> str:
    return f"{address_of(body)}#platser"


@signed_in
def seat_change(request: Asked, seat: str) -> HttpResponse:
    """Change what a seat is of."""
    found = get(request.user, Seat, seat)
    require(may_write_body(request.user, found.body))
    names = ("organisation", "area", "profession", "kind", "starts_on")
    form = SeatForm(sent(request), user=request.user, initial={name: getattr(found, name) for name in names})
    del form.fields["person"]

    def run(values: dict[str, Any]) -> Seat:
        return amend_fact(found, by=request.user, **values)

    more = {
        "links": [(_("Platsen finns inte längre"), reverse("seat_end", args=[found.public_id]))],
        "steps": [(_("Ta bort platsen"), reverse("seat_withdraw", args=[found.public_id]), "wrong")],
    }
    back, told = _seats(found.body), _("Platsen är ändrad.")
    return ask(request, form, run, title=str(found), kicker=str(found.body), back=back, told=told, more=more)


@signed_in
def seat_fill(request: Asked, seat: str) -> HttpResponse:
    """Put a person on a seat, told to replace somebody or not."""
    found = get(request.user, Seat, seat)
    require(may_write_body(request.user, found.body))
    form = HolderForm(sent(request), user=request.user, seat=found)

    def run(values: dict[str, Any]) -> Mandate:
        return seat_person(found, by=request.user, **values)

    title = _("Vem sitter på platsen: %(seat)s") % {"seat": found}
    back, told = _seats(found.body), _("Platsen är fylld.")
    return ask(request, form, run, title=title, kicker=str(found.body), back=back, told=told)


@signed_in
def seat_end(request: Asked, seat: str) -> HttpResponse:
    """Say when a seat is no more."""
    found = get(request.user, Seat, seat)
    return _end(request, found, found.body, lambda day, why: end_seat(found, ends_on=day, by=request.user, reason=why))


@signed_in
def mandate_change(request: Asked, mandate: str) -> HttpResponse:
    """Correct who sits on a seat and since when, or take the fact back."""
    found = get(request.user, Mandate, mandate)
    body = found.seat.body
    require(may_write_body(request.user, body))
    form = MandateForm(sent(request), user=request.user, initial=_days_of(found, "person", "deputy_for"))

    def run(values: dict[str, Any]) -> Mandate:
        return amend_fact(found, by=request.user, **_half_open(values, found))

    steps = [(_("Ta bort uppgiften"), reverse("mandate_withdraw", args=[found.public_id]), "wrong")]
    title = _("%(person)s på platsen %(seat)s") % {"person": found.person, "seat": found.seat}
    told = _("Uppgiften är rättad.")
    return ask(request, form, run, title=title, kicker=str(body), back=_seats(body), told=told, more={"steps": steps})


def _days_of(found: Any, *names: str) -> dict[str, Any]:
    """Return what a form of a period begins with: some fields, the first day and the last."""
    last = found.ends_on - timedelta(days=1) if found.ends_on else None
    return {**{name: getattr(found, name) for name in names}, "starts_on": found.starts_on, "last_day": last}


@signed_in
def mandate_end(request: Asked, mandate: str) -> HttpResponse:
    """Say when somebody left a seat."""
    found = get(request.user, Mandate, mandate)
    body = found.seat.body
    return _end(
        request, found.person, body, lambda day, why: end_mandate(found, ends_on=day, by=request.user, reason=why)
    )


@signed_in
def office_end(request: Asked, office: str) -> HttpResponse:
    """Say when somebody left an office."""
    found = get(request.user, Office, office)
    who = f"{found.person}, {found.title or found.get_role_display()}"
    return _end(request, who, found.body, lambda day, why: end_office(found, ends_on=day, by=request.user, reason=why))


def _end(request: Asked, what: Any, body: Body, verb: Any) -> HttpResponse:
    require(may_write_body(request.user, body))
    form = EndForm(sent(request))

    def run(values: dict[str, Any]) -> Any:
        return verb(values["last_day"] + timedelta(days=1), values["reason"])

    title = _("Sista dag: %(what)s") % {"what": what}
    return ask(request, form, run, title=title, kicker=str(body), back=_seats(body), told=_("Sista dagen är införd."))


@in_body
def office_new(request: Asked, body: Body) -> HttpResponse:
    """Give somebody an office in a network."""
    require(may_write_body(request.user, body))
    form = OfficeForm(sent(request), user=request.user)

    def run(values: dict[str, Any]) -> Office:
        return give_office(body, by=request.user, **_half_open(values))

    told = _("Uppdraget är infört.")
    return ask(request, form, run, title=_("Nytt uppdrag"), kicker=str(body), back=address_of(body), told=told)


@signed_in
def office_change(request: Asked, office: str) -> HttpResponse:
    """Change an office."""
    found = get(request.user, Office, office)
    require(may_write_body(request.user, found.body))
    initial = _days_of(found, "person", "role", "title", "employer", "extent_percent", "evaluation_on")
    form = OfficeForm(sent(request), user=request.user, initial=initial)

    def run(values: dict[str, Any]) -> Office:
        return amend_fact(found, by=request.user, **_half_open(values, found))

    more = {"steps": [(_("Ta bort uppdraget"), reverse("office_withdraw", args=[found.public_id]), "wrong")]}
    back, told = address_of(found.body), _("Uppdraget är ändrat.")
    return ask(request, form, run, title=str(found.person), kicker=str(found.body), back=back, told=told, more=more)


def _half_open(values: dict[str, Any], found: Any = None) -> dict[str, Any]:
    """Turn the last day into the first day after, and days that were given into told ones; days untouched stay so."""
    values = dict(values)
    last = values.pop("last_day")
    ends_on = last + timedelta(days=1) if last else None
    days = {"starts_on": values.pop("starts_on"), "ends_on": ends_on}
    days = {name: day for name, day in days.items() if found is None or getattr(found, name) != day}
    certainty = {f"{name.removesuffix('_on')}_certainty": _told(day) for name, day in days.items()}
    return {**values, **days, **certainty}


def _told(day: Any) -> str:
    return "told" if day else "unknown"


@require_POST
@signed_in
def seat_withdraw(request: Asked, seat: str) -> HttpResponse:
    """Take a seat back; those who sit on it refuse it."""
    return _withdraw(request, get(request.user, Seat, seat))


@require_POST
@signed_in
def office_withdraw(request: Asked, office: str) -> HttpResponse:
    """Take an office back."""
    return _withdraw(request, get(request.user, Office, office))


@require_POST
@signed_in
def mandate_withdraw(request: Asked, mandate: str) -> HttpResponse:
    """Take back that somebody sat on a seat."""
    return _withdraw(request, get(request.user, Mandate, mandate))


def _withdraw(request: Asked, fact: Any) -> HttpResponse:
    entry = withdraw_fact(fact, by=request.user)
    tell(request, _("Borttaget."), undo=reverse("undo", args=[entry.public_id]))
    return redirect(address_of(fact))
