"""How forms are drawn, and the inputs that the browser does not give: days, times, files dropped in a heap."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.forms.renderers import DjangoTemplates
from django.template import loader
from django.utils.translation import gettext_lazy as _

_OURS = {
    "django/forms/widgets/radio.html": "forms/picks.html",
    "django/forms/widgets/checkbox_select.html": "forms/picks.html",
}


class LagetRenderer(DjangoTemplates):
    """Draws forms with the project's own templates: label, hint, error, control, in that order."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"

    def get_template(self, template_name: str) -> Any:
        """Return our template where we have one, otherwise Django's."""
        name = _OURS.get(template_name, template_name)
        return loader.get_template(name) if name.startswith("forms/") else super().get_template(name)


class DayInput(forms.DateInput):
    """A day, chosen in the browser's own calendar or typed."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


class ClockInput(forms.TimeInput):
    """A time of day without seconds."""

    input_type = "time"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%H:%M")


class FileDrop(forms.FileInput):
    """Files or whole folders, chosen or dropped; without scripts an ordinary file field."""

    template_name = "forms/drop.html"
    allow_multiple_selected = True

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Let several files be chosen."""
        context: dict[str, Any] = super().get_context(name, value, {**(attrs or {}), "multiple": True})
        return context


class FilesField(forms.FileField):
    """One or more files; gives a list of UploadedFile."""

    widget = FileDrop
    default_error_messages = {"required": _("Ingen fil är vald. Välj eller släpp minst en.")}

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        """Return the files that were sent; raise ValidationError where there is none.

        An empty file is no mistake in the form: receiving tells it by name, and takes in the others.
        """
        given = [one for one in (data if isinstance(data, list | tuple) else [data]) if one]
        if not given:
            forms.FileField.clean(self, None, initial)
            return []
        return given
