"""Forms for what reading found, one for each kind: the fields of its record, and how they become a record again."""

from __future__ import annotations

import dataclasses
import re
import secrets
from decimal import Decimal
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from lagetrunt.models import Capacity, FindingKind, ItemKind, Mode, Outcome, Presence, Stance, WayOn
from lagetrunt.reading import records
from lagetrunt.web.choosing import Proposals
from lagetrunt.web.fields import ClockInput, DayInput
from lagetrunt.web.intake.said import HEADER

Record = dict[str, Any]

_UNSAID = ("", gettext_lazy("inte sagt"))
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])$")


class Lines(forms.CharField):
    """Several values, one a line."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea({"rows": 2}), **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """Show each value on its line."""
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        """Return the lines that hold something."""
        return [line.strip() for line in str(value or "").splitlines() if line.strip()]


class DayLines(Lines):
    """Several days, one a line."""

    def validate(self, value: Any) -> None:
        """Refuse what is no day."""
        super().validate(value)
        for line in value:
            if not forms_day(line):
                raise ValidationError(_("%(day)s är ingen dag. Skriv som 2026-03-02.") % {"day": line})


class DayOrMonth(forms.CharField):
    """A day or a month, as '2026-03-02' or '2026-03'."""

    def validate(self, value: Any) -> None:
        """Refuse anything else."""
        super().validate(value)
        if value and not (_MONTH.match(value) or forms_day(value)):
            raise ValidationError(_("Skriv en dag som 2026-03-02, eller en månad som 2026-03."))


def forms_day(value: str) -> bool:
    """Return whether a text is a day in ISO form."""
    try:
        return bool(forms.DateField(input_formats=["%Y-%m-%d"]).clean(value))
    except ValidationError:
        return False


def _text(label: Any, most: int = 300, *, required: bool = False, **kwargs: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=most, required=required, **kwargs)


def _name(label: Any, *, required: bool = False, **kwargs: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=200, required=required, widget=Proposals(), **kwargs)


def _day(label: Any, *, required: bool = False) -> forms.DateField:
    return forms.DateField(label=label, required=required, widget=DayInput)


def _pick(label: Any, choices: Any, *, required: bool = False) -> forms.ChoiceField:
    listed = [choice for choice in choices if choice[0]]
    return forms.ChoiceField(label=label, choices=listed if required else [_UNSAID, *listed], required=required)


def _yes(label: Any) -> forms.BooleanField:
    return forms.BooleanField(label=label, required=False)


def _words() -> forms.CharField:
    return forms.CharField(label=gettext_lazy("Ord för ord"), widget=forms.Textarea({"rows": 3}))


class RecordForm(forms.Form):
    """A form of one kind of record."""

    people: ClassVar[tuple[str, ...]] = ()
    """Fields in which a person's name is written."""
    organisations: ClassVar[tuple[str, ...]] = ()

    def __init__(self, *args: Any, items: list[tuple[str, str]] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "text" in self.fields:
            choices = [("", _("Ingen särskild punkt")), *(items or [])]
            self.fields["item"] = forms.ChoiceField(label=_("Punkt"), choices=choices, required=False)

    def propose(self, people: list[str], organisations: list[str]) -> None:
        """Offer names to choose from while one types."""
        for names, rows in ((self.people, people), (self.organisations, organisations)):
            for name in names:
                widget = self.fields[name].widget
                if isinstance(widget, Proposals):
                    widget.proposals = rows

    def record(self) -> Record:
        """Return the valid values as they stand in a record."""
        return {name: _plain(value) for name, value in self.cleaned_data.items()}


def _plain(value: Any) -> Any:
    """Return a value as a record holds it: days and times as text, nothing as None."""
    if isinstance(value, bool | int | list):
        return value
    if isinstance(value, Decimal):
        return str(value)
    if hasattr(value, "strftime"):
        return f"{value:%H:%M}" if not hasattr(value, "year") else value.isoformat()
    return value or None


class AttendeeForm(RecordForm):
    """Somebody on the list of those present."""

    people, organisations = ("name", "instead_of"), ("organisation",)
    name = _name(gettext_lazy("Namn, som det står"), required=True)
    organisation = _name(gettext_lazy("Kommun eller organisation"))
    title = _text(gettext_lazy("Titel"), 200)
    presence = _pick(gettext_lazy("Närvaro"), Presence.choices, required=True)
    capacity = _pick(gettext_lazy("Som"), Capacity.choices, required=True)
    partial = _text(gettext_lazy("Del av mötet"), 200)
    instead_of = _name(gettext_lazy("I stället för"))
    chair = _yes(gettext_lazy("ordförande"))
    remote = _yes(gettext_lazy("på distans"))
    excused = _yes(gettext_lazy("anmält förhinder"))


class ItemForm(RecordForm):
    """A point of the agenda."""

    number = _text(gettext_lazy("Nummer"), 20)
    heading = _text(gettext_lazy("Rubrik"), 500, required=True)
    kind = _pick(gettext_lazy("Slag"), ItemKind.choices)
    outcome = _pick(gettext_lazy("Hur det gick"), Outcome.choices, required=True)


class DecisionForm(RecordForm):
    """What the body decided."""

    text = _words()
    way_on = _pick(gettext_lazy("Hur det går vidare"), WayOn.choices)
    way_on_whom = _text(gettext_lazy("Till vem, eller av vem"))
    binds = Lines(label=gettext_lazy("Binder bara, en på varje rad"), required=False)
    condition = _text(gettext_lazy("Villkor"), 1000)
    until = _day(gettext_lazy("Gäller t.o.m."))
    refers_to = _text(gettext_lazy("Tidigare beslut som det ändrar"))


class ActionForm(RecordForm):
    """What somebody is to do afterwards."""

    text = _words()
    assignees = Lines(label=gettext_lazy("Vem, en på varje rad"), required=False)
    due = DayOrMonth(
        label=gettext_lazy("Senast"), required=False, help_text=gettext_lazy("Som 2026-03-02 eller 2026-03.")
    )
    to = _text(gettext_lazy("Till vem"))
    condition = _text(gettext_lazy("Villkor"), 1000)
    reported = _yes(gettext_lazy("redan gjort, säger handlingen"))


class PostponementForm(RecordForm):
    """A point put off."""

    text = _words()
    subject = _text(gettext_lazy("Vad som flyttades"), 500)
    next_meeting = _yes(gettext_lazy("till nästa möte"))
    until = _day(gettext_lazy("Till dagen"))
    reason_told = _text(gettext_lazy("Varför"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        initial = kwargs.get("initial") or {}
        if initial.get("until") == "next":
            kwargs["initial"] = {**initial, "until": None, "next_meeting": True}
        super().__init__(*args, **kwargs)

    def record(self) -> Record:
        """Return the values, with 'next' where it was put off to the next meeting."""
        record = super().record()
        return {**record, "until": "next"} if record.pop("next_meeting") else record


class AppointmentForm(RecordForm):
    """Who takes on which role."""

    people, organisations = ("person", "replaces"), ("organisation",)
    text = _words()
    person = _name(gettext_lazy("Vem"), required=True)
    role = _text(gettext_lazy("Blir"), 100, required=True)
    body = _text(gettext_lazy("I nätverk eller grupp"))
    organisation = _name(gettext_lazy("Från kommun eller organisation"))
    replaces = _name(gettext_lazy("Efter"))
    until = _day(gettext_lazy("T.o.m."))
    dates = DayLines(label=gettext_lazy("Bara dessa dagar, en på varje rad"), required=False)
    extent_percent = forms.IntegerField(
        label=gettext_lazy("Omfattning i procent"), min_value=1, max_value=100, required=False
    )


class ComingDateForm(RecordForm):
    """A meeting or event to come."""

    text = _words()
    date = _day(gettext_lazy("Dag"), required=True)
    what = _text(gettext_lazy("Vad"), help_text=gettext_lazy("Lämna tomt om det är nätverkets eget möte."))
    proposed = _yes(gettext_lazy("bara föreslaget"))


class PositionForm(RecordForm):
    """What one organisation said."""

    organisations = ("organisation",)
    text = _words()
    organisation = _name(gettext_lazy("Kommun eller organisation"), required=True)
    stance = _pick(gettext_lazy("Inställning"), Stance.choices)
    topic = _text(gettext_lazy("Om vad"), 200)


class VacancyForm(RecordForm):
    """A seat said to be empty."""

    organisations = ("organisation",)
    text = _words()
    seat = _text(gettext_lazy("Plats"), required=True)
    organisation = _name(gettext_lazy("Kommun eller organisation"))


class LeaverForm(RecordForm):
    """Somebody who leaves."""

    people, organisations = ("person",), ("organisation",)
    text = _words()
    person = _name(gettext_lazy("Vem"), required=True)
    organisation = _name(gettext_lazy("Kommun eller organisation"))
    when = _text(gettext_lazy("När"), 200)
    why = _text(gettext_lazy("Varför"))


class TextForm(RecordForm):
    """What is its own words alone: a question that nobody owns, a line that may not be spread."""

    text = _words()


class MoneyForm(RecordForm):
    """An amount."""

    text = _words()
    amount = forms.DecimalField(label=gettext_lazy("Belopp"), max_digits=16, decimal_places=2, localize=True)
    unit = _text(gettext_lazy("Enhet"), 60, required=True)
    years = forms.IntegerField(label=gettext_lazy("Antal år"), min_value=1, max_value=99, required=False)


class MentionForm(RecordForm):
    """Somebody named in the text."""

    people, organisations = ("form",), ("organisation",)
    form = _name(gettext_lazy("Namn, som det står"), required=True)
    title = _text(gettext_lazy("Titel"), 200)
    organisation = _name(gettext_lazy("Kommun eller organisation"))


class _HeaderForm(RecordForm):
    def record(self) -> Record:
        return {"value": super().record()["value"]}


_HEADER_FIELDS: dict[str, forms.Field] = {
    "body": _text(gettext_lazy("Nätverk"), 200, required=True),
    "date": _day(gettext_lazy("Mötets dag"), required=True),
    "start": forms.TimeField(label=gettext_lazy("Börjar"), widget=ClockInput),
    "end": forms.TimeField(label=gettext_lazy("Slutar"), widget=ClockInput),
    "place": _text(pgettext_lazy("där man möts", "Plats"), required=True),
    "mode": _pick(gettext_lazy("Form"), Mode.choices, required=True),
    "secretary": _text(gettext_lazy("Antecknat av"), 200, required=True),
}
FORMS: dict[str, type[RecordForm]] = {
    FindingKind.ATTENDEE: AttendeeForm,
    FindingKind.ITEM: ItemForm,
    FindingKind.DECISION: DecisionForm,
    FindingKind.ACTION: ActionForm,
    FindingKind.POSTPONEMENT: PostponementForm,
    FindingKind.APPOINTMENT: AppointmentForm,
    FindingKind.COMING_DATE: ComingDateForm,
    FindingKind.POSITION: PositionForm,
    FindingKind.VACANCY: VacancyForm,
    FindingKind.LEAVER: LeaverForm,
    FindingKind.QUESTION: TextForm,
    FindingKind.MONEY: MoneyForm,
    FindingKind.MARK: TextForm,
    FindingKind.MENTION: MentionForm,
} | {
    f"header-{name}": type(f"{name.title()}HeaderForm", (_HeaderForm,), {"value": field})
    for name, field in _HEADER_FIELDS.items()
}
"""By kind; the values of a paper's head by 'header-date' and the like."""


_RECORDS: dict[str, type] = {
    FindingKind.ATTENDEE: records.Attendee,
    FindingKind.ITEM: records.Item,
    FindingKind.DECISION: records.Decision,
    FindingKind.ACTION: records.Action,
    FindingKind.POSTPONEMENT: records.Postponement,
    FindingKind.APPOINTMENT: records.Appointment,
    FindingKind.COMING_DATE: records.ComingDate,
    FindingKind.POSITION: records.Position,
    FindingKind.VACANCY: records.Vacancy,
    FindingKind.LEAVER: records.Leaver,
    FindingKind.QUESTION: records.Question,
    FindingKind.MONEY: records.Money,
    FindingKind.MARK: records.Mark,
    FindingKind.MENTION: records.Mention,
}


def form_key(kind: str, field: str = "") -> str:
    """Return the key of FORMS for a finding's kind."""
    return f"header-{field}" if kind == FindingKind.HEADER else kind


def new_record(key: str, values: Record) -> Record:
    """Return a whole record of a kind out of the values of its form; what the form does not ask is left unsaid."""
    if key.startswith("header-"):
        return values
    shared = {field.name for field in dataclasses.fields(records.Found)}
    blank = {field.name: _default(field) for field in dataclasses.fields(_RECORDS[key]) if field.name not in shared}
    record = {**blank, **values}
    if key == FindingKind.ITEM:
        record["id"] = f"added-{secrets.token_hex(4)}"
    if key == FindingKind.MENTION:
        record |= {"kind": "person", "means": record["form"]}
    return record


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default is dataclasses.MISSING:
        return None
    return list(field.default) if isinstance(field.default, tuple) else field.default


def kind_label(key: str) -> str:
    """Return what a key of FORMS is called."""
    if key.startswith("header-"):
        return _("Möte: %(what)s") % {"what": str(HEADER[key.removeprefix("header-")]).lower()}
    return str(FindingKind(key).label).capitalize()


def kinds_to_add(besides: str = "") -> list[tuple[str, str]]:
    """Return what a stretch of text may be said to be, with its label."""
    return [(key, kind_label(key)) for key in FORMS if key != besides]
