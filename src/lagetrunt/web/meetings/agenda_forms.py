"""Forms for the lines of an agenda."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.access import seen
from lagetrunt.meetings.agenda import Line
from lagetrunt.models import ItemKind, Matter, Meeting, Person, User
from lagetrunt.web.choosing import Named, person_field

MOST_MINUTES = 1440


class LineForm(forms.Form):
    """A line of the agenda; who leads it may be somebody in the register or just words ("alla")."""

    heading = forms.CharField(label=gettext_lazy("Rubrik"), max_length=500)
    kind = forms.ChoiceField(
        label=gettext_lazy("Slag"), choices=[("", gettext_lazy("inte sagt")), *ItemKind.choices], required=False
    )
    minutes = forms.IntegerField(label=gettext_lazy("Minuter"), min_value=0, max_value=MOST_MINUTES, required=False)
    background = forms.CharField(
        label=gettext_lazy("Bakgrund"),
        widget=forms.Textarea({"rows": 6}),
        required=False,
        max_length=20_000,
        help_text=gettext_lazy("Det som deltagarna behöver veta. Det står sist i filen, under punktens rubrik."),
    )

    def __init__(self, *args: Any, user: User, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._people = person_field(user, label=_("Vem som leder punkten"))
        self.fields["owner"] = forms.CharField(
            label=self._people.label,
            max_length=200,
            required=False,
            widget=self._people.widget,
            help_text=_("En person, eller med ord: alla, gäst från regionen."),
        )
        if "owner" in self.initial:
            self.initial["owner"] = self._people.prepare_value(self.initial["owner"])
        self.fields["matter"] = _matter_field(user, meeting)
        self.order_fields(["heading", "kind", "owner", "minutes", "matter", "background"])

    def clean_owner(self) -> Person | str:
        """Return the person that is meant, else the words as they were written."""
        written: str = self.cleaned_data["owner"]
        try:
            found: Person | None = self._people.clean(written)
        except ValidationError:
            return written
        return found or ""

    def values(self) -> dict[str, Any]:
        """Return the valid values as `add_line` and `change_line` take them."""
        owner = self.cleaned_data["owner"]
        return {
            **self.cleaned_data,
            "owner": owner if isinstance(owner, Person) else None,
            "owner_written": owner if isinstance(owner, str) else "",
        }


class NewLineForm(LineForm):
    """A line that a person adds; a break is one too."""

    is_break = forms.BooleanField(label=gettext_lazy("Det är en paus"), required=False)

    def clean(self) -> dict[str, Any]:
        """Call a break *Paus* where it has no other heading."""
        given: dict[str, Any] = super().clean() or self.cleaned_data
        if given.get("is_break") and not given.get("heading"):
            self.errors.pop("heading", None)
            given["heading"] = _("Paus")
        return given


def _matter_field(user: User, meeting: Meeting) -> Named[Matter]:
    field: Named[Matter] = Named(
        label=gettext_lazy("Ärende"),
        required=False,
        unknown=gettext_lazy("Inget ärende heter %(name)s. Välj ett av förslagen, eller lämna fältet tomt."),
    )
    rows = seen(user, Matter).filter(body=meeting.body, joined_to__isnull=True).order_by("sort_key")
    field.offer((row.name, row.public_id, row) for row in rows)
    return field


def initial_of(line: Line) -> dict[str, Any]:
    """Return what a line holds now, as the form shows it."""
    return {
        "heading": line.heading,
        "kind": line.kind,
        "minutes": line.minutes,
        "owner": line.owner or line.owner_written,
        "matter": line.matter,
        "background": line.background,
    }
