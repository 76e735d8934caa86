"""What the records of one paper stand on while they become facts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from lagetrunt.intake.who import Who
from lagetrunt.models import Finding, Item, Leaving, Meeting, User
from lagetrunt.register.journal import Step

Record = dict[str, Any]


@dataclass(slots=True)
class Ground:
    """What the records of one paper stand on while they are entered."""

    meeting: Meeting
    by: User
    taken: Step
    who: Who
    blocks: list[dict[str, Any]]
    items: dict[str, Item] = field(default_factory=dict)
    """By the id that the reading gave them."""
    leavings: list[tuple[Leaving, str | None, Finding]] = field(default_factory=list)
    """Who leaves, and the one role they leave where it is not their work; what it ends is settled last."""
    doubts: list[str] = field(default_factory=list)

    def base(self, finding: Finding, record: Record) -> dict[str, Any]:
        """Return what every statement carries."""
        return {
            "by": self.by,
            "item": self.items.get(record.get("item") or ""),
            "words": record["text"],
            "places": list(finding.places.all()),
            "finding": finding,
        }


def day_of(text: str | None) -> date | None:
    """Return the day that an ISO date tells; None for anything else."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
