"""A worker of its own for the test that kills one: fills a database, works and stops half way, or finishes the work."""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from pathlib import Path

import django

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
django.setup()

from django.core.management import call_command  # noqa: E402

from lagetrunt.intake import enter  # noqa: E402
from lagetrunt.intake.receive import open_batch, receive_file  # noqa: E402
from lagetrunt.intake.work import enter_when_all_read, release_dead, work_off  # noqa: E402
from tests.factories.cast import make_cast  # noqa: E402
from tests.intake.papers import minutes  # noqa: E402


def fill() -> None:
    """Make the cast, and a paper that waits to be read and entered."""
    call_command("migrate", verbosity=0)
    cast = make_cast()
    batch = open_batch(cast.administrator, cast.network)
    receive_file(batch, "a.txt", minutes().encode(), by=cast.administrator)
    enter_when_all_read(batch, accept="all")


def work() -> None:
    """Work until everything of the paper is entered but not yet committed, say so and wait to be killed."""

    def stop(*_given: object) -> None:
        sys.stdout.write("entering\n")
        sys.stdout.flush()
        time.sleep(60)

    enter._finish = stop
    work_off("dödad")


def rescue() -> None:
    """Take over what the dead worker had, and do it."""
    assert release_dead(silent_for=timedelta(0)) == 1
    assert work_off("ny") == 1


if __name__ == "__main__":
    {"fill": fill, "work": work, "rescue": rescue}[sys.argv[1]]()
