"""The points that always stand on a body's agenda: as a person has settled them, else as the last papers have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from zlib import crc32

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from lagetrunt.language.headings import heading_key
from lagetrunt.meetings.agenda.lines import Line
from lagetrunt.meetings.agenda.measures import Family, family_of, minutes_for
from lagetrunt.meetings.agenda.naming import as_heading
from lagetrunt.models import (
    Body,
    BodyKind,
    BodyName,
    Item,
    Meeting,
    MeetingState,
    Office,
    OfficeRole,
    Person,
    StandingPoint,
)
from lagetrunt.register.business.wording import days_listed
from lagetrunt.register.calendar import own_dates
from lagetrunt.register.day_words import day_date
from lagetrunt.register.matters.standing import END_FROM

_LONGEST = 120
PAPERS = 4
SEEN_IN = 3
"""A heading in so many of the last papers is proposed as standing."""
_MOST_DAYS = 6
_OUTER = (BodyKind.OUTER, BodyKind.BOARD)


@dataclass
class Heading:
    """A heading of the last papers, or several that mean the same: its points, the newest first."""

    key: str
    items: list[Item] = field(default_factory=list)
    places: list[float] = field(default_factory=list)
    """How far into its meeting each of them stood, from 0 to 1."""

    @property
    def family(self) -> Family | None:
        """Return what the words' data says of it."""
        return family_of(self.key)

    @property
    def meetings(self) -> set[int]:
        """Return the meetings at which it stood."""
        return {item.meeting_id for item in self.items}

    @property
    def keys(self) -> set[str]:
        """Return the key of each of its headings."""
        return {heading_key(item.heading) for item in self.items}

    @property
    def place(self) -> float:
        """Return how far into a meeting it usually stands."""
        return sum(self.places) / len(self.places)

    @property
    def is_last(self) -> bool:
        """Return whether it belongs to the points that end a meeting."""
        return self.family.is_last if self.family else self.place > 0.5  # the half of the meeting


@dataclass(frozen=True)
class LastPapers:
    """The headings of a body's last papers, and who leads the body."""

    meetings: list[Meeting]
    """Newest first."""
    headings: dict[str, Heading]
    below: dict[str, Body]
    """The bodies below it by the keys of their names."""
    offices: list[Office]
    settled: list[StandingPoint]
    to_come: list[date]
    """The days after the meeting that papers name for the body's meetings, the next few."""

    @property
    def count(self) -> int:
        """Return how many papers there are."""
        return len(self.meetings)

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """Return the keys of the headings of which a person has said whether they stand always."""
        families = [family_of(point.key) for point in self.settled]
        words = {word for family in families if family for word in family.words}
        return frozenset(words | {point.key for point in self.settled})

    def leads(self, who: str) -> tuple[Person | None, str]:
        """Return the person, or the word, for 'chair', 'coordinator' (the chair where there is none) or 'all'."""
        if who == "all":
            return None, pgettext("vem som leder punkten", "alla")
        roles = (who, OfficeRole.CHAIR) if who == OfficeRole.COORDINATOR else (who,)
        held = (office.person for role in roles for office in self.offices if office.role == role)
        return next(held, None), ""


def last_papers(meeting: Meeting, offices: list[Office]) -> LastPapers:
    """Return the headings of the last papers before a meeting; six queries whatever there is."""
    held = Meeting.objects.filter(
        body=meeting.body_id, state=MeetingState.HELD, date__lt=meeting.date, withdrawn_at__isnull=True
    )
    written = held.filter(items__withdrawn_at__isnull=True, items__isnull=False).distinct()
    papers = {one.pk: one for one in written.order_by("-date", "-ordinal")[:PAPERS]}
    items: dict[int, list[Item]] = defaultdict(list)
    for item in Item.objects.filter(meeting__in=papers, withdrawn_at__isnull=True).order_by("position", "id"):
        item.meeting = papers[item.meeting_id]
        items[item.meeting_id].append(item)
    below = _bodies_below(meeting.body)
    found: dict[str, Heading] = {}
    for paper in papers:
        _gather(found, items[paper], below)
    settled = list(StandingPoint.objects.filter(body=meeting.body_id, withdrawn_at__isnull=True))
    days = own_dates(meeting.body).filter(date__gt=meeting.date).order_by("date").values_list("date", flat=True)
    to_come = list(days.distinct()[:_MOST_DAYS])
    return LastPapers(list(papers.values()), found, below, offices, settled, to_come)


def _bodies_below(body: Body) -> dict[str, Body]:
    children = {one.pk: one for one in Body.objects.filter(parent=body, withdrawn_at__isnull=True, closed_on=None)}
    found = {heading_key(one.name): one for one in children.values()}
    for body_id, name in BodyName.objects.filter(body__in=children).values_list("body", "name"):
        found.setdefault(heading_key(name), children[body_id])
    return found


def _gather(found: dict[str, Heading], items: Sequence[Item], below: dict[str, Body]) -> None:
    """Add the headings of one paper; points under others count only where a body below reports there."""
    for at, item in enumerate(items):
        key = heading_key(item.heading)
        if item.level > 1 and key not in below:
            continue
        family = family_of(key)
        name = heading_key(below[key].name) if key in below else family.name if family else key
        heading = found.setdefault(name, Heading(name))
        heading.items.append(item)
        heading.places.append(at / max(len(items) - 1, 1))


