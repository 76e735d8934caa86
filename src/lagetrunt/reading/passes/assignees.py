"""Whom the words of a sentence name as the one who does, and when the body meets next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lagetrunt.language.rules import pattern
from lagetrunt.language.words import table
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.statements import Entity, Letter, Sentence

DOERS = frozenset(list(Letter)[:6]) | {Letter.ROLE}


def names_in(sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """Return the doers in [start, end): people by full name, groups as written; 'Anna Ek, Klippan' is Anna Ek."""
    found = [e for e in sentence.entities_in(start, end) if e.letter in DOERS]
    if not found:
        return ()
    if found[0].letter is Letter.ORGANISATION and _is_chief(sentence, found[0], end):
        return (sentence.text[start:end].strip(),)
    speaker = speaker_of(sentence) if any(map(_is_self, found)) else None
    people = any(e.letter is Letter.PERSON for e in found)
    kept = [e for e in found if not (people and e.letter is Letter.ORGANISATION)]
    return tuple(dict.fromkeys(speaker if speaker and _is_self(e) else assignee(e) for e in kept))


def _is_self(entity: Entity) -> bool:
    return entity.form.lower() in table("actions")["self"]


def speaker_of(sentence: Sentence) -> str | None:
    """Return who speaks in the line of a sentence, as its beginning tells: '[10:40] Anna: jag skickar länken'."""
    line = sentence
    while line.before is not None and not line.first and line.before.block == sentence.block:
        line = line.before
    told = pattern("actions", "speaker").match(line.mask)
    if told is None:
        return None
    return next((e.name for e in line.entities_in(*told.span("who")) if not _is_self(e)), None)


def _is_chief(sentence: Sentence, organisation: Entity, end: int) -> bool:
    """Say whether the stretch goes on after the organisation: 'Båstads chef för …'."""
    rest = sentence.text[organisation.end - sentence.start : end]
    return any(word.isalpha() and len(word) > 3 for word in rest.replace(",", " ").split()) and not any(
        e.start > organisation.start for e in sentence.entities_in(0, end) if e.letter in DOERS
    )


def assignee(entity: Entity) -> str:
    """Return the name of a doer: full name or plain name where known, else as written."""
    if entity.letter in (Letter.PERSON, Letter.ORGANISATION):
        return entity.name
    return entity.form


def subject_before(sentence: Sentence) -> str | None:
    """Return who is the subject of the sentence before: the only person in it, else the name with which it begins."""
    before = sentence.before
    if before is None or before.block != sentence.block or before.item != sentence.item:
        return None
    people = {e.name for e in before.entities if e.letter is Letter.PERSON}
    if len(people) == 1:
        return people.pop()
    wanted = [Letter.PERSON]
    if pattern("actions", "organisation_promises").match(sentence.mask):
        wanted.append(Letter.ORGANISATION)
    first = next((e for e in before.entities if e.letter in wanted), None)
    return assignee(first) if first and first.start - before.start <= table("actions").get("subject_reach", 0) else None


def meant_by_pronoun(sentence: Sentence, start: int, pronoun: str) -> tuple[str, ...]:
    """Return whom 'hon' or 'de' means: the last person, or the first organisations or people, named before it."""
    many = pronoun in table("actions")["plural_pronouns"]
    wanted = {Letter.ORGANISATION, Letter.OFFICE, Letter.GROUP, Letter.PERSON} if many else {Letter.PERSON, Letter.ROLE}
    named = [e for e in sentence.entities_in(0, start) if e.letter in wanted]
    if many and named:
        same = [e for e in named if e.letter is named[0].letter]
        if len(same) == 1 and same[0].letter is Letter.PERSON:
            return ()
        return tuple(dict.fromkeys(assignee(e) for e in same))
    if named:
        return (assignee(named[-1]),)
    if many and sentence.before is not None and sentence.before.block == sentence.block:
        groups = [e for e in sentence.before.entities if e.letter in wanted and e.letter is not Letter.PERSON]
        same = [e for e in groups if e.letter is groups[0].letter]
        people = dict.fromkeys(assignee(e) for e in sentence.before.entities if e.letter is Letter.PERSON)
        return tuple(dict.fromkeys(assignee(e) for e in same)) or (tuple(people) if len(people) > 1 else ())
    subject = None if many else subject_before(sentence)
    return (subject,) if subject else ()


@dataclass(frozen=True, slots=True)
class Coming:
    """The days of the body's own meetings to come, as 'YYYY-MM-DD', that the paper tells."""

    days: tuple[str, ...] = ()
    meeting: date | None = None
    """The day of the paper's own meeting."""
    places: tuple[tuple[str, str], ...] = ()
    """The same days with what is told of each, in small letters."""

    @property
    def next(self) -> str | None:
        """The first of them."""
        return self.days[0] if self.days else None

    def in_month(self, month: int) -> str | None:
        """Return the first of them in a month (1 to 12)."""
        return next((day for day in self.days if int(day[5:7]) == month), None)

    def at(self, place: str) -> str | None:
        """Return the first of them in a place."""
        return next((day for day, told in self.places if place in told), None)


def coming_meetings(draft: Draft) -> Coming:
    """Return the body's own meetings to come that are settled."""
    own = [entry for entry in draft.meetings if entry.what is None and not entry.proposed]
    days = tuple(sorted((entry.date, entry.text.lower()) for entry in own))
    met = draft.header.date.value if draft.header.date else None
    return Coming(tuple(day for day, _told in days), date.fromisoformat(met) if met else None, days)


def next_meeting_date(draft: Draft) -> str | None:
    """Return the day of the body's next meeting, where the paper tells it."""
    return coming_meetings(draft).next
