"""The names of one paper, each with whom it means in the register: what `match` says of a paper's findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from lagetrunt.intake.match import (
    Match,
    PersonSeen,
    Written,
    among_namesakes,
    match_body,
    match_in_paper,
    match_organisation,
    match_person,
)
from lagetrunt.intake.surroundings import Surroundings
from lagetrunt.language.keys import fold
from lagetrunt.language.names import is_name
from lagetrunt.models import Finding, FindingKind
from lagetrunt.register.appointments import SEATS

PEOPLE = {
    FindingKind.ATTENDEE: ("name", "instead_of"),
    FindingKind.APPOINTMENT: ("person", "replaces"),
    FindingKind.LEAVER: ("person",),
    FindingKind.MENTION: ("form",),
}
"""Where in a record people are named."""
ORGANISATIONS = {
    FindingKind.ATTENDEE: ("organisation",),
    FindingKind.APPOINTMENT: ("organisation",),
    FindingKind.LEAVER: ("organisation",),
    FindingKind.POSITION: ("organisation",),
    FindingKind.VACANCY: ("organisation",),
    FindingKind.DECISION: ("binds",),
}
BODIES = {FindingKind.APPOINTMENT: ("body",)}


@dataclass(slots=True)
class Names:
    """What the names of one paper mean, worked out once for each."""

    around: Surroundings
    day: date | None
    written: dict[str, Written] = field(default_factory=dict)
    """Folded full name to how the paper writes that person; those of the list first."""
    means: dict[str, str] = field(default_factory=dict)
    """Folded short form to the full name that reading found for it."""
    own: str = ""
    """Public id of the body whose paper it is, once that is settled."""
    _people: dict[str, Match] = field(default_factory=dict)

    def person(self, name: str) -> Match:
        """Return whom a name means: first within the paper's own list, then in the register."""
        key = fold(name)
        if key not in self._people:
            self._people[key] = self._person(name)
        return self._people[key]

    def by_first_name(self, name: str) -> list[PersonSeen]:
        """Return who has attended this body and goes by that first name."""
        key = fold(name)
        return [
            person
            for person in self.around.people
            if self.own in person.bodies and any(fold(one).split()[0] == key for one in (person.name, *person.aliases))
        ]

    def organisation(self, name: str) -> Match:
        """Return which organisation a name means."""
        return match_organisation(name, self.around.organisations)

    def body(self, name: str) -> Match:
        """Return which body a name means."""
        return match_body(name, self.around.bodies)

    def is_person(self, name: str) -> bool:
        """Return whether a name is one of a person: known in the paper or in the register, or of that shape."""
        key = fold(name)
        return key in self.written or key in self.means or (is_name(name) and key not in self.around.organisations)

    def _person(self, name: str) -> Match:
        key = fold(name)
        meant = self.means.get(key)
        if meant and fold(meant) != key and " " not in name.strip():
            return self.person(meant)
        written = self.written.get(key, Written(name, day=self.day))
        full = " " in name.strip()
        known = self._known(written, key) if full else None
        if known and (known.id or written.listed):
            return known
        inside = match_in_paper(name, self._listed())
        if inside:
            return self._as_listed(inside)
        return known or Match("person", name=name, probability=0.4, reason="bara förnamn eller initialer")

    def _known(self, written: Written, key: str) -> Match:
        """Return whom of the register a full name means."""
        exact = self.around.called(key)
        if exact:
            return among_namesakes(written, exact)
        return match_person(written, self.around.people, self._in_list(key))

    def _as_listed(self, inside: Match) -> Match:
        if not inside.as_name or inside.ask:
            return inside
        return self.person(inside.as_name)

    def _listed(self) -> Iterator[str]:
        return (written.name for written in self.written.values() if written.listed)

    def _in_list(self, key: str) -> frozenset[str]:
        """Return who of the register stands in this paper's list under a name of their own."""
        if key not in self.written or not self.written[key].listed:
            return frozenset()
        others = (other for other, written in self.written.items() if written.listed and other != key)
        return frozenset(person.id for other in others for person in self.around.called(other))


def names_of(findings: Iterable[Finding], around: Surroundings, day: date | None) -> Names:
    """Gather how a paper writes its people, out of its findings."""
    names = Names(around, day)
    rows = list(findings)
    for finding in rows:
        record = record_of(finding)
        if finding.kind == FindingKind.ATTENDEE:
            names.written.setdefault(
                fold(record["name"]),
                Written(record["name"], record.get("organisation"), record.get("title"), day, listed=True),
            )
    for finding in rows:
        record = record_of(finding)
        for name, organisation, title in _unlisted(finding.kind, record):
            before = names.written.setdefault(fold(name), Written(name, organisation, title, day))
            if not before.organisation and organisation:
                names.written[fold(name)] = replace(before, organisation=organisation, title=before.title or title)
        if finding.kind == FindingKind.MENTION and record.get("means"):
            names.means.setdefault(fold(record["form"]), record["means"])
    return names


def _unlisted(kind: str, record: dict[str, Any]) -> Iterator[tuple[str, str | None, str | None]]:
    """Yield (name, organisation, title) of people named outside the list."""
    if kind == FindingKind.LEAVER:
        yield record["person"], record.get("organisation"), None
    elif kind == FindingKind.APPOINTMENT:
        yield record["person"], record.get("organisation"), None
        if record.get("replaces"):  # a seat stays with its organisation; who employs a coordinator may change
            is_seat = fold(record.get("role") or "") in SEATS
            yield record["replaces"], record.get("organisation") if is_seat else None, None
    elif kind == FindingKind.MENTION and is_name(record["form"]):
        yield record["form"], record.get("organisation"), record.get("title")


def record_of(finding: Finding) -> dict[str, Any]:
    """Return the record that counts: as corrected or added by a person, else as read."""
    verdict = finding.verdict
    payload: dict[str, Any] = verdict.payload if verdict and verdict.payload else finding.payload
    return payload


def matches_of(finding: Finding, names: Names) -> dict[str, Any]:
    """Return whom each name of a finding means, as it is kept with it."""
    record, found = record_of(finding), {}
    kind = FindingKind(finding.kind)
    for name in _named(record, PEOPLE.get(kind, ())):
        found[name] = names.person(name).plain()
    for name in _named(record, ORGANISATIONS.get(kind, ())):
        found[name] = names.organisation(name).plain()
    for name in _named(record, BODIES.get(kind, ())):
        found[name] = names.body(name).plain()
    if kind == FindingKind.ACTION:
        found |= {name: assignee(name, names).plain() for name in record.get("assignees", ())}
    if kind == FindingKind.HEADER and finding.field == "body":
        found[record["value"]] = names.body(record["value"]).plain()
    if kind == FindingKind.HEADER and finding.field == "secretary":
        found[record["value"]] = names.person(record["value"]).plain()
    return found


def assignee(name: str, names: Names) -> Match:
    """Return who has promised: an organisation, a body or a person that is known, else a group as written."""
    organisation = names.organisation(name)
    if organisation.id:
        return organisation
    body = names.body(name)
    if body.id:
        return body
    if names.is_person(name):
        return names.person(name)
    return Match("group", name=name, reason="en grupp, som den står")


def _named(record: dict[str, Any], keys: Iterable[str]) -> Iterator[str]:
    for key in keys:
        value = record.get(key)
        if isinstance(value, list):
            yield from (one for one in value if one)
        elif value:
            yield value
