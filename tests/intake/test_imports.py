"""Many files at once: taken in, read, and entered in the order of their days; what is left is told."""

from __future__ import annotations

import pytest
from django.utils import timezone

from lagetrunt.intake import work
from lagetrunt.intake.imports import import_files
from lagetrunt.intake.read import read_received
from lagetrunt.models import Job, Meeting, SameQuestion
from tests.factories.cast import Cast
from tests.intake.papers import MEMBERS, minutes

pytestmark = pytest.mark.django_db

FILES = [
    ("c.txt", minutes("2021-05-07").encode()),
    ("a.txt", minutes("2021-03-05").encode()),
    ("b.txt", minutes("2021-04-09", (*MEMBERS[:3], "Malte Ryding, Perstorp")).encode()),
    ("a igen.txt", minutes("2021-03-05").encode()),
    ("tom.txt", b""),
    ("bild.jpg", bytes(range(256)) * 40),
]


def test_all_is_entered_in_the_order_of_days_and_the_rest_is_told(cast: Cast) -> None:
    steps: list[tuple[str, int, int]] = []
    done = import_files(
        FILES,
        by=cast.administrator,
        body=cast.network,
        accept="all",
        progress=lambda step, number, total, _name: steps.append((step, number, total)),
    )
    days = [str(entered.meeting.date) for entered in done.entered if entered.meeting]
    assert days == ["2021-03-05", "2021-04-09", "2021-05-07"]
    assert sorted(row[1] for row in done.batch.told) == ["already-here", "empty"]
    assert [paper.name for paper in done.unreadable] == ["bild.jpg"]
    assert len(done.questions) == 1
    assert done.facts > 20
    assert steps[-1] == ("enter", 3, 3)
    assert ("receive", 6, 6) in steps
    assert ("read", 4, 4) in steps


def test_a_paper_that_a_worker_has_taken_is_waited_for_and_read_once(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker beside reads it: while the import waits, and not the import once more."""
    read: list[str] = []

    def taken(_step: str, _number: int, _total: int, _name: str) -> None:
        Job.objects.filter(kind="read").update(state="running", worker="annan:0", claimed_at=timezone.now())

    def finished(_seconds: float) -> None:
        job = Job.objects.get(kind="read", state="running")
        read_received(job.paper)
        read.append(job.paper.name)
        Job.objects.filter(pk=job.pk).update(state="done")

    monkeypatch.setattr(work.time, "sleep", finished)
    done = import_files(FILES[:1], by=cast.administrator, body=cast.network, accept="all", progress=taken)
    assert read == ["c.txt"]
    assert [paper.state for paper in done.papers] == ["entered"]
    assert Job.objects.get().tries == 0


def test_only_what_is_sure_is_entered_when_so_asked(cast: Cast) -> None:
    done = import_files(FILES, by=cast.administrator, body=cast.network, accept="sure")
    assert Meeting.objects.count() == 3
    assert not SameQuestion.objects.exists()
    waiting = {entered.paper.name: entered.waiting for entered in done.entered}
    assert waiting["b.txt"] > 0
    assert {entered.paper.name: entered.paper.state for entered in done.entered}["b.txt"] == "part"


def test_nothing_is_entered_unless_asked(cast: Cast) -> None:
    done = import_files(FILES, by=cast.administrator, body=cast.network)
    assert (done.facts, Meeting.objects.count()) == (0, 0)
    assert {paper.state for paper in done.papers} == {"review", "unreadable"}


def test_a_body_that_nobody_knows_is_started_by_those_who_may(cast: Cast) -> None:
    text = minutes(body="Nätverket för kulturchefer").encode()
    done = import_files([("k.txt", text)], by=cast.administrator, accept="all")
    assert done.entered[0].meeting is not None
    assert done.entered[0].meeting.body.name == done.papers[0].findings.get(field="body").payload["value"]
    again = import_files(
        [("k2.txt", minutes("2021-04-09", body="Nätverket för kulturchefer").encode())],
        by=cast.administrator,
        accept="all",
    )
    assert again.entered[0].meeting is not None
    assert again.entered[0].meeting.body == done.entered[0].meeting.body
    left = import_files(
        [("x.txt", minutes(body="Nätverket för badmästare").encode())], by=cast.coordinator, accept="all"
    )
    assert [refused.code for _paper, refused in left.refused] == ["not-allowed"]
