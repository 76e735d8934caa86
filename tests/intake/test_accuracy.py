"""How well reading did on one's own papers: what counts and what does not."""

from __future__ import annotations

import pytest

from lagetrunt.intake.accuracy import Counted, accuracy
from lagetrunt.intake.review import (
    accept_finding,
    accept_sure,
    accept_unseen,
    add_finding,
    correct_finding,
    reject_finding,
)
from lagetrunt.models import Finding, Paper
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import minutes

pytestmark = pytest.mark.django_db


def _reviewed(cast: Cast, paper: Paper) -> Paper:
    """Answer everything: one decision right, one attendee corrected, one action rejected, one decision added."""
    by = cast.coordinator
    Finding.objects.filter(paper=paper).update(probability=0.97)
    accept_finding(paper.findings.filter(kind="decision")[0], by=by)
    first = paper.findings.filter(kind="attendee")[0]
    correct_finding(first, {"title": "socialchef"}, by=by)
    reject_finding(paper.findings.filter(kind="action")[0], by=by)
    add_finding(paper, "decision", {"text": "Nätverket enas om en gemensam jour."}, by=by)
    accept_sure(paper, by=by)
    return paper


def test_accuracy_counts_what_people_said_of_what_was_read(cast: Cast, read: ReadText) -> None:
    paper = _reviewed(cast, read(minutes("2021-02-05"), "a.txt"))
    told = accuracy(cast.coordinator)
    assert told.papers == 1
    kinds = {one.kind: one for one in told.kinds}
    assert kinds.keys() == {"decision", "attendee", "action"}
    decision = kinds["decision"]
    assert (decision.right, decision.added) == (1, 1)
    assert (decision.precision, decision.recall) == (1.0, 0.5)
    assert decision.f1 == pytest.approx(2 / 3)
    assert (kinds["attendee"].corrected, kinds["attendee"].precision, kinds["attendee"].recall) == (1, 0.0, 0.0)
    assert (kinds["action"].rejected, kinds["action"].precision, kinds["action"].recall) == (1, 0.0, None)
    assert (told.sure, told.sure_and_wrong) == (3, 2)
    assert told.unseen == paper.findings.count() - 4


def test_a_paper_that_nobody_looked_through_does_not_count(cast: Cast, read: ReadText) -> None:
    begun, unseen = read(minutes("2021-02-05"), "a.txt"), read(minutes("2021-03-05"), "b.txt")
    Finding.objects.update(probability=0.8)
    accept_finding(begun.findings.all()[0], by=cast.coordinator)
    accept_unseen(unseen, list(unseen.findings.all()), by=cast.coordinator)
    assert accuracy(cast.coordinator).papers == 0


def test_accuracy_is_of_the_papers_that_the_reader_may_see(cast: Cast, read: ReadText) -> None:
    _reviewed(cast, read(minutes("2021-02-05"), "a.txt"))
    assert accuracy(cast.member_elsewhere).papers == 0
    assert accuracy(cast.coordinator, bodies=[cast.network]).papers == 1
    assert accuracy(cast.coordinator, bodies=[]).papers == 0


def test_accuracy_takes_the_same_queries_for_one_paper_and_for_many(
    cast: Cast, read: ReadText, django_assert_num_queries: object
) -> None:
    _reviewed(cast, read(minutes("2021-02-05"), "a.txt"))
    with django_assert_num_queries(2):  # type: ignore[operator]  # a fixture of pytest-django
        accuracy(cast.coordinator)
    _reviewed(cast, read(minutes("2021-03-05"), "b.txt"))
    with django_assert_num_queries(2):  # type: ignore[operator]  # as above
        accuracy(cast.coordinator)


def test_nothing_counted_has_no_figures() -> None:
    empty = Counted("decision")
    assert (empty.precision, empty.recall, empty.f1) == (None, None, None)
