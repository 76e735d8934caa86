"""What waits for a yes or a no before it becomes, or stays, a fact: papers, names, ties, reports, seats of today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.db.models import Count, F, Min, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.access import seen
from lagetrunt.models import (
    ActionState,
    Body,
    Certainty,
    Paper,
    PaperState,
    ProposalState,
    Report,
    SameQuestion,
    SameState,
    Tie,
)
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.sitting import sittings


def paper_review(horizon: Horizon) -> Iterator[Open]:
    """Tell how many papers are read and wait for somebody to look at them; one line for all."""
    papers = [one for one in horizon.once(_papers) if one.state != PaperState.UNREADABLE]
    if papers:
        title = ngettext("%(n)s handling att granska", "%(n)s handlingar att granska", len(papers))
        why = _("De är lästa men inte införda. Du säger ja eller nej till det som lästes.")
        yield _for_many("paper_review", papers, title, why)


def paper_unreadable(horizon: Horizon) -> Iterator[Open]:
    """Tell how many papers could not be read; one line for all."""
    papers = [one for one in horizon.once(_papers) if one.state == PaperState.UNREADABLE]
    if papers:
        title = ngettext("%(n)s handling kunde inte läsas", "%(n)s handlingar kunde inte läsas", len(papers))
        yield _for_many("paper_unreadable", papers, title, _("Varför står vid varje handling."))


def _papers(horizon: Horizon) -> list[Paper]:
    if not horizon.rights.writes_anything:
        return []
    waiting = [PaperState.REVIEW, PaperState.PART, PaperState.UNREADABLE]
    rows = seen(horizon.user, Paper).filter(state__in=waiting).order_by(F("date").asc(nulls_first=True), "id")
    return list(rows.only("public_id", "state", "created_at", "date", "name", "title"))


def same_person(horizon: Horizon) -> Iterator[Open]:
    """Tell how many questions whether two are one wait for an answer; one line for all."""
    if not horizon.rights.writes_anything:
        return
    asked = list(seen(horizon.user, SameQuestion).filter(state=SameState.OPEN).order_by("id"))
    if asked:
        title = ngettext("%(n)s fråga om två namn är en person", "%(n)s frågor om två namn är en person", len(asked))
        yield _for_many("same_person", asked, title, _("Namn slås aldrig ihop utan ditt ja."))


def report_waiting(horizon: Horizon) -> Iterator[Open]:
    """Tell how many reports of open promises wait for a yes; one line for each network."""
    rows = Report.objects.filter(action__state=ActionState.OPEN, action__withdrawn_at__isnull=True)
    for body, count, since in _proposed(horizon, rows, "meeting__body"):
        title = ngettext("%(n)s åtagande ser ut att vara klart", "%(n)s åtaganden ser ut att vara klara", count)
        why = _("Senare anteckningar tycks berätta hur det gick. Du säger ja eller nej.")
        yield _for_body("report_waiting", body, title, why, count, since)


def tie_waiting(horizon: Horizon) -> Iterator[Open]:
    """Tell how many proposals of what belongs to a matter wait for a yes; one line for each network."""
    rows = Tie.objects.filter(matter__withdrawn_at__isnull=True)
    for body, count, since in _proposed(horizon, rows, "matter__body"):
        title = ngettext("%(n)s förslag till ärende att bekräfta", "%(n)s förslag till ärenden att bekräfta", count)
        why = _("Punkter ur flera möten tycks höra ihop. Du säger ja eller nej.")
        yield _for_body("tie_waiting", body, title, why, count, since)


def _proposed(horizon: Horizon, rows: QuerySet[Any], path: str) -> Iterator[tuple[Body, int, date]]:
    """Return how many proposals wait in each body in which the reader may answer, and since when."""
    mine = [pk for pk, body in horizon.bodies.items() if horizon.writes(body)]
    if mine:
        waiting = rows.filter(**{f"{path}__in": mine}, state=ProposalState.PROPOSED, withdrawn_at__isnull=True)
        for pk, count, first in waiting.order_by().values_list(path).annotate(Count("pk"), Min("created_at")):
            yield horizon.bodies[pk], count, timezone.localdate(first)


def _for_body(rule: str, body: Body, title: str, why: str, count: int, since: date) -> Open:
    return Open(
        rule=rule,
        fact=body,
        body=body,
        title=title % {"n": count},
        why=why,
        since=since,
        mine=True,
        count=count,
    )


def seats_unsure(horizon: Horizon) -> Iterator[Open]:
    """Ask who sits in a body today, where the papers only say who was there then."""
    unsure: Counter[int] = Counter()
    seated = set()
    for one in horizon.once(sittings):
        seated.add(one.body)
        is_open = one.ends is None and one.ends_surely == Certainty.UNKNOWN
        unsure[one.body] += is_open and one.begins_surely == Certainty.SEEN
    for pk, body in horizon.bodies.items():
        if horizon.writes(body) and (unsure[pk] or (horizon.held[pk] and pk not in seated)):
            yield Open(
                rule="seats_unsure",
                fact=body,
                body=body,
                title=_("Vilka är med i dag?"),
                why=_("Anteckningarna säger vilka som var med då, inte vilka som sitter i dag."),
                since=horizon.held[pk][0].day if horizon.held[pk] else None,
                mine=True,
                count=unsure[pk] or 1,
            )


def _for_many(rule: str, rows: list[Any], title: str, why: str) -> Open:
    return Open(
        rule=rule,
        fact=rows[0],
        body=None,
        title=title % {"n": len(rows)},
        why=why,
        since=_first_day(rows),
        mine=True,
        before_meeting=rule == "paper_review",
        count=len(rows),
    )


def _first_day(rows: Iterable[Any]) -> date:
    return min(timezone.localdate(row.created_at) for row in rows)
