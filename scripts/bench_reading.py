"""Measure the reader on the open papers: figures per field, per network, and what a builder wants to see.

    make bench-reading [FLAGS="--network NAME --wrong FIELD"]

The papers are read cold: nothing is known of the network, its people or its organisations. Without flags the figures
are put on the page on reading, beside those of the last sealed run and of the marked papers that LAGETRUNT_GOLD names.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import _reading_page  # noqa: E402

from tests.corpus import scoring  # noqa: E402
from tests.corpus.figures import Figures, compared, curve_table, fields_table, measured, read_cold  # noqa: E402

OPEN = ROOT / "tests" / "corpus" / "open"


def main() -> None:
    """Read all open papers, print the tables, and write the page where everything was read."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--network", default="", help="only the networks whose folder holds this")
    parser.add_argument("--wrong", default="", help="show what was missed and what was wrong in this field")
    options = parser.parse_args()
    whole, networks = Figures(), {}
    for folder in sorted(path for path in OPEN.iterdir() if path.is_dir() and options.network in path.name):
        figures = of_network(folder, options.wrong)
        print(f"{folder.name:32} mean F1 {figures.mean:.3f}", *figures.failed)
        networks[folder.name] = figures
        whole.add(figures)
    print("", fields_table(whole), curve_table(whole), sep="\n")
    if not options.network and not options.wrong:
        gold = os.environ.get("LAGETRUNT_GOLD")
        _reading_page.write(whole, networks, gold_figures(Path(gold)) if gold else None)


def of_network(folder: Path, wrong: str) -> Figures:
    """Read the papers of one network; show what is wrong in one field where that is asked for."""
    figures = Figures()
    for path in sorted(folder.glob("*.json")):
        expected = json.loads(path.read_text("utf-8"))
        read = read_cold(folder / expected["source"], figures.failed)
        figures.add(compared(expected, read))
        if wrong:
            show_wrong(path, wrong, expected, read)
    return figures


def gold_figures(folder: Path) -> Figures:
    """Read the marked papers that are kept outside the repository."""
    return measured(sorted((folder / "gold").glob("*.json")), texts=folder / "texts")


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
