"""What the steps are called on the screen, and what one step changed, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.models import JournalEntry
from lagetrunt.register.journal import fact_of

STEPS = {
    "withdraw_fact": gettext_lazy("Tog bort"),
    "restore_fact": gettext_lazy("Lät gälla igen"),
    "undo_step": gettext_lazy("Ångrade"),
    "book_meeting": gettext_lazy("Bokade möte"),
}


def step_words(verb: str) -> str:
    """Return a verb's name in the reader's words."""
    return str(STEPS.get(verb, verb.replace("_", " ")))


@dataclass(frozen=True)
class Change:
    """One line of what a step changed."""

    what: str
    field: str
    old: str
    new: str


_WHOLE = {"+": gettext_lazy("ny"), "-": gettext_lazy("borttagen"), "×": gettext_lazy("borttagen"), "±": gettext_lazy("gäller igen")}


def changes_of(entry: JournalEntry, at_most: int = 60) -> list[Change]:
    """Return the first lines of what a step changed, rows by their name today."""
    return [_change(*change) for change in entry.changes[:at_most]]


def _change(kind: str, pk: int, field: str, old: Any, new: Any) -> Change:
    row = fact_of(kind, pk)
    model = apps.get_model("lagetrunt", kind)
    name = f"{model._meta.verbose_name}: {row}" if row else str(model._meta.verbose_name)
    if field in _WHOLE:
        return Change(name, str(_WHOLE[field]), "", "")
    label = str(getattr(model._meta.get_field(field), "verbose_name", field))
    return Change(name, label, _shown(old), _shown(new))


def _shown(value: Any) -> str:
    if value in (None, ""):
        return _("inget")
    return str(value)
