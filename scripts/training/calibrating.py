"""Learning how likely findings are right: one logistic regression over all lists, with an own part for each.

What the form of a paper says holds for all lists together, so they learn from each other.
"""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from lagetrunt.reading.learned.calibration import NEVER, Scale
from lagetrunt.reading.learned.evidence import LISTS, POINT, Evidence, is_against
from lagetrunt.reading.learned.weights import log_odds, probability
from scripts.training.findings import Finding
from scripts.training.material import folds

ROUNDS = 30
STEP = 0.08
FREEDOM = 0.3
_SEED = 2024
_LEAST_SEEN = 8
"""Evidence met more seldom than this says nothing."""
_GAIN = 0.003
"""A threshold must better the F1 by this."""
_STEPS = (0.0, 0.05)
"""What a rule found is let go only where it is wrong in nineteen of twenty or more, and the words speak against it, not
only the odd form of the paper; else it stays and is told to be doubtful: what is lost nobody sees, what is doubtful
somebody looks at."""
_LET_GO = frozenset({"decisions", "actions", "positions", "vacancies", "questions", "meetings"})
"""Lists of which that is done."""
_STEPS_NEW = (NEVER, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5)
"""What is likelier wrong than right is not taken up."""
_PARTED = frozenset({"appointments", "postponed"})
_STEPS_PARTED = (*_STEPS_NEW, 0.45, 0.4)
"""Of these lists a finding counts as right only where its parts are right too (role and person relieved; until when):
one that is right in two of five says in more than half that a seat is filled, that something is put off."""

Row = tuple[list[tuple[int, float]], bool]


def calibrated(findings: Sequence[Finding]) -> dict[str, Scale]:
    """Return the scales of all lists, learned from the findings."""
    met: Counter[str] = Counter()
    for finding in findings:
        met.update(_names(finding.name, finding.evidence))
    known = {name: at for at, name in enumerate(sorted(name for name, times in met.items() if times >= _LEAST_SEEN))}
    weights = _fitted([_row(finding, known) for finding in findings], len(known))
    scales = {}
    for name in LISTS:
        merged: defaultdict[str, float] = defaultdict(float)
        for key, at in known.items():
            owner, bar, piece = key.rpartition("|")
            if not bar or owner == name:
                merged[piece] += weights[at]
        scales[name] = Scale(merged.pop("", 0.0), dict(merged))
    return scales


def _names(owner: str, evidence: Evidence) -> Iterable[str]:
    yield from ("", f"{owner}|")
    for piece in evidence:
        plain = piece.replace("|", "/")
        yield plain
        yield f"{owner}|{plain}"


def _row(finding: Finding, known: Mapping[str, int]) -> Row:
    sizes = [1.0, 1.0, *(size for size in finding.evidence.values() for _ in range(2))]
    pairs = zip(_names(finding.name, finding.evidence), sizes, strict=True)
    return [(known[name], size) for name, size in pairs if name in known and size], finding.right


def _fitted(rows: Sequence[Row], size: int) -> list[float]:
    """Return the weights of a logistic regression, learned by AdaGrad and drawn to nought after every round."""
    weights, squares = [0.0] * size, [1e-2] * size
    order = list(range(len(rows)))
    shuffle = random.Random(_SEED).shuffle  # noqa: S311  the order of learning, no secret
    for _ in range(ROUNDS):
        shuffle(order)
        for at in order:
            pieces, right = rows[at]
            error = probability(sum([weights[piece] * amount for piece, amount in pieces])) - right
            for piece, amount in pieces:
                slope = error * amount
                squares[piece] += slope * slope
                weights[piece] -= STEP * slope / math.sqrt(squares[piece])
        for piece, weight in enumerate(weights):
            weights[piece] = weight / (1 + STEP / (FREEDOM * math.sqrt(squares[piece])))
    return weights


def without_network(findings: Sequence[Finding]) -> list[float]:
    """Return how likely each finding is by what was learned of other networks."""
    found = [0.0] * len(findings)
    for networks in folds(finding.network for finding in findings):
        scales = calibrated([finding for finding in findings if finding.network not in networks])
        for at, finding in enumerate(findings):
            if finding.network in networks:
                found[at] = scales[finding.name].probability(finding.evidence)
    return found


def with_points(findings: Sequence[Finding]) -> None:
    """Tell every statement how likely its point is, by what was learned of the points of all other networks."""
    points = [finding for finding in findings if finding.name == "items"]
    chances = {point.point: chance for point, chance in zip(points, without_network(points), strict=True)}
    for finding in findings:
        if POINT in finding.evidence:
            finding.evidence[POINT] = log_odds(chances[finding.point])


Judged = Sequence[tuple[Finding, float]]
"""Findings, each with how likely it is by what was learned of other networks."""


def thresholds(groups: Sequence[tuple[Judged, Mapping[str, int]]]) -> dict[str, tuple[float, float]]:
    """Return for each list below what chance a rule's finding is let go and from what the model's is taken up.

    Each group of findings comes with how many were to be found in each list; those limits are best whose F1 is the
    highest in the mean of the groups.
    """
    found = {}
    for name in LISTS:
        mine = [([pair for pair in judged if pair[0].name == name], count.get(name, 0)) for judged, count in groups]

        def score(limits: tuple[float, float], mine: Sequence[tuple[Judged, int]] = mine) -> float:
            return sum(f1(pairs, count, *limits) for pairs, count in mine) / len(mine)

        best = (0.0, NEVER)
        takes_up = _STEPS_PARTED if name in _PARTED else _STEPS_NEW
        lets_go = _STEPS if name in _LET_GO else ()
        for least, least_new in [*((0.0, new) for new in takes_up), *((old, None) for old in lets_go)]:
            limits = (least, best[1] if least_new is None else least_new)
            if score(limits) > score(best) + _GAIN:
                best = limits
        found[name] = best
    return found


def is_kept(finding: Finding, chance: float, least: float, least_new: float) -> bool:
    """Tell whether a finding stays where these are let go and taken up."""
    return chance >= least_new if finding.fresh else chance >= least or not is_against(finding.evidence)


def f1(findings: Iterable[tuple[Finding, float]], expected: int, least: float, least_new: float) -> float:
    """Return the F1 of a list where these are let go and taken up."""
    kept = [f.right for f, chance in findings if is_kept(f, chance, least, least_new)]
    return 2 * sum(kept) / max(1, len(kept) + expected)
