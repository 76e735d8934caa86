"""Pages drawn as pictures, so that findings can be shown where they stand on the paper itself."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from typing import Any

import pypdfium2

from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources import ocr
from lagetrunt.reading.sources.packages import damaged

DOTS = 120
"""Dots an inch: enough to read on a screen."""
_WIDEST = 3_000
"""Dots along the longer side of a page, however large it says it is."""
_POINTS = 72.0
_LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as a picture in grey, and its size in points; `Box` of a block is in the same points."""

    png: bytes
    width: float
    height: float


def page_picture(data: bytes, page: int, *, draw: bool = True) -> Picture:
    """Return a page (from 1) of a PDF or of a picture file; without `draw` only its size.

    A scanned page is turned as it was when it was read. Raises ReadingError: `no_page`, `damaged`, `too_large`.
    """
    return _of_pdf(data, page, draw) if b"%PDF" in data[:1024] else _of_image(data, page, draw)


def _no_page(page: int) -> ReadingError:
    return ReadingError("no_page", f"Handlingen har ingen sida {page}.", instead="Välj en annan sida.")


def _of_pdf(data: bytes, number: int, draw: bool) -> Picture:
    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise damaged() from error
    try:
        if not 1 <= number <= len(file):
            raise _no_page(number)
        page = file[number - 1]
        width, height = page.get_width(), page.get_height()
        if not draw:
            return Picture(b"", width, height)
        drawn = page.render(scale=min(DOTS / _POINTS, _WIDEST / max(width, height, 1)), grayscale=True)
        if page.get_textpage().count_chars() < _LEAST_LETTERS and ocr.program() is not None:
            return Picture(_png_of(ocr.straightened(drawn.to_pil().convert("L"))), width, height)
        return Picture(_png(drawn), width, height)
    except pypdfium2.PdfiumError as error:
        raise damaged() from error
    finally:
        file.close()


def _of_image(data: bytes, number: int, draw: bool) -> Picture:
    if ocr.program() is None:
        raise ocr.not_installed(ocr.PICTURE)
    for page, picture, scale in ocr.opened(data):
        if page == number:
            size = (picture.width * scale, picture.height * scale)
            return Picture(_png_of(ocr.straightened(picture)) if draw else b"", *size)
    raise _no_page(number)


def _png_of(picture: Any) -> bytes:
    picture.thumbnail((_WIDEST, _WIDEST))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _png(bitmap: pypdfium2.PdfBitmap) -> bytes:
    """Return a grey bitmap as PNG; the libraries for pictures may be missing where nothing is scanned.

    Source: Portable Network Graphics (PNG) Specification, W3C, second edition, sections 5 and 11.
    """
    rows, stride = bytes(bitmap.buffer), bitmap.stride
    lines = b"".join(b"\0" + rows[at : at + bitmap.width] for at in range(0, bitmap.height * stride, stride))
    head = struct.pack(">IIBBBBB", bitmap.width, bitmap.height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part)) for kind, part in parts
    )
