"""Names of bodies in titles and in the text, in their plain form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from lagetrunt.language.dates import clock_sign, find_dates
from lagetrunt.language.keys import fold
from lagetrunt.language.names import genitives, is_genitive, is_name, without_genitive
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import any_of, per_language, per_language_most, table
from lagetrunt.reading.passes.rows import finite_verbs

_WORD = re.compile(r"[^\W\d_]+(?:[-/][^\W\d_]+)*")
_TAIL = re.compile(r"(?:\s+(?:[^\W\d_][\w/&-]*|&))*")
_LONGEST_TAIL = 7
_SHARED = 6
"""So many letters of a word must begin the name that was made of it."""
_CUT = re.compile(r"\s+[–—·@|/-]\s*|[:,(]|\s*[^\w\s&.,:;()'’/+-]")
"""What parts the name in a title from what is told besides."""


@per_language_most(8_192)
def plain_body(word: str) -> str | None:
    """Return the definite form of a word that names a body ('Socialchefsnätverket'), None for any other word."""
    folded = fold(word)
    if len(folded) < 8 or folded.endswith(tuple(table("header")["bodies"]["no_endings"])):
        return None
    for stem in (folded, without_genitive(folded)):
        for indefinite, definite in _endings():
            if stem in _common() or len(stem) <= len(indefinite) + 3:
                continue
            if stem.endswith(definite):
                return capital(word[: len(stem)] if not word.isupper() else stem)
            if stem.endswith(indefinite):
                if indefinite in table("header")["bodies"]["as_written"]:
                    return capital(word[: len(stem)]) if not word.isupper() else capital(stem)
                return capital(word[: len(stem) - len(indefinite)]) + definite
    return None


def in_title(title: str, counts: Counter[str]) -> str | None:
    """The body in a title: a word of its own, one that the title splits, or words before and after its common noun."""
    text = _paper_words().sub(" | ", _bare(title))
    words = _WORD.findall(text)
    named = first_body(text)
    if named:
        return named
    for one, two in pairwise(words):
        name = plain_body(one + two.lower()) if fold(two) in _common() and one[0].isupper() and len(one) > 3 else None
        split = is_genitive(one.lower()) and not one.lower().endswith(_genitives())
        if name and (counts[name] or split):
            return name
    stems = [fold(word)[:7] for word in words if len(word) > 6]
    for name, count in counts.most_common(3):
        if count >= 2 and any(fold(name).startswith(stem) for stem in stems):
            return name
    return _phrase(text)


def people_body(title: str) -> str | None:
    """The people in a title who are a body together, with where they are: 'Ekonomichefer Dalarna'."""
    text = _bare(title)
    match = _people().search(text)
    if match is None:
        return None
    after = text[match.end() :]
    link = re.match(rf"\s+{any_of(table('header')['title']['about_phrase'])}\s+(?=[A-ZÅÄÖ])", after)
    tail = _tail_words(" " + after[link.end() :]) if link else []
    where = [link[0].strip(), *tail] if link and tail and not organisations().get(" ".join(tail)) else None
    words = [match["people"], *(where or ([] if link else _tail_words(after)))]
    whole = _joined(" ".join(words), match["people"], text)
    return _sentence_case(whole) if text.isupper() else whole


def is_of_others(name: str) -> bool:
    """Return whether a body is of a kind that papers of a network name more often than the network itself."""
    return fold(name).startswith(tuple(table("header")["bodies"]["of_others"]))


def first_body(text: str) -> str | None:
    """The first body that a text names; a genitive before it belongs to it ('Nämndens beredningsgrupp')."""
    words = _WORD.findall(text)
    for word, following in zip(words, [*words[1:], ""], strict=False):
        name = plain_body(word)
        if name and is_genitive(fold(word)) and plain_body(following) and following[0].islower():
            return f"{word} {following}"
        if name:
            return _joined(_with_lead(with_tail(name, word, text), word, text), word, text)
    return None


def known_place(text: str) -> bool:
    """Return whether words after a body tell where it met or what the paper is rather than whose body it is."""
    return organisations().get(text) is not None or bool(_title_words().search(text))


def with_tail(name: str, word: str, text: str) -> str:
    """'Styrgruppen för närvård', 'Styrgrupp Vård i samverkan': what the body is for belongs to its name."""
    after = text[text.index(word) + len(word) :]
    capital = re.match(r"\s+[A-ZÅÄÖ][^,.;:()|–]*", after)
    if capital and fold(word) != fold(name) and word[0].isupper() and len(capital[0].split()) <= 6:
        return f"{word} {' '.join(capital[0].split())}"
    words = _tail_words(after)
    if words and (words[-1][0].isupper() or text.lstrip(" |").startswith(word)) and not known_place(" ".join(words)):
        written = word if words[0].islower() and words[0] not in table("header")["title"]["about"] else name
        whole = f"{written} {' '.join(words)}"
        return _sentence_case(f"{name} {' '.join(words)}") if text.isupper() else whole
    about = any_of(table("header")["title"]["about"])
    tail = re.match(rf"\s+{about}\s+(?=\S)[^,.;:()|–]+", after, re.IGNORECASE)
    if not tail or len(tail[0].split()) > 6 or organisations().plain_name(tail[0].split(None, 1)[1]):
        return name
    whole = f"{name} {' '.join(tail[0].split())}"
    return _sentence_case(whole) if text.isupper() else whole


def _tail_words(after: str) -> list[str]:
    """The words that follow a body's name as part of it: up to a sign, a figure, or a word for something else."""
    words: list[str] = []
    for word in _TAIL.match(after)[0].split():  # type: ignore[index]  # matches the empty text too
        if fold(word) in _no_tail() or fold(word) in finite_verbs() or len(words) >= _LONGEST_TAIL:
            break
        words.append(word)
    while words and not words[-1][0].isalpha():
        words.pop()
    upper = [word for word in words if word[0].isupper()]
    if not upper:
        return words if 0 < len(words) <= 3 and len(words[0]) >= 3 and _ends(after, words) else []
    areas = table("organisations")["areas"]
    while not words[-1][0].isupper() and fold(words[-1]) not in areas:
        words.pop()
    if len(upper) >= 2 and organisations().get(words[-1]) and fold(words[-1]) not in areas:
        words.pop()
    small = sum(1 for word in words if word[0].islower())
    return words if small <= 3 else []


