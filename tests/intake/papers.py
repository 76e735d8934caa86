"""Papers of invented people, as text and as Word files, for the tests of this room."""

from __future__ import annotations

import io
from collections.abc import Iterable

import docx

MEMBERS = (
    "Sunniva Tallmark, Klippan",
    "Jorid Ekvall, Perstorp",
    "Tyra Hallqvist, Bjuv",
    "Malte Ryding, Svalöv",
)
POINTS = """1. Inledning
Sunniva Tallmark öppnar mötet.

2. Hemtjänst på natten
Beslut: Nätverket beslutar att pröva gemensam hemtjänst om natten.
Jorid Ekvall tar fram ett underlag till nästa möte.

3. Fordonspool
Punkten utgår och flyttas till nästa möte.
"""


def minutes(
    day: str = "2021-03-05",
    members: Iterable[str] = MEMBERS,
    *,
    body: str = "Socialchefsnätverket",
    points: str = POINTS,
    others: Iterable[str] = (),
    absent: Iterable[str] = (),
    time: str = "09.00–12.00",
) -> str:
    """Return the text of plain notes."""
    head = f"{body}\nMinnesanteckningar\n\nDatum och tid: {day} kl. {time}\nPlats: Stadshuset i Klippan\n"
    lists = "\nNärvarande:\n" + "\n".join(members) + "\n" if members else ""
    lists += "\nÖvriga:\n" + "\n".join(others) + "\n" if others else ""
    lists += "\nFrånvarande:\n" + "\n".join(absent) + "\n" if absent else ""
    return f"{head}{lists}\n{points}\nVid anteckningarna\nVera Lindroth\n"


def docx_of(text: str) -> bytes:
    """Return a Word file with one paragraph a line."""
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()
