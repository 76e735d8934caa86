"""What the notes connect a person with: questions, put-off points and headings, and matters they own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lagetrunt.access import seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Attendance, Item, Matter, Person, PersonName, Postponement, Question, SearchKind, User
from lagetrunt.register.search import keys_naming

_WORD = re.compile(r"[\w-]+")
_KINDS = (SearchKind.QUESTION, SearchKind.POSTPONEMENT, SearchKind.ITEM)


@dataclass(frozen=True)
class Raised:
    """What the notes have under somebody's name, newest first."""

    questions: list[Question]
    postponements: list[Postponement]
    items: list[Item]
    matters: list[Matter]

    @property
    def facts(self) -> list[Any]:
        """Return all of it, for the sources of the page."""
        return [*self.questions, *self.postponements, *self.items, *self.matters]


def raised_by(person: Person, names: Iterable[PersonName], meetings: Iterable[int], *, user: User) -> Raised:
    """Return what names `person` in these meetings (where they are on the list), and the matters they own.

    A first name counts where nobody else on that meeting's list has it; the whole name counts always.
    """
    here = set(meetings)
    named_so = [person.name, *(one.name for one in names)]
    whole = {fold(name) for name in named_so}
    first = fold(person.name).split()[:1]
    alone = _alone(first, here, user=user)
    found = keys_naming(user, [*named_so, *first], kinds=_KINDS)

    def is_named(meeting: int, text: str) -> bool:
        said = fold(text)
        if any(name in said for name in whole):
            return True
        words = set(_WORD.findall(said)) if meeting in alone else set()
        return any(name in words or f"{name}s" in words for name in first)

    def those(model: Any, field: str) -> list[Any]:
        keys = [pk for kind, pk in found if kind == model.__name__]
        rows = seen(user, model).filter(pk__in=keys, meeting__in=here, meeting__withdrawn_at__isnull=True)
        named = [pk for pk, meeting, text in rows.values_list("pk", "meeting", field) if is_named(meeting, text)]
        shown = rows.filter(pk__in=named).select_related("meeting__body", *(["item"] if model is not Item else []))
        return list(shown.order_by("-meeting__date", "id"))

    return Raised(
        questions=those(Question, "words"),
        postponements=those(Postponement, "words"),
        items=those(Item, "heading"),
        matters=list(seen(user, Matter).filter(owner=person, joined_to__isnull=True).select_related("body")),
    )


def _alone(first: list[str], meetings: set[int], *, user: User) -> set[int]:
    """Return the meetings on whose list only one person has that first name."""
    rows = seen(user, Attendance).filter(meeting__in=meetings, person__key__startswith="".join(first))
    called = Counter(meeting for meeting, key in rows.values_list("meeting", "person__key") if key.split()[:1] == first)
    return {meeting for meeting, count in called.items() if count == 1}
