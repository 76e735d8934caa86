"""Answers by lists of names: 'Ja: Höör, Eslöv', 'alla utom Hörby'; and people who answer for their own organisation."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from lagetrunt.language.rules import fitting, pattern_in
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.stances import stance_of
from lagetrunt.reading.statements import Entity, Letter, Sentence

_OTHER: dict[r.Stance | None, r.Stance] = {"yes": "no", "no": "yes"}
_LABEL = 45
"""So far before the colon stand the words that tell the stance."""

_LEAST_ANSWERS = 3
"""So many organisations that begin sentences under one item make it a row of answers."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Organisations that say one thing, and their stance."""

    who: list[Entity]
    stance: r.Stance | None


def answering_items(draft: Draft) -> set[str | None]:
    """Return the items under which one organisation after another begins a sentence, as in a go-round."""
    begin: dict[str | None, set[str]] = defaultdict(set)
    for sentence in draft.sentences:
        if sentence.entities and pattern_in("positions", "listed", "begins").match(sentence.mask):
            begin[sentence.item].add(sentence.entities[0].name)
    return {item for item, names in begin.items() if len(names) >= _LEAST_ANSWERS}


def spoken_for(draft: Draft) -> dict[str, Entity]:
    """Return the organisations of those present, by the name of the person."""
    return {
        row.name: Entity(0, 0, Letter.ORGANISATION, row.organisation, row.organisation, probability=0.75)
        for row in draft.attendance
        if row.organisation
    }


def listed_in(sentence: Sentence) -> list[Listed]:
    """Return the organisations that the sentence lists behind a stance, or leaves out of what all do."""
    text = sentence.mask
    if Letter.ORGANISATION not in text:
        return []
    for key in ("behind_label", "behind_vote", "in_brackets", "bracketed"):
        match = pattern_in("positions", "listed", key).search(text)
        stance = label_stance(match["label"][-_LABEL:]) if match else None
        if match and stance:
            return [Listed(_named(sentence, *match.span("who")), stance)]
    match = pattern_in("positions", "listed", "left_out").search(text)
    if match:
        span = match.span("who" if match["who"] else "whose")
        own, others = text[span[1] :], text[: span[0]]
        if not pattern_in("positions", "listed", "who_does").match(own):
            own, others = "", others + own
        told = stance_of(own) or _OTHER.get(stance_of(others), "no")
        return [Listed(_named(sentence, *span), told)]
    return []


def speaker_in(sentence: Sentence, organisations: dict[str, Entity]) -> Listed | None:
    """Return what somebody answers for the own organisation: 'NN: nej', 'NN väntar på nämnden'."""
    match = pattern_in("positions", "listed", "speaker").match(sentence.mask)
    if match is None:
        return None
    person = next((e for e in sentence.entities if e.letter is Letter.PERSON), None)
    own = organisations.get(person.name) if person else None
    stance = stance_of(match["rest"])
    return Listed([own], stance) if own and stance in ("yes", "no", "undecided", "interested") else None


def label_stance(label: str) -> r.Stance | None:
    """Return the stance that a label in small letters tells: 'gröna lappar (för)', 'vet inte'; of several the last."""
    found = [(match.end(), rule.name) for rule in fitting(label, "positions", "label") if (match := rule.search(label))]
    return max(found)[1] if found else None  # type: ignore[return-value]


def _named(sentence: Sentence, start: int, end: int) -> list[Entity]:
    return [e for e in sentence.entities_in(start, end) if e.letter is Letter.ORGANISATION]
