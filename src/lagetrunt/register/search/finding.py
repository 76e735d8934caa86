"""The search itself: which rows, in which order, and what is tried where nothing has all the words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import Any

from django.db.models import F, QuerySet

from lagetrunt.access import rights_of, seen
from lagetrunt.language.compounds import parts
from lagetrunt.language.stems import root
from lagetrunt.language.tokens import words
from lagetrunt.models import Body, Matter, Person, SearchKind, SearchRow, User
from lagetrunt.register.indexing.matching import Either, Every, Wanted, Words, either, word
from lagetrunt.register.indexing.matching import holding as rows_holding
from lagetrunt.register.matters import matters_of
from lagetrunt.register.search.asking import Asked, Term, asked_for, other_words
from lagetrunt.register.search.correcting import corrections
from lagetrunt.register.search.facts import Row, day_of, facts_of, text_of, title_of
from lagetrunt.register.search.meaning import Meaning, meanings
from lagetrunt.register.search.passages import Passage, marked, passage

MOST_COUNTED = 1_000
"""Hits that are counted; where there are more, `Found.total` is one above."""
_FEW = 10
"""Where fewer things have the words themselves, those that have words of the same meaning come after them."""
_BODIES_NAMED = 100
_LEFT_OUT_OF = 6
_LEAST_OF_ROOT, _LEAST_OF_HEAD = 4, 4
_ORDER = (F("day").desc(nulls_first=True), "rank", "fact_id")


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found."""

    kind: str
    """A value of `SearchKind`."""
    fact: Any
    title: str
    title_marked: Passage
    passage: Passage
    """At most 30 words round the best place, in pieces with whether each was looked for; empty for a bare title."""
    day: date | None
    body: Body | None
    matter: Matter | None


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one matter, or one hit that belongs to none."""

    matter: Matter | None
    hits: list[Hit]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found."""

    hits: list[Hit]
    total: int
    """How many there are in all, counted to `MOST_COUNTED` and one above."""
    asked: Asked
    """How the search was understood; `asked.left_out` are words that nothing had together with the others."""
    corrected: str = ""
    """Where nothing was found: another spelling that finds something."""
    groups: list[Group] = field(default_factory=list)

    @property
    def is_capped(self) -> bool:
        """Return whether there are more than were counted."""
        return self.total > MOST_COUNTED


def search(
    user: User,
    text: str,
    *,
    body: Body | None = None,
    year: int | None = None,
    kind: str = "",
    person: Person | None = None,
    limit: int = 50,
) -> Found:
    """Return what `user` may see that has all the words of `text`, in any form; filters narrow it.

    First what has all of them in its own title, then the rest; each newest first, what has no day before that. Where
    nothing has all words, compounds are taken apart and words of the same root count; then another spelling is offered;
    then the smaller part of the words is left out, which is told. Any text may be given.
    """
    came = _sought(asked_for(text), _Within(user, body, year, (kind,) if kind else (), person), limit)
    hits = _hits(came.rows, came.understood)
    return Found(hits, came.total, came.asked, came.corrected, groups=_groups(hits))


def keys_about(
    user: User, text: str, *, most: Mapping[SearchKind, int], body: Body | None = None
) -> tuple[list[tuple[str, int]], str]:
    """Return what `search` finds of some kinds, at most so many of each, and another spelling if it has one.

    Each is told by model name and primary key. Only what has all the words: what is found with some left out is about
    something else.
    """
    came = _sought(asked_for(text), _Within(user, body, None, tuple(most), None), MOST_COUNTED)
    if came.asked.left_out:
        return [], came.corrected
    of_kind = {kind: [row.key for row in came.rows if row.kind == kind][:count] for kind, count in most.items()}
    return list(chain.from_iterable(of_kind.values())), came.corrected


def keys_naming(user: User, names: Iterable[str], *, kinds: Sequence[SearchKind]) -> list[tuple[str, int]]:
    """Return what `user` may see of some kinds in which one of these names stands, by model name and primary key."""
    written = {tuple(words(name)) for name in names} - {()}
    genitives = {(*name[:-1], f"{name[-1]}s") for name in written}
    sought = Either(tuple(Words(name) for name in sorted(written | genitives)))
    rows = _Within(user, None, None, kinds, None).holding([sought]) if written else SearchRow.objects.none()
    return list(rows.values_list("fact_kind", "fact_id"))


@dataclass(frozen=True, slots=True)
class _Came:
    """The rows that a search came to, and how it was understood."""

    asked: Asked
    rows: list[Row]
    total: int
    understood: list[Meaning]
    corrected: str = ""


