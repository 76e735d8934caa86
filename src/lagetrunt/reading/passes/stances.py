"""Whether an organisation is for or against, interested, undecided or does it already, and about what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lagetrunt.language.rules import fitting, pattern, pattern_in
from lagetrunt.reading import records as r

_GOING_ON = frozenset({"doing", "discussing"})
"""What goes on there, which tells neither for nor against."""
_VOTES = frozenset({"yes", "no"})
_LEANING = frozenset({"yes", "interested"})
"""What somebody says until those who decide there have had their say."""
_VOTES_IN_ROUND = 2
"""So many plain answers of others make the rest of a go-round answers to the same question; elsewhere one is enough."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A position with the masked words that are about its organisation, before it is known what the others said."""

    position: r.Position
    said: str
    in_round: bool = False
    column: bool = False
    """Stands in a table under a head of its own."""
    alike: bool = False
    """Says as the one before."""
    settled: bool = False
    """The stance was told by a label or the head of a column."""


def settled(heard: Sequence[Heard], questions: frozenset[str | None] = frozenset()) -> list[r.Position]:
    """Return the positions with the stance of each, read in view of what the others said.

    `questions` are the items whose heading asks who is with it.
    """
    once = list(_each_once(heard))
    told = [one.position if one.settled or one.alike else replace(one.position, stance=_plain(one)) for one in once]
    votes: dict[tuple[str | None, str | None], int] = defaultdict(int)
    for one, entry in zip(once, told, strict=True):
        votes[entry.item, entry.topic] += _votes(one, entry)
    found: list[r.Position] = []
    for one, entry in zip(once, told, strict=True):
        asked = entry.item in questions or is_question(entry.topic)
        others = votes[entry.item, entry.topic] - _votes(one, entry)
        asked = asked or others >= (_VOTES_IN_ROUND if one.in_round else 1)
        if asked and not one.settled and not one.alike:
            entry = replace(entry, stance=_as_answer(one, entry.stance))
        too = entry.stance is None and pattern_in("positions", "answer", "too").match(one.said)
        if (one.alike or too) and found and found[-1].item == entry.item:
            entry = replace(entry, stance=found[-1].stance)
        found.append(entry)
    _answer_alike(found)
    return found


def is_question(topic: str | None) -> bool:
    """Tell whether the head of a column asks for yes or no: 'Med?', 'Går med 2025?'."""
    return bool(topic and pattern_in("positions", "answer", "asks").search(topic.lower()))


def _each_once(heard: Iterable[Heard]) -> Iterable[Heard]:
    seen: set[tuple[str, str | None, str]] = set()
    for one in heard:
        key = (one.position.organisation, one.position.item, one.position.text)
        if key not in seen:
            seen.add(key)
            yield one


def _plain(one: Heard) -> r.Stance | None:
    stance = stance_in(one.said, in_round=one.in_round, in_column=one.column)
    head = (one.position.topic or "").lower() if one.column else ""
    if pattern_in("positions", "no_stance", "describing").search(head):
        return stance if stance == "undecided" else None
    return stance or ("doing" if pattern_in("positions", "subject", "plans").match(head) else None)


def _votes(one: Heard, entry: r.Position) -> bool:
    """Tell whether it is a plain yes or no; that nothing has begun there is none."""
    return entry.stance in _VOTES and not pattern_in("positions", "answer", "how_far").search(one.said)


def _as_answer(one: Heard, stance: r.Stance | None) -> r.Stance | None:
    """Return the stance of what is said where others answer yes and no: who buys two is with it, 'nought' is no."""
    said = one.said
    if stance == "interested" and not one.in_round and pattern_in("positions", "answer", "wants").search(said):
        return "yes"
    if stance not in (None, "doing") or pattern_in("positions", "no_stance", "prefers").search(said):
        return stance
    if pattern_in("positions", "answer", "nought").match(said):
        return "no"
    if one.column and pattern_in("positions", "answer", "amount").match(said):
        return "yes"
    if not one.in_round and pattern_in("positions", "answer", "alone").search(said):
        return "no"
    if pattern_in("positions", "answer", "already").search(said):
        return stance
    joins = pattern_in("positions", "answer", "joins").search(said)
    if joins is None:
        return stance
    return "no" if _is_denied(said, joins.start(), joins.end()) else "yes"


