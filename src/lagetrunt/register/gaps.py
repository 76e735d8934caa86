"""Gaps in the archive: meetings that must have been, but of which nothing is here. Computed, never kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from lagetrunt.language.dates import find_dates
from lagetrunt.models import Body, ComingDate, Decision, Meeting, MeetingState
from lagetrunt.register.day_words import day_date
from lagetrunt.register.kept import kept_each
from lagetrunt.register.met import MET, Met, meeting_of

_STRETCH = 2.25
"""A stretch longer than so many usual intervals has room for a meeting that must have been."""
_SUMMER = 45
"""Days that a stretch over July may be longer: networks rest then."""
_NEAR = timedelta(days=14)
"""A meeting as near as this to a named date is that meeting, moved."""
_CALENDAR = 4
"""So many dates of one year in one paper are a calendar, and tell how often a body means to meet."""
_HELD_FOR_RHYTHM = 5


@dataclass(frozen=True)
class Gap:
    """Two meetings that follow each other in the register, though others must have been between them."""

    after: date
    before: date
    earlier: Meeting
    later: Meeting
    reasons: tuple[str, ...]
    """Sentences: the rule and the facts it used."""


@dataclass(frozen=True)
class _Rhythm:
    days: float
    why: str


def gaps(body: Body) -> list[Gap]:
    """Return the gaps between consecutive held meetings of a body, oldest first, as `gaps_of`."""
    return gaps_of([body]).get(body.pk, [])


def gaps_of(bodies: Iterable[Body], *, since: date | None = None) -> dict[int, list[Gap]]:
    """Return the gaps between consecutive held meetings of each body, oldest first, by the body's key.

    A gap follows from how often the body meets (its rule, a year's calendar in a paper, or what is usual), from a date
    that was settled and not only proposed, or from a decision that refers to a meeting that is not here. A date that
    was only proposed proves none; a cancelled meeting explains the date it was on. With `since` nothing older is read.
    """
    listed = list(bodies)
    first = since or date.min
    meetings, named = defaultdict(list), defaultdict(list)
    for met in _standing(Meeting, listed).filter(date__gte=first).order_by("date", "ordinal").values_list(*MET):
        one_met = Met(*met)
        meetings[one_met.body].append(one_met)
    for one in _standing(ComingDate, listed).filter(what="", date__gte=first).order_by("date").values_list(*_NAMED):
        named[one[0]].append(_Named(*one))
    pointed = _pointed_at(listed, first)
    found = {body.pk: _gaps(body, meetings[body.pk], named[body.pk], pointed[body.pk]) for body in listed}
    return {pk: gaps for pk, gaps in found.items() if gaps}


def gaps_in_each(bodies: Iterable[Body]) -> dict[int, list[Gap]]:
    """Return the gaps of each body as `gaps_of` does, kept until a step touches them; do not change them."""
    known = {body.pk: body for body in bodies}
    if not known:
        return {}

    def made(missing: list[int]) -> dict[int, list[Gap]]:
        found = gaps_of(known[body] for body in missing)
        return {body: found.get(body, []) for body in missing}

    association = next(iter(known.values())).association_id
    return kept_each(association, "gaps", bodies=known, make=made)


class _Named(NamedTuple):
    body: int
    date: date
    meeting_id: int | None
    is_proposed: bool


_NAMED = ("body", "date", "meeting", "is_proposed")


def _standing(model: type[Any], bodies: list[Body]) -> QuerySet[Any]:
    rows: QuerySet[Any] = model.objects.filter(body__in=bodies, withdrawn_at__isnull=True)
    return rows


def _gaps(body: Body, meetings: list[Met], named: list[_Named], pointed_at: set[date]) -> list[Gap]:
    held = [meeting for meeting in meetings if meeting.state == MeetingState.HELD]
    if len(held) < 2:
        return []
    known = {meeting.day for meeting in meetings}
    rhythm = _rhythm(body, held, named)
    settled = sorted({one.date for one in named if not one.is_proposed} - known)
    pointed = sorted(pointed_at - known)
    found = []
    for earlier, later in pairwise(held):
        reasons = [
            *_too_long(earlier.day, later.day, rhythm),
            *_named_between(earlier.day, later.day, settled),
            *_pointed_between(earlier.day, later.day, pointed),
        ]
        if reasons:
            around = meeting_of(earlier, body), meeting_of(later, body)
            found.append(Gap(earlier.day, later.day, *around, tuple(reasons)))
    return found


def _rhythm(body: Body, held: list[Met], named: list[_Named]) -> _Rhythm | None:
    """Return how many days usually lie between two meetings, and from what that follows."""
    if body.meetings_a_year:
        count = body.meetings_a_year
        return _Rhythm(365 / count, _("Nätverket ska mötas %(count)s gånger om året.") % {"count": count})
    calendars = Counter({(one.meeting_id, one.date.year): 0 for one in named})
    for day, meeting in {(one.date, one.meeting_id) for one in named}:
        calendars[(meeting, day.year)] += 1
    (_paper, year), count = max(calendars.items(), key=lambda pair: pair[1], default=((None, 0), 0))
    if count >= _CALENDAR:
        why = _("För %(year)s nämns %(count)s mötesdagar.") % {"year": year, "count": count}
        return _Rhythm(365 / count, why)
    if len(held) >= _HELD_FOR_RHYTHM:
        days = median((later.day - earlier.day).days for earlier, later in pairwise(held))
        return _Rhythm(days, _("Det brukar gå %(days)s dagar mellan mötena.") % {"days": round(days)}) if days else None
    return None


def _too_long(after: date, before: date, rhythm: _Rhythm | None) -> list[str]:
    if rhythm is None:
        return []
    days = (before - after).days
    rests = any(
        after <= date(year, 7, 1) and before >= date(year, 7, 31) for year in range(after.year, before.year + 1)
    )
    if days <= _STRETCH * rhythm.days + (_SUMMER if rests else 0):
        return []
    return [_("%(days)s dagar utan möte. %(why)s") % {"days": days, "why": rhythm.why}]


def _named_between(after: date, before: date, settled: list[date]) -> list[str]:
    return [
        _("%(day)s var bestämt som mötesdag.") % {"day": day_date(day)}
        for day in settled
        if after + _NEAR < day < before - _NEAR
    ]


def _pointed_at(bodies: list[Body], first: date) -> dict[int, set[date]]:
    """Return the days of earlier meetings that decisions refer to; a day without its year is the last such one."""
    found: dict[int, set[date]] = defaultdict(set)
    decisions = Decision.objects.filter(meeting__body__in=bodies, meeting__date__gte=first, withdrawn_at__isnull=True)
    referring = decisions.exclude(refers_to="").values_list("refers_to", "meeting__date", "meeting__body")
    for words, met, body in referring:
        for one in find_dates(words, meeting=met):
            day = one.day
            if day and day >= met and str(day.year) not in words:
                day -= timedelta(days=365)
            if day and day < met:
                found[body].add(day)
    return found


def _pointed_between(after: date, before: date, pointed: list[date]) -> list[str]:
    return [
        _("Ett beslut hänvisar till mötet %(day)s.") % {"day": day_date(day)} for day in pointed if after < day < before
    ]
