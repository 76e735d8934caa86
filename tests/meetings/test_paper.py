"""The agenda as plain values: what is printed and sent, in words and times."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.utils import translation

from lagetrunt.delivery.agenda import LABELS
from lagetrunt.delivery.agenda_docx import agenda_docx
from lagetrunt.delivery.agenda_text import agenda_text
from lagetrunt.meetings.agenda import add_line, agenda_paper, draft_agenda
from lagetrunt.models import Body, Meeting, PaperState
from lagetrunt.register import give_office
from tests.meetings.conftest import ON, Room

AT = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)


def test_paper_tells_when_where_who_and_what(room: Room) -> None:
    room.meeting.place = "Kommunhuset i Kil"
    room.meeting.save()
    for at, reason in ((-3, ""), (-2, ""), (-1, "tidsbrist")):
        room.put_off("Stärka förtroendet", at, until_kind="next", reason=reason)
    add_line(room.meeting, heading="Paus", minutes=15, is_break=True, to=4, by=room.cast.coordinator)
    paper = agenda_paper(room.agenda(), user=room.cast.coordinator, at=AT)
    assert (paper.body, paper.title) == ("Socialchefsnätverket", "Dagordning fredag 27 november 2026")
    assert (paper.when, paper.place) == ("Fredag 27 november 2026 kl. 9–12", "Kommunhuset i Kil")
    assert (paper.leads, paper.made, paper.made_at) == ("Olga Ordförande", "Utkast 16 november 2026", AT)
    point = paper.points[2]
    assert (point.number, point.time, point.heading, point.minutes) == ("3", "9.10", "Stärka förtroendet", 20)
    assert point.chain == "13 feb → 8 maj → 18 sept → nu"
    assert "Skäl: tidsbrist." in point.why
    assert point.sources == ("Punkt 5, 18 september 2026", "Punkt 5, 8 maj 2026", "Punkt 5, 13 februari 2026")
    assert [(one.number, one.time, one.heading) for one in paper.points[3:]] == [
        ("", "9.30", "Paus"), ("4", "9.45", "Övrigt"), ("5", "9.50", "Nästa möte"),
    ]  # fmt: skip
    assert paper.ends == "9.55"


def test_paper_has_a_word_for_every_label(room: Room) -> None:
    paper = agenda_paper(room.agenda(), user=room.cast.coordinator)
    assert {name for name, _word in paper.labels} == set(LABELS)
    assert all(word for _name, word in paper.labels)


def test_paper_has_no_times_when_nobody_has_said_when_the_meeting_begins(room: Room) -> None:
    Meeting.objects.filter(pk=room.meeting.pk).update(start=None, end=None)
    paper = agenda_paper(room.agenda(), user=room.cast.coordinator)
    assert {point.time for point in paper.points} == {""}
    assert paper.ends == ""
    assert paper.when == "Fredag 27 november 2026"


def test_paper_of_an_empty_agenda_becomes_every_file(room: Room) -> None:
    meeting = Meeting.objects.create(
        association=room.cast.association, body=room.cast.elsewhere, date=date(2026, 12, 1), mode="online"
    )
    agenda = draft_agenda(meeting, user=room.cast.administrator, on=ON)
    paper = agenda_paper(agenda, user=room.cast.administrator)
    assert paper.points == ()
    assert paper.place == "Digitalt"
    assert "Inga punkter än." in agenda_text(paper)
    assert agenda_docx(paper)


def test_paper_is_in_english_when_the_reader_reads_it(room: Room) -> None:
    with translation.override("en"):
        paper = agenda_paper(room.agenda(), user=room.cast.coordinator, at=AT)
    assert paper.language == "en"
    assert "November" in paper.title
    assert "Dagordning" not in paper.title


def test_paper_names_only_sources_that_the_reader_may_see(room: Room) -> None:
    cast = room.cast
    place = cast.place("Siv Sund är samordnare till årsskiftet")
    paper = place.text.paper
    paper.date = date(2025, 9, 1)
    paper.save()
    give_office(
        cast.network, person=cast.person("Siv Sund"), role="coordinator", starts_on=date(2025, 1, 1),
        ends_on=date(2027, 1, 1), places=[place], by=cast.administrator,
    )  # fmt: skip
    found = {point.heading: point.sources for point in agenda_paper(room.agenda(), user=cast.coordinator).points}
    assert found["Samordnare 2027"] == ("Anteckningar 1 september 2025",)
    paper.body = Body.objects.get(pk=cast.elsewhere.pk)
    paper.state = PaperState.ENTERED
    paper.save()
    found = {point.heading: point.sources for point in agenda_paper(room.agenda(), user=cast.coordinator).points}
    assert found["Samordnare 2027"] == ()
