"""Which characters the shipped fonts can draw, read from the fonts themselves, and what stands for the others."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FONTS = Path(__file__).with_name("fonts")
"""The fonts that go with the product: both families under the SIL Open Font License, unchanged."""
STANDS_FOR_OTHERS = "□"
_MISSING = 0xFFFF
_SEGMENTS, _GROUPS = 4, 12


def drawable(text: str) -> str:
    """Return a text in characters that the shipped fonts have, each family in both weights.

    What has a plain form is given in that form (full-width letters, ligatures), marks that are only set on others and
    chosen looks (variation selectors) are left out, and each other character becomes `STANDS_FOR_OTHERS`.
    """
    there = _covered()
    composed = unicodedata.normalize("NFC", text)
    if all(ord(char) in there for char in composed):
        return composed
    return "".join(char if ord(char) in there else _instead(char, there) for char in composed)


def _instead(char: str, there: frozenset[int]) -> str:
    plain = unicodedata.normalize("NFKC", char)
    if plain != char and all(ord(one) in there for one in plain):
        return plain
    return "" if unicodedata.category(char) in ("Mn", "Me", "Cf", "Sk") else STANDS_FOR_OTHERS


@cache
def _covered() -> frozenset[int]:
    """Return the characters of both families: what one lacks is drawn in the other."""
    return frozenset().union(*(_characters(path.read_bytes()) for path in FONTS.glob("*.ttf")))


def _characters(font: bytes) -> Iterator[int]:
    """Yield the characters of a TrueType font, from the widest map in its `cmap` table (OpenType, cmap 4 and 12)."""
    table = _table(font, b"cmap")
    count = struct.unpack_from(">H", font, table + 2)[0]
    places = [table + struct.unpack_from(">I", font, table + 8 + 8 * number)[0] for number in range(count)]
    forms = {struct.unpack_from(">H", font, place)[0]: place for place in places}
    if _GROUPS in forms:
        yield from _groups(font, forms[_GROUPS])
    elif _SEGMENTS in forms:
        yield from _segments(font, forms[_SEGMENTS])
    else:
        raise ValueError("the font has no character map of form 4 or 12")


def _table(font: bytes, name: bytes) -> int:
    count = struct.unpack_from(">H", font, 4)[0]
    for number in range(count):
        tag, _sum, place, _length = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        if tag == name:
            return int(place)
    raise ValueError(f"the font has no table {name.decode()}")


def _groups(font: bytes, place: int) -> Iterator[int]:
    count = struct.unpack_from(">I", font, place + 12)[0]
    for number in range(count):
        first, last, glyph = struct.unpack_from(">III", font, place + 16 + 12 * number)
        yield from range(first if glyph else first + 1, last + 1)


def _segments(font: bytes, place: int) -> Iterator[int]:
    half = struct.unpack_from(">H", font, place + 6)[0]
    for number in range(half // 2):
        last = struct.unpack_from(">H", font, place + 14 + 2 * number)[0]
        first = struct.unpack_from(">H", font, place + 16 + half + 2 * number)[0]
        yield from range(first, min(last, _MISSING - 1) + 1)
