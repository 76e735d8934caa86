"""Who takes on which role, in which body, in whose place and until when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from lagetrunt.language.rules import Rule, pattern_in, rules
from lagetrunt.language.words import lines, table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.other_bodies import body_of_heading
from lagetrunt.reading.passes.terms import terms_of
from lagetrunt.reading.statements import Entity, Letter, Sentence, trimmed


@dataclass(frozen=True, slots=True)
class _Found:
    """A match of a rule: where the people stand, the role, and where the rest of the sentence begins."""

    rule: Rule
    people: tuple[int, int]
    role: str
    rest: int
    end: int
    replaces: tuple[int, int] | None
    body: tuple[int, int] | None = None
    beside: _Found | None = None
    """Who was named before in the same sentence, and in which body: 'NN till ledamot i rådet och MM till ersättare'."""


@reads(needs=("sentences", "decisions", "leavers"), gives=("appointments",))
def appointments(draft: Draft) -> None:
    """Find the appointments; several people appointed at once are one each."""
    for position, sentence in enumerate(draft.sentences):
        seen: set[str] = set()
        for found in _found(sentence):
            for person in _people(sentence, *found.people):
                if person.name in seen:
                    continue
                seen.add(person.name)
                following = draft.sentences[position + 1 : position + 3]
                draft.appointments.append(_appointment(draft, sentence, found, person, following))
        if not seen:
            draft.appointments.extend(_from_list(draft, sentence) or _from_heading(draft, sentence))
    _drop_repeated(draft)


def _found(sentence: Sentence) -> list[_Found]:
    text = sentence.mask
    if Letter.PERSON not in text or sentence.label in {"motion"} or text.rstrip().endswith("?"):
        return []
    if any(rule.search(text) for rule in rules("appointments", "never")):
        return []
    found: list[_Found] = []
    for rule in rules("appointments"):
        if rule.more.get("needs_other") and not found:
            continue
        for match in rule.find_all(text):
            if not _applies(rule, sentence, match, found):
                continue
            groups = {name: match.span(name) for name, value in match.groupdict().items() if value}
            people = next(span for name, span in groups.items() if name.startswith("who"))
            if any(_overlap(people, other.people) for other in found):
                continue
            role = _singular(match["role"]) if "role" in groups else _role_after(text, match.end(), rule)
            rest = groups["rest"][0] if "rest" in groups else match.end()
            replaces = next((span for name, span in groups.items() if name.startswith("replaces")), None)
            if "for" in groups and found:
                replaces = found[-1].people
            beside = found[-1] if found and rule.more.get("needs_other") else None
            found.append(_Found(rule, people, role, rest, match.end(), replaces, groups.get("body_"), beside))
    return found


def _role_after(text: str, end: int, rule: Rule) -> str:
    """Return the role told after the match ('… ersätter NN som ledamot'), else the one that the rule implies."""
    told = pattern_in("appointments", "body", "told_role").match(text[end:])
    return _singular(told["role"]) if told else str(rule.more["role"])


def _applies(rule: Rule, sentence: Sentence, match: re.Match[str], found: list[_Found]) -> bool:
    """Say whether what the rule asks of the sentence holds: that it decides, or that somebody was named before."""
    if rule.more.get("decided") and "decision" not in sentence.taken:
        return False
    return not rule.more.get("needs_other") or any(other.end <= match.start() + 1 for other in found)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _singular(role: str) -> str:
    return str(table("appointments")["singular"].get(role, role))


def _people(sentence: Sentence, start: int, end: int) -> list[Entity]:
    return [e for e in sentence.entities_in(start, end) if e.letter is Letter.PERSON]


def _appointment(
    draft: Draft, sentence: Sentence, found: _Found, person: Entity, following: list[Sentence]
) -> r.Appointment:
    start, end = trimmed(sentence.text, 0, len(sentence.text))
    place = draft.document.place(sentence.block, sentence.start + start, sentence.start + end)
    met = draft.header.date.value if draft.header.date else None
    terms = terms_of(sentence, found.people[0], found.end, following, date.fromisoformat(met) if met else None)
    return r.Appointment(
        item=sentence.item,
        text=place.quote,
        places=(place,),
        probability=min(found.rule.probability, person.probability),
        reason=found.rule.reason,
        person=person.name,
        role=found.role,
        body=_body(draft, sentence, found),
        organisation=_organisation(draft, sentence, person, following),
        replaces=_replaces(draft, sentence, found, person),
        since=terms.since,
        until=terms.until,
        dates=terms.dates,
        extent_percent=terms.percent,
        stays=terms.stays,
    )


def _body(draft: Draft, sentence: Sentence, found: _Found) -> str | None:
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
        return _body(draft, sentence, found.beside)
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


def _body_of_line(sentence: Sentence, found: _Found) -> str | None:
    """Return the name before a colon at the beginning of the line, where the role is one that another body gives."""
    line = pattern_in("appointments", "body", "line_body").match(sentence.mask)
    if line is None or not sentence.text[:1].isupper() or line.end() > found.people[0]:
        return None
    is_seat = pattern_in("appointments", "body", "seats").match(found.role)
    return sentence.text[slice(*line.span("body"))] if is_seat else None


def _body_before(sentence: Sentence, found: _Found) -> str | None:
    """Return the body told before the name: what is started, or where somebody has sat until now."""
    before = sentence.mask[: found.people[0]]
    started = pattern_in("appointments", "body", "started").search(before)
    if started and found.rule.more.get("pointed_out"):
        rest = sentence.text[started.start("rest") : started.end("rest")]
        return (sentence.text[started.start("noun") : started.end("noun")] + rest.rstrip()).strip()
    sat = pattern_in("appointments", "body", "represented").search(before)
    return sentence.text[sat.start("body") : sat.end("body")].strip() if sat else None


def _replaces(draft: Draft, sentence: Sentence, found: _Found, person: Entity) -> str | None:
    """Return who is relieved or deputised for: told in the sentence, else the only one who leaves under the item."""
    spans = [found.replaces] if found.replaces else []
    match = pattern_in("appointments", "body", "replaces").search(sentence.mask, found.people[1])
    if match:
        spans.append(match.span("replaces"))
    elif found.rest < found.people[0]:
        between = pattern_in("appointments", "body", "replaces").search(sentence.mask, found.rest, found.people[0])
        spans.extend([between.span("replaces")] if between else [])
    for span in spans:
        for other in _people(sentence, *span):
            if other.name != person.name:
                return other.name
    if pattern_in("appointments", "body", "for_pronoun").search(sentence.mask, found.people[0]):
        return _named_before(sentence, person)
    lone = pattern_in("appointments", "body", "lone").search(sentence.mask, found.people[1])
    if lone and sentence.text[lone.start("name") : lone.end("name")] in lines("first_names.txt"):
        return sentence.text[lone.start("name") : lone.end("name")]
    if found.rule.more.get("takes_over"):
        before = [e for e in sentence.entities if e.letter is Letter.PERSON and e.end <= person.start]
        return before[0].name if before and before[0].name != person.name else None
    whole = sentence.mask[found.people[0] : found.end]
    if pattern_in("appointments", "body", "takes_over").search(whole):
        gone = {entry.person for entry in draft.leavers if entry.item == sentence.item and entry.person != person.name}
        return gone.pop() if len(gone) == 1 else None
    return None


def _named_before(sentence: Sentence, person: Entity) -> str | None:
    """Return the last other person named before: in the sentence, else the only one in the sentence before it."""
    here = [e for e in sentence.entities if e.letter is Letter.PERSON and e.end <= person.start]
    if here:
        return here[-1].name if here[-1].name != person.name else None
    before = sentence.before.entities if sentence.before and sentence.before.item == sentence.item else ()
    names = {e.name for e in before if e.letter is Letter.PERSON and e.name != person.name}
    return names.pop() if len(names) == 1 else None


def _organisation(draft: Draft, sentence: Sentence, person: Entity, following: list[Sentence]) -> str | None:
    """Return the organisation told beside the name, or as the employer under the same item."""
    near = sentence.entities_in(person.end - sentence.start, person.end - sentence.start + 45)
    text = sentence.text
    for entity in near:
        between = text[person.end - sentence.start : entity.start - sentence.start]
        if entity.letter is Letter.ORGANISATION and re.fullmatch(table("appointments")["beside"], between):
            return entity.name
    for other in draft.sentences:
        if other.item != sentence.item:
            continue
        match = pattern_in("appointments", "body", "employed").search(other.mask)
        if match and any(e.name == person.name for e in _people(other, match.start(), match.end())):
            return next((e.name for e in other.entities_in(*match.span("org"))), None)
    for other in following[:1]:
        match = pattern_in("appointments", "body", "employed_by").match(other.mask)
        if match and other.item == sentence.item:
            return next((e.name for e in other.entities_in(*match.span("org"))), None)
    return _organisation_after(sentence, person) or _only_replaced(draft, person)


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


def _from_list(draft: Draft, sentence: Sentence) -> list[r.Appointment]:
    """Lines under 'Representanter i samrådet:', one name each."""
    lead = sentence.lead
    if lead is None or not sentence.first or lead is sentence:
        return []
    match = pattern_in("appointments", "body", "list_lead").search(lead.mask)
    people = [e for e in sentence.entities if e.letter is Letter.PERSON]
    line = pattern_in("appointments", "body", "list_line").match(sentence.mask)
    if not match or not people or (people[0].start != sentence.start and not line):
        return []
    found = _Found(rules("appointments")[0], (0, 0), _singular(match["role"]), 0, 0, None)
    body = _body(draft, lead, _Found(found.rule, (0, 0), found.role, match.end("role"), match.end(), None))
    if line:
        body = sentence.text[line.start("body") : line.end("body")]
    place = draft.document.place(sentence.block, sentence.start, sentence.end)
    return [
        r.Appointment(
            item=sentence.item,
            text=place.quote,
            places=(place,),
            probability=0.75,
            person=person.name,
            role=found.role,
            reason=table("appointments")["reasons"]["list"],
            body=body,
            organisation=_organisation(draft, sentence, person, []),
        )
        for person in people
    ]


def _from_heading(draft: Draft, sentence: Sentence) -> list[r.Appointment]:
    """'Val av justerare' as the heading and little but a name under it."""
    item = next((entry for entry in draft.items if entry.id == sentence.item), None)
    told = pattern_in("appointments", "body", "heading_role").match(item.heading.lower().strip()) if item else None
    line = pattern_in("appointments", "body", "heading_line").match(sentence.mask.strip()) if told else None
    if told is None or line is None:
        return []
    rule = next(rule for rule in rules("appointments") if rule.name == "election of")
    found = _Found(rule, line.span("who"), _singular(told["role"]), line.end("who"), line.end("who"), None)
    return [_appointment(draft, sentence, found, person, []) for person in _people(sentence, *line.span("who"))]


def _drop_repeated(draft: Draft) -> None:
    """Keep the surest of two appointments of one person to one role in one body."""
    best: dict[tuple[str, str, str | None], r.Appointment] = {}
    for entry in draft.appointments:
        key = (entry.person, entry.role, entry.item)
        if key not in best or entry.probability > best[key].probability:
            best[key] = entry
    draft.appointments[:] = best.values()
