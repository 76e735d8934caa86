"""What meetings leave behind: decisions, actions, postponements, appointments and the smaller facts."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import Fact, Owned


class MeetingFact(Fact):
    """A fact that stands under a point of a meeting, in the words of the paper."""

    meeting = models.ForeignKey("lagetrunt.Meeting", on_delete=models.CASCADE, related_name="%(class)ss")
    item = models.ForeignKey(
        "lagetrunt.Item", null=True, blank=True, on_delete=models.SET_NULL, related_name="%(class)ss"
    )
    words = models.TextField()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.words


class WayOn(models.TextChoices):
    """How a decision goes on (E3)."""

    UNSAID = "", _("inte sagt")
    INFORMATION = "information", _("information")
    FURTHER = "further decision", _("vidare beslut")
    ACTION = "action", _("åtgärd")


class Decision(MeetingFact):
    """What the body itself decided, and how it goes on."""

    way_on = models.CharField(max_length=20, choices=WayOn.choices, blank=True, default=WayOn.UNSAID)
    way_on_whom = models.CharField(max_length=300, blank=True)
    condition = models.TextField(blank=True)
    until = models.DateField(null=True, blank=True)
    """Last day on which it holds."""
    review_on = models.DateField(null=True, blank=True)
    refers_to = models.CharField(max_length=300, blank=True)
    """A date or matter of an earlier decision, as written."""
    binds = models.ManyToManyField("lagetrunt.Organisation", blank=True, related_name="+")
    """Organisations bound, where not all are (E5)."""
    needs_formal = models.BooleanField(default=False)
    """Whether every member's own board must decide formally (E6)."""


class ActionState(models.TextChoices):
    """Where a promised follow-up stands. Moves: open → done, dropped or handed over; each back to open."""

    OPEN = "open", _("öppet")
    DONE = "done", _("klart")
    DROPPED = "dropped", _("släppt")
    HANDED_OVER = "handed_over", _("överlämnat")


class DuePrecision(models.TextChoices):
    """How exactly a last day is known."""

    NONE = "", _("ingen sista dag")
    DAY = "day", _("dag")
    MONTH = "month", _("månad")


class Action(MeetingFact):
    """A promised follow-up (åtagande)."""

    to = models.CharField(max_length=300, blank=True)
    due_on = models.DateField(null=True, blank=True)
    """Last day; for a month its last day."""
    due_precision = models.CharField(max_length=5, choices=DuePrecision.choices, blank=True, default=DuePrecision.NONE)
    condition = models.TextField(blank=True)
    state = models.CharField(max_length=12, choices=ActionState.choices, default=ActionState.OPEN)
    settled_on = models.DateField(null=True, blank=True)
    settled_how = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="action_due_precise",
                condition=Q(due_on__isnull=True, due_precision="") | Q(due_on__isnull=False) & ~Q(due_precision=""),
            ),
            models.CheckConstraint(name="action_settled", condition=~Q(state="open") | Q(settled_on__isnull=True)),
        ]


class Assignee(Owned):
    """Who has promised: a person, an organisation, a body, or a group as written."""

    action = models.ForeignKey(Action, on_delete=models.CASCADE, related_name="assignees")
    person = models.ForeignKey(
        "lagetrunt.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="assignments"
    )
    organisation = models.ForeignKey(
        "lagetrunt.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="assignments"
    )
    body = models.ForeignKey(
        "lagetrunt.Body", null=True, blank=True, on_delete=models.PROTECT, related_name="assignments"
    )
    written = models.CharField(max_length=300)

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return str(self.person or self.organisation or self.body or self.written)


class UntilKind(models.TextChoices):
    """To when something was put off."""

    UNSAID = "", _("inte sagt")
    NEXT = "next", _("nästa möte")
    DATE = "date", _("ett datum")


class Postponement(MeetingFact):
    """A point or question put off (flyttad punkt), with what, until when and why."""

    subject = models.CharField(max_length=500)
    until_kind = models.CharField(max_length=4, choices=UntilKind.choices, blank=True, default=UntilKind.UNSAID)
    until_on = models.DateField(null=True, blank=True)
    reason = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="postponement_until",
                condition=Q(until_kind="date", until_on__isnull=False)
                | ~Q(until_kind="date") & Q(until_on__isnull=True),
            )
        ]


class Appointment(MeetingFact):
    """That somebody takes on a role; the seat or office it leads to points back at it."""

    person = models.ForeignKey("lagetrunt.Person", on_delete=models.PROTECT, related_name="appointments")
    role = models.CharField(max_length=100)
    body_name = models.CharField(max_length=300, blank=True)
    body = models.ForeignKey(
        "lagetrunt.Body", null=True, blank=True, on_delete=models.PROTECT, related_name="appointments"
    )
    organisation = models.ForeignKey(
        "lagetrunt.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    replaces = models.ForeignKey("lagetrunt.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    since = models.DateField(null=True, blank=True)
    """First day in the role, where told; else it is the day of the meeting."""
    until = models.DateField(null=True, blank=True)
    dates = models.JSONField(default=list, blank=True)
    """Days (YYYY-MM-DD) to which the appointment is limited."""
    extent_percent = models.PositiveSmallIntegerField(null=True, blank=True)
    mandate = models.ForeignKey(
        "lagetrunt.Mandate", null=True, blank=True, on_delete=models.SET_NULL, related_name="appointments"
    )
    office = models.ForeignKey(
        "lagetrunt.Office", null=True, blank=True, on_delete=models.SET_NULL, related_name="appointments"
    )
    """The mandate or office that it led to; a later appointment may prolong the same."""


class Vacancy(MeetingFact):
    """A seat that a paper says is empty."""

    seat_name = models.CharField(max_length=300)
    organisation = models.ForeignKey(
        "lagetrunt.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    filled_on = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "vacancies"


class Leaving(MeetingFact):
    """That a person leaves."""

    person = models.ForeignKey("lagetrunt.Person", on_delete=models.PROTECT, related_name="leavings")
    organisation = models.ForeignKey(
        "lagetrunt.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    why = models.CharField(max_length=300, blank=True)
    leaves_on = models.DateField(null=True, blank=True)
    when_written = models.CharField(max_length=200, blank=True)


class Question(MeetingFact):
    """A question that nobody owns yet (F4)."""


class Money(MeetingFact):
    """An amount with its unit."""

    amount = models.DecimalField(max_digits=16, decimal_places=2)
    unit = models.CharField(max_length=60)
    years = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "money"


class Mark(MeetingFact):
    """A line that may not be spread."""
