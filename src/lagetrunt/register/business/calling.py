"""The decisions that call for something more, gathered once for all rules about decisions."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from django.db.models import Q

from lagetrunt.language.words import any_of, table
from lagetrunt.models import Decision, WayOn
from lagetrunt.register.business.horizon import Horizon

NOTICE = timedelta(days=60)
"""How long before its day a decision calls for something."""
_SENTENCE = re.compile(r"[.!?\n]+")


def calling(horizon: Horizon) -> list[Decision]:
    """Return the decisions to decide later, under a condition, with a day that has come, or for every board.

    All but those under a condition are of any age: their matter may go on.
    """
    near = near_days(horizon)
    dated = Q(until__range=near) | Q(review_on__range=near)
    wanted = Q(way_on=WayOn.FURTHER) | ~Q(condition="") | dated | Q(needs_formal=True) | may_speak_of_boards()
    of_any_age = dated | Q(way_on=WayOn.FURTHER) | Q(needs_formal=True)
    found = horizon.lately(Decision.objects.filter(wanted), of_any_age & Q(meeting__body__in=horizon.bodies))
    horizon.learn(found)
    return found


def near_days(horizon: Horizon) -> tuple[date, date]:
    """Return the first and last day that is near enough to call for something."""
    return horizon.cold_before, horizon.on + NOTICE


def waits_for_boards(decision: Decision) -> bool:
    """Return whether every member's own board must decide."""
    return decision.needs_formal or says_boards_decide(decision.words)


def says_boards_decide(words: str) -> bool:
    """Return whether one sentence says that the boards of all must decide."""
    words = words.lower()
    board, *others = _parts()
    if not all(cue in words for cue in _cues()) or not all(part.search(words) for part in others):
        return False
    return any(all(part.search(sentence) for part in (board, *others)) for sentence in _SENTENCE.split(words))


def may_speak_of_boards() -> Q:
    """Return the condition that words hold the stretches without which no sentence says that boards must decide."""
    return Q(*(Q(words__icontains=cue) for cue in _cues()))


def _cues() -> list[str]:
    return list(table("business")["formal"]["cues"])


@cache
def _parts() -> list[re.Pattern[str]]:
    said = table("business")["formal"]
    return [re.compile(any_of(map(str.lower, said[name]))) for name in ("board", "decision", "everybody")]
