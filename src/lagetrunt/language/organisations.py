"""The municipalities and regions of Sweden, and what they are called in running text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lagetrunt.language.keys import fold
from lagetrunt.language.names import genitives
from lagetrunt.language.words import any_of, lines, per_language, table, text

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_CLOSES = (")", ",", ";")
_CAPITAL = re.compile(r"(?<!\w)[A-ZÅÄÖÉ][^\W\d_]*")
_WORDS = 16_384
"""So many words are remembered with the forms that begin with them."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A municipality or region: code of Statistics Sweden, plain name, kind ('municipality', 'region', 'other')."""

    code: str
    name: str
    kind: str
    county: str
    forms: tuple[str, ...]
    full_name: str = ""
    """What it calls itself: 'Klippans kommun', 'Malmö stad'."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where in a text an organisation is named, and its plain name."""

    start: int
    end: int
    name: str


Forms = Sequence[tuple[str, Organisation]]
"""Folded forms with whose they are, the longest first."""


class _Beginnings(dict[str, Forms]):
    """The forms that begin with a word, whichever letters of it are capital; found out once."""

    __slots__ = ("_forms",)

    def __init__(self, forms: Mapping[str, Forms]) -> None:
        self._forms = forms

    def __missing__(self, word: str) -> Forms:
        if len(self) >= _WORDS:
            self.clear()
        self[word] = forms = self._forms.get(fold(word), ())
        return forms


class Organisations:
    """Finds organisations by any of their forms, also genitives and 'Klippans kommun'."""

    def __init__(self, rows: Iterable[Organisation]) -> None:
        self.rows = tuple(rows)
        self._by_form: dict[str, Organisation] = {}
        by_first: dict[str, list[tuple[str, Organisation]]] = {}
        for row in self.rows:
            for form in row.forms:
                folded = fold(form)
                self._by_form.setdefault(folded, row)
                by_first.setdefault(re.split(r"[ -]", folded)[0], []).append((folded, row))
        for forms in by_first.values():
            forms.sort(key=lambda pair: -len(pair[0]))
        self._beginning_with = _Beginnings(by_first)

    def plain_name(self, text: str) -> str | None:
        """Return the plain name of the organisation that the whole text denotes, as 'Klippan' for 'Klippans kommun'."""
        row = self.get(text)
        return row.name if row else None

    def get(self, text: str) -> Organisation | None:
        """Return the organisation that the whole text denotes."""
        folded = fold(text).strip(" .,;:()")
        found = self._by_form.get(folded)
        if found is None and folded.endswith(_suffixes()):
            bare = _suffix().sub("", folded)
            found = self._by_form.get(bare) if bare != folded else None
        return found

    def find(self, text: str) -> Iterator[Hit]:
        """Yield every place in running text that names an organisation, from left to right."""
        end = 0
        known = self._beginning_with.get
        for match in _CAPITAL.finditer(text):
            forms = known(match[0])
            if forms is None:
                forms = self._beginning_with[match[0]]
            if not forms or (start := match.start()) < end:
                continue
            for form, row in forms:
                stop = start + len(form)
                if fold(text[start:stop]) != form or text[stop : stop + 1].isalnum():
                    continue
                if text[stop : stop + 1] == "-" and text[stop + 1 : stop + 2].islower():
                    continue
                if _is_surname(text, start, stop):
                    continue
                tail = _tail().match(text, stop)
                end = tail.end() if tail else stop
                if row.name in _weak() and not tail and not _stands_apart(text, start, stop):
                    break
                yield Hit(start, end, row.name)
                break

    def trailing(self, text: str) -> Hit | None:
        """Return the organisation that the text ends with, as 'Klippan' in 'Agneta Ek Klippan'."""
        words = list(_WORD.finditer(text))
        for word in words[-5:]:
            row = self.get(text[word.start() :])
            if row:
                return Hit(word.start(), len(text), row.name)
        return None


def abbreviated(short: str, names: Iterable[str]) -> str | None:
    """Return the one name that `short` abbreviates, as 'Helsingborg' for 'Hgb'; None where none or several fit."""
    letters = fold(short).strip(".")
    if not 2 <= len(letters) <= 5 or not letters.isalpha() or not short[:1].isupper():
        return None
    if letters in table("organisations")["not_short"]:
        return None
    fitting = {name for name in names if len(name) > len(letters) + 1 and _is_subsequence(letters, fold(name))}
    return fitting.pop() if len(fitting) == 1 else None


def _is_subsequence(letters: str, name: str) -> bool:
    rest = iter(name)
    return name[:1] == letters[:1] and all(letter in rest for letter in letters)


def _stands_apart(text: str, start: int, stop: int) -> bool:
    """Whether a name that is a common word too stands where an organisation does: 'Anna Berg (Sala)', 'Bo Ek, Ale'."""
    before, after = text[:start].rstrip()[-1:], text[stop:].lstrip()[:1]
    return (before == "(" and after in _CLOSES) or (before == "," and after in (*_CLOSES, ""))


def _is_surname(text: str, start: int, stop: int) -> bool:
    """'Lund' in 'Anna Lund' is no municipality."""
    before = text[max(0, start - 40) : start].rstrip()
    if not before or before[-1] in ",.;:()/" or text[stop : stop + 1] == "s":
        return False
    word = _WORD.findall(before)[-1:] or [""]
    return bool(word) and word[0] in lines("first_names.txt") and text[start:stop] in lines("last_names.txt")


@per_language
def _suffixes() -> tuple[str, ...]:
    return tuple(table("organisations")["suffixes"])


@per_language
def _suffix() -> re.Pattern[str]:
    return re.compile(r"\s+" + any_of(_suffixes()) + "$")


@per_language
def _tail() -> re.Pattern[str]:
    of, suffix = any_of(genitives()), any_of(_suffixes())
    return re.compile(rf"(?:{of})?(?:\s+{suffix})(?:{of})?\b", re.IGNORECASE)


@per_language
def _weak() -> frozenset[str]:
    return frozenset(table("organisations")["weak"])


@per_language
def _rows() -> tuple[Organisation, ...]:
    found = []
    for row in csv.DictReader(io.StringIO(text("organisations.csv"))):
        name, genitive = row["name"], row["genitive"]
        aliases = [alias for alias in row["aliases"].split(";") if alias]
        forms = dict.fromkeys([name, genitive, *aliases])
        found.append(Organisation(row["code"], name, row["kind"], row["county"], tuple(forms), row["full_name"]))
    return tuple(found)


@per_language
def organisations(extra: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> Organisations:
    """Return the municipalities and regions together with others given as (name, aliases)."""
    others = [
        Organisation("", name, "other", "", tuple(dict.fromkeys([name, *aliases]))) for name, aliases in extra if name
    ]
    return Organisations([*_rows(), *others])
