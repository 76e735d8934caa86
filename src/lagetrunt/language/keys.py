"""Keys under which names and words are compared and sorted; stored beside the text they are made of.

Swedish order: å, ä and ö are letters of their own after z and are never folded into a and o.
Foreign diacritics are (é to e, ü to y, as Swedish dictionaries sort them).
"""

from __future__ import annotations

import re
import unicodedata

_OWN = {"å": "{a", "ä": "{b", "æ": "{b", "ö": "{c", "ø": "{c"}
_KEPT = frozenset("åäö")
_SPECIAL = {"ü": "y", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "æ": "ä", "ø": "ö"}
_DASHES = re.compile(r"[‐‑‒–—−]")
_SPACE = re.compile(r"\s+")


def fold(text: str) -> str:
    """Return `text` for comparison: NFC, lower case, one space, plain dashes, å ä ö kept, é as e."""
    lowered = _DASHES.sub("-", unicodedata.normalize("NFC", text)).casefold()
    letters = []
    for char in lowered:
        if char in _KEPT:
            letters.append(char)
        elif char in _SPECIAL:
            letters.append(_SPECIAL[char])
        else:
            letters.append("".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c)))
    return _SPACE.sub(" ", "".join(letters)).strip()


def sort_key(text: str) -> str:
    """Return a key that sorts bytewise in Swedish order ('{' follows 'z')."""
    return "".join(_OWN.get(char, char) for char in fold(text))


def person_sort_key(name: str) -> str:
    """Return the key of a person's name, surname first."""
    parts = name.split()
    return sort_key(" ".join([parts[-1], *parts[:-1]])) if parts else ""
