"""`lagetrunt import` and `lagetrunt worker`."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from lagetrunt.cli import exits
from lagetrunt.intake.receive import open_batch, receive
from lagetrunt.models import Association, Attendance, Decision, Grant, Job, JobState, Meeting, Paper, PaperState
from tests.cli.running import Run, program
from tests.factories.cast import Cast


@pytest.mark.django_db
def test_import_founds_an_association_in_an_empty_database_and_says_so(run: Run, minutes: Path) -> None:
    ran = run("import", minutes, "--accept", "all")
    assert ran.code == exits.DONE
    assert "Databasen var tom." in ran.out
    assert "admin@localhost" in ran.out
    assert Grant.objects.get().user.email == "admin@localhost"
    assert "vikariepool" in Decision.objects.order_by("id")[0].words
    assert Meeting.objects.filter(body__name="Nätverket för socialchefer").count() == 2
    assert Attendance.objects.filter(person__name="Anna Berglund").count() == 2
    assert "2 handlingar är lästa." in ran.out
    assert "uppgifter är införda ur 2 handlingar." in ran.out


@pytest.mark.django_db
def test_import_founds_with_what_was_said(run: Run, minutes: Path) -> None:
    ran = run("import", minutes, "--as", "ada@example.org", "--body", "Chefsnätverket")
    assert ran.code == exits.DONE
    assert Grant.objects.get().user.email == "ada@example.org"
    assert {paper.body.name for paper in Paper.objects.select_related("body") if paper.body} == {"Chefsnätverket"}


def test_import_leaves_everything_for_review_unless_told_otherwise(run: Run, cast: Cast, minutes: Path) -> None:
    ran = run("import", minutes, "--body", "Socialchefsnätverket")
    assert ran.code == exits.DONE
    assert set(Paper.objects.values_list("state", flat=True)) == {PaperState.REVIEW}
    assert not Meeting.objects.exists()
    assert Association.objects.count() == 2
    assert "2 handlingar väntar på granskning" in ran.out


def test_import_takes_zips_and_tells_what_it_does_not_take(run: Run, cast: Cast, minutes: Path) -> None:
    with zipfile.ZipFile(minutes / "allt.zip", "w") as archive:
        archive.write(minutes / "2026-02-06.txt", "2026/2026-02-06.txt")
    (minutes / "2026-02-06.txt").unlink()
    (minutes / "trasig.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    ran = run("import", minutes, "--body", "Socialchefsnätverket")
    assert ran.code == exits.FAILED
    assert "trasig.pdf: " in ran.out
    assert Paper.objects.filter(state=PaperState.REVIEW).count() == 2


def test_import_of_a_folder_tells_old_forms_that_it_cannot_read(run: Run, cast: Cast, minutes: Path) -> None:
    (minutes / "gammal.doc").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4000))
    (minutes / "gammal.rtf").write_bytes(rb"{\rtf1 Minnesanteckningar}")
    ran = run("import", minutes, "--body", "Socialchefsnätverket")
    assert ran.code == exits.FAILED
    assert "gammal.doc: " in ran.out
    assert "gammal.rtf: " in ran.out
    assert Paper.objects.filter(state=PaperState.REVIEW).count() == 2


def test_import_of_the_same_files_again_is_told_and_no_failure(run: Run, cast: Cast, minutes: Path) -> None:
    run("import", minutes)
    ran = run("import", minutes)
    assert ran.code == exits.DONE
    assert ran.out.count("finns redan") == 2
    assert Paper.objects.count() == 2


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--as", "member@example.org"], exits.REFUSED, "inte rätt"),
        (["--as", "borta@example.org"], exits.REFUSED, "borta@example.org"),
        (["--body", "Bortanätverket"], exits.REFUSED, "Skolchefsnätverket"),
    ],
)
def test_import_is_refused_with_the_rule_in_words(
    run: Run, cast: Cast, minutes: Path, arguments: list[str], code: int, said: str
) -> None:
    ran = run("import", minutes, *arguments)
    assert (ran.code, said in ran.told) == (code, True)
    assert not Paper.objects.exists()


@pytest.mark.django_db
def test_import_of_nothing_founds_nothing(run: Run, tmp_path: Path) -> None:
    ran = run("import", tmp_path / "borta")
    assert ran.code == exits.FAILED
    assert "finns inte" in ran.told
    assert not Association.objects.exists()


def test_import_makes_the_tables_as_a_program(minutes: Path, tmp_path: Path) -> None:
    ran = program("import", minutes, "--accept", "all", data=tmp_path / "data")
    assert ran.code == exits.DONE, ran.told
    assert (tmp_path / "data" / "lagetrunt.sqlite3").exists()
    assert "Läser 2/2" in ran.told
    assert program("check", data=tmp_path / "data").code == exits.DONE
    with closing(sqlite3.connect(tmp_path / "data" / "lagetrunt.sqlite3")) as database:
        weighed = {name for (name,) in database.execute("SELECT DISTINCT tbl FROM sqlite_stat1")}
    assert {"lagetrunt_item", "lagetrunt_attendance", "lagetrunt_searchrow"} <= weighed


def test_worker_does_what_waits(run: Run, cast: Cast, minutes: Path) -> None:
    batch = open_batch(cast.coordinator, cast.network)
    receive(batch, "2026-02-06.txt", (minutes / "2026-02-06.txt").read_bytes(), by=cast.coordinator)
    assert Job.objects.get().state == JobState.WAITING
    assert run("worker", "--once").code == exits.DONE
    assert Job.objects.get().state == JobState.DONE
    assert Paper.objects.get().state == PaperState.REVIEW


@pytest.mark.parametrize("number", [2**22 + 7, os.getpid()], ids=["gone", "its own"])
def test_worker_takes_over_what_a_dead_neighbour_held(run: Run, cast: Cast, minutes: Path, number: int) -> None:
    """Also one that had the number which the worker has now, as in a container that was started again."""
    import socket

    from django.utils import timezone

    batch = open_batch(cast.coordinator, cast.network)
    receive(batch, "2026-02-06.txt", (minutes / "2026-02-06.txt").read_bytes(), by=cast.coordinator)
    dead = f"{socket.gethostname()}:{number}"
    Job.objects.update(state=JobState.RUNNING, worker=dead, claimed_at=timezone.now(), tries=1)
    assert run("worker", "--once").code == exits.DONE
    assert Job.objects.get().state == JobState.DONE
