"""What one step changed, line by line, in the reader's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.access import rights_of
from lagetrunt.models import JournalEntry, User
from lagetrunt.register.journal import body_of
from lagetrunt.register.texts import is_long, long_text
from lagetrunt.web.dates import clock, day_date
from lagetrunt.web.journal.naming import field_words, kind_words, name_of, rows_of

AT_MOST = 60
_WHOLE = {
    "+": gettext_lazy("ny"),
    "-": gettext_lazy("borttagen"),
    "×": gettext_lazy("raderad"),
    "±": gettext_lazy("gäller igen"),
}
_LONG_WORDS = 300


@dataclass(frozen=True)
class Change:
    """One line of what a step changed; `row` is the row as it is today, None where it is gone."""

    kind: str
    row: Any
    what: str
    field: str
    old: str
    new: str


def changes_of(entry: JournalEntry, *, user: User) -> list[Change]:
    """Return the first lines of what a step changed, rows by their name today.

    A step about a person may have changed rows in networks that the user does not read: those are left out.
    """
    here = rows_of({(kind, pk) for kind, pk, *_rest in entry.changes[:AT_MOST]})
    lines = [line for line in entry.changes[:AT_MOST] if _is_seen(here.get((line[0], line[1])), user)]
    keys = {(kind, pk) for kind, pk, *_rest in lines}
    keys |= {key for kind, _pk, field, old, new in lines for key in _pointed_at(kind, field, old, new)}
    rows = rows_of(keys)
    return [_change(entry, rows, *line) for line in lines]


def _is_seen(row: Any, user: User) -> bool:
    """Return whether the user reads the network that a row hangs on; a row that is gone tells nothing but its kind."""
    rights = rights_of(user)
    body = body_of(row) if row is not None and rights.reads is not None else None
    return body is None or rights.may_read(body.pk)


def _column(kind: str, field: str) -> Any:
    """Return the model's field; None for what marks a whole row, and for fields that are no more."""
    model = apps.get_model("lagetrunt", kind)
    return next((one for one in model._meta.get_fields() if one.name == field), None)


def _pointed_at(kind: str, field: str, old: Any, new: Any) -> set[tuple[str, int]]:
    column = _column(kind, field)
    if not isinstance(column, models.ForeignKey | models.ManyToManyField):
        return set()
    target: Any = column.related_model
    keys = [key for value in (old, new) for key in (value if isinstance(value, list) else [value]) if key]
    return {(target.__name__, key) for key in keys}


def _change(entry: JournalEntry, rows: dict[Any, Any], kind: str, pk: int, field: str, old: Any, new: Any) -> Change:
    row = rows.get((kind, pk))
    what = name_of(row) if row else ""
    if field in _WHOLE:
        return Change(kind_words(kind), row, what, str(_WHOLE[field]), "", "")
    column = _column(kind, field)
    before, after = (_shown(entry, rows, column, value) for value in (old, new))
    return Change(kind_words(kind), row, what, field_words(field), before, after)


def _shown(entry: JournalEntry, rows: dict[Any, Any], column: Any, value: Any) -> str:
    """Return a value as a reader says it: days in words, rows by name, choices by their word."""
    if is_long(value):
        text = long_text(value, association_id=entry.association_id)
        return _("(gallrad text)") if text is None else text[:_LONG_WORDS] + ("…" if len(text) > _LONG_WORDS else "")
    if value in (None, "", []):
        return _("inget")
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    if isinstance(column, models.ForeignKey | models.ManyToManyField):
        target: Any = column.related_model
        found = [rows.get((target.__name__, key)) for key in (value if isinstance(value, list) else [value])]
        return ", ".join(name_of(one) if one else _("borttagen") for one in found)
    if isinstance(column, models.DateField) and isinstance(value, str):
        return day_date(date.fromisoformat(value[:10]))
    if isinstance(column, models.TimeField) and isinstance(value, str):
        return clock(time.fromisoformat(value))
    choices = dict(getattr(column, "flatchoices", None) or [])
    return str(choices.get(value, value))
