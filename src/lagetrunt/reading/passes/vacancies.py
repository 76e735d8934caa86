"""Seats said to be empty: in sentences, after a label, in a cell."""

from __future__ import annotations

import re
from typing import Any

from lagetrunt.language.rules import Rule, fitting, pattern_in, rules
from lagetrunt.language.sentences import split_sentences
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.roles import is_role, single, with_roles
from lagetrunt.reading.passes.seat_lists import Around, around_of
from lagetrunt.reading.passes.stated import stated
from lagetrunt.reading.statements import Letter, Sentence, in_small

_STEM = 5
"""So many letters of a role must stand in the name of the body: 'skolchef' in Skolchefsnätverket."""


def vacancies(draft: Draft) -> None:
    """Find the seats that are said to be empty."""
    around = {item.id: around_of(item.heading) for item in draft.items}
    for sentence in (*_in_attendance(draft), *draft.sentences):
        here = around.get(sentence.item or "", Around())
        found = _alone(draft, sentence, here) or _in_sentence(draft, sentence, here)
        if found:
            draft.vacancies.append(found)


def _in_attendance(draft: Draft) -> list[Sentence]:
    """Return the rows of the list of those present, which may say that a member's seat is empty."""
    found = []
    for block in draft.document.blocks:
        view = draft.views[block.index]
        if draft.labels.get(block.index) == "attendance" and pattern_in("extras", "vacancies", "row").search(view.mask):
            found += [_row(draft, block, start, end) for start, end in split_sentences(block.text)]
    return found


def _row(draft: Draft, block: Block, start: int, end: int) -> Sentence:
    view = draft.views[block.index]
    entities = tuple(e for e in view.entities if e.start >= start and e.end <= end)
    return Sentence(None, block.index, start, end, block.text[start:end], view.mask[start:end], entities, ())


def _alone(draft: Draft, sentence: Sentence, around: Around) -> r.Vacancy | None:
    """Return the empty seat of a cell or line that says no more than that nobody is there."""
    if not pattern_in("extras", "vacancies", "alone").match(sentence.mask):
        return None
    block = draft.document.blocks[sentence.block]
    if draft.labels.get(block.index) == "attendance":
        seat: str | None = table("appointments")["implied"].get("member")
    else:
        seat = _seat_of_cell(draft, block) if block.cell else _seat_before(sentence)
    if seat is None and not (block.cell is None and (around.is_seats or around.role)):
        return None
    reason = next((rule.reason for rule in rules("extras", "vacancy") if rule.name == "vacant label"), "")
    organisation = _organisation_of_row(draft, block)
    base = stated(draft, sentence, 0.75, reason)
    return r.Vacancy(**base, seat=seat or around.role or sentence.text, organisation=organisation)


def _seat_of_cell(draft: Draft, block: Block) -> str | None:
    """Return the head of the column where it tells a role or names, so that an empty cell is an empty seat."""
    cell = block.cell
    head = next(
        (
            other.text
            for other in draft.document.blocks
            if cell
            and other.cell
            and (other.cell.table, other.cell.row, other.cell.column) == (cell.table, 0, cell.column)
        ),
        None,
    )
    if head and pattern_in("extras", "vacancies", "column").search(head.lower()):
        return head
    before = (
        other.text
        for other in draft.document.blocks
        if cell
        and other.cell
        and (other.cell.table, other.cell.row) == (cell.table, cell.row)
        and other.cell.column < cell.column
    )
    seat = pattern_in("extras", "vacancies", "seat")
    return next((text for text in before if seat.search(with_roles(in_small(text)))), None)


def _seat_before(sentence: Sentence) -> str | None:
    """Return the role that the line above tells: 'Ersättare:', and 'vakant' below."""
    lead = sentence.lead or sentence.before
    if lead is None or not lead.text.rstrip().endswith(":"):
        return None
    has_seat = pattern_in("extras", "vacancies", "seat").search(with_roles(lead.mask))
    return lead.text.strip(" .:") if has_seat else None


def _organisation_of_row(draft: Draft, block: Block) -> str | None:
    cell = block.cell
    for other in draft.document.blocks if cell else ():
        if other.cell and cell and (other.cell.table, other.cell.row) == (cell.table, cell.row):
            named = [e for e in draft.views[other.index].entities if e.letter is Letter.ORGANISATION]
            if named:
                return named[0].name
    return None


