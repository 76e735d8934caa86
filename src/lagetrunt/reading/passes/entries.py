"""One entry of a list of people: name, organisation, title, chair, part of the meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lagetrunt.language.keys import fold
from lagetrunt.language.names import initials, is_initials, is_title, leading_name, strength
from lagetrunt.language.organisations import Organisations, organisations
from lagetrunt.language.words import any_of, lines, per_language, table
from lagetrunt.reading.passes.rows import folded

_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
_PIECE = re.compile(r"\s*[,;\t|]\s*|\s+[–—-]\s+|\s*[–—]\s+|\s+/\s+")
_FROM = re.compile(r"^(?:från|hos)\s+(?=[A-ZÅÄÖ])")
_COLON = re.compile(r":(?=\s)")
_SHORT = re.compile(r"[A-ZÅÄÖ][^\W\d_]+(?:-[A-ZÅÄÖ]?[^\W\d_]+)?(?:\s[A-ZÅÄÖ]\.?)?")
_SPACE = re.compile(r"\s+")
_DIGIT_RANGE = re.compile(r"\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:\s*(?:,|och)\s*\d{1,2}(?:\s*[-–]\s*\d{1,2})?)*$")
_LINK = re.compile(r"\b(?:\d{1,2}[.:]\d{2}|\d+\s*%)")


@dataclass(slots=True)
class Entry:
    """What one entry tells; `start` and `end` are where the entry stands in its block."""

    name: str
    start: int = 0
    end: int = 0
    organisation: str | None = None
    titles: list[str] = field(default_factory=list)
    chair: bool = False
    partial: list[str] = field(default_factory=list)
    instead_of: str | None = None
    replaced_by: str | None = None
    remote: bool = False
    absent: bool = False
    excused: bool = False
    doubt: str = ""

    @property
    def title(self) -> str | None:
        """All titles of the entry."""
        return ", ".join(self.titles) or None


def parse_entry(text: str, known: Organisations, *, body: str = "", with_organisation: bool = False) -> Entry | None:
    """Return what an entry tells, None where it names nobody.

    `body` is the body that meets (no organisation); `with_organisation` says that the other entries of the list
    end with an organisation, so that a capital word after the name is one too.
    """
    text = _self().sub("", text)
    text, stands_for = _cut_replacement(text)
    brackets = [match[1].strip() for match in _BRACKET.finditer(text)]
    bare = _COLON.sub(" | ", _BRACKET.sub(" | ", text) if brackets else text)
    pieces = [piece for piece in (_clean(part) for part in _PIECE.split(bare)) if piece]
    if not pieces:
        return None
    placed = any(known.get(piece) for piece in [*pieces[1:], *brackets])
    first, rest = _name_piece(pieces[0], known, with_organisation and len(pieces) == 1, placed)
    if not first:
        led = _organisation_first(pieces, brackets, known, body)
        if led or not (placed and _SHORT.fullmatch(pieces[0])) or known.get(pieces[0]) or is_title(pieces[0]):
            return led
        first = pieces[0]
    entry = Entry(first, instead_of=stands_for)
    for piece in [*rest, *pieces[1:], *_split_brackets(brackets)]:
        if piece:
            _take(entry, piece, known, body)
    return entry


def _split_brackets(brackets: list[str]) -> list[str]:
    """The parts of what stands in brackets: 'Lund, via länk, ordf'."""
    return [piece for inner in brackets for part in inner.split(",") if (piece := _clean(part))]


def _cut_replacement(text: str) -> tuple[str, str | None]:
    """'Anna Berg Lund för Bo Ek': what stands before, and the full name of the person stood in for."""
    match = _instead_tail().search(text)
    if not match or not leading_name(text[: match.start()]):
        return text, None
    person = text[match.end() :].strip(" .")
    before = text[: match.start()].split()[-1].strip(".,")
    whole = leading_name(person) == len(person)
    if not whole or is_title(before) or organisations().plain_name(person) or _other_organisation(person):
        return text, None
    return text[: match.start()], person


def _clean(part: str) -> str:
    return _SPACE.sub(" ", part).strip(" .:*_|•-–/")


def _organisation_first(pieces: list[str], brackets: list[str], known: Organisations, body: str) -> Entry | None:
    """'Klippan: Anna Berg' and 'Ordförande Anna Berg'."""
    place = known.plain_name(pieces[0]) or _other_organisation(pieces[0])
    if len(pieces) > 1 and (place or is_title(pieces[0].split()[-1])) and leading_name(pieces[1]):
        entry = Entry(pieces[1][: leading_name(pieces[1])])
        for piece in [pieces[1][len(entry.name) :].strip(), *pieces[2:], *brackets, pieces[0]]:
            if piece:
                _take(entry, piece, known, body)
        return entry
    words = pieces[0].split()
    for count in range(min(len(words) - 1, 4), 0, -1):
        lead, after = " ".join(words[:count]), " ".join(words[count:])
        if (known.plain_name(lead) or is_title(words[count - 1])) and leading_name(after):
            entry = Entry(after[: leading_name(after)])
            for piece in [after[len(entry.name) :].strip(), *pieces[1:], *brackets, lead]:
                if piece:
                    _take(entry, piece, known, body)
            return entry
    return None


def _name_piece(piece: str, known: Organisations, with_organisation: bool, placed: bool) -> tuple[str, list[str]]:
    """The name that a piece begins with and what follows it: an organisation, a title."""
    length = leading_name(piece)
    if not length or known.get(piece) or known.get(piece[:length]) or _begins_with_place(piece, known):
        return "", []
    place = None if placed else known.trailing(piece)
    if place and place.start >= 3:
        before = piece[: place.start].strip()
        inner = leading_name(before)
        if inner:
            return before[:inner], [before[inner:].strip(), piece[place.start :]]
    name, rest = piece[:length], piece[length:].strip()
    words = name.split()
    if len(words) >= 3 and (with_organisation or _other_organisation(words[-1])) and "-" not in words[-1]:
        for count in range(len(words) - 1, 1, -1):
            tail = " ".join(words[count:])
            if _other_organisation(tail) or (count == 2 and with_organisation):
                return " ".join(words[:count]), [f"{tail} {rest}".strip()]
    return name, [rest] if rest else []


def _begins_with_place(piece: str, known: Organisations) -> bool:
    """Whether a piece begins with an organisation and a name follows: 'Lund Anna Berg', but not 'Nora Berg Lund'."""
    first = next(iter(known.find(piece)), None)
    if not first or first.start or piece.split()[0] in lines("first_names.txt"):
        return False
    after = piece[first.end :].strip()
    return bool(leading_name(after)) and after.split()[0] in lines("first_names.txt")


def _take(entry: Entry, piece: str, known: Organisations, body: str) -> None:
    """Put one piece of an entry where it belongs."""
    piece = _FROM.sub("", piece)
    words = fold(piece).strip(" .,:")
    if is_initials(piece) and piece == initials(entry.name):
        return
    if words in folded("attendance", "links"):
        return
    if words in folded("attendance", "absence_before"):
        entry.absent = True
        return
    if len(words) == 1 and words in folded("attendance", "yes_marks"):
        return
    if words in folded("attendance", "no_chair"):
        entry.titles.append(piece)
    elif words in folded("attendance", "chair"):
        entry.chair = True
    elif words in folded("attendance", "secretary"):
        entry.titles.append(piece)
    elif words in folded("attendance", "excused") or words in folded("attendance", "absent"):
        entry.absent = True
        entry.excused = words in folded("attendance", "excused")
    elif words in folded("attendance", "remote") or words in folded("attendance", "remote_words"):
        entry.remote = True
    elif not (
        _take_replacement(entry, piece, words)
        or _take_replaced(entry, piece)
        or _take_remote(entry, piece, words, known, body)
        or _take_part(entry, piece, words)
        or _take_tail(entry, piece, known, body)
    ):
        _take_organisation(entry, piece, words, known, body)


def _take_replacement(entry: Entry, piece: str, words: str) -> bool:
    match = _instead().match(words)
    if not match:
        return False
    person = (
        piece[len(piece) - len(words) + match.end() :].strip()
        if len(words) == len(piece)
        else piece[match.end() :].strip()
    )
    length = leading_name(person)
    if not length and not (person[:1].isupper() and len(person.split()) == 1):
        return False
    entry.instead_of = person[:length] if length else person
    return True


def _take_replaced(entry: Entry, piece: str) -> bool:
    """'ersätts av Bo Ek': the entry itself is absent."""
    match = _replaced().match(piece)
    length = leading_name(piece[match.end() :]) if match else 0
    if not match or not length:
        return False
    entry.replaced_by, entry.absent = piece[match.end() : match.end() + length], True
    return True


def _take_remote(entry: Entry, piece: str, words: str, known: Organisations, body: str) -> bool:
    """'per telefon från kl 10': from afar, and what follows."""
    match = _remote().match(words)
    rest = piece[match.end() :].strip(" ,.") if match and len(words) == len(piece.rstrip(" .,:")) else ""
    if not match or not rest:
        return False
    entry.remote = True
    _take(entry, rest, known, body)
    return True


def _take_part(entry: Entry, piece: str, words: str) -> bool:
    counted = _DIGIT_RANGE.match(words) or _LINK.search(piece) or _timed().match(words)
    if counted or (_partial().match(words) and not is_title(words.split()[0])):
        entry.partial.append(piece)
        return True
    return False


def _take_tail(entry: Entry, piece: str, known: Organisations, body: str) -> bool:
    """'SKR punkt 4': a part of the meeting that stands behind something else without a comma."""
    match = _partial_tail().search(piece)
    if not match or not match.start():
        return False
    _take(entry, piece[: match.start()], known, body)
    entry.partial.append(piece[match.start() :].strip())
    return True


def _take_organisation(entry: Entry, piece: str, words: str, known: Organisations, body: str) -> None:
    chair = _chair_in().search(words)
    if chair and not _vice().search(words):
        entry.chair = True
        for rest in (piece[: chair.start()].strip(" ,."), piece[chair.end() :].strip(" ,.")):
            if rest:
                _take(entry, rest, known, body)
        return
    if words in folded("attendance", "parties"):
        entry.titles.append(piece)
        return
    place = known.plain_name(piece)
    if place:
        entry.organisation = entry.organisation or place
        return
    hits = list(known.find(piece))
    titled = [word for word in piece.split() if is_title(word)]
    if titled:
        entry.titles.append(piece)
        if not entry.organisation:
            named = _named_in_title(piece, body)
            entry.organisation = hits[0].name if hits and not (named and _other_organisation(named)) else named
        return
    if len(hits) == 1 and not entry.organisation and not _other_organisation(piece.split("(")[0]):
        entry.organisation = hits[0].name
        rest = piece[hits[0].end :].strip(" ,.") if not hits[0].start else ""
        if rest:
            _take(entry, rest, known, body)
        return
    if not entry.organisation and piece[:1].isupper() and not _is_body(piece, body):
        entry.organisation = piece
    else:
        entry.titles.append(piece)


def _named_in_title(piece: str, body: str) -> str | None:
    """'Medelpunkten' in 'Förbundschef Medelpunkten'; the body that meets is no organisation."""
    words = piece.split()
    last = max((at for at, word in enumerate(words) if is_title(word)), default=-1)
    tail = [word.strip(",.") for word in words[last + 1 :]]
    while tail and tail[0].lower() in ("på", "i", "vid", "för", "från", "hos"):
        tail = tail[1:]
    named = " ".join(tail)
    if not named or not named[0].isupper() or _is_body(named, body):
        return None
    return named


def _is_body(text: str, body: str) -> bool:
    """Whether a text is the body that meets, also split or inflected."""
    plain = fold(text).replace(" ", "").replace("-", "")
    own = fold(body).replace(" ", "").replace("-", "")
    return bool(own) and (
        plain == own or plain.rstrip("s") == own.rstrip("s") or (own.startswith(plain) and len(plain) > 8)
    )


def _other_organisation(text: str) -> bool:
    words = table("organisations")
    first, last = (text.split() or [""])[0], fold((text.split() or [""])[-1])
    listed = first in words["starts"] or text in words["abbreviations"] or last in words["areas"]
    return listed or last.endswith(_endings())


def split_list(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each entry of a run-in list stands: 'Anna Berg (ordf.), Bo Ek, Lund, Cia Dahl och Dan Al'."""
    depth, start, starts, ends = 0, 0, [0], []
    separator = _STRONG if _STRONG.search(_BRACKET.sub("", text)) else _SEPARATOR
    for at, char in enumerate(text):
        depth += (char in "([") - (char in ")]" and depth > 0)
        if depth or at < start or char not in _LINKS:
            continue
        match = separator.match(text, at)
        entry = text[start:at]
        weak = any(sign in entry for sign in ",(") or separator is _STRONG or _has_place(entry)
        if match and begins_person(text[match.end() : match.end() + 80], weak=weak):
            ends.append(match.start())
            starts.append(match.end())
            start = match.end()
    yield from zip(starts, [*ends, len(text)], strict=True)


