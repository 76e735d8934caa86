"""What a clause says of something that was promised: done, dropped, handed over, or not yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lagetrunt.language.keys import fold
from lagetrunt.language.rules import rules
from lagetrunt.language.sentences import split_sentences
from lagetrunt.language.words import per_language, per_language_most, table


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
    is_of_before: bool = False
    """Whether the sentence before says what it is about: "den frågan"."""
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
        said = ("weak" in more, "promise" in more, "before" in more)
        return Told(more["kind"], rule.probability, rule.name, *said, doers)
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


def is_everybody(written: str) -> bool:
    """Return whether who promised, as written, is everybody on their own."""
    return fold(written) in table("reports")["overtaken"]["everybody"]


def asks_for_answer(promise: str) -> bool:
    """Return whether a promise is to ask somebody, or to answer."""
    return bool(_overtaken("asks").search(fold(promise)))


def seeks_somebody(promise: str) -> bool:
    """Return whether a promise was made because somebody is sought for a seat or an office."""
    return bool(_overtaken("seeks").search(fold(promise)))


def is_spoken_of(promise: str, notes: str) -> str:
    """Return the clause of notes that speaks of what was promised as of a thing that is there; empty if none does."""
    folded = fold(promise)
    things = [thing for does, thing in _deeds() if does.search(folded)]
    if not things:
        return ""
    return next((one for one, _sentence in clauses(notes) if any(thing.search(fold(one)) for thing in things)), "")


def season_over(promise: str, told: date) -> date | None:
    """Return the last day of the time of the year that a promise, told on a day, speaks of; None where of none."""
    folded = fold(promise)
    for words, month, day in table("reports")["overtaken"]["seasons"]:
        if re.search(rf"(?<!\w){words}(?!\w)", folded):
            last = date(told.year, month, day)
            return last if last >= told else date(told.year + 1, month, day)
    return None


@per_language_most(8)
def _overtaken(name: str) -> re.Pattern[str]:
    return re.compile(table("reports")["overtaken"][name])


@per_language
def _deeds() -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    told = table("reports")["overtaken"]
    return [
        (
            re.compile(rf"(?<!\w)(?:{deed['does']})(?!\w)"),
            re.compile(told["spoken_of"].replace("{thing}", f"(?:{deed['thing']})(?!\\w)")),
        )
        for deed in told["deeds"]
    ]


@per_language
def _owned() -> re.Pattern[str]:
    return re.compile(table("reports")["owned"])


@per_language
def _turns() -> re.Pattern[str]:
    return re.compile(table("reports")["turns"])
