"""Work that waits as rows: claimed by one worker with a counted update, given back if the worker dies."""

from __future__ import annotations

import time
from datetime import timedelta

from django.conf import settings
from django.db.models import Exists, F, OuterRef
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.intake.doubts import in_swedish
from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.read import read_received
from lagetrunt.intake.reader import Reader
from lagetrunt.intake.surroundings import Surroundings
from lagetrunt.models import Batch, Job, JobState, Paper, PaperState, Refused, User

READ = "read"
ENTER = "enter"
_PAUSE_SECONDS = 0.2
MOST_TRIES = 3
"""A paper that has taken so many workers with it is left, with its reason."""


def lease() -> timedelta:
    """Return how long a worker may be silent about a job before it counts as dead."""
    return timedelta(seconds=2 * settings.READ_SECONDS + 60)


def claim_job(worker: str) -> Job | None:
    """Claim the next waiting job for a worker; None where there is none.

    Entering goes in the order of the rows, one at a time within an association: later papers stand on earlier ones.
    """
    entering = Job.objects.filter(kind=ENTER, state=JobState.RUNNING, paper__association=OuterRef("paper__association"))
    waiting = Job.objects.filter(state=JobState.WAITING).order_by("id")
    for job in [
        *waiting.exclude(kind=ENTER)[:5],
        *waiting.filter(kind=ENTER).exclude(Exists(entering))[:1],
    ]:
        if _is_claimed(job, worker):
            return job
    return None


def _is_claimed(job: Job, worker: str) -> bool:
    """Take a waiting job; return False where another worker was quicker."""
    claimed = Job.objects.filter(pk=job.pk, state=JobState.WAITING).update(
        state=JobState.RUNNING, worker=worker[:60], claimed_at=timezone.now(), tries=F("tries") + 1
    )
    if claimed == 1:
        job.refresh_from_db()
    return claimed == 1


def read_at_once(paper: Paper, worker: str, *, reader: Reader, around: Surroundings | None = None) -> Paper:
    """Read a received paper ahead of the queue; where a worker has taken it already, wait for that one instead."""
    unread = Job.objects.filter(kind=READ, paper=paper, state__in=[JobState.WAITING, JobState.RUNNING])
    while (job := unread.first()) is not None:
        if _is_claimed(job, worker):
            run_job(job, reader=reader, around=around)
        else:
            release_dead()
            time.sleep(_PAUSE_SECONDS)
    paper.refresh_from_db()
    return paper


def run_job(job: Job, *, reader: Reader | None = None, around: Surroundings | None = None) -> Job:
    """Do a claimed job. A rule that says no, or a file that cannot be read, is a result; anything else goes back."""
    try:
        if job.kind == READ:
            read_received(job.paper, reader=reader, around=around)
        else:
            _enter(job)
        _end(job, JobState.DONE)
    except Refused as refused:
        job.options = {**job.options, "refused": [refused.code, refused.sentence, refused.instead]}
        _end(job, JobState.FAILED)
    except BaseException:
        _give_back(job)
        raise
    if job.kind == READ:
        enter_when_read(job.paper.batch)
    return job


def release_dead(*, silent_for: timedelta | None = None, gone: tuple[str, ...] = ()) -> int:
    """Give back the jobs of workers that died: silent for longer than the lease, or named in `gone`; return how many.

    A job that has been tried three times is given up, and its paper told unreadable with the reason.
    """
    since = timezone.now() - (lease() if silent_for is None else silent_for)
    running = Job.objects.filter(state=JobState.RUNNING)
    dead = [*running.filter(claimed_at__lt=since), *running.filter(claimed_at__gte=since, worker__in=gone)]
    for job in dead:
        _give_back(job)
    return len(dead)


def work_off(worker: str, *, most: int = 1000) -> int:
    """Do waiting jobs, with one warm reader, until there are none or `most` are done; return how many were done."""
    done = 0
    with Reader() as reader:
        while done < most and (job := claim_job(worker)) is not None:
            run_job(job, reader=reader)
            done += 1
    return done


def read_again(paper: Paper) -> Job:
    """Let a paper be read once more; verdicts and what was entered stay. One that waits already is returned."""
    there = Job.objects.filter(kind=READ, paper=paper, state__in=[JobState.WAITING, JobState.RUNNING]).first()
    return there or Job.objects.create(kind=READ, paper=paper)


def enter_when_all_read(batch: Batch, *, accept: str) -> None:
    """Say that the papers of a batch are to be entered, in the order of their dates, once all have been read."""
    read = Job.objects.filter(kind=READ, paper__batch=batch, state__in=[JobState.WAITING, JobState.RUNNING])
    for job in read:
        job.options = {**job.options, "then_accept": accept}
        job.save(update_fields=["options"])
    if not read:
        _enter_batch(batch, accept)


def enter_when_read(batch: Batch | None) -> None:
    """Queue the entering of a batch if this was its last paper to be read, and entering was asked for."""
    if batch is None:
        return
    jobs = list(Job.objects.filter(kind=READ, paper__batch=batch))
    if any(job.state in (JobState.WAITING, JobState.RUNNING) for job in jobs):
        return
    asked = {job.options["then_accept"] for job in jobs if "then_accept" in job.options}
    if asked:
        Job.objects.filter(pk__in=[job.pk for job in jobs]).update(options={})
        _enter_batch(batch, asked.pop())


def _enter_batch(batch: Batch, accept: str) -> None:
    papers = batch.papers.filter(state__in=[PaperState.REVIEW, PaperState.PART]).order_by(
        F("date").asc(nulls_first=True), "id"
    )
    for paper in papers:
        if not Job.objects.filter(kind=ENTER, paper=paper, state__in=[JobState.WAITING, JobState.RUNNING]).exists():
            Job.objects.create(kind=ENTER, paper=paper, options={"accept": accept})


def _enter(job: Job) -> None:
    by: User | None = job.paper.batch.started_by if job.paper.batch else None
    if by is None:
        raise Refused("nobody", _("Den som tog in handlingen finns inte längre; någon annan behöver föra in den."))
    done = enter_paper(job.paper, by=by, accept=job.options.get("accept", "none"))
    job.options = {**job.options, "facts": done.facts, "waiting": done.waiting, "told": done.told}


def _end(job: Job, state: str) -> None:
    job.state = state
    Job.objects.filter(pk=job.pk, state=JobState.RUNNING).update(state=state, options=job.options)


@in_swedish()
def _give_back(job: Job) -> None:
    """Let a job wait again, or give it up after the last try."""
    spent = job.tries >= MOST_TRIES
    changed = Job.objects.filter(pk=job.pk, state=JobState.RUNNING).update(
        state=JobState.FAILED if spent else JobState.WAITING, worker="", claimed_at=None
    )
    if changed and job.kind == READ:
        papers = Paper.objects.filter(pk=job.paper_id, state=PaperState.READING)
        if spent:
            papers.update(
                state=PaperState.UNREADABLE,
                problem_code="gave-up",
                problem=_("Läsningen avbröts %(tries)s gånger. Spara filen på nytt och ta in den igen.")
                % {"tries": MOST_TRIES},
            )
        else:
            papers.update(state=PaperState.WAITING)
