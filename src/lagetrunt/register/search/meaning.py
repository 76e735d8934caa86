"""What a word that is looked for may be written as: its inflections, compounds with it, and words that begin so.

The index holds words as they are written. All that is known of Swedish works on the association's own vocabulary, when
something is looked for: a few tens of thousands of words instead of millions in texts (docs/build/search.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import F, Q, Value
from django.db.models.functions import StrIndex
from django.db.models.lookups import GreaterThan

from lagetrunt.language.compounds import known_parts, neighbours
from lagetrunt.language.stems import stem
from lagetrunt.models import SearchWord
from lagetrunt.register.indexing.matching import Either, Wanted, Words, word
from lagetrunt.register.search.asking import Term

MOST_FORMS = 200
"""Ways of writing one word that are looked for, those nearest to it first."""
_LEAST_INSIDE = 3


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
    parts: frozenset[str]
    """Stems of the words between hyphens, where any form of it has been written so."""


def meanings(association: int, terms: Iterable[Term]) -> list[Meaning]:
    """Return what each term may be written as; three queries for any number of terms."""
    asked = list(terms)
    loose = [term for term in asked if not term.is_exact]
    near = _near(association, loose)
    ways = {
        (one.word, term.words[0]): list(neighbours(one.word, stem(term.words[0]))) for term in loose for one in near
    }
    needed = {name for found in ways.values() for way in found for names in way for name in names}
    known = known_parts() | _written(association, needed)
    found = []
    for term in asked:
        if term.is_exact:
            found.append(Meaning(term, frozenset(), (term.words,)))
            continue
        forms = sorted(_forms(term, near, ways, known))[:MOST_FORMS]
        rows = (term.parts,) if term.parts else ()
        found.append(Meaning(term, frozenset({term.words[0], *(form for _rank, _length, form in forms)}), rows))
    return found


def _near(association: int, terms: list[Term]) -> list[_Known]:
    """Return the words of the vocabulary that have anything in common with one of the terms."""
    wanted = Q(pk__in=[])
    for term in terms:
        own = stem(term.words[0])
        wanted |= Q(stem=own)
        if len(own) >= _LEAST_INSIDE:
            wanted |= Q(GreaterThan(StrIndex(F("word"), Value(own)), 0))
            wanted |= Q(word__startswith=term.words[0]) if term.is_begun else Q(pk__in=[])
        else:
            wanted |= ~Q(parts="") & Q(GreaterThan(StrIndex(F("word"), Value(own)), 0))
    rows = SearchWord.objects.filter(wanted, association_id=association).values_list("word", "stem", "parts")
    found = list(rows)
    inside: dict[str, set[str]] = defaultdict(set)
    for _word, own, parts in found:
        inside[own].update(map(stem, parts.split()))
    return [_Known(one, own, frozenset(inside[own])) for one, own, _parts in found]


def _written(association: int, stems: set[str]) -> frozenset[str]:
    """Return which of these stems some word of the vocabulary has."""
    rows = SearchWord.objects.filter(association_id=association, stem__in=stems)
    return frozenset(rows.values_list("stem", flat=True).distinct())


def _forms(
    term: Term, near: list[_Known], ways: dict[tuple[str, str], list[list[set[str]]]], known: frozenset[str]
) -> Iterator[tuple[int, int, str]]:
    """Give the words that a term may be written as, nearest first: inflected, begun so, put together with it."""
    asked, own = term.words[0], stem(term.words[0])
    for one in near:
        if one.stem == own:
            yield 0, len(one.word), one.word
        elif term.is_begun and one.word.startswith(asked):
            yield 1, len(one.word), one.word
        elif own in one.parts or any(all(names & known for names in way) for way in ways[(one.word, asked)]):
            yield 2, len(one.word), one.word
