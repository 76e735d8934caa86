"""Who had the chair when, terms that have run out, and who told took over from whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import F
from django.utils.translation import gettext as _

from lagetrunt.models import Attendance, Body, Certainty, Mandate, Office, OfficeRole, Seat

CHAIRS = (OfficeRole.CHAIR, OfficeRole.VICE_CHAIR)


@dataclass(frozen=True)
class Term:
    """One person's time in an office."""

    office: Office
    last_day: date | None
    """Last day of it (t.o.m.); None where it is open."""
    has_run_out: bool
    listed_after: date | None
    """The last meeting after its end at which a list still has the person as chair."""
    has_successor: bool

    @property
    def warning(self) -> str:
        """Return what to see to, in the reader's words; empty where nothing is."""
        if not self.has_run_out or self.last_day is None:
            return ""
        if self.listed_after:
            return _("Tiden gick ut %(last)s, men %(person)s står som ordförande den %(day)s.") % {
                "last": self.last_day.isoformat(),
                "person": self.office.person,
                "day": self.listed_after.isoformat(),
            }
        if not self.has_successor:
            return _("Tiden gick ut %(last)s och ingen har tagit över.") % {"last": self.last_day.isoformat()}
        return ""


def chair_terms(body: Body, day: date, *, roles: Sequence[str] = CHAIRS) -> list[Term]:
    """Return the terms of chair and vice chair (or other `roles`), newest first, as they stand on `day`.

    A term has run out when its told last day is past; the warning tells whether the person is still listed as chair, or
    nobody has begun since.
    """
    held = Office.objects.filter(body=body, role__in=roles, withdrawn_at__isnull=True)
    offices = list(
        held.select_related("person", "employer", "replaces__person").order_by(
            F("starts_on").desc(nulls_last=True), "-id"
        )
    )
    listed: dict[int, date] = {}
    rows = Attendance.objects.filter(
        meeting__body=body, is_chair=True, withdrawn_at__isnull=True, meeting__withdrawn_at__isnull=True
    )
    for person, met in rows.order_by("meeting__date").values_list("person", "meeting__date"):
        listed[person] = met
    return [_term(office, offices, listed, day) for office in offices]


def _term(office: Office, offices: list[Office], listed: dict[int, date], day: date) -> Term:
    ends_on = office.ends_on
    ended = ends_on is not None and ends_on <= day and office.ends_certainty == Certainty.TOLD
    again = any(
        other.person_id == office.person_id
        and other.pk != office.pk
        and other.starts_on
        and ends_on
        and other.starts_on >= ends_on
        for other in offices
    )
    after = listed.get(office.person_id)
    still = after if office.role == OfficeRole.CHAIR and after and ends_on and ends_on <= after <= day else None
    successor = any(
        other.role == office.role
        and other.pk != office.pk
        and (other.replaces_id == office.pk or (other.starts_on and ends_on and other.starts_on >= ends_on))
        for other in offices
    )
    return Term(
        office=office,
        last_day=ends_on - timedelta(days=1) if ends_on else None,
        has_run_out=ended and not again,
        listed_after=still,
        has_successor=successor,
    )


def terms_run_out(body: Body, day: date) -> list[Term]:
    """Return the terms of any office in a body that have run out and call for something."""
    return [term for term in chair_terms(body, day, roles=OfficeRole.values) if term.warning]


def terms_running_out(body: Body, day: date, *, within_days: int = 60) -> list[Office]:
    """Return the offices whose told end, or evaluation, comes within so many days."""
    until = day + timedelta(days=within_days)
    held = Office.objects.filter(body=body, withdrawn_at__isnull=True).select_related("person")
    return [
        office
        for office in held.order_by(F("ends_on").asc(nulls_first=True), "id")
        if (office.ends_on and day < office.ends_on <= until)
        or (office.evaluation_on and day <= office.evaluation_on <= until)
    ]


def succession(seat: Seat) -> list[list[Mandate]]:
    """Return the chains of told replacements on a seat, each from its first holder; somebody alone is a chain of one.

    Two seats of one organisation are interchangeable: only what is told links two holders.
    """
    mandates = list(
        Mandate.objects.filter(seat=seat, withdrawn_at__isnull=True)
        .select_related("person", "seat__organisation")
        .order_by(F("starts_on").asc(nulls_first=True), "id")
    )
    by_key = {mandate.pk: mandate for mandate in mandates}
    after: dict[int, list[Mandate]] = {}
    for mandate in mandates:
        if mandate.replaces_id in by_key:
            after.setdefault(mandate.replaces_id or 0, []).append(mandate)
    first = [mandate for mandate in mandates if mandate.replaces_id not in by_key]
    return [_chain(mandate, after) for mandate in first]


def _chain(mandate: Mandate, after: dict[int, list[Mandate]]) -> list[Mandate]:
    chain, waiting = [], [mandate]
    while waiting:
        one = waiting.pop(0)
        chain.append(one)
        waiting.extend(after.get(one.pk, []))
    return chain
