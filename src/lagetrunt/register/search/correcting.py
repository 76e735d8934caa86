"""Other spellings of words that stand nowhere: near words of the association's own vocabulary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from django.db.models import Q
from django.db.models.functions import Length
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from lagetrunt.models import SearchWord
from lagetrunt.register.search.asking import Term

_LEAST = 5
_SHORT, _LONG = 6, 12
_EACH, _MOST = 3, 9


def corrections(association: int, terms: Sequence[Term], unknown: Sequence[Term]) -> Iterator[list[Term]]:
    """Give the search with its unknown words spelt otherwise, nearest first: two words as one, or letters changed."""
    for at in range(len(terms) - 1):
        pair = terms[at : at + 2]
        if any(term in unknown for term in pair) and not any(term.is_exact for term in pair):
            joined = "".join(term.words[0] for term in pair)
            if SearchWord.objects.filter(association_id=association, word=joined).exists():
                yield [*terms[:at], Term((joined,)), *terms[at + 2 :]]
    wrong = [term for term in unknown if not term.is_exact]
    near = [_near(association, term) for term in wrong]
    if not wrong or not all(near):
        return
    for number, chosen in enumerate(product(*near)):
        if number == _MOST:
            return
        instead = dict(zip(wrong, chosen, strict=True))
        yield [
            replace(term, words=(instead.get(term, term.words[0]),), parts=()) if term in instead else term
            for term in terms
        ]


def _near(association: int, term: Term) -> list[str]:
    """Return the words nearest to an unknown one: so many letters away as its length bears."""
    asked = term.words[0]
    if len(asked) < _LEAST or not asked.isalpha():
        return []
    most = 1 if len(asked) <= _SHORT else 2 if len(asked) <= _LONG else 3
    rows = SearchWord.objects.filter(association_id=association).annotate(length=Length("word"))
    rows = rows.filter(Q(length__gte=len(asked) - most), Q(length__lte=len(asked) + most))
    found = extract(asked, rows.values_list("word", flat=True), scorer=OSA.distance, score_cutoff=most, limit=50)
    found.sort(key=lambda match: (match[1], match[0][0] != asked[0], match[0]))
    return [word for word, _distance, _at in found[:_EACH]]
