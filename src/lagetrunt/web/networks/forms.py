"""Forms for networks, seats, offices, people and organisations."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from lagetrunt.models import (
    Body,
    BodyKind,
    DecisionRule,
    Mandate,
    OfficeRole,
    OrganisationKind,
    Seat,
    SeatKind,
    User,
)
from lagetrunt.web.choosing import body_field, organisation_field, person_field
from lagetrunt.web.fields import DayInput

RULES = (
    "purpose task started_on notes_within_days stop_days decision_rule chair_rule chair_change_month chair_count "
    "quorum meetings_a_year"
).split()


def _day(label: Any, *, required: bool = False, help_text: Any = "") -> forms.DateField:
    return forms.DateField(label=label, widget=DayInput, required=required, help_text=help_text)


def _count(label: Any, most: int = 366) -> forms.IntegerField:
    return forms.IntegerField(label=label, min_value=1, max_value=most, required=False)


class NetworkForm(forms.Form):
    """A network: its name, where it stands in the tree, and how it works."""

    name = forms.CharField(label=_("Namn"), max_length=200)
    kind = forms.ChoiceField(label=_("Slag"), choices=BodyKind.choices, initial=BodyKind.NETWORK)
    purpose = forms.CharField(label=_("Syfte"), widget=forms.Textarea({"rows": 3}), required=False)
    task = forms.CharField(label=_("Uppdrag"), widget=forms.Textarea({"rows": 3}), required=False)
    started_on = _day(_("Startade"))
    meetings_a_year = _count(_("Möten om året"))
    notes_within_days = _count(_("Anteckningar ska ut inom så många dagar"))
    stop_days = _count(_("Punkter ska in så många dagar före mötet"))
    decision_rule = forms.ChoiceField(
        label=_("Beslut fattas med"), choices=DecisionRule.choices, initial=DecisionRule.UNSAID
    )
    chair_rule = forms.CharField(label=_("Ordförande: hur det går till"), max_length=300, required=False)
    chair_change_month = forms.IntegerField(
        label=_("Ordförandeskapet byts i månad"), min_value=1, max_value=12, required=False
    )
    chair_count = forms.IntegerField(label=_("Antal ordförande"), min_value=1, max_value=9, initial=1)
    quorum = _count(_("Beslutsför med så många kommuner"), 99)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["parent"] = body_field(user, label=_("Ligger under"))
        self.fields["owner"] = organisation_field(user, label=_("Hör till organisation"))
        self.order_fields(["name", "kind", "parent", "owner", "purpose", "task"])

    @staticmethod
    def initial_of(body: Body) -> dict[str, Any]:
        """Return the values now."""
        return {name: getattr(body, name) for name in ["name", "kind", "parent", "owner", *RULES]}

    def rules(self) -> dict[str, Any]:
        """Return how the body works, as the verb takes it."""
        return {name: self.cleaned_data[name] for name in [*RULES, "kind", "owner"]}


class SeatForm(forms.Form):
    """A seat, and who sits on it."""

    area = forms.CharField(label=_("Område"), max_length=200, required=False)
    profession = forms.CharField(label=_("Yrke eller funktion"), max_length=200, required=False)
    kind = forms.ChoiceField(label=_("Slag"), choices=SeatKind.choices, initial=SeatKind.MEMBER)
    starts_on = _day(_("Från"))

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["organisation"] = organisation_field(user, label=_("Kommun eller organisation"))
        self.fields["person"] = person_field(user, label=_("Vem som sitter på platsen"))
        self.order_fields(["organisation", "person", "starts_on", "kind", "area", "profession"])

    def clean(self) -> dict[str, Any]:
        """A seat is of an organisation, an area or a profession."""
        values: dict[str, Any] = super().clean() or {}
        if not (values.get("organisation") or values.get("area") or values.get("profession")):
            self.add_error("organisation", _("Säg vilken kommun, vilket område eller vilket yrke platsen är för."))
        return values


class HolderForm(forms.Form):
    """Who takes a seat, from when, and whom they replace."""

    starts_on = _day(_("Från"))
    replaces: forms.ModelChoiceField[Mandate] = forms.ModelChoiceField(
        Mandate.objects.none(),
        label=_("Tar över efter"),
        required=False,
        to_field_name="public_id",
        empty_label=_("Ingen särskild"),
    )

    def __init__(self, *args: Any, user: User, seat: Seat, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"] = person_field(user, label=_("Person"), required=True)
        chosen = cast("forms.ModelChoiceField[Mandate]", self.fields["replaces"])
        chosen.queryset = seat.mandates.filter(withdrawn_at__isnull=True).select_related("person")
        chosen.label_from_instance = lambda one: str(one.person)  # type: ignore[assignment,method-assign]
        self.order_fields(["person", "starts_on", "replaces"])


class MandateForm(forms.Form):
    """Who sits on a seat, and from when to when."""

    starts_on = _day(_("Från"))
    last_day = _day(_("T.o.m."))

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"] = person_field(user, label=_("Person"), required=True)
        self.fields["deputy_for"] = person_field(user, label=_("Ersättare för"))
        self.order_fields(["person", "starts_on", "last_day"])


class EndForm(forms.Form):
    """The last day of something."""

    last_day = _day(_("Sista dag"), required=True)
    reason = forms.CharField(label=_("Varför"), max_length=300, required=False)


class OfficeForm(forms.Form):
    """An office in a network."""

    role = forms.ChoiceField(label=_("Uppdrag"), choices=OfficeRole.choices)
    title = forms.CharField(
        label=_("Kallas i nätverket"), max_length=100, required=False, help_text=_("Till exempel planeringsledare.")
    )
    starts_on = _day(_("Från"))
    last_day = _day(_("T.o.m."))
    extent_percent = forms.IntegerField(label=_("Omfattning i procent"), min_value=1, max_value=100, required=False)
    evaluation_on = _day(_("Ska utvärderas"))

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"] = person_field(user, label=_("Person"), required=True)
        self.fields["employer"] = organisation_field(user, label=_("Anställd i"))
        self.order_fields(["person", "role", "title", "starts_on", "last_day", "employer", "extent_percent"])


class PersonForm(forms.Form):
    """A person's name, and an address."""

    name = forms.CharField(label=_("Namn"), max_length=200)
    email = forms.EmailField(label=_("Mejladress"), required=False)


