"""Where a body met, and whether in the room, online or both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import label_of
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.document import Document
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.headlines import Line, is_of_next, value_at, when_spans, without_when
from lagetrunt.reading.passes.layout import looks_like_place, title_words
from lagetrunt.reading.records import Mode, Value

_MOST_WORDS = 9
_WAY = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+)?")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2})\.\s+(?=[A-ZÅÄÖ])|\s+[·•|]\s")
_LINKED = re.compile(r"\s*\((?=[^)]*(?:https?:|www\.|@))[^)]*\)|\s*https?:\S+")
_PARTS = re.compile(r"\s*(?:[,;|•·/\]\[]|\s[–—-]\s|[.!]+\s+(?=[A-ZÅÄÖ]))\s*|\s*[()]\s*")
_ASIDE = re.compile(r"\s*\[")
"""What begins a remark behind a place."""
_HALL = re.compile(r"\s*\((?P<inside>[^()]{3,40})\)")
_LETTERS = re.compile(r"[^\W\d_]+")
_EDGES = " .,;:-–()[]\t"


def place_of(draft: Draft, lines: Sequence[Line]) -> Value[str] | None:
    """The place after its label, without date and time; else a line of the head that names a room or a link."""
    return (
        _labelled(draft.document, lines)
        or _told(draft, _met(), 0.7)
        or _free(draft, lines)
        or _told(draft, _sentence(), 0.6)
    )


def _labelled(document: Document, lines: Sequence[Line]) -> Value[str] | None:
    for line in lines:
        if not line.label or "place" not in line.label.kinds:
            continue
        start, end = line.start, len(line.text)
        if line.label.kinds & {"date", "time"}:
            start, end = without_when(line)
        sentence = _SENTENCE.search(line.text, start, end)
        end = sentence.start() if sentence else end
        link = _LINKED.search(line.text, start, end)
        end = link.start() if link and link.start() > start else end
        aside = _ASIDE.search(line.text, start, end)
        end = aside.start() if aside and aside.start() > start else end
        value = line.text[start:end].strip(" .,;-–\t")
        if value:
            begin = line.text.index(value, start)
            return value_at(document, line, begin, begin + len(value), value, 0.95, "Står efter etiketten för plats.")
    return None


def _free(draft: Draft, lines: Sequence[Line]) -> Value[str] | None:
    """A line of the head without a label, or a part of it, that names a room or a way to meet; else a municipality."""
    body = draft.header.body.value if draft.header.body else ""
    told = [(line, span) for line in lines if not line.label and (span := _unlabelled(line, body))]
    rooms = [(line, span) for line, span in told if looks_like_place(line.text[span[0] : span[1]])]
    for line, span in rooms or told:
        value = line.text[span[0] : span[1]]
        return value_at(draft.document, line, *span, value, 0.7, "Ser ut som en plats i papperets huvud.")
    return None


def _unlabelled(line: Line, body: str) -> tuple[int, int] | None:
    """The longest run of parts of a line that are places, apart by commas: 'Eskilstuna, Stadshuset, rum 4'."""
    parts = list(_parts(line, body))
    sure = [_is_place(line.text[start:end]) for start, end in parts]
    for at, (start, end) in enumerate(parts):
        if not sure[at]:
            continue
        first = at
        while first and _goes_on(line.text, parts[first - 1], (start, end)) and _may_lead(line.text, parts[first - 1]):
            first -= 1
            start = parts[first][0]
        while at + 1 < len(parts) and _goes_on(line.text, (start, end), parts[at + 1]):
            at += 1
            end = parts[at][1]
        hall = _HALL.match(line.text, end)
        inside = hall["inside"] if hall else ""
        apart = not _online(inside) or _online(line.text[start:end])
        if hall and apart and (looks_like_place(inside) or organisations().get(inside)):
            end = hall.end()
        return start, end
    return None


def _may_lead(text: str, span: tuple[int, int]) -> bool:
    """Whether a part can begin a place: 'Folkets hus' before 'lokal Björken'; nobody's name, no word for the paper."""
    words = text[span[0] : span[1]].split()
    return len(words) <= 4 and words[0][0].isupper() and not (title_words() & {fold(word) for word in words})


