"""Every kind of bad file becomes a state with its reason, never an error and never half a register."""

from __future__ import annotations

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.read import set_aside, treat_as_minutes
from lagetrunt.intake.review import add_finding, choose_body
from lagetrunt.models import Attendance, Meeting, Person, Refused
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import MEMBERS, POINTS, docx_of, minutes

pytestmark = pytest.mark.django_db

LETTER = """Hej!

Tack för senast. Här kommer kvittot på fikat, det blev lite dyrare än vi trodde.

Vi hörs, Jorid
"""


def test_a_paper_that_is_no_minutes_is_set_aside_and_can_be_taken_all_the_same(cast: Cast, read: ReadText) -> None:
    paper = read(LETTER)
    assert (paper.state, paper.problem_code) == ("set_aside", "not-minutes")
    assert paper.problem
    treat_as_minutes(paper, by=cast.coordinator)
    assert (paper.state, paper.problem_code) == ("review", "")
    set_aside(paper, by=cast.coordinator)
    assert paper.state == "set_aside"
    with pytest.raises(Refused) as refused:
        enter_paper(paper, by=cast.coordinator, accept="all")
    assert refused.value.code == "not-read"


def test_two_hundred_pages_are_read(read: ReadText) -> None:
    page = "\n".join(f"Samtal förs om vardagen i kommunerna, del {line}." for line in range(45))
    points = "\n\n".join(f"{number}. Punkt nummer {number}\n{page}" for number in range(1, 201))
    paper = read(minutes(points=points))
    assert paper.state == "review"
    assert paper.findings.filter(kind="item").count() >= 200


def test_a_word_file_with_the_wrong_ending_is_read(read: ReadText) -> None:
    paper = read(docx_of(minutes()), "anteckningar.txt")
    assert (paper.state, str(paper.date)) == ("review", "2021-03-05")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (docx_of(minutes())[:900], "trasig.docx"),
        (b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "trasig.pdf"),
        (bytes(range(256)) * 40, "bild.jpg"),
    ],
)
def test_a_damaged_file_is_unreadable_with_its_reason(read: ReadText, data: bytes, name: str) -> None:
    paper = read(data, name)
    assert paper.state == "unreadable"
    assert paper.problem_code in ("damaged", "unknown_form", "no_text", "empty")
    assert paper.problem.endswith(".")
    assert not paper.findings.exists()


def test_a_file_with_a_password_is_told_so(read: ReadText) -> None:
    compound = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(2048)
    paper = read(compound, "skyddad.docx")
    assert paper.state == "unreadable"
    assert paper.problem_code in ("password", "unknown_form", "damaged")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "mac_roman"])
def test_the_same_text_in_any_encoding_gives_the_same_people(read: ReadText, encoding: str) -> None:
    paper = read(minutes(members=("Åsa Öberg-Lärka, Klippan", "Sören Älvmo, Bjuv")).encode(encoding))
    names = [finding.payload["name"] for finding in paper.findings.filter(kind="attendee", payload__capacity="member")]
    assert sorted(names) == ["Sören Älvmo", "Åsa Öberg-Lärka"]


def test_what_is_doubted_of_a_file_is_said_once(read: ReadText) -> None:
    mixed = minutes(members=("Åsa Öberg-Lärka, Klippan", "Sören Älvmo, Bjuv")).encode() + "Över.\n".encode("cp1252")
    paper = read(mixed, "blandad.pdf")
    assert len(paper.doubts) == len(set(paper.doubts)) >= 2


def test_a_day_that_does_not_exist_is_doubted_and_not_entered(cast: Cast, read: ReadText) -> None:
    paper = read(minutes("2021-02-30"))
    assert paper.date is None
    assert any("datum" in doubt.lower() for doubt in paper.doubts)
    with pytest.raises(Refused) as refused:
        enter_paper(paper, by=cast.coordinator, accept="all")
    assert refused.value.code == "no-date"
    assert not Meeting.objects.exists()
    assert not Person.objects.exists()


def test_somebody_who_stands_twice_in_the_list_has_one_row_and_a_doubt(cast: Cast, read: ReadText) -> None:
    paper = read(minutes(members=MEMBERS, absent=[MEMBERS[0]]))
    first = paper.findings.get(kind="attendee", payload__name="Sunniva Tallmark")
    add_finding(paper, "attendee", {**first.payload, "presence": "absent"}, by=cast.coordinator)
    enter_paper(paper, by=cast.coordinator, accept="all")
    rows = Attendance.objects.filter(person__name="Sunniva Tallmark")
    assert [row.presence for row in rows] == ["present"]
    assert any("två gånger" in doubt for doubt in paper.doubts)


def test_without_a_list_nobody_was_there_and_nobody_was_absent(cast: Cast, read: ReadText) -> None:
    paper = read(minutes(members=()))
    enter_paper(paper, by=cast.coordinator, accept="all")
    assert paper.meeting is not None
    assert not paper.meeting.attendance.filter(capacity="member").exists()


def test_a_paper_without_headings_is_read(read: ReadText) -> None:
    paper = read(minutes(points="Vi talade om hemtjänst.\nBeslut: Nätverket beslutar att pröva en fordonspool.\n"))
    assert paper.state == "review"
    assert paper.findings.filter(kind="decision").exists()


def test_a_paper_of_another_body_is_a_question(cast: Cast, read: ReadText) -> None:
    paper = read(minutes(body="Skolchefsnätverket"))
    assert any("säger Skolchefsnätverket" in doubt for doubt in paper.doubts)
    for accept in ("sure", "all"):
        with pytest.raises(Refused) as refused:
            enter_paper(paper, by=cast.coordinator, accept=accept)
        assert refused.value.code == "other-body"
    choose_body(paper, cast.network, by=cast.coordinator)
    enter_paper(paper, by=cast.coordinator, accept="sure")
    assert paper.meeting is not None
    assert paper.meeting.body == cast.network


def test_two_meetings_on_one_day_are_two(cast: Cast, read: ReadText) -> None:
    first = read(minutes(time="09.00–11.00"), "a.txt")
    other = POINTS.replace("Hemtjänst på natten", "Färdtjänst").replace("hemtjänst om natten", "färdtjänst över gräns")
    second = read(minutes(time="13.00–15.00", points=other), "b.txt")
    enter_paper(first, by=cast.coordinator, accept="all")
    enter_paper(second, by=cast.coordinator, accept="all")
    assert sorted(Meeting.objects.values_list("ordinal", flat=True)) == [1, 2]
