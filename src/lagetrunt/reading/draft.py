"""The working copy of a reading: what the passes fill in, one after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lagetrunt.reading import records as r
from lagetrunt.reading.document import Document
from lagetrunt.reading.known import NOTHING_KNOWN, Known
from lagetrunt.reading.people import Directory
from lagetrunt.reading.statements import BlockView, Sentence


@dataclass(slots=True)
class Draft:
    """A document with what has been found in it so far.

    `labels` maps the index of a block that is no part of an item to what it is: 'title', 'header',
    'attendance', 'label', 'agenda', 'signature', 'furniture'.
    """

    document: Document
    known: Known = NOTHING_KNOWN
    labels: dict[int, str] = field(default_factory=dict)
    header: r.Header = field(default_factory=r.Header)
    attendance: list[r.Attendee] = field(default_factory=list)
    items: list[r.Item] = field(default_factory=list)
    decisions: list[r.Decision] = field(default_factory=list)
    actions: list[r.Action] = field(default_factory=list)
    postponed: list[r.Postponement] = field(default_factory=list)
    appointments: list[r.Appointment] = field(default_factory=list)
    meetings: list[r.ComingDate] = field(default_factory=list)
    positions: list[r.Position] = field(default_factory=list)
    vacancies: list[r.Vacancy] = field(default_factory=list)
    leavers: list[r.Leaver] = field(default_factory=list)
    questions: list[r.Question] = field(default_factory=list)
    money: list[r.Money] = field(default_factory=list)
    marks: list[r.Mark] = field(default_factory=list)
    mentions: list[r.Mention] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    directory: Directory = field(default_factory=Directory)
    """The people of the paper; working material of the passes, as is what follows."""
    views: dict[int, BlockView] = field(default_factory=dict)
    """Blocks as the rules read them, by index."""
    sentences: list[Sentence] = field(default_factory=list)
    keys: dict[str, list[str]] = field(default_factory=dict)
    """The letters that the list of those present gives people, with their names: 'KÅm' is Karin Åkerström."""

    def point(self, name: str | None) -> r.Item | None:
        """Return the point of that id, None where there is none.

        Ids count the points ('i1' is the first), so it is mostly the first one looked at, in a paper of any length.
        """
        if name is None:
            return None
        at = int(name[1:]) - 1 if name[1:].isdecimal() else -1
        if 0 <= at < len(self.items) and self.items[at].id == name:
            return self.items[at]
        return next((item for item in self.items if item.id == name), None)

    def heading(self, name: str | None) -> str:
        """Return the heading of the point of that id, empty where there is none."""
        point = self.point(name)
        return point.heading if point else ""


@dataclass(frozen=True, slots=True)
class Pass:
    """One step of reading: a function over the draft, with the fields it needs and those it gives."""

    name: str
    run: Callable[[Draft], None]
    needs: tuple[str, ...]
    gives: tuple[str, ...]


def reads(*, needs: tuple[str, ...], gives: tuple[str, ...]) -> Callable[[Callable[[Draft], None]], Pass]:
    """Turn a function into a pass; the pipeline refuses an order in which a need comes too late."""

    def wrap(function: Callable[[Draft], None]) -> Pass:
        return Pass(name=function.__name__, run=function, needs=needs, gives=gives)

    return wrap
