"""What each organisation said, plans or answers: in go-rounds, tables and running text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from lagetrunt.language.organisations import organisations
from lagetrunt.language.rules import pattern, pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.answers import answer_tables, answers_in_cell, columns_of_stances, heads_of_tables
from lagetrunt.reading.passes.listed import answering_items, listed_in, speaker_in, spoken_for
from lagetrunt.reading.passes.parted import parted_answers
from lagetrunt.reading.passes.stances import Heard, settled, stance_of, topic_of
from lagetrunt.reading.statements import Entity, Letter, Sentence, trimmed

__all__ = ["positions", "stance_of"]

_NOT_SAID = frozenset({"motion", "recipients", "meetings", "action"})
"""Labels of lines that hold no position."""
_STANCES = ("yes", "no", "undecided", "interested")
"""Whoever takes one says more than what is to be done."""
_BAR = re.compile(r"\s+[|¦]\s+")
_LEAST_IN_ROW = 3
"""So many answers parted by bars are a row."""
_WHOLE = 170
"""A sentence of several organisations no longer than this is quoted whole."""
_IN_TEXT = (
    "speaker",
    "alike",
    "label",
    "speaks",
    "stance_first",
    "by",
    "pattern",
    "inverted",
    "fronted",
    "in_place",
)
"""The ways in which running text tells who says something, the surest first."""
_VERB_TELLS = ("pattern", "inverted", "fronted", "speaks")
"""Here what is said begins with the verb."""
_STANCE_TELLS = ("by", "stance_first", "label", "alike")
"""Here the stance stands before the name."""


@dataclass(frozen=True, slots=True)
class _Said:
    """Who says something, and where in the sentence it stands; `alike` where they do as the one before."""

    who: list[Entity]
    start: int
    end: int
    alike: bool = False
    own: tuple[int, int] = (0, 0)
    """The stretch that is about them; empty: from start to end."""


@reads(needs=("sentences", "items", "actions", "postponed", "appointments"), gives=("positions",))
def positions(draft: Draft) -> None:
    """Find the positions; several organisations in one sentence have one each."""
    finder = _Finder(draft)
    tables = answer_tables(draft)
    heads = heads_of_tables(draft)
    columns = columns_of_stances(heads)
    parted = parted_answers(draft)
    for number, sentence in enumerate(draft.sentences):
        block = draft.document.blocks[sentence.block]
        stance = columns.get((block.cell.table, block.cell.column)) if block.cell else None
        if block.cell and block.cell.table in tables and not stance:
            own = block.cell.table
            finder.heard += answers_in_cell(draft, sentence, block, tables[own], heads.get(own, {}))
            continue
        if sentence.block in parted:
            finder.heard += parted[sentence.block] if sentence.first else []
            continue
        finder.read(number, sentence, stance)
    draft.positions[:] = settled(finder.heard, finder.questions)


class _Finder:
    """Reads sentence after sentence; in a go-round it knows whose turn it is."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self.heard: list[Heard] = []
        asks = pattern_in("positions", "answer", "asks")
        self.questions: frozenset[str | None] = frozenset(
            item.id for item in draft.items if asks.search(item.heading.lower())
        )
        self._rounds = {item.id for item in draft.items if _is_round(item)}
        self._headings = {item.id: item.heading for item in draft.items}
        self._members = {a.organisation for a in draft.attendance if a.capacity == "member"}
        self._answering = answering_items(draft)
        self._speak_for = spoken_for(draft)
        self._appointed = {(entry.item, entry.text.strip(" .")) for entry in draft.appointments}
        self._turn: list[Entity] = []
        self._item: str | None = None

    def read(self, number: int, sentence: Sentence, stance: r.Stance | None = None) -> None:
        """Add what the sentence tells; `stance` is that of the column in which it stands."""
        if stance:
            for entity in _named(sentence, 0, len(sentence.text)):
                self._add(sentence, entity, (0, len(sentence.text)), in_round=True, stance=stance)
            return
        if sentence.item != self._item:
            self._turn, self._item = [], sentence.item
        in_round = sentence.item in self._rounds
        if self._takes_turn(sentence, in_round) or self._takes_list(sentence, in_round):
            return
        for said in _said(sentence, in_round, answering=sentence.item in self._answering):
            end = _end_of_line(self._draft.sentences, number, said.end) if in_round else said.end
            for entity in said.who:
                if (in_round or self._is_member(entity)) and not self._is_appointment(sentence):
                    span = (said.start, end)
                    own = said.own if said.own[1] and end == said.end else span
                    self._add(sentence, entity, span, own, in_round=in_round, alike=said.alike)

    def _takes_turn(self, sentence: Sentence, in_round: bool) -> bool:
        """Follow the names that stand alone on their lines, with what is said below them."""
        alone = pattern_in("positions", "subject", "names_only").match(sentence.mask)
        if alone:
            named = _named(sentence, *alone.span("who"))
            asks = pattern_in("positions", "subject", "asks_who").search(
                self._headings.get(sentence.item or "", "").lower()
            )
            if asks and len(named) > 1:
                for entity in named:
                    self._add(sentence, entity, (0, len(sentence.text)), in_round=True, stance="yes")
            self._turn = named if in_round and sentence.first else []
            return bool(self._turn) or bool(asks)
        if not (self._turn and in_round) or Letter.ORGANISATION in sentence.mask:
            self._turn = []
            return False
        if sentence.first and not pattern("positions", "empty").match(sentence.mask):
            end = max(other.end for other in self._draft.sentences if other.block == sentence.block) - sentence.start
            for entity in self._turn:
                self._add(sentence, entity, (0, end), in_round=True)
        return True

    def _takes_list(self, sentence: Sentence, in_round: bool) -> bool:
        """Take the names that stand behind a stance, and the answers of those who speak for theirs."""
        if sentence.label in _NOT_SAID:
            return False
        listed = listed_in(sentence)
        if not listed and (in_round or sentence.item in self._answering):
            spoken = speaker_in(sentence, self._speak_for)
            listed = [spoken] if spoken else []
        for one in listed:
            for entity in one.who:
                if in_round or self._is_member(entity):
                    self._add(sentence, entity, (0, len(sentence.text)), in_round=in_round, stance=one.stance)
        return bool(listed)

    def _is_member(self, entity: Entity) -> bool:
        row = organisations().get(entity.name)
        return (row is not None and row.kind == "municipality") or entity.name in self._members

    def _is_appointment(self, sentence: Sentence) -> bool:
        """Say whether the sentence tells whom an organisation has sent or employed."""
        if Letter.PERSON not in sentence.mask or not pattern("positions", "sends").search(sentence.mask):
            return False
        return any(item == sentence.item and text in sentence.text for item, text in self._appointed)

    def _add(
        self,
        sentence: Sentence,
        entity: Entity,
        span: tuple[int, int],
        own: tuple[int, int] | None = None,
        *,
        in_round: bool,
        alike: bool = False,
        stance: r.Stance | None = None,
    ) -> None:
        draft = self._draft
        block = draft.document.blocks[sentence.block]
        first, last = trimmed(block.text[sentence.start :], *span)
        begin, stop = own or (first, last)
        said = draft.views[block.index].mask[sentence.start + begin : sentence.start + stop]
        place = draft.document.place(sentence.block, sentence.start + _begin(sentence, first), sentence.start + last)
        position = r.Position(
            item=sentence.item,
            text=place.quote,
            places=(place,),
            probability=min(0.88, entity.probability),
            reason=table("positions")["reasons"]["told"],
            organisation=entity.name,
            topic=self._topic(sentence),
            stance=stance,
        )
        self.heard.append(Heard(position, said, in_round, alike=alike, settled=stance is not None))

    def _topic(self, sentence: Sentence) -> str | None:
        """Return what the heading is about, or under one that tells nothing what the line begins with."""
        told = topic_of(self._headings.get(sentence.item or ""))
        match = pattern_in("positions", "subject", "matter").match(sentence.mask) if told is None else None
        return sentence.text[slice(*match.span("matter"))] if match else told


