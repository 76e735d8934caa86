"""Answers in parts: lines of one organisation each, in which the same labels return, 'Höör. Plan: ja. Vakt: nej.'"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from lagetrunt.language.rules import pattern, pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.stances import Heard
from lagetrunt.reading.statements import Entity, Letter, trimmed

_LABEL = re.compile(
    r"(?:(?<=[.;!?/] )|^)(?:(?P<word>[^\W\d_][^:.;?!/\ue000-\ue00a]{0,40}):|(?P<count>\d)[.):]?)\s+(?=\S)"
)
_ASKED = re.compile(r"\(?(?P<count>\d)[.):]\s*(?P<question>[^()?.;]{4,90}\?)")
_LEAST_LINES, _LEAST_PARTS = 2, 2
"""A label is one where so many organisations answer to it; lines have parts where one of them has so many."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A block that begins with organisations, with the stretches behind each label in it."""

    block: int
    who: tuple[Entity, ...]
    start: int
    labels: tuple[re.Match[str], ...]


def parted_answers(draft: Draft) -> dict[int, list[Heard]]:
    """Return what organisations answer in parts, by the block; blocks of other kinds are left out."""
    lines: dict[str | None, list[_Line]] = defaultdict(list)
    blocks: dict[str | None, list[int]] = defaultdict(list)
    for block, item in {sentence.block: sentence.item for sentence in draft.sentences}.items():
        blocks[item].append(block)
        if draft.document.blocks[block].cell is None and draft.labels.get(block) != "attendance":
            lines[item] += _lines(draft, block)
    found: dict[int, list[Heard]] = {}
    for item, told in lines.items():
        known = _returning(told)
        if known:
            asked = _questions(draft, blocks[item])
            asked |= {word: word for word in _opening(draft, told, known)}
            found |= {line.block: list(_heard(draft, line, item, known, asked)) for line in told}
    return {block: heard for block, heard in found.items() if heard}


def _lines(draft: Draft, block: int) -> Iterator[_Line]:
    view = draft.views[block]
    if ":" not in view.mask and not any(sign.isdigit() for sign in view.mask):
        return
    lead = pattern_in("positions", "listed", "lead").match(view.mask)
    if lead is None:
        return
    who = tuple(e for e in view.entities if e.letter is Letter.ORGANISATION and e.end <= lead.end("who"))
    rest = view.mask[lead.end() :]
    labels = tuple(_LABEL.finditer(rest))
    if who and labels:
        yield _Line(block, who, lead.end(), labels)


def _name(label: re.Match[str]) -> str:
    return (label["word"] or label["count"]).casefold()


def _returning(lines: list[_Line]) -> frozenset[str]:
    """Return the labels to which several organisations answer, none where no line has several parts."""
    by_label: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        for label in line.labels:
            by_label[_name(label)] |= {entity.name for entity in line.who}
    known = frozenset(name for name, who in by_label.items() if len(who) >= _LEAST_LINES)
    parts = [{_name(label) for label in line.labels} & known for line in lines]
    before = any(line.labels[0].start() > 0 for line in lines if _name(line.labels[0]) in known)
    return known if any(len(names) + before >= _LEAST_PARTS for names in parts) else frozenset()


def _opening(draft: Draft, lines: list[_Line], known: frozenset[str]) -> frozenset[str]:
    """Return the words with which several lines begin before their first label."""
    told = (line for line in lines if _name(line.labels[0]) in known and line.labels[0].start())
    first = Counter(_first_word(draft, line) for line in told)
    return frozenset(word for word, times in first.items() if times >= _LEAST_LINES)


def _first_word(draft: Draft, line: _Line) -> str:
    rest = draft.document.blocks[line.block].text[line.start :]
    return rest.split(maxsplit=1)[0].casefold().strip(".,;") if rest.strip() else ""


def _questions(draft: Draft, blocks: list[int]) -> dict[str, str]:
    """Return the questions that were numbered before the answers, by their number."""
    texts = (draft.document.blocks[block].text for block in blocks)
    return {match["count"]: match["question"].strip() for text in texts for match in _ASKED.finditer(text)}


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands behind a label of a line, or before its first: its topic, where it and where its answer begins."""

    topic: str | None
    start: int
    answer: int


def _parts(draft: Draft, line: _Line, known: frozenset[str], asked: dict[str, str]) -> list[_Part]:
    """Return the parts of a line, in order; none where no label of it comes back in others."""
    rest = draft.document.blocks[line.block].text[line.start :]
    parts = []
    for label in line.labels:
        if _name(label) in known:
            topic = rest[slice(*label.span("word"))] if label["word"] else asked.get(label["count"])
            parts.append(_Part(topic, line.start + label.start(), line.start + label.end()))
    if parts and parts[0].start > line.start:
        parts.insert(0, _Part(asked.get(_first_word(draft, line)), 0, 0))
    return parts


def _heard(
    draft: Draft, line: _Line, item: str | None, known: frozenset[str], asked: dict[str, str]
) -> Iterator[Heard]:
    text = draft.document.blocks[line.block].text
    parts = _parts(draft, line, known, asked)
    for part, end in zip(parts, [*(part.start for part in parts[1:]), len(text)], strict=True) if parts else ():
        said = draft.views[line.block].mask[max(part.answer, line.start) : end]
        if pattern("positions", "empty").match(said):
            continue
        place = draft.document.place(line.block, *trimmed(text, part.start, end))
        for entity in line.who:
            position = r.Position(
                item=item,
                text=place.quote,
                places=(place,),
                probability=min(0.85, entity.probability),
                reason=table("positions")["reasons"]["line"],
                organisation=entity.name,
                topic=part.topic,
            )
            yield Heard(position, said, in_round=True)
