"""What the answers of a review teach: proposed, used, removed, and how much better the later papers are read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.learned import hits_of, learned_seen, remove_learned, use_learned
from lagetrunt.intake.learning import propose_learned
from lagetrunt.intake.places import place_in
from lagetrunt.intake.read import read_received
from lagetrunt.intake.reader import Reader
from lagetrunt.intake.receive import open_batch, receive_file
from lagetrunt.intake.review import add_finding, reject_finding
from lagetrunt.intake.withdraw import withdraw_paper
from lagetrunt.models import Finding, Job, JournalEntry, Learned, LearnedState, Paper, Refused
from lagetrunt.reading import Known, read_paper
from lagetrunt.register.withdrawing import undo_step, withdraw_fact
from tests.corpus.sample_papers import PAPERS
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.notes_of_one_hand import NOTES, Notes

pytestmark = pytest.mark.django_db


def _review(paper: Paper, notes: Notes, cast: Cast) -> None:
    """Answer as somebody who knows what stands in the paper: add what is missing, reject what is none."""
    for kind, true in (("decision", notes.decisions), ("action", notes.actions)):
        found = paper.findings.filter(kind=kind)
        for finding in found:
            if finding.payload["text"] not in true:
                reject_finding(finding, by=cast.coordinator)
        read = [finding.payload["text"] for finding in found]
        for words in true:
            if words not in read:
                _add(paper, kind, words, cast)


def _add(paper: Paper, kind: str, words: str, cast: Cast) -> Finding:
    text = paper.texts.get()
    block = next(block for block in text.blocks if words in block["text"])
    start = block["text"].index(words)
    place = place_in(text, block=block["index"], start=start, end=start + len(words))
    payload = {"text": words, "assignees": [], "until": None} if kind == "action" else {"text": words}
    return add_finding(paper, kind, payload, by=cast.coordinator, places=[place])


def _reviewed(read: ReadText, cast: Cast, *numbers: int) -> list[Paper]:
    papers = []
    for number in numbers:
        paper = read(NOTES[number].text, f"{NOTES[number].day}.txt")
        _review(paper, NOTES[number], cast)
        papers.append(paper)
    return papers


def _proposed(cast: Cast) -> dict[str, str]:
    return {row.words: row.means for row in Learned.objects.filter(body=cast.network, state="proposed")}


def _f1(papers: list[tuple[Paper, Notes]]) -> float:
    hits = wrong = missed = 0
    for paper, notes in papers:
        for kind, true in (("decision", notes.decisions), ("action", notes.actions)):
            found = [finding.payload["text"] for finding in paper.findings.filter(kind=kind)]
            hits += sum(text in true for text in found)
            wrong += sum(text not in true for text in found)
            missed += sum(text not in found for text in true)
    return 2 * hits / (2 * hits + wrong + missed)


def test_answers_of_two_reviews_propose_the_labels_of_the_network(cast: Cast, read: ReadText) -> None:
    _reviewed(read, cast, 0, 1)
    propose_learned(cast.network, by=cast.coordinator)
    assert _proposed(cast) == {"Lagets linje": "decision", "Tas med hem": "action", "Reflektioner": "report"}
    row = Learned.objects.get(words="Lagets linje")
    assert (row.verdicts, str(row.last_on)) == (4, "2023-05-12")


def test_later_papers_are_read_better_when_what_was_learned_is_used(
    cast: Cast, read: ReadText, reader: Reader, record_property: Callable[[str, object], None]
) -> None:
    later = [(read(notes.text, f"{notes.day}.txt"), notes) for notes in NOTES[2:]]
    before = _f1(later)
    _reviewed(read, cast, 0, 1)
    for row in propose_learned(cast.network, by=cast.coordinator):
        use_learned(row, by=cast.coordinator)
    after = _f1([(read_received(paper, reader=reader), notes) for paper, notes in later])
    told = f"a network's own labels: decisions and actions of later papers {before:.2f} before, {after:.2f} after"
    record_property("figure", told)
    assert before < 0.4
    assert after > 0.95


def test_entering_a_reviewed_paper_proposes_in_its_own_step(cast: Cast, read: ReadText) -> None:
    first, second = _reviewed(read, cast, 0, 1)
    told = enter_paper(first, by=cast.coordinator, accept="sure").told
    assert "Ett förslag under Inlärt: ”Lagets linje” betyder beslut." in told
    assert "Ett förslag under Inlärt: under ”Reflektioner” står inget att föra in." in told
    enter_paper(second, by=cast.coordinator, accept="sure")
    assert _proposed(cast)["Lagets linje"] == "decision"
    withdraw_paper(second, by=cast.coordinator, reason="fel fil")
    assert Learned.objects.standing().filter(words="Lagets linje").exists(), "the first paper says so too"


def test_nothing_is_proposed_when_one_paper_says_so_once(cast: Cast, read: ReadText) -> None:
    paper = read(NOTES[0].text, "a.txt")
    _add(paper, "decision", NOTES[0].decisions[0], cast)
    assert propose_learned(cast.network, by=cast.coordinator) == []


def test_nothing_is_proposed_when_a_rejected_finding_speaks_against_it(cast: Cast, read: ReadText) -> None:
    papers = _reviewed(read, cast, 0, 1)
    reject_finding(_add(papers[0], "decision", "gemensam", cast), by=cast.coordinator)
    Finding.objects.filter(paper=papers[0], payload__text=NOTES[0].decisions[0]).delete()
    propose_learned(cast.network, by=cast.coordinator)
    assert "Lagets linje" not in _proposed(cast)


def test_who_speaks_before_a_colon_is_no_label(cast: Cast, read: ReadText) -> None:
    points = "1. Laget runt\nKlippan: nytt avtal från maj.\nBjuv: nytt tak från juni.\nVera: en lista till alla.\n"
    for day in ("2023-02-10", "2023-05-12"):
        notes = Notes(day, points, (), ("nytt avtal från maj.", "nytt tak från juni.", "en lista till alla."))
        cast.person("Vera Lindroth")
        _review(read(notes.text, f"{day}.txt"), notes, cast)
    propose_learned(cast.network, by=cast.coordinator)
    assert _proposed(cast) == {}


def test_remove_learned_keeps_it_from_being_proposed_again(cast: Cast, read: ReadText) -> None:
    _reviewed(read, cast, 0, 1)
    for row in propose_learned(cast.network, by=cast.coordinator):
        remove_learned(row, by=cast.coordinator)
    assert propose_learned(cast.network, by=cast.coordinator) == []
    assert not _proposed(cast)


def test_what_is_used_is_not_proposed_again_when_an_earlier_one_was_taken_back(cast: Cast, read: ReadText) -> None:
    _reviewed(read, cast, 0, 1)
    for row in propose_learned(cast.network, by=cast.coordinator):
        withdraw_fact(row, by=cast.coordinator)
    again = propose_learned(cast.network, by=cast.coordinator)
    assert len(again) == 3
    use_learned(again[0], by=cast.coordinator)
    assert propose_learned(cast.network, by=cast.coordinator) == []


def test_use_learned_lets_waiting_papers_be_read_again_and_is_undone(cast: Cast, read: ReadText) -> None:
    papers = _reviewed(read, cast, 0, 1)
    row = propose_learned(cast.network, by=cast.coordinator)[0]
    Job.objects.all().delete()
    use_learned(row, by=cast.coordinator)
    assert {job.paper for job in Job.objects.all()} == set(papers)
    with pytest.raises(Refused, match="redan"):
        use_learned(row, by=cast.coordinator)
    undo_step(JournalEntry.objects.get(verb="use_learned"), by=cast.coordinator)
    row.refresh_from_db()
    assert row.state == LearnedState.PROPOSED


def test_paper_of_a_body_found_while_reading_is_read_with_its_labels(
    cast: Cast, read: ReadText, reader: Reader
) -> None:
    row = Learned(association=cast.association, body=cast.network, words="Lagets linje", key="lagets linje")
    row.means, row.state = "decision", "used"
    row.save()
    text = NOTES[2].text.replace("Fastighetsnätverket", cast.network.name)
    paper = receive_file(open_batch(cast.coordinator), "b.txt", text.encode(), by=cast.coordinator)
    assert paper is not None
    assert read_received(paper, reader=reader).body == cast.network
    assert paper.findings.filter(kind="decision").count() == len(NOTES[2].decisions)


def test_hits_count_what_was_found_and_what_was_rejected_since(
    cast: Cast, read: ReadText, reader: Reader, django_assert_num_queries: object
) -> None:
    later = read(NOTES[2].text, "later.txt")
    _reviewed(read, cast, 0, 1)
    for row in propose_learned(cast.network, by=cast.coordinator):
        use_learned(row, by=cast.coordinator)
    read_received(later, reader=reader)
    reject_finding(later.findings.filter(kind="decision")[0], by=cast.coordinator)
    rows = learned_seen(cast.coordinator, cast.network)
    with django_assert_num_queries(1):  # type: ignore[operator]  # a fixture of pytest-django
        told = hits_of(rows)
    found = {row.words: (told[row.pk].found, told[row.pk].rejected, told[row.pk].counted) for row in rows}
    assert found == {"Lagets linje": (2, 1, True), "Tas med hem": (4, 0, True), "Reflektioner": (0, 0, False)}


def test_learned_is_unseen_by_strangers_and_nobody_reading_uses_it(cast: Cast, read: ReadText) -> None:
    _reviewed(read, cast, 0, 1)
    row = propose_learned(cast.network, by=cast.coordinator)[0]
    assert learned_seen(cast.member_elsewhere, cast.network) == []
    with pytest.raises(Refused):
        use_learned(row, by=cast.member_elsewhere)


@pytest.mark.parametrize("name", ["2024-02-09 socialchefer.txt", "SCN 2025-09-19.docx"])
def test_paper_of_another_hand_is_read_as_before(name: str) -> None:
    data = (PAPERS / name).read_bytes()
    labels = (("Lagets linje", "decision"), ("Tas med hem", "action"), ("Reflektioner", "report"))
    assert read_paper(data, name=name, known=Known(labels=labels)) == read_paper(data, name=name)
