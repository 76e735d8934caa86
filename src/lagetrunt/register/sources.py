"""Where facts come from: marked places in papers, or steps with person and day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import models

from lagetrunt.models import Place, Source
from lagetrunt.register.journal import fact_of


@dataclass(frozen=True, slots=True)
class Origin:
    """A source as a link to it needs it: a place in a paper, or a step. What does not apply is None."""

    place: int | None
    paper: int | None
    paper_public_id: str | None
    paper_day: date | None
    paper_name: str | None
    entry: int | None
    entry_public_id: str | None
    entry_by: str | None
    entry_at: datetime | None


_COLUMNS = (
    "place_id",
    "place__text__paper_id",
    "place__text__paper__public_id",
    "place__text__paper__date",
    "place__text__paper__name",
    "entry_id",
    "entry__public_id",
    "entry__by_name",
    "entry__at",
)


def origins_of(facts: Iterable[models.Model]) -> dict[tuple[str, int], list[Origin]]:
    """Return where many facts come from, one origin for each paper (its first place) and step; one query for all."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for fact in facts:
        wanted[type(fact).__name__].add(fact.pk)
    if not wanted:
        return {}
    about = models.Q()
    for kind, keys in wanted.items():
        about |= models.Q(fact_kind=kind, fact_id__in=keys)
    rows = Source.objects.filter(about).order_by("id")
    found: dict[tuple[str, int], dict[tuple[int | None, int | None], Origin]] = defaultdict(dict)
    for kind, fact_id, *values in rows.values_list("fact_kind", "fact_id", *_COLUMNS):
        origin = Origin(*values)
        found[(kind, fact_id)].setdefault((origin.paper, origin.entry), origin)
    return {key: list(origins.values()) for key, origins in found.items()}


class _LineOf(models.Func):
    """The line at which a block of a text stands, taken out by the database: the texts themselves stay there."""

    output_field = models.IntegerField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:
        template = "json_extract(%(expressions)s || '].line')"
        return self.as_sql(compiler, connection, template=template, arg_joiner=", '$[' || ", **context)

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> tuple[str, Any]:
        template = "CAST(jsonb_extract_path_text(%(expressions)s::text, 'line') AS integer)"
        return self.as_sql(compiler, connection, template=template, **context)


def lines_of(places: Iterable[int]) -> dict[int, int]:
    """Return at which line each of these places (by key) begins."""
    rows = Place.objects.filter(pk__in=set(places)).annotate(line=_LineOf("text__blocks", "block"))
    return {pk: line if line is not None else block + 1 for pk, block, line in rows.values_list("pk", "block", "line")}


def sources_of(facts: Iterable[models.Model]) -> dict[tuple[str, int], list[Source]]:
    """Return the sources of many facts in one query a kind, keyed by (model name, primary key)."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for fact in facts:
        wanted[type(fact).__name__].append(fact.pk)
    found: dict[tuple[str, int], list[Source]] = defaultdict(list)
    for kind, keys in wanted.items():
        rows = Source.objects.filter(fact_kind=kind, fact_id__in=keys).order_by("id")
        for source in rows.select_related("place__text__paper", "entry__by").defer("place__text__blocks"):
            found[(kind, source.fact_id)].append(source)
    return dict(found)


def source_of(fact: models.Model) -> list[Source]:
    """Return the sources of one fact, the first given first."""
    return sources_of([fact]).get((type(fact).__name__, fact.pk), [])


def facts_at(place: Place) -> list[models.Model]:
    """Return the facts that stand on a place, withdrawn ones left out."""
    rows = Source.objects.filter(place=place).order_by("id")
    found = [fact_of(source.fact_kind, source.fact_id) for source in rows]
    return [fact for fact in found if fact is not None and getattr(fact, "withdrawn_at", None) is None]
