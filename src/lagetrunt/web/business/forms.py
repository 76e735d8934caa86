"""What is asked for when a line is put aside, or is no longer of interest."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.web.fields import DayInput


class DoneForm(forms.Form):
    """Nothing: it is done."""


class LaterForm(forms.Form):
    """Until which day."""

    until = forms.DateField(
        label=gettext_lazy("Till vilken dag?"),
        help_text=gettext_lazy("Den dagen kommer det tillbaka hit."),
        widget=DayInput,
        error_messages={"required": gettext_lazy("Välj en dag."), "invalid": gettext_lazy("Det är ingen dag.")},
    )

    def clean_until(self) -> date:
        """Return the day, which must be one to come."""
        until: date = self.cleaned_data["until"]
        if until <= timezone.localdate():
            raise forms.ValidationError(_("Dagen är inte framåt. Välj en dag som kommer."))
        return until


class OverForm(forms.Form):
    """Why, where somebody wants to say."""

    why = forms.CharField(label=gettext_lazy("Skäl"), max_length=300, required=False)


class ColdForm(forms.Form):
    """Which of the cold lines, what is done with them, and why."""

    def __init__(self, data: Any, *, keys: list[str]) -> None:
        super().__init__(data)
        self.fields["rad"] = forms.MultipleChoiceField(choices=[(key, key) for key in keys], required=False)
        self.fields["gor"] = forms.ChoiceField(choices=[(one, one) for one in ("stang", "stang-alla", "behall")])
        self.fields["why"] = forms.CharField(max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        """Return the values; without any line chosen nothing is done."""
        values: dict[str, Any] = super().clean() or {}
        if values.get("gor") != "stang-alla" and not values.get("rad"):
            raise forms.ValidationError(_("Ingen rad är vald. Välj minst en."))
        return values
