"""What was learned, as one table: for each feature a small whole number for each class, packed into one integer.

Packed numbers are added all classes at once; that makes a sentence as cheap as a look at a few dozen words.
The file is a packed text: a line with the scale and the biases, then a line for each feature, what it shares with
the line before told by a number. `language/<code>/learned.z`; a language may lack it.
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lagetrunt.language.words import data, per_language
from lagetrunt.reading.document import Block
from lagetrunt.reading.learned.classes import CLASSES
from lagetrunt.reading.learned.features import Standing, of_opening, of_pairs, of_surroundings, of_word, tokens
from lagetrunt.reading.statements import Sentence

FILE = "learned.z"
_BITS = 32
_HALF = 1 << (_BITS - 1)
_MIDDLE = sum(_HALF << (_BITS * at) for at in range(len(CLASSES)))
_BYTES = _BITS * len(CLASSES) // 8
_NUMBERS = struct.Struct(f"<{len(CLASSES)}I")
SCALE = 32
"""A weight of 1 is kept as this."""
_LEAST = 2
"""A smaller whole number says next to nothing, and is kept as nought: the file is a fifth smaller."""
_SUMS = 30_000
"""So many sums are kept."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature says of each class, packed, and where the classes start from."""

    start: int
    table: Mapping[str, int]
    words: dict[str, int] = field(default_factory=dict, compare=False, repr=False)
    """What the features of one word say together, kept since words come again."""
    sums: dict[tuple[str, ...], int] = field(default_factory=dict, compare=False, repr=False)
    """What other features say together, kept for those that come again."""

    def logits(self, names: Iterable[str]) -> tuple[float, ...]:
        """Return the log-odds of every class, given the features of a sentence."""
        whole = self.start + sum(filter(None, map(self.table.get, names)))
        return tuple(number / SCALE for number in unpacked(whole))

    def judge(
        self, sentence: Sentence, block: Block, heading: str, standing: Standing | None = None
    ) -> tuple[float, ...]:
        """Return the log-odds of every class for a sentence in its block under its heading."""
        words = tokens(sentence.mask)
        whole = self.start + sum(map(self._together, of_surroundings(sentence, block, heading, standing, len(words))))
        for word in dict.fromkeys(words):
            said = self.words.get(word)
            whole += self._of_word(word) if said is None else said
        whole += sum(filter(None, map(self.table.get, [*of_pairs(words), *of_opening(words)])))
        return tuple([number / SCALE for number in unpacked(whole)])

    def _of_word(self, word: str) -> int:
        if len(self.words) >= _SUMS:
            self.words.clear()
        self.words[word] = said = sum(filter(None, map(self.table.get, of_word(word))))
        return said

    def _together(self, names: tuple[str, ...]) -> int:
        """Return what features say that come together again and again, as those of one word do."""
        whole = self.sums.get(names)
        if whole is None:
            if len(self.sums) >= _SUMS:
                self.sums.clear()
            whole = self.sums[names] = sum(filter(None, map(self.table.get, names)))
        return whole


def packed(numbers: Sequence[int]) -> int:
    """Return numbers, one for each class, as one integer that may be added to others."""
    return sum(number << (_BITS * at) for at, number in enumerate(numbers))


def unpacked(whole: int) -> list[int]:
    """Return the numbers that were packed and added."""
    return [number - _HALF for number in _NUMBERS.unpack((whole + _MIDDLE).to_bytes(_BYTES, "little"))]


def written(bias: Sequence[float], rows: Mapping[str, Sequence[float]]) -> bytes:
    """Return the file that holds biases and weights; a feature that says next to nothing is left out."""
    lines = [_line(bias)]
    before = ""
    for name in sorted(rows):
        numbers = _line(rows[name])
        if numbers.strip(" 0"):
            shared = next((at for at, (a, b) in enumerate(zip(name, before, strict=False)) if a != b), None)
            shared = min(len(name), len(before)) if shared is None else shared
            lines.append(f"{shared}\t{name[shared:]}\t{numbers}")
            before = name
    return zlib.compress("\n".join(lines).encode(), 9)


def _line(numbers: Sequence[float]) -> str:
    whole = [round(number * SCALE) for number in numbers]
    return " ".join(str(number if abs(number) >= _LEAST else 0) for number in whole)


def read(raw: bytes) -> Weights:
    """Return what `written` wrote."""
    bias, rows = rows_of(raw)
    return Weights(packed(bias), {name: packed(numbers) for name, numbers in rows})


def rows_of(raw: bytes) -> tuple[list[int], Iterator[tuple[str, list[int]]]]:
    """Return the biases in a file that `written` wrote, and its features with their whole numbers."""
    first, *rest = zlib.decompress(raw).decode().split("\n")
    return [int(number) for number in first.split(" ")], _rows(rest)


def _rows(lines: Iterable[str]) -> Iterator[tuple[str, list[int]]]:
    name = ""
    for line in lines:
        shared, tail, numbers = line.split("\t")
        name = name[: int(shared)] + tail
        yield name, [int(number) for number in numbers.split(" ")]


@dataclass(frozen=True, slots=True)
class Odds:
    """The answer to one question: what each feature says, as whole numbers, and from where the log-odds start."""

    start: int
    table: Mapping[str, int]

    def of(self, names: Iterable[str]) -> float:
        """Return the log-odds that these features give."""
        return (self.start + sum(filter(None, map(self.table.get, names)))) / SCALE


@per_language
def odds(name: str) -> Odds | None:
    """Return what was learned of one question in the language spoken, by its file; None where nothing was."""
    raw = data(name)
    return read_odds(raw) if raw else None


def read_odds(raw: bytes) -> Odds:
    """Return what `written` wrote of one question."""
    bias, rows = rows_of(raw)
    return Odds(bias[0], {feature: number for feature, (number,) in rows})


@per_language
def weights() -> Weights | None:
    """Return what was learned of the language spoken; None where nothing was."""
    raw = data(FILE)
    return read(raw) if raw else None


def probability(logit: float) -> float:
    """Return the probability that log-odds stand for."""
    return 1 / (1 + math.exp(-min(max(logit, -30.0), 30.0)))


def log_odds(chance: float) -> float:
    """Return the log-odds of a probability; certainty is held off."""
    chance = min(max(chance, 0.001), 0.999)
    return math.log(chance / (1 - chance))
