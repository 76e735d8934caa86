"""Which days to come are days of meetings and events, as far as the learned model can tell: every day is weighed.

A logistic regression over the words around a day tells them from deadlines and from days from which something holds.
Its table of whole numbers lies with the language (`language/<code>/days.z`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lagetrunt.language.dates import FoundDate
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.around import MOST, beside, stems
from lagetrunt.reading.learned.weights import Odds
from lagetrunt.reading.passes.meetings import coming_of
from lagetrunt.reading.statements import Letter, Sentence

FILE = "days.z"
WORTH = -1.5
"""From these log-odds a day that no rule took for one of a meeting is looked at."""
_MOST_DAYS = 12
"""Of a sentence of more days no more are weighed."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A day to come that a sentence tells."""

    number: int
    """The number of the sentence."""
    sentence: Sentence
    day: FoundDate
    heading: str
    block_kind: str


def days_to_come(draft: Draft) -> Iterator[Dated]:
    """Yield the days to come that the sentences of a paper tell."""
    headings: dict[str | None, str] = {item.id: item.heading for item in draft.items}
    for number, sentence in enumerate(draft.sentences):
        if Letter.COMING_DAY in sentence.mask:
            kind = draft.document.blocks[sentence.block].kind
            for day in sentence.dates[:_MOST_DAYS]:
                if day.kind == "day" and day.value and _is_to_come(sentence, day):
                    yield Dated(number, sentence, day, headings.get(sentence.item, ""), kind)


def _is_to_come(sentence: Sentence, day: FoundDate) -> bool:
    return sentence.mask[day.start - sentence.start] == Letter.COMING_DAY


def of_day(one: Dated) -> list[str]:
    """Return what speaks for and against that a day is one of a meeting or event."""
    sentence = one.sentence
    found = ["m", *beside(sentence.mask, one.day.start - sentence.start, one.day.end - sentence.start)]
    found += (f"h~{stem}" for stem in stems(one.heading.lower()))
    if sentence.lead is not None:
        found += (f"l~{stem}" for stem in stems(sentence.lead.mask))
    if sentence.before is not None and sentence.before.item == sentence.item:
        found += (f"f~{stem}" for stem in stems(sentence.before.mask)[-MOST:])
    days = sum(day.kind == "day" for day in sentence.dates)
    found += (
        f"label={sentence.label}",
        f"kind={one.block_kind}",
        f"days={min(days, 4)}",
        f"doubt={bool(one.day.doubt)}",
    )
    found += (f"first={sentence.first}", f"no point={sentence.item is None}")
    found += (f"taken={taken}" for taken in sorted(sentence.taken))
    return found


def days_of(draft: Draft, known: Odds) -> dict[str, tuple[float, Dated]]:
    """Return for each day to come the log-odds that something is held then, and where that is likeliest told."""
    found: dict[str, tuple[float, Dated]] = {}
    for one in days_to_come(draft):
        odds, value = known.of(of_day(one)), one.day.value or ""
        if value not in found or odds > found[value][0]:
            found[value] = (odds, one)
    return found


def meetings_of(draft: Draft, days: Mapping[str, tuple[float, Dated]]) -> list[r.ComingDate]:
    """Return the days of meetings and events that no rule knew and that the model thinks worth a look."""
    known = {entry.date for entry in draft.meetings}
    reason = table("learned")["reasons"]["meetings"]
    likely = [one for value, (odds, one) in days.items() if odds >= WORTH and value not in known]
    return [coming_of(draft, one.sentence, one.day, reason=reason) for one in likely]
