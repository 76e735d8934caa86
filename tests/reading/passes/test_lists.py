"""Lists of people as they are written, each with all that is read out of it; and tables with heads of any kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from lagetrunt.reading import Reading, extract, understand
from lagetrunt.reading.records import Attendee

_FILE = Path(__file__).parent / "short_papers" / "lists.txt"
_FRAME = "Minnesanteckningar kommunchefsnätverket\nDatum: 14 mars 2024\n\n{}\n\n1. Budget\nVi gick igenom läget.\n"


def read(text: str) -> Reading:
    return understand(extract(_FRAME.format(text).encode(), name="prov.txt"))


def cases() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    text: list[str] = []
    expected: list[str] = []
    for line in [*_FILE.read_text("utf-8").splitlines(), ""]:
        if line.startswith("= "):
            expected.append(line[2:])
        elif expected:
            found.append(("\n".join(text).strip(), expected))
            text, expected = [line], []
        elif not line.startswith("#"):
            text.append(line)
    return found


def told(row: Attendee) -> str:
    """Write a row the way the file has it."""
    marks = [("absent", row.presence == "absent"), ("excused", row.excused), ("guest", row.capacity == "guest")]
    more = [word for word, holds in [*marks, ("chair", row.chair), ("remote", row.remote)] if holds]
    more += [f"for {row.instead_of}"] if row.instead_of else []
    more += [f"part {row.partial}"] if row.partial else []
    return f"{row.name} | {row.organisation or ''} | {', '.join(more)}".rstrip(" |").replace("|  |", "| |")


def in_table(rows: str) -> list[str]:
    """Read a table of people, rows as in markdown."""
    paper = f"# Möte 14 mars 2024\n\n{rows}\n\n## Budget\n\nLäget.\n"
    return [told(row) for row in understand(extract(paper.encode(), name="prov.md")).attendance]


@pytest.mark.parametrize(("text", "expected"), cases())
def test_list_of_people_is_read_whole(text: str, expected: list[str]) -> None:
    assert sorted(told(row) for row in read(text).attendance) == sorted(expected)


def test_table_is_read_by_the_parts_of_its_heads_and_a_cell_reaches_over_the_rows_under_it() -> None:
    rows = """| Kommun/org | Namn | Uppdrag | När-varo |
|---|---|---|---|
| Lund | Anna Bergman | chef, ordf. | X |
|  | Bo Ekdahl | vuxenutbildningschef | X |
| Eslöv | Cecilia Alm |  | – |
| Höör | Dan Åström |  | X t.o.m. p. 5 |
|  | Fatima Noor | samordnare | X |"""
    assert in_table(rows) == [
        "Anna Bergman | Lund | chair",
        "Bo Ekdahl | Lund",
        "Cecilia Alm | Eslöv | absent",
        "Dan Åström | Höör | part t.o.m. p. 5",
        "Fatima Noor | | guest",
    ]


def test_absence_told_late_in_the_paper_is_of_something_else() -> None:
    late = "Anna Bergman är sjukskriven, mallen skjuts upp."
    text = f"Närvarande: Bo Ekdahl, Lund\n\n1. Öppnande\nCecilia Alm var förhindrad.\n\n2. Mallar\n{late}\n"
    assert [(row.name, row.presence) for row in read(text).attendance] == [
        ("Bo Ekdahl", "present"),
        ("Cecilia Alm", "absent"),
    ]


def test_table_tells_of_members_and_substitutes_side_by_side() -> None:
    rows = """| Kommun | Ordinarie | Här? | Ersättare | Här? |
|---|---|---|---|---|
| Lund | Anna Bergman (ordförande) | ja | Bo Ekdahl | nej |
| Eslöv | Cecilia Alm | nej, sjuk | Dan Åström | ja, tjänstgör |
| Höör | Eva Lindh | på länk | Fatima Noor | ja |"""
    assert in_table(rows) == [
        "Anna Bergman | Lund | chair",
        "Bo Ekdahl | Lund | absent",
        "Cecilia Alm | Eslöv | absent, excused",
        "Dan Åström | Eslöv | for Cecilia Alm",
        "Eva Lindh | Höör | remote",
        "Fatima Noor | Höör",
    ]
