"""Actions followed across papers: a later note that reports a thing as done, handed over or dropped proposes to end it.

In: a meeting whose paper was entered, and the body's open actions. Out: reports with both places, a reason and a doubt;
confirmed, a report ends the action.
"""

from lagetrunt.register.following.proposing import propose_reports
from lagetrunt.register.following.reports import confirm_report, reject_report, reports_waiting

__all__ = ["confirm_report", "propose_reports", "reject_report", "reports_waiting"]
