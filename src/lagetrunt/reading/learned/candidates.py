"""Findings made of sentences that the model thinks say something and no rule knew.

Each kind fills its slots as the rules do; where one that is needed is missing there is no finding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lagetrunt.language.organisations import organisations
from lagetrunt.language.rules import pattern
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes import postponed as rules_of_delay
from lagetrunt.reading.passes.assignees import assignee, coming_meetings, meant_by_pronoun, names_in
from lagetrunt.reading.passes.due import due_of
from lagetrunt.reading.passes.limits import Calendar, condition_of
from lagetrunt.reading.passes.positions import stance_of
from lagetrunt.reading.passes.roles import HOLDER, ROLE, SEAT, with_roles
from lagetrunt.reading.passes.subjects import subject_of
from lagetrunt.reading.passes.why import why_of
from lagetrunt.reading.statements import Letter, Sentence, trimmed

_ROLES = (ROLE, HOLDER, SEAT)


def made_of(draft: Draft, number: int, kind: str) -> list[Any]:
    """Return the findings of that kind that the sentence of that number makes; none where a slot cannot be filled."""
    return _MAKERS[kind](draft, number)


def _base(draft: Draft, sentence: Sentence, kind: str) -> dict[str, Any]:
    start, end = trimmed(sentence.text, 0, len(sentence.text))
    place = draft.document.place(sentence.block, sentence.start + start, sentence.start + end)
    reason = table("learned")["reasons"][kind]
    return {"item": sentence.item, "text": place.quote, "places": (place,), "probability": 0.5, "reason": reason}


def _decision(draft: Draft, number: int) -> list[r.Decision]:
    sentence = draft.sentences[number]
    if Letter.PAST_DAY in sentence.mask:  # what was decided on an earlier day is retold
        return []
    size = len(sentence.text)
    until = Calendar.of(draft).until(sentence, 0, size)
    return [r.Decision(**_base(draft, sentence, "decisions"), condition=condition_of(sentence, 0, size), until=until)]


def _action(draft: Draft, number: int) -> list[r.Action]:
    sentence = draft.sentences[number]
    if pattern("learned", "reporting").search(sentence.mask):
        return []
    due = due_of(sentence, 0, len(sentence.text), coming_meetings(draft))
    return [r.Action(**_base(draft, sentence, "actions"), assignees=_who(sentence), due=due)]


def _who(sentence: Sentence) -> tuple[str, ...]:
    """Return who acts: who stands in the label, whom a pronoun means, else the first who no preposition governs."""
    aside = [e for e in sentence.aside if e.letter is Letter.PERSON]
    if aside:
        return tuple(dict.fromkeys(assignee(e) for e in aside))
    told = list(pattern("learned", "acting_pronoun").finditer(sentence.mask))
    if told:
        return meant_by_pronoun(sentence, told[-1].start("who"), told[-1]["who"])
    for match in pattern("learned", "acting").finditer(sentence.mask):
        before = sentence.mask[: match.start()].split()
        if not before or before[-1] not in table("actions")["prepositions"]:
            return names_in(sentence, *match.span())
    return ()


def _postponement(draft: Draft, number: int) -> list[r.Postponement]:
    sentence = draft.sentences[number]
    return [
        r.Postponement(
            **_base(draft, sentence, "postponed"),
            until=rules_of_delay.until_of(draft, sentence),
            subject=subject_of(draft, sentence),
            reason_told=why_of(draft, sentence, draft.sentences[number + 1 : number + 2]),
        )
    ]


def _role_spans(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for at, letter in enumerate(text):
        if letter in _ROLES:
            if spans and spans[-1][1] == at and text[at - 1] == letter:
                spans[-1] = (spans[-1][0], at + 1)
            else:
                spans.append((at, at + 1))
    return spans


def _position(draft: Draft, number: int) -> list[r.Position]:
    sentence = draft.sentences[number]
    members = {row.organisation for row in draft.attendance if row.capacity == "member"}
    heading = draft.heading(sentence.item) or None
    for entity in sentence.entities:
        row = organisations().get(entity.name)
        if entity.letter is Letter.ORGANISATION and (entity.name in members or (row and row.kind == "municipality")):
            base = _base(draft, sentence, "positions")
            return [r.Position(**base, organisation=entity.name, topic=heading, stance=stance_of(sentence.mask))]
    return []


def _vacancy(draft: Draft, number: int) -> list[r.Vacancy]:
    sentence = draft.sentences[number]
    spans = _role_spans(with_roles(sentence.mask))
    seat = sentence.text[slice(*spans[0])] if spans else sentence.text
    near = [e.name for e in sentence.entities if e.letter is Letter.ORGANISATION]
    people = any(e.letter is Letter.PERSON for e in sentence.entities)
    organisation = near[0] if near and not people else None
    return [r.Vacancy(**_base(draft, sentence, "vacancies"), seat=seat, organisation=organisation)]


def _leaver(draft: Draft, number: int) -> list[r.Leaver]:
    sentence = draft.sentences[number]
    person = next((e for e in sentence.entities if e.letter is Letter.PERSON), None)
    near = next((e.name for e in sentence.entities if e.letter is Letter.ORGANISATION), None)
    when = next((d.value for d in sentence.dates if d.kind in {"day", "month"}), None)
    if person is None:
        return []
    return [r.Leaver(**_base(draft, sentence, "leavers"), person=person.name, organisation=near, when=when)]


def _question(draft: Draft, number: int) -> list[r.Question]:
    return [r.Question(**_base(draft, draft.sentences[number], "questions"))]


_MAKERS: dict[str, Callable[[Draft, int], list[Any]]] = {
    "decisions": _decision,
    "actions": _action,
    "postponed": _postponement,
    "positions": _position,
    "vacancies": _vacancy,
    "leavers": _leaver,
    "questions": _question,
}
OF_SENTENCES = frozenset(_MAKERS)
"""The kinds made of whole sentences; who takes a seat is asked of everybody named (`seats`)."""
