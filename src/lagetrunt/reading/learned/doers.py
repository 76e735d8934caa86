"""Who is to do what was promised, as far as the learned model can tell: everybody named in and around it is weighed.

A logistic regression over the features of `doer_features`; its table of whole numbers lies with the language
(`language/<code>/doers.z`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.doer_features import Asked, of_doers
from lagetrunt.reading.learned.seats import sentences_of
from lagetrunt.reading.learned.weights import Odds

FILE = "doers.z"
_STAYS, _JOINS = -1.0, 0.5
"""Whom the rule named stays from these log-odds on; another becomes a doer from those."""
_LONGEST = 600
"""A quote of more letters is a list or a slip."""


def asked_of(draft: Draft, by_block: Mapping[int, list[int]], actions: list[r.Action]) -> Iterator[tuple[int, Asked]]:
    """Yield each action, by its number, with what stands around it; those that are reported or lists are left out."""
    author = draft.header.secretary.value if draft.header.secretary else None
    for number, action in enumerate(actions):
        at = list(sentences_of(draft, by_block, action))
        if not action.reported and at and len(action.text) <= _LONGEST:
            yield number, _asked(draft, action, at, author)


def _asked(draft: Draft, action: r.Action, at: list[int], author: str | None) -> Asked:
    sentences = [draft.sentences[number] for number in at]
    following = draft.sentences[at[-1] + 1] if at[-1] + 1 < len(draft.sentences) else None
    return Asked(
        action=action,
        sentences=sentences,
        following=following if following is not None and following.item == sentences[-1].item else None,
        author=author,
        block_kind=draft.document.blocks[sentences[0].block].kind,
    )


def put_right(draft: Draft, by_block: Mapping[int, list[int]], actions: list[r.Action], known: Odds) -> None:
    """Give every action those as doers who are surely it; in doubt those whom the rule named."""
    for number, asked in asked_of(draft, by_block, actions):
        named = asked.action.assignees
        who = tuple(
            name for name, names in of_doers(asked).items() if known.of(names) >= (_STAYS if name in named else _JOINS)
        )
        if not named and len(who) == 1 and asked.are_many():
            continue
        actions[number] = replace(asked.action, assignees=who)
