"""Which lines of a text are headings because one form of line comes back all through the paper.

A form is what a line looks like before it is read: in capitals, between stars, after a sign, a time or the next number.
A form that at least three lines have, each with other text after it, is the form of the paper's headings.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lagetrunt.language.dates import clock_sign
from lagetrunt.language.keys import fold
from lagetrunt.language.labels import label_of
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import per_language
from lagetrunt.reading.sources.lines import Line, names_somebody
from lagetrunt.reading.sources.marks import BULLETS, roman
from lagetrunt.reading.sources.marks import number as number_of

LEAST = 3
"""So many lines of one form make it the form of the headings."""
_LONGEST = 90
_TITLE_LINES = 2
_PEOPLE = frozenset({"present", "guests", "absent", "excused", "remote"})
_HEAD = frozenset({"date", "time", "start", "end", "place", "chair", "secretary", "adjuster", "body"})

_LEAST_LETTERS, _BARE_LETTERS = 3, 5
_SHORT = 45
"""Letters of the longest heading in a text without capitals."""
_ENDS = (".", ",", ";")
_PARTED = (": ", ". ", " – ", " — ", " - ")
_COUNTED = ("mark", "time")
_OPENING = re.compile(r"[^\W\d_][^.:!?]{2,50}(?=[.:]\s)")
_NEVER_ALONE = frozenset(["", "mark", *BULLETS, "...", "("])
_PICTURES = frozenset({"So", "Sk", "Mn", "Cf"})
_CLOSING = re.compile(r"\s+[=~<>#–—-]{2,}$")
_MIRROR = str.maketrans("<«[", ">»]")
Form = tuple[str, str]
"""What stands before the words of a line, and how they look."""

_SIGN = re.compile(r"(?P<sign>[^\w\s\"'”“(\[{.,:;]{1,6}\s*)(?=\w)")
_NUMBER = re.compile(r"(?:§\s*)?(?P<main>\d{1,3})\.(?P<sub>\d{1,2})[.:)]?\s+(?=[^\W\d_])")
_FIGURE = re.compile(r"(?:§\s*)?\d{1,3}[.:)/]?\s+(?=[^\W\d_]{2})")
_OPENS = "*_=~<«[#–—-"
_DIGIT, _LONGEST_WORD = re.compile(r"\d"), 22
_SERIES = re.compile(
    r"(?P<before>(?P<year>\d{2,4}[/:-])|[#(\[pP]|[Nn]o\.?\s?)?(?:(?P<number>\d{1,3})|(?P<letter>[IVX]{1,5}))"
    r"(?P<after>\uFE0F?\u20E3\s*|\s*[.:)/\]]+\s*[–—-]?\s*|\s+[–—-]\s+|(?(before)\s+|(?!)))(?=[^\W\d_]{2})"
)
_LETTER = re.compile(r"[A-ZÅÄÖ][.):]\s*(?=[A-ZÅÄÖ]{2})")
_WORDED = re.compile(r"(?P<word>[^\W\d_]{2,16})\s+(?P<number>\d{1,2})(?:[.:)]+\s*|\s+[–—-]\s+)(?=[^\W\d_])")
_WRAPPED = re.compile(r"(?P<open>[*_=~<«\[#–—-]{1,4})\s?(?P<text>\w.*?)\s?(?P<close>[*_=~>»\]#–—-]{1,4})")
_CAPITALS = re.compile(r"[A-ZÅÄÖÉÜ0-9](?:[A-ZÅÄÖÉÜ0-9,./&:+–—-]| (?! ))*")
_AFTER = re.compile(r"\s*(?:[?!]*\s*(?:\([^)]*\)|\[[^\]]*\])?[?!]*[:\s=–—-]*)")


@dataclass(frozen=True, slots=True)
class Head:
    """A heading in a line: where it begins and ends, and the number before it. What follows is the text under it."""

    start: int
    end: int
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """The headings of a paper by the numbers of their lines, and the lines that stand for themselves besides."""

    heads: dict[int, Head]
    apart: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Found:
    at: int
    head: Head
    text: str
    runs_on: bool
    order: int


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands before the words of a line: its kind, where the words begin, the marker, its place in a series."""

    kind: str
    end: int
    marker: str = ""
    order: int = 0


NOTHING = Outline({}, frozenset())


def outline_of(lines: Sequence[Line]) -> Outline:
    """Return the headings of the form that comes back in the paper, none where none does."""
    forms: dict[Form, list[_Found]] = defaultdict(list)
    for at, line in enumerate(lines):
        for form, found in _forms(line.text, at):
            forms[form].append(found)
    apart = frozenset(entry.at for form, found in forms.items() if form[1] == "capitals" for entry in found)
    sound = {form: kept for form, found in forms.items() if (kept := _sound(lines, form, found))}
    if not sound:
        return Outline(_outdented(lines) or _small(lines), apart)
    best = max(sound, key=lambda form: (len(sound[form]), form[0] != ""))
    heads = {entry.at: entry.head for entry in sound[best]}
    if best[0] not in _COUNTED and _numbered(lines, heads) >= len(heads):
        return Outline({}, apart)
    return Outline(heads, apart | heads.keys())


