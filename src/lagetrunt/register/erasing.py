"""What a purge must take out of the journal: the names and words of facts that came out of a paper."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models

from lagetrunt.models import JournalEntry, LongText
from lagetrunt.register.texts import is_long

_KEPT = ("+", "-", "±")


def erase_traces(facts: Iterable[models.Model], *, association_id: int) -> int:
    """Blank what the journal keeps of the words of these facts; ids, verbs, who and when stay. Return how many steps.

    Part of purging a paper, within that verb's transaction and permission. Such steps can no longer be undone to the
    old text (`text-erased`). There is no inverse.
    """
    wanted = {(type(fact).__name__, fact.pk) for fact in facts}
    erased: set[str] = set()
    kept: set[str] = set()
    count = 0
    for entry in JournalEntry.objects.filter(association_id=association_id).iterator():
        touched = (entry.subject_kind, entry.subject_id) in wanted
        changes = []
        for kind, pk, field, old, new in entry.changes:
            if (kind, pk) in wanted and field not in _KEPT:
                erased |= _references(old) | _references(new)
                old, new, touched = _blank(old), _blank(new), True
            else:
                kept |= _references(old) | _references(new)
            changes.append([kind, pk, field, old, new])
        if touched:
            entry.subject_name = "" if (entry.subject_kind, entry.subject_id) in wanted else entry.subject_name
            entry.changes = changes
            entry.save(update_fields=["subject_name", "changes"])
            count += 1
    texts = LongText.objects.filter(association_id=association_id, sha256__in=erased - kept)
    texts.update(text="", is_erased=True)
    return count


def _references(value: Any) -> set[str]:
    if is_long(value):
        return {value["long"]}
    if isinstance(value, dict):
        return {reference for part in value.values() for reference in _references(part)}
    return set()


def _blank(value: Any) -> Any:
    """Return what may stay of a value: keys, numbers, yes or no; a text, a day among them, becomes empty."""
    if is_long(value):
        return value
    if isinstance(value, dict):
        return {name: _blank(part) for name, part in value.items()}
    return "" if isinstance(value, str) else value
