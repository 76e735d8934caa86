"""The child that reads: warm, limited, killed when it hangs, and never in the way of the next paper."""

from __future__ import annotations

import os
import resource
import signal
import threading
import time
from pathlib import Path

import pytest

from lagetrunt.intake.findings import known_of, plain_reading
from lagetrunt.intake.reader import Reader
from lagetrunt.intake.surroundings import Surroundings, known_values
from lagetrunt.reading import ReadingError, read_paper
from tests.intake.papers import minutes

NOBODY = known_values(Surroundings((), {}, ()), None)


def child_of(reader: Reader) -> int:
    assert reader._child is not None
    return reader._child.pid


def test_the_child_gives_the_same_as_reading_here(reader: Reader) -> None:
    data = minutes().encode()
    here = plain_reading(read_paper(data, name="a.txt", known=known_of(NOBODY)))
    assert reader.read("a.txt", data, NOBODY) == here


def test_many_papers_are_read_by_one_child() -> None:
    with Reader(seconds=20, megabytes=1024) as reader:
        reader.read("0.txt", minutes().encode(), NOBODY)
        first = child_of(reader)
        for number in range(1, 60):
            reader.read(f"{number}.txt", minutes(f"2021-03-{number % 28 + 1:02}").encode(), NOBODY)
        assert child_of(reader) == first


def test_a_child_that_hangs_is_killed_in_time_and_the_next_paper_is_read() -> None:
    with Reader(seconds=2, megabytes=1024) as reader:
        reader.read("a.txt", minutes().encode(), NOBODY)
        stopped = child_of(reader)
        os.kill(stopped, signal.SIGSTOP)
        started = time.monotonic()
        with pytest.raises(ReadingError) as error:
            reader.read("b.txt", minutes().encode(), NOBODY)
        assert error.value.code == "time"
        assert time.monotonic() - started < 10
        assert reader.read("c.txt", minutes().encode(), NOBODY)["findings"]
        assert child_of(reader) != stopped


def test_a_child_that_dies_is_told_as_damage_and_another_is_started() -> None:
    with Reader(seconds=10, megabytes=1024) as reader:
        reader.read("a.txt", minutes().encode(), NOBODY)
        pid = child_of(reader)
        os.kill(pid, signal.SIGSTOP)
        threading.Timer(0.3, lambda: os.kill(pid, signal.SIGSEGV) or os.kill(pid, signal.SIGCONT)).start()
        with pytest.raises(ReadingError) as error:
            reader.read("b.txt", minutes().encode(), NOBODY)
        assert error.value.code == "damaged"
        assert reader.read("c.txt", minutes().encode(), NOBODY)["findings"]


def test_a_paper_that_needs_too_much_memory_is_told() -> None:
    with Reader(seconds=30, megabytes=200) as reader, pytest.raises(ReadingError) as error:
        reader.read("a.txt", b"ord " * 40_000_000, NOBODY)
    assert error.value.code in ("memory", "too_large")


def test_a_paper_for_which_a_used_child_has_no_room_is_read_by_a_fresh_one() -> None:
    with Reader(seconds=20, megabytes=1024) as reader:
        reader.read("a.txt", minutes().encode(), NOBODY)
        full = child_of(reader)
        used = int(Path(f"/proc/{full}/statm").read_text().split()[0]) * resource.getpagesize()
        resource.prlimit(full, resource.RLIMIT_AS, (used, used))
        assert reader.read("b.txt", (minutes() * 200).encode(), NOBODY)["findings"]
        assert child_of(reader) != full


def test_the_child_knows_none_of_our_secrets(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAGETRUNT_SECRET_KEY", "hemlig")
    with Reader(seconds=20, megabytes=1024) as fresh:
        fresh.read("a.txt", minutes().encode(), NOBODY)
        assert b"hemlig" not in Path(f"/proc/{child_of(fresh)}/environ").read_bytes()
