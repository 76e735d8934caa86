"""How far a receiving of files has come: what is read, what waits, and whether anybody reads at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Case, Count, F, IntegerField, QuerySet, Value, When
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.models import Batch, Job, JobState, Paper, PaperState

_STANDS_STILL = timedelta(seconds=30)
_URGENCY = (
    PaperState.UNREADABLE,
    PaperState.SET_ASIDE,
    PaperState.READING,
    PaperState.WAITING,
    PaperState.REVIEW,
    PaperState.PART,
    PaperState.ENTERED,
    PaperState.PURGED,
)


@dataclass(frozen=True)
class Progress:
    """The papers of a batch by what is left to do with them."""

    entered: int
    to_review: int
    to_read: int
    unreadable: int
    aside: int

    @property
    def total(self) -> int:
        """All papers that were taken in."""
        return self.entered + self.to_review + self.to_read + self.unreadable + self.aside

    @property
    def read(self) -> int:
        """Papers that reading has looked at, whatever came of it."""
        return self.total - self.to_read

    @property
    def waiting(self) -> int:
        """Papers to review besides the one in hand."""
        return max(0, self.to_review - 1)

    @property
    def reading_words(self) -> str:
        """Return how far reading has come."""
        told = _("%(read)s av %(total)s lästa") % {"read": self.read, "total": self.total}
        if self.to_read:
            return told
        parts = [ngettext("%(n)s handling läst", "%(n)s handlingar lästa", self.total) % {"n": self.total}]
        if self.unreadable:
            parts.append(_("%(n)s kunde inte läsas") % {"n": self.unreadable})
        if self.aside:
            parts.append(_("%(n)s ser inte ut som anteckningar") % {"n": self.aside})
        return ", ".join(parts)

    @property
    def review_words(self) -> str:
        """Return how far the review has come: '9 klara, 1 öppen, 3 väntar, 1 kunde inte läsas'."""
        parts = [ngettext("%(n)s klar", "%(n)s klara", self.entered) % {"n": self.entered}]
        parts += [_("1 öppen")] if self.to_review else []
        parts += [_("%(n)s väntar") % {"n": self.waiting}] if self.waiting else []
        parts += [_("%(n)s läses") % {"n": self.to_read}] if self.to_read else []
        parts += [_("%(n)s kunde inte läsas") % {"n": self.unreadable}] if self.unreadable else []
        return ", ".join(parts)


def progress_of(batch: Batch) -> Progress:
    """Return how many papers of a batch stand where."""
    return progress_of_all([batch])[batch.pk]


def progress_of_all(batches: Iterable[Batch]) -> dict[int, Progress]:
    """Return how many papers of each batch stand where, in one query."""
    keys = [batch.pk for batch in batches]
    counts: dict[int, dict[str, int]] = {key: {} for key in keys}
    rows = Paper.objects.filter(batch__in=keys).values_list("batch", "state").annotate(count=Count("pk")).order_by()
    for batch, state, count in rows:
        counts[batch][state] = count
    return {key: _progress(found) for key, found in counts.items()}


def _progress(count: dict[str, int]) -> Progress:
    def of(*states: str) -> int:
        return sum(count.get(state, 0) for state in states)

    return Progress(
        entered=of(PaperState.ENTERED, PaperState.PURGED),
        to_review=of(PaperState.REVIEW, PaperState.PART),
        to_read=of(PaperState.WAITING, PaperState.READING),
        unreadable=of(PaperState.UNREADABLE),
        aside=of(PaperState.SET_ASIDE),
    )


def in_order_of_need(papers: QuerySet[Paper]) -> QuerySet[Paper]:
    """Return papers with those first that need a hand, then by the day of their meeting."""
    rank = Case(
        *(When(state=state, then=Value(place)) for place, state in enumerate(_URGENCY)), output_field=IntegerField()
    )
    return papers.annotate(rank=rank).order_by("rank", F("date").asc(nulls_first=True), "id")


def next_to_review(papers: QuerySet[Paper], besides: Paper | None = None) -> Paper | None:
    """Return the paper to review next: the oldest meeting first, what is entered in part last."""
    rows = papers.filter(state__in=[PaperState.REVIEW, PaperState.PART])
    rows = rows.exclude(pk=besides.pk) if besides else rows
    return rows.order_by("-state", F("date").asc(nulls_first=True), "id").first()


def is_standing_still() -> bool:
    """Return whether papers wait to be read and nobody has taken one for half a minute."""
    since = timezone.now() - _STANDS_STILL
    jobs = Job.objects.filter(kind="read")
    if not jobs.filter(state=JobState.WAITING, created_at__lt=since).exists():
        return False
    return not jobs.filter(claimed_at__gte=since).exists() and not jobs.filter(state=JobState.RUNNING).exists()