def _outdented(lines: Sequence[Line]) -> dict[int, Head]:
    """Return the short lines at the margin of a text in which all that stands under them is drawn in."""
    margin = [at for at, line in enumerate(lines) if not line.indent and at >= _TITLE_LINES]
    heads = [at for at in margin if at + 1 < len(lines) and lines[at + 1].indent and _is_short(lines[at].text)]
    inside = [at for at in margin if heads and heads[0] <= at <= heads[-1]]
    if len(heads) < LEAST or len(heads) * 4 < len(inside) * 3:
        return {}
    return {at: Head(0, len(lines[at].text.rstrip(" :"))) for at in heads}


def _is_short(text: str) -> bool:
    """Whether a line can be a heading by itself: short, with a letter first, no sentence, no label, nobody's name."""
    if not text[0].isalpha() or len(text) > _LONGEST or text.endswith((*_ENDS, "!")) or names_somebody(text):
        return False
    label = label_of(text[0].upper() + text[1:])
    known = label is not None and bool(label.kinds & (_PEOPLE | _HEAD))
    return not known and organisations().plain_name(text.strip(" :")) is None


def _small(lines: Sequence[Line]) -> dict[int, Head]:
    """Return the short lines over the parts of a text in small letters, whose parts stand apart by blank lines."""
    begins = [at for at, line in enumerate(lines) if line.gap and at >= _TITLE_LINES]
    heads = [at for at in begins if _is_small(lines, at)]
    parts = [at for at in begins if heads and at >= heads[0]]
    if len(heads) < LEAST + 1 or len(heads) * 4 < len(parts) * 3:
        return {}
    return {at: Head(0, len(lines[at].text.rstrip(" :"))) for at in heads}


def _is_small(lines: Sequence[Line], at: int) -> bool:
    """Whether a line in small letters is short, no sentence and nobody's name, with text right under it."""
    text, below = lines[at].text, lines[at + 1 : at + 2]
    near = bool(below) and below[0].gap <= 1 and below[0].gap < lines[at].gap
    return near and text[0].islower() and len(text) <= _SHORT and _is_short(text)


def _forms(text: str, at: int) -> Iterator[tuple[Form, _Found]]:
    """Give the forms that a line may have, each with the heading that it would be."""
    if "|" in text:
        return
    for lead in _leads(text):
        end = _capitals(text, lead.end, led=bool(lead.kind))
        if end < 0 and not lead.kind and text[-end] == " " and text[1 - end].isalnum():
            yield ("", "bare"), _found(text, at, lead, -end)
        elif end:
            yield (lead.kind, "capitals" if end > 0 or lead.kind else "run in"), _found(text, at, lead, abs(end))
        elif lead.kind not in _NEVER_ALONE and len(text) <= _LONGEST and not text.endswith(_ENDS):
            yield (lead.kind, "led"), _found(text, at, lead, len(text))
        elif lead.kind == "time" and (opening := _OPENING.match(text, lead.end)):
            yield (lead.kind, "led"), _found(text, at, lead, opening.end())
    wrapped = _WRAPPED.fullmatch(text) if text[0] in _OPENS and len(text) <= _LONGEST else None
    if wrapped and wrapped["open"].translate(_MIRROR) == wrapped["close"][::-1]:
        lead = _Lead("", wrapped.start("text"))
        yield (wrapped["open"], "wrapped"), _found(text, at, lead, wrapped.end("text"))


def _found(text: str, at: int, lead: _Lead, end: int) -> _Found:
    end = len(_CLOSING.sub("", text[:end]))
    more = any(sign.isalnum() for sign in text[end:])
    return _Found(at, Head(lead.end, end, lead.marker), text[lead.end : end], more, lead.order)


def _leads(text: str) -> Iterator[_Lead]:
    """Give what may stand before the words of a line: a sign, and behind it a number, a letter or a time."""
    if text[1:2].islower() and text[0].isalpha() and not _DIGIT.search(text, 1, _LONGEST_WORD):
        return
    series = _SERIES.match(text)
    if series and (series["letter"] or not number_of(text)[1]):
        told = series["letter"] or series["number"]
        order = roman(told) if series["letter"] else int(told)
        kind = f"series {series['before']}{'x' if series['letter'] else ''}{series['after'].strip()}"
        yield _Lead(kind, series.end(), series["before"].strip() + told if series["year"] else f"{told}.", order)
    sign = None if text[0].isalnum() or text[0] == "§" else _SIGN.match(text)
    if not sign:
        yield from _counted(text, 0) if text[0].isalnum() or text[0] == "§" else ()
        return
    written = sign[0].strip()
    kind = "picture" if all(unicodedata.category(one) in _PICTURES for one in written) else written
    for lead in _counted(text, sign.end()):
        yield lead if lead.kind else replace(lead, kind=kind)


