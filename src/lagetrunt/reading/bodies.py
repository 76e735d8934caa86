"""Words for the body itself, its members, other groups and outer bodies in running text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lagetrunt.language.keys import fold
from lagetrunt.language.names import genitives, without_genitive
from lagetrunt.language.words import per_language, per_language_most, table
from lagetrunt.reading.statements import Letter

_WORD = re.compile(r"[^\W_]+(?:[-:][^\W_]+)*")
_PLAIN = re.compile(r"[\w -]+")
_BODY_TAIL = re.compile(r"(?:\s+[A-ZÅÄÖ]{2,}(?:/[A-ZÅÄÖ]{2,})*)(?!\w)")
_SHORTEST_COMPOUND = 7
_STEM = 5
"""So many letters of a plural ("socialcheferna") must begin a word of the body's name."""


@dataclass(frozen=True, slots=True)
class _Words:
    single: dict[str, Letter]
    several: dict[str, tuple[tuple[re.Pattern[str], Letter], ...]]
    endings: tuple[tuple[re.Pattern[str], Letter], ...]
    own_if_named: frozenset[str]
    member_stems: re.Pattern[str]
    of_something: re.Pattern[str]


@per_language
def _words() -> _Words:
    data = table("bodies")
    single: dict[str, Letter] = {}
    several: dict[str, list[tuple[re.Pattern[str], Letter]]] = {}
    lists = (
        ("own", Letter.OWN),
        ("members", Letter.MEMBERS),
        ("group", Letter.GROUP),
        ("office", Letter.OFFICE),
        ("outer", Letter.OUTER),
    )
    for key, letter in lists:
        for phrase in data[key]:
            if " " not in phrase and _PLAIN.fullmatch(phrase):
                single.setdefault(phrase, letter)
            else:
                several.setdefault(re.split(r"[^\w-]", phrase)[0], []).append((re.compile(rf"{phrase}(?!\w)"), letter))
    endings = ((data["office_ending"], Letter.OFFICE), (data["outer_ending"], Letter.OUTER))
    return _Words(
        single,
        {first: tuple(sorted(rows, key=lambda row: -len(row[0].pattern))) for first, rows in several.items()},
        tuple((re.compile(source), letter) for source, letter in endings),
        frozenset(data["own_if_named"]),
        re.compile(data["member_stems"]),
        re.compile(data["of_something"]),
    )


@per_language_most(50_000)
def _known_kind(word: str) -> Letter | None:
    """Return what a word is whichever body's paper it stands in."""
    words = _words()
    if word in words.single:
        return words.single[word]
    if len(word) < _SHORTEST_COMPOUND:
        return None
    return next((letter for pattern, letter in words.endings if pattern.fullmatch(word)), None)


@per_language_most(50_000)
def _is_ordinary(word: str) -> bool:
    """Return whether no word list of bodies has the word, whichever body's paper it stands in."""
    words = _words()
    return word not in words.several and not any(
        form in words.own_if_named or words.member_stems.fullmatch(form) or _known_kind(form)
        for form in (word, without_genitive(word))
        if form
    )


def _definite(body: str) -> Iterator[str]:
    """Yield the words of a body's name in the form in which people speak of it."""
    for part in re.split(r"[\s-]+", body):
        endings = (definite for tail, definite in table("bodies").get("definite", ()) if part.endswith(tail))
        ending = next(endings, None)
        if len(part) >= _STEM and ending is not None:
            yield part if part.endswith(ending) else part + ending


class _Answers(dict[str, bool]):
    """The answers of a question about words, each asked once."""

    __slots__ = ("_ask",)

    def __init__(self, ask: Callable[[str], bool]) -> None:
        self._ask = ask

    def __missing__(self, word: str) -> bool:
        self[word] = answer = self._ask(word)
        return answer


