"""What a network's reviews have taught the reader, kept as data that a person uses or removes."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import STANDING, Fact


class LearnedKind(models.TextChoices):
    """What sort of thing was learned."""

    LABEL = "label", _("ord före eller över det som sägs")


class LearnedState(models.TextChoices):
    """Whether reading uses it. Moves: proposed → used or removed; used → removed; removed → used."""

    PROPOSED = "proposed", _("föreslaget")
    USED = "used", _("används")
    REMOVED = "removed", _("borttaget")


class LabelMeans(models.TextChoices):
    """What a label tells of what stands behind or under it, as reading has its labels."""

    DECISION = "decision", _("beslut")
    ACTION = "action", _("åtagande")
    QUESTION = "question", _("fråga")
    REPORT = "report", _("inget att föra in")


class Learned(Fact):
    """Something that people's answers in the review of a network have taught; its sources are the places answered."""

    body = models.ForeignKey("lagetrunt.Body", on_delete=models.CASCADE, related_name="learned")
    kind = models.CharField(max_length=10, choices=LearnedKind.choices, default=LearnedKind.LABEL)
    words = models.CharField(max_length=60)
    key = models.CharField(max_length=60, editable=False)
    """The words folded, as labels are compared."""
    means = models.CharField(max_length=10, choices=LabelMeans.choices)
    verdicts = models.PositiveSmallIntegerField(default=0)
    """So many answers it was learned from."""
    last_on = models.DateField(null=True, blank=True)
    """The day of the latest meeting among them."""
    state = models.CharField(max_length=8, choices=LearnedState.choices, default=LearnedState.PROPOSED)

    class Meta:
        ordering = ["key", "id"]
        constraints = [
            models.UniqueConstraint(name="learned_once", fields=["body", "kind", "key"], condition=STANDING),
        ]

    def __str__(self) -> str:
        return self.words
