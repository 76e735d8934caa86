"""The heaps of marked notes, from which the model learns, hang together; none of them is a paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import marked_paper
from scripts.training import material
from tests.corpus import scoring

FOLDER = Path(__file__).parent / "heaps"
HEAPS = sorted(FOLDER.glob("*.mk"))


def test_there_are_heaps() -> None:
    assert HEAPS


@pytest.mark.parametrize("path", HEAPS, ids=lambda path: path.stem)
def test_marks_are_understood_and_quote_what_stands_there(path: Path) -> None:
    paper = marked_paper.read(path.read_text("utf-8"))
    text = " ".join(scoring.words("\n".join(paper.lines)))
    assert paper.record["items"]
    for key, _ in marked_paper.LISTS.values():
        for entry in paper.record[key]:
            assert " ".join(scoring.words(entry["text"])) in text
    for person in paper.record["attendance"]:
        assert " ".join(scoring.words(person["name"])) in text


def test_heaps_count_as_networks_of_their_own() -> None:
    heap = next(material.heaps())
    assert heap.network.startswith(material.HEAPS)
    assert heap.network not in material.SEEN
    assert heap.document.blocks
