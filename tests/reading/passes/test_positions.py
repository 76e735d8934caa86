"""What each organisation said, plans or answers."""

from __future__ import annotations

import pytest

from tests.reading.drafts import paper


def told(*lines: object, **more: str) -> list[tuple[str, str | None]]:
    return [(entry.organisation, entry.stance) for entry in paper(lines, **more).positions]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Eslöv och Hörby har redan infört systemet.", [("Eslöv", "doing"), ("Hörby", "doing")]),
        ("Höör går med, Sjöbo avvaktar.", [("Höör", "yes"), ("Sjöbo", "undecided")]),
        ("Tomelilla har inte bestämt sig.", [("Tomelilla", "undecided")]),
        ("Eslövs kommun tackar nej.", [("Eslöv", "no")]),
        ("Hörby är intresserade av att vara med.", [("Hörby", "interested")]),
        (
            "Höör, Sjöbo och Eslöv diskuterar samarbete.",
            [("Höör", "discussing"), ("Sjöbo", "discussing"), ("Eslöv", "discussing")],
        ),
        ("I Sjöbo pågår en översyn av skolskjutsen.", [("Sjöbo", "doing")]),
    ],
)
def test_position_is_told_per_organisation(line: str, expected: list[tuple[str, str]]) -> None:
    assert told(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Tomelilla har inte svarat.",
        "Mötet hölls i Eslöv.",
        "Rektorer i Hörby och Höör har fått information.",
        "Hörby återkommer med datum.",
        "Region Skåne har antagit en plan.",
        "Vad säger Eslöv?",
    ],
)
def test_place_promise_or_missing_answer_is_no_position(line: str) -> None:
    assert told(line) == []


def test_lines_of_a_go_round_are_positions() -> None:
    found = told(
        "- Eslöv: rekryterar rektorer", "- Hörby – bygger ny skola", "- Höör: inget svar", heading="Laget runt"
    )
    assert found == [("Eslöv", "doing"), ("Hörby", "doing")]


def test_answers_parted_by_bars_are_positions_of_their_own() -> None:
    found = told(
        "Eslöv kör i juni | Hörby kör inte | Höör kanske i augusti | Sjöbo ?", heading="Runt bordet: sommarskola"
    )
    assert found == [("Eslöv", "yes"), ("Hörby", "no"), ("Höör", "undecided"), ("Sjöbo", "undecided")]


def test_table_of_a_go_round_has_a_topic_for_each_column() -> None:
    rows = [["Kommun", "Lokaler", "Teknik"], ["Eslöv", "Bygger ny skola", "Har bytt system"], ["Höör", "-", "Avvaktar"]]
    found = paper(rows).positions
    assert [(entry.organisation, entry.topic, entry.stance) for entry in found] == [
        ("Eslöv", "Lokaler", "doing"),
        ("Eslöv", "Teknik", "doing"),
        ("Höör", "Teknik", "undecided"),
    ]


def test_line_of_a_go_round_goes_on_to_the_next_organisation() -> None:
    draft = paper(
        ["- Eslöv: rekryterar rektorer. Planerar en ny skola.", "- Hörby: allt är lugnt."], heading="Laget runt"
    )
    assert [entry.text for entry in draft.positions] == [
        "rekryterar rektorer. Planerar en ny skola.",
        "allt är lugnt.",
    ]


def test_answer_as_another_gives_is_that_answer() -> None:
    rows = [["Kommun", "Svar"], ["Eslöv", "Nyfikna, men det får inte kosta"], ["Höör", "Samma svar som Eslöv"]]
    assert [entry.stance for entry in paper(rows).positions] == ["interested", "interested"]


@pytest.mark.parametrize(
    ("line", "stance"),
    [
        ("Hörby vill vara med i inköpet.", "yes"),
        ("Hörby vill ha skolbussen kvar.", "yes"),
        ("Hörby vill avveckla skolbussen.", "no"),
        ("Hörby har ärendet på dagordningen i maj.", "undecided"),
        ("Hörby vill gärna pröva.", "interested"),
    ],
)
def test_stance_is_read_from_what_the_organisation_wants(line: str, stance: str) -> None:
    assert told(line) == [("Hörby", stance)]


def test_bare_thing_is_done_in_a_go_round_and_in_a_column_only_where_it_asks_for_that() -> None:
    found = told("- Eslöv: bokbuss och digitala lås", "- Höör: tufft i våras", heading="Laget runt: läsning")
    assert found == [("Eslöv", "doing"), ("Höör", None)]
    rows = [["Kommun", "Idag", "Tänker göra"], ["Eslöv", "pappersblankett", "digital ansökan"]]
    assert [entry.stance for entry in paper(rows).positions] == [None, "doing"]


def test_what_is_bought_is_a_yes_where_others_answer_yes_and_no() -> None:
    assert told("Eslöv köper två. Hörby tackar nej. Höör kör redan.") == [
        ("Eslöv", "yes"),
        ("Hörby", "no"),
        ("Höör", "doing"),
    ]
    assert told("Eslöv köper två bussar.") == [("Eslöv", "doing")]


@pytest.mark.parametrize(
    ("line", "stance"),
    [("Hörby lutar åt ett nej.", "undecided"), ("Hörby står utanför.", "no"), ("Hörby hänger på.", "yes")],
)
def test_stance_is_told_in_everyday_words(line: str, stance: str) -> None:
    (found,) = paper([line]).positions
    assert found.stance == stance


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Den modellen vill Höör inte ha.", [("Höör", "no")]),
        ("Däremot har Höör inte tagit ställning.", [("Höör", "undecided")]),
        ("Som första kommun har Höör skrivit på avtalet.", [("Höör", "yes")]),
        ("Det vill varken Höör eller Sjöbo vara med om.", [("Höör", "no"), ("Sjöbo", "no")]),
        ("Emot var Höör.", [("Höör", "no")]),
        ("Tveksamma är Höör och Sjöbo.", [("Höör", "undecided"), ("Sjöbo", "undecided")]),
        ("Nej sa Höör.", [("Höör", "no")]),
        ("Tummen upp från Höör.", [("Höör", "yes")]),
        ("Höör skrev på i förra veckan.", [("Höör", "yes")]),
    ],
)
def test_position_is_told_in_any_order(line: str, expected: list[tuple[str, str]]) -> None:
    assert told(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Då åkte vi till Höör.",
        "Nästa gång träffas vi i Höör.",
        "Vad har Höör kommit fram till?",
        "Vi tackar Höör för lunchen.",
    ],
)
def test_no_position_is_told_where_the_name_is_only_a_place_or_an_object(line: str) -> None:
    assert told(line) == []
