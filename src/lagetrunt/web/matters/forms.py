"""Forms for matters: what a matter is called, which steps it is split by, with which it is one, and how it ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from lagetrunt.access import seen
from lagetrunt.models import ItemKind, Matter, MatterState, User
from lagetrunt.web.choosing import Named, person_field
from lagetrunt.web.dates import day_date
from lagetrunt.web.fields import DayInput


class MatterForm(forms.Form):
    """A matter's name, its question in a sentence, and who owns it."""

    name = forms.CharField(label=_("Namn"), max_length=200)
    question = forms.CharField(
        label=_("Frågan"),
        widget=forms.Textarea({"rows": 2}),
        required=False,
        help_text=_("I en mening: vad ska nätverket komma fram till?"),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"] = person_field(user, label=_("Äger frågan"))


class SplitForm(forms.Form):
    """Which steps go to a matter of their own, and what it is called."""

    steps = forms.MultipleChoiceField(label=_("Steg som hör till det nya ärendet"), widget=forms.CheckboxSelectMultiple)
    name = forms.CharField(label=_("Det nya ärendets namn"), max_length=200)

    def __init__(self, *args: Any, steps: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["steps"].choices = steps  # type: ignore[attr-defined]  # a choice field


class JoinMatterForm(forms.Form):
    """With which other matter of the network a matter is one."""

    def __init__(self, *args: Any, user: User, matter: Matter, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Named[Matter] = Named(
            label=_("Är samma ärende som"),
            unknown=_now("Inget ärende i nätverket heter %(name)s. Välj ett av förslagen."),
        )
        rows = seen(user, Matter).filter(body=matter.body, joined_to__isnull=True).exclude(pk=matter.pk)
        field.offer((row.name, _apart(row), row) for row in rows.order_by("sort_key", "id"))
        self.fields["other"] = field


def _apart(matter: Matter) -> str:
    """Return what tells two matters of one name apart."""
    told = _now("avslutat") if matter.state == MatterState.CLOSED else _now("öppet")
    return f"{told}, {matter.public_id}"


class CloseMatterForm(forms.Form):
    """The day on which a matter ended, and why."""

    on = forms.DateField(label=_("Avslutades"), widget=DayInput)
    why = forms.CharField(label=_("Varför"), max_length=300, required=False)

    def clean_on(self) -> Any:
        """A matter has not ended on a day to come."""
        day = self.cleaned_data["on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_now("Dagen ligger framåt: %(day)s.") % {"day": day_date(day)})
        return day


class StandingForm(forms.Form):
    """Whether a heading always stands on the agenda, where, for how long and for what."""

    is_standing = forms.TypedChoiceField(
        label=_("Står alltid på dagordningen"),
        choices=[("ja", _("Ja")), ("nej", _("Nej"))],
        coerce=lambda value: value == "ja",
        widget=forms.RadioSelect,
    )
    position = forms.IntegerField(
        label=_("Ordning"),
        min_value=0,
        max_value=999,
        required=False,
        help_text=_("1 står först. Från 100 står punkten sist på dagordningen."),
    )
    minutes = forms.IntegerField(label=_("Minuter"), min_value=0, max_value=1440, required=False)
    kind = forms.ChoiceField(label=_("Slag"), choices=[("", _("inte sagt")), *ItemKind.choices], required=False)


class NewStandingForm(StandingForm):
    """A heading that nothing proposes."""

    heading = forms.CharField(label=_("Rubrik"), max_length=200)
    field_order = ("heading", "is_standing", "position", "minutes", "kind")
