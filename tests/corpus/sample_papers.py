"""The papers and expected records of the sample network, and the plain text of a paper."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import docx
import pypdfium2
from docx.table import Table

from tests.house import ground

FOLDER = ground.ROOT / "tests" / "corpus" / "sample"
PAPERS = ground.PACKAGE / "cli" / "sample" / "papers"
_OF_THE_WHOLE = {"register.json", "next_agenda.json", "open_business.json"}
"""What is expected of all papers together; every other file is the record of one."""


def records() -> list[dict[str, Any]]:
    """Give the expected records, oldest first."""
    found = [json.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.json") if path.name not in _OF_THE_WHOLE]
    return sorted(found, key=lambda record: str(record["date"]))


def register() -> dict[str, Any]:
    """Give what the register holds after all papers."""
    known: dict[str, Any] = json.loads((FOLDER / "register.json").read_text("utf-8"))
    return known


def next_agenda() -> dict[str, Any]:
    """Give the agenda of the next meeting as a careful coordinator drafts it."""
    known: dict[str, Any] = json.loads((FOLDER / "next_agenda.json").read_text("utf-8"))
    return known


def lines_of(paper: Path) -> list[str]:
    """Give the lines of a paper as a person sees them; page heads and feet of a PDF are among them."""
    if paper.suffix == ".docx":
        lines = _lines_of_docx(paper)
    elif paper.suffix == ".pdf":
        with pypdfium2.PdfDocument(paper) as document:
            pages = [page.get_textpage().get_text_bounded() for page in document]
        # A hyphen at the end of a line is given as U+0002.
        lines = "\n".join(pages).replace("\x02", "-").splitlines()
    else:
        lines = paper.read_text("utf-8").splitlines()
    return [unicodedata.normalize("NFC", line) for line in lines]


def _lines_of_docx(paper: Path) -> list[str]:
    lines: list[str] = []
    for block in docx.Document(str(paper)).iter_inner_content():
        if isinstance(block, Table):
            lines += ["\t".join(cell.text for cell in row.cells) for row in block.rows]
        else:
            lines.append(block.text)
    return lines


def folded(text: str) -> str:
    """Give a text in one line, one space between words, without the marks of bold."""
    return re.sub(r"\s+", " ", text.replace("**", "")).strip()
