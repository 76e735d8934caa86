"""What a clause says of something that was promised: done, dropped, handed over, or not yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lagetrunt.language.keys import fold
from lagetrunt.language.rules import rules
from lagetrunt.language.sentences import split_sentences
from lagetrunt.language.words import per_language, table


@dataclass(frozen=True, slots=True)
class Told:
    """What a clause reports; an empty `kind` says that it is not done yet."""

    kind: str
    probability: float
    name: str
    """Name of the rule that says so."""
    is_weak: bool
    """Whether the words alone say little: it must be due, or about the very same thing."""
    is_promise: bool = False
    """Whether it says itself that it was promised."""
    doers: str | None = None
    """The words for who did it, where the clause says so; None where anybody it names may be meant."""


def told_in(clause: str) -> Told | None:
    """Return what a clause reports, None where it reports nothing."""
    folded = fold(clause)
    for rule in rules("reports"):
        match = rule.search(folded)
        if match is None:
            continue
        more = rule.more
        doers = _before_verb(folded[: match.start()]) if more.get("active") else None
        return Told(more["kind"], rule.probability, rule.name, "weak" in more, "promise" in more, doers)
    return None


def _before_verb(text: str) -> str:
    """Return the last words before a verb, behind what a sign parts from them."""
    return re.split(r"[:;,]", text)[-1]


def clauses(text: str) -> Iterator[tuple[str, str]]:
    """Give every clause of a noted text with its whole sentence; a line is a paragraph."""
    for line in text.splitlines():
        for start, end in split_sentences(line):
            sentence = line[start:end]
            for clause in _turns().split(sentence):
                yield clause, sentence


def is_owned(clause: str) -> bool:
    """Return whether a clause speaks of somebody's own thing: "sitt underlag", "Annas sammanställning"."""
    return bool(_owned().search(clause))


def is_follow_up(key: str) -> bool:
    """Return whether a heading (by its `heading_key`) says that promises are followed up under it."""
    return key in table("reports")["follow_ups"]


def called_by_office(role: str) -> frozenset[str]:
    """Return the words by which the one holder of an office is spoken of."""
    return frozenset(table("reports")["offices"].get(role, ()))


@per_language
def _owned() -> re.Pattern[str]:
    return re.compile(table("reports")["owned"])


@per_language
def _turns() -> re.Pattern[str]:
    return re.compile(table("reports")["turns"])
