"""Papers: files, their immutable text versions, what was found in them and what people said of it."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import Owned, public_id


class PaperState(models.TextChoices):
    """Where a paper stands. Moves: waiting → reading → review or unreadable; review → part → entered;
    part or entered → review (withdrawn); every one → purged."""

    WAITING = "waiting", _("väntar på läsning")
    READING = "reading", _("läses")
    UNREADABLE = "unreadable", _("kunde inte läsas")
    REVIEW = "review", _("att granska")
    PART = "part", _("införd i del")
    ENTERED = "entered", _("införd")
    SET_ASIDE = "set_aside", _("inte anteckningar")
    PURGED = "purged", _("borttagen")


class FileContent(models.Model):
    """The bytes of a file, once for each association, in the database: one file to back up, none to lose."""

    association = models.ForeignKey("lagetrunt.Association", on_delete=models.CASCADE, related_name="+")
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    content = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(name="file_once", fields=["association", "sha256"])]


class Batch(Owned):
    """One receiving of files (inläsning)."""

    started_by = models.ForeignKey("lagetrunt.User", null=True, on_delete=models.SET_NULL, related_name="+")
    body = models.ForeignKey("lagetrunt.Body", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    told = models.JSONField(default=list)
    """[[file name, code, sentence], …]: what was not taken in and why (the same file twice, a damaged zip)."""


class Paper(Owned):
    """A paper (handling) that was received. A newer version points at the one it replaces."""

    batch = models.ForeignKey(Batch, null=True, on_delete=models.SET_NULL, related_name="papers")
    content = models.ForeignKey(FileContent, null=True, on_delete=models.SET_NULL, related_name="papers")
    sha256 = models.CharField(max_length=64, db_index=True)
    name = models.CharField(max_length=300)
    """File name as received."""
    state = models.CharField(max_length=10, choices=PaperState.choices, default=PaperState.WAITING)
    problem_code = models.CharField(max_length=30, blank=True)
    problem = models.TextField(blank=True)
    body = models.ForeignKey("lagetrunt.Body", null=True, blank=True, on_delete=models.SET_NULL, related_name="papers")
    meeting = models.ForeignKey(
        "lagetrunt.Meeting", null=True, blank=True, on_delete=models.SET_NULL, related_name="papers"
    )
    date = models.DateField(null=True, blank=True)
    """Date of the meeting as read, for the order of the queue."""
    title = models.CharField(max_length=300, blank=True)
    replaces = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replaced_by")
    doubts = models.JSONField(default=list)
    """Sentences about the paper as a whole."""
    purged_at = models.DateTimeField(null=True, blank=True)
    purged_by = models.CharField(max_length=200, blank=True)
    purged_ground = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="paper_once", fields=["association", "sha256"], condition=~Q(state="purged")),
            models.CheckConstraint(
                name="paper_purged_is_empty", condition=~Q(state="purged") | Q(content__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.name


class TextVersion(models.Model):
    """The text of a paper as one extractor gave it; never changed, places point into it."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="texts")
    public_id = models.CharField(max_length=12, unique=True, default=public_id, editable=False)
    extractor = models.CharField(max_length=100)
    form = models.CharField(max_length=8)
    blocks = models.JSONField()
    """List of blocks, as reading/document.py has them."""
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]


class Place(models.Model):
    """A stretch of one block of a text version: [start, end) in NFC code points, with the quote."""

    text = models.ForeignKey(TextVersion, on_delete=models.CASCADE, related_name="places")
    block = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    before = models.CharField(max_length=30, blank=True)
    after = models.CharField(max_length=30, blank=True)

    class Meta:
        constraints = [models.CheckConstraint(name="place_in_order", condition=Q(end__gte=F("start")))]


