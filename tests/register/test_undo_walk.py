"""A random walk of verbs and undone steps, undone to the end, leaves the register as it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st

from lagetrunt.models import (
    Action,
    Body,
    Decision,
    Item,
    JournalEntry,
    Mandate,
    Matter,
    Meeting,
    Office,
    Person,
    Refused,
    Report,
    Seat,
    Tie,
)
from lagetrunt.register import (
    add_item,
    add_person,
    add_person_name,
    add_seat,
    amend_fact,
    book_meeting,
    cancel_meeting,
    close_body,
    close_matter,
    confirm_report,
    confirm_tie,
    drop_action,
    end_mandate,
    end_office,
    end_seat,
    finish_action,
    give_office,
    hand_over_action,
    join_matters,
    join_people,
    keep_apart,
    mark_held,
    move_body,
    move_meeting,
    open_matter,
    postpone,
    propose_matters,
    propose_reports,
    record_action,
    record_attendance,
    record_decision,
    reject_report,
    reject_tie,
    rename_body,
    rename_matter,
    rename_person,
    reopen_action,
    reopen_matter,
    seat_person,
    settle_standing,
    split_matter,
    start_body,
    tie,
    undo_step,
    untie,
    withdraw_fact,
)
from lagetrunt.register.actions import Promiser
from tests.factories.cast import TODAY, Cast

pytestmark = pytest.mark.django_db

_BESIDE = {"JournalEntry", "Source", "LongText", "Job", "SearchRow", "SearchWord"}
"""What tells of the walk, and is no part of the register; the index is made of it."""


class Walk:
    """The verbs, each with rows and days chosen by the numbers that it is given."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.by = cast, cast.administrator

    def one(self, model: Any, number: int) -> Any:
        """Return a standing row, refused where there is none yet."""
        rows = list(model.objects.filter(association=self.cast.association, withdrawn_at=None).order_by("pk"))
        if not rows:
            raise Refused("nothing-there", "")
        return rows[number % len(rows)]

    def verbs(self) -> list[Callable[[int, int], Any]]:
        """Return the verbs: the first number chooses the row, the second the rest."""
        one, by = self.one, self.by

        def day(number: int) -> date:
            return TODAY + timedelta(days=number % 90 - 30)

        def promiser(number: int) -> list[Promiser]:
            return [Promiser(person=one(Person, number))] if number % 2 else [Promiser(written="alla")]

        def sunne(number: int) -> Any:
            return self.cast.municipality(["Sunne", "Grums", "Kil"][number % 3], f"{9100 + number % 3}")

        return [
            lambda _a, b: add_person(name=f"Person {b % 7}", by=by),
            lambda a, b: rename_person(one(Person, a), name=f"Annan {b % 7}", by=by),
            lambda a, b: add_person_name(one(Person, a), name=f"Stavning {b % 5}", by=by),
            lambda a, b: add_seat(one(Body, a), organisation=sunne(b), by=by),
            lambda a, b: end_seat(one(Seat, a), ends_on=day(b), by=by),
            lambda a, b: seat_person(one(Seat, a), person=one(Person, b), starts_on=day(a + b), by=by),
            lambda a, b: end_mandate(one(Mandate, a), ends_on=day(b), by=by),
            lambda a, b: give_office(one(Body, a), person=one(Person, b), role="chair", starts_on=day(b), by=by),
            lambda a, b: end_office(one(Office, a), ends_on=day(b), by=by),
            lambda a, b: book_meeting(one(Body, a), date=day(b), by=by),
            lambda a, b: move_meeting(one(Meeting, a), date=day(b), by=by),
            lambda a, _b: cancel_meeting(one(Meeting, a), by=by),
            lambda a, _b: mark_held(one(Meeting, a), by=by),
            lambda a, b: add_item(one(Meeting, a), heading=f"Punkt {b % 9}", words="Löfte är klart.", by=by),
            lambda a, b: amend_fact(one(Item, a), heading="x" * (b % 900 + 1), by=by),
            lambda a, b: record_attendance(one(Meeting, a), person=one(Person, b), by=by),
            lambda a, b: record_decision(one(Meeting, a), words=f"Beslut {b}", by=by),
            lambda a, b: amend_fact(one(Decision, a), words="å" * (b % 900 + 1), until=day(b), by=by),
            lambda a, b: record_action(one(Meeting, a), words=f"Löfte {b}", assignees=promiser(b), by=by),
            lambda a, b: finish_action(one(Action, a), on=day(b + 40), by=by),
            lambda a, b: drop_action(one(Action, a), on=day(b + 40), by=by),
            lambda a, b: hand_over_action(one(Action, a), to=promiser(b), on=day(b + 40), by=by),
            lambda a, b: postpone(one(Meeting, a), subject=f"Ämne {b % 4}", by=by),
            lambda a, b: join_people(one(Person, a), one(Person, b), by=by, reason="samma"),
            lambda a, b: keep_apart(one(Person, a), one(Person, b), by=by),
            lambda a, b: start_body(name=f"Nät {b % 5}", parent=one(Body, a), by=by),
            lambda a, b: rename_body(one(Body, a), name=f"Nytt namn {b % 5}", by=by),
            lambda a, b: move_body(one(Body, a), parent=one(Body, b), by=by),
            lambda a, b: close_body(one(Body, a), on=day(b + 60), by=by),
            lambda a, b: reopen_action(one(Action, a), by=by),
            lambda a, b: open_matter(one(Body, a), name=f"Punkt {b % 5}", items=[one(Item, b)], by=by),
            lambda a, b: tie(one(Matter, a), one([Item, Decision, Action][b % 3], b), by=by),
            lambda a, _b: untie(one(Tie, a), by=by),
            lambda a, _b: confirm_tie(one(Tie, a), by=by),
            lambda a, _b: reject_tie(one(Tie, a), by=by),
            lambda a, b: join_matters(one(Matter, a), into=one(Matter, b), by=by),
            lambda a, b: split_matter(one(Matter, a), ties=[one(Tie, b)], name=f"Del {b % 5}", by=by),
            lambda a, b: rename_matter(one(Matter, a), name=f"Ärende {b % 5}", owner=one(Person, b), by=by),
            lambda a, _b: close_matter(one(Matter, a), by=by),
            lambda a, _b: reopen_matter(one(Matter, a), by=by),
            lambda a, b: settle_standing(one(Body, a), heading=f"Punkt {b % 5}", is_standing=b % 2 > 0, by=by),
            lambda a, b: propose_matters(one(Body, a), accept=["none", "all"][b % 2], by=by),
            lambda a, b: propose_reports(one(Meeting, a), accept=["none", "all"][b % 2], by=by),
            lambda a, _b: confirm_report(one(Report, a), by=by),
            lambda a, _b: reject_report(one(Report, a), by=by),
            lambda a, b: withdraw_fact(
                one([Person, Seat, Mandate, Meeting, Item, Decision, Action, Matter][b % 8], a), by=by
            ),
            lambda a, _b: undo_step(JournalEntry.objects.order_by("-pk")[a % 8 : a % 8 + 1].get(), by=by),
        ]


