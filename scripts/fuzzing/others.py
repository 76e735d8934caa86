"""Changes that know RTF, old Word and Outlook files, mails and PDF."""

from __future__ import annotations

import re
import struct
import zlib
from random import Random

from fuzzing.changes import NUMBERS, by_bytes, by_words

_RTF_WORD = re.compile(rb"\\([a-z]{1,32})(-?\d{1,10})?")
_RTF = (
    b"{", b"}", b"{{", b"\\bin9", b"\\bin99999999", b"\\bin-5", b"\\u-1?", b"\\u55357?", b"\\u99999999?", b"\\uc9999 ",
    b"\\'c5", b"\\'zz", b"\\'", b"\\", b"\\*", b"{\\*\\x ", b"\\ansicpg65001", b"\\ansicpg0",
    b"\\ansicpg932", b"\\cell",
    b"\\row", b"\\intbl", b"\\pard", b"\\par", b"\\trowd", b"\\outlinelevel3", b"\\ilvl9", b"{\\footnote x}",
    b"{\\header x}", b"{\\stylesheet{\\s1 heading 1;}}", b"\\s1 ", b"{\\listtext 1.\\tab}", b"\\fs99999", b"\\v ",
)  # fmt: skip
_MAIL = (
    b"Content-Type: text/html; charset=utf-7", b"Content-Type: text/plain; charset=nosuch",
    b"Content-Type: text/plain; charset=unicode_escape", b"Content-Type: text/plain; charset=\"utf-16\"",
    b"Content-Type: multipart/mixed; boundary=x", b"Content-Type: multipart/alternative; boundary=\"\"",
    b"Content-Type: message/rfc822", b"Content-Transfer-Encoding: base64",
    b"Content-Transfer-Encoding: quoted-printable",
    b"Content-Transfer-Encoding: x-uuencode", b"Content-Transfer-Encoding: 7bit", b"Subject: =?utf-8?b?////?=",
    b"Subject: =?utf-8?q?=ED=A0=80?=", b"Subject: =?nosuch?q?a?=", b"Subject: =?utf-8*sv?b?=?=", b"--x", b"--x--", b"",
    b"Content-Disposition: attachment; filename*0*=utf-8''%FF; filename*1=b", b"Content-Disposition: attachment",
    b"Content-Disposition: attachment; filename=\"=?utf-8?b?w6U=?=\"", b"Content-Type: ;;;=", b"To: <<<>>>,,,\"",
    b" folded",
    b"MIME-Version: 9.9", b"Content-Type: text/plain; name*=x'y'z; charset*0=utf; charset*1=-8",
    b"begin 644 a", b"Subject:",
)  # fmt: skip
_PDF = (
    b"endobj", b"endstream", b"stream\n", b"xref", b"trailer", b"/Type /Page", b"/Type /Pages", b"/Kids [1 0 R]",
    b"/Parent 3 0 R", b"/Length 99999999", b"/Filter /FlateDecode", b"/Encrypt 1 0 R", b"/Rotate 90", b"<<", b">>",
    b"[", b"]",
    b"BT", b"ET", b"Tj", b"(", b")", b"1e30", b"/Count 99999999", b"/MediaBox [0 0 1e9 1e9]", b"/ToUnicode 1 0 R",
    b"q ", b"Do",
)  # fmt: skip
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_REFERENCE = re.compile(rb"(\d{1,5}) 0 R")
_STREAM = re.compile(rb"/Length\s+(\d+)([^>]*>*[^>]*?)stream\r?\n", re.DOTALL)
_SECTOR = 512
_FIELDS = (0, 1, 2, 3, 8, 0x100, 0x1000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0xFFFFFFFC, 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF)


def rtf(rng: Random, data: bytes, other: bytes) -> bytes:
    """Change control words, their numbers, braces, or the text."""
    for _ in range(rng.choice((1, 1, 2, 4))):
        kind, at = rng.random(), rng.randrange(len(data) + 1)
        found = list(_RTF_WORD.finditer(data))
        if kind < 0.35:
            data = data[:at] + rng.choice(_RTF) * rng.choice((1, 1, 1, 4, 200, 5000)) + data[at:]
        elif kind < 0.6 and found:
            match, donor = rng.choice(found), rng.choice(found)
            number = rng.choice(NUMBERS)[:12] if rng.random() < 0.6 else donor[2] or b""
            data = (
                data[: match.start()]
                + b"\\"
                + (donor if rng.random() < 0.3 else match)[1]
                + number
                + data[match.end() :]
            )
        elif kind < 0.75:
            data = _without(rng, data, b"{" if rng.random() < 0.5 else b"}")
        else:
            data = rng.choice((by_bytes, by_words))(rng, data, other)
    return data


def _without(rng: Random, data: bytes, sign: bytes) -> bytes:
    places = [match.start() for match in re.finditer(re.escape(sign), data)]
    at = rng.choice(places) if places else 0
    return data[:at] + data[at + 1 :] if places else data


