"""What kind a point is, by its heading and by what was found under it; and what its answers are about."""

from __future__ import annotations

import pytest

from lagetrunt.reading import read_paper
from lagetrunt.reading.records import Reading

HEAD = "Skolchefsnätverket\nMinnesanteckningar 2023-03-10\nNärvarande: Karin Sandell, Eslöv; Aisha Rahimi, Hörby\n\n"


def _read(*points: tuple[str, str]) -> Reading:
    lines = [f"{number}. {heading}\n{text}\n" for number, (heading, text) in enumerate(points, 1)]
    return read_paper((HEAD + "\n".join(lines)).encode(), name="paper.txt")


def _kind(heading: str, text: str) -> str | None:
    return _read((heading, text), ("Avslutning", "Mötet avslutades.")).items[0].kind


def test_lines_of_answers_make_a_go_round_even_where_something_was_decided() -> None:
    answers = "- Eslöv: kör igång i höst\n- Hörby: avvaktar\n- Höör: nej\n- Sjöbo: redan klart\n"
    assert _kind("Skolbussar", answers) == "go-round"
    assert _kind("Skolbussar", answers + "\nNätverket beslutar att ta fram en gemensam mall.") == "go-round"


def test_a_decision_after_few_answers_makes_a_decision() -> None:
    text = "- Eslöv: kör igång i höst\n- Hörby: avvaktar\n\nNätverket beslutar att ta fram en gemensam mall."
    assert _kind("Skolbussar", text) == "decision"


@pytest.mark.parametrize("heading", ["Vad hände med det vi bestämde?", "Vad vi lovade sist", "Rapporter"])
def test_headings_of_what_was_promised_make_a_report(heading: str) -> None:
    assert _kind(heading, "Karin har skrivit till länet. Svaret kom i mars.") == "report"


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("Svar om skolbussar", "skolbussar"),
        ("Om skolbussarna", "skolbussarna"),
        ("Skolbussar - jämförelse", "Skolbussar"),
        ("Skolbussar: vilka är med?", "Skolbussar"),
        ("Skolbussar (bordlagd i mars)", "Skolbussar"),
        ("Skolbussar och skolkort", "Skolbussar och skolkort"),
    ],
)
def test_topic_is_what_the_heading_is_about(heading: str, topic: str) -> None:
    (found,) = _read((heading, "Eslöv kör igång i höst."), ("Avslutning", "Mötet avslutades.")).positions
    assert found.topic == topic


def test_answers_in_parts_are_about_their_labels() -> None:
    text = "Eslöv. Plan: klar. Vakter: nej.\nHörby. Plan: vet inte. Vakter: anställer två."
    found = _read(("Plan och vakter", text), ("Avslutning", "Mötet avslutades.")).positions
    assert [(entry.organisation, entry.topic, entry.stance) for entry in found] == [
        ("Eslöv", "Plan", "doing"),
        ("Eslöv", "Vakter", "no"),
        ("Hörby", "Plan", "undecided"),
        ("Hörby", "Vakter", "doing"),
    ]


def test_a_label_of_one_line_alone_makes_no_parts() -> None:
    text = "Eslöv: kör igång i höst. Obs: bara på gymnasiet.\nHörby: avvaktar."
    found = _read(("Runda om skolbussar", text), ("Avslutning", "Mötet avslutades.")).positions
    assert [entry.organisation for entry in found] == ["Eslöv", "Hörby"]


def test_numbered_answers_are_about_the_question_of_that_number() -> None:
    asked = "Frågor: (1) Finns plan? (2) Delar ni gärna vakter?"
    text = f"{asked}\n\nEslöv: 1 Ja. 2 Nej, inte i år.\n\nHörby: 1 Nej. 2 Ja gärna."
    found = _read(("Två frågor", text), ("Avslutning", "Mötet avslutades.")).positions
    assert [(entry.organisation, entry.topic, entry.stance) for entry in found] == [
        ("Eslöv", "Finns plan?", "yes"),
        ("Eslöv", "Delar ni gärna vakter?", "no"),
        ("Hörby", "Finns plan?", "no"),
        ("Hörby", "Delar ni gärna vakter?", "yes"),
    ]
