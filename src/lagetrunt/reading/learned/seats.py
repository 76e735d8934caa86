"""Who takes which seat in whose place, as far as the learned model can tell: everybody named in a sentence is weighed.

Three questions, each a logistic regression over the features of `seat_features`: does this person take a seat here, is
this their role, do they take this one's place. One table of whole numbers answers all (`language/<code>/seats.z`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lagetrunt.language.words import data, per_language, table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.seat_features import (
    Named,
    of_holder,
    of_relieved,
    of_roles,
    of_usual,
    role_spoken_for,
)
from lagetrunt.reading.learned.weights import SCALE, rows_of
from lagetrunt.reading.passes.appointments import from_list
from lagetrunt.reading.passes.roles import with_roles
from lagetrunt.reading.passes.seat_lists import Around, Listed, around_of
from lagetrunt.reading.passes.seat_place import Place, role_of_lead
from lagetrunt.reading.statements import Entity, Letter, Sentence

FILE = "seats.z"
WORTH = -1.0
"""From these log-odds somebody of whom no rule knew is looked at."""
_MOST_PEOPLE, _LONGEST = 12, 600
"""A sentence of more people or letters is a list or a slip: each is compared with each, and that takes its time."""
_MUCH = 1.0
"""By so much in log-odds the model must know better than the rule who is relieved."""
_UNHEARD = -5.0
"""The log-odds of a role or person that was not thought of."""


@dataclass(frozen=True, slots=True)
class SeatWeights:
    """What each feature says, as whole numbers, and from where the log-odds start."""

    start: int
    table: Mapping[str, int]
    usual: Mapping[str, Sequence[tuple[str, int]]]
    """What speaks for usual roles: for each name what it says of which of them."""

    def odds(self, names: Iterable[str], more: int = 0) -> float:
        """Return the log-odds that these features give, and `more` that is known already."""
        return (self.start + more + sum(filter(None, map(self.table.get, names)))) / SCALE

    def of_roles(self, one: Named) -> dict[str, float]:
        """Return the log-odds of every role that somebody may have."""
        spoken: dict[str, int] = {}
        for name in of_usual(one):
            for role, number in self.usual.get(name, ()):
                spoken[role] = spoken.get(role, 0) + number
        return {role: self.odds(names, spoken.get(role, 0)) for role, names in of_roles(one).items()}


@dataclass(frozen=True, slots=True)
class SeatOdds:
    """The log-odds that a person named in a sentence takes a seat there, of each role, and of each one relieved."""

    number: int
    """The number of the sentence."""
    person: Entity
    is_new: bool
    """True where no rule knew of it."""
    holder: float
    roles: Mapping[str, float]
    relieved: Mapping[str, float]

    def of_role(self, role: str) -> float:
        """Return the log-odds of a role."""
        return self.roles.get(role, _UNHEARD)

    def of_relieved(self, name: str | None) -> float:
        """Return the log-odds of the one relieved, or of nobody being relieved."""
        return -max(self.relieved.values(), default=_UNHEARD) if name is None else self.relieved.get(name, _UNHEARD)

    def likeliest_relieved(self) -> str | None:
        """Return the one who is likelier relieved than not."""
        name = max(self.relieved, key=self.of_relieved, default=None)
        return name if name is not None and self.relieved[name] >= 0 else None


@per_language
def seat_weights() -> SeatWeights | None:
    """Return what was learned of seats in the language spoken; None where nothing was."""
    raw = data(FILE)
    return read(raw) if raw else None


def read(raw: bytes) -> SeatWeights:
    """Return the table that training wrote."""
    bias, rows = rows_of(raw)
    known: dict[str, int] = {}
    usual: dict[str, list[tuple[str, int]]] = {}
    for feature, (number,) in rows:
        role = role_spoken_for(feature)
        if role is None:
            known[feature] = number
        else:
            usual.setdefault(role[1], []).append((role[0], number))
    return SeatWeights(bias[0], known, usual)


def seats_of(draft: Draft, by_block: Mapping[int, list[int]], known: SeatWeights) -> Iterator[SeatOdds]:
    """Yield the log-odds of everybody named of whom a rule says, or who may well, take a seat."""
    for number, one in everybody_named(draft, by_block):
        holder = known.odds(of_holder(one))
        if holder >= WORTH or one.by_rule is not None:
            relieved = {name: known.odds(names) for name, names in of_relieved(one).items()}
            yield SeatOdds(number, one.person, one.by_rule is None, holder, known.of_roles(one), relieved)


def everybody_named(draft: Draft, by_block: Mapping[int, list[int]]) -> Iterator[tuple[int, Named]]:
    """Yield everybody named in a sentence, with its number and what stands around them."""
    paper = _Paper.of(draft, by_block)
    for number, sentence in enumerate(draft.sentences):
        if Letter.PERSON in sentence.mask:
            people = [e for e in sentence.entities if e.letter is Letter.PERSON]
            if len(people) > _MOST_PEOPLE or len(sentence.text) > _LONGEST:
                continue
            for person in people:
                yield number, paper.named(number, person, [other for other in people if other is not person])


@dataclass(frozen=True, slots=True)
class _Paper:
    """What is looked up of a paper for everybody named in it."""

    draft: Draft
    headings: Mapping[str | None, str]
    around: Mapping[str | None, Around]
    appointments: Mapping[int, list[r.Appointment]]
    """What rules found, by the number of the sentence."""
    leavers: Mapping[str | None, list[str]]
    members: Mapping[str, bool]
    """Of everybody in the room whether they are a member."""

    @classmethod
    def of(cls, draft: Draft, by_block: Mapping[int, list[int]]) -> _Paper:
        headings: dict[str | None, str] = {item.id: item.heading for item in draft.items}
        appointments: dict[int, list[r.Appointment]] = {}
        for entry in draft.appointments:
            for number in sentences_of(draft, by_block, entry):
                appointments.setdefault(number, []).append(entry)
        leavers: dict[str | None, list[str]] = {}
        for leaver in draft.leavers:
            leavers.setdefault(leaver.item, []).append(leaver.person)
        leavers = {item: names for item, names in leavers.items() if len(names) <= _MOST_PEOPLE}
        around = {item: around_of(heading) for item, heading in headings.items()}
        members = {row.name: row.capacity == "member" for row in draft.attendance}
        return cls(draft, headings, around, appointments, leavers, members)

    def named(self, number: int, person: Entity, others: list[Entity]) -> Named:
        """Return somebody named in the sentence of that number, with what stands around."""
        sentence = self.draft.sentences[number]
        here = self.appointments.get(number, [])
        return Named(
            sentence=sentence,
            text=with_roles(sentence.mask),
            person=person,
            others=others,
            heading=self.headings.get(sentence.item, ""),
            around=self.around.get(sentence.item, Around()),
            lead_role=role_of_lead(sentence),
            by_rule=next((entry for entry in here if entry.person == person.name), None),
            is_replaced=any(entry.replaces == person.name for entry in here),
            beside=[entry for entry in here if entry.person != person.name],
            leavers=self.leavers.get(sentence.item, []),
            is_member=self.members.get(person.name, False),
            is_there=person.name in self.members,
            block_kind=self.draft.document.blocks[sentence.block].kind,
        )


def numbers_by_block(draft: Draft) -> dict[int, list[int]]:
    """Return the numbers of the sentences in each block."""
    found: dict[int, list[int]] = {}
    for number, sentence in enumerate(draft.sentences):
        found.setdefault(sentence.block, []).append(number)
    return found


def sentences_of(draft: Draft, by_block: Mapping[int, list[int]], entry: r.Found) -> Iterator[int]:
    """Yield the numbers of the sentences in which a finding stands."""
    for place in entry.places:
        numbers = by_block.get(place.block, [])
        first = bisect_right(numbers, place.start, key=lambda number: draft.sentences[number].end)
        for number in numbers[first:]:
            if draft.sentences[number].start >= place.end:
                break
            yield number


def correct(draft: Draft, by_block: Mapping[int, list[int]], seats: Mapping[tuple[int, str], SeatOdds]) -> None:
    """Give those of whom a rule knew the role that is likeliest, and the one relieved where that is much likelier."""
    for at, entry in enumerate(draft.appointments):
        keys = [(number, entry.person) for number in sentences_of(draft, by_block, entry)]
        odds = next((seats[key] for key in keys if key in seats), None)
        if odds is not None:
            role = max(odds.roles, key=odds.of_role, default=entry.role)
            role = role if odds.of_role(role) > odds.of_role(entry.role) else entry.role
            replaces = odds.likeliest_relieved()
            is_surer = odds.of_relieved(replaces) > odds.of_relieved(entry.replaces) + _MUCH
            if replaces is None and entry.replaces not in _named_near(draft.sentences[odds.number]):
                is_surer = False  # the rule knew of somebody whom the model has seen no words about
            draft.appointments[at] = replace(entry, role=role, replaces=replaces if is_surer else entry.replaces)


def _named_near(sentence: Sentence) -> set[str]:
    """Return those named in a sentence and in the one before it."""
    before = sentence.before.entities if sentence.before is not None else ()
    return {entity.name for entity in (*sentence.entities, *before)}


def appointments_of(draft: Draft, seats: Iterable[SeatOdds]) -> list[r.Appointment]:
    """Return the appointments of those of whom no rule knew, as the model thinks them likeliest."""
    known = {(entry.person, entry.role, entry.item) for entry in draft.appointments}
    headings = {item.id: item.heading for item in draft.items}
    found = []
    for seat in seats:
        sentence = draft.sentences[seat.number]
        role = max(seat.roles, key=seat.of_role, default="")
        key = (seat.person.name, role, sentence.item)
        if seat.is_new and role and key not in known:
            known.add(key)
            around = around_of(headings.get(sentence.item or "", ""))
            following = draft.sentences[seat.number + 1 : seat.number + 3]
            place = Place(draft, sentence, with_roles(sentence.mask), around, following)
            found.append(_appointment(place, seat, role))
    return found


def _appointment(place: Place, seat: SeatOdds, role: str) -> r.Appointment:
    return replace(
        from_list(place, Listed(seat.person, role)),
        replaces=seat.likeliest_relieved(),
        probability=0.5,
        reason=table("learned")["reasons"]["appointments"],
    )
