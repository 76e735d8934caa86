#!/usr/bin/env python3
"""Make the Word and PDF papers of the sample network from the sources in `scripts/sample/`.

Usage: make_sample.py [OUTPUT_FOLDER]

The text and markdown papers are written by hand and lie beside the result. A source is either a Typst file or a plain
text of lines: settings (`look`, `form`, `head`, `mark`, `foot`, `logo`) up to `---`, then one paragraph a line, marked
`#` title, `##` heading, `-` bullet, `>` indented, `|` table row. Times and ids are fixed, so that the same sources give
the same bytes with the same versions of LibreOffice and Typst.
"""

import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import docx
import typst
from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "scripts" / "sample"
PAPERS = ROOT / "src" / "lagetrunt" / "cli" / "sample" / "papers"
WHEN = datetime(2026, 10, 1, tzinfo=UTC)
ZIP_TIME = (2026, 10, 1, 0, 0, 0)


@dataclass(frozen=True)
class Look:
    """How one coordinator's template looks: what is a heading, which letters."""

    heading: str  # style, bold, caps or numbered
    font: str
    size: float


LOOKS = {
    "bold": Look("bold", "Calibri", 11),
    "letter": Look("bold", "Arial", 10.5),
    "styles": Look("style", "Calibri", 11),
    "caps": Look("caps", "Times New Roman", 11.5),
    "numbered": Look("numbered", "Arial", 11),
}


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PAPERS
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(SOURCES.glob("*.txt")):
        print(make_word_or_pdf(source, target))
    for source in sorted(SOURCES.glob("*.typ")):
        paper = target / f"{source.stem}.pdf"
        paper.write_bytes(typst.compile(str(source)))
        print(paper)


def make_word_or_pdf(source: Path, target: Path) -> Path:
    """Write the paper of one plain source into the folder `target`; returns its path."""
    settings, lines = read_source(source)
    document = lay_out(settings, lines)
    if settings.get("form") != "pdf":
        return save_docx(document, target / f"{source.stem}.docx")
    with tempfile.TemporaryDirectory() as folder:
        word = save_docx(document, Path(folder) / f"{source.stem}.docx")
        return print_pdf(word, target)


def read_source(source: Path) -> tuple[dict[str, str], list[str]]:
    """Settings and lines of a plain source."""
    head, body = source.read_text("utf-8").split("---\n", 1)
    settings = dict(line.split(": ", 1) for line in head.splitlines())
    return settings, body.splitlines()


def lay_out(settings: dict[str, str], lines: list[str]) -> Document:
    look = LOOKS[settings["look"]]
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = WHEN
    document.core_properties.author = ""
    document.core_properties.comments = ""
    set_letters(document, look)
    dress_page(document, settings)
    rows: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            add_table(document, rows)
            rows = []
        if line.strip():
            add_line(document, look, line)
    return document


def set_letters(document: Document, look: Look) -> None:
    normal = cast(ParagraphStyle, document.styles["Normal"])
    normal.font.name, normal.font.size = look.font, Pt(look.size)
    normal.paragraph_format.space_after = Pt(3)
    for name, size in (("Title", 20.0), ("Heading 1", 13.0)):
        style = cast(ParagraphStyle, document.styles[name])
        style.font.name, style.font.size, style.font.color.rgb = look.font, Pt(size), RGBColor(0x1F, 0x3A, 0x4D)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)


