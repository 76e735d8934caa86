"""Meetings, who was there, and the points of the agenda."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import STANDING, Fact


class MeetingState(models.TextChoices):
    """Where a meeting stands. Moves: proposed → planned → held; proposed or planned → cancelled → planned."""

    PROPOSED = "proposed", _("föreslaget")
    PLANNED = "planned", _("planerat")
    HELD = "held", _("hållet")
    CANCELLED = "cancelled", _("inställt")


class Mode(models.TextChoices):
    """How people meet."""

    IN_PERSON = "in_person", _("på plats")
    ONLINE = "online", _("digitalt")
    HYBRID = "hybrid", _("på plats och digitalt")


class Meeting(Fact):
    """A meeting of a body: local date and wall time in the association's zone."""

    body = models.ForeignKey("lagetrunt.Body", on_delete=models.CASCADE, related_name="meetings")
    date = models.DateField()
    ordinal = models.PositiveSmallIntegerField(default=1)
    """1 for the first meeting of that body on that day."""
    start = models.TimeField(null=True, blank=True)
    end = models.TimeField(null=True, blank=True)
    place = models.CharField(max_length=300, blank=True)
    mode = models.CharField(max_length=12, choices=Mode.choices, default=Mode.IN_PERSON)
    state = models.CharField(max_length=10, choices=MeetingState.choices, default=MeetingState.PLANNED)
    secretary = models.ForeignKey("lagetrunt.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["date", "ordinal"]
        constraints = [
            models.UniqueConstraint(name="meeting_once", fields=["body", "date", "ordinal"], condition=STANDING),
            models.CheckConstraint(
                name="meeting_ends_after_start",
                condition=Q(start__isnull=True) | Q(end__isnull=True) | Q(end__gt=F("start")),
            ),
            models.CheckConstraint(name="meeting_ordinal", condition=Q(ordinal__gte=1)),
        ]

    def __str__(self) -> str:
        return f"{self.body} {self.date.isoformat()}"


class Presence(models.TextChoices):
    """Whether somebody was there."""

    PRESENT = "present", _("närvarande")
    ABSENT = "absent", _("frånvarande")


class Capacity(models.TextChoices):
    """Whether somebody belongs to the body or was there besides."""

    MEMBER = "member", _("ledamot")
    GUEST = "guest", _("övrig")


class Attendance(Fact):
    """One person at one meeting, as the paper lists them."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="attendance")
    person = models.ForeignKey("lagetrunt.Person", on_delete=models.PROTECT, related_name="attendance")
    organisation = models.ForeignKey(
        "lagetrunt.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    written = models.CharField(max_length=200)
    """The name as the paper has it."""
    title = models.CharField(max_length=200, blank=True)
    is_chair = models.BooleanField(default=False)
    presence = models.CharField(max_length=8, choices=Presence.choices)
    capacity = models.CharField(max_length=8, choices=Capacity.choices)
    is_remote = models.BooleanField(default=False)
    is_excused = models.BooleanField(default=False)
    partial = models.CharField(max_length=200, blank=True)
    instead_of = models.ForeignKey(
        "lagetrunt.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(name="attendance_once", fields=["meeting", "person"], condition=STANDING),
            models.CheckConstraint(
                name="attendance_absent_not_remote", condition=~Q(presence="absent", is_remote=True)
            ),
        ]


class ItemKind(models.TextChoices):
    """What a point is for."""

    INFORMATION = "information", _("information")
    DIALOGUE = "dialogue", _("dialog")
    DECISION = "decision", _("beslut")
    QUESTION = "question", _("fråga")
    THEME = "theme", _("tema")
    GO_ROUND = "go-round", _("laget runt")
    REPORT = "report", _("rapport utifrån")


class Outcome(models.TextChoices):
    """How a point ended; an empty heading, nothing new and not reached are three different things."""

    DONE = "done", _("klar")
    NOTHING_NEW = "nothing_new", _("inget nytt")
    NOT_REACHED = "not_reached", _("hanns inte med")
    POSTPONED = "postponed", _("flyttad")
    EMPTY = "empty", _("inget antecknat")


class Item(Fact):
    """A point of a meeting's agenda, with what was noted under it."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="items")
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="children")
    position = models.PositiveSmallIntegerField()
    """Order on the agenda, from 1."""
    number = models.CharField(max_length=20, blank=True)
    heading = models.CharField(max_length=500)
    level = models.PositiveSmallIntegerField(default=1)
    kind = models.CharField(max_length=12, choices=ItemKind.choices, blank=True)
    outcome = models.CharField(max_length=12, choices=Outcome.choices, default=Outcome.DONE)
    words = models.TextField(blank=True)
    """What was noted, one paragraph a line."""

    class Meta:
        ordering = ["position", "id"]
        constraints = [models.CheckConstraint(name="item_level", condition=Q(level__gte=1))]

    def __str__(self) -> str:
        return self.heading


class ComingDate(Fact):
    """A date to come that a paper names: a meeting of the body itself (`what` empty) or an event of others."""

    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.CASCADE, related_name="coming_dates")
    item = models.ForeignKey(Item, null=True, blank=True, on_delete=models.SET_NULL, related_name="coming_dates")
    body = models.ForeignKey("lagetrunt.Body", on_delete=models.CASCADE, related_name="coming_dates")
    date = models.DateField()
    what = models.CharField(max_length=300, blank=True)
    words = models.TextField(blank=True)
    is_proposed = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.date.isoformat()} {self.what}".strip()
