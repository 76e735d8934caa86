"""Amounts of money: a number with its unit, or one that a word of cost stands before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.stated import stated
from lagetrunt.reading.statements import Sentence

_DIGIT = re.compile(r"\d")
_MOST_DIGITS = 15
"""A number with more of them is no amount."""
_SURE, _GUESSED = 0.9, 0.7


def money(draft: Draft) -> None:
    """Find the amounts."""
    for position, sentence in enumerate(draft.sentences):
        if _DIGIT.search(sentence.mask):
            following = draft.sentences[position + 1 : position + 3]
            draft.money.extend(_amount(draft, sentence, following, *found) for found in _found(sentence.mask))


def _found(text: str) -> Iterator[tuple[int, int, str, str | None, str | None]]:
    """Yield where each amount begins and ends, its number, its unit (None: not told) and what tells for whom."""
    for match in pattern_in("extras", "money").finditer(text):
        if len(number := _digits(match["number"])) <= _MOST_DIGITS:
            yield match.start(), match.end(), number, match["unit"], match["per"]
    for match in pattern_in("extras", "money", "bare").finditer(text):
        name = next(name for name, value in match.groupdict().items() if value)
        if len(number := _digits(match[name])) <= _MOST_DIGITS:
            yield match.start(name), match.end(name), number, None, None


def _digits(written: str) -> str:
    """Return a number without what parts its thousands."""
    number = written.replace(" ", "").replace("\xa0", "")
    if number.count(".") and "," not in number and len(number.rsplit(".", 1)[-1]) == 3:
        number = number.replace(".", "")
    return number


def _amount(
    draft: Draft,
    sentence: Sentence,
    following: Sequence[Sentence],
    start: int,
    end: int,
    number: str,
    unit: str | None,
    per: str | None,
) -> r.Money:
    before, after = sentence.mask[:start], sentence.mask[end:]
    told = pattern_in("extras", "money", "inhabitant_after").match(after)
    each = per or told or pattern_in("extras", "money", "inhabitant_before").search(before)
    yearly = pattern_in("extras", "money", "yearly").match(after[told.end() if told else 0 :])
    key = ("per_inhabitant_and_year" if yearly else "per_inhabitant") if each else ("per_year" if yearly else "plain")
    reason = table("extras")["reasons"]["money"]
    return r.Money(
        **stated(draft, sentence, _GUESSED if unit is None else _SURE, reason),
        amount=_plain(Decimal(number.replace(",", ".")) * _factor(unit or "")),
        unit=table("extras")["money"][key],
        years=_years(sentence, following),
    )


def _factor(unit: str) -> int:
    """Return how many crowns a unit stands for: 1000 for 'tkr'."""
    factors: dict[str, int] = table("extras")["money"]["factors"]
    word = max((word for word in factors if unit.startswith(word)), key=len, default=None)
    return factors[word] if word else 1


def _plain(amount: Decimal) -> Decimal:
    """Return a whole amount without decimals."""
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount


def _years(sentence: Sentence, following: Sequence[Sentence]) -> int | None:
    """Return for how many years, told in the sentence or the two after it in its paragraph."""
    for other in (sentence, *(later for later in following if later.block == sentence.block)):
        match = pattern_in("extras", "money", "years").search(other.mask)
        if match:
            word = match["years"]
            return int(word) if word.isdigit() else int(table("extras")["money"]["numbers"][word])
    return None
