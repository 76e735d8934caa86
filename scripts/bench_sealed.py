"""Measure the reader on the sealed papers: figures per field, never a text, and one line in runs.txt for every run.

    make bench-sealed

The papers are read cold: nothing is known of the network, its people or its organisations. A paper that cannot be
read counts as an empty record.
"""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lagetrunt.reading import read_paper  # noqa: E402
from lagetrunt.reading.export import record  # noqa: E402
from tests.corpus import scoring  # noqa: E402

SEALED = ROOT / "tests" / "corpus" / "sealed"


def main() -> None:
    """Read all sealed papers, print the table and note the run."""
    totals: dict[str, scoring.Count] = {}
    papers = sorted(SEALED.glob("set-*/*.json"))
    for number, path in enumerate(papers, 1):
        expected = json.loads(path.read_text("utf-8"))
        for field, count in scoring.score(expected, read(path.parent / expected["source"], number)).items():
            totals.setdefault(field, scoring.Count())
            totals[field] += count
    show(totals, len(papers))
    note(scoring.mean(totals))


def read(paper: Path, number: int) -> dict[str, Any]:
    """Give the record of a paper; of one that the reader fails on, an empty record and a line with the error's kind."""
    try:
        return record(read_paper(paper.read_bytes(), name=paper.name))
    except Exception as error:
        print(f"paper {number} ({paper.suffix}) was not read: {type(error).__name__}")
        return {}


def show(totals: dict[str, scoring.Count], papers: int) -> None:
    """Print a line per field, those of the first part above the rule."""
    print(f"{'field':24}{'expected':>9}{'read':>6}{'right':>6}{'prec':>7}{'rec':>7}{'F1':>7}")
    for field, count in totals.items():
        figures = f"{count.expected:9}{count.read:6}{count.right:6}"
        print(f"{field:24}{figures}{count.precision:7.3f}{count.recall:7.3f}{count.f1:7.3f}")
        if field == scoring.FIRST_PART[-1]:
            print(f"mean F1 of these fields, {papers} papers: {scoring.mean(totals):.3f}\n")


def note(mean: float) -> None:
    """Add the day, the commit and the mean to runs.txt."""
    command = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    day = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    with (SEALED / "runs.txt").open("a", encoding="utf-8") as runs:
        runs.write(f"{day} {commit} {mean:.3f}\n")


if __name__ == "__main__":
    main()
