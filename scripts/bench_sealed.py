"""Measure the reader on the sealed papers: figures per field, never a text; every run is counted.

    make bench-sealed

The papers are read cold: nothing is known of the network, its people or its organisations. A paper that cannot be
read counts as an empty record. Each set's mean is added to runs.txt, and the figures of the last run are kept in
figures.json, from where the page on reading takes them.
"""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.corpus.figures import Figures, curve, curve_table, fields_table, measured, sure  # noqa: E402

SEALED = ROOT / "tests" / "corpus" / "sealed"


def main() -> None:
    """Read all sealed papers, print the tables and note the run."""
    whole, means = Figures(), []
    for folder in sorted(SEALED.glob("set-*")):
        figures = measured(sorted(folder.glob("*.json")))
        print(f"{folder.name}: mean F1 {figures.mean:.3f} on {figures.papers} papers")
        means.append(f"{folder.name} {figures.mean:.3f}")
        whole.add(figures)
    print(fields_table(whole), curve_table(whole), *whole.failed, sep="\n")
    note(whole, means)


def note(whole: Figures, means: list[str]) -> None:
    """Add the day, the commit and the means to runs.txt, and keep the figures."""
    command = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    day = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    with (SEALED / "runs.txt").open("a", encoding="utf-8") as runs:
        runs.write(f"{day} {commit} {whole.mean:.3f} ({', '.join(means)})\n")
    kept = {
        "day": day,
        "commit": commit,
        "papers": whole.papers,
        "mean": round(whole.mean, 3),
        "fields": {name: [c.expected, c.read, c.right] for name, c in whole.counts.items()},
        "curve": [[low, high, count, round(right, 3)] for low, high, count, right in curve(whole)],
        "sure": [round(one, 3) for one in sure(whole)],
    }
    (SEALED / "figures.json").write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
