"""Lines of open business ready to be drawn: mark, word, age, the way to it, and one step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from django.db import models

from lagetrunt.access import may_enter_papers, may_write_body
from lagetrunt.models import Body, BodyKind, Meeting, User
from lagetrunt.register.business import Open
from lagetrunt.web.business.looks import Step, look_of, say_address
from lagetrunt.web.dates import short_date


@dataclass(frozen=True)
class Here:
    """Who looks, on which day, and when each network meets next."""

    user: User
    today: date
    meetings: dict[int, Meeting] = field(default_factory=dict)
    """The next booked meeting of each network, by its key."""
    bodies: dict[int, Body] = field(default_factory=dict)
    """The reader's networks."""

    @cached_property
    def _main(self) -> Body | None:
        """The network above all others that the reader has; None where they have several."""
        tops = [one for one in self.bodies.values() if one.parent_id not in self.bodies and one.kind != BodyKind.OUTER]
        return tops[0] if len(tops) == 1 else None

    def network_of(self, line: Open) -> str:
        """Return which network a line is of, unless that goes without saying: it is the top one of all."""
        return str(line.body) if line.body and line.body != self._main else ""

    def may_say(self, line: Open) -> bool:
        """Return whether the reader may say of the line that it is done, for later or over."""
        return may_write_body(self.user, line.body) if line.body else may_enter_papers(self.user)


@dataclass(frozen=True)
class Row:
    """One line as the list draws it."""

    open: Open
    mark: str
    word: str
    age: str
    url: str
    step: Step | None
    may_say: bool
    network: str
    """Which network it is of, where that does not go without saying."""
    next_meeting: str
    """The day of the network's next meeting, as fields take it; empty where none is booked."""
    next_meeting_words: str
    done_url: str
    """Where one says that it is done; empty where the step does."""
    later_url: str
    over_url: str

    @property
    def title(self) -> str:
        """What it is called, short enough for a line."""
        text = self.open.title
        return text if len(text) < _TITLE_AT_MOST else f"{text[: _TITLE_AT_MOST - 1].rstrip()}…"

    @property
    def fact(self) -> models.Model | None:
        """The row whose source is the line's source: the newest that the reason rests on."""
        return self.open.facts[0] if self.open.facts else None

    @property
    def id(self) -> str:
        """The id of the line on the page."""
        return f"rad-{self.open.rule}-{self.public_id}"

    @property
    def public_id(self) -> str:
        """The public id of what it is about."""
        return str(getattr(self.open.fact, "public_id", ""))


_TITLE_AT_MOST = 140


def row_of(line: Open, here: Here) -> Row:
    """Return a line as it is drawn for a reader."""
    look = look_of(line)
    meeting = here.meetings.get(line.body.pk) if line.body else None
    may_say = here.may_say(line)
    step = look.step(line, meeting, may_say)
    return Row(
        open=line,
        mark=look.shape(line),
        word=look.word(line),
        age=look.age(line, here.today),
        url=look.url(line),
        step=step,
        may_say=may_say,
        network=here.network_of(line),
        next_meeting=meeting.date.isoformat() if meeting else "",
        next_meeting_words=short_date(meeting.date, here.today) if meeting else "",
        done_url="" if step and step.posts else say_address(line, "klart"),
        later_url=say_address(line, "senare"),
        over_url=say_address(line, "over"),
    )


def rows_of(lines: Iterable[Open], here: Here) -> list[Row]:
    """Return lines as they are drawn."""
    return [row_of(line, here) for line in lines]


def facts_of(rows: Iterable[Row]) -> list[Any]:
    """Return the rows whose sources the lines show."""
    return [row.fact for row in rows if row.fact is not None]
