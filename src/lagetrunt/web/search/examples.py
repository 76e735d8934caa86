"""What the empty search page proposes: real things of the reader's own networks, asked about as one asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import F, Max
from django.utils.http import urlencode

from lagetrunt.access import seen
from lagetrunt.models import Assignee, Matter, Meeting, MeetingState, Organisation, User
from lagetrunt.register import open_actions

_WORDS = 4


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
    matters = (
        seen(user, Matter)
        .filter(joined_to__isnull=True)
        .annotate(last=Max("ties__item__meeting__date"), decided=Max("ties__item__decisions__meeting__date"))
    )
    order = (F("decided").desc(nulls_last=True), F("last").desc(nulls_last=True), "sort_key", "id")
    names = list(matters.order_by(*order).values_list("name", flat=True)[:_WORDS])
    held = seen(user, Meeting).filter(state=MeetingState.HELD).order_by("-date", "-id").first()
    promises = Assignee.objects.filter(action__in=open_actions(user).order_by(), organisation__isnull=False)
    latest = promises.order_by("-action__meeting__date", "-id").select_related("organisation").first()
    return Examples(
        about=names[0] if names else "",
        day=held.date if held else None,
        who=latest.organisation if latest else None,
        words=names,
    )
