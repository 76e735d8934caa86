"""What is kept of the register holds until a step touches it, and never after; nobody gets another reader's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction

from lagetrunt.intake.imports import import_files
from lagetrunt.models import (
    Action,
    Aside,
    Body,
    Grant,
    JournalEntry,
    Meeting,
    Paper,
    Postponement,
    Role,
    Source,
    User,
)
from lagetrunt.register import (
    Promiser,
    add_item,
    amend_fact,
    book_meeting,
    finish_action,
    mark_over,
    open_business,
    postpone,
    record_action,
    rename_person,
    take_back,
)
from lagetrunt.register import journal as journal_room
from lagetrunt.register.journal import Step, step
from lagetrunt.register.kept import _tables, kept, kept_each, kept_parts
from lagetrunt.register.matters import chains_in
from lagetrunt.register.withdrawing import undo_step
from tests.factories.beside import nothing_kept
from tests.factories.cast import Cast
from tests.factories.opened import ON

pytestmark = pytest.mark.django_db
PAPERS = Path(__file__).resolve().parents[2] / "src/lagetrunt/cli/sample/papers"


@pytest.fixture(autouse=True)
def _empty() -> Iterator[None]:
    nothing_kept()
    yield
    nothing_kept()


@pytest.fixture
def met(cast: Cast) -> Meeting:
    """Return a held meeting."""
    return cast.meeting("2026-01-12")


class Counted:
    """Something that is made of the open actions, and how often it was."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> int:
        self.times += 1
        return Action.objects.count()

    def each(self, bodies: list[int]) -> dict[int, int]:
        """Return how many actions each body has."""
        self.times += 1
        return {body: Action.objects.filter(meeting__body=body).count() for body in bodies}


def test_kept_is_made_once_until_a_step_touches_what_it_read(cast: Cast, met: Meeting) -> None:
    made, one = Counted(), cast.association.pk
    add_item(met, heading="Jouren", by=cast.coordinator)
    assert [kept(one, "a", make=made) for _again in range(3)] == [0, 0, 0]
    postpone(met, subject="Jouren", by=cast.coordinator)
    assert kept(one, "a", make=made) == 0
    assert made.times == 1
    record_action(met, words="Ada ringer.", assignees=[], by=cast.coordinator)
    assert kept(one, "a", make=made) == 1
    assert made.times == 2


def test_kept_of_a_body_outlives_steps_in_another(cast: Cast, met: Meeting) -> None:
    made, asked = Counted(), [cast.network.pk, cast.elsewhere.pk]
    there = cast.meeting("2026-01-13", cast.elsewhere)

    def each() -> list[int]:
        found = kept_each(cast.association.pk, "b", bodies=asked, make=made.each)
        return [found[body] for body in asked]

    assert each() == [0, 0]
    record_action(there, words="Ada ringer.", assignees=[], by=cast.administrator)
    remade: list[list[int]] = []
    kept_each(cast.association.pk, "b", bodies=asked, make=lambda bodies: remade.append(bodies) or made.each(bodies))
    assert remade == [[cast.elsewhere.pk]]
    assert each() == [0, 1]
    record_action(met, words="Bo ringer.", assignees=[], by=cast.administrator)
    assert each() == [1, 1]


def test_what_is_made_within_rests_on_what_was_read_inside(cast: Cast, met: Meeting) -> None:
    inner, outer, one = Counted(), Counted(), cast.association.pk

    def around() -> int:
        outer.times += 1
        return kept(one, "inner", make=inner)

    assert kept(one, "inner", make=inner) == kept(one, "outer", make=around) == 0
    record_action(met, words="Ada ringer.", assignees=[], by=cast.coordinator)
    assert kept(one, "outer", make=around) == 1
    assert (inner.times, outer.times) == (2, 2)


def test_a_step_written_late_is_seen_though_newer_ones_were(cast: Cast, met: Meeting) -> None:
    made, one = Counted(), cast.association.pk
    for number in range(3):
        add_item(met, heading=f"Punkt {number}", by=cast.coordinator)
    _newest, begun_first, _oldest = JournalEntry.objects.order_by("-id")[:3]
    place = begun_first.pk
    begun_first.delete()
    assert kept(one, "a", make=made) == 0
    record_action(met, words="Ada ringer.", assignees=[], by=cast.coordinator)
    written = JournalEntry.objects.latest("id").pk
    JournalEntry.objects.filter(pk=written).update(id=place)
    Source.objects.filter(entry=written).update(entry=place)
    assert kept(one, "a", make=made) == 1


def test_nothing_is_kept_within_a_step_nor_of_one_that_was_rolled_back(cast: Cast, met: Meeting) -> None:
    made, one = Counted(), cast.association.pk
    with step("a_test", by=cast.coordinator, body=cast.network):
        assert kept(one, "a", make=made) == 0
        record_action(met, words="Ada ringer.", assignees=[], by=cast.coordinator)
        assert kept(one, "a", make=made) == 1
    assert kept(one, "a", make=made) == 1
    before = transaction.savepoint()
    record_action(met, words="Bo ringer.", assignees=[], by=cast.coordinator)
    assert kept(one, "a", make=made) == 2
    transaction.savepoint_rollback(before)
    assert kept(one, "a", make=made) == 1


def test_steps_that_do_not_tell_what_they_changed_touch_everything(cast: Cast, met: Meeting) -> None:
    made, one = Counted(), cast.association.pk
    kept(one, "a", make=made)
    with step("a_test", by=cast.coordinator, body=cast.network):
        pass
    kept(one, "a", make=made)
    assert made.times == 2


