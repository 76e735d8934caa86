"""Forms for what stands under a meeting, one for each kind; a form knows its verb and how to fill itself."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.db.models import Model, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from lagetrunt import register
from lagetrunt.models import (
    Action,
    Appointment,
    ComingDate,
    Decision,
    Item,
    ItemKind,
    Leaving,
    Mark,
    Meeting,
    Mode,
    Money,
    Organisation,
    Outcome,
    Postponement,
    Question,
    Refused,
    UntilKind,
    User,
    Vacancy,
    WayOn,
)
from lagetrunt.web.choosing import body_field, item_field, organisation_field, person_field
from lagetrunt.web.fields import ClockInput, DayInput
from lagetrunt.web.meetings.promising import lines_of, promisers


class FactForm(forms.Form):
    """A form of one kind of fact; `values()` are the keyword arguments of its verb and the fields of its row."""

    model: ClassVar[type[Model]]
    title: ClassVar[Any]
    verb: ClassVar[str]
    under_item: ClassVar[bool] = True

    def __init__(self, *args: Any, user: User, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        if self.under_item:
            self.fields["item"] = item_field(meeting)
        self.complete(user)

    def complete(self, user: User) -> None:
        """Add the fields that depend on who asks."""

    @classmethod
    def initial_of(cls, fact: Any) -> dict[str, Any]:
        """Return the values that a fact has now."""
        names = [name for name in cls.base_fields if hasattr(fact, name)]
        initial = {name: getattr(fact, name) for name in names}
        for name in ("person", "body", "organisation", "replaces"):
            if hasattr(fact, name):
                initial[name] = getattr(fact, name)
        if cls.under_item:
            initial["item"] = fact.item.public_id if fact.item else None
        return initial

    def values(self) -> dict[str, Any]:
        """Return the valid values."""
        return dict(self.cleaned_data)

    def record(self, meeting: Meeting) -> Any:
        """Record the fact at a meeting, through the kind's own verb."""
        return getattr(register, self.verb)(meeting, by=self.user, **self.values())

    def amend(self, fact: Any) -> Any:
        """Change a fact to what the form holds."""
        return register.amend_fact(fact, by=self.user, **self.values())


def _words(label: Any, rows: int = 4) -> forms.CharField:
    return forms.CharField(label=label, widget=forms.Textarea({"rows": rows}))


class ItemForm(FactForm):
    """A point of the agenda."""

    model, title, verb, under_item = Item, _("Punkt"), "add_item", False
    number = forms.CharField(label=_("Nummer"), max_length=20, required=False)
    heading = forms.CharField(label=_("Rubrik"), max_length=500)
    kind = forms.ChoiceField(label=_("Slag"), choices=[("", _("inte sagt")), *ItemKind.choices], required=False)
    outcome = forms.ChoiceField(label=_("Hur det gick"), choices=Outcome.choices)
    words = forms.CharField(label=_("Anteckning"), widget=forms.Textarea({"rows": 8}), required=False)

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, meeting=meeting, **kwargs)
        self.fields["parent"] = item_field(meeting)
        self.fields["parent"].label = _("Ligger under punkt")
        self.order_fields(["number", "heading", "parent", "kind", "outcome", "words"])
        if meeting.date > timezone.localdate():
            self.initial.setdefault("outcome", Outcome.EMPTY)

    @classmethod
    def initial_of(cls, fact: Any) -> dict[str, Any]:
        """Return the values now, the point above by its id."""
        return {**super().initial_of(fact), "parent": fact.parent.public_id if fact.parent else None}

    def values(self) -> dict[str, Any]:
        """Return the values; the level follows from the point above."""
        parent = self.cleaned_data["parent"]
        return {**self.cleaned_data, "level": parent.level + 1 if parent else 1}

    def amend(self, fact: Any) -> Any:
        """Change a point; it cannot lie under itself or what lies under it."""
        above = self.cleaned_data["parent"]
        while above is not None:
            if above.pk == fact.pk:
                raise Refused("item-elsewhere", str(_("En punkt kan inte ligga under sig själv.")), showing=[fact])
            above = above.parent
        return super().amend(fact)


