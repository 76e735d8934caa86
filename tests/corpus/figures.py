"""What the reader makes of the corpus, as tables: figures per field, and how often it is wrong where it is sure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from lagetrunt.reading import read_paper
from lagetrunt.reading.export import record
from tests.corpus import scoring

SURE = 0.95
"""From here a finding is let in unseen."""
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, SURE, 1.0)
"""Between these probabilities findings are counted together."""


@dataclass(slots=True)
class Figures:
    """What was counted over some papers."""

    papers: int = 0
    counts: dict[str, scoring.Count] = field(default_factory=dict)
    judged: list[tuple[str, float, bool]] = field(default_factory=list)
    """Every finding: its list, its probability, and whether it is right."""
    failed: list[str] = field(default_factory=list)
    """The kinds of error of papers that could not be read."""

    def add(self, other: Figures) -> None:
        """Add what was counted over other papers."""
        self.papers += other.papers
        self.judged += other.judged
        self.failed += other.failed
        for name, count in other.counts.items():
            self.counts.setdefault(name, scoring.Count())
            self.counts[name] += count

    @property
    def mean(self) -> float:
        """The mean F1 of the fields of part 1."""
        return scoring.mean(self.counts)


def measured(papers: Iterable[Path], *, texts: Path | None = None) -> Figures:
    """Read the papers of these records cold, so that nothing is known of their networks, and count.

    A paper lies beside its record, or in the folder `texts`.
    """
    whole = Figures()
    for path in papers:
        expected = json.loads(path.read_text("utf-8"))
        whole.add(compared(expected, read_cold((texts or path.parent) / expected["source"], whole.failed)))
    return whole


def compared(expected: dict[str, Any], read: dict[str, Any]) -> Figures:
    """Count one paper's record against what was read."""
    return Figures(1, scoring.score(expected, read), list(scoring.judged(expected, read)))


def read_cold(paper: Path, failed: list[str]) -> dict[str, Any]:
    """Give the record of a paper; one that the reader fails on is an empty record, and the error's kind is noted."""
    try:
        return record(read_paper(paper.read_bytes(), name=paper.name))
    except Exception as error:
        failed.append(f"{paper.suffix} {type(error).__name__}")
        return {}


def fields_table(figures: Figures) -> str:
    """Give the figures per field as text, those of part 1 above the rule."""
    return "\n".join(_field_lines(figures))


def _field_lines(figures: Figures) -> Iterator[str]:
    yield f"{'field':24}{'expected':>9}{'read':>6}{'right':>6}{'prec':>7}{'rec':>7}{'F1':>7}"
    for name, count in figures.counts.items():
        yield (
            f"{name:24}{count.expected:9}{count.read:6}{count.right:6}"
            f"{count.precision:7.3f}{count.recall:7.3f}{count.f1:7.3f}"
        )
        if name == scoring.FIRST_PART[-1]:
            yield f"mean F1 of these fields, {figures.papers} papers: {figures.mean:.3f}\n"


def curve(figures: Figures) -> list[tuple[float, float, int, float]]:
    """Give the calibration: from, to, findings of such a probability, and the share of them that is right."""
    found = []
    for low, high in pairwise(BINS):
        inside = [right for _name, p, right in figures.judged if low <= p < high or (high == 1.0 and p == high)]
        found.append((low, high, len(inside), sum(inside) / len(inside) if inside else 0.0))
    return found


def sure(figures: Figures) -> tuple[float, float]:
    """Give the share of findings that are surer than `SURE`, and the share of those that is wrong."""
    above = [right for _name, p, right in figures.judged if p > SURE]
    share = len(above) / len(figures.judged) if figures.judged else 0.0
    return share, 1 - sum(above) / len(above) if above else 0.0


def curve_table(figures: Figures) -> str:
    """Give the calibration as text."""
    lines = [f"{'probability':14}{'findings':>9}{'right':>8}"]
    lines += [f"{low:.2f}–{high:.2f}{'':5}{count:9}{right:8.3f}" for low, high, count, right in curve(figures)]
    share, wrong = sure(figures)
    return "\n".join([*lines, f"surer than {SURE}: {share:.1%} of the findings, {wrong:.1%} of those wrong"])
