"""Names of a paper become rows of the register: known ones are found, new ones made, likenesses become questions."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from lagetrunt.intake.doubts import kept_words
from lagetrunt.intake.identities import Names, assignee
from lagetrunt.intake.match import JOIN_AT, Candidate, Match
from lagetrunt.language.keys import fold
from lagetrunt.language.names import is_name
from lagetrunt.models import Body, BodyKind, Finding, Organisation, Paper, Person, Refused, User
from lagetrunt.register.actions import Promiser
from lagetrunt.register.bodies import add_body_name, start_body
from lagetrunt.register.joining import ask_same, join_people, keep_apart
from lagetrunt.register.organisations import add_organisation
from lagetrunt.register.people import add_person, add_person_name

NEW = "new"
OPEN = "open"
_KINDS = (("nätverk", BodyKind.NETWORK), ("arbetsgrupp", BodyKind.GROUP), ("styrgrupp", BodyKind.BOARD))
_BODY_WORDS = (
    "nätverk grupp råd organ nämnd styrelse utskott beredning forum team förbund samverkan kommitté direktion "
    "delegation kollegium presidium nsk skl skr"
).split()


@dataclass(slots=True)
class Who:
    """Finds or makes the rows that one paper's names mean. Nothing is joined here but what `joins` allows."""

    paper: Paper
    by: User
    names: Names
    choices: dict[str, str] = field(default_factory=dict)
    """Folded written name to what a person chose: a public id, a listed name, `new` or `open`."""
    joins: bool = False
    """Whether likely joins are made (and told) instead of being asked."""
    told: list[str] = field(default_factory=list)
    _people: dict[str, Person | None] = field(default_factory=dict)
    _organisations: dict[str, Organisation] = field(default_factory=dict)

    def remember(self, name: str, person: Person) -> None:
        """Say whom a name was found to mean when a part of the paper was entered before."""
        self._people.setdefault(fold(name), person)

    def person(self, name: str, finding: Finding) -> Person | None:
        """Return the person that a name means; None for a first name or initials that nobody has settled."""
        key = fold(name)
        if key not in self._people:
            self._people[key] = None  # a name that leads back to itself is nobody
            self._people[key] = self._chosen(name, finding) or self._found(name, finding)
        return self._people[key]

    def earlier_holder(self, name: str, finding: Finding) -> Person | None:
        """Return whom a name of somebody before means; where joins are made, the only one of that first name."""
        person = self.person(name, finding)
        if person is not None or " " in name.strip() or not self.joins:
            return person
        known = self.names.by_first_name(name)
        if len(known) != 1:
            return None
        self.told.append(
            _("%(name)s antas vara %(person)s, den enda med det förnamnet i nätverket.")
            % {"name": name, "person": known[0].name}
        )
        return _row_of(self.paper.association_id, known[0].id)

    def somebody(self, name: str, finding: Finding) -> Person:
        """Return the person that a name means, made where nobody is known by it."""
        found = self.person(name, finding)
        if found is None:
            found = self._made(name, finding)
            self._people[fold(name)] = found
        return found

    def organisation(self, name: str | None, finding: Finding) -> Organisation | None:
        """Return the organisation that a plain name means, made where it is new."""
        if not name:
            return None
        match = self.names.organisation(name)
        if match.id:
            return self._organisation(match.id)
        try:
            return add_organisation(name=name, by=self.by, places=finding.places.all(), finding=finding)
        except Refused as refused:
            if refused.code != "organisation-there":
                raise
            there: Organisation = refused.showing[0]
            return there

    def body(self, name: str | None, finding: Finding) -> Body | None:
        """Return the body that a name means; a new one only where the name is one of a body (a theme is none)."""
        if not name:
            return None
        match = self.names.body(name)
        if match.id:
            body: Body = Body.objects.get(association_id=self.paper.association_id, public_id=match.id)
            if match.probability < 1.0:
                add_body_name(body, name=name, by=self.by, places=finding.places.all(), finding=finding)
            return body
        if not is_body_name(name):
            return None
        rows = Body.objects.standing().filter(association_id=self.paper.association_id, key=fold(name))
        there: Body | None = rows.first()
        if there is not None or self.paper.body is None:
            return there
        if match.candidates:
            self.told.append(
                _("%(name)s är nytt, men %(reason)s.") % {"name": name, "reason": kept_words(match.reason)}
            )
        return start_body(
            name=name,
            by=self.by,
            parent=self.paper.body,
            kind=kind_of(name),
            places=finding.places.all(),
            finding=finding,
        )

    def promiser(self, written: str, finding: Finding) -> Promiser:
        """Return who has promised, as the register keeps it."""
        match = assignee(written, self.names)
        if match.kind == "organisation":
            return Promiser(written, organisation=self.organisation(written, finding))
        if match.kind == "body":
            return Promiser(written, body=self.body(written, finding))
        if match.kind == "person":
            return Promiser(written, person=self.person(written, finding))
        return Promiser(written)

    def _organisation(self, public_id: str) -> Organisation:
        if public_id not in self._organisations:
            self._organisations[public_id] = Organisation.objects.get(public_id=public_id)
        return self._organisations[public_id]

    def _chosen(self, name: str, finding: Finding) -> Person | None:
        choice = self.choices.get(fold(name))
        if choice is None or choice == OPEN:
            return None
        if choice == NEW:
            person = self._add(name, finding)
            for candidate in self.names.person(name).candidates:
                other = self._row(candidate, finding)
                if other is not None and other.pk != person.pk:
                    keep_apart(person, other, by=self.by)
            return person
        if choice in {written.name for written in self.names.written.values()}:
            chosen = self.somebody(choice, finding)
        else:
            chosen = _row_of(self.paper.association_id, choice)
        if " " in name.strip() and fold(name) != chosen.key:
            add_person_name(chosen, name=name, by=self.by, places=finding.places.all(), finding=finding)
        return chosen

    def _found(self, name: str, finding: Finding) -> Person | None:
        match = self.names.person(name)
        if match.id:
            return _row_of(self.paper.association_id, match.id)
        if fold(match.name) != fold(name):
            return self.person(match.name, finding)
        return self._made(name, finding) if is_name(name) else None

    def _made(self, name: str, finding: Finding) -> Person:
        """Add a person under the name as written, with a question for everybody they may be."""
        person, match = self._add(name, finding), self.names.person(name)
        others = [(one, self._row(one, finding)) for one in match.candidates]
        asked = [(one, row) for one, row in others if row is not None and row.pk != person.pk]
        for one, row in asked:
            ask_same(person, row, probability=one.probability, reason=one.reason, by=self.by, paper=self.paper)
        if asked and self._may_join(match):
            likely, kept = asked[0]
            join_people(kept, person, by=self.by, reason=likely.reason)
            self.told.append(
                _("%(name)s fördes ihop med %(other)s: %(reason)s.")
                % {"name": name, "other": kept.name, "reason": kept_words(likely.reason)}
            )
            return kept
        for one, _row in asked:
            self.told.append(
                _("Fråga: är %(name)s och %(other)s samma person? %(reason)s.")
                % {"name": name, "other": one.name, "reason": kept_words(one.reason)}
            )
        return person

    def _may_join(self, match: Match) -> bool:
        return self.joins and not match.by_human and match.candidates[0].probability >= JOIN_AT

    def _row(self, candidate: Candidate, finding: Finding) -> Person | None:
        if candidate.id:
            return _row_of(self.paper.association_id, candidate.id)
        return self.person(candidate.name, finding)

    def _add(self, name: str, finding: Finding) -> Person:
        return add_person(name=name, by=self.by, places=finding.places.all(), finding=finding)


def _row_of(association_id: int, public_id: str) -> Person:
    """Return the person with that public id, or the one they were joined to."""
    rows = Person.objects.select_related("joined_to")
    person: Person = rows.get(association_id=association_id, public_id=public_id)
    while person.joined_to is not None:
        person = person.joined_to
    return person


def is_body_name(name: str) -> bool:
    """Return whether a name is one of a body; themes and headings are none."""
    folded = fold(name)
    return not folded.startswith("tema") and any(word in folded for word in _BODY_WORDS)


def kind_of(name: str) -> str:
    """Return what kind of body a new name is likely to be; a person may change it."""
    folded = fold(name)
    return next((kind for word, kind in _KINDS if word in folded), BodyKind.OUTER)
