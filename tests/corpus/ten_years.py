"""Ten years of one network: the sample's papers told again for earlier years, with other people.

Each round of three years is the sample's fourteen papers with the years in them moved back and every name changed,
so that what was promised, put off and left in one round is forgotten by the next, as it is in life.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import docx
from docx.oxml.ns import qn

from lagetrunt.language.words import lines
from tests.corpus.sample_papers import PAPERS, lines_of, records, register

SPAN = 3
"""Years from one round to the next: what the sample's papers cover."""
_WEEKDAY = re.compile(r"\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?s?\s+(?:den\s+)?(?=\d)", re.IGNORECASE)
_BEYOND = re.compile(r"\b2027-\d\d-\d\d\b")
"""Days after the papers' end: in an earlier round they come before the next one begins, or two would have one seat."""
_YEAR = re.compile(r"\b20[12]\d\b")
_SHORT = re.compile(r"\b(2\d)(?=(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\b)")


def ten_years(*, until: date = date(2026, 9, 18), years: int = 10) -> list[tuple[str, bytes]]:
    """Return the papers (name, content) of `years` up to a day, oldest round first; the last is the sample itself."""
    first = until.replace(year=until.year - years)
    found = []
    begins = date.fromisoformat(records()[0]["date"])
    for back in range(years // SPAN * SPAN + SPAN, -1, -SPAN):
        ends = begins.replace(year=begins.year - back + SPAN) if back else until
        for record in records():
            day = date.fromisoformat(record["date"])
            moved = day.replace(year=day.year - back)
            if first <= moved <= until and (moved < ends or not back):
                found.append(_told_again(record["source"], back))
    return found


def _told_again(source: str, back: int) -> tuple[str, bytes]:
    """Return one paper of the sample as it would have been so many years before; a PDF becomes plain text."""
    path = PAPERS / source
    if not back:
        return source, path.read_bytes()
    name = _moved(source, back)
    if path.suffix == ".docx":
        return name, _docx_again(path, back)
    return f"{name.rsplit('.', 1)[0]}.txt", _again("\n".join(lines_of(path)), back).encode()


def _docx_again(path: Path, back: int) -> bytes:
    document, written = docx.Document(str(path)), BytesIO()
    for paragraph in document.element.body.iter(qn("w:p")):
        for text in paragraph.iter(qn("w:t")):
            text.text = _again(text.text or "", back)
    document.save(written)
    return written.getvalue()


def _again(text: str, back: int) -> str:
    """Return a text with other names, its years moved back and no days of the week, which would be wrong."""
    return _renamed(_moved(_BEYOND.sub("2026-08-31", _WEEKDAY.sub("", text)), back), back)


def _moved(text: str, back: int) -> str:
    text = _YEAR.sub(lambda found: str(int(found[0]) - back), text)
    return _SHORT.sub(lambda found: str(int(found[1]) - back), text)


def _renamed(text: str, back: int) -> str:
    names = _names(back)
    written = re.compile(rf"\b({'|'.join(sorted(map(re.escape, names), key=len, reverse=True))})(s?)\b")
    return written.sub(lambda found: names[found[1]] + found[2], text)


@cache
def _names(back: int) -> dict[str, str]:
    """Return another name for each first name and surname of the sample; a surname keeps its initial."""
    people = [person for one in register()["people"] for person in (one["name"], *one["aliases"])]
    used = {part for person in people for part in person.split()}
    firsts = _unused("first_names.txt", used)
    found: dict[str, str] = {}
    for number, person in enumerate(people):
        first, surname = person.split(" ", 1)
        found.setdefault(first, firsts[(number * 17 + back * 101) % len(firsts)])
        alike = [one for one in _unused("last_names.txt", used) if one[0] == surname[0]]
        found.setdefault(surname, alike[(number * 7 + back * 13) % len(alike)])
    found["Almfelt"] = found["Almfeldt"][:-1]
    return found


def _unused(file: str, used: set[str]) -> list[str]:
    """Return names of the language's list that the sample has not, long enough to be no other word."""
    return sorted(name.title() for name in lines(file) if name.title() not in used and 5 <= len(name) <= 9)
