"""Seats that a paper says are empty."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.language.keys import fold
from lagetrunt.language.words import table
from lagetrunt.models import (
    Body,
    Finding,
    Item,
    Meeting,
    Organisation,
    Place,
    Refused,
    Seat,
    SeatKind,
    User,
    Vacancy,
)
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.statements import may_record, recorded

_STEM = 6
"""So many first letters make two forms of a word the same: styrgruppen, styrgrupp."""


def seats_meant(vacancy: Vacancy, seats: Iterable[Seat], bodies: dict[int, Body]) -> list[Seat]:
    """Return which of the seats a told vacancy may be about: the organisation's own, or those of a body it names.

    `bodies` are those of the seats, by key; the vacancy's own meeting and point tell the rest.
    """
    if vacancy.organisation_id:
        own = [seat for seat in seats if seat.body_id == vacancy.meeting.body_id]
        return [seat for seat in own if seat.organisation_id == vacancy.organisation_id]
    words = _stems(f"{vacancy.item or ''} {vacancy.words} {vacancy.seat_name}")
    named = {pk for pk, body in bodies.items() if pk != vacancy.meeting.body_id and _stems(body.name) <= words}
    is_deputy = any(stem.startswith(fold(table("business")["deputy"])) for stem in words)
    kind = SeatKind.DEPUTY if is_deputy else SeatKind.MEMBER
    return [seat for seat in seats if seat.body_id in named and seat.kind == kind]


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"\w{4,}", fold(text))}


def record_vacancy(
    meeting: Meeting,
    *,
    seat_name: str,
    words: str,
    by: User,
    item: Item | None = None,
    organisation: Organisation | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Vacancy:
    """Record that a seat is empty. Inverse: `withdraw_fact`, `fill_vacancy`.

    Refused: `not-allowed`; `item-elsewhere`; `no-such-value`.
    """
    may_record(meeting, item, by, organisation)
    with step("record_vacancy", by=by, on=meeting.date, body=meeting.body) as taken:
        return recorded(
            taken,
            Vacancy,
            meeting,
            item=item,
            words=words,
            places=places,
            finding=finding,
            seat_name=seat_name,
            organisation=organisation,
        )


def fill_vacancy(vacancy: Vacancy, *, on: date, by: User) -> Vacancy:
    """Say that an empty seat was filled. Inverse: `amend_fact(vacancy, filled_on=None)`.

    Refused: `not-allowed`; `already-filled`.
    """
    same_association(by, vacancy)
    require(may_write_body(by, vacancy.meeting.body))
    if vacancy.filled_on:
        raise Refused("already-filled", _("Platsen är redan fylld."))
    with step("fill_vacancy", by=by, about=vacancy, on=on) as taken:
        taken.set(vacancy, filled_on=on)
    return vacancy