def _goes_on(text: str, span: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether the next part belongs to the place too: only a comma between, short, and nothing that tells of people."""
    part = text[following[0] : following[1]]
    words = part.split()
    joined = text[span[1] : following[0]].strip() in (",", "")
    return joined and len(words) <= 4 and (_is_place(part) or part[:1].isupper() or part[:1].isdigit())


def _is_place(part: str) -> bool:
    named = organisations().get(part) is not None or looks_like_place(part)
    return (
        named
        and ": " not in part
        and len(part.split()) <= _MOST_WORDS
        and not (title_words() & {fold(word) for word in part.split()})
    )


def _parts(line: Line, body: str) -> Iterator[tuple[int, int]]:
    """The parts of a line between signs, dates, times and the name of the body; a preposition before is left out."""
    spans = when_spans(line) + [match.span() for match in _PARTS.finditer(line.text, line.start)]
    if body:
        words = r"[\s-]*".join(re.escape(word) for word in body.split())
        spans += [match.span() for match in re.finditer(words, line.text, re.IGNORECASE)]
        first = _naming_word(body)
        spans += [match.span() for match in re.finditer(re.escape(first) + r"\w*", line.text, re.IGNORECASE)]
    at = line.start
    for start, end in [*sorted(spans), (len(line.text), len(line.text))]:
        if start > at:
            yield from _trimmed(line.text, at, start)
        at = max(at, end)


def _naming_word(body: str) -> str:
    """The first whole word of a body's name: that behind 'Mark- och' in 'Mark- och exploateringsnätverket'."""
    words, ands = body.split(), table("attendance")["ands"]
    return next((word for word in words if not word.rstrip(",").endswith("-") and word not in ands), words[0])


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start] in _EDGES:
        start += 1
    met = _met_at().search(text, start, end)
    start = met.end() if met else start
    lead = _preposition().match(text, start, end)
    start = lead.end() if lead else start
    inner = next((match for match in _inner_preposition().finditer(text, start, end)), None)
    if inner and not looks_like_place(text[start : inner.start()]) and _is_place(text[inner.end() : end].strip(_EDGES)):
        start = inner.end()
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if end > start:
        yield start, end


def _told(draft: Draft, pattern: re.Pattern[str], probability: float) -> Value[str] | None:
    """'Vi höll till på Slottsholmen i Västervik mellan 9.45 och 14.15': a sentence near the top."""
    for block in draft.document.blocks[:8]:
        match = None if is_of_next(block.text) else pattern.search(block.text)
        value = match["place"].strip(_EDGES) if match else ""
        if match and value and len(value.split()) <= _MOST_WORDS and (value[0].isupper() or looks_like_place(value)):
            start = match.start("place")
            place = draft.document.place(block.index, start, start + len(value))
            reason = "Sägs i en mening i papperets början."
            return Value(value=value, places=(place,), probability=probability, reason=reason)
    return None


