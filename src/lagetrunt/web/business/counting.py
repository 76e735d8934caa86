"""The open lines of a reader with the count of the cold ones, which is kept until something is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.core.cache import cache

from lagetrunt.models import Body, JournalEntry, User
from lagetrunt.register.business import Open, open_business
from lagetrunt.web.business.concerning import Concern, for_reader

_KEPT_SECONDS = 24 * 60 * 60


def waiting_and_cold(user: User, bodies: Sequence[Body], concern: Concern, *, on: date) -> tuple[list[Open], int]:
    """Return what waits for a reader, and how many cold things there are besides.

    Ten years hold many cold things, and only a written step or a new day changes which they are. So their number is
    kept with the last step of the journal, and Hem does not fetch them again until there is a newer one.
    """
    last = JournalEntry.objects.filter(association_id=user.association_id).order_by("-id")
    step = last.values_list("public_id", flat=True).first() or ""
    key = f"cold:{user.pk}:{step}:{on.isoformat()}"
    kept: int | None = cache.get(key)
    lines = for_reader(open_business(user, bodies, on=on, with_cold=kept is None), user=user, concern=concern)
    if kept is None:
        kept = sum(line.is_cold for line in lines)
        cache.set(key, kept, _KEPT_SECONDS)
    return [line for line in lines if not line.is_cold], kept
