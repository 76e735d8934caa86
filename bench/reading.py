"""How fast papers are read in a warm process, form by form, against the extractors alone in the same run."""

from __future__ import annotations

import io
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import _table
import docx
import pdf_inspector
import pypdfium2

from lagetrunt.reading import extract, read_paper, understand
from lagetrunt.reading.sources import ocr
from tests.factories.scans import saved, scans

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "src/lagetrunt/cli/sample/papers"
CORPUS = ROOT / "tests/corpus"
SCANNED = "Protokoll 2025-11-28.pdf"
ROUNDS = 7


def decode(data: bytes) -> str:
    """The least that can be done with a text file."""
    return data.decode("utf-8", errors="replace")


def words_of_docx(data: bytes) -> str:
    """All text of a Word file, as python-docx gives it."""
    document = docx.Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def words_of_pdf(data: bytes) -> str:
    """All text of a PDF file, as pdf-inspector and pypdfium2 give it: one for the structure, one for the words."""
    marked = pdf_inspector.process_pdf_bytes(data).markdown or ""
    document = pypdfium2.PdfDocument(data)
    try:
        return marked + "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


ALONE: dict[str, Callable[[bytes], str]] = {"txt": decode, "md": decode, "docx": words_of_docx, "pdf": words_of_pdf}
"""What draws the words out of a form and does nothing else, where a library does."""
FORMS = (*ALONE, "doc", "odt", "rtf", "html", "eml")


def seconds(run: Callable[[], object]) -> float:
    """Return the median processor time of one call: what it costs a core, whatever else the machine does."""
    run()
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        run()
        times.append(time.process_time() - began)
    return statistics.median(times)


def papers_of(form: str) -> list[tuple[str, bytes]]:
    """Return the papers of a form: the sample's, the open ones of the corpus, and those saved by other programs."""
    folders = (SAMPLE, *sorted(CORPUS.glob("open/*")), CORPUS.parent / "reading" / "sources" / "files")
    found = [path for folder in folders for path in sorted(folder.glob(f"*.{form}"))]
    return [(path.name, path.read_bytes()) for path in found]


def measure(form: str) -> list[object]:
    """Measure one form in this process and return its row."""
    papers = papers_of(form)
    documents = [extract(data, name=name) for name, data in papers]
    alone = ALONE.get(form)
    bare = seconds(lambda: [alone(data) for _name, data in papers]) / len(papers) if alone else None
    drawn = seconds(lambda: [extract(data, name=name) for name, data in papers]) / len(papers)
    understood = seconds(lambda: [understand(one) for one in documents]) / len(papers)
    whole = seconds(lambda: [read_paper(data, name=name) for name, data in papers]) / len(papers)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        form,
        len(papers),
        "–" if bare is None else f"{bare * 1000:.1f} ms",
        f"{drawn * 1000:.1f} ms",
        f"{understood * 1000:.1f} ms",
        f"{1 / whole:.0f}",
        f"{whole / bare:.1f}" if bare and form in {"docx", "pdf"} else "–",
        f"{peak:.0f} MiB",
    ]


def measure_scans() -> list[object]:
    """Measure the pages of a scanned paper; Tesseract is a process of its own, so by the clock."""
    data = saved(scans(SCANNED), "PDF")
    began = time.perf_counter()
    pages = extract(data, name="skannad.pdf").pages or 1
    spent = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return ["scanned pdf, a page", pages, "–", f"{spent / pages:.2f} s", "–", "–", "–", f"{peak:.0f} MiB"]


def in_a_process(form: str) -> list[object]:
    """Measure one form in a process of its own, so that its memory is its own."""
    answered = subprocess.run([sys.executable, __file__, form], stdout=subprocess.PIPE, check=True)
    row: list[object] = json.loads(answered.stdout.splitlines()[-1])
    return row


def main() -> None:
    """Measure each form and write the table."""
    rows = [in_a_process(form) for form in FORMS]
    if ocr.program():
        rows.append(in_a_process("scan"))
    _table.write(
        "reading",
        title="Reading",
        command="make bench (bench/reading.py)",
        heads=[
            "form",
            "papers",
            "extractor alone",
            "blocks",
            "understanding",
            "papers a second a core",
            "whole : alone",
            "peak memory",
        ],
        rows=rows,
        notes=f"Processor time, medians of {ROUNDS} rounds over the sample and the open papers, a warm process each; "
        "scans by the clock.",
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure_scans() if sys.argv[1] == "scan" else measure(sys.argv[1])))
    else:
        main()
