"""The step: one transaction, one journal row, and the source of every fact that it writes.

Every verb that writes opens a step. What it creates, changes and withdraws is told to the step, which keeps ids and
changed fields (long text by reference) and gives each new fact its source: the places in a paper, or the step itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.models import Body, Finding, JournalEntry, Organisation, Paper, Place, Refused, Source, User

_LONG = 200


class Step:
    """What one verb did, written to the journal when it ends."""

    def __init__(self, entry: JournalEntry) -> None:
        self.entry = entry
        self._changes: list[list[Any]] = []

    def created(self, fact: models.Model, *, places: Iterable[Place] = (), finding: Finding | None = None) -> None:
        """Note a new row; its source is `places`, or this step where there are none."""
        self._changes.append([type(fact).__name__, fact.pk, "+", None, None])
        self.sourced(fact, places=places, finding=finding)

    def sourced(self, fact: models.Model, *, places: Iterable[Place] = (), finding: Finding | None = None) -> None:
        """Give a fact (further) places as its source, or this step."""
        kind = type(fact).__name__
        found = list(places)
        for place in found:
            Source.objects.get_or_create(fact_kind=kind, fact_id=fact.pk, place=place, defaults={"finding": finding})
        if not found:
            Source.objects.create(fact_kind=kind, fact_id=fact.pk, entry=self.entry, finding=finding)

    def set(self, row: models.Model, **values: Any) -> bool:
        """Set fields of a row, save those that change and note old and new; return whether anything changed."""
        changed = [name for name, value in values.items() if getattr(row, name) != value]
        for name in changed:
            self._changes.append([type(row).__name__, row.pk, name, _plain(getattr(row, name)), _plain(values[name])])
            setattr(row, name, values[name])
        if changed:
            row.save(update_fields=changed)
        return bool(changed)

    def withdrew(self, fact: models.Model) -> None:
        """Withdraw a fact."""
        fact.withdrawn_at = timezone.now()  # type: ignore[attr-defined]  # every Fact has it
        fact.save(update_fields=["withdrawn_at"])
        self._changes.append([type(fact).__name__, fact.pk, "-", None, None])

    def restored(self, fact: models.Model) -> None:
        """Let a withdrawn fact stand again."""
        fact.withdrawn_at = None  # type: ignore[attr-defined]  # every Fact has it
        fact.save(update_fields=["withdrawn_at"])
        self._changes.append([type(fact).__name__, fact.pk, "±", None, None])

    def about(self, subject: models.Model) -> None:
        """Say what the step is about, where that exists only now."""
        _set_subject(self.entry, subject)

    def close(self) -> None:
        """Write what was noted."""
        self.entry.changes = self._changes
        self.entry.save()


def _plain(value: Any) -> Any:
    if isinstance(value, models.Model):
        return value.pk
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, str) and len(value) > _LONG:
        return f"…{len(value)}"
    if value is None or isinstance(value, bool | int | float | str | list | dict):
        return value
    return str(value)


def _set_subject(entry: JournalEntry, subject: models.Model) -> None:
    entry.subject_kind = type(subject).__name__
    entry.subject_id = subject.pk
    entry.subject_name = str(subject)[:300]
    if entry.body_id is None:
        entry.body = body_of(subject)


def body_of(row: models.Model) -> Body | None:
    """Return the body that a row hangs on, or None for what no single body owns."""
    if isinstance(row, Body):
        return row
    for name in ("body", "meeting", "seat", "round", "action", "paper"):
        above = getattr(row, name, None)
        if isinstance(above, models.Model):
            return body_of(above)
    return None


@contextmanager
def step(
    verb: str,
    *,
    by: User,
    about: models.Model | None = None,
    on: date | None = None,
    reason: str = "",
    paper: Paper | None = None,
    body: Body | None = None,
    undoes: JournalEntry | None = None,
) -> Iterator[Step]:
    """Open one transaction and one journal row for `verb`; nothing is written if the block raises.

    `on` is the day the step is about, `reason` why in the user's words. `about` and rows of other associations are
    refused by `same_association`, which every verb that links rows calls.
    """
    with transaction.atomic():
        entry = JournalEntry(
            association_id=by.association_id,
            by=by,
            by_name=str(by)[:200],
            verb=verb,
            on=on,
            reason=reason,
            paper=paper,
            body=body,
            undoes=undoes,
        )
        if about is not None:
            _set_subject(entry, about)
        entry.save()
        opened = Step(entry)
        yield opened
        opened.close()


def same_association(by: User, *rows: models.Model | None) -> None:
    """Refuse with `other-association` if any row belongs to another association than the user."""
    for row in rows:
        owner = getattr(row, "association_id", by.association_id)
        national = isinstance(row, Organisation) and owner is None
        if row is not None and owner != by.association_id and not national:
            raise Refused("other-association", _("Det hör till en annan organisation än din."))


def fact_of(kind: str, pk: int) -> models.Model | None:
    """Return the row with that model name and key, withdrawn or not; None if it is gone."""
    found: models.Model | None = apps.get_model("lagetrunt", kind)._default_manager.filter(pk=pk).first()
    return found
