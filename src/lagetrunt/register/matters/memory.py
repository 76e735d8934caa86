"""What a body has dealt with, as tying needs it: every point's heading and words, and what is tied already."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from math import log
from typing import Any

from django.db.models import Q

from lagetrunt.language.headings import heading_key, subject_key, years_in
from lagetrunt.language.topics import SHORT, fronts, topics
from lagetrunt.models import (
    TIED,
    Action,
    Attendance,
    Body,
    Decision,
    Item,
    Matter,
    Outcome,
    Postponement,
    ProposalState,
    Question,
    Seat,
    Tie,
)
from lagetrunt.register.matters.standing import Standing, standing_of

Key = tuple[str, int]
"""Kind (a name of `TIED`) and primary key."""
NOT_DEALT_WITH = frozenset({Outcome.POSTPONED, Outcome.NOT_REACHED, Outcome.EMPTY})
_STEM = 6
"""So long a beginning that two words share makes them kin: ordförande, ordförandeskap."""
_NAME = 0.25
"""What the name of a person or an organisation weighs against another word."""


@dataclass(slots=True, eq=False)
class Subject:
    """One thing that may belong to a matter: a point, or something said under a standing one."""

    kind: str
    pk: int
    meeting: int
    day: date
    heading: str
    key: str
    terms: frozenset[str]
    years: frozenset[int]
    fronts: dict[str, str]
    """The terms that are compounds, with what they begin with."""
    text: str
    """What was noted."""
    outcome: str = Outcome.DONE
    is_said: bool = False
    """Whether it was said under another heading, so that its own words stand for one."""
    put_off: list[date | None] = field(default_factory=list)
    """To when it was put off at this meeting; None for the next one, or where nobody said."""
    refers_to: str = ""

    @property
    def id(self) -> Key:
        """Return kind and key."""
        return self.kind, self.pk

    @property
    def has_content(self) -> bool:
        """Return whether anything new was noted under it."""
        return bool(self.text) and self.outcome not in (Outcome.NOTHING_NEW, Outcome.EMPTY)

    @property
    def is_named(self) -> bool:
        """Return whether its heading is a name for it, and no sentence that speaks of several things."""
        return not self.is_said or self.kind == "postponement"

    def words(self) -> frozenset[str]:
        """Return what the noted text is about."""
        return topics(self.text)

    def kin(self) -> set[str]:
        """Return what words of kin have in common with the heading's."""
        return {term[:_STEM] for term in self.terms if len(term) >= _STEM} | set(self.fronts.values()) | self.terms


