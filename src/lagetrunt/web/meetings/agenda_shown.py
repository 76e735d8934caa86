"""The agenda as its page shows it: numbers, times, what may be done with each line, and the drawn time plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from zlib import crc32

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.meetings.agenda import Agenda, Line, NotNow
from lagetrunt.models import ItemKind, Meeting

_MARKS: dict[str, str] = {
    ItemKind.INFORMATION: "info",
    ItemKind.DIALOGUE: "talk",
    ItemKind.QUESTION: "talk",
    ItemKind.DECISION: "dec",
    ItemKind.THEME: "theme",
    ItemKind.GO_ROUND: "ringm",
    ItemKind.REPORT: "report",
}
_CAUTION_MARKS = {"decided-before": "dec", "put-off-often": "hop", "owner-left": "slash", "owner-away": "slash"}
_HOUR = 60
_DAY = 24 * _HOUR


@dataclass(frozen=True)
class Row:
    """One line with its place, number and time; `id` stays the same wherever the line is moved."""

    line: Line
    place: int
    number: int | None
    """None for a break."""
    begins: int | None
    """Minutes after midnight, None where the meeting's start is not known."""
    is_first: bool
    is_last: bool

    @property
    def id(self) -> str:
        """What the line's elements are called on the page."""
        return id_of(self.line.key)

    @property
    def clock(self) -> str:
        """When it begins, '9.05'."""
        return clock_of(self.begins) if self.begins is not None else ""

    @property
    def called(self) -> str:
        """What it is called in labels: 'punkt 3, Stärka förtroendet' or 'Paus'."""
        if self.number is None:
            return self.line.heading
        return _("punkt %(number)s, %(heading)s") % {"number": self.number, "heading": self.line.heading}

    @property
    def mark(self) -> str:
        """The mark of its kind, empty where no kind is known."""
        return _MARKS.get(self.line.kind, "")

    @property
    def kind_words(self) -> str:
        """Its kind in words."""
        return kind_words(self.line.kind)

    @property
    def cautions(self) -> list[tuple[str, str, tuple[models.Model, ...]]]:
        """What to look out for, as (mark, sentence, rows)."""
        return [(_CAUTION_MARKS.get(one.code, "late"), one.sentence, one.facts) for one in self.line.warnings]


def kind_words(kind: str) -> str:
    """Return what a kind of point is called, with a capital."""
    words = str(ItemKind(kind).label) if kind else ""
    return words[:1].upper() + words[1:]


def id_of(key: str) -> str:
    """Return a short id for what has this key; the key itself may hold any sign."""
    return f"p{crc32(key.encode()):08x}"


def clock_of(minutes: int) -> str:
    """Return a time of day from minutes after midnight: '9.05', '10.00'."""
    hour, minute = divmod(minutes % _DAY, _HOUR)
    return _("%(hour)s.%(minute)s") % {"hour": hour, "minute": f"{minute:02}"}


def after_midnight(value: time | None) -> int | None:
    """Return a time of day as minutes after midnight."""
    return None if value is None else value.hour * _HOUR + value.minute


def rows_of(agenda: Agenda) -> list[Row]:
    """Return the lines of an agenda with numbers and times."""
    last = len(agenda.lines)
    return [
        Row(one.line, place, one.number, after_midnight(one.starts), place == 1, place == last)
        for place, one in enumerate(agenda.timed, start=1)
    ]


def count_words(rows: Sequence[Row]) -> str:
    """Return '12 punkter'."""
    count = sum(row.number is not None for row in rows)
    return ngettext("%(count)s punkt", "%(count)s punkter", count) % {"count": count}


def minutes_words(agenda: Agenda) -> str:
    """Return '175 av 180 minuter', or '175 minuter' where the meeting's end is not known."""
    if agenda.minutes_there is None:
        return ngettext("%(count)s minut", "%(count)s minuter", agenda.minutes) % {"count": agenda.minutes}
    return _("%(count)s av %(there)s minuter") % {"count": agenda.minutes, "there": agenda.minutes_there}


def left_words(agenda: Agenda) -> str:
    """Return '5 minuter kvar' or '10 minuter för mycket'; empty where the meeting's end is not known."""
    if agenda.minutes_there is None:
        return ""
    left = agenda.minutes_there - agenda.minutes
    if left < 0:
        return ngettext("%(count)s minut för mycket", "%(count)s minuter för mycket", -left) % {"count": -left}
    return ngettext("%(count)s minut kvar", "%(count)s minuter kvar", left) % {"count": left}


def facts_of(agenda: Agenda) -> list[models.Model]:
    """Return every row that a reason or a caution on the page rests on."""
    lines = [*agenda.lines, *agenda.dropped, *(one.line for one in agenda.waiting)]
    there = [fact for line in lines for fact in line.facts]
    return [*there, *(fact for line in lines for one in line.warnings for fact in one.facts)]


def place_after(keys: Sequence[str], key: str, after: str) -> int | None:
    """Return the place, from 1, right after another line (the first for ''); None where that line is gone."""
    others = [one for one in keys if one != key]
    if not after:
        return 1
    return others.index(after) + 2 if after in others else None


def as_it_was(agenda: Agenda) -> Agenda:
    """Return only what was settled, for a meeting that is over."""
    lines = tuple(line for line in agenda.lines if line.line and not line.is_new)
    minutes = sum(line.minutes for line in lines)
    nothing: tuple[NotNow, ...] = ()
    return Agenda(
        meeting=agenda.meeting,
        lines=lines,
        waiting=nothing,
        dropped=agenda.dropped,
        minutes=minutes,
        minutes_there=agenda.minutes_there,
    )


def day_and_hours(meeting: Meeting) -> tuple[int | None, int | None]:
    """Return start and end of a meeting as minutes after midnight."""
    return after_midnight(meeting.start), after_midnight(meeting.end)
