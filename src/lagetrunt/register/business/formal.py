"""Decisions that wait for the formal decision of every member's own board, and which boards are known to have one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.db.models import Q, prefetch_related_objects
from django.utils.translation import gettext as _

from lagetrunt.models import Action, ActionState, Answer, Decision, Item, Seat, SeatKind, Stance
from lagetrunt.register.business.calling import (
    calling,
    may_speak_of_boards,
    says_boards_decide,
    waits_for_boards,
)
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.sitting import own_organisations
from lagetrunt.register.business.tied import by_thing, standing_ties
from lagetrunt.register.business.wording import listed
from lagetrunt.register.day_words import day_date
from lagetrunt.register.kept import kept_each
from lagetrunt.register.rosters import is_on

_DECIDED = (Stance.YES, Stance.NO, Stance.DOING)


def formal_missing(horizon: Horizon) -> Iterator[Open]:
    """Tell of what every member's board must decide formally, and whose decision the register does not know.

    It is a decision marked so, or one sentence of the notes that says so. Answers told later in the same matter count.
    """
    asked = horizon.once(_asked)
    if not asked:
        return
    decided, members = _decided(horizon, asked), _members(asked)
    for fact in asked:
        point = _point(fact)
        there = {
            organisation
            for key in {("item", point), ("matter", horizon.matter_key(fact))}
            for organisation, day in decided[key]
            if day >= fact.meeting.date
        }
        bound = {one.pk: str(one) for one in fact.binds.all()} if isinstance(fact, Decision) else {}
        seats = {
            seat.organisation_id: str(seat.organisation)
            for seat in members[fact.meeting.body_id]
            if seat.organisation_id and is_on(seat, fact.meeting.date)
        }
        missing = {pk: name for pk, name in (bound or seats).items() if pk not in there}
        if missing:
            yield _line(horizon, fact, missing, len(bound or seats))


def _asked(horizon: Horizon) -> list[Any]:
    """Return the decisions and points that say so; a point whose decision says it is left out."""
    said_so = [one for one in horizon.once(calling) if waits_for_boards(one)]
    decisions = _not_let_go(said_so)
    prefetch_related_objects(decisions, "binds")
    said = _points(horizon) - {one.item_id for one in said_so}
    return [*decisions, *(horizon.at_hand(Item.objects.filter(pk__in=said)) if said else [])]


def _not_let_go(decisions: list[Decision]) -> list[Decision]:
    """Leave out the decisions of which the same words are a promise of everybody's that is settled."""
    if not decisions:
        return []
    promised = Action.objects.filter(meeting__in={one.meeting_id for one in decisions}, withdrawn_at__isnull=True)
    settled = set(promised.exclude(state=ActionState.OPEN).values_list("meeting", "words"))
    return [one for one in decisions if (one.meeting_id, one.words) not in settled]


def _points(horizon: Horizon) -> set[int]:
    """Return the points that say so: those of late, or with the cold all, which are looked through once a body."""
    if not horizon.with_cold:
        return {pk for pk, _body in _saying_so(meeting__in=list(horizon.warm))}
    of_each = kept_each(horizon.user.association_id, "points on boards", bodies=horizon.bodies, make=_saying_so_in_each)
    return {pk for said in of_each.values() for pk in said}


def _saying_so_in_each(bodies: list[int]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {body: set() for body in bodies}
    for pk, body in _saying_so(meeting__body__in=bodies):
        found[body].add(pk)
    return found


def _saying_so(**where: Any) -> Iterator[tuple[int, int]]:
    """Give the points that say so, with their bodies."""
    rows = Item.objects.filter(may_speak_of_boards(), withdrawn_at__isnull=True, **where)
    for pk, body, words in rows.values_list("pk", "meeting__body", "words"):
        if says_boards_decide(words):
            yield pk, body


def _point(fact: Any) -> int | None:
    return fact.pk if isinstance(fact, Item) else fact.item_id


def _decided(horizon: Horizon, asked: list[Any]) -> dict[tuple[str, int | None], list[Any]]:
    """Return who has told a decision on which day, by point and by matter."""
    matters = {horizon.matter_key(fact) for fact in asked} - {None}
    tied = by_thing(standing_ties().filter(matter__in=matters)) if matters else {}
    items = {key for kind, key in tied if kind == "item"}
    rounds = {key for kind, key in tied if kind == "round"}
    rows = Answer.objects.filter(
        Q(round__item__in=items | {_point(fact) for fact in asked}) | Q(round__in=rounds),
        stance__in=_DECIDED,
        withdrawn_at__isnull=True,
        round__withdrawn_at__isnull=True,
    )
    found: dict[tuple[str, int | None], list[Any]] = defaultdict(list)
    for told, item, organisation, day in rows.values_list(
        "round", "round__item", "organisation", "round__meeting__date"
    ):
        found[("item", item)].append((organisation, day))
        matter = tied.get(("round", told)) or tied.get(("item", item or 0))
        if matter:
            found[("matter", matter)].append((organisation, day))
    return found


def _members(asked: list[Any]) -> dict[int, list[Seat]]:
    rows = Seat.objects.filter(
        body__in={fact.meeting.body_id for fact in asked},
        kind=SeatKind.MEMBER,
        organisation__isnull=False,
        withdrawn_at__isnull=True,
    )
    found: dict[int, list[Seat]] = defaultdict(list)
    for seat in rows.select_related("organisation").order_by("organisation__sort_key", "id"):
        found[seat.body_id].append(seat)
    return found


def _line(horizon: Horizon, fact: Any, missing: dict[int, str], count: int) -> Open:
    body, matter = fact.meeting.body, horizon.matter_of(fact)
    mine = bool(set(missing) & horizon.once(own_organisations))
    said = {"who": listed(missing.values()), "day": day_date(fact.meeting.date), "n": len(missing), "all": count}
    return Open(
        rule="formal_missing",
        fact=fact,
        body=body,
        title=fact.heading if isinstance(fact, Item) else fact.words,
        why=_("Beslut i varje kommuns nämnd krävs, sagt %(day)s. Saknas från %(n)s av %(all)s: %(who)s.") % said,
        facts=(fact,),
        since=fact.meeting.date,
        matter=matter,
        mine=mine,
        waits_on="" if mine else listed(missing.values()),
        before_meeting=body.pk in horizon.ahead,
        on_agenda=True,
        mentioned=fact.meeting.date if isinstance(fact, Item) else horizon.mentioned(fact),
        newest=fact.meeting.date,
        count=len(missing),
    )
