"""People, their spellings and addresses, and the questions whether two are one."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from lagetrunt.language.keys import person_sort_key
from lagetrunt.models.base import Fact, Keyed, Owned


class Person(Fact, Keyed):
    """A person. One that has been joined to another points there; its address redirects."""

    joined_to = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="joined")

    class Meta:
        ordering = ["sort_key", "id"]
        constraints = [models.CheckConstraint(name="person_not_joined_to_self", condition=~Q(joined_to=F("id")))]

    def __str__(self) -> str:
        return self.name

    def make_sort_key(self) -> str:
        """Return the key in Swedish order, surname first."""
        return person_sort_key(self.name)


class PersonName(Owned, Keyed):
    """A way in which a paper spells a person's name, once somebody has said that it means them."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names")

    class Meta:
        constraints = [models.UniqueConstraint(name="person_name_once", fields=["person", "key"])]


class PersonAddress(Owned):
    """A mail address of a person; they change employer and keep their past."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="addresses")
    email = models.EmailField()
    is_current = models.BooleanField(default=True)

    class Meta:
        constraints = [models.UniqueConstraint(name="person_address_once", fields=["person", "email"])]


class SameState(models.TextChoices):
    """How the question whether two are one stands. Moves: open → joined or apart, and back."""

    OPEN = "open", _("fråga")
    JOINED = "joined", _("samma")
    APART = "apart", _("olika")


class SameQuestion(Owned):
    """Whether two people are one: asked with reasons, answered by a human, remembered."""

    left = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    right = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    state = models.CharField(max_length=8, choices=SameState.choices, default=SameState.OPEN)
    probability = models.FloatField()
    """How likely the two are one person, 0 to 1."""
    reason = models.TextField()
    paper = models.ForeignKey(
        "lagetrunt.Paper", null=True, blank=True, on_delete=models.SET_NULL, related_name="same_questions"
    )
    answered_by = models.ForeignKey(
        "lagetrunt.User", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="same_question_once", fields=["left", "right"]),
            models.CheckConstraint(name="same_question_ordered", condition=Q(left__lt=F("right"))),
            models.CheckConstraint(name="same_question_probability", condition=Q(probability__range=(0, 1))),
        ]


class PersonJoin(Owned):
    """That one person was joined to another, with all that moved, so that it can be undone."""

    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    absorbed = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    moved = models.JSONField(default=list, blank=True)
    """[[model, id, field], …]: the rows that pointed at the absorbed person; a spelling learnt has field '+'."""
    withdrawn_at = models.DateTimeField(null=True, blank=True)
