"""What speaks for and against a finding: its rule, what the model says of its sentences, how sure the paper's form is.

Each piece of evidence has a name and a size; `calibration` weighs them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from lagetrunt.language.keys import fold
from lagetrunt.language.organisations import organisations
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.classes import CLASSES
from lagetrunt.reading.learned.days import Dated, days_of
from lagetrunt.reading.learned.features import standings
from lagetrunt.reading.learned.reasons import rule_of
from lagetrunt.reading.learned.seats import SeatOdds, SeatWeights, numbers_by_block, seats_of, sentences_of
from lagetrunt.reading.learned.stances import StanceOdds
from lagetrunt.reading.learned.weights import Odds, Weights, log_odds
from lagetrunt.reading.statements import Sentence

STATED = frozenset({*CLASSES, "meetings", "money", "marks"})
"""Lists whose entries stand in sentences."""
POINT = "point"
"""The evidence of the point under which a statement stands."""
_SURE = 0.9
_LONG = 7
"""A heading of more words than this may be a sentence."""
_STEM, _TOLD = 6, 12
"""So many letters of a word, and so many words of a sentence, are looked at one by one."""
_FARTHEST = 5.0
NOWHERE = "sentences 0"
"""The evidence of a finding that stands in no sentence."""
_NOWHERE = (-6.0,) * len(CLASSES)
"""The log-odds of a place in which no sentence stands."""

Evidence = dict[str, float]


@dataclass(slots=True)
class Counts:
    """What is counted once for the whole paper, so that each finding can be compared with those like it."""

    items: dict[str, r.Item]
    ordered: dict[str, bool]
    met: Counter[tuple[object, ...]]

    @classmethod
    def of(cls, draft: Draft) -> Counts:
        """Return the counts of a paper."""
        met: Counter[tuple[object, ...]] = Counter()
        for item in draft.items:
            met.update(
                (
                    ("numbered", item.number is None),
                    ("rule", rule_of(item.reason)),
                    ("parent", item.parent),
                    ("heading", item.heading),
                )
            )
        for row in draft.attendance:
            met.update((("alike", *_role(row)), ("organisation", row.organisation), ("alike told", *_told_role(row))))
            met.update(("row", place.block) for place in row.places)
        met.update(("seat", entry.places) for entry in draft.appointments)
        met.update(("answer", entry.places) for entry in draft.positions)
        met.update(("answers", item) for item, _ in {(entry.item, entry.organisation) for entry in draft.positions})
        met.update(("day", entry.places[:1]) for entry in draft.meetings)
        ordered = zip(draft.items, in_order(draft.items), strict=True)
        return cls({item.id: item for item in draft.items}, {item.id: follows for item, follows in ordered}, met)


def _role(row: r.Attendee) -> tuple[str, str]:
    return row.presence, row.capacity


def _told_role(row: r.Attendee) -> tuple[str, str, bool]:
    return row.presence, row.capacity, bool(row.organisation)


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned: of sentences, of those who take seats, of days to come, of doers, of stances."""

    sentences: Weights
    seats: SeatWeights | None = None
    days: Odds | None = None
    doers: Odds | None = None
    stances: StanceOdds | None = None


