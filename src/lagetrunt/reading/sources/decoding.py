"""Bytes to text, whatever the encoding: clean NFC text with plain line ends."""

from __future__ import annotations

import codecs
import re
import unicodedata

from lagetrunt.language.words import any_of, per_language, table

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SINGLE = ("cp1252", "cp850", "mac_roman")
_WRONG = ("cp1252", "latin-1")
"""What UTF-8 is taken for by mistake."""
_NEWLINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_NOTHING = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF])
_BLANKS = dict.fromkeys([0xA0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x3000], " ")
_CONTROL = {code: None for code in [*range(0x20), *range(0x7F, 0xA0)] if code not in (0x09, 0x0A)}
_HALVES = dict.fromkeys(range(0xD800, 0xE000))
"""Halves of letters, which stand in no text that can be written."""
_TABLE: dict[int, str | None] = {**_CONTROL, **_NOTHING, **_BLANKS, **_HALVES}
_UNCLEAN = re.compile(f"[{re.escape(''.join(map(chr, _TABLE)))}]")
_TEXT_BYTES = bytes([9, 10, 11, 12, 13, 26, 27, *range(32, 256)])


def clean(text: str) -> str:
    """Return the text in NFC, with line ends as '\\n', plain blanks and without invisible characters."""
    text = _NEWLINES.sub("\n", text)
    return unicodedata.normalize("NFC", text.translate(_TABLE) if _UNCLEAN.search(text) else text)


def is_text(data: bytes) -> bool:
    """Return whether the bytes can be text: hardly any control characters, apart from those of UTF-16."""
    if data.startswith(tuple(mark for mark, _ in _MARKS)) or _wide(data):
        return True
    sample = data[:65536]
    odd = len(sample.translate(None, _TEXT_BYTES))
    return odd * 200 <= len(sample)


def decode(data: bytes) -> tuple[str, list[str]]:
    """Return the clean text of the bytes, and doubts about its encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return clean(data.decode(encoding, errors="replace")), []
    wide = _wide(data)
    if wide:
        return clean(data.decode(wide, errors="replace")), []
    try:
        text = data.decode("utf-8")
        doubts: list[str] = []
    except UnicodeDecodeError:
        text, doubts = _by_lines(data)
    if _spoilt().search(text):
        text = "\n".join(_unspoilt(line) for line in text.split("\n"))
        doubts.append("Å, ä och ö var felkodade i filen och har rättats.")
    return clean(text), doubts


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark shows as a NUL in every second byte."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 2:
        return None
    if sample[1::2].count(0) > half * 0.6:
        return "utf-16-le"
    return "utf-16-be" if sample[0::2].count(0) > half * 0.6 else None


def _by_lines(data: bytes) -> tuple[str, list[str]]:
    single = max(_SINGLE, key=lambda encoding: _likelihood(data, encoding))
    texts, mixed = [], False
    for line in data.split(b"\n"):
        try:
            texts.append(line.decode("utf-8"))
            mixed = mixed or not line.isascii()
        except UnicodeDecodeError:
            try:
                texts.append(line.decode(single))
            except UnicodeDecodeError:
                texts.append(line.decode("latin-1"))
    return "\n".join(texts), ["Filen blandar två teckenkodningar."] if mixed else []


def _likelihood(data: bytes, encoding: str) -> int:
    text, letters = data[:65536].decode(encoding, errors="replace"), frozenset(_letters())
    return sum(1 if char in letters else -1 for char in text if ord(char) > 127 and char not in "–—•”’“…§")


@per_language
def _letters() -> str:
    """Letters beyond a to z of the language."""
    return str(table("layout").get("letters", ""))


@per_language
def _spoilt() -> re.Pattern[str]:
    """The letters of the language as they look where UTF-8 was taken for something else."""
    ways = [(letter.encode(), wrong) for letter in _letters() for wrong in _WRONG]
    return re.compile(any_of(spoilt.decode(wrong, errors="replace") for spoilt, wrong in ways))


def _unspoilt(line: str) -> str:
    """A line of UTF-8 that was once taken for Windows-1252, set right where that can be done whole."""
    if not _spoilt().search(line):
        return line
    for encoding in _WRONG:
        try:
            return line.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return line
