"""The whole index: made anew, and compared with the register."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from django.db import transaction

from lagetrunt.language.stems import stem
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
    misunderstood: int
    """Words that are not in the vocabulary, or stand there as another version of the product understood them."""

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is missing."""
        return not (self.not_found or self.outdated or self.misunderstood)


def missing_from_index(association: int) -> Missing:
    """Compare the index of an association with its register; nothing is changed."""
    not_found = outdated = 0
    written: set[str] = set()
    for model in INDEXED:
        rows = SearchRow.objects.filter(association_id=association, fact_kind=model)
        there = {row.fact_id: _state(row) for row in rows.iterator(_BATCH)}
        for row in rows_of(association, model):
            kept = there.pop(row.fact_id, None)
            not_found += kept is None
            outdated += kept is not None and kept != _state(row)
            written.update(row.title.split(), row.words.split())
        # A municipality of the national list may still be found after its last seat has been taken back.
        outdated += 0 if model == "Organisation" else len(there)
    stems = dict(SearchWord.objects.filter(association_id=association).values_list("word", "stem"))
    return Missing(not_found, outdated, sum(stems.get(word) != stem(word) for word in written))


def _state(row: SearchRow) -> int:
    return hash((row.body_id, row.kind, row.day, row.is_open, row.title, row.words, row.about))
