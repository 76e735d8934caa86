"""An agenda as plain values, out of which the Word file, the PDF and the text are made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

LABELS = ("time", "number", "point", "minutes", "source", "page", "background", "leads", "ends", "empty")
"""What a paper's labels may be called; one that is not given is left out of the file."""


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
    """What the columns and notes are called, by the names of `LABELS`."""
    ends: str = ""
    """When the last point is over: "11.55"."""
    made: str = ""
    """ "Utkast 22 november 2026". """
    made_at: datetime | None = None
    """The moment written into the file, so that the same agenda gives the same bytes."""
    language: str = "sv"

    @property
    def columns(self) -> list[str]:
        """The columns of its table, of which those with nothing in them are left out."""
        there = {
            "time": bool(self.ends) or any(point.time for point in self.points),
            "number": any(point.number for point in self.points),
            "point": True,
            "minutes": any(point.minutes is not None for point in self.points),
        }
        return [name for name, is_there in there.items() if is_there]

    def label(self, name: str) -> str:
        """Return what something is called in this paper; empty where nobody has said it."""
        return dict(self.labels).get(name, "")


_SPACES = " \u00a0\u2009\u202f"


def clean(text: str) -> str:
    """Return one line that may stand in any file: no control characters, no halves of characters, no line breaks."""
    spaced = (char if char in _SPACES or not char.isspace() else " " for char in text)
    return "".join(char for char in spaced if char in _SPACES or char.isprintable()).strip()


def paragraphs(text: str) -> list[str]:
    """Return the lines of a longer text that say something, each clean."""
    return [line for line in map(clean, text.splitlines()) if line]
