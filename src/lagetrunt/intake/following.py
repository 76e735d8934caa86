"""The register around one paper after another, without reading all of it anew for each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.db.models import Max

from lagetrunt.intake.match import PersonSeen
from lagetrunt.intake.surroundings import Surroundings, people_seen, surroundings_of
from lagetrunt.models import Appointment, Attendance, Finding, FindingKind, JournalEntry, Leaving, Person

_ELSEWHERE = {"Body", "BodyName", "Organisation", "OrganisationName", "PersonName", "SameQuestion"}
"""Where these change, everything is read anew."""


class Following:
    """What the register of one association holds, kept in step with it by the journal.

    After a paper that only added people and rows about them, those people alone are read anew; after any other step
    all is.
    """

    def __init__(self, association_id: int) -> None:
        self._association_id = association_id
        self._last = 0
        self._people: dict[int, PersonSeen] = {}
        self._seen: Surroundings | None = None

    def now(self) -> Surroundings:
        """Return what the register holds now."""
        entries = JournalEntry.objects.filter(association_id=self._association_id)
        if self._seen is None:
            self._last = entries.aggregate(last=Max("id"))["last"] or 0
            return self._anew()
        since = list(entries.filter(id__gt=self._last).order_by("id").values_list("id", "verb", "paper_id", "changes"))
        self._last = max((pk for pk, *_rest in since), default=self._last)
        if any(verb != "enter_paper" or not _only_adds_people(changes) for _pk, verb, _paper, changes in since):
            return self._anew()
        touched = {person for _pk, _verb, paper, changes in since for person in _people_of(paper, changes)}
        return self._with(touched) if touched else self._seen

    def _anew(self) -> Surroundings:
        self._people = people_seen(self._association_id)
        self._seen = surroundings_of(self._association_id, self._people)
        return self._seen

    def _with(self, touched: set[int]) -> Surroundings:
        """Read those people anew, and put all in the order of their names."""
        assert self._seen is not None  # noqa: S101  # seen before anything was touched
        known = self._people | people_seen(self._association_id, touched)
        order = Person.objects.filter(association_id=self._association_id).values_list("pk", flat=True)
        self._people = {pk: known[pk] for pk in order if pk in known}
        self._seen = replace(self._seen, people=tuple(self._people.values()), _called={})
        return self._seen


def _only_adds_people(changes: list[list[Any]]) -> bool:
    """Return whether a step changed no body, organisation or name, took nothing back and joined nobody."""
    return not any(
        kind in _ELSEWHERE or name in ("-", "±", "×") or (kind == "Person" and name != "+")
        for kind, _pk, name, *_values in changes
    )


def _people_of(paper_id: int | None, changes: Iterable[list[Any]]) -> set[int]:
    """Return the keys of the people whom an entered paper says anything of."""
    keys: dict[str, set[int]] = defaultdict(set)
    for kind, pk, *_rest in changes:
        keys[kind].add(pk)
    mentions = Finding.objects.filter(paper=paper_id or 0, kind=FindingKind.MENTION, fact_kind="Person")
    appointed = Appointment.objects.filter(pk__in=keys["Appointment"])
    return {
        person
        for rows in (
            keys["Person"],
            mentions.values_list("fact_id", flat=True),
            Attendance.objects.filter(pk__in=keys["Attendance"]).values_list("person_id", flat=True),
            Leaving.objects.filter(pk__in=keys["Leaving"]).values_list("person_id", flat=True),
            appointed.values_list("person_id", flat=True),
            appointed.values_list("replaces_id", flat=True),
        )
        for person in rows
        if person is not None
    }
