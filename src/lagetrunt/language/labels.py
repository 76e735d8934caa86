"""Labels of papers: 'Plats: …', 'Närvarande socialchefer:', 'Vid pennan'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lagetrunt.language.keys import fold
from lagetrunt.language.names import leading_name, strength
from lagetrunt.language.words import lines, per_language, per_language_most, table

_SPLIT = re.compile(r"\s*(?::(?!\d)|\t|\s[–—-]\s)\s*")
_SLASH = re.compile(r"\s*/+\s*(?=[A-ZÅÄÖ])")
_COMMA = re.compile(r"\s*,\s*")
_QUESTION = re.compile(r"\?\s*")
_TRIM = " .:;*_#-–—/"
_ROLES = ("present", "guests", "absent", "excused", "remote")
_MOST_WORDS = 7
_LONGEST_ABSENCE = 40
_SURE_NAME = 0.65
_FIRST = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile(r"\s*([^\W\d_][\w-]*)")


@dataclass(frozen=True, slots=True)
class Label:
    """A label: what it may stand for ('date', 'place', 'present' …), its words, and where its value begins."""

    kinds: frozenset[str]
    words: str
    value_start: int
    colon: bool
    exact: bool

    def has_value(self, text: str) -> bool:
        """Return whether something follows the label in the text."""
        return bool(text[self.value_start :].strip())


@per_language_most(8_192)
def label_of(text: str) -> Label | None:
    """Return the label that the text is or begins with, None where it begins with none."""
    first = _FIRST.match(text)
    if not first:
        return None
    if fold(first[0]) not in _openers() and text[first.end() : first.end() + 1] != "(":
        return _of_absence(text)
    for sign in (_SPLIT, _SLASH, _QUESTION, _COMMA):
        split = sign.search(text, 0, 80)
        words = fold(text[: split.start()]).strip(_TRIM) if split else ""
        found = _known(words, colon=True) if words else None
        kinds = _without_writer(found[0], split[0], text[split.end() :]) if split and found else frozenset()
        if found and not found[1] and (absence := _of_absence(text)):
            return absence
        if split and found and (sign is not _COMMA or "secretary" in kinds) and (sign is not _QUESTION or found[1]):
            return Label(kinds, words, split.end(), True, found[1])
    if len(text) <= 60 and text[0].isupper():
        words = fold(text).strip(_TRIM)
        found = _known(words, colon=False)
        if found:
            kinds = _without_writer(found[0], "", "")
            return Label(kinds, words, len(text), text.rstrip().endswith(":"), found[1])
    return _of_absence(text) or _before_name(text)


def _of_absence(text: str) -> Label | None:
    """'Ej kommen, anmält: Anna Berg': a label before people that tells in words of its own that they are away."""
    split = _SPLIT.search(text, 0, _LONGEST_ABSENCE)
    if split is None or not {":", "\t"} & set(split[0]) or not leading_name(text[split.end() :]):
        return None
    words = fold(text[: split.start()]).strip(_TRIM)
    parts = _FIRST.findall(words)
    stems = table("attendance")["absence_stems"]
    denied = parts[0] in stems["denials"]
    is_away = denied and (len(parts) == 1 or any(part.startswith(tuple(stems["there"])) for part in parts[1:]))
    is_away = is_away or any(part.startswith(tuple(stems["away"])) for part in parts)
    if not is_away or len(parts) > _MOST_WORDS or any(part in _finite() for part in parts[1:]):
        return None
    told = [part.startswith(tuple(stems["told"])) for part in parts]
    is_told = any(told) and not (parts[0] in stems["none"] and told[min(1, len(told) - 1)])
    return Label(frozenset({"excused" if is_told else "absent"}), words, split.end(), True, True)


def _without_writer(kinds: frozenset[str], sign: str, value: str) -> frozenset[str]:
    """'Anteckningar: Anna Berg' tells who wrote, 'Anteckningar – Nätverket' and 'Anteckningar' do not."""
    if not {"notes", "secretary"} <= kinds or (":" in sign and (leading_name(value) or len(value.split()) == 1)):
        return kinds
    return kinds - {"secretary"}


@per_language
def known_labels() -> dict[str, frozenset[str]]:
    """Return every label with the kinds of value that it stands before."""
    found: dict[str, set[str]] = {}
    attendance, headings = table("attendance"), table("headings")
    groups = {**table("header")["labels"], **{role: attendance[role] for role in _ROLES}}
    groups |= {"agenda": headings["agenda"], "notes": headings["labels"], "part": headings["parts"]}
    for kind, phrases in groups.items():
        for phrase in phrases:
            found.setdefault(fold(phrase).strip(_TRIM), set()).add(kind)
    return {phrase: frozenset(kinds) for phrase, kinds in found.items()}


@per_language
def _openers() -> frozenset[str]:
    """Return the letters that labels begin with, up to the first other sign."""
    return frozenset(match[0] for label in known_labels() if (match := _FIRST.match(label)))


@per_language
def _known(words: str, *, colon: bool) -> tuple[frozenset[str], bool] | None:
    """Exact labels, and lists of people with words of their own: 'Närvarande socialchefer', 'Ej närvarande från AU'."""
    labels = known_labels()
    if words in labels:
        return labels[words], True
    parts = words.split()
    bare = re.sub(r"\s*\(.*?\)|\s+\d+$", "", words).strip()
    if bare != words and bare in labels:
        return labels[bare], True
    if len(parts) > (_MOST_WORDS if colon else 3) or any(part in _finite() - _fillers() for part in parts):
        return None
    filled = next((at for at in range(1, len(parts)) if all(part in _fillers() for part in parts[at:])), None)
    if filled and (kinds := labels.get(" ".join(parts[:filled]), frozenset()) & set(_ROLES)):
        return kinds, True
    for length in range(len(parts) - 1, 0, -1):
        kinds = labels.get(" ".join(parts[:length]), frozenset()) & set(_ROLES)
        counted = any(char.isdigit() for char in words) and not (colon and parts[length] in _part_words())
        if kinds and not counted and (colon or kinds & {"present", "absent", "excused"}):
            return kinds, False
    return None


def _before_name(text: str) -> Label | None:
    """'Närvarande Anna Berg, Bo Ek': the label of a list that runs on without a colon."""
    words = text.split(None, 4)[:4]
    for length in range(min(3, len(words) - 1), 0, -1):
        phrase = " ".join(words[:length])
        known = known_labels().get(fold(phrase), frozenset())
        kinds = known & {*_ROLES, "secretary"}
        if kinds and "notes" not in known:
            start = _after_fillers(text, len(phrase))
            named = leading_name(text[start:]) if start else 0
            at_once = not text[len(phrase) : start].strip()
            sure = named and (at_once or strength(text[start : start + named]) >= _SURE_NAME)
            if start and (sure or _begins_short(text[start:])):
                return Label(kinds, fold(phrase), start, False, True)
    return None


def _after_fillers(text: str, start: int) -> int:
    """Where what follows a label begins, small words such as 'på mötet var' left out."""
    while match := _NEXT_WORD.match(text, start):
        start = match.end(1) if fold(match[1]) in _fillers() else start
        if fold(match[1]) not in _fillers():
            return match.start(1)
    return 0


def _begins_short(text: str) -> bool:
    """Whether a text begins with a first name that is followed by a sign, as a list of first names does."""
    word = re.match(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    after = text[word.end() :] if word else ""
    return (word is not None and word[0] in lines("first_names.txt") and after[:1] in (",", ";")) or after[:2] == " ("


@per_language
def _part_words() -> frozenset[str]:
    """First words of what tells a part of the meeting: 'Gäster under punkt 3:'."""
    return frozenset(phrase.split()[0] for phrase in table("attendance")["partial"])


@per_language
def _fillers() -> frozenset[str]:
    return frozenset(table("attendance")["label_fillers"])


@per_language
def _finite() -> frozenset[str]:
    return frozenset(table("headings")["finite"])
