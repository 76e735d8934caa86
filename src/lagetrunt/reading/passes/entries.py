"""One entry of a list of people: name, organisation, title, chair, part of the meeting."""

from __future__ import annotations

import re

from lagetrunt.language.keys import fold
from lagetrunt.language.names import is_title, leading_name
from lagetrunt.language.organisations import Organisations, organisations
from lagetrunt.language.words import any_of, lines, per_language, table
from lagetrunt.reading.passes.pieces import Entry, of_place, take, tells_presence
from lagetrunt.reading.passes.rows import folded
from lagetrunt.reading.passes.splitting import key_before, other_organisation, self_words, short_name

_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
_PIECE = re.compile(r"\s*[,;\t|]\s*|\s+[–—-]\s+|\s*[–—]\s+|\s+/\s+")
_SLASHED = re.compile(r"(?<=[^\W\d_])/\s?(?=[^\W\d_])")
_COLON = re.compile(r":(?=\s)")
_SHORT = re.compile(r"[A-ZÅÄÖ][^\W\d_]+(?:-[A-ZÅÄÖ]?[^\W\d_]+)?(?:\s[A-ZÅÄÖ]{1,2}\.?)?")
_SURNAME_FIRST = re.compile(r"^(?P<surname>[A-ZÅÄÖ][\w-]+), (?P<first>[A-ZÅÄÖ][\w-]+)(?=$|\s*[,;(\t])")
_LONGEST_NAME = 40
_TICK = re.compile(r"^\s*(?:\[[ xX]?\]|[☐☑☒✓✔✗✘])\s*")
_SPACE = re.compile(r"\s+")


def parse_entry(
    text: str, known: Organisations, *, body: str = "", with_organisation: bool = False, short: bool = False
) -> Entry | None:
    """Return what an entry tells, None where it names nobody.

    `body` is the body that meets (no organisation); `with_organisation` says that the other entries of the list
    end with an organisation, so that a capital word after the name is one too; `short` that a first name alone, with
    initials after it or not, is a person as well.
    """
    text = self_words().sub("", _TICK.sub("", text))
    text = of_place().sub("", text) if text[:1].islower() else text
    if _name_slash().search(text[:_LONGEST_NAME]):
        text = _SLASHED.sub(", ", text, count=1)
    key, text = key_before(_marks_apart().sub(r", \1", plain_order(text)))
    text, stands_for, away = _cut_replacement(text)
    brackets = [match[1].strip() for match in _BRACKET.finditer(text)]
    bare = _COLON.sub(" | ", _BRACKET.sub(" | ", text) if brackets else text)
    pieces = [piece for piece in (_clean(part) for part in _PIECE.split(bare)) if piece]
    if not pieces:
        return None
    placed = any(known.get(piece) for piece in [*pieces[1:], *brackets])
    first, rest = _name_piece(pieces[0], known, with_organisation and len(pieces) == 1 and not brackets, placed)
    alone = short_name(pieces[0]) if short and not first else 0
    if alone:
        first, rest = pieces[0][:alone], [pieces[0][alone:].strip()]
    if not first:
        led = _organisation_first(pieces, brackets, known, body)
        if led or not (placed and _SHORT.fullmatch(pieces[0])) or known.get(pieces[0]) or is_title(pieces[0]):
            return led
        first = pieces[0]
    entry = Entry(first, instead_of=stands_for, stood_for_away=away, key=key)
    told = [*rest, *pieces[1:]], _split_brackets(brackets)
    beside = text[text.find(first) + len(first) :].lstrip().startswith(("(", "["))
    for piece in [*told[1], *told[0]] if beside else [*told[0], *told[1]]:
        if piece:
            take(entry, piece, known, body)
    return entry


def plain_order(text: str) -> str:
    """Return 'Anna Berg' for 'Berg, Anna' at the beginning of a text."""
    return _SURNAME_FIRST.sub(_turned, text)


@per_language
def _marks_apart() -> re.Pattern[str]:
    """Letters for present and absent behind a name: 'Anna Berg N', 'Bo Ek F (sjuk)'."""
    letters = "".join(sorted(table("attendance")["presence_letters"])).upper()
    return re.compile(rf"(?<=[^\W\d_A-Z])\s+([{letters}])(?=$|\s*[,(]|\s+[^\W\d_A-ZÅÄÖ])")


def _turned(match: re.Match[str]) -> str:
    """'Berg, Anna' the other way round, where only the second is a first name."""
    surname, first = match["surname"], match["first"]
    names = lines("first_names.txt")
    known = first in names or first.split("-")[0] in names
    turns = known and surname not in names and not organisations().get(surname)
    return f"{first} {surname}" if turns else match[0]


def _split_brackets(brackets: list[str]) -> list[str]:
    """The parts of what stands in brackets: 'Lund, via länk, ordf'."""
    return [piece for inner in brackets for part in inner.split(",") if (piece := _clean(part))]


def _cut_replacement(text: str) -> tuple[str, str | None, bool]:
    """Return what stands before 'för Bo Ek', Bo Ek, and whether the text tells of him as one who was away.

    'Anna Berg Lund för Bo Ek', 'Anna Berg som vikarierade för Bo Ek (Lund)': who has a place of their own is missed.
    """
    match = _instead_tail().search(text)
    before = text[: match.start()] if match else ""
    if match is None or not leading_name(before) or before.count("(") != before.count(")"):
        return text, None, False
    told = text[match.end() :].strip(" .")
    length = leading_name(told.partition("\t")[0])
    person, after = told[:length], told[length:]
    placed = of_place().sub("", after.strip(" (,"))
    last = before.split()[-1].strip(".,")
    whole = person and (not after or after[0] == "\t" or organisations().plain_name(placed.rstrip(")")) is not None)
    if not whole or is_title(last) or organisations().plain_name(person) or other_organisation(person):
        return text, None, False
    away = bool(after) and after[0] != "\t" and fold(match["how"]) in folded("attendance", "came_for")
    return f"{before}, {placed.rstrip(')')}" if after and after[0] != "\t" else before + after, person, away


