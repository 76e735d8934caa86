"""What kind of point each one was and what became of it, once its statements are known."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from lagetrunt.language.rules import pattern, pattern_in
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.headings import is_standing
from lagetrunt.reading.passes.items import kind_of
from lagetrunt.reading.passes.rows import same_heading
from lagetrunt.reading.records import Item, ItemKind, Outcome, Postponement
from lagetrunt.reading.statements import Letter

_BY_TEXT: tuple[ItemKind, ...] = ("dialogue", "report", "question")
_ROUND = 3
"""So many organisations that each have a line or a cell under one point make it a go-round."""


@reads(needs=("items", "decisions", "positions", "postponed"), gives=("kinds",))
def kinds(draft: Draft) -> None:
    """Settle kind and outcome of every point."""
    decided = {entry.item for entry in draft.decisions}
    put_off = {entry.item: entry for entry in reversed(draft.postponed)}
    answers = Counter(item for item, _ in {(entry.item, entry.organisation) for entry in draft.positions})
    draft.items = [
        replace(
            item,
            kind=_kind(draft, item, item.id in decided, answers[item.id]),
            outcome=_outcome(item, put_off.get(item.id), item.id in decided),
        )
        for item in draft.items
    ]


def _kind(draft: Draft, item: Item, decided: bool, answers: int) -> ItemKind:
    told = kind_of(item.heading)
    is_round = answers >= _ROUND and _lines_of_one(draft, item) >= _ROUND
    if told == "go-round" or (is_round and not decided):
        return "go-round"
    small = item.heading.casefold()
    election = bool(pattern_in("resolutions", "headings", "election").search(small))
    if pattern("items", "formal").search(small) and not (election and decided):
        return "information"
    if decided or election:
        return "decision"
    text = " ".join(draft.document.blocks[index].text for index in item.blocks).casefold()
    if item.id in {entry.item for entry in draft.postponed} and pattern("items", "to_decide").search(f"{small} {text}"):
        return "decision"
    if answers >= _ROUND:
        return "dialogue"
    if told is None or told == "information":
        if pattern("items", "asked").search(text[:_OPENING]):
            return "question"
        for kind in _BY_TEXT:
            if _cues(kind).search(text) or (kind == "report" and _of_group(item.heading)):
                return kind
    return told or "information"


_OPENING = 160
"""A point that asks does so in its first words."""


def _lines_of_one(draft: Draft, item: Item) -> int:
    """Return how many lines or cells under a point begin with an organisation."""
    return sum(
        1 for index in item.blocks if index in draft.views and draft.views[index].mask.startswith(Letter.ORGANISATION)
    )


def _outcome(item: Item, put_off: Postponement | None, decided: bool) -> Outcome:
    """A statement that puts off only a part of the point, or something under a standing heading, leaves it done."""
    if put_off is None:
        return "done" if item.outcome in {"postponed", "not_reached"} else item.outcome
    if decided or is_standing(item.heading):
        return "done"
    if put_off.subject and not same_heading(put_off.subject, item.heading):
        return "done" if len(item.blocks) > 1 else "postponed"
    return "not_reached" if item.outcome == "not_reached" and put_off.until is None else "postponed"


def _of_group(heading: str) -> bool:
    return heading.casefold().rstrip(" .:").endswith(tuple(table("items")["groups"]))


@per_language
def _cues(kind: ItemKind) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + any_of(table("items")["text_cues"][kind]))
