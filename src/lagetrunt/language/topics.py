"""What a text is about: its words as stems, without those that part no question from another."""

from __future__ import annotations

import re

from lagetrunt.language.compounds import parts
from lagetrunt.language.stems import stem
from lagetrunt.language.tokens import plain, words
from lagetrunt.language.words import per_language, per_language_most, table

_FRONT = 4
_JOINT = re.compile("[aeou]$")
_SHORT = 3
SHORT = "."
"""Ends what is so short that it is an abbreviation, mostly somebody's name: lss, fou, skr."""
_DOER = "/"
"""Ends the stem of a word for those who do a thing, so that a coordinator is not what is coordinated."""


@per_language_most(8_192)
def topics(text: str) -> frozenset[str]:
    """Return the stems of the words that tell what a text is about; an empty set where none does."""
    return frozenset(stem for word in words(text) if (stem := topic(word)))


@per_language_most(8_192)
def fronts(text: str) -> dict[str, str]:
    """Return, for the topics of a text that are compounds, what stands before the last part: a subject's own word.

    "våldsmottagning" gives "våld", "e-hälsonätverket" "ehäls". The caller must not change it.
    """
    found = {}
    for word in words(text):
        whole, pieces = topic(word), parts(word)
        front = stem(_JOINT.sub("", "".join(pieces[:-1])))
        if whole and len(front) >= _FRONT and topic(pieces[0]):
            found[whole] = front
    return found


@per_language_most(8_192)
def widened(text: str) -> frozenset[str]:
    """Return the topics of a text that are compounds of a subject and a word that tells nothing: its network, say."""
    return frozenset(
        whole for word in words(text) if (whole := topic(word)) in fronts(text) and not topic(parts(word)[-1])
    )


@per_language_most(65_536)
def topic(word: str) -> str:
    """Return the stem of one word (`tokens.words`), empty where it tells nothing of what is dealt with."""
    if len(word) < 2 or word.isdigit() or word in _grammar() or word in _vague():
        return ""
    if len(word) <= _SHORT:
        return word + SHORT
    return stem(word) + (_DOER if word.endswith(_doers()) else "")


@per_language_most(8_192)
def told_words(text: str) -> frozenset[str]:
    """Return the stems of all words of a text but those that carry every sentence: of vague ones too."""
    return frozenset(stem(word) for word in words(text) if word not in _grammar() and not word.isdigit())


def is_vague(told: str) -> bool:
    """Return whether a stem (of `told_words`) says little: it stands in many a sentence."""
    return told in _vague_stems()


def is_derived(one: str, other: str) -> bool:
    """Return whether one topic is made of the other by an ending that changes little: ordförande, ordförandeskap."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in _derivations()


@per_language
def _doers() -> tuple[str, ...]:
    return tuple(table("matters")["doers"])


@per_language
def _derivations() -> frozenset[str]:
    return frozenset(table("matters")["derivations"])


@per_language
def _grammar() -> frozenset[str]:
    return frozenset(plain(word) for word in table("matters")["grammar"])


@per_language
def _vague() -> frozenset[str]:
    return frozenset(plain(word) for word in table("matters")["vague"])


@per_language
def _vague_stems() -> frozenset[str]:
    return frozenset(map(stem, _vague()))
