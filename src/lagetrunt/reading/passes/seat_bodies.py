"""In which body somebody has a role, and from which organisation they come."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.holders import Holder, people_in
from lagetrunt.reading.passes.other_bodies import body_of_heading
from lagetrunt.reading.statements import Entity, Letter, Sentence


def body_of(draft: Draft, sentence: Sentence, found: Holder) -> str | None:
    """Return the body of the role: told after the role, else the body whose paper this is."""
    own = draft.known.body or (draft.header.body.value if draft.header.body else None)
    item = next((entry for entry in draft.items if entry.id == sentence.item), None)
    last = found.people[0] if found.rest < found.people[0] else len(sentence.mask)
    match = pattern_in("appointments", "body").search(sentence.mask, found.rest, last)
    if found.body:
        return sentence.text[slice(*found.body)].strip()
    elsewhere = _body_before(sentence, found) if match is None or found.rule.more.get("takes_over") else None
    if elsewhere:
        return elsewhere
    if match is None and found.beside:
        return body_of(draft, sentence, found.beside)
    if match is None:
        return _body_of_line(sentence, found) or body_of_heading(draft, item) or own
    told = sentence.text[match.start("body") : match.end("body")].strip()
    mask = match["body"]
    if pattern_in("appointments", "body", "own").match(mask):
        return own
    if pattern_in("appointments", "body", "this").match(mask) and item:
        return item.heading
    named = sentence.entities_in(match.start("body"), match.end("body"))
    if named and named[0].letter is Letter.ORGANISATION and len(named[0].form) >= len(told) - 2:
        return own
    return told


def _body_of_line(sentence: Sentence, found: Holder) -> str | None:
    """Return the name before a colon at the beginning of the line, where the role is one that another body gives."""
    line = pattern_in("appointments", "body", "line_body").match(sentence.mask)
    if line is None or not sentence.text[:1].isupper() or line.end() > found.people[0]:
        return None
    is_seat = pattern_in("appointments", "body", "seats").match(found.role)
    return sentence.text[slice(*line.span("body"))] if is_seat else None


def _body_before(sentence: Sentence, found: Holder) -> str | None:
    """Return the body told before the name: what is started, or where somebody has sat until now."""
    before = sentence.mask[: found.people[0]]
    started = pattern_in("appointments", "body", "started").search(before)
    if started and found.rule.more.get("pointed_out"):
        rest = sentence.text[started.start("rest") : started.end("rest")]
        return (sentence.text[started.start("noun") : started.end("noun")] + rest.rstrip()).strip()
    sat = pattern_in("appointments", "body", "represented").search(before)
    return sentence.text[sat.start("body") : sat.end("body")].strip() if sat else None


_NEAR, _NEAR_SENTENCES = 40, 200
"""So many blocks and sentences away an employer may be told: looking through all of a long paper takes its time."""


def organisation_of(draft: Draft, sentence: Sentence, person: Entity, following: list[Sentence]) -> str | None:
    """Return the organisation told beside the name, or as the employer under the same item."""
    near = sentence.entities_in(person.end - sentence.start, person.end - sentence.start + 45)
    text = sentence.text
    for entity in near:
        between = text[person.end - sentence.start : entity.start - sentence.start]
        if entity.letter is Letter.ORGANISATION and re.fullmatch(table("appointments")["beside"], between):
            return entity.name
    first = bisect_left(draft.sentences, sentence.block - _NEAR, key=_block_of)
    last = bisect_right(draft.sentences, sentence.block + _NEAR, key=_block_of)
    here = bisect_left(draft.sentences, _begin_of(sentence), key=_begin_of)
    for other in draft.sentences[max(first, here - _NEAR_SENTENCES) : min(last, here + _NEAR_SENTENCES)]:
        if other.item != sentence.item:
            continue
        match = pattern_in("appointments", "body", "employed").search(other.mask)
        if match and any(e.name == person.name for e in people_in(other, match.start(), match.end())):
            return next((e.name for e in other.entities_in(*match.span("org"))), None)
    for other in following[:1]:
        match = pattern_in("appointments", "body", "employed_by").match(other.mask)
        if match and other.item == sentence.item:
            return next((e.name for e in other.entities_in(*match.span("org"))), None)
    return _organisation_after(sentence, person) or _only_replaced(draft, person)


def _block_of(sentence: Sentence) -> int:
    return sentence.block


def _begin_of(sentence: Sentence) -> tuple[int, int]:
    return sentence.block, sentence.start


def _organisation_after(sentence: Sentence, person: Entity) -> str | None:
    """Return the organisation at the end of 'Välkommen NN som ersätter MM, Hörby'."""
    last = sentence.entities[-1] if sentence.entities else None
    people = [e for e in sentence.entities if e.letter is Letter.PERSON]
    if last is None or last.letter is not Letter.ORGANISATION or people[:1] != [person]:
        return None
    between = sentence.text[people[-1].end - sentence.start : last.start - sentence.start]
    return last.name if re.fullmatch(table("appointments")["beside"], between) else None


def _only_replaced(draft: Draft, person: Entity) -> str | None:
    row = draft.directory.people.get(person.name.casefold())
    return row.organisation if row and row.rank >= 2 else None
