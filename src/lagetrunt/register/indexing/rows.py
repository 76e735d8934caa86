"""Which words each fact is found by. One function for each kind; each reads many facts in one or two queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from lagetrunt.language.tokens import spans
from lagetrunt.language.words import table
from lagetrunt.models import (
    Action,
    Answer,
    Assignee,
    Body,
    BodyName,
    Decision,
    Item,
    Mandate,
    Matter,
    Office,
    Organisation,
    OrganisationName,
    Paper,
    PaperState,
    Person,
    PersonName,
    Postponement,
    Question,
    SearchKind,
    SearchRow,
    Seat,
)

MOST_WORDS = 10_000
"""Words of one fact that are kept; databases count no further."""
_RANKS = {kind: rank for rank, kind in enumerate(SearchKind.values)}
Keys = Iterable[int] | None
"""Primary keys of the facts that are wanted; None for all of the association."""


def rows_of(association: int, model: str, keys: Keys = None) -> Iterator[SearchRow]:
    """Give the row of each standing fact of the model (a name in `INDEXED`) with those keys, or of all."""
    return INDEXED[model](association, keys)


def _row(
    association: int,
    kind: SearchKind,
    model: str,
    pk: int,
    *,
    title: str,
    text: str = "",
    body: int | None = None,
    day: date | None = None,
    people: Iterable[int] = (),
    is_open: bool = True,
) -> SearchRow:
    about = [f"_a{association}", f"_b{body or 0}", f"_k{kind.value}", *(f"_p{person}" for person in sorted(people))]
    if day:
        about.append(f"_y{day.year}")
    heading, said = spans(title), spans(text)[:MOST_WORDS]
    row = SearchRow(
        association_id=association,
        body_id=body,
        kind=kind.value,
        fact_kind=model,
        fact_id=pk,
        day=day,
        rank=_RANKS[kind.value],
        is_open=is_open,
        title=" ".join(found.word for found in heading),
        words=" ".join(found.word for found in said),
        about=" ".join(about),
    )
    row.__dict__["parted"] = {found.word: " ".join(found.parts) for found in (*heading, *said) if found.parts}
    return row


def parted(row: SearchRow) -> dict[str, str]:
    """Return the words of a row made here that have hyphens, each with its parts."""
    found: dict[str, str] = row.__dict__.get("parted", {})
    return found


def _of(rows: QuerySet[Any], association: int, keys: Keys) -> QuerySet[Any]:
    rows = rows.filter(association_id=association, withdrawn_at__isnull=True)
    return rows if keys is None else rows.filter(pk__in=list(keys))


def _grouped(rows: Iterable[tuple[int, Any]]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for key, value in rows:
        found[key].append(value)
    return found


def _people(association: int, keys: Keys) -> Iterator[SearchRow]:
    rows = _of(Person.objects.filter(joined_to__isnull=True), association, keys)
    found = list(rows.values_list("pk", "name"))
    own = {pk for pk, _name in found}
    names = _grouped(PersonName.objects.filter(person__in=own).values_list("person", "name"))
    where = _grouped(
        [
            # No name of a network: whoever may not read it must not find its people by it.
            *_places_held(Mandate.objects.filter(person__in=own), "seat__organisation__name"),
            *_places_held(Office.objects.filter(person__in=own), "title", "employer__name"),
        ]
    )
    for pk, name in found:
        title = " ".join([name, *sorted(names[pk])])
        text = " ".join(sorted(set(where[pk])))
        yield _row(association, SearchKind.PERSON, "Person", pk, title=title, text=text, people=[pk])


def _places_held(rows: QuerySet[Any], *fields: str) -> Iterator[tuple[int, str]]:
    for person, *texts in rows.filter(withdrawn_at__isnull=True).values_list("person", *fields):
        yield person, " ".join(text for text in texts if text)


def _organisations(association: int, keys: Keys) -> Iterator[SearchRow]:
    """Give the association's own organisations, and those of the national list that it has to do with."""
    rows = Organisation.objects.filter(withdrawn_at__isnull=True)
    if keys is None:
        rows = rows.filter(Q(association_id=association) | Q(pk__in=_organisations_met(association)))
    else:
        rows = rows.filter(Q(association_id=association) | Q(association__isnull=True), pk__in=list(keys))
    found = list(rows.values_list("pk", "name", "full_name"))
    ours = Q(association_id=association) | Q(association__isnull=True)
    others = OrganisationName.objects.filter(ours, organisation__in=[pk for pk, *_rest in found])
    names = _grouped(others.values_list("organisation", "name"))
    for pk, name, full in found:
        title = " ".join([name, full, *sorted(names[pk])])
        yield _row(association, SearchKind.ORGANISATION, "Organisation", pk, title=title)


def _organisations_met(association: int) -> set[int]:
    met: set[int] = set()
    for model, field in MEETS_ORGANISATIONS:
        rows = model.objects.filter(association_id=association, **{f"{field}__isnull": False})
        met.update(rows.order_by().values_list(field, flat=True).distinct())
    return met


