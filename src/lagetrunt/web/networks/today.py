"""Vilka är med i dag: all seats of a network with who was last seen on each, and a member list pasted from Excel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Attendance, Body, Mandate, Presence, Seat, User
from lagetrunt.register import (
    add_person,
    amend_fact,
    end_mandate,
    enter_member_list,
    read_member_list,
    roster_on,
    seat_person,
    step,
)
from lagetrunt.web.addresses import address_of
from lagetrunt.web.choosing import person_field
from lagetrunt.web.dates import day_date
from lagetrunt.web.fields import DayInput
from lagetrunt.web.networks.forms import PastedForm
from lagetrunt.web.pages import Asked, done_by, in_body, sent
from lagetrunt.web.told import tell

_STAYS, _LEFT, _REPLACED = "stays", "left", "replaced"
_CHOICES = (
    ("", gettext_lazy("vet inte")),
    (_STAYS, gettext_lazy("sitter kvar")),
    (_LEFT, gettext_lazy("har slutat")),
    (_REPLACED, gettext_lazy("har ersatts av")),
)


class SeatTodayForm(forms.Form):
    """What has become of one holder, or who sits on a vacant seat."""

    state = forms.ChoiceField(label=gettext_lazy("I dag"), choices=_CHOICES, required=False)
    last_day = forms.DateField(label=gettext_lazy("sista dag"), widget=DayInput, required=False)
    new_name = forms.CharField(label=gettext_lazy("ny person"), max_length=200, required=False)

    def clean(self) -> dict[str, Any]:
        """A replacement has a name; who has left has a last day, today if none is given."""
        values: dict[str, Any] = super().clean() or {}
        if values.get("state") == _REPLACED and not values.get("new_name"):
            self.add_error("new_name", _("Skriv vem som sitter på platsen i dag."))
        return values


@dataclass
class SeatToday:
    """One row: the seat, its holder if any, when the holder was last seen, and the form."""

    seat: Seat
    mandate: Mandate | None
    last_seen: date | None
    form: SeatTodayForm


@in_body
def members_today(request: Asked, body: Body) -> HttpResponse:
    """Go through who sits on the seats of a network today."""
    require(may_write_body(request.user, body))
    rows = _rows(body, sent(request))
    if request.method == "POST" and not [row for row in rows if not row.form.is_valid()]:
        with step("settle_members", by=request.user, about=body):
            done = sum(_settle(row, request.user) for row in rows)
        tell(request, _("%(n)s platser är genomgångna.") % {"n": done})
        return redirect(f"{address_of(body)}#platser")
    context = {
        "body": body,
        "rows": rows,
        "crumbs": [(str(body), address_of(body)), (_("Vilka är med i dag?"), "")],
    }
    return render(request, "networks/members_today.html", context, status=422 if request.method == "POST" else 200)


def _rows(body: Body, data: Any) -> list[SeatToday]:
    last_seen: dict[int, date] = {}
    listed = Attendance.objects.filter(meeting__body=body, withdrawn_at__isnull=True, presence=Presence.PRESENT)
    for person, day in listed.order_by("meeting__date").values_list("person", "meeting__date"):
        last_seen[person] = day
    rows = []
    for one in roster_on(body, timezone.localdate()).seats:
        holders: list[Mandate | None] = [*one.mandates] or [None]
        for mandate in holders:
            prefix = f"m-{mandate.public_id}" if mandate else f"p-{one.seat.public_id}"
            form = SeatTodayForm(data, prefix=prefix)
            rows.append(SeatToday(one.seat, mandate, last_seen.get(mandate.person_id) if mandate else None, form))
    return rows


def _settle(row: SeatToday, user: User) -> int:
    """Write what was said of one seat; return 1 if anything was."""
    today, values = timezone.localdate(), row.form.cleaned_data
    state, name = values["state"], values["new_name"]
    if row.mandate and state == _STAYS:
        amend_fact(
            row.mandate, by=user, reason=_("Sitter kvar %(day)s") % {"day": day_date(today)}, ends_certainty="seen"
        )
        return 1
    ended = None
    if row.mandate and state in {_LEFT, _REPLACED}:
        day = (values["last_day"] or today) + timedelta(days=1)
        ended = end_mandate(row.mandate, ends_on=day, by=user)
    if name and (state == _REPLACED or row.mandate is None):
        person = _person_named(name, user)
        start = ended.ends_on if ended and values["last_day"] else today
        seat_person(row.seat, person=person, starts_on=start, replaces=ended, by=user)
    return int(bool(state or name))


def _person_named(name: str, user: User) -> Any:
    """Return the one person of that name, or a new one: two of one name are told apart elsewhere, never guessed."""
    field = person_field(user, label="")
    try:
        return field.clean(name) or add_person(name=name, by=user)
    except forms.ValidationError:
        return add_person(name=name, by=user)


@in_body
def members_pasted(request: Asked, body: Body) -> HttpResponse:
    """Read a member list out of Excel, show what it would do, and enter it on a yes."""
    require(may_write_body(request.user, body))
    form = PastedForm(sent(request))
    rows = read_member_list(form.cleaned_data["text"]) if form.is_valid() else []
    if rows and "ja" in request.POST:
        made = done_by(form, enter_member_list, body, rows, by=request.user, on=timezone.localdate())
        if made is not None:
            tell(request, _("%(n)s personer sitter nu på platser.") % {"n": len(made)})
            return redirect(f"{address_of(body)}#platser")
    if form.is_valid() and not rows:
        form.add_error("text", _("Inga rader att läsa. Klistra in minst ett namn med kommun."))
    context = {
        "body": body,
        "form": form,
        "rows": rows,
        "entered": sum(bool(row.name and row.organisation) for row in rows),
        "crumbs": [
            (str(body), address_of(body)),
            (_("Vilka är med i dag?"), reverse("members_today", kwargs={"body": body.slug})),
            (_("Klistra in"), ""),
        ],
    }
    return render(request, "networks/members_pasted.html", context, status=422 if form.errors else 200)