def _has_place(entry: str) -> bool:
    """Whether an entry names its organisation already, so that what follows a comma is somebody else."""
    return any(hit.start == 0 or hit.end >= len(entry.rstrip()) for hit in organisations().find(entry))


def begins_person(text: str, *, weak: bool = True) -> bool:
    """Return whether a text begins with a person: a name that is no organisation, or an organisation before a name.

    Where `weak` is false, what has only the shape of a name is rather the organisation of the person before it.
    """
    text = _self().sub("", text)
    length = leading_name(text)
    part = re.split(r"[,;(\n]|\s[–—-]\s", text)[0].strip(" .")
    part = part if part[length:].strip()[:1].isupper() else text[:length]
    known = organisations()
    sure = weak or strength(text[:length]) > _SHAPE_ONLY
    if length and sure and not known.get(part) and not known.get(text[:length]) and not _other_organisation(part):
        return True
    short = _SHORT_NAME.match(text)
    if short and known.get(short["place"]):
        return True
    place = next(iter(known.find(text)), None)
    if not place or place.start:
        return False
    link = _LINKED.match(text, place.end)
    return bool(link and (":" in link[0] or leading_name(text[link.end() :])))


_STRONG = re.compile(r"\s*;\s*(?:(?:samt|och)\s+)?")
_SHORT_NAME = re.compile(r"(?P<name>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ]\.?)?)\s*\((?P<place>[^()]+)\)")
_SHAPE_ONLY = 0.5
_LINKS = frozenset(" ,;/.\t)]")
_LINKED = re.compile(r"\s*[:–—-]\s*")
_SEPARATOR = re.compile(r"\s*[,;]\s*(?:(?:samt|och)\s+)?|\s+(?:och|samt|&)\s+|\s*/\s*|\.\s+")


