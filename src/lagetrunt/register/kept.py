"""Results that are derived from the register, kept in the process until somebody writes or the day turns.

What waits, was put off or lacks notes is derived from ten years of facts and asked for on every visit, while facts
change only by steps of the journal. So a result is kept under the association's last step: a later step makes it
another one. What changes besides the journal (papers that are read, questions that are asked) is part of the key that
the caller gives.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

from django.utils import timezone
from django.utils.translation import get_language

from lagetrunt.models import JournalEntry

T = TypeVar("T")
_AT_MOST = 300
_kept: OrderedDict[Hashable, Any] = OrderedDict()
_lock = Lock()


def kept(association: int, *key: Hashable, make: Callable[[], T]) -> T:
    """Return what `make` gives, made once for these keys, the association, its last step, day and language.

    The result is shared by requests and must not be changed. Nothing is kept before the first step.
    """
    rows = JournalEntry.objects.filter(association_id=association).order_by("-id")
    step = rows.values_list("public_id", flat=True).first()
    if step is None:
        return make()
    whole = (step, timezone.localdate(), get_language(), *key)
    with _lock:
        if whole in _kept:
            _kept.move_to_end(whole)
            found: T = _kept[whole]
            return found
    made = make()
    with _lock:
        _kept[whole] = made
        while len(_kept) > _AT_MOST:
            _kept.popitem(last=False)
    return made
