"""Seats that a paper says are empty."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Finding, Item, Meeting, Organisation, Place, Refused, User, Vacancy
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.statements import may_record, recorded


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
