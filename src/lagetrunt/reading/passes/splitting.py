"""Lists of people that run on in a line: where each entry begins, also where only first names are told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lagetrunt.language.keys import fold
from lagetrunt.language.names import initials, leading_name, strength
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import any_of, lines, per_language, table

_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
_SHORT_PLACED = re.compile(r"(?P<name>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ]\.?)?)\s*\((?P<place>[^()]+)\)")
_SHORT = re.compile(r"[A-ZÅÄÖÉ][^\W\d_]+(?:-[A-ZÅÄÖ]?[^\W\d_]+)?(?:\s[A-ZÅÄÖ]{1,2}(?![\w-])\.?)?")
_SHAPE_ONLY = 0.5
_LEAST_BARE = 3
_SHORTEST_KIND = 6
"""A first word longer than this with such an ending is the kind of an organisation: 'Högskolan i Gävle'."""
_LINKS = frozenset(" ,;/.\t)]+·•|")
_KEY = re.compile(r"(?P<key>[A-ZÅÄÖ][^\W\d_]{1,3})(?:\s*(?P<is>=)\s*|\s*:?\s+)(?=[A-ZÅÄÖ])")
_LETTERS = re.compile(r"[A-ZÅÄÖ][^\W\d_]{1,3}")
_LINKED = re.compile(r"\s*[:–—(-]\s*")
"""Between an organisation and the name of the one who came from there: 'Lund: Anna Berg', 'Lund (Anna Berg)'."""


def split_list(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each entry of a run-in list stands: 'Anna Berg (ordf.), Bo Ek, Lund, Cia Dahl och Dan Al'."""
    depth = start = 0
    separator = _strong() if _strong().search(_BRACKET.sub("", text)) else _separator()
    bare = _is_bare(text)
    for at, char in enumerate(text):
        depth += (char in "([") - (char in ")]" and depth > 0)
        if depth or at < start or char not in _LINKS:
            continue
        match = separator.match(text, at)
        if match is None:
            continue
        entry = text[start:at]
        weak = any(sign in entry for sign in ",(") or separator is _strong() or bare or _has_place(entry)
        if begins_person(text[match.end() : match.end() + 80], weak=weak) and not _only_place(entry):
            yield start, match.start()
            start = match.end()
    yield start, len(text)


def _is_bare(text: str) -> bool:
    """Whether a list holds names alone: no organisation that is known, and mostly first names where parts begin."""
    parts = [part.split()[0] for part in text.split(",") if part.split()]
    first = sum(1 for part in parts if part in lines("first_names.txt"))
    return len(parts) >= _LEAST_BARE and 5 * first >= 3 * len(parts) and next(organisations().find(text), None) is None


def joins(text: str) -> bool:
    """Return whether what stands between two entries makes a pair of them: 'och', '+'."""
    return bool(_joined().fullmatch(text))


def _only_place(entry: str) -> bool:
    """Whether an entry is nothing yet but the organisation of the person who follows: 'Lund, Anna Berg'."""
    return organisations().get(entry.strip()) is not None


def _has_place(entry: str) -> bool:
    """Whether an entry names its organisation already, so that what follows a comma is somebody else."""
    return any(hit.start == 0 or hit.end >= len(entry.rstrip()) for hit in organisations().find(entry))


def begins_person(text: str, *, weak: bool = True) -> bool:
    """Return whether a text begins with a person: a name that is no organisation, or an organisation before a name.

    Where `weak` is false, what has only the shape of a name is rather the organisation of the person before it.
    """
    text = key_before(self_words().sub("", text))[1]
    length = leading_name(text)
    part = re.split(r"[,;(\n]|\s[–—-]\s", text)[0].strip(" .")
    part = part if part[length:].strip()[:1].isupper() else text[:length]
    known = organisations()
    known_name = strength(text[:length]) > _SHAPE_ONLY
    other = other_organisation(text[:length] if known_name else part)
    if length and (weak or known_name) and not known.get(part) and not known.get(text[:length]) and not other:
        return True
    short = _SHORT_PLACED.match(text)
    if (short and known.get(short["place"])) or short_name(text):
        return True
    place = next(iter(known.find(text)), None)
    if not place or place.start:
        return False
    link = _LINKED.match(text, place.end)
    after = text[link.end() :] if link else ""
    return bool(link and (":" in link[0] or leading_name(after) or ("(" in link[0] and short_name(after))))