def stance_of(text: str) -> r.Stance | None:
    """Return the stance whose words stand first in a masked text; None where none is told.

    What is done goes before a stance only where the stance is told in a clause of its own. Some ways of saying it
    settle the matter wherever they stand.
    """
    if firm := _firm(text):
        return firm
    found: list[tuple[int, int, r.Stance]] = []
    for rule in fitting(text, "positions", "stance"):
        match = rule.search(text)
        if match:
            found.append((match.start(), -match.end(), rule.name))  # type: ignore[arg-type]
    told = min((one for one in found if one[2] not in _GOING_ON), default=None)
    doing = min((one for one in found if one[2] in _GOING_ON), default=None)
    if told and told[2] == "yes" and _is_denied(text, told[0], -told[1]):
        return "no"
    if told and told[2] in _LEANING and pattern_in("positions", "no_stance", "board_decides").search(text):
        return "undecided"
    if told and doing:
        between = text[doing[0] : told[0]] if doing < told and told[2] not in _VOTES else ""
        return doing[2] if pattern_in("positions", "no_stance", "new_clause").search(between) else told[2]
    first = told or doing
    return first[2] if first else None


def _firm(text: str) -> r.Stance | None:
    """Return the stance that one of the ways of saying it settles, in their order."""
    found = (rule.name for rule in fitting(text, "positions", "firm") if rule.search(text))
    return next(found, None)  # type: ignore[arg-type]


def _is_denied(text: str, start: int, end: int) -> bool:
    """Say whether the word right before or after a yes denies it: 'att man inte deltar', 'instämmer inte'."""
    if pattern_in("positions", "no_stance", "denies").search(text[start:end]):
        return False
    before = pattern_in("positions", "no_stance", "denied_before").search(text[:start])
    return bool(before or pattern_in("positions", "no_stance", "denied_after").match(text[end:]))


def stance_in(text: str, *, in_round: bool, in_column: bool = False) -> r.Stance | None:
    """Return the stance of what an organisation says; whoever tells what goes on there is doing it."""
    if pattern_in("positions", "answer", "since").match(text):
        return "doing"
    plain = pattern_in("positions", "no_stance", "aside").sub(lambda match: " " * len(match[0]), text)
    if firm := _firm(plain):
        return firm
    told = stance_of(plain) or stance_of(text)
    if told in (None, "yes", "interested") and pattern_in("positions", "no_stance", "prefers").search(text):
        return None
    if told and told not in _GOING_ON:
        went = told in _VOTES and pattern_in("positions", "no_stance", "how_it_went").search(text)
        return None if went else told
    no_stance = pattern_in("positions", "no_stance").search(text)
    if no_stance or pattern_in("positions", "no_stance", "figure").match(text):
        return None
    if told or pattern_in("positions", "subject", "acts").search(text):
        return told or "doing"
    bare = pattern_in("positions", "subject", "brought" if in_column else "bare")
    return "doing" if in_round and bare.match(text) else None


def topic_of(heading: str | None) -> str | None:
    """Return what a heading is about: 'budget' of 'Laget runt: budget', 'jouren' of 'Jouren - läget'; None where it
    tells no more.
    """
    if heading is None:
        return None
    for key in ("framed", "beside", "noted"):
        if match := pattern_in("positions", "topic", key).match(heading.lower()):
            return heading[slice(*match.span("topic"))]
    told = pattern("positions", "round_words").sub(" ", heading.lower())
    if told.strip(" .,:;–-!?") == heading.lower().strip(" .,:;–-!?"):
        return heading.strip(" .:")
    begin = next((at for at in range(len(heading)) if told.strip(" .,:;–-!?") and _fits(heading, at, told)), None)
    if begin is None:
        return None
    return heading[begin : begin + len(told.strip(" .,:;–-!?"))]


def _fits(heading: str, at: int, told: str) -> bool:
    return heading.lower().startswith(told.strip(" .,:;–-!?"), at)


def _answer_alike(found: list[r.Position]) -> None:
    """Give who answers 'as Höör does' the stance of Höör."""
    for number, entry in enumerate(found):
        match = pattern_in("positions", "subject", "same_as").match(entry.text.lower())
        if match is None:
            continue
        who = match["who"]
        alike = [
            other.stance
            for other in found
            if (other.item, other.topic) == (entry.item, entry.topic)
            and other.organisation != entry.organisation
            and other.organisation.lower() in (who, who + "s")
        ]
        if alike and alike[0]:
            found[number] = replace(entry, stance=alike[0])
