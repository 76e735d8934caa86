"""Scanned papers: the sample's PDF files drawn as pictures, turned a little and blurred, and read again."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable

import pypdfium2
import pytest
from PIL import Image

from lagetrunt.reading import ReadingError, extract, read_paper
from lagetrunt.reading.sources import ocr
from tests.corpus.sample_papers import PAPERS
from tests.factories.scans import saved, scans

NAMES = ("Minnesanteckningar 2024-11-22 slutlig.pdf", "Protokoll 2025-11-28.pdf")
SCANNED = pytest.mark.needs("tesseract")


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in text.split())


@SCANNED
@pytest.mark.parametrize("name", NAMES)
def test_a_scanned_pdf_gives_nearly_all_its_words_with_their_places(name: str) -> None:
    scan = extract(saved(scans(name), "PDF"), name="skannad.pdf")
    words, wanted = (
        _words(block.text for block in document.blocks)
        for document in (scan, extract((PAPERS / name).read_bytes(), name=name))
    )
    assert (words & wanted).total() / wanted.total() > 0.95
    assert scan.form == "pdf"
    assert any("maskinellt" in doubt for doubt in scan.doubts)
    assert all(block.boxes and block.page for block in scan.blocks)


@SCANNED
def test_what_a_scanned_paper_says_is_understood() -> None:
    name = NAMES[0]
    scan = read_paper(saved(scans(name), "PDF"), name="skannad.pdf")
    text = read_paper((PAPERS / name).read_bytes(), name=name)
    assert scan.header.date == text.header.date or (scan.header.date and text.header.date)
    assert {one.name for one in text.attendance} == {one.name for one in scan.attendance}


@SCANNED
@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_a_picture_of_a_paper_is_read(form: str) -> None:
    document = extract(saved(scans(NAMES[0]), form), name=f"bild.{form.lower()}")
    assert document.form == "image"
    assert document.pages == (2 if form == "TIFF" else 1)
    assert any(block.text.startswith("Lerum: Gunilla") for block in document.blocks)


@SCANNED
def test_a_page_with_text_and_one_that_is_a_picture() -> None:
    whole, pages = pypdfium2.PdfDocument((PAPERS / NAMES[0]).read_bytes()), scans(NAMES[0])
    whole.import_pages(pypdfium2.PdfDocument(saved(pages[1:], "PDF")))
    out = io.BytesIO()
    whole.save(out)
    document = extract(out.getvalue(), name="blandad.pdf")
    assert any(doubt.startswith("Sida 3 är läst maskinellt") for doubt in document.doubts)
    assert {block.page for block in document.blocks} >= {1, 2, 3}


@pytest.mark.parametrize("form", ["PNG", "PDF"])
def test_a_scan_is_refused_with_what_to_do_where_nothing_can_read_it(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "program", lambda: None)
    with pytest.raises(ReadingError) as refusal:
        extract(saved([Image.new("L", (400, 600), 200)], form), name="a")
    assert refusal.value.code == "no_text"
    assert "OCR" in refusal.value.sentence
    assert "administratören" in (refusal.value.instead or "")


@SCANNED
def test_a_picture_of_nothing_is_refused() -> None:
    with pytest.raises(ReadingError) as refusal:
        extract(saved([Image.new("L", (400, 600), 255)], "PNG"), name="tom.png")
    assert refusal.value.code == "empty"


@SCANNED
@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(50), b"\xff\xd8\xff\xe0" + bytes(50)])
def test_a_damaged_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ReadingError) as refusal:
        extract(data, name="a.png")
    assert refusal.value.code == "damaged"