def _begin(sentence: Sentence, first: int) -> int:
    """Return where the quote begins: with the names of a line whose answer is shorter than they are."""
    line = pattern_in("positions", "subject", "line").match(sentence.mask)
    if line and first >= line.start("rest") and len(line["who"]) > len(line["rest"]):
        return line.start("who")
    return first


def _end_of_line(sentences: list[Sentence], number: int, end: int) -> int:
    """Return the end of what an organisation says in a go-round: up to the next one's line, or to an action."""
    first = sentences[number]
    if end < len(first.text):
        return end
    for later in sentences[number + 1 :]:
        if later.block != first.block or later.taken or Letter.ORGANISATION in later.mask:
            break
        end = later.end - first.start
    return end


def _is_round(item: r.Item) -> bool:
    return item.kind == "go-round" or bool(pattern("positions", "go_round").search(item.heading.lower()))


def _said(sentence: Sentence, in_round: bool, *, answering: bool = False) -> list[_Said]:
    """Return who speaks in which stretch of the sentence."""
    text = sentence.mask
    if Letter.ORGANISATION not in text or sentence.label in _NOT_SAID:
        return []
    row = _in_row(sentence)
    if row or text.rstrip().endswith("?"):
        return row
    if "decision" in sentence.taken and not pattern_in("positions", "subject", "opens").match(text):
        return []
    line = pattern_in("positions", "subject", "line").match(text)
    if line:
        if pattern("positions", "empty").match(text[line.start("rest") :]):
            return []
        return [_Said(_named(sentence, *line.span("who")), line.start("rest"), len(text))]
    found: list[_Said] = []
    for key in _IN_TEXT:
        found += _by(key, sentence, in_round)
        if found and key in ("speaker", "alike", "label", "speaks"):
            break
    if not found and answering:
        match = pattern_in("positions", "listed", "answers").match(text)
        if match and not _is_none(text[match.end("who") :], sentence, in_round):
            found = [_Said(_named(sentence, *match.span("who")), match.start("who"), len(text))]
    return _each_alone(_first_of_each(found), len(text))


