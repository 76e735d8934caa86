"""What kind of point each one was and what became of it, once its statements are known."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lagetrunt.language.rules import pattern, pattern_in
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.headings import is_standing
from lagetrunt.reading.passes.items import kind_of
from lagetrunt.reading.passes.rows import same_heading
from lagetrunt.reading.records import Item, ItemKind, Outcome, Postponement
from lagetrunt.reading.statements import Letter

_BY_TEXT: tuple[ItemKind, ...] = ("dialogue", "report")
_ROUND, _WHOLE_ROUND = 3, 5
"""So many organisations that each have a line or a cell under one point make it a go-round; so many do however they
are told of."""
_MOST_ANSWERED = 4
"""So many lines of answers make it one even where something was decided in the end."""
_SHORT_QUESTION = 260
"""A point with a question left open and not much besides is that question, whatever is to be done about it."""


@dataclass(frozen=True, slots=True)
class _Under:
    """What was found under the points, by their ids."""

    decided: frozenset[str | None]
    appointed: frozenset[str | None]
    acted: frozenset[str | None]
    asked: frozenset[str | None]
    put_off: dict[str | None, list[Postponement]]
    answers: Counter[str | None]


@reads(needs=("items", "decisions", "positions", "postponed", "actions", "appointments", "questions"), gives=("kinds",))
def kinds(draft: Draft) -> None:
    """Settle kind and outcome of every point."""
    put_off: dict[str | None, list[Postponement]] = defaultdict(list)
    for entry in draft.postponed:
        put_off[entry.item].append(entry)
    under = _Under(
        decided=frozenset(entry.item for entry in draft.decisions),
        appointed=frozenset(entry.item for entry in draft.appointments),
        acted=frozenset(entry.item for entry in draft.actions),
        asked=frozenset(entry.item for entry in draft.questions),
        put_off=put_off,
        answers=Counter(item for item, _ in {(entry.item, entry.organisation) for entry in draft.positions}),
    )
    draft.items = [
        replace(
            item,
            kind=_kind(draft, item, under),
            outcome=_outcome(item, put_off.get(item.id, []), item.id in under.decided),
        )
        for item in draft.items
    ]


def _kind(draft: Draft, item: Item, under: _Under) -> ItemKind:
    """A go-round or a report by its heading, else what was found under the point tells, and its words last."""
    told = kind_of(item.heading)
    small = item.heading.casefold()
    if told in ("go-round", "report"):
        return told
    election = bool(pattern_in("resolutions", "headings", "election").search(small))
    decided = item.id in under.decided
    rows = _lines_of_one(draft, item)
    if decided and min(rows, under.answers[item.id]) >= _MOST_ANSWERED and not under.put_off.get(item.id):
        return "go-round"
    if pattern("items", "formal").search(small):
        notes = bool(pattern("items", "notes").search(small))
        return "decision" if decided and (election or notes) else "information"
    if decided or election:
        return "decision"
    answers, put_off = under.answers[item.id], bool(under.put_off.get(item.id))
    if answers >= _WHOLE_ROUND and not put_off:
        return "go-round"
    text = " ".join(draft.document.blocks[index].text for index in item.blocks).casefold()
    if put_off and pattern("items", "to_decide").search(f"{small} {text}"):
        return "decision"
    if answers >= _ROUND:
        return "go-round" if rows >= _ROUND else "dialogue"
    return _by_words(item, under, told, text)


def _by_words(item: Item, under: _Under, told: ItemKind | None, text: str) -> ItemKind:
    appointed, put_off = item.id in under.appointed, bool(under.put_off.get(item.id))
    if item.id in under.asked and not appointed and len(text) <= _SHORT_QUESTION:
        return "question"
    if told and told != "information":
        return told
    if put_off:
        return "dialogue" if under.answers[item.id] else "information"
    if appointed:
        return "information"
    cues = (kind for kind in _BY_TEXT if _cues(kind).search(text))
    return next(cues, None) or ("report" if _of_group(item.heading) else "information")


def _lines_of_one(draft: Draft, item: Item) -> int:
    """Return how many lines or cells under a point begin with an organisation."""
    return sum(
        1 for index in item.blocks if index in draft.views and draft.views[index].mask.startswith(Letter.ORGANISATION)
    )


def _outcome(item: Item, put_off: Sequence[Postponement], decided: bool) -> Outcome:
    """A statement that puts off only a part of the point, or something under a standing heading, leaves it done."""
    if not put_off:
        return "done" if item.outcome in {"postponed", "not_reached"} else item.outcome
    if decided or is_standing(item.heading):
        return "done"
    whole = [entry for entry in put_off if entry.subject and same_heading(entry.subject, item.heading)]
    if not whole and len(item.blocks) > 1 and all(entry.subject for entry in put_off):
        return "done"
    first = (whole or put_off)[0]
    return "not_reached" if item.outcome == "not_reached" and first.until is None else "postponed"


def _of_group(heading: str) -> bool:
    return heading.casefold().rstrip(" .:").endswith(tuple(table("items")["groups"]))


@per_language
def _cues(kind: ItemKind) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + any_of(table("items")["text_cues"][kind]))
