"""Make the Word and PDF papers of a sealed set anew from the sources beside them.

    .venv/bin/python scripts/make_sealed.py tests/corpus/sealed/set-1

`NAME.docx.txt` becomes a Word file, `NAME.pdf.txt` a PDF by way of LibreOffice, `NAME.typ` a PDF by Typst. Marks in
the `.txt` sources: `@head`, `@title`; `#` headings; `**bold paragraph**`; `- ` bullets; `| cell | cell |` rows, where
`<<` merges a cell with the one to the left, `^^` with the one above and ` // ` begins a new paragraph in the cell.
Papers that are text or markdown have no source: they lie as they are.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path

import typst
from docx import Document
from docx.document import Document as Word
from docx.shared import Cm
from docx.table import Table

HEADING = re.compile(r"(#+) (.+)")


def make(folder: Path) -> None:
    """Write every paper that has a source in `folder`/sources; a LibreOffice that fails is an error."""
    for source in sorted((folder / "sources").iterdir()):
        paper = folder / source.name.removesuffix(".txt")
        if source.suffix == ".typ":
            typst.compile(source, output=paper.with_suffix(".pdf"))
        elif paper.suffix == ".docx":
            word(source.read_text("utf-8")).save(str(paper))
        else:
            pdf(word(source.read_text("utf-8")), paper)


def pdf(document: Word, paper: Path) -> None:
    """Let LibreOffice print a Word document to `paper`."""
    with tempfile.TemporaryDirectory() as place:
        written = Path(place) / paper.with_suffix(".docx").name
        document.save(str(written))
        profile = f"-env:UserInstallation=file://{place}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(paper.parent), str(written)]
        subprocess.run(command, check=True, capture_output=True)


def word(source: str) -> Word:
    """Give the Word document that a source describes."""
    document = Document()
    for is_table, lines in groupby(source.splitlines(), key=lambda line: line.startswith("|")):
        if is_table:
            add_table(document, [[cell.strip() for cell in line.strip("|").split("|")] for line in lines])
        else:
            for line in lines:
                add_line(document, line)
    return document


def add_line(document: Word, line: str) -> None:
    """Add one line outside tables."""
    if heading := HEADING.fullmatch(line):
        document.add_heading(heading[2], level=len(heading[1]))
    elif line.startswith("@head "):
        document.sections[0].header.paragraphs[0].text = line.removeprefix("@head ")
    elif line.startswith("@title "):
        document.add_heading(line.removeprefix("@title "), level=0)
    elif line.startswith("**"):
        document.add_paragraph().add_run(line.strip("*")).bold = True
    elif line.startswith("- "):
        document.add_paragraph(line.removeprefix("- "), style="List Bullet")
    else:
        document.add_paragraph(line)


def add_table(document: Word, rows: list[list[str]]) -> None:
    """Add a table with its merged cells."""
    table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for y, row in enumerate(rows):
        for x, text in enumerate(row):
            if text == "<<":
                table.cell(y, x - 1).merge(table.cell(y, x))
            elif text == "^^":
                table.cell(y - 1, x).merge(table.cell(y, x))
            else:
                first, *more = text.split(" // ")
                table.cell(y, x).text = first
                for paragraph in more:
                    table.cell(y, x).add_paragraph(paragraph)
    set_widths(table, rows)


def set_widths(table: Table, rows: list[list[str]]) -> None:
    """Share the page's width by the texts of each column, with room for its longest word."""
    columns = [" ".join(column).split() for column in zip(*rows, strict=True)]
    longest = [max(map(len, column)) for column in zip(*rows, strict=True)]
    weights = [max(max(map(len, words)) + 2, min(28, most)) for words, most in zip(columns, longest, strict=True)]
    for column, weight in zip(table.columns, weights, strict=True):
        column.width = Cm(15 * weight / sum(weights))
        for cell in column.cells:
            cell.width = column.width


if __name__ == "__main__":
    make(Path(sys.argv[1]))
