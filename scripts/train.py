"""Train the learned model of the reader, and print how it does on networks that it has not seen.

    make train

Learns from the open papers, the sample network, the heaps of notes and the single sentences, never from the sealed
papers. The same material gives the same files in language/sv: learned.z, seats.z, days.z, doers.z, stances.z (what
words say of sentences, seats, days to come, doers and stances), and calibration.json (how likely a finding is right).
Every figure printed is of a network left out of the training.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from multiprocessing import Pool
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lagetrunt.reading.learned import calibration, days, doers, seats, stances, weights  # noqa: E402
from lagetrunt.reading.learned.evidence import LISTS, Learned  # noqa: E402
from scripts.training import answering, calibrating, dating, doing, learning, material, seating  # noqa: E402
from scripts.training.findings import Finding, expected_of, findings_of  # noqa: E402
from scripts.training.material import HEAPS, SEEN  # noqa: E402
from tests.corpus.figures import Figures, curve_table  # noqa: E402

INTO = ROOT / "src" / "lagetrunt" / "language" / "sv"
Judged = list[tuple[Finding, float]]
Limits = dict[str, tuple[float, float]]
GROUPS: dict[str, Callable[[str], bool]] = {
    "papers": lambda network: not network.startswith(HEAPS),
    "new to the rules": lambda network: not network.startswith(HEAPS) and network not in SEEN,
    "heaps of notes": lambda network: network.startswith(HEAPS),
}
"""What is measured apart, each group weighing as much as another when limits are chosen."""


def main() -> None:
    """Train, print the figures, and write the files."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--keep", action="store_true", help="print the figures only, write nothing")
    parser.add_argument("--cores", type=int, default=2)
    options = parser.parse_args()
    examples = [*material.of_papers(), *material.of_sentences()]
    for one in (seating, dating, doing, answering):
        one.of_papers()  # once, before the work is shared out
    groups = material.folds(paper.network for paper in material.papers())
    with Pool(options.cores) as pool:
        found = [f for found in pool.map(of_networks, groups, chunksize=1) for f in found]
    findings = [finding for finding in found if is_measured(finding.name, finding.network)]
    calibrating.with_points(findings)
    chances = calibrating.without_network(findings)
    judged = list(zip(findings, chances, strict=True))
    groups = {title: (of_group(judged, holds), counted(holds)) for title, holds in GROUPS.items()}
    least = calibrating.thresholds(list(groups.values()))
    print(len(material.papers()), "papers and heaps,", len(examples), "sentences\n")
    print_figures(groups, least)
    if not options.keep:
        write(examples, findings, least)


def is_measured(name: str, network: str) -> bool:
    """Tell whether what is found of a list in a network may be judged by the records.

    The points of a heap need not hang together, so until when something is put off is often told there by a date that
    has nothing to do with it.
    """
    return name != "postponed" or not network.startswith(HEAPS)


def examples_but(networks: frozenset[str]) -> list[material.Example]:
    """Return all examples that are not of these networks."""
    return [e for e in (*material.of_papers(), *material.of_sentences()) if e.network not in networks]


def of_networks(networks: frozenset[str]) -> list[Finding]:
    """Return the findings of networks, judged by models that have not seen them."""
    of_seats, of_days, of_doers, of_stances = (
        learning.as_file([e for e in one.of_papers() if e.network not in networks])
        for one in (seating, dating, doing, answering)
    )
    known = Learned(
        trained(examples_but(networks)),
        seats.read(of_seats),
        weights.read_odds(of_days),
        weights.read_odds(of_doers),
        stances.read(of_stances),
    )
    return [f for paper in material.papers() if paper.network in networks for f in findings_of(paper, known)]


def trained(examples: list[material.Example]) -> weights.Weights:
    """Return what is learned of the sentences, as it is kept."""
    return weights.read(learning.as_file(examples))


def of_group(judged: Judged, holds: Callable[[str], bool]) -> Judged:
    """Return the findings of the networks of which that holds."""
    return [pair for pair in judged if holds(pair[0].network)]


def counted(holds: Callable[[str], bool]) -> Counter[str]:
    """Return how much of each list is to be found in the papers of those networks."""
    expected: Counter[str] = Counter()
    for paper in material.papers():
        if holds(paper.network):
            told = expected_of(paper)
            expected.update({name: told[name] for name in told if is_measured(name, paper.network)})
    return expected


def print_figures(groups: dict[str, tuple[Judged, Counter[str]]], least: Limits) -> None:
    """Print the F1 of every list by rules alone and with the model, and the calibration before and after."""
    print(f"{'':14}" + "".join(f"{title:>24}" for title in groups) + "   lets go  takes up from")
    print(f"{'list':14}" + f"{'rules':>12}{'both':>12}" * len(groups))
    for name in LISTS:
        figures = []
        for judged, expected in groups.values():
            mine = [pair for pair in judged if pair[0].name == name]
            figures += [
                calibrating.f1(mine, expected[name], *limits) for limits in ((0.0, calibration.NEVER), least[name])
            ]
        takes = "-" if least[name][1] == calibration.NEVER else least[name][1]
        print(f"{name:14}" + "".join(f"{figure:12.3f}" for figure in figures) + f"{least[name][0]:9} {takes:>9}")
    for title, (judged, _) in groups.items():
        before = Figures(judged=[(f.name, f.told, f.right) for f, _ in judged if not f.fresh])
        after = Figures(judged=[(f.name, p, f.right) for f, p in judged if calibrating.is_kept(f, p, *least[f.name])])
        print(f"\n{title}, rules alone", curve_table(before), f"\n{title}, both", curve_table(after), sep="\n")


def write(examples: list[material.Example], findings: list[Finding], least: Limits) -> None:
    """Train on everything and write the files."""
    raw = {weights.FILE: learning.as_file(examples)}
    raw |= {seats.FILE: learning.as_file(seating.of_papers()), days.FILE: learning.as_file(dating.of_papers())}
    raw |= {doers.FILE: learning.as_file(doing.of_papers()), stances.FILE: learning.as_file(answering.of_papers())}
    scales = calibrating.calibrated(findings)
    kept = {name: replace(scale, least=least[name][0], least_new=least[name][1]) for name, scale in scales.items()}
    text = calibration.written(kept)
    raw[calibration.FILE] = text.encode()
    for name, content in raw.items():
        (INTO / name).write_bytes(content)
    print("", ", ".join(f"{name}: {len(content) / 1000:.0f} kB" for name, content in raw.items()), sep="\n")


if __name__ == "__main__":
    main()
