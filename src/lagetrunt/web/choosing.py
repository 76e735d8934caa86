"""Fields in which a person, an organisation or a network is typed with proposals, instead of found in a long list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from lagetrunt.access import organisations_seen, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Body, Item, Meeting, Organisation, OrganisationName, Person, User

T = TypeVar("T")


class Proposals(forms.TextInput):
    """A text field with a list of proposals under it; works as plain text without them."""

    template_name = "forms/proposals.html"

    def __init__(self) -> None:
        super().__init__({"autocomplete": "off"})
        self.proposals: list[str] = []

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Give the template the proposals and the id of their list."""
        context: dict[str, Any] = super().get_context(name, value, attrs)
        context["proposals"] = self.proposals
        context["list_id"] = context["widget"]["attrs"]["list"] = (
            f"{context['widget']['attrs'].get('id', name)}_forslag"
        )
        return context


class Named(forms.CharField, Generic[T]):
    """A field whose value is a row chosen by its name; two rows with one name are told apart by what is added."""

    widget = Proposals

    def __init__(self, *, unknown: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.unknown = unknown
        self._rows: dict[str, T] = {}
        self._labels: dict[Any, str] = {}

    def offer(self, rows: Iterable[tuple[str, str, T]]) -> None:
        """Offer rows as (name, what tells it apart, row)."""
        listed = list(rows)
        names = [fold(name) for name, _apart, _row in listed]
        for (name, apart, row), key in zip(listed, names, strict=True):
            label = f"{name}, {apart}" if apart and names.count(key) > 1 else name
            self._rows.setdefault(fold(label), row)
            self._labels.setdefault(row.pk, label)  # type: ignore[attr-defined]  # rows are models
        self.widget.proposals = list(dict.fromkeys(self._labels.values()))

    def also(self, name: str, row: T) -> None:
        """Let another name mean a row, without proposing it."""
        self._rows.setdefault(fold(name), row)

    def prepare_value(self, value: Any) -> Any:
        """Show a row by its label."""
        key = getattr(value, "pk", None)
        return self._labels.get(key, str(value)) if key else value

    def clean(self, value: Any) -> Any:
        """Return the row that is meant, None for an empty field; a name that means nobody is told."""
        written = super().clean(value)
        if not written:
            return None
        found = self._rows.get(fold(written))
        if found is None:
            raise ValidationError(self.unknown % {"name": written}, code="unknown")
        return found


def person_field(user: User, *, label: Any, required: bool = False, help_text: Any = "") -> Named[Person]:
    """Return a field for one of the people that `user` sees."""
    field: Named[Person] = Named(
        label=label,
        required=required,
        help_text=help_text,
        unknown=_("Ingen i registret heter %(name)s. Lägg till personen först, eller välj ett av förslagen."),
    )
    rows = seen(user, Person).filter(joined_to__isnull=True).prefetch_related("mandates__seat__organisation", "names")
    people = list(rows.order_by("sort_key"))
    field.offer((person.name, _apart(person), person) for person in people)
    for person in people:
        for other in person.names.all():
            field.also(other.name, person)
    return field


def _apart(person: Person) -> str:
    names = [m.seat.organisation.name for m in person.mandates.all() if m.seat.organisation and not m.withdrawn_at]
    return names[-1] if names else person.public_id


def organisation_field(user: User, *, label: Any, required: bool = False, help_text: Any = "") -> Named[Organisation]:
    """Return a field for a municipality, a region or one of the association's own organisations."""
    field: Named[Organisation] = Named(
        label=label,
        required=required,
        help_text=help_text,
        unknown=_("Ingen organisation heter %(name)s. Lägg till den under Kommuner, eller välj ett av förslagen."),
    )
    rows = list(organisations_seen(user).order_by("sort_key"))
    field.offer((row.name, row.full_name or row.get_kind_display(), row) for row in rows)
    by_key = {row.pk: row for row in rows}
    for row in rows:
        if row.full_name:
            field.also(row.full_name, row)
    for other in OrganisationName.objects.filter(organisation__in=by_key):
        field.also(other.name, by_key[other.organisation_id])
    return field


def body_field(user: User, *, label: Any, required: bool = False, help_text: Any = "") -> Named[Body]:
    """Return a field for one of the networks and bodies that `user` sees."""
    field: Named[Body] = Named(
        label=label,
        required=required,
        help_text=help_text,
        unknown=_("Inget nätverk heter %(name)s. Välj ett av förslagen."),
    )
    rows = seen(user, Body).select_related("parent").order_by("sort_key")
    field.offer((row.name, row.parent.name if row.parent else row.slug, row) for row in rows)
    return field


def item_field(meeting: Meeting, *, required: bool = False) -> forms.ModelChoiceField:  # type: ignore[type-arg]
    """Return a field for one of the points of a meeting."""
    rows = Item.objects.filter(meeting=meeting, withdrawn_at__isnull=True).order_by("position")
    return forms.ModelChoiceField(
        rows, label=_("Punkt"), required=required, to_field_name="public_id", empty_label=_("Ingen särskild punkt")
    )
