"""Empty seats, leavers, questions, money and marks of secrecy."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.reading.drafts import paper


@pytest.mark.parametrize(
    "line",
    [
        "Det behövs en ny representant i styrgruppen.",
        "Platsen som ersättare i rådet är vakant.",
        "Vi söker en ny kontaktperson för kulturskolan.",
    ],
)
def test_empty_seat_is_found(line: str) -> None:
    assert len(paper([line]).vacancies) == 1


def test_seat_that_is_filled_under_the_same_point_is_not_empty() -> None:
    lines = ["Det behövs en ny representant i rådet.", "Nätverket utser Karin Sandell till representant i rådet."]
    assert paper(lines).vacancies == []


@pytest.mark.parametrize(
    ("line", "person", "when"),
    [
        ("Johan Melander slutar i Tomelilla den 31 maj.", "Johan Melander", "2023-05-31"),
        ("Birgit går i pension i juni.", "Birgit Tornestam", "2023-06"),
        ("Aisha meddelar att hon lämnar sitt uppdrag.", "Aisha Rahimi", None),
        ("Karin har fått nytt jobb i Lund.", "Karin Sandell", None),
    ],
)
def test_leaver_is_found(line: str, person: str, when: str | None) -> None:
    (found,) = paper([line]).leavers
    assert (found.person, found.when) == (person, when)


def test_who_stays_or_leaves_a_paper_is_no_leaver() -> None:
    assert paper(["Karin lämnar en rapport.", "Johan stannar kvar som ordförande."]).leavers == []


def test_question_nobody_owns_is_kept_and_an_owned_one_is_not() -> None:
    assert len(paper(["Ska arbetsgrupperna finnas kvar?"]).questions) == 1
    assert paper(["Fråga från Karin: ska grupperna finnas kvar?"]).questions == []


def test_question_in_a_row_in_which_somebody_takes_it_on_is_owned() -> None:
    head, asked = ["Ärende", "Anteckning"], "Ska arbetsgrupperna finnas kvar?"
    assert len(paper([head, [asked, "Dialog."]]).questions) == 1
    assert paper([head, [asked, "Karin Sandell tar fram ett underlag till nästa möte."]]).questions == []


@pytest.mark.parametrize(
    ("line", "amount", "unit", "years"),
    [
        ("Avgiften är 2,40 kronor per invånare i tre år.", "2.40", "SEK per inhabitant", 3),
        ("Kostnaden är 3,5 mkr.", "3500000.0", "SEK", None),
        ("Vi får 250 000 kr. Bidraget gäller i två år.", "250000", "SEK", 2),
        ("Det kostar 40 tkr.", "40000", "SEK", None),
        ("Staten skjuter till 2 miljarder.", "2000000000", "SEK", None),
        ("Kameror för 310 kkr.", "310000", "SEK", None),
        ("Tak 90 tusen.", "90000", "SEK", None),
        ("Kostar ungefär 60 000.", "60000", "SEK", None),
        ("Bussen ska stanna under 30 000 om året.", "30000", "SEK per year", None),
    ],
)
def test_money_has_amount_unit_and_years(line: str, amount: str, unit: str, years: int | None) -> None:
    (found,) = paper([line]).money
    assert (found.amount, found.unit, found.years) == (Decimal(amount), unit, years)


def test_line_that_may_not_be_spread_is_marked() -> None:
    assert len(paper(["Får ej spridas: skolan läggs ner."]).marks) == 1
    assert paper(["Vi talade om sekretesslagen."]).marks == []


def test_last_day_of_a_month_and_a_single_role_that_is_left() -> None:
    found = paper(
        ["Karin Sandell slutar i Eslöv sista april.", "Johan slutar som ordförande den 30 juni 2023."]
    ).leavers
    assert [(entry.when, entry.role) for entry in found] == [("2023-04-30", None), ("2023-06-30", "ordförande")]


@pytest.mark.parametrize(
    "line",
    [
        "Efterträdare i Höör är inte utsedd.",
        "Sjöbo söker folk och vem som tar över platsen i nätverket är inte klart.",
        "Ny ersättare väljs på nästa möte.",
        "Vi står alltså utan representant i rådet.",
    ],
)
def test_seat_that_nobody_has_yet_is_empty(line: str) -> None:
    assert len(paper([line, "Birgit utses till sekreterare."]).vacancies) == 1


def test_amount_may_be_each_year_and_its_unit_may_stand_before() -> None:
    found = paper(["Det kostar 3,10 kr per invånare och år.", "Kostnaden delas per invånare, 2,40 kr för 2024."]).money
    assert [entry.unit for entry in found] == ["SEK per inhabitant and year", "SEK per inhabitant"]


@pytest.mark.parametrize(
    "line",
    [
        "Rektorerna undrar vem som ska stå för bussarna.",
        "Aisha frågar vem av oss som följer läslovet.",
        "Någon annan får ta över frågan.",
    ],
)
def test_question_who_is_to_do_it_is_owned_by_nobody(line: str) -> None:
    assert [entry.text for entry in paper([line]).questions] == [line]


@pytest.mark.parametrize("line", ["Platsen får stå tom tills vidare.", "Ersättare kunde inte utses."])
def test_seat_that_could_not_be_filled_is_empty(line: str) -> None:
    assert len(paper([line]).vacancies) == 1


@pytest.mark.parametrize(
    "line", ["Stannar mellan oss: Höör säljer huset.", "Får inte föras vidare.", "Håll det inom gruppen."]
)
def test_ways_to_ask_for_silence_are_marks(line: str) -> None:
    assert len(paper([line]).marks) == 1


def test_who_asked_to_be_let_off_leaves() -> None:
    assert [entry.person for entry in paper(["Johan har bett att få slippa uppdraget."]).leavers] == ["Johan Melander"]


def test_numbers_that_are_no_money_are_left() -> None:
    assert paper(["Avgiften gäller 2026.", "Kostnaden delas av 12 500 invånare.", "Det kom 11 000 besök."]).money == []
