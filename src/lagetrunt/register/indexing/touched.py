"""Which facts a step touches, as search sees it: what it wrote itself, and what is found by words of that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Model, Q

from lagetrunt.models import (
    Action,
    Answer,
    Assignee,
    BodyName,
    Decision,
    Item,
    JournalEntry,
    Mandate,
    Office,
    OrganisationName,
    Paper,
    PersonName,
    Postponement,
    Question,
    SearchRow,
)
from lagetrunt.register.indexing.rows import INDEXED, MEETS_ORGANISATIONS

Touched = dict[str, set[int]]
"""Primary keys by the names of the models in `INDEXED`."""

_PART_OF: dict[str, tuple[type[Model], str, str]] = {
    "PersonName": (PersonName, "person", "Person"),
    "Mandate": (Mandate, "person", "Person"),
    "Office": (Office, "person", "Person"),
    "OrganisationName": (OrganisationName, "organisation", "Organisation"),
    "BodyName": (BodyName, "body", "Body"),
    "Assignee": (Assignee, "action", "Action"),
}
"""What is found as part of another fact: its model, the field that points there, and the other's model."""

_UNDER: tuple[type[Model], ...] = (Decision, Action, Postponement, Question)
_OF_MEETING: tuple[type[Model], ...] = (Item, *_UNDER)


_FOUND_BY: dict[str, set[str]] = {
    "Item": {"heading"},
    "Meeting": {"date"},
    "Round": {"subject", "-", "±"},
    "Person": {"name"},
    "Organisation": {"name"},
    "Body": {"name"},
}
"""Fields by which other facts are found too, that of the row standing or not among them."""


def touched_by(changes: Iterable[list[Any]], entry: JournalEntry) -> Touched:
    """Return the facts whose rows may have changed with these changes of a journal entry."""
    found: Touched = defaultdict(set)
    changed: dict[str, set[int]] = defaultdict(set)
    for kind, pk, field, old, new in changes:
        if kind in INDEXED:
            found[kind].add(pk)
        if kind in _PART_OF or kind in _MEETS or field in _FOUND_BY.get(kind, ()):
            changed[kind].add(pk)
        if kind in _PART_OF:
            _model, pointer, whole = _PART_OF[kind]
            if field == "×":
                found[whole].add(old[f"{pointer}_id"])
            elif field == pointer:
                found[whole] |= {key for key in (old, new) if key}
    _add_wholes(found, changed)
    _add_below(found, changed)
    _add_organisations(found, changed, entry.association_id)
    if entry.paper_id:
        found["Paper"].add(entry.paper_id)
    return found


def new_in(changes: Iterable[list[Any]]) -> set[tuple[str, int]]:
    """Return the facts that were made with these changes, which have no row yet, by model name and primary key."""
    return {(kind, pk) for kind, pk, field, _old, _new in changes if field == "+"}


_MEETS = {model.__name__ for model, _field in MEETS_ORGANISATIONS}


def _add_wholes(found: Touched, changed: Touched) -> None:
    for kind in changed.keys() & _PART_OF.keys():
        model, pointer, whole = _PART_OF[kind]
        rows = model._default_manager.filter(pk__in=changed[kind])
        found[whole].update(rows.values_list(pointer, flat=True))


def _add_below(found: Touched, changed: Touched) -> None:
    """Add what is found by the heading, day, question or name of something that has changed."""
    if changed.get("Item"):
        for model in _UNDER:
            _add(found, model, Q(item__in=changed["Item"]))
    if changed.get("Round"):
        _add(found, Answer, Q(round__in=changed["Round"]))
    if changed.get("Meeting"):
        for model in _OF_MEETING:
            _add(found, model, Q(meeting__in=changed["Meeting"]))
        _add(found, Answer, Q(round__meeting__in=changed["Meeting"]))
    if changed.get("Person"):
        _add(found, Action, Q(assignees__person__in=changed["Person"]))
    if changed.get("Organisation"):
        _add(found, Action, Q(assignees__organisation__in=changed["Organisation"]))
        _add(found, Answer, Q(organisation__in=changed["Organisation"]))
    if changed.get("Body"):
        _add(found, Paper, Q(body__in=changed["Body"]))


def _add(found: Touched, model: type[Model], condition: Q) -> None:
    found[model.__name__].update(model._default_manager.filter(condition).values_list("pk", flat=True))


def _add_organisations(found: Touched, changed: Touched, association: int) -> None:
    """Add the organisations that the association has to do with from now on."""
    met: set[int] = set()
    for model, field in MEETS_ORGANISATIONS:
        keys = changed.get(model.__name__)
        if keys:
            rows = model._default_manager.filter(pk__in=keys, **{f"{field}__isnull": False})
            met.update(rows.values_list(field, flat=True))
    if met:
        there = SearchRow.objects.filter(association_id=association, fact_kind="Organisation", fact_id__in=met)
        found["Organisation"] |= met - set(there.values_list("fact_id", flat=True))