@dataclass(slots=True)
class Seen:
    """A paper with what the model says of its sentences, and what its form is like."""

    draft: Draft
    logits: list[tuple[float, ...]]
    by_block: dict[int, list[int]]
    paper: Evidence
    counts: Counts
    known: Learned
    points: dict[str, float] = field(default_factory=dict)
    """How likely each point is, by its id, once the points are weighed."""
    seats: dict[tuple[int, str], SeatOdds] = field(default_factory=dict)
    """How likely whoever is named in a sentence, by its number and their name, takes a seat there."""
    days: dict[str, tuple[float, Dated]] = field(default_factory=dict)
    """How likely something is held on a day to come, and where that is told."""

    @classmethod
    def of(cls, draft: Draft, known: Learned) -> Seen:
        """Return the paper with every sentence judged, everybody named in one and every day to come."""
        headings = {item.id: item.heading for item in draft.items}
        blocks = draft.document.blocks
        logits = [
            known.sentences.judge(s, blocks[s.block], headings.get(s.item or "", ""), standing)
            for s, standing in zip(draft.sentences, standings(draft.sentences), strict=True)
        ]
        seen = cls(draft, logits, numbers_by_block(draft), dict(_of_paper(draft)), Counts.of(draft), known)
        if known.seats is not None:
            seen.seats = {(one.number, one.person.name): one for one in seats_of(draft, seen.by_block, known.seats)}
        if known.days is not None:
            seen.days = days_of(draft, known.days)
        return seen

    def at(self, entry: r.Found) -> list[int]:
        """Return the numbers of the sentences in which a finding stands."""
        return list(sentences_of(self.draft, self.by_block, entry))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _of_paper(draft: Draft) -> Iterator[tuple[str, float]]:
    """Yield what the form of the paper says of all its findings."""
    people, items = draft.attendance, draft.items
    yield f"form {draft.document.form}", 1.0
    yield "people with organisation", _share(sum(bool(row.organisation) for row in people), len(people))
    yield "numbered points", _share(sum(item.number is not None for item in items), len(items))
    yield "sure points", _share(sum(item.probability >= _SURE for item in items), len(items))
    yield "points in order", _share(sum(in_order(items)), len(items))
    yield "long headings", _share(sum(len(item.heading.split()) > _LONG for item in items), len(items))
    yield "points with nothing under", _share(sum(not item.blocks for item in items), len(items))
    yield "points within points", _share(sum(item.level > 1 for item in items), len(items))
    under = Counter(sentence.item for sentence in draft.sentences)
    yield "under no point", _share(under[None], len(draft.sentences))
    yield "under one point", _share(max(under.values(), default=0), len(draft.sentences))
    for name, holds in (
        ("nobody there", not people),
        ("few points", len(items) < 3),
        ("no day", draft.header.date is None),
        ("no body", draft.header.body is None),
        ("no chair", not any(row.chair for row in people)),
        ("nobody writes", draft.header.secretary is None),
        ("damaged", bool(draft.document.doubts)),
        ("doubted", bool(draft.doubts)),
    ):
        if holds:
            yield name, 1.0


def in_order(items: Sequence[r.Item]) -> list[bool]:
    """Return of every point whether its number follows on that of the point before it on its level."""
    last: dict[tuple[int, str | None], str] = {}
    found = []
    for item in items:
        key = (item.level, item.parent)
        before, last[key] = last.get(key), item.number or ""
        found.append(item.number is not None and (before is None or _follows(before, item.number)))
    return found


def _follows(before: str, number: str) -> bool:
    if before.isdigit() and number.isdigit():
        return int(number) == int(before) + 1
    if len(before) == len(number) == 1:
        return ord(number) == ord(before) + 1
    return before.rpartition(".")[0] == number.rpartition(".")[0] and before < number


def is_against(found: Evidence) -> bool:
    """Tell whether what was learned of sentences, or of days, itself speaks against a finding.

    What stands in no sentence is not judged.
    """
    return NOWHERE not in found and found.get("model", found.get("day", 0.0)) < 0


def evidence(seen: Seen, kind: str, entry: Any) -> Evidence:
    """Return what speaks for and against one finding of a list, besides what the whole paper says (`Seen.paper`)."""
    found = {"rule's odds": min(log_odds(entry.probability), _FARTHEST)}
    found[f"rule {rule_of(entry.reason)}"] = 1.0
    if kind in STATED:
        found.update(_of_statement(seen, kind, entry))
    found.update(_OWN[kind](seen, entry) if kind in _OWN else ())
    return found


def _of_statement(seen: Seen, kind: str, entry: r.Statement) -> Iterator[tuple[str, float]]:
    numbers = seen.at(entry)
    rows = [seen.logits[number] for number in numbers]
    odds = rows[0] if len(rows) == 1 else [max(column) for column in zip(*rows, strict=True)] or _NOWHERE
    for name, logit in zip(CLASSES, odds, strict=True):
        if name != kind and logit <= 0:
            continue
        best = min(max(logit, -_FARTHEST), _FARTHEST)
        if name == kind:
            yield "model", best
            yield "model sure", max(best - 1, 0.0)
            yield "model against", min(best + 2, 0.0)
        else:
            yield f"model {name}", best
    yield f"sentences {min(len(numbers), 3)}", 1.0
    yield f"length {min(len(entry.text) // 40, 5)}", 1.0
    if entry.item is None:
        yield "no point", 1.0
    if entry.text[:1].islower():
        yield "fragment", 1.0
    if numbers:
        yield from _of_sentence(seen, seen.draft.sentences[numbers[0]])


