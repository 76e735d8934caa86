"""What entering a paper remembers: ties and reports, and what becomes of them when the paper is taken out or purged."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.apps import apps
from django.core import serializers
from django.utils import timezone

from lagetrunt.access import Withdrawn, get
from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.imports import import_files
from lagetrunt.intake.purge import purge_paper
from lagetrunt.intake.withdraw import withdraw_paper
from lagetrunt.meetings.agenda import add_line, draft_agenda, order_agenda
from lagetrunt.models import (
    Action,
    ActionState,
    AgendaLine,
    Item,
    JournalEntry,
    Matter,
    Paper,
    ProposalState,
    Report,
    Tie,
)
from lagetrunt.register import book_meeting, chains, confirm_report, matters_seen, rename_matter, undo_step
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import MEMBERS, minutes

pytestmark = pytest.mark.django_db

FIRST = """1. Inledning
Sunniva Tallmark öppnar mötet.

2. Fordonspool för hemtjänsten
Punkten utgår på grund av tidsbrist och flyttas till nästa möte.

3. Korttidsboendet Gullregnet
Jorid Ekvall sammanställer beläggningen till nästa möte.
"""
SECOND = """1. Inledning
Sunniva Tallmark öppnar mötet.

2. Fordonspoolen för hemtjänsten
Kommunerna jämför sina leasingavtal.

3. Gullregnets korttidsboende
Jorid Ekvall redovisar sin sammanställning av beläggningen.
"""
THIRD = """1. Inledning
Sunniva Tallmark öppnar mötet.

