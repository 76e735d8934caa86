"""Who is relieved or deputised for by somebody who takes on a role."""

from __future__ import annotations

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import lines
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.holders import Holder, Span, people_in
from lagetrunt.reading.passes.people import person_entities
from lagetrunt.reading.statements import Entity, Letter, Sentence, in_small, masked

_SENTENCES_BACK = 2
_VERB_BEFORE = 15


def relieved_by(draft: Draft, sentence: Sentence, found: Holder, person: Entity, limit: int) -> str | None:
    """Return the full name of the person relieved: told up to `limit`, meant by a pronoun, or the one who leaves."""
    for span in _told(sentence, found, person, limit):
        for other in people_in(sentence, *span):
            if other.name != person.name:
                return other.name
    begin = person.end - sentence.start
    pronoun = pattern_in("appointments", "body", "for_pronoun")
    before = found.rest < found.people[0] and pronoun.search(sentence.mask, found.rest, found.people[0])
    if found.by_pronoun or before or pronoun.search(sentence.mask, begin, limit):
        return _named_before(draft, sentence, person, found)
    lone = pattern_in("appointments", "body", "lone").search(sentence.mask, begin, limit)
    if lone and sentence.text[lone.start("name") : lone.end("name")] in lines("first_names.txt"):
        return sentence.text[lone.start("name") : lone.end("name")]
    return (
        _made_room(sentence, found, person)
        or _who_leaves(draft, sentence, found, person)
        or _unable(sentence, found, person)
        or _owner_in_heading(draft, sentence, found, person)
        or _left_before(draft, sentence, found, person)
    )


def _made_room(sentence: Sentence, found: Holder, person: Entity) -> str | None:
    """Return whose seat is told to be taken, who stands aside, or whom somebody stands ready for."""
    if pattern_in("appointments", "body", "stays").search(sentence.mask, found.people[0], found.end):
        return None
    begin = person.start - sentence.start
    before = sentence.mask[:begin]
    if pattern_in("appointments", "body", "ready").search(found.role):
        first = people_in(sentence, 0, begin)
        is_with = len(first) == 1 and pattern_in("appointments", "body", "with_before").search(before)
        return first[0].name if is_with and first[0].name != person.name else None
    if len(people_in(sentence, *found.people)) > 1 or found.rule.name == "list":
        return None
    for key in ("owned", "aside_for"):
        match = pattern_in("appointments", "body", key).search(sentence.mask)
        span = next((match.span(name) for name, value in match.groupdict().items() if value), None) if match else None
        others = people_in(sentence, *span) if span else []
        if others and others[0].name != person.name:
            return others[0].name
    return None


def _owner_in_heading(draft: Draft, sentence: Sentence, found: Holder, person: Entity) -> str | None:
    """Return whose seat the heading is about: 'NN:s stol', 'Samordnare efter NN'."""
    item = next((entry for entry in draft.items if entry.id == sentence.item), None)
    if item is None or pattern_in("appointments", "body", "stays").search(sentence.mask, found.people[0], found.end):
        return None
    people = [one for one in person_entities(item.heading, draft.directory) if one.name != person.name]
    if len(people) != 1:
        return None
    mask = masked(in_small(item.heading), people, ())
    return people[0].name if pattern_in("appointments", "body", "heading_owner").search(mask) else None


def _left_before(draft: Draft, sentence: Sentence, found: Holder, person: Entity) -> str | None:
    """Return the only one who leaves under the point, told just before one person is made something new."""
    if len(people_in(sentence, *found.people)) > 1 or found.rule.name == "list":
        return None
    if _stays(sentence, found):
        return None
    if pattern_in("appointments", "body", "beside_others").search(found.role):
        return None
    gone = [entry for entry in draft.leavers if entry.item == sentence.item]
    if len({entry.person for entry in gone}) != 1 or gone[0].person == person.name:
        return None
    same = gone[0].role in (None, found.role)
    return gone[0].person if same and _is_just_told(sentence, gone[0]) else None


def _stays(sentence: Sentence, found: Holder) -> bool:
    """Say whether somebody only goes on with what they had."""
    begin = max(min(found.people[0], found.rest) - _VERB_BEFORE, 0)
    return bool(pattern_in("appointments", "body", "stays").search(sentence.mask, begin, found.end + _VERB_BEFORE))


def _unable(sentence: Sentence, found: Holder, person: Entity) -> str | None:
    """Return the one of whom the sentence says before that they cannot, or give up, so that another steps in."""
    if pattern_in("appointments", "body", "stays").search(sentence.mask, found.people[0], found.end):
        return None
    begin = person.start - sentence.start
    match = pattern_in("appointments", "body", "unable").search(sentence.mask, 0, begin)
    if match is None:
        beside = pattern_in("appointments", "body", "beside_others").search(found.role) or _stays(sentence, found)
        return None if beside or found.rule.name == "list" else _unable_before(sentence, person)
    span = next(match.span(key) for key, value in match.groupdict().items() if value)
    between = [e for e in people_in(sentence, span[1], begin) if e.name != person.name]
    return next((e.name for e in people_in(sentence, *span) if e.name != person.name and not between), None)