def _counted(text: str, start: int) -> Iterator[_Lead]:
    begins = text[start]
    worded = _WORDED.match(text, start) if begins.isupper() else None
    if worded:
        yield _Lead(f"word {worded['word']}", worded.end(), worded[0].strip(" –—-"), int(worded["number"]))
    elif begins.isupper():
        mark = _LETTER.match(text, start)
        yield _Lead("mark", mark.end(), mark[0].strip()) if mark else _Lead("", start)
    elif begins.isdigit() or begins == "§":
        number, time, mark = (form.match(text, start) for form in (_NUMBER, _time(), _FIGURE))
        if number:
            yield _Lead(f"number {number['main']}", number.end(), number[0].strip(), int(number["sub"]))
        if time:
            yield _Lead("time", time.end(), "", _clock(time["clock"]))
        if mark and not time:
            yield _Lead("mark", mark.end(), mark[0].strip())
    elif start:
        yield _Lead("", start)


def _clock(text: str) -> int:
    hour, *minutes = re.findall(r"\d+", text)
    return int(hour) * 100 + int(minutes[0]) if minutes else int(hour)


def _capitals(text: str, start: int, *, led: bool) -> int:
    """Return where the capitals end that a line begins with, as a negative number where other text follows them."""
    if not text[start : start + 2].isupper():
        return 0
    words = _CAPITALS.match(text, start)
    if not words:
        return 0
    end = words.end()
    if end < len(text) and text[end].islower():
        end = start + len(text[start : end - 1].rstrip(" ,&+–—-/"))
    letters = sum(1 for sign in text[start:end] if sign.isalpha())
    if letters < _LEAST_LETTERS or end - start > _LONGEST:
        return 0
    if _AFTER.fullmatch(text, end):
        return len(text.rstrip(" :=–—-"))
    parted = text[end : end + 2] in _PARTED or text[end : end + 3] in _PARTED
    return -end if (led or parted or letters > _BARE_LETTERS) and letters > _LEAST_LETTERS else 0


def _sound(lines: Sequence[Line], form: Form, found: Sequence[_Found]) -> list[_Found]:
    """Return the lines of a form that are headings; none where the form is not one of headings."""
    lead, _look = form
    if len(found) < LEAST:
        return []
    kept = [entry for entry in found if not (lead == "" and entry.at < _TITLE_LINES)]
    kept = _without_labels(kept)
    if lead.startswith("series ") and found[0].order > 2:
        return []
    if lead.startswith(("number ", "word ", "series ", "time")):
        kept = _rising(kept, widest=2400 if lead == "time" else 2)
    if len(kept) < LEAST or len({fold(entry.text) for entry in kept}) * 5 < len(kept) * 4:
        return []
    starts = {entry.at for entry in found}
    held = sum(1 for entry in kept if entry.runs_on or (entry.at + 1 < len(lines) and entry.at + 1 not in starts))
    if form == ("", "bare"):
        parts = [at for at, line in enumerate(lines) if line.gap and kept[0].at <= at <= kept[-1].at]
        if len(kept) * 5 < len(parts) * 3 or not all(lines[entry.at].gap for entry in kept):
            return []
    speakers = sum(1 for entry in kept if organisations().plain_name(entry.text.strip(" .:")))
    return kept if held * 5 >= len(kept) * 3 and speakers * 2 <= len(kept) else []


def _without_labels(found: Sequence[_Found]) -> list[_Found]:
    """Leave out the labels over lists of people, and before the first heading those of the paper's head."""
    kept: list[_Found] = []
    for entry in found:
        label = label_of(entry.text)
        if label and (label.kinds & _PEOPLE or (not kept and label.kinds & _HEAD)):
            continue
        kept.append(entry)
    return kept


def _rising(found: Sequence[_Found], *, widest: int) -> list[_Found]:
    """Return the longest run in which each number is higher than the one before, by no more than `widest`."""
    best: list[_Found] = []
    run: list[_Found] = []
    for entry in found:
        if run and not 0 < entry.order - run[-1].order <= widest:
            run = []
        run.append(entry)
        best = run if len(run) > len(best) else best
    return best


def _numbered(lines: Sequence[Line], heads: Mapping[int, Head]) -> int:
    """Return how many lines are points with plain numbers, 1, 2, 3 and so on, each with text under it."""
    found, expected = [], 1
    for at, line in enumerate(lines):
        figure = _FIGURE.match(line.text)
        number = re.search(r"\d+", figure[0]) if figure else None
        if number and int(number[0]) == expected and at not in heads:
            found.append(at)
            expected += 1
    held = sum(1 for one, two in zip(found, [*found[1:], len(lines)], strict=False) if two - one > 1)
    return len(found) if held * 2 >= len(found) else 0


@per_language
def _time() -> re.Pattern[str]:
    clock = rf"(?:{clock_sign()}\s*)?(?:[01]?\d|2[0-4])[.:]?[0-5]\d(?!\d)"
    return re.compile(rf"(?P<clock>{clock})(?:\s*[-–—]\s*{clock})?[\s:–—-]+(?=[^\W\d_]{{2}})", re.IGNORECASE)
