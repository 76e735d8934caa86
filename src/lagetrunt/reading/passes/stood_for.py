"""Whom a deputy in the room stands in for, by full name where the paper lets one know it."""

from __future__ import annotations

from dataclasses import replace

from lagetrunt.language.keys import fold
from lagetrunt.language.names import without_genitive
from lagetrunt.reading.draft import Draft, reads

_RANK = 2
"""Those named in full anywhere in the paper."""
_INITIALS = 2


@reads(needs=("attendance", "directory"), gives=())
def stood_for(draft: Draft) -> None:
    """Write out whom the list tells by a first name or initials; what follows in another column is no name."""
    for number, row in enumerate(draft.attendance):
        written = (row.instead_of or "").partition("\t")[0].strip()
        if written:
            name = _in_full(draft, written) if fold(written) not in draft.directory.people else written
            name = written if name == row.name else name
            if name != row.instead_of:
                draft.attendance[number] = replace(row, instead_of=name)


def _in_full(draft: Draft, written: str) -> str:
    """Return the full name that a short form means, else the form; one with a first and a last name is not short."""
    *first, last = written.split()
    if first and min(map(len, (*first, last.rstrip(".")))) > _INITIALS:
        return written
    person = draft.directory.short(written, _RANK) or draft.directory.short(without_genitive(written), _RANK)
    return person.name if person else written
