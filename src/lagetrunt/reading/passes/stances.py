"""Whether an organisation is for or against, interested, undecided or does it already, and about what."""

from __future__ import annotations

from dataclasses import replace

from lagetrunt.language.names import without_genitive
from lagetrunt.language.rules import fitting, pattern, pattern_in
from lagetrunt.reading import records as r

_GOING_ON = frozenset({"doing", "discussing"})
"""What goes on there, which tells neither for nor against."""


def stance_of(text: str) -> r.Stance | None:
    """Return the stance whose words stand first in a masked text; None where none is told.

    What is done goes before a stance only where the stance is told in a clause of its own.
    """
    found: list[tuple[int, int, r.Stance]] = []
    for rule in fitting(text, "positions", "stance"):
        match = rule.search(text)
        if match:
            found.append((match.start(), -match.end(), rule.name))  # type: ignore[arg-type]
    told = min((one for one in found if one[2] not in _GOING_ON), default=None)
    doing = min((one for one in found if one[2] in _GOING_ON), default=None)
    if told and doing:
        between = text[doing[0] : told[0]] if doing < told else ""
        return doing[2] if pattern_in("positions", "no_stance", "new_clause").search(between) else told[2]
    first = told or doing
    return first[2] if first else None


def stance_in(text: str, *, in_round: bool) -> r.Stance | None:
    """Return the stance of what an organisation says; whoever tells what goes on there is doing it."""
    told = stance_of(text)
    if told and told not in _GOING_ON:
        return told
    no_stance = pattern_in("positions", "no_stance").search(text)
    if no_stance or pattern_in("positions", "no_stance", "figure").match(text):
        return None
    if told or pattern_in("positions", "subject", "acts").search(text):
        return told or "doing"
    return "doing" if in_round and pattern_in("positions", "subject", "bare").match(text) else None


def topic_of(heading: str | None) -> str | None:
    """Return what the heading of a go-round is about: 'budget' of 'Laget runt: budget'; None where it tells no more."""
    if heading is None:
        return None
    told = pattern("positions", "round_words").sub(" ", heading.lower())
    if told.strip(" .,:;–-!?") == heading.lower().strip(" .,:;–-!?"):
        return heading.strip(" .:")
    begin = next((at for at in range(len(heading)) if told.strip(" .,:;–-!?") and _fits(heading, at, told)), None)
    if begin is None:
        return None
    return heading[begin : begin + len(told.strip(" .,:;–-!?"))]


def _fits(heading: str, at: int, told: str) -> bool:
    return heading.lower().startswith(told.strip(" .,:;–-!?"), at)


def answer_alike(found: list[r.Position]) -> None:
    """Give who answers 'as Höör does' the stance of Höör."""
    for number, entry in enumerate(found):
        match = pattern_in("positions", "subject", "same_as").match(entry.text.lower())
        if match is None:
            continue
        alike = [
            other.stance
            for other in found
            if (other.item, other.topic) == (entry.item, entry.topic)
            and other.organisation != entry.organisation
            and match["who"] in (other.organisation.lower(), without_genitive(other.organisation.lower()))
        ]
        if alike and alike[0]:
            found[number] = replace(entry, stance=alike[0])
