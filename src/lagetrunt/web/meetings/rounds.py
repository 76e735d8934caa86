"""Laget runt told at a meeting, by hand: one question, and one row of answer for each organisation with a seat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from lagetrunt.access import get, may_write_body, meeting_at, require
from lagetrunt.models import Answer, Body, Meeting, Organisation, Round, Stance, User
from lagetrunt.register import amend_fact, record_answer, roster_on, step, tell_round, withdraw_fact
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.choosing import item_field, organisation_field
from lagetrunt.web.dates import day_date
from lagetrunt.web.pages import Asked, done_by, in_body, sent, signed_in
from lagetrunt.web.told import tell


class RoundForm(forms.Form):
    """The question that went round, and under which point."""

    subject = forms.CharField(label=gettext_lazy("Frågan"), max_length=500)

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["item"] = item_field(meeting)


class AnswerForm(forms.Form):
    """What one organisation answered; empty where it did not."""

    stance = forms.ChoiceField(label=gettext_lazy("Inställning"), choices=Stance.choices, required=False)
    words = forms.CharField(label=gettext_lazy("Svar"), widget=forms.Textarea({"rows": 1}), required=False)

    def said(self) -> dict[str, Any]:
        """Return stance and words, the stance's own word where nothing else was said; empty where nobody answered."""
        stance, words = self.cleaned_data["stance"], self.cleaned_data["words"]
        if not stance and not words:
            return {}
        return {"stance": stance, "words": words or str(dict(Stance.choices)[stance]).capitalize()}


class OtherAnswerForm(AnswerForm):
    """The answer of an organisation that has no seat."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["organisation"] = organisation_field(user, label=_("Kommun eller organisation"))
        self.order_fields(["organisation", "stance", "words"])

    def clean(self) -> dict[str, Any]:
        """An answer has somebody who gave it."""
        values: dict[str, Any] = super().clean() or {}
        if (values.get("stance") or values.get("words")) and not values.get("organisation"):
            self.add_error("organisation", _("Säg vem som svarade."))
        return values


@dataclass
class AnswerRow:
    """One row: the organisation, its answer if there is one, and the form."""

    organisation: Organisation
    answer: Answer | None
    form: AnswerForm


@dataclass
class RoundSheet:
    """The whole page: the question, a row an organisation, and a row for somebody else."""

    form: RoundForm
    rows: list[AnswerRow]
    other: OtherAnswerForm

    def is_valid(self) -> bool:
        """Check every form, so that all mistakes are told at once."""
        return sum(not form.is_valid() for form in [self.form, self.other, *(row.form for row in self.rows)]) == 0

    def write(self, told: Round, user: User) -> None:
        """Record, change and withdraw answers as the rows say."""
        for row in self.rows:
            said = row.form.said()
            if row.answer is None and said:
                record_answer(told, organisation=row.organisation, by=user, **said)
            elif row.answer is not None and not said:
                withdraw_fact(row.answer, by=user, reason=_("Struket ur rundan"))
            elif row.answer is not None and row.form.has_changed():
                amend_fact(row.answer, by=user, **said)
        said = self.other.said()
        if said:
            record_answer(told, organisation=self.other.cleaned_data["organisation"], by=user, **said)


def _sheet(meeting: Meeting, request: Asked, told: Round | None = None) -> RoundSheet:
    data = sent(request)
    item = request.GET.get("punkt") if told is None else told.item and told.item.public_id
    form = RoundForm(data, meeting=meeting, initial={"subject": told.subject if told else "", "item": item})
    given = told.answers.filter(withdrawn_at__isnull=True) if told else Answer.objects.none()
    answers = list(given.select_related("organisation").order_by("organisation__sort_key", "id"))
    rows = [_answered(answer, data) for answer in answers]
    there = {answer.organisation_id for answer in answers}
    seated = [one.seat.organisation for one in roster_on(meeting.body, meeting.date).seats]
    missing = {one.pk: one for one in seated if one and one.pk not in there}
    rows += [AnswerRow(one, None, AnswerForm(data, prefix=f"o-{one.public_id}")) for one in missing.values()]
    rows.sort(key=lambda row: row.organisation.sort_key)
    return RoundSheet(form, rows, OtherAnswerForm(data, prefix="annan", user=request.user))


def _answered(answer: Answer, data: Any) -> AnswerRow:
    initial = {"stance": answer.stance, "words": answer.words}
    return AnswerRow(answer.organisation, answer, AnswerForm(data, prefix=f"s-{answer.public_id}", initial=initial))


@in_body
def round_new(request: Asked, body: Body, day: tuple[date, int]) -> HttpResponse:
    """Add a round that was held at a meeting, with the answers."""
    meeting = meeting_at(request.user, body, *day)
    require(may_write_body(request.user, body))
    sheet = _sheet(meeting, request)
    if request.method == "POST" and sheet.is_valid():
        told = done_by(sheet.form, _record, sheet, meeting, request.user)
        if told is not None:
            tell(request, _("Rundan är införd."))
            return redirect(_home_of(told))
    return _page(request, sheet, meeting)


def _record(sheet: RoundSheet, meeting: Meeting, user: User) -> Round:
    with step("record_round", by=user, on=meeting.date, body=meeting.body) as taken:
        told = tell_round(meeting, by=user, **sheet.form.cleaned_data)
        taken.about(told)
        sheet.write(told, user)
    return told


@signed_in
def round_change(request: Asked, told: str) -> HttpResponse:
    """Change the question of a round, and what each organisation answered."""
    found = get(request.user, Round, told)
    require(may_write_body(request.user, found.body))
    meeting = found.meeting
    assert meeting is not None  # noqa: S101  # the database holds it for told rounds
    sheet = _sheet(meeting, request, found)
    if request.method == "POST" and sheet.is_valid():
        changed = done_by(sheet.form, _change, sheet, found, request.user)
        if changed is not None:
            tell(request, _("Rundan är ändrad."))
            return redirect(_home_of(changed))
    return _page(request, sheet, meeting, found)


def _change(sheet: RoundSheet, told: Round, user: User) -> Round:
    with step("change_round", by=user, about=told):
        amend_fact(told, by=user, **sheet.form.cleaned_data)
        sheet.write(told, user)
    return told


def _page(request: Asked, sheet: RoundSheet, meeting: Meeting, told: Round | None = None) -> HttpResponse:
    crumbs = [
        (str(meeting.body), address_of(meeting.body)),
        (day_date(meeting.date), meeting_address(meeting)),
        (_("Laget runt"), ""),
    ]
    context = {"sheet": sheet, "form": sheet.form, "meeting": meeting, "told": told, "crumbs": crumbs}
    return render(request, "meetings/round.html", context, status=422 if sheet.form.is_bound else 200)


def _home_of(told: Round) -> str:
    return address_of(told.item) if told.item else address_of(told.meeting)


@require_POST
@signed_in
def round_withdraw(request: Asked, told: str) -> HttpResponse:
    """Take a round back with its answers, as one step that can be undone."""
    found = get(request.user, Round, told)
    require(may_write_body(request.user, found.body))
    with step("withdraw_round", by=request.user, about=found) as taken:
        for answer in found.answers.filter(withdrawn_at__isnull=True):
            withdraw_fact(answer, by=request.user)
        withdraw_fact(found, by=request.user)
    tell(request, _("Rundan är borttagen."), undo=reverse("undo", args=[taken.entry.public_id]))
    return redirect(address_of(found.meeting))