def _in_row(sentence: Sentence) -> list[_Said]:
    """Return who speaks in a line of short answers parted by bars: 'Höör ja | Sjöbo båda dagarna | Hörby ?'."""
    bars = [bar.span() for bar in _BAR.finditer(sentence.mask)]
    if len(bars) + 1 < _LEAST_IN_ROW:
        return []
    found: list[_Said] = []
    for (_, start), (end, _) in pairwise([(0, 0), *bars, (len(sentence.mask), 0)]):
        opening = pattern_in("positions", "subject", "opening").match(sentence.mask[start:end])
        if opening is None:
            return []
        who = _named(sentence, start + opening.start("who"), start + opening.end("who"))
        found.append(_Said(who, start, end, own=(start, end)))
    return found


def _each_alone(found: list[_Said], length: int) -> list[_Said]:
    """Return them with the stretch of each, up to where the next begins; a short sentence is quoted whole."""
    if not found:
        return []
    ends = [one.start for one in found[1:]] + [length]
    stretches = [replace(one, own=(one.start, end)) for one, end in zip(found, ends, strict=True)]
    if len(found) == 1:
        return stretches
    if length <= _WHOLE:
        return [replace(one, start=0, end=length) for one in stretches]
    return [replace(one, end=one.own[1]) for one in stretches]


def _by(key: str, sentence: Sentence, in_round: bool) -> list[_Said]:
    """Return who speaks by one way of telling it."""
    found = []
    text = sentence.mask
    for match in pattern_in("positions", "subject", key).finditer(text):
        groups = match.groupdict()
        name = next(name for name in ("who", "whose", "of") if groups.get(name))
        span = match.span(name)
        tail = text[match.start("verb") :] if groups.get("verb") and key in _VERB_TELLS else text[span[1] :]
        if key not in _STANCE_TELLS and (_is_none(tail, sentence, in_round) or _is_mute(text[span[1] :])):
            continue
        if key in ("by", "stance_first") and stance_of(match["verb"]) is None:
            continue
        if key == "speaks" and stance_of(tail) not in _STANCES:
            continue
        found.append(_Said(_named(sentence, *span), match.start(), len(text), key == "alike"))
    return found


def _first_of_each(found: list[_Said]) -> list[_Said]:
    """Return them in the order of the text, each organisation once."""
    seen: set[str] = set()
    kept = []
    for one in sorted(found, key=lambda said: said.start):
        who = [entity for entity in one.who if entity.name not in seen]
        seen |= {entity.name for entity in who}
        if who:
            kept.append(_Said(who, one.start, one.end, one.alike))
    return kept


def _is_mute(tail: str) -> bool:
    """Say whether somebody only has not answered, is not there, or the like."""
    return bool(pattern("positions", "never").match(tail.lstrip(" ,\n\t")))


def _is_none(tail: str, sentence: Sentence, in_round: bool) -> bool:
    """Say whether what follows the name is no position: no content, or a mere promise."""
    if _is_mute(tail):
        return True
    if in_round or "action" not in sentence.taken or stance_of(tail) in ("yes", "no"):
        return False
    promised = pattern("actions", "organisation_promises").match(tail) and stance_of(tail) not in _STANCES
    return bool(pattern("positions", "action_only").match(tail) or promised)


def _named(sentence: Sentence, start: int, end: int) -> list[Entity]:
    return [e for e in sentence.entities_in(start, end) if e.letter is Letter.ORGANISATION]
