"""Work waits as rows: each is done once, and a worker that is killed loses nothing and doubles nothing."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from lagetrunt.intake.receive import receive_file
from lagetrunt.intake.work import (
    claim_job,
    enter_when_all_read,
    read_again,
    release_dead,
    run_job,
    work_off,
)
from lagetrunt.models import Batch, Job, Meeting, Paper
from tests.factories.cast import Cast
from tests.intake.papers import minutes

SCRIPT = Path(__file__).with_name("killed_worker.py")


@pytest.mark.django_db
def test_a_job_is_claimed_once(cast: Cast, batch: Batch) -> None:
    receive_file(batch, "a.txt", minutes().encode(), by=cast.coordinator)
    job = claim_job("ett")
    assert job is not None
    assert (job.state, job.worker, job.tries) == ("running", "ett", 1)
    assert claim_job("två") is None


@pytest.mark.django_db
def test_waiting_papers_are_read_and_then_entered_in_the_order_of_their_days(cast: Cast, batch: Batch) -> None:
    for day in ("2021-05-07", "2021-03-05", "2021-04-09"):
        receive_file(batch, f"{day}.txt", minutes(day).encode(), by=cast.coordinator)
    enter_when_all_read(batch, accept="all")
    assert work_off("ett") == 6
    assert set(Paper.objects.values_list("state", flat=True)) == {"entered"}
    held = [str(day) for day in Meeting.objects.order_by("id").values_list("date", flat=True)]
    assert held == ["2021-03-05", "2021-04-09", "2021-05-07"]
    assert set(Job.objects.values_list("state", flat=True)) == {"done"}


@pytest.mark.django_db
def test_a_dead_workers_job_waits_again_and_is_given_up_after_three_tries(cast: Cast, batch: Batch) -> None:
    paper = receive_file(batch, "a.txt", minutes().encode(), by=cast.coordinator)
    assert paper is not None
    for tried in (1, 2, 3):
        job = claim_job("ett")
        assert job is not None
        assert job.tries == tried
        Paper.objects.filter(pk=paper.pk).update(state="reading")
        assert release_dead() == 0
        assert release_dead(silent_for=timedelta(0)) == 1
    paper.refresh_from_db()
    assert (paper.state, paper.problem_code) == ("unreadable", "gave-up")
    assert claim_job("ett") is None


@pytest.mark.django_db
def test_a_named_worker_is_released_at_once(cast: Cast, batch: Batch) -> None:
    receive_file(batch, "a.txt", minutes().encode(), by=cast.coordinator)
    claim_job("ett")
    assert release_dead(gone=("två",)) == 0
    assert release_dead(gone=("ett",)) == 1


@pytest.mark.django_db
def test_what_a_rule_refuses_is_told_in_the_job(cast: Cast, batch: Batch) -> None:
    paper = receive_file(batch, "a.txt", minutes("2021-02-30").encode(), by=cast.coordinator)
    assert paper is not None
    enter_when_all_read(batch, accept="all")
    work_off("ett")
    job = Job.objects.get(kind="enter")
    assert (job.state, job.options["refused"][0]) == ("failed", "no-date")


@pytest.mark.django_db
def test_an_error_gives_the_job_back(cast: Cast, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    receive_file(batch, "a.txt", minutes().encode(), by=cast.coordinator)
    monkeypatch.setattr("lagetrunt.intake.work.read_received", lambda *_a, **_k: 1 / 0)
    job = claim_job("ett")
    assert job is not None
    with pytest.raises(ZeroDivisionError):
        run_job(job)
    job.refresh_from_db()
    assert (job.state, job.worker) == ("waiting", "")


@pytest.mark.django_db
def test_reading_again_keeps_one_waiting_job(cast: Cast, batch: Batch) -> None:
    paper = receive_file(batch, "a.txt", minutes().encode(), by=cast.coordinator)
    assert paper is not None
    assert read_again(paper).pk == Job.objects.get().pk
    work_off("ett")
    assert read_again(paper).pk != Job.objects.first().pk  # type: ignore[union-attr]  # there are two
    assert work_off("ett") == 1


def test_a_worker_killed_in_the_middle_enters_nothing_half_and_nothing_twice(tmp_path: Path) -> None:
    def run(step: str) -> subprocess.Popen[bytes]:
        environment = os.environ | {
            "LAGETRUNT_DATA": str(tmp_path),
            "DJANGO_SETTINGS_MODULE": "lagetrunt.config.settings",
            "LAGETRUNT_DATABASE": f"sqlite:///{tmp_path}/lagetrunt.sqlite3",
        }
        return subprocess.Popen([sys.executable, str(SCRIPT), step], env=environment, stdout=subprocess.PIPE)

    def count(table: str) -> int:
        with sqlite3.connect(tmp_path / "lagetrunt.sqlite3", timeout=10) as there:
            return int(there.execute(f"select count(*) from lagetrunt_{table}").fetchone()[0])  # noqa: S608

    assert run("fill").wait(120) == 0
    worker = run("work")
    assert worker.stdout is not None
    assert worker.stdout.readline() == b"entering\n"
    os.kill(worker.pid, signal.SIGKILL)
    worker.wait(10)
    assert (count("meeting"), count("item"), count("person")) == (0, 0, 0)
    started = time.monotonic()
    assert run("rescue").wait(120) == 0
    assert time.monotonic() - started < 120
    assert count("meeting") == 1
    assert count("item") == 3
