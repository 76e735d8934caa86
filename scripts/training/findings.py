"""Findings of papers whose truth is known, each with its evidence and whether it is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lagetrunt.reading import pipeline
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.export import record
from lagetrunt.reading.learned.classes import CLASSES
from lagetrunt.reading.learned.evidence import LISTS, Evidence, Learned, Seen, evidence
from lagetrunt.reading.learned.judging import take_up
from scripts.training.material import Paper, drafted
from tests.corpus import scoring


@dataclass(slots=True)
class Finding:
    """One finding: whether the model alone made it, what speaks for it, what its rule thought, whether it is right."""

    network: str
    name: str
    fresh: bool
    evidence: Evidence
    told: float
    right: bool
    point: tuple[str, str]
    """Paper and id of the point that it is, or under which it stands."""


def findings_of(paper: Paper, known: Learned) -> list[Finding]:
    """Return all findings of a paper, those of rules and those that the model would add."""
    draft = drafted(paper)
    seen = Seen.of(draft, known)
    fresh = take_up(seen, (*CLASSES, "meetings"))
    found: list[Finding] = []
    for name in LISTS:
        entries: list[Any] = [*getattr(draft, name), *fresh.get(name, ())]
        by_rules = len(entries) - len(fresh.get(name, ()))
        pieces = [{**seen.paper, **evidence(seen, name, entry)} for entry in entries]
        judged = _right(paper, draft, name, entries, by_rules)
        found += [
            Finding(
                network=paper.network,
                name=name,
                fresh=number >= by_rules,
                evidence=pieces[number],
                told=entry.probability,
                right=bool(judged[number]),
                point=(paper.document.sha256, entry.id if name == "items" else getattr(entry, "item", None) or ""),
            )
            for number, entry in enumerate(entries)
            if judged[number] is not None
        ]
    return found


def _right(paper: Paper, draft: Draft, name: str, entries: Sequence[Any], by_rules: int) -> list[bool | None]:
    """Return of each finding whether it is one of those expected; None where it is not counted.

    What the model adds is paired with what the rules leave over.
    """
    key, same = scoring.LISTS[name]
    told = _as_told(draft, name, entries, key)
    counted = [not getattr(entry, "reported", False) for entry in entries]
    first = sum(counted[:by_rules])
    wanted = scoring.entries(paper.expected, key)
    pairs = scoring.pair(wanted, told[:first], same)
    left = [one for one in wanted if not any(one is pair[0] for pair in pairs)]
    right = {id(one) for _wanted, one in (*pairs, *scoring.pair(left, told[first:], same))}
    judged = iter([id(one) in right for one in told])
    return [next(judged) if is_counted else None for is_counted in counted]


def _as_told(draft: Draft, name: str, entries: Sequence[Any], key: str) -> list[dict[str, Any]]:
    """Return the entries as the record tells them."""
    before = getattr(draft, name)
    setattr(draft, name, list(entries))
    told = scoring.entries(record(pipeline.reading_of(draft)), key)
    setattr(draft, name, before)
    return told


def expected_of(paper: Paper) -> dict[str, int]:
    """Return how much is to be found in each list of a paper."""
    return {name: len(scoring.entries(paper.expected, scoring.LISTS[name][0])) for name in LISTS}
