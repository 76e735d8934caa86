"""Measure the reader on the open papers: figures per field, per network, and what a builder wants to see.

    make bench-reading [FLAGS="--network NAME --wrong FIELD"]

The papers are read cold: nothing is known of the network, its people or its organisations.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lagetrunt.reading import read_paper  # noqa: E402
from lagetrunt.reading.export import record  # noqa: E402
from tests.corpus import scoring  # noqa: E402

OPEN = ROOT / "tests" / "corpus" / "open"


def main() -> None:
    """Read all open papers and print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--network", default="", help="only the networks whose folder holds this")
    parser.add_argument("--wrong", default="", help="show what was missed and what was wrong in this field")
    options = parser.parse_args()
    whole: dict[str, scoring.Count] = {}
    for folder in sorted(path for path in OPEN.iterdir() if path.is_dir() and options.network in path.name):
        totals: dict[str, scoring.Count] = {}
        for path in sorted(folder.glob("*.json")):
            expected = json.loads(path.read_text("utf-8"))
            read = read_cold(folder / expected["source"])
            add(totals, scoring.score(expected, read))
            if options.wrong:
                show_wrong(path, options.wrong, expected, read)
        print(f"{folder.name:32} mean F1 {scoring.mean(totals):.3f}")
        add(whole, totals)
    show(whole)


def read_cold(paper: Path) -> dict[str, Any]:
    """Give the record of a paper; an error of the reader is shown and counts as an empty record."""
    try:
        return record(read_paper(paper.read_bytes(), name=paper.name))
    except Exception as error:
        print(f"{paper.name} was not read: {type(error).__name__}: {error}")
        return {}


def add(totals: dict[str, scoring.Count], counts: dict[str, scoring.Count]) -> None:
    """Add the counts of a paper or network."""
    for field, count in counts.items():
        totals.setdefault(field, scoring.Count())
        totals[field] += count


def show(totals: dict[str, scoring.Count]) -> None:
    """Print a line per field, those of the first part above the rule."""
    print(f"\n{'field':24}{'expected':>9}{'read':>6}{'right':>6}{'prec':>7}{'rec':>7}{'F1':>7}")
    for field, count in totals.items():
        figures = f"{count.expected:9}{count.read:6}{count.right:6}"
        print(f"{field:24}{figures}{count.precision:7.3f}{count.recall:7.3f}{count.f1:7.3f}")
        if field == scoring.FIRST_PART[-1]:
            print(f"mean F1 of these fields: {scoring.mean(totals):.3f}\n")


def show_wrong(path: Path, field: str, expected: dict[str, Any], read: dict[str, Any]) -> None:
    """Print the entries of a list that only one of the two records has, told apart by their words."""
    keyed = [
        {json.dumps(one, ensure_ascii=False, sort_keys=True) if isinstance(one, dict) else str(one) for one in side}
        for side in (shown(expected, field), shown(read, field))
    ]
    for mark, entries in (("-", keyed[0] - keyed[1]), ("+", keyed[1] - keyed[0])):
        for entry in sorted(entries):
            print(f"  {mark} {path.stem}: {entry[:300]}")


def shown(record: dict[str, Any], field: str) -> list[Any]:
    """Give what of a record bears on a field: the header's values, or the entries of a list without their places."""
    if field == "header":
        return [f"{name} = {record.get(name)}" for name in scoring.HEADER]
    hidden = {"place", "places", "probability", "doubt", "id"}
    return [{key: value for key, value in one.items() if key not in hidden and value} for one in record.get(field, [])]


if __name__ == "__main__":
    main()
