"""How likely two things that a body dealt with are one matter, and why.

Each sign is a chance that it alone makes them one; together they leave the chance that none does. Headings must have a
word in common before anything else counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from django.utils.translation import gettext as _

from lagetrunt.language.dates import find_dates
from lagetrunt.language.headings import plain_heading
from lagetrunt.language.tokens import words
from lagetrunt.language.topics import is_derived, topic, widened
from lagetrunt.register.matters.memory import Memory, Subject

_SAME_HEADING = 0.885
_OTHER_YEAR = 0.6
_OTHER_YEAR_AT_MOST = 0.72
_LIKE_HEADING = 0.8
_LEAST_HEADING = 0.3
"""Where the headings are less alike than this, nothing else counts."""
_CAME_BACK = 0.7
_CAME_BACK_LATER = 0.35
_SOON = 3
_REFERS = 0.5
_WORD, _WORDS_AT_MOST = 0.15, 0.45
_PEOPLE = 0.05
_KIN, _DERIVED = 0.5, 0.85
"""What words of kin weigh against one word that both have: hälsa and hälsonätverk, ordförande and ordförandeskap."""
_KIN_FROM = 6
_TELLING = 6
"""A word of so many letters tells something by itself."""
_LONG_AGO = timedelta(days=550)
_USED_ANEW = 0.5
"""What remains of a heading's weight where it comes back after long with nothing in common but itself."""


@dataclass(slots=True)
class Likeness:
    """How likely two subjects are one matter; why is put into words when it is asked for."""

    probability: float = 0.0
    _reasons: list[Callable[[], str]] = field(default_factory=list)
    _rest: float = 1.0

    @property
    def reason(self) -> str:
        """Return why, in a few sentences."""
        return " ".join(reason() for reason in self._reasons)

    def add(self, sign: float, reason: Callable[[], str]) -> None:
        """Take in a sign."""
        self._rest *= 1 - sign
        self._reasons.append(reason)

    def summed(self, at_most: float) -> Likeness:
        """Return itself with the probability of all signs together."""
        self.probability = min(1 - self._rest, at_most)
        return self


def likeness(one: Subject, other: Subject, memory: Memory) -> Likeness:
    """Return how likely two subjects of different meetings are one matter, seen from `one`."""
    weighed, at_most = Likeness(), 0.99
    shared = one.terms & other.terms
    if one.terms <= memory.names and one.key != other.key:
        return Likeness()
    if one.terms == other.terms:
        sign, at_most = _same_heading(one, other, weighed)
    else:
        sign = _like_heading(one, other, shared, memory, weighed)
    if sign < _LEAST_HEADING:
        return Likeness()
    later, earlier = (one, other) if one.day > other.day else (other, one)
    _came_back(earlier, later, memory, weighed)
    if earlier.day in _referred(later.text + " " + later.refers_to, later.day):
        weighed.add(_REFERS, lambda: _("Texten hänvisar till mötet %(day)s.") % {"day": earlier.day.isoformat()})
    _common_words(one, other, memory, weighed)
    return weighed.summed(at_most)


def _same_heading(one: Subject, other: Subject, weighed: Likeness) -> tuple[float, float]:
    """Weigh one heading that both have; different years, and other contents after long, make it doubtful."""
    told = {"day": other.day.isoformat()}
    if one.years and other.years and not one.years & other.years:
        weighed.add(_OTHER_YEAR, lambda: _("Samma rubrik som %(day)s, men om ett annat år.") % told)
        return _OTHER_YEAR, _OTHER_YEAR_AT_MOST
    if _is_used_anew(one, other):
        weighed.add(
            _SAME_HEADING * _USED_ANEW,
            lambda: _("Samma rubrik som %(day)s, men det var länge sedan och texterna liknar inte varandra.") % told,
        )
        return _SAME_HEADING * _USED_ANEW, _SAME_HEADING * _USED_ANEW
    weighed.add(_SAME_HEADING, lambda: _("Samma rubrik som %(day)s.") % told)
    return _SAME_HEADING, 0.99


def _is_used_anew(one: Subject, other: Subject) -> bool:
    apart = abs(one.day - other.day) > _LONG_AGO
    texts = (one.words() - one.terms, other.words() - one.terms)
    return apart and min(map(len, texts)) >= 3 and not texts[0] & texts[1]


