"""Promises and notes side by side: how likely a clause of a later meeting's notes reports of an earlier promise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import exp

from lagetrunt.language.headings import heading_key, is_standing_heading, subject_key
from lagetrunt.language.reports import Told, clauses, is_follow_up, is_owned, told_in
from lagetrunt.language.sentences import split_sentences
from lagetrunt.language.tokens import words
from lagetrunt.language.topics import is_vague, told_words
from lagetrunt.models import Action, Item
from lagetrunt.register.matters.likeness import days_before

_KIN = 6
"""Two words whose stems begin alike for so long are about the same: sammanställer, sammanställning."""
_LONG = 6
_TELLING, _SHORT, _VAGUE = 1.0, 0.6, 0.3
"""What a word weighs that both have: one of so many letters, a shorter one, one that stands in many a sentence."""
_BESIDE = 0.5
"""What remains of it where it stands beside the promise, or over the report, and not in it."""
_WHO, _WHO_MORE, _EVERYBODY, _WHAT, _WHERE, _NEAR, _DUE, _NEXT = 1.3, 0.3, 0.5, 0.8, 1.1, 0.6, 0.8, 0.4
_SAME_DAY = 1.1
"""What it weighs that both speak of the same day of the past: "anteckningarna från 7 februari"."""
_FOLLOWED, _OWN, _PROMISED = 0.6, 0.5, 1.0
"""What it weighs that a point follows promises up, that the thing is called theirs, and that it was as promised."""
_WHAT_AT_MOST = 2.4
_NEEDED, _NEEDED_WEAK, _STEEP = 2.6, 3.3, 2.0
_LEAST_WHAT = 0.15
_DIRECT = ((True, True), (False, True))
_ALL = ((True, True), (True, False), (False, True))
"""Which words are compared: of the promise itself or beside it, of what is said itself or over it."""
_REACH = 300


Roots = dict[str, float]
"""How words begin, with what a word that two texts share weighs."""


@dataclass(slots=True, eq=False)
class Promise:
    """An action as it is compared."""

    action: Action
    day: date
    people: list[frozenset[str]]
    """Words by which each who promised may be called; empty for everybody's."""
    everybody: frozenset[str]
    """Words for all who promised together, as written."""
    about: Roots
    beside: Roots
    """What the sentence before it and its heading are about."""
    place: Roots
    """What its heading is about, unless that always stands."""
    matter: int | None
    past_days: frozenset[date] = frozenset()
    """Days before the meeting of which it speaks, or what stands before it."""


@dataclass(slots=True, eq=False)
class Said:
    """A clause of a meeting's notes that reports something, or an action that its paper records."""

    text: str
    item: Item | None
    told: Told
    words: frozenset[str]
    about: Roots
    beside: Roots
    place: Roots
    matter: int | None
    action: Action | None = None
    is_own: bool = False
    """Whether it speaks of somebody's own thing: "sitt underlag", "Annas sammanställning"."""
    follows_up: bool = False
    """Whether it stands where promises are followed up."""
    past_days: frozenset[date] = frozenset()


def promise_of(
    action: Action, matter: int | None, *, roles: Mapping[int, frozenset[str]], places: frozenset[str]
) -> Promise:
    """Return an action as it is compared.

    `roles` are words for persons (by key) by their office, `places` those for the members' municipalities, which stand
    in any text.
    """
    who = list(action.assignees.all())
    people = [
        frozenset(words(str(one.person or one.organisation))) | roles.get(one.person_id or 0, frozenset())
        for one in who
        if one.person or one.organisation
    ]
    everybody = frozenset(words(" ".join(one.written for one in who)))
    named = everybody.union(*people)
    place = _place(action.item)
    before = _before(action.words, action.item.words, bool(place)) if action.item else ""
    own = f"{_question_before(action, before)} {action.words}"
    about = told_words(" ".join(word for word in words(own) if word not in named))
    beside = (told_words(before) | place) - about - places
    return Promise(
        action=action,
        day=action.meeting.date,
        people=people,
        everybody=everybody,
        about=_roots(about),
        beside=_roots(beside),
        place=_roots(place),
        matter=matter,
        past_days=_past_days(action, f"{before} {action.words}"),
    )


def _past_days(action: Action, text: str) -> frozenset[date]:
    """Return the days before its meeting that a text names, but for those that are its last day."""
    due = action.due_on
    found = days_before(text, action.meeting.date)
    return frozenset(day for day in found if due is None or (day.month, day.day) != (due.month, due.day))


def _question_before(action: Action, before: str) -> str:
    """Return the question that a promise answers, where one stands right before it in its paragraph."""
    line = before.rpartition("\n")[2].rstrip()
    if not line.endswith("?"):
        return ""
    start, end = list(split_sentences(line))[-1]
    return line[start:end]


def _before(promise: str, text: str, is_one_question: bool) -> str:
    """Return what stands before a promise in its notes: in its paragraph, and before where all is of one question."""
    for part in [text] if is_one_question else text.splitlines():
        place = part.find(promise)
        if place >= 0:
            return part[max(0, place - _REACH) : place]
    return ""


def _place(item: Item | None) -> frozenset[str]:
    if item is None or is_standing_heading(heading_key(item.heading)):
        return frozenset()
    return frozenset(word for word in told_words(subject_key(item.heading)) if not is_vague(word))


