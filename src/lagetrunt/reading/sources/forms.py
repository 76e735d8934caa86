"""Which form a file has, judged by its content first and its ending second."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import PurePath

from lagetrunt import __version__
from lagetrunt.reading.document import Block, Document
from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources.decoding import is_text
from lagetrunt.reading.sources.doc import is_word, read_doc
from lagetrunt.reading.sources.docx import read_docx
from lagetrunt.reading.sources.html import read_html
from lagetrunt.reading.sources.mail import is_eml, is_msg, read_mail
from lagetrunt.reading.sources.odt import read_odt
from lagetrunt.reading.sources.packages import Package, damaged, locked
from lagetrunt.reading.sources.pdf import read_image, read_pdf
from lagetrunt.reading.sources.rtf import read_rtf
from lagetrunt.reading.sources.text import read_text

MOST_BYTES = 100_000_000
_CAN_READ = (
    "Word (docx och doc), OpenDocument (odt), RTF, PDF, mejl (eml och msg), webbsida (html), bild, markdown (md) och "
    "ren text (txt) kan läsas."
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAMED = {
    ".txt": "txt", ".text": "txt", ".md": "md", ".markdown": "md", ".doc": "doc", ".docx": "docx", ".docm": "docx",
    ".odt": "odt", ".ott": "odt", ".pdf": "pdf", ".rtf": "rtf", ".html": "html", ".htm": "html", ".eml": "eml",
    ".msg": "msg", ".png": "image", ".jpg": "image", ".jpeg": "image", ".tif": "image", ".tiff": "image",
    ".gif": "image",
}  # fmt: skip
_HTML = re.compile(
    rb"(?:<\?xml[^>]*>\s*)?(?>(?:<!--.*?-->\s*)*+)<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_READ: dict[str, Callable[[bytes], tuple[Sequence[Block], Sequence[str]]]] = {
    "docx": lambda data: read_docx(Package(data)),
    "odt": lambda data: read_odt(Package(data)),
    "doc": read_doc,
    "rtf": read_rtf,
    "html": read_html,
}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_SIGNS = (
    (b"MZ", "ett program"),
    (b"\x7fELF", "ett program"),
    (b"\x1f\x8b", "ett packat arkiv"),
    (b"Rar!", "ett packat arkiv"),
    (b"7z\xbc\xaf", "ett packat arkiv"),
)


def extract(data: bytes, *, name: str) -> Document:
    """Return the document that the bytes hold; what cannot be read is a ReadingError that says what can be."""
    if not data.strip(b"\x00 \t\r\n\x0c\xef\xbb\xbf"):
        raise ReadingError("empty", "Filen är tom.", instead="Kontrollera att rätt fil valdes.")
    if len(data) > MOST_BYTES:
        raise ReadingError("too_large", "Filen är större än 100 MB.", instead="Dela filen eller spara den utan bilder.")
    form = _form(data, name)
    blocks, doubts, pages = _drawn(data, form)
    return Document(
        name=name,
        sha256=sha256(data).hexdigest(),
        form=form,
        extractor=_extractor(form),
        blocks=_not_empty(blocks),
        pages=pages,
        doubts=(*_ending_doubts(name, form), *doubts),
    )


def _drawn(data: bytes, form: str) -> tuple[Sequence[Block], Sequence[str], int | None]:
    """Return blocks, doubts and, where the form has them, how many pages there are."""
    if form == "pdf":
        return read_pdf(data)
    if form == "image":
        return read_image(data)
    if form in ("eml", "msg"):
        return *read_mail(data, form=form, extract=_enclosed), None
    read = _READ.get(form)
    return *(read(data) if read else read_text(data, form=form)), None


def _enclosed(data: bytes, name: str) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of a paper inside a mail; a mail inside a mail is not opened."""
    form = _form(data, name)
    if form in ("eml", "msg") or (form == "txt" and _NAMED.get(PurePath(name).suffix.lower()) != "txt"):
        raise _unknown("ett mejl inuti ett mejl" if form != "txt" else "i ett format som inte känns igen")
    blocks, doubts, _ = _drawn(data, form)
    return _not_empty(blocks), list(doubts)


def _not_empty(blocks: Sequence[Block]) -> tuple[Block, ...]:
    if not blocks:
        raise ReadingError("empty", "Filen innehåller ingen text.", instead="Kontrollera att rätt fil valdes.")
    return tuple(blocks)


def _form(data: bytes, name: str) -> str:
    """The form by what the bytes begin with; only text is told apart by its name."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04") or data.startswith(b"PK\x05\x06"):
        return _zip_form(data)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise locked()
        if is_word(data):
            return "doc"
        if is_msg(data):
            return "msg"
        raise _unknown("i ett äldre Office-format", "Spara filen som docx och läs in den på nytt.")
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(_PICTURES):
        return "image"
    for sign, what in _SIGNS:
        if data.startswith(sign):
            raise _unknown(what)
    if not is_text(data):
        raise _unknown("i ett format som inte känns igen")
    if _HTML.match(data.lstrip(b"\xef\xbb\xbf \t\r\n")[:2000]):
        return "html"
    if is_eml(data):
        return "eml"
    return "md" if _NAMED.get(PurePath(name).suffix.lower()) == "md" else "txt"


def _zip_form(data: bytes) -> str:
    names = Package(data).names
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" in names:
        return "odt"
    if any(name.startswith(("xl/", "ppt/")) for name in names):
        raise _unknown("en Excel- eller PowerPoint-fil")
    if any(name.startswith("word/") for name in names) or "[Content_Types].xml" in names:
        raise damaged()
    raise _unknown("ett packat arkiv (zip)", "Packa upp arkivet och läs in filerna var för sig.")


def _unknown(what: str, instead: str = "Spara filen i något av dessa format och läs in den på nytt.") -> ReadingError:
    return ReadingError("unknown_form", f"Filen är {what} och kan inte läsas. {_CAN_READ}", instead=instead)


def _ending_doubts(name: str, form: str) -> list[str]:
    ending = PurePath(name).suffix.lower()
    told = _NAMED.get(ending)
    if told == form or not ending or (told == "md" and form == "txt") or (told == "txt" and form == "md"):
        return []
    return [f"Filen heter {ending} men är i själva verket {form}; den är läst som {form}."]


@cache
def _extractor(form: str) -> str:
    if form == "pdf":
        return f"pdf-inspector {version('pdf-inspector')}, pypdfium2 {version('pypdfium2')}"
    return f"lagetrunt {__version__}"
