"""Keys under which names and words are compared and sorted; stored beside the text they are made of.

Swedish order: å, ä and ö are letters of their own after z and are never folded into a and o.
Foreign diacritics are (é to e, ü to y, as Swedish dictionaries sort them).
"""

from __future__ import annotations

import re
import unicodedata

from lagetrunt.language.words import per_language_most

_OWN = {"å": "{a", "ä": "{b", "æ": "{b", "ö": "{c", "ø": "{c"}
_KEPT = frozenset("åäö")
_SPECIAL = {"ü": "y", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "æ": "ä", "ø": "ö"}
_DASHES = re.compile(r"[‐‑‒–—−]")
_FOREIGN = re.compile(r"[^\x00-\x7fåäö]")
"""What folding changes in a text in small letters."""


class _Letters(dict[int, str]):
    """What each letter is folded to, found out once."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char in _KEPT:
            folded = char
        elif char in _SPECIAL:
            folded = _SPECIAL[char]
        else:
            folded = "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
        self[code] = folded
        return folded


_LETTERS = _Letters()


@per_language_most(16_384)
def fold(text: str) -> str:
    """Return `text` for comparison: NFC, lower case, one space, plain dashes, å ä ö kept, é as e."""
    lowered = unicodedata.normalize("NFC", text).casefold()
    if _FOREIGN.search(lowered):
        lowered = _DASHES.sub("-", lowered).translate(_LETTERS)
    return " ".join(lowered.split())


def small_letters(text: str) -> str:
    """Return a text in small letters, of the same length: a letter whose small one is two ('İ') stays as it is."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return small


def sort_key(text: str) -> str:
    """Return a key that sorts bytewise in Swedish order ('{' follows 'z')."""
    return "".join(_OWN.get(char, char) for char in fold(text))


def person_sort_key(name: str) -> str:
    """Return the key of a person's name, surname first."""
    parts = name.split()
    return sort_key(" ".join([parts[-1], *parts[:-1]])) if parts else ""
