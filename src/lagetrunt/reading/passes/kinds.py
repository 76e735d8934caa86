"""What kind of point each one was and what became of it, once its statements are known."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.headings import is_standing
from lagetrunt.reading.passes.items import kind_of
from lagetrunt.reading.records import Item, ItemKind, Outcome

_BY_TEXT: tuple[ItemKind, ...] = ("dialogue", "report", "question")
_ROUND = 3
"""So many organisations told of under one point make it a go-round."""


@reads(needs=("items", "decisions", "positions", "postponed"), gives=("kinds",))
def kinds(draft: Draft) -> None:
    """Settle kind and outcome of every point."""
    decided = {entry.item for entry in draft.decisions}
    put_off = {entry.item for entry in draft.postponed}
    answers = Counter(item for item, _ in {(entry.item, entry.organisation) for entry in draft.positions})
    draft.items = [
        replace(
            item,
            kind=_kind(draft, item, item.id in decided, answers[item.id]),
            outcome=_outcome(item, item.id in put_off, item.id in decided),
        )
        for item in draft.items
    ]


def _kind(draft: Draft, item: Item, decided: bool, answers: int) -> ItemKind:
    told = kind_of(item.heading)
    if told == "go-round":
        return told
    if decided:
        return "decision"
    if answers >= _ROUND:
        return "go-round"
    text = " ".join(draft.document.blocks[index].text for index in item.blocks).casefold()
    if told is None or told == "information":
        for kind in _BY_TEXT:
            if _cues(kind).search(text) or (kind == "report" and _of_group(item.heading)):
                return kind
    return told or "information"


def _outcome(item: Item, put_off: bool, decided: bool) -> Outcome:
    """A statement that puts something off under a standing heading puts off that, and not the heading."""
    if put_off and not decided and not is_standing(item.heading):
        return "postponed"
    return item.outcome


def _of_group(heading: str) -> bool:
    endings = tuple(word for pair in table("header")["bodies"]["endings"][:3] for word in pair)
    return heading.casefold().rstrip(" .:").endswith((*endings, "nätverken", "grupperna", "råden"))


@per_language
def _cues(kind: ItemKind) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + any_of(table("items")["text_cues"][kind]))
