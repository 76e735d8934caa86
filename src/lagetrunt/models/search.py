"""What search looks in: one row for each fact that can be found, and the vocabulary of each association.

Both are derived from the register, kept with every step and can be made anew at any time; no backup holds them. The
database's own full text index stands beside the rows and follows them by itself (`search_index.py`).
"""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchKind(models.TextChoices):
    """What can be found."""

    PERSON = "person", _("person")
    ORGANISATION = "organisation", _("organisation")
    BODY = "body", _("nätverk")
    MATTER = "matter", _("ärende")
    ITEM = "item", _("punkt")
    DECISION = "decision", _("beslut")
    ACTION = "action", _("åtagande")
    POSTPONEMENT = "postponement", _("flyttad punkt")
    QUESTION = "question", _("fråga")
    ANSWER = "answer", _("svar")
    PAPER = "paper", _("handling")


class SearchRow(models.Model):
    """One fact as search sees it: whose it is, its day, and its words as `language.tokens` gives them."""

    association = models.ForeignKey("lagetrunt.Association", on_delete=models.CASCADE, related_name="+")
    body = models.ForeignKey("lagetrunt.Body", null=True, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=12, choices=SearchKind.choices)
    fact_kind = models.CharField(max_length=30)
    fact_id = models.PositiveBigIntegerField()
    day = models.DateField(null=True)
    """The day of its meeting; none for what belongs to no single day."""
    rank = models.PositiveSmallIntegerField()
    """Order of the kinds among what has the same day."""
    is_open = models.BooleanField(default=True)
    """Whether all who read its body may see it; a paper that is not entered is for those who enter papers."""
    title = models.TextField(blank=True)
    words = models.TextField(blank=True)
    about = models.TextField(blank=True)
    """Words that nobody can write, to narrow a search by: whose, which body, kind, year and people."""

    class Meta:
        constraints = [
            models.UniqueConstraint(name="search_row_once", fields=["association", "fact_kind", "fact_id"]),
        ]


class SearchWord(models.Model):
    """One word that stands in an association's rows, with its stem."""

    association = models.ForeignKey("lagetrunt.Association", on_delete=models.CASCADE, related_name="+")
    word = models.CharField(max_length=60)
    stem = models.CharField(max_length=60)
    parts = models.CharField(max_length=120, blank=True)
    """The stems of what it is put together of, where its hyphens or the language tell: 'e häls' of ehälsa."""

    class Meta:
        constraints = [models.UniqueConstraint(name="search_word_once", fields=["association", "word"])]
        indexes = [models.Index(fields=["association", "stem"], name="search_word_stem")]
