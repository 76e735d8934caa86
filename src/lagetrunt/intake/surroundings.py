"""What the register holds, as plain values for reading and matching: people with their ties, organisations, bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Max, Min, Q

from lagetrunt.intake.match import NameSeen, PersonSeen, Tie
from lagetrunt.language.keys import fold
from lagetrunt.language.organisations import organisations as national
from lagetrunt.models import (
    Appointment,
    Attendance,
    Body,
    BodyName,
    Finding,
    FindingKind,
    Learned,
    LearnedKind,
    LearnedState,
    Leaving,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    SameQuestion,
    SameState,
)
from lagetrunt.register.appointments import SEATS

_KNOWN_PEOPLE = 400
"""So many people are told to reading; more would only slow it."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The register around one paper."""

    people: tuple[PersonSeen, ...]
    organisations: dict[str, NameSeen]
    """By every folded name and alias."""
    bodies: tuple[NameSeen, ...]
    _called: dict[str, tuple[PersonSeen, ...]] = field(default_factory=dict)
    """People by every folded name, filled when first asked for."""

    def called(self, key: str) -> tuple[PersonSeen, ...]:
        """Return the people of whom one of the names, folded, is `key`."""
        if not self._called:
            for person in self.people:
                for name in dict.fromkeys(fold(one) for one in (person.name, *person.aliases)):
                    self._called[name] = (*self._called.get(name, ()), person)
        return self._called.get(key, ())


def surroundings_of(association_id: int, people: dict[int, PersonSeen] | None = None) -> Surroundings:
    """Return what the association's register holds now; `people` where they have been read already."""
    there = people_seen(association_id) if people is None else people
    return Surroundings(tuple(there.values()), _organisations(association_id), _bodies(association_id))


def known_values(around: Surroundings, body: Body | None) -> dict[str, Any]:
    """Return what reading may know, as plain values for the child: first of all the people of the body."""
    people = sorted(around.people, key=lambda person: body is None or body.public_id not in person.bodies)
    return {
        "people": [
            {
                "id": person.id,
                "name": person.name,
                "aliases": list(person.aliases),
                "organisation": next((tie.organisation for tie in reversed(person.ties) if tie.organisation), None),
                "roles": [tie.title for tie in person.ties if tie.title],
            }
            for person in people[:_KNOWN_PEOPLE]
        ],
        "organisations": [_plain(seen) for seen in {seen.id: seen for seen in around.organisations.values()}.values()],
        "bodies": [_plain(seen) for seen in around.bodies],
        "body": body.name if body else None,
        "standing": [],
        "labels": labels_in_use(body) if body else [],
    }


def labels_in_use(body: Body) -> list[tuple[str, str]]:
    """Return (words, what they mean) of the labels that the body has taught reading and that somebody uses."""
    rows = Learned.objects.standing().filter(body=body, kind=LearnedKind.LABEL, state=LearnedState.USED)
    return list(rows.values_list("words", "means"))


def _plain(seen: NameSeen) -> dict[str, Any]:
    return {"id": seen.id, "name": seen.name, "aliases": list(seen.aliases)}


def people_seen(association_id: int, only: Collection[int] | None = None) -> dict[int, PersonSeen]:
    """Return the people of the register by key, all of them or `only` some, in the order of their names."""
    one = Q() if only is None else Q(person__in=only)
    rows = Person.objects.standing().filter(association_id=association_id, joined_to__isnull=True)
    rows = rows if only is None else rows.filter(pk__in=only)
    aliases, ties, bodies = defaultdict(list), _ties(association_id, only), defaultdict(set)
    names = PersonName.objects.filter(one, association_id=association_id)
    for person, name in names.values_list("person_id", "name"):
        aliases[person].append(name)
    attended = Attendance.objects.standing().filter(one, association_id=association_id)
    for person, body in attended.values_list("person_id", "meeting__body__public_id").distinct():
        bodies[person].add(body)
    apart = _apart(association_id)
    return {
        pk: PersonSeen(
            public_id, name, tuple(aliases[pk]), tuple(ties[pk]), frozenset(bodies[pk]), frozenset(apart[pk])
        )
        for pk, public_id, name in rows.values_list("pk", "public_id", "name")
    }