def _ends(after: str, words: Sequence[str]) -> bool:
    rest = after.strip()[len(" ".join(words)) :].strip()
    return not rest or rest[0] in "|,"


def _sentence_case(text: str) -> str:
    """A title in capitals as one would write it, names of places excepted."""
    areas = table("organisations")["areas"]
    known = organisations()
    words = [word.capitalize() if fold(word) in areas or known.get(word) else word.lower() for word in text.split()]
    return capital(" ".join(words))


def _with_lead(name: str, word: str, text: str) -> str:
    """'Nordöstra Skånes kulturchefsnätverk': whose body it is belongs to its name where it stands before it."""
    before = re.search(rf"(?:[A-ZÅÄÖ][\w-]*\s+)*[A-ZÅÄÖ][\w-]*{any_of(genitives())}\s+$", text[: text.index(word)])
    if not before or word[0].isupper() or _title_words().search(before[0]) or fold(word) == fold(name):
        return name
    return f"{before[0].strip()} {word}"


def _joined(name: str, word: str, text: str) -> str:
    """'Mark- och exploateringsnätverket': words that share the end of a body's name belong to it."""
    before = _sharing().search(text, 0, text.index(word))
    if before is None or not fold(name).startswith(fold(word)[:_SHARED]):
        return name
    whole = f"{' '.join(before[0].split())} {name[:1].lower()}{name[1:]}"
    return _sentence_case(whole) if text.isupper() else capital(whole)


@per_language
def _sharing() -> re.Pattern[str]:
    """'Mark- och', 'Kultur-, fritids- och' at the end of a text."""
    ands = any_of(table("attendance")["ands"])
    return re.compile(rf"(?i:(?:(?<![\w-])[^\W\d_]+-,\s+)*(?<![\w-])[^\W\d_]+-\s+{ands}\s+)$")


def _phrase(text: str) -> str | None:
    """'Nätverket för e-hälsa', 'Nätverk äldreomsorg': a common noun and its neighbours."""
    match = _common_phrase().search(text)
    if not match:
        return None
    phrase = " ".join(match[0].split()).strip(" -–,.:")
    return capital(phrase) if len(phrase.split()) > 1 else None


def _bare(title: str) -> str:
    """A title without dates, times, page marks and what follows a place."""
    text = title.replace("\t", " ")
    for found in reversed(find_dates(text)):
        text = text[: found.start] + " | " + text[found.end :]
    return _junk().sub(" ", text)


