"""The sample network's memory against the one that a careful person keeps: what was put off, and what was promised.

Papers come in the order of their days, or the newest first as late papers do: the memory must be the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.imports import import_files
from lagetrunt.language.keys import fold
from lagetrunt.language.topics import topics
from lagetrunt.models import Action, ActionState, Body, Meeting, Report, Source, User
from lagetrunt.register import Chain, chains, matters_seen, repeats
from tests.corpus.sample_papers import PAPERS, register
from tests.factories.alone import files_in, kept_for_a_module

pytestmark = pytest.mark.django_db
EXPECTED = register()
DAY = date(2026, 11, 20)
_LEAST_FOUND = 0.85
"""So much of what the papers report is found."""


@pytest.fixture(scope="module", params=["in order", "newest first"])
def user(request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: Any) -> Iterable[User]:
    """Import the sample once for all comparisons, and leave nothing behind."""
    with kept_for_a_module(django_db_blocker) as user:
        files = files_in(PAPERS)
        if request.param == "in order":
            import_files(files, by=user, accept="all")
        else:
            done = import_files(files, by=user)
            for paper in sorted(done.papers, key=lambda paper: paper.date or date.max, reverse=True):
                enter_paper(paper, by=user, accept="all")
        yield user


def _body() -> Body:
    return Body.objects.get(name=EXPECTED["network"])


def _chain_of(told: dict[str, Any], found: list[Chain]) -> tuple[Chain, int]:
    """Return the chain in which something was put off at a meeting, and which time it was."""
    for chain in found:
        for number, link in enumerate(chain.postponements, start=1):
            said = topics(f"{link.subject} {link.item.heading if link.item else ''}")
            if link.meeting.date.isoformat() == told["meeting"] and _about(told["subject"]) & said:
                return chain, number
    raise AssertionError(f"nobody has put off {told['subject']} on {told['meeting']}")


def _about(subject: str) -> frozenset[str]:
    return topics(subject.partition(",")[0])


def test_every_postponement_stands_in_its_chain(user: User) -> None:
    found = chains(user, [_body()], on=DAY)
    missing = {one["date"] for one in EXPECTED["missing_paper"]}
    seen = set()
    for told in EXPECTED["postponements"]:
        chain, number = _chain_of(told, found)
        seen.add(id(chain))
        link = chain.postponements[number - 1]
        assert number == told["times"], told
        assert (link.until_on.isoformat() if link.until_on else link.until_kind or None) == told["until"], told
        dealt_with = chain.dealt_with.isoformat() if chain.dealt_with else None
        assert dealt_with == told["dealt_with"], told
        assert chain.perhaps_in_missing == (told["dealt_with"] is None and told["until"] in missing), told
    assert seen == {id(chain) for chain in found}


def test_no_postponement_is_left_out_of_the_chains(user: User) -> None:
    found = chains(user, [_body()], on=DAY)
    assert sum(len(chain.postponements) for chain in found) == len(EXPECTED["postponements"])


def _action(told: dict[str, Any]) -> Action:
    rows = Action.objects.filter(meeting__date=told["told"], withdrawn_at__isnull=True)
    return next(one for one in rows if fold(told["what"]) in fold(one.words) or fold(one.words) in fold(told["what"]))


def test_no_promise_is_ended_that_is_open(user: User) -> None:
    for told in EXPECTED["promises"]:
        if told["state"] == "open":
            assert _action(told).state == ActionState.OPEN, told


def test_promises_are_ended_on_the_day_that_reports_them(user: User) -> None:
    reported = [told for told in EXPECTED["promises"] if told["state"] in ("kept", "closed", "dropped")]
    ended = [told for told in reported if _action(told).state != ActionState.OPEN]
    days = {told["what"]: str(_action(told).settled_on) for told in ended}
    assert days == {told["what"]: told["at"] for told in ended}
    assert len(ended) / len(reported) >= _LEAST_FOUND


def test_every_report_shows_its_own_place(user: User) -> None:
    reports = Report.objects.filter(withdrawn_at__isnull=True)
    assert reports
    for report in reports:
        places = Source.objects.filter(fact_kind="Report", fact_id=report.pk, place__isnull=False)
        papers = {source.place.text.paper.meeting_id for source in places if source.place}
        assert papers == {report.meeting_id}


def test_promises_made_again_stand_once(user: User) -> None:
    actions = list(Action.objects.filter(withdrawn_at__isnull=True))
    said_again = {action.words for action in actions if action.pk in repeats(actions)}
    table = {
        "Fråga till regionen om sjukresor",
        "Sammanställa svaren om larmmottagning",
        "Tranemos svar om larmmottagning",
    }
    assert table <= said_again
    assert not {told["what"] for told in EXPECTED["promises"]} & said_again


def test_long_questions_are_one_matter_each(user: User) -> None:
    rows = {row.matter.name: row for row in matters_seen(user, body=_body())}
    days = {name: sorted(str(day) for day in _days(row.matter.pk)) for name, row in rows.items()}
    shelter = next(days[name] for name in days if name.startswith("Våldsmottagning"))
    assert shelter == sorted(
        ["2023-09-15", "2023-11-24", "2024-04-19", "2024-09-13", "2024-11-22", "2025-04-11", "2025-06-05", "2025-09-19"]
    )
    alarm = next(days[name] for name in days if "larmmottagning" in name.lower())
    assert {"2024-04-19", "2025-09-19", "2025-11-28", "2026-02-13", "2026-05-08", "2026-09-18"} <= set(alarm)
    assert not [name for name in rows if fold(name) in ("övrigt", "nästa möte", "föregående anteckningar")]


def _days(matter: int) -> set[date]:
    rows = Meeting.objects.filter(items__ties__matter=matter, items__ties__withdrawn_at__isnull=True)
    return set(rows.values_list("date", flat=True))
