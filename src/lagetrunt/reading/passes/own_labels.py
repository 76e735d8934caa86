"""Labels that a network uses as its own: what they rule is told so, and where nothing is stated nothing is found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from lagetrunt.language.words import per_language_most
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.known import OwnLabels
from lagetrunt.reading.statements import Sentence

T = TypeVar("T", r.Decision, r.Action, r.Postponement, r.Question)

_MEANS = {
    "decision": "Står under ”%(label)s”, som i nätverket betyder beslut.",
    "action": "Står under ”%(label)s”, som i nätverket betyder åtagande.",
    "question": "Står under ”%(label)s”, som i nätverket betyder fråga.",
}
"""The reasons of findings that a label of the network led to (`reading/kept.py` lists them for translation)."""


def own_reason(words: str, kind: str) -> str:
    """Return the reason of a finding of `kind` under the label `words`; empty where findings get none."""
    return _MEANS[kind] % {"label": words} if kind in _MEANS else ""


def own_label(labels: OwnLabels, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """Return the network's label with which [start, end) begins: `lastgroup` is its kind."""
    return _pattern(labels).match(text, start, len(text) if end is None else end) if labels else None


def own_words(labels: OwnLabels, text: str) -> tuple[str, str]:
    """Return (words, kind) of the network's label that the whole text is; both empty where it is none."""
    match = own_label(labels, text.strip())
    return ruled_by(labels, match) if match and match.end() == len(text.strip()) else ("", "")


def ruled_by(labels: OwnLabels, match: re.Match[str]) -> tuple[str, str]:
    """Return (words, kind) of the label that a match is of, the words as the network has them."""
    kind = str(match.lastgroup)
    seen = " ".join(match.group(kind).casefold().split())
    return next((words for words, _kind in labels if " ".join(words.casefold().split()) == seen), seen), kind


@per_language_most(64)
def _pattern(labels: OwnLabels) -> re.Pattern[str]:
    by_kind: dict[str, list[str]] = {}
    for words, kind in sorted(labels, key=lambda label: -len(label[0])):
        by_kind.setdefault(kind, []).append(r"\s+".join(map(re.escape, words.split())))
    kinds = "|".join(f"(?P<{kind}>{'|'.join(words)})" for kind, words in by_kind.items())
    return re.compile(rf"[\W_]*?(?:{kinds})(?!\w)\s*(?::+|\s[-–]\s|\.?[\W_]*$)\s*", re.IGNORECASE)


@reads(needs=("sentences", "decisions", "actions", "postponed", "questions"), gives=("own_labels",))
def own_labels(draft: Draft) -> None:
    """Say of what stands under a label of the network that it does; drop what stands where nothing is stated."""
    if not any(sentence.own for sentence in draft.sentences):
        return
    draft.decisions = list(_ruled(draft, draft.decisions, "decision"))
    draft.actions = list(_ruled(draft, draft.actions, "action"))
    draft.questions = list(_ruled(draft, draft.questions, "question"))
    draft.postponed = list(_ruled(draft, draft.postponed, "postponed"))


def _ruled(draft: Draft, found: Sequence[T], kind: str) -> Iterator[T]:
    for one in found:
        sentence = next((s for s in draft.sentences if s.own and _holds(s, one)), None)
        if sentence is None:
            yield one
        elif sentence.label == kind:
            yield replace(one, reason=own_reason(sentence.own, kind) or one.reason)
        elif sentence.label != "report":
            yield one


def _holds(sentence: Sentence, found: T) -> bool:
    return any(sentence.block == at.block and sentence.start <= at.start < sentence.end for at in found.places[:1])