def test_parts_read_from_what_changes_beside_the_journal_are_never_kept(cast: Cast, met: Meeting) -> None:
    times = []
    for _again in range(2):
        kept_parts(cast.association.pk, "p").once("papers", lambda: times.append(Paper.objects.count()))
    assert len(times) == 2


def _titles(user: User, *, with_cold: bool = True) -> list[tuple[str, str, bool]]:
    reader = User.objects.get(pk=user.pk)
    bodies = list(Body.objects.filter(association=user.association))
    lines = open_business(reader, bodies, on=ON, with_cold=with_cold)
    return [(line.key, f"{line.title} {line.why} {line.matter}", line.mine) for line in lines]


def _both(user: User) -> list[Any]:
    return [_titles(user, with_cold=with_cold) for with_cold in (True, False)]


def test_open_business_after_any_step_is_as_if_nothing_were_kept(cast: Cast, met: Meeting) -> None:
    by, person = cast.coordinator, cast.person("Ada Ek")
    old = cast.meeting("2024-01-12")
    item = add_item(met, heading="Jouren", words="Beslut i alla kommuner, varje nämnd beslutar.", by=by)
    action = record_action(old, words="Ada ringer.", assignees=[Promiser(person=person)], by=by)
    put_off: list[Postponement] = []
    steps = [
        lambda: record_action(met, words="Bo ringer.", assignees=[], by=by),
        lambda: put_off.append(postpone(met, subject="Jouren", item=item, by=by)),
        lambda: finish_action(action, on=ON, by=by),
        lambda: undo_step(JournalEntry.objects.latest("id"), by=by),
        lambda: rename_person(person, name="Ada Eka", by=by),
        lambda: amend_fact(item, heading="Beredskapen", by=by),
        lambda: amend_fact(put_off[0], subject="Beredskapen", by=by),
        lambda: book_meeting(cast.network, date=date(2026, 3, 20), by=by),
        lambda: mark_over(_line(by, "put_off"), by=by, on=ON),
        lambda: take_back(Aside.objects.latest("id"), by=by),
        lambda: amend_fact(met, place="Kommunhuset", by=by),
    ]
    for number, take in enumerate(steps):
        take()
        after = [_both(user) for user in (cast.coordinator, cast.member, cast.administrator)]
        nothing_kept()
        anew = [_both(user) for user in (cast.coordinator, cast.member, cast.administrator)]
        assert after == anew, number
        assert any(anew)


def _line(user: User, rule: str) -> Any:
    lines = open_business(user, list(Body.objects.filter(association=user.association)), on=ON)
    return next(line for line in lines if line.rule == rule)


def test_who_gets_a_role_or_loses_it_sees_other_lines_at_once(cast: Cast, met: Meeting) -> None:
    record_action(met, words="Ada ringer.", assignees=[], due_on=date(2026, 2, 1), by=cast.coordinator)
    assert _titles(cast.coordinator)
    assert not _titles(cast.stranger)
    grant = Grant.objects.create(
        association=cast.association, user=cast.stranger, role=Role.MEMBER, body=cast.network
    )  # beside the journal, so that nothing but the rights tells of it
    lines = _titles(cast.stranger)
    assert lines
    assert not any(mine for _key, _text, mine in lines)
    grant.role = Role.COORDINATOR
    grant.save()
    assert _titles(cast.stranger) == _titles(cast.coordinator)
    grant.delete()
    assert not _titles(cast.stranger)


def test_chains_of_a_body_hold_while_another_is_written_in(cast: Cast, met: Meeting) -> None:
    there = cast.meeting("2026-01-13", cast.elsewhere)
    postpone(met, subject="Jouren", by=cast.coordinator)
    (chain,) = chains_in(cast.coordinator, cast.network, on=ON)
    postpone(there, subject="Skolan", by=cast.administrator)
    (again,) = chains_in(cast.coordinator, cast.network, on=ON)
    assert again is chain
    postpone(met, subject="Avgiften", by=cast.coordinator)
    assert len(chains_in(cast.coordinator, cast.network, on=ON)) == 2


_WRITES = re.compile(r'\s*(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM) "(lagetrunt_\w+)"')
_BESIDE = {
    f"lagetrunt_{name}"
    for name in (
        "batch filecontent finding finding_places job journalentry longtext paper place samequestion searchrow "
        "searchword source textversion verdict"
    ).split()
}
"""Tables that steps write without noting it: what no open business is kept from."""


def test_every_step_of_an_import_notes_the_rows_it_changes(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    written: set[str] = set()
    unsaid: set[tuple[str, str]] = set()

    def listen(execute: Any, sql: str, *rest: Any) -> Any:
        if found := _WRITES.match(sql):
            written.add(found[1])
        return execute(sql, *rest)

    close, entry = Step.close, journal_room._entry

    def begun(*args: Any) -> JournalEntry:
        written.clear()
        return entry(*args)

    def closed(taken: Step) -> None:
        close(taken)
        if type(taken) is Step and taken.entry.changes:
            noted = {table for change in taken.entry.changes for table in _tables()[change[0]]}
            unsaid.update((taken.entry.verb, table) for table in written - noted - _BESIDE)

    monkeypatch.setattr(Step, "close", closed)
    monkeypatch.setattr(journal_room, "_entry", begun)
    papers = sorted(PAPERS.glob("*.txt"))
    with connection.execute_wrapper(listen):
        import_files([(one.name, one.read_bytes()) for one in papers], by=cast.administrator, accept="all")
    assert JournalEntry.objects.filter(verb="enter_paper").count() == len(papers)
    assert not unsaid
