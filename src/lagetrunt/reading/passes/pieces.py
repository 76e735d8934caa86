"""What one piece of an entry of a list of people tells: chair, absence, part, deputy, organisation, title."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import known_labels
from lagetrunt.language.names import is_name, is_title, leading_name, strength, without_genitive
from lagetrunt.language.organisations import Organisations
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.passes.gathering import tells_absence
from lagetrunt.reading.passes.rows import folded
from lagetrunt.reading.passes.splitting import is_key, other_organisation

_SURE_NAME = 0.9
"""A name as sure as this is no organisation."""
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
    stood_for_away: bool = False
    """Whether the entry tells of the one stood in for as away: 'för Bo Ek, som är på kurs'."""
    stood_for_excused: bool = False
    replaced_by: str | None = None
    remote: bool = False
    absent: bool = False
    excused: bool = False
    doubt: str = ""
    perhaps: str | None = None
    """What a title seems to name as the organisation: 'divisionschef Nära vård'."""
    shared: bool = False
    """Whether the organisation is also that of those named before: 'Anna Berg och Bo Ek, båda Lund'."""
    key: str = ""
    """The letters by which the paper goes on to call the person: 'Karin Åkerström (KÅm)'."""

    @property
    def title(self) -> str | None:
        """All titles of the entry."""
        return ", ".join(self.titles) or None


def take(entry: Entry, piece: str, known: Organisations, body: str) -> None:
    """Put one piece of an entry where it belongs."""
    both = _both().match(piece)
    if both:
        entry.shared, piece = True, piece[both.end() :]
    piece = of_place().sub("", piece)
    words = fold(piece).strip(" .,:")
    if entry.instead_of and _whose().match(words):
        entry.stood_for_away = True
        entry.stood_for_excused = any(cue in words for cue in folded("attendance", "excused_cues"))
        return
    if _of_another().match(piece):  # 'eftersom Anna är sjuk'
        return
    was = _was_there().match(piece)
    if was and piece[was.end() :]:
        return take(entry, piece[was.end() :], known, body)
    if is_key(piece, entry.name):
        entry.key = piece
        return
    if words in folded("attendance", "links"):
        return
    if words in folded("attendance", "absence_before"):
        entry.absent = True
        return
    afar = words in folded("attendance", "remote") or words in folded("attendance", "remote_words")
    if words in folded("attendance", "yes_marks") and not afar:
        return
    if words in folded("attendance", "absence_letters"):
        entry.absent = True
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
    elif afar:
        entry.remote = True
    elif not (
        _take_replacement(entry, piece, words)
        or _take_replaced(entry, piece)
        or _take_remote(entry, piece, words, known, body)
        or _take_part(entry, piece, words)
        or _take_tail(entry, piece, known, body)
    ):
        _take_organisation(entry, piece, words, known, body)


def part_of_label(words: str, known: Organisations) -> str | None:
    """Return the part of the meeting that a label names behind its own words: 'Gäst fm fikat', 'Gäster punkt 3'."""
    parts = words.split()
    for at in range(1, len(parts)):
        told, rest = Entry(""), " ".join(parts[at:])
        if fold(" ".join(parts[:at])) in known_labels() and _take_part(told, rest, fold(rest)):
            return ", ".join(told.partial)
    return None


def tells_presence(piece: str) -> bool:
    """Return whether a piece of an entry tells nothing but that somebody was there or not: 'frånvarande', 'på länk'."""
    words = fold(piece).strip(" .,:")
    keys = ("absent", "excused", "remote", "remote_words", "yes_marks", "no_marks")
    return any(words in folded("attendance", key) for key in keys)


def _take_replacement(entry: Entry, piece: str, words: str) -> bool:
    match = _instead().match(words)
    whose = _in_place_of().fullmatch(piece)
    if whose and leading_name(whose["who"]) == len(whose["who"]):
        entry.instead_of = without_genitive(whose["who"])
        return True
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
    after = _in_place().search(piece)
    if after and leading_name(piece) == after.start():
        entry.replaced_by, entry.absent = piece[: after.start()], True
        return True
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
    take(entry, rest, known, body)
    return True


def _take_part(entry: Entry, piece: str, words: str) -> bool:
    counted = _digit_range().match(words) or _LINK.search(piece) or _timed().match(words)
    marked = words in folded("attendance", "column_part") or _by_point().match(words)
    if counted or marked or (_partial().match(words) and not is_title(words.split()[0])):
        entry.partial.append(piece)
        entry.remote = entry.remote or bool(_remote().search(words))
        return True
    return False


def _take_tail(entry: Entry, piece: str, known: Organisations, body: str) -> bool:
    """'SKR punkt 4': a part of the meeting that stands behind something else without a comma."""
    match = _partial_tail().search(piece)
    if not match or not match.start():
        return False
    take(entry, piece[: match.start()], known, body)
    entry.partial.append(piece[match.start() :].strip())
    return True


def _take_organisation(entry: Entry, piece: str, words: str, known: Organisations, body: str) -> None:
    chair = _chair_in().search(words)
    if chair and not _vice().search(words):
        entry.chair = True
        for rest in (piece[: chair.start()].strip(" ,."), piece[chair.end() :].strip(" ,.")):
            if rest:
                take(entry, rest, known, body)
        return
    if words in folded("attendance", "parties"):
        entry.titles.append(piece)
        return
    if tells_absence(piece):
        entry.organisation = entry.organisation or next((hit.name for hit in known.find(piece)), None)
        entry.absent, entry.excused = True, any(cue in words for cue in folded("attendance", "excused_cues"))
        return
    place = known.plain_name(piece)
    if place:
        entry.organisation = entry.organisation or place
        return
    hits = list(known.find(piece))
    company = len(piece.split()) > 1 and piece.split()[-1] in table("organisations")["companies"]
    if company and not entry.organisation:
        entry.organisation = piece
        return
    titled = [word for word in piece.split() if is_title(word)]
    if titled:
        entry.titles.append(piece)
        if not entry.organisation:
            named = _named_in_title(piece, body)
            sure = hits and not (named and other_organisation(named))
            entry.organisation = hits[0].name if sure else (named if named and other_organisation(named) else None)
            entry.perhaps = entry.perhaps or named
        return
    if len(hits) == 1 and not entry.organisation and not other_organisation(piece.split("(")[0]):
        entry.organisation = hits[0].name
        rest = piece[hits[0].end :].strip(" ,.") if not hits[0].start else ""
        if rest:
            take(entry, rest, known, body)
        return
    if not entry.organisation and (words in folded("attendance", "label_organisations") or _is_one_word_body(piece)):
        entry.organisation = piece
    elif is_name(piece) and strength(piece) > _SURE_NAME:
        return
    elif not entry.organisation and piece[:1].isupper() and not _is_body(piece, body) and not piece.endswith("!"):
        cut = _tale().search(piece)
        entry.organisation = piece[: cut.start()].strip(" ,.") if cut else piece
        if cut:
            take(entry, piece[cut.start() :].strip(" ,."), known, body)
    else:
        entry.titles.append(piece)


def _is_one_word_body(piece: str) -> bool:
    """'ambulansen', 'sjukhuset'."""
    return len(piece.split()) == 1 and piece.isalpha() and other_organisation(piece)


def _named_in_title(piece: str, body: str) -> str | None:
    """'Medelpunkten' in 'Förbundschef Medelpunkten'; the body that meets is no organisation."""
    words = piece.split()
    last = max((at for at, word in enumerate(words) if is_title(word)), default=-1)
    tail = [word.strip(",.") for word in words[last + 1 :]]
    while tail and fold(tail[0]) in folded("attendance", "belongs"):
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
        plain == own or without_genitive(plain) == without_genitive(own) or (own.startswith(plain) and len(plain) > 8)
    )


@per_language
def of_place() -> re.Pattern[str]:
    """Small words before the organisation of somebody."""
    return re.compile("^" + any_of(table("attendance")["of_place"]).join(("(?i:", ")")) + r"\s+(?=[A-ZÅÄÖ])")


@per_language
def _tale() -> re.Pattern[str]:
    """Where a tale begins behind the name of an organisation: 'Vattenverket ledde mötet'."""
    return re.compile(r"\s+" + any_of([*table("headings")["finite"], *table("attendance")["partial"]]) + r"(?!\w)")


@per_language
def _digit_range() -> re.Pattern[str]:
    span = r"\d{1,2}(?:\s*[-–]\s*\d{1,2})?"
    return re.compile(rf"{span}(?:\s*(?:,|{any_of(table('attendance')['ands'])})\s*{span})*$")


@per_language
def _replaced() -> re.Pattern[str]:
    return re.compile(any_of(table("attendance")["replaced_by"]) + r"\s+(?=[A-ZÅÄÖ])", re.IGNORECASE)


@per_language
def _in_place() -> re.Pattern[str]:
    """'Bo Ek i stället' in the row of somebody else."""
    return re.compile(r"\s+" + any_of(table("attendance")["in_place"]) + "$", re.IGNORECASE)


@per_language
def _by_point() -> re.Pattern[str]:
    """'på hygienpunkten', 'endast e-tjänstefrågan': a point of the meeting by its matter."""
    words = table("attendance")
    leads = any_of([*words["part_links"], *words["only"]])
    return re.compile(rf"(?:(?:{leads})\s+){{0,2}}[\w-]+{any_of(words['part_endings'])}$")


@per_language
def _of_another() -> re.Pattern[str]:
    """A clause that gives a reason and names somebody else."""
    return re.compile(rf"{any_of(table('attendance')['clause_joints'])}\s+[A-ZÅÄÖ]")


@per_language
def _was_there() -> re.Pattern[str]:
    """'som deltog' before 'till lunch', 'var med' before 'på länk'."""
    words = table("attendance")
    whose = any_of(words["as"])
    return re.compile(rf"(?:{whose}\s+)?{any_of(words['was_there'])}\s+(?=[\w§])", re.IGNORECASE)


@per_language
def _whose() -> re.Pattern[str]:
    """'som är på kurs', behind the name of the one stood in for."""
    return re.compile(rf"{any_of(table('attendance')['as'])}\s+{any_of(table('headings')['finite'])}(?!\w)")


@per_language
def _both() -> re.Pattern[str]:
    return re.compile(any_of(table("attendance")["both"]) + r"\s+(?=\S)", re.IGNORECASE)


@per_language
def _in_place_of() -> re.Pattern[str]:
    """'Karin Lööfs ställe', after its preposition."""
    return re.compile(r"(?P<who>[A-ZÅÄÖÉ].*?)\s+" + any_of(table("attendance")["place_of"]))


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
    words = any_of(table("attendance")["partial"])
    return re.compile(rf"\s+{words}(?:\s+{words})*\s*\d[\d\s.:,–-]*$", re.IGNORECASE)


@per_language
def _instead() -> re.Pattern[str]:
    return re.compile(any_of(fold(word) for word in table("attendance")["instead_of"]) + r"\s+(?=\w)")


@per_language
def _chair_in() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])" + any_of(fold(word) for word in table("attendance")["chair"]) + r"(?![\w-])\.?")


@per_language
def _vice() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])" + any_of(fold(word) for word in table("attendance")["no_chair"]))
