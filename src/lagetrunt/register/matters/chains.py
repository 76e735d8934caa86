"""Chains: the same subject put off once or several times, until it is dealt with.

Two postponements are links of one chain when nothing was dealt with between them and their subjects are alike; a tie
to one matter, or one heading, makes subjects be compared at all. What deals with a chain is a later point about it with
something in it, or a paper that tells of the meeting to which it was put off.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import Q
from django.utils.translation import gettext as _

from lagetrunt.access import seen
from lagetrunt.language.headings import subject_key
from lagetrunt.language.topics import topics
from lagetrunt.models import (
    Body,
    Item,
    Matter,
    Meeting,
    MeetingState,
    Postponement,
    ProposalState,
    Tie,
    UntilKind,
    User,
)
from lagetrunt.register.gaps import Gap, gaps_in_each
from lagetrunt.register.kept import kept_each
from lagetrunt.register.matters.likeness import days_before
from lagetrunt.register.matters.memory import NOT_DEALT_WITH

LONGEST_SILENCE = timedelta(days=366)
"""What nobody has put off for so long is forgotten; put off once more it begins a new chain."""
_ALIKE = 0.6
"""So much of the shorter subject's words must stand in the other."""


@dataclass(frozen=True, kw_only=True)
class Chain:
    """One subject that was put off, how often, and whether it has been dealt with."""

    subject: str
    """The network's own words for it, the first time."""
    postponements: tuple[Postponement, ...]
    """Oldest first."""
    matter: Matter | None
    item: Item | None
    """The point under which it was last put off."""
    first_put_off: date
    last_put_off: date
    times: int
    """At how many meetings it was put off."""
    until: date | None
    """The day to which it was last put off, where that is known: a told day, or the meeting that came next."""
    untils: tuple[date | None, ...] = ()
    """To when it was put off each time."""
    dealt_with: date | None = None
    """The day of the meeting that dealt with it, which may be one whose paper is missing."""
    dealt_with_by: Item | None = None
    """The point that shows it."""
    perhaps_in_missing: bool = False
    """Whether it may have been dealt with at a meeting of which no paper is here."""
    reason: str = ""
    """Why it was last put off, in the paper's words."""
    doubt: str = ""
    """Why what is said of it may be wrong."""


@dataclass(slots=True)
class _Open:
    """A chain while it is followed."""

    matter: Matter | None
    links: list[Postponement] = field(default_factory=list)
    shown_by: int | None = None
    dealt_with: date | None = None
    doubt: str = ""

    @property
    def last(self) -> Postponement:
        return self.links[-1]


def chains(
    user: User,
    bodies: Iterable[Body] | None = None,
    *,
    on: date | None = None,
    among: Collection[int] | None = None,
) -> list[Chain]:
    """Return the chains of all that was put off in these bodies (or all that `user` may see), the oldest first.

    `on` leaves out what was put off, and dealt with, after that day; `among` all postponements but those keys.
    Seven queries, and those of `gaps_in_each` where something may have been dealt with at a missing meeting.
    """
    put_off = _put_off(user, bodies, on, among)
    if not put_off:
        return []
    around = _Around(put_off, on)
    told: list[_Open] = []
    found: dict[int, list[_Open]] = defaultdict(list)
    for one in put_off:
        begun = _link(found[one.meeting.body_id], one, around)
        told += [begun] if begun else []
    for chain in told:
        if chain.dealt_with is None:
            _deal_with(chain, around, None)
    shown = Item.objects.select_related("meeting").in_bulk({chain.shown_by for chain in told if chain.shown_by})
    done = [_told(chain, around, shown.get(chain.shown_by or 0)) for chain in told]
    return sorted(done, key=lambda chain: (chain.first_put_off, chain.postponements[0].pk))


def chains_in(user: User, body: Body, *, on: date) -> list[Chain]:
    """Return the chains of one body as `chains` does, kept until a step touches them; do not change them."""
    return chains_in_each(user, [body], on=on)[body.pk]


def chains_in_each(user: User, bodies: Iterable[Body], *, on: date) -> dict[int, list[Chain]]:
    """Return the chains of each body as `chains_in` does; those that are not kept are found together."""
    known = {body.pk: body for body in bodies}

    def made(missing: list[int]) -> dict[int, list[Chain]]:
        found: dict[int, list[Chain]] = {body: [] for body in missing}
        for chain in chains(user, [known[body] for body in missing], on=on):
            found[chain.postponements[0].meeting.body_id].append(chain)
        return found

    return kept_each(user.association_id, "chains", on, bodies=known, make=made)


def _put_off(
    user: User, bodies: Iterable[Body] | None, on: date | None, among: Collection[int] | None
) -> list[Postponement]:
    """Return the postponements that are followed, oldest first, each with its meeting, body and point."""
    rows = seen(user, Postponement).filter(meeting__withdrawn_at__isnull=True)
    known = None if bodies is None else {body.pk: body for body in bodies}
    if known is not None:
        rows = rows.filter(meeting__body__in=known)
    if on is not None:
        rows = rows.filter(meeting__date__lte=on)
    if among is not None:
        rows = rows.filter(pk__in=among)
    found = list(rows.select_related("meeting", "item").order_by("meeting__date", "pk"))
    if known is None and found:
        known = Body.objects.in_bulk({one.meeting.body_id for one in found})
    for one in found:
        one.meeting.body = known[one.meeting.body_id]  # type: ignore[index]  # read above where there are any
    return found


