"""Labels inside the lines of a paper's head: 'Tid: 9–12 Plats: Stadshuset', 'Ordförande Anna Berg, pennan Bo Ek'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import Label, known_labels
from lagetrunt.language.words import any_of, per_language, per_language_most, table

_KINDS = frozenset({"date", "time", "start", "end", "place", "secretary", "chair", "body", "adjuster", "other"})
_LONGEST = 500
_APART = ",.;|()·•/"
"""Signs that part a label from what stands before it."""
_PEOPLE = frozenset({"present", "guests", "absent", "excused", "remote"})


@dataclass(frozen=True, slots=True)
class Segment:
    """A label inside a line with where it begins and where its value stands."""

    label: Label
    begin: int
    start: int
    end: int


@per_language_most(4_096)
def segments(text: str) -> tuple[Segment, ...]:
    """Return the labels of a line of the head with their values, none where it has none or is long."""
    if len(text) > _LONGEST or not _label_words().search(text.casefold()):
        return ()
    found = [match for match in _labels().finditer(text) if _counts(text, match)]
    ends = [match.start() for match in found[1:]] + [len(text)] * bool(found)
    return tuple(
        Segment(_label(match), match.start(), match.end(), end)
        for match, end in zip(found, ends, strict=True)
        if _kinds(match)
    )


def _kinds(match: re.Match[str]) -> frozenset[str]:
    return known_labels().get(fold(match["words"]).strip(" ."), frozenset()) & _KINDS


def _label(match: re.Match[str]) -> Label:
    return Label(_kinds(match), fold(match["words"]), match.end(), ":" in match["sign"], True)


def _counts(text: str, match: re.Match[str]) -> bool:
    """A label ends with a colon, or begins the line or a part of it with a capital and has a value."""
    before = text[: match.start()].rstrip()
    if ":" in match["sign"]:
        return not before or match["words"][0].isupper() or before[-1] in _APART
    words, kinds = match["words"], _kinds(match)
    if not kinds or fold(words) in table("header")["never_bare"]:
        return False
    if not before:
        return words[0].isupper()
    apart = before[-1] in _APART or text[match.start() - 2 : match.start()].isspace()
    if words[0].isupper():
        return apart or bool(kinds & {"time", "secretary", "chair"})
    return apart and "secretary" in kinds


@per_language
def _words() -> str:
    return any_of(phrase for phrase, kinds in known_labels().items() if kinds & (_KINDS | _PEOPLE))


@per_language
def _label_words() -> re.Pattern[str]:
    """The words alone, for a quick look."""
    return re.compile(rf"{_words()}(?!\w)")


@per_language
def _labels() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?P<words>(?i:{_words()}))(?P<sign>\s*:(?!\d)\s*|\.\s+(?=[A-ZÅÄÖ])|\s+(?=[A-ZÅÄÖ\d]))"
    )
