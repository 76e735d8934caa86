"""People told in running text or in rows without a label: found by their names, not by what stands above them.

Where no label opens a list, names with their organisations standing close together do: rows of a name each, or a
paragraph that says who came from where.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lagetrunt.language.keys import fold
from lagetrunt.language.names import is_title, leading_name, strength
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import any_of, lines, per_language, per_language_most, table
from lagetrunt.reading.passes.splitting import other_organisation, short_name
from lagetrunt.reading.statements import capitals

_SURE_NAME = 0.65
_FARTHEST = 45
"""No further than this from a name is looked for its organisation."""
_LONGEST_NAME = 60
_LEAST_TOLD = 4
_LEAST_LED = 2
_PER_ENTRY = 90
_PER_PERSON = 75
"""A paragraph of more letters than this for each name tells something else."""
_SHORT_PLACED = re.compile(r"([A-ZÅÄÖÉ][\w-]*(?:\s[A-ZÅÄÖ](?:-[A-ZÅÄÖ])?\.?)?)\s?[(/]\s?(?=[A-ZÅÄÖ])")
_STROKE = re.compile(r"(?<=[^\W\d_])/(?=[A-ZÅÄÖ][^\W\d_])")
"""'Anna Berg/Lund': as good as a blank."""
_OWN_KEY = re.compile(r"^\s*\([A-ZÅÄÖ]\w{1,3}\)")
_LEAD = re.compile(r"(?:\s*[(:\t]|\s+[–—-])\s*(?:[A-ZÅÄÖ]{2,4}\s*=?\s+)?$|\s+[A-ZÅÄÖ]{2,4}\s+$")
_LED_NAME = re.compile(r"[A-ZÅÄÖÉ][\w-]+(?:\s[A-ZÅÄÖ](?:-[A-ZÅÄÖ])?\.?)?(?=\s*[,)])")
_NEAR = 25
"""So near behind 'eftersom' stands whom the clause is about."""
_ENDS = re.compile(r"[.!?](?=\s+[^\W\d_a-zåäö]|\s*$)|\n")


@dataclass(frozen=True, slots=True)
class Told:
    """A person told in running text: where the name stands and how far what is told of them reaches."""

    start: int
    end: int
    name: str
    placed: bool
    """Whether an organisation stands beside the name."""
    lead: str = ""
    """The organisation before the name: 'Lund (Anna Berg), Höör: Bo Ek'."""


@per_language_most(1_024)
def people_told(text: str) -> tuple[Told, ...]:
    """Return the people named in a text, each with what is told of them up to the next name or the sentence's end."""
    text = _STROKE.sub("\t", text)
    starts = list(_names(text))
    leads = [_lead_before(text, start) for start, _ in starts]
    found: list[Told] = []
    for at, (start, length) in enumerate(starts):
        limit = leads[at + 1][0] if at + 1 < len(starts) else len(text)
        stop = _ENDS.search(text, start + length, limit)
        end = stop.start() if stop else limit
        end = start + max(length, _trail().search(text[start:end]).start())  # type: ignore[union-attr]  # may be empty
        beside = next(organisations().find(text[start + length : min(end, start + length + _FARTHEST)]), None)
        lead = leads[at][1]
        if not lead and found and found[-1].lead and text[: found[-1].start].endswith("("):
            lead = found[-1].lead if ")" not in text[found[-1].start : start] else ""
        found.append(Told(start, end, text[start : start + length], bool(beside or lead), lead))
    return tuple(found)


def _lead_before(text: str, start: int) -> tuple[int, str]:
    """Return where the organisation begins that leads in a name, and its name: 'Lund (Anna Berg)'; else the name."""
    first = max(start - _FARTHEST, 0)
    for hit in organisations().find(text[first:start]):
        begin = first + hit.start
        if _LEAD.fullmatch(text, first + hit.end, start) or _led_by().fullmatch(text, first + hit.end, start):
            return begin, hit.name
        opens = _opening().search(text, max(begin - _FARTHEST, 0), begin)
        between = text[first + hit.end : start].strip()
        if opens and (not between or (between == "," and not opens.start())):
            return opens.start(), hit.name
    return start, ""


@per_language
def _trail() -> re.Pattern[str]:
    """What belongs to the next one already: a comma, 'och', the letters that stand for its name."""
    ands = any_of(table("attendance")["ands"])
    return re.compile(rf"(?<![\s,;/(–-])[\s,;/(–-]*(?:\s{ands}(?:\s+|$))?(?:[A-ZÅÄÖ]{{2,4}}\s*=?\s*)?$")


@per_language
def _led_by() -> re.Pattern[str]:
    """What stands between an organisation and the one who was there for it: 'Lund företräddes av Anna Berg'."""
    return re.compile(rf"\s+{any_of(table('attendance')['led_by'])}\s+")


@per_language
def _opening() -> re.Pattern[str]:
    """What stands before an organisation with which an entry begins: 'Lund Anna Berg, från Höör Bo Ek'."""
    words = table("attendance")
    of_place, ands = any_of(words["of_place"]), any_of(words["ands"])
    return re.compile(rf"(?:^|(?<=[,.;:(\t])|\s{ands}(?=\s))\s*(?:{of_place}\s+)?$")


