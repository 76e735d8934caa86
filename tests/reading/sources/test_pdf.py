"""PDF files, made here with typst."""

from __future__ import annotations

import pypdfium2
import pytest
import typst

from lagetrunt.reading import ReadingError, extract, read_paper
from lagetrunt.reading.document import Block, Document

_SET = '#set page(width: 210mm, height: 297mm, margin: 25mm)\n#set text(size: 11pt, lang: "sv", hyphenate: false)\n'
_LONG = (
    "Kommunerna har sedan i våras arbetat med en gemensam modell för hur ansökningar om stöd till lokala föreningar "
    "ska hanteras, och modellen har nu prövats i tre av kommunerna. Tranås tycker att den fungerar väl. "
)


def _pdf(source: str) -> bytes:
    made = typst.compile((_SET + source).encode())
    assert isinstance(made, bytes)
    return made


def _document(source: str) -> Document:
    return extract(_pdf(source), name="a.pdf")


def _blocks(source: str) -> tuple[Block, ...]:
    return _document(source).blocks


def test_headings_by_size_and_weight_and_paragraphs_made_whole() -> None:
    blocks = _blocks(f"#text(size: 18pt)[Anteckningar]\n\n*Föreningsstöd*\n\n{_LONG}\n\n*Lokaler*\n\nVi väntar.")
    assert [(block.kind, block.text) for block in blocks] == [
        ("heading", "Anteckningar"),
        ("heading", "Föreningsstöd"),
        ("paragraph", _LONG.strip()),
        ("heading", "Lokaler"),
        ("paragraph", "Vi väntar."),
    ]
    assert blocks[0].level is not None
    assert blocks[1].level is not None
    assert blocks[0].level < blocks[1].level


def test_every_block_has_page_and_boxes_within_the_page() -> None:
    for block in _blocks(f"= Rubrik\n\n{_LONG}\n#pagebreak()\n{_LONG}"):
        assert block.boxes
        assert block.page == block.boxes[0].page
        for box in block.boxes:
            assert 0 <= box.left < box.right <= 596
            assert 0 <= box.top < box.bottom <= 843


def test_box_of_a_line_lies_where_the_words_are() -> None:
    data = _pdf("#v(100pt)\nVi ses i maj.")
    box = extract(data, name="a.pdf").blocks[0].boxes[0]
    page = pypdfium2.PdfDocument(data)[0]
    text = page.get_textpage()
    left, bottom, right, top = text.get_rect(0) if text.count_rects() else (0.0, 0.0, 0.0, 0.0)
    assert abs(box.left - left) < 3
    assert abs(box.right - right) < 8
    assert box.top - 3 <= page.get_height() - top
    assert page.get_height() - bottom <= box.bottom + 3


def test_page_heads_and_numbers_are_furniture() -> None:
    head = "#set page(header: [Vägnätverket], footer: context [#counter(page).display() (3)])\n"
    blocks = _blocks(head + f"{_LONG}\n#pagebreak()\n{_LONG}\n#pagebreak()\n{_LONG}")
    texts = [block.text for block in blocks if block.layout.style != "furniture"]
    assert texts == ["Vägnätverket", *[_LONG.strip()] * 3]


def test_paragraph_goes_on_over_a_page() -> None:
    blocks = _blocks("#v(232mm)\n" + _LONG * 2)
    assert len(blocks) == 1
    assert {box.page for box in blocks[0].boxes} == {1, 2}


def test_hyphenated_line_ends_are_joined() -> None:
    text = "samverkansorganisationernas gemensamma utvecklingsarbete fortsätter oförtrutet "
    blocks = _blocks("#set text(hyphenate: true)\n#set par(justify: true)\n#block(width: 70mm)[" + text * 6 + "]")
    assert " ".join(block.text for block in blocks) == (text * 6).strip()


def test_two_columns_are_read_one_after_the_other() -> None:
    blocks = _blocks(f"#columns(2)[{_LONG}#colbreak() Här börjar den andra spalten. {_LONG}]")
    whole = " ".join(block.text for block in blocks)
    assert whole == f"{_LONG}Här börjar den andra spalten. {_LONG}".strip()