class DecisionForm(FactForm):
    """A decision and how it goes on."""

    model, title, verb = Decision, _("Beslut"), "record_decision"
    words = _words(_("Beslutet, som det lyder"))
    way_on = forms.ChoiceField(label=_("Hur det går vidare"), choices=WayOn.choices, required=False)
    way_on_whom = forms.CharField(label=_("Till vem, eller av vem"), max_length=300, required=False)
    condition = forms.CharField(label=_("Villkor"), required=False)
    until = forms.DateField(label=_("Gäller t.o.m."), widget=DayInput, required=False)
    review_on = forms.DateField(label=_("Ska ses över"), widget=DayInput, required=False)
    needs_formal = forms.BooleanField(label=_("Varje kommuns nämnd måste besluta formellt"), required=False)

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, meeting=meeting, **kwargs)
        choices = forms.ModelMultipleChoiceField(
            _organisations_at(meeting),
            label=_("Binder bara"),
            required=False,
            to_field_name="public_id",
            widget=forms.CheckboxSelectMultiple,
            help_text=_("Lämna tomt när beslutet gäller alla."),
        )
        self.fields["binds"] = choices

    @classmethod
    def initial_of(cls, fact: Any) -> dict[str, Any]:
        """Return the values now, with whom it binds."""
        return {**super().initial_of(fact), "binds": list(fact.binds.values_list("public_id", flat=True))}


def _organisations_at(meeting: Meeting) -> QuerySet[Organisation]:
    """Return the organisations that have had a seat in the meeting's network, or are bound by one of its decisions."""
    seated = Q(seats__body=meeting.body_id, seats__withdrawn_at__isnull=True)
    bound = Q(pk__in=Decision.binds.through.objects.filter(decision__meeting=meeting).values("organisation"))
    return Organisation.objects.filter(seated | bound).distinct().order_by("sort_key")


class ActionForm(FactForm):
    """A promised follow-up; who has promised is written, one a line."""

    model, title, verb = Action, _("Åtagande"), "record_action"
    words = _words(_("Vad som ska göras"))
    assignees = forms.CharField(
        label=_("Vem"),
        widget=forms.Textarea({"rows": 2}),
        required=False,
        help_text=_("Ett namn på varje rad: en person, en kommun, ett nätverk eller en grupp."),
    )
    to = forms.CharField(label=_("Till vem"), max_length=300, required=False)
    due_on = forms.DateField(label=_("Senast"), widget=DayInput, required=False)
    condition = forms.CharField(label=_("Villkor"), required=False)

    @classmethod
    def initial_of(cls, fact: Any) -> dict[str, Any]:
        """Return the values now, the names one a line."""
        names = [str(assignee) for assignee in fact.assignees.select_related("person", "organisation", "body")]
        return {**super().initial_of(fact), "assignees": "\n".join(names)}

    def values(self) -> dict[str, Any]:
        """Return the values, the names as those who have promised."""
        return {**super().values(), "assignees": promisers(lines_of(self.cleaned_data["assignees"]), user=self.user)}

    def amend(self, fact: Any) -> Any:
        """Change the promise, and who has made it where that changed."""
        values = self.values()
        assignees = values.pop("assignees")
        if "assignees" in self.changed_data:
            register.assign_action(fact, assignees=assignees, by=self.user)
        return register.amend_fact(fact, by=self.user, **values)


