"""How likely a finding is right: its evidence weighed by what was learned of readings whose truth is known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from lagetrunt.language.words import data, per_language
from lagetrunt.reading.learned.evidence import Evidence
from lagetrunt.reading.learned.weights import probability

FILE = "calibration.json"
NEVER = 2.0
"""As likely as this nothing is: a list to which the model adds nothing."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What was learned of one list: where it starts, what each piece of evidence adds, what is let go."""

    start: float
    weights: Mapping[str, float]
    least: float = 0.0
    """A finding of a rule that is less likely than this is let go."""
    least_new: float = NEVER
    """A finding of the model alone must be as likely as this."""

    def odds(self, evidence: Evidence) -> float:
        """Return what pieces of evidence add to the log-odds that a finding is right."""
        weights = self.weights
        return sum([size * weights[name] for name, size in evidence.items() if name in weights])

    def probability(self, *evidence: Evidence) -> float:
        """Return the probability that a finding with this evidence is right."""
        return probability(self.start + sum(map(self.odds, evidence)))


@per_language
def scales() -> Mapping[str, Scale] | None:
    """Return what was learned for each list of a reading in the language spoken; None where nothing was."""
    raw = data(FILE)
    return read(raw.decode()) if raw else None


def read(text: str) -> dict[str, Scale]:
    """Return the scales that `written` wrote."""
    return {
        name: Scale(row["start"], row["evidence"], row["least"], row["least_new"])
        for name, row in json.loads(text).items()
    }


def written(found: Mapping[str, Scale]) -> str:
    """Return the scales as a text that people can read, the weightiest evidence first."""
    rows = {}
    for name, scale in found.items():
        weighty = sorted(scale.weights.items(), key=lambda pair: (-abs(round(pair[1], 2)), pair[0]))
        kept = {key: round(weight, 2) for key, weight in weighty if round(weight, 2)}
        least = {"least": scale.least, "least_new": scale.least_new}
        rows[name] = {"start": round(scale.start, 2), **least, "evidence": kept}
    return json.dumps(rows, ensure_ascii=False, indent=0) + "\n"
