"""The one cast of the tests, and short ways to the facts that they need.

The register of a sub-region: the network of directors (with a group below it), another network beside it, and a second
association that must never be seen. Ask for the fixture `cast`; `tests/conftest.py` makes it known everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from lagetrunt.models import (
    Association,
    Attendance,
    Body,
    Grant,
    Meeting,
    MeetingState,
    Organisation,
    OrganisationKind,
    Paper,
    PaperState,
    Person,
    Place,
    Role,
    Seat,
    TextVersion,
    User,
)
from lagetrunt.register import add_seat, book_meeting, record_attendance, seat_person

TODAY = date(2026, 3, 2)


@dataclass
class Cast:
    """Who is there, and where they belong."""

    association: Association
    other_association: Association
    network: Body
    """Socialchefsnätverket, with `group` below it."""
    group: Body
    elsewhere: Body
    """Skolchefsnätverket, beside the network."""
    administrator: User
    coordinator: User
    chair: User
    member: User
    member_elsewhere: User
    contact: User
    """Contact of the group alone."""
    reader: User
    stranger: User
    """A user without any role."""
    foreigner: User
    """Administrator of the other association."""

    @property
    def insiders(self) -> list[User]:
        """Those who may read the network."""
        return [self.administrator, self.coordinator, self.chair, self.member, self.reader]

    def municipality(self, name: str, code: str = "") -> Organisation:
        """Return a municipality of the national list, made where it is missing."""
        there = Organisation.objects.filter(name=name, association__isnull=True).first()
        if there:
            return there
        code = code or f"{9000 + Organisation.objects.count()}"
        kind = OrganisationKind.MUNICIPALITY
        return Organisation.objects.create(name=name, full_name=f"{name}s kommun", kind=kind, scb_code=code)

    def person(self, name: str) -> Person:
        """Return a new person."""
        return Person.objects.create(association=self.association, name=name)

    def meeting(self, day: date | str, body: Body | None = None, *, held: bool = True, **fields: Any) -> Meeting:
        """Return a new meeting of the network on a day, held unless said otherwise."""
        on = date.fromisoformat(day) if isinstance(day, str) else day
        state = MeetingState.HELD if held else MeetingState.PLANNED
        return book_meeting(body or self.network, date=on, by=self.administrator, state=state, **fields)

    def seat(self, name: str, body: Body | None = None, **fields: Any) -> Seat:
        """Return a new seat of a municipality in the network."""
        return add_seat(body or self.network, organisation=self.municipality(name), by=self.administrator, **fields)

    def seated(self, person: str, municipality: str, since: str = "2024-01-01", **fields: Any) -> Seat:
        """Return a new seat of the network with a new person on it."""
        seat = self.seat(municipality)
        seat_person(
            seat, person=self.person(person), starts_on=date.fromisoformat(since), by=self.administrator, **fields
        )
        return seat

    def there(self, meeting: Meeting, person: Person, municipality: str = "", **fields: Any) -> Attendance:
        """Put a person on a meeting's list."""
        organisation = self.municipality(municipality) if municipality else None
        return record_attendance(meeting, person=person, organisation=organisation, by=self.administrator, **fields)

    def place(self, words: str = "ett ställe", paper: Paper | None = None) -> Place:
        """Return a new place in a paper of the network."""
        number = Place.objects.count()
        paper = paper or Paper.objects.create(
            association=self.association,
            body=self.network,
            name=f"anteckningar {number}.txt",
            sha256=f"{number:064x}",
            state=PaperState.ENTERED,
        )
        text = TextVersion.objects.create(paper=paper, extractor="test/1", form="txt", blocks=[])
        return Place.objects.create(text=text, block=0, start=0, end=len(words), quote=words)


def make_cast() -> Cast:
    """Make the whole cast in an empty database."""
    association = Association.objects.create(name="Samverkan Nordväst")
    other = Association.objects.create(name="Samverkan Söder")
    network = Body.objects.create(association=association, name="Socialchefsnätverket", slug="socialchefsnatverket")
    group = Body.objects.create(
        association=association, name="Nätverk äldreomsorg", slug="natverk-aldreomsorg", parent=network, kind="group"
    )
    elsewhere = Body.objects.create(association=association, name="Skolchefsnätverket", slug="skolchefsnatverket")
    user = _user_maker(association)
    foreigner = _user_maker(other)("foreigner", "Frida Främmande", Role.ADMINISTRATOR, None)
    return Cast(
        association=association,
        other_association=other,
        network=network,
        group=group,
        elsewhere=elsewhere,
        administrator=user("administrator", "Adam Admin", Role.ADMINISTRATOR, None),
        coordinator=user("coordinator", "Siv Samordnare", Role.COORDINATOR, network),
        chair=user("chair", "Olle Ordförande", Role.CHAIR, network),
        member=user("member", "Mia Medlem", Role.MEMBER, network),
        member_elsewhere=user("elsewhere", "Egon Elsewhere", Role.MEMBER, elsewhere),
        contact=user("contact", "Kaj Kontakt", Role.CONTACT, group),
        reader=user("reader", "Lea Läsare", Role.READER, network),
        stranger=user("stranger", "Stina Stranger", "", None),
        foreigner=foreigner,
    )


def _user_maker(association: Association) -> Any:
    def make(address: str, name: str, role: str, body: Body | None) -> User:
        user = User.objects.create_user(f"{address}@example.org", association=association, name=name)
        if role:
            Grant.objects.create(association=association, user=user, role=role, body=body)
        return user

    return make
