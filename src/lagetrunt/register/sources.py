"""Where facts come from: marked places in papers, or steps with person and day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db import models

from lagetrunt.models import Place, Source
from lagetrunt.register.journal import fact_of


def sources_of(facts: Iterable[models.Model]) -> dict[tuple[str, int], list[Source]]:
    """Return the sources of many facts in one query a kind, keyed by (model name, primary key)."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for fact in facts:
        wanted[type(fact).__name__].append(fact.pk)
    found: dict[tuple[str, int], list[Source]] = defaultdict(list)
    for kind, keys in wanted.items():
        rows = Source.objects.filter(fact_kind=kind, fact_id__in=keys).order_by("id")
        for source in rows.select_related("place__text__paper", "entry__by"):
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
