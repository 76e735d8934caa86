"""Names of municipalities that are written small or cut short: 'botkyrka', 'nynäs', 'Skellefte', 'Sö-tälje'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import lines, per_language, table
from lagetrunt.reading.statements import WORD, Entity, Letter

_IN_ADDRESS = frozenset("@/_")
_SHORTEST = 3
_SURE = 0.85
_CUT = 0.75

Form = tuple[str, str, int]
"""A form in small letters, whose it is, and the length of its ending of the genitive."""


class SmallNames:
    """Finds them in one paper; names are cut short only of those whom the paper has named."""

    def __init__(self, room: Iterable[str]) -> None:
        self._room = {name for name in room if _is_municipality(name)}
        self._met: set[str] = set()
        self._cuts: dict[str, set[str]] = {}
        for name in self._room:
            self.met(name)

    def met(self, name: str) -> None:
        """Note that the paper names the municipality."""
        if name not in self._met and _is_municipality(name):
            self._met.add(name)
            for cut in _cuts_of(name):
                self._cuts.setdefault(cut, set()).add(name)

    def find(self, text: str, small: str, words: frozenset[str] | None = None) -> Iterator[Entity]:
        """Yield the names in a text, which comes in small letters too; its words may be told."""
        forms = _forms()
        words = frozenset(WORD.findall(small)) if words is None else words
        if (
            forms.keys().isdisjoint(words)
            and self._cuts.keys().isdisjoint(words)
            and not ("-" in small and self._hyphened(words))
        ):
            return
        for match in WORD.finditer(small):
            word, start = match[0], match.start()
            if _is_address(small, start, match.end()):
                continue
            if word in forms:
                if text[start].islower():
                    yield from self._whole(forms[word], text, small, start)
            elif word in self._cuts or "-" in word:
                cut = self._cut(word)
                if cut:
                    yield Entity(start, match.end(), Letter.ORGANISATION, text[start : match.end()], cut, (), _CUT)

    def _whole(self, forms: Iterable[Form], text: str, small: str, start: int) -> Iterator[Entity]:
        for form, name, genitive in forms:
            end = start + len(form)
            if small.startswith(form, start) and not small[end : end + 1].isalnum() and self._counts(name):
                self.met(name)
                end -= genitive
                yield Entity(start, end, Letter.ORGANISATION, text[start:end], name, (), _SURE)
                return

    def _counts(self, name: str) -> bool:
        words = table("organisations")
        return name not in words["weak"] and (name in self._room or name.lower() not in words["small_words"])

    def _hyphened(self, words: Iterable[str]) -> bool:
        return any("-" in word and self._cut(word) for word in words)

    def _cut(self, word: str) -> str | None:
        """Return the one municipality named in the paper of which the word is the beginning, or beginning and end."""
        first, _, last = word.partition("-")
        fitting = self._cuts.get(word, set())
        if len(last) >= _SHORTEST:
            names = {name: name.lower() for name in self._met}
            fitting = {
                name for name, low in names.items() if low != word and low.startswith(first) and low.endswith(last)
            }
        return next(iter(fitting)) if len(fitting) == 1 else None


@per_language
def _cuts_of(name: str) -> tuple[str, ...]:
    """Return what is left of a name without one of the usual endings, where that is no name of people and no word."""
    words = table("organisations")
    found = {name.lower().removesuffix(ending) for ending in words["cut_endings"]} - {name.lower(), *words["not_cut"]}
    people = lines("first_names.txt"), lines("last_names.txt")
    return tuple(cut for cut in found if len(cut) >= _SHORTEST and not any(cut.capitalize() in row for row in people))


def _is_address(small: str, start: int, end: int) -> bool:
    """Tell whether the word is part of an address of mail or web."""
    before = small[start - 1] if start else ""
    return before in _IN_ADDRESS or small[end : end + 1] in _IN_ADDRESS


def _is_municipality(name: str) -> bool:
    row = organisations().get(name)
    return row is not None and row.kind == "municipality" and row.name == name


@per_language
def _forms() -> dict[str, list[Form]]:
    """Return the forms by their first word, the longest first."""
    found: dict[str, list[Form]] = {}
    for row in organisations().rows:
        if row.kind != "municipality":
            continue
        for form in row.forms:
            small = form.lower()
            match = WORD.match(small)
            genitive = len(small) - len(row.name) if small.startswith(row.name.lower()) else 0
            if match and len(small) > _SHORTEST:
                found.setdefault(match[0], []).append((small, row.name, max(genitive, 0)))
    for forms in found.values():
        forms.sort(key=lambda form: -len(form[0]))
    return found
