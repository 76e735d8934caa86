"""Promises that events overtook: no note reports of them, but what they were for has come about.

Who was to be asked has answered; the seat was taken for which somebody was sought; the thing that was to be sent is
spoken of as sent; the question has gone on past the day by which everybody was to do something.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.language.keys import fold
from lagetrunt.language.reports import asks_for_answer, is_everybody, is_spoken_of, season_over, seeks_somebody
from lagetrunt.language.topics import told_words
from lagetrunt.models import (
    Action,
    Answer,
    Appointment,
    Assignee,
    Item,
    Leaving,
    Mandate,
    Meeting,
    ReportKind,
    Round,
    SeatKind,
    Stance,
)
from lagetrunt.register.matters.held import standing_ties
from lagetrunt.register.matters.rows import matters_of

_SILENT = (Stance.UNSAID, Stance.UNDECIDED)
_AGAIN = 2
"""At so many later meetings a question is dealt with before a promise of everybody without a last day is let go."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a meeting's notes come to for a promise of an earlier meeting."""

    kind: str
    words: str
    item: Item | None
    probability: float
    reason: str
    told: Action | None = None
    """The notes' own action that says so."""


@dataclass(slots=True)
class Events:
    """What one meeting's notes tell, as far as it may overtake promises. Made by `events_of`."""

    meeting: Meeting
    items: list[Item]
    points: dict[int, list[Item]] = field(default_factory=lambda: defaultdict(list))
    """The meeting's points, by matter."""
    answers: dict[tuple[int, str], Answer] = field(default_factory=dict)
    """What each organisation answered, by matter and folded name."""
    followed: dict[int, Appointment] = field(default_factory=dict)
    """Who took over from whom, by the key of the person before."""


def events_of(meeting: Meeting, items: Iterable[Item], matters: Mapping[tuple[str, int], int]) -> Events:
    """Gather what the notes of a meeting tell: its points with their matters, answers and appointments."""
    found = Events(meeting, list(items))
    for item in found.items:
        if ("Item", item.pk) in matters:
            found.points[matters["Item", item.pk]].append(item)
    rounds = list(Round.objects.filter(meeting=meeting, withdrawn_at__isnull=True))
    matter_of = {key: matter.pk for (_kind, key), matter in matters_of(rounds).items()}
    rows = Answer.objects.filter(round__in=matter_of, withdrawn_at__isnull=True).exclude(stance__in=_SILENT)
    for answer in rows.select_related("organisation", "round__item"):
        found.answers.setdefault((matter_of[answer.round_id], fold(answer.organisation.name)), answer)
    rows = Appointment.objects.filter(meeting=meeting, replaces__isnull=False, withdrawn_at__isnull=True)
    for appointment in rows.select_related("person", "replaces", "item"):
        found.followed.setdefault(appointment.replaces_id, appointment)
    return found


def overtaking(action: Action, matter: int | None, events: Events) -> Claim | None:
    """Return what overtook an open promise of an earlier meeting, None where nothing did."""
    found = _taken_over(action, events) or _nobody_to_tell(action, events) or _season_gone(action, events)
    if found is None and matter is not None:
        found = _answered(action, matter, events) or _spoken_of(action, matter, events)
        found = found or _gone_on(action, matter, events)
    return found


def _answered(action: Action, matter: int, events: Events) -> Claim | None:
    """The organisation that was to be asked, or that was to answer, has answered in the same matter."""
    if not asks_for_answer(action.words) or not events.answers:
        return None
    said = fold(action.words)
    for (about, name), answer in events.answers.items():
        if about == matter and (name in said or name in _organisations(action)):
            reason = _("%(who)s har svarat.") % {"who": answer.organisation}
            return Claim(ReportKind.OVERTAKEN, answer.words, answer.round.item, 0.8, reason)
    return None


def _organisations(action: Action) -> set[str]:
    """Return the organisations that promised, or for which somebody who promised then sat, as folded names."""
    who = action.assignees.all()
    seats = Mandate.objects.filter(
        person__in=[one.person_id for one in who if one.person_id],
        seat__body=action.meeting.body_id,
        seat__kind=SeatKind.MEMBER,
        seat__organisation__isnull=False,
        withdrawn_at__isnull=True,
    ).exclude(ends_on__lte=action.meeting.date)
    names = {str(one.organisation) for one in who if one.organisation_id}
    return {fold(name) for name in names | set(seats.values_list("seat__organisation__name", flat=True))}


def _taken_over(action: Action, events: Events) -> Claim | None:
    """Somebody was sought after one who leaves, and has come."""
    if action.item_id is None or not events.followed or not seeks_somebody(action.words):
        return None
    left = Leaving.objects.filter(item=action.item_id, withdrawn_at__isnull=True)
    for person in left.order_by("pk").values_list("person", flat=True):
        if person in events.followed:
            appointment = events.followed[person]
            reason = _("%(who)s har tagit över.") % {"who": appointment.person}
            return Claim(ReportKind.OVERTAKEN, appointment.words, appointment.item, 0.8, reason)
    return None


def _nobody_to_tell(action: Action, events: Events) -> Claim | None:
    """Everybody was to tell somebody who has been replaced since."""
    who = list(action.assignees.all())
    if not who or not all(_is_everybody(one) for one in who):
        return None
    said = fold(action.words)
    for appointment in events.followed.values():
        before = str(appointment.replaces)
        if any(re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", said) for name in (before, before.split()[0])):
            reason = _("%(who)s har tagit över efter %(before)s.") % {"who": appointment.person, "before": before}
            return Claim(ReportKind.OVERTAKEN, appointment.words, appointment.item, 0.7, reason)
    return None


def _season_gone(action: Action, events: Events) -> Claim | None:
    """It was about a time of the year that is over."""
    over = season_over(action.words, action.meeting.date)
    if over is None or events.meeting.date <= over or not events.items:
        return None
    about = told_words(f"{action.words} {action.item.words if action.item else ''}")
    nearest = max(events.items, key=lambda item: len(about & told_words(f"{item.heading} {item.words}")))
    return Claim(ReportKind.OVERTAKEN, nearest.heading, nearest, 0.7, _("Tiden som det gällde har gått."))


def _is_everybody(one: Assignee) -> bool:
    return one.person_id is None and one.organisation_id is None and is_everybody(one.written)


def _spoken_of(action: Action, matter: int, events: Events) -> Claim | None:
    """What was to be sent or made is spoken of as something that is there: "svarat på påminnelsen"."""
    for item in events.points[matter]:
        words = is_spoken_of(action.words, item.words)
        if words:
            reason = _("Anteckningarna talar om det som gjort.")
            return Claim(ReportKind.DONE, words, item, 0.85, reason)
    return None


def _gone_on(action: Action, matter: int, events: Events) -> Claim | None:
    """Everybody was to do something, and the question has gone on after the last day, or twice where there is none."""
    if not events.points[matter] or not all(_is_everybody(one) for one in action.assignees.all()):
        return None
    day = events.meeting.date
    if action.due_on >= day if action.due_on else len(_days_since(action, matter, day)) < _AGAIN:
        return None
    item = events.points[matter][0]
    reason = _("Frågan har gått vidare sedan dess.")
    return Claim(ReportKind.OVERTAKEN, item.heading, item, 0.7, reason)


def _days_since(action: Action, matter: int, day: date) -> set[date]:
    """Return the days after the promise, up to `day`, on which the matter was a point of its own."""
    rows = standing_ties([matter]).filter(item__meeting__date__gt=action.meeting.date, item__meeting__date__lte=day)
    return set(rows.values_list("item__meeting__date", flat=True))
