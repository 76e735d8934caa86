"""What hangs on a fact and goes with it: ties to matters and reports of promises, and matters that are left empty.

They are said of a fact and never hinder that it is taken back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _

from lagetrunt.models import TIED, JournalEntry, Matter, ProposalState, Report, Tie
from lagetrunt.register.journal import Step

ATTACHED = {
    *(("Tie", name) for name in TIED),
    *(("Report", name) for name in ("action", "told", "item", "meeting")),
}
"""Models and fields by which something hangs on a fact."""


def attached_to(facts: Iterable[models.Model]) -> list[Any]:
    """Return the standing ties and reports that hang on these facts; two queries."""
    of_kind: dict[str, list[int]] = {}
    for fact in facts:
        of_kind.setdefault(type(fact).__name__.lower(), []).append(fact.pk)
    tied, reported = Q(pk__in=[]), Q(pk__in=[])
    for name in TIED:
        if name in of_kind:
            tied |= Q(**{f"{name}__in": of_kind[name]})
    if "action" in of_kind:
        reported |= Q(action__in=of_kind["action"])
    if "meeting" in of_kind:
        reported |= Q(meeting__in=of_kind["meeting"])
    return [
        *Tie.objects.filter(tied, withdrawn_at__isnull=True).select_related("matter"),
        *Report.objects.filter(reported, withdrawn_at__isnull=True),
    ]


def withdraw_attached(taken: Step, facts: Iterable[models.Model]) -> list[Any]:
    """Withdraw what hangs on facts that are taken back, and the matters that are left empty; return all that went."""
    gone = attached_to(facts)
    for row in gone:
        taken.withdrew(row)
    return [*gone, *withdraw_empty(taken, [row.matter for row in gone if isinstance(row, Tie)])]


def withdraw_empty(taken: Step, matters: Iterable[Matter]) -> list[Matter]:
    """Withdraw the matters to which nothing is tied any more, each with its reason in the journal; return them."""
    by_key = {matter.pk: matter for matter in matters if not matter.is_withdrawn}
    rows = Tie.objects.filter(matter__in=by_key, withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    full = set(rows.values_list("matter_id", flat=True))
    joined = set(
        Matter.objects.filter(joined_to__in=by_key, withdrawn_at__isnull=True).values_list("joined_to", flat=True)
    )
    found = [matter for pk, matter in by_key.items() if pk not in full | joined]
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
