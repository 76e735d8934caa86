"""Seats: places in a body, of an organisation, an area or a profession."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Body, Certainty, Finding, Organisation, Place, Refused, Seat, SeatKind, User
from lagetrunt.register.journal import same_association, step


def certainty_of(day: date | None, told: str | None) -> str:
    """Return the certainty of one end: as said, else told where there is a day and unknown where there is none."""
    return told or (Certainty.TOLD if day else Certainty.UNKNOWN)


def add_seat(
    body: Body,
    *,
    by: User,
    organisation: Organisation | None = None,
    area: str = "",
    profession: str = "",
    kind: str = SeatKind.MEMBER,
    starts_on: date | None = None,
    starts_certainty: str | None = None,
    ends_on: date | None = None,
    ends_certainty: str | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Seat:
    """Give a body a seat; `ends_on` is the first day without it. Inverse: `withdraw_fact`, `end_seat`.

    Refused: `not-allowed`; `seat-of-nothing` (neither organisation, area nor profession); `ends-before-start`.
    """
    same_association(by, body, organisation)
    require(may_write_body(by, body))
    with step("add_seat", by=by, body=body, on=starts_on) as taken:
        seat = taken.create(
            Seat,
            places=places,
            finding=finding,
            body=body,
            organisation=organisation,
            area=area,
            profession=profession,
            kind=kind,
            starts_on=starts_on,
            starts_certainty=certainty_of(starts_on, starts_certainty),
            ends_on=ends_on,
            ends_certainty=certainty_of(ends_on, ends_certainty),
        )
        taken.about(seat)
    return seat


def end_seat(seat: Seat, *, ends_on: date, by: User, certainty: str = Certainty.TOLD, reason: str = "") -> Seat:
    """Say that a seat is no more from a day. Inverse: `amend_fact(seat, ends_on=None)`.

    Refused: `not-allowed`; `still-held` (somebody sits on it that day and after, shown); `ends-before-start`.
    """
    same_association(by, seat)
    require(may_write_body(by, seat.body))
    held = [
        mandate
        for mandate in seat.mandates.filter(withdrawn_at__isnull=True).select_related("person")
        if mandate.ends_on is None or mandate.ends_on > ends_on
    ]
    if held:
        raise Refused(
            "still-held", _("Någon har platsen efter den dagen."), instead=_("Avsluta uppdraget först."), showing=held
        )
    with step("end_seat", by=by, about=seat, on=ends_on, reason=reason) as taken:
        taken.set(seat, ends_on=ends_on, ends_certainty=certainty)
    return seat