def _in_sentence(draft: Draft, sentence: Sentence, around: Around) -> r.Vacancy | None:
    mask = sentence.mask
    if sentence.label == "motion" or (mask.rstrip().endswith("?") and not _is_label(mask)):
        return None
    text = with_roles(mask)
    for rule in fitting(text, "extras", "vacancy"):
        match = rule.search(text)
        if match and pattern_in("extras", "vacancies", "not").search(mask):
            return None
        if match and _holds(rule, match, text, draft, sentence, around):
            named = next((name for name, value in match.groupdict().items() if value), None)
            seat = sentence.text[slice(*match.span(named))].strip(" .,:–-") if named else ""
            base = _with_before(draft, sentence, rule)
            organisation = _organisation(draft, sentence, rule)
            return r.Vacancy(**base, seat=seat or sentence.text, organisation=organisation)
    return None


def _with_before(draft: Draft, sentence: Sentence, rule: Rule) -> dict[str, Any]:
    """Quote the sentence before too, where this one only says that nobody wants what that one tells of."""
    before = sentence.before
    alone = pattern_in("extras", "vacancies", "nobody").match(sentence.mask)
    if alone and before and before.block == sentence.block and before.item == sentence.item:
        return stated(draft, before, rule.probability, rule.reason, sentence)
    return stated(draft, sentence, rule.probability, rule.reason)


def _is_label(mask: str) -> bool:
    """Say whether the question mark stands for a name: 'Ersättare: ?'."""
    return bool(re.search(r"[:–-]\s*\?+\s*$", mask))


def _holds(rule: Rule, match: re.Match[str], text: str, draft: Draft, sentence: Sentence, around: Around) -> bool:
    """Say whether what the rule asks holds: a seat told here or near, and nobody who has it."""
    more = rule.more
    if more.get("needs") and not re.search(more["needs"], match[0]):
        return False
    seat = pattern_in("extras", "vacancies", "seat")
    is_list = around.is_seats or around.is_election or bool(around.role)
    if more.get("sought") and not _is_sought(draft, sentence, match):
        return False
    if more.get("needs_seat") and not (seat.search(match[0]) or is_list):
        return False
    if more.get("needs_seat_near"):
        before = with_roles(sentence.before.mask) if sentence.before and sentence.before.item == sentence.item else ""
        told = [other.text for other in (sentence, sentence.before) if other]
        left = any(entry.item == sentence.item and any(entry.text in one for one in told) for entry in draft.leavers)
        near = pattern_in("extras", "vacancies", "seat_before")
        if not (near.search(text) or near.search(before) or left or is_list):
            return False
    return not (more.get("not_filled") and _is_filled(draft, sentence))


def _is_sought(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Say whether the role is one that a network seeks: a seat in it, or what its members are at home."""
    words = sentence.mask[match.start("seat") : match.end("seat")]
    if pattern_in("extras", "vacancies", "sought").search(words):
        of_member = Letter.ORGANISATION in match[0]
        return not (of_member and pattern_in("extras", "vacancies", "not_of_organisation").search(words))
    body = (draft.known.body or (draft.header.body.value if draft.header.body else "")).lower()
    return any(word[:_STEM] in body for word in words.split() if len(word) >= _STEM)


def _is_filled(draft: Draft, sentence: Sentence) -> bool:
    """Say whether somebody is appointed to the seat in the same sentence or after it under the point."""
    sought = {single(word) for word in sentence.mask.replace(",", " ").split() if is_role(word.strip(".,:;"))}
    for entry in draft.appointments:
        if entry.item != sentence.item or not entry.places:
            continue
        place = entry.places[0]
        after = (place.block, place.start) >= (sentence.block, sentence.start)
        if after and (entry.role in sought or not sought):
            return True
    return False


def _organisation(draft: Draft, sentence: Sentence, rule: Rule) -> str | None:
    """Return the one organisation told, else the one that somebody leaves under the point."""
    near = [e for e in sentence.entities if e.letter is Letter.ORGANISATION]
    people = any(e.letter is Letter.PERSON for e in sentence.entities)
    if near and not people:
        return near[0].name
    left = {entry.organisation for entry in draft.leavers if entry.item == sentence.item}
    return left.pop() if rule.more.get("after_leaver") and len(left) == 1 else None
