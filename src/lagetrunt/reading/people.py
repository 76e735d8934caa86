"""Whom a name in a paper means: the people of its room, of its text and of the register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from lagetrunt.language.keys import fold
from lagetrunt.language.names import initials, without_genitive
from lagetrunt.language.words import lines, per_language, table
from lagetrunt.reading.short_forms import fit

_SAME_SPELLING = 86.0
"""Two full names at least this alike (of 100) may be one name misspelled."""
_FULL = 2
"""A full name has so many parts at least."""


@dataclass(slots=True)
class Person:
    """Somebody who may be meant: `rank` 0 in the room, 1 absent, 2 named in the text, 3 known to the register only."""

    name: str
    rank: int
    organisation: str | None = None
    roles: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Meant:
    """The answer of the directory: one name, or several that it may be."""

    name: str | None
    candidates: tuple[str, ...] = ()
    probability: float = 0.95


class Directory:
    """The people of one paper, looked up by full name, first name, surname, initials or role."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self._by_part: dict[str, list[Person]] = defaultdict(list)
        self._by_initials: dict[str, list[Person]] = defaultdict(list)
        self._spellings: dict[str, Person] = {}
        self._by_first: dict[str, list[tuple[tuple[str, ...], Person]]] = defaultdict(list)
        self._keys: dict[str, Person] = {}
        self._shared_keys: set[str] = set()
        """Those that the paper gives to two people."""
        self._shorts: dict[tuple[str, int], Person | None] = {}

    def add(self, name: str, rank: int, organisation: str | None = None, aliases: Iterable[str] = ()) -> Person:
        """Take in a person; one who is there already keeps the better rank."""
        person = self.people.get(fold(name))
        self._shorts.clear()
        if person is None:
            person = Person(name, rank, organisation)
            self.people[fold(name)] = person
            parts = [fold(part) for part in name.split()]
            for part in dict.fromkeys(parts):
                self._by_part[part].append(person)
            whole = fold(initials(name))
            for short in {whole, whole[:1] + whole[-1:]}:
                self._by_initials[short].append(person)
        person.rank = min(person.rank, rank)
        person.organisation = person.organisation or organisation
        for form in (name, *aliases):
            self._spell(form, person)
        return person

    def tell_key(self, key: str, person: Person) -> None:
        """Take in a short form that the paper itself explains: 'Anna Berg (AnB)'."""
        if self._keys.setdefault(key, person) is not person:
            self._shared_keys.add(key)

    def tell_form(self, form: str, person: Person) -> None:
        """Take in a further way to write somebody's name."""
        self._spell(form, person)

    def short(self, form: str, worst: int) -> Person | None:
        """Return whom a short form means, where it fits just one of those of rank `worst` or better best of all."""
        if form in self._keys:
            return self._keys[form]
        key = (form, worst)
        if key not in self._shorts:
            self._shorts[key] = self._fitting(form, worst)
        return self._shorts[key]

    def fitting(self, form: str) -> tuple[str, ...]:
        """Return everybody of the paper for whom a short form may stand."""
        return tuple(
            row.name for row in self.people.values() if row.rank < 3 and row.name != form and fit(form, row.name)
        )

    def _fitting(self, form: str, worst: int) -> Person | None:
        best: dict[tuple[int, int], list[Person]] = defaultdict(list)
        for person in self.people.values():
            if person.rank > worst or person.name == form:
                continue
            how = fit(form, person.name)
            if not how and person.name.split()[-1] in lines("first_names.txt"):
                how = fit(form, person.name, turned=True)
            if how:
                best[-how, min(person.rank, 1)].append(person)
        fitting = best[min(best)] if best else []
        return fitting[0] if len(fitting) == 1 else None

    def _spell(self, form: str, person: Person) -> None:
        if fold(form) not in self._spellings:
            self._spellings[fold(form)] = person
            parts = tuple(fold(form).split())
            self._by_first[parts[0]].append((parts, person))

    def note(self, name: str) -> Person:
        """Take in a full name met in the text; a slip of the pen for somebody of the same paper means that person.

        Whether it is one for somebody of the register is not for reading to say: a human answers that.
        """
        key = fold(name)
        if key in self._spellings:
            return self._spellings[key]
        for other_key, other in self.people.items():
            if other.rank < 3 and (_is_slip(key, other_key) or _is_shorter(key, other_key)):
                self._spell(name, other)
                return other
        return self.add(name, 2)

    def longest(self, tokens: list[str]) -> tuple[int, Person] | None:
        """Return how many of the folded `tokens` make up a known full name, and whose; a genitive counts."""
        found = None
        for parts, person in self._by_first.get(tokens[0], ()):
            size = len(parts)
            if size < 2 or size > len(tokens) or (found and found[0] >= size):
                continue
            *head, last = tokens[:size]
            if tuple(head) == parts[:-1] and parts[-1] in (last, without_genitive(last)):
                found = (size, person)
        return found

    def part(self, token: str, lately: dict[str, Person]) -> Meant | None:
        """Return whom a lone first name or surname means; a genitive counts."""
        bare = without_genitive(token)
        for form in (token, bare if bare != token else ""):
            people = self._by_part.get(form) if form else None
            if people:
                return lately_or_best(people, lately.get(form))
        return None

    def of_organisation(self, names: Iterable[str], organisation: str) -> str | None:
        """Return the one of several people who comes from an organisation: 'Karin i Osby'."""
        rows = [self.people.get(fold(name)) for name in names]
        fitting = [row.name for row in rows if row and row.organisation == organisation]
        return fitting[0] if len(fitting) == 1 else None

    def begins_name(self, token: str) -> bool:
        """Say whether the folded token is the first word of a full name or an alias."""
        return token in self._by_first

    def may_know(self, token: str, word: str) -> bool:
        """Say quickly whether a word may begin the name of somebody here."""
        known = token in self._by_first or token in self._by_part or token[:-1] in self._by_part
        return known or (len(word) > 1 and not word[1:].islower())

    def is_part(self, token: str) -> bool:
        """Say whether the folded token is itself a part of somebody's name, its last s no genitive."""
        return token in self._by_part

    def by_initials(self, letters: str) -> Meant | None:
        """Return whom initials mean, among those of the room only."""
        if letters in self._keys:
            told = 0.6 if letters in self._shared_keys else 0.97  # the paper says so itself
            return Meant(self._keys[letters].name, probability=told)
        people = [person for person in self._by_initials.get(fold(letters), ()) if person.rank <= 1]
        if len(people) == 1:
            return Meant(people[0].name, probability=0.85)
        person = None if people else self.short(letters, 1)
        return Meant(person.name, probability=0.8) if person else None

    def holder(self, role: str) -> Meant | None:
        """Return who holds a role, where just one does."""
        people = [person for person in self.people.values() if role in person.roles]
        return lately_or_best(people, None) if people else None


