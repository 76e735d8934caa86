"""Reasons put together: several about one matter, or under like headings, are one line; small promises are one too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.meetings.agenda.lines import Line
from lagetrunt.meetings.agenda.measures import kind_for, minutes_for, minutes_for_promises, rank_of
from lagetrunt.meetings.agenda.reasons import PROMISES, SEATS, Reason, alike
from lagetrunt.meetings.agenda.standing import LastPapers
from lagetrunt.models import ItemKind, Matter


@dataclass
class Group:
    """Reasons that are one line; the first in order leads it."""

    reasons: list[Reason] = field(default_factory=list)
    gathered: str = ""

    @property
    def sorted(self) -> list[Reason]:
        """Return the reasons in order."""
        return sorted(self.reasons, key=lambda one: one.order)

    @property
    def matter(self) -> Matter | None:
        """Return the matter that one of them is about."""
        return next((one.matter for one in self.sorted if one.matter), None)


def grouped(reasons: Iterable[Reason]) -> list[Group]:
    """Return the reasons put together, in the order of the agenda.

    What is only gathered joins a line about the same question where there is one.
    """
    every = list(reasons)
    index = _Index()
    for reason in sorted((one for one in every if not one.gathered), key=lambda one: one.order):
        index.add(reason, index.about(reason) or Group())
    gathered: dict[str, Group] = {}
    for reason in (one for one in every if one.gathered):
        same = None if reason.gathered == SEATS else index.about(reason)
        if same is None:
            same = gathered.setdefault(reason.gathered, Group(gathered=reason.gathered))
        same.reasons.append(reason)
    return sorted([*index.groups, *gathered.values()], key=_order)


class _Index:
    """Groups by the matter and by the heading that their reasons are about."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self._by_matter: dict[int, Group] = {}
        self._by_like: dict[frozenset[str], Group] = {}

    def about(self, reason: Reason) -> Group | None:
        """Return the group about the same question: of its matter, else of a heading like its own.

        Two different matters are two questions, however alike their headings are.
        """
        found = self._by_matter.get(reason.matter.pk) if reason.matter else None
        alike = self._by_like.get(reason.like)
        if found is None and alike is not None and not (reason.matter and alike.matter):
            found = alike
        return found

    def add(self, reason: Reason, group: Group) -> None:
        """Put a reason in a group, which may be new."""
        if not group.reasons:
            self.groups.append(group)
        group.reasons.append(reason)
        self._by_like.setdefault(reason.like, group)
        if reason.matter:
            self._by_matter.setdefault(reason.matter.pk, group)


def _order(group: Group) -> tuple[int, date]:
    first = group.sorted[0]
    return (rank_of(group.gathered) if group.gathered else first.rank), first.order[1]


def line_of(group: Group, papers: LastPapers) -> Line:
    """Return the line that a group of reasons makes."""
    if group.gathered == PROMISES:
        return _promises(group, papers)
    if group.gathered == SEATS:
        return _seats(group, papers)
    reasons = group.sorted
    matter = group.matter
    kind = _kind(reasons)
    owned = next((one for one in reasons if one.owner or one.owner_written), None)
    owner, written = (owned.owner, owned.owner_written) if owned else papers.leads("chair")
    keys = [one.key for one in reasons]
    key = f"matter:{matter.pk}" if matter else keys[0]
    return Line(
        key=key,
        also=frozenset(keys) - {key},
        heading=_heading(reasons),
        kind=kind,
        minutes=minutes_for(kind),
        owner=owner,
        owner_written=written,
        why=" ".join(whys_of(reasons)),
        facts=facts_of(reasons),
        chain=chain_of(reasons),
        doubt=doubt_of(reasons),
        matter=matter,
    )


def doubt_of(reasons: Sequence[Reason]) -> str:
    """Return why the line may not be needed, empty where one of its reasons holds without doubt."""
    doubts = [one.open.doubt for one in reasons]
    return doubts[0] if all(doubts) else ""


