"""The papers that fuzzing begins with: those of the open corpus, of the sample, and of the tests."""

from __future__ import annotations

import io
import struct
import sys
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.reading.sources.ole_files import outlook_mail  # noqa: E402

FORMS = ("txt", "md", "docx", "odt", "rtf", "doc", "html", "eml", "msg", "pdf", "png")
_FOLDERS = ("tests/corpus/open", "src/lagetrunt/cli/sample/papers", "tests/reading/sources/files")
_LARGEST = 200_000
_TEXT = "Närvarande: Åsa Ek, Mark\n\n1. Budget\n\nNätverket beslutar att vänta till den 6 mars.\n"


def seeds() -> dict[str, list[bytes]]:
    """Return the papers by form."""
    found: dict[str, list[bytes]] = {form: [] for form in FORMS}
    for folder in _FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.*")):
            form = path.suffix[1:].lower()
            if form in found and path.name not in ("README.md", "origin.md") and path.stat().st_size <= _LARGEST:
                found[form].append(path.read_bytes())
    carried = found["docx"][0]
    found["msg"] = [
        outlook_mail("Anteckningar", _TEXT * 4),
        outlook_mail("Anteckningar", "Här kommer de.", carried=carried, name="anteckningar.docx"),
    ]
    found["png"] = [_picture()]
    return found


def _picture() -> bytes:
    """A grey picture of one size, as PNG."""
    out = io.BytesIO(b"\x89PNG\r\n\x1a\n")
    out.seek(0, io.SEEK_END)
    rows = b"".join(b"\0" + bytes(range(64)) for _ in range(64))
    head = struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)
    for kind, part in ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")):
        out.write(struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part)))
    return out.getvalue()
