"""Headings as they are compared: without number, date and the words that say what is done with a point."""

from __future__ import annotations

import re

from lagetrunt.language.keys import fold
from lagetrunt.language.words import either, per_language, per_language_most, table

_NUMBER = re.compile(r"^(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zåäö])[.):]\s*|\d{1,2}(?:\.\d{1,2})*\s+(?=\D)|§\s*\d+\s*)")
_NUMBER_AS_WRITTEN = re.compile(_NUMBER.pattern, re.IGNORECASE)
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s?[-/]\s?(?:(?:19|20)\d\d|\d\d))?(?!\d)")
_DAY = re.compile(r"(?<![\w,])\d{1,2}(?:[./-]\d{1,2}){1,2}(?![\w,])|(?<!\w)\d{6,8}(?!\w)")
_ISO = re.compile(r"(?<!\d)(?:19|20)\d\d-\d\d(?:-\d\d)?(?!\d)")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_SIGNS = re.compile(r"[^\w:/&-]+|(?<!\w)[-:/&]+|[-:/&]+(?!\w)")


@per_language
def _day_and_month() -> re.Pattern[str]:
    months = either(sorted((name for names in table("dates")["months"] for name in names), key=len, reverse=True))
    return re.compile(rf"(?<!\w){table('dates')['day_in_heading']} (?:{months})(?!\w)")


@per_language
def _leads() -> re.Pattern[str]:
    leads = sorted((fold(lead) for lead in table("matters")["leads"]), key=len, reverse=True)
    return re.compile(rf"^(?:{either(map(re.escape, leads))})(?:\s*[:–-]\s*|\s+)(?=\w)")


@per_language_most(16_384)
def heading_key(heading: str) -> str:
    """Return what a heading is compared by: folded, without number, date, year and punctuation, at most 200 signs.

    What is left empty by that (a heading that is a date alone) is the folded heading itself.
    """
    folded = fold(_UNSEEN.sub("", heading))
    key = folded
    for pattern in (_NUMBER, _ISO, _day_and_month(), _DAY, _YEARS):
        key = pattern.sub(" ", key)
    key = " ".join(_SIGNS.sub(" ", key).split())
    return (key or folded)[:200].strip()


@per_language_most(16_384)
def subject_key(heading: str) -> str:
    """Return the key of what a heading is about: also without "fråga om", "återkoppling" and the like before it."""
    key = heading_key(heading)
    while (shorter := _leads().sub("", key)) != key:
        key = shorter
    return key


def years_in(heading: str) -> frozenset[int]:
    """Return the years that a heading names; of "2024/2025" both."""
    found: set[int] = set()
    for match in _YEARS.finditer(fold(heading)):
        parts = re.findall(r"\d+", match[0])
        found |= {int(part) if len(part) == 4 else int(parts[0][:2] + part) for part in parts}
    return frozenset(found)


@per_language_most(16_384)
def is_standing_heading(key: str) -> bool:
    """Return whether words alone say that a heading (by its `heading_key`) always stands on an agenda."""
    words = table("matters")
    return key in _standing() or key.startswith(tuple(words["standing_starts"]))


@per_language
def _standing() -> frozenset[str]:
    return frozenset(fold(heading) for heading in table("matters")["standing"])


def plain_heading(heading: str) -> str:
    """Return a heading as it is read aloud: without number, date, year and the point at its end."""
    plain = " ".join(heading.split())
    plain = _NUMBER_AS_WRITTEN.sub("", plain)
    for pattern in (_ISO, _day_and_month(), _DAY, _YEARS):
        plain = re.sub(pattern.pattern, " ", plain, flags=re.IGNORECASE)
    return " ".join(plain.split()).strip(" .,:;–-") or " ".join(heading.split())
