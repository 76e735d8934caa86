"""The tables of an old Word file (doc, Word 97 to 2003): text pieces, looks of stretches, styles and lists.

Source: [MS-DOC], Word (.doc) Binary File Format, Microsoft Open Specifications.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from lagetrunt.reading.sources.numbers import Level, Numbers

_PAGE = 512
_MOST_STYLES = 4_096
_NUMBERED = {0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 22: "decimalZero"}
_BULLET, _NONE = 23, 255
_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_LONG = 0xD608
_TABS = 0xC615
FAR_EAST = 255

BOLD, SIZE, HIDDEN, DELETED = 0x0835, 0x4A43, 0x083C, 0x0800
IN_TABLE, ROW_END, DEPTH, LIST, OUTLINE = 0x2416, 0x2417, 0x260A, 0x460B, 0x2640

Looks = dict[int, int]
"""What is told of a stretch: code of a property and its value."""


@dataclass(frozen=True, slots=True)
class Span:
    """Stretches of the file by where they begin, each with its looks; `styles` only for paragraphs."""

    starts: list[int] = field(default_factory=list)
    looks: list[tuple[int, Looks]] = field(default_factory=list)

    def at(self, place: int) -> tuple[int, Looks]:
        """Return style and looks at a place in the file."""
        found = bisect_right(self.starts, place) - 1
        return self.looks[found] if found >= 0 else (0, {})


@dataclass(frozen=True, slots=True)
class NamedStyle:
    """A style: its name, what kind of built-in style it is, and its looks."""

    name: str
    builtin: int
    base: int
    looks: Looks


def pairs(table: bytes, place: int, size: int, width: int) -> Iterator[tuple[int, int, bytes]]:
    """Give from, to and data of a table of that many stretches, each with `width` bytes of data."""
    part = table[place : place + size]
    count = (len(part) - 4) // (4 + width) if len(part) >= 4 else 0
    edges = struct.unpack_from(f"<{count + 1}I", part)
    for at in range(count):
        start = 4 * (count + 1) + at * width
        yield edges[at], edges[at + 1], part[start : start + width]


def pieces_of(table: bytes, place: int, size: int) -> list[tuple[int, int, int, bool]]:
    """Return the pieces of the text: from and to in characters, place in the file, and whether one byte a letter."""
    at, end = place, min(place + size, len(table))
    while at + 3 <= end and table[at] == 1:
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if at + 5 > end or table[at] != 2:
        return []
    length = struct.unpack_from("<I", table, at + 1)[0]
    found = []
    for start, stop, data in pairs(table, at + 5, min(length, end - at - 5), 8):
        told = struct.unpack_from("<I", data, 2)[0]
        narrow = bool(told & 0x40000000)
        found.append((start, stop, (told & 0x3FFFFFFF) // 2 if narrow else told & 0x3FFFFFFF, narrow))
    return found


def looks_of(main: bytes, table: bytes, place: int, size: int, *, paragraphs: bool) -> Span:
    """Return the looks of all stretches (characters or paragraphs) of the file."""
    span = Span()
    for _, _, data in pairs(table, place, size, 4):
        start = (struct.unpack("<I", data)[0] & 0x3FFFFF) * _PAGE
        page = main[start : start + _PAGE]
        if len(page) < _PAGE:
            continue
        count = page[_PAGE - 1]
        width = 13 if paragraphs else 1
        if 4 * (count + 1) + width * count >= _PAGE:
            continue
        for at in range(count):
            span.starts.append(struct.unpack_from("<I", page, 4 * at)[0])
            offset = page[4 * (count + 1) + width * at] * 2
            span.looks.append(_entry(page, offset, paragraphs))
    order = sorted(range(len(span.starts)), key=span.starts.__getitem__)
    return Span([span.starts[at] for at in order], [span.looks[at] for at in order])


def _entry(page: bytes, offset: int, paragraphs: bool) -> tuple[int, Looks]:
    if not offset or offset >= _PAGE - 1:
        return 0, {}
    size, at = page[offset], offset + 1
    if not paragraphs:
        return 0, properties(page[at : at + size])
    if size == 0:
        size, at = page[at] * 2, at + 1
    else:
        size = size * 2 - 1
    data = page[at : at + size]
    return (struct.unpack_from("<H", data)[0], properties(data[2:])) if len(data) >= 2 else (0, {})


def properties(data: bytes) -> Looks:
    """Return the properties that a stretch of the file sets; long ones are passed over."""
    found, at = {}, 0
    while at + 2 <= len(data):
        code = struct.unpack_from("<H", data, at)[0]
        at += 2
        size = _SIZES.get(code >> 13)
        if size is None:
            if at >= len(data) or (code == _LONG and at + 2 > len(data)):
                break
            if code == _LONG:
                at += struct.unpack_from("<H", data, at)[0] + 1
            elif code == _TABS and data[at] == FAR_EAST:
                break
            else:
                at += data[at] + 1
            continue
        if at + size > len(data):
            break
        found[code] = int.from_bytes(data[at : at + size], "little")
        at += size
    return found


def styles_of(table: bytes, place: int, size: int) -> list[NamedStyle | None]:
    """Return the styles by number; an unused number is None."""
    part = table[place : place + size]
    if len(part) < 6:
        return []
    head, count, base = struct.unpack_from("<HHH", part)
    found: list[NamedStyle | None] = []
    at = 2 + head
    while at + 2 <= len(part) and len(found) < min(count, _MOST_STYLES):
        length = struct.unpack_from("<H", part, at)[0]
        found.append(_style(part[at + 2 : at + 2 + length], base))
        at += 2 + length
    return found


def _style(data: bytes, base: int) -> NamedStyle | None:
    if len(data) < base + 4 or base < 10:
        return None
    first, second, third = struct.unpack_from("<HHH", data)
    length = struct.unpack_from("<H", data, base)[0]
    at = base + 2 + 2 * length
    name = data[base + 2 : at].decode("utf-16-le", errors="replace")
    looks: Looks = {}
    at += 2
    for part in range(third & 0xF):
        if (second & 0xF) != 1 or at + 2 > len(data):
            break
        size = struct.unpack_from("<H", data, at)[0]
        given = data[at + 2 : at + 2 + size]
        looks |= properties(given[2:] if part == 0 else given)
        at += 2 + size + size % 2
    return NamedStyle(name.split(",")[0], first & 0xFFF, second >> 4, looks)


def numbers_of(table: bytes, lists: tuple[int, int], uses: tuple[int, int]) -> Numbers:
    """Return the lists of the file, known by the number with which its paragraphs name them."""
    by_key = _lists(table, *lists)
    place, size = uses
    count = struct.unpack_from("<I", table, place)[0] if size >= 4 and place + 4 <= len(table) else 0
    numbers = Numbers({})
    for at in range(min(count, 4_096)):
        start = place + 4 + 16 * at
        if start + 4 > len(table):
            break
        key = struct.unpack_from("<I", table, start)[0]
        numbers.lists[str(at + 1)] = by_key.get(key, {})
        numbers.families[str(at + 1)] = str(key)
    return numbers


def _lists(table: bytes, place: int, size: int) -> dict[int, dict[int, Level]]:
    if size < 2 or place + 2 > len(table):
        return {}
    count = struct.unpack_from("<H", table, place)[0]
    heads = [table[place + 2 + 28 * at : place + 30 + 28 * at] for at in range(count)]
    at = place + 2 + 28 * count
    found: dict[int, dict[int, Level]] = {}
    for head in heads:
        if len(head) < 28:
            break
        levels = found.setdefault(struct.unpack_from("<I", head)[0], {})
        for depth in range(1 if head[26] & 1 else 9):
            if at + 28 > len(table):
                return found
            levels[depth], at = _level(table, at)
    return found


def _level(table: bytes, at: int) -> tuple[Level, int]:
    start, form = struct.unpack_from("<IB", table, at)
    at += 28 + table[at + 24] + table[at + 25]
    length = struct.unpack_from("<H", table, at)[0] if at + 2 <= len(table) else 0
    raw = table[at + 2 : at + 2 + 2 * length].decode("utf-16-le", errors="replace")
    text = "".join(f"%{ord(char) + 1}" if ord(char) < 9 else char for char in raw)
    kind = "bullet" if form == _BULLET else "none" if form == _NONE else _NUMBERED.get(form, "decimal")
    return Level(kind, text, min(start, 9_999)), at + 2 + 2 * length
