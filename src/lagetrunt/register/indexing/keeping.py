"""Rows and words of the index written anew for what has changed, in the transaction at hand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, TypeVar

from django.db.models import Q

from lagetrunt.language.compounds import parts
from lagetrunt.language.stems import stem
from lagetrunt.models import JournalEntry, SearchRow, SearchWord
from lagetrunt.register.indexing.matching import Every, holding
from lagetrunt.register.indexing.matching import word as one_word
from lagetrunt.register.indexing.rows import parted, rows_of
from lagetrunt.register.indexing.touched import new_in, touched_by

T = TypeVar("T", int, str)

_BATCH, _KINDS_AT_ONCE = 500, 12
_PARTS = 120
_SAME = ("body_id", "kind", "day", "is_open", "title", "words", "about")


def keep_step(changes: Sequence[list[Any]], entry: JournalEntry) -> None:
    """Index anew what a step created, changed, withdrew or restored, and what is found by its words."""
    keep_index(entry.association_id, touched_by(changes, entry), new=new_in(changes))


def keep_index(
    association: int, touched: Mapping[str, Set[int]], *, new: Collection[tuple[str, int]] = frozenset()
) -> None:
    """Write the rows of these facts (primary keys by model name) as the facts stand; those that do not lose theirs.

    `new` are those among them that have been made just now and have no row yet.
    """
    wanted = {
        (row.fact_kind, row.fact_id): row
        for model, keys in touched.items()
        for part in _in_parts(keys)
        for row in rows_of(association, model, part)
    }
    stale: list[SearchRow] = []
    for row in _there(association, touched, new):
        key = (row.fact_kind, row.fact_id)
        if key in wanted and _is_same(row, wanted[key]):
            del wanted[key]
        else:
            stale.append(row)
    if wanted or stale:
        write(association, wanted.values(), stale)


def _there(association: int, touched: Mapping[str, Set[int]], new: Collection[tuple[str, int]]) -> Iterator[SearchRow]:
    """Give the rows that the index has of these facts."""
    older = {model: {key for key in keys if (model, key) not in new} for model, keys in touched.items()}
    asked = [(model, part) for model, keys in older.items() for part in _in_parts(keys)]
    for at in range(0, len(asked), _KINDS_AT_ONCE):
        wanted = Q(pk__in=[])
        for model, part in asked[at : at + _KINDS_AT_ONCE]:
            wanted |= Q(fact_kind=model, fact_id__in=part)
        yield from SearchRow.objects.filter(wanted, association_id=association)


def _in_parts(keys: Set[T]) -> Iterable[list[T]]:
    ordered = sorted(keys)
    return (ordered[at : at + _BATCH] for at in range(0, len(ordered), _BATCH))


def _is_same(one: SearchRow, other: SearchRow) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in _SAME)


def write(association: int, fresh: Iterable[SearchRow], stale: Iterable[SearchRow] = ()) -> None:
    """Take stale rows out, put fresh ones in, and keep the vocabulary as exactly the words that stand in some row."""
    old, new = list(stale), list(fresh)
    kept = {(row.fact_kind, row.fact_id) for row in new}
    gone = [row.pk for row in old if (row.fact_kind, row.fact_id) not in kept]
    if gone:
        SearchRow.objects.filter(pk__in=gone).delete()
    # Two steps at once may touch one fact: the later writes over the earlier.
    SearchRow.objects.bulk_create(
        new,
        batch_size=_BATCH,
        update_conflicts=True,
        unique_fields=["association", "fact_kind", "fact_id"],
        update_fields=["body", "kind", "day", "rank", "is_open", "title", "words", "about"],
    )
    written = _words_in(new)
    _learn(association, written, {word: parts for row in new for word, parts in parted(row).items()})
    _forget(association, _words_in(old) - written)


def _words_in(rows: Iterable[SearchRow]) -> set[str]:
    return {word for row in rows for text in (row.title, row.words) for word in text.split()}


def _learn(association: int, written: Set[str], parted: Mapping[str, str]) -> None:
    """Put words that nobody had written before into the vocabulary."""
    known: dict[str, str] = {}
    for part in _in_parts(written):
        rows = SearchWord.objects.filter(association_id=association, word__in=part)
        known |= dict(rows.values_list("word", "parts"))
    new = [
        SearchWord(association_id=association, word=word, stem=stem(word), parts=_parts(word, parted.get(word, "")))
        for word in sorted(written - known.keys())
    ]
    SearchWord.objects.bulk_create(new, batch_size=_BATCH, ignore_conflicts=True)
    for word, hyphened in parted.items():
        told = _parts(word, hyphened)
        if known.get(word, told) != told:
            SearchWord.objects.filter(association_id=association, word=word).update(parts=told)


def _parts(word: str, hyphened: str) -> str:
    """Return the stems of a word's parts, as its hyphens or the language's own words tell them."""
    found = hyphened.split() or parts(word)
    return " ".join(map(stem, found))[:_PARTS] if len(found) > 1 else ""


def _forget(association: int, words: Set[str]) -> None:
    """Take words that stand in no row any more out of the vocabulary."""
    own, rows = one_word(f"_a{association}"), SearchRow.objects.filter(association_id=association)
    gone = [one for one in sorted(words) if not holding(rows, Every((own, one_word(one)))).exists()]
    for at in range(0, len(gone), _BATCH):
        SearchWord.objects.filter(association_id=association, word__in=gone[at : at + _BATCH]).delete()
