"""Rounds: one question to many organisations, one answer from each."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import Fact


class RoundKind(models.TextChoices):
    """Where a round comes from: told in old notes, or asked in the product."""

    TOLD = "told", _("ur anteckningar")
    ASKED = "asked", _("ställd här")


class Round(Fact):
    """A question to organisations (laget runt). Positions read from old notes are answers in a told round."""

    kind = models.CharField(max_length=8, choices=RoundKind.choices)
    body = models.ForeignKey("lagetrunt.Body", on_delete=models.CASCADE, related_name="rounds")
    meeting = models.ForeignKey(
        "lagetrunt.Meeting", null=True, blank=True, on_delete=models.CASCADE, related_name="rounds"
    )
    item = models.ForeignKey("lagetrunt.Item", null=True, blank=True, on_delete=models.SET_NULL, related_name="rounds")
    subject = models.CharField(max_length=500)

    class Meta:
        constraints = [
            models.CheckConstraint(name="round_told_at_a_meeting", condition=~Q(kind="told") | Q(meeting__isnull=False))
        ]

    def __str__(self) -> str:
        return self.subject


class Stance(models.TextChoices):
    """What an organisation's answer comes to (inställning)."""

    UNSAID = "", _("fritt svar")
    YES = "yes", _("ja")
    NO = "no", _("nej")
    UNDECIDED = "undecided", _("har inte bestämt sig")
    INTERESTED = "interested", _("intresserad")
    DISCUSSING = "discussing", _("diskuterar")
    DOING = "doing", _("gör redan")


class Answer(Fact):
    """What one organisation answered, in its words; a go-round with columns has one answer per topic."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="answers")
    organisation = models.ForeignKey("lagetrunt.Organisation", on_delete=models.PROTECT, related_name="answers")
    topic = models.CharField(max_length=200, blank=True)
    stance = models.CharField(max_length=12, choices=Stance.choices, blank=True, default=Stance.UNSAID)
    words = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="answer_once",
                fields=["round", "organisation", "topic", "words"],
                condition=Q(withdrawn_at__isnull=True),
            )
        ]
