"""What papers tell of time: first days, last days, who leaves; and names of one body, shorter and fuller."""

from __future__ import annotations

from datetime import date

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.imports import import_files
from lagetrunt.intake.match import NameSeen, match_body
from lagetrunt.intake.withdraw import withdraw_paper
from lagetrunt.models import Appointment, Body, Mandate, Meeting, Office, Paper, Person, SameQuestion
from lagetrunt.register import chair_terms, roster_on
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import MEMBERS, minutes

pytestmark = pytest.mark.django_db
CHAIR = ("Sunniva Tallmark, Klippan (ordförande)", *MEMBERS[1:])


def points(line: str) -> str:
    return f"1. Inledning\nDagordningen är klar.\n\n2. Uppdrag\n{line}\n\n3. Avslut\nTack för i dag.\n"


def enter(cast: Cast, read: ReadText, day: str, line: str, members: tuple[str, ...] = MEMBERS) -> Paper:
    paper = read(minutes(day, members, points=points(line)), f"{day}.txt")
    enter_paper(paper, by=cast.coordinator, accept="all")
    return paper


def terms(cast: Cast) -> dict[str, tuple[str | None, str | None]]:
    """Return first and last day of every chair."""
    found = chair_terms(cast.network, date(2023, 1, 1))
    return {
        one.office.person.name: (
            one.office.starts_on and one.office.starts_on.isoformat(),
            one.last_day and one.last_day.isoformat(),
        )
        for one in found
    }


def holders(cast: Cast, day: date) -> dict[str, list[str]]:
    return {str(one.seat): [m.person.name for m in one.mandates] for one in roster_on(cast.network, day).seats}


def test_term_runs_to_the_told_day_and_not_to_the_meeting(cast: Cast, read: ReadText) -> None:
    line = "Beslut: Nätverket utser Malte Ryding till ordförande från 1 juli 2021 efter Sunniva Tallmark."
    enter(cast, read, "2021-03-05", line, CHAIR)
    assert terms(cast) == {"Sunniva Tallmark": ("2021-03-05", "2021-06-30"), "Malte Ryding": ("2021-07-01", None)}


