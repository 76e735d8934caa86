"""Who was there, who was not, for whom and for which part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from lagetrunt.language.keys import fold
from lagetrunt.language.organisations import Organisations, organisations
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.roster import Roster
from lagetrunt.reading.passes.rows import folded, rows_of
from lagetrunt.reading.passes.told import absent_in_text, chaired, guests_of_items, note_takers, signed
from lagetrunt.reading.records import Attendee

_LEAST_MEMBERS, _MOSTLY = 7, 0.8
"""Among so many members, and where so large a share is from municipalities, the rest are guests."""


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
    people = _visitors(_callers(_in_full(_once(found), draft, known), known), known, reader)
    draft.attendance = chaired(draft, signed(draft, people, known, reader.body), known, reader.body)
    _doubts(draft)


def _in_full(rows: Sequence[Attendee], draft: Draft, known: Organisations) -> list[Attendee]:
    """Give those 'from the region' the region that the paper names, where it names one alone."""
    short = folded("attendance", "short_for_region")
    if not any(row.organisation and fold(row.organisation) in short for row in rows):
        return list(rows)
    hits = {hit.name for block in draft.document.blocks for hit in known.find(block.text)}
    regions = [row.name for row in known.rows if row.kind == "region" and row.name in hits]
    if len(regions) != 1:
        return list(rows)
    return [
        replace(row, organisation=regions[0]) if row.organisation and fold(row.organisation) in short else row
        for row in rows
    ]


def _visitors(rows: Sequence[Attendee], known: Organisations, reader: Roster) -> list[Attendee]:
    """Tell guests by where they are from: where nearly all members are municipalities, others visit or serve.

    Whoever is told to sit there is no guest; nor are those from a region where the list itself sets guests apart.
    """
    members = [row for row in rows if row.capacity == "member"]
    kinds = {row.name: _kind(row.organisation, known) for row in members}
    local = sum(1 for kind in kinds.values() if kind == "municipality")
    if len(members) < _LEAST_MEMBERS:
        return list(rows)
    mostly_local = local >= _MOSTLY * len(members)
    bare = not any(row.organisation for row in members if row.presence == "absent")

    at_home = {"municipality", "region"} if reader.tells_guests else {"municipality"}

    def visits(row: Attendee) -> bool:
        if row.chair or row.capacity == "guest" or (bare and row.presence == "absent"):
            return False
        if row.name in reader.seated or _sits(row):
            return False
        authority = bool(row.organisation) and fold(row.organisation or "").endswith(_authorities())
        return authority or (mostly_local and kinds[row.name] not in at_home)

    return [replace(row, capacity="guest") if visits(row) else row for row in rows]


def _sits(row: Attendee) -> bool:
    """Tell whether a title is that of a seat in the body: 'ledamot', 'tjänstgörande ersättare'."""
    return fold(row.title or "") in folded("attendance", "seats")


def _callers(rows: Sequence[Attendee], known: Organisations) -> list[Attendee]:
    """Tell guests by their part: who was there for one point only, where others sit for the same organisation."""
    stay = Counter(row.organisation for row in rows if row.capacity == "member" and not _one_point(row))

    def calls(row: Attendee) -> bool:
        comes = row.capacity == "member" and not row.chair and not row.instead_of and _one_point(row)
        return comes and (stay[row.organisation] > 0 or _kind(row.organisation, known) != "municipality")

    return [replace(row, capacity="guest") if calls(row) else row for row in rows]


def _one_point(row: Attendee) -> bool:
    return bool(row.partial and _only().match(fold(row.partial)))


@per_language
def _only() -> re.Pattern[str]:
    """A part of the meeting that is one point of it: 'bara punkt 3', '§ 5', 'under budgetpunkten'."""
    words = table("attendance")
    return re.compile(rf"{any_of(words['only'])}(?!\w)|{any_of(words['at_points'])}\s*\d+[a-z]?$")


def _kind(organisation: str | None, known: Organisations) -> str | None:
    found = known.get(organisation) if organisation else None
    return found.kind if found else None


@per_language
def _authorities() -> tuple[str, ...]:
    return tuple(table("attendance")["authorities"])


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