def ole(rng: Random, data: bytes, other: bytes) -> bytes:
    """Change numbers of the head, the directory, or anywhere; sectors moved, doubled or cut off."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 8))):
        sectors = max(1, len(out) // _SECTOR)
        kind, sector = rng.random(), rng.randrange(sectors)
        if kind < 0.7:
            start = rng.choice((0, _SECTOR, sector * _SECTOR, _place_of(rng, out)))
            at = min(max(0, len(out) - 4), start + 2 * rng.randrange(_SECTOR // 2))
            width = rng.choice((1, 2, 4))
            value = rng.choice((*_FIELDS, rng.randrange(sectors + 2), rng.randrange(1 << 16)))
            out[at : at + width] = struct.pack("<I", value)[:width]
        elif kind < 0.85:
            to = rng.randrange(sectors)
            out[to * _SECTOR : (to + 1) * _SECTOR] = out[sector * _SECTOR : (sector + 1) * _SECTOR]
        elif kind < 0.9:
            del out[sector * _SECTOR + rng.randrange(_SECTOR) :]
        else:
            out = bytearray(by_bytes(rng, bytes(out), other))
    return bytes(out)


def _place_of(rng: Random, data: bytearray) -> int:
    """Where an entry of the directory stands, or the table of a Word file's parts."""
    names = ("WordDocument", "1Table", "Root Entry", "__substg1.0_1000001F", "__properties_version1.0")
    found = [at for at in (data.find(name.encode("utf-16-le")) for name in names) if at >= 0]
    return rng.choice((*found, _SECTOR + 154))


def eml(rng: Random, data: bytes, other: bytes) -> bytes:
    """Change lines of the head, borders of parts, nested parts, encodings, or the text."""
    kind = rng.random()
    if kind < 0.45:
        lines = data.split(b"\n")
        for _ in range(rng.choice((1, 1, 2, 3))):
            at = rng.randrange(min(len(lines), rng.choice((12, 60, 100_000))))
            lines[at : at + rng.randrange(2)] = [rng.choice(_MAIL)] * rng.choice((1, 1, 1, 3, 500))
        return b"\n".join(lines)
    if kind < 0.55:
        depth = rng.choice((1, 3, 50, 300, 2000))
        heads = b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at if rng.random() < 0.95 else 0)
            for at in range(depth)
        )
        return b"From: a@example.org\nMIME-Version: 1.0\nSubject: x\n" + heads + data
    if kind < 0.65:
        name = rng.choice((b"Subject", b"To", b"Content-Type", b"Content-Disposition"))
        part = rng.choice(
            (b"=?utf-8?q?a?= ", b"a", b'"', b"<a@b>,", b"; a*0=b", b"(", b"[", b" ", b"\n ", b"=", b"\xff", b"%")
        )
        return name + b": " + part * rng.choice((3, 100, 5000, 50_000)) + b"\n" + data
    return rng.choice((by_bytes, by_words))(rng, data, other)


def pdf(rng: Random, data: bytes, other: bytes) -> bytes:
    """Change numbers, references, words of the file, or what stands packed in its streams."""
    for _ in range(rng.choice((1, 1, 2, 4))):
        data = rng.choice((_pdf_number, _pdf_reference, _pdf_word, _pdf_stream, _pdf_stream, by_bytes))(
            rng, data, other
        )
    return data


def _pdf_number(rng: Random, data: bytes, other: bytes) -> bytes:
    start = rng.randrange(max(1, len(data)))
    match = _NUMBER.search(data, start)
    return data[: match.start()] + rng.choice(NUMBERS)[:40] + data[match.end() :] if match else data


def _pdf_reference(rng: Random, data: bytes, other: bytes) -> bytes:
    found = list(_REFERENCE.finditer(data))
    if not found:
        return data
    match, donor = rng.choice(found), rng.choice(found)
    return data[: match.start()] + donor[0] + data[match.end() :]


def _pdf_word(rng: Random, data: bytes, other: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + b" " + rng.choice(_PDF) * rng.choice((1, 1, 1, 3, 500)) + b" " + data[at:]


def _pdf_stream(rng: Random, data: bytes, other: bytes) -> bytes:
    """Unpack a stream, change it, and pack it again with its new length."""
    found = list(_STREAM.finditer(data))
    if not found:
        return data
    match = rng.choice(found)
    packed = data[match.end() : match.end() + int(match[1])]
    try:
        inside = zlib.decompress(packed)
    except zlib.error:
        return data
    changed = rng.choice((_pdf_number, _pdf_number, _pdf_word, by_bytes, by_words))(rng, inside, other[:500])
    new = zlib.compress(changed, 1)
    head = b"/Length %d" % len(new) + match[2] + b"stream\n"
    return data[: match.start()] + head + new + data[match.end() + int(match[1]) :]
