"""Reports of promises: confirmed, rejected, and those that wait for somebody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require, seen
from lagetrunt.models import Action, ActionState, Assignee, Body, ProposalState, Refused, Report, ReportKind, User
from lagetrunt.register.actions import Promiser, drop_action, finish_action, hand_over_action
from lagetrunt.register.journal import same_association, step

_ENDS = {
    ReportKind.DONE: ActionState.DONE,
    ReportKind.DROPPED: ActionState.DROPPED,
    ReportKind.OVERTAKEN: ActionState.DROPPED,
}


def confirm_report(report: Report, *, by: User, to: Sequence[Promiser] = ()) -> Report:
    """Say that a report holds: the action is done, dropped or handed over (`to`) on that meeting's day.

    What is promised again stays open. Inverse: `undo_step`. Refused: `not-allowed`; `report-gone`; `not-open` (the
    action has ended already); `assignee-unclear` (handed over, and nobody says to whom).
    """
    same_association(by, report)
    require(may_write_body(by, report.meeting.body))
    with step("confirm_report", by=by, about=report, on=report.meeting.date) as taken:
        taken.lock(report, "state", "withdrawn_at")
        _refuse_gone(report)
        if report.state != ProposalState.CONFIRMED:
            taken.set(report, state=ProposalState.CONFIRMED)
            settle(report, by=by, to=to)
    return report


def may_settle(report: Report) -> bool:
    """Return whether a report says all that is needed to act on it: who takes over, where something is handed over."""
    return report.kind != ReportKind.HANDED_OVER or bool(_takers(report))


def settle(report: Report, *, by: User, to: Sequence[Promiser] = ()) -> None:
    """End the action as its report says, and the same one as it was promised again; within a step that is open.

    What is promised again ends only if the later promise has ended already, as where papers come late.
    """
    day = report.meeting.date
    if report.kind == ReportKind.LATE:
        return  # it is told again, and stays open
    if report.kind == ReportKind.RENEWED:
        _end_with(report, by)
        return
    if report.kind == ReportKind.HANDED_OVER:
        hand_over_action(report.action, to=list(to) or _takers(report), on=day, by=by)
        return
    end = finish_action if report.kind == ReportKind.DONE else drop_action
    how = report.reason if report.kind == ReportKind.OVERTAKEN else ""
    for action in (report.action, *_the_same(report.action)):
        action.refresh_from_db(fields=["state"])
        if action.state != _ENDS[ReportKind(report.kind)] or action == report.action:
            end(action, on=max(day, action.meeting.date), by=by, how=how)


def _end_with(report: Report, by: User) -> None:
    later = report.told
    if later is None or later.settled_on is None or report.action.state != ActionState.OPEN:
        return
    if later.state == ActionState.DONE:
        finish_action(report.action, on=later.settled_on, by=by)
    elif later.state == ActionState.DROPPED:
        drop_action(report.action, on=later.settled_on, by=by)


def _the_same(action: Action) -> list[Action]:
    """Return the open actions that are the same promise, made before or again."""
    found: dict[int, Action] = {}
    waiting = [action.pk]
    while waiting:
        pk = waiting.pop()
        rows = Report.objects.filter(kind=ReportKind.RENEWED, state=ProposalState.CONFIRMED, withdrawn_at__isnull=True)
        pairs = rows.select_related("action__meeting__body", "told__meeting__body")
        for report in [*pairs.filter(action=pk), *pairs.filter(told=pk)]:
            for one in (report.action, report.told):
                if one and one.pk != action.pk and one.pk not in found:
                    found[one.pk] = one
                    waiting.append(one.pk)
    return [one for one in found.values() if one.state == ActionState.OPEN and not one.is_withdrawn]


def _takers(report: Report) -> list[Promiser]:
    """Return who took over, as the later paper's own action says."""
    if report.told_id is None:
        return []
    rows = Assignee.objects.filter(action=report.told_id).select_related("person", "organisation", "body")
    return [Promiser(one.written, one.person, one.organisation, one.body) for one in rows]


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
        taken.lock(action, "state", "settled_on", "settled_how")
        if was == ProposalState.CONFIRMED and action.settled_on == report.meeting.date:
            taken.set(action, settled_how="", settled_on=None, state=ActionState.OPEN)
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
