"""Questions that nobody has taken up, and answers that are still awaited."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from django.utils.translation import gettext as _

from lagetrunt.language.words import any_of, table
from lagetrunt.models import Answer, Assignee, Question, Round, RoundKind, Seat, SeatKind
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.sitting import own_organisations
from lagetrunt.register.business.wording import listed
from lagetrunt.register.day_words import day_date
from lagetrunt.register.rosters import is_on

_ASKED_ALL = 3
"""So many answers make something that was told a question to all."""


def question_open(horizon: Horizon) -> Iterator[Open]:
    """Tell of questions without an owner whose matter has not been heard of since; the go-rounds are told apart."""
    asked = horizon.lately(Question.objects.all())
    points = [one.item_id for one in asked if one.item_id]
    told = Round.objects.filter(item__in=points, kind=RoundKind.TOLD, withdrawn_at__isnull=True)
    went_round = set(told.values_list("item_id", flat=True)) if points else set()
    for question in asked:
        body, day = question.meeting.body, question.meeting.date
        if question.item_id in went_round or horizon.mentioned(question) > day:
            continue
        yield Open(
            rule="question_open",
            fact=question,
            body=body,
            title=question.words,
            why=_("Frågan ställdes %(day)s. Ingen har tagit den.") % {"day": day_date(day)},
            facts=(question,),
            since=day,
            matter=horizon.matter_of(question),
            mine=horizon.writes(body),
            mentioned=day,
            newest=day,
        )


def unanswered(horizon: Horizon) -> Iterator[Open]:
    """Tell of go-rounds that half the roster has answered, and whose notes say that answers are awaited.

    An organisation that has promised to answer stands among the promises.
    """
    rounds = horizon.once(_rounds)
    if not rounds:
        return
    given, rosters, promised = _given(rounds), _rosters(rounds), _promised(rounds)
    for one in rounds:
        there = given[one.pk]
        seats = [seat for seat in rosters[one.body_id] if is_on(seat, _day(one))]
        asked = {seat.organisation_id: str(seat) for seat in seats if seat.organisation_id}
        missing = {pk: name for pk, name in asked.items() if pk not in there and pk not in promised[one.item_id]}
        if missing and len(there) >= _ASKED_ALL and 2 * len(there) >= len(asked):
            yield _round_line(horizon, one, missing)


def _rounds(horizon: Horizon) -> list[Any]:
    """Return the told rounds in whose notes somebody waits for answers."""
    awaited, answer = _awaited(), table("business")["answer"]
    rows = Round.objects.filter(kind=RoundKind.TOLD, item__words__icontains=answer).select_related("item")
    return [one for one in horizon.lately(rows) if awaited.search(one.item.words)]


@cache
def _awaited() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(table('business')['awaited'])}\b", re.IGNORECASE)


def _given(rounds: list[Round]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    rows = Answer.objects.filter(round__in=rounds, withdrawn_at__isnull=True)
    for told, organisation in rows.values_list("round", "organisation"):
        found[told].add(organisation)
    return found


def _rosters(rounds: list[Round]) -> dict[int, list[Seat]]:
    found: dict[int, list[Seat]] = defaultdict(list)
    rows = Seat.objects.filter(
        body__in={one.body_id for one in rounds}, kind=SeatKind.MEMBER, organisation__isnull=False
    ).filter(withdrawn_at__isnull=True)
    for seat in rows.select_related("organisation").order_by("organisation__sort_key", "id"):
        found[seat.body_id].append(seat)
    return found


def _promised(rounds: list[Round]) -> dict[int | None, set[int]]:
    found: dict[int | None, set[int]] = defaultdict(set)
    rows = Assignee.objects.filter(
        action__item__in=[one.item_id for one in rounds], organisation__isnull=False, action__withdrawn_at__isnull=True
    )
    for item, organisation in rows.values_list("action__item", "organisation"):
        found[item].add(organisation)
    return found


def _day(told: Round) -> date:
    assert told.meeting is not None  # noqa: S101  # a told round stands at a meeting
    return told.meeting.date


def _round_line(horizon: Horizon, one: Round, missing: dict[int, str]) -> Open:
    mine = bool(set(missing) & horizon.once(own_organisations))
    return Open(
        rule="unanswered",
        fact=one,
        body=horizon.bodies[one.body_id],
        title=one.subject,
        why=_("%(who)s har inte svarat.") % {"who": listed(missing.values())},
        facts=(one,),
        since=_day(one),
        matter=horizon.matter_of(one),
        mine=mine,
        waits_on="" if mine else listed(missing.values()),
        before_meeting=one.body_id in horizon.ahead,
        mentioned=_day(one),
        newest=_day(one),
        count=len(missing),
    )
