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


class SmallNames:
    """Finds them in one paper; names are cut short only of those whom the paper has named."""

    def __init__(self, room: Iterable[str]) -> None:
        self._room = {name for name in room if _is_municipality(name)}
        self._met = set(self._room)
        self._short: dict[str, str | None] = {}

    def met(self, name: str) -> None:
        """Note that the paper names the municipality."""
        if name not in self._met and _is_municipality(name):
            self._met.add(name)
            self._short.clear()

    def find(self, text: str, small: str) -> Iterator[Entity]:
        """Yield the names in a text, which comes in small letters too."""
        forms = _forms()
        for match in WORD.finditer(small):
            word, start = match[0], match.start()
            if len(word) < _SHORTEST or _is_address(small, start, match.end()):
                continue
            if text[start].islower():
                for form, name, genitive in forms.get(word, ()):
                    end = start + len(form)
                    if small.startswith(form, start) and not small[end : end + 1].isalnum() and self._counts(name):
                        self.met(name)
                        yield Entity(
                            start, end - genitive, Letter.ORGANISATION, text[start : end - genitive], name, (), _SURE
                        )
                        break
            if word not in forms:
                cut = self._cut(word, text[start : match.end()])
                if cut:
                    yield Entity(start, match.end(), Letter.ORGANISATION, text[start : match.end()], cut, (), _CUT)

    def _counts(self, name: str) -> bool:
        words = table("organisations")
        return name not in words["weak"] and (name in self._room or name.lower() not in words["small_words"])

    def _cut(self, word: str, written: str) -> str | None:
        """Return the one municipality named in the paper of which the word is the beginning, or beginning and end."""
        if word not in self._short:
            fitting = {name for name in self._met if _is_cut(word, name.lower())}
            is_name = written.capitalize() in lines("first_names.txt") or written.capitalize() in lines(
                "last_names.txt"
            )
            ordinary = is_name or word in table("organisations")["not_cut"]
            self._short[word] = fitting.pop() if len(fitting) == 1 and not ordinary else None
        return self._short[word]


def _is_cut(word: str, name: str) -> bool:
    first, dash, last = word.partition("-")
    if dash:
        return bool(last) and len(last) >= _SHORTEST and name.startswith(first) and name.endswith(last) and word != name
    return name.startswith(word) and name[len(word) :] in table("organisations")["cut_endings"]


def _is_address(small: str, start: int, end: int) -> bool:
    """Tell whether the word is part of an address of mail or web."""
    before = small[start - 1] if start else ""
    return before in _IN_ADDRESS or small[end : end + 1] in _IN_ADDRESS


def _is_municipality(name: str) -> bool:
    row = organisations().get(name)
    return row is not None and row.kind == "municipality" and row.name == name


@per_language
def _forms() -> dict[str, list[tuple[str, str, int]]]:
    """Return the forms in small letters by their first word: form, name, length of the ending of the genitive."""
    found: dict[str, list[tuple[str, str, int]]] = {}
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
