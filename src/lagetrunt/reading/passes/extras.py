"""Empty seats, questions nobody owns, money, and lines that may not be spread."""

from __future__ import annotations

import re
from decimal import Decimal

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.leavers import leavers
from lagetrunt.reading.passes.marks import marks
from lagetrunt.reading.passes.questions import questions
from lagetrunt.reading.passes.stated import stated
from lagetrunt.reading.passes.vacancies import vacancies
from lagetrunt.reading.statements import Sentence

__all__ = ["extras", "leavers"]


_DIGIT = re.compile(r"\d")
_MOST_DIGITS = 15
"""A number with more of them is no amount."""


@reads(needs=("sentences", "appointments", "leavers", "positions"), gives=("vacancies", "questions", "money", "marks"))
def extras(draft: Draft) -> None:
    """Find empty seats, unowned questions, amounts and marks of secrecy."""
    vacancies(draft)
    questions(draft)
    for position, sentence in enumerate(draft.sentences):
        _money(draft, sentence, draft.sentences[position + 1 : position + 3])
    marks(draft)


def _money(draft: Draft, sentence: Sentence, following: list[Sentence]) -> None:
    data = table("extras")["money"]
    if not _DIGIT.search(sentence.mask):
        return
    for match in pattern_in("extras", "money").finditer(sentence.mask):
        number = match["number"].replace(" ", "").replace("\xa0", "")
        if number.count(".") and match["number"].count(",") == 0 and len(number.rsplit(".", 1)[-1]) == 3:
            number = number.replace(".", "")
        if len(number) > _MOST_DIGITS:
            continue
        factor = next((size for word, size in data["factors"].items() if match["unit"].startswith(word)), 1)
        before, after = sentence.mask[: match.start()], sentence.mask[match.end() :]
        told = pattern_in("extras", "money", "inhabitant_after").match(after)
        per = match["per"] or told or pattern_in("extras", "money", "inhabitant_before").search(before)
        yearly = pattern_in("extras", "money", "yearly").match(after[told.end() if told else 0 :])
        key = (
            ("per_inhabitant_and_year" if yearly else "per_inhabitant") if per else ("per_year" if yearly else "plain")
        )
        years = _years(sentence, following)
        draft.money.append(
            r.Money(
                **stated(draft, sentence, 0.9, table("extras")["reasons"]["money"]),
                amount=_plain(Decimal(number.replace(",", ".")) * factor),
                unit=data[key],
                years=years,
            )
        )


def _plain(amount: Decimal) -> Decimal:
    """Return a whole amount without decimals."""
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount


def _years(sentence: Sentence, following: list[Sentence]) -> int | None:
    """Return for how many years, told in the sentence or the two after it in its paragraph."""
    for other in (sentence, *(later for later in following if later.block == sentence.block)):
        match = pattern_in("extras", "money", "years").search(other.mask)
        if match:
            word = match["years"]
            return int(word) if word.isdigit() else int(table("extras")["money"]["numbers"][word])
    return None
