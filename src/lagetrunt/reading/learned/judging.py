"""The pass that lets the learned model have its say after the rules: taking up, letting go, and how likely each is."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from typing import Any

from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.learned import days, doers, stances
from lagetrunt.reading.learned.calibration import NEVER, Scale, scales
from lagetrunt.reading.learned.candidates import OF_SENTENCES, made_of
from lagetrunt.reading.learned.classes import CLASSES
from lagetrunt.reading.learned.days import meetings_of
from lagetrunt.reading.learned.evidence import LISTS, Learned, Seen, evidence, is_against
from lagetrunt.reading.learned.seats import appointments_of, correct, seat_weights
from lagetrunt.reading.learned.stances import stance_odds
from lagetrunt.reading.learned.weights import Weights, odds, probability, weights

SUREST = 0.995
"""No finding is surer than this; nobody has counted enough to say more."""
GUESSED_DAY = 0.8
"""A day of which the rule itself says that it is guessed stays doubtful: a wrong one sends people to an empty room."""
DOUBTFUL = 0.5
"""No finding that is kept is said to be less sure, since whoever takes over everything shall have it too; of those
that would be, some three in ten are right."""
WORTH = -2.5
"""From these log-odds of the model a sentence that no rule knew is looked at."""


@reads(
    needs=(
        *("sentences", "items", "attendance", "meetings", "decisions", "actions", "positions", "money"),
        *("appointments", "leavers"),
    ),
    gives=("judged",),
)
def learned(draft: Draft) -> None:
    """Judge every finding by what was learned; where nothing was learned of the language, all stays as it is."""
    known, scale = weights(), scales()
    if known is not None and scale is not None:
        judge(Seen.of(draft, learned_of(known)), scale)


def learned_of(sentences: Weights) -> Learned:
    """Return all that was learned of the language spoken, with what was learned of sentences."""
    return Learned(sentences, seat_weights(), odds(days.FILE), odds(doers.FILE), stance_odds())


def judge(seen: Seen, known: Mapping[str, Scale]) -> None:
    """Take up, weigh and let go, all lists of the paper; the points first, since the rest stands under them."""
    fresh = take_up(seen, {name for name, scale in known.items() if scale.least_new < NEVER})
    for name in LISTS:
        if name in known:
            _settle(seen, name, known[name], fresh.get(name, []))


def take_up(seen: Seen, lists: Container[str]) -> dict[str, list[Any]]:
    """Return the findings of sentences that no rule knew and that the model thinks worth a look, by list.

    What rules know of seats, doers and stances is put right.
    """
    fresh: dict[str, list[Any]] = {}
    correct(seen.draft, seen.by_block, seen.seats)
    for at, name in enumerate(CLASSES):
        is_asked = name in lists and name in OF_SENTENCES
        likely = [number for number, logits in enumerate(seen.logits) if logits[at] >= WORTH] if is_asked else []
        if likely:
            known = {number for entry in getattr(seen.draft, name) for number in seen.at(entry)}
            fresh[name] = [one for number in likely if number not in known for one in made_of(seen.draft, number, name)]
    for actions in (seen.draft.actions, fresh.get("actions")):
        if seen.known.doers is not None and actions:
            doers.put_right(seen.draft, seen.by_block, actions, seen.known.doers)
    for positions in (seen.draft.positions, fresh.get("positions")):
        if seen.known.stances is not None and positions:
            stances.put_right(seen.draft, seen.by_block, positions, seen.known.stances)
    if "appointments" in lists and seen.seats:
        fresh["appointments"] = appointments_of(seen.draft, seen.seats.values())
    if "meetings" in lists and seen.days:
        fresh["meetings"] = meetings_of(seen.draft, seen.days)
    return fresh


def _is_certain_kind(seen: Seen, entry: Any) -> bool:
    """Tell of a rule's finding whether it is of a kind of which nothing was learned: done, or under an own label."""
    return getattr(entry, "reported", False) or any(seen.draft.sentences[number].own for number in seen.at(entry))


def _settle(seen: Seen, name: str, scale: Scale, fresh: list[Any]) -> None:
    """Weigh the findings of one list, and keep those that are likely enough; the points and people all stay."""
    entries: list[Any] = getattr(seen.draft, name)
    by_rules = len(entries)
    start = scale.start + scale.odds(seen.paper)
    kept = []
    for number, entry in enumerate([*entries, *fresh]):
        told = evidence(seen, name, entry)
        chance = probability(start + scale.odds(told))
        if number >= by_rules:
            is_kept = chance >= scale.least_new
        else:
            is_kept = chance >= scale.least or not is_against(told) or _is_certain_kind(seen, entry)
        if is_kept:
            most = GUESSED_DAY if name == "meetings" and entry.probability < GUESSED_DAY else SUREST
            kept.append(replace(entry, probability=round(min(max(chance, DOUBTFUL), most), 3)))
    if fresh:
        kept.sort(key=lambda entry: (entry.places[0].block, entry.places[0].start))
    entries[:] = kept
    if name == "items":
        seen.points = {item.id: item.probability for item in kept}
