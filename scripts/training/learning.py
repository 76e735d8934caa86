"""Learning the weights: a logistic regression for each class, by AdaGrad, in plain Python and always the same way.

How fast and how far the weight of a feature may go depends on how much its mere count tells of the class (Wang and
Manning 2012, Baselines and Bigrams, section 2.1): words that say something are believed sooner than those that are
everywhere.
"""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence

from lagetrunt.reading.learned.weights import probability, written
from scripts.training.material import Example

ROUNDS = 12
STEP = 0.025
FREEDOM = 0.2
"""How far weights may go from nought: the larger, the more is learned by heart."""
_SMOOTH = 0.3
"""So often every feature is taken to have been met, in the class and outside it, besides what was counted."""
_SLOWEST, _FASTEST = 0.2, 4.0
"""The least and the most that a feature's count may tell, as log-odds."""
_IDLE = 0.02
"""A class that is judged as nearly right as this learns nothing from the sentence: it saves most of the time."""
_SEED = 2024
_SPREAD = 2
"""A feature must be met in so many networks, or stand in a list of sentences so often, to be worth learning."""


def vocabulary(examples: Iterable[Example]) -> dict[str, int]:
    """Return the features worth learning, numbered: those met in several places."""
    met: defaultdict[str, set[str]] = defaultdict(set)
    times: defaultdict[str, int] = defaultdict(int)
    for example in examples:
        for name in set(example.names):
            times[name] += 1
            if len(met[name]) < _SPREAD:
                met[name].add(example.network)
    kept = sorted(name for name, count in times.items() if count >= 3 or (count >= 2 and len(met[name]) >= _SPREAD))
    return {name: number for number, name in enumerate(kept)}


def numbered(examples: Iterable[Example], known: dict[str, int]) -> None:
    """Give every example its features as numbers."""
    for example in examples:
        example.numbers = [known[name] for name in example.names if name in known]


class Weights:
    """For each class a bias and a weight for each feature."""

    def __init__(self, size: int, classes: int) -> None:
        self.bias = [-2.0] * classes
        self.weights = [[0.0] * size for _ in range(classes)]

    def logits(self, numbers: Sequence[int]) -> list[float]:
        """Return for each class how likely it is, as log-odds."""
        return [bias + sum(map(row.__getitem__, numbers)) for bias, row in zip(self.bias, self.weights, strict=True)]


def learned(examples: Sequence[Example], size: int, rounds: int = ROUNDS) -> Weights:
    """Return the weights learned from the examples, whose features are numbered below `size`."""
    classes = len(examples[0].classes)
    result = Weights(size, classes)
    paces = [paces_of(examples, size, number) for number in range(classes)]
    squares = [[1e-2] * size for _ in range(classes)]
    order = list(range(len(examples)))
    shuffle = random.Random(_SEED).shuffle  # noqa: S311  the order of learning, no secret
    for _ in range(rounds):
        shuffle(order)
        for at in order:
            example = examples[at]
            logits = result.logits(example.numbers)
            for number, wanted in enumerate(example.classes):
                error = probability(logits[number]) - wanted
                if abs(error) > _IDLE:
                    _step(result, squares[number], paces[number], number, example.numbers, error)
        for row, sums, pace in zip(result.weights, squares, paces, strict=True):
            _shrink(row, sums, pace)
    return result


def paces_of(examples: Iterable[Example], size: int, number: int) -> list[float]:
    """Return for every feature how much its count tells of the class of that number, as log-odds without sign."""
    inside, outside = [_SMOOTH] * size, [_SMOOTH] * size
    for example in examples:
        counts = inside if example.classes[number] else outside
        for feature in set(example.numbers):
            counts[feature] += 1
    usual = math.log(sum(inside) / sum(outside)) if size else 0.0
    tells = (abs(math.log(one / other) - usual) for one, other in zip(inside, outside, strict=True))
    return [min(max(much, _SLOWEST), _FASTEST) for much in tells]


def _step(
    result: Weights, squares: list[float], pace: list[float], number: int, features: Sequence[int], error: float
) -> None:
    row = result.weights[number]
    square, step = error * error, STEP * error
    for feature in features:
        total = squares[feature] + square
        squares[feature] = total
        row[feature] -= pace[feature] * step / math.sqrt(total)
    result.bias[number] -= 0.02 * error


def _shrink(row: list[float], squares: list[float], pace: list[float]) -> None:
    """Draw the weights to nought, each as far as its own step goes."""
    for feature, weight in enumerate(row):
        if weight:
            row[feature] = weight / (1 + STEP / (FREEDOM * pace[feature] * math.sqrt(squares[feature])))


def as_file(examples: Sequence[Example]) -> bytes:
    """Return what is learned of the examples, as the file that is kept."""
    known = vocabulary(examples)
    numbered(examples, known)
    result = learned(examples, len(known))
    return written(result.bias, {name: [row[at] for row in result.weights] for name, at in known.items()})
