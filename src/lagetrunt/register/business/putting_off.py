"""What was put off, once or several times, and has not been taken up since."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain as joined

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.language.keys import fold
from lagetrunt.models import Postponement
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.wording import days_listed
from lagetrunt.register.day_words import day_date
from lagetrunt.register.matters.chains import LONGEST_SILENCE, Chain, chains, chains_in_each

_TOLD = ("pk", "subject", "item__heading")
_STEM = 6
_WORD = re.compile(r"\w{4,}")
_TOLD_EACH = 4
"""Up to so many days are told one by one."""
_QUOTED = 160
"""The notes' own words are quoted where they are no longer than this."""


def put_off(horizon: Horizon) -> Iterator[Open]:
    """Tell of each chain of postponements that has not been dealt with; known by its first postponement."""
    among = None if horizon.with_cold else _of_late(horizon)
    if among is not None and not among:
        return
    for chain in _chains(horizon, among):
        if chain.dealt_with is None:
            yield _line(horizon, chain)


def _chains(horizon: Horizon, among: set[int] | None) -> list[Chain]:
    if among is not None:
        return chains(horizon.user, horizon.bodies.values(), on=horizon.on, among=among)
    found = chains_in_each(horizon.user, horizon.bodies.values(), on=horizon.on)
    return sorted(joined(*found.values()), key=lambda chain: (chain.first_put_off, chain.postponements[0].pk))


def _of_late(horizon: Horizon) -> set[int]:
    """Return the postponements at meetings of late, or kept, and those before them that may be of the same chain.

    Links of a chain share a word of their subjects, and none is silent for long before the next; which of these really
    are one chain is for `chains` to say.
    """
    meetings = horizon.meetings
    rows = Postponement.objects.filter(meeting__body__in=horizon.bodies, withdrawn_at__isnull=True)
    told = [(meetings[at], *row) for at, *row in rows.values_list("meeting", *_TOLD) if at in meetings]
    kept = {pk for (_rule, kind, pk) in horizon.asides if kind == "Postponement"}
    found: set[int] = set()
    heard: dict[tuple[int, str], date] = {}
    for met, pk, subject, heading in sorted(told, key=lambda row: row[0].day, reverse=True):
        words = {(met.body, word[:_STEM]) for word in _WORD.findall(fold(f"{subject} {heading or ''}"))}
        later = [heard[word] for word in words if word in heard]
        if met.pk in horizon.warm or pk in kept or any(day - met.day <= LONGEST_SILENCE for day in later):
            found.add(pk)
            heard.update(dict.fromkeys(words, met.day))
    return found


def _line(horizon: Horizon, chain: Chain) -> Open:
    first = chain.postponements[0]
    body = horizon.bodies[first.meeting.body_id]
    at_meeting = chain.until is None or horizon.by_next_meeting(body, chain.until)
    return Open(
        rule="put_off",
        fact=first,
        body=body,
        title=chain.subject.strip().splitlines()[0],
        why=_why(chain),
        facts=tuple(reversed(chain.postponements)),
        since=chain.first_put_off,
        due=chain.until,
        times=chain.times,
        days=tuple(one.meeting.date for one in chain.postponements),
        matter=chain.matter,
        mine=horizon.writes(body),
        before_meeting=at_meeting and body.pk in horizon.ahead,
        on_agenda=at_meeting,
        doubt=_("Kan ha tagits upp på ett möte vars anteckningar saknas.") if chain.perhaps_in_missing else "",
        mentioned=chain.last_put_off,  # whatever deals with it ends the chain
        newest=chain.last_put_off,
    )


def _why(chain: Chain) -> str:
    """Return when it was put off, to when, and why, or else in which words."""
    put_off_on = sorted({one.meeting.date for one in chain.postponements})
    days = days_listed(put_off_on)
    if len(put_off_on) > _TOLD_EACH:
        ends = {"n": len(put_off_on), "first": day_date(put_off_on[0]), "last": day_date(put_off_on[-1])}
        days = _("%(n)s gånger från %(first)s till %(last)s") % ends
    said = {"n": chain.times, "days": days, "until": day_date(chain.until) if chain.until else ""}
    if chain.until:
        told = ngettext("Flyttad %(days)s, till %(until)s.", "Flyttad %(days)s, nu till %(until)s.", chain.times)
    else:
        told = _("Flyttad %(days)s.")
    return " ".join(filter(None, [told % said, _reason(chain)]))


def _reason(chain: Chain) -> str:
    reason, words = chain.reason.strip().rstrip("."), chain.postponements[-1].words.strip()
    if reason:
        return _("Skäl: %(reason)s.") % {"reason": reason}
    is_telling = words and words != chain.subject and len(words) <= _QUOTED and "\n" not in words
    return _("I anteckningarna: ”%(words)s”") % {"words": words} if is_telling else ""