MEETS_ORGANISATIONS: tuple[tuple[Any, str], ...] = (
    (Seat, "organisation"),
    (Answer, "organisation"),
    (Assignee, "organisation"),
    (Body, "owner"),
    (OrganisationName, "organisation"),
)
"""Where an association has to do with an organisation, so that it can be found."""


def _bodies(association: int, keys: Keys) -> Iterator[SearchRow]:
    found = list(_of(Body.objects.all(), association, keys).values_list("pk", "name", "purpose", "task"))
    names = _grouped(BodyName.objects.filter(body__in=[pk for pk, *_rest in found]).values_list("body", "name"))
    for pk, name, purpose, task in found:
        title, text = " ".join([name, *sorted(names[pk])]), f"{purpose} {task}"
        yield _row(association, SearchKind.BODY, "Body", pk, title=title, text=text, body=pk)


def _matters(association: int, keys: Keys) -> Iterator[SearchRow]:
    rows = _of(Matter.objects.filter(joined_to__isnull=True), association, keys)
    for pk, name, question, body, owner in rows.values_list("pk", "name", "question", "body", "owner"):
        people = [owner] if owner else []
        yield _row(association, SearchKind.MATTER, "Matter", pk, title=name, text=question, body=body, people=people)


def _items(association: int, keys: Keys) -> Iterator[SearchRow]:
    rows = _of(Item.objects.all(), association, keys)
    for pk, heading, text, body, day in rows.values_list("pk", "heading", "words", "meeting__body", "meeting__date"):
        yield _row(association, SearchKind.ITEM, "Item", pk, title=heading, text=text, body=body, day=day)


def _said(kind: SearchKind, model: Any, *texts: str, title: str = "pk") -> Callable[[int, Keys], Iterator[SearchRow]]:
    """Return the function for what is said under a point: found by its words and by the heading above it."""

    def give(association: int, keys: Keys) -> Iterator[SearchRow]:
        rows = _of(model.objects.all(), association, keys)
        wanted = ("pk", "meeting__body", "meeting__date", title, *texts, "item__heading")
        for pk, body, day, named, *said in rows.values_list(*wanted):
            text = "\n".join(filter(None, said))
            own = "" if title == "pk" else named
            yield _row(association, kind, model.__name__, pk, title=own, text=text, body=body, day=day)

    return give


def _actions(association: int, keys: Keys) -> Iterator[SearchRow]:
    rows = _of(Action.objects.all(), association, keys)
    found = list(rows.values_list("pk", "meeting__body", "meeting__date", "item__heading", "words", "to"))
    who = Assignee.objects.filter(action__in=[pk for pk, *_rest in found]).order_by("pk")
    assigned: dict[int, list[tuple[str, int | None]]] = defaultdict(list)
    for action, written, person, name, organisation in who.values_list(
        "action", "written", "person", "person__name", "organisation__name"
    ):
        assigned[action].append((" ".join(dict.fromkeys([written, name or "", organisation or ""])), person))
    for pk, body, day, heading, text, to in found:
        texts = [text, to, heading, *(written for written, _person in assigned[pk])]
        people = {person for _written, person in assigned[pk] if person}
        yield _row(
            association,
            SearchKind.ACTION,
            "Action",
            pk,
            title="",
            text="\n".join(filter(None, texts)),
            body=body,
            day=day,
            people=people,
        )


def _answers(association: int, keys: Keys) -> Iterator[SearchRow]:
    rows = _of(Answer.objects.filter(round__withdrawn_at__isnull=True), association, keys)
    wanted = ("pk", "round__body", "round__meeting__date", "organisation__name", "round__subject", "topic", "words")
    for pk, body, day, *texts in rows.values_list(*wanted):
        text = "\n".join(filter(None, texts))
        yield _row(association, SearchKind.ANSWER, "Answer", pk, title="", text=text, body=body, day=day)


def _papers(association: int, keys: Keys) -> Iterator[SearchRow]:
    rows = Paper.objects.filter(association_id=association).exclude(state=PaperState.PURGED)
    rows = rows if keys is None else rows.filter(pk__in=list(keys))
    months = table("dates")["months"]
    wanted = ("pk", "name", "title", "body", "body__name", "date", "state")
    for pk, name, title, body, body_name, day, state in rows.values_list(*wanted):
        written = f"{day.day} {months[day.month - 1][0]} {day.year}" if day else ""
        yield _row(
            association,
            SearchKind.PAPER,
            "Paper",
            pk,
            title=f"{title} {name}",
            text=f"{body_name or ''} {written}",
            body=body,
            day=day,
            is_open=state in (PaperState.ENTERED, PaperState.PART),
        )


INDEXED: dict[str, Callable[[int, Keys], Iterator[SearchRow]]] = {
    "Person": _people,
    "Organisation": _organisations,
    "Body": _bodies,
    "Matter": _matters,
    "Item": _items,
    "Decision": _said(SearchKind.DECISION, Decision, "words", "condition", "way_on_whom"),
    "Action": _actions,
    "Postponement": _said(SearchKind.POSTPONEMENT, Postponement, "words", "reason", title="subject"),
    "Question": _said(SearchKind.QUESTION, Question, "words"),
    "Answer": _answers,
    "Paper": _papers,
}
"""How the rows of each kind of fact are made, by the name of its model."""
