"""What a point is called: the network's own words, written as a heading is."""

from __future__ import annotations

import re

from lagetrunt.language.topics import topics
from lagetrunt.models import Item

_SHORT = 3
"""A word of so few letters, written in capitals, is taken for an abbreviation."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MOST = 120


def as_heading(words: str) -> str:
    """Return words as a heading: one line without the mark at its end, without capitals that only shout."""
    plain = " ".join(words.split()).strip(" .:;,–-") or " ".join(words.split())
    if plain.isupper() and len(plain) > _SHORT:
        calm = _WORD.sub(lambda found: _calm(found[0]), plain)
        plain = calm[:1].upper() + calm[1:]
    return plain if len(plain) <= _MOST else plain[: _MOST - 1].rstrip() + "…"


def _calm(word: str) -> str:
    head, dash, tail = word.partition("-")
    if len(head) <= _SHORT and topics(head.lower()):
        return f"{head}{dash}{tail.lower()}"
    return word.lower()


def put_off_heading(subject: str, item: Item | None) -> str:
    """Return the heading of what was put off: the point's where only a part of it was, with that part."""
    if item is None or topics(subject.lower()) & topics(item.heading.lower()):
        return as_heading(subject)
    return f"{as_heading(item.heading)}: {as_heading(subject)}"


def sentence(words: str) -> str:
    """Return words that end as a sentence does."""
    plain = " ".join(words.split())
    return plain if not plain or plain[-1] in '.!?…”"' else f"{plain}."