class NameForm(forms.Form):
    """Another name."""

    name = forms.CharField(label=_("Namn"), max_length=200)


class AddressForm(forms.Form):
    """A mail address."""

    email = forms.EmailField(label=_("Mejladress"))
    is_current = forms.BooleanField(label=_("Används i dag"), required=False, initial=True)


class JoinForm(forms.Form):
    """With whom somebody is one person."""

    reason = forms.CharField(label=_("Varför"), max_length=300, required=False)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["other"] = person_field(user, label=_("Är samma person som"), required=True)
        self.order_fields(["other", "reason"])


class ApartForm(forms.Form):
    """From whom somebody is apart."""

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["other"] = person_field(user, label=_("Är inte samma person som"), required=True)


class OrganisationForm(forms.Form):
    """An organisation that the national list does not have."""

    name = forms.CharField(label=_("Namn"), max_length=200)
    full_name = forms.CharField(label=_("Fullständigt namn"), max_length=200, required=False)
    kind = forms.ChoiceField(
        label=_("Slag"),
        choices=[
            (value, label) for value, label in OrganisationKind.choices if value not in ("municipality", "region")
        ],
    )


class PastedForm(forms.Form):
    """A member list out of Excel."""

    text = forms.CharField(
        label=_("Klistra in listan"),
        widget=forms.Textarea({"rows": 10}),
        help_text=_("Kopiera raderna i Excel: namn, kommun, roll och mejladress, med eller utan rubriker."),
    )


DOUBTS = {
    "no-name": _("namn saknas: raden hoppas över"),
    "not-a-name": _("ser inte ut som ett namn"),
    "no-organisation": _("kommun saknas: raden hoppas över"),
    "unknown-organisation": _("okänd organisation: den läggs till"),
    "no-address": _("ser inte ut som en mejladress"),
    "twice": _("står två gånger i listan"),
}
"""What the doubts of a pasted row are called on the screen."""