def _unable_before(sentence: Sentence, person: Entity) -> str | None:
    """Return the only one named in the sentence before, where it says that they cannot or give up."""
    before = sentence.before
    if len(people_in(sentence, 0, len(sentence.mask))) > 1:
        return None
    for _ in range(_SENTENCES_BACK):
        if before is None or before.item != sentence.item:
            return None
        names = {one.name for one in people_in(before, 0, len(before.mask))}
        if names:
            is_so = any(pattern_in("appointments", "body", key).search(before.mask) for key in ("unable", "aside_for"))
            return names.pop() if is_so and len(names) == 1 and person.name not in names else None
        before = before.before
    return None


def _told(sentence: Sentence, found: Holder, person: Entity, limit: int) -> list[Span]:
    """Return where those relieved are named, the nearest first; one is relieved by one only."""
    spans = [found.replaces] if found.replaces else []
    pattern = pattern_in("appointments", "body", "replaces")
    end = person.end - sentence.start
    alone = len(people_in(sentence, *found.people)) == 1
    match = pattern.search(sentence.mask, end, max(limit, end) if alone else _after_name(sentence, end, limit))
    if match is None and found.rest < found.people[0]:
        match = pattern.search(sentence.mask, found.rest, found.people[0])
    if match is None and alone:
        match = pattern_in("appointments", "body", "first_relieved").match(sentence.mask[: found.people[0]])
    later = pattern.search(sentence.mask, end) if alone and match is None else None
    if later and people_in(sentence, end, later.start("replaces")) == []:
        match = later
    return [*spans, match.span("replaces")] if match else spans


def _after_name(sentence: Sentence, end: int, limit: int) -> int:
    """Return where what belongs to one of several names ends: 'Britta Sjö (efter Anna), Bo Ek'."""
    following = [e.start - sentence.start for e in people_in(sentence, end, len(sentence.mask))]
    bracket = sentence.mask.find(")", end) if sentence.mask[end : end + 2].strip().startswith("(") else -1
    return bracket if bracket >= 0 else min([limit, *following[:1]])


def _named_before(draft: Draft, sentence: Sentence, person: Entity, found: Holder) -> str | None:
    """Return the last other person named before: in the sentence, else the only one lately, else who leaves."""
    here = [e for e in sentence.entities if e.letter is Letter.PERSON and e.end <= person.start]
    others = [e for e in here if e.name != person.name]
    owners = pattern_in("appointments", "body", "owner")
    acting = [e for e in others if not owners.match(sentence.mask, e.end - sentence.start)]
    if others:
        return (acting or others)[-1].name
    before = sentence.before
    for _ in range(_SENTENCES_BACK):
        if before is None or before.item != sentence.item:
            break
        names = {e.name for e in before.entities if e.letter is Letter.PERSON and e.name != person.name}
        if names:
            lately = names & {entry.person for entry in draft.leavers}
            lately = lately or names & {entry.person for entry in draft.appointments[-1:]}
            likely = names if len(names) == 1 else lately
            if len(likely) == 1:
                return likely.pop()
            break
        before = before.before
    gone = {entry.person for entry in draft.leavers if entry.item == sentence.item} - {person.name}
    return gone.pop() if len(gone) == 1 else None


def _who_leaves(draft: Draft, sentence: Sentence, found: Holder, person: Entity) -> str | None:
    """Return the one who leaves under the same point the role that somebody takes over."""
    gone = [entry for entry in draft.leavers if entry.item == sentence.item and entry.person != person.name]
    if len(people_in(sentence, *found.people)) > 1:
        return None
    same_role = {entry.person for entry in gone if entry.role == found.role}
    if len(same_role) == 1:
        return same_role.pop()
    whole = sentence.mask[min(found.people[0], found.rest) : found.end]
    if pattern_in("appointments", "body", "stays").search(whole):
        return None
    if found.rule.more.get("takes_over"):
        before = [e for e in sentence.entities if e.letter is Letter.PERSON and e.end <= person.start]
        if before:
            return before[0].name if before[0].name != person.name else None
    takes_over = found.rule.more.get("takes_over") or pattern_in("appointments", "body", "takes_over").search(whole)
    comes = pattern_in("appointments", "body", "comes").search(whole)
    names = {entry.person for entry in gone if takes_over or (comes and _is_just_told(sentence, entry))}
    return names.pop() if len(names) == 1 else None


def _is_just_told(sentence: Sentence, entry: r.Leaver) -> bool:
    """Say whether it is told here or just before that somebody leaves, so that this tells who comes."""
    before = sentence.before
    told = [other.text for other in (sentence, before, before.before if before else None) if other is not None]
    return any(entry.text in text for text in told)
