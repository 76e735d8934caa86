"""Standing headings: those that always stand on a body's agenda, by words, by repetition and as a person has said."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.language.headings import heading_key, is_standing_heading
from lagetrunt.models import Body, Item, Meeting, MeetingState, Refused, StandingPoint, User
from lagetrunt.register.journal import same_association, step

_PAPERS = 4
_SEEN_IN = 3
"""A heading in so many of the last papers is proposed as standing."""


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


def _repeated(body: Body) -> list[Proposed]:
    held = Meeting.objects.filter(body=body, withdrawn_at__isnull=True, state=MeetingState.HELD)
    last = list(
        held.filter(items__withdrawn_at__isnull=True, items__isnull=False).distinct().order_by("-date")[:_PAPERS]
    )
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
                values["position"] = StandingPoint.objects.filter(body=body, withdrawn_at__isnull=True).count() + 1
            point = taken.create(
                StandingPoint, body=body, heading=heading.strip(), key=key, is_standing=is_standing, **values
            )
        else:
            taken.set(point, heading=heading.strip(), is_standing=is_standing, **values)
        taken.about(point)
    return point
