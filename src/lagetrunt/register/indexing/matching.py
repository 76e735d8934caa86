"""Rows of the index that hold words: one small language for what is sought, written for either database's index."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL


@dataclass(frozen=True, slots=True)
class Words:
    """These words, one after the other, just as they are."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Any of these."""

    of: tuple[Wanted, ...]


@dataclass(frozen=True, slots=True)
class Every:
    """All of these."""

    of: tuple[Wanted, ...]


Wanted = Words | Either | Every


def word(one: str) -> Words:
    """Return what holds one word."""
    return Words((one,))


def either(words: Iterable[str]) -> Either:
    """Return what holds any of these words."""
    return Either(tuple(map(word, words)))


def holding(rows: QuerySet[Any], wanted: Wanted, *, title: Wanted | None = None) -> QuerySet[Any]:
    """Return the rows of `SearchRow` that hold `wanted`, and whose title besides holds `title`.

    Words must be such as `language.tokens` gives, or of `SearchRow.about`, which nobody can write: nothing of what a
    person wrote is read as a sign of the search.
    """
    if connection.vendor == "postgresql":
        asked = _tsquery(wanted) + (f" & {_tsquery(title, ':A')}" if title else "")
        return rows.extra(where=["vector @@ %s::tsquery"], params=[asked])
    asked = _fts5(wanted) + (f" AND title : {_fts5(title)}" if title else "")
    found = "SELECT rowid FROM lagetrunt_searchtext WHERE lagetrunt_searchtext MATCH %s"
    return rows.filter(pk__in=RawSQL(found, [asked]))  # noqa: S611  # a bound parameter


def _fts5(wanted: Wanted) -> str:
    if isinstance(wanted, Words):
        return '("' + " ".join(wanted.words) + '")'
    sign = " OR " if isinstance(wanted, Either) else " AND "
    return "(" + sign.join(_fts5(part) for part in wanted.of) + ")"


def _tsquery(wanted: Wanted, label: str = "") -> str:
    if isinstance(wanted, Words):
        return "(" + " <-> ".join(f"'{one}'{label}" for one in wanted.words) + ")"
    sign = " | " if isinstance(wanted, Either) else " & "
    return "(" + sign.join(_tsquery(part, label) for part in wanted.of) + ")"
