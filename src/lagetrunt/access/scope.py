"""Lists within what a user may see; the one place that knows how each table hangs on a body."""

from __future__ import annotations

from typing import Any

from django.db.models import Model, Q, QuerySet

from lagetrunt.access.rights import Rights, rights_of
from lagetrunt.models import (
    AgendaLine,
    Answer,
    Aside,
    Attendance,
    Batch,
    Body,
    ComingDate,
    Item,
    JournalEntry,
    Learned,
    Mandate,
    Matter,
    Meeting,
    MeetingFact,
    Office,
    Organisation,
    Paper,
    PaperState,
    Person,
    PersonJoin,
    Round,
    SameQuestion,
    SearchKind,
    SearchRow,
    Seat,
    StandingPoint,
    Tie,
    User,
)

_PATH_TO_BODY: dict[type[Model], str] = {
    Body: "pk",
    Seat: "body",
    Mandate: "seat__body",
    Office: "body",
    Meeting: "body",
    Attendance: "meeting__body",
    Item: "meeting__body",
    ComingDate: "body",
    Round: "body",
    Answer: "round__body",
    Matter: "body",
    Tie: "matter__body",
    Aside: "body",
    AgendaLine: "meeting__body",
    StandingPoint: "body",
    Learned: "body",
}


def seen(user: User, model: type[Model], *, withdrawn: bool = False) -> QuerySet[Any]:
    """Return the rows of `model` that `user` may see; withdrawn facts only when asked for."""
    rights = rights_of(user)
    rows = model._default_manager.all()
    if model is Organisation:
        return organisations_seen(user, withdrawn=withdrawn)
    rows = rows.filter(association_id=user.association_id)
    if not withdrawn and any(field.name == "withdrawn_at" for field in model._meta.concrete_fields):
        rows = rows.filter(withdrawn_at__isnull=True)
    return _within(rows, model, rights)


def _within(rows: QuerySet[Any], model: type[Model], rights: Rights) -> QuerySet[Any]:
    if model is Paper:
        return _papers(rows, rights)
    if model in (Batch, SameQuestion, PersonJoin):
        return rows if rights.writes_anything else rows.none()
    if model is JournalEntry:
        return _steps(rows, rights)
    if model is SearchRow:
        return _found(rows, rights)
    if model is Person:
        return rows if rights.reads is None or rights.reads else rows.none()
    if rights.reads is None:
        return rows
    return rows.filter(**{f"{path_to_body(model)}__in": rights.reads})


def path_to_body(model: type[Model]) -> str:
    """Return the way from a row to the body that it hangs on, as queries take it; empty for what hangs on none."""
    return "meeting__body" if issubclass(model, MeetingFact) else _PATH_TO_BODY.get(model, "")


def _steps(rows: QuerySet[Any], rights: Rights) -> QuerySet[Any]:
    """Steps in the bodies that the user reads, and those about what no body owns and every reader sees."""
    if rights.reads is None:
        return rows
    shared = Q(body__isnull=True, subject_kind__in=["Person", "Organisation"])
    return rows.filter(Q(body__in=rights.reads) | shared) if rights.reads else rows.none()


def _found(rows: QuerySet[Any], rights: Rights) -> QuerySet[Any]:
    """What search may show: what each of the rules above lets through, by what the row of the index tells of it."""
    shown = Q(is_open=True) if rights.reads is None else Q(is_open=True, body__in=rights.reads)
    if rights.reads is None or rights.reads:
        shown |= Q(body__isnull=True, kind__in=[SearchKind.PERSON, SearchKind.ORGANISATION])
    if rights.writes is None:
        shown |= Q(kind=SearchKind.PAPER)
    elif rights.writes:
        shown |= Q(kind=SearchKind.PAPER, body__in=rights.writes) | Q(kind=SearchKind.PAPER, body__isnull=True)
    return rows.filter(shown)


def _papers(rows: QuerySet[Any], rights: Rights) -> QuerySet[Any]:
    """Papers that are entered are for those who read the body; others only for those who enter papers."""
    if rights.writes is None:
        return rows
    entered = Q(state__in=[PaperState.ENTERED, PaperState.PART, PaperState.PURGED])
    shown = entered if rights.reads is None else entered & Q(body__in=rights.reads)
    if rights.writes:
        shown |= Q(body__in=rights.writes) | Q(body__isnull=True)
    return rows.filter(shown)


def organisations_seen(user: User, *, withdrawn: bool = False) -> QuerySet[Organisation]:
    """Return the association's own organisations and the national list."""
    rows = Organisation.objects.filter(Q(association__isnull=True) | Q(association_id=user.association_id))
    if not rights_of(user).reads and rights_of(user).reads is not None:
        return rows.none()
    return rows if withdrawn else rows.filter(withdrawn_at__isnull=True)
