"""Settling the agenda: order, drop, take up, add and change its lines; each change is one step and can be undone.

The first change stores every line as it is drafted, in order, so that what a person has seen stays as they left it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.meetings.agenda.draft import draft_agenda
from lagetrunt.meetings.agenda.lines import Agenda, Line
from lagetrunt.meetings.agenda.measures import minutes_for
from lagetrunt.models import AgendaLine, LineState, Matter, Meeting, MeetingState, Person, Refused, User
from lagetrunt.register.journal import Step, same_association, step

MOST_MINUTES = 1440
CHANGEABLE = frozenset({"heading", "kind", "minutes", "owner", "owner_written", "background", "matter", "is_break"})
"""The fields of a line that `change_line` takes."""


def order_agenda(meeting: Meeting, *, keys: Sequence[str], by: User) -> list[AgendaLine]:
    """Put the lines of an agenda in the order of `keys`. Inverse: the same with the order before, or `undo_step`.

    Refused: `not-allowed`; `already-held`, `meeting-cancelled`; `agenda-changed` (`keys` are not exactly its lines).
    """
    with _settling(meeting, "order_agenda", by) as (taken, agenda, rows):
        if set(keys) != set(agenda.keys) or len(keys) != len(agenda.keys):
            raise _changed()
        return _put_in_order(taken, [rows[key] for key in keys])


def move_line(meeting: Meeting, key: str, *, to: int, by: User) -> AgendaLine:
    """Move a line to a place, counted from 1; a place beyond the last is the last. Inverse: `undo_step`.

    Refused: `not-allowed`; `already-held`, `meeting-cancelled`; `no-such-line`.
    """
    with _settling(meeting, "move_line", by) as (taken, agenda, rows):
        moved = _on_agenda(agenda, key)
        keys = [one for one in agenda.keys if one != moved.key]
        keys.insert(max(to, 1) - 1, moved.key)
        _put_in_order(taken, [rows[one] for one in keys])
        return rows[moved.key]


def drop_line(meeting: Meeting, key: str, *, why: str = "", by: User) -> AgendaLine:
    """Take a line off the agenda and keep why; one that is off it already stays so. Inverse: `take_up_line`.

    Refused: `not-allowed`; `already-held`, `meeting-cancelled`; `no-such-line`; `no-such-value` (too long a reason).
    """
    with _settling(meeting, "drop_line", by, reason=why) as (taken, agenda, rows):
        dropped = _with_key(agenda.dropped, key)
        if dropped:
            return rows[dropped.key]
        row = rows[_on_agenda(agenda, key).key]
        taken.about(row)
        taken.set(row, state=LineState.DROPPED, dropped_why=why.strip())
        return row


def take_up_line(meeting: Meeting, key: str, *, by: User) -> AgendaLine:
    """Put a line on the agenda that was dropped, or that is open but was not proposed. Inverse: `drop_line`.

    One that is on it already stays so.
    Refused: `not-allowed`; `already-held`, `meeting-cancelled`; `no-such-line`.
    """
    with _settling(meeting, "take_up_line", by) as (taken, agenda, rows):
        dropped = _with_key(agenda.dropped, key)
        if dropped:
            row = rows[dropped.key]
            taken.set(row, state=LineState.ON, dropped_why="")
            taken.about(row)
            return row
        proposed = next((one.line for one in agenda.waiting if key in {one.line.key, *one.line.also}), None)
        if proposed is None:
            return rows[_on_agenda(agenda, key).key]
        row = _store(taken, agenda.meeting, proposed, _place_for_more(agenda) + 1)
        taken.about(row)
        _put_in_order(taken, _inserted(agenda, rows, row))
        return row


def add_line(
    meeting: Meeting,
    *,
    heading: str,
    by: User,
    kind: str = "",
    minutes: int | None = None,
    owner: Person | None = None,
    owner_written: str = "",
    background: str = "",
    matter: Matter | None = None,
    is_break: bool = False,
    to: int | None = None,
) -> AgendaLine:
    """Add a line of one's own: at place `to`, else before the points that end the meeting. Inverse: `undo_step`.

    Without `minutes` it takes as long as points of its kind use to.
    Refused: `not-allowed`; `already-held`, `meeting-cancelled`; `no-heading`; `minutes-out-of-range`;
    `other-association`; `no-such-value`.
    """
    same_association(by, owner, matter)
    values = {
        "heading": heading,
        "kind": kind,
        "minutes": minutes_for(kind, is_break=is_break) if minutes is None else minutes,
        "owner": owner,
        "owner_written": owner_written,
        "background": background,
        "matter": matter,
        "is_break": is_break,
    }
    with _settling(meeting, "add_line", by) as (taken, agenda, rows):
        row = taken.create(AgendaLine, meeting=meeting, position=len(rows) + 1, **_checked(values))
        taken.about(row)
        _put_in_order(taken, _inserted(agenda, rows, row, to))
        return row


def change_line(
    meeting: Meeting, key: str, *, by: User, was: Mapping[str, Any] | None = None, **changes: Any
) -> AgendaLine:
    """Change fields of a line (`CHANGEABLE`). Inverse: the same, back, or `undo_step`.

    `was` is what the fields held when the user began: whoever saves last does not overwrite another's change unseen.
    Refused: `not-allowed`; `already-held`, `meeting-cancelled`; `no-such-line`; `changed-since`; `no-heading`;
    `minutes-out-of-range`; `other-association`; `no-such-value`. A field that is none of a line's is a TypeError.
    """
    if unknown := set(changes) - CHANGEABLE:
        raise TypeError(f"a line has no {', '.join(sorted(unknown))} to change")
    same_association(by, changes.get("owner"), changes.get("matter"))
    with _settling(meeting, "change_line", by) as (taken, agenda, rows):
        row = rows[_on_agenda(agenda, key).key]
        values = _checked(changes)
        if any(getattr(row, name) not in (was[name], value) for name, value in values.items() if was and name in was):
            raise Refused(
                "changed-since",
                _("Någon annan har ändrat samma sak medan du skrev."),
                instead=_("Jämför med det som står nu och spara igen."),
                showing=[row],
            )
        taken.about(row)
        taken.set(row, **values)
        return row


@contextmanager
def _settling(
    meeting: Meeting, verb: str, by: User, *, reason: str = ""
) -> Iterator[tuple[Step, Agenda, dict[str, AgendaLine]]]:
    """Open a step on an agenda that nobody else changes meanwhile, with every line of it stored, by key."""
    same_association(by, meeting)
    require(may_write_body(by, meeting.body))
    with step(verb, by=by, about=meeting, on=meeting.date, reason=reason) as taken:
        taken.lock(meeting, "state")
        refuse_over(meeting)
        agenda = draft_agenda(meeting, user=by)
        rows = {line.key: line.line for line in (*agenda.lines, *agenda.dropped) if line.line}
        place = len(rows)
        for line in agenda.lines:
            if line.key not in rows:
                place += 1
                rows[line.key] = _store(taken, meeting, line, place)
        if place > len([line for line in agenda.lines if line.line]):
            _put_in_order(taken, [rows[line.key] for line in agenda.lines])
        yield taken, agenda, rows


def refuse_over(meeting: Meeting) -> None:
    """Refuse with `already-held` or `meeting-cancelled` what no agenda is made for any more."""
    if meeting.state == MeetingState.HELD:
        instead = _("Lägg till punkten bland mötets punkter i stället.")
        raise Refused("already-held", _("Mötet är hållet."), instead=instead)
    if meeting.state == MeetingState.CANCELLED:
        raise Refused("meeting-cancelled", _("Mötet är inställt."), instead=_("Planera det igen först."))


def _store(taken: Step, meeting: Meeting, line: Line, position: int) -> AgendaLine:
    return taken.create(
        AgendaLine,
        meeting=meeting,
        key=line.key,
        position=position,
        heading=line.heading,
        kind=line.kind,
        minutes=line.minutes,
        is_break=line.is_break,
        owner=line.owner,
        owner_written=line.owner_written,
        matter=line.matter,
    )


def _put_in_order(taken: Step, rows: Sequence[AgendaLine]) -> list[AgendaLine]:
    for position, row in enumerate(rows, start=1):
        taken.set(row, position=position)
    return list(rows)


def _inserted(
    agenda: Agenda, rows: Mapping[str, AgendaLine], row: AgendaLine, to: int | None = None
) -> list[AgendaLine]:
    ordered = [rows[key] for key in agenda.keys]
    ordered.insert(_place_for_more(agenda) if to is None else max(to, 1) - 1, row)
    return ordered


def _place_for_more(agenda: Agenda) -> int:
    """Return how many lines stand before the standing points that end the meeting."""
    ends = 0
    for line in reversed(agenda.lines):
        if not line.is_standing:
            break
        ends += 1
    return len(agenda.lines) - ends


def _on_agenda(agenda: Agenda, key: str) -> Line:
    found = _with_key(agenda.lines, key)
    if found is None:
        raise _no_such_line()
    return found


def _with_key(lines: Sequence[Line], key: str) -> Line | None:
    own = next((line for line in lines if line.key == key), None)
    return own or next((line for line in lines if key in line.also), None)


def _checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values as they are kept, or refuse them."""
    kept: dict[str, Any] = {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}
    if "heading" in kept and not kept["heading"]:
        raise Refused("no-heading", _("Punkten har ingen rubrik."), instead=_("Skriv en rubrik."))
    minutes: Any = kept.get("minutes")
    if minutes is not None and not 0 <= minutes <= MOST_MINUTES:
        raise Refused(
            "minutes-out-of-range",
            _("En punkt tar mellan 0 och %(most)s minuter.") % {"most": MOST_MINUTES},
            instead=_("Rätta minuterna."),
        )
    return kept


def _changed() -> Refused:
    return Refused(
        "agenda-changed",
        _("Dagordningen har ändrats sedan sidan visades."),
        instead=_("Ladda om sidan och ordna igen. Inget av det andra gjorde är borta."),
    )


def _no_such_line() -> Refused:
    return Refused(
        "no-such-line", _("Punkten finns inte på dagordningen."), instead=_("Ladda om sidan och se hur det står.")
    )
