"""The step: one transaction, one journal row, and the source of every fact that it writes.

Every verb that writes opens a step. What it creates, changes and withdraws is told to the step, which keeps ids and
changed fields (long text by reference) and gives each new fact its source: the places in a paper, or the step itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, TypeVar

from django.apps import apps
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.models import Association, Body, Finding, JournalEntry, Organisation, Paper, Place, Refused, Source, User
from lagetrunt.register.constraints import check_values, save
from lagetrunt.register.indexing import keep_step
from lagetrunt.register.texts import LONG, kept_long

M = TypeVar("M", bound=models.Model)


class Step:
    """What one verb did, written to the journal when it ends."""

    def __init__(self, entry: JournalEntry) -> None:
        self.entry = entry
        self._changes: list[list[Any]] = []

    def create(
        self, model: type[M], *, places: Iterable[Place] = (), finding: Finding | None = None, **values: Any
    ) -> M:
        """Create a row of the step's association, note it with its source, and return it.

        Refused where a value or a rule of the database says no (`constraints.py`).
        """
        row = model(association_id=self.entry.association_id, **values)
        check_values(row, list(values))
        save(row)
        self.created(row, places=places, finding=finding)
        return row

    def created(self, fact: models.Model, *, places: Iterable[Place] = (), finding: Finding | None = None) -> None:
        """Note a new row; its source is `places`, or this step where there are none."""
        self._changes.append([type(fact).__name__, fact.pk, "+", None, None])
        kind, found = type(fact).__name__, list(dict.fromkeys(places))
        given = [Source(place=place) for place in found] or [Source(entry=self.entry)]
        for source in given:
            source.fact_kind, source.fact_id, source.finding = kind, fact.pk, finding
        if len(given) == 1:  # nearly always, and saved by itself in half the time
            given[0].save(force_insert=True)
        else:
            Source.objects.bulk_create(given)

    def sourced(self, fact: models.Model, *, places: Iterable[Place] = (), finding: Finding | None = None) -> None:
        """Give a fact that was there further places as its source; without places nothing is added."""
        self.sourced_all([(fact, places)], finding=finding)

    def sourced_all(
        self, facts: Iterable[tuple[models.Model, Iterable[Place]]], *, finding: Finding | None = None
    ) -> None:
        """Give many facts that were there further places as their sources, in two queries a kind of fact."""
        wanted: dict[str, dict[tuple[int, int], Place]] = defaultdict(dict)
        for fact, places in facts:
            wanted[type(fact).__name__] |= {(fact.pk, place.pk): place for place in places}
        for kind, pairs in wanted.items():
            facts_of, places_of = {fact for fact, _place in pairs}, {place for _fact, place in pairs}
            rows = Source.objects.filter(fact_kind=kind, fact_id__in=facts_of, place__in=places_of)
            there = set(rows.values_list("fact_id", "place_id"))
            new = [
                Source(fact_kind=kind, fact_id=fact, place=place, finding=finding)
                for (fact, pk), place in pairs.items()
                if (fact, pk) not in there
            ]
            Source.objects.bulk_create(new, ignore_conflicts=True)

    def lock(self, row: models.Model, *fields: str) -> None:
        """Read fields of a row (or all) anew and keep others from it until the step ends; check them after this."""
        # No key is changed, and the step's own row may point at this one from two sides at once.
        rows = type(row)._default_manager.select_for_update(of=("self",), no_key=True)
        row.refresh_from_db(fields=fields or None, from_queryset=rows)

    def alone(self) -> None:
        """Wait until no other such step of the association runs: for what must not be made twice side by side."""
        wait_alone(self.entry.association_id)

    def set(self, row: models.Model, **values: Any) -> bool:
        """Set fields of a row, save those that change and note old and new; return whether anything changed."""
        changed = [name for name, value in values.items() if getattr(row, name) != value]
        noted = [(name, self.plain(getattr(row, name)), self.plain(values[name])) for name in changed]
        for name in changed:
            setattr(row, name, values[name])
        if changed:
            check_values(row, changed)
            save(row, changed)
        self._changes.extend([type(row).__name__, row.pk, *note] for note in noted)
        return bool(changed)

    def set_many(self, row: models.Model, field: str, rows: Iterable[models.Model]) -> bool:
        """Set a field that holds several rows, and note the keys before and after; return whether it changed."""
        several = getattr(row, field)
        old, new = sorted(several.values_list("pk", flat=True)), sorted(one.pk for one in rows)
        if old == new:
            return False
        several.set(new)
        self._changes.append([type(row).__name__, row.pk, field, old, new])
        return True

    def delete(self, row: models.Model) -> None:
        """Delete a row that is no fact of its own, and note what it held."""
        held = {field.attname: self.plain(getattr(row, field.attname)) for field in row._meta.concrete_fields}
        self._changes.append([type(row).__name__, row.pk, "×", held, None])
        row.delete()

    def withdrew(self, fact: models.Model) -> None:
        """Withdraw a fact."""
        fact.withdrawn_at = timezone.now()  # type: ignore[attr-defined]  # every Fact has it
        fact.save(update_fields=["withdrawn_at"])
        self._changes.append([type(fact).__name__, fact.pk, "-", None, None])

    def restored(self, fact: models.Model) -> None:
        """Let a withdrawn fact stand again; refused where another has taken its place since."""
        fact.withdrawn_at = None  # type: ignore[attr-defined]  # every Fact has it
        save(fact, ["withdrawn_at"])
        self._changes.append([type(fact).__name__, fact.pk, "±", None, None])

    def about(self, subject: models.Model) -> None:
        """Say what the step is about, where that exists only now."""
        _set_subject(self.entry, subject)

    def close(self) -> None:
        """Write what was noted, and let search find it as it stands now."""
        self.entry.changes = self._changes
        self.entry.save()
        keep_step(self._changes, self.entry)

    def plain(self, value: Any) -> Any:
        """Return a value as it stands in the journal, a long text as a reference to where it is kept."""
        if isinstance(value, str) and len(value) > LONG:
            return kept_long(value, association_id=self.entry.association_id)
        return plain(value)


class _StepWithin(Step):
    """A step of a verb that another verb called: the outer one's journal row holds it all."""

    def __init__(self, outer: Step) -> None:
        super().__init__(outer.entry)
        self._outer = outer

    def about(self, subject: models.Model) -> None:
        """Leave the subject to the outer step."""

    def close(self) -> None:
        """Hand over what was noted."""
        self._outer._changes.extend(self._changes)


