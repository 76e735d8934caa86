"""Reports of promises: confirmed, rejected, and those that wait for somebody."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require, seen
from lagetrunt.models import (
    ActionState,
    Assignee,
    Body,
    Place,
    ProposalState,
    Refused,
    Report,
    ReportKind,
    Source,
    User,
)
from lagetrunt.register.actions import Promiser, drop_action, finish_action, hand_over_action
from lagetrunt.register.journal import same_association, step


def confirm_report(report: Report, *, by: User) -> Report:
    """Say that a report holds: the action is done, dropped or handed over on that meeting's day, with its places.

    Inverse: `undo_step`. Refused: `not-allowed`; `report-gone`; `not-open` (the action has ended already).
    """
    same_association(by, report)
    require(may_write_body(by, report.meeting.body))
    with step("confirm_report", by=by, about=report, on=report.meeting.date) as taken:
        taken.lock(report, "state", "withdrawn_at")
        _refuse_gone(report)
        taken.set(report, state=ProposalState.CONFIRMED)
        settle(report, by=by)
    return report


def settle(report: Report, *, by: User) -> None:
    """End the action as its report says, within a step that is open."""
    action, on = report.action, report.meeting.date
    if action.state != ActionState.OPEN and report.kind == _STATES.get(action.state):
        return
    if report.kind == ReportKind.DONE:
        finish_action(action, on=on, by=by, how=report.words, places=_places(report))
    elif report.kind == ReportKind.DROPPED:
        drop_action(action, on=on, by=by, how=report.words, places=_places(report))
    else:
        hand_over_action(action, to=_takers(report), on=on, by=by, how=report.words)


_STATES = {
    ActionState.DONE: ReportKind.DONE,
    ActionState.DROPPED: ReportKind.DROPPED,
    ActionState.HANDED_OVER: ReportKind.HANDED_OVER,
}


def _places(report: Report) -> list[Place]:
    rows = Source.objects.filter(fact_kind="Report", fact_id=report.pk, place__isnull=False).select_related("place")
    return [source.place for source in rows if source.place]


def _takers(report: Report) -> list[Promiser]:
    rows = Assignee.objects.filter(action=report.told) if report.told_id else Assignee.objects.none()
    people = [Promiser(one.written, one.person, one.organisation, one.body) for one in rows]
    return people or [Promiser(written=report.words[:300])]


def reject_report(report: Report, *, by: User) -> Report:
    """Say that a report is about something else; it is not proposed again, and what it ended is open again.

    Inverse: `confirm_report`, `undo_step`. Refused: `not-allowed`; `report-gone`.
    """
    same_association(by, report)
    require(may_write_body(by, report.meeting.body))
    with step("reject_report", by=by, about=report) as taken:
        taken.lock(report, "state", "withdrawn_at")
        _refuse_gone(report)
        was = report.state
        taken.set(report, state=ProposalState.REJECTED)
        action = report.action
        if was == ProposalState.CONFIRMED and action.settled_on == report.meeting.date:
            taken.lock(action, "state", "settled_on", "settled_how")
            taken.set(action, state=ActionState.OPEN, settled_on=None, settled_how="")
    return report


def _refuse_gone(report: Report) -> None:
    if report.is_withdrawn:
        raise Refused("report-gone", _("Det som rapporterades är borttaget."), instead=_("Ladda om sidan."))


def reports_waiting(user: User, bodies: Iterable[Body] | None = None) -> QuerySet[Report]:
    """Return the reports of open actions to which nobody has said yes or no, within what `user` may see."""
    rows = seen(user, Report).filter(state=ProposalState.PROPOSED, action__withdrawn_at__isnull=True)
    rows = rows.filter(action__state=ActionState.OPEN)
    if bodies is not None:
        rows = rows.filter(meeting__body__in=[body.pk for body in bodies])
    rows = rows.select_related("meeting__body", "item", "action__meeting__body", "action__item", "told")
    return rows.prefetch_related("action__assignees").order_by("-meeting__date", "pk")