def _sought(asked: Asked, within: _Within, limit: int) -> _Came:
    """Look for all the words, then for what comes near them."""
    if not asked.terms:
        return _Came(asked, [], 0, [])
    understood, corrected = within.meanings(asked.terms), ""
    rows, total = within.ordered([meaning.wanted for meaning in understood], limit)
    if total < _FEW and (meant := _same_meaning(understood, within)):
        also, total = within.ordered([Either(tuple(one.wanted for one in ways)) for ways in meant], limit)
        rows = list(dict.fromkeys([*rows, *also]))[:limit]
        if rows:
            return _Came(asked, rows, total, [one for ways in meant for one in ways])
    if not rows:
        asked, sought, understood, corrected = _instead(asked, understood, within)
        rows, total = within.ordered(sought, limit) if sought else ([], 0)
    return _Came(asked, rows, total, understood, corrected)


class _Within:
    """The rows that one user may see with one set of filters."""

    def __init__(
        self, user: User, body: Body | None, year: int | None, kinds: Sequence[str], person: Person | None
    ) -> None:
        rows = seen(user, SearchRow)
        about: list[Wanted] = [word(f"_a{user.association_id}")]
        rights = rights_of(user)
        if rights.reads is not None and rights.writes is not None and len(rights.reads) <= _BODIES_NAMED:
            about.append(Either(tuple(word(f"_b{key}") for key in sorted({0, *rights.reads, *rights.writes}))))
        if body is not None:
            rows = rows.filter(body=body)
            about.append(word(f"_b{body.pk}"))
        if year is not None:
            about.append(word(f"_y{year}"))
        if kinds:
            rows = rows.filter(kind__in=kinds)
            about.append(either(f"_k{kind if kind in SearchKind.values else ''}" for kind in kinds))
        if person is not None:
            about.append(_of_person(person))
        self._rows, self._about, self.association = rows, about, user.association_id
        self._has: dict[tuple[Wanted, ...], bool] = {}
        self._meanings: dict[Term, Meaning] = {}

    def holding(self, sought: Sequence[Wanted], *, in_title: bool = False) -> QuerySet[Any]:
        """Return the rows that hold all of it, or that hold it in their own title."""
        every = Every((*self._about, *sought))
        return rows_holding(self._rows, every, title=Every(tuple(sought)) if in_title else None)

    def meanings(self, terms: Iterable[Term]) -> list[Meaning]:
        """Return what each term may be written as; one that was asked for before is not asked for again."""
        asked = list(terms)
        new = [term for term in dict.fromkeys(asked) if term not in self._meanings]
        if new:
            self._meanings |= {found.term: found for found in meanings(self.association, new)}
        return [self._meanings[term] for term in asked]

    def has(self, sought: Sequence[Wanted]) -> bool:
        """Return whether any row has all of it; nothing at all is in no row."""
        key = tuple(sought)
        if key not in self._has:
            self._has[key] = bool(key) and self.holding(key).exists()
        return self._has[key]

    def ordered(self, sought: Sequence[Wanted], limit: int) -> tuple[list[Row], int]:
        """Return the first rows that have all of it, in the order of a search, and how many there are."""
        rows = self._rows_of(self.holding(sought), MOST_COUNTED + 1)
        if not rows:
            return [], 0
        titled = self._rows_of(self.holding(sought, in_title=True), limit)
        first = {row.pk for row in titled}
        return [*titled, *(row for row in rows if row.pk not in first)][:limit], len(rows)

    def _rows_of(self, rows: QuerySet[Any], most: int) -> list[Row]:
        return [Row._make(row) for row in rows.order_by(*_ORDER).values_list(*Row._fields)[:most]]


def _same_meaning(understood: Sequence[Meaning], within: _Within) -> list[list[Meaning]]:
    """Return each term with other words for it; nothing where there is no other word for any."""
    others = {one.term: [Term((word,)) for word in other_words(one.term)] for one in understood}
    if not any(others.values()):
        return []
    by_term = {meaning.term: meaning for meaning in within.meanings(chain(others, *others.values()))}
    return [[by_term[term], *(by_term[word] for word in words)] for term, words in others.items()]


def _of_person(person: Person) -> Wanted:
    """Return what names a person: told so by the register, or by a name that papers use."""
    names = [person.name, *person.names.values_list("name", flat=True)]
    written = {tuple(words(name)) for name in names}
    return Either((word(f"_p{person.pk}"), *(Words(name) for name in sorted(written) if len(name) > 1)))


