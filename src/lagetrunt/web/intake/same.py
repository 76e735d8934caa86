"""Whether two people are one: the open questions side by side, the answers, and what was joined before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, Max, Min
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import NotVisible, get, may_write_register, require, seen
from lagetrunt.intake.joined import answer_same
from lagetrunt.models import (
    Attendance,
    JournalEntry,
    Mandate,
    Office,
    Person,
    PersonJoin,
    Refused,
    SameQuestion,
    SameState,
)
from lagetrunt.register.joining import undo_join
from lagetrunt.register.withdrawing import undo_step
from lagetrunt.web.navigation import Entry, with_query
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.told import tell

_A_PAGE = 20
_ANSWERS = ("answer_same", "keep_apart", "join_people")


@dataclass
class Evidence:
    """What the register knows of one person."""

    person: Person
    first: Any = None
    last: Any = None
    count: int = 0
    organisations: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Pair:
    """A question with the evidence of both sides."""

    question: SameQuestion
    left: Evidence
    right: Evidence
    together: int
    """At how many meetings both were listed."""


@signed_in
def same_questions(request: Asked) -> HttpResponse:
    """Show the questions whether two people are one: open ones, or with `?visa=` what was answered or joined."""
    require(may_write_register(request.user))
    rows = seen(request.user, SameQuestion).select_related("left", "right", "paper", "answered_by")
    shown = request.GET.get("visa", "")
    states = {"": SameState.OPEN, "olika": SameState.APART}
    joins = PersonJoin.objects.filter(association_id=request.user.association_id)
    context: dict[str, Any] = {"shown": shown, "entries": _entries(request, rows, joins)}
    if shown == "samma":
        found = joins.select_related("kept", "absorbed").order_by("withdrawn_at", "-id")
        context["page"] = Paginator(found, _A_PAGE).get_page(request.GET.get("sida"))
    else:
        found = rows.filter(state=states.get(shown, SameState.OPEN)).order_by("-probability", "id")
        context["page"] = Paginator(found, _A_PAGE).get_page(request.GET.get("sida"))
        context["pairs"] = pairs_of(context["page"].object_list)
    return render(request, "intake/same.html", context)


def _entries(request: Asked, rows: Any, joins: Any) -> list[Entry]:
    now = request.GET.get("visa", "")
    counted = (
        ("", _("Frågor"), rows.filter(state=SameState.OPEN).count()),
        ("samma", _("Ihopförda"), joins.filter(withdrawn_at__isnull=True).count()),
        ("olika", _("Två personer"), rows.filter(state=SameState.APART).count()),
    )
    return [
        Entry(label, with_query(request.GET, visa=value or None, sida=None), now == value, count)
        for value, label, count in counted
    ]


def pairs_of(questions: Iterable[SameQuestion]) -> list[Pair]:
    """Return questions with what the register knows of both, in a fixed number of queries."""
    listed = list(questions)
    people = {person.pk: Evidence(person) for one in listed for person in (one.left, one.right)}
    rows = Attendance.objects.standing().filter(person__in=people)
    for row in rows.values("person").annotate(n=Count("id"), first=Min("meeting__date"), last=Max("meeting__date")):
        one = people[row["person"]]
        one.count, one.first, one.last = row["n"], row["first"], row["last"]
    meetings: dict[int, set[int]] = defaultdict(set)
    for person, meeting, organisation, title, written in rows.values_list(
        "person", "meeting", "organisation__name", "title", "written"
    ):
        meetings[person].add(meeting)
        _add(people[person].organisations, organisation)
        _add(people[person].titles, title)
        _add(people[person].spellings, written)
    _roles(people)
    return [
        Pair(one, people[one.left_id], people[one.right_id], len(meetings[one.left_id] & meetings[one.right_id]))
        for one in listed
    ]


def _add(values: list[str], value: str | None) -> None:
    if value and value not in values:
        values.append(value)


def _roles(people: dict[int, Evidence]) -> None:
    mandates = Mandate.objects.standing().filter(person__in=people).select_related("seat__body", "seat__organisation")
    for mandate in mandates:
        where = mandate.seat.organisation.name if mandate.seat.organisation else ""
        _add(people[mandate.person_id].roles, ", ".join(x for x in (mandate.seat.body.name, where) if x))
    for office in Office.objects.standing().filter(person__in=people).select_related("body"):
        _add(people[office.person_id].roles, f"{office.get_role_display()}, {office.body.name}")


@require_POST
@signed_in
def same_answer(request: Asked, question: str, answer: str) -> HttpResponse:
    """Answer a question: the same person, or two."""
    found = get(request.user, SameQuestion, question)
    names = {"left": found.left.name, "right": found.right.name}
    if answer == "samma":
        answer_same(found, same=True, by=request.user, reason=found.reason)
        told = _("%(left)s och %(right)s är nu en person.") % names
    elif answer == "tva":
        answer_same(found, same=False, by=request.user)
        told = _("%(left)s och %(right)s är två personer. Det frågas inte igen.") % names
    else:
        raise NotVisible(answer)
    tell(request, told, undo=reverse("same_reopen", args=[question]))
    return redirect("same_questions")


@require_POST
@signed_in
def same_reopen(request: Asked, question: str) -> HttpResponse:
    """Take back that two people are two, so that it is asked again."""
    found = get(request.user, SameQuestion, question)
    entry = _step_of(found)
    if entry is None:
        raise Refused("not-asked", _("Frågan är inte besvarad i ett eget steg."), instead=_("Ångra steget i loggen."))
    undo_step(entry, by=request.user)
    tell(request, _("Frågan är öppen igen."))
    return redirect("same_questions")


def _step_of(row: SameQuestion | PersonJoin) -> JournalEntry | None:
    """Return the step in which somebody answered a question or joined two people, unless it is undone."""
    rows = JournalEntry.objects.filter(association_id=row.association_id, verb__in=_ANSWERS, undone_by__isnull=True)
    key = [type(row).__name__, row.pk]
    return next((entry for entry in rows.order_by("-id") if any(one[:2] == key for one in entry.changes)), None)


@require_POST
@signed_in
def join_undo(request: Asked, join: str) -> HttpResponse:
    """Part two people that were joined."""
    rows = PersonJoin.objects.filter(association_id=request.user.association_id, public_id=join)
    found = rows.select_related("kept", "absorbed").first()
    if found is None or not may_write_register(request.user):
        raise NotVisible(f"join {join}")
    entry = _step_of(found)
    if entry is not None:
        undo_step(entry, by=request.user)
    else:
        undo_join(found, by=request.user)
    told = _("%(kept)s och %(other)s är två personer igen.")
    tell(request, told % {"kept": found.kept.name, "other": found.absorbed.name})
    return redirect("same_questions")
