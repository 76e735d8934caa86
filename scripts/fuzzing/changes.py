"""Changes to bytes and to text that any form can suffer."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Change = Callable[[Random, bytes, bytes], bytes]
"""Takes chance, a paper, and another paper of the same form; gives the paper changed."""

NUMBERS = (
    b"-1", b"0", b"1", b"8", b"9", b"255", b"65535", b"65536", b"99999", b"2147483647", b"4294967295", b"-2147483648",
    b"9" * 30, b"9" * 5000, "²".encode(), "٣".encode(), b"1e9", b"0x7f", b"", b"NaN", b"x", b"1.5", b" 7 ",
)  # fmt: skip
_INTEGERS = (
    0,
    1,
    2,
    3,
    0x7F,
    0x80,
    0xFF,
    0x200,
    0x7FFF,
    0x8000,
    0xFFFF,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFE,
    0xFFFFFFFF,
)
_ODD = (
    "\0", "\x02", "\x07", "\x0b", "\x0c", "\x1a", "\x1b", "\x85", "\xa0", "\xad", "\u0301" * 50, "\u200b", "\u202e",
    "\u2028", "\ufeff", "\ufffd", "\uffff", "\U0001f600", "İ", "ß", "ﬁ", "٣", "²", "§", "…", "|", "\t", "  ", "\n",
    "**", "__", "# ", "> ", "- ", "1. ", "§ 1 ", "<br>", "[x](y)", "---", "===", "`", "\\", "&nbsp;", "kl. 25.61",
    "2021-02-30", "31 februari", "den 99 mars", "00-00-00", "0000-01-01", "9999-12-31", "Närvarande:", "Beslut:",
    "Ansvarig:", "Nästa möte", "Frånvarande:", "(", ")", "\"", "”", ",", ";", ":", "/", "@", "https://", "1 000 000 kr",
    "99" * 200, "tkr", "%", "–", "den 1-31 mars 2021", "9:99",
)  # fmt: skip
_ENCODINGS = (
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "cp850",
    "mac_roman",
    "utf-7",
    "cp037",
    "utf-8-sig",
)


def by_bytes(rng: Random, data: bytes, other: bytes) -> bytes:
    """Turn, set, leave out, double or move some bytes."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16, 64))):
        if not out:
            break
        at = rng.randrange(len(out))
        end = min(len(out), at + rng.choice((1, 2, 4, 16, 512)))
        kind = rng.randrange(7)
        if kind == 0:
            out[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            out[at] = rng.randrange(256)
        elif kind == 2:
            del out[at:end]
        elif kind == 3:
            out[at:at] = out[at:end]
        elif kind == 4:
            out[at : at + 4] = rng.choice(_INTEGERS).to_bytes(4, rng.choice(("little", "big")))
        elif kind == 5 and other:
            start = rng.randrange(len(other))
            out[at:end] = other[start : start + end - at]
        else:
            out = out[:at] if rng.random() < 0.1 else out
    return bytes(out)


def by_words(rng: Random, data: bytes, other: bytes) -> bytes:
    """Change a text as text: odd signs, lines moved, long lines, many of the same, another encoding."""
    text = data.decode("utf-8", errors="surrogateescape")
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        text = rng.choice((_odd, _repeated, _lines_moved, _long_line, _number_changed, _spliced))(rng, text, other)
    if rng.random() < 0.1:
        return text.encode(rng.choice(_ENCODINGS), errors="replace")
    return text.encode("utf-8", errors="surrogateescape")


def _somewhere(rng: Random, text: str) -> int:
    return rng.randrange(len(text) + 1)


def _odd(rng: Random, text: str, other: bytes) -> str:
    at = _somewhere(rng, text)
    return text[:at] + rng.choice(_ODD) * rng.choice((1, 1, 1, 3)) + text[at:]


def _repeated(rng: Random, text: str, other: bytes) -> str:
    """A stretch or an odd sign many times over: what patterns that backtrack cannot bear."""
    at = _somewhere(rng, text)
    parts = (text[at : at + rng.choice((1, 2, 3, 8, 30))], rng.choice(_ODD), rng.choice(_ODD) + rng.choice(_ODD))
    end = rng.choice(("", "!", "x", "\n", "."))
    return text[:at] + rng.choice(parts) * rng.choice((10, 40, 300, 2000, 20_000)) + end + text[at:]


def _lines_moved(rng: Random, text: str, other: bytes) -> str:
    lines = text.split("\n")
    at, to = rng.randrange(len(lines)), rng.randrange(len(lines))
    kind = rng.randrange(4)
    if kind == 0:
        lines[at], lines[to] = lines[to], lines[at]
    elif kind == 1:
        del lines[at : at + rng.choice((1, 1, 5))]
    elif kind == 2:
        lines[at:at] = lines[to : to + rng.choice((1, 3, 20))] * rng.choice((1, 2, 50))
    else:
        rng.shuffle(lines)
    return "\n".join(lines)


def _long_line(rng: Random, text: str, other: bytes) -> str:
    return text.replace("\n", rng.choice((" ", "", "\t", ", ", "\r")), rng.choice((5, 100, -1)))


def _number_changed(rng: Random, text: str, other: bytes) -> str:
    found = list(re.finditer(r"\d+", text))
    if not found:
        return text
    match = rng.choice(found)
    return text[: match.start()] + rng.choice(NUMBERS).decode() + text[match.end() :]


def _spliced(rng: Random, text: str, other: bytes) -> str:
    more = other.decode("utf-8", errors="surrogateescape")
    at, to = _somewhere(rng, text), _somewhere(rng, more)
    return text[:at] + more[to:]