def register(cast: Cast) -> Counter[str]:
    """Return every standing row of the register, without keys: what was deleted comes back under a new one."""
    rows: Counter[str] = Counter()
    for model in apps.get_app_config("lagetrunt").get_models():
        if model.__name__ in _BESIDE:
            continue
        for row in model._default_manager.all().values():
            if row.pop("withdrawn_at", None) is None:
                row.pop("id", None)
                rows[f"{model.__name__} {sorted(row.items())!r}"] += 1
    return rows


def taken_back(walk: Walk, first: int) -> None:
    """Undo every step after `first` that is in force, the latest first.

    A step that was undone, and what undid it, come to nothing together; where that was undone again, it is what
    stands last that is taken back.
    """
    last = []
    for entry in JournalEntry.objects.filter(pk__gt=first, undoes=None):
        chain = [entry]
        while later := JournalEntry.objects.filter(undoes=chain[-1]).first():
            chain.append(later)
        if len(chain) % 2:
            last.append(chain[-1].pk)
    for key in sorted(last, reverse=True):
        undo_step(JournalEntry.objects.get(pk=key), by=walk.by)


NUMBERS = st.integers(0, 999)


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.generate],
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(path=st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=15, max_size=45))
def test_a_walk_that_is_undone_leaves_the_register_as_it_was(cast: Cast, path: list[tuple[int, int, int]]) -> None:
    for number, name in enumerate(("Sunne", "Grums", "Kil")):
        cast.municipality(name, f"{9100 + number}")
    with transaction.atomic():
        walk, before = Walk(cast), register(cast)
        verbs, first = walk.verbs(), JournalEntry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        for verb, one, other in path:
            try:
                with transaction.atomic():
                    verbs[verb % len(verbs)](one, other)
            except (Refused, JournalEntry.DoesNotExist):
                event("refused")
        connection.check_constraints()
        taken_back(walk, first)
        after = register(cast)
        assert (after - before, before - after) == (Counter(), Counter())
        transaction.set_rollback(True)


def test_no_step_of_a_walk_is_stopped_by_the_database_alone(cast: Cast) -> None:
    """What a verb may not do it refuses itself: no rule of the database is met first."""
    walk, met = Walk(cast), []
    for name, code in (("Sunne", "9100"), ("Grums", "9101"), ("Kil", "9102")):
        cast.municipality(name, code)
    verbs = walk.verbs()[:-1]
    for number in range(400):
        try:
            with transaction.atomic():
                verbs[(number * 7 + number // 31) % len(verbs)](number * 13 % 101, number * 29 % 97)
        except Refused:
            continue
        except IntegrityError as error:
            met.append(str(error))
    assert met == []
