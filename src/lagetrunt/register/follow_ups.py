"""What is still open, what was decided, and which decisions wait for every member's own board."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import F, Prefetch, Q, QuerySet

from lagetrunt.access import seen
from lagetrunt.language.keys import fold
from lagetrunt.models import (
    Action,
    ActionState,
    Assignee,
    Body,
    Decision,
    Organisation,
    Person,
    Seat,
    SeatKind,
    User,
)

_ASSIGNEES = Prefetch("assignees", Assignee.objects.select_related("person", "organisation", "body"))


def actions_seen(user: User, *, body: Body | None = None) -> QuerySet[Action]:
    """Return the actions that `user` may see, in every state, with all that a list shows; newest meeting first."""
    rows = seen(user, Action).select_related("meeting__body", "item").prefetch_related(_ASSIGNEES)
    rows = rows.filter(meeting__withdrawn_at__isnull=True)
    if body:
        rows = rows.filter(meeting__body=body)
    return rows.order_by("-meeting__date", "-id")


def open_actions(
    user: User,
    *,
    body: Body | None = None,
    person: Person | None = None,
    organisation: Organisation | None = None,
    late_on: date | None = None,
) -> QuerySet[Action]:
    """Return the open actions, those with the nearest last day first and those without one last.

    `person` and `organisation` are those who have promised; `late_on` keeps those whose last day is before it.
    """
    rows = actions_seen(user, body=body).filter(state=ActionState.OPEN)
    if person:
        rows = rows.filter(pk__in=Assignee.objects.filter(person=person).values("action"))
    if organisation:
        rows = rows.filter(pk__in=Assignee.objects.filter(organisation=organisation).values("action"))
    if late_on:
        rows = rows.filter(due_on__lt=late_on)
    return rows.order_by(F("due_on").asc(nulls_last=True), "meeting__date", "id")


def decisions_seen(
    user: User, *, body: Body | None = None, year: int | None = None, text: str = ""
) -> QuerySet[Decision]:
    """Return the decisions that `user` may see, newest first; each word of `text` stands in theirs."""
    rows = seen(user, Decision).select_related("meeting__body", "item").prefetch_related("binds")
    rows = rows.filter(meeting__withdrawn_at__isnull=True)
    if body:
        rows = rows.filter(meeting__body=body)
    if year:
        rows = rows.filter(meeting__date__year=year)
    if text.strip():
        wanted = fold(text).split()
        words = rows.order_by().values_list("pk", "words")
        rows = rows.filter(pk__in=[pk for pk, said in words if all(word in fold(said) for word in wanted)])
    return rows.order_by("-meeting__date", "id")


@dataclass(frozen=True)
class FormalDecision:
    """A decision that waits for the formal decision of each of these organisations."""

    decision: Decision
    organisations: list[Organisation]


def formal_decisions(user: User, *, body: Body | None = None) -> list[FormalDecision]:
    """Return the decisions that need every member's own board: those bound, else all with a seat that day."""
    rows = list(decisions_seen(user, body=body).filter(needs_formal=True))
    bodies = {decision.meeting.body_id for decision in rows}
    seats = Seat.objects.filter(
        Q(organisation__isnull=False), body__in=bodies, kind=SeatKind.MEMBER, withdrawn_at__isnull=True
    ).select_related("organisation")
    by_body: dict[int, list[Seat]] = {}
    for seat in seats.order_by("organisation__sort_key", "id"):
        by_body.setdefault(seat.body_id, []).append(seat)
    return [
        FormalDecision(decision, _concerned(decision, by_body.get(decision.meeting.body_id, []))) for decision in rows
    ]


def _concerned(decision: Decision, seats: list[Seat]) -> list[Organisation]:
    bound = list(decision.binds.all())
    if bound:
        return bound
    day = decision.meeting.date
    then = [
        seat.organisation
        for seat in seats
        if (seat.starts_on is None or seat.starts_on <= day) and (seat.ends_on is None or seat.ends_on > day)
    ]
    return list(dict.fromkeys(one for one in then if one))