def mode_of(draft: Draft, lines: Sequence[Line], place: Value[str] | None) -> Value[Mode] | None:
    """In the room, online, or both: judged by the place, the title, and who took part from afar.

    None in a language without words for meeting online: nothing tells there that it was none.
    """
    where = place.value if place else ""
    head = " ".join(line.text for line in lines)
    words = table("header")["modes"]
    if not words["online"]:
        return None
    plain = re.sub(r"\([^)]*\)", " ", where) if _online(re.sub(r"\([^)]*\)", " ", where)) else where
    ways = [fold(match[0]) for match in re.finditer(r"[^\W\d_]+", plain)]
    online = _online(plain)
    rest = [way for way in ways if not _is_way(way, words["online"]) and way not in words["fillers"]]
    places = place.places if place else ()
    if any(phrase in fold(head).split() for phrase in words["hybrid"]) or (online and rest and _joined(plain)):
        return Value(value="hybrid", places=places, probability=0.9, reason="Både lokal och länk anges.")
    if online or (not where and _online(head)):
        return Value(value="online", places=places, probability=0.9, reason="Platsen är ett digitalt möte.")
    remote = [row for row in draft.attendance if row.remote and row.presence == "present"]
    if any(not _by_phone(draft, row.places) for row in remote) or (not remote and where and _afar(draft)):
        return Value(value="hybrid", places=places, probability=0.8, reason="Någon deltog på distans.")
    return Value(
        value="in_person",
        places=places,
        probability=0.9 if where else 0.6,
        reason="Ingen länk eller digital form nämns.",
    )


def _afar(draft: Draft) -> bool:
    """Whether the lines of those present name a way to take part from afar: 'på länk', 'Teams'."""
    ways = frozenset(table("header")["modes"]["afar"])
    for block in draft.document.blocks:
        if draft.labels.get(block.index) != "attendance" or not ways & set(_LETTERS.findall(fold(block.text))):
            continue
        label = label_of(block.text)
        if not label or not label.kinds & {"absent", "excused"}:
            return True
    return False


def _by_phone(draft: Draft, places: Sequence[object]) -> bool:
    """Whether somebody took part by telephone only: such a meeting stays one in the room."""
    quote = fold(" ".join(getattr(place, "quote", "") + " " + getattr(place, "after", "") for place in places[:1]))
    words = set(re.findall(r"[^\W\d_]+", quote))
    return bool(words & set(table("header")["modes"]["phone"])) and not words & set(table("header")["modes"]["online"])


def _online(text: str) -> bool:
    return any(_is_way(fold(word), table("header")["modes"]["online"]) for word in re.findall(r"[^\W\d_]+", text))


def _is_way(word: str, online: Sequence[str]) -> bool:
    if word.startswith(_no_ways()):
        return False
    return word in online or any(word.startswith(way) and len(way) >= 5 for way in online)


@per_language
def _no_ways() -> tuple[str, ...]:
    """What only begins like a way to meet: 'digitaliseringschefer'."""
    return tuple(table("header")["modes"]["no_ways"])


def _joined(where: str) -> bool:
    return bool(re.search(r"(?<!\w)" + any_of(table("header")["modes"]["joins"]) + r"(?!\w)|[,(/+]", where.lower()))


@per_language
def _preposition() -> re.Pattern[str]:
    return re.compile(r"(?i:" + any_of(table("header")["places"]["before"]) + r")\s+")


@per_language
def _inner_preposition() -> re.Pattern[str]:
    return re.compile(r"\s" + any_of(table("header")["places"]["before"]) + r"\s+(?=[A-ZÅÄÖ])")


@per_language
def _sentence() -> re.Pattern[str]:
    return re.compile(rf"(?i:\b{any_of(table('header')['places']['told'])}){_rest()}")


@per_language
def _met() -> re.Pattern[str]:
    """'Vi sågs alltså torsdagen den 18 september på brandstationen'."""
    words = table("header")["places"]
    return re.compile(rf"(?i:\b{any_of(words['we'])}\s+{any_of(words['told'])})(?:\s+[^\s,.;:()]+){{0,6}}?{_rest()}")


@per_language
def _met_at() -> re.Pattern[str]:
    words = table("header")["places"]
    return re.compile(rf"(?i:(?<!\w){any_of(words['told'])}\s+{any_of(words['before'])}\s+)")


@per_language
def _rest() -> str:
    words = table("header")["places"]
    return (
        rf"\s+{any_of(words['before'])}\s+(?P<place>[^.;()!]+?)"
        rf"(?=\s*[.;(!·•|]|,?\s+{any_of(words['until'])}\b|,?\s+\d{{1,2}}[.:]\d{{2}}|,?\s+\d|$)"
    )