def whys_of(reasons: Sequence[Reason]) -> list[str]:
    """Return each reason in words once; a doubt that is not that of the whole line stands with its reason."""
    whole = doubt_of(reasons)
    told = [(one.why, "" if whole else one.open.doubt) for one in reasons if one.why]
    return list(dict.fromkeys(" ".join(part for part in parts if part) for parts in told))


def chain_of(reasons: Sequence[Reason]) -> tuple[date, ...]:
    """Return the meetings at which it was put off, each once."""
    return tuple(dict.fromkeys(next((one.open.days for one in reasons if one.open.days), ())))


def facts_of(reasons: Sequence[Reason]) -> tuple[models.Model, ...]:
    """Return the rows that the reasons rest on, each once: first the most telling of each reason."""
    each = [one.open.facts or (one.open.fact,) for one in reasons]
    rows = [*(facts[0] for facts in each), *(fact for facts in each for fact in facts[1:])]
    return tuple({(type(row).__name__, row.pk): row for row in rows}.values())


def _heading(reasons: Sequence[Reason]) -> str:
    """Return what the point is called: as what was put off, else as the network last called it."""
    put_off = [one for one in reasons if one.open.days]
    stood = [one for one in reasons if one.item is not None]
    return max(put_off or stood or reasons[:1], key=lambda one: one.said_on).heading


def _kind(reasons: Sequence[Reason]) -> str:
    """Return what the point is for: a decision where one of its reasons asks for it, else as it stood before."""
    if any(one.kind == ItemKind.DECISION for one in reasons):
        return ItemKind.DECISION
    stood = next((one.item.kind for one in reasons if one.item and one.item.kind), "")
    return stood if stood not in ("", ItemKind.INFORMATION) else reasons[0].kind


def _promises(group: Group, papers: LastPapers) -> Line:
    reasons = group.sorted
    owner, written = papers.leads("coordinator")
    count = ngettext("%(n)s åtagande att stämma av.", "%(n)s åtaganden att stämma av.", len(reasons))
    return Line(
        key="gathered:promises",
        also=frozenset(one.key for one in reasons),
        heading=_("Åtaganden till mötet"),
        kind=kind_for("Action"),
        minutes=minutes_for_promises(len(reasons)),
        owner=owner,
        owner_written=written,
        why=" ".join([count % {"n": len(reasons)}, *(one.why for one in reasons)]),
        facts=facts_of(reasons),
    )


def _seats(group: Group, papers: LastPapers) -> Line:
    reasons = group.sorted
    owner, written = papers.leads("chair")
    return Line(
        key="gathered:seats",
        also=frozenset(one.key for one in reasons),
        heading=_("Vakant plats: %(seat)s") % {"seat": reasons[0].heading}
        if len(reasons) == 1
        else _("Vakanta platser"),
        kind=kind_for("Seat"),
        minutes=minutes_for(kind_for("Seat")),
        owner=owner,
        owner_written=written,
        why=" ".join(f"{one.heading}: {one.why}" for one in reasons),
        facts=facts_of(reasons),
    )


def joined_to_standing(groups: Iterable[Group], standing: Sequence[Line]) -> tuple[list[Group], list[Line]]:
    """Let reasons about a point that always stands there join it; return the other groups and the standing lines."""
    lines = list(standing)
    rest = []
    for group in groups:
        at = None if group.gathered else _standing_place(group, lines)
        if at is None:
            rest.append(group)
        else:
            lines[at] = _with_reasons(lines[at], group)
    return rest, lines


def _standing_place(group: Group, lines: Sequence[Line]) -> int | None:
    like = {one.like for one in group.reasons}
    return next((at for at, line in enumerate(lines) if alike(line.heading) in like), None)


def _with_reasons(line: Line, group: Group) -> Line:
    reasons = group.sorted
    owned = next((one for one in reasons if one.owner), None)
    return replace(
        line,
        also=line.also | {one.key for one in reasons},
        why=" ".join([line.why, *whys_of(reasons)]),
        facts=facts_of(reasons) + line.facts,
        chain=chain_of(reasons),
        doubt=doubt_of(reasons),
        matter=group.matter,
        owner=line.owner or (owned.owner if owned else None),
        minutes=max(line.minutes, minutes_for(_kind(reasons))),
    )
