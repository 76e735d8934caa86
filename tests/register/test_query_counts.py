"""A list takes the same few queries for one row and for thirty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.access import rights_of
from lagetrunt.models import Certainty, ComingDate, Mandate, Paper, PersonJoin, SameQuestion
from lagetrunt.register import (
    Promiser,
    absent_by_roster,
    body_tree,
    chair_terms,
    decisions_seen,
    everything_left_by,
    formal_decisions,
    gaps,
    give_office,
    journal_seen,
    next_meeting,
    note_coming_date,
    open_actions,
    organisation_page,
    person_page,
    record_action,
    record_answer,
    record_appointment,
    record_decision,
    represented,
    roster_on,
    seat_person,
    succession,
    tell_round,
    what_waits,
    year_of_meetings,
)
from tests.factories.cast import Cast

DAY = date(2026, 1, 10)


def _much(cast: Cast, count: int) -> None:
    """Fill the network with `count` of everything that a list may show."""
    own = {"association": cast.association}
    meeting = cast.meeting("2025-01-10")
    bjuv, ada = cast.municipality("Bjuv"), cast.person("Ada Ek")
    round_told = tell_round(meeting, subject="Jour", by=cast.coordinator)
    for number in range(count):
        seat = cast.seated(f"Bo {number} Al", f"Kommun {number}")
        seat_person(
            cast.seat("Bjuv"),
            person=ada,
            starts_on=date(2024, 1, 1),
            starts_certainty=Certainty.SEEN,
            by=cast.coordinator,
        )
        cast.there(meeting, cast.person(f"Cia {number} Dal"), f"Kommun {number}")
        give_office(
            cast.network,
            person=ada,
            role="chair",
            starts_on=date(1990 + number, 1, 1),
            ends_on=date(1991 + number, 1, 1),
            employer=bjuv,
            by=cast.coordinator,
        )
        record_decision(
            meeting,
            words=f"Plan {number}",
            needs_formal=True,
            binds=[bjuv],
            refers_to="2024-12-01",
            by=cast.coordinator,
        )
        promised = [Promiser(person=ada), Promiser(organisation=bjuv), Promiser(body=cast.group)]
        record_action(meeting, words="Bjud in", assignees=promised, by=cast.coordinator)
        record_answer(round_told, organisation=bjuv, words=f"Svar {number}", by=cast.coordinator)
        _appointed_at(cast, meeting, ada, number)
        note_coming_date(
            cast.network, date=date(2026, 1, 1) + timedelta(days=number), meeting=meeting, by=cast.coordinator
        )
        Paper.objects.create(**own, body=cast.network, name="x", sha256=f"{number:064x}", state="review")
        other = cast.person(f"Dag {number} Ed")
        SameQuestion.objects.create(**own, left=ada, right=other, probability=0.5, reason="Nära")
        PersonJoin.objects.create(**own, kept=ada, absorbed=other)
        cast.there(cast.meeting(date(2025, 2, 1) + timedelta(days=40 * number)), ada, "Bjuv", is_chair=True)
        assert seat.body == cast.network


def _appointed_at(cast: Cast, meeting: Any, person: Any, number: int) -> None:
    record_appointment(
        meeting, person=person, role="representant", body_name=f"Råd {number}", words="x", by=cast.coordinator
    )


READS: dict[str, tuple[int, Callable[[Cast], object]]] = {
    "roster_on": (3, lambda c: [str(m.person) + str(m.seat) for m in roster_on(c.network, DAY).mandates]),
    "absent_by_roster": (2, lambda c: [str(m.person) + str(m.seat) for m in absent_by_roster(_first(c))]),
    "represented": (3, lambda c: [one.words for one in represented(_first(c))]),
    "gaps": (3, lambda c: [str(gap.earlier.date) for gap in gaps(c.network)]),
    "year_of_meetings": (5, lambda c: year_of_meetings(c.network, 2026)),
    "next_meeting": (2, lambda c: next_meeting(c.network, date(2025, 12, 1))),
    "chair_terms": (2, lambda c: [term.warning for term in chair_terms(c.network, DAY)]),
    "succession": (1, lambda c: [[str(m.person) for m in chain] for chain in succession(_first_seat(c))]),
    "open_actions": (2, lambda c: [(str(a.meeting), *map(str, a.assignees.all())) for a in open_actions(c.member)]),
    "decisions_seen": (2, lambda c: [(str(d.meeting), *map(str, d.binds.all())) for d in decisions_seen(c.member)]),
    "formal_decisions": (3, lambda c: [one.organisations for one in formal_decisions(c.member)]),
    "everything_left_by": (8, lambda c: everything_left_by(_ada(c), user=c.member, day=DAY)),
    "person_page": (9, lambda c: person_page(_ada(c), user=c.member)),
    "organisation_page": (8, lambda c: organisation_page(c.municipality("Bjuv"), user=c.member)),
    "body_tree": (1, lambda c: [node.body.owner for node in body_tree(c.member)]),
    "what_waits": (2, lambda c: [(str(q.left), str(q.right)) for q in what_waits(c.coordinator).questions]),
    "journal_seen": (1, lambda c: [(entry.by, entry.body) for entry in journal_seen(c.member)]),
}


def _first(cast: Cast) -> Any:
    return cast.network.meetings.order_by("date")[0]


def _ada(cast: Cast) -> Any:
    return Mandate.objects.filter(person__name="Ada Ek")[0].person


def _first_seat(cast: Cast) -> Any:
    return cast.network.seats.order_by("id")[0]


def _counted(cast: Cast, read: Callable[[Cast], object]) -> int:
    """Return how many queries a read takes, after the user's rights have been worked out."""
    for user in (cast.member, cast.coordinator):
        rights_of(user)
    with CaptureQueriesContext(connection) as taken:
        assert read(cast) is not None
    return len(taken)


@pytest.mark.parametrize("count", [1, 30])
def test_reads_take_the_same_few_queries_for_one_row_and_for_thirty(cast: Cast, count: int) -> None:
    _much(cast, count)
    setting_up = {"absent_by_roster": 1, "represented": 1, "succession": 1}
    setting_up |= {"everything_left_by": 2, "person_page": 2, "organisation_page": 1}
    taken = {name: _counted(cast, read) - setting_up.get(name, 0) for name, (_most, read) in READS.items()}
    assert taken == {name: most for name, (most, _read) in READS.items()}
    assert ComingDate.objects.count() == count
