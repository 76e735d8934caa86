"""Bodies as a tree, with their rules as data; seats, who sits on them, and offices."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import STANDING, Fact, Keyed, Owned, Period, period_in_order


class BodyKind(models.TextChoices):
    """What kind of body it is."""

    NETWORK = "network", _("nätverk")
    GROUP = "group", _("arbetsgrupp")
    BOARD = "board", _("styrgrupp eller nämnd")
    OUTER = "outer", _("organ utanför nätverket")


class DecisionRule(models.TextChoices):
    """How the body decides."""

    UNSAID = "unsaid", _("inte bestämt")
    CONSENSUS = "consensus", _("enighet")
    MAJORITY = "majority", _("majoritet")
    TACIT = "tacit", _("tyst medgivande efter sista dag")


class Body(Fact, Keyed):
    """A body that meets: a network, a group, an outer body. Its rules are data."""

    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    owner = models.ForeignKey(
        "lagetrunt.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="bodies"
    )
    """An organisation that owns the body (a joint authority and its board)."""
    kind = models.CharField(max_length=8, choices=BodyKind.choices, default=BodyKind.NETWORK)
    slug = models.SlugField(max_length=80, allow_unicode=False)
    purpose = models.TextField(blank=True)
    task = models.TextField(blank=True)
    started_on = models.DateField(null=True, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    notes_within_days = models.PositiveSmallIntegerField(null=True, blank=True)
    stop_days = models.PositiveSmallIntegerField(null=True, blank=True)
    """Days before the meeting at which members' items must be in."""
    decision_rule = models.CharField(max_length=12, choices=DecisionRule.choices, default=DecisionRule.UNSAID)
    chair_rule = models.CharField(max_length=300, blank=True)
    chair_change_month = models.PositiveSmallIntegerField(null=True, blank=True)
    chair_count = models.PositiveSmallIntegerField(default=1)
    quorum = models.PositiveSmallIntegerField(null=True, blank=True)
    meetings_a_year = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["sort_key", "id"]
        verbose_name_plural = "bodies"
        constraints = [
            models.UniqueConstraint(name="body_slug_once", fields=["association", "slug"]),
            models.CheckConstraint(
                name="body_not_its_own_parent", condition=Q(parent__isnull=True) | ~Q(parent=F("id"))
            ),
            models.CheckConstraint(
                name="body_chair_month",
                condition=Q(chair_change_month__isnull=True) | Q(chair_change_month__range=(1, 12)),
            ),
            models.CheckConstraint(
                name="body_closed_after_start",
                condition=Q(started_on__isnull=True) | Q(closed_on__isnull=True) | Q(closed_on__gte=F("started_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class BodyName(Owned, Keyed):
    """Another name of a body, or an earlier slug of its address."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="names")
    slug = models.SlugField(max_length=80, blank=True)
    """Filled where addresses with this name must go on working."""

    class Meta:
        constraints = [models.UniqueConstraint(name="body_name_once", fields=["body", "key"])]


class SeatKind(models.TextChoices):
    """Whether the seat is an ordinary one or that of a deputy."""

    MEMBER = "member", _("ledamot")
    DEPUTY = "deputy", _("ersättare")


class Seat(Fact, Period):
    """A place in a body, of an organisation, an area or a profession. The person on it changes."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="seats")
    organisation = models.ForeignKey(
        "lagetrunt.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="seats"
    )
    area = models.CharField(max_length=200, blank=True)
    profession = models.CharField(max_length=200, blank=True)
    kind = models.CharField(max_length=8, choices=SeatKind.choices, default=SeatKind.MEMBER)

    class Meta:
        constraints = [
            period_in_order("seat_period"),
            models.CheckConstraint(
                name="seat_of_something",
                condition=Q(organisation__isnull=False) | ~Q(area="") | ~Q(profession=""),
            ),
        ]

    def __str__(self) -> str:
        return self.organisation.name if self.organisation else self.area or self.profession


class Mandate(Fact, Period):
    """That a person sits on a seat. Only a told replacement forms a chain."""

    seat = models.ForeignKey(Seat, on_delete=models.CASCADE, related_name="mandates")
    person = models.ForeignKey("lagetrunt.Person", on_delete=models.PROTECT, related_name="mandates")
    replaces = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replaced_by")
    deputy_for = models.ForeignKey(
        "lagetrunt.Person", null=True, blank=True, on_delete=models.PROTECT, related_name="deputy_mandates"
    )

    class Meta:
        constraints = [period_in_order("mandate_period")]


class OfficeRole(models.TextChoices):
    """The offices that a person may hold in a body."""

    CHAIR = "chair", _("ordförande")
    VICE_CHAIR = "vice_chair", _("vice ordförande")
    COORDINATOR = "coordinator", _("samordnare")
    CONTACT = "contact", _("kontaktperson")
    RESPONSIBLE = "responsible", _("ansvarig")


class Office(Fact, Period):
    """That a person is chair, coordinator or contact of a body, apart from any seat."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="offices")
    person = models.ForeignKey("lagetrunt.Person", on_delete=models.PROTECT, related_name="offices")
    role = models.CharField(max_length=12, choices=OfficeRole.choices)
    title = models.CharField(max_length=100, blank=True)
    """As the network calls it: planeringsledare."""
    employer = models.ForeignKey(
        "lagetrunt.Organisation", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    extent_percent = models.PositiveSmallIntegerField(null=True, blank=True)
    evaluation_on = models.DateField(null=True, blank=True)
    replaces = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replaced_by")

    class Meta:
        constraints = [
            period_in_order("office_period"),
            models.CheckConstraint(
                name="office_extent", condition=Q(extent_percent__isnull=True) | Q(extent_percent__range=(1, 100))
            ),
            models.UniqueConstraint(
                name="office_once_from_a_day",
                fields=["body", "person", "role", "starts_on"],
                condition=STANDING & Q(starts_on__isnull=False),
            ),
        ]
