"""What later notes report of promises: both places beside each other, and a yes or a no."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import get, may_write_body
from lagetrunt.models import Body, Report, ReportKind
from lagetrunt.register.following import confirm_report, reject_report, reports_waiting
from lagetrunt.web.business.said import undo_of
from lagetrunt.web.pages import Asked, in_body, signed_in
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.told import tell

_MARKS = {
    ReportKind.DONE: "full",
    ReportKind.DROPPED: "slash",
    ReportKind.OVERTAKEN: "slash",
    ReportKind.HANDED_OVER: "report",
}


@in_body
def reports(request: Asked, body: Body) -> HttpResponse:
    """Show what notes seem to report of the open promises of a network, to be confirmed or rejected."""
    rows = list(reports_waiting(request.user, [body]))
    context = {
        "body": body,
        "reports": [(one, _MARKS.get(ReportKind(one.kind), "act")) for one in rows],
        "sources": Sources([fact for one in rows for fact in (one, one.action)], user=request.user),
        "may_write": may_write_body(request.user, body),
    }
    return render(request, "business/reports.html", context)


@require_POST
@signed_in
def report_answer(request: Asked, report: str, answer: str) -> HttpResponse:
    """Say that a report holds, or that it is about something else."""
    found = get(request.user, Report, report)
    if answer not in ("ja", "nej"):
        raise Http404
    if answer == "ja":
        confirm_report(found, by=request.user)
        found.action.refresh_from_db()
        told = _("Åtagandet är nu: %(state)s.") % {"state": found.action.get_state_display()}
    else:
        reject_report(found, by=request.user)
        told = _("Åtagandet är kvar som det var.")
    tell(request, told, undo=undo_of(request.user))
    body = found.meeting.body
    left = reports_waiting(request.user, [body]).exists()
    return redirect("reports" if left else "actions", body=body.slug)
