"""The words in a file of any form, so that what lies inside a sample document is read too."""

from __future__ import annotations

import email
import email.policy
import io
import re
import unicodedata
import zipfile
from pathlib import Path

import pypdfium2

PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".ico", ".woff2", ".woff"}
ZIPS = {".docx", ".xlsx", ".odt", ".zip", ".pptx"}


def text_in(path: Path) -> str:
    """Give all text of a file; of a picture or font there is none."""
    return _text(path.name.lower(), path.read_bytes())


def _text(name: str, data: bytes) -> str:
    suffix = Path(name).suffix
    if suffix in PICTURES:
        return ""
    if suffix in ZIPS and zipfile.is_zipfile(io.BytesIO(data)):
        return _of_zip(data)
    if suffix == ".pdf":
        return _of_pdf(data)
    if suffix == ".eml":
        return _of_mail(data)
    return _decoded(data)


def _of_zip(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(_text(info.filename.lower(), archive.read(info)) for info in archive.infolist())


def _of_pdf(data: bytes) -> str:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return _decoded(data)
    with document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def _of_mail(data: bytes) -> str:
    message = email.message_from_bytes(data, policy=email.policy.default)
    found = [str(message["subject"] or "")]
    for part in message.walk():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            found.append(_text((part.get_filename() or "part.txt").lower(), content))
    return "\n".join(found)


def _decoded(data: bytes) -> str:
    """Read bytes as text: marks of XML and HTML left out, old binary documents in both of their alphabets."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace") + "\n" + data.decode("utf-16-le", errors="replace")
    if text.lstrip()[:1] == "<":
        text = re.sub(r"<w:tab/>|</w:p>|</text:p>|<br ?/?>", " ", text)
        text = re.sub(r"<[^>]*>", "", text)
    if text.lstrip().startswith("{\\rtf"):
        text = re.sub(r"\\'([0-9a-f]{2})", lambda found: bytes([int(found[1], 16)]).decode("cp1252", "replace"), text)
        text = re.sub(r"\\u(\d+)\??", lambda found: chr(int(found[1])), text)
        text = re.sub(r"\\[a-z]+-?\d* ?|[{}]", "", text)
    return unicodedata.normalize("NFC", text)


def words_in(text: str) -> list[str]:
    """Give the words of a text in small letters, signs left out."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).lower())
