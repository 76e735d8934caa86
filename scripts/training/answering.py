"""What the model of stances learns from: the positions of the open papers, with their stances by the records."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.seats import numbers_by_block
from lagetrunt.reading.learned.stances import STANCES, told_of
from scripts.training.material import Example, Paper, drafted, papers
from tests.corpus import scoring


@cache
def of_papers() -> list[Example]:
    """Return the positions that the rules find and the records tell, each with its stance."""
    return [example for paper in papers() for example in _of_paper(paper)]


def _of_paper(paper: Paper) -> Iterator[Example]:
    draft = drafted(paper)
    by_block = numbers_by_block(draft)
    for entry, expected in positions_of(draft, paper):
        names = told_of(draft, by_block, entry)
        if names:
            yield Example(paper.network, names, tuple(expected["stance"] == stance for stance in STANCES))


def positions_of(draft: Draft, paper: Paper) -> Iterator[tuple[r.Position, scoring.Entry]]:
    """Yield the positions of a paper that stand in its record, with what that says."""
    wanted = scoring.entries(paper.expected, "positions")
    taken: set[int] = set()
    for entry in draft.positions:
        for at, one in enumerate(wanted):
            is_same = scoring.same_name(one["organisation"], entry.organisation)
            if at not in taken and is_same and scoring.same_statement(one.get("text"), entry.text):
                taken.add(at)
                yield entry, one
                break
