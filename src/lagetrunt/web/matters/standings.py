"""Where each organisation stands in a matter now: the latest answer of each in the rounds that belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import seen
from lagetrunt.models import Answer, Organisation, Round, Seat, SeatKind, Stance, User
from lagetrunt.register.matters import MatterFile
from lagetrunt.register.rosters import on_day
from lagetrunt.web.drawing.ring import Dot

_STATES = {
    Stance.YES: "full",
    Stance.DOING: "full",
    Stance.INTERESTED: "half",
    Stance.DISCUSSING: "half",
    Stance.UNDECIDED: "half",
    Stance.UNSAID: "half",
    Stance.NO: "slash",
}


@dataclass(frozen=True)
class Stances:
    """A dot for every organisation, the same as a list of words with a mark and names, and how many said yes."""

    dots: list[Dot]
    groups: list[tuple[str, str, list[str]]]
    yes: int
    answered: int


def stances_of(file: MatterFile, user: User) -> Stances | None:
    """Return where the organisations stand, or None where nobody was asked; two queries."""
    if not file.rounds:
        return None
    rounds = {one.pk: one for one in file.rounds}
    answers = seen(user, Answer).filter(round__in=rounds).select_related("organisation")
    latest: dict[Organisation, Answer] = {}
    for answer in sorted(answers, key=lambda answer: _order(answer, rounds[answer.round_id])):
        latest[answer.organisation] = answer
    last = max((one.meeting.date for one in file.rounds if one.meeting), default=timezone.localdate())
    seats = seen(user, Seat).filter(on_day(last), body=file.matter.body, kind=SeatKind.MEMBER)
    seated = {one.organisation for one in seats.select_related("organisation") if one.organisation}
    concerned = seated | latest.keys()
    dots = [_dot(one, latest.get(one)) for one in sorted(concerned, key=lambda row: row.sort_key)]
    groups: dict[tuple[str, str], list[str]] = {}
    for dot in dots:
        groups.setdefault((dot.state, dot.word), []).append(dot.name)
    order = ["full", "half", "slash", "open"]
    listed = sorted(groups.items(), key=lambda pair: order.index(pair[0][0]))
    yes = sum(answer.stance == Stance.YES for answer in latest.values())
    return Stances(dots, [(state, word, names) for (state, word), names in listed], yes, len(latest))


def _order(answer: Answer, of: Round) -> tuple[date, int]:
    """Return what answers are ordered by: the day of the meeting, or on which it was given."""
    meeting = of.meeting
    return meeting.date if meeting else answer.created_at.date(), answer.pk


def _dot(organisation: Organisation, answer: Answer | None) -> Dot:
    if answer is None:
        return Dot(organisation.name, "open", _("inget svar"))
    return Dot(organisation.name, _STATES[Stance(answer.stance)], str(Stance(answer.stance).label))
