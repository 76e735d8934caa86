"""Taking a paper's facts back out of the register, and what rests on them, shown before."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Field, ForeignKey, Model
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import (
    TIED,
    Body,
    Certainty,
    JournalEntry,
    Mandate,
    Matter,
    Office,
    Organisation,
    Paper,
    PaperState,
    Person,
    ProposalState,
    Refused,
    Seat,
    Source,
    Tie,
    User,
)
from lagetrunt.models.base import Withdrawable
from lagetrunt.register.attached import attached_to, withdraw_attached
from lagetrunt.register.journal import Step, fact_of, same_association, step
from lagetrunt.register.texts import is_long
from lagetrunt.register.withdrawing import resting_on

_VERBS = ("enter_paper",)
_CARRIERS = (Person, Organisation, Body, Seat, Matter)
"""What others may have come to rest on since: it stays for as long as anything does."""


@dataclass(slots=True)
class Resting:
    """What withdrawing a paper would do."""

    goes: list[Any] = field(default_factory=list)
    """Facts that stand on this paper alone."""
    stays: list[Any] = field(default_factory=list)
    """Facts that other papers or people vouch for too; this paper leaves them as a source."""
    hinders: list[Any] = field(default_factory=list)
    """Facts of others that rest on what would go."""


def what_rests_on(paper: Paper) -> Resting:
    """Return what goes, stays and stands in the way if the paper is withdrawn."""
    found = Resting()
    for key in _facts_of(paper):
        fact = fact_of(*key)
        if fact is None or getattr(fact, "withdrawn_at", None) is not None:
            continue
        (found.goes if _stands_alone(key, paper) else found.stays).append(fact)
    _keep_tied(found)
    going = {(type(fact).__name__, fact.pk) for fact in [*found.goes, *attached_to(found.goes)]}
    kept: list[Any] = []
    for fact in found.goes:
        resting = [other for other in resting_on(fact) if (type(other).__name__, other.pk) not in going]
        if isinstance(fact, _CARRIERS) and (resting or fact == paper.body):
            kept.append(fact)
            continue
        found.hinders.extend(resting)
    found.goes = [fact for fact in found.goes if fact not in kept]
    found.stays.extend(kept)
    return found


def _keep_tied(found: Resting) -> None:
    """Let the ties stay that the paper's entering made between points of other papers, if two are left of a matter."""
    going = {(type(fact).__name__, fact.pk) for fact in found.goes}
    left: dict[int, list[Tie]] = defaultdict(list)
    made = [fact.matter_id for fact in found.goes if isinstance(fact, Tie)]
    rows = Tie.objects.filter(matter__in=made, withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    for tie in rows.select_related(*TIED):
        if (type(tie.tied).__name__, tie.tied.pk) not in going:
            left[tie.matter_id].append(tie)
    kept = [tie for ties in left.values() if len(ties) > 1 for tie in ties if tie in found.goes]
    found.goes = [fact for fact in found.goes if fact not in kept]
    found.stays.extend(kept)


def withdraw_paper(paper: Paper, *, by: User, reason: str = "") -> Resting:
    """Take a paper's facts back out in one transaction; it can be reviewed and entered again. Inverse: `enter_paper`.

    What other papers vouch for too stays with those sources. Refused: `not-allowed`; `not-entered`; `rests-on`.
    """
    same_association(by, paper)
    require(paper.body is not None and may_write_body(by, paper.body))
    if paper.state not in (PaperState.PART, PaperState.ENTERED):
        raise Refused("not-entered", _("Handlingen är inte införd."))
    with step("withdraw_paper", by=by, about=paper, paper=paper, reason=reason) as taken:
        return take_out(paper, taken, by=by)


def take_out(paper: Paper, taken: Step, *, by: User) -> Resting:
    """Take a paper's facts out within a step that is open."""
    found = what_rests_on(paper)
    if found.hinders:
        raise Refused(
            "rests-on",
            _("Annat vilar på det som handlingen säger."),
            instead=_("Ta bort eller flytta det som vilar på det först."),
            showing=found.hinders,
        )
    goes = {(type(fact).__name__, fact.pk) for fact in found.goes}
    _set_back(paper, goes, taken)
    for fact in found.goes:
        if isinstance(fact, Withdrawable) and not isinstance(fact, Matter):
            taken.withdrew(fact)
    attached = withdraw_attached(taken, found.goes)
    Source.objects.filter(place__text__paper=paper).exclude(pk__in=_sources_of(goes)).delete()
    for fact in found.stays:
        _start_anew(fact, taken)
    paper.findings.update(fact_kind="", fact_id=None)
    taken.set(paper, state=PaperState.REVIEW, meeting=None)
    found.goes += [fact for fact in attached if fact not in found.goes]
    return found


def _start_anew(fact: Any, taken: Step) -> None:
    """Let what was first seen in the paper start on the day on which another paper first shows it."""
    if not isinstance(fact, Mandate | Office | Seat) or fact.starts_certainty != Certainty.SEEN:
        return
    left = Source.objects.filter(fact_kind=type(fact).__name__, fact_id=fact.pk, place__text__paper__date__isnull=False)
    first = left.order_by("place__text__paper__date").values_list("place__text__paper__date", flat=True).first()
    if first and fact.starts_on and first > fact.starts_on:
        taken.set(fact, starts_on=first)


def _facts_of(paper: Paper) -> list[tuple[str, int]]:
    """Return the facts that stand on the paper: by its places, or by the steps that entered it."""
    placed = Source.objects.filter(place__text__paper=paper).values_list("fact_kind", "fact_id")
    stepped = Source.objects.filter(entry__paper=paper, entry__verb__in=_VERBS).values_list("fact_kind", "fact_id")
    return list(dict.fromkeys([*placed, *stepped]))


def _stands_alone(key: tuple[str, int], paper: Paper) -> bool:
    others = Source.objects.filter(fact_kind=key[0], fact_id=key[1])
    others = others.exclude(place__text__paper=paper).exclude(entry__paper=paper, entry__verb__in=_VERBS)
    return not others.exists()


def _sources_of(keys: set[tuple[str, int]]) -> list[int]:
    """Withdrawn facts keep their sources: they are asked where they came from."""
    found: list[int] = []
    for kind in {kind for kind, _pk in keys}:
        ids = [pk for other, pk in keys if other == kind]
        found += Source.objects.filter(fact_kind=kind, fact_id__in=ids).values_list("pk", flat=True)
    return found


def _set_back(paper: Paper, goes: set[tuple[str, int]], taken: Step) -> None:
    """Set back what entering the paper changed in facts that stay, unless it was changed again since."""
    entries = JournalEntry.objects.filter(paper=paper, verb__in=_VERBS).order_by("-id")
    for entry in entries:
        if (
            JournalEntry.objects.filter(paper=paper, verb="withdraw_paper", id__gt=entry.pk)
            .exclude(pk=taken.entry.pk)
            .exists()
        ):
            continue
        for kind, pk, name, old, new in reversed(entry.changes):
            if name in "+-±" or (kind, pk) in goes or kind == "Paper":
                continue
            row: Model | None = fact_of(kind, pk)
            if row is not None:
                _put_back(taken, row, name, old, new)


def _put_back(taken: Step, row: Model, name: str, old: Any, new: Any) -> None:
    column = row._meta.get_field(name)
    if not isinstance(column, Field) or taken.plain(getattr(row, name)) != new or is_long(old):
        return
    if isinstance(column, ForeignKey):
        taken.set(row, **{name: column.related_model._default_manager.filter(pk=old).first()})
    else:
        taken.set(row, **{name: column.to_python(old)})
