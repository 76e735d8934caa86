"""What to look at before an agenda is sent: decided before, put off often, somebody who has left or does not come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from lagetrunt.meetings.agenda.lines import Caution, Line
from lagetrunt.meetings.agenda.measures import put_off_often
from lagetrunt.meetings.agenda.naming import sentence
from lagetrunt.meetings.agenda.reasons import in_words
from lagetrunt.models import Attendance, Decision, Leaving, Mandate, Meeting, Office, Presence, ProposalState, Tie
from lagetrunt.register.day_words import day_date


def with_cautions(lines: Sequence[Line], meeting: Meeting) -> list[Line]:
    """Return the lines with what to look out for; five queries whatever is on the agenda."""
    decided = _decided({line.matter.pk for line in lines if line.matter}, meeting.date)
    owners = {line.owner.pk for line in lines if line.owner}
    gone, away = _gone(owners, meeting.date), _away(owners, meeting)
    found = []
    for line in lines:
        told = [
            *_put_off(line),
            *_decided_before(line, decided),
            *_owner(line, gone, away),
        ]
        found.append(replace(line, warnings=tuple(told)) if told else line)
    return found


def _put_off(line: Line) -> Iterable[Caution]:
    times = len(line.chain)
    if times >= put_off_often():
        said = _("Punkten har flyttats %(times)s gånger. Ge den tid nu, eller säg att den inte ska tas upp.")
        yield Caution(code="put-off-often", sentence=said % {"times": in_words(times)})


def _decided(matters: Iterable[int], day: date) -> dict[int, Decision]:
    """Return the newest decision of each of these matters before a day."""
    ties = Tie.objects.filter(matter__in=set(matters), withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    items: dict[int, int] = {}
    own: dict[int, int] = {}
    for matter, item, decision in ties.values_list("matter", "item", "decision"):
        if item:
            items[item] = matter
        if decision:
            own[decision] = matter
    rows = Decision.objects.filter(Q(item__in=items) | Q(pk__in=own), meeting__date__lt=day, withdrawn_at__isnull=True)
    found = {}
    for decision in rows.select_related("meeting").order_by("meeting__date", "id"):
        found[own.get(decision.pk) or items[decision.item_id or 0]] = decision
    return found


def _decided_before(line: Line, decided: dict[int, Decision]) -> Iterable[Caution]:
    decision = decided.get(line.matter.pk) if line.matter else None
    if decision is None or any(isinstance(fact, Decision) and fact.pk == decision.pk for fact in line.facts):
        return
    said = _("Nätverket har beslutat i frågan %(day)s: %(decision)s") % {
        "day": day_date(decision.meeting.date),
        "decision": sentence(decision.words),
    }
    yield Caution(code="decided-before", sentence=said, facts=(decision,))


def _gone(people: Iterable[int], day: date) -> dict[int, Leaving | None]:
    """Return those who have told that they leave, or have held a seat or office and hold none on the day."""
    keys = set(people)
    holds: dict[int, bool] = {}
    for model in (Mandate, Office):
        rows = model._default_manager.filter(person__in=keys, withdrawn_at__isnull=True)
        for person, first, end in rows.values_list("person", "starts_on", "ends_on"):
            holds[person] = holds.get(person, False) or (first or day) <= day < (end or date.max)
    told = {
        leaving.person_id: leaving
        for leaving in Leaving.objects.filter(person__in=keys, withdrawn_at__isnull=True)
        .select_related("meeting")
        .order_by("meeting__date", "id")
        if (leaving.leaves_on or leaving.meeting.date) <= day
    }
    return {person: told.get(person) for person, still in holds.items() if not still}


def _away(people: Iterable[int], meeting: Meeting) -> set[int]:
    """Return those who have said that they do not come."""
    if meeting.pk is None:
        return set()
    rows = Attendance.objects.filter(
        meeting=meeting, person__in=set(people), presence=Presence.ABSENT, withdrawn_at__isnull=True
    )
    return set(rows.values_list("person", flat=True))


def _owner(line: Line, gone: dict[int, Leaving | None], away: set[int]) -> Iterable[Caution]:
    if line.owner is None:
        return
    if line.owner.pk in gone:
        leaving = gone[line.owner.pk]
        said = _("%(person)s har slutat. Säg vem som tar punkten.") % {"person": line.owner}
        yield Caution(code="owner-left", sentence=said, facts=(leaving,) if leaving else ())
    elif line.owner.pk in away:
        said = _("%(person)s kommer inte till mötet. Säg vem som tar punkten, eller flytta den.")
        yield Caution(code="owner-away", sentence=said % {"person": line.owner})