class Bodies:
    """Finds bodies and groups in the papers of one body."""

    def __init__(self, body: str | None, others: tuple[str, ...] = ()) -> None:
        self._words = _words()
        self._body = fold(body or "")
        self._kinds: dict[str, Letter | None] = {}
        self._plain = _Answers(self._is_plain)
        self._own_first = self._body.split(" ")[0] if body else ""
        self._short_form = self._own_first if self._is_group(self._own_first) else None
        self._own_words = frozenset(_definite(self._body))
        """What the body is called for short: 'arenan' for 'VD-arenan'."""
        self._others: dict[str, list[str]] = {}
        for name in others:
            if fold(name) != self._body and name:
                self._others.setdefault(fold(name).split(" ")[0], []).append(fold(name))
        own = {form + ending for form in self._own_words for ending in ("", *genitives())}
        self._openings = own | self._others.keys()

    def find(self, small: str, text: str) -> Iterator[tuple[int, int, Letter]]:
        """Yield (start, end, letter) of every body or group; `small` is `text` in small letters, of the same length."""
        end = 0
        plain = self._plain
        if all(map(plain.__getitem__, _WORD.findall(small))):
            return
        for match in _WORD.finditer(small):
            if match.start() < end or plain[match[0]]:
                continue
            found = self._at(small, text, match)
            if found:
                end = found[0]
                yield match.start(), end, found[1]

    def _is_plain(self, word: str) -> bool:
        """Return whether a word begins no name of a body, so that most words need no further look."""
        if word in self._openings or not _is_ordinary(word):
            return False
        return not (self._own_first and word.startswith(self._own_first))

    def _at(self, small: str, text: str, match: re.Match[str]) -> tuple[int, Letter] | None:
        word, start = match[0], match.start()
        if self._own_first and word.startswith(self._own_first) and small.startswith(self._body, start):
            return start + len(self._body), Letter.OWN
        if self._short_form and word in (self._short_form, self._short_form + "s"):
            return start + len(self._short_form), Letter.OWN
        for form in (word, without_genitive(word)):
            if form in self._own_words and not self._words.of_something.match(small, start + len(form)):
                return start + len(form), Letter.OWN
        for name in self._others.get(word, ()):
            if small.startswith(name, start):
                return start + len(name), Letter.OFFICE
        for pattern, letter in self._words.several.get(word, ()):
            long = pattern.match(small, start)
            if long:
                return long.end(), letter
        bare = without_genitive(word)
        for form in (word, bare if bare != word else ""):
            letter_here = self._single(form, small, start + len(form)) if form else None
            if letter_here:
                end = start + len(form)
                tail = _BODY_TAIL.match(text, end) if letter_here in (Letter.OFFICE, Letter.OUTER) else None
                return (tail.end() if tail else end), letter_here
        return None

    def _is_group(self, word: str) -> bool:
        """Say whether a word alone names a group, so that it may stand for a longer name that it begins."""
        return word in self._words.own_if_named or _known_kind(word) in (Letter.OWN, Letter.OFFICE, Letter.OUTER)

    def _single(self, word: str, small: str, end: int) -> Letter | None:
        words = self._words
        if word in words.own_if_named and self._is_named(word) and not words.of_something.match(small, end):
            return Letter.OWN
        if word not in self._kinds:
            self._kinds[word] = self._kind(word)
        return self._kinds[word]

    def _kind(self, word: str) -> Letter | None:
        members = self._words.member_stems.fullmatch(word)
        if members and self._body and any(part.startswith(members[1][:_STEM]) for part in self._body.split()):
            return Letter.MEMBERS
        return _known_kind(word)

    def _is_named(self, word: str) -> bool:
        """Say whether the body is called so: 'styrelsen' for a body named Styrelsen or Förbundsstyrelsen."""
        forms = (word, word[:-1], word[:-2])  # definite and indefinite: arbetsutskottet, arbetsutskott
        return not self._body or any(part.endswith(forms) for part in self._body.split())