class Memory:
    """A body's points and ties, read in a constant number of queries and then kept in step with what is added."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.standing: Standing = standing_of(body)
        self.subjects: dict[Key, Subject] = {}
        self._by_kin: dict[str, list[Subject]] = defaultdict(list)
        self.by_meeting: dict[int, list[Subject]] = defaultdict(list)
        self.days: set[date] = set()
        """The days of the meetings of which there is anything."""
        self.matters: dict[int, Matter] = {}
        self.matter_of: dict[Key, int] = {}
        self._counted: Counter[str] = Counter()
        self._never: set[tuple[int, Key]] = set()
        self._never_named: set[tuple[int, date, str]] = set()
        self.own = topics(body.name)
        self.names: frozenset[str] = _names(body)
        self._read(Q())
        self._read_ties()

    def add(self, meeting: int) -> list[Subject]:
        """Take in the points of a meeting that was entered since; return those that are new."""
        self.names |= _names(self.body, meeting)
        return self._read(Q(meeting=meeting))

    def _read(self, which: Q) -> list[Subject]:
        rows = Item.objects.filter(which, meeting__body=self.body, withdrawn_at__isnull=True)
        rows = rows.filter(meeting__withdrawn_at__isnull=True).order_by("meeting__date", "meeting_id", "position")
        new: list[Subject] = []
        items: dict[int, Subject | None] = {}
        for pk, *values, outcome in rows.values_list(
            "pk", "meeting_id", "meeting__date", "heading", "words", "outcome"
        ):
            self.days.add(values[1])
            is_standing = self.standing.is_standing(heading_key(values[2]))
            items[pk] = None if is_standing else self._subject("item", pk, *values, outcome=outcome)
        new = [subject for subject in items.values() if subject]
        new += self._read_said(which, items)
        new = [subject for subject in new if subject.id not in self.subjects]
        for subject in new:
            self._index(subject)
        return new

    def _read_said(self, which: Q, items: dict[int, Subject | None]) -> list[Subject]:
        """Return what is said under standing points, and note what is told of the others: put off, reference."""
        new = []
        for model in (Decision, Action, Question, Postponement):
            rows = model.objects.filter(which, meeting__body=self.body, withdrawn_at__isnull=True).order_by("pk")
            columns = ["pk", "meeting_id", "meeting__date", "words", "item_id"]
            columns += {Decision: ["refers_to"], Postponement: ["subject", "until_on"]}.get(model, [])
            for pk, meeting, day, words, item, *more in rows.filter(item__in=items).values_list(*columns):
                over = items.get(item)
                named = more[0] if model is Postponement else words
                if over is None or (model is Postponement and subject_key(named) != over.key):
                    text = over.text if over else words
                    said = self._subject(model.__name__.lower(), pk, meeting, day, named, text, is_said=True)
                    new.append(said)
                    over = said if model is Postponement else over
                if over is not None and model is Postponement:
                    over.put_off.append(more[1])
                elif over is not None and model is Decision:
                    over.refers_to = f"{over.refers_to} {more[0]}".strip()
        return new

    def _subject(self, kind: str, pk: int, meeting: int, day: date, heading: str, text: str, **more: Any) -> Subject:
        key = subject_key(heading)
        terms = topics(key) - self.own
        return Subject(kind, pk, meeting, day, heading, key, terms, years_in(heading), fronts(key), text, **more)

    def _index(self, subject: Subject) -> None:
        self.subjects[subject.id] = subject
        self.by_meeting[subject.meeting].append(subject)
        for word in subject.kin():
            self._by_kin[word].append(subject)
        for term in subject.terms:
            self._counted[term] += not subject.is_said

    def _read_ties(self) -> None:
        rows = Matter.objects.filter(body=self.body, withdrawn_at__isnull=True, joined_to__isnull=True)
        self.matters = {matter.pk: matter for matter in rows}
        columns = [f"{name}_id" for name in TIED]
        ties = Tie.objects.filter(matter__body=self.body).order_by("pk")
        for matter, state, withdrawn, *keys in ties.values_list("matter_id", "state", "withdrawn_at", *columns):
            one = next((name, key) for name, key in zip(TIED, keys, strict=True) if key is not None)
            if withdrawn is not None or state == ProposalState.REJECTED:
                self._never.add((matter, one))
            elif matter in self.matters:
                self.matter_of[one] = matter
        rejected = Tie.objects.filter(matter__body=self.body, state=ProposalState.REJECTED, item__isnull=False)
        for matter, day, heading in rejected.values_list("matter_id", "item__meeting__date", "item__heading"):
            self._never_named.add((matter, day, subject_key(heading)))

    def may_propose(self, matter: int, subject: Subject) -> bool:
        """Return whether nobody has said that the subject does not belong there, under this key or read anew."""
        named = (matter, subject.day, subject.key)
        return (matter, subject.id) not in self._never and named not in self._never_named

    def weight(self, term: str) -> float:
        """Return how much a word tells: the rarer in the body's headings the more, a name only a little."""
        rarity = log((len(self.subjects) + 2) / (self._counted[term] + 1)) + 0.1
        return rarity * (_NAME if self.is_name(term) else 1)

    def is_name(self, term: str) -> bool:
        """Return whether a word is of somebody's name, or as short as abbreviations are."""
        return term in self.names or term.endswith(SHORT)

    def candidates(self, subject: Subject) -> Iterable[Subject]:
        """Return the subjects of other meetings whose headings have a word, or words of kin, in common."""
        found: dict[Key, Subject] = {}
        for word in subject.kin():
            for other in self._by_kin[word]:
                if other.meeting != subject.meeting:
                    found[other.id] = other
        return found.values()


def _names(body: Body, meeting: int | None = None) -> frozenset[str]:
    """Return the words of the names of those who come to the body's meetings (or one), and of whence they come."""
    people = Attendance.objects.filter(meeting__body=body, withdrawn_at__isnull=True)
    people = people.filter(meeting=meeting) if meeting else people
    seats = Seat.objects.filter(body=body, withdrawn_at__isnull=True)
    rows = [
        *people.order_by().values_list("person__name", flat=True).distinct(),
        *seats.order_by().values_list("organisation__name", flat=True).distinct(),
    ]
    return frozenset(term for name in rows if name for term in topics(name))
