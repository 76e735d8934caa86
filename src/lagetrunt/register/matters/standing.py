"""Standing headings: those that always stand on a body's agenda, by words, by repetition and as a person has said."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.language.headings import heading_key, is_standing_heading
from lagetrunt.language.words import table
from lagetrunt.models import Body, Item, Meeting, MeetingState, Refused, StandingPoint, User
from lagetrunt.register.journal import same_association, step

_PAPERS = 4
_SEEN_IN = 3
"""A heading in so many of the last papers is proposed as standing."""
END_FROM = 100
"""Standing points with a position from here stand at the end of the agenda."""


class Proposed(NamedTuple):
    """A heading that seems to stand always."""

    heading: str
    key: str
    seen_in: int
    of: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a body's standing headings."""

    settled: dict[str, bool]
    """What persons have said, by key."""
    repeated: frozenset[str]
    """Seen in three of the last four papers."""

    def is_standing(self, key: str) -> bool:
        """Return whether a heading surely stands always: a person's word, else that of the words."""
        return self.settled[key] if key in self.settled else is_standing_heading(key)


def standing_of(body: Body) -> Standing:
    """Return what is known of a body's standing headings; three queries."""
    rows = StandingPoint.objects.filter(body=body, withdrawn_at__isnull=True)
    settled = dict(rows.values_list("key", "is_standing"))
    return Standing(settled, frozenset(one.key for one in _repeated(body)))


def standing_headings(body: Body) -> set[str]:
    """Return the keys of the body's standing headings: settled by a person, named by the words, or repeated.

    What is only repeated is a proposal: such a heading can still be a matter that comes often.
    """
    standing = standing_of(body)
    named = {
        heading_key(heading)
        for heading in Item.objects.filter(meeting__body=body, withdrawn_at__isnull=True)
        .order_by()
        .values_list("heading", flat=True)
        .distinct()
    }
    found = {key for key in named | standing.repeated if standing.settled.get(key, True)}
    sure = {key for key in found if standing.is_standing(key) or key in standing.repeated}
    return sure | {key for key, is_standing in standing.settled.items() if is_standing}


def proposed_standing(body: Body) -> list[Proposed]:
    """Return the headings in three of the body's last four papers of which nobody has said anything, in their order."""
    settled = set(StandingPoint.objects.filter(body=body, withdrawn_at__isnull=True).values_list("key", flat=True))
    return [one for one in _repeated(body) if one.key not in settled]


def _last_written(body: Body) -> list[Meeting]:
    held = Meeting.objects.filter(body=body, withdrawn_at__isnull=True, state=MeetingState.HELD)
    written = held.filter(items__withdrawn_at__isnull=True, items__isnull=False).distinct()
    return list(written.order_by("-date")[:_PAPERS])


def _last_headings(body: Body) -> dict[int, list[str]]:
    """Return the headings of each of the last papers, in their order."""
    rows = Item.objects.filter(meeting__in=_last_written(body), withdrawn_at__isnull=True, level=1)
    found: dict[int, list[str]] = defaultdict(list)
    for meeting, heading in rows.order_by("position", "id").values_list("meeting_id", "heading"):
        found[meeting].append(heading)
    return found


def _repeated(body: Body) -> list[Proposed]:
    last = _last_written(body)
    rows = Item.objects.filter(meeting__in=last, withdrawn_at__isnull=True, level=1)
    seen: dict[str, set[int]] = defaultdict(set)
    called: dict[str, Counter[str]] = defaultdict(Counter)
    places: dict[str, int] = {}
    for meeting, heading, position in rows.order_by("-meeting__date", "position").values_list(
        "meeting_id", "heading", "position"
    ):
        key = heading_key(heading)
        seen[key].add(meeting)
        called[key][heading] += 1
        places.setdefault(key, position)
    found = [
        Proposed(called[key].most_common(1)[0][0], key, len(meetings), len(last))
        for key, meetings in seen.items()
        if len(meetings) >= _SEEN_IN
    ]
    return sorted(found, key=lambda one: places[one.key])


def _next_position(body: Body, key: str) -> int:
    """Return the place after the points that open the agenda, or after those that end it, as the heading uses to."""
    rows = StandingPoint.objects.filter(body=body, withdrawn_at__isnull=True).order_by("-position")
    rows = rows.filter(position__gte=END_FROM) if _is_last(body, key) else rows.filter(position__lt=END_FROM)
    taken: int | None = rows.values_list("position", flat=True).first()
    if taken is None:
        return END_FROM if _is_last(body, key) else 1
    return taken + 1 if taken + 1 != END_FROM else taken


def _is_last(body: Body, key: str) -> bool:
    """Return whether a heading ends meetings: as the words' data has it, else by its place in the last papers."""
    for family in table("agenda")["standing"]:
        if key in map(heading_key, family["words"]):
            return bool(family["place"] == "last")
    places: list[float] = []
    for headings in _last_headings(body).values():
        places += [at / max(len(headings) - 1, 1) for at, one in enumerate(headings) if heading_key(one) == key]
    return bool(places) and sum(places) / len(places) > 0.5  # the half of the meeting


def settle_standing(
    body: Body,
    *,
    heading: str,
    by: User,
    is_standing: bool = True,
    position: int | None = None,
    kind: str | None = None,
    minutes: int | None = None,
) -> StandingPoint:
    """Say whether a heading always stands on the body's agenda, and where. Inverse: the same anew, or `undo_step`.

    Without a `position` a new one comes last of those that open the agenda, or (from `END_FROM`) of those that end it.
    `minutes` of 0 takes them away; what is not given stays. Refused: `not-allowed`; `no-name`; `no-such-value`.
    """
    same_association(by, body)
    require(may_write_body(by, body))
    key = heading_key(heading)
    if not key:
        raise Refused("no-name", _("Skriv rubriken."))
    told = {"position": position, "kind": kind, "minutes": minutes}
    values: dict[str, Any] = {name: value for name, value in told.items() if value is not None}
    if values.get("minutes") == 0:
        values["minutes"] = None
    with step("settle_standing", by=by, body=body) as taken:
        point: StandingPoint | None = StandingPoint.objects.filter(
            body=body, key=key, withdrawn_at__isnull=True
        ).first()
        if point is None:
            if position is None:
                values["position"] = _next_position(body, key)
            point = taken.create(
                StandingPoint, body=body, heading=heading.strip(), key=key, is_standing=is_standing, **values
            )
        else:
            taken.set(point, heading=heading.strip(), is_standing=is_standing, **values)
        taken.about(point)
    return point
