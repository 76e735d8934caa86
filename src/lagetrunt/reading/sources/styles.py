"""Paragraph styles of a Word file: which are headings, lists, bold, and how large text is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.sources.numbers import W, value, whole

_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says of its paragraphs; `heading` is the level, 0 for the title of the paper."""

    name: str = ""
    heading: int | None = None
    bold: bool = False
    size: float | None = None
    list_id: str | None = None
    list_depth: int = 0
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """All paragraph styles by id, and the size of ordinary text."""

    by_id: dict[str, Style] = field(default_factory=dict)
    default: Style = field(default_factory=Style)
    size: float | None = None

    def get(self, style_id: str | None) -> Style:
        """Return the style of that id, or the default one."""
        return self.by_id.get(style_id or "", self.default)


def read_styles(root: Element | None) -> Styles:
    """Return the styles that the part styles.xml defines."""
    if root is None:
        return Styles()
    nodes = {
        node.get(f"{W}styleId", ""): node for node in root.findall(f"{W}style") if node.get(f"{W}type") == "paragraph"
    }
    default_id = next((key for key, node in nodes.items() if node.get(f"{W}default") in ("1", "true")), "")
    base = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    size = _size(base)
    styles = {key: _style(key, nodes) for key in nodes}
    default = styles.get(default_id, Style())
    return Styles(styles, default, default.size or size)


def _style(key: str, nodes: dict[str, Element]) -> Style:
    """A style with what it inherits from those it is based on."""
    chain: list[Element] = []
    while key in nodes and len(chain) < _DEEPEST and nodes[key] not in chain:
        chain.append(nodes[key])
        key = value(nodes[key], "basedOn") or ""
    name = value(chain[0], "name") or ""
    heading = _heading(chain)
    bold, size, list_id, depth = False, None, None, 0
    for node in reversed(chain):
        runs, numbered = node.find(f"{W}rPr"), node.find(f"{W}pPr/{W}numPr")
        bold = is_on(runs, "b", bold)
        size = _size(runs) or size
        if numbered is not None:
            list_id = value(numbered, "numId") or list_id
            depth = whole(value(numbered, "ilvl"))
    return Style(name, heading, bold, size, list_id, depth, bool(_list().match(name)))


def heading_of_name(name: str) -> int | None:
    """Return the level of a heading style by its name, 0 for the title; None for another style."""
    match = _heading_name().match(name)
    if match:
        return int(match[1])
    return 0 if _title().match(name) else None


@per_language
def _heading_name() -> re.Pattern[str]:
    return re.compile(rf"{any_of(['heading', *table('layout')['styles']['heading']])}\s*(\d)", re.IGNORECASE)


@per_language
def _title() -> re.Pattern[str]:
    return re.compile(rf"{any_of(['title', *table('layout')['styles']['title']])}$", re.IGNORECASE)


@per_language
def _list() -> re.Pattern[str]:
    names = ["list bullet", "list number", *table("layout")["styles"]["list"]]
    return re.compile(any_of(names), re.IGNORECASE)


def _heading(chain: list[Element]) -> int | None:
    for node in chain:
        level = heading_of_name(value(node, "name") or "")
        if level is not None:
            return level
        outline = value(node.find(f"{W}pPr"), "outlineLvl")
        if whole(outline, 9) < 9:
            return whole(outline) + 1
    return None


def is_on(properties: Element | None, name: str, inherited: bool) -> bool:
    """Return whether a property such as bold is on, given what is inherited."""
    told = value(properties, name)
    return inherited if told is None else told not in ("0", "false", "off")


def _size(properties: Element | None) -> float | None:
    return whole(value(properties, "sz")) / 2 or None