@pytest.mark.parametrize("stroke", ["none", "0.5pt"])
def test_tables_are_cells(stroke: str) -> None:
    cells = ", ".join(f"[{text}]" for text in ("Namn", "Kommun", "Mats Rör", "Bjuv", "Ylva Kant", "Klippan"))
    blocks = _blocks(f"#table(columns: (60mm, 60mm), stroke: {stroke}, {cells})")
    assert [(block.cell.row, block.cell.column, block.text) for block in blocks if block.cell] == [
        (0, 0, "Namn"), (0, 1, "Kommun"), (1, 0, "Mats Rör"), (1, 1, "Bjuv"), (2, 0, "Ylva Kant"), (2, 1, "Klippan"),
    ]  # fmt: skip


def test_wrapped_cell_is_one_block() -> None:
    blocks = _blocks(f"#table(columns: (30mm, 60mm), [Punkt], [Anteckning], [Budget], [{_LONG}])")
    assert [block.text for block in blocks if block.cell and block.cell.column == 1] == ["Anteckning", _LONG.strip()]


def test_paper_in_pdf_is_read() -> None:
    reading = read_paper(
        _pdf(
            "#text(size: 16pt)[*Minnesanteckningar Vägnätverket*]\n\n"
            "Datum: 2023-02-01 kl. 9--12\n\nPlats: Rådhuset i Bjuv\n\n"
            "*Närvarande:*\n\nMats Rör, Bjuv (ordf.)\n\nYlva Kant, Klippan\n\n"
            f"*1. Vägbelysning*\n\n{_LONG}\n\n*2. Övrigt*\n\nInget.\n\nVid pennan: Ylva Kant"
        ),
        name="a.pdf",
    )
    assert [(item.number, item.heading) for item in reading.items] == [("1", "Vägbelysning"), ("2", "Övrigt")]
    assert [(entry.name, entry.organisation, entry.chair) for entry in reading.attendance] == [
        ("Mats Rör", "Bjuv", True),
        ("Ylva Kant", "Klippan", False),
    ]
    assert reading.header.body is not None
    assert reading.header.body.value == "Vägnätverket"
    assert reading.items[0].places[0].block == next(
        block.index for block in reading.document.blocks if block.text == "Vägbelysning"
    )


def test_file_without_text_and_pictures_is_refused() -> None:
    with pytest.raises(ReadingError) as refusal:
        _document("#rect(width: 100%, height: 50%, fill: gray)")
    assert refusal.value.code == "no_text"


def test_page_without_text_among_others_is_a_doubt() -> None:
    document = _document(f"{_LONG}\n#pagebreak()\n#rect(width: 100%, height: 50%, fill: gray)")
    assert document.pages == 2
    assert any("Sida 2" in doubt for doubt in document.doubts)


def test_broken_file_is_refused() -> None:
    with pytest.raises(ReadingError) as refusal:
        extract(b"%PDF-1.7\n" + b"inget av detta. " * 20, name="a.pdf")
    assert refusal.value.code == "damaged"


def test_half_a_file_is_refused_or_read_but_never_breaks() -> None:
    data = _pdf(_LONG * 20)
    for part in range(1, 10):
        assert _code(data[: len(data) * part // 10]) in ("", "damaged", "no_text")


def _code(data: bytes) -> str:
    """The code with which a file is refused, none where it is read."""
    try:
        extract(data, name="a.pdf")
    except ReadingError as error:
        return error.code
    return ""


def test_file_with_a_password_is_refused() -> None:
    with pytest.raises(ReadingError) as refusal:
        extract(_locked(), name="a.pdf")
    assert refusal.value.code == "password"


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lagetrunt.reading.sources.pdf.MOST_PAGES", 2)
    with pytest.raises(ReadingError) as refusal:
        _document("a#pagebreak()b#pagebreak()c")
    assert refusal.value.code == "too_large"


def _locked() -> bytes:
    """The least file that asks for a password: its keys fit none."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>",
    ]
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<{'00' * 16}> <{'00' * 16}>] >>"
    return f"{out}xref\n0 5\n0000000000 65535 f \n{table}{trailer}\nstartxref\n{len(out)}\n%%EOF\n".encode("latin-1")