def _names(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the names of people stand: whole ones, and first names that are used as such."""
    end = 0
    for start, word in capitals(text):
        if start < end or len(word) < 2:
            continue
        ahead = text[start : start + _LONGEST_NAME]
        whole = leading_name(ahead)
        length = (whole and _whole_name(ahead)) or _short_placed(ahead) or short_name(ahead) or _led(text, start, ahead)
        if not length and whole and _lead_before(text, start)[1]:
            length = _whole_name(ahead, least=0.0)
        if length and fold(text[start : start + length]) not in table("attendance")["nobody"]:
            end = start + length
            yield start, length


def _short_placed(text: str) -> int:
    """Return the length of a first name, be it an unusual one, that the organisation stands right behind."""
    match = _SHORT_PLACED.match(text)
    hit = next(organisations().find(text[match.end() :]), None) if match else None
    if match is None or hit is None or hit.start or organisations().get(match[1]) or is_title(match[1]):
        return 0
    return 0 if fold(match[1]) in table("attendance")["self"] else match.end(1)


def _led(text: str, start: int, ahead: str) -> int:
    """Return the length of a lone name that its organisation leads in: 'Lund (Anna, Bo)'."""
    if text[:start].rstrip()[-1:] != "(":
        return 0
    match = _LED_NAME.match(ahead)
    if match is None or match[0].isupper() or fold(match[0]) in _not_names():
        return 0
    led = not organisations().get(match[0])
    return match.end() if led and _lead_before(text, start)[1] else 0


def _whole_name(text: str, least: float = _SURE_NAME) -> int:
    """Return the length of the full name at the beginning, an organisation behind it left out; 0 for none as sure."""
    known = organisations()
    length = leading_name(text)
    if not length or other_organisation(text[:length]):
        return 0
    for hit in known.find(text[: length + 1]):
        words = text[: hit.start].split()
        if not words:
            return 0
        if text[hit.start : hit.end] in lines("last_names.txt") and _is_placed(_OWN_KEY.sub("", text[length:])):
            break
        if len(words) > 1 or words[0] in lines("first_names.txt"):
            length = len(text[: hit.start].rstrip())
        break
    name = text[:length]
    sure = strength(name) >= least or (len(name.split()) > 1 and _is_placed(text[length:]))
    return length if sure else 0


def _is_placed(after: str) -> bool:
    """Say whether an organisation follows at once, in brackets or after a comma."""
    hit = next(organisations().find(after[:_FARTHEST]), None)
    return hit is not None and fold(after[: hit.start]).strip(" (,/") in {"", *table("attendance")["of_place"]}


def tells_people(text: str) -> bool:
    """Return whether a paragraph tells who was there: names with their organisations, and little else."""
    told = people_told(text)
    placed = sum(1 for one in told if one.placed)
    if placed < _LEAST_LED or len(text) > _PER_PERSON * len(told) + _FARTHEST:
        return False
    return placed >= _LEAST_TOLD or is_led(text)


def hardly_more_than_people(text: str) -> bool:
    """Return whether a text is short for the people it names, and tells where one is from or what one is."""
    told = people_told(text)
    if not told or len(text) > _PER_ENTRY * len(told):
        return False
    return any(one.placed for one in told) or any(is_title(word) for word in text.split())


def is_led(text: str) -> bool:
    """Return whether the first words of a text speak of presence or absence."""
    opening = fold(text[:_FARTHEST])
    return bool(_cues("presence_cues").search(opening) or _cues("absence_told").search(opening))


def tells_absence(sentence: str) -> bool:
    """Return whether a sentence about people, or what is told of one, says that they were not there."""
    return bool(_cues("absence_told").search(fold(sentence)))


def begins_afar(text: str, start: int) -> bool:
    """Return whether the sentence in which a name stands begins with those who took part from afar: 'På länk: …'."""
    begin = max((match.end() for match in _ENDS.finditer(text, 0, start)), default=0)
    first = next((one.start for one in people_told(text) if one.start >= begin), start)
    return bool(_afar().search(fold(text[begin:first])))


@per_language
def _afar() -> re.Pattern[str]:
    words = table("attendance")
    afar = any_of(fold(word) for word in [*words["remote"], *words["remote_words"]])
    return re.compile(rf"(?<!\w){afar}(?!\w)")


def clause_around(text: str, start: int) -> str:
    """Return the sentence in which a name stands, without a clause about somebody else.

    'Bo Ek skrev eftersom Anna Berg låg hemma': of Bo it tells 'Bo Ek skrev', of Anna 'Anna Berg låg hemma'.
    """
    begin = max((match.end() for match in _ENDS.finditer(text, 0, start)), default=0)
    stop = _ENDS.search(text, start)
    end = stop.start() if stop else len(text)
    told = [one for one in people_told(text) if begin <= one.start < end]
    for joint in _clause_joint().finditer(text, begin, end):
        following = next((one.start for one in told if one.start > joint.start()), None)
        if following is None or following - joint.end() > _NEAR:
            continue
        if joint.start() > start:
            end = joint.start()
            break
        begin = joint.end() if any(one.start < joint.start() for one in told) else begin
    return text[begin:end]


@per_language
def _clause_joint() -> re.Pattern[str]:
    """What stands between a clause about one and a clause about another: 'eftersom', 'medan'."""
    return re.compile(rf"[\s,]{any_of(table('attendance')['clause_joints'])}\s")


@per_language
def _not_names() -> frozenset[str]:
    """What stands beside an organisation like a name: 'Lund (Teams)', 'Eslöv (ordf)'."""
    words = table("attendance")
    keys = ("remote", "remote_words", "chair", "no_chair", "excused", "absent", "yes_marks", "no_marks", "nobody")
    return frozenset(fold(word) for key in keys for word in words[key])


@per_language_most(8)
def _cues(name: str) -> re.Pattern[str]:
    phrases = [fold(phrase) for phrase in table("attendance")[name]]
    open_ended = any_of(phrase.rstrip("*") for phrase in phrases if phrase.endswith("*"))
    whole = any_of(phrase for phrase in phrases if not phrase.endswith("*"))
    return re.compile(rf"(?<!\w)(?:{open_ended}|{whole}(?!\w))")
