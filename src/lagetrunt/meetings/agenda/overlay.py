"""What people have settled, laid over what is proposed: order, changed words, dropped and added lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from lagetrunt.meetings.agenda.lines import Line
from lagetrunt.models import AgendaLine, LineState, Meeting


def stored_lines(meeting: Meeting) -> list[AgendaLine]:
    """Return the lines that people have settled, in order, dropped ones among them; none for a meeting not booked."""
    if meeting.pk is None:
        return []
    rows = AgendaLine.objects.filter(meeting=meeting, withdrawn_at__isnull=True)
    return list(rows.select_related("owner", "matter").order_by("position", "id"))


def laid_over(
    proposed: Sequence[Line], others: Iterable[Line], stored: Sequence[AgendaLine]
) -> tuple[list[Line], list[Line]]:
    """Return the lines of the agenda in order, and those that were dropped.

    `proposed` are in the order of the draft; `others` are open too but not proposed, and stand only where a person has
    taken them up. A stored line takes its reason from the proposal that it was made of. A proposal that has come since
    stands after the line that it follows in the draft, and is new.
    """
    if not stored:
        return list(proposed), []
    known = _by_every_key([*proposed, *others])
    taken: set[str] = set()
    kept: list[Line] = []
    dropped: list[Line] = []
    for row in stored:
        found = known.get(row.key) if row.key else None
        first = found is None or found.key not in taken
        if found is not None:
            taken.add(found.key)
        line = _settled(row, found if first else None)
        (dropped if row.state == LineState.DROPPED else kept).append(line)
    return _with_new(kept, proposed, taken), dropped


def _by_every_key(lines: Iterable[Line]) -> dict[str, Line]:
    """Return the lines by each key that they go or went by; a line's own key wins."""
    every = list(lines)
    found = {key: line for line in reversed(every) for key in line.also}
    return found | {line.key: line for line in reversed(every)}


def _settled(row: AgendaLine, found: Line | None) -> Line:
    """Return a stored line with the reason of its proposal; without one it was added by hand, or its reason is gone."""
    base = found or Line(key=row.key or f"line:{row.pk}", heading=row.heading)
    over = bool(row.key) and found is None
    return replace(
        base,
        key=row.key or f"line:{row.pk}",
        also=base.also | {base.key},
        heading=row.heading,
        kind=row.kind,
        minutes=row.minutes if row.minutes is not None else base.minutes,
        owner=row.owner,
        owner_written=row.owner_written,
        background=row.background,
        matter=row.matter or base.matter,
        is_break=row.is_break,
        line=row,
        is_over=over,
        why=_("Skälet finns inte längre: det är klart, upptaget eller hör till en annan punkt.") if over else base.why,
    )


def _with_new(kept: list[Line], proposed: Sequence[Line], taken: set[str]) -> list[Line]:
    """Put each proposal that nobody has settled after the line that it follows in the draft."""
    lines = list(kept)
    place: Mapping[str, str] = {key: line.key for line in kept for key in {line.key, *line.also}}
    before: str | None = None
    for line in proposed:
        if line.key in taken:
            before = place.get(line.key, before)
            continue
        index = next((at for at, other in enumerate(lines, start=1) if other.key == before), 0)
        lines.insert(index, replace(line, is_new=True))
        before = line.key
    return lines
