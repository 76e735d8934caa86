"""Which lines of a text belong together: layout before words.

A line goes on on the next one where the line is about as long as the paper's lines get before they
are broken, or where the next one begins with a small letter. Blank lines tell nothing by
themselves, for some papers have one after every line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from lagetrunt.language.labels import label_of
from lagetrunt.language.names import is_title, leading_name, strength
from lagetrunt.language.words import lines, per_language, table

_ENDED = re.compile(r"[.!?:;…][\"”’')\]*_]*$")
_HYPHEN = re.compile(r"[^\W\d_]-$")
_LONGEST_WORD = 60
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_LONGEST_GAP = 6
_FULL = 0.75
"""A line shorter than this part of the longest ones was not broken for want of room."""
_FEW = 3
_OFTEN = 2
_SURE_NAME = 0.65
_UNKNOWN_LABEL = re.compile(r"[A-ZÅÄÖ][\wåäöÅÄÖ/&.-]*(?:\s[\w/&.-]+){0,3}:(?:\s|$)")


@dataclass(slots=True)
class Line:
    """A line that is not blank: its number in the file, blanks before it, blank lines above it."""

    number: int
    text: str
    indent: int
    gap: int
    tail: bool = False
    """Two blanks at its end: the mark of a wanted line end in markdown."""
    full: bool | None = None
    """Whether the first word of the next line would not have fitted, where the file tells positions."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the lines of a paper are broken: `full` is the length from which a line is full, `room` the length that no
    line has together with the first word of the next, `gap` the blank lines that may stand inside a paragraph."""

    full: float
    room: float
    sure_room: float
    gap: int
    wrapped: bool
    apart: bool = False
    """Whether every line stands for itself, also one that begins with a small letter: notes taken in haste."""


def shape_of(lines: Sequence[Line]) -> Shape:
    """Return the shape of a paper, judged by the pairs of lines that surely belong together."""
    lengths: list[int] = []
    needs: list[int] = []
    gaps = Counter[int]()
    for line, following in pairwise(lines):
        if (
            following.gap <= _LONGEST_GAP
            and len(line.text) >= 40
            and following.text[0].islower()
            and not ended(line.text)
        ):
            lengths.append(len(line.text))
            needs.append(_with_first_word(line, following))
            gaps[following.gap] += 1
    apart = _stand_apart(lines)
    if not lengths or apart:
        return Shape(full=float("inf"), room=float("inf"), sure_room=float("inf"), gap=0, wrapped=False, apart=apart)
    lengths.sort()
    needs.sort()
    typical = lengths[len(lengths) // 2]
    longest = max(len(line.text) for line in lines)
    wrapped = longest <= typical * 1.6 or len(lengths) * 8 >= len(lines)
    common = [gap for gap, count in gaps.items() if count * 10 >= len(lengths)]
    return Shape(
        full=typical * 0.8,
        room=needs[len(needs) // 10] - 1,
        sure_room=needs[len(needs) * 6 // 10],
        gap=max(common),
        wrapped=wrapped,
    )


def _stand_apart(lines: Sequence[Line]) -> bool:
    """Return whether most lines that are followed by a small letter had room left for the next word."""
    if not lines:
        return False
    lengths = sorted(len(line.text) for line in lines)
    width = lengths[int(len(lengths) * 0.95)]
    short = long = 0
    for line, following in pairwise(lines):
        if following.gap or not following.text[0].islower() or ended(line.text) or hangs(line.text):
            continue
        if _with_first_word(line, following) < _FULL * width:
            short += 1
        else:
            long += 1
    return short >= _FEW and short > _OFTEN * long


def _with_first_word(line: Line, following: Line) -> int:
    return len(line.text) + 1 + len(following.text.split(None, 1)[0])


def ended(text: str) -> bool:
    """Return whether a line ends like a sentence or a lead."""
    return bool(_ENDED.search(text))


def hangs(text: str) -> bool:
    """Return whether a line ends in the middle of something: a comma, 'och', a preposition, a hyphen."""
    if text.endswith((",", "(", "/")):
        return True
    last = _LAST_WORD.search(text[-_LONGEST_WORD:])
    return last is not None and last[0] in _hanging()


def goes_on(line: Line, following: Line, shape: Shape, so_far: int, *, numbered: bool = False) -> bool:
    """Return whether `following` continues the paragraph that `line` ends; `so_far` is its length until now.

    The one line that stands after a number is rather a heading than the beginning of a paragraph.
    """
    text, after = line.text, following.text
    if following.gap > _LONGEST_GAP or is_label(text):
        return False
    room = shape.sure_room if numbered and so_far <= len(text) else shape.room
    full = shape.wrapped and len(text) >= shape.full and _with_first_word(line, following) >= room
    full = full if line.full is None else line.full
    label = label_of(after)
    if label and (label.colon or label.exact) and not (label.kinds <= {"part", "other"} and not label.colon):
        return False
    if opens_clause(after) and not full and following.gap <= shape.gap:
        return False
    if text.endswith(":") and full and after[0].islower():
        return True
    if following.gap == 0 and _breaks_entry(text, after):
        return True
    if ended(text):
        return full and following.gap <= shape.gap and not text.endswith(":") and not _like_heading(after, shape)
    if after[0].islower() and _titled(after) and (names_somebody(text) or _titled(text)):
        return False
    if shape.apart and not _HYPHEN.search(text):
        return hangs(text) and following.gap == 0
    if after[0].islower() or _HYPHEN.search(text):
        return (not line.tail or full) and following.gap <= shape.gap
    if hangs(text):
        return True
    if names_somebody(text) and names_somebody(after):
        return False
    if _UNKNOWN_LABEL.match(after) and not full:
        return False
    prose = so_far > len(text) or following.gap <= shape.gap
    return full and prose and (after[0].isalnum() or after[0] in "\"”(”’'§–-")


def _breaks_entry(text: str, after: str) -> bool:
    """Whether a list of people is broken inside an entry: before what stands in brackets, or between two names."""
    if after[0] == "(" and text[-1].isalpha():
        return True
    head, comma, last = text.rpartition(" ")
    return bool(comma) and head.endswith((",", *_ands())) and last in lines("first_names.txt") and after[0].isupper()


def opens_clause(text: str) -> bool:
    """Return whether a text begins with what opens the clauses of a list: 'att skicka …'."""
    return text.startswith(_that())


@per_language
def _that() -> tuple[str, ...]:
    return tuple(f"{word} " for word in table("layout")["that"])


@per_language
def _ands() -> tuple[str, ...]:
    return tuple(f" {word}" for word in table("attendance")["ands"])


def _titled(text: str) -> bool:
    """Whether a line is somebody with the title first: 'socialchef Anna Berg, Lund'."""
    title, _, name = text.partition(" ")
    return is_title(title) and bool(leading_name(name))


def names_somebody(text: str) -> bool:
    """Return whether a line begins with a name and has no verb: an entry of a list of people."""
    length = leading_name(text)
    if not length or strength(text[:length]) < _SURE_NAME:
        return False
    return not any(word.strip(".,:;") in _finite() for word in text[length:].lower().split())


def is_label(text: str) -> bool:
    """Return whether the whole line is a label."""
    label = label_of(text)
    return bool(label and not label.has_value(text))


def joined(texts: Sequence[str], vocabulary: frozenset[str]) -> tuple[str, list[int]]:
    """Return the texts as one line, hyphenated words made whole, and where each text but the first begins in it."""
    whole, starts = "", []
    for text in texts:
        if not whole:
            whole = text
            continue
        if _HYPHEN.search(whole) and text[0].islower() and text.split(" ", 1)[0] not in _after_hyphen():
            whole = _dehyphenated(whole, text, vocabulary)
        else:
            whole += " "
        starts.append(len(whole))
        whole += text
    return whole, starts


def _dehyphenated(whole: str, text: str, vocabulary: frozenset[str]) -> str:
    head = re.search(r"[\w-]+-$", whole)
    tail = re.match(r"\w+", text)
    fragment = head[0][:-1] if head else ""
    end = tail[0] if tail else ""
    if (fragment + end).lower() in vocabulary:
        return whole[:-1]
    kept = f"{fragment}-{end}".lower() in vocabulary or fragment.isupper() or len(fragment) < 3
    return whole if kept else whole[:-1]


def vocabulary_of(lines: Sequence[Line]) -> frozenset[str]:
    """Return the words inside the lines, small: they tell whether a word at a line's end has a hyphen of its own."""
    return frozenset(word for line in lines for word in re.findall(r"\w+(?:-\w+)*", line.text.lower()))


def _like_heading(text: str, shape: Shape) -> bool:
    return len(text) < shape.full * 0.9 and not ended(text)


@per_language
def _finite() -> frozenset[str]:
    return frozenset(table("headings")["finite"])


@per_language
def _hanging() -> frozenset[str]:
    return frozenset(table("layout")["hanging"])


@per_language
def _after_hyphen() -> frozenset[str]:
    return frozenset(table("layout")["after_hyphen"])
