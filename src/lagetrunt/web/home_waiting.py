"""What waits for the reader, gathered over all their networks: papers, questions after an import, what runs out."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.access import may_enter_papers, may_write_body, seen
from lagetrunt.models import (
    Action,
    ActionState,
    Body,
    ComingDate,
    Mandate,
    Meeting,
    MeetingState,
    Office,
    Paper,
    PaperState,
    SameQuestion,
    SameState,
    Seat,
    User,
    Vacancy,
)
from lagetrunt.web.dates import age, day_date, full_date
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.waiting import Waiting, offices_to_see_to, overdue, sourced, told_vacancy

_NETWORKS_AT_MOST = 12
_EACH_AT_MOST = 15
_SOON = timedelta(days=60)
_COLD = timedelta(days=365)


def all_that_waits(user: User, bodies: list[Body], coming: list[Meeting]) -> list[Waiting]:
    """Return the lines, what stands in the way of other work first; for those who only read, what is late."""
    today = timezone.localdate()
    mine = [body for body in bodies if may_write_body(user, body)]
    lines = [*_papers(user), *_names(user)] if may_enter_papers(user) else []
    lines += [*_unbooked(user, mine, coming, today), *_unsure(user, mine)]
    return [*lines, *_late(user, bodies, today), *_running_out(user, mine, today), *_vacant(user, mine)]


def _papers(user: User) -> list[Waiting]:
    papers = seen(user, Paper).filter(state__in=[PaperState.REVIEW, PaperState.PART])
    first, count = papers.order_by(F("date").asc(nulls_first=True), "id").first(), papers.count()
    lines = []
    if first:
        title = ngettext("%(n)s handling att granska", "%(n)s handlingar att granska", count) % {"n": count}
        why = _("De är lästa men inte införda. Du säger ja eller nej till det som lästes.")
        url = reverse("review", args=[first.public_id])
        lines.append(Waiting("doubt", _("Att granska"), title, url, why, _("Fortsätt granska"), url))
    unread = seen(user, Paper).filter(state=PaperState.UNREADABLE).count()
    if unread:
        title = ngettext("%(n)s handling kunde inte läsas", "%(n)s handlingar kunde inte läsas", unread) % {"n": unread}
        url = reverse("papers")
        lines.append(Waiting("slash", _("Oläst"), title, url, _("Varför står vid varje handling."), _("Visa"), url))
    return lines


def _names(user: User) -> list[Waiting]:
    same = seen(user, SameQuestion).filter(state=SameState.OPEN).count()
    if not same:
        return []
    title = ngettext("%(n)s fråga om två namn är en person", "%(n)s frågor om två namn är en person", same)
    url = reverse("same_questions")
    why = _("Namn slås aldrig ihop utan ditt ja.")
    return [Waiting("doubt", _("Samma person?"), title % {"n": same}, url, why, _("Svara"), url)]


def _unbooked(user: User, mine: list[Body], coming: list[Meeting], today: date) -> list[Waiting]:
    """Ask for the next meeting of each network that has met and has none booked, with the day that papers name."""
    booked = {meeting.body_id for meeting in coming}
    asked = [body for body in mine if body.pk not in booked]
    met: dict[int, date] = {}
    held = seen(user, Meeting).filter(body__in=asked, state=MeetingState.HELD).order_by("date")
    met.update(held.values_list("body", "date"))
    named: dict[int, ComingDate] = {}
    ahead = seen(user, ComingDate).filter(body__in=asked, what="", date__gte=today)
    for one in ahead.order_by("date", "is_proposed", "id"):
        named.setdefault(one.body_id, one)
    sources = Sources(named.values(), user=user)
    waiting = [body for body in asked if body.pk in met][:_NETWORKS_AT_MOST]
    return [_when(body, met[body.pk], named.get(body.pk), sources) for body in waiting]


def _when(body: Body, last: date, named: ComingDate | None, sources: Sources) -> Waiting:
    url = reverse("meeting_new", kwargs={"body": body.slug})
    line = {"mark": "open", "word": _("Nästa möte"), "title": _("När är nästa möte?"), "step": _("Boka mötet")}
    if named is None:
        why = _("%(body)s möttes senast %(day)s. Inget är bokat.") % {"body": body, "day": day_date(last)}
        return Waiting(**line, why=why, url=url, step_url=url)
    url = f"{url}?dag={named.date.isoformat()}"
    why = _("%(body)s: anteckningarna nämner %(day)s. Inget är bokat.") % {"body": body, "day": full_date(named.date)}
    return sourced(sources, named, **line, why=why, url=url, step_url=url, age=age(named.date))


def _unsure(user: User, mine: list[Body]) -> list[Waiting]:
    """Ask who sits in a network today, where the papers only say who was there then."""
    unsure = seen(user, Mandate).filter(ends_on__isnull=True, ends_certainty="unknown", starts_certainty="seen")
    doubtful = set(unsure.filter(seat__body__in=mine).values_list("seat__body", flat=True))
    met = set(seen(user, Meeting).filter(body__in=mine, state=MeetingState.HELD).values_list("body", flat=True))
    seated = set(seen(user, Seat).filter(body__in=mine).values_list("body", flat=True))
    asked = [body for body in mine if body.pk in doubtful or (body.pk in met and body.pk not in seated)]
    lines = []
    for body in asked[:_NETWORKS_AT_MOST]:
        url = reverse("members_today", kwargs={"body": body.slug})
        why = _("%(body)s: anteckningarna säger vilka som var med då, inte vilka som sitter i dag.") % {"body": body}
        lines.append(Waiting("half", _("Platser"), _("Vilka är med i dag?"), url, why, _("Gå igenom"), url))
    return lines


def _late(user: User, bodies: list[Body], today: date) -> list[Waiting]:
    rows = seen(user, Action).filter(meeting__body__in=bodies, state=ActionState.OPEN, due_on__lt=today)
    rows = rows.select_related("meeting__body").prefetch_related(
        "assignees__person", "assignees__organisation", "assignees__body"
    )
    cold = rows.filter(due_on__lt=today - _COLD)
    actions = list(rows.filter(due_on__gte=today - _COLD).order_by("-due_on", "id")[:_EACH_AT_MOST])
    sources = Sources(actions, user=user)
    lines = [overdue(one, today, sources=sources, writes=may_write_body(user, one.meeting.body)) for one in actions]
    return [*lines, *_cold(cold)]


def _cold(rows: Any) -> list[Waiting]:
    """Fold what has been late for more than a year into one line a network, lost to nobody."""
    counts = Counter(rows.values_list("meeting__body__slug", "meeting__body__name"))
    lines = []
    for (slug, name), count in counts.most_common(_NETWORKS_AT_MOST):
        url = reverse("actions", kwargs={"body": slug})
        title = ngettext("%(n)s åtagande har kallnat", "%(n)s åtaganden har kallnat", count) % {"n": count}
        why = _("%(body)s. Sista dagen är passerad med mer än ett år.") % {"body": name}
        lines.append(Waiting("flat", _("Kallt"), title, url, why, _("Gå igenom"), url))
    return lines


def _running_out(user: User, mine: list[Body], today: date) -> list[Waiting]:
    """Return the offices that have run out or soon do, asking only the networks that have one."""
    ending = Q(ends_on__lte=today + _SOON) | Q(evaluation_on__range=(today, today + _SOON))
    having = set(seen(user, Office).filter(ending, body__in=mine).values_list("body", flat=True))
    asked = [body for body in mine if body.pk in having][:_NETWORKS_AT_MOST]
    return [line for body in asked for line in offices_to_see_to(body, today, user=user)]


def _vacant(user: User, mine: list[Body]) -> list[Waiting]:
    rows = seen(user, Vacancy).filter(meeting__body__in=mine, filled_on__isnull=True)
    vacancies = list(rows.select_related("meeting__body", "item").order_by("-meeting__date", "id")[:_EACH_AT_MOST])
    sources = Sources(vacancies, user=user)
    return [told_vacancy(one, sources=sources, writes=True) for one in vacancies]
