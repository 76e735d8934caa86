"""Meetings and events to come."""

from __future__ import annotations

import pytest

from lagetrunt.reading import read_paper
from tests.reading.drafts import paper


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Nästa möte är den 12 maj kl. 9-12 i Höör.", ["2023-05-12"]),
        ("Mötestider hösten: 1/9, 6/10 och 10/11.", ["2023-09-01", "2023-10-06", "2023-11-10"]),
        ("Konferensen Skolforum hålls den 30 oktober.", ["2023-10-30"]),
        ("Kommunfullmäktige beslutar den 24 april.", ["2023-04-24"]),
        ("Länsdagen är 7 juni.", ["2023-06-07"]),
        ("Nästa träff med arbetsgruppen är 4/5.", ["2023-05-04"]),
        ("Vi ses igen fredag 12/5.", ["2023-05-12"]),
    ],
)
def test_coming_days_are_found(line: str, days: list[str]) -> None:
    assert [entry.date for entry in paper([line]).meetings] == days


@pytest.mark.parametrize(
    "line",
    [
        "Anmäl er senast 20/4.",
        "Anmälan till konferensen görs senast den 20 april.",
        "Lagen träder i kraft den 1 juli.",
        "Mötet den 14 april är inställt.",
        "Vid mötet 28/1 presenterade Karin läget.",
        "Uppdraget gäller till 2024-08-31.",
        "Konferensen är i maj.",
        "Boka bussar (Johan, 15/5)",
    ],
)
def test_deadlines_cancelled_and_past_days_are_none(line: str) -> None:
    assert paper([line]).meetings == []


def test_heading_with_the_year_gives_the_list_its_year() -> None:
    found = paper(["- 12 januari", "- 9 februari"], heading="Mötestider 2025").meetings
    assert [entry.date for entry in found] == ["2025-01-12", "2025-02-09"]


def test_proposed_days_are_marked_and_set_no_due_day() -> None:
    draft = paper(["Förslag på mötesdatum: 12/5, 9/6.", "Sofia återkopplar till nästa möte."])
    assert all(entry.proposed for entry in draft.meetings)
    assert draft.actions[0].due is None


def test_own_meeting_has_no_name_and_an_event_has_one() -> None:
    assert paper(["Nästa möte är den 12 maj."]).meetings[0].what is None
    assert paper(["Konferensen Skolforum hålls den 30 oktober."]).meetings[0].what


def test_each_day_stands_once() -> None:
    assert len(paper(["Nästa möte är den 12 maj.", "Vi ses den 12 maj i Höör."]).meetings) == 1


def test_next_date_under_the_name_of_another_body_is_that_body_s() -> None:
    (found,) = paper(["Nästa träff 9 maj i Hörby."], heading="Rektorsnätverket").meetings
    assert (found.date, found.what) == ("2023-05-09", "Rektorsnätverket")


def test_own_meetings_keep_to_the_body_though_places_stand_beside_them() -> None:
    lines = ["Att priset bestäms på mötet den 9 maj.", "9 maj i Hörby, 8 juni i Höör och 7 september i Sjöbo."]
    assert {entry.what for entry in paper(lines, heading="Möten 2023").meetings} == {None}


def test_row_of_days_is_meetings_of_the_body() -> None:
    found = paper(["Hösten: 14/9, 12/10 och 7/12."]).meetings
    assert [(entry.date, entry.what) for entry in found] == [
        (day, None) for day in ("2023-09-14", "2023-10-12", "2023-12-07")
    ]


def test_next_meeting_told_in_the_head_is_found() -> None:
    text = "Skolchefsnätverket 10 mars 2023\nNästa: 12 maj, Hörby, kl. 9. Valberedningen ses redan 5 maj.\n\n"
    text += "Närvarande: Karin Sandell (Eslöv), Aisha Rahimi (Höör)\n\n1. Lokaler\nInget nytt.\n"
    found = {entry.date: entry.what for entry in read_paper(text.encode(), name="prov.txt").meetings}
    assert found == {"2023-05-12": None, "2023-05-05": "Valberedningen ses"}


def test_heading_that_is_a_name_with_a_day_is_an_event() -> None:
    (found,) = paper(["Fördelning av roller återstår."], heading="Stormövningen 4 maj").meetings
    assert (found.date, found.what) == ("2023-05-04", "Stormövningen")


def test_name_of_an_event_is_whole_behind_letters_that_grow_when_made_small() -> None:
    (entry,) = paper(["Anmälan är öppen."], heading="İİİ Länsdagen 7 juni").meetings
    assert entry.what == "İİİ Länsdagen 7 juni"
