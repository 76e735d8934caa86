"""`lagetrunt serve` and `demo` as real programs that are spoken to over the net."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode

import pytest

from lagetrunt.cli import exits
from lagetrunt.cli.cast import cast_of
from lagetrunt.cli.serve import is_free
from lagetrunt.models import Mandate, Office, OfficeRole, Seat
from tests.cli.running import Run, environment, program
from tests.factories.cast import Cast

FOUND = ["--name", "Samverkan Nordväst", "--network", "Socialchefsnätverket", "--administrator", "ada@example.org"]


def free_port() -> int:
    """Return a port that nobody answers at."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@contextmanager
def running(*arguments: str, data: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a command that goes on; end it as Ctrl+C does, and see that it ends well and with all it started."""
    process = subprocess.Popen(
        [sys.executable, "-m", "lagetrunt.cli", *arguments],
        env=environment(data),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == exits.DONE
        for _try in range(50):
            if not _group_lives(process.pid):
                break
            time.sleep(0.1)
        assert not _group_lives(process.pid)
    except BaseException as error:
        ended = process.poll()
        if _group_lives(process.pid):
            os.killpg(process.pid, signal.SIGKILL)
        error.add_note(f"ended: {ended}; said: {process.communicate()}")
        raise
    process.communicate()


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def answered(address: str, opener: urllib.request.OpenerDirector, **form: str) -> str:
    """Return the page at an address, once somebody answers there."""
    until = time.monotonic() + 60
    while True:
        try:
            with opener.open(address, urlencode(form).encode() if form else None, timeout=20) as answer:
                return str(answer.read().decode())
        except (URLError, ConnectionError) as error:
            if time.monotonic() > until or hasattr(error, "code"):
                raise
            time.sleep(0.2)


def lines_until(process: subprocess.Popen[str], words: str) -> str:
    """Return what the command has printed up to the line with those words."""
    assert process.stdout is not None
    told = ""
    for line in process.stdout:
        told += line
        if words in line:
            return told
    raise AssertionError(told)


def browser() -> urllib.request.OpenerDirector:
    """Return something that keeps cookies as a browser does."""
    return urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))


def sign_in(link: str, opener: urllib.request.OpenerDirector) -> str:
    """Follow a one-time link and press its button; return the page that comes then."""
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', answered(link, opener))
    assert token
    return answered(link, opener, csrfmiddlewaretoken=token[1])


def test_serve_answers_signs_in_and_reads_papers_beside(tmp_path: Path, minutes: Path) -> None:
    assert program("init", *FOUND, data=tmp_path).code == exits.DONE
    port = free_port()
    opener = browser()
    with running("serve", "--port", str(port), "--links", data=tmp_path) as process:
        told = lines_until(process, "Engångslänk")
        assert f"Laget runt svarar på http://127.0.0.1:{port}" in told
        link = re.search(r"http://\S+/konto/lank/\S+", told)
        assert link
        sign_in(link[0], opener)
        assert "ada@example.org" in answered(f"http://127.0.0.1:{port}/konto/", opener)
        assert "--turn" in answered(f"http://127.0.0.1:{port}/static/lagetrunt/laget.css", opener)
        taken = program("serve", "--port", str(port), data=tmp_path)
        assert (taken.code, "upptagen" in taken.told) == (exits.FAILED, True)
        _queue(tmp_path, minutes / "2026-02-06.txt")
        _wait_until_read(tmp_path)


_QUEUE = """
import sys, django; django.setup()
from lagetrunt.intake.receive import open_batch, receive
from lagetrunt.models import User
by = User.objects.get()
receive(open_batch(by), "2026-02-06.txt", open(sys.argv[1], "rb").read(), by=by)
"""
_STATE = "import django; django.setup(); from lagetrunt.models import Paper; print(Paper.objects.get().state)"


def _python(script: str, data: Path, *arguments: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment(data, DJANGO_SETTINGS_MODULE="lagetrunt.config.settings"),
        capture_output=True,
        text=True,
        check=True,
    )
    return ended.stdout.strip()


def _queue(data: Path, paper: Path) -> None:
    _python(_QUEUE, data, str(paper))


def _wait_until_read(data: Path) -> None:
    until = time.monotonic() + 60
    while (state := _python(_STATE, data)) != "review":
        assert time.monotonic() < until, state


def test_serve_in_an_empty_folder_shows_the_way_to_the_first_page(tmp_path: Path) -> None:
    port = free_port()
    with running("serve", "--port", str(port), "--no-worker", data=tmp_path) as process:
        told = lines_until(process, "Grunda")
        address = re.search(r"http://\S+/start/\?nyckel=\S+", told)
        assert address
        assert "Välkommen till Laget runt" in answered(address[0], browser())


def test_serve_starts_its_worker_again(tmp_path: Path) -> None:
    assert program("init", *FOUND, data=tmp_path).code == exits.DONE
    with running("serve", "--port", str(free_port()), data=tmp_path) as process:
        first = _worker_of(process)
        os.kill(first, signal.SIGKILL)
        until = time.monotonic() + 30
        while _worker_of(process) == first:
            assert time.monotonic() < until
            time.sleep(0.2)


def _worker_of(server: subprocess.Popen[str]) -> int:
    """Return the process of the worker under a server."""
    until = time.monotonic() + 60
    while time.monotonic() < until and server.poll() is None:
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    words = (entry / "cmdline").read_bytes().split(b"\0")
                    above = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                except OSError:
                    continue
                if above == server.pid and b"worker" in words:
                    return int(entry.name)
        time.sleep(0.1)
    raise AssertionError("no worker")


def test_a_worker_ends_with_the_server_that_started_it(tmp_path: Path) -> None:
    assert program("init", *FOUND, data=tmp_path).code == exits.DONE
    script = (
        "import subprocess, sys, time; "
        "child = subprocess.Popen([sys.executable, '-m', 'lagetrunt.cli', 'worker', '--with-parent']); "
        "print(child.pid, flush=True); time.sleep(4)"
    )
    ended = subprocess.run([sys.executable, "-c", script], env=environment(tmp_path), capture_output=True, text=True)
    worker, until = int(ended.stdout), time.monotonic() + 20
    while _lives(worker):
        assert time.monotonic() < until
        time.sleep(0.1)


def _lives(pid: int) -> bool:
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_demo_reads_counts_and_lets_the_cast_in(tmp_path: Path) -> None:
    port = free_port()
    with running("demo", "--port", str(port), data=tmp_path) as process:
        told = lines_until(process, "Brev som skickas")
        rows = re.findall(r"^20\d\d-\d\d-\d\d +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)", told, re.MULTILINE)
        assert len(rows) == 14
        sums = re.search(r"^i allt +(.*)$", told, re.MULTILINE)
        assert sums
        assert [int(number) for number in sums[1].split()] == [
            sum(map(int, column)) for column in zip(*rows, strict=True)
        ]
        links = re.findall(r"^  (\S+) +(.*?) +(http://\S+)$", told, re.MULTILINE)
        assert [role for role, _name, _link in links] == ["samordnare", "ordförande", "medlem", "administratör"]
        for _role, name, link in links:
            opener = browser()
            sign_in(link, opener)
            assert name in answered(f"http://127.0.0.1:{port}/konto/", opener)
    assert (tmp_path / "demo" / "lagetrunt.sqlite3").exists()
    assert not (tmp_path / "lagetrunt.sqlite3").exists()


def test_demo_leaves_a_folder_that_is_none_alone(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "dear.txt").write_text("dear")
    monkeypatch.setenv("LAGETRUNT_DATA", str(tmp_path))
    ran = run("demo", "--no-serve")
    assert (ran.code, "annat innehåll" in ran.told) == (exits.FAILED, True)
    assert (tmp_path / "demo" / "dear.txt").read_text() == "dear"


def test_demo_tells_a_port_that_is_taken(run: Run) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        port = held.getsockname()[1]
        assert not is_free("127.0.0.1", port)
        ran = run("demo", "--port", port)
    assert (ran.code, "upptagen" in ran.told) == (exits.FAILED, True)


def test_the_cast_is_of_those_who_hold_something_today(cast: Cast) -> None:
    seat = Seat.objects.create(association=cast.association, body=cast.network, organisation=cast.municipality("Bjuv"))
    people = [cast.person(name) for name in ("Karin Kvar", "Olof Ordning", "Agda Aldrig", "Gun Gammal")]
    for person, role, last in (
        (people[3], OfficeRole.COORDINATOR, "2024-01-01"),
        (people[0], OfficeRole.COORDINATOR, None),
        (people[1], OfficeRole.CHAIR, None),
    ):
        Office.objects.create(
            association=cast.association,
            body=cast.network,
            person=person,
            role=role,
            ends_on=last,
            starts_on="2023-01-01",
        )
    for person in (people[1], people[2]):
        Mandate.objects.create(association=cast.association, seat=seat, person=person)
    found = [(role, person.name) for role, person in cast_of(cast.network)]
    assert found == [("coordinator", "Karin Kvar"), ("chair", "Olof Ordning"), ("member", "Agda Aldrig")]
