"""What a drafted agenda is made of: its lines with their reasons, what waits, and what to look out for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db import models

from lagetrunt.models import AgendaLine, Matter, Meeting, Person
from lagetrunt.register.business.lines import Open


@dataclass(frozen=True, kw_only=True)
class Caution:
    """Something to look at before the agenda is sent: a code, a sentence, and the rows that it rests on."""

    code: str
    """`decided-before`, `put-off-often`, `owner-left`, `owner-away`, `overfull`, `gap`."""
    sentence: str
    facts: tuple[models.Model, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the agenda, as it was proposed and as a person has settled it."""

    key: str
    """What the line is known by as long as its reason stands: `standing:…`, `matter:…`, `rule:Kind:pk`, `line:…`."""
    also: frozenset[str] = frozenset()
    """Other keys that it goes by: those of all its reasons, since several may be one line."""
    heading: str
    """The network's own words where there are any."""
    kind: str = ""
    """An `ItemKind`, empty where nothing tells it."""
    minutes: int = 0
    owner: Person | None = None
    owner_written: str = ""
    """Who leads the point where that is no person of the register ("alla")."""
    background: str = ""
    why: str = ""
    """One or a few sentences, empty for a line that a person added."""
    facts: tuple[models.Model, ...] = ()
    """The rows that the reason rests on, the most telling first; their sources are the line's sources."""
    chain: tuple[date, ...] = ()
    """The meetings at which it was put off, oldest first."""
    doubt: str = ""
    """Why the reason may not hold, empty where it does."""
    warnings: tuple[Caution, ...] = ()
    matter: Matter | None = None
    is_standing: bool = False
    is_break: bool = False
    line: AgendaLine | None = None
    """The stored line, once somebody has changed the agenda."""
    is_new: bool = False
    """Whether it has come since somebody put the agenda in order."""
    is_over: bool = False
    """Whether it was settled for a reason that no longer holds."""

    @property
    def owner_words(self) -> str:
        """Return who leads the point, empty where nobody is known."""
        return str(self.owner) if self.owner else self.owner_written

    @property
    def dropped_why(self) -> str:
        """Return why a person took it off the agenda."""
        return self.line.dropped_why if self.line else ""


@dataclass(frozen=True, kw_only=True)
class NotNow:
    """Something open that is not proposed for this meeting: what, why not, and when it comes again."""

    open: Open
    why: str
    line: Line
    """The line that it would be, taken up by its key."""
    comes_back: date | None = None
    """None where no day is known: it comes when what it waits for has come."""


@dataclass(frozen=True, kw_only=True)
class Timed:
    """A line at its place: when it begins, and its number among the points."""

    line: Line
    starts: time | None
    """None where nobody has said when the meeting begins."""
    number: int | None
    """None for a break."""


@dataclass(frozen=True, kw_only=True)
class Agenda:
    """The agenda of one meeting, as a user may see it."""

    meeting: Meeting
    lines: tuple[Line, ...] = ()
    waiting: tuple[NotNow, ...] = ()
    dropped: tuple[Line, ...] = ()
    minutes: int = 0
    minutes_there: int | None = None
    """Minutes between the start and end of the meeting, None where these are not known."""
    warnings: tuple[Caution, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Return whether somebody has changed it, so that its lines are stored."""
        return any(line.line for line in (*self.lines, *self.dropped))

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of its lines in order, as `order_agenda` takes them."""
        return tuple(line.key for line in self.lines)

    @property
    def minutes_over(self) -> int:
        """Return how many minutes there are too many."""
        return max(self.minutes - self.minutes_there, 0) if self.minutes_there is not None else 0

    @property
    def timed(self) -> list[Timed]:
        """Return the lines with the time at which each begins, by the minutes of those before it, and its number."""
        found, minutes, number = [], 0, 0
        for line in self.lines:
            number += not line.is_break
            found.append(Timed(line=line, starts=self._after(minutes), number=None if line.is_break else number))
            minutes += line.minutes
        return found

    @property
    def ends(self) -> time | None:
        """Return when the last line is over, None where nobody has said when the meeting begins."""
        return self._after(self.minutes)

    def _after(self, minutes: int) -> time | None:
        if self.meeting.start is None:
            return None
        return (datetime.combine(self.meeting.date, self.meeting.start) + timedelta(minutes=minutes)).time()
