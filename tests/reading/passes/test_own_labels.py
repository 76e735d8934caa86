"""A network's own labels rule what stands behind and under them, as the labels of the language do."""

from __future__ import annotations

import pytest

from lagetrunt.reading import Known, Reading, extract, understand

LABELS = (("Konsensus", "decision"), ("Tas med hem", "action"), ("Reflektioner", "report"), ("Kvar", "question"))

PAPER = """Nätverket för fastighetschefer

Minnesanteckningar 2024-02-09

Närvarande: Anna Berg, Lerum; Bo Ek, Alingsås; Cia Dahl, Vårgårda

1. Energiupphandling
Bo gick igenom läget på elmarknaden.
{}
"""


def _read(lines: str, labels: tuple[tuple[str, str], ...] = LABELS) -> Reading:
    return understand(extract(PAPER.format(lines).encode(), name="a.txt"), Known(labels=labels))


@pytest.mark.parametrize(
    "lines",
    [
        "Konsensus: gemensam upphandling av el från januari.",
        "konsensus – gemensam upphandling av el från januari.",
        "Konsensus:\nGemensam upphandling av el från januari.",
        "KONSENSUS\n- Gemensam upphandling av el från januari.",
    ],
)
def test_own_label_makes_a_decision_of_what_it_rules_when_known(lines: str) -> None:
    assert not _read(lines, ()).decisions
    (decision,) = _read(lines).decisions
    assert decision.text.lower().startswith("gemensam upphandling")
    assert decision.reason == "Står under ”Konsensus”, som i nätverket betyder beslut."


def test_own_label_makes_an_action_of_each_line_of_its_list() -> None:
    reading = _read("Tas med hem:\n- elförbrukning per månad\n- avtalens längd")
    assert [one.text for one in reading.actions] == ["elförbrukning per månad", "avtalens längd"]
    assert {one.reason for one in reading.actions} == {"Står under ”Tas med hem”, som i nätverket betyder åtagande."}


def test_own_label_rules_a_column_when_it_is_its_head() -> None:
    rows = "Fråga;Konsensus\nElavtal;Gemensam upphandling från januari\nSkolgårdar;Mall för alla kommuner"
    html = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split(';'))}</tr>" for row in rows.splitlines())
    page = f"<html><body><h1>Fastighetschefer 2024-02-09</h1><table>{html}</table></body></html>"
    document = extract(page.encode(), name="a.html")
    assert not understand(document).decisions
    found = understand(document, Known(labels=LABELS)).decisions
    assert [one.reason for one in found] == ["Står under ”Konsensus”, som i nätverket betyder beslut."] * 2


def test_nothing_is_stated_under_a_label_of_report() -> None:
    lines = "Reflektioner: Anna tar fram en bättre bild av underhållet."
    assert _read(lines, ()).actions
    assert not _read(lines).actions


def test_own_label_leaves_a_longer_word_alone() -> None:
    assert not _read("Konsensusmodellen: gemensam upphandling av el från januari.").decisions


def test_reading_is_the_same_when_no_label_of_the_network_stands_in_the_paper() -> None:
    lines = "Beslut: gemensam upphandling av el från januari.\nAnna mejlar avtalet till alla före den 1 mars."
    assert _read(lines) == _read(lines, ())
