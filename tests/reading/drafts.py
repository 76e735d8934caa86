"""Papers made by hand for the passes: a room, points with lines under them, no file."""

from __future__ import annotations

from collections.abc import Sequence

from lagetrunt.reading import records as r
from lagetrunt.reading.document import Block, Cell, Document
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.known import NOTHING_KNOWN, Known
from lagetrunt.reading.learned.judging import learned
from lagetrunt.reading.pipeline import STATEMENTS

ROOM = (
    ("Karin Sandell", "Eslöv"),
    ("Per-Olof Wrang", "Hörby"),
    ("Aisha Rahimi", "Höör"),
    ("Birgit Tornestam", "Sjöbo"),
    ("Johan Melander", "Tomelilla"),
)
COORDINATOR = "Sofia Hallengren"
BODY = "Skolchefsnätverket"
MEETING = "2023-03-10"


def paper(
    lines: Sequence[str | Sequence[str]],
    *,
    heading: str = "Lokalfrågan",
    body: str | None = BODY,
    meeting: str | None = MEETING,
    known: Known = NOTHING_KNOWN,
    bullets: bool = False,
) -> Draft:
    """Return a draft with one point and these lines under it, read by the rules of all passes over statements.

    A line that is a row of strings becomes a table row; the first such row is the head.
    """
    blocks = [Block(0, "heading", heading, 1)]
    row = 0
    for line in lines:
        if isinstance(line, str):
            kind, text = ("list_item", line[2:]) if line.startswith("- ") or bullets else ("paragraph", line)
            text = line[2:] if line.startswith("- ") else line
            blocks.append(
                Block(len(blocks), "list_item" if kind == "list_item" else "paragraph", text, len(blocks) + 1)
            )
            continue
        for column, cell in enumerate(line):
            place = Cell(0, row, column, header=row == 0)
            blocks.append(Block(len(blocks), "cell", cell, len(blocks) + 1, cell=place))
        row += 1
    draft = Draft(Document("prov.txt", "0" * 64, "txt", "hand", tuple(blocks)), known)
    draft.header = r.Header(
        body=r.Value(value=body) if body else None,
        date=r.Value(value=meeting) if meeting else None,
        secretary=r.Value(value=COORDINATOR),
    )
    draft.attendance = [r.Attendee(name=name, organisation=place) for name, place in ROOM]
    draft.attendance.append(r.Attendee(name=COORDINATOR, title="Samordnare", capacity="guest"))
    under = tuple(block.index for block in blocks[1:])
    draft.items = [r.Item(id="i1", heading=heading, blocks=under, places=(draft.document.place(0),))]
    for step in STATEMENTS:
        if step is not learned:
            step.run(draft)
    return draft