@dataclass(frozen=True, slots=True)
class _Point:
    """A point that may deal with a chain, without its words."""

    pk: int
    day: date
    position: int
    terms: frozenset[str]
    outcome: str


class _Around:
    """What is around the postponements: their matters with these's points, points of the same heading, meetings."""

    def __init__(self, put_off: list[Postponement], on: date | None) -> None:
        self.matters = _matters(put_off)
        self.points_of: dict[int, list[_Point]] = defaultdict(list)
        self.by_heading: dict[tuple[int, frozenset[str]], list[_Point]] = defaultdict(list)
        for body, point, matters in _points(put_off, set(self.matters.values()), on):
            for matter in matters:
                self.points_of[matter].append(point)
            self.by_heading[(body, point.terms)].append(point)
        self._words: dict[int, str] = {}
        self.meetings: dict[int, list[date]] = defaultdict(list)
        held = Meeting.objects.filter(body__in={one.meeting.body_id for one in put_off}, withdrawn_at__isnull=True)
        held = held.exclude(state=MeetingState.CANCELLED).order_by("date")
        for body, day in held.values_list("body_id", "date"):
            self.meetings[body].append(day)
        self._bodies = {one.meeting.body_id: one.meeting.body for one in put_off}
        self._gaps: dict[int, list[Gap]] | None = None

    def matter_of(self, one: Postponement) -> Matter | None:
        return self.matters.get(one.pk)

    def points(self, chain: _Open) -> list[_Point]:
        """Return the points that may deal with a chain, oldest first."""
        body, found = chain.last.meeting.body_id, dict[int, _Point]()
        if chain.matter is not None:
            found = {point.pk: point for point in self.points_of[chain.matter.pk]}
        for link in chain.links:
            for words in {link.subject, link.item.heading if link.item and not _is_part(link) else link.subject}:
                found |= {point.pk: point for point in self.by_heading[(body, _terms(words))]}
        return sorted(found.values(), key=lambda point: (point.day, point.position))

    def words_of(self, point: _Point) -> str:
        """Return what was noted under a point; all that can be asked for is read at once."""
        if not self._words:
            keys = {one.pk for points in [*self.points_of.values(), *self.by_heading.values()] for one in points}
            self._words = dict(Item.objects.filter(pk__in=keys).values_list("pk", "words"))
        return self._words.get(point.pk, "")

    def gaps(self, body: Body) -> list[Gap]:
        if self._gaps is None:
            self._gaps = gaps_in_each(self._bodies.values())
        return self._gaps.get(body.pk, [])

    def next_after(self, body: int, day: date) -> date | None:
        later = bisect_right(self.meetings[body], day)
        return self.meetings[body][later] if later < len(self.meetings[body]) else None


def _matters(put_off: list[Postponement]) -> dict[int, Matter]:
    """Return the matter of each postponement: its own tie before that of its point, a confirmed before a proposed."""
    keys, items = [one.pk for one in put_off], [one.item_id for one in put_off if one.item_id]
    rows = Tie.objects.filter(Q(postponement__in=keys) | Q(item__in=items), withdrawn_at__isnull=True)
    rows = rows.exclude(state=ProposalState.REJECTED).filter(matter__withdrawn_at__isnull=True)
    own: dict[int, int] = {}
    of_item: dict[int, int] = {}
    ties = rows.order_by("pk").values_list("state", "matter", "postponement", "item")
    for _state, matter, postponement, item in sorted(ties, key=lambda tie: tie[0] != ProposalState.CONFIRMED):
        if postponement is not None:
            own.setdefault(postponement, matter)
        elif item is not None:
            of_item.setdefault(item, matter)
    found = {one.pk: own.get(one.pk) or of_item.get(one.item_id or 0) for one in put_off}
    matters = Matter.objects.in_bulk({key for key in found.values() if key})
    return {pk: matters[key] for pk, key in found.items() if key}


def _points(
    put_off: list[Postponement], matters: set[Matter], on: date | None
) -> Iterable[tuple[int, _Point, list[int]]]:
    """Give the points of these matters, and those whose heading is exactly what was put off: body, point, matters."""
    ties = Tie.objects.filter(matter__in=matters, item__isnull=False, withdrawn_at__isnull=True)
    of_item: dict[int, list[int]] = defaultdict(list)
    for item, matter in ties.exclude(state=ProposalState.REJECTED).values_list("item_id", "matter_id"):
        of_item[item].append(matter)
    bodies = {one.meeting.body_id for one in put_off}
    called = {one.subject for one in put_off} | {one.item.heading for one in put_off if one.item}
    rows = Item.objects.filter(
        Q(ties__matter__in=matters) | Q(heading__in=called),
        meeting__body__in=bodies,
        withdrawn_at__isnull=True,
        meeting__withdrawn_at__isnull=True,
    )
    if on is not None:
        rows = rows.filter(meeting__date__lte=on)
    columns = ("meeting__body_id", "pk", "meeting__date", "position", "heading", "outcome")
    for body, pk, day, position, heading, outcome in rows.order_by().distinct().values_list(*columns):
        yield body, _Point(pk, day, position, _terms(heading), outcome), of_item[pk]


