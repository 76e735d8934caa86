"""Who was there, who was not, for whom and for which part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lagetrunt.language.keys import fold
from lagetrunt.language.organisations import organisations
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.roster import Roster
from lagetrunt.reading.passes.rows import rows_of
from lagetrunt.reading.passes.told import absent_in_text, chaired, guests_of_items, note_takers, signed
from lagetrunt.reading.records import Attendee


@reads(needs=("labels", "items", "body"), gives=("attendance",))
def attendance(draft: Draft) -> None:
    """Read every list of people, then what the text adds."""
    known = organisations(tuple((entry.name, entry.aliases) for entry in draft.known.organisations))
    rows = rows_of(draft.document.blocks)
    body = draft.header.body
    reader = Roster(draft, known, body.value if body else "")
    reader.read([row for row in rows if draft.labels.get(row.first.index) == "attendance"])
    found = reader.found
    found += guests_of_items(draft, found, known, reader.body)
    found += note_takers(draft, found, known, reader.body)
    found += absent_in_text(draft, found, known)
    draft.attendance = chaired(draft, signed(draft, _once(found), known, reader.body), known, reader.body)
    _doubts(draft)


def _once(found: Sequence[Attendee]) -> list[Attendee]:
    """Each person once for present and absent; told twice, the fuller row stays."""
    kept: dict[str, Attendee] = {}
    for entry in found:
        key = fold(entry.name)
        before = kept.get(key)
        if before is None:
            kept[key] = entry
        elif before.presence == entry.presence or entry.partial:
            kept[key] = replace(
                before,
                organisation=before.organisation or entry.organisation,
                title=before.title or entry.title,
                chair=before.chair or entry.chair,
                partial=before.partial or entry.partial,
                instead_of=before.instead_of or entry.instead_of,
                remote=before.remote or entry.remote,
                capacity="member" if "member" in (before.capacity, entry.capacity) else "guest",
            )
    return list(kept.values())


def _doubts(draft: Draft) -> None:
    if not draft.attendance:
        draft.doubts.append("Papperet har ingen lista över närvarande.")
    chairs = [entry.name for entry in draft.attendance if entry.chair and entry.presence == "present"]
    if len(chairs) > 1:
        names = ", ".join(chairs)
        draft.doubts.append(f"Flera närvarande står som ordförande: {names}.")
