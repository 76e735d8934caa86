"""A member list pasted out of a spreadsheet: read into rows with doubts, looked at by a person, then entered."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from lagetrunt.access import may_write_body, require
from lagetrunt.language.keys import fold
from lagetrunt.language.names import is_name
from lagetrunt.language.organisations import organisations
from lagetrunt.models import (
    Body,
    Certainty,
    Mandate,
    OfficeRole,
    Organisation,
    OrganisationKind,
    Person,
    Seat,
    SeatKind,
    User,
)
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.mandates import overlapping, seat_person
from lagetrunt.register.offices import give_office, office_held
from lagetrunt.register.organisations import add_organisation, organisation_named
from lagetrunt.register.people import add_address, add_person
from lagetrunt.register.seats import add_seat

HEADS = {
    "name": ("namn", "ledamot", "person", "för- och efternamn"),
    "organisation": ("organisation", "kommun", "kommun/organisation", "organisation/kommun", "arbetsplats", "region"),
    "role": ("titel", "roll", "titel/roll", "befattning", "funktion", "uppdrag"),
    "email": ("e-post", "epost", "mejl", "mail", "e-postadress", "mejladress", "e-mail"),
}
_MAIL = re.compile(r"[^@\s<>;,]+@[^@\s<>;,]+\.[^@\s<>;,]+")


@dataclass(frozen=True)
class MemberRow:
    """One row of a pasted list; `doubts` are codes of what is not sure about it."""

    line: int
    name: str
    organisation: str = ""
    role: str = ""
    email: str = ""
    doubts: tuple[str, ...] = ()
    """no-name, not-a-name, no-organisation, unknown-organisation, no-address, twice."""


def read_member_list(text: str) -> list[MemberRow]:
    """Read rows parted by tab or semicolon, with or without a line of headings; pure, nothing is written.

    Without headings the mail address, the organisation and the name are told by what they look like. Empty rows are
    left out. Wrong input is no error: each row carries its doubts.
    """
    parted = "\t" if "\t" in text else ";"
    try:
        lines = list(csv.reader(io.StringIO(text), delimiter=parted))
    except csv.Error:
        lines = [line.split(parted) for line in text.splitlines()]
    cells = [(number, [" ".join(cell.split()) for cell in row]) for number, row in enumerate(lines, start=1)]
    rows = [(number, row) for number, row in cells if any(row)]
    columns = _columns(rows[0][1]) if rows else {}
    if columns:
        rows = rows[1:]
    read = [_by_head(number, row, columns) if columns else _by_look(number, row) for number, row in rows]
    return _doubted(read)


def _columns(row: list[str]) -> dict[str, int]:
    """Return which column holds what, where the row is a line of headings; empty where it is not."""
    found: dict[str, int] = {}
    for number, cell in enumerate(row):
        for what, heads in HEADS.items():
            if fold(cell).strip(":") in heads:
                found.setdefault(what, number)
    return found if "name" in found else {}


def _by_head(number: int, row: list[str], columns: dict[str, int]) -> MemberRow:
    values = {what: row[column] if column < len(row) else "" for what, column in columns.items()}
    return _row(number, values)


def _by_look(number: int, row: list[str]) -> MemberRow:
    values = {"name": "", "organisation": "", "role": "", "email": ""}
    for cell in filter(None, row):
        if not values["email"] and _MAIL.search(cell):
            values["email"] = cell
        elif not values["organisation"] and organisations().get(cell):
            values["organisation"] = cell
        elif not values["name"] and is_name(cell):
            values["name"] = cell
        elif not values["role"]:
            values["role"] = cell
    if not values["name"] and values["role"]:
        values["name"], values["role"] = values["role"], ""
    return _row(number, values)


def _row(number: int, values: dict[str, str]) -> MemberRow:
    name, organisation, role, email = (values.get(what, "") for what in HEADS)
    return MemberRow(number, name, organisation, role, email)


def _doubted(rows: list[MemberRow]) -> list[MemberRow]:
    seen: set[tuple[str, str]] = set()
    doubted = []
    for row in rows:
        address = _MAIL.search(row.email)
        plain = organisations().plain_name(row.organisation) if row.organisation else None
        doubts = [
            *(["no-name"] if not row.name else ["not-a-name"] if not is_name(row.name) else []),
            *(["no-organisation"] if not row.organisation else [] if plain else ["unknown-organisation"]),
            *(["no-address"] if row.email and not address else []),
            *(["twice"] if (fold(row.name), fold(plain or row.organisation)) in seen else []),
        ]
        seen.add((fold(row.name), fold(plain or row.organisation)))
        email = address[0].lower() if address else ""
        doubted.append(replace(row, organisation=plain or row.organisation, email=email, doubts=tuple(doubts)))
    return doubted


def enter_member_list(body: Body, rows: Iterable[MemberRow], *, by: User, on: date) -> list[Mandate]:
    """Enter rows that a person has looked at: people, organisations and seats that are missing are made.

    Somebody already seated in the body for that organisation under that name stays; else a new person is made, for
    people are never joined without a yes. First days are *seen* on `on`. Rows without a name or an organisation are
    left out. Returns the new mandates. Inverse: `undo_step`. Refused: `not-allowed`.
    """
    same_association(by, body)
    require(may_write_body(by, body))
    made = []
    with step("enter_member_list", by=by, about=body, on=on):
        for row in rows:
            if row.name and row.organisation and "twice" not in row.doubts:
                mandate = _entered(body, row, by, on)
                made += [mandate] if mandate else []
    return made


def _entered(body: Body, row: MemberRow, by: User, on: date) -> Mandate | None:
    organisation = organisation_named(row.organisation, by=by) or add_organisation(
        name=row.organisation, by=by, kind=OrganisationKind.OTHER
    )
    kind = SeatKind.DEPUTY if fold(row.role) in ("ersättare", "suppleant") else SeatKind.MEMBER
    held = Mandate.objects.filter(
        overlapping(on, None), seat__body=body, seat__organisation=organisation, withdrawn_at__isnull=True
    ).select_related("person")
    there = next((one for one in held if one.person.key == fold(row.name)), None)
    person = there.person if there else _someone(row, by)
    if row.email and not person.addresses.filter(email=row.email).exists():
        add_address(person, email=row.email, by=by)
    if fold(row.role) == "ordförande" and not office_held(body, person=person, role=OfficeRole.CHAIR, starts_on=on):
        give_office(body, person=person, role=OfficeRole.CHAIR, by=by, starts_on=on, starts_certainty=Certainty.SEEN)
    if there:
        return None
    seat = _free_seat(body, organisation, kind, on) or add_seat(
        body, organisation=organisation, kind=kind, by=by, starts_on=on, starts_certainty=Certainty.SEEN
    )
    return seat_person(seat, person=person, by=by, starts_on=on, starts_certainty=Certainty.SEEN)


def _someone(row: MemberRow, by: User) -> Person:
    """Return the person with that mail address, else a new one."""
    rows = Person.objects.filter(
        association_id=by.association_id, withdrawn_at__isnull=True, joined_to__isnull=True, key=fold(row.name)
    )
    known = rows.filter(addresses__email=row.email).first() if row.email else None
    return known or add_person(name=row.name, by=by)


def _free_seat(body: Body, organisation: Organisation, kind: str, on: date) -> Seat | None:
    seats = Seat.objects.filter(
        overlapping(on, None), body=body, organisation=organisation, kind=kind, withdrawn_at__isnull=True
    )
    held = Mandate.objects.filter(overlapping(on, None), seat__in=seats, withdrawn_at__isnull=True).values("seat")
    found: Seat | None = seats.exclude(pk__in=held).select_related("body").order_by("id").first()
    return found
