"""How fast papers are read in a warm process, form by form, against the extractors alone in the same run."""

from __future__ import annotations

import io
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _table
import docx
import pdf_inspector
import pypdfium2

from lagetrunt.reading import extract, read_paper, understand

SAMPLE = Path(__file__).resolve().parent.parent / "src/lagetrunt/cli/sample/papers"
ROUNDS = 7


def decode(data: bytes) -> str:
    """The least that can be done with a text file."""
    return data.decode("utf-8")


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


def seconds(run: Callable[[], object]) -> float:
    """Return the median processor time of one call: what it costs a core, whatever else the machine does."""
    run()
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        run()
        times.append(time.process_time() - began)
    return statistics.median(times)


def main() -> None:
    """Measure each form and write the table."""
    rows = []
    for form, alone in ALONE.items():
        papers = [(path.name, path.read_bytes()) for path in sorted(SAMPLE.glob(f"*.{form}"))]
        documents = [extract(data, name=name) for name, data in papers]
        bare = seconds(lambda papers=papers, alone=alone: [alone(data) for _name, data in papers]) / len(papers)
        drawn = seconds(lambda papers=papers: [extract(data, name=name) for name, data in papers]) / len(papers)
        understood = seconds(lambda documents=documents: [understand(one) for one in documents]) / len(papers)
        whole = seconds(lambda papers=papers: [read_paper(data, name=name) for name, data in papers]) / len(papers)
        ratio = f"{whole / bare:.1f}" if form in {"docx", "pdf"} else "–"
        rows.append(
            [
                form,
                len(papers),
                f"{bare * 1000:.1f} ms",
                f"{drawn * 1000:.1f} ms",
                f"{understood * 1000:.1f} ms",
                f"{1 / whole:.0f}",
                ratio,
            ]
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
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
        ],
        rows=rows,
        notes=f"Medians of {ROUNDS} rounds over the sample papers in one warm process; peak memory {peak:.0f} MiB.",
    )


if __name__ == "__main__":
    main()
