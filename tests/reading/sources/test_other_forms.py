"""OpenDocument, RTF, old Word and HTML: what LibreOffice saved gives the same blocks as the Word file it came from."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from lagetrunt.reading import ReadingError, extract
from lagetrunt.reading.document import Block
from tests.corpus.sample_papers import PAPERS

FILES = Path(__file__).parent / "files"
FORMS = ("odt", "rtf", "doc", "html")
STEMS = ("Minnesanteckningar 230915", "SCN 2025-09-19")


def _shown(block: Block) -> tuple[object, ...]:
    at = (block.cell.table, block.cell.row, block.cell.column) if block.cell else None
    return block.kind, block.marker, block.text, at


def _read(path: Path) -> tuple[Block, ...]:
    return extract(path.read_bytes(), name=path.name).blocks


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("stem", STEMS)
def test_a_paper_saved_in_another_form_gives_the_same_blocks(stem: str, form: str) -> None:
    saved, word = _read(FILES / f"{stem}.{form}"), _read(PAPERS / f"{stem}.docx")
    # HTML keeps no page heads, and so it has no doubts of that kind; LibreOffice writes none for these papers.
    assert [_shown(block) for block in saved] == [_shown(block) for block in word]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("stem", STEMS)
def test_form_is_told_by_content_whatever_the_name(stem: str, form: str) -> None:
    document = extract((FILES / f"{stem}.{form}").read_bytes(), name="protokoll.txt")
    assert document.form == form
    assert any("heter .txt" in doubt for doubt in document.doubts)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_breaks_off_is_refused_or_read_as_far_as_it_goes(form: str) -> None:
    data = (FILES / f"{STEMS[0]}.{form}").read_bytes()
    for part in (100, 600, len(data) // 2, len(data) - 10):
        with suppress(ReadingError):
            assert extract(data[:part], name=f"a.{form}").blocks


def _odt(body: str, styles: str = "") -> bytes:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"))
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            f"<office:document-content {names}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
    return out.getvalue()


def test_odt_deleted_text_is_left_out_and_told() -> None:
    tracked = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Struket.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    document = extract(_odt(f"{tracked}<text:p>Kvar.</text:p>"), name="a.odt")
    assert [block.text for block in document.blocks] == ["Kvar."]
    assert "spårade ändringar" in document.doubts[0]


def test_odt_lists_are_numbered_as_they_are_shown() -> None:
    style = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." '
        'style:num-format="1" text:start-value="3"/></text:list-style>'
    )
    entries = "".join(f"<text:list-item><text:p>{text}</text:p></text:list-item>" for text in ("Budget", "Lokaler"))
    blocks = extract(_odt(f'<text:list text:style-name="L">{entries}</text:list>', style), name="a.odt").blocks
    assert [(block.kind, block.marker, block.text) for block in blocks] == [
        ("list_item", "3.", "Budget"),
        ("list_item", "4.", "Lokaler"),
    ]


def test_odt_styles_in_a_circle_end() -> None:
    styles = "".join(
        f'<style:style style:name="{own}" style:family="paragraph" style:parent-style-name="{above}"/>'
        for own, above in (("A", "B"), ("B", "A"))
    )
    blocks = extract(_odt('<text:p text:style-name="A">Hej.</text:p>', styles), name="a.odt").blocks
    assert [block.text for block in blocks] == ["Hej."]


def test_rtf_letters_of_all_kinds_are_read() -> None:
    data = rb"{\rtf1\ansi\ansicpg1252 \'c5sa \u214?rn\par {\b Budget}\par \deleted Borta\deleted0 Kvar\~hos oss\par}"
    document = extract(data, name="a.rtf")
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("paragraph", "Åsa Örn"),
        ("heading", "Budget"),
        ("paragraph", "Kvar hos oss"),
    ]
    assert any("spårade" in doubt for doubt in document.doubts)


def test_rtf_pictures_and_fields_are_left_out() -> None:
    data = rb"{\rtf1 {\pict\bin6 {{{{{{}{\field{\*\fldinst HYPERLINK x}{\fldrslt Bilaga 1}}{\*\okand hemligt}\par}"
    assert [block.text for block in extract(data, name="a.rtf").blocks] == ["Bilaga 1"]


def test_html_scripts_and_hidden_text_are_left_out() -> None:
    data = (
        "<html><head><title>x</title><script>alert(1)</script></head><body><h2>Budget</h2>"
        '<p style="display:none">dolt</p><p>Vi väntar<br>Nästa rad</p><img src="https://example.org/a.png"></body></html>'
    ).encode()
    blocks = extract(data, name="a.html").blocks
    assert [(block.kind, block.level, block.text) for block in blocks] == [
        ("heading", 2, "Budget"),
        ("paragraph", None, "Vi väntar"),
        ("paragraph", None, "Nästa rad"),
    ]


def test_html_however_deep_is_read() -> None:
    data = b"<html><body>" + b"<div>" * 100_000 + b"Djupt" + b"</div>" * 100_000
    assert [block.text for block in extract(data, name="a.html").blocks] == ["Djupt"]


def test_html_list_and_table() -> None:
    data = (
        "<html><ol start=4><li><p>Ett</p></li><li>Två</li></ol><table><tr><th>Namn<th>Klart"
        "<tr><td>Åsa<td>15/9</table></html>"
    ).encode()
    blocks = extract(data, name="a.html").blocks
    assert [(block.kind, block.marker, block.text) for block in blocks][:2] == [
        ("list_item", "4.", "Ett"),
        ("list_item", "5.", "Två"),
    ]
    cells = [(block.text, block.cell.row, block.cell.column, block.cell.header) for block in blocks[2:] if block.cell]
    assert cells == [("Namn", 0, 0, True), ("Klart", 0, 1, True), ("Åsa", 1, 0, False), ("15/9", 1, 1, False)]
