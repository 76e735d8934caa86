"""What a sentence is made of, as the learned model sees it: names of features, the same in training and in reading.

Every feature is a text: a letter that tells its kind, and what was seen. Names and dates are letters already
(`statements.Letter`), so that nothing is learned of a certain person or place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lagetrunt.language.words import per_language_most
from lagetrunt.reading.document import Block
from lagetrunt.reading.statements import Sentence

_TOKEN = re.compile(r"[\ue000-\ue00a]|[^\W\d_]+|\d+|[?:!]")
_RUN = re.compile(r"([\ue000-\ue00a])\1+")
_MOST = 60
"""Of a longer sentence no more words are looked at."""
_NEAR = 8
"""So many of the last words of the sentence before are looked at."""
_SHORT, _STEM, _ROOT = 4, 6, 7
_FIRST, _LEFT = 6, 3
"""So many sentences before and after it under its point are counted."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a sentence stands under its point."""

    before: int
    """How many sentences stand before it under the point, six at most."""
    left: int
    """How many come after it, three at most."""
    following: str | None
    """The mask of the next sentence under the point."""
    ends_block: bool


def standings(sentences: Sequence[Sentence]) -> list[Standing]:
    """Return where each sentence stands under its point."""
    found = []
    count = 0
    for number, sentence in enumerate(sentences):
        count = count + 1 if number and sentences[number - 1].item == sentence.item else 0
        after = sentences[number + 1 : number + 1 + _LEFT]
        left = next((at for at, other in enumerate(after) if other.item != sentence.item), len(after))
        following = after[0] if left else None
        ends = following is None or following.block != sentence.block
        found.append(Standing(min(count, _FIRST), left, following.mask if following else None, ends))
    return found


@per_language_most(4_096)
def tokens(mask: str) -> tuple[str, ...]:
    """Return the words of a masked text: a name is one letter, a number is '0', marks that matter are words too."""
    found = _TOKEN.findall(_RUN.sub(r"\1", mask))
    return tuple(["0" if word.isdigit() else word for word in found[:_MOST]])


@per_language_most(65_536)
def of_word(word: str) -> tuple[str, ...]:
    """Return the features of one word: itself, how it begins and how it ends."""
    found = ["w" + word]
    size = len(word)
    if size > _SHORT:
        found += ("p" + word[:_SHORT], "s" + word[-3:], "t" + word[-2:])
    if size > _STEM:
        found.append("q" + word[:_STEM])
        found.append("u" + word[-5:])
    return tuple(found)


def of_pairs(words: tuple[str, ...]) -> Iterator[str]:
    """Yield the features of words beside each other, and of words with one between them."""
    for one, other in pairwise(words):
        yield f"b{one} {other}"
    for one, other in zip(words, words[2:], strict=False):
        yield f"g{one} {other}"


def of_opening(words: tuple[str, ...]) -> Iterator[str]:
    """Yield the features of the first words and of the last."""
    for at, word in enumerate(words[:3]):
        yield f"{at}{word}"
        yield f"{at}-{word[-2:]}"
    if words:
        yield f"z{words[-1]}"


@per_language_most(4_096)
def of_heading(heading: str) -> tuple[str, ...]:
    """Return the features of the heading above."""
    return tuple(f"h{word[:_ROOT]}" for word in dict.fromkeys(tokens(heading.lower())))


@per_language_most(4_096)
def of_lead(mask: str) -> tuple[str, ...]:
    """Return the features of the line that leads in a list."""
    return tuple(f"l{word[:_ROOT]}" for word in dict.fromkeys(tokens(mask)))


@per_language_most(4_096)
def of_before(mask: str) -> tuple[str, ...]:
    """Return the features of the sentence before."""
    return tuple(f"f{word[:_ROOT]}" for word in dict.fromkeys(tokens(mask)[-_NEAR:]))


@per_language_most(4_096)
def of_setting(label: str | None, kind: str, size: int, marks: str) -> tuple[str, ...]:
    """Return the features of where and how the sentence stands; `marks` has a letter for each thing that is so."""
    return (
        f"L{label}",
        f"M{label} {marks[:1]}",
        f"K{kind}",
        f"N{size}",
        f"O{kind} {marks}",
        *(f"P{one}" for one in marks),
    )


def setting_of(sentence: Sentence, block: Block, size: int) -> tuple[str, ...]:
    """Return the features of where the sentence stands: its label, its block, how long it is."""
    marks = (
        ("d" if sentence.direct else "-")
        + ("f" if sentence.first else "")
        + ("o" if sentence.owner else "")
        + ("r" if sentence.retold else "")
        + ("a" if sentence.aside else "")
        + ("l" if sentence.lead else "")
    )
    return of_setting(sentence.label, block.kind, min(size // 4, 6), marks)


@per_language_most(4_096)
def of_following(mask: str) -> tuple[str, ...]:
    """Return the features of the sentence after."""
    return tuple(f"n{word[:_ROOT]}" for word in dict.fromkeys(tokens(mask)[:_NEAR]))


@per_language_most(128)
def of_standing(before: int, left: int, ends_block: bool) -> tuple[str, ...]:
    """Return the features of where a sentence stands under its point."""
    return (f"Xbefore{before}", f"Xleft{left}", f"Xonly{before == left == 0}", f"Xends{ends_block}")


def features(sentence: Sentence, block: Block, heading: str, standing: Standing | None = None) -> list[str]:
    """Return the names of all features of a sentence in its block under its heading; a single one stands nowhere."""
    words = tokens(sentence.mask)
    of_words = [name for group in of_each(words) for name in group]
    around = [name for group in of_surroundings(sentence, block, heading, standing, len(words)) for name in group]
    return [*of_words, *of_pairs(words), *of_opening(words), *around]


def of_each(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the features of every word; those of one word come together again and again."""
    return [of_word(word) for word in dict.fromkeys(words)]


def of_surroundings(
    sentence: Sentence, block: Block, heading: str, standing: Standing | None, size: int
) -> list[tuple[str, ...]]:
    """Return the features of what stands around a sentence of so many words; they too come together again and again."""
    found = [of_heading(heading)]
    if sentence.lead is not None:
        found.append(of_lead(sentence.lead.mask))
    if sentence.before is not None:
        found.append(of_before(sentence.before.mask))
    found.append(setting_of(sentence, block, size))
    if standing is not None:
        found.append(of_standing(standing.before, standing.left, standing.ends_block))
        if standing.following is not None:
            found.append(of_following(standing.following))
    return found