def lately_or_best(people: list[Person], lately: Person | None) -> Meant:
    """Return the person named in full just before, else the only one of the best rank, else all as candidates."""
    if lately in people and lately is not None:
        return Meant(lately.name, probability=0.9)
    best = min(person.rank for person in people)
    fitting = [person for person in people if person.rank == best]
    if len(fitting) == 1:
        return Meant(fitting[0].name, probability=(0.95, 0.9, 0.85, 0.7)[best])
    return Meant(None, tuple(person.name for person in fitting), 0.5)


def _is_shorter(key: str, other: str) -> bool:
    """Say whether `key` is `other` without its last surname or without its first name."""
    return (other.startswith(key + " ") or other.endswith(" " + key)) and len(key.split()) >= _FULL


def _is_slip(key: str, other: str) -> bool:
    """Say whether `key` is `other` misspelled; two names that are both common are two people."""
    if not fuzz.ratio(key, other, score_cutoff=_SAME_SPELLING):
        return False
    mine, theirs = key.split(), other.split()
    if len(mine) != len(theirs):
        return False
    differing = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return len(differing) == 1 and not all(part in _common_names() for part in differing[0])


@per_language
def _common_names() -> frozenset[str]:
    return frozenset(fold(name) for file in ("first_names.txt", "last_names.txt") for name in lines(file))


def definite_roles() -> dict[str, str]:
    """Return 'planeringsledaren' → 'planeringsledare' for every role."""
    return _definite_roles()


@per_language
def _definite_roles() -> dict[str, str]:
    data = table("people")
    endings = data["definite_endings"]
    found = {role + ending: role for role in data["roles"] for ending in endings}
    return found | dict.fromkeys(data["first_person"], data["secretary_roles"][0])
