"""What a body settles without a word of deciding: what it does from now on, what becomes of a thing, who agrees."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lagetrunt.language.rules import Rule, fitting, pattern, pattern_in
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.items import kind_of
from lagetrunt.reading.passes.marks import is_marked
from lagetrunt.reading.statements import Letter, Sentence

_OF_ONE = re.compile(rf"[\W_]*(?:(?:{Letter.ORGANISATION}|{Letter.PERSON})+[^.:;?]{{0,40}}?\s?(?::|-\s)|[\"”“])")
"""A line that opens with a name and a colon or dash tells of that one."""
_REACH = 4
"""So many sentences before one are looked at for what it follows from."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the point and the lines above tell of how a sentence is meant."""

    is_round: bool = False
    """Each organisation tells of itself."""
    is_election: bool = False
    """Seats are filled."""
    is_report: bool = False
    """Others are told of."""
    is_marked: bool = False
    """What is decided under the point is said in so many words; then nothing else there is taken for it."""


def settings(draft: Draft, marked: set[str | None]) -> dict[str | None, Setting]:
    """Return how the sentences of each point are meant, by its id; `marked` are those with decisions said in words."""
    found: dict[str | None, Setting] = {None: Setting()}
    for item in draft.items:
        kind = kind_of(item.heading)
        small = item.heading.lower()
        found[item.id] = Setting(
            is_round=kind == "go-round",
            is_election=bool(pattern_in("resolutions", "headings", "election").search(small)),
            is_report=kind == "report",
            is_marked=item.id in marked,
        )
    return found


def resolution(sentence: Sentence, setting: Setting, opening: str, *, in_cell: bool = False) -> Rule | None:
    """Return the rule by which the sentence settles something; `opening` is how its line begins."""
    text = sentence.mask
    if sentence.retold or sentence.owner is not None or sentence.taken or setting.is_round:
        return None
    if text.rstrip().endswith(("?", ":")) or pattern("resolutions", "hedge").search(text) or is_marked(text):
        return None
    tells_of_one = bool(_OF_ONE.match(opening))
    return next(
        (
            rule
            for rule in fitting(text, "resolutions")
            if (not tells_of_one or rule.more.get("of_one"))
            and (in_cell or not rule.more.get("cell"))
            and _fits(rule, sentence, setting)
        ),
        None,
    )


def _fits(rule: Rule, sentence: Sentence, setting: Setting) -> bool:
    if rule.search(sentence.mask) is None:
        return False
    needs = rule.more.get("needs")
    if needs and setting.is_marked and not rule.more.get("beside"):
        return False
    if needs in {"election", "seat"}:
        filled = setting.is_election or _is_election_list(sentence)
        return filled and (needs == "election" or _follows_seat(sentence))
    if needs is None:
        return True
    if setting.is_report:
        return False
    heard = _heard(sentence)
    return heard == "talk" or (needs == "open" and heard is None)


def _is_election_list(sentence: Sentence) -> bool:
    """Say whether the list in which the sentence stands is led in as one of those chosen."""
    elected = pattern_in("resolutions", "headings", "elected")
    return any(line is not None and elected.search(line.mask) for line in (sentence.lead, sentence.before, sentence))


def _follows_seat(sentence: Sentence) -> bool:
    """Say whether the line tells more than a name, or the one before it names a seat."""
    if sentence.text.count(" ") > _NAME_AND_PLACE:
        return True
    before = sentence.before
    return before is not None and bool(pattern_in("resolutions", "headings", "seat_line").search(before.mask))


_NAME_AND_PLACE = 4
"""A name with a place has so many blanks."""


def _heard(sentence: Sentence) -> str | None:
    """Return what stands last before the sentence under its point: 'talk' of what to do, a 'report', or neither."""
    before, steps = sentence.before, 0
    while before is not None and steps < _REACH:
        if pattern_in("resolutions", "told", "talked").search(before.mask):
            return "talk"
        if Letter.OUTER in before.mask or pattern_in("resolutions", "told").search(before.mask):
            return "report"
        before, steps = before.before, steps + 1
    return None
