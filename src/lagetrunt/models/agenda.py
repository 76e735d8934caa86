"""The agenda of a meeting to come: its lines as a person settled them, and the points that always stand there."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import STANDING, Fact
from lagetrunt.models.meetings import ItemKind


class StandingPoint(Fact):
    """Whether a heading always stands on a body's agenda, as a person has said; without a row it is proposed or not."""

    body = models.ForeignKey("lagetrunt.Body", on_delete=models.CASCADE, related_name="standing_points")
    heading = models.CharField(max_length=200)
    key = models.CharField(max_length=200, editable=False)
    """The heading as headings are compared (`register.matters.heading_key`)."""
    is_standing = models.BooleanField(default=True)
    position = models.PositiveSmallIntegerField(default=0)
    """Order among the standing points; those from 100 stand at the end of the agenda."""
    kind = models.CharField(max_length=12, choices=ItemKind.choices, blank=True)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(name="standing_point_once", fields=["body", "key"], condition=STANDING),
        ]

    def __str__(self) -> str:
        return self.heading


class LineState(models.TextChoices):
    """Whether a line stands on the agenda. Moves: on → dropped; dropped → on."""

    ON = "on", _("på dagordningen")
    DROPPED = "dropped", _("borttagen")


class AgendaLine(Fact):
    """A line of a coming meeting's agenda that a person has settled; lines nobody has touched are derived."""

    meeting = models.ForeignKey("lagetrunt.Meeting", on_delete=models.CASCADE, related_name="agenda_lines")
    key = models.CharField(max_length=120, blank=True)
    """Which proposal it is (rule and fact); empty for a line that a person added."""
    position = models.PositiveSmallIntegerField()
    heading = models.CharField(max_length=500)
    kind = models.CharField(max_length=12, choices=ItemKind.choices, blank=True)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    is_break = models.BooleanField(default=False)
    owner = models.ForeignKey("lagetrunt.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    owner_written = models.CharField(max_length=200, blank=True)
    """Who leads the point where that is no person of the register: "alla", "gäst från regionen"."""
    background = models.TextField(blank=True)
    matter = models.ForeignKey(
        "lagetrunt.Matter", null=True, blank=True, on_delete=models.SET_NULL, related_name="agenda_lines"
    )
    state = models.CharField(max_length=7, choices=LineState.choices, default=LineState.ON)
    dropped_why = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(
                name="agenda_line_once", fields=["meeting", "key"], condition=STANDING & ~Q(key="")
            ),
            models.CheckConstraint(
                name="agenda_line_minutes", condition=Q(minutes__isnull=True) | Q(minutes__lte=1440)
            ),
        ]

    def __str__(self) -> str:
        return self.heading
