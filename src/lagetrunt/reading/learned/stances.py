"""What an organisation's answer comes to, as far as the learned model can tell: yes, no, undecided … or only a fact.

A logistic regression for each stance over the words of the quote, those beside the name and the heading; its table of
whole numbers lies with the language (`language/<code>/stances.z`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lagetrunt.language.words import data, per_language
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.around import STEM, beside, stems
from lagetrunt.reading.learned.reasons import rule_of
from lagetrunt.reading.learned.seat_features import words_of
from lagetrunt.reading.learned.seats import sentences_of
from lagetrunt.reading.learned.weights import SCALE, rows_of
from lagetrunt.reading.statements import Letter, Sentence

FILE = "stances.z"
STANCES: tuple[r.Stance | None, ...] = ("yes", "no", "undecided", "interested", "doing", None)
"""What is asked of every position, in the order of the table's numbers."""
_SURER = 0.5
"""By so much in log-odds another stance than the rule's must be likelier."""
_LONGEST = 600
"""A quote of more letters is a list or a slip."""
_MOST = 40
"""So many words of a quote are looked at."""


@dataclass(frozen=True, slots=True)
class StanceOdds:
    """What each feature says of each stance, as whole numbers, and from where the log-odds start."""

    start: Sequence[int]
    table: Mapping[str, Sequence[int]]

    def of(self, names: Iterable[str]) -> dict[r.Stance | None, float]:
        """Return the log-odds of every stance that these features give."""
        rows = [self.start, *filter(None, map(self.table.get, names))]
        return {stance: sum(row[at] for row in rows) / SCALE for at, stance in enumerate(STANCES)}


@per_language
def stance_odds() -> StanceOdds | None:
    """Return what was learned of stances in the language spoken; None where nothing was."""
    raw = data(FILE)
    return read(raw) if raw else None


def read(raw: bytes) -> StanceOdds:
    """Return the table that training wrote."""
    bias, rows = rows_of(raw)
    return StanceOdds(bias, dict(rows))


def told_of(draft: Draft, by_block: Mapping[int, list[int]], entry: r.Position) -> list[str]:
    """Return what speaks for one stance or another of a position; nothing where it stands in no sentence."""
    at = list(sentences_of(draft, by_block, entry))
    if not at or len(entry.text) > _LONGEST or entry.stance not in STANCES:
        return []
    first = draft.sentences[at[0]]
    item = draft.point(entry.item)
    words = [word for number in at for word in _quoted(draft.sentences[number], entry)][:_MOST]
    found = ["any", f"rule={entry.stance}", f"rule={entry.stance}&{rule_of(entry.reason)}", f"label={first.label}"]
    found += [*(f"w={word}" for word in dict.fromkeys(words)), *(f"s~{word[:STEM]}" for word in dict.fromkeys(words))]
    found += (f"b={one} {other}" for one, other in pairwise(words))
    found += (f"first={' '.join(words[:2])}", f"last={words[-1] if words else ''}", f"size={min(len(words) // 3, 5)}")
    block = draft.document.blocks[first.block]
    found += (f"cell={block.cell is not None}", f"kind={item.kind if item else None}")
    found += (f"h~{stem}" for stem in stems((item.heading if item else "").lower()))
    found.append(f"cell={block.cell is not None}&size={min(len(words) // 3, 5)}")
    if first.before is not None and first.before.item == first.item:
        found += (f"f~{stem}" for stem in stems(first.before.mask))
    if first.lead is not None:
        found += (f"l~{stem}" for stem in stems(first.lead.mask))
    near = [e for e in first.entities if e.letter is Letter.ORGANISATION and e.name == entry.organisation]
    if near:
        found += (f"o{name}" for name in beside(first.mask, near[0].start - first.start, near[0].end - first.start))
    found.append(f"organisations={min(first.mask.count(Letter.ORGANISATION), 3)}")
    return found


def _quoted(sentence: Sentence, entry: r.Position) -> Iterator[str]:
    """Yield the words of a sentence that the quote holds."""
    places = [(place.start, place.end) for place in entry.places if place.block == sentence.block]
    for start, end, word in words_of(sentence.mask):
        if any(begin <= sentence.start + start and sentence.start + end <= stop for begin, stop in places):
            yield word


def put_right(draft: Draft, by_block: Mapping[int, list[int]], positions: list[r.Position], known: StanceOdds) -> None:
    """Give every position the stance that is likeliest, in doubt the one that the rule told."""
    for number, entry in enumerate(positions):
        names = told_of(draft, by_block, entry)
        if names:
            odds = known.of(names)
            best = max(STANCES, key=lambda stance: odds[stance])
            if odds[best] > odds[entry.stance] + _SURER:
                positions[number] = replace(entry, stance=best)
