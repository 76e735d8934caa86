"""What the model of doers learns from: the actions of the open papers, with who does them by the records."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.candidates import made_of
from lagetrunt.reading.learned.doer_features import of_doers
from lagetrunt.reading.learned.doers import asked_of
from lagetrunt.reading.learned.seats import numbers_by_block
from scripts.training.material import Example, Paper, drafted, papers, says
from tests.corpus import scoring


@cache
def of_papers() -> list[Example]:
    """Return who may be doers of the papers' actions, each with whether it is so."""
    return [example for paper in papers() for example in _of_paper(paper)]


def _of_paper(paper: Paper) -> Iterator[Example]:
    draft = drafted(paper)
    actions = actions_of(draft, paper)
    wanted = {id(action): entry for action, entry in actions}
    for _, asked in asked_of(draft, numbers_by_block(draft), [action for action, _ in actions]):
        entry = wanted[id(asked.action)]
        right = entry.get("assignees") or []
        for name, names in of_doers(asked).items():
            yield Example(paper.network, names, (any(scoring.same_heading(name, one) for one in right),))


def actions_of(draft: Draft, paper: Paper) -> list[tuple[r.Action, scoring.Entry]]:
    """Return the actions of a paper that stand in its record, with what that says: of rules, else of the sentence."""
    wanted = scoring.entries(paper.expected, "actions")
    found = []
    taken = set()
    for action in draft.actions:
        entry = next(
            (e for e in wanted if id(e) not in taken and scoring.same_statement(e.get("text"), action.text)), None
        )
        if entry is not None and not action.reported:
            taken.add(id(entry))
            found.append((action, entry))
    for entry in wanted:
        if id(entry) not in taken:
            at = next((n for n, sentence in enumerate(draft.sentences) if says(entry.get("text"), sentence)), None)
            if at is not None:
                found += [(action, entry) for action in made_of(draft, at, "actions")]
    return found