def test_who_sits_on_keeps_the_office_and_gets_its_last_day(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05", "Sunniva Tallmark sitter kvar som ordförande 2022 ut.", CHAIR)
    assert terms(cast) == {"Sunniva Tallmark": ("2021-03-05", "2022-12-31")}


def test_since_when_somebody_who_sits_on_has_sat_is_not_made_up(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05", "Tyra Hallqvist sitter kvar som ordförande till och med 2022-05-31.")
    office = Office.objects.get(role="chair")
    assert (office.starts_on, office.starts_certainty, office.ends_on) == (None, "unknown", date(2022, 6, 1))


def test_last_day_of_work_empties_the_seat_and_the_office(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05", "Sunniva Tallmark slutar i Klippan sista maj.", CHAIR)
    assert holders(cast, date(2021, 5, 31))["Klippan"] == ["Sunniva Tallmark"]
    assert holders(cast, date(2021, 6, 1))["Klippan"] == []
    assert terms(cast) == {"Sunniva Tallmark": ("2021-03-05", "2021-05-31")}


def test_who_takes_over_from_somebody_who_leaves_begins_the_day_after(cast: Cast, read: ReadText) -> None:
    line = "Sunniva Tallmark slutar i Klippan den 31 maj.\nMalte Ryding går in som ordförande efter Sunniva Tallmark."
    enter(cast, read, "2021-03-05", line, CHAIR)
    assert terms(cast)["Malte Ryding"] == ("2021-06-01", None)


def test_who_leaves_one_role_keeps_the_seat(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05", "Sunniva Tallmark slutar som ordförande den 31 maj 2021.", CHAIR)
    assert terms(cast) == {"Sunniva Tallmark": ("2021-03-05", "2021-05-31")}
    assert holders(cast, date(2021, 6, 1))["Klippan"] == ["Sunniva Tallmark"]


def test_who_is_listed_after_the_told_last_day_has_not_left(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-09-03", "Inget att tillägga.")
    paper = enter(cast, read, "2021-03-05", "Tyra Hallqvist slutar i Bjuv den 31 maj 2021.")
    assert holders(cast, date(2021, 9, 3))["Bjuv"] == ["Tyra Hallqvist"]
    assert any("Tyra Hallqvist" in doubt for doubt in paper.doubts)


def test_coordinator_gets_extent_employer_and_last_day(cast: Cast, read: ReadText) -> None:
    others = ("Vera Lindroth, samordnare",)
    text = minutes(
        "2021-03-05",
        others=others,
        points=points(
            "Vera Lindroth är ny samordnare efter Agda Skoog sedan 1 februari. "
            "Anställd av Perstorp på 30 % och uppdraget gäller till och med 2023-01-31."
        ),
    )
    enter_paper(read(text), by=cast.coordinator, accept="all")
    office = Office.objects.get(role="coordinator", person__name="Vera Lindroth")
    assert office.employer is not None
    assert (office.extent_percent, office.employer.name) == (30, "Perstorp")
    assert (office.starts_on, office.ends_on) == (date(2021, 2, 1), date(2023, 2, 1))
    assert office.replaces is not None
    assert office.replaces.person.name == "Agda Skoog"


def test_employer_of_who_takes_over_is_not_that_of_who_goes(cast: Cast, read: ReadText) -> None:
    first = "Agda Skoog är ny samordnare, anställd av Bjuv på 20 %."
    enter(cast, read, "2021-03-05", first)
    enter(cast, read, "2021-05-07", "Vera Lindroth är ny samordnare efter Agda Skoog. Anställd av Perstorp på 30 %.")
    assert Person.objects.filter(name="Agda Skoog").count() == 1
    assert not SameQuestion.objects.exists()


def test_deputy_who_becomes_a_member_leaves_the_seat_of_the_deputy(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05", "Nätverket utser Malte Ryding till ersättare i styrgruppen för språktolkar.")
    line = "Nätverket utser Malte Ryding till ledamot i styrgruppen för språktolkar från 1 juni."
    enter(cast, read, "2021-05-07", line)
    held = Mandate.objects.standing().filter(person__name="Malte Ryding", seat__body__kind="board")
    assert [(one.seat.kind, one.starts_on, one.ends_on) for one in held.order_by("starts_on")] == [
        ("deputy", date(2021, 3, 5), date(2021, 6, 1)),
        ("member", date(2021, 6, 1), None),
    ]


def test_first_name_of_who_goes_is_the_only_one_who_has_been_here(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05", "Inget.", (*MEMBERS[:3], "Elof Ryding, Svalöv"))
    enter(cast, read, "2021-05-07", "Jorid tar över som kontaktperson efter Elof.", MEMBERS[:3])
    found = Appointment.objects.get(person__name="Jorid Ekvall")
    assert found.replaces is not None
    assert found.replaces.name == "Elof Ryding"


KNOWN = (NameSeen("b1", "Fritidschefsnätverket Mellersta Skåne"), NameSeen("b2", "Styrgruppen för språktolkar"))


def test_name_without_its_area_is_the_only_body_that_is_called_so() -> None:
    found = match_body("Fritidschefsnätverket", KNOWN)
    assert (found.id, found.ask) == ("b1", False)
    assert "kortare" in found.reason
    assert match_body("Styrgruppen", KNOWN).id is None
    assert match_body("Fritidschefsnätverket", (*KNOWN, NameSeen("b3", "Fritidschefsnätverket Östra Skåne"))).id is None


@pytest.mark.parametrize("first", ["shorter", "fuller"])
def test_shorter_and_fuller_name_are_one_body_whichever_comes_first(cast: Cast, first: str) -> None:
    names = ["Fritidschefsnätverket", "Fritidschefsnätverket Mellersta Skåne"]
    if first == "fuller":
        names.reverse()
    days = ["2021-03-05", "2021-05-07"]
    files = [(f"{day}.txt", minutes(day, body=name).encode()) for day, name in zip(days, names, strict=True)]
    done = import_files(files, by=cast.administrator, accept="all")
    assert not done.refused
    (body,) = {meeting.body for meeting in Meeting.objects.all()}
    assert body.name == "Fritidschefsnätverket Mellersta Skåne"
    assert list(body.names.values_list("name", flat=True)) == ["Fritidschefsnätverket"]
    assert any("Fritidschefsnätverket" in doubt for paper in done.papers for doubt in paper.doubts) == (
        first == "fuller"
    )


def test_name_that_somebody_gave_a_body_is_not_changed_by_a_paper(cast: Cast) -> None:
    text = minutes(body="Socialchefsnätverket Mellersta Skåne").encode()
    import_files([("a.txt", text)], by=cast.administrator, accept="all")
    assert Body.objects.get(pk=cast.network.pk).name == "Socialchefsnätverket"
    assert Meeting.objects.get().body == cast.network


def test_taking_a_paper_back_takes_back_the_last_day_that_it_told(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-01-15", "Inget.", CHAIR)
    paper = enter(cast, read, "2021-03-05", "Sunniva Tallmark slutar i Klippan den 31 maj 2021.", CHAIR)
    assert holders(cast, date(2021, 6, 1))["Klippan"] == []
    withdraw_paper(paper, by=cast.coordinator, reason="fel handling")
    assert holders(cast, date(2021, 6, 1))["Klippan"] == ["Sunniva Tallmark"]
    assert terms(cast) == {"Sunniva Tallmark": ("2021-01-15", None)}
