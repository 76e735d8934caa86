"""The frozen records that reading yields, one class per kind of finding.

Every record stands at one or more places, holds with a `probability` (0 to 1) and says why in
`reason` (Swedish, for the person who reviews). `findings()` in this room walks them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Literal, TypeVar

from lagetrunt.reading.document import Document, Place

T = TypeVar("T")

Presence = Literal["present", "absent"]
Capacity = Literal["member", "guest"]
Mode = Literal["in_person", "online", "hybrid"]
ItemKind = Literal["information", "dialogue", "decision", "question", "theme", "go-round", "report"]
Outcome = Literal["done", "nothing_new", "not_reached", "postponed", "empty"]
Stance = Literal["yes", "no", "undecided", "interested", "discussing", "doing"]
WayOn = Literal["information", "further decision", "action"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What all findings share."""

    places: tuple[Place, ...] = ()
    probability: float = 1.0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value(Found, Generic[T]):
    """One value of the header."""

    value: T


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Whose paper, when and where. Times are 'HH:MM', dates 'YYYY-MM-DD'."""

    body: Value[str] | None = None
    date: Value[str] | None = None
    start: Value[str] | None = None
    end: Value[str] | None = None
    place: Value[str] | None = None
    mode: Value[Mode] | None = None
    secretary: Value[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee(Found):
    """One row of the attendance list, names as written and without title."""

    name: str
    organisation: str | None = None
    title: str | None = None
    chair: bool = False
    presence: Presence = "present"
    capacity: Capacity = "member"
    partial: str | None = None
    instead_of: str | None = None
    remote: bool = False
    excused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Found):
    """A point of the agenda; `places[0]` is its heading, `blocks` the indices of what stands under it."""

    id: str
    heading: str
    number: str | None = None
    level: int = 1
    parent: str | None = None
    """Id of the item above."""
    kind: ItemKind | None = None
    outcome: Outcome = "done"
    blocks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Found):
    """What stands under an item; `item` is its id, None before the first item."""

    item: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Statement):
    """What the body itself decided."""

    way_on: WayOn | None = None
    way_on_whom: str | None = None
    binds: tuple[str, ...] = ()
    """Organisations bound, where not all are."""
    condition: str | None = None
    until: str | None = None
    refers_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Statement):
    """What somebody is to do afterwards; `due` is a date or a month ('2020-12')."""

    assignees: tuple[str, ...] = ()
    due: str | None = None
    to: str | None = None
    condition: str | None = None
    reported: bool = False
    """True where this paper reports an earlier action as done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Postponement(Statement):
    """A point put off; `until` is 'next', a date or None."""

    until: str | None = None
    subject: str | None = None
    reason_told: str | None = None
    """Why it was put off, as the paper says (key `reason` of the format)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment(Statement):
    """Who takes on which role."""

    person: str
    role: str
    body: str | None = None
    organisation: str | None = None
    replaces: str | None = None
    since: str | None = None
    """First day in the role, where told."""
    until: str | None = None
    dates: tuple[str, ...] = ()
    """Days to which the appointment is limited."""
    extent_percent: int | None = None
    stays: bool = False
    """True where the person goes on with what they had before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingDate(Statement):
    """A meeting or event to come."""

    date: str
    what: str | None = None
    proposed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Statement):
    """What one organisation said, plans or answers."""

    organisation: str
    topic: str | None = None
    stance: Stance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacancy(Statement):
    """A seat said to be empty."""

    seat: str
    organisation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaver(Statement):
    """A person who leaves."""

    person: str
    organisation: str | None = None
    why: str | None = None
    when: str | None = None
    role: str | None = None
    """What they leave, where it is one role and not their work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Statement):
    """A question that nobody owns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money(Statement):
    """An amount; `unit` as 'SEK', 'SEK per year', 'SEK per inhabitant' or 'SEK per inhabitant and year'."""

    amount: Decimal
    unit: str
    years: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark(Statement):
    """A line that may not be spread."""


MentionKind = Literal["person", "organisation", "body"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Found):
    """A surface form of a person, organisation or body and whom it means (None: left open)."""

    kind: MentionKind
    form: str
    means: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read out of one paper."""

    document: Document
    header: Header
    attendance: tuple[Attendee, ...] = ()
    items: tuple[Item, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    postponed: tuple[Postponement, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    meetings: tuple[ComingDate, ...] = ()
    positions: tuple[Position, ...] = ()
    vacancies: tuple[Vacancy, ...] = ()
    leavers: tuple[Leaver, ...] = ()
    questions: tuple[Question, ...] = ()
    money: tuple[Money, ...] = ()
    marks: tuple[Mark, ...] = ()
    mentions: tuple[Mention, ...] = ()
    doubts: tuple[str, ...] = ()
    """Doubts about the paper as a whole: a weekday that does not fit, two chairs, no list of those present."""
