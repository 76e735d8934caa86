"""Long lists on a page with many: the newest of each; all of them where the address asks for the whole (`?allt`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import QuerySet

from lagetrunt.web.pages import Asked

T = TypeVar("T")
Rows = Sequence[T] | QuerySet[Any, T]
_SHOWN = 20


@dataclass(frozen=True)
class Newest(Generic[T]):
    """The first rows of a list, and how many there are in all."""

    rows: Sequence[T]
    count: int

    @property
    def left(self) -> int:
        """Return how many are not shown."""
        return self.count - len(self.rows)


def newest(rows: Rows[T], request: Asked, *, most: int = _SHOWN, count: int | None = None) -> Newest[T]:
    """Return the first rows, at most so many unless the address asks for the whole; `count` is told for rows unread."""
    shown = list(rows if is_whole(request) else rows[:most])
    return Newest(shown, len(rows) if count is None else count)


def is_whole(request: Asked) -> bool:
    """Return whether the address asks for all of every list."""
    return "allt" in request.GET
