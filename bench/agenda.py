"""How long an agenda takes as PDF, as a Word file and as text, against bare typst and bare python-docx."""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import typst
from docx import Document

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _table

from lagetrunt.delivery.agenda import AgendaPaper, AgendaPoint
from lagetrunt.delivery.agenda_docx import agenda_docx
from lagetrunt.delivery.agenda_pdf import agenda_pdf
from lagetrunt.delivery.agenda_text import agenda_text

SIZES = (12, 40, 500)
ROUNDS = 15
BARE = b"""
#let rows = json(bytes(sys.inputs.rows))
#set text(lang: "sv")
= Dagordning
#table(columns: 4, ..rows.flatten())
"""
"""The least that typst can be asked for: the same words in a table, no tags, no standard, its own fonts."""


def agenda(count: int) -> AgendaPaper:
    """Return an agenda of so many points, each with its reason and source, every seventh with a background."""
    points = tuple(
        AgendaPoint(
            number=str(number),
            time=f"{9 + number // 60}.{number % 60:02}",
            heading=f"Fråga {number} om samverkan mellan kommunerna",
            kind="Beslut" if number % 3 else "Dialog",
            owner="Åsa Öberg",
            minutes=10,
            chain="4 sept → 2 okt → nu" if number % 4 == 0 else "",
            why="Flyttad från förra mötet för att tiden inte räckte till.",
            sources=(f"Punkt {number}, 2 oktober 2026",),
            background="Elva kommuner har svarat, och två vill vänta ett år." if number % 7 == 0 else "",
        )
        for number in range(1, count + 1)
    )
    labels = {"time": "Tid", "number": "Nr", "point": "Punkt", "minutes": "min", "source": "Källa", "page": "Sida"}
    labels |= {"background": "Bakgrund", "leads": "Leder mötet", "ends": "Slut", "empty": "Inga punkter än."}
    return AgendaPaper(
        body="Nätverket för beredskap",
        title="Dagordning fredag 4 december 2026",
        when="Fredag 4 december 2026 kl. 9–12",
        place="Kommunhuset i Kil",
        points=points,
        labels=tuple(labels.items()),
        made="Utkast 22 november 2026",
        made_at=datetime(2026, 11, 22, 8, 0, tzinfo=UTC),
    )


def cells(paper: AgendaPaper) -> list[list[str]]:
    """Return the same words as rows of plain cells, the background among them."""
    return [
        [
            point.time,
            point.number,
            "\n".join(
                part
                for part in (
                    point.heading,
                    f"{point.kind} · {point.owner}",
                    point.chain,
                    f"{point.why} Källa: {'; '.join(point.sources)}.",
                    point.background,
                )
                if part
            ),
            str(point.minutes),
        ]
        for point in paper.points
    ]


def bare_pdf(paper: AgendaPaper) -> bytes:
    """Return the agenda by typst alone."""
    inputs = {"rows": json.dumps(cells(paper))}
    return typst.compile(BARE, format="pdf", sys_inputs=inputs, ignore_system_fonts=True, pdf_tags=False)


def bare_docx(paper: AgendaPaper) -> bytes:
    """Return the agenda by python-docx as its guide shows it: a heading, and a table filled row by row."""
    word = Document()
    word.add_heading("Dagordning")
    table = word.add_table(rows=1, cols=4)
    for row in cells(paper):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    out = BytesIO()
    word.save(out)
    return out.getvalue()


FORMS: dict[str, tuple[Callable[[AgendaPaper], str | bytes], Callable[[AgendaPaper], bytes] | None]] = {
    "PDF": (agenda_pdf, bare_pdf),
    "Word": (agenda_docx, bare_docx),
    "text": (agenda_text, None),
}


def timed(make: Callable[[AgendaPaper], object], paper: AgendaPaper) -> float:
    """Return the median of the processor time of several calls, in seconds, after one to warm up."""
    make(paper)
    times = []
    for _round in range(ROUNDS):
        began = time.process_time()
        make(paper)
        times.append(time.process_time() - began)
    return statistics.median(times)


def main() -> None:
    """Measure and write the table."""
    papers = {count: agenda(count) for count in SIZES}
    ours = {(name, count): timed(FORMS[name][0], paper) for count, paper in papers.items() for name in FORMS}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows = []
    for (name, count), made in ours.items():
        make, bare = FORMS[name]
        least = timed(bare, papers[count]) if bare else 0.0
        size = len(make(papers[count])) / 1000
        against = [f"{least * 1000:.0f} ms", f"{made / least:.1f}"] if bare else ["–", "–"]
        rows.append([name, count, f"{made * 1000:.0f} ms", *against, f"{size:.0f} kB"])
    _table.write(
        "agenda",
        title="Files of an agenda",
        command="make bench (bench/agenda.py)",
        heads=["file", "points", "ours", "bare", "ours : bare", "size"],
        rows=rows,
        notes=(
            f"Medians of processor time over {ROUNDS} rounds in one warm process; its peak memory before the bare ones "
            f"{memory:.0f} MiB. Bare is the same words in a plain table: typst without tags, standards or shipped "
            "fonts, python-docx as its guide shows it. Ours is tagged, PDF/A-3a and PDF/UA-1, with the agenda "
            "attached as JSON; the Word file has its own styles, headings, widths and a head that repeats."
        ),
    )


if __name__ == "__main__":
    main()
