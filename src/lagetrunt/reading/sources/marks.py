"""Numbers and bullets that stand before a line, and lines that only draw something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from lagetrunt.language.dates import clock_sign
from lagetrunt.language.words import any_of, per_language, table

BULLETS = "•‣⁃▪▫●○◦■□►➢➔→✓✔·*–—-\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf076"
RULE = re.compile(r"\s*(?:[-–—_=*~#+|.•]\s*){3,}$|\s*[─━═│┌┐└┘├┤┬┴┼╔╗╚╝║]+[\s─━═│┌┐└┘├┤┬┴┼╔╗╚╝║]*$")

_BULLET = re.compile(
    rf"(?:[{re.escape(BULLETS)}](?:\s+|(?=[A-ZÅÄÖ][a-zåäöé])(?<![*–—]))|[•‣▪●○■►\uf0b7\uf0a7\uf0d8]|o(?:\t| {{2,}}))\s*"
)
_NUMBER = re.compile(
    r"(?:§+\s*(?P<par>\d{1,4}(?:\.\d{1,2})?\s?[a-z]?)(?:[.:)]|\b(?!-[a-zåäöé]))|(?P<rev>\d{1,4})\s*§+[.:]?)\s*[-–:.]?\s*"
    r"|(?P<num>\d{1,3}(?:\.\d{1,2}){0,3}\s?[a-z]?(?=[.:)]))[.:)]{1,2}(?:\s+|(?=[A-ZÅÄÖ\"”]))"
    r"|(?P<deep>\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=[A-ZÅÄÖ\"”])"
    r"|\(?(?P<letter>[a-zåäö]|[ivx]{1,4}|\d{1,2})\)\s*"
    r"|(?P<lead>[a-hA-H]|[I-P]|[A-P]\d{1,2})[.)]\s+(?=[A-ZÅÄÖ])"
)
_ROMAN = {"I": 1, "V": 5, "X": 10}
_INNER = ("–—-", "o", "▪▫\uf0a7■□")
_HEADING_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2}\s+|/\s*)(?=[^\W\d_])")
_SPAN = re.compile(r"§+\s*\d+\s*[-–—]+\s*(?:§+\s*)?\d+")
_MOST_SERIES = 500
"""Where so many lines begin with a number, they are no points but the rows of a list."""
_BARE = re.compile(r"(?P<bare>\d{1,3})(?:\s+[-–]\s+|\s+)(?=[A-ZÅÄÖ\"”])")


@per_language
def _time() -> re.Pattern[str]:
    clock = rf"(?:{clock_sign()}\s*)?(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)"
    return re.compile(rf"{clock}|\d{{1,2}}[.]\d{{1,2}}[.]\d{{2,4}}")


@per_language
def _worded() -> re.Pattern[str]:
    words = any_of(table("headings")["number_words"])
    number = r"(?P<num>\d{1,3}(?:\.\d{1,2})?(?-i:\s?[a-z](?!\w))?)"
    return re.compile(rf"{words}\s*{number}\s*(?:[.:)–-]\s*|(?-i:(?=[A-ZÅÄÖ]|$)))", re.IGNORECASE)


def bullet(text: str) -> int:
    """Return the length of the bullet that the text begins with, 0 where there is none."""
    match = _BULLET.match(text)
    return match.end() if match else 0


def roman(text: str) -> int:
    """Return a number in Roman figures, 0 where the text is none."""
    values = [_ROMAN.get(letter, 0) for letter in text]
    if not values or 0 in values:
        return 0
    return sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True))


def rank(marker: str) -> int:
    """Return how deep the bullet of a word processor stands by its sign alone: '•' before 'o' before '▪'."""
    return next((deep for deep, signs in enumerate(_INNER, 1) if marker and marker in signs), 0)


def heading_number(text: str) -> tuple[str, int]:
    """Return the number that a heading begins with, small letters after it too: '15.1 budget', '3/ Budget'."""
    marker, length = number(text)
    match = None if length or _time().match(text) else _HEADING_NUMBER.match(text)
    return (match[0].strip(), match.end()) if match else (marker, length)


def number(text: str) -> tuple[str, int]:
    """Return the number or letter that the text begins with, as printed, and the length of what it takes up."""
    match = _worded().match(text)
    if match:
        return text[: match.end()].strip(), match.end()
    if _time().match(text):
        return "", 0
    match = _NUMBER.match(text)
    if not match or _SPAN.match(text) or (match.end() == len(text) and not match["par"] and not match["rev"]):
        return "", 0
    return text[: match.end()].strip(), match.end()


def bare_number(text: str) -> tuple[str, int]:
    """Return a number without any sign, as in '4 Budget': only its neighbours can tell that it numbers anything."""
    match = None if _time().match(text) else _BARE.match(text)
    return (match["bare"], match.end()) if match else ("", 0)


_PLAIN = re.compile(
    r"(?<!\w)\d{2,4}[/:-]\d{1,3}(?!\w)|(?<!\w)[IVX]{2,5}(?!\w)|\d{1,4}(?:\.\d{1,2}){0,3}(?:\s?[^\W\d_A-ZÅÄÖ])?(?![\w])|[A-P]\d{1,2}|[^\W\d_]|[ivx]{1,4}"
)


def plain_number(marker: str) -> str | None:
    """Return a marker as the number that it holds: '57' for '§ 57', 'a' for 'a)'; None for a bullet."""
    if marker == "o":
        return None
    match = _PLAIN.search(re.sub(r"[^\W\d_]{2,}\.?(?=\s*\d)", " ", marker))
    return match[0].replace(" ", "") if match else None


def bare_numbers(texts: Sequence[str]) -> frozenset[int]:
    """Return which texts begin with a number without a sign that is one of a series: 1, 2, 3 …"""
    found = [(at, int(number)) for at, text in enumerate(texts) for number in [bare_number(text)[0]] if number]
    best: list[int] = []
    for start, (at, number) in enumerate(found[:_MOST_SERIES]):
        if number > 1 and start and best:
            continue
        series, expected = [at], number + 1
        for later, value in islice(found, start + 1, None):
            if value == expected:
                series.append(later)
                expected += 1
            elif value == 1 and number == 1:
                break
        if len(series) >= 3:
            best += series
    return frozenset(best)