def _ties(association_id: int, only: Collection[int] | None) -> dict[int, list[Tie]]:
    """Return what each person was seen with: organisation and title, from when to when."""
    found: dict[int, list[Tie]] = defaultdict(list)
    one = Q() if only is None else Q(person__in=only)
    attended = (
        Attendance.objects.standing()
        .filter(one, association_id=association_id)
        .values_list("person_id", "organisation__name", "title")
        .annotate(first=Min("meeting__date"), last=Max("meeting__date"))
        .order_by("last")
    )
    for person, organisation, title, first, last in attended:
        found[person].append(Tie(organisation or "", title, first, last))
    for person, organisation, day in _told(association_id, only):
        found[person].append(Tie(organisation, "", day, day))
    mentioned = Finding.objects.filter(
        Q() if only is None else Q(fact_id__in=only),
        paper__association_id=association_id,
        kind=FindingKind.MENTION,
        fact_kind="Person",
    )
    for mentioned_person, payload, read_as in mentioned.values_list("fact_id", "payload", "paper__date"):
        if mentioned_person and payload.get("organisation"):
            tie = Tie(payload["organisation"], payload.get("title") or "", read_as, read_as)
            found[mentioned_person].append(tie)
    return found


def _told(association_id: int, only: Collection[int] | None) -> list[tuple[int, str, date]]:
    """Return (person, organisation, day) as told of those who leave and those who are appointed or relieved."""
    base = Q(association_id=association_id, organisation__isnull=False)
    one = base if only is None else base & Q(person__in=only)
    before = Q(replaces__isnull=False) if only is None else Q(replaces__in=only)
    names = ("organisation__name", "meeting__date")
    return [
        *Leaving.objects.standing().filter(one).values_list("person_id", *names),
        *Appointment.objects.standing().filter(one).values_list("person_id", *names),
        *Appointment.objects.standing().filter(base, before, role__in=SEATS).values_list("replaces_id", *names),
    ]


def _apart(association_id: int) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    rows = SameQuestion.objects.filter(association_id=association_id, state=SameState.APART)
    for left, right, left_key, right_key in rows.values_list("left_id", "right_id", "left__key", "right__key"):
        found[left].add(right_key)
        found[right].add(left_key)
    return found


def _organisations(association_id: int) -> dict[str, NameSeen]:
    forms = {fold(row.name): row.forms for row in national().rows}
    aliases = defaultdict(list)
    seen_names = Q(association__isnull=True) | Q(association_id=association_id)
    for pk, name in OrganisationName.objects.filter(seen_names).values_list("organisation_id", "name"):
        aliases[pk].append(name)
    found: dict[str, NameSeen] = {}
    rows = Organisation.objects.filter(seen_names, withdrawn_at__isnull=True)
    for pk, public_id, name, full in rows.values_list("pk", "public_id", "name", "full_name"):
        others = tuple(dict.fromkeys([*aliases[pk], *forms.get(fold(name), ()), *([full] if full else [])]))
        seen = NameSeen(public_id, name, others)
        for form in (name, *others):
            found.setdefault(fold(form), seen)
    return found


def _bodies(association_id: int) -> tuple[NameSeen, ...]:
    aliases = defaultdict(list)
    for pk, name in BodyName.objects.filter(association_id=association_id).values_list("body_id", "name"):
        aliases[pk].append(name)
    rows = Body.objects.standing().filter(association_id=association_id)
    return tuple(
        NameSeen(public_id, name, tuple(aliases[pk]))
        for pk, public_id, name in rows.values_list("pk", "public_id", "name")
    )