def said_in(item: Item, matter: int | None, promised: Iterable[str]) -> list[Said]:
    """Return what a point's notes report; sentences that are promises themselves (`promised`) report nothing."""
    own, found, place = list(promised), [], _roots(_place(item))
    earlier = current = ""
    for clause, sentence in clauses(item.words):
        if sentence != current:
            earlier, current = current, sentence
        told = told_in(clause)
        if told is None or not told.kind or any(one in sentence or sentence in one for one in own):
            continue
        subject = f"{earlier} {clause}" if told.is_of_before else clause
        found.append(
            Said(
                text=clause,
                item=item,
                told=told,
                words=_words(subject, told),
                about=_roots(told_words(subject)),
                beside=place,
                place=place,
                matter=matter,
                is_own=is_owned(clause),
                follows_up=is_follow_up(heading_key(item.heading)),
                past_days=frozenset(days_before(subject, item.meeting.date)),
            )
        )
    return found


def _words(clause: str, told: Told) -> frozenset[str]:
    """Return the words of a clause that may name who did it; those in the genitive without their s."""
    found = frozenset(words(clause))
    owners = frozenset(word[:-1] for word in found if word.endswith("s"))
    return owners | (found if told.doers is None else frozenset(words(told.doers)))


def recorded(action: Action, matter: int | None, told: Told) -> Said:
    """Return an action that a later paper records, as something said of an earlier one."""
    who = " ".join(f"{one.written} {one.person or one.organisation or ''}" for one in action.assignees.all())
    about, place = told_words(action.words), _place(action.item)
    follows_up = action.item is not None and is_follow_up(heading_key(action.item.heading))
    return Said(
        text=action.words,
        item=action.item,
        told=told,
        words=frozenset(words(who)),
        about=_roots(about),
        beside=_roots(place - about),
        place=_roots(place),
        matter=matter,
        action=action,
        follows_up=follows_up,
        past_days=_past_days(action, action.words),
    )


def likelihood(promise: Promise, said: Said, *, due_since: date, on: date, is_next: bool) -> float:
    """Return how likely something said at a meeting on a day reports of a promise.

    `due_since` is the day of the meeting before; `is_next` says that the promise was made there. Who promised and what
    must be recognised, or what was promised and the point under which it stands.
    """
    who = _who(promise, said)
    direct = _shared(promise, said, _DIRECT)
    what = min(_shared(promise, said, _ALL), _WHAT_AT_MOST)
    where = _same_place(promise, said)
    is_known = bool(who) or (where == _WHERE and what >= 1) or (said.told.is_promise and what >= 1)
    if not is_known or (direct < _LEAST_WHAT and not (where and said.action)):
        return 0.0
    if promise.people and not who and (said.action is not None or said.told.doers):
        return 0.0  # somebody else did it
    due = promise.action.due_on is not None and due_since < promise.action.due_on <= _end_of(on, promise)
    own = bool(who) and said.is_own and what >= 0.5
    evidence = who + _WHAT * what + where + _DUE * due + _NEXT * is_next
    evidence += _SAME_DAY * bool(promise.past_days & said.past_days)
    evidence += _FOLLOWED * said.follows_up + _OWN * own + _PROMISED * said.told.is_promise
    needed = _NEEDED_WEAK if said.told.is_weak and not own else _NEEDED
    return said.told.probability / (1 + exp(-_STEEP * (evidence - needed)))


def _who(promise: Promise, said: Said) -> float:
    """Weigh that those who promised are named: one, each more, or everybody where everybody promised."""
    named = sum(bool(names & said.words) for names in promise.people)
    if named:
        return _WHO + _WHO_MORE * (named - 1)
    return _EVERYBODY if not promise.people and said.action and promise.everybody & said.words else 0.0


def _end_of(on: date, promise: Promise) -> date:
    """Return the last day that counts as due at a meeting; what is due in its month is due there."""
    due = promise.action.due_on
    if due is not None and promise.action.due_precision == "month" and (due.year, due.month) == (on.year, on.month):
        return due
    return on


def _shared(promise: Promise, said: Said, pairs: tuple[tuple[bool, bool], ...]) -> float:
    """Weigh the words that both have; what stands beside the promise, or over what is said, counts for less."""
    found: Roots = {}
    for is_ours, is_theirs in pairs:
        ours, theirs = promise.about if is_ours else promise.beside, said.about if is_theirs else said.beside
        share = 1.0 if is_ours and is_theirs else _BESIDE
        for root in ours.keys() & theirs.keys():
            found.setdefault(root, share * ours[root])
    return sum(found.values())


def _roots(stems: Iterable[str]) -> Roots:
    """Return how words begin: those that begin alike for so long are about the same."""
    found: Roots = {}
    for stem in stems:
        found[stem[:_KIN]] = max(_weight(stem), found.get(stem[:_KIN], 0))
    return found


def _weight(word: str) -> float:
    if is_vague(word):
        return _VAGUE
    return _TELLING if len(word) >= _LONG else _SHORT


def _same_place(promise: Promise, said: Said) -> float:
    """Weigh that both stand under one question: one matter, one heading, or a heading that tells of the promise."""
    if promise.matter is not None and promise.matter == said.matter:
        return _WHERE
    if promise.place.keys() & said.place.keys():
        return _WHERE
    return _NEAR if (promise.about | promise.beside).keys() & said.place.keys() else 0.0
