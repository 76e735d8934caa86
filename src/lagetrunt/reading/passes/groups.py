"""Groups of people in a list: what the label over them says, and the record of one of them."""

from __future__ import annotations

from dataclasses import dataclass

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import Label, label_of
from lagetrunt.language.names import strength
from lagetrunt.language.organisations import Organisations, organisations
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.lists import PEOPLE
from lagetrunt.reading.passes.pieces import Entry
from lagetrunt.reading.passes.rows import Row, folded
from lagetrunt.reading.records import Attendee, Capacity, Presence


@dataclass(frozen=True, slots=True)
class Group:
    """What the label over a list says of all in it."""

    presence: Presence = "present"
    capacity: Capacity = "member"
    excused: bool = False
    remote: bool = False
    organisation: str | None = None
    label: str = ""
    partial: str | None = None
    """The part of the meeting that the label names: 'Gäst punkt 3'."""


def attendee(
    draft: Draft, entry: Entry, row: Row, span: tuple[int, int], group: Group, *, doubt: float = 0.0
) -> Attendee:
    """Return the record of one entry under its label."""
    presence: Presence = "absent" if entry.absent or (group.presence == "absent" and not entry.remote) else "present"
    organisation = entry.organisation or group.organisation or entry.perhaps
    capacity = group.capacity
    if capacity == "member" and ((serves(entry) and not organisation) or _is_visitor(entry)):
        capacity = "guest"
    found = organisations().get(organisation) if organisation else None
    if presence == "absent" and group.capacity == "guest" and found is not None and found.kind == "municipality":
        capacity = "member"
    probability = (0.99 if group.label else 0.85) * (0.6 + 0.4 * strength(entry.name)) - doubt
    reason = f"Står under ”{group.label}”." if group.label else "Står i en lista med namn."
    return Attendee(
        name=entry.name,
        organisation=organisation,
        title=entry.title,
        chair=entry.chair,
        presence=presence,
        capacity=capacity,
        partial=", ".join(entry.partial) or group.partial,
        instead_of=entry.instead_of,
        remote=(entry.remote or group.remote) and presence == "present",
        excused=entry.excused or (group.excused and presence == "absent"),
        places=(draft.document.place(row.first.index, *span),),
        probability=round(min(0.99, max(0.2, probability)), 2),
        reason=reason,
    )


def group_of(label: Label) -> Group:
    """Return what a label says of all under it."""
    kinds = label.kinds
    absent = bool(kinds & {"absent", "excused"})
    return Group(
        presence="absent" if absent else "present",
        capacity="guest" if "guests" in kinds else "member",
        excused="excused" in kinds,
        remote="remote" in kinds,
        label=label.words,
    )


def group_of_words(text: str) -> Group | None:
    """A label inside a list by its first words: 'Övriga från regionen', 'Frånvarande ledamöter'."""
    label = label_of(text + ":")
    return group_of(label) if label and label.kinds & PEOPLE else None


def serves(entry: Entry) -> bool:
    """Return whether somebody serves the body rather than being of it: its coordinator, a secretary."""
    words = {fold(word).strip(".,") for word in (entry.title or "").split()}
    return bool(words & folded("titles", "serving"))


def capacity_of_writer(entry: Entry, known: Organisations) -> Capacity:
    """Return what somebody is who took the notes and stands in no list: one of a municipality's own, else a guest."""
    found = known.get(entry.organisation) if entry.organisation else None
    own = found is not None and found.kind == "municipality" and not serves(entry)
    return "member" if own else "guest"


def _is_visitor(entry: Entry) -> bool:
    """'Adjungerad' and the like are guests wherever they come from."""
    words = {fold(word).strip(".,") for title in entry.titles for word in (title, *title.split())}
    return bool(words & folded("titles", "visiting"))