def _of_sentence(seen: Seen, sentence: Sentence) -> Iterator[tuple[str, float]]:
    block = seen.draft.document.blocks[sentence.block]
    yield f"label {sentence.label}", 1.0
    yield f"block {block.kind}", 1.0
    for name, holds in (
        ("direct", sentence.direct),
        ("first", sentence.first),
        ("retold", sentence.retold),
        ("led", sentence.lead is not None),
        ("whole line", sentence.start == 0 and sentence.end >= len(block.text.rstrip())),
        ("asks", sentence.text.rstrip().endswith("?")),
    ):
        if holds:
            yield name, 1.0
    for taken in sentence.taken:
        yield f"also {taken}", 1.0
    item = seen.counts.items.get(sentence.item or "")
    if item is not None:
        yield from _of_point_above(seen, item)


def _of_point_above(seen: Seen, item: r.Item) -> Iterator[tuple[str, float]]:
    """Yield how sure the point is under which a statement stands; a wrong point makes the statement wrong."""
    yield POINT, log_odds(seen.points.get(item.id, item.probability))
    yield f"under level {min(item.level, 3)}", 1.0
    yield f"under number {item.number is not None}", 1.0
    if len(item.heading.split()) > _LONG:
        yield "under long heading", 1.0


def _of_attendee(seen: Seen, row: r.Attendee) -> Iterator[tuple[str, float]]:
    known = organisations().get(row.organisation) if row.organisation else None
    draft = seen.draft
    yield f"organisation {known.kind if known else bool(row.organisation)}", 1.0
    yield f"{row.presence} {row.capacity}", 1.0
    yield f"words {min(len(row.name.split()), 4)}", 1.0
    met = seen.counts.met
    alike = met["alike", *_role(row)]
    with_organisation = _share(met["alike told", *_role(row), True], alike)
    yield "alike with organisation", with_organisation
    yield "unlike the others", abs(with_organisation - bool(row.organisation))
    yield f"people {min(alike // 4, 4)}", 1.0
    for name, holds in (
        ("title", bool(row.title)),
        ("chair", row.chair),
        ("partial", bool(row.partial)),
        ("stand-in", bool(row.instead_of)),
        ("excused", row.excused),
        ("remote", row.remote),
        ("secretary", bool(draft.header.secretary and draft.header.secretary.value == row.name)),
        ("many places", len(row.places) > 1),
        ("shared organisation", met["organisation", row.organisation] > 1),
    ):
        if holds:
            yield name, 1.0
    if row.places:
        block = draft.document.blocks[row.places[0].block]
        yield f"block {block.kind}", 1.0
        yield f"labelled {draft.labels.get(block.index)}", 1.0
        yield "rows of block", min(met["row", block.index], 10) / 10


def _of_item(seen: Seen, item: r.Item) -> Iterator[tuple[str, float]]:
    draft = seen.draft
    yield f"level {item.level}", 1.0
    yield f"in order {seen.counts.ordered[item.id]}", 1.0
    yield f"number {item.number is not None} level {min(item.level, 2)}", 1.0
    yield f"words {min(len(item.heading.split()), 9)}", 1.0
    met = seen.counts.met
    yield "alike", _share(met["numbered", item.number is None], len(draft.items))
    yield "same rule", _share(met["rule", rule_of(item.reason)], len(draft.items))
    yield f"points {min(len(draft.items) // 4, 5)}", 1.0
    below = met["parent", item.id]
    for name, holds in (
        ("nothing under", not item.blocks and not below),
        ("points under", below > 0),
        ("ends in stop", item.heading.rstrip().endswith(".")),
        ("ends in colon", item.heading.rstrip().endswith(":")),
        ("small letter", item.heading[:1].islower()),
        ("comma", "," in item.heading),
        ("same again", met["heading", item.heading] > 1),
        ("last", draft.items[-1].id == item.id),
        ("first", draft.items[0].id == item.id),
    ):
        if holds:
            yield name, 1.0
    if item.places:
        block = draft.document.blocks[item.places[0].block]
        yield f"block {block.kind}", 1.0
        yield f"bold {block.layout.bold}", 1.0
        yield f"whole {item.places[0].end >= len(block.text.rstrip(' .:'))}", 1.0
        yield f"level of block {block.level}", 1.0