def _instead(
    asked: Asked, understood: list[Meaning], within: _Within
) -> tuple[Asked, list[Wanted], list[Meaning], str]:
    """Return what to look for where nothing has all the words, and another spelling where that is the way on."""
    for by_head in (False, True):
        widened = _widened(understood, within, by_head=by_head)
        sought = [wanted for wanted, _meanings in widened]
        if within.has(sought):
            return asked, sought, [meaning for _wanted, found in widened for meaning in found], ""
        if not by_head and (spelt := _spelt(asked, understood, within)):
            return asked, [], [], spelt
    return *_fewer(asked, understood, within), ""


def _widened(understood: Sequence[Meaning], within: _Within, *, by_head: bool) -> list[tuple[Wanted, list[Meaning]]]:
    """Return each term with what comes near it: its parts here and there, and other words made of the same.

    With `by_head` the last part of a compound that stands nowhere is enough: trygghetslarm is larm.
    """
    near = {one.term: _near(one.term, by_head=by_head and not within.has([one.wanted])) for one in understood}
    if not any(near.values()):
        return []
    every = [*near, *(one for ways in near.values() for way in ways for one in way)]
    by_term = {meaning.term: meaning for meaning in within.meanings(every)}
    result: list[tuple[Wanted, list[Meaning]]] = []
    for term in near:
        found = [[by_term[one] for one in way] for way in near[term]]
        wanted = [by_term[term].wanted, *(Every(tuple(one.wanted for one in way)) for way in found)]
        result.append((Either(tuple(wanted)), [by_term[term], *(one for way in found for one in way)]))
    return result


def _near(term: Term, *, by_head: bool) -> list[list[Term]]:
    """Return what may stand for a term, each way a row of terms that must all be there."""
    if term.is_exact:
        return []
    pieces = [Term((piece,)) for piece in term.parts or parts(term.words[0])]
    ways = [pieces] if len(pieces) > 1 else []
    if ways and by_head and len(pieces[-1].words[0]) >= _LEAST_OF_HEAD:
        ways.append(pieces[-1:])
    shorter = root(term.words[0])
    if len(shorter) >= _LEAST_OF_ROOT:
        ways.append([Term((shorter,), is_begun=True)])
    return ways


def _spelt(asked: Asked, understood: list[Meaning], within: _Within) -> str:
    """Return another spelling of the whole search that finds something, or nothing."""
    unknown = [meaning.term for meaning in understood if not within.has([meaning.wanted])]
    for terms in corrections(within.association, asked.terms, unknown):
        if within.has([meaning.wanted for meaning in within.meanings(terms)]):
            return " ".join(term.shown for term in terms)
    return ""


def _fewer(asked: Asked, understood: list[Meaning], within: _Within) -> tuple[Asked, list[Wanted], list[Meaning]]:
    """Leave out what stands nowhere, or else one word, whichever it takes; most of the words stay."""
    kept = [meaning for meaning in understood if within.has([meaning.wanted])]
    lacking = tuple(meaning.term for meaning in understood if meaning not in kept)
    ways = [(kept, lacking)] if lacking else []
    if 2 <= len(kept) <= _LEFT_OUT_OF:
        ways += [(kept[:at] + kept[at + 1 :], (*lacking, kept[at].term)) for at in range(len(kept) - 1, -1, -1)]
    for some, left_out in ways:
        wanted = [meaning.wanted for meaning in some]
        if len(some) > len(left_out) and within.has(wanted):
            return asked.without(left_out), wanted, some
    return asked, [], []


def _hits(rows: Sequence[Row], understood: Sequence[Meaning]) -> list[Hit]:
    facts = facts_of(row.key for row in rows)
    there = [(row, facts[row.key]) for row in rows if row.key in facts]
    matters = matters_of([fact for _row, fact in there])
    hits = []
    for row, fact in there:
        title, text = title_of(fact), text_of(fact)
        hits.append(
            Hit(
                kind=row.kind,
                fact=fact,
                title=title,
                title_marked=marked(title, understood),
                passage=passage(text, understood),
                day=day_of(fact),
                body=_body_of(fact),
                matter=fact if isinstance(fact, Matter) else matters.get(row.key),
            )
        )
    return hits


def _body_of(fact: Any) -> Body | None:
    if isinstance(fact, Body):
        return fact
    for above in ("body", "meeting", "round"):
        row = getattr(fact, above, None)
        if row is not None:
            return row if isinstance(row, Body) else _body_of(row)
    return None


def _groups(hits: list[Hit]) -> list[Group]:
    groups: dict[Any, Group] = {}
    for number, hit in enumerate(hits):
        key = ("matter", hit.matter.pk) if hit.matter else ("hit", number)
        groups.setdefault(key, Group(hit.matter, [])).hits.append(hit)
    return list(groups.values())
