"""What hangs on a fact and goes with it: ties to matters and reports of promises, and matters that are left empty.

They are said of a fact and never hinder that it is taken back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _

from lagetrunt.language.headings import plain_heading
from lagetrunt.models import TIED, ActionState, Item, JournalEntry, Matter, ProposalState, Report, Tie
from lagetrunt.register.journal import Step

ATTACHED = {
    *(("Tie", name) for name in TIED),
    *(("Report", name) for name in ("action", "told", "item", "meeting")),
}
"""Models and fields by which something hangs on a fact."""


def attached_to(facts: Iterable[models.Model]) -> list[Any]:
    """Return the standing ties and reports that hang on these facts; at most two queries."""
    of_kind: dict[str, list[int]] = {}
    for fact in facts:
        of_kind.setdefault(type(fact).__name__.lower(), []).append(fact.pk)
    tied, reported = Q(), Q()
    for name in TIED:
        if name in of_kind:
            tied |= Q(**{f"{name}__in": of_kind[name]})
    for name in ("action", "meeting"):
        if name in of_kind:
            reported |= Q(**{f"{name}__in": of_kind[name]})
    ties = Tie.objects.filter(tied, withdrawn_at__isnull=True).select_related("matter") if tied else ()
    reports = Report.objects.filter(reported, withdrawn_at__isnull=True) if reported else ()
    return [*ties, *reports]


def withdraw_attached(taken: Step, facts: Iterable[models.Model]) -> list[Any]:
    """Withdraw what hangs on facts that are taken back; return all that went.

    Ties and reports go, matters that are left empty, and the end of an action that only a report had told. A matter
    that was called after a point that is gone is called after another.
    """
    going = list(facts)
    gone = attached_to(going)
    for row in gone:
        taken.withdrew(row)
    ties = [row for row in [*going, *gone] if isinstance(row, Tie)]
    for report in [row for row in [*going, *gone] if isinstance(row, Report)]:
        _open_again(taken, report)
    matters = {tie.matter_id: tie.matter for tie in ties} | {row.pk: row for row in going if isinstance(row, Matter)}
    empty = withdraw_empty(taken, [matter for matter in matters.values() if not matter.is_withdrawn])
    _call_after_what_is_left(taken, [matter for matter in matters.values() if not matter.is_withdrawn], going)
    return [*gone, *empty]


def _open_again(taken: Step, report: Report) -> None:
    """Let an action be open again that a report, now gone, had ended."""
    action = report.action
    if report.state == ProposalState.CONFIRMED and not action.is_withdrawn:
        action.refresh_from_db(fields=["state", "settled_on"])
        if action.state != ActionState.OPEN and action.settled_on == report.meeting.date:
            taken.set(action, settled_how="", settled_on=None, state=ActionState.OPEN)


def withdraw_empty(taken: Step, matters: Iterable[Matter]) -> list[Matter]:
    """Withdraw the matters to which nothing is tied any more, each with its reason in the journal; return them."""
    by_key = {matter.pk: matter for matter in matters}
    rows = Tie.objects.filter(matter__in=by_key, withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    full = set(rows.values_list("matter_id", flat=True))
    parts = Matter.objects.filter(joined_to__in=by_key, withdrawn_at__isnull=True)
    full |= set(parts.values_list("joined_to_id", flat=True))
    found = [matter for pk, matter in by_key.items() if pk not in full]
    for matter in found:
        taken.withdrew(matter)
        _tell_why(taken, matter)
    return found


def _tell_why(taken: Step, matter: Matter) -> None:
    """Note why a matter is gone, for those who follow an old link to it; the change itself is the open step's."""
    JournalEntry.objects.create(
        association_id=matter.association_id,
        by=taken.entry.by,
        by_name=taken.entry.by_name,
        verb="empty_matter",
        body=matter.body,
        subject_kind="Matter",
        subject_id=matter.pk,
        subject_name=matter.name[:300],
        reason=_("Ingen punkt hör längre till ärendet."),
    )


def _call_after_what_is_left(taken: Step, matters: list[Matter], gone: list[models.Model]) -> None:
    """Give a matter another name that was called after a point that is gone, if none that is left is called so."""
    names = {plain_heading(item.heading) for item in gone if isinstance(item, Item)}
    for matter in matters:
        if matter.name not in names:
            continue
        ties = Tie.objects.filter(matter=matter, withdrawn_at__isnull=True, item__isnull=False)
        left = [plain_heading(name) for name in ties.order_by("pk").values_list("item__heading", flat=True)]
        if matter.name not in left:
            taken.set(matter, name=(left[0] if left else _("Ärende utan namn"))[:200])
