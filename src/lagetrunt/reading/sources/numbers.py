"""Automatic numbers and bullets of a Word file: what Word would print before a paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACEHOLDER = re.compile(r"%(\d)")
_LARGEST = 5_000
"""Nobody numbers higher with letters or in Roman numbers; beyond it the plain number stands."""


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    form: str
    text: str
    start: int


@dataclass(slots=True)
class Numbers:
    """The lists of a file; `next` counts on."""

    lists: dict[str, dict[int, Level]]
    families: dict[str, str] = field(default_factory=dict)
    counters: dict[str, dict[int, int]] = field(default_factory=dict)

    def next(self, list_id: str, depth: int) -> str | None:
        """Return the mark of the next paragraph in that list and depth: '3.', 'b)', '•'; None where it has none."""
        level = self.lists.get(list_id, {}).get(depth)
        if level is None or level.form == "none":
            return None
        if level.form == "bullet":
            return "•"
        counted = self.counters.setdefault(self.families.get(list_id, list_id), {})
        counted[depth] = counted.get(depth, level.start - 1) + 1
        for deeper in [key for key in counted if key > depth]:
            del counted[deeper]
        return (
            _PLACEHOLDER.sub(lambda match: self._printed(list_id, int(match[1]) - 1, counted), level.text).strip()
            or None
        )

    def _printed(self, list_id: str, depth: int, counted: dict[int, int]) -> str:
        level = self.lists[list_id].get(depth)
        number = counted.get(depth, level.start if level else 1)
        return printed(level.form if level else "decimal", number)


def printed(form: str, number: int) -> str:
    """Return a number as a list of that form shows it: 'decimal', 'lowerLetter', 'upperRoman' and so on."""
    return _FORMS.get(form, str)(number) if 0 < number <= _LARGEST else str(number)


def read_numbers(root: Element | None) -> Numbers:
    """Return the lists that the part numbering.xml defines."""
    if root is None:
        return Numbers({})
    abstract = {
        node.get(f"{W}abstractNumId", ""): {
            whole(level.get(f"{W}ilvl")): _level(level) for level in node.findall(f"{W}lvl")
        }
        for node in root.findall(f"{W}abstractNum")
    }
    lists: dict[str, dict[int, Level]] = {}
    families: dict[str, str] = {}
    for node in root.findall(f"{W}num"):
        base, list_id = value(node, "abstractNumId"), node.get(f"{W}numId", "")
        levels = dict(abstract.get(base or "", {}))
        restarted = False
        for change in node.findall(f"{W}lvlOverride"):
            depth, start = whole(change.get(f"{W}ilvl")), value(change, "startOverride")
            own = change.find(f"{W}lvl")
            if own is not None:
                levels[depth] = _level(own)
            if start and depth in levels:
                levels[depth] = Level(levels[depth].form, levels[depth].text, whole(start, 1))
                restarted = True
        lists[list_id] = levels
        families[list_id] = f"own-{list_id}" if restarted else f"base-{base}"
    return Numbers(lists, families)


def whole(told: str | None, otherwise: int = 0) -> int:
    """Return a number that a file tells; `otherwise` where it is none, or larger than any that is meant."""
    return int(told) if told and len(told) <= 6 and told.isascii() and told.isdigit() else otherwise


def value(node: Element | None, name: str) -> str | None:
    """Return the attribute `val` of a child."""
    child = node.find(f"{W}{name}") if node is not None else None
    return child.get(f"{W}val", "") if child is not None else None


def _level(node: Element) -> Level:
    return Level(value(node, "numFmt") or "decimal", value(node, "lvlText") or "", whole(value(node, "start"), 1))


def _letter(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    parts = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    text = ""
    for amount, sign in parts:
        while number >= amount:
            text, number = text + sign, number - amount
    return text


_FORMS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02d}",
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
}
