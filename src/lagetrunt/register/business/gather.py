"""All lines of open business, gathered from the rules, less what somebody has said is done or can wait."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from django.utils import timezone

from lagetrunt.models import Aside, AsideKind, Body, Item, User
from lagetrunt.register.business.decisions import condition_due, decide_again, decision_ends, decision_review
from lagetrunt.register.business.formal import formal_missing
from lagetrunt.register.business.horizon import Horizon, look
from lagetrunt.register.business.leavers import left_office, left_role, left_seat
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.meetings import gap, next_unbooked, notes_late, silent
from lagetrunt.register.business.papers import (
    paper_review,
    paper_unreadable,
    report_waiting,
    same_person,
    seats_unsure,
    tie_waiting,
)
from lagetrunt.register.business.promises import left_promise, promised
from lagetrunt.register.business.putting_off import put_off
from lagetrunt.register.business.questions import question_open, unanswered
from lagetrunt.register.business.seats import seat_empty, seat_told_empty
from lagetrunt.register.business.terms import evaluation, term_ends, term_over

Rule = Callable[[Horizon], Iterator[Open]]

RULES: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (
        notes_late,
        paper_review,
        paper_unreadable,
        same_person,
        report_waiting,
        tie_waiting,
        put_off,
        promised,
        left_promise,
        left_seat,
        left_office,
        left_role,
        seat_empty,
        seat_told_empty,
        term_over,
        term_ends,
        evaluation,
        decide_again,
        decision_ends,
        decision_review,
        condition_due,
        formal_missing,
        unanswered,
        question_open,
        next_unbooked,
        seats_unsure,
        silent,
        gap,
    )
}
"""Every rule by its name, in the order of its kind; each tells its lines in the same few queries for any bodies."""


def open_business(
    user: User,
    bodies: Iterable[Body],
    *,
    on: date | None = None,
    with_cold: bool = True,
    rules: Iterable[str] | None = None,
) -> list[Open]:
    """Return what needs a hand in `bodies`, as far as `user` may read them: before the meeting first, then oldest.

    What nobody has mentioned for four held meetings or twelve months comes last and is marked `is_cold`; without
    `with_cold` it is not even fetched, which is what a page takes that is shown all the time. `rules` names the rules
    that are asked, where not all are.
    """
    horizon = look(user, bodies, on=on or timezone.localdate(), with_cold=with_cold)
    if not horizon.bodies:
        return []
    asked = RULES.values() if rules is None else [RULES[name] for name in rules]
    lines = [line for rule in asked for line in horizon.lines(rule)]
    lines = list(_still_waiting(horizon, lines))
    _fetch_points(lines)
    if not with_cold:
        lines = [line for line in lines if not line.is_cold]
    return sorted(lines, key=lambda line: (line.is_cold, not line.before_meeting, line.since or horizon.on))


def cold_of(lines: Iterable[Open]) -> list[Open]:
    """Return the lines that are cold."""
    return [line for line in lines if line.is_cold]


def _fetch_points(lines: Iterable[Open]) -> None:
    """Give every fact of the lines its point, in one query, so that whoever shows them asks for none."""
    facts: list[Any] = [fact for line in lines for fact in {line.fact, *line.facts} if getattr(fact, "item_id", None)]
    points = Item.objects.in_bulk({fact.item_id for fact in facts})
    for fact in facts:
        fact.item = points.get(fact.item_id)


def _still_waiting(horizon: Horizon, lines: Iterable[Open]) -> Iterator[Open]:
    """Leave out what was said to be done, over or for later, and mark what is cold."""
    for line in lines:
        aside = horizon.asides.get((line.rule, type(line.fact).__name__, line.fact.pk))
        if aside and _is_out(aside, line, horizon.on):
            continue
        mentioned = line.mentioned
        if aside and aside.kind == AsideKind.KEPT and mentioned:
            mentioned = max(mentioned, aside.since)
        is_cold = horizon.is_cold(line.body, mentioned)
        on_agenda = line.on_agenda and (not is_cold or bool(line.doubt))
        yield replace(line, is_cold=is_cold, on_agenda=on_agenda, before_meeting=line.before_meeting and not is_cold)


def _is_out(aside: Aside, line: Open, on: date) -> bool:
    if aside.kind == AsideKind.KEPT or (line.newest and line.newest > aside.since):
        return False
    return aside.kind != AsideKind.LATER or aside.until is None or on < aside.until
