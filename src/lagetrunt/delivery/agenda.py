"""An agenda as plain values, out of which the Word file, the PDF and the text are made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPoint:
    """One line of the agenda, every value as it is to be read; empty where there is none."""

    number: str = ""
    """Empty for a break."""
    time: str = ""
    heading: str
    kind: str = ""
    owner: str = ""
    minutes: int | None = None
    chain: str = ""
    """The meetings it was put off at: "4 sept → 2 okt → nu"."""
    why: str = ""
    background: str = ""
    sources: tuple[str, ...] = ()
    """Where the reason stands: "Punkt 9, 6 november 2026"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPaper:
    """A whole agenda. The labels are in the reader's language; `language` is its code for the file ("sv")."""

    body: str
    title: str
    """ "Dagordning fredag 4 december 2026". """
    when: str
    place: str = ""
    leads: str = ""
    points: tuple[AgendaPoint, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    """What the columns and notes are called: number, time, point, minutes, source, page."""
    made: str = ""
    """ "Utkast 22 november 2026". """
    made_at: datetime | None = None
    """The moment written into the file, so that the same agenda gives the same bytes."""
    language: str = "sv"