2. Fordonspool
Kommunerna köper två bilar tillsammans.
"""


def _papers(read: ReadText) -> list[Paper]:
    days = ("2021-03-05", "2021-04-09", "2021-05-07")
    return [
        read(minutes(day, points=points), f"{day}.txt")
        for day, points in zip(days, (FIRST, SECOND, THIRD), strict=True)
    ]


@pytest.fixture
def three(cast: Cast, read: ReadText) -> list[Paper]:
    """Three entered papers with one question that was put off, one promise that was kept, and one more."""
    papers = _papers(read)
    for paper in papers:
        enter_paper(paper, by=cast.coordinator, accept="all")
    return papers


def _told(cast: Cast) -> set[str]:
    """Return every matter with the days of its points, and every report, in words."""
    found = set()
    for row in matters_seen(cast.coordinator):
        ties = Tie.objects.filter(matter=row.matter, withdrawn_at=None).exclude(state=ProposalState.REJECTED)
        days = sorted(str(tie.tied.meeting.date) for tie in ties)
        found.add(f"{row.matter.name}: {', '.join(days)}")
    for report in Report.objects.filter(withdrawn_at=None):
        found.add(f"{report.meeting.date} {report.kind} {report.action.state}")
    return found


ALL = {
    "Fordonspool: 2021-03-05, 2021-04-09, 2021-05-07",
    "Gullregnets korttidsboende: 2021-03-05, 2021-04-09",
    "2021-04-09 done done",
}


def _renamed(told: set[str]) -> set[str]:
    """Leave out what a matter is called, which is after the shortest of two headings."""
    return {one.partition(": ")[2] or one for one in told}


def test_entering_papers_ties_their_points_and_ends_what_they_report(cast: Cast, three: list[Paper]) -> None:
    assert _renamed(_told(cast)) == _renamed(ALL)
    (chain,) = chains(cast.coordinator)
    assert (chain.times, str(chain.dealt_with)) == (1, "2021-04-09")


def test_entering_is_one_step_with_its_ties(cast: Cast, three: list[Paper]) -> None:
    verbs = set(JournalEntry.objects.exclude(paper=None).values_list("verb", flat=True))
    assert not verbs & {"propose_matters", "propose_reports"}
    entered = JournalEntry.objects.filter(verb="enter_paper", paper=three[1]).get()
    assert {kind for kind, *_rest in entered.changes} >= {"Tie", "Matter", "Report", "Action"}


def test_papers_in_any_order_give_the_same_memory(cast: Cast, read: ReadText) -> None:
    for paper in reversed(_papers(read)):
        enter_paper(paper, by=cast.coordinator, accept="all")
    assert _renamed(_told(cast)) == _renamed(ALL)


def test_import_remembers_as_one_paper_after_another_does(cast: Cast, three: list[Paper]) -> None:
    one_by_one = _told(cast)
    for paper in three:
        withdraw_paper(paper, by=cast.coordinator)
    days = ("2031-03-05", "2031-04-09", "2031-05-07")
    files = [
        (f"{day}.txt", minutes(day, points=points).encode())
        for day, points in zip(days, (FIRST, SECOND, THIRD), strict=True)
    ]
    import_files(files, by=cast.coordinator, body=cast.network, accept="all")
    assert {one.replace("203", "202") for one in _told(cast)} == one_by_one


def test_nothing_is_confirmed_when_nothing_is_let_in_unseen(cast: Cast, three: list[Paper]) -> None:
    for paper in three:
        withdraw_paper(paper, by=cast.coordinator)
    for paper in three:
        enter_paper(paper, by=cast.coordinator, accept="none")
    ties = Tie.objects.filter(withdrawn_at=None)
    assert ties
    assert {tie.state for tie in ties} == {ProposalState.PROPOSED}
    assert not Action.objects.filter(withdrawn_at=None, state=ActionState.DONE).exists()


@pytest.mark.parametrize("number", [0, 1, 2])
def test_withdrawing_a_paper_takes_its_ties_and_reports_and_entering_brings_them_back(
    cast: Cast, three: list[Paper], number: int
) -> None:
    withdraw_paper(three[number], by=cast.coordinator)
    left = _renamed(_told(cast))
    assert (
        left
        == [
            {"2021-04-09, 2021-05-07", "2021-04-09"},
            {"2021-03-05, 2021-05-07"},
            {"2021-03-05, 2021-04-09", "2021-04-09 done done"},
        ][number]
    )
    items = set(Item.objects.filter(withdrawn_at=None).values_list("pk", flat=True))
    ties = Tie.objects.filter(withdrawn_at=None, item__isnull=False)
    assert set(ties.values_list("item", flat=True)) <= items
    enter_paper(three[number], by=cast.coordinator, accept="all")
    assert _renamed(_told(cast)) == _renamed(ALL)


def test_withdrawing_the_last_paper_of_a_matter_takes_the_matter_with_its_reason(
    cast: Cast, three: list[Paper]
) -> None:
    matter = next(row.matter for row in matters_seen(cast.coordinator) if "ullregn" in row.matter.name)
    for paper in three[:2]:
        withdraw_paper(paper, by=cast.coordinator)
    with pytest.raises(Withdrawn) as caught:
        get(cast.coordinator, Matter, matter.public_id)
    assert caught.value.reason


def test_withdrawing_a_paper_opens_again_what_a_person_said_it_reports(cast: Cast, read: ReadText) -> None:
    papers = _papers(read)
    for paper in papers:
        enter_paper(paper, by=cast.coordinator, accept="none" if paper == papers[2] else "sure")
    report = Report.objects.get()
    confirm_report(report, by=cast.coordinator)
    withdraw_paper(papers[1], by=cast.coordinator)
    action = Action.objects.get(pk=report.action_id)
    assert (action.state, action.settled_on) == (ActionState.OPEN, None)


def test_undoing_the_withdrawal_of_a_paper_brings_its_memory_back(cast: Cast, three: list[Paper]) -> None:
    before = _told(cast)
    withdraw_paper(three[2], by=cast.coordinator)
    undo_step(JournalEntry.objects.filter(verb="withdraw_paper")[0], by=cast.coordinator)
    assert _told(cast) == before


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, ("Fordonspool för", "Korttidsboendet Gullregnet", "tidsbrist", "sammanställer beläggningen")),
        (1, ("Gullregnets", "Fordonspoolen", "leasingavtal", "sin sammanställning")),
    ],
)
def test_a_purged_paper_leaves_no_word_in_the_memory(
    cast: Cast, three: list[Paper], number: int, words: tuple[str, ...]
) -> None:
    called = next(row.matter for row in matters_seen(cast.coordinator) if "ullregn" in row.matter.name)
    rename_matter(called, question="Hur fullt är det?", by=cast.coordinator)
    purge_paper(three[number], "gallringsbeslut", by=cast.coordinator)
    rows = {
        model.__name__: json.dumps(
            json.loads(serializers.serialize("json", model._default_manager.all())), ensure_ascii=False
        )
        for model in apps.get_app_config("lagetrunt").get_models()
    }
    for word in words:
        assert [name for name, said in rows.items() if word in said] == []


def test_a_purged_paper_leaves_no_word_on_an_agenda(
    cast: Cast, read: ReadText, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda *_given: date(2021, 3, 20))
    (first,) = [read(minutes("2021-03-05", points=FIRST), "2021-03-05.txt")]
    enter_paper(first, by=cast.coordinator, accept="all")
    meeting = book_meeting(cast.network, date=date(2021, 4, 9), by=cast.coordinator)
    agenda = draft_agenda(meeting, user=cast.coordinator)
    assert "Fordonspool för hemtjänsten" in [line.heading for line in agenda.lines]
    order_agenda(meeting, keys=agenda.keys[::-1], by=cast.coordinator)
    own = add_line(meeting, heading="Lokaler", by=cast.coordinator)
    purge_paper(first, "gallringsbeslut", by=cast.coordinator)
    rows = [*AgendaLine.objects.all(), *JournalEntry.objects.filter(on=meeting.date)]
    said = json.loads(serializers.serialize("json", rows))
    assert "ordonspool" not in json.dumps(said, ensure_ascii=False)
    assert "Korttidsboende" not in json.dumps(said, ensure_ascii=False)
    left = [line.heading for line in draft_agenda(meeting, user=cast.coordinator).lines]
    assert own.heading in left
    assert "–" not in left


def test_members_are_no_names_of_matters(cast: Cast, three: list[Paper]) -> None:
    names = {member.split()[0] for member in MEMBERS}
    assert not names & {word for row in matters_seen(cast.coordinator) for word in row.matter.name.split()}
