"""Standing points: settled by a person, else proposed from the last papers, opened and closed by them."""

from __future__ import annotations

from datetime import date, time

import pytest

from lagetrunt.models import Body
from lagetrunt.register import add_body_name, add_item, start_body
from lagetrunt.register.matters import open_matter, settle_standing
from tests.factories.cast import Cast
from tests.meetings.conftest import DAYS, NEXT, Room


def _bare(cast: Cast, papers: list[list[str]]) -> Room:
    """Return a network whose last papers have these headings, oldest first."""
    held = [cast.meeting(day, start=time(9), end=time(12)) for day in DAYS[4 - len(papers) :]]
    for meeting, headings in zip(held, papers, strict=True):
        for heading in headings:
            add_item(meeting, heading=heading, by=cast.administrator)
    return Room(cast, held, cast.meeting(NEXT, held=False), cast.person("Olga Ordförande"))


def _headings(room: Room) -> list[str]:
    return [line.heading for line in room.agenda().lines]


def test_heading_in_three_of_four_papers_is_proposed_and_in_two_is_not(cast: Cast) -> None:
    room = _bare(cast, [["A", "Ekonomi", "Bb"], ["A", "Ekonomi", "Cc"], ["A", "Dd"], ["A", "Ekonomi", "Bb"]])
    assert _headings(room) == ["A", "Ekonomi"]
    assert "i 3 av de 4 senaste" in room.line("Ekonomi").why


def test_headings_that_mean_the_same_are_one_standing_point_called_as_the_last_time(cast: Cast) -> None:
    room = _bare(
        cast,
        [
            ["Mötets öppnande", "Förra mötet", "Övriga frågor"],
            ["INLEDNING", "Anteckningar från 3 juni", "Övrigt"],
            ["Ny fråga", "Föregående protokoll", "Övrigt"],
            ["Välkommen.", "Föregående anteckningar 8 maj", "Övriga frågor:"],
        ],
    )
    assert _headings(room) == ["Välkommen", "Föregående protokoll", "Övriga frågor"]
    assert "i 3 av de 4" in room.agenda().lines[0].why
    assert "Gäller mötet 18 september 2026." in room.agenda().lines[1].why


def test_points_stand_first_or_last_as_they_used_to(cast: Cast) -> None:
    paper = ["Kaffe och bulle", "Jour", "Avgifter", "Budget", "Blickar framåt"]
    others = [["Kaffe och bulle", f"{name} ett", f"{name} två", "Blickar framåt"] for name in ("Xx", "Yy", "Zz")]
    room = _bare(cast, [paper, *others])
    room.put_off("Lokaler", until_kind="next")
    assert _headings(room) == ["Kaffe och bulle", "Lokaler", "Blickar framåt"]


def test_question_that_comes_often_is_no_standing_point(cast: Cast) -> None:
    room = _bare(cast, [["Larm"], ["Larm"], ["Larm"], ["Inledning"]])
    assert _headings(room) == ["Larm"]
    room.put_off("Larm", until_kind="next")
    (line,) = room.agenda().lines
    assert not line.is_standing
    assert line.chain == (DAYS[-1],)


def test_settled_points_stand_in_their_order_and_those_from_100_last(room: Room) -> None:
    by, body = room.cast.coordinator, room.cast.network
    settle_standing(body, heading="Ekonomi", position=2, kind="report", minutes=25, by=by)
    settle_standing(body, heading="Incheckning", position=1, by=by)
    settle_standing(body, heading="Utvärdering", position=101, by=by)
    room.put_off("Jour", until_kind="next")
    headings = _headings(room)
    assert headings[:2] == ["Incheckning", "Ekonomi"]
    assert headings[-1] == "Utvärdering"
    line = room.line("Ekonomi")
    assert (line.minutes, line.kind, line.why, line.is_standing) == (25, "report", "Stående punkt.", True)


def test_settled_points_without_a_place_stand_where_they_use_to(room: Room) -> None:
    body, by = room.cast.network, room.cast.coordinator
    for at in range(-4, 0):
        room.item("Runt bordet", at)
    told = ("Övrigt", "Inledning", "Runt bordet", "Nyhet")
    settled = [settle_standing(body, heading=heading, by=by) for heading in told]
    assert [point.position for point in settled] == [100, 1, 101, 2]
    assert _headings(room)[:2] == ["Inledning", "Nyhet"]
    assert {"Övrigt", "Runt bordet"} <= set(_headings(room)[-3:])


def test_heading_that_a_person_says_does_not_stand_is_not_proposed(room: Room) -> None:
    settle_standing(room.cast.network, heading="Övriga frågor", is_standing=False, by=room.cast.coordinator)
    assert "Övrigt" not in _headings(room)
    assert "Nästa möte" in _headings(room)


def _below(room: Room, name: str, **fields: str) -> Body:
    return start_body(name=name, parent=room.cast.network, by=room.cast.administrator, **fields)  # type: ignore[arg-type]


def test_reports_of_bodies_below_are_one_line_where_they_are_a_practice(room: Room) -> None:
    for name in ("MAS-nätverket", "Länsgruppen"):
        _below(room, name)
    add_body_name(Body.objects.get(name="MAS-nätverket"), name="MAS", by=room.cast.administrator)
    for at, heading in ((-4, "MAS"), (-3, "MAS-nätverket"), (-2, "MAS-nätverket."), (-1, "Länsgruppen")):
        room.item(heading, at)
    line = room.line("Undernätverken")
    assert line.kind == "report"
    assert line.why == "Stående punkt: MAS-nätverket i 3 av de 4 senaste anteckningarna."
    assert "MAS-nätverket" not in _headings(room)


def test_reports_of_outer_bodies_are_a_line_of_their_own(room: Room) -> None:
    _below(room, "Länsgruppen", kind="outer")
    for at in (-3, -2, -1):
        room.item("Länsgruppen", at)
    assert "Länsgruppen i 3" in room.line("Från yttre organ").why


def test_reasons_about_a_standing_point_join_it(room: Room) -> None:
    for at in range(-4, 0):
        room.item("Verksamhetsplan", at)
    ada = room.cast.person("Ada Ek")
    room.promise("Ada redovisar målen", who=ada, heading="Verksamhetsplan 2026", due=NEXT)
    lines = [line for line in room.agenda().lines if "Verksamhetsplan" in line.heading]
    assert len(lines) == 1
    assert "Ada redovisar målen." in lines[0].why


def test_days_to_come_are_told_with_the_next_meeting(room: Room) -> None:
    from lagetrunt.register import note_coming_date

    for day in (date(2027, 2, 12), date(2027, 4, 16)):
        note_coming_date(room.cast.network, date=day, meeting=room.held[-1], by=room.cast.administrator)
    assert "Nämnda dagar: 12 februari och 16 april 2027." in room.line("Nästa möte").why


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_papers_propose_only_what_stands_in_each(cast: Cast, count: int) -> None:
    room = _bare(cast, [["Inledning", f"Fråga {name}"] for name in ("ab", "cd")[:count]])
    assert _headings(room) == (["Inledning"] if count == 2 else [])


def test_heading_of_two_matters_is_a_standing_point(room: Room) -> None:
    by = room.cast.administrator
    for at in (-3, -2, -1):
        open_matter(room.cast.network, name=f"Fråga {at}", items=[room.item("Aktuellt", at)], by=by)
    assert room.line("Aktuellt").is_standing
