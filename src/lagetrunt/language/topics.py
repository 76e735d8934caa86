"""What a text is about: its words as stems, without those that part no question from another."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import snowballstemmer

from lagetrunt.language.keys import fold
from lagetrunt.language.words import table

_WORD = re.compile(r"[^\W\d_]+(?:[-:/&][^\W\d_]+)*")


@lru_cache(maxsize=8_192)
def topics(text: str) -> frozenset[str]:
    """Return the stems of the words that tell what a text is about; an empty set where none does."""
    return frozenset(stem for word in _WORD.findall(fold(text)) if (stem := _topic(word)))


@lru_cache(maxsize=65_536)
def _topic(word: str) -> str:
    word = word.removesuffix(":s")
    if len(word) < 2 or word in _empty():
        return ""
    return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("swedish")


@cache
def _empty() -> frozenset[str]:
    return frozenset(fold(word) for word in table("matters")["empty"])
