"""What the model of seats learns from: everybody named in a sentence of the open papers, labelled by the records."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lagetrunt.reading.learned.seat_features import (
    Named,
    for_role,
    of_holder,
    of_relieved,
    of_roles,
    of_usual,
    usual_roles,
)
from lagetrunt.reading.learned.seats import everybody_named, numbers_by_block
from scripts.training.material import Example, Paper, drafted, papers, says
from tests.corpus import scoring
from tests.corpus.scoring import Entry


@cache
def of_papers() -> list[Example]:
    """Return who takes a seat and who does not, and of those who do which role and in whose place."""
    return [example for paper in papers() for example in _of_paper(paper)]


def _of_paper(paper: Paper) -> Iterator[Example]:
    draft = drafted(paper)
    wanted = scoring.entries(paper.expected, "appointments")
    for _, one in everybody_named(draft, numbers_by_block(draft)):
        mine = [entry for entry in wanted if _is_of(entry, one)]
        yield Example(paper.network, of_holder(one), (bool(mine),))
        if mine:
            yield from _chosen(paper, _roles(one), [entry["role"] for entry in mine])
            yield from _chosen(paper, of_relieved(one), [entry["replaces"] for entry in mine if entry.get("replaces")])


def _is_of(entry: Entry, one: Named) -> bool:
    return scoring.same_name(entry["person"], one.person.name) and says(entry.get("text"), one.sentence)


def _roles(one: Named) -> dict[str, list[str]]:
    """Return the roles that somebody may have, each with all that speaks for it."""
    usual = of_usual(one)
    found = of_roles(one)
    return {**found, **{role: [*found[role], *(for_role(role, name) for name in usual)] for role in usual_roles()}}


def _chosen(paper: Paper, choices: dict[str, list[str]], right: list[str]) -> Iterator[Example]:
    for choice, names in choices.items():
        yield Example(paper.network, names, (any(scoring.same_name(choice, one) for one in right),))