def _of_action(_seen: Seen, entry: r.Action) -> Iterator[tuple[str, float]]:
    yield f"doers {min(len(entry.assignees), 2)}", 1.0
    if entry.due:
        yield "due", 1.0
    if any(" " in who for who in entry.assignees):
        yield "full name", 1.0


def _of_postponement(seen: Seen, entry: r.Postponement) -> Iterator[tuple[str, float]]:
    yield f"until {entry.until if entry.until in (None, 'next') else 'day'}", 1.0
    words = fold(entry.text).split()
    yield f"words {min(len(words) // 4, 6)}", 1.0
    yield f"first {words[0][:_STEM] if words else ''}", 1.0
    for stem in dict.fromkeys(word[:_STEM] for word in words[:_TOLD]):
        yield f"word {stem}", 1.0
    item = seen.counts.items.get(entry.item or "")
    yield f"whole point {bool(item and entry.subject == item.heading)}", 1.0
    if entry.reason_told:
        yield "why", 1.0


def _of_appointment(seen: Seen, entry: r.Appointment) -> Iterator[tuple[str, float]]:
    yield f"together {min(seen.counts.met['seat', entry.places], 4)}", 1.0
    yield f"words of name {min(len(entry.person.split()), 3)}", 1.0
    yield f"role {entry.role}", 1.0
    for name, holds in (
        ("replaces", bool(entry.replaces)),
        ("in body", bool(entry.body)),
        ("of organisation", bool(entry.organisation)),
        ("stays", entry.stays),
    ):
        if holds:
            yield name, 1.0
    keys = [(number, entry.person) for number in seen.at(entry)]
    odds = next((seen.seats[key] for key in keys if key in seen.seats), None)
    if odds is not None:
        yield "seat", _held(odds.holder)
        yield "seat against", min(_held(odds.holder), 0.0)
        yield "seat role", _held(odds.of_role(entry.role))
        yield "seat relieved", _held(odds.of_relieved(entry.replaces))


def _held(logit: float) -> float:
    return min(max(logit, -_FARTHEST), _FARTHEST)


def _of_position(seen: Seen, entry: r.Position) -> Iterator[tuple[str, float]]:
    yield f"stance {entry.stance}", 1.0
    yield f"organisations {min(seen.counts.met['answers', entry.item], 4)}", 1.0
    if seen.counts.met["answer", entry.places] > 1:
        yield "shared", 1.0
    item = seen.counts.items.get(entry.item or "")
    kind = item.kind if item else None
    yield f"under {kind}", 1.0


def _of_meeting(seen: Seen, entry: r.ComingDate) -> Iterator[tuple[str, float]]:
    if entry.date in seen.days:
        odds = _held(seen.days[entry.date][0])
        yield "day", odds
        yield "day against", min(odds, 0.0)
    yield f"own {entry.what is None}", 1.0
    if entry.proposed:
        yield "proposed", 1.0
    yield f"days beside {min(seen.counts.met['day', entry.places[:1]], 4)}", 1.0
    yield f"days {min(len(seen.draft.meetings), 6)}", 1.0


_OWN: dict[str, Any] = {
    "attendance": _of_attendee,
    "items": _of_item,
    "actions": _of_action,
    "postponed": _of_postponement,
    "appointments": _of_appointment,
    "positions": _of_position,
    "meetings": _of_meeting,
}
LISTS: Sequence[str] = ("items", "attendance", *CLASSES, "meetings", "money", "marks")
"""The lists of a reading whose findings are weighed."""
