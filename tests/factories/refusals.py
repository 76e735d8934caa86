"""How a test says that a rule says no."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from lagetrunt.models import JournalEntry, Refused


@contextmanager
def refused(code: str) -> Iterator[list[Any]]:
    """Expect a refusal with that code and a sentence, after which nothing is written; gives what it shows."""
    before = JournalEntry.objects.count()
    shown: list[Any] = []
    with pytest.raises(Refused) as caught:
        yield shown
    assert caught.value.code == code
    assert caught.value.sentence
    assert JournalEntry.objects.count() == before
    shown.extend(caught.value.showing)


def last_step(verb: str = "") -> JournalEntry:
    """Return the newest journal row, which must be of that verb."""
    entry = JournalEntry.objects.order_by("-id").first()
    assert entry is not None
    assert not verb or entry.verb == verb
    return entry
