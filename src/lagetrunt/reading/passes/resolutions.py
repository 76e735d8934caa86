"""What a body settles without a word of deciding: what it does from now on, what becomes of a thing, who agrees."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lagetrunt.language.rules import Rule, fitting, pattern, pattern_in
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.items import kind_of
from lagetrunt.reading.passes.marks import is_marked
from lagetrunt.reading.statements import Letter, Sentence

_NAME = f"[{Letter.ORGANISATION}{Letter.PERSON}]"
_OF_ONE = re.compile(rf"[^\w{Letter.PERSON}-{Letter.ROLE}]*+(?:{_NAME}++[^.:;?]{{0,40}}?\s?(?::|-\s)|[\"”“])")
"""A line that opens with a name and a colon or dash tells of that one."""
_ARROW = re.compile(r"(?:[-=]+>+|[→⇒➔])\s*(?P<after>[^-=>→⇒➔]+)\Z")
_MATTER = re.compile(rf"(?!{_NAME})[^.:;?!{Letter.PERSON}{Letter.COMING_DAY}]{{3,45}}?(?::|\s-)\s(?P<after>.{{8,}})")
"""A few words that name the matter before what becomes of it."""
_REACH = 4
"""So many sentences before one are looked at for what it follows from."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the point and the lines above tell of how a sentence is meant."""

    is_round: bool = False
    """Each organisation tells of itself."""
    has_seats: bool = False
    """It is about seats and who sits on them."""
    is_election: bool = False
    """Seats are filled."""
    is_report: bool = False
    """Others are told of."""
    marked: Callable[[str | None], bool] = lambda item: False
    """Whether a point decides something in so many words; then nothing else there is taken for a decision."""


def settings(draft: Draft, marked: Callable[[str | None], bool]) -> dict[str | None, Setting]:
    """Return how the sentences of each point are meant; `marked` says of one whether it decides in so many words."""
    found: dict[str | None, Setting] = {None: Setting()}
    elect = pattern_in("resolutions", "headings", "elects")
    electing = {sentence.item for sentence in draft.sentences if elect.search(sentence.mask)}
    for item in draft.items:
        kind = kind_of(item.heading)
        small = item.heading.lower()
        seats = bool(pattern_in("resolutions", "headings", "election").search(small))
        found[item.id] = Setting(
            is_round=kind == "go-round",
            has_seats=seats,
            is_election=seats and (item.id in electing or elect.search(small) is not None),
            is_report=kind == "report",
            marked=marked,
        )
    return found


def settled_by(sentence: Sentence, setting: Setting, opening: str, *, in_cell: bool = False) -> Rule | None:
    """Return the rule by which the sentence settles something; `opening` is how its line begins."""
    text = sentence.mask
    if sentence.retold or sentence.owner is not None or sentence.taken or setting.is_round:
        return None
    if text.rstrip().endswith(("?", ":")):
        return None
    of_one = _OF_ONE.match(opening) is not None
    found = next(
        (
            rule
            for part in parts_of(text)
            for rule in fitting(part, "resolutions")
            if rule.search(part)
            and (in_cell or not rule.more.get("cell"))
            and (rule.more.get("of_one") or not of_one)
            and _fits(rule, sentence, setting)
        ),
        None,
    )
    return None if found and (pattern("resolutions", "hedge").search(text) or is_marked(text)) else found


def parts_of(text: str) -> list[str]:
    """Return a sentence, and what stands behind an arrow or behind the few words that name its matter."""
    found = [text]
    arrow = _ARROW.search(text)
    if arrow:
        found.append(arrow["after"])
    matter = _MATTER.match(text)
    if matter:
        found.append(matter["after"])
    return found


def _fits(rule: Rule, sentence: Sentence, setting: Setting) -> bool:
    """Say whether a rule that was found holds in this setting."""
    needs = rule.more.get("needs")
    if needs is None:
        return True
    if needs == "elected":
        return _is_election_list(sentence)
    if needs in {"election", "seat", "seats"}:
        if not (setting.has_seats if needs == "seats" else setting.is_election) and not _is_election_list(sentence):
            return False
        if needs == "seat" and not _follows_seat(sentence):
            return False
    elif setting.is_report or _heard(sentence) not in ({"talk"} if needs == "talked" else {"talk", None}):
        return False
    return bool(rule.more.get("beside")) or not setting.marked(sentence.item)


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
