"""Matters: one question's path over many meetings, what hangs on it, and what later papers report of promises."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import STANDING, Fact, Keyed
from lagetrunt.models.facts import MeetingFact


class MatterState(models.TextChoices):
    """Where a matter stands. Moves: open → closed; closed → open."""

    OPEN = "open", _("öppet")
    CLOSED = "closed", _("avslutat")


class Matter(Fact, Keyed):
    """One question over the years (K3), in one network. Its path is what is tied to it."""

    body = models.ForeignKey("lagetrunt.Body", on_delete=models.CASCADE, related_name="matters")
    question = models.TextField(blank=True)
    """What it is about, in a sentence of a person's."""
    owner = models.ForeignKey(
        "lagetrunt.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="matters"
    )
    state = models.CharField(max_length=8, choices=MatterState.choices, default=MatterState.OPEN)
    joined_to = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="joined")
    """The matter that this one was found to be; its address leads there."""

    class Meta:
        ordering = ["sort_key", "id"]
        constraints = [
            models.CheckConstraint(
                name="matter_not_joined_to_itself", condition=Q(joined_to__isnull=True) | ~Q(joined_to=F("id"))
            )
        ]

    def __str__(self) -> str:
        return self.name


class ProposalState(models.TextChoices):
    """What a person has said of something that the machine proposes. Moves: any to any."""

    PROPOSED = "proposed", _("förslag")
    CONFIRMED = "confirmed", _("bekräftat")
    REJECTED = "rejected", _("avvisat")


TIED = ("item", "decision", "action", "postponement", "question", "round")
"""What can be tied to a matter; what stands under a tied point belongs to the matter with it."""


def _exactly_one() -> Q:
    """Return the condition that exactly one of `TIED` is filled."""
    condition = Q()
    for chosen in TIED:
        condition |= Q(**{f"{name}__isnull": name != chosen for name in TIED})
    return condition


class Tie(Fact):
    """That a point, or one thing said under a standing point, belongs to a matter; a proposal with reason and doubt."""

    matter = models.ForeignKey(Matter, on_delete=models.CASCADE, related_name="ties")
    item = models.ForeignKey("lagetrunt.Item", null=True, blank=True, on_delete=models.CASCADE, related_name="ties")
    decision = models.ForeignKey(
        "lagetrunt.Decision", null=True, blank=True, on_delete=models.CASCADE, related_name="ties"
    )
    action = models.ForeignKey("lagetrunt.Action", null=True, blank=True, on_delete=models.CASCADE, related_name="ties")
    postponement = models.ForeignKey(
        "lagetrunt.Postponement", null=True, blank=True, on_delete=models.CASCADE, related_name="ties"
    )
    question = models.ForeignKey(
        "lagetrunt.Question", null=True, blank=True, on_delete=models.CASCADE, related_name="ties"
    )
    round = models.ForeignKey("lagetrunt.Round", null=True, blank=True, on_delete=models.CASCADE, related_name="ties")
    state = models.CharField(max_length=9, choices=ProposalState.choices, default=ProposalState.PROPOSED)
    probability = models.FloatField(default=1.0)
    reason = models.TextField(blank=True)
    """Why, for the person who says yes or no."""

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(name="tie_of_one_thing", condition=_exactly_one()),
            models.CheckConstraint(name="tie_probability", condition=Q(probability__range=(0, 1))),
            *(
                models.UniqueConstraint(name=f"tie_of_{name}_once", fields=["matter", name], condition=STANDING)
                for name in TIED
            ),
        ]

    @property
    def tied(self) -> models.Model:
        """Return what is tied."""
        found: models.Model = next(row for name in TIED if (row := getattr(self, name)) is not None)
        return found


class ReportKind(models.TextChoices):
    """What a later paper says of a promise."""

    DONE = "done", _("klart")
    HANDED_OVER = "handed_over", _("överlämnat")
    DROPPED = "dropped", _("släppt")
    RENEWED = "renewed", _("lovat igen")
    OVERTAKEN = "overtaken", _("överspelat")
    LATE = "late", _("försenat")


class Report(MeetingFact):
    """That a later meeting's notes report of an earlier action; confirmed, it settles the action."""

    action = models.ForeignKey("lagetrunt.Action", on_delete=models.CASCADE, related_name="reports")
    kind = models.CharField(max_length=12, choices=ReportKind.choices)
    told = models.ForeignKey(
        "lagetrunt.Action", null=True, blank=True, on_delete=models.SET_NULL, related_name="tells_of"
    )
    """The later paper's own action, where it recorded the same thing as done or promised anew."""
    state = models.CharField(max_length=9, choices=ProposalState.choices, default=ProposalState.PROPOSED)
    probability = models.FloatField(default=1.0)
    reason = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="report_probability", condition=Q(probability__range=(0, 1))),
            models.CheckConstraint(name="report_of_another", condition=Q(told__isnull=True) | ~Q(told=F("action"))),
        ]


class AsideKind(models.TextChoices):
    """What was said of something that waits."""

    DONE = "done", _("klart")
    LATER = "later", _("undanlagt")
    OVER = "over", _("inte längre aktuellt")
    KEPT = "kept", _("behålls")


class Aside(Fact):
    """That something which waits is done, put aside until a day, no longer of interest, or kept though it is cold.

    What waits is derived (a rule and the fact it is about) and never stored; this is what a person said of it.
    """

    body = models.ForeignKey("lagetrunt.Body", null=True, blank=True, on_delete=models.CASCADE, related_name="asides")
    rule = models.CharField(max_length=30)
    fact_kind = models.CharField(max_length=30)
    fact_id = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=5, choices=AsideKind.choices)
    until = models.DateField(null=True, blank=True)
    """The day on which it comes back."""
    since = models.DateField()
    """The day on which it was said; what is newer than this waits again."""
    why = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="aside_once", fields=["association", "rule", "fact_kind", "fact_id"], condition=STANDING
            ),
            models.CheckConstraint(
                name="aside_until",
                condition=Q(kind="later", until__isnull=False) | ~Q(kind="later") & Q(until__isnull=True),
            ),
        ]
