"""Decisions that call for something more: a later decision, an end, a condition or a review whose day has come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from django.db.models import Exists, OuterRef, Q
from django.db.models.expressions import Combinable
from django.utils.translation import gettext as _

from lagetrunt.language.dates import find_dates
from lagetrunt.models import Action, Appointment, ComingDate, Decision, ProposalState, Tie, WayOn
from lagetrunt.register.business.calling import calling, near_days, waits_for_boards
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.day_words import day_date


def decide_again(horizon: Horizon) -> Iterator[Open]:
    """Tell of decisions to decide later, where their matter holds no later decision."""
    for decision in horizon.once(_gathered):
        if decision.way_on == WayOn.FURTHER and not waits_for_boards(decision):
            said = {"day": day_date(decision.meeting.date), "whom": decision.way_on_whom}
            told = (
                _("Beslutet %(day)s kräver ett nytt beslut av %(whom)s.")
                if decision.way_on_whom
                else _("Beslutet %(day)s kräver ett nytt beslut.")
            )
            yield _line(horizon, "decide_again", decision, told % said, decision.meeting.date)


def decision_ends(horizon: Horizon) -> Iterator[Open]:
    """Tell of decisions whose last day is past or near; that of an office or a promise is told where that is."""
    first, last = near_days(horizon)
    for decision in horizon.once(_gathered):
        day = decision.until
        if day and first <= day <= last and decision.pk not in horizon.once(_told_elsewhere):
            is_past = day < horizon.on
            told = _("Beslutet gällde till och med %(day)s.") if is_past else _("Beslutet gäller till och med %(day)s.")
            yield _line(horizon, "decision_ends", decision, told % {"day": day_date(day)}, day)


def decision_review(horizon: Horizon) -> Iterator[Open]:
    """Tell of decisions that are to be reviewed soon, or were to be."""
    first, last = near_days(horizon)
    for decision in horizon.once(_gathered):
        day = decision.review_on
        if day and first <= day <= last:
            is_past = day < horizon.on
            told = _("Beslutet skulle följas upp %(day)s.") if is_past else _("Beslutet ska följas upp %(day)s.")
            yield _line(horizon, "decision_review", decision, told % {"day": day_date(day)}, day)


def condition_due(horizon: Horizon) -> Iterator[Open]:
    """Tell of decisions under a condition whose day has come, where their matter is not heard of after that day."""
    for decision in horizon.once(_gathered):
        day = _condition_day(decision)
        if day and decision.meeting.date < day <= horizon.on and horizon.mentioned(decision) <= day:
            said = {"day": day_date(day), "condition": decision.condition.strip().rstrip(".")}
            told = _("Villkoret hade en dag, %(day)s: %(condition)s. Inget säger om det är uppfyllt.")
            yield _line(horizon, "condition_due", decision, told % said, day)


def _gathered(horizon: Horizon) -> list[Decision]:
    """Return the decisions that any of these rules may ask about, after which their matter holds no later decision."""
    first, last = near_days(horizon)
    found = [
        one
        for one in horizon.once(calling)
        if (one.way_on == WayOn.FURTHER and not waits_for_boards(one))
        or any(day and first <= day <= last for day in (one.until, one.review_on))
        or _condition_day(one)
    ]
    later = _decided_later(found)
    return [one for one in found if later.get(one.pk, one.meeting.date) <= one.meeting.date]


def _condition_day(decision: Decision) -> date | None:
    found = find_dates(decision.condition, meeting=decision.meeting.date) if decision.condition else []
    return max((one.day for one in found if one.day), default=None)


def _told_elsewhere(horizon: Horizon) -> set[int]:
    """Return those whose last day is that of an appointment, of a promise, or a day of a meeting."""
    ending = [one.pk for one in horizon.once(_gathered) if one.until]
    rows = Decision.objects.filter(_stands_elsewhere(), pk__in=ending) if ending else Decision.objects.none()
    return set(rows.values_list("pk", flat=True))


def _stands_elsewhere() -> Combinable:
    """Return the condition that the last day is that of an appointment, of a promise, or a day of a meeting."""
    same = {"meeting": OuterRef("meeting"), "withdrawn_at__isnull": True}
    return (
        Exists(Appointment.objects.filter(**same, item=OuterRef("item"), until=OuterRef("until")))
        | Exists(Action.objects.filter(**same, words=OuterRef("words")))
        | Exists(ComingDate.objects.filter(**same, date=OuterRef("until"), what=""))
    )


def _decided_later(decisions: list[Decision]) -> dict[int, date]:
    """Return the day of the last decision in the matter of each of these decisions, where it has one."""
    if not decisions:
        return {}
    ties = Tie.objects.filter(withdrawn_at__isnull=True, matter__withdrawn_at__isnull=True)
    ties = ties.exclude(state=ProposalState.REJECTED)
    theirs = ties.filter(
        Q(decision__in=[one.pk for one in decisions]) | Q(item__in=[one.item_id for one in decisions if one.item_id])
    )
    tied = list(ties.filter(matter__in=theirs.values("matter")).values_list("matter", "item", "decision"))
    by_item = {item: matter for matter, item, _decision in tied if item}
    by_decision = {decision: matter for matter, _item, decision in tied if decision}
    last: dict[int, date] = defaultdict(lambda: date.min)
    rows = Decision.objects.filter(Q(item__in=by_item) | Q(pk__in=by_decision), withdrawn_at__isnull=True)
    for pk, item, day in rows.values_list("pk", "item", "meeting__date"):
        matter = by_decision.get(pk) or by_item[item]
        last[matter] = max(last[matter], day)
    matters = {one.pk: by_decision.get(one.pk) or by_item.get(one.item_id or 0) for one in decisions}
    return {pk: last[matter] for pk, matter in matters.items() if matter}


def _line(horizon: Horizon, rule: str, decision: Decision, why: str, day: date) -> Open:
    body = decision.meeting.body
    at_meeting = horizon.by_next_meeting(body, day)
    return Open(
        rule=rule,
        fact=decision,
        body=body,
        title=decision.words,
        why=why,
        facts=(decision,),
        since=min(day, horizon.on),
        due=day,
        matter=horizon.matter_of(decision),
        mine=horizon.writes(body),
        waits_on=decision.way_on_whom if rule == "decide_again" else "",
        before_meeting=at_meeting,
        on_agenda=at_meeting,
        mentioned=max(day, horizon.mentioned(decision)) if day <= horizon.on else None,
        newest=decision.meeting.date,
    )
