"""The agenda as a Word file: headings, a head that repeats, rows that hold together, language and page numbers."""

from __future__ import annotations

import subprocess
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pypdfium2
import pytest
from docx import Document
from docx.oxml.ns import qn

from lagetrunt.delivery.agenda_docx import agenda_docx
from lagetrunt.delivery.agenda_pdf import agenda_pdf
from tests.delivery.agendas import agenda, hard, many


def opened(file: bytes) -> Any:
    """Return the file as python-docx reads it."""
    return Document(BytesIO(file))


def headings(word: Any) -> list[tuple[str, str]]:
    """Return the headings of the file in order, also those inside the table."""
    found = []
    for line in word.element.body.iter(qn("w:p")):
        style = line.style or ""
        if style.startswith("Heading"):
            found.append((style, "".join(text.text or "" for text in line.iter(qn("w:t")))))
    return found


def test_agenda_docx_has_real_headings() -> None:
    assert headings(opened(agenda_docx(agenda()))) == [
        ("Heading1", "Dagordning fredag 4 december 2026"),
        ("Heading2", "Inledning"),
        ("Heading2", "Gemensam beredskap i vårens älvdalar"),
        ("Heading2", "Övrigt"),
        ("Heading2", "Bakgrund"),
        ("Heading3", "2 Gemensam beredskap i vårens älvdalar"),
    ]


def test_agenda_docx_has_a_table_whose_head_repeats_and_whose_rows_hold_together() -> None:
    table = opened(agenda_docx(agenda())).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Tid", "Nr", "Punkt", "min"]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    assert [[cell.text for cell in row.cells] for row in table.rows[3:]] == [
        ["9.40", "", "Paus", "15"],
        ["9.55", "3", "Övrigt\nalla\nStående punkt.", "5"],
        ["10.00", "", "Slut", ""],
    ]


def test_agenda_docx_tells_why_and_from_where() -> None:
    cell = opened(agenda_docx(agenda())).tables[0].rows[2].cells[2]
    assert [line.text for line in cell.paragraphs] == [
        "Gemensam beredskap i vårens älvdalar",
        "Beslut · Åsa Öberg, Bo Lind",
        "4 sept → 2 okt → nu",
        "Hanns inte med två gånger. Källa: Punkt 9, 2 oktober 2026; Beslut 4 september 2026.",
    ]


def test_agenda_docx_says_title_language_and_when_it_was_made() -> None:
    word = opened(agenda_docx(agenda()))
    about = word.core_properties
    assert (about.title, about.author) == ("Dagordning fredag 4 december 2026", "Nätverket för beredskap")
    assert about.language == "sv-SE"
    assert about.created == about.modified == datetime(2026, 11, 22, 8, 0, tzinfo=about.created.tzinfo)
    assert {one.get(qn("w:val")) for one in word.styles.element.iter(qn("w:lang"))} == {"sv-SE"}
    english = opened(agenda_docx(agenda(language="en")))
    assert {one.get(qn("w:val")) for one in english.styles.element.iter(qn("w:lang"))} == {"en-GB"}


def test_agenda_docx_numbers_its_pages() -> None:
    footer = opened(agenda_docx(agenda())).sections[0].footer
    assert [one.get(qn("w:instr")) for one in footer._element.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    assert footer.paragraphs[0].text.startswith("Nätverket för beredskap · Utkast 22 november 2026\tSida ")


def test_agenda_docx_gives_the_same_bytes_for_the_same_agenda() -> None:
    assert agenda_docx(agenda()) == agenda_docx(agenda())


def test_agenda_docx_leaves_out_columns_with_nothing_in_them() -> None:
    table = opened(agenda_docx(hard()["untimed"])).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Nr", "Punkt"]


def test_agenda_docx_of_nothing_says_so() -> None:
    word = opened(agenda_docx(hard()["empty"]))
    assert word.tables == []
    assert word.paragraphs[-1].text == "Inga punkter än."


@pytest.mark.parametrize("name", hard())
def test_agenda_docx_is_well_formed_whatever_stands_in_it(name: str) -> None:
    file = agenda_docx(hard()[name])
    with ZipFile(BytesIO(file)) as parts:
        assert parts.testzip() is None
        written = parts.read("word/document.xml").decode("utf-8")
    assert not [char for char in written if char < " " and char not in "\n\t\r"]
    assert headings(opened(file))[0][0] == "Heading1"


@pytest.mark.needs("libreoffice")
def test_agenda_docx_opens_in_an_office_program_with_the_same_points(tmp_path: Path) -> None:
    (tmp_path / "agenda.docx").write_bytes(agenda_docx(agenda(points=many(40))))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "agenda.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    told = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(tmp_path / "agenda.pdf")]
    table = [text for text in told if "Flyttad från förra mötet" in text]
    assert len(table) > 1
    assert all("Punkt" in text.splitlines()[0] + text.splitlines()[2] or "Tid" in text for text in table)
    assert sum(text.count("Flyttad från förra mötet") for text in told) == 40
    assert len(pypdfium2.PdfDocument(agenda_pdf(agenda(points=many(40))))) <= len(told) + 2
