"""Who may found the association of an empty installation from afar: whoever holds the word that `serve` printed."""

from __future__ import annotations

from django.core import signing

_SALT = "lagetrunt.first-page"
_SECONDS = 24 * 3600


def founding_word() -> str:
    """Return a word that lets its holder found the association, good for a day."""
    return signing.dumps("first page", salt=_SALT)


def is_founding_word(word: str) -> bool:
    """Return whether the word was given here, within the last day."""
    try:
        signing.loads(word, salt=_SALT, max_age=_SECONDS)
    except signing.BadSignature:
        return False
    return True
