"""Sealed sets and open papers hang together: each quote stands in its paper, nothing comes from other people's papers.

The failures name file and list only, never a text: who builds the reader must not learn what the papers say.
"""

from __future__ import annotations

import email
import email.policy
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from docx import Document

from lagetrunt.reading import extract
from tests.corpus import scoring
from tests.house.test_privacy import _runs, _sentences_of_others

SEALED = Path(__file__).parent / "sealed"
OPEN = Path(__file__).parent / "open"
RECORDS = [*sorted(SEALED.glob("set-*/*.json")), *sorted(OPEN.glob("*/*.json"))]
FORMS = {"set-1": {".txt", ".md", ".docx", ".pdf"}, "set-2": {".txt", ".md", ".docx", ".pdf", ".odt", ".rtf", ".eml"}}
QUOTED = "decisions actions postponed appointments meetings positions vacancies leavers questions money marks".split()


def text_of(paper: Path) -> str:
    """Give the text of a paper, tables of Word row by row, pages of a PDF as they are and joined."""
    if paper.suffix == ".docx":
        document = Document(str(paper))
        head = [paragraph.text for section in document.sections for paragraph in section.header.paragraphs]
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        accepted = [block.text for block in extract(paper.read_bytes(), name=paper.name).blocks]
        return "\n".join([*head, *(paragraph.text for paragraph in document.paragraphs), *cells, *accepted])
    if paper.suffix == ".pdf":
        joined = [block.text for block in extract(paper.read_bytes(), name=paper.name).blocks]
        with pypdfium2.PdfDocument(paper) as document:
            return "\n".join([*(page.get_textpage().get_text_range() for page in document), *joined])
    if paper.suffix == ".eml":
        message = email.message_from_bytes(paper.read_bytes(), policy=email.policy.default)
        body = message.get_body(("plain", "html"))
        return f"{message['subject']}\n{message['from']}\n{body.get_content() if body else ''}"
    if paper.suffix in (".odt", ".rtf", ".html", ".doc", ".msg"):
        blocks = extract(paper.read_bytes(), name=paper.name).blocks
        return "\n".join(f"{block.marker or ''} {block.text}" for block in blocks)
    try:
        return paper.read_text("utf-8")
    except UnicodeDecodeError:
        return paper.read_text("cp1252")


def plain(text: object) -> str:
    """Give the words with one space between them, so that line ends and marks do not count."""
    return " ".join(scoring.words(text))


def quotes(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Give each quote of a record with the list that it stands in."""
    yield from (("header", record[key]) for key in ("place", "secretary") if record[key])
    yield from (("attendance", person["name"]) for person in record["attendance"])
    yield from (("attendance", person["organisation"]) for person in record["attendance"] if person["organisation"])
    yield from (("items", item["heading"]) for item in record["items"])
    yield from ((key, entry["text"]) for key in QUOTED for entry in record[key])


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_each_quote_stands_in_its_paper(path: Path) -> None:
    """Names, headings and statements are quoted word for word, and the paper is the one the record was written from."""
    record = json.loads(path.read_text("utf-8"))
    paper = path.parent / record["source"]
    assert paper.stem == path.stem
    assert hashlib.sha256(paper.read_bytes()).hexdigest() == record["sha256"]
    text = plain(text_of(paper))
    missing = [where for where, quote in quotes(record) if plain(quote) not in text]
    assert not missing, missing


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_what_a_record_names_is_in_the_record(path: Path) -> None:
    """Items, parents and doers are those that the record itself lists; each date of a meeting stands once."""
    record = json.loads(path.read_text("utf-8"))
    headings = {item["heading"] for item in record["items"]} | {None}
    assert {item["parent"] for item in record["items"]} <= headings
    assert {entry["item"] for key in QUOTED if key != "meetings" for entry in record[key]} <= headings
    dates = [meeting["date"] for meeting in record["meetings"]]
    assert len(dates) == len(set(dates))
    assert min(dates) > record["date"]
    assert scoring.mean(scoring.score(record, record)) == 1


def test_there_are_sealed_papers_of_every_form() -> None:
    """At least twelve papers a set, in the forms that it promises."""
    assert {folder.name for folder in SEALED.glob("set-*")} == set(FORMS)
    for name, forms in FORMS.items():
        papers = [json.loads(path.read_text("utf-8"))["source"] for path in (SEALED / name).glob("*.json")]
        assert len(papers) >= 12
        assert {Path(paper).suffix for paper in papers} == forms


@pytest.mark.needs("gold")
def test_no_sentence_of_the_marked_papers_is_here(gold: Path) -> None:
    """No paper has six words in a row from other people's papers."""
    theirs = _sentences_of_others(gold)
    found = [
        path.name
        for path in RECORDS
        for run in _runs(scoring.words(text_of(path.parent / json.loads(path.read_text("utf-8"))["source"])))
        if run in theirs
    ]
    assert not found, found


def test_a_damaged_record_scores_less() -> None:
    """The scorer sees what is missing, what is too much and what is wrong."""
    record = json.loads(RECORDS[0].read_text("utf-8"))
    short = {**record, "items": record["items"][1:]}
    assert scoring.score(record, short)["items"].recall < 1
    long = {**record, "actions": [*record["actions"], {"item": "Övrigt", "text": "Någon gör något annat."}]}
    assert scoring.score(record, long)["actions"].precision < 1
    wrong = {**record, "date": "1999-01-01"}
    assert scoring.score(record, wrong)["header"].f1 < 1
    assert scoring.mean(scoring.score(record, {})) == 0
