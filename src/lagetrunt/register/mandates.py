"""Mandates: who sits on which seat, and who told took over from whom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import Certainty, Finding, Mandate, Person, Place, Refused, Seat, User
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.seats import certainty_of


def seat_person(
    seat: Seat,
    *,
    person: Person,
    by: User,
    starts_on: date | None = None,
    starts_certainty: str | None = None,
    ends_on: date | None = None,
    ends_certainty: str | None = None,
    replaces: Mandate | None = None,
    deputy_for: Person | None = None,
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Mandate:
    """Put a person on a seat; `ends_on` is the first day without them. Inverse: `withdraw_fact`, `end_mandate`.

    `replaces` is the mandate that this one takes over, where somebody has told so: it ends where this one starts.
    Refused: `not-allowed`; `seat-taken` (somebody has it on days told for both, shown); `already-seated` (the same
    person has it those days, shown); `ends-before-start`; `seat-ended`; `other-seat` (`replaces` is of another body).
    """
    same_association(by, seat, person, replaces, deputy_for)
    require(may_write_body(by, seat.body))
    _refuse_ended(seat, starts_on)
    if replaces and replaces.seat.body_id != seat.body_id:
        raise Refused("other-seat", _("Den som ersätts sitter i ett annat nätverk."), showing=[replaces])
    with step("seat_person", by=by, body=seat.body, on=starts_on) as taken:
        if replaces and starts_on and replaces.ends_certainty != Certainty.TOLD:
            starts_before = replaces.starts_on is None or replaces.starts_on < starts_on
            if starts_before:
                taken.set(replaces, ends_on=starts_on, ends_certainty=certainty_of(starts_on, starts_certainty))
        refuse_taken(
            seat,
            person,
            starts_on,
            ends_on,
            certainty_of(starts_on, starts_certainty) == Certainty.TOLD
            and certainty_of(ends_on, ends_certainty) == Certainty.TOLD,
            besides=replaces,
        )
        mandate = taken.create(
            Mandate,
            places=places,
            finding=finding,
            seat=seat,
            person=person,
            starts_on=starts_on,
            starts_certainty=certainty_of(starts_on, starts_certainty),
            ends_on=ends_on,
            ends_certainty=certainty_of(ends_on, ends_certainty),
            replaces=replaces,
            deputy_for=deputy_for,
        )
        taken.about(mandate)
    return mandate


def overlapping(starts_on: date | None, ends_on: date | None) -> Q:
    """Return the condition that a period has a day in common with [starts_on, ends_on); null is open."""
    condition = Q()
    if ends_on:
        condition &= Q(starts_on__isnull=True) | Q(starts_on__lt=ends_on)
    if starts_on:
        condition &= Q(ends_on__isnull=True) | Q(ends_on__gt=starts_on)
    return condition


def refuse_taken(
    seat: Seat,
    person: Person,
    starts_on: date | None,
    ends_on: date | None,
    told: bool,
    *,
    besides: Mandate | None = None,
) -> None:
    """Refuse with `already-seated` or, between told days, with `seat-taken`; other overlaps are doubts, not refused."""
    there = seat.mandates.filter(overlapping(starts_on, ends_on), withdrawn_at__isnull=True).select_related("person")
    others = [mandate for mandate in there if besides is None or mandate.pk != besides.pk]
    same = [mandate for mandate in others if mandate.person_id == person.pk]
    if same:
        raise Refused("already-seated", _("Personen har redan platsen de dagarna."), showing=same)
    if not told:
        return
    both_told = [
        mandate
        for mandate in others
        if mandate.starts_on
        and mandate.ends_on
        and mandate.starts_certainty == mandate.ends_certainty == Certainty.TOLD
    ]
    if both_told:
        raise Refused(
            "seat-taken",
            _("Någon annan har platsen de dagarna."),
            instead=_("Rätta dagarna, eller avsluta det andra uppdraget."),
            showing=both_told,
        )


def _refuse_ended(seat: Seat, starts_on: date | None) -> None:
    if seat.ends_on and starts_on and starts_on >= seat.ends_on:
        raise Refused("seat-ended", _("Platsen finns inte längre den dagen."), instead=_("Lägg till en ny plats."))


def end_mandate(
    mandate: Mandate,
    *,
    ends_on: date,
    by: User,
    certainty: str = Certainty.TOLD,
    reason: str = "",
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Mandate:
    """Say that somebody has left a seat; `ends_on` is the first day without them. Inverse: `undo_step`.

    Refused: `not-allowed`; `ends-before-start`; `already-ended` (its end is told already); `seat-taken`.
    """
    same_association(by, mandate)
    require(may_write_body(by, mandate.seat.body))
    if mandate.ends_on and mandate.ends_certainty == Certainty.TOLD and mandate.ends_on <= ends_on:
        raise Refused("already-ended", _("Uppdraget är redan avslutat."), instead=_("Rätta dagen i stället."))
    with step("end_mandate", by=by, about=mandate, on=ends_on, reason=reason, body=mandate.seat.body) as taken:
        taken.set(mandate, ends_on=ends_on, ends_certainty=certainty)
        taken.sourced(mandate, places=places, finding=finding)
    return mandate


def note_replacement(mandate: Mandate, *, replaces: Mandate | None, by: User) -> Mandate:
    """Say who took over from whom, where told; only this forms a chain. Inverse: the same with what was before.

    Refused: `not-allowed`; `other-seat`; `circle` (the chain would bite its tail).
    """
    same_association(by, mandate, replaces)
    require(may_write_body(by, mandate.seat.body))
    if replaces and replaces.seat.body_id != mandate.seat.body_id:
        raise Refused("other-seat", _("Den som ersätts sitter i ett annat nätverk."), showing=[replaces])
    above = replaces
    while above is not None:
        if above.pk == mandate.pk:
            raise Refused("circle", _("Den som ersätts har själv tagit över härifrån."), showing=[above])
        above = above.replaces
    with step("note_replacement", by=by, about=mandate, body=mandate.seat.body) as taken:
        taken.set(mandate, replaces=replaces)
    return mandate
