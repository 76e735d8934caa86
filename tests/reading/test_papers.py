"""Invented papers in many layouts: what stands in them, as a careful person reads it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lagetrunt.reading import Reading, read_paper
from lagetrunt.reading.records import Attendee

FOLDER = Path(__file__).parent / "papers"
PAPERS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")


def _read(paper: Path) -> Reading:
    return read_paper(paper.read_bytes(), name=paper.name)


def _expected(paper: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(paper.with_suffix(".json").read_text("utf-8"))
    return found


def _row(entry: Attendee) -> str:
    told = [entry.name, entry.organisation or "-", entry.presence, entry.capacity]
    told += [name for name in ("chair", "remote", "excused") if getattr(entry, name)]
    told += [f"part: {entry.partial}"] if entry.partial else []
    told += [f"for: {entry.instead_of}"] if entry.instead_of else []
    return " | ".join(told)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
def test_header_is_read(paper: Path) -> None:
    header, expected = _read(paper).header, _expected(paper)["header"]
    assert isinstance(expected, dict)
    assert {key: (value.value if (value := getattr(header, key)) else None) for key in expected} == expected


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
def test_attendance_is_read(paper: Path) -> None:
    assert [_row(entry) for entry in _read(paper).attendance] == _expected(paper)["attendance"]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
def test_items_are_read(paper: Path) -> None:
    items = _read(paper).items
    headings = {item.id: item.heading for item in items}
    rows = [
        " | ".join([item.number or "-", str(item.level), item.heading, headings.get(item.parent or "", "-")])
        for item in items
    ]
    assert rows == _expected(paper)["items"]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
def test_every_finding_has_place_probability_and_reason(paper: Path) -> None:
    reading = _read(paper)
    values = [getattr(reading.header, key) for key in ("body", "date", "start", "end", "place", "secretary")]
    for found in [*reading.attendance, *reading.items, *(value for value in values if value)]:
        assert found.places
        assert 0 < found.probability <= 1
        assert found.reason
        for place in found.places:
            text = reading.document.blocks[place.block].text
            assert text[place.start : place.end] == place.quote


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
def test_no_block_stands_under_two_points(paper: Path) -> None:
    under = [index for item in _read(paper).items for index in item.blocks]
    assert len(under) == len(set(under))
