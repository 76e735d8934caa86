"""Short papers and what should come out of them, kept as texts in `short_papers`, read by all passes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from lagetrunt.reading.draft import Draft
from tests.reading.drafts import paper

CASES = Path(__file__).parent / "short_papers"


@dataclass(slots=True)
class Case:
    """A heading, lines under it, and what should be found."""

    heading: str = "Lokalfrågan"
    lines: list[str | list[str]] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return " / ".join(line if isinstance(line, str) else " | ".join(line) for line in self.lines)[:80]


def cases(name: str) -> Iterator[Case]:
    """Yield the cases of a file: blocks apart by a blank line, '> ' the heading, '= ' what is expected."""
    for block in (CASES / name).read_text("utf-8").split("\n\n"):
        case = Case()
        for line in block.splitlines():
            if line.startswith("> "):
                case.heading = line[2:]
            elif line.startswith("= "):
                case.expected.append(line[2:])
            elif not line.startswith("# "):
                case.lines.append([cell.strip() for cell in line.split(" | ")] if " | " in line else line)
        if case.lines:
            yield case


def read(case: Case) -> Draft:
    return paper(case.lines, heading=case.heading)


def appointed(draft: Draft) -> list[str]:
    return sorted(" | ".join(filter(None, (a.person, a.role, a.replaces))) for a in draft.appointments)


def told_of_people(draft: Draft) -> list[str]:
    found = [f"v: {entry.text}" for entry in draft.vacancies] + [f"q: {entry.text}" for entry in draft.questions]
    return sorted([*found, *(f"l: {entry.person}" for entry in draft.leavers)])


def stances(draft: Draft) -> list[str]:
    return sorted(f"{entry.organisation} | {entry.stance or '-'}" for entry in draft.positions)


@pytest.mark.parametrize("case", tuple(cases("appointments.txt")), ids=str)
def test_appointments_of_a_short_paper(case: Case) -> None:
    assert appointed(read(case)) == sorted(case.expected)


@pytest.mark.parametrize("case", tuple(cases("extras.txt")), ids=str)
def test_empty_seats_leavers_and_questions_of_a_short_paper(case: Case) -> None:
    assert told_of_people(read(case)) == sorted(case.expected)


@pytest.mark.parametrize("case", tuple(cases("positions.txt")), ids=str)
def test_positions_of_a_short_paper(case: Case) -> None:
    assert stances(read(case)) == sorted(case.expected)