class FindingKind(models.TextChoices):
    """What a finding is of."""

    HEADER = "header", _("möte")
    ATTENDEE = "attendee", _("närvaro")
    ITEM = "item", _("punkt")
    DECISION = "decision", _("beslut")
    ACTION = "action", _("åtagande")
    POSTPONEMENT = "postponement", _("flyttad punkt")
    APPOINTMENT = "appointment", _("uppdrag")
    COMING_DATE = "coming_date", _("datum")
    POSITION = "position", _("svar")
    VACANCY = "vacancy", _("vakans")
    LEAVER = "leaver", _("slutar")
    QUESTION = "question", _("fråga")
    MONEY = "money", _("belopp")
    MARK = "mark", _("får inte spridas")
    MENTION = "mention", _("vem")


class Answered(models.TextChoices):
    """What a person said of a finding."""

    ACCEPTED = "accepted", _("godtaget")
    CORRECTED = "corrected", _("rättat")
    REJECTED = "rejected", _("avfärdat")
    ADDED = "added", _("tillagt")


class Verdict(Owned):
    """What a person said of a finding, kept by file, kind, quote and place, so that it survives re-reading."""

    sha256 = models.CharField(max_length=64, db_index=True)
    kind = models.CharField(max_length=12, choices=FindingKind.choices)
    field = models.CharField(max_length=20, blank=True)
    """For the header: which value."""
    answer = models.CharField(max_length=10, choices=Answered.choices)
    quote = models.TextField(blank=True)
    before = models.CharField(max_length=30, blank=True)
    after = models.CharField(max_length=30, blank=True)
    block = models.PositiveIntegerField(default=0)
    start = models.PositiveIntegerField(default=0)
    payload = models.JSONField(default=dict)
    """The record as corrected or added; for accepted and rejected ones as it was read."""
    by = models.ForeignKey("lagetrunt.User", null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(auto_now=True)
    unseen = models.BooleanField(default=False)
    """Let in by a rule without a look at it (accept what is sure, accept all)."""
    is_anchored = models.BooleanField(default=True)
    """False where re-reading found no such place any more: shown, never dropped."""


class Finding(models.Model):
    """A finding (fynd): what reading proposes, or what a person added, with its doubt and its places."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="findings")
    public_id = models.CharField(max_length=12, unique=True, default=public_id, editable=False)
    text = models.ForeignKey(TextVersion, null=True, on_delete=models.CASCADE, related_name="findings")
    number = models.PositiveIntegerField()
    """Its number in the paper, from 1; the same stands in text and record."""
    kind = models.CharField(max_length=12, choices=FindingKind.choices)
    field = models.CharField(max_length=20, blank=True)
    payload = models.JSONField()
    """The record as read (reading/records.py), places left out."""
    probability = models.FloatField()
    reason = models.TextField(blank=True)
    places = models.ManyToManyField(Place, blank=True, related_name="findings")
    matches = models.JSONField(default=dict)
    """Proposed identities: {written name: {"kind", "id" or null, "candidates": [...], "probability", "reason"}}."""
    verdict = models.OneToOneField(Verdict, null=True, blank=True, on_delete=models.SET_NULL, related_name="finding")
    fact_kind = models.CharField(max_length=30, blank=True)
    """Model name of the fact it became; empty until entered."""
    fact_id = models.PositiveBigIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(name="finding_number_once", fields=["paper", "number"]),
            models.CheckConstraint(name="finding_probability", condition=Q(probability__range=(0, 1))),
        ]
        indexes = [models.Index(fields=["fact_kind", "fact_id"], name="finding_fact")]


class JobState(models.TextChoices):
    """Where a piece of work stands. Moves: waiting → running → done or failed; running → waiting (worker died)."""

    WAITING = "waiting", _("väntar")
    RUNNING = "running", _("pågår")
    DONE = "done", _("klart")
    FAILED = "failed", _("misslyckades")


class Job(models.Model):
    """A piece of work that waits as a row and is claimed by a worker with a counted update."""

    kind = models.CharField(max_length=20)
    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="jobs")
    state = models.CharField(max_length=8, choices=JobState.choices, default=JobState.WAITING)
    options = models.JSONField(default=dict)
    worker = models.CharField(max_length=60, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["state", "id"], name="job_waiting")]
        constraints = [
            models.UniqueConstraint(
                name="job_once", fields=["kind", "paper"], condition=Q(state__in=["waiting", "running"])
            )
        ]
