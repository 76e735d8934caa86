"""The journal (logg) and the sources of facts."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from lagetrunt.models.base import Owned


class JournalEntry(Owned):
    """One step: who did what when to what. Long text is kept by reference, not here."""

    at = models.DateTimeField(auto_now_add=True, db_index=True)
    by = models.ForeignKey("lagetrunt.User", null=True, on_delete=models.SET_NULL, related_name="+")
    by_name = models.CharField(max_length=200)
    verb = models.CharField(max_length=40)
    """Name of the verb's function."""
    on = models.DateField(null=True, blank=True)
    """The day that the step is about, where not the day it was made."""
    subject_kind = models.CharField(max_length=30, blank=True)
    subject_id = models.PositiveBigIntegerField(null=True, blank=True)
    subject_name = models.CharField(max_length=300, blank=True)
    body = models.ForeignKey("lagetrunt.Body", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    paper = models.ForeignKey(
        "lagetrunt.Paper", null=True, blank=True, on_delete=models.SET_NULL, related_name="journal"
    )
    changes = models.JSONField(default=list)
    """[[model, id, field, old, new], …]; a created row has field '+', a withdrawn one '-', a restored one '±',
    one deleted for good '×' with what it held.

    Long text stands as {"long": sha256}, kept in `LongText`.
    """
    reason = models.TextField(blank=True)
    undoes = models.OneToOneField("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="undone_by")

    class Meta:
        ordering = ["-id"]
        verbose_name_plural = "journal entries"
        indexes = [models.Index(fields=["subject_kind", "subject_id"], name="journal_subject")]


class LongText(Owned):
    """A long text that a step put in or took away; the journal points at it, and purging a paper blanks it."""

    sha256 = models.CharField(max_length=64)
    text = models.TextField(blank=True)
    is_erased = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(name="long_text_once", fields=["association", "sha256"])]


class Source(models.Model):
    """Where a fact comes from: a marked place in a paper, or a step with person and time."""

    fact_kind = models.CharField(max_length=30)
    fact_id = models.PositiveBigIntegerField()
    place = models.ForeignKey("lagetrunt.Place", null=True, on_delete=models.CASCADE, related_name="sources")
    entry = models.ForeignKey(JournalEntry, null=True, on_delete=models.CASCADE, related_name="sources")
    finding = models.ForeignKey("lagetrunt.Finding", null=True, on_delete=models.SET_NULL, related_name="sources")

    class Meta:
        indexes = [models.Index(fields=["fact_kind", "fact_id"], name="source_fact")]
        constraints = [
            models.CheckConstraint(
                name="source_one_kind",
                condition=Q(place__isnull=False, entry__isnull=True) | Q(place__isnull=True, entry__isnull=False),
            ),
            models.UniqueConstraint(
                name="source_place_once", fields=["fact_kind", "fact_id", "place"], condition=Q(place__isnull=False)
            ),
        ]