def _clean(part: str) -> str:
    return _SPACE.sub(" ", part).strip(" .:*_|•-–/()")


def _organisation_first(pieces: list[str], brackets: list[str], known: Organisations, body: str) -> Entry | None:
    """'Klippan: Anna Berg' and 'Ordförande Anna Berg'."""
    place = known.plain_name(pieces[0]) or other_organisation(pieces[0])
    if place or is_title(pieces[0].split()[-1]):
        others = [*pieces[1:], *_split_brackets(brackets)]
        at = next((at for at, piece in enumerate(others) if not tells_presence(piece)), 0)
        length = leading_name(others[at]) if others else 0
        if length:
            entry = Entry(others[at][:length])
            for piece in [others[at][length:].strip(), *others[:at], *others[at + 1 :], pieces[0]]:
                if piece:
                    take(entry, piece, known, body)
            return entry
    words = pieces[0].split()
    for count in range(min(len(words) - 1, 4), 0, -1):
        lead, after = " ".join(words[:count]), " ".join(words[count:])
        key, after = key_before(after)
        if (known.plain_name(lead) or is_title(words[count - 1])) and leading_name(after):
            entry = Entry(after[: leading_name(after)], key=key)
            for piece in [after[len(entry.name) :].strip(), *pieces[1:], *brackets, lead]:
                if piece:
                    take(entry, piece, known, body)
            return entry
    return None


def _name_piece(piece: str, known: Organisations, with_organisation: bool, placed: bool) -> tuple[str, list[str]]:
    """The name that a piece begins with and what follows it: an organisation, a title."""
    length = leading_name(piece)
    if not length or known.get(piece) or known.get(piece[:length]) or _begins_with_place(piece, known):
        return "", []
    if fold(piece[:length].split()[-1]) in folded("attendance", "nobody"):
        return "", []
    place = None if placed else known.trailing(piece)
    if place and place.start >= 3:
        before = piece[: place.start].strip()
        inner = leading_name(before)
        if inner:
            return before[:inner], [before[inner:].strip(), piece[place.start :]]
    cut = 0 if placed and _is_whole(piece, length, known) else _place_inside(piece, length, known)
    if cut:
        return piece[:cut].strip(), [piece[cut:].strip()]
    name, rest = piece[:length], piece[length:].strip()
    words = name.split()
    if len(words) >= 3 and (with_organisation or other_organisation(words[-1])) and "-" not in words[-1]:
        for count in range(len(words) - 1, 1, -1):
            tail = " ".join(words[count:])
            if other_organisation(tail) or (count == 2 and with_organisation and not _is_surname(words)):
                return " ".join(words[:count]), [f"{tail} {rest}".strip()]
    return name, [rest] if rest else []


def _is_whole(piece: str, length: int, known: Organisations) -> bool:
    """Whether a piece is nothing but a name that ends in a surname: 'Anna Berg Lund', 'Anna Bräcke'."""
    words = piece[:length].split()
    short = len(words) == 2 and words[0] in lines("first_names.txt") and known.get(piece) is None
    return length == len(piece) and (short or words[-1] in lines("last_names.txt"))


def _is_surname(words: list[str]) -> bool:
    """Whether the last of three words is a surname rather than an organisation: 'Per Berg Karlsson'."""
    last = words[-1]
    named = last in lines("last_names.txt") or last.endswith(tuple(table("names")["surname_endings"]))
    return named or words[-2] in table("names")["particles"]


def _place_inside(piece: str, length: int, known: Organisations) -> int:
    """Where an organisation begins inside what looks like a name: 'Sara Timrå', 'Bo Ek Lund till 10.30'."""
    for hit in known.find(piece[: length + 40]):
        before = piece[: hit.start].split()
        if not before or hit.start > length or not piece[hit.start - 1].isspace():
            continue
        if hit.name.casefold() not in piece[hit.start : hit.end].casefold():
            continue
        surname = piece[hit.start : hit.end] in lines("last_names.txt")
        whole = len(before) >= 2 and (len(before[-1].strip(".")) > 2 or not surname)
        if whole or (before[0] in lines("first_names.txt") and not surname):
            return hit.start if len(before) <= 4 else 0
    return 0


def _begins_with_place(piece: str, known: Organisations) -> bool:
    """Whether a piece begins with an organisation and a name follows: 'Lund Anna Berg', but not 'Nora Berg Lund'."""
    word = piece.split()[0]
    if word in lines("first_names.txt"):
        return False
    first = next(iter(known.find(piece)), None)
    end = first.end if first and not first.start else len(word) if known.get(word) else 0
    after = piece[end:].strip() if end else ""
    length = leading_name(after)
    return length > 0 and (after.split()[0] in lines("first_names.txt") or not other_organisation(after[:length]))


@per_language
def _instead_tail() -> re.Pattern[str]:
    words = [*table("attendance")["instead_of"], *table("attendance")["came_for"]]
    return re.compile(rf"\s(?P<how>{any_of(words)})\s+(?=[A-ZÅÄÖ])")


@per_language
def _name_slash() -> re.Pattern[str]:
    """'Anna af Berg/Kommunen': a whole name and a stroke before what follows it."""
    word = rf"(?:[A-ZÅÄÖÉ][\w-]+|{any_of(table('names')['particles'])})"
    return re.compile(rf"{word}(?:\s{word})+/\s?[^\W\d_]")