def bare_title(title: str) -> str | None:
    """What remains of a title without the words for papers and meetings."""
    text = re.sub(r"\s*\|.*", "", _bare(title))
    text = _title_words().sub(" ", f" {text} ")
    text = _CUT.split(text.strip(" -–:,.·|/"))[0]
    links = any_of(table("header")["title"]["links"])
    text = re.sub(rf"^(?:[\s,.;:–-]|\b{links}\b)+|[\s,.;:–-]+$", "", text, flags=re.IGNORECASE)
    words = _without_where(text.split())
    text = " ".join(words)
    return capital(text) if 3 < len(text) <= 80 and not is_name(text) and organisations().get(text) is None else None


def _without_where(words: list[str]) -> list[str]:
    """A name without where its body met and the month behind it: 'Nätverket i Skövde', 'Nätverket dec'."""
    while len(words) > 1 and (organisations().get(words[-1]) or fold(words[-1]) in _no_tail() | _months()):
        words = words[:-1]
    return words


@per_language
def _months() -> frozenset[str]:
    return frozenset(fold(name).strip(".") for names in table("dates")["months"] for name in names)


def flat(text: str) -> str:
    """Return a text folded, without blanks and hyphens."""
    return re.sub(r"[\s-]", "", fold(text))


def capital(text: str) -> str:
    """Return a text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


@per_language
def _people() -> re.Pattern[str]:
    return re.compile(rf"(?i:(?<![\w-])(?P<people>[\w-]{{2,}}{any_of(table('header')['bodies']['people'])})(?![\w-]))")


@per_language
def _genitives() -> tuple[str, ...]:
    """'Chefernas nätverk' is no split word, 'chefs nätverk' is."""
    return tuple(table("header")["bodies"]["genitives"])


@per_language
def _junk() -> re.Pattern[str]:
    """Page marks, clock times and figures in a title."""
    clock = rf"\b{clock_sign()}\s*"
    return re.compile(
        r"\(\s*\d+\s*\)|\d{1,3}\s*\(\d{1,3}\)"
        rf"|(?:{clock})?\b\d{{1,2}}[.:]\d{{2}}(?:\s*[-–]\s*\d{{1,2}}[.:]\d{{2}})?"
        rf"|{clock}\d{{1,2}}(?:\s*[-–]\s*\d{{1,2}})?|#?\d{{3,8}}|\b\d{{1,2}}/\d{{1,4}}\b|[#*_]+",
        re.IGNORECASE,
    )


@per_language
def _no_tail() -> frozenset[str]:
    words = table("header")["title"]
    weekdays = [name for names in table("dates")["weekdays"] for name in names]
    return frozenset([*words["links"], *words["words_to_drop"], *weekdays])


@per_language
def _endings() -> tuple[tuple[str, str], ...]:
    return tuple((one, two) for one, two in table("header")["bodies"]["endings"])


@per_language
def _common() -> frozenset[str]:
    return frozenset(table("header")["bodies"]["common"])


@per_language
def _common_phrase() -> re.Pattern[str]:
    about, ands = any_of(table("header")["title"]["about_phrase"]), any_of(table("attendance")["ands"])
    nouns = any_of(word for pair in table("header")["bodies"]["endings"] for word in pair)
    about_it = rf"\s+{about}\s+[\w/-]+(?:\s+(?:{ands}\s+)?[\w/-]+){{0,4}}"
    return re.compile(
        rf"(?:(?!(?:{_title_words().pattern}))[A-ZÅÄÖ][\w-]*\s+)*(?<![\w-])(?i:{nouns})(?![\w-])"
        rf"(?:{about_it}|(?:\s+[A-ZÅÄÖ][\w/-]*)+|\s+[^\W\d_A-ZÅÄÖ][\w/-]{{5,}}(?:\s+[A-ZÅÄÖ][\w/-]*)*)?"
    )


@per_language
def _paper_words() -> re.Pattern[str]:
    return re.compile(r"(?i:\b" + any_of(table("header")["title"]["papers"]) + r"\b)")


@per_language
def _title_words() -> re.Pattern[str]:
    words = table("header")["title"]
    return re.compile(r"(?i:\b" + any_of([*words["papers"], *words["meetings"], *words["words_to_drop"]]) + r"\b)")
