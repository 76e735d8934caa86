"""Long text in the journal stands by reference, so that a step can be undone and a purge can erase what it held."""

from __future__ import annotations

import hashlib
from typing import Any

from lagetrunt.models import LongText

LONG = 200
"""More characters than this are kept apart from the journal row."""


def kept_long(text: str, *, association_id: int) -> dict[str, str]:
    """Keep a long text and return the reference that stands in the journal, {"long": sha256}."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    row, made = LongText.objects.get_or_create(association_id=association_id, sha256=sha256, defaults={"text": text})
    if not made and row.is_erased:
        LongText.objects.filter(pk=row.pk).update(text=text, is_erased=False)
    return {"long": sha256}


def is_long(value: Any) -> bool:
    """Return whether a value of a journal row is a reference to a long text."""
    return isinstance(value, dict) and set(value) == {"long"}


def long_text(value: dict[str, str], *, association_id: int) -> str | None:
    """Return the text that a reference points at; None where it was erased."""
    row = LongText.objects.filter(association_id=association_id, sha256=value["long"]).first()
    return None if row is None or row.is_erased else row.text
