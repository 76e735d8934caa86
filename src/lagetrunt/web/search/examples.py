"""What the empty search page proposes: real things of the reader's own networks, asked about as one asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef
from django.utils.http import urlencode

from lagetrunt.access import seen
from lagetrunt.models import (
    Assignee,
    Decision,
    Item,
    Matter,
    Meeting,
    MeetingState,
    Organisation,
    ProposalState,
    Tie,
    User,
)
from lagetrunt.register import open_actions

_WORDS, _MEETINGS = 4, 5


@dataclass(frozen=True)
class Examples:
    """What to ask about: a matter, a day, an organisation; and words to search for."""

    about: str
    day: date | None
    who: Organisation | None
    words: list[str]

    @property
    def decided(self) -> str:
        """Return the query of what was decided about the matter."""
        return f"?{urlencode({'om': self.about})}" if self.about else ""

    @property
    def seats(self) -> str:
        """Return the query of who sat where that day."""
        return f"?dag={self.day.isoformat()}" if self.day else ""

    @property
    def promised(self) -> str:
        """Return the query of what the organisation has promised."""
        return f"?kommun={self.who.public_id}" if self.who else ""


def examples_for(user: User) -> Examples:
    """Return the latest of what `user` sees; empty where nothing has been entered."""
    held = list(seen(user, Meeting).filter(state=MeetingState.HELD).order_by("-date", "-id")[:_MEETINGS])
    names = _names(user, held)
    promises = Assignee.objects.filter(action__in=open_actions(user).order_by(), organisation__isnull=False)
    latest = promises.order_by("-action__meeting__date", "-id").select_related("organisation").first()
    return Examples(
        about=names[0] if names else "",
        day=held[0].date if held else None,
        who=latest.organisation if latest else None,
        words=names,
    )


def _names(user: User, held: list[Meeting]) -> list[str]:
    """Return the names of some matters: those of the last meetings, what was decided first; else any."""
    items = list(seen(user, Item).filter(meeting__in=held).values_list("pk", flat=True))
    tied = seen(user, Tie).filter(item__in=items, matter__joined_to__isnull=True)
    tied = tied.filter(matter__withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    decided = Exists(Decision.objects.filter(item=OuterRef("item"), withdrawn_at__isnull=True))
    latest = tied.annotate(decided=decided).order_by("-decided", "-item__meeting__date", "matter__sort_key", "id")
    names = list(dict.fromkeys(latest.values_list("matter__name", flat=True)))
    if len(names) < _WORDS:
        others = seen(user, Matter).filter(joined_to__isnull=True).order_by("sort_key", "id")[: 2 * _WORDS]
        names = list(dict.fromkeys([*names, *(one.name for one in others)]))
    return names[:_WORDS]
