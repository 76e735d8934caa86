"""What a word that is looked for may be written as: its inflections, compounds with it, and words that begin so.

The index holds words as they are written. All that is known of Swedish works on the association's own vocabulary, when
something is looked for: a few tens of thousands of words instead of millions in texts (docs/build/search.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import F, Q, Value
from django.db.models.functions import StrIndex
from django.db.models.lookups import GreaterThan

from lagetrunt.language.compounds import known_parts, neighbours, parts
from lagetrunt.language.stems import stem
from lagetrunt.models import SearchWord
from lagetrunt.register.indexing.matching import Either, Wanted, Words, word
from lagetrunt.register.search.asking import Term

MOST_FORMS, FEWEST_FORMS = 120, 30
"""Ways of writing one word that are looked for, those nearest to it first; the more words, the fewer of each."""
_LEAST_INSIDE, _LONG_INSIDE = 3, 5
"""Letters that are looked for inside other words; and so many that a word's known parts need not say the last word."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A term with every way in which the association's papers write it."""

    term: Term
    forms: frozenset[str]
    """Single words; empty for words in a row."""
    rows: tuple[tuple[str, ...], ...]
    """Words in a row."""

    @property
    def wanted(self) -> Wanted:
        """Return what a row must hold."""
        return Either((*map(word, sorted(self.forms)), *map(Words, self.rows)))


@dataclass(frozen=True, slots=True)
class _Known:
    """A word of the vocabulary."""

    word: str
    stem: str
    parts: str
    """Stems of its parts with a space before and after each, where any form of it tells them."""


def meanings(association: int, terms: Iterable[Term]) -> list[Meaning]:
    """Return what each term may be written as; three queries for any number of terms."""
    asked = list(terms)
    loose = [term for term in asked if not term.is_exact]
    near = _near(association, loose)
    forms = {term: list(_forms(term, near)) for term in loose}
    unsure = {
        name for found in forms.values() for form in found for way in form.ways for names in way for name in names
    }
    known = known_parts() | _written(association, unsure)
    most = max(FEWEST_FORMS, min(MOST_FORMS, 2 * MOST_FORMS // max(1, len(loose))))
    return [_meaning(term, forms.get(term, []), known, most) for term in asked]


@dataclass(frozen=True, slots=True)
class _Form:
    """A word that a term may be written as; the lower `rank`, the nearer."""

    word: str
    rank: int
    ways: tuple[tuple[frozenset[str], ...], ...] = ((),)
    """Ways in which it may be, each with sets of stems of which one must be known; an empty way is sure."""

    def is_meant(self, known: frozenset[str]) -> bool:
        """Return whether one of the ways holds."""
        return any(all(names & known for names in way) for way in self.ways)


def _meaning(term: Term, forms: list[_Form], known: frozenset[str], most: int) -> Meaning:
    if term.is_exact:
        return Meaning(term, frozenset(), (term.words,))
    meant = [form for form in forms if form.is_meant(known)]
    nearest = sorted(meant, key=lambda form: (form.rank, len(form.word), form.word))[:most]
    rows = (term.parts,) if term.parts else ()
    return Meaning(term, frozenset({term.words[0], *(form.word for form in nearest)}), rows)


def _near(association: int, terms: list[Term]) -> list[_Known]:
    """Return the words of the vocabulary that have anything in common with one of the terms."""
    wanted = Q(pk__in=[])
    for term in terms:
        own = stem(term.words[0])
        holds = Q(GreaterThan(StrIndex(F("word"), Value(own)), 0))
        wanted |= Q(stem=own) | (holds if len(own) >= _LEAST_INSIDE else holds & ~Q(parts=""))
        if term.is_begun:
            wanted |= Q(GreaterThan(StrIndex(F("word"), Value(term.words[0])), 0))
    rows = SearchWord.objects.filter(wanted, association_id=association).values_list("word", "stem", "parts")
    found = list(rows)
    told: dict[str, str] = {}
    for _word, own, made_of in found:
        if made_of:
            told.setdefault(own, f" {made_of} ")
    return [_Known(one, own, told.get(own, "")) for one, own, _made_of in found]


def _written(association: int, stems: set[str]) -> frozenset[str]:
    """Return which of these stems some word of the vocabulary has."""
    if not stems:
        return frozenset()
    rows = SearchWord.objects.filter(association_id=association, stem__in=stems)
    return frozenset(rows.values_list("stem", flat=True).distinct())


def _forms(term: Term, near: list[_Known]) -> Iterator[_Form]:
    """Give the words that a term may be written as: inflected, begun so, put together with it."""
    asked = term.words[0]
    own = stem(asked)
    inside = {f" {own} ", " " + " ".join(map(stem, term.parts or parts(asked))) + " "}
    for one in near:
        if one.stem == own:
            yield _Form(one.word, 0)
        elif term.is_begun and one.word.startswith(asked):
            yield _Form(one.word, 1)
        elif any(row in one.parts for row in inside):
            yield _Form(one.word, 2)
        elif own in one.word and (not one.parts or len(own) >= _LONG_INSIDE):
            ways = tuple(tuple(frozenset(names) for names in way) for way in neighbours(one.word, own))
            if ways:
                yield _Form(one.word, 2, ways)
