"""Taking facts back, and letting them stand again; what rests on a fact is shown before."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db import models, transaction
from django.utils.translation import gettext as _

from lagetrunt.access import may_administer, may_write_body, may_write_register, require
from lagetrunt.models import (
    Action,
    Assignee,
    Association,
    Fact,
    Grant,
    JournalEntry,
    Organisation,
    Refused,
    Source,
    User,
)
from lagetrunt.models.base import Withdrawable
from lagetrunt.register.attached import ATTACHED, withdraw_attached
from lagetrunt.register.constraints import save
from lagetrunt.register.journal import Step, body_of, fact_of, same_association, step
from lagetrunt.register.texts import is_long, long_text

_LED_TO = {("Appointment", "mandate"), ("Appointment", "office")}


def may_change(user: User, fact: models.Model) -> bool:
    """Return whether `user` may change a fact: in its body, or in the register where no body owns it.

    Users, their roles and the association itself are the administrator's; the national list is nobody's.
    """
    if isinstance(fact, Association | Grant | User):
        return may_administer(user)
    if isinstance(fact, Organisation) and fact.association_id is None:
        return False
    body = body_of(fact)
    return may_write_register(user) if body is None else may_write_body(user, body)


def resting_on(fact: models.Model) -> list[Any]:
    """Return the standing facts that point at `fact` and would lose their ground without it.

    An appointment does not rest on the seat or office that it led to: it is the other way round. What only hangs on a
    fact goes with it (`attached.py`).
    """
    found: dict[tuple[str, int], Any] = {}
    for relation in fact._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ForeignObjectRel):
            continue
        model, field = relation.related_model, relation.field.name
        if model is Assignee and field != "action":
            model, field = Action, f"assignees__{field}"
        if not isinstance(model, type) or not issubclass(model, Withdrawable):
            continue
        if (model.__name__, field) in _LED_TO | ATTACHED:
            continue
        rows = model._default_manager.filter(**{field: fact}, withdrawn_at__isnull=True)
        found |= {(model.__name__, row.pk): row for row in rows[:50]}
    return list(found.values())


def withdraw_fact(fact: Any, *, by: User, reason: str = "") -> JournalEntry:
    """Take a fact back, and what hangs on it. Inverse: `undo_step` with the entry that is returned, `restore_fact`.

    Refused: `not-allowed`; `already-withdrawn`; `rests-on` (with the facts that rest on it).
    """
    same_association(by, fact)
    require(may_change(by, fact))
    with step("withdraw_fact", by=by, about=fact, reason=reason) as taken:
        taken.lock(fact, "withdrawn_at")
        if fact.is_withdrawn:
            raise Refused("already-withdrawn", _("Det är redan borttaget."))
        resting = resting_on(fact)
        if resting:
            raise Refused(
                "rests-on",
                _("Annat vilar på det här och skulle förlora sin grund."),
                instead=_("Ta bort eller flytta det som vilar på det först."),
                showing=resting,
            )
        taken.withdrew(fact)
        withdraw_attached(taken, [fact])
    return taken.entry


def restore_fact(fact: Any, *, by: User) -> JournalEntry:
    """Let a withdrawn fact stand again. Refused: `not-allowed`; `not-withdrawn`."""
    same_association(by, fact)
    require(may_change(by, fact))
    with step("restore_fact", by=by, about=fact) as taken:
        taken.lock(fact, "withdrawn_at")
        if not fact.is_withdrawn:
            raise Refused("not-withdrawn", _("Det är inte borttaget."))
        taken.restored(fact)
    return taken.entry


def undo_step(entry: JournalEntry, *, by: User) -> JournalEntry:
    """Take back what one step did: withdraw what it created, set back what it changed, restore what it withdrew.

    Refused: `not-allowed`; `already-undone`; `changed-since` (somebody has changed the same thing after);
    `rests-on` (with what rests on something the step created); `text-erased` (a purge has taken the old text).
    """
    same_association(by, entry)
    with transaction.atomic():
        JournalEntry.objects.select_for_update(of=("self",), no_key=True).get(pk=entry.pk)
        if JournalEntry.objects.filter(undoes=entry).exists():
            raise Refused("already-undone", _("Steget är redan ångrat."))
        return _undo(entry, by)


def _undo(entry: JournalEntry, by: User) -> JournalEntry:
    rows = {(kind, pk): fact_of(kind, pk) for kind, pk, *_rest in entry.changes}
    for row in rows.values():
        require(row is None or may_change(by, row))
    require(may_write_register(by))
    _refuse_if_built_on(entry, rows)
    with step("undo_step", by=by, undoes=entry, body=entry.body, paper=entry.paper, reason=entry.verb) as taken:
        taken.entry.subject_kind, taken.entry.subject_id = entry.subject_kind, entry.subject_id
        taken.entry.subject_name = entry.subject_name
        for kind, pk, field, old, new in reversed(entry.changes):
            if field == "×":
                _made_again(taken, kind, old)
            elif (row := rows[(kind, pk)]) is not None:
                _take_back(taken, row, field, old, new)
    return taken.entry


def _take_back(taken: Step, row: models.Model, field: str, old: Any, new: Any) -> None:
    if field == "+" and isinstance(row, Withdrawable):
        if not row.is_withdrawn:
            taken.withdrew(row)
            withdraw_attached(taken, [row])
    elif field == "+":
        Source.objects.filter(fact_kind=type(row).__name__, fact_id=row.pk).delete()
        taken.delete(row)
    elif field == "-":
        taken.restored(row)
    elif field == "±":
        taken.withdrew(row)
        withdraw_attached(taken, [row])
    else:
        _set_back(taken, row, field, old, new)


def _set_back(taken: Step, row: models.Model, field: str, old: Any, new: Any) -> None:
    column = row._meta.get_field(field)
    if isinstance(column, models.ManyToManyField):
        now = sorted(getattr(row, field).values_list("pk", flat=True))
    else:
        now = taken.plain(getattr(row, field))
    if now != new:
        raise Refused(
            "changed-since",
            _("Någon har ändrat samma sak efter det."),
            instead=_("Ändra på sidan i stället."),
            showing=[row],
        )
    if isinstance(column, models.ManyToManyField):
        taken.set_many(row, field, column.related_model._default_manager.filter(pk__in=old))
    elif isinstance(column, models.ForeignKey):
        taken.set(row, **{field: column.related_model._default_manager.filter(pk=old).first()})
    elif isinstance(column, models.Field):
        taken.set(row, **{field: column.to_python(_in_full(old, taken))})


def _in_full(value: Any, taken: Step) -> Any:
    if not is_long(value):
        return value
    text = long_text(value, association_id=taken.entry.association_id)
    if text is None:
        raise Refused("text-erased", _("Den tidigare texten är gallrad."), instead=_("Skriv texten på nytt."))
    return text


def _made_again(taken: Step, kind: str, held: dict[str, Any]) -> None:
    """Make a deleted row again as it was, under a new key."""
    model = apps.get_model("lagetrunt", kind)
    values = {}
    for column in model._meta.concrete_fields:
        if not column.primary_key:
            target = column.target_field if column.is_relation else column
            values[column.attname] = target.to_python(_in_full(held[column.attname], taken))
    row = model(**values)
    save(row)
    taken.created(row)


def _refuse_if_built_on(entry: JournalEntry, rows: dict[tuple[str, int], Any]) -> None:
    """Refuse where something later rests on what the step made; what it moved there itself goes back with it."""
    made = {(kind, pk) for kind, pk, field, *_rest in entry.changes if field == "+"}
    moved = {(kind, pk, new) for kind, pk, _field, _old, new in entry.changes if type(new) is int}
    resting = [
        fact
        for key, row in rows.items()
        if key in made and row is not None
        for fact in resting_on(row)
        if (type(fact).__name__, fact.pk) not in made and (type(fact).__name__, fact.pk, key[1]) not in moved
    ]
    if resting:
        raise Refused(
            "rests-on",
            _("Annat har byggts på det här sedan dess."),
            instead=_("Ta bort det som vilar på det först."),
            showing=resting,
        )


def withdrawn_reason(fact: Fact) -> str:
    """Return why a fact was taken back, as its journal says; empty where nobody said."""
    entry = JournalEntry.objects.filter(
        subject_kind=type(fact).__name__, subject_id=fact.pk, verb="withdraw_fact"
    ).first()
    return entry.reason if entry else ""
