"""Which label rules a place, as people write labels."""

from __future__ import annotations

from typing import Any

import pytest

from lagetrunt.intake.findings import plain
from lagetrunt.intake.labels_said import Said, count_alone, label_over
from lagetrunt.reading import extract
from tests.intake.papers import docx_of

PAPER = """Anteckningar

1. Elavtal
Jorid gick igenom läget. Konsensus: gemensam upphandling av el.

Tas med hem:
- elförbrukningen per månad
- vem som kan skriva under

Lagets linje
Samma mall för alla. Den gäller från hösten.

Det här är en hel mening som ingen skulle kalla för ett ord: men den har ett kolon.
"""


def _blocks(text: str = PAPER, name: str = "a.docx") -> list[dict[str, Any]]:
    data = docx_of(text) if name == "a.docx" else text.encode()
    blocks: list[dict[str, Any]] = plain(extract(data, name=name))["blocks"]
    return blocks


def _over(words: str, blocks: list[dict[str, Any]]) -> Said | None:
    block = next(one for one in blocks if words in one["text"])
    return label_over(blocks, block["index"], block["text"].index(words))


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("gemensam upphandling", Said("Konsensus")),
        ("Konsensus: gemensam", Said("Konsensus")),
        ("elförbrukningen", Said("Tas med hem")),
        ("vem som kan", Said("Tas med hem")),
        ("Samma mall", Said("Lagets linje", is_bare=True)),
        ("Den gäller", None),
        ("Jorid gick", None),
        ("men den har", None),
    ],
)
def test_label_over_is_that_of_the_line_or_the_list(words: str, label: Said | None) -> None:
    assert _over(words, _blocks()) == label


def test_label_over_a_cell_is_the_head_of_its_column() -> None:
    rows = (("Fråga", "Lagets linje"), ("Elavtal", "Gemensam upphandling"))
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    blocks = _blocks(f"<html><body><table>{cells}</table></body></html>", "a.html")
    assert _over("Gemensam", blocks) == Said("Lagets linje")
    assert _over("Lagets", blocks) is None


def test_count_alone_counts_lines_that_are_the_label() -> None:
    blocks = _blocks(PAPER + "\nLagets linje\nNågot annat.\n")
    assert count_alone(blocks, "lagets linje") == 2
    assert count_alone(blocks, "konsensus") == 0