def standing_lines(papers: LastPapers, *, questions: Collection[str] = ()) -> tuple[list[Line], list[Line]]:
    """Return the standing points that open the meeting and those that end it.

    What a person has settled stands in its order; a heading that nobody has spoken of is proposed where it stood in
    three of the last four papers, unless it is a question of its own (`questions`, keys of headings).
    """
    first = [(-1.0, _settled(one, papers)) for one in papers.settled if one.is_standing and one.position < END_FROM]
    last = [(2.0, _settled(one, papers)) for one in papers.settled if one.is_standing and one.position >= END_FROM]
    reporting = {key for key in papers.headings if key in papers.below}
    for heading in papers.headings.values():
        if heading.key in reporting or not _is_proposed(heading, papers, questions):
            continue
        (last if heading.is_last else first).append((heading.place, _proposed(heading, papers)))
    own = [one for key in reporting if (one := papers.headings[key])]
    last = _with_reports(last, own, papers)
    return [line for _at, line in sorted(first, key=_place)], [line for _at, line in sorted(last, key=_place)]


def _place(pair: tuple[float, Line]) -> float:
    return pair[0]


def _is_proposed(heading: Heading, papers: LastPapers, questions: Collection[str]) -> bool:
    if len(heading.meetings) < min(SEEN_IN, max(papers.count, 2)):
        return False
    return not (heading.keys & papers.spoken_of or heading.keys & set(questions))


def _settled(point: StandingPoint, papers: LastPapers) -> Line:
    family = family_of(point.key)
    seen = papers.headings.get(family.name if family else point.key)
    kind = point.kind or (family.kind if family else "") or (seen.items[0].kind if seen else "")
    owner, written = papers.leads(family.leads if family else "")
    facts = (point, *(seen.items[:1] if seen else ()))
    return Line(
        key=standing_key(point.key),
        heading=point.heading,
        kind=kind,
        minutes=_minutes(point.minutes, family, kind),
        owner=owner,
        owner_written=written,
        why=_told(_("Stående punkt."), family, papers),
        facts=facts,
        is_standing=True,
    )


def _proposed(heading: Heading, papers: LastPapers) -> Line:
    family = heading.family
    kind = (family.kind if family else "") or heading.items[0].kind
    owner, written = papers.leads(family.leads if family else "")
    why = _("Stående punkt, i %(seen)s av de %(of)s senaste anteckningarna.")
    return Line(
        key=standing_key(heading.key),
        also=frozenset(standing_key(key) for key in heading.keys),
        heading=_called(heading),
        kind=kind,
        minutes=_minutes(None, family, kind),
        owner=owner,
        owner_written=written,
        why=_told(why % {"seen": len(heading.meetings), "of": papers.count}, family, papers),
        facts=tuple(heading.items),
        is_standing=True,
    )


def _told(why: str, family: Family | None, papers: LastPapers) -> str:
    """Return the reason with what belongs to it: which meeting's notes, or which days to come."""
    if family and family.tells == "last meeting" and papers.meetings:
        told = _("Gäller mötet %(day)s.") % {"day": day_date(papers.meetings[0].date)}
        return f"{why} {told}"
    if family and family.tells == "days to come" and papers.to_come:
        told = _("Nämnda dagar: %(days)s.") % {"days": days_listed(papers.to_come)}
        return f"{why} {told}"
    return why


def _called(heading: Heading) -> str:
    """Return the newest heading without its number and end mark; one with a day or year of its own is the latest."""
    plain = [item.heading for item in heading.items if heading_key(item.heading) in _alone(item.heading)]
    return as_heading((plain or [item.heading for item in heading.items])[0])


def _alone(heading: str) -> set[str]:
    """Return what a heading is where its key takes nothing away: no number, day or year."""
    return {" ".join(heading.casefold().strip(" .:").split())}


def _minutes(settled: int | None, family: Family | None, kind: str) -> int:
    if settled is not None:
        return settled
    return family.minutes if family and family.minutes else minutes_for(kind, is_standing=True)


def _with_reports(
    last: list[tuple[float, Line]], reporting: Iterable[Heading], papers: LastPapers
) -> list[tuple[float, Line]]:
    """Gather the reports that bodies below and outer bodies use to give, each kind in one line."""
    outer: list[Heading] = []
    own: list[Heading] = []
    for heading in reporting:
        (outer if papers.below[heading.key].kind in _OUTER else own).append(heading)
    last = _gathered(last, own, papers, "undernätverken", _("Undernätverken"))
    return _gathered(last, outer, papers, "från yttre organ", _("Från yttre organ"))


def _gathered(
    last: list[tuple[float, Line]], headings: list[Heading], papers: LastPapers, key: str, name: str
) -> list[tuple[float, Line]]:
    family = family_of(key)
    group = papers.headings.get(family.name if family else key)
    often = [one for one in headings if len(one.meetings) >= SEEN_IN]
    if not often or key in papers.spoken_of:
        return last
    told = [
        _("%(body)s i %(seen)s") % {"body": papers.below[one.key].name, "seen": len(one.meetings)}
        for one in sorted(often, key=lambda one: (-len(one.meetings), one.place))
    ]
    facts = [item for one in often for item in one.items[:1]]
    line = Line(
        key=standing_key(key),
        also=frozenset({standing_key(one) for one in (group.keys if group else set())}),
        heading=_called(group) if group else name,
        kind="report",
        minutes=_minutes(None, family, "report"),
        why=_("Stående punkt: %(bodies)s av de %(of)s senaste anteckningarna.")
        % {"bodies": ", ".join(told), "of": papers.count},
        facts=(*(group.items[:1] if group else ()), *facts),
        is_standing=True,
    )
    others = [pair for pair in last if pair[1].key != line.key and not (pair[1].also & line.also)]
    return [*others, (sum(one.place for one in often) / len(often), line)]


def standing_key(key: str) -> str:
    """Return the key of a standing line; one too long to be kept ends in a number that stands for the rest."""
    whole = f"standing:{key}"
    return whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 9]}:{crc32(key.encode()):08x}"
