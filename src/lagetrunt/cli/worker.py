"""`lagetrunt worker`: do waiting work until stopped."""

from __future__ import annotations

import argparse
import logging
import os
import socket
import time

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.stopping import stop_on_terminate

PAUSE_SECONDS = 1.0
LOOK_FOR_DEAD_SECONDS = 60.0

log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--once", action="store_true", help=_("gör det som väntar och sluta sedan"))
    parser.add_argument("--with-parent", action="store_true", help=argparse.SUPPRESS)
    parser.epilog = _("Flera arbetare kan gå samtidigt, också på flera maskiner med samma PostgreSQL.")


def run(options: argparse.Namespace) -> int:
    """Work until stopped; a job that is stopped midway goes back to the queue."""
    from lagetrunt.cli import ground

    stop_on_terminate()
    ground.prepare()
    if not options.with_parent:
        ground.require_tables()
    parent = os.getppid() if options.with_parent else None
    try:
        _work(once=options.once, parent=parent)
    except KeyboardInterrupt:
        return exits.DONE
    return exits.DONE


def _work(*, once: bool, parent: int | None) -> None:
    from django.db import close_old_connections

    from lagetrunt.cli import ground
    from lagetrunt.intake.reader import Reader
    from lagetrunt.intake.work import claim_job, release_dead, run_job

    name = f"{socket.gethostname()}:{os.getpid()}"
    looked, worked = 0.0, False
    with Reader() as reader:
        while parent is None or os.getppid() == parent:
            try:
                if time.monotonic() - looked > LOOK_FOR_DEAD_SECONDS or not looked:
                    # What stands in our name before we began is of a worker that had our number before us.
                    release_dead(gone=(*_dead_neighbours(), *(() if looked else (name,))))
                    looked = time.monotonic()
                job = claim_job(name)
                if job is not None:
                    worked = True
                    run_job(job, reader=reader)
                    continue
                if worked:
                    ground.weigh_tables()
                    worked = False
            except Exception:
                # The job has gone back to the queue, and is given up after its last try.
                log.exception("A piece of work failed")
            if once:
                return
            close_old_connections()
            time.sleep(PAUSE_SECONDS)


def _dead_neighbours() -> tuple[str, ...]:
    """Return the names of workers of this machine that hold jobs but run no more."""
    from lagetrunt.models import Job, JobState

    names = Job.objects.filter(state=JobState.RUNNING).values_list("worker", flat=True).distinct()
    return tuple(name for name in names if name.startswith(f"{socket.gethostname()}:") and not _is_alive(name))


def _is_alive(name: str) -> bool:
    try:
        os.kill(int(name.rpartition(":")[2]), 0)
    except (ProcessLookupError, ValueError):
        return False
    except PermissionError:
        return True
    return True
