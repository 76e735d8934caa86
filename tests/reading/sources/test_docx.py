"""Word files, made here with python-docx and changed where it cannot make what is needed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.document import Document as WordDocument

from lagetrunt.reading import ReadingError, extract, read_paper
from lagetrunt.reading.document import Block

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _saved(document: WordDocument) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _changed(data: bytes, change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """The file with one part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, change(text.decode()).encode() if name == part else text)
    return out.getvalue()


def _with_body(xml: str) -> bytes:
    """A file whose body is the given XML."""
    return _changed(
        _saved(docx.Document()), lambda text: text[: text.index("<w:body>") + 8] + xml + "</w:body></w:document>"
    )


def _blocks(data: bytes) -> tuple[Block, ...]:
    return extract(data, name="a.docx").blocks


def _bold(document: WordDocument, text: str) -> None:
    document.add_paragraph().add_run(text).bold = True


def test_heading_styles_and_bold_lines_are_headings() -> None:
    document = docx.Document()
    document.add_heading("Anteckningar", 0)
    document.add_heading("Budget", 2)
    _bold(document, "Lokaler")
    document.add_paragraph("Vi väntar på besked.")
    assert [(block.kind, block.level, block.text) for block in _blocks(_saved(document))] == [
        ("heading", 0, "Anteckningar"),
        ("heading", 2, "Budget"),
        ("heading", 7, "Lokaler"),
        ("paragraph", None, "Vi väntar på besked."),
    ]


def test_half_bold_line_and_bold_sentence_are_no_headings() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph()
    paragraph.add_run("Plats: ").bold = True
    paragraph.add_run("Rådhuset")
    _bold(document, "Nästa gång ses vi i Tranås.")
    assert [block.kind for block in _blocks(_saved(document))] == ["paragraph", "paragraph"]


