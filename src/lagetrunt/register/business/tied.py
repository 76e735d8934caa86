"""What is tied to matters, as plain columns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db.models import QuerySet, Value

from lagetrunt.models import TIED, ProposalState, Tie


class TiedAt(NamedTuple):
    """A thing that is tied to a matter, and the meeting at which it stands."""

    matter: int
    kind: str
    key: int
    meeting: int


def standing_ties() -> QuerySet[Any]:
    """Return the ties that nobody has rejected, the surest last."""
    rows = Tie.objects.filter(withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    return rows.order_by("probability", "id")


def by_thing(rows: QuerySet[Any]) -> dict[tuple[str, int], int]:
    """Return the matter of each tied thing, (kind, key)."""
    found = {}
    for matter, *keys in rows.values_list("matter", *TIED):
        found.update({(kind, key): matter for kind, key in zip(TIED, keys, strict=True) if key})
    return found


def tied_at(meetings: Iterable[int]) -> list[TiedAt]:
    """Return what is tied and stands at one of these meetings; one query."""
    return _tied("meeting__in", list(meetings))


def tied_in(bodies: Iterable[int]) -> list[TiedAt]:
    """Return all that is tied and stands at a meeting of these bodies; one query."""
    return _tied("meeting__body__in", list(bodies))


def _tied(where: str, among: list[int]) -> list[TiedAt]:
    said = [
        standing_ties()
        .filter(**{f"{kind}__{where}": among})
        .annotate(what=Value(kind))
        .order_by()
        .values_list("matter", "what", kind, f"{kind}__meeting")
        for kind in TIED
    ]
    return [TiedAt(*row) for row in said[0].union(*said[1:], all=True)]
