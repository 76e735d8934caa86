"""Organisations, with the names they go by over time."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import Keyed, Withdrawable, public_id


class OrganisationKind(models.TextChoices):
    """What kind of organisation it is."""

    MUNICIPALITY = "municipality", _("kommun")
    REGION = "region", _("region")
    JOINT = "joint", _("kommunalförbund")
    STATE = "state", _("myndighet")
    OTHER = "other", _("annan organisation")


class Organisation(Withdrawable, Keyed):
    """An organisation. The national list (municipalities and regions) belongs to no association."""

    association = models.ForeignKey(
        "lagetrunt.Association", null=True, blank=True, on_delete=models.CASCADE, related_name="organisations"
    )
    public_id = models.CharField(max_length=12, unique=True, default=public_id, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    full_name = models.CharField(max_length=200, blank=True)
    """Klippans kommun; `name` is the plain one, Klippan."""
    kind = models.CharField(max_length=16, choices=OrganisationKind.choices)
    scb_code = models.CharField(max_length=4, blank=True)
    county_code = models.CharField(max_length=2, blank=True)

    class Meta:
        ordering = ["sort_key"]
        constraints = [
            models.UniqueConstraint(
                name="organisation_national_code",
                fields=["scb_code", "kind"],
                condition=Q(association__isnull=True) & ~Q(scb_code=""),
            ),
            models.CheckConstraint(name="organisation_owner", condition=Q(association__isnull=False) | ~Q(scb_code="")),
        ]

    def __str__(self) -> str:
        return self.name


class OrganisationName(Keyed):
    """Another name of an organisation: an alias, an abbreviation or an earlier name with its days."""

    association = models.ForeignKey("lagetrunt.Association", null=True, on_delete=models.CASCADE, related_name="+")
    public_id = models.CharField(max_length=12, unique=True, default=public_id, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="names")
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="organisation_name_once", fields=["association", "organisation", "key"]),
        ]
