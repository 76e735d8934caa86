"""Promises that were made again at a later meeting: the first stands for them all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from lagetrunt.models import Action, ProposalState, Report, ReportKind


def promised_again(actions: Iterable[Action]) -> dict[int, list[Report]]:
    """Return, by the key of the first action, the confirmed reports of meetings at which it was promised again.

    Their `told` are the same promise once more, which lists leave out (`repeats`). One query.
    """
    rows = Report.objects.filter(
        action__in=[action.pk for action in actions],
        kind=ReportKind.RENEWED,
        state=ProposalState.CONFIRMED,
        withdrawn_at__isnull=True,
    )
    found: dict[int, list[Report]] = defaultdict(list)
    for report in rows.select_related("meeting", "told").order_by("meeting__date", "pk"):
        found[report.action_id].append(report)
    return dict(found)


def repeats(actions: Iterable[Action]) -> set[int]:
    """Return the keys of those of these actions that only repeat an earlier one, which stands for them. One query."""
    rows = Report.objects.filter(
        told__in=[action.pk for action in actions],
        kind=ReportKind.RENEWED,
        state=ProposalState.CONFIRMED,
        withdrawn_at__isnull=True,
        action__withdrawn_at__isnull=True,
    )
    return set(rows.values_list("told_id", flat=True))
