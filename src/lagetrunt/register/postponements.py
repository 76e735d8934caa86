"""Postponements: points and questions put off, with what, until when and why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.models import Finding, Item, Meeting, Place, Postponement, Refused, UntilKind, User
from lagetrunt.register.journal import step
from lagetrunt.register.statements import may_record, recorded


def postpone(
    meeting: Meeting,
    *,
    by: User,
    subject: str = "",
    words: str = "",
    item: Item | None = None,
    until_kind: str | None = None,
    until_on: date | None = None,
    reason: str = "",
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Postponement:
    """Put a point off. `subject` is what is put off; without one it is the point's heading. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `item-elsewhere`; `until-unclear`; `until-past` (not after the meeting);
    `nothing-put-off` (neither subject nor point).
    """
    may_record(meeting, item, by)
    named = subject.strip() or (item.heading if item else "")
    if not named:
        raise Refused("nothing-put-off", _("Säg vad som flyttas."))
    if until_on and until_on <= meeting.date:
        raise Refused("until-past", _("Dagen ligger inte efter mötet."), instead=_("Rätta dagen."))
    with step("postpone", by=by, on=meeting.date, body=meeting.body) as taken:
        return recorded(
            taken,
            Postponement,
            meeting,
            item=item,
            words=words or named,
            places=places,
            finding=finding,
            subject=named,
            until_kind=until_kind if until_kind is not None else UntilKind.DATE if until_on else UntilKind.UNSAID,
            until_on=until_on,
            reason=reason,
        )
