"""The list of those who were at a meeting, edited as one table."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.access import may_write_body, meeting_at, require
from lagetrunt.models import Attendance, Body, Capacity, Mandate, Meeting, Person, Presence, SeatKind, User
from lagetrunt.register import absent_by_roster, amend_fact, record_attendance, roster_on, step, withdraw_fact
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.choosing import organisation_field, person_field
from lagetrunt.web.dates import day_date
from lagetrunt.web.pages import Asked, done_by, in_body, sent
from lagetrunt.web.told import tell

_HOW = (
    ("", gettext_lazy("står inte på listan")),
    ("present", gettext_lazy("närvarande")),
    ("remote", gettext_lazy("på distans")),
    ("excused", gettext_lazy("anmält förhinder")),
    ("absent", gettext_lazy("frånvarande")),
)


class RowForm(forms.Form):
    """One person on the list: how they took part, and in what role."""

    how = forms.ChoiceField(label=gettext_lazy("Närvaro"), choices=_HOW, required=False)
    is_chair = forms.BooleanField(label=gettext_lazy("ordförande"), required=False)
    partial = forms.CharField(label=gettext_lazy("del av mötet"), max_length=200, required=False)

    def values(self) -> dict[str, Any]:
        """Return the fields of the row."""
        how = self.cleaned_data["how"]
        return {
            "presence": Presence.ABSENT if how in {"absent", "excused"} else Presence.PRESENT,
            "is_remote": how == "remote",
            "is_excused": how == "excused",
            "is_chair": self.cleaned_data["is_chair"],
            "partial": self.cleaned_data["partial"],
        }


class NewRowForm(RowForm):
    """Somebody who is not on the list yet."""

    capacity = forms.ChoiceField(label=gettext_lazy("Som"), choices=Capacity.choices, required=False)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"] = person_field(user, label=_("Person"))
        self.fields["organisation"] = organisation_field(user, label=_("Kommun eller organisation"))
        self.order_fields(["person", "organisation", "capacity", "how"])


def _how(listed: Attendance) -> str:
    if listed.presence == Presence.ABSENT:
        return "excused" if listed.is_excused else "absent"
    return "remote" if listed.is_remote else "present"


@in_body
def attendance(request: Asked, body: Body, day: tuple[date, int]) -> HttpResponse:
    """Edit who was at a meeting; those who sit on a seat that day stand there to be ticked."""
    meeting = meeting_at(request.user, body, *day)
    require(may_write_body(request.user, body))
    data = sent(request)
    listed = [_listed_row(one, data) for one in _list_of(meeting)]
    expected = [_expected_row(mandate, data) for mandate in _expected(meeting, listed)]
    new = NewRowForm(data, prefix="ny", user=request.user)
    if request.method == "POST" and _all_valid([form for _one, form in [*listed, *expected]] + [new]):
        _write(meeting, request.user, listed, expected, new)
        if not new.errors:
            tell(request, _("Närvaron är införd."))
            return redirect(meeting_address(meeting, "attendance" if new.cleaned_data.get("person") else "meeting"))
    context = {"meeting": meeting, "body": body, "listed": listed, "expected": expected, "new": new}
    context["crumbs"] = [
        (str(body), address_of(body)),
        (day_date(meeting.date), meeting_address(meeting)),
        (_("Närvaro"), ""),
    ]
    return render(request, "meetings/attendance.html", context, status=422 if data else 200)


def _expected(meeting: Meeting, listed: list[Any]) -> list[Mandate]:
    """Return those who sit on a seat that day and are not on the list; also where there is no list yet."""
    if listed:
        return absent_by_roster(meeting)
    return [one for one in roster_on(meeting.body, meeting.date).mandates if one.seat.kind == SeatKind.MEMBER]


def _all_valid(rows: list[RowForm]) -> bool:
    """Check every row, so that all mistakes are told at once."""
    return sum(not form.is_valid() for form in rows) == 0


def _list_of(meeting: Meeting) -> list[Attendance]:
    rows = Attendance.objects.filter(meeting=meeting, withdrawn_at__isnull=True)
    return list(rows.select_related("person", "organisation").order_by("capacity", "person__sort_key"))


def _listed_row(one: Attendance, data: Any) -> tuple[Attendance, RowForm]:
    initial = {"how": _how(one), "is_chair": one.is_chair, "partial": one.partial}
    return one, RowForm(data, prefix=f"rad-{one.public_id}", initial=initial)


def _expected_row(mandate: Any, data: Any) -> tuple[Any, RowForm]:
    return mandate, RowForm(data, prefix=f"plats-{mandate.public_id}", initial={"how": ""})


def _write(meeting: Meeting, user: User, listed: list[Any], expected: list[Any], new: NewRowForm) -> None:
    if any(form.has_changed() for _one, form in [*listed, *expected]):
        with step("record_list", by=user, about=meeting, on=meeting.date):
            _write_rows(meeting, user, listed, expected)
    person: Person | None = new.cleaned_data.get("person")
    if person:
        values = {**new.values(), "capacity": new.cleaned_data["capacity"] or Capacity.MEMBER}
        values["organisation"] = new.cleaned_data["organisation"]
        done_by(new, record_attendance, meeting, person=person, by=user, **values)


def _write_rows(meeting: Meeting, user: User, listed: list[Any], expected: list[Any]) -> None:
    for one, form in listed:
        if form.has_changed() and not form.cleaned_data["how"]:
            withdraw_fact(one, by=user, reason=_("Struken från listan"))
        elif form.has_changed():
            amend_fact(one, by=user, **form.values())
    for mandate, form in expected:
        if form.cleaned_data["how"]:
            organisation = mandate.seat.organisation
            record_attendance(meeting, person=mandate.person, organisation=organisation, by=user, **form.values())
