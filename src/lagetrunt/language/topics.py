"""What a text is about: its words as stems, without those that part no question from another."""

from __future__ import annotations

from functools import cache, lru_cache

from lagetrunt.language.stems import stem
from lagetrunt.language.tokens import plain, words
from lagetrunt.language.words import table


@lru_cache(maxsize=8_192)
def topics(text: str) -> frozenset[str]:
    """Return the stems of the words that tell what a text is about; an empty set where none does."""
    return frozenset(stem for word in words(text) if (stem := topic(word)))


@lru_cache(maxsize=65_536)
def topic(word: str) -> str:
    """Return the stem of one word (`tokens.words`), empty where it tells nothing of what is dealt with."""
    if len(word) < 2 or word.isdigit() or word in _empty():
        return ""
    return stem(word)


@cache
def _empty() -> frozenset[str]:
    return frozenset(plain(word) for word in table("matters")["empty"])
