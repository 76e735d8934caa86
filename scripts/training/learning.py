"""Learning the weights: a logistic regression for each class, by AdaGrad, in plain Python and always the same way."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence

from lagetrunt.reading.learned.weights import probability, written
from scripts.training.material import Example

ROUNDS = 12
STEP = 0.1
FREEDOM = 1.0
"""How far weights may go from nought: the larger, the more is learned by heart."""
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
                    _step(result, squares[number], number, example.numbers, error)
        for row, sums in zip(result.weights, squares, strict=True):
            _shrink(row, sums)
    return result


def _step(result: Weights, squares: list[float], number: int, features: Sequence[int], error: float) -> None:
    row = result.weights[number]
    square, step = error * error, STEP * error
    for feature in features:
        total = squares[feature] + square
        squares[feature] = total
        row[feature] -= step / math.sqrt(total)
    result.bias[number] -= 0.02 * error


def _shrink(row: list[float], squares: list[float]) -> None:
    """Draw the weights to nought, each as far as its own step goes."""
    for feature, weight in enumerate(row):
        if weight:
            row[feature] = weight / (1 + STEP / (FREEDOM * math.sqrt(squares[feature])))


def as_file(examples: Sequence[Example]) -> bytes:
    """Return what is learned of the examples, as the file that is kept."""
    known = vocabulary(examples)
    numbered(examples, known)
    result = learned(examples, len(known))
    return written(result.bias, {name: [row[at] for row in result.weights] for name, at in known.items()})
