"""What the model of days learns from: the days to come that the open papers tell, labelled by the records."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lagetrunt.reading.learned.days import days_to_come, of_day
from scripts.training.material import Example, Paper, drafted, papers, says
from tests.corpus import scoring


@cache
def of_papers() -> list[Example]:
    """Return the days to come, and whether something is held then; told again elsewhere, a day is left out there."""
    return [example for paper in papers() for example in _of_paper(paper)]


def _of_paper(paper: Paper) -> Iterator[Example]:
    draft = drafted(paper)
    held: dict[str, list[object]] = {}
    for entry in scoring.entries(paper.expected, "meetings"):
        held.setdefault(entry["date"], []).append(entry.get("text"))
    for one in days_to_come(draft):
        told = held.get(one.day.value or "")
        is_here = bool(told) and any(says(text, one.sentence) for text in told or ())
        if is_here or not told:
            yield Example(paper.network, of_day(one), (is_here,))
