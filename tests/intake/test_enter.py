"""What was accepted becomes facts with their places, once; seats and offices are seen, chains are told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.joined import answer_same
from lagetrunt.intake.late import changed_proposals, rematch_later
from lagetrunt.intake.review import accept_finding, reject_finding, replace_paper
from lagetrunt.intake.statements import _words
from lagetrunt.models import (
    Action,
    Attendance,
    Decision,
    Item,
    JournalEntry,
    Mandate,
    Meeting,
    Office,
    Paper,
    Person,
    Postponement,
    Refused,
    SameQuestion,
    Seat,
)
from lagetrunt.register import book_meeting, source_of, undo_step
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import MEMBERS, minutes

pytestmark = pytest.mark.django_db


def enter(cast: Cast, read: ReadText, day: str, *members: str, absent: tuple[str, ...] = (), points: str = "") -> Paper:
    text = minutes(day, members or MEMBERS, absent=absent, **({"points": points} if points else {}))
    paper = read(text, f"{day}.txt")
    enter_paper(paper, by=cast.coordinator, accept="all")
    return paper


def mandates(organisation: str) -> list[tuple[str, str, str | None, str]]:
    rows = Mandate.objects.standing().filter(seat__organisation__name=organisation).order_by("starts_on", "id")
    return [
        (row.person.name, str(row.starts_on), row.ends_on and row.ends_on.isoformat(), row.ends_certainty)
        for row in rows
    ]


def test_a_paper_becomes_a_meeting_with_all_its_facts_and_their_places(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    done = enter_paper(paper, by=cast.coordinator, accept="all")
    assert done.meeting is not None
    assert (done.meeting.state, str(done.meeting.date), done.meeting.body) == ("held", "2021-03-05", cast.network)
    assert str(done.meeting.start) == "09:00:00"
    assert paper.state == "entered"
    assert list(Item.objects.values_list("heading", flat=True)) == ["Inledning", "Hemtjänst på natten", "Fordonspool"]
    decision, action = Decision.objects.get(), Action.objects.get()
    assert decision.item is not None
    assert decision.item.heading == "Hemtjänst på natten"
    assert [str(assignee) for assignee in action.assignees.all()] == ["Jorid Ekvall"]
    assert Postponement.objects.get().subject == "Fordonspool"
    for fact in (decision, action, *Item.objects.all(), *Attendance.objects.all(), *Person.objects.all()):
        assert all(source.place and source.place.text.paper == paper for source in source_of(fact)), fact


def test_the_whole_paper_is_one_step_that_can_be_undone(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    enter_paper(paper, by=cast.coordinator, accept="all")
    entry = JournalEntry.objects.get(verb="enter_paper")
    assert (entry.paper, entry.body, str(entry.on)) == (paper, cast.network, "2021-03-05")
    undo_step(entry, by=cast.coordinator)
    assert not Meeting.objects.standing().exists()
    assert not Decision.objects.standing().exists()


def test_entering_again_enters_only_what_is_new(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    decision = paper.findings.get(kind="decision")
    action = paper.findings.get(kind="action")
    for finding in paper.findings.filter(kind__in=["header", "item", "attendee"]):
        accept_finding(finding, by=cast.coordinator)
    enter_paper(paper, by=cast.coordinator)
    assert paper.state == "part"
    counts = [model.objects.count() for model in (Item, Attendance, Person, Decision)]
    assert counts[3] == 0
    accept_finding(decision, by=cast.coordinator)
    reject_finding(action, by=cast.coordinator)
    assert enter_paper(paper, by=cast.coordinator).facts == 1
    assert enter_paper(paper, by=cast.coordinator).facts == 0
    assert [model.objects.count() for model in (Item, Attendance, Person)] == counts[:3]
    assert Decision.objects.get().item == Item.objects.get(heading="Hemtjänst på natten")


def test_nothing_is_entered_that_nobody_accepted(cast: Cast, read: ReadText) -> None:
    assert enter_paper(read(minutes()), by=cast.coordinator).facts == 0
    assert not Meeting.objects.exists()


def test_those_without_the_right_enter_nothing(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    for user in (cast.member, cast.stranger, cast.foreigner):
        with pytest.raises(Refused):
            enter_paper(paper, by=user, accept="all")
    assert not Meeting.objects.exists()


def test_a_meeting_that_was_booked_is_the_one_that_was_held(cast: Cast, read: ReadText) -> None:
    booked = book_meeting(cast.network, date=date(2021, 3, 5), by=cast.coordinator)
    enter_paper(read(minutes()), by=cast.coordinator, accept="all")
    meeting = Meeting.objects.get()
    assert (meeting.pk, meeting.state, meeting.place) == (booked.pk, "held", "Stadshuset i Klippan")


def test_members_are_seen_on_a_seat_of_their_organisation(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05")
    enter(cast, read, "2021-04-09")
    assert Seat.objects.count() == 4
    seat = Seat.objects.get(organisation__name="Bjuv")
    assert (seat.starts_certainty, seat.body) == ("seen", cast.network)
    assert mandates("Bjuv") == [("Tyra Hallqvist", "2021-03-05", None, "unknown")]
    assert len({source.place.text.paper_id for source in source_of(seat) if source.place}) == 2


def test_two_of_one_organisation_in_one_list_are_two_seats(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05", *MEMBERS, absent=("Nils Brännmo, Bjuv",))
    assert Seat.objects.filter(organisation__name="Bjuv").count() == 2


def test_somebody_new_takes_the_seat_of_one_who_is_listed_no_more(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05")
    enter(cast, read, "2021-04-09", *MEMBERS[:2], "Nils Brännmo, Bjuv", MEMBERS[3])
    assert mandates("Bjuv") == [
        ("Tyra Hallqvist", "2021-03-05", "2021-04-09", "unknown"),
        ("Nils Brännmo", "2021-04-09", None, "unknown"),
    ]
    assert not Mandate.objects.filter(replaces__isnull=False).exists()


def test_who_comes_back_shows_that_there_were_two_seats(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05")
    enter(cast, read, "2021-04-09", *MEMBERS[:2], "Nils Brännmo, Bjuv", MEMBERS[3])
    enter(cast, read, "2021-05-07")
    assert mandates("Bjuv") == [
        ("Tyra Hallqvist", "2021-03-05", None, "unknown"),
        ("Nils Brännmo", "2021-04-09", None, "unknown"),
    ]
    assert Seat.objects.filter(organisation__name="Bjuv").count() == 2


def test_a_late_paper_lets_seats_begin_earlier(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-04-09")
    enter(cast, read, "2020-11-06")
    assert mandates("Bjuv") == [("Tyra Hallqvist", "2020-11-06", None, "unknown")]


def test_a_told_replacement_ends_the_old_and_forms_a_chain(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05")
    points = "1. Presentation\nVälkommen Nils Brännmo som ersätter Tyra Hallqvist, Bjuv.\n\n2. Övrigt\nInget.\n"
    enter(cast, read, "2021-04-09", *MEMBERS[:2], "Nils Brännmo, Bjuv", MEMBERS[3], points=points)
    assert mandates("Bjuv") == [
        ("Tyra Hallqvist", "2021-03-05", "2021-04-09", "told"),
        ("Nils Brännmo", "2021-04-09", None, "unknown"),
    ]
    new = Mandate.objects.get(person__name="Nils Brännmo")
    assert new.replaces is not None
    assert new.replaces.person.name == "Tyra Hallqvist"


def test_the_mark_of_a_chair_is_an_office_seen(cast: Cast, read: ReadText) -> None:
    chaired = ("Sunniva Tallmark (ordf.), Klippan", *MEMBERS[1:])
    enter(cast, read, "2021-03-05", *chaired)
    enter(cast, read, "2021-04-09", *chaired)
    office = Office.objects.get()
    assert (office.role, office.person.name, office.starts_certainty) == ("chair", "Sunniva Tallmark", "seen")
    assert (str(office.starts_on), office.ends_on) == ("2021-03-05", None)
    enter(cast, read, "2021-05-07", MEMBERS[0], "Jorid Ekvall (ordf.), Perstorp", *MEMBERS[2:])
    office.refresh_from_db()
    assert (str(office.ends_on), office.ends_certainty) == ("2021-05-07", "unknown")


def test_a_newer_version_is_asked_about_and_then_takes_the_place_of_the_old(cast: Cast, read: ReadText) -> None:
    first = read(minutes(), "utkast.txt")
    enter_paper(first, by=cast.coordinator, accept="all")
    second = read(minutes().replace("Jorid Ekvall tar fram", "Malte Ryding tar fram"), "justerat.txt")
    with pytest.raises(Refused) as refused:
        enter_paper(second, by=cast.coordinator, accept="sure")
    assert refused.value.code == "newer-version"
    replace_paper(second, first, by=cast.coordinator)
    enter_paper(second, by=cast.coordinator, accept="all")
    assert Meeting.objects.standing().count() == 1
    assert [str(one) for one in Action.objects.standing().get().assignees.all()] == ["Malte Ryding"]
    first.refresh_from_db()
    assert (first.state, first.meeting) == ("review", None)


def test_a_namesake_of_another_organisation_is_asked_about_whatever_is_let_in(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05")
    enter(cast, read, "2021-04-09", *MEMBERS[:3], "Malte Ryding, Perstorp")
    question = SameQuestion.objects.get()
    assert (question.state, question.left.name, question.right.name) == ("open", "Malte Ryding", "Malte Ryding")


def test_spellings_are_joined_when_all_is_let_in_and_parted_by_the_answer(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05")
    paper = read(minutes("2021-04-09", ("Sunniva Tallmark, Klippan", "Jorid Ekwall, Perstorp")))
    told = enter_paper(paper, by=cast.coordinator, accept="all").told
    assert any("Jorid Ekwall fördes ihop med Jorid Ekvall" in sentence for sentence in told)
    assert mandates("Perstorp") == [("Jorid Ekvall", "2021-03-05", None, "unknown")]


def test_an_answered_likeness_makes_one_of_what_both_held(cast: Cast, read: ReadText) -> None:
    enter(cast, read, "2021-03-05")
    paper = read(minutes("2021-04-09", ("Sunniva Tallmark, Klippan", "Jorid Ekwall, Perstorp")))
    accept_finding(paper.findings.get(kind="attendee", payload__name="Jorid Ekwall"), by=cast.coordinator)
    enter_paper(paper, by=cast.coordinator, accept="sure")
    assert len(mandates("Perstorp")) == 2
    kept = answer_same(SameQuestion.objects.get(), same=True, by=cast.coordinator)
    assert kept.name == "Jorid Ekvall"
    assert mandates("Perstorp") == [("Jorid Ekvall", "2021-03-05", None, "unknown")]
    assert Attendance.objects.filter(person=kept).count() == 2


def test_a_late_paper_changes_only_the_proposals_of_papers_that_wait(cast: Cast, read: ReadText) -> None:
    waiting = read(minutes("2021-04-09", ("Sunniva Tallmark, Klippan", "Jorid Ekwall, Perstorp")))
    assert not changed_proposals(waiting)
    late = enter(cast, read, "2021-03-05")
    changed = rematch_later(late)
    assert "Jorid Ekwall" in {finding.payload.get("name") for finding in changed}
    assert set(changed_proposals(waiting)) == set(changed)
    assert rematch_later(late) == []


def test_row_of_a_table_is_one_line_of_the_words_of_its_point() -> None:
    def cell(row: int, column: int, text: str) -> dict[str, Any]:
        return {"text": text, "cell": {"table": 0, "row": row, "column": column}}

    blocks = [{"text": "Läget:"}, cell(0, 0, "Vad"), cell(0, 1, "Vem"), cell(1, 0, "Kartan"), cell(1, 1, "")]
    assert _words(blocks) == "Läget:\nVad | Vem\nKartan"
