"""Empty seats, questions nobody owns, money, and lines that may not be spread."""

from __future__ import annotations

from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.leavers import leavers
from lagetrunt.reading.passes.marks import marks
from lagetrunt.reading.passes.money import money
from lagetrunt.reading.passes.questions import questions
from lagetrunt.reading.passes.vacancies import vacancies

__all__ = ["extras", "leavers"]


@reads(needs=("sentences", "appointments", "leavers", "positions"), gives=("vacancies", "questions", "money", "marks"))
def extras(draft: Draft) -> None:
    """Find empty seats, unowned questions, amounts and marks of secrecy."""
    vacancies(draft)
    questions(draft)
    money(draft)
    marks(draft)
