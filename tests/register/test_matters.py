"""Matters: what a person says of them, what is withdrawn, and what is read."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.access import Withdrawn, get
from lagetrunt.models import (
    Item,
    JournalEntry,
    Matter,
    MatterState,
    ProposalState,
    StandingPoint,
    Tie,
)
from lagetrunt.register import (
    add_item,
    chains,
    close_matter,
    confirm_tie,
    join_matters,
    join_people,
    matter_file,
    matters_of,
    matters_seen,
    open_matter,
    propose_matters,
    record_action,
    record_decision,
    reject_tie,
    rename_matter,
    reopen_matter,
    settle_standing,
    split_matter,
    tie,
    undo_step,
    untie,
    withdraw_fact,
)
from lagetrunt.register.gaps import gaps
from lagetrunt.register.matters import Memory
from tests.factories.cast import TODAY, Cast
from tests.factories.noted import Notes
from tests.factories.refusals import last_step, refused

pytestmark = pytest.mark.django_db


@pytest.fixture
def notes(cast: Cast) -> Notes:
    """Give a network without any meeting."""
    return Notes(cast)


# What a person says


def test_reject_tie_is_never_proposed_again(notes: Notes) -> None:
    notes.met("2025-02-01", "Växeltelefoni")
    later = notes.met("2025-04-01", "Växeltelefoni")[0]
    notes.tied("none")
    reject_tie(Tie.objects.get(item=later), by=notes.by)
    assert propose_matters(notes.cast.network, by=notes.by, accept="all") == []
    assert notes.points(Matter.objects.get()) == ["2025-02-01 Växeltelefoni"]


def test_what_was_rejected_is_not_proposed_when_its_paper_is_read_anew(notes: Notes) -> None:
    notes.met("2025-02-01", "Växeltelefoni")
    later = notes.met("2025-04-01", "Växeltelefoni")[0]
    notes.tied("none")
    reject_tie(Tie.objects.get(item=later), by=notes.by)
    meeting = later.meeting
    withdraw_fact(later, by=notes.by)
    add_item(meeting, heading="Växeltelefoni", words="Samma igen.", by=notes.by)
    assert propose_matters(notes.cast.network, by=notes.by, accept="all") == []


def test_confirm_tie_and_reject_tie_are_undone(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01"):
        notes.met(day, "Växeltelefoni")
    notes.tied("none")
    first, second = Tie.objects.order_by("pk")
    confirm_tie(first, by=notes.by)
    undo_step(last_step("confirm_tie"), by=notes.by)
    reject_tie(first, by=notes.by)
    reject_tie(second, by=notes.by)
    assert Matter.objects.get().is_withdrawn
    undo_step(JournalEntry.objects.filter(verb="reject_tie")[0], by=notes.by)
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, second.state) == (ProposalState.REJECTED, ProposalState.PROPOSED)
    assert not Matter.objects.get().is_withdrawn


def test_open_matter_ties_what_it_is_given_and_is_undone(notes: Notes) -> None:
    item = notes.met("2025-02-01", "Taxor")[0]
    matter = open_matter(notes.cast.network, name=" Taxor ", items=[item], by=notes.by)
    assert (matter.name, matter.key) == ("Taxor", "taxor")
    assert matters_of([item])[("Item", item.pk)] == matter
    undo_step(last_step("open_matter"), by=notes.by)
    assert matters_of([item]) == {}
    assert matters_seen(notes.by) == []


@pytest.mark.parametrize("verb", ["name", "elsewhere", "rights", "foreign"])
def test_open_matter_is_refused(notes: Notes, verb: str) -> None:
    cast = notes.cast
    mine = notes.met("2025-02-01", "Taxor")
    other = add_item(cast.meeting("2025-02-01", cast.elsewhere), heading="Skolskjuts", by=cast.administrator)
    told: dict[str, tuple[str, dict[str, Any]]] = {
        "name": ("no-name", {"name": " ", "by": notes.by}),
        "elsewhere": ("tie-elsewhere", {"name": "Ett", "items": [other], "by": notes.by}),
        "rights": ("not-allowed", {"name": "Ett", "items": mine, "by": cast.member}),
        "foreign": ("other-association", {"name": "Ett", "by": cast.foreigner}),
    }
    code, values = told[verb]
    with refused(code):
        open_matter(cast.network, **values)
    assert not Matter.objects.exists()


def test_tie_confirms_what_was_proposed_or_rejected_and_untie_takes_it_away(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01"):
        notes.met(day, "Växeltelefoni")
    notes.tied("none")
    matter, item = Matter.objects.get(), Item.objects.order_by("pk")[1]
    reject_tie(Tie.objects.get(item=item), by=notes.by)
    again = tie(matter, item, by=notes.by)
    assert (again.state, Tie.objects.count()) == (ProposalState.CONFIRMED, 2)
    untie(again, by=notes.by)
    with refused("tie-gone"):
        confirm_tie(again, by=notes.by)
    undo_step(last_step("untie"), by=notes.by)
    assert notes.points(matter) == ["2025-02-01 Växeltelefoni", "2025-04-01 Växeltelefoni"]


def test_split_matter_parts_two_that_were_one_and_is_undone(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01", "2025-06-01"):
        notes.met(day, "Digitalisering")
    notes.tied()
    matter, ties = Matter.objects.get(), list(Tie.objects.order_by("pk"))
    new = split_matter(matter, ties=ties[2:], name="Digitala larm", by=notes.by)
    assert notes.points(new) == ["2025-06-01 Digitalisering"]
    assert len(notes.points(matter)) == 2
    assert propose_matters(notes.cast.network, by=notes.by, accept="all") == []
    undo_step(JournalEntry.objects.filter(verb="split_matter")[0], by=notes.by)
    assert len(notes.points(matter)) == 3
    with refused("all-ties"):
        split_matter(matter, ties=ties, name="Allt", by=notes.by)
    with refused("no-ties"):
        split_matter(matter, ties=[], name="Inget", by=notes.by)
    with refused("no-name"):
        split_matter(matter, ties=ties[:1], name=" ", by=notes.by)


def test_join_matters_makes_one_of_two_and_is_undone(notes: Notes) -> None:
    cast = notes.cast
    one, other = notes.met("2025-02-01", "Tolkar", "Språkstöd")
    first = open_matter(cast.network, name="Tolkar", items=[one, other], by=notes.by)
    second = open_matter(cast.network, name="Språkstöd", items=[other], question="Vem betalar?", by=notes.by)
    join_matters(second, into=first, by=notes.by)
    first.refresh_from_db()
    assert (first.question, second.joined_to) == ("Vem betalar?", first)
    assert [row.matter for row in matters_seen(notes.by)] == [first]
    assert notes.points(first) == ["2025-02-01 Språkstöd", "2025-02-01 Tolkar"]
    with refused("matter-joined"):
        tie(second, one, by=notes.by)
    with refused("matter-joined"):
        join_matters(second, into=first, by=notes.by)
    undo_step(last_step("join_matters"), by=notes.by)
    assert {row.matter for row in matters_seen(notes.by)} == {first, second}
    assert notes.points(second) == ["2025-02-01 Språkstöd"]


def test_join_matters_is_refused_for_itself_and_for_another_network(notes: Notes) -> None:
    cast = notes.cast
    one = open_matter(cast.network, name="Tolkar", by=notes.by)
    other = open_matter(cast.elsewhere, name="Tolkar", by=cast.administrator)
    with refused("same-matter"):
        join_matters(one, into=one, by=notes.by)
    with refused("tie-elsewhere"):
        join_matters(one, into=other, by=cast.administrator)


def test_rename_close_and_reopen_are_undone(notes: Notes) -> None:
    matter = open_matter(notes.cast.network, name="Tolkar", by=notes.by)
    rename_matter(matter, name="Tolkstöd", question="Hur delas kostnaden?", owner=notes.cast.person("Ek"), by=notes.by)
    assert (matter.key, str(matter.owner)) == ("tolkstöd", "Ek")
    close_matter(matter, on=TODAY, why="Avtalet är klart.", by=notes.by)
    assert (matter.state, last_step().reason) == (MatterState.CLOSED, "Avtalet är klart.")
    with refused("is-closed"):
        close_matter(matter, by=notes.by)
    reopen_matter(matter, by=notes.by)
    with refused("is-open"):
        reopen_matter(matter, by=notes.by)
    for verb in ("reopen_matter", "close_matter", "rename_matter"):
        undo_step(JournalEntry.objects.filter(verb=verb)[0], by=notes.by)
    matter.refresh_from_db()
    assert (matter.name, matter.question, matter.owner, matter.state) == ("Tolkar", "", None, MatterState.OPEN)
    with refused("no-name"):
        rename_matter(matter, name=" ", by=notes.by)


def test_join_people_moves_who_owns_a_matter(notes: Notes) -> None:
    kept, absorbed = notes.cast.person("Ada Ek"), notes.cast.person("Ada Eek")
    matter = open_matter(notes.cast.network, name="Tolkar", by=notes.by)
    rename_matter(matter, owner=absorbed, by=notes.by)
    join_people(kept, absorbed, by=notes.by, reason="samma")
    matter.refresh_from_db()
    assert matter.owner == kept


def test_settle_standing_is_changed_and_undone(notes: Notes) -> None:
    network = notes.cast.network
    point = settle_standing(network, heading="2. Samlad läges\u00adbild", minutes=10, by=notes.by)
    again = settle_standing(network, heading="SAMLAD LÄGESBILD", is_standing=False, minutes=0, by=notes.by)
    assert again.pk == point.pk
    assert (again.is_standing, again.minutes) == (False, None)
    undo_step(last_step("settle_standing"), by=notes.by)
    point.refresh_from_db()
    assert (point.is_standing, point.minutes) == (True, 10)
    assert StandingPoint.objects.count() == 1
    with refused("not-allowed"):
        settle_standing(network, heading="Allt", by=notes.cast.reader)


# What is withdrawn


def test_withdraw_fact_takes_ties_along_and_the_matter_that_is_left_empty(notes: Notes) -> None:
    item = notes.met("2025-02-01", "Tolkar")[0]
    matter = open_matter(notes.cast.network, name="Tolkar", items=[item], by=notes.by)
    withdraw_fact(item, by=notes.by)
    with pytest.raises(Withdrawn) as caught:
        get(notes.by, Matter, matter.public_id)
    assert caught.value.reason
    undo_step(JournalEntry.objects.filter(verb="withdraw_fact")[0], by=notes.by)
    assert get(notes.by, Matter, matter.public_id) == matter
    assert notes.points(matter) == ["2025-02-01 Tolkar"]


def test_a_matter_withdrawn_meanwhile_is_refused_with_words(notes: Notes) -> None:
    first, second = notes.met("2025-02-01", "Tolkar", "Språk")
    matter = open_matter(notes.cast.network, name="Tolkar", items=[first], by=notes.by)
    shown = Matter.objects.get(pk=matter.pk)
    withdraw_fact(first, by=notes.by)
    shown.refresh_from_db()
    with refused("already-withdrawn"):
        tie(shown, second, by=notes.by)
    with refused("already-withdrawn"):
        rename_matter(shown, name="Annat", by=notes.by)


def test_a_matter_is_called_after_what_is_left_when_its_point_is_withdrawn(notes: Notes) -> None:
    first = notes.met("2025-02-01", "Tolkar")[0]
    second = notes.met("2025-04-01", "Tolkarnas avtal")[0]
    matter = open_matter(notes.cast.network, name="Tolkar", items=[first, second], by=notes.by)
    withdraw_fact(first, by=notes.by)
    matter.refresh_from_db()
    assert matter.name == "Tolkarnas avtal"


# What is read


def test_matter_file_tells_the_path_the_newest_first(notes: Notes) -> None:
    first = notes.met("2025-02-01", "Tolkar", p1="Väckt av två kommuner.")[0]
    second = notes.met("2025-04-01", "Tolkar", p1="Hanns inte med.")[0]
    notes.put_off(second, until_kind="next", reason="tidsbrist")
    third = notes.met("2025-06-01", "Tolkar", p1="Avtalet gås igenom.")[0]
    decision = record_decision(third.meeting, item=third, words="Avtalet sägs upp.", by=notes.by)
    action = record_action(third.meeting, item=third, words="Brevet skickas.", by=notes.by)
    matter = open_matter(notes.cast.network, name="Tolkar", items=[first, second, third], by=notes.by)
    found = matter_file(matter, notes.by, on=TODAY)
    told = [(str(step.day), step.kind, step.fact) for step in found.steps]
    assert told == [
        ("2025-06-01", "discussed", third),
        ("2025-06-01", "decided", decision),
        ("2025-06-01", "promised", action),
        ("2025-04-01", "put_off", second),
        ("2025-02-01", "raised", first),
    ]
    assert (found.steps[3].until, found.steps[3].why) == (date(2025, 6, 1), "tidsbrist")
    assert (found.put_off_count, found.waited_days, found.to_do, found.waiting) == (1, 61, [action], [])
    assert (str(found.first), str(found.last)) == ("2025-02-01", "2025-06-01")


def test_matter_file_tells_what_waits_and_which_papers_are_missing(notes: Notes) -> None:
    for day in ("2024-02-01", "2024-04-01", "2024-06-01", "2024-08-01", "2024-10-01"):
        notes.met(day, "Övrigt")
    first = notes.met("2024-12-01", "Tolkar")[0]
    put_off = notes.put_off(first, until_on=date(2025, 4, 1))
    later = notes.met("2026-01-01", "Övrigt")[0]
    record_decision(
        later.meeting, words="Beslutet från den 3 april 2025 gäller.", refers_to="3 april 2025", by=notes.by
    )
    matter = open_matter(notes.cast.network, name="Tolkar", items=[first], by=notes.by)
    found = matter_file(matter, notes.by, on=TODAY)
    assert found.missing == [date(2025, 4, 1)]
    assert [(step.kind, step.fact, step.until) for step in found.waiting] == [("put_off", put_off, date(2025, 4, 1))]
    assert "saknas" in found.waiting[0].why


def test_days_to_come_are_no_missing_papers(notes: Notes) -> None:
    for day in ("2023-12-01", "2024-02-01", "2024-04-01", "2024-06-01", "2024-08-01", "2024-10-01"):
        notes.met(day, "Övrigt")
    first = notes.met("2025-09-01", "Tolkar")[0]
    words = "Frågan tas upp igen den 10 december. Avtalet byter ägare från årsskiftet."
    again = add_item(first.meeting, heading="Tolkar igen", words=words, by=notes.by)
    notes.put_off(again, until_on=date(2025, 12, 10))
    second = notes.met("2025-12-10", "Tolkar")[0]
    matter = open_matter(notes.cast.network, name="Tolkar", items=[again, second], by=notes.by)
    assert gaps(notes.cast.network)
    assert matter_file(matter, notes.by, on=TODAY).missing == []


def test_matters_seen_tells_only_what_the_user_may_read(notes: Notes) -> None:
    cast = notes.cast
    matter = open_matter(cast.network, name="Tolkar", by=notes.by)
    open_matter(cast.elsewhere, name="Skolskjuts", by=cast.administrator)
    assert [row.matter for row in matters_seen(cast.member)] == [matter]
    assert [row.matter.name for row in matters_seen(cast.member_elsewhere)] == ["Skolskjuts"]
    assert matters_seen(cast.foreigner) == matters_seen(cast.stranger) == []
    assert [row.matter for row in matters_seen(cast.administrator, text="tolk")] == [matter]
    close_matter(matter, by=notes.by)
    assert matters_seen(cast.member, state=MatterState.OPEN) == []


def _many(notes: Notes, count: int, since: date) -> None:
    for number in range(count):
        day = (since + timedelta(days=number * 3)).isoformat()
        item = notes.met(day, f"Ärende nummer{chr(97 + number)}")[0]
        notes.put_off(item, until_kind="next")
        record_decision(item.meeting, item=item, words="Så görs.", by=notes.by)
        record_action(item.meeting, item=item, words="Så sker.", by=notes.by)
        open_matter(notes.cast.network, name=f"Ärende {number}", items=[item], by=notes.by)


def _queries(read: Any) -> int:
    with CaptureQueriesContext(connection) as captured:
        read()
    return len(captured)


@pytest.mark.parametrize("read", ["rows", "of", "chains", "memory"])
def test_reads_take_the_same_queries_for_one_and_for_thirty(notes: Notes, read: str) -> None:
    reads: dict[str, Any] = {
        "rows": lambda: matters_seen(notes.by),
        "of": lambda: matters_of(list(Item.objects.all())),
        "chains": lambda: chains(notes.by),
        "memory": lambda: Memory(notes.cast.network),
    }
    _many(notes, 2, date(2025, 1, 1))
    few = _queries(reads[read])
    _many(notes, 28, date(2025, 2, 1))
    assert _queries(reads[read]) == few <= 14