@per_language
def _endings() -> tuple[str, ...]:
    return tuple(table("organisations")["endings"])


@per_language
def _self() -> re.Pattern[str]:
    return re.compile("^" + any_of(table("attendance")["self"]) + r"\s*,?\s+(?=[A-ZÅÄÖ])", re.IGNORECASE)


@per_language
def _instead_tail() -> re.Pattern[str]:
    return re.compile(r"\s" + any_of(table("attendance")["instead_of"]) + r"\s+(?=[A-ZÅÄÖ][^()]*$)")


@per_language
def _replaced() -> re.Pattern[str]:
    return re.compile(any_of(table("attendance")["replaced_by"]) + r"\s+(?=[A-ZÅÄÖ])", re.IGNORECASE)


@per_language
def _remote() -> re.Pattern[str]:
    words = table("attendance")
    return re.compile(any_of(fold(word) for word in [*words["remote"], *words["remote_words"]]) + r"(?![^\W_])")


@per_language
def _timed() -> re.Pattern[str]:
    return re.compile(any_of(fold(word) for word in table("attendance")["partial_times"]) + r"\s+\d{1,2}(?!\d)")


@per_language
def _partial() -> re.Pattern[str]:
    return re.compile(any_of(fold(word) for word in table("attendance")["partial"]) + r"(?![^\W_])")


@per_language
def _partial_tail() -> re.Pattern[str]:
    return re.compile(r"\s+" + any_of(table("attendance")["partial"]) + r"\s*\d[\d\s,–-]*$", re.IGNORECASE)


@per_language
def _instead() -> re.Pattern[str]:
    return re.compile(any_of(fold(word) for word in table("attendance")["instead_of"]) + r"\s+(?=\w)")


@per_language
def _chair_in() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])" + any_of(fold(word) for word in table("attendance")["chair"]) + r"(?![\w-])\.?")


@per_language
def _vice() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])" + any_of(fold(word) for word in table("attendance")["no_chair"]))
