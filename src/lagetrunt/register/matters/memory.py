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
from lagetrunt.language.topics import topics
from lagetrunt.models import (
    TIED,
    Action,
    Body,
    Decision,
    Item,
    Matter,
    Outcome,
    Postponement,
    ProposalState,
    Question,
    Tie,
)
from lagetrunt.register.matters.standing import Standing, standing_of

Key = tuple[str, int]
"""Kind (a name of `TIED`) and primary key."""
NOT_DEALT_WITH = frozenset({Outcome.POSTPONED, Outcome.NOT_REACHED, Outcome.EMPTY})


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
    outcome: str = Outcome.DONE
    is_said: bool = False
    """Whether it was said under a standing heading, so that its words stand for a heading."""
    put_off: list[tuple[str, date | None]] = field(default_factory=list)
    """To when it was put off at this meeting: kind and day."""
    refers_to: str = ""

    @property
    def id(self) -> Key:
        """Return kind and key."""
        return self.kind, self.pk


class Memory:
    """A body's points and ties, read in a constant number of queries and then kept in step with what is added."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.standing: Standing = standing_of(body)
        self.subjects: dict[Key, Subject] = {}
        self.by_term: dict[str, list[Subject]] = defaultdict(list)
        self.by_meeting: dict[int, list[Subject]] = defaultdict(list)
        self.counted: Counter[str] = Counter()
        self.matters: dict[int, Matter] = {}
        self.members: dict[int, list[Subject]] = defaultdict(list)
        self.matter_of: dict[Key, int] = {}
        self.days: dict[int, date] = {}
        self._never: set[tuple[int, Key]] = set()
        self._never_named: set[tuple[int, date, str]] = set()
        self._words: dict[Key, frozenset[str]] = {}
        self.read(Q())
        self._read_ties()

    def read(self, which: Q) -> list[Subject]:
        """Take in the points (of meetings that `which` chooses) and what is said under them; return the new ones."""
        rows = Item.objects.filter(which, meeting__body=self.body, withdrawn_at__isnull=True)
        rows = rows.filter(meeting__withdrawn_at__isnull=True).order_by("meeting__date", "meeting_id", "position")
        columns = ("pk", "meeting_id", "meeting__date", "heading", "outcome", "words")
        new, under = [], set()
        for pk, meeting, day, heading, outcome, words in rows.values_list(*columns):
            self.days[meeting] = day
            if self.standing.is_standing(heading_key(heading)):
                under.add(pk)
                continue
            new.append(self._add(_subject("item", pk, meeting, day, heading, outcome=outcome), words))
        new += self._read_said(which, under)
        for subject in new:
            self._index(subject)
        return new

    def _read_said(self, which: Q, under: set[int]) -> list[Subject]:
        """Take in what is said under standing points, and what is told of the others: put off, reference."""
        new = []
        for model, told in ((Decision, "refers_to"), (Action, ""), (Postponement, "subject"), (Question, "")):
            columns = ["pk", "meeting_id", "meeting__date", "item_id", "words", *([told] if told else [])]
            if model is Postponement:
                columns += ["until_kind", "until_on"]
            rows = model.objects.filter(which, meeting__body=self.body, withdrawn_at__isnull=True)
            for pk, meeting, day, item, words, *more in rows.order_by("pk").values_list(*columns):
                self.days[meeting] = day
                subject = self.subjects.get(("item", item))
                if item in under or item is None:
                    named = more[0] if model is Postponement and more[0] else words
                    subject = _subject(model.__name__.lower(), pk, meeting, day, named, is_said=True)
                    new.append(self._add(subject, words))
                if subject is not None and model is Postponement:
                    subject.put_off.append((more[1], more[2]))
                elif subject is not None and model is Decision and more[0]:
                    subject.refers_to = f"{subject.refers_to} {more[0]}".strip()
        return new

    def _add(self, subject: Subject, words: str) -> Subject:
        self.subjects[subject.id] = subject
        self._words[subject.id] = words  # type: ignore[assignment]  # made into topics when it is asked for
        return subject

    def _index(self, subject: Subject) -> None:
        self.by_meeting[subject.meeting].append(subject)
        for term in subject.terms:
            self.by_term[term].append(subject)
            self.counted[term] += 1

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
                self.tied(matter, one)
        rejected = Tie.objects.filter(matter__in=self.matters, state=ProposalState.REJECTED, item__isnull=False)
        for matter, day, heading in rejected.values_list("matter_id", "item__meeting__date", "item__heading"):
            self._never_named.add((matter, day, subject_key(heading)))

    def tied(self, matter: int, one: Key) -> None:
        """Remember that something is tied to a matter."""
        self.matter_of[one] = matter
        if one in self.subjects:
            self.members[matter].append(self.subjects[one])

    def may_propose(self, matter: int, subject: Subject) -> bool:
        """Return whether nobody has said that the subject does not belong there, under this key or read anew."""
        named = (matter, subject.day, subject.key)
        return (matter, subject.id) not in self._never and named not in self._never_named

    def weight(self, term: str) -> float:
        """Return how much a word tells: the rarer in the body's headings, the more."""
        return log((len(self.subjects) + 2) / (self.counted[term] + 1)) + 0.1

    def words_of(self, subject: Subject) -> frozenset[str]:
        """Return the topics of what was noted."""
        words: Any = self._words[subject.id]
        if isinstance(words, str):
            self._words[subject.id] = words = topics(words)
        return words

    def text_of(self, subject: Subject) -> str:
        """Return what was noted, as it was written; one query where it is no longer kept."""
        words: Any = self._words[subject.id]
        return words if isinstance(words, str) else ""

    def candidates(self, subject: Subject) -> Iterable[Subject]:
        """Return the subjects of other meetings that share a word of the heading, each once."""
        found: dict[int, Subject] = {}
        for term in subject.terms:
            for other in self.by_term[term]:
                if other.meeting != subject.meeting:
                    found[id(other)] = other
        return found.values()


def _subject(kind: str, pk: int, meeting: int, day: date, heading: str, **more: Any) -> Subject:
    key = subject_key(heading)
    return Subject(kind, pk, meeting, day, heading, key, topics(key), years_in(heading), **more)