def _terms(words: str) -> frozenset[str]:
    return topics(subject_key(words))


def _is_part(one: Postponement) -> bool:
    """Return whether only a part of the point was put off: a question under it, not the point itself."""
    return one.item is not None and _terms(one.subject) != _terms(one.item.heading)


def _link(going_on: list[_Open], one: Postponement, around: _Around) -> _Open | None:
    """Put a postponement at the end of its chain, or begin a new one and return it.

    `going_on` are the body's chains to which later ones may belong; what is dealt with or forgotten is taken out.
    """
    first = one.meeting.date - LONGEST_SILENCE
    going_on[:] = [chain for chain in going_on if chain.dealt_with is None and chain.last.meeting.date >= first]
    for chain in reversed(going_on):
        if _is_same(chain, one, around):
            _deal_with(chain, around, one)
            if chain.dealt_with is None:
                chain.links.append(one)
                chain.matter = chain.matter or around.matter_of(one)
                return None
    begun = _Open(around.matter_of(one), [one])
    going_on.append(begun)
    return begun


def _is_same(chain: _Open, one: Postponement, around: _Around) -> bool:
    matter = around.matter_of(one)
    if chain.matter is not None and matter is not None and chain.matter != matter:
        return False
    same_matter = chain.matter is not None and chain.matter == matter
    least = _ALIKE if same_matter else 1.0
    return any(_alike(_terms(link.subject), _terms(one.subject), same_matter) >= least for link in chain.links)


def _alike(left: frozenset[str], right: frozenset[str], of_shorter: bool) -> float:
    """Return how much two subjects share, of the shorter where one matter holds both, else of the longer."""
    if not left or not right:
        return 1.0 if left == right and of_shorter else 0.0
    return len(left & right) / (min if of_shorter else max)(len(left), len(right))


def _deal_with(chain: _Open, around: _Around, before: Postponement | None) -> None:
    """Look for what dealt with a chain after its last link (and before the next one)."""
    last = chain.last
    for point in around.points(chain):
        if point.day <= last.meeting.date or (before and point.day > before.meeting.date):
            continue
        if before is not None and point.pk == before.item_id and not _is_part(before):
            continue
        day = _dealt_with_on(chain, point, around)
        if day is not None:
            chain.dealt_with, chain.shown_by = day, point.pk
            return


def _dealt_with_on(chain: _Open, point: _Point, around: _Around) -> date | None:
    """Return the day on which a point shows that a chain was dealt with, if it does."""
    last = chain.last
    if point.outcome in NOT_DEALT_WITH:
        return None
    until = _until(last, around)
    if until is None or until >= point.day or until in around.meetings[last.meeting.body_id]:
        until = None
    if until is not None and until in days_before(around.words_of(point), point.day):
        return until
    if not _is_part(last):
        return point.day
    own = _terms(last.subject) - (_terms(last.item.heading) if last.item else frozenset())
    said = topics(around.words_of(point)) | point.terms
    if own and len(own & said) / len(own) >= _ALIKE:
        return point.day
    if _gap_after(last, around):
        return None
    chain.doubt = _("Punkten har varit uppe, men det framgår inte att just detta togs.")
    return point.day


def _until(one: Postponement, around: _Around) -> date | None:
    """Return the day to which it was put off: as told, or the next meeting unless that one is missing."""
    if one.until_kind == UntilKind.DATE:
        return one.until_on
    if one.until_kind != UntilKind.NEXT or _gap_after(one, around):
        return None
    return around.next_after(one.meeting.body_id, one.meeting.date)


def _gap_after(one: Postponement, around: _Around) -> bool:
    """Return whether the meeting to which it was put off is one of which nothing is here."""
    body, day = one.meeting.body, one.meeting.date
    if around.next_after(body.pk, day) is None or one.until_on in around.meetings[body.pk]:
        return False
    told = one.until_on
    return any(gap.after < told < gap.before if told is not None else gap.after == day for gap in around.gaps(body))


def _told(chain: _Open, around: _Around, shown_by: Item | None) -> Chain:
    last = chain.last
    return Chain(
        subject=chain.links[0].subject,
        postponements=tuple(chain.links),
        matter=chain.matter,
        item=last.item,
        first_put_off=chain.links[0].meeting.date,
        last_put_off=last.meeting.date,
        times=len({link.meeting_id for link in chain.links}),
        until=_until(last, around),
        untils=tuple(_until(link, around) for link in chain.links),
        dealt_with=chain.dealt_with,
        dealt_with_by=shown_by,
        perhaps_in_missing=chain.dealt_with is None and _gap_after(last, around),
        reason=last.reason,
        doubt=chain.doubt if chain.dealt_with else "",
    )