class PostponementForm(FactForm):
    """A point put off."""

    model, title, verb = Postponement, _("Flyttad punkt"), "postpone"
    subject = forms.CharField(label=_("Vad som flyttades"), max_length=500)
    words = forms.CharField(label=_("Som det står"), widget=forms.Textarea({"rows": 2}), required=False)
    until_kind = forms.ChoiceField(label=_("Till"), choices=UntilKind.choices, required=False)
    until_on = forms.DateField(label=_("Datum"), widget=DayInput, required=False)
    reason = forms.CharField(label=_("Varför"), max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        """A date says that it is put off to a date; to a date without one is told."""
        values: dict[str, Any] = super().clean() or {}
        if values.get("until_on"):
            values["until_kind"] = UntilKind.DATE
        elif values.get("until_kind") == UntilKind.DATE:
            self.add_error("until_on", _("Ange datumet, eller välj nästa möte."))
        values["words"] = values.get("words") or values.get("subject", "")
        return values


class AppointmentForm(FactForm):
    """That somebody takes on a role."""

    model, title, verb = Appointment, _("Uppdrag"), "record_appointment"
    role = forms.CharField(label=_("Roll"), max_length=100, help_text=_("Till exempel ersättare, ordförande, ledamot."))
    body_name = forms.CharField(label=_("I vilket organ"), max_length=300, required=False)
    until = forms.DateField(label=_("T.o.m."), widget=DayInput, required=False)
    extent_percent = forms.IntegerField(label=_("Omfattning i procent"), min_value=1, max_value=100, required=False)
    words = _words(_("Som det står"), 2)

    def complete(self, user: User) -> None:
        """Add the people."""
        self.fields["person"] = person_field(user, label=_("Person"), required=True)
        self.fields["replaces"] = person_field(user, label=_("I stället för"))
        self.fields["organisation"] = organisation_field(user, label=_("Kommun eller organisation"))
        self.fields["body"] = body_field(user, label=_("Nätverk i registret"))
        self.order_fields(["person", "role", "body", "body_name", "organisation", "replaces", "until"])


class ComingDateForm(FactForm):
    """A date to come."""

    model, title, verb = ComingDate, _("Datum"), "note_coming_date"
    date = forms.DateField(label=_("Datum"), widget=DayInput)
    what = forms.CharField(
        label=_("Vad"), max_length=300, required=False, help_text=_("Tomt för nätverkets eget möte.")
    )
    is_proposed = forms.BooleanField(label=_("Bara ett förslag"), required=False)
    words = forms.CharField(label=_("Som det står"), widget=forms.Textarea({"rows": 2}), required=False)

    def record(self, meeting: Meeting) -> Any:
        """Note the date for the meeting's network."""
        return register.note_coming_date(meeting.body, meeting=meeting, by=self.user, **self.values())


class MoneyForm(FactForm):
    """An amount."""

    model, title, verb = Money, _("Belopp"), "record_money"
    amount = forms.DecimalField(label=_("Belopp"), max_digits=16, decimal_places=2, localize=True)
    unit = forms.ChoiceField(
        label=_("Enhet"),
        choices=[
            ("SEK", _("kronor")),
            ("SEK per year", _("kronor om året")),
            ("SEK per inhabitant", _("kronor per invånare")),
            ("SEK per inhabitant and year", _("kronor per invånare och år")),
        ],
    )
    years = forms.IntegerField(label=_("Antal år"), min_value=1, max_value=99, required=False)
    words = _words(_("Som det står"), 2)


class VacancyForm(FactForm):
    """An empty seat."""

    model, title, verb = Vacancy, _("Vakans"), "record_vacancy"
    seat_name = forms.CharField(label=_("Vilken plats"), max_length=300)
    words = _words(_("Som det står"), 2)

    def complete(self, user: User) -> None:
        """Add the organisations."""
        self.fields["organisation"] = organisation_field(user, label=_("Kommun eller organisation"))


class LeavingForm(FactForm):
    """That somebody leaves."""

    model, title, verb = Leaving, _("Slutar"), "record_leaving"
    why = forms.CharField(label=_("Varför"), max_length=300, required=False)
    leaves_on = forms.DateField(label=_("Sista dag"), widget=DayInput, required=False)
    words = _words(_("Som det står"), 2)

    def complete(self, user: User) -> None:
        """Add people and organisations."""
        self.fields["person"] = person_field(user, label=_("Person"), required=True)
        self.fields["organisation"] = organisation_field(user, label=_("Kommun eller organisation"))
        self.order_fields(["person", "organisation"])


class QuestionForm(FactForm):
    """A question that nobody owns yet."""

    model, title, verb = Question, _("Fråga utan ägare"), "record_question"
    words = _words(_("Frågan"))


class MarkForm(FactForm):
    """A line that may not be spread."""

    model, title, verb = Mark, _("Får inte spridas"), "mark_line"
    words = _words(_("Raden"))


FORMS: dict[str, type[FactForm]] = {
    "punkt": ItemForm,
    "beslut": DecisionForm,
    "atagande": ActionForm,
    "flyttad": PostponementForm,
    "uppdrag": AppointmentForm,
    "datum": ComingDateForm,
    "belopp": MoneyForm,
    "vakans": VacancyForm,
    "slutar": LeavingForm,
    "fraga": QuestionForm,
    "marke": MarkForm,
}
"""Kind as it stands in addresses, and its form."""


class MeetingForm(forms.Form):
    """When and where a meeting is."""

    date = forms.DateField(label=_("Dag"), widget=DayInput)
    start = forms.TimeField(label=_("Börjar"), widget=ClockInput, required=False)
    end = forms.TimeField(label=_("Slutar"), widget=ClockInput, required=False)
    place = forms.CharField(label=pgettext_lazy("där man möts", "Plats"), max_length=300, required=False)
    mode = forms.ChoiceField(
        label=_("Hur ni möts"), choices=Mode.choices, widget=forms.RadioSelect, initial=Mode.IN_PERSON
    )
    again = forms.BooleanField(
        label=_("Det är ett andra möte samma dag"),
        required=False,
        help_text=_("Kryssa bara om nätverket möts två gånger den dagen."),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["secretary"] = person_field(user, label=_("Vem som antecknar"))
        self.order_fields(["date", "start", "end", "place", "mode", "secretary", "again"])


class HandOverForm(forms.Form):
    """Who takes over a promise."""

    to = forms.CharField(
        label=_("Vem tar över"), widget=forms.Textarea({"rows": 2}), help_text=_("Ett namn på varje rad.")
    )
    how = forms.CharField(label=_("Varför"), required=False)

    def names(self) -> list[str]:
        """Return the names."""
        return lines_of(self.cleaned_data["to"])
