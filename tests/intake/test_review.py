"""What a person says of findings: accepted, corrected, rejected, added, taken back, found again when re-read."""

from __future__ import annotations

import pytest

from lagetrunt.intake.doubts import is_doubtful, open_names, why
from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.read import read_received
from lagetrunt.intake.reader import Reader
from lagetrunt.intake.review import (
    accept_finding,
    accept_sure,
    add_finding,
    clear_verdict,
    correct_finding,
    findings_for_review,
    reject_finding,
    replace_paper,
)
from lagetrunt.models import (
    Attendance,
    Decision,
    FileContent,
    Finding,
    JournalEntry,
    Paper,
    Person,
    PersonName,
    Refused,
    SameQuestion,
    Verdict,
)
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import MEMBERS, minutes

pytestmark = pytest.mark.django_db

VARIANT = ("Sunniva Tallmark, Klippan", "Jorid Ekwall, Perstorp")


def attendee(paper: Paper, name: str) -> Finding:
    return paper.findings.get(kind="attendee", payload__name=name)


def entered(cast: Cast, read: ReadText) -> Paper:
    paper = read(minutes("2021-02-05"), "förra.txt")
    enter_paper(paper, by=cast.coordinator, accept="all")
    return paper


def test_doubtful_findings_come_first_and_each_says_why(cast: Cast, read: ReadText) -> None:
    entered(cast, read)
    paper = read(minutes(members=VARIANT))
    review = findings_for_review(paper)
    asked = attendee(paper, "Jorid Ekwall")
    assert asked in review.doubtful
    assert "Jorid Ekvall" in why(asked)
    assert open_names(asked)["Jorid Ekwall"]["candidates"][0]["name"] == "Jorid Ekvall"
    numbers = [finding.number for finding in review.doubtful]
    assert numbers == list(range(1, len(numbers) + 1))
    assert [group.kind for group in review.groups][:3] == ["header", "attendee", "item"]
    assert not any(is_doubtful(finding) for group in review.groups for finding in group.findings)