def _like_heading(one: Subject, other: Subject, shared: frozenset[str], memory: Memory, weighed: Likeness) -> float:
    """Weigh headings that share words: how much of the shorter the other holds, and how much of both is shared."""
    kin = _kin(one, other, shared)
    if not kin and all(memory.is_name(word) for word in shared):
        return 0.0
    weights = [sum(map(memory.weight, terms)) for terms in (shared, one.terms, other.terms)]
    wide = widened(one.key) | widened(other.key)
    common = weights[0] + sum(_kin_weight(pair, wide, memory) for pair in kin)
    shorter, both = min(weights[1:]), weights[1] + weights[2] - common
    if one.is_named != other.is_named:
        shorter = weights[1] if one.is_named else weights[2]
    if not shorter:
        return 0.0
    sign = _LIKE_HEADING * common / shorter * (0.6 + 0.4 * common / both)
    if one.years and other.years and not one.years & other.years:
        sign *= _OTHER_YEAR
    weighed.add(sign, lambda: _in_common(other, shared, kin))
    return sign


def _in_common(other: Subject, shared: frozenset[str], kin: list[tuple[str, str]]) -> str:
    said = shared | {word for pair in kin for word in pair}
    told = {"day": other.day.isoformat(), "words": _written(other.heading, said)}
    return _("Har ord gemensamma med %(day)s: %(words)s.") % told


def _kin(one: Subject, other: Subject, shared: frozenset[str]) -> list[tuple[str, str]]:
    """Return the pairs of words of kin: one begins with the other, or both with the same front of a compound."""
    return [
        (word, near)
        for word in one.terms - shared
        for near in other.terms - shared
        if _is_kin(word, near, one.fronts.get(word), other.fronts.get(near))
    ]


def _is_kin(word: str, near: str, front: str | None, near_front: str | None) -> bool:
    if (front is not None and front in (near, near_front)) or (near_front is not None and near_front == word):
        return True
    short, long = sorted((word, near), key=len)
    return long.startswith(short) and len(short) >= _KIN_FROM and long[len(short) :].isalpha()


def _kin_weight(pair: tuple[str, str], wide: frozenset[str], memory: Memory) -> float:
    near = is_derived(*pair) or not wide.isdisjoint(pair)
    return (_DERIVED if near else _KIN) * min(memory.weight(word) for word in pair)


def _written(heading: str, terms: frozenset[str]) -> str:
    """Return the words of a heading that have these stems, as they stand there."""
    found = [word for word in re.findall(r"[^\s,;]+", plain_heading(heading)) if _stems_of(word) & terms]
    return ", ".join(dict.fromkeys(word.strip('.,:;()!?"”') for word in found))


def _stems_of(written: str) -> set[str]:
    return {topic(word) for word in words(written)}


def _came_back(earlier: Subject, later: Subject, memory: Memory, weighed: Likeness) -> None:
    """Weigh that the earlier was put off: to the later's day, or to the meeting that came next."""
    if not earlier.put_off:
        return
    between = sum(earlier.day < day <= later.day for day in memory.days)
    told = {"day": earlier.day.isoformat()}
    if earlier.put_off[-1] == later.day or between == 1:
        weighed.add(_CAME_BACK, lambda: _("Flyttades hit från %(day)s.") % told)
    elif between <= _SOON:
        weighed.add(_CAME_BACK_LATER, lambda: _("Flyttades från %(day)s.") % told)


def _common_words(one: Subject, other: Subject, memory: Memory, weighed: Likeness) -> None:
    both = (one.words() & other.words()) - one.terms - other.terms - memory.own
    telling = sorted(word for word in both - memory.names if len(word) >= _TELLING)
    if telling:
        weighed.add(min(_WORD * len(telling), _WORDS_AT_MOST), lambda: _("Texterna handlar om samma saker."))
    elif both & memory.names:
        weighed.add(_PEOPLE, lambda: _("Samma namn nämns."))


@lru_cache(maxsize=4_096)
def _referred(text: str, day: date) -> frozenset[date]:
    """Return the days before a meeting that a text names; a day without its year is the last such one."""
    return frozenset(days_before(text, day))


def days_before(text: str, day: date) -> Iterable[date]:
    """Return the days before a meeting on `day` that a text names; a day without its year is the last such one."""
    for found in find_dates(text, meeting=day):
        named = found.day if found.kind == "day" else None
        if named and named >= day and str(named.year) not in text:
            try:
                named = named.replace(year=named.year - 1)
            except ValueError:
                continue
        if named and named < day:
            yield named
