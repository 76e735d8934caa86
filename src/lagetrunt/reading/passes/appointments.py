"""Who takes on which role, in which body, in whose place and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lagetrunt.language.rules import Rule, fitting, pattern_in
from lagetrunt.language.sieves import Pattern
from lagetrunt.language.words import NEVER, table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.holders import Holder, bracketed_role, holders, is_relieved, people_in
from lagetrunt.reading.passes.relieved import relieved_by
from lagetrunt.reading.passes.roles import with_roles
from lagetrunt.reading.passes.seat_bodies import body_of, organisation_of
from lagetrunt.reading.passes.seat_frames import framed
from lagetrunt.reading.passes.seat_lists import Around, Listed, around_of, implied_role, in_line, in_roll
from lagetrunt.reading.passes.seat_place import Place, is_of, role_of_lead
from lagetrunt.reading.passes.seat_tables import SeatTables
from lagetrunt.reading.passes.terms import terms_of
from lagetrunt.reading.statements import Entity, Letter, Sentence, trimmed

_NO_PATTERN = Pattern(NEVER)
_NO_HOLDERS = frozenset({"responsible", "action", "due", "recipients", "motion"})
"""Labels of lines and columns that name people for another reason."""


@reads(needs=("sentences", "decisions", "leavers"), gives=("appointments",))
def appointments(draft: Draft) -> None:
    """Find the appointments; several people appointed at once are one each."""
    around: dict[str | None, Around] = {item.id: around_of(item.heading) for item in draft.items}
    tables = SeatTables(draft)
    for position, written in enumerate(draft.sentences):
        sentence = _with_subject(written)
        if Letter.PERSON not in sentence.mask or _is_elsewhere(draft, sentence):
            continue
        following = draft.sentences[position + 1 : position + 3]
        here = around.get(sentence.item, Around())
        place = Place(draft, sentence, with_roles(sentence.mask), here, following, tables)
        draft.appointments.extend(_of_sentence(place))
    _drop_new_work(draft)
    _drop_repeated(draft)


def _with_subject(sentence: Sentence) -> Sentence:
    """Return the sentence with 'Hon' at its beginning as the one person of the sentence before."""
    match = pattern_in("appointments", "body", "pronoun").match(sentence.mask)
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


def _is_elsewhere(draft: Draft, sentence: Sentence) -> bool:
    """Say whether the sentence names people for another reason: a task, a question, former days."""
    text = sentence.mask
    cell = draft.document.blocks[sentence.block].cell
    if (sentence.label in _NO_HOLDERS and not cell) or text.rstrip().endswith("?"):
        return True
    return any(rule.search(text) for rule in fitting(text, "appointments", "never"))


def _of_sentence(place: Place) -> list[r.Appointment]:
    """Return what the rules find, and those of lists; a role that is told goes before one that is implied."""
    sentence = place.sentence
    block = place.draft.document.blocks[sentence.block]
    if block.cell and sentence.item:
        listed = place.tables.listed(sentence, block, place.around) if place.tables else []
        if listed or sentence.label in _NO_HOLDERS:
            return [from_list(place, one) for one in listed]
    found, implied = _from_rules(place)
    told = {entry.person for entry in found} - implied
    is_column_of_names = block.cell and sentence.label in _NO_HOLDERS
    listed = _listed(place, found) if sentence.item and not is_column_of_names else []
    listed = [one for one in listed if one.person.name not in told]
    names = {one.person.name for one in listed}
    both = [*(entry for entry in found if entry.person not in names), *(from_list(place, one) for one in listed)]
    both = _conveners(place, both)
    return both if block.cell else [*both, *_from_frames(place, both)]


def _conveners(place: Place, found: list[r.Appointment]) -> list[r.Appointment]:
    """Return those of a group with the one as convener of whom it is said so: 'NN, MM och LL, NN kallar'."""
    pattern = pattern_in("appointments", "clause", "convenes")
    ends = [match.span("who") for match in pattern.finditer(place.text)]
    names = {one.name for span in ends for one in people_in(place.sentence, *span)}
    convener = str(table("appointments")["implied"]["convener"])
    return [replace(one, role=convener) if one.person in names and len(found) > 1 else one for one in found]


def _from_frames(place: Place, found: list[r.Appointment]) -> list[r.Appointment]:
    """Return those of whom only the words right around their names tell that they take a seat."""
    sentence = place.sentence
    known = {entry.person for entry in found} | {entry.replaces for entry in found if entry.replaces}
    further = framed(sentence, place.text, known, place.role, is_about_seats=bool(found) or place.is_about_seats())
    entries: list[r.Appointment] = []
    for holder in further:
        for person in people_in(sentence, *holder.people):
            own = bracketed_role(sentence, place.text, person) if holder.implied else None
            entry = _appointment(place, holder, person, len(place.text), own)
            entries.append(_settled(place, entry) if holder.implied and not own else entry)
    return entries


def _listed(place: Place, found: list[r.Appointment]) -> list[Listed]:
    lead = role_of_lead(place.sentence)
    listed = in_line(place.sentence, place.text, place.around, lead)
    is_cell = place.draft.document.blocks[place.sentence.block].cell
    if not listed and not found and not is_cell:
        listed = _below(place, lead) or _same_again(place)
    if not listed:
        known = {entry.person for entry in found}
        listed = [one for one in _elected(place) if one.person.name not in known]
    return listed


def _from_rules(place: Place) -> tuple[list[r.Appointment], set[str]]:
    """Return what the rules find, and the names of those whose role is only implied."""
    found: dict[str, r.Appointment] = {}
    implied: dict[str, bool] = {}

    members = {row.name for row in place.draft.attendance if row.capacity == "member"}

    def is_one(holder: Holder, person: Entity) -> bool:
        start = person.start - place.sentence.start
        return bool(holder.rule.more.get("by_relation")) or not is_relieved(place.text, start)

    all_holders = holders(place.sentence, place.text, place.context)
    for holder in all_holders:
        later = [other.people[0] for other in all_holders if other.people[0] >= holder.people[1]]
        limit = min(later, default=len(place.text))
        people = people_in(place.sentence, *holder.people)
        if holder.rule.more.get("needs_member"):
            people = [one for one in people if one.name in members]
        for person in people[:1] + [one for one in people[1:] if is_one(holder, one)]:
            own = bracketed_role(place.sentence, place.text, person) if holder.implied else None
            if person.name not in found or (implied.get(person.name) and not holder.implied):
                entry = _appointment(place, holder, person, limit, own)
                found[person.name] = _settled(place, entry) if holder.implied and not own else entry
                implied[person.name] = own is None and holder.implied
    return list(found.values()), {name for name, is_implied in implied.items() if is_implied}


def _settled(place: Place, entry: r.Appointment) -> r.Appointment:
    """Return an entry whose role is only implied, as that of a deputy or of somebody nominated where it is told so."""
    implied = table("appointments")["implied"]
    if entry.replaces is not None and _stands_in(place):
        return replace(entry, role=str(implied["deputy"]))
    if pattern_in("appointments", "body", "nominates").search(place.text):
        return replace(entry, role=place.around.role or str(implied["nominee"]))
    return entry


def _stands_in(place: Place) -> bool:
    """Say whether somebody only goes for another who cannot come, or on one day."""
    before = place.sentence.before
    texts = [place.text, *([before.mask] if before and before.item == place.sentence.item else [])]
    if any(pattern_in("appointments", "clause", "temporary").search(text) for text in texts):
        return True
    if pattern_in("appointments", "body", "not_for_a_day").search(place.text):
        return False
    one_day = pattern_in("appointments", "body", "one_day").search(place.text)
    return bool(one_day and pattern_in("appointments", "body", "stands_in").search(place.text))


def _below(place: Place, lead: str | None) -> list[Listed]:
    """Return those of a line with little but names, under a lead or heading that tells the role."""
    role = lead or (implied_role(place.around) if place.around.role or place.around.is_election else None)
    if role is None or not place.sentence.first:
        return []
    if lead is None and not pattern_in("appointments", "body", "only_names").match(place.text.strip()):
        return []
    people = people_in(place.sentence, 0, len(place.text))
    is_line = pattern_in("appointments", "body", "line").match(place.text)
    if not people or (people[0].start != place.sentence.start and not is_line and lead):
        return []
    found = in_roll(place.sentence, place.text, is_line.end() if is_line else 0, role)
    body = place.sentence.text[slice(*is_line.span("body"))] if is_line else _body_of_lead(place.sentence)
    return [Listed(one.person, one.role, one.replaces, body or one.body) for one in found]


def _body_of_lead(sentence: Sentence) -> str | None:
    """Return the body that the line above a list tells: 'Representanter i samrådet:'."""
    lead = sentence.lead
    match = pattern_in("appointments", "body").search(lead.mask) if lead else None
    return lead.text[slice(*match.span("body"))].strip() if lead and match else None


def _same_again(place: Place) -> list[Listed]:
    """Return those of whom only is said that they do as the one before: 'NN likaså'."""
    match = pattern_in("appointments", "body", "same_again").match(place.text.strip())
    last = place.draft.appointments[-1] if place.draft.appointments else None
    before = place.sentence.before
    if match is None or last is None or before is None or last.item != place.sentence.item:
        return []
    if not is_of(last, before):
        return []
    return [Listed(person, last.role) for person in people_in(place.sentence, 0, len(place.text))]


def _elected(place: Place) -> list[Listed]:
    """Return those of a list of names within a sentence that elects: 'Vi utsåg NN (ordinarie) och MM (ersättare)'."""
    verb = pattern_in("appointments", "body", "electing").search(place.text)
    if verb is None or pattern_in("appointments", "body", "denied").search(place.text):
        return []
    return in_roll(place.sentence, place.text, verb.end(), None)


def from_list(place: Place, listed: Listed) -> r.Appointment:
    """Return the record of somebody in a list, with what the sentence tells besides."""
    begin, end = (listed.person.start - place.sentence.start, listed.person.end - place.sentence.start)
    role = listed.role
    rule = Rule("list", _NO_PATTERN, 0.78, table("appointments")["reasons"]["list"])
    names = [e.start - place.sentence.start for e in people_in(place.sentence, end, len(place.text))]
    relieved = listed.replaces
    after = relieved.end - place.sentence.start if relieved else end
    limit = min([at for at in names if at >= after], default=len(place.text))
    span = (relieved.start - place.sentence.start, relieved.end - place.sentence.start) if relieved else None
    holder = Holder(rule, (begin, end), role, end, end, span)
    record = _appointment(place, holder, listed.person, limit, None)
    return replace(record, body=listed.body or record.body, replaces=record.replaces or listed.after)


def _appointment(place: Place, found: Holder, person: Entity, limit: int, role: str | None) -> r.Appointment:
    """Return the record; who is relieved is looked for up to `limit`, where the next holder is named."""
    draft, sentence = place.draft, place.sentence
    start, end = trimmed(sentence.text, 0, len(sentence.text))
    where = draft.document.place(sentence.block, sentence.start + start, sentence.start + end)
    met = draft.header.date.value if draft.header.date else None
    terms = terms_of(sentence, found.people[0], found.end, place.following, date.fromisoformat(met) if met else None)
    return r.Appointment(
        item=sentence.item,
        text=where.quote,
        places=(where,),
        probability=min(found.rule.probability, person.probability),
        reason=found.rule.reason,
        person=person.name,
        role=role or found.role,
        body=body_of(draft, sentence, found),
        organisation=organisation_of(draft, sentence, person, place.following),
        replaces=relieved_by(draft, sentence, found, person, limit),
        since=terms.since,
        until=terms.until,
        dates=terms.dates,
        extent_percent=terms.percent,
        stays=terms.stays,
    )


def _drop_new_work(draft: Draft) -> None:
    """Let go what somebody who leaves is to be elsewhere: that is no seat of theirs here."""
    leaving = {(entry.person, entry.item) for entry in draft.leavers}
    work = pattern_in("appointments", "body", "work")
    draft.appointments[:] = [
        entry
        for entry in draft.appointments
        if entry.replaces or (entry.person, entry.item) not in leaving or not work.search(entry.role)
    ]


def _drop_repeated(draft: Draft) -> None:
    """Keep the surest of two appointments of one person to one role in one body."""
    best: dict[tuple[str, str, str | None], r.Appointment] = {}
    for entry in draft.appointments:
        key = (entry.person, entry.role, entry.item)
        if key not in best or entry.probability > best[key].probability:
            best[key] = entry
    draft.appointments[:] = best.values()
