"""One zip with a paper of every form, scans among them: all are read, and every finding can be shown in its place."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from lagetrunt.intake.imports import Imported, import_files
from lagetrunt.models import PaperState, TextVersion
from tests.corpus.sample_papers import PAPERS
from tests.factories.cast import Cast
from tests.factories.scans import saved, scans
from tests.reading.sources.ole_files import outlook_mail

pytestmark = [pytest.mark.django_db, pytest.mark.needs("tesseract")]
SCANNED = "Protokoll 2025-11-28.pdf"
OPEN = Path(__file__).resolve().parents[1] / "corpus" / "open"
FORMS = {"txt", "md", "docx", "doc", "odt", "rtf", "pdf", "html", "eml", "msg", "image"}


@cache
def _one_of_each() -> dict[str, bytes]:
    """A paper for every ending, of many networks, and the scans."""
    chosen: dict[str, Path] = {}
    for path in sorted([*PAPERS.iterdir(), *OPEN.glob("*/*.*")]):
        if path.suffix[1:] in FORMS:
            chosen.setdefault(path.suffix, path)
    files = {path.name: path.read_bytes() for path in chosen.values()}
    notes = chosen[".txt"].read_text("utf-8")
    files["mejl.msg"] = outlook_mail("Anteckningar", notes)
    pages = scans(SCANNED)
    return {**files, "skannad.pdf": saved(pages, "PDF"), "foto.jpg": saved(pages[:1], "JPEG")}


@pytest.fixture
def done(cast: Cast) -> Imported:
    """Import them all from one archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in _one_of_each().items():
            archive.writestr(name, data)
    return import_files([("allt.zip", packed.getvalue())], by=cast.administrator, body=cast.network, accept="none")


def test_a_paper_of_every_form_is_read_with_findings_in_their_places(done: Imported) -> None:
    assert [paper.name for paper in done.unreadable] == []
    assert done.batch.told == []
    read = {paper.name: paper for paper in done.papers}
    assert read.keys() == _one_of_each().keys()
    for name, paper in read.items():
        paper.refresh_from_db()
        assert paper.state == PaperState.REVIEW, name
        blocks = TextVersion.objects.get(paper=paper).blocks
        places = [place for finding in paper.findings.all() for place in finding.places.all()]
        assert Counter(finding.kind for finding in paper.findings.all()).total() > 20, name
        assert all(blocks[one.block]["text"][one.start : one.end] == one.quote for one in places), name
