"""How many findings stand where, in figures and in words."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from lagetrunt.intake.review import Review
from lagetrunt.models import Answered, Finding


def counts(review: Review) -> dict[str, Any]:
    """Return how many findings stand where, for the heads and the last step."""
    paper, left = review.paper, len(review.doubtful)
    rejected = sum(1 for group in review.groups for one in group.findings if _is(one, Answered.REJECTED))
    return {
        "paper": paper,
        "here": reverse("review", args=[paper.public_id]),
        "left": left,
        "total": review.total,
        "settled": review.total - left,
        "unanswered_sure": review.total - left - review.answered,
        "to_enter": review.total - left - rejected - review.entered,
        "entered": review.entered,
        "doubts_head": doubts_head(left),
        "left_words": left_words(left),
    }


def _is(finding: Finding, answer: str) -> bool:
    return finding.verdict is not None and finding.verdict.answer == answer


_WORDS = (
    "",
    gettext_lazy("En"),
    gettext_lazy("Två"),
    gettext_lazy("Tre"),
    gettext_lazy("Fyra"),
    gettext_lazy("Fem"),
    gettext_lazy("Sex"),
    gettext_lazy("Sju"),
    gettext_lazy("Åtta"),
    gettext_lazy("Nio"),
    gettext_lazy("Tio"),
    gettext_lazy("Elva"),
    gettext_lazy("Tolv"),
)


def doubts_head(left: int) -> str:
    """Return 'Fyra tveksamma först'."""
    if not left:
        return _("Inga tveksamma")
    words = _WORDS[left] if left < len(_WORDS) else left
    return ngettext("%(n)s tveksam först", "%(n)s tveksamma först", left) % {"n": words}


def left_words(left: int) -> str:
    """Return 'Fyra tveksamma återstår.', or that none does."""
    if not left:
        return _("Inget tveksamt återstår.")
    words = _WORDS[left] if left < len(_WORDS) else left
    return ngettext("%(n)s tveksam återstår.", "%(n)s tveksamma återstår.", left) % {"n": words}
