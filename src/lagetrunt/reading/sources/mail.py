"""Mails (eml, msg): their subject and text, or the paper that they carry. Nothing that they refer to is fetched."""

from __future__ import annotations

import email
import email.policy
import io
import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any

import olefile

from lagetrunt.language.words import any_of, table
from lagetrunt.reading.document import Block, Layout
from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources.build import Blocks, one_line
from lagetrunt.reading.sources.decoding import clean, decode
from lagetrunt.reading.sources.html import blocks_of_html
from lagetrunt.reading.sources.packages import damaged
from lagetrunt.reading.sources.text import blocks_of

_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\r\n]*")
_TOLD = frozenset(b"from to subject date received return-path mime-version content-type message-id".split())
_SHORT = 12
"""A mail with fewer lines than this is a covering letter, if it carries a paper."""
_STREAM_BYTES = 60_000_000
_TEXT, _HTML, _SUBJECT, _SENDER = "1000001F", "10130102", "0037001F", "0C1A001F"
_NARROW = {"1000001F": "1000001E", "0037001F": "0037001E", "10130102": "1013001F", "0C1A001F": "0C1A001E"}
_SUBMITTED = 0x00390040
_PROPERTIES_HEAD, _PROPERTY = 32, 16
_FILETIME_DAY = 864_000_000_000
_CONTENT, _NAMES = "37010102", ("3707001F", "3707001E", "3704001F", "3704001E")

Extract = Callable[[bytes, str], tuple[tuple[Block, ...], list[str]]]
"""Gives the blocks and doubts of a carried file, or refuses it with a ReadingError."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says and carries."""

    subject: str
    text: str
    is_html: bool
    sender: str
    """Name of whoever sent it, without the address."""
    sent: str
    """The day it was sent, as 2024-09-30; empty where the mail does not tell."""
    carried: tuple[tuple[str, bytes], ...]
    """Name and content of each file that it carries."""


def is_eml(data: bytes) -> bool:
    """Return whether a text begins as a mail does: lines of head, at least two that only mails have."""
    names: set[bytes] = set()
    for line in data[:8000].splitlines():
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        if not _HEADER.match(line):
            return False
        names.add(line.partition(b":")[0].lower())
    return len(names & _TOLD) >= 2 and bool(names & {b"mime-version", b"received", b"message-id", b"from"})


def is_msg(data: bytes) -> bool:
    """Return whether an OLE file is a mail out of Outlook."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            return bool(ole.exists("__properties_version1.0"))
    except (OSError, ValueError, IndexError, struct.error, RecursionError):
        return False


def read_mail(data: bytes, *, form: str, extract: Extract) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of the notes that stand in a mail, else of the first paper that it carries and can be read."""
    letter = _eml(data) if form == "eml" else _msg(data)
    own = blocks_of_html(letter.text) if letter.is_html else blocks_of(clean(letter.text), marked=False)
    problems = []
    if len(own) < _SHORT:
        for name, content in letter.carried:
            try:
                blocks, doubts = extract(content, name)
            except ReadingError as error:
                problems.append(f"Bilagan {name} kunde inte läsas: {error}")
                continue
            others = [f"Mejlet bär också {other}; läs in den för sig." for other, _ in letter.carried if other != name]
            return blocks, [f"Läst ur bilagan {name} till ett mejl.", *others, *doubts]
    carried = [f"Mejlet bär {name}; läs in den för sig." for name, _ in letter.carried]
    return _with_head(letter, own), problems or carried