_open: ContextVar[Step | None] = ContextVar("open_step", default=None)


def is_in_step() -> bool:
    """Return whether a step is open here: what is read now may be changed before it is written to the journal."""
    return _open.get() is not None


def wait_alone(association_id: int) -> None:
    """Wait, in a transaction, until nobody else writes what must not be made twice side by side (`Step.alone`)."""
    rows = Association.objects.select_for_update(no_key=True).filter(pk=association_id)
    rows.values_list("pk", flat=True).get()


def plain(value: Any) -> Any:
    """Return a value as it stands in the journal: rows by key, days in ISO form, amounts as text."""
    if isinstance(value, models.Model):
        return value.pk
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
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

    `on` is the day the step is about, `reason` why in the user's words. A verb called inside another verb's step writes
    into that one's journal row, so that the whole can be undone at once; if the inner one is refused and the outer goes
    on, nothing of the inner remains.
    """
    outer = _open.get()
    with transaction.atomic():
        taken = _StepWithin(outer) if outer else Step(_entry(verb, by, about, on, reason, paper, body, undoes))
        token = _open.set(taken)
        try:
            yield taken
        finally:
            _open.reset(token)
        taken.close()


def _entry(
    verb: str,
    by: User,
    about: models.Model | None,
    on: date | None,
    reason: str,
    paper: Paper | None,
    body: Body | None,
    undoes: JournalEntry | None,
) -> JournalEntry:
    entry = JournalEntry(
        association_id=by.association_id,
        by=by,
        by_name=str(by)[:200],
        verb=verb,
        on=on,
        reason=reason.replace("\x00", ""),
        paper=paper,
        body=body,
        undoes=undoes,
    )
    if about is not None:
        _set_subject(entry, about)
    entry.save()
    return entry


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