def test_automatic_numbers_and_bullets_are_counted() -> None:
    document = docx.Document()
    for text in ("Inledning", "Budget"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("En sak", style="List Bullet")
    document.add_paragraph("Avslutning", style="List Number")
    marks = [(block.marker, block.text) for block in _blocks(_saved(document))]
    assert marks == [("1.", "Inledning"), ("2.", "Budget"), ("•", "En sak"), ("3.", "Avslutning")]


def test_tables_are_cells_with_their_places() -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    for row, column, text in ((0, 0, "Namn"), (0, 1, "Kommun"), (1, 0, "Mats Rör"), (1, 1, "Bjuv\nKlippan")):
        table.cell(row, column).text = text
    found = [(block.cell.row, block.cell.column, block.text) for block in _blocks(_saved(document)) if block.cell]
    assert found == [(0, 0, "Namn"), (0, 1, "Kommun"), (1, 0, "Mats Rör"), (1, 1, "Bjuv"), (1, 1, "Klippan")]


def test_page_head_and_foot_are_furniture() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Vägnätverket 1(2)"
    document.add_paragraph("Text")
    kinds = [(block.layout.style, block.text) for block in _blocks(_saved(document))]
    assert kinds[0] == ("furniture", "Vägnätverket 1(2)")


def test_tracked_changes_are_read_as_accepted_and_told() -> None:
    data = _with_body(
        "<w:p><w:r><w:t xml:space='preserve'>Avgiften blir </w:t></w:r>"
        "<w:del w:id='1' w:author='a'><w:r><w:delText>fem</w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='a'><w:r><w:t>sex</w:t></w:r></w:ins>"
        "<w:r><w:t xml:space='preserve'> kronor.</w:t></w:r></w:p>"
    )
    document = extract(data, name="a.docx")
    assert [block.text for block in document.blocks] == ["Avgiften blir sex kronor."]
    assert any("spårade" in doubt for doubt in document.doubts)


def test_deleted_end_of_paragraph_joins_two() -> None:
    data = _with_body(
        "<w:p><w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>"
        "<w:r><w:t xml:space='preserve'>Vi ses </w:t></w:r></w:p>"
        "<w:p><w:r><w:t>i maj.</w:t></w:r></w:p>"
    )
    assert [block.text for block in _blocks(data)] == ["Vi ses i maj."]


def test_content_controls_text_boxes_and_links_are_read() -> None:
    data = _with_body(
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>I en kontroll</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:hyperlink><w:r><w:t>En länk</w:t></w:r></w:hyperlink></w:p>"
        "<w:p><w:r><w:pict><w:txbxContent>"
        "<w:p><w:r><w:t>I en ruta</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    )
    assert [block.text for block in _blocks(data)] == ["I en kontroll", "En länk", "I en ruta"]


def test_lines_inside_a_paragraph_are_told_apart() -> None:
    document = docx.Document()
    document.add_paragraph("Närvarande:\nMats Rör, Bjuv\nYlva Kant, Klippan")
    assert [block.text for block in _blocks(_saved(document))] == [
        "Närvarande:",
        "Mats Rör, Bjuv",
        "Ylva Kant, Klippan",
    ]


def test_paper_in_word_is_read() -> None:
    document = docx.Document()
    document.add_heading("Minnesanteckningar Vägnätverket", 0)
    document.add_paragraph("Datum: 2023-02-01 kl. 9-12")
    _bold(document, "Närvarande")
    table = document.add_table(rows=3, cols=3)
    rows = (("Namn", "Kommun", "Närvarande"), ("Mats Rör", "Bjuv", "X"), ("Ylva Kant", "Klippan", "nej, förhinder"))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(number, column).text = text
    for heading in ("Vägbelysning", "Övrigt"):
        document.add_heading(heading, 1)
        document.add_paragraph("Ingen hade något att säga.")
    reading = read_paper(_saved(document), name="a.docx")
    assert [(entry.name, entry.organisation, entry.presence, entry.excused) for entry in reading.attendance] == [
        ("Mats Rör", "Bjuv", "present", False),
        ("Ylva Kant", "Klippan", "absent", True),
    ]
    assert [item.heading for item in reading.items] == ["Vägbelysning", "Övrigt"]


def test_broken_file_is_refused() -> None:
    data = _saved(docx.Document())
    for broken in (data[:200], data[: len(data) // 2], _changed(data, lambda text: text[:300])):
        with pytest.raises(ReadingError) as refusal:
            _blocks(broken)
        assert refusal.value.code == "damaged"


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    document = docx.Document()
    document.add_paragraph("x")
    data = _changed(
        _saved(document),
        lambda text: text.replace("<w:document", bomb + "<w:document", 1).replace("x</w:t>", "&b;</w:t>"),
    )
    with pytest.raises(ReadingError) as refusal:
        _blocks(data)
    assert refusal.value.code == "damaged"


def test_zip_bomb_is_refused_before_it_is_opened() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 40_000_000)
    with pytest.raises(ReadingError) as refusal:
        _blocks(out.getvalue())
    assert refusal.value.code == "too_large"


def test_package_of_too_many_parts_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", "<a/>")
        for number in range(5_001):
            package.writestr(f"word/{number}", "")
    with pytest.raises(ReadingError) as refusal:
        _blocks(out.getvalue())
    assert refusal.value.code == "too_large"


def test_package_with_a_way_out_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", f"<w:document {WORD}><w:body/></w:document>")
        package.writestr("../word/evil.xml", "")
    with pytest.raises(ReadingError) as refusal:
        _blocks(out.getvalue())
    assert refusal.value.code == "damaged"


def test_deep_nesting_is_refused() -> None:
    deep = (
        "<w:sdt><w:sdtContent>" * 3_000 + "<w:p><w:r><w:t>djupt</w:t></w:r></w:p>" + "</w:sdtContent></w:sdt>" * 3_000
    )
    with pytest.raises(ReadingError) as refusal:
        _blocks(_with_body(deep))
    assert refusal.value.code == "damaged"


def test_deep_nesting_inside_a_paragraph_is_refused() -> None:
    deep = "<w:p>" + "<w:smartTag>" * 5_000 + "<w:r><w:t>djupt</w:t></w:r>" + "</w:smartTag>" * 5_000 + "</w:p>"
    with pytest.raises(ReadingError) as refusal:
        _blocks(_with_body(deep))
    assert refusal.value.code == "damaged"