def _with_head(letter: Letter, own: tuple[Block, ...]) -> tuple[Block, ...]:
    """The subject stands first as the title; sender and day, which are no part of the text, after it."""
    blocks = Blocks()
    words = table("header")
    again = rf"^(?:{any_of(words['mail_again'])}\s*:\s*)+"
    blocks.add("heading", re.sub(again, "", one_line(letter.subject), flags=re.IGNORECASE), level=0)
    for leads, value in ((words["mail_from"], letter.sender), (words["mail_day"], letter.sent)):
        for lead in leads[:1] if value else ():
            text = f"{lead.capitalize()}: {one_line(value)}"
            blocks.add("paragraph", text, layout=Layout(style="furniture"))
    for block in own:
        blocks.add(
            block.kind,
            block.text,
            line=block.line,
            breaks=block.breaks,
            level=block.level,
            marker=block.marker,
            layout=block.layout,
            cell=block.cell,
        )
    return tuple(blocks.done)


def _eml(data: bytes) -> Letter:
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        if not isinstance(message, EmailMessage):
            raise damaged()
        body = message.get_body(preferencelist=("html", "plain"))
        text = decode(body.get_payload(decode=True) or b"")[0] if body is not None else ""  # type: ignore[arg-type]  # bytes, as asked for
        if body is not None and body.get_content_charset():
            text = _content(body, text)
        carried = tuple(_carried(message))
        subject = str(message.get("subject", ""))
        sender = parseaddr(str(message.get("from", "")))[0]
        sent = _day(str(message.get("date", "")))
    except (LookupError, ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError) as error:
        raise damaged("Mejlet är skadat och kan inte öppnas.") from error
    return Letter(subject, text, body is not None and body.get_content_subtype() == "html", sender, sent, carried)


def _day(told: str) -> str:
    try:
        return parsedate_to_datetime(told).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return ""


def _content(body: Any, otherwise: str) -> str:
    try:
        return str(body.get_content())
    except (LookupError, UnicodeError):
        return otherwise


def _carried(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for part in message.iter_attachments():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content:
            yield part.get_filename() or "bilaga", content


def _msg(data: bytes) -> Letter:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            html = _stream(ole, _HTML)
            carried = tuple(_attached(ole))
            text = decode(html)[0] if html else _words(_stream(ole, _TEXT))
            sender = _words(_stream(ole, _SENDER))
            return Letter(_words(_stream(ole, _SUBJECT)), text, bool(html), sender, _submitted(ole), carried)
    except (OSError, ValueError, IndexError, struct.error, RecursionError) as error:
        raise damaged("Mejlet är skadat och kan inte öppnas.") from error


def _submitted(ole: olefile.OleFileIO) -> str:
    """The day on which an Outlook mail was sent, out of its list of fixed properties."""
    data: bytes = ole.openstream("__properties_version1.0").read(_STREAM_BYTES)
    for at in range(_PROPERTIES_HEAD, len(data) - _PROPERTY + 1, _PROPERTY):
        tag, _, ticks = struct.unpack_from("<IIQ", data, at)
        if tag == _SUBMITTED:
            return (date(1601, 1, 1) + timedelta(days=ticks // _FILETIME_DAY)).isoformat()
    return ""


def _stream(ole: olefile.OleFileIO, key: str, folder: str = "") -> bytes:
    """Return a property of the mail or of one of its attachments, in either width."""
    for name in (key, _NARROW.get(key, "")):
        path = [*([folder] if folder else []), f"__substg1.0_{name}"]
        if name and ole.exists(path):
            found: bytes = ole.openstream(path).read(_STREAM_BYTES)
            return found
    return b""


def _words(data: bytes) -> str:
    """Return a text that is in UTF-16 or in an old code page."""
    wide = len(data) % 2 == 0 and data[1:2] == b"\0"
    return data.decode("utf-16-le", errors="replace") if wide else decode(data)[0]


def _attached(ole: olefile.OleFileIO) -> Iterator[tuple[str, bytes]]:
    folders = sorted({path[0] for path in ole.listdir() if path[0].startswith("__attach_version1.0_")})
    for folder in folders:
        content = _stream(ole, _CONTENT, folder)
        names = (_words(_stream(ole, key, folder)) for key in _NAMES)
        if content:
            yield next((name for name in names if name), "bilaga").strip("\0"), content
