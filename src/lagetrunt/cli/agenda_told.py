"""An agenda in the terminal: as it is printed, with what to look out for and what is not proposed; and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.phrases import ngettext
from lagetrunt.delivery.agenda import AgendaPaper
from lagetrunt.delivery.agenda_text import agenda_text
from lagetrunt.meetings.agenda import Agenda
from lagetrunt.register.day_words import day_date


def told(agenda: Agenda, paper: AgendaPaper) -> str:
    """Return the agenda as text, with warnings, dropped lines and what waits under it."""
    blocks = [agenda_text(paper).rstrip(), *(block for block in (_state(agenda), _warnings(agenda)) if block)]
    for title, rows in ((_("Borttagna"), _dropped(agenda)), (_("Föreslås inte nu"), _waiting(agenda))):
        if rows:
            blocks.append("\n".join([title, *rows]))
    return "\n\n".join(blocks)


def _state(agenda: Agenda) -> str:
    count = sum(not line.is_break for line in agenda.lines)
    told = ngettext("%(n)s punkt", "%(n)s punkter", count) % {"n": count}
    if agenda.minutes_there is None:
        minutes = _("%(minutes)s minuter") % {"minutes": agenda.minutes}
    else:
        minutes = _("%(minutes)s av %(there)s minuter") % {"minutes": agenda.minutes, "there": agenda.minutes_there}
    booked = "" if agenda.meeting.pk else " " + _("Mötet är inte bokat; dagen är ett förslag.")
    return f"{told}, {minutes}.{booked}"


def _warnings(agenda: Agenda) -> str:
    every = [("", one.sentence) for one in agenda.warnings]
    every += [(timed.line.heading, one.sentence) for timed in agenda.timed for one in timed.line.warnings]
    rows = [f"  ! {heading}: {sentence}" if heading else f"  ! {sentence}" for heading, sentence in every]
    return "\n".join([_("Att se upp med"), *rows]) if rows else ""


def _dropped(agenda: Agenda) -> list[str]:
    return [f"  – {line.heading}{f': {line.dropped_why}' if line.dropped_why else ''}" for line in agenda.dropped]


def _waiting(agenda: Agenda) -> list[str]:
    return [f"  – {one.line.heading}: {one.why}" for one in agenda.waiting]


def as_record(agenda: Agenda, paper: AgendaPaper) -> dict[str, Any]:
    """Return the agenda as plain values with stable names."""
    meeting = agenda.meeting
    return {
        "body": str(meeting.body),
        "date": meeting.date.isoformat(),
        "start": meeting.start.isoformat("minutes") if meeting.start else None,
        "end": meeting.end.isoformat("minutes") if meeting.end else None,
        "is_booked": meeting.pk is not None,
        "minutes": agenda.minutes,
        "minutes_there": agenda.minutes_there,
        "warnings": [one.sentence for one in agenda.warnings],
        "lines": list(_lines(agenda, paper)),
        "dropped": [{"key": one.key, "heading": one.heading, "why": one.dropped_why} for one in agenda.dropped],
        "waiting": [
            {
                "key": one.line.key,
                "heading": one.line.heading,
                "why": one.why,
                "comes_back": one.comes_back.isoformat() if one.comes_back else None,
            }
            for one in agenda.waiting
        ],
    }


def _lines(agenda: Agenda, paper: AgendaPaper) -> Iterator[dict[str, Any]]:
    for timed, point in zip(agenda.timed, paper.points, strict=True):
        line = timed.line
        yield {
            "key": line.key,
            "time": timed.starts.isoformat("minutes") if timed.starts else None,
            "number": timed.number,
            "heading": line.heading,
            "kind": line.kind or None,
            "minutes": line.minutes,
            "owner": line.owner_words or None,
            "why": line.why or None,
            "doubt": line.doubt or None,
            "put_off": [day.isoformat() for day in line.chain],
            "standing": line.is_standing,
            "warnings": [one.sentence for one in line.warnings],
            "sources": list(point.sources),
        }


def summary(agenda: Agenda, paper: AgendaPaper) -> str:
    """Return the agenda with one line a point and its reason, for the demo."""
    title = _("Utkast till dagordning %(day)s") % {"day": day_date(agenda.meeting.date)}
    rows = [f"{title} ({_state(agenda).rstrip('.')})"]
    for point in paper.points:
        rows.append(f"  {point.time:>5} {point.number:>3}  {point.heading}")
        about = " ".join(part for part in (f"{point.chain}." if point.chain else "", point.why) if part)
        rows += [f"{'':13}{about}"] if about else []
    return "\n".join(rows)
