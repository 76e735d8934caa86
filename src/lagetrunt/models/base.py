"""What all tables share: an owner, a public id that is no primary key, and withdrawing instead of deleting."""

from __future__ import annotations

import secrets
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.language.keys import fold, sort_key

_LETTERS = "23456789abcdefghjkmnpqrstvwxyz"


def public_id() -> str:
    """Return a new random id for addresses: 12 signs that are not mistaken for each other."""
    return "".join(secrets.choice(_LETTERS) for _ in range(12))


class Owned(models.Model):
    """A row that belongs to one association; matching, search and merging never cross it."""

    association = models.ForeignKey("lagetrunt.Association", on_delete=models.CASCADE, related_name="+")
    public_id = models.CharField(max_length=12, unique=True, default=public_id, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        abstract = True


class FactSet(models.QuerySet[Any]):
    """Facts, with those that still hold."""

    def standing(self) -> Self:
        """Return the facts that have not been withdrawn."""
        return self.filter(withdrawn_at__isnull=True)


class Withdrawable(models.Model):
    """A row that is taken back instead of deleted."""

    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects: ClassVar[Any] = FactSet.as_manager()

    class Meta:
        abstract = True

    @property
    def is_withdrawn(self) -> bool:
        """Return whether it has been taken back."""
        return self.withdrawn_at is not None


class Fact(Owned, Withdrawable):
    """A settled fact; where it comes from stands in `Source`."""

    class Meta:
        abstract = True


STANDING = Q(withdrawn_at__isnull=True)
"""Condition of constraints that bind only what has not been withdrawn."""


class Keyed(models.Model):
    """A row whose name is compared and sorted: both keys are made from the name whenever it is saved."""

    name = models.CharField(max_length=200)
    key = models.CharField(max_length=200, db_index=True, editable=False)
    sort_key = models.CharField(max_length=400, db_index=True, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with fresh keys."""
        self.key = fold(self.name)
        self.sort_key = self.make_sort_key()
        if kwargs.get("update_fields"):
            kwargs["update_fields"] = {*kwargs["update_fields"], "key", "sort_key"}
        super().save(*args, **kwargs)

    def make_sort_key(self) -> str:
        """Return the key in Swedish order."""
        return sort_key(self.name)


class Certainty(models.TextChoices):
    """How surely the first or last day of a period is known."""

    TOLD = "told", _("sagt")
    SEEN = "seen", _("sett")
    UNKNOWN = "unknown", _("okänt")


class Period(models.Model):
    """A half-open stretch of days [starts_on, ends_on), each end with its certainty; an open end is null."""

    starts_on = models.DateField(null=True, blank=True)
    starts_certainty = models.CharField(max_length=8, choices=Certainty.choices, default=Certainty.UNKNOWN)
    ends_on = models.DateField(null=True, blank=True)
    """The first day on which it no longer holds; shown as the day before (t.o.m.)."""
    ends_certainty = models.CharField(max_length=8, choices=Certainty.choices, default=Certainty.UNKNOWN)

    class Meta:
        abstract = True


def period_in_order(name: str) -> models.CheckConstraint:
    """Return the constraint that a period ends after it starts."""
    return models.CheckConstraint(
        name=name,
        condition=Q(starts_on__isnull=True) | Q(ends_on__isnull=True) | Q(ends_on__gt=models.F("starts_on")),
    )
