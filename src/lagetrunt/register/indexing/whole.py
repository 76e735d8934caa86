"""The whole index: made anew, and compared with the register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from django.db import transaction

from lagetrunt.models import SearchRow, SearchWord
from lagetrunt.register.indexing.keeping import write
from lagetrunt.register.indexing.rows import INDEXED, rows_of

_BATCH = 2_000


@transaction.atomic
def reindex_all(association: int) -> int:
    """Make the index of an association (its primary key) anew, all or nothing; return how many rows it has."""
    SearchRow.objects.filter(association_id=association).delete()
    SearchWord.objects.filter(association_id=association).delete()
    count = 0
    for model in INDEXED:
        rows = rows_of(association, model)
        while some := list(islice(rows, _BATCH)):
            write(association, some)
            count += len(some)
    return count


@dataclass(frozen=True, slots=True)
class Missing:
    """How far the index is from the register, in facts."""

    not_found: int
    """Facts that search does not find."""
    outdated: int
    """Rows whose fact is gone, or has other words now."""

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is missing."""
        return not self.not_found and not self.outdated


def missing_from_index(association: int) -> Missing:
    """Compare the index of an association with its register; nothing is changed."""
    not_found = outdated = 0
    for model in INDEXED:
        there = dict(_states(SearchRow.objects.filter(association_id=association, fact_kind=model).iterator(_BATCH)))
        for key, state in _states(rows_of(association, model)):
            kept = there.pop(key, None)
            not_found += kept is None
            outdated += kept is not None and kept != state
        # A municipality of the national list may still be found after its last seat has been taken back.
        outdated += 0 if model == "Organisation" else len(there)
    return Missing(not_found, outdated)


def _states(rows: Iterator[SearchRow]) -> Iterator[tuple[int, int]]:
    for row in rows:
        yield row.fact_id, hash((row.body_id, row.kind, row.day, row.is_open, row.title, row.words, row.about))
