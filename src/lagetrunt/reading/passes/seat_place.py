"""A sentence with what stands around it, asked which role somebody named there would have."""

from __future__ import annotations

from dataclasses import dataclass, field

from lagetrunt.language.keys import fold
from lagetrunt.language.rules import pattern_in
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.roles import named, role_in, with_roles
from lagetrunt.reading.passes.seat_lists import Around, group_role, implied_role, is_sole
from lagetrunt.reading.passes.seat_tables import SeatTables
from lagetrunt.reading.statements import Letter, Sentence


@dataclass(slots=True)
class Place:
    """A sentence with what stands around it."""

    draft: Draft
    sentence: Sentence
    text: str
    """The mask of the sentence with its roles as letters."""
    around: Around
    following: list[Sentence] = field(default_factory=list)
    tables: SeatTables | None = None

    def context(self, strict: bool) -> str | None:
        """Return the role told by the lead of the list, the sentence before or the heading; strictly: only one told."""
        block = self.draft.document.blocks[self.sentence.block]
        told = role_of_lead(self.sentence) or (self.tables.role_of_row(block) if self.tables and block.cell else None)
        before = self.sentence.before
        last = self.draft.appointments[-1] if self.draft.appointments else None
        told = told or _role_sought(before, self.sentence)
        if told or strict:
            return told or self.around.role
        if self.around.role is None and before and last and last.item == self.sentence.item:
            told = last.role if is_of(last, before) and not self._names_body() else None
        around = self._role_of_seat() or self.around.role or self.around.about
        return told or self._role_left() or around or self._role_of_line() or implied_role(self.around)

    def role(self) -> str | None:
        """Return the role that the surroundings give to whoever is named."""
        return (None if self.around.role else self._role_of_line()) or self.context(strict=False)

    def _role_of_line(self) -> str | None:
        """Return the role that the body gives with which the line begins: 'Arbetsutskottet: NN stannar'."""
        line = pattern_in("appointments", "body", "line").match(self.text)
        body = line["body"] if line else ""
        if not body or not pattern_in("appointments", "body", "some_body").search(body):
            return None
        return group_role(self.sentence.text[: len(body)].lower(), self.around)

    def is_about_seats(self) -> bool:
        """Say whether the heading, the lead of the list, the line or what was told just before speaks of seats."""
        around, sentence = self.around, self.sentence
        if around.role or around.about or around.is_seats or around.is_election or around.is_body:
            return True
        last = self.draft.appointments[-1] if self.draft.appointments else None
        if last and last.item == sentence.item and _is_lately(last, sentence):
            return True
        if any(entry.item == sentence.item for entry in self.draft.leavers):
            return True
        if role_of_lead(sentence) or _role_sought(sentence.before, sentence) or _is_asked_for(sentence):
            return True
        line = pattern_in("appointments", "body", "line").match(self.text)
        return bool(line and pattern_in("appointments", "body", "some_body").search(line["body"]))

    def _role_of_seat(self) -> str | None:
        """Return the role that a seat in the sentence is named after: 'lämnar ordförandeskapet, NN tar över det'."""
        told = pattern_in("appointments", "body", "named_seat").search(self.text)
        return role_in(self.sentence, *told.span()) if told else None

    def _role_left(self) -> str | None:
        """Return the role of the only one who is said to leave under the same point, where the heading tells none."""
        gone = [entry for entry in self.draft.leavers if entry.item == self.sentence.item]
        if len(gone) != 1 or self.around.role:
            return None
        if gone[0].role:
            return gone[0].role
        person = self.draft.directory.people.get(fold(gone[0].person))
        return next(iter(person.roles), None) if person and len(person.roles) == 1 else None

    def _names_body(self) -> bool:
        return bool(pattern_in("appointments", "body", "in_body").search(self.text))


def _role_sought(before: Sentence | None, sentence: Sentence) -> str | None:
    """Return the role that the sentence before says to be empty or sought."""
    if before is None or before.item != sentence.item:
        return None
    text = with_roles(before.mask)
    told = pattern_in("appointments", "body", "any_role").search(text)
    if told is None or not pattern_in("appointments", "body", "sought").search(text):
        return None
    return role_in(before, *told.span("role"))


def _is_asked_for(sentence: Sentence) -> bool:
    """Say whether the sentence before asks for names or speaks of seats."""
    before = sentence.before
    is_near = before is not None and before.item == sentence.item
    return bool(is_near and before and pattern_in("appointments", "body", "asked_for").search(before.mask))


def _is_lately(entry: r.Appointment, sentence: Sentence) -> bool:
    """Say whether an appointment stands in the sentence before or the one before that."""
    before = sentence.before
    return before is not None and any(is_of(entry, one) for one in (before, before.before) if one)


def is_of(entry: r.Appointment, sentence: Sentence) -> bool:
    """Say whether an appointment stands in the sentence."""
    return entry.text.strip(" .") in sentence.text or sentence.text.strip(" .") in entry.text


def role_of_lead(sentence: Sentence) -> str | None:
    """Return the role that the line above a list tells: 'Representanter i samrådet:'."""
    lead = sentence.lead
    if lead is None or lead is sentence:
        return None
    match = pattern_in("appointments", "body", "list_lead").search(with_roles(lead.mask))
    role = named(lead.mask, *match.span("role")) if match and match["role"] else None
    return None if is_sole(role) and Letter.PERSON in lead.mask else role