def short_name(text: str) -> int:
    """Return the length of the first name, with initials after it or not, that stands for a person at the beginning."""
    match = _SHORT.match(text)
    first = match[0].split()[0] if match else ""
    if not match or not (first in lines("first_names.txt") or first.split("-")[0] in lines("first_names.txt")):
        return 0
    if fold(first) in table("attendance")["nobody"]:  # 'Inga från Eda'
        return 0
    known = organisations()
    after = text[match.end() :]
    place = next(iter(known.find(after[:60])), None)
    if place and not after[: place.start].strip(" (") and after[:1] in " (":
        return match.end() if after.lstrip(" (")[: place.end - place.start] not in lines("last_names.txt") else 0
    if known.get(match[0]) or not _short_end().match(after):
        return 0
    return match.end()


def is_key(text: str, name: str) -> bool:
    """Return whether letters stand for a name: 'AB' or 'ABg' for 'Anna Berg'."""
    capitals = "".join(letter for letter in text if letter.isupper())
    return bool(_LETTERS.fullmatch(text)) and len(capitals) > 1 and _in_order(capitals, initials(name))


def _in_order(letters: str, among: str) -> bool:
    rest = iter(among)
    return letters[0] == among[:1] and all(letter in rest for letter in letters)


def key_before(text: str) -> tuple[str, str]:
    """Return the letters before a name that stand for it, '' for none, and what follows: 'AB Anna Berg', 'AB = …'."""
    match = _KEY.match(text)
    if match is None:
        return "", text
    after = text[match.end() :]
    told = match["is"] or (leading_name(after) and is_key(match["key"], after[: leading_name(after)]))
    return (match["key"], after) if told else ("", text)


def other_organisation(text: str) -> bool:
    """Return whether a text is an organisation by its words: 'Region Mitt', 'Vårdförbundet', 'SKR'."""
    words = table("organisations")
    first, last = (text.split() or [""])[0], fold((text.split() or [""])[-1])
    if len(text.split()) > 1 and text.split()[-1] in words["companies"]:
        return True
    listed = first in words["starts"] or text in words["abbreviations"] or last in words["areas"]
    placed = len(text.split()) > 1 and organisations().get(text.split()[-1]) is not None  # 'Anna Berg Halmstad'
    return (
        listed
        or (last.endswith(_endings()) and not placed)
        or (len(first) > _SHORTEST_KIND and fold(first).endswith(_endings()))
    )


@per_language
def _endings() -> tuple[str, ...]:
    return tuple(table("organisations")["endings"])


@per_language
def self_words() -> re.Pattern[str]:
    """The words by which the one who writes names itself before its name."""
    return re.compile("^" + any_of(table("attendance")["self"]) + r"\s*,?\s+(?=[A-ZÅÄÖ])", re.IGNORECASE)


@per_language
def _ands() -> str:
    return any_of(table("attendance")["ands"])


@per_language
def _strong() -> re.Pattern[str]:
    return re.compile(rf"\s*[;·•|]\s*(?:{_ands()}\s+)?")


@per_language
def _separator() -> re.Pattern[str]:
    return re.compile(rf"\s*[,;]\s*(?:{_ands()}\s+)?|\s+{_ands()}\s+|\s*/\s*|\.\s+")


@per_language
def _joined() -> re.Pattern[str]:
    return re.compile(rf"\s+{_ands()}\s+")


@per_language
def _short_end() -> re.Pattern[str]:
    """What may follow a first name that stands alone: the end, a sign, or a small word."""
    words = any_of(table("attendance")["after_short"])
    return re.compile(rf"\s*(?:$|[,;:(]|\.(?:\s|$)|[–—/+&-]\s)|\s+(?:{_ands()}|{words})\s")
