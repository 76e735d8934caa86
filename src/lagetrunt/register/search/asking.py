"""What somebody wrote in the search field, as words to look for. Anything may be written; nothing of it is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lagetrunt.language.stems import stem
from lagetrunt.language.tokens import Word, spans, words
from lagetrunt.language.words import per_language, table

LONGEST = 200
"""Signs of what was written that are read."""
MOST = 12
"""Words that are looked for."""
_QUOTED = re.compile(r'["”“„»«]([^"”“„»«]*)["”“„»«]')
_LEAST_BEGUN = 3


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look for: a word in any form, or words in a row just as they were written."""

    words: tuple[str, ...]
    is_exact: bool = False
    """Words in a row, from quotes or a date."""
    is_begun: bool = False
    """The last word, which may not have been typed to its end."""
    parts: tuple[str, ...] = ()
    """The words between the hyphens."""

    @property
    def shown(self) -> str:
        """Return it as it may be written again."""
        joined = "-".join(self.parts) or " ".join(self.words)
        return f'"{joined}"' if self.is_exact else joined


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it was understood."""

    text: str
    """What was written, as much as was read."""
    terms: tuple[Term, ...]
    is_cut: bool = False
    """Whether more was written than is looked for."""
    left_out: tuple[str, ...] = ()
    """Words that had to be left out, because nothing has them all."""

    def without(self, left_out: tuple[Term, ...]) -> Asked:
        """Return the search without these terms, which it tells of."""
        kept = tuple(term for term in self.terms if term not in left_out)
        return replace(self, terms=kept, left_out=tuple(term.shown for term in left_out))


def asked_for(text: str) -> Asked:
    """Return what was written as words to look for; small words count only where there are no others."""
    whole = text.strip()
    read = whole[:LONGEST]
    found = list({_same(term): term for term in reversed(list(_terms(read)))}.values())[::-1]
    telling = [term for term in found if term.is_exact or term.words[0] not in _small()]
    found = telling or found
    terms = tuple(found[:MOST])
    return Asked(read.replace("\x00", ""), terms, is_cut=len(whole) > LONGEST or len(found) > MOST)


def _same(term: Term) -> object:
    """Return what two terms share that look for the same: two forms of one word do."""
    return term.words if term.is_exact else stem(term.words[0])


def _terms(text: str) -> Iterator[Term]:
    at = 0
    for quoted in _QUOTED.finditer(text):
        yield from _loose(text[at : quoted.start()])
        inside = tuple(words(quoted[1]))
        if inside:
            yield Term(inside, is_exact=True)
        at = quoted.end()
    yield from _loose(text[at:], is_last=True)


def _loose(text: str, *, is_last: bool = False) -> Iterator[Term]:
    chunks = [spans(chunk) for chunk in text.split()]
    for place, found in enumerate(chunks, start=1):
        if len(found) > 1 and all(word.word.isdigit() for word in found):
            yield Term(tuple(word.word for word in found), is_exact=True)
            continue
        for word in found:
            ends = is_last and place == len(chunks) and word is found[-1] and text[-1:].isalnum()
            yield _term(word, is_begun=ends and len(word.word) >= _LEAST_BEGUN)


def _term(word: Word, *, is_begun: bool) -> Term:
    return Term((word.word,), is_begun=is_begun, parts=word.parts)


@per_language
def _small() -> frozenset[str]:
    return frozenset(table("search")["small"].split())


def other_words(term: Term) -> tuple[str, ...]:
    """Return other words for what a term names, as the field uses them; none for words in a row."""
    own = stem(term.words[0])
    return () if term.is_exact else tuple(word for word in _meaning_the_same().get(own, ()) if stem(word) != own)


@per_language
def _meaning_the_same() -> dict[str, tuple[str, ...]]:
    """Return the words of the same meaning by the stem of each."""
    found: dict[str, tuple[str, ...]] = {}
    for line in table("search")["same"].strip().splitlines():
        for word in line.split():
            found[stem(word)] = (*found.get(stem(word), ()), *line.split())
    return {own: tuple(dict.fromkeys(words)) for own, words in found.items()}