def dress_page(document: Document, settings: dict[str, str]) -> None:
    """Head with name and page mark, foot, and the row of municipalities above the text."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin = section.bottom_margin = Cm(2.2)
    if "logo" in settings:
        paragraph = document.add_paragraph()
        paragraph.add_run(settings["logo"]).font.size = Pt(8)
    if "head" in settings:
        head = section.header.paragraphs[0]
        head.style.paragraph_format.tab_stops.clear_all()
        head.paragraph_format.tab_stops.add_tab_stop(Cm(16.2), WD_TAB_ALIGNMENT.RIGHT)
        head.add_run(settings["head"] + "\t").bold = True
        head.add_run(settings["mark"] + "  ")
        add_field(head, "PAGE")
        head.add_run("(")
        add_field(head, "NUMPAGES")
        head.add_run(")")
    if "foot" in settings:
        section.footer.paragraphs[0].add_run(settings["foot"]).font.size = Pt(8)


def add_field(paragraph: Paragraph, code: str) -> None:
    """A Word field such as PAGE."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def add_line(document: Document, look: Look, line: str) -> None:
    kind, _, text = line.partition(" ") if re.match(r"#{1,2} |[->] ", line) else ("", "", line)
    if kind == "##":
        add_heading(document, look, text)
    elif kind == "#":
        add_title(document, look, text)
    else:
        paragraph = document.add_paragraph(style="List Bullet" if kind == "-" else None)
        if kind == ">":
            paragraph.paragraph_format.left_indent = Cm(1)
        if "\t" in text:
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(3.2) if text.endswith(":") else Cm(6.5))
        for part, bold in bold_parts(text):
            paragraph.add_run(part).bold = bold


def bold_parts(text: str) -> Iterator[tuple[str, bool]]:
    """Pieces of a line with `**bold**` marks."""
    for number, part in enumerate(text.split("**")):
        if part:
            yield part, number % 2 == 1


def add_title(document: Document, look: Look, text: str) -> None:
    if look.heading == "style":
        document.add_paragraph(text, style="Title")
        return
    run = document.add_paragraph().add_run(text)
    run.bold, run.font.size = True, Pt(16)


def add_heading(document: Document, look: Look, text: str) -> None:
    if look.heading == "style":
        document.add_paragraph(text, style="Heading 1")
        return
    paragraph = document.add_paragraph(style="List Number" if look.heading == "numbered" else None)
    paragraph.paragraph_format.space_before = Pt(9)
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(text.upper() if look.heading == "caps" else text)
    run.bold = True


def add_table(document: Document, rows: list[str]) -> None:
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    lengths = [max(len(text) for text in column) + 4 for column in zip(*cells, strict=True)]
    table = document.add_table(rows=0, cols=len(lengths), style="Table Grid")
    table.autofit = False
    for number, row in enumerate(cells):
        for cell, text, length in zip(table.add_row().cells, row, lengths, strict=True):
            cell.width = Cm(16.2 * length / sum(lengths))
            cell.paragraphs[0].add_run(text).bold = number == 0
    for column, length in zip(table.columns, lengths, strict=True):
        column.width = Cm(16.2 * length / sum(lengths))
    document.add_paragraph()


def save_docx(document: Document, path: Path) -> Path:
    """Save with fixed times in the archive, so that the bytes depend on the source alone."""
    document.save(str(path))
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name, ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return path


def print_pdf(word: Path, target: Path) -> Path:
    """Print a Word file by LibreOffice, then blank out the time and the ids it writes."""
    profile = f"-env:UserInstallation={(word.parent / 'profile').as_uri()}"
    order = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(target), str(word)]
    subprocess.run(order, check=True, capture_output=True)
    paper = target / f"{word.stem}.pdf"
    content = paper.read_bytes()
    content = re.sub(rb"(/(?:CreationDate|ModDate)\s*\(D:)\d{14}[^)]*\)", rewritten_date, content)
    content = re.sub(rb"<[0-9A-F]{32}>", b"<" + b"0" * 32 + b">", content)
    content = re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", rb"\g<1>" + b"0" * 32, content)
    paper.write_bytes(content)
    return paper


def rewritten_date(found: re.Match[bytes]) -> bytes:
    """The fixed time in a date of the same length, since a PDF counts bytes."""
    start = found[1] + b"20261001000000Z"
    return start.ljust(len(found[0]) - 1, b" ") + b")"


if __name__ == "__main__":
    main()