def test_every_word_of_a_person_is_journaled_and_can_be_taken_back(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    finding = paper.findings.get(kind="decision")
    accept_finding(finding, by=cast.coordinator)
    reject_finding(finding, by=cast.coordinator)
    finding.refresh_from_db()
    assert finding.verdict is not None
    assert finding.verdict.answer == "rejected"
    clear_verdict(finding, by=cast.coordinator)
    assert not Verdict.objects.exists()
    verbs = JournalEntry.objects.filter(paper=paper).order_by("id").values_list("verb", flat=True)
    assert list(verbs)[-3:] == ["accept_finding", "reject_finding", "clear_verdict"]


def test_a_correction_is_what_is_entered(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    words = "Nätverket beslutar att pröva gemensam nattpatrull."
    correct_finding(paper.findings.get(kind="decision"), {"text": words}, by=cast.coordinator)
    enter_paper(paper, by=cast.coordinator, accept="sure")
    assert [decision.words for decision in Decision.objects.all()] == [words]


def test_a_field_that_the_record_does_not_have_is_refused(cast: Cast, read: ReadText) -> None:
    with pytest.raises(Refused) as refused:
        correct_finding(read(minutes()).findings.get(kind="decision"), {"färg": "blå"}, by=cast.coordinator)
    assert refused.value.code == "no-such-field"


def test_what_is_rejected_is_not_entered_and_what_is_added_is(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    decision = paper.findings.get(kind="decision")
    reject_finding(decision, by=cast.coordinator)
    own = {**decision.payload, "text": "Nätverket beslutar att mötas i Bjuv."}
    added = add_finding(paper, "decision", own, by=cast.coordinator, places=list(decision.places.all()))
    enter_paper(paper, by=cast.coordinator, accept="all")
    assert [decision.words for decision in Decision.objects.all()] == ["Nätverket beslutar att mötas i Bjuv."]
    assert added.number == paper.findings.count()


def test_what_was_added_goes_when_it_is_taken_back(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    before = paper.findings.count()
    added = add_finding(paper, "question", {"item": None, "text": "Vem tar bussen?"}, by=cast.coordinator)
    clear_verdict(added, by=cast.coordinator)
    assert (paper.findings.count(), Verdict.objects.count()) == (before, 0)


def test_a_chosen_person_gets_the_spelling(cast: Cast, read: ReadText) -> None:
    entered(cast, read)
    jorid = Person.objects.get(name="Jorid Ekvall")
    paper = read(minutes(members=VARIANT))
    correct_finding(attendee(paper, "Jorid Ekwall"), by=cast.coordinator, who={"Jorid Ekwall": jorid.public_id})
    enter_paper(paper, by=cast.coordinator, accept="sure")
    assert Attendance.objects.get(written="Jorid Ekwall").person == jorid
    assert PersonName.objects.filter(person=jorid, name="Jorid Ekwall").exists()
    assert not SameQuestion.objects.exists()


def test_somebody_chosen_as_new_is_not_asked_about_again(cast: Cast, read: ReadText) -> None:
    entered(cast, read)
    paper = read(minutes(members=VARIANT))
    correct_finding(attendee(paper, "Jorid Ekwall"), by=cast.coordinator, who={"Jorid Ekwall": "new"})
    enter_paper(paper, by=cast.coordinator, accept="sure")
    assert Person.objects.filter(name__startswith="Jorid").count() == 2
    assert [question.state for question in SameQuestion.objects.all()] == ["apart"]
    third = read(minutes("2021-04-09", VARIANT))
    assert attendee(third, "Jorid Ekwall").matches["Jorid Ekwall"]["id"]


def test_accepting_a_likeness_without_a_choice_makes_a_person_and_a_question(cast: Cast, read: ReadText) -> None:
    entered(cast, read)
    paper = read(minutes(members=VARIANT))
    accept_finding(attendee(paper, "Jorid Ekwall"), by=cast.coordinator)
    enter_paper(paper, by=cast.coordinator, accept="sure")
    question = SameQuestion.objects.get()
    assert question.state == "open"
    assert {question.left.name, question.right.name} == {"Jorid Ekvall", "Jorid Ekwall"}
    assert "Perstorp" in question.reason


def test_sure_findings_are_accepted_at_once_and_marked_unseen(cast: Cast, read: ReadText) -> None:
    entered(cast, read)
    paper = read(minutes(members=VARIANT))
    sure = accept_sure(paper, by=cast.coordinator)
    assert sure
    assert all(finding.verdict and finding.verdict.unseen for finding in sure)
    assert attendee(paper, "Jorid Ekwall").verdict is None


def test_strangers_and_readers_may_say_nothing(cast: Cast, read: ReadText) -> None:
    finding = read(minutes()).findings.get(kind="decision")
    for user in (cast.member, cast.reader, cast.stranger, cast.foreigner):
        with pytest.raises(Refused):
            accept_finding(finding, by=user)
    assert not Verdict.objects.exists()


def test_reading_again_keeps_verdicts_places_and_facts(cast: Cast, read: ReadText, reader: Reader) -> None:
    paper = read(minutes())
    decision = paper.findings.get(kind="decision")
    accept_finding(decision, by=cast.coordinator)
    enter_paper(paper, by=cast.coordinator, accept="sure")
    before = set(paper.findings.values_list("pk", "fact_kind", "fact_id"))
    read_received(paper, reader=reader)
    assert set(paper.findings.values_list("pk", "fact_kind", "fact_id")) == before
    assert paper.texts.count() == 1
    assert Verdict.objects.filter(is_anchored=False).count() == 0


def test_a_verdict_whose_place_is_gone_is_shown_not_dropped(cast: Cast, read: ReadText, reader: Reader) -> None:
    paper = read(minutes())
    decision = paper.findings.get(kind="decision")
    reject_finding(decision, by=cast.coordinator)
    moved = minutes().replace("Stadshuset i Klippan", "Stadshuset i Klippan, stora salen")
    _new_text(paper, moved.replace("gemensam hemtjänst om natten", "gemensam hemtjänst nattetid"))
    read_received(paper, reader=reader)
    decision.refresh_from_db()
    assert decision.verdict is not None
    assert decision.verdict.is_anchored
    assert "nattetid" in decision.payload["text"]
    _new_text(paper, minutes(points="1. Inledning\nMötet öppnas.\n\n2. Kaffe\nSamtal om kaffe."))
    read_received(paper, reader=reader)
    assert [verdict.answer for verdict in findings_for_review(paper).loose] == ["rejected"]


def _new_text(paper: Paper, text: str) -> None:
    """Let the same file give another text, as a better extractor would."""
    FileContent.objects.filter(pk=paper.content_id).update(content=text.encode())
    paper.refresh_from_db()


def test_a_newer_version_cannot_replace_itself_in_a_circle(cast: Cast, read: ReadText) -> None:
    first, second = read(minutes(), "a.txt"), read(minutes(members=MEMBERS[:3]), "b.txt")
    replace_paper(second, first, by=cast.coordinator)
    with pytest.raises(Refused) as refused:
        replace_paper(first, second, by=cast.coordinator)
    assert refused.value.code == "circle"
