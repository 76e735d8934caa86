"""What stands under a point of a meeting: the one way in which all such facts are recorded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from django.db import models
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Finding, Item, Meeting, MeetingFact, Place, Refused, User
from lagetrunt.register.journal import Step, same_association

S = TypeVar("S", bound=MeetingFact)


def refuse_elsewhere(meeting: Meeting, item: Item | None) -> None:
    """Refuse with `item-elsewhere` a point of another meeting."""
    if item is not None and item.meeting_id != meeting.pk:
        raise Refused("item-elsewhere", _("Punkten hör till ett annat möte."), showing=[item])


def may_record(meeting: Meeting, item: Item | None, by: User, *rows: models.Model | None) -> None:
    """Refuse unless `by` may write in the meeting's body, and all rows are of one association and one meeting."""
    same_association(by, meeting, item, *rows)
    require(may_write_body(by, meeting.body))
    refuse_elsewhere(meeting, item)


def recorded(
    taken: Step,
    model: type[S],
    meeting: Meeting,
    *,
    item: Item | None,
    words: str,
    places: Iterable[Place],
    finding: Finding | None,
    **values: Any,
) -> S:
    """Create a fact under a point, in the words of the paper, and make it what the step is about."""
    fact = taken.create(
        model, places=places, finding=finding, meeting=meeting, item=item, words=words.strip(), **values
    )
    taken.about(fact)
    return fact
