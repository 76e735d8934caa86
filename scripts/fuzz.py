"""Read papers that were changed by chance, and keep whatever ends in anything but a reading or a ReadingError.

    make fuzz FLAGS="--seconds 600 --form rtf --seed 7"

A changed paper that passes lines of the sources that none passed before is changed further. The same seed, forms and
number of cases give the same cases. Findings are kept as files, one for each kind of fault, with their trace beside.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from fuzzing import marked, others
from fuzzing.changes import Change, by_bytes, by_words
from fuzzing.reading_child import Child, Told
from fuzzing.seeds import FORMS, seeds

CHANGES: dict[str, Change] = {
    "txt": by_words, "md": by_words, "docx": marked.package, "odt": marked.package, "rtf": others.rtf,
    "doc": others.ole, "html": marked.html, "eml": others.eml, "msg": others.ole, "pdf": others.pdf, "png": by_bytes,
}  # fmt: skip
_LARGEST = 300_000


@dataclass(slots=True)
class Tally:
    """What became of the cases of one form."""

    cases: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    kept: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)

    def add(self, told: Told) -> None:
        self.cases += 1
        self.seconds += told.seconds
        self.slowest = max(self.slowest, told.seconds)
        self.kept += bool(told.lines)
        self.outcomes["wrong" if told.is_wrong else told.outcome] += 1


def main() -> None:
    """Fuzz until the time or the cases are used up, and print the record."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=600, help="seconds of reading in all")
    parser.add_argument("--cases", type=int, default=0, help="stop after so many cases, however long they take")
    parser.add_argument("--form", default="", help="only these forms, with commas between")
    parser.add_argument("--seed", default="1", help="where chance begins")
    parser.add_argument("--findings", type=Path, default=Path(tempfile.gettempdir()) / "lagetrunt-fuzz")
    options = parser.parse_args()
    forms = [form for form in FORMS if not options.form or form in options.form.split(",")]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    child, tallies = Child(), {form: Tally() for form in forms}
    keys: set[str] = set()
    try:
        for form, data, told in cases(child, forms, options.seed, options.seconds, options.cases):
            tallies[form].add(told)
            if told.is_wrong and told.key not in keys:
                keys.add(told.key)
                keep(options.findings, form, len(keys), data, told)
    finally:
        child.close()
        print(table(tallies), f"{len(child.passed)} lines passed, {len(keys)} findings", sep="\n\n")


def cases(child: Child, forms: list[str], seed: str, seconds: float, most: int) -> Iterator[tuple[str, bytes, Told]]:
    """Give form, bytes and outcome of each case: first the papers as they are, then changed ones, form by form."""
    papers = {form: found for form, found in seeds().items() if form in forms}
    for form in forms:
        for data in papers[form]:
            yield form, data, child.read(data, f"paper.{form}")
    number, spent = 0, 0.0
    while (not most and spent < seconds) or number < most:
        form = forms[number % len(forms)]
        rng = Random(f"{seed} {number}")  # noqa: S311  # chance that can be repeated is what is wanted
        pool = papers[form]
        newest = pool[-30:] if rng.random() < 0.5 else pool
        data = CHANGES[form](rng, rng.choice(newest), rng.choice(pool))[:_LARGEST]
        told = child.read(data, f"paper.{form}")
        if told.lacks_memory:  # what earlier papers left there is no fault of this one, and the product reads so too
            child.close()
            told = child.read(data, f"paper.{form}")
        if told.lines:
            pool.append(data)
        yield form, data, told
        number, spent = number + 1, spent + told.seconds


def keep(folder: Path, form: str, number: int, data: bytes, told: Told) -> None:
    """Write a finding and its trace."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{time.strftime('%H%M%S')}-{number}.{form}"
    path.write_bytes(data)
    path.with_suffix(f".{form}.trace").write_text(f"{told.key}\n{told.outcome}\n{told.trace}", "utf-8")
    print(f"{path}: {told.key}", flush=True)


def table(tallies: dict[str, Tally]) -> str:
    """Return the record as a table of markdown."""
    rows = ["| form | cases | seconds | slowest, s | new lines in | outcomes |", "|---|--:|--:|--:|--:|---|"]
    for form, tally in tallies.items():
        outcomes = ", ".join(f"{what} {count}" for what, count in tally.outcomes.most_common())
        rows.append(
            f"| {form} | {tally.cases} | {tally.seconds:.0f} | {tally.slowest:.1f} | {tally.kept} | {outcomes} |"
        )
    cases, seconds = sum(one.cases for one in tallies.values()), sum(one.seconds for one in tallies.values())
    return "\n".join([*rows, f"| all | {cases} | {seconds:.0f} | | | |"])


if __name__ == "__main__":
    main()
