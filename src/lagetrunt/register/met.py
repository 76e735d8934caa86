"""Meetings as plain columns, for reads that go through many and show few."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lagetrunt.models import Body, Meeting

_NAMES = {"pk": "id", "body": "body_id", "day": "date"}


class Met(NamedTuple):
    """A meeting without what only its own page shows."""

    pk: int
    association_id: int
    public_id: str
    body: int
    day: date
    ordinal: int
    state: str


MET = tuple(_NAMES.get(name, name) for name in Met._fields)
"""The columns of `Met`, for `values_list`."""
_KNOWN = [field.attname for field in Meeting._meta.concrete_fields if field.attname in MET]


def meeting_of(met: Met, body: Body) -> Meeting:
    """Return the meeting as a row of that body; what is not in `Met` is fetched when it is asked for."""
    known = dict(zip(MET, met, strict=True))
    meeting = Meeting.from_db("default", _KNOWN, [known[name] for name in _KNOWN])
    meeting.body = body
    return meeting
