"""Whether two written names may mean the same: spellings of people, inflections of bodies. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA

from lagetrunt.language.keys import fold
from lagetrunt.language.words import lines

_STEM = {
    "gruppen": "grupp",
    "nätverket": "nätverk",
    "rådet": "råd",
    "organet": "organ",
    "nämnden": "nämnd",
    "styrelsen": "styrelse",
    "utskottet": "utskott",
    "beredningen": "beredning",
    "forumet": "forum",
    "teamet": "team",
}
_NUMBER = re.compile(r"\d+")
_INFLECTION = re.compile(rf"({'|'.join(_STEM)})s?$")
_JOINT = re.compile(r"[\s\-/:.,]+")


@dataclass(frozen=True, slots=True)
class Spelling:
    """How near two names of people are: 0 to 1, and in words what differs."""

    nearness: float
    words: str


def spelling(one: str, other: str) -> Spelling | None:
    """Return how near two different names are; None where they are no spellings of each other.

    Names are compared part by part, å, ä and ö as letters of their own: near to a and o, never equal.
    """
    left, right = fold(one).split(), fold(other).split()
    if left == right:
        return Spelling(1.0, "samma namn")
    if len(left) != len(right):
        return _shortened(left, right)
    apart = [(a, b, OSA.distance(a, b)) for a, b in zip(left, right, strict=True)]
    differing = [(a, b, distance) for a, b, distance in apart if distance]
    if len(differing) > 2 or any(not _is_near(a, b, distance) for a, b, distance in differing):
        return None
    nearness = 1.0
    for a, b, distance in differing:
        nearness *= 1 - 0.5 * distance / max(len(a), len(b))
        if _are_known_apart(a, b):
            nearness *= 0.5
    return Spelling(round(nearness, 3), _difference(differing))


def _is_near(a: str, b: str, distance: int) -> bool:
    longest = max(len(a), len(b))
    if min(len(a), len(b)) < 3:
        return False
    return distance == 1 or (distance == 2 and longest >= 6) or (distance == 3 and longest >= 9 and a[0] == b[0])


def _are_known_apart(a: str, b: str) -> bool:
    """Two names that many people bear are more likely two names than one misspelt."""
    return a in _borne() and b in _borne()


@cache
def _borne() -> frozenset[str]:
    return frozenset(fold(name) for file in ("first_names.txt", "last_names.txt") for name in lines(file))


def _shortened(left: list[str], right: list[str]) -> Spelling | None:
    """'Anna Lind Berg' and 'Anna Berg': a name may lose one of several surnames, or a middle name."""
    short, long = sorted((left, right), key=len)
    if len(short) < 2 or len(long) - len(short) != 1 or short[0] != long[0]:
        return None
    if all(part in long for part in short):
        return Spelling(0.8, "den ena har ett namn till")
    return None


def _difference(differing: list[tuple[str, str, int]]) -> str:
    letters = sum(distance for _a, _b, distance in differing)
    return "en bokstav skiljer" if letters == 1 else f"{letters} bokstäver skiljer"


def body_key(name: str) -> str:
    """Return a key that inflected and differently joined names of one body share.

    'Socialchefs nätverket', 'socialchefsnätverk' and 'Socialchefsnätverkets' have the same.
    """
    return _INFLECTION.sub(lambda match: _STEM[match[1]], _JOINT.sub("", fold(name)))


def body_nearness(one: str, other: str) -> float:
    """Return how near two names of bodies are, 0 to 1: 1.0 the same but for inflection, an abbreviation 0.9.

    'Grupp 1' and 'Grupp 2' are two groups, however alike they are written.
    """
    if _numbers(one) != _numbers(other):
        return 0.0
    left, right = body_key(one), body_key(other)
    if left == right:
        return 1.0
    if _is_abbreviation(one, other) or _is_abbreviation(other, one):
        return 0.9
    longest = max(len(left), len(right))
    if longest < 8:
        return 0.0
    distance = OSA.distance(left, right)
    return 1 - 2 * distance / longest if distance <= 3 else 0.0


def _numbers(name: str) -> list[str]:
    return _NUMBER.findall(name)


def is_shorter_body(short: str, long: str) -> bool:
    """Return whether a body's name is the other cut short: without its area ('Skolchefsnätverket' for '… Norra Skåne'),
    or only the letters that it begins with ('IFO' for 'IFO-chefsnätverket')."""
    if short.isupper() and len(short) > 1 and long.startswith(f"{short}-"):
        return True
    words, whole = short.split(), long.split()
    if _numbers(short) != _numbers(long):
        return False
    if not words or len(words) >= len(whole) or body_key(" ".join(whole[: len(words)])) != body_key(short):
        return False
    return all(word[:1].isupper() for word in whole[len(words) :])


def _is_abbreviation(short: str, long: str) -> bool:
    letters = short.strip().rstrip(":sS") if ":" in short else short.strip()
    words = [word for word in re.split(r"[\s\-/]+", long) if word]
    if not letters.isupper() or not 2 <= len(letters) <= 8 or len(words) < 2:
        return False
    return "".join(word[0] for word in words).upper() == letters
