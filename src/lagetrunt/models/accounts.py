"""Users, what they may do where, and one-time links to sign in with."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.models.base import Owned, period_in_order, public_id


class UserManager(BaseUserManager["User"]):
    """Makes users; there are no passwords of our own."""

    def create_user(self, email: str, **fields: Any) -> User:
        """Create a user with that mail address; sign-in is by code or link, the language first the installation's."""
        fields["language"] = fields.get("language") or settings.FIRST_LANGUAGE
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_unusable_password()
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """Somebody who signs in. A user belongs to one person and may have several addresses."""

    association = models.ForeignKey("lagetrunt.Association", on_delete=models.CASCADE, related_name="users")
    public_id = models.CharField(max_length=12, unique=True, default=public_id, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200, blank=True)
    person = models.OneToOneField(
        "lagetrunt.Person", null=True, blank=True, on_delete=models.SET_NULL, related_name="user"
    )
    is_active = models.BooleanField(default=True)
    language = models.CharField(max_length=2, choices=[("sv", "Svenska"), ("en", "English")], default="sv")
    single_keys = models.BooleanField(default=True)
    """Whether single letters work as keys in the review (WCAG 2.1.4 lets people turn them off)."""
    created_at = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return self.name or self.email


class Role(models.TextChoices):
    """What a grant lets a user be."""

    ADMINISTRATOR = "administrator", _("administratör")
    COORDINATOR = "coordinator", _("samordnare")
    CHAIR = "chair", _("ordförande")
    MEMBER = "member", _("medlem")
    CONTACT = "contact", _("kontaktperson")
    READER = "reader", _("läsare")


class Grant(Owned):
    """A role that a user has in a body and all below it, or (body null) in the whole association."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="grants")
    body = models.ForeignKey("lagetrunt.Body", null=True, blank=True, on_delete=models.CASCADE, related_name="grants")
    role = models.CharField(max_length=16, choices=Role.choices)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    """The first day without the role."""

    class Meta:
        constraints = [
            period_in_order("grant_period"),
            models.CheckConstraint(
                name="grant_administrator_everywhere", condition=~Q(role="administrator") | Q(body__isnull=True)
            ),
        ]


class SignInLink(models.Model):
    """A one-time link: only its fingerprint is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="links")
    fingerprint = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
