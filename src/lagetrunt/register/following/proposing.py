"""Reports are proposed: what a meeting's notes say of what was promised at earlier ones."""

from __future__ import annotations

from typing import Literal

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.language.topics import topics
from lagetrunt.models import Action, ActionState, Meeting, ProposalState, Report, ReportKind, User
from lagetrunt.register.following.reports import settle
from lagetrunt.register.journal import same_association, step

Accept = Literal["none", "sure", "all"]
SURE = 0.9
_MORE_LIKELY = 0.5


def propose_reports(meeting: Meeting, *, by: User, accept: Accept = "none") -> list[Report]:
    """Propose what a meeting's notes report of open actions of earlier meetings; return the new reports.

    `accept` confirms what is `sure`, or `all` that is more likely than not, and ends those actions. What somebody has
    rejected is not proposed again. Inverse: `undo_step`. Refused: `not-allowed`.
    """
    same_association(by, meeting)
    require(may_write_body(by, meeting.body))
    told = list(Action.objects.filter(meeting=meeting, state=ActionState.DONE, withdrawn_at__isnull=True))
    rows = Action.objects.filter(meeting__body=meeting.body, state=ActionState.OPEN, withdrawn_at__isnull=True)
    earlier = list(rows.filter(meeting__date__lt=meeting.date))
    least = {"none": 2.0, "sure": SURE, "all": _MORE_LIKELY}[accept]
    found = []
    with step("propose_reports", by=by, about=meeting) as taken:
        for one in told:
            for action in earlier:
                shared = topics(one.words) & topics(action.words)
                if len(shared) < 2:
                    continue
                probability = 0.6
                state = ProposalState.CONFIRMED if probability >= least else ProposalState.PROPOSED
                report = taken.create(
                    Report,
                    meeting=meeting,
                    item=one.item,
                    words=one.words,
                    action=action,
                    told=one,
                    kind=ReportKind.DONE,
                    state=state,
                    probability=probability,
                    reason=_("Samma sak står som klar."),
                )
                if state == ProposalState.CONFIRMED:
                    settle(report, by=by)
                found.append(report)
                break
    return found
