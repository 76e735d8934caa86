"""People who leave: why, when and which role."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import replace

from lagetrunt.language.rules import Rule, fitting, pattern_in, rules
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.people import person_entities
from lagetrunt.reading.passes.stated import stated
from lagetrunt.reading.statements import Entity, Letter, Sentence, in_small, masked

_NEAR = 60
"""So many letters after a person the organisation left may stand."""


@reads(needs=("sentences",), gives=("leavers",))
def leavers(draft: Draft) -> None:
    """Find the people who leave, with why and when."""
    for written in draft.sentences:
        sentence = _told_by_writer(draft, with_subject(written, "extras", "leaving"))
        if Letter.PERSON not in sentence.mask or sentence.mask.rstrip().endswith("?"):
            continue
        if pattern_in("extras", "leaving", "not").search(sentence.mask):
            continue
        for rule, start, end in _found(sentence):
            draft.leavers.extend(_leavers(draft, sentence, rule, start, end))
    for item in draft.items:
        _leave_by_heading(draft, item)
    unique = {(entry.person, entry.item): entry for entry in reversed(draft.leavers)}
    draft.leavers[:] = list(reversed(unique.values()))


def _told_by_writer(draft: Draft, sentence: Sentence) -> Sentence:
    """Return the sentence with 'jag' or 'undertecknad' as the one who took the notes, where that one leaves."""
    writer = draft.header.secretary.value if draft.header.secretary else None
    match = pattern_in("extras", "leaving", "first_person").search(sentence.mask) if writer else None
    if writer is None or match is None:
        return sentence
    start, end = match.span("after" if match["after"] else "pronoun")
    if sentence.entities_in(start, end):
        return sentence
    named = Entity(sentence.start + start, sentence.start + end, Letter.PERSON, match[0], means=writer)
    mask = sentence.mask[:start] + Letter.PERSON * (end - start) + sentence.mask[end:]
    return replace(sentence, mask=mask, entities=(*sentence.entities, named))


def _leave_by_heading(draft: Draft, item: r.Item) -> None:
    """Add whom the heading says to leave: 'NN slutar', with what stands first under it as the place."""
    if any(entry.item == item.id for entry in draft.leavers):
        return
    people = person_entities(item.heading, draft.directory)
    mask = masked(in_small(item.heading), people, ()) if people else ""
    below = next((one for one in draft.sentences if one.item == item.id), None) if people else None
    if below is None:
        return
    for rule in fitting(mask, "extras", "leaver"):
        match = rule.search(mask)
        if match:
            named = next(name for name, value in match.groupdict().items() if value and name[:3] == "who")
            for person in people:
                if match.start(named) <= person.start < match.end(named):
                    base = stated(draft, below, rule.probability, rule.reason)
                    draft.leavers.append(r.Leaver(**base, person=person.name))
            return


def with_subject(sentence: Sentence, name: str, group: str) -> Sentence:
    """Return the sentence with 'Hon' at its beginning as the one person of the sentence before."""
    match = pattern_in(name, group, "pronoun").match(sentence.mask)
    before = sentence.before
    if match is None or before is None or before.item != sentence.item:
        return sentence
    people = {e.name: e for e in before.entities if e.letter is Letter.PERSON}
    if len(people) != 1:
        return sentence
    start, end = match.span("pronoun")
    named = replace(people.popitem()[1], start=sentence.start + start, end=sentence.start + end, form=match[0])
    mask = sentence.mask[:start] + Letter.PERSON * (end - start) + sentence.mask[end:]
    return replace(sentence, mask=mask, entities=(named, *sentence.entities))


def _found(sentence: Sentence) -> Iterator[tuple[Rule, int, int]]:
    """Yield the rules that fit and where those who leave are named."""
    for rule in fitting(sentence.mask, "extras", "leaver"):
        for match in rule.find_all(sentence.mask):
            yield rule, *next(match.span(key) for key, value in match.groupdict().items() if value and key[:3] == "who")
    for match in pattern_in("extras", "leaving", "also_leaves").finditer(sentence.mask):
        yield rules("extras", "leaver")[0], match.start(), match.end()


def _leavers(draft: Draft, sentence: Sentence, rule: Rule, start: int, end: int) -> list[r.Leaver]:
    people = [e for e in sentence.entities_in(start, end) if e.letter is Letter.PERSON]
    why = pattern_in("extras", "leaving", "why").search(sentence.mask, end)
    when = pattern_in("extras", "leaving", "when").search(sentence.mask, end)
    day = _last_day(sentence, *when.span("when")) if when else None
    role = pattern_in("extras", "leaving", "role").search(sentence.mask, start)
    near = sentence.entities_in(start, end + _NEAR)
    organisation = next((e.name for e in near if e.letter is Letter.ORGANISATION), None)
    return [
        r.Leaver(
            **stated(draft, sentence, rule.probability, rule.reason),
            person=person.name,
            organisation=organisation,
            why=sentence.text[why.start("why") : why.end("why")] if why else None,
            when=day,
            role=role["role"] if role else None,
        )
        for person in people
    ]


def _last_day(sentence: Sentence, start: int, end: int) -> str | None:
    """Return the day or month told; of 'sista juli' the last day."""
    found = next(iter(sentence.dates_in(start, end)), None)
    if found is None or found.value is None or found.kind != "month":
        return found.value if found else None
    if not pattern_in("extras", "leaving", "last_of").search(sentence.mask[:start]):
        return found.value
    year, month = map(int, found.value.split("-"))
    return f"{found.value}-{calendar.monthrange(year, month)[1]}"
