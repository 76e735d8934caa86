"""Dates as people write them.

A small grammar of our own, because no library knows `28/3`, `den 21 oktober` or `10/1, 7/2`.

A missing year is the year of the text's lead ("mötesdatum 2020: 10/1, 7/2"), else the next such date
on or after the meeting. A weekday that does not fit and a date that does not exist are doubts.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from lagetrunt.language.keys import small_letters
from lagetrunt.language.words import Table, any_of, either, per_language, table

DateKind = Literal["day", "month", "week", "year end"]
LAST_DAY = "12-31"
"""The end of the year, where the language tells no other."""
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<![\d/-])(20\d\d|19[89]\d)(?![\d/]|-\d)")
_LEAD_REACH = 300
_HALF_YEAR = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text. `value` is 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY-Www'; None where it cannot be told."""

    start: int
    end: int
    kind: DateKind
    value: str | None
    doubt: str | None = None
    last: str | None = None
    """Last day of a range."""
    guessed: bool = False
    """True where the year is not told, which alone is no fault of the paper."""

    @property
    def day(self) -> date | None:
        """The day, where a whole date is known."""
        return date.fromisoformat(self.value) if self.kind != "month" and self.kind != "week" and self.value else None


@dataclass(frozen=True, slots=True)
class _Grammar:
    pattern: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    weekday_names: tuple[str, ...]
    no_dates: frozenset[str]
    date_before: re.Pattern[str]
    date_after: re.Pattern[str]
    until: re.Pattern[str]
    doubts: dict[str, str]
    year_end_day: str


@dataclass(slots=True)
class _Part:
    """A date as its parts, before its year is settled."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None
    last_day: int | None


def find_dates(text: str, *, meeting: date | None = None, year: int | None = None) -> list[FoundDate]:
    """Return the dates in `text` in order; `meeting` is the day of the paper, `year` a year told by the lead above."""
    if not _DIGIT.search(text) and not _has_month(text):
        return []
    grammar = _grammar()
    small = _with_figures(small_letters(text).replace("–", "-").replace("—", "-").replace("−", "-"))
    found: list[FoundDate | _Part] = []
    for match in grammar.pattern.finditer(small):
        found.extend(_read(match, grammar, meeting, _lead_year(small, match.start(), year)))
    if not found:
        return []
    _share_years(small, found)
    settled = [_settle(entry, text, grammar, meeting) if isinstance(entry, _Part) else entry for entry in found]
    return [entry for entry in settled if entry is not None]


def _with_figures(small: str) -> str:
    """Return a text with days told in words as figures, of the same length ('femtonde maj' becomes '       15 maj')."""
    days = table("dates").get("day_words", [])
    if not any(f"{ending} " in small for ending in _endings_of_days()):
        return small
    return _day_words().sub(lambda match: str(days.index(match[0]) + 1).rjust(len(match[0])), small)


@per_language
def _endings_of_days() -> tuple[str, ...]:
    return tuple(sorted({word[-3:] for word in table("dates").get("day_words", [])}))


@per_language
def _day_words() -> re.Pattern[str]:
    """A day of the month in words, before the name of a month."""
    months = any_of(sorted((name for names in table("dates")["months"] for name in names), key=len, reverse=True))
    words = any_of(sorted(table("dates").get("day_words", []), key=len, reverse=True))
    return re.compile(rf"(?<!\w){words}(?=\s+{months}(?!\w))")


def _has_month(text: str) -> bool:
    small = text.casefold()
    return bool(_month_words().search(small))


@per_language
def _month_words() -> re.Pattern[str]:
    data = table("dates")
    words = [*(name for names in data["months"] for name in names), *data["year_ends"]]
    return re.compile(either(re.escape(word) for word in words))


@per_language
def _grammar() -> _Grammar:
    data = table("dates")
    months = {name: number for number, names in enumerate(data["months"], 1) for name in names}
    weekdays = {name: number for number, names in enumerate(data["weekdays"]) for name in names}
    return _Grammar(
        pattern=re.compile(_source(data, months, weekdays)),
        months=months,
        weekdays=weekdays,
        weekday_names=tuple(names[0] for names in data["weekdays"]),
        no_dates=frozenset(data["no_dates"]),
        date_before=re.compile(data["date_before"]),
        date_after=re.compile(data["date_after"]),
        until=re.compile(data["to"]),
        doubts={key: str(data[f"{key}_doubt"]) for key in ("weekday", "impossible", "year")},
        year_end_day=data.get("year_end_day", LAST_DAY),
    )


def _choice(words: dict[str, int]) -> str:
    return either(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _source(data: Table, months: dict[str, int], weekdays: dict[str, int]) -> str:
    month = f"(?:{_choice(months)})"
    weekday = rf"(?:(?P<weekday%d>{_choice(weekdays)})(?:{data['weekday_endings']})?\.?,?\s+)?(?:{data['the']})?"
    leads = either(re.escape(word) for word in sorted(data["month_leads"], key=len, reverse=True))
    ends = either(data["year_ends"])
    half = either(data["half_month"])
    day = rf"\d{{1,2}}(?:{data['ordinal']})?"
    ways = "|".join(
        (
            rf"(?P<skip>(?:{half})\s+{month}\s*(?:/|-)\s*{month}|\b{data['clock']}\s*\d\d?(?:[.:]\d\d)?(?:\s*-\s*\d\d?(?:[.:]\d\d)?)?)",
            rf"(?<![\w/-]){weekday % 1}(?P<iso>(?P<iy>(?:19|20)\d\d)[-.](?P<im>\d\d)[-.](?P<id>\d\d))(?![\d/])",
            r"(?<![\w/-])(?P<short>(?P<sy>\d\d)-(?P<sm>\d\d)-(?P<sd>\d\d))(?![\w/-])",
            r"(?<![\w/-])(?P<solid>(?P<oy>20\d\d)(?P<om>[01]\d)(?P<od>[0-3]\d))(?![\w/-])",
            rf"(?<![\w/,.:-]){weekday % 2}"
            r"(?P<slash>(?P<ld>\d{1,2})(?:-(?P<le>\d{1,2}))?/(?P<lm>\d{1,2}))(?![\d/%])"
            rf"(?:\s*[-/ ]\s*'?(?P<ly>20\d\d(?![\w/]|[.:-]\d)|\d\d(?![\w/.:]|-\d|\s*{data['no_year_before']})))?",
            r"(?<![\w/.-])(?P<dots>(?P<dd>\d{1,2})\.\s?(?P<dm>\d{1,2})\.\s?(?P<dy>(?:20)?\d\d))(?![\w/-])",
            rf"(?:(?<![\w.:-])|(?<=20\d\d-)|(?<=[^\W\d_]-))(?<!\d/){weekday % 3}"
            rf"(?P<words>(?P<wds>{day}(?:(?:{data['and']}|{data['to']})(?:{data['the']})?{day}){{0,31}}))"
            rf"(?:\s*|-)(?P<wm>{month})(?!\w)\.?(?:,?\s+-?'?(?P<wy>(?:20|19)\d\d)(?!\w)|\s*-(?P<wz>\d\d)(?!\w|\s*{month}))?",
            rf"(?<!\w)(?P<week>{data['week']}\s*(?P<w>\d{{1,2}})(?:\s*-\s*\d{{1,2}})?)(?![\w/])(?:\s+(?P<wky>20\d\d))?",
            rf"(?<!\w)(?P<ends>{ends})(?!\w)(?:\s+(?P<ey>20\d\d))?(?:\s*/\s*(?:20)?\d\d)?",
            rf"(?<!\w)(?P<final>{data['last_day']}\s+(?P<fm>{month})(?!\w)\.?(?:\s+(?P<fy>20\d\d)(?!\w))?)",
            rf"(?<!\w)(?P<month>(?P<lead>{leads})\s+(?P<mm>{month})(?!\w)(?!\s*[-/]\s*{month})\.?(?:\s+(?P<my>20\d\d)(?!\w))?"
            rf"|(?P<nm>{month})\s+(?P<ny>20\d\d)(?!\w))",
            rf"(?:(?<=[,(/-]\s)|(?<=[(/])|\A\s*)(?P<alone>{month})(?=[).]*\s*(?:\Z|:))",
            rf"(?<![\w/.:-]){weekday % 4}(?P<bare>{data['bare_day']})",
        )
    )
    # Within a word no date begins, which is said once: the ways need not be tried at every letter.
    return rf"(?:(?<!\w)|(?={half}))(?:{ways})"


def _lead_year(text: str, offset: int, year: int | None) -> int | None:
    """Return the last year told on its own before `offset`, where the text is a list under it, else the lead's year."""
    found = year
    for match in _YEAR.finditer(text, max(0, offset - _LEAD_REACH), offset):
        tail = text[match.end() : offset]
        if (":" in tail and ". " not in tail) or not re.search(r"[^\W\d_]{3,}", _year_words().sub("", tail)):
            found = int(match[1])
    return found


@per_language
def clock_sign() -> str:
    """Return a regular expression for what may stand before a clock time: 'kl', 'klockan', with a dot or without."""
    return rf"{any_of(table('dates')['clock_words'])}\.?"


@per_language
def _year_words() -> re.Pattern[str]:
    """Words that may stand between a year and the days of its list."""
    data = table("dates")
    words = [*(name for names in data["months"] for name in names), *data["year_words"]]
    return re.compile(r"(?<!\w)" + any_of(words) + r"(?!\w)")


def _read(match: re.Match[str], grammar: _Grammar, meeting: date | None, lead: int | None) -> list[FoundDate | _Part]:
    """Turn one match of the grammar into dates."""
    if match["skip"]:
        return []
    weekday = match["weekday1"] or match["weekday2"] or match["weekday3"] or match["weekday4"]
    told = grammar.weekdays.get(weekday) if weekday else None
    start, end = match.span()
    for prefix, name in (("i", "iso"), ("s", "short"), ("o", "solid"), ("d", "dots")):
        if match[name]:
            start = match.start() if weekday else match.start(name)
            day, month = int(match[f"{prefix}d"]), int(match[f"{prefix}m"])
            return [_Part(start, end, day, month, _full_year(match[f"{prefix}y"]), told, None)]
    if match["slash"]:
        return _read_slash(match, grammar, told, lead)
    if match["words"]:
        return _read_words(match, grammar, told, lead)
    if match["week"]:
        year = int(match["wky"]) if match["wky"] else _week_year(int(match["w"]), meeting)
        return [FoundDate(start, end, "week", f"{year}-W{int(match['w']):02}" if year else None)]
    if match["final"]:
        month, year = grammar.months[match["fm"]], _full_year(match["fy"]) or lead
        at = year or _month_year(month, meeting) or 1
        return [_Part(start, end, calendar.monthrange(at, month)[1], month, year, None, None)]
    if match["bare"]:
        return _read_bare(match, told, meeting)
    if match["ends"]:
        year = int(match["ey"]) if match["ey"] else meeting.year if meeting else None
        return [FoundDate(start, end, "year end", f"{year}-{grammar.year_end_day}" if year else None)]
    return _read_month(match, grammar, meeting, lead)


def _full_year(year: str | None) -> int | None:
    return None if year is None else int(year) if len(year) == 4 else 2000 + int(year)


def _week_year(week: int, meeting: date | None) -> int | None:
    if meeting is None or not 1 <= week <= 53:
        return None
    return meeting.year if week >= meeting.isocalendar().week else meeting.year + 1


def _read_slash(match: re.Match[str], grammar: _Grammar, told: int | None, lead: int | None) -> list[FoundDate | _Part]:
    day, month = int(match["ld"]), int(match["lm"])
    if not (1 <= day <= 31 and 1 <= month <= 12) or _is_fraction(match, grammar, told):
        return []
    year = _full_year(match["ly"]) or lead
    last = int(match["le"]) if match["le"] else None
    return [_Part(match.start(), match.end(), day, month, year, told, last)]


def _is_fraction(match: re.Match[str], grammar: _Grammar, told: int | None) -> bool:
    """Say whether '1/4' is a share: no weekday, no 'senast' before it and no other date beside it makes it a day."""
    if match["slash"] not in grammar.no_dates or told is not None:
        return False
    before, after = match.string[: match.start()], match.string[match.end() :]
    return not (grammar.date_before.search(before) or grammar.date_after.match(after))


def _read_words(match: re.Match[str], grammar: _Grammar, told: int | None, lead: int | None) -> list[FoundDate | _Part]:
    """Read '21 oktober', 'den 3, 10 och 17 maj 2020' and '12-13 mars'."""
    month = grammar.months[match["wm"]]
    year = _full_year(match["wy"] or match["wz"]) or lead
    numbers = list(re.finditer(r"\d{1,2}", match["words"]))
    days = [int(number[0]) for number in numbers]
    offset = match.start("words")
    if len(days) == 2 and grammar.until.match(match["words"], numbers[0].end()):
        return [_Part(match.start(), match.end(), days[0], month, year, told, days[1])]
    parts: list[FoundDate | _Part] = []
    for number, day in zip(numbers, days, strict=True):
        first, final = number is numbers[0], number is numbers[-1]
        start = match.start() if first else offset + number.start()
        end = match.end() if final else offset + number.end()
        parts.append(_Part(start, end, day, month, year, told if first else None, None))
    return parts


def _read_month(
    match: re.Match[str], grammar: _Grammar, meeting: date | None, lead: int | None
) -> list[FoundDate | _Part]:
    group = next(name for name in ("mm", "nm", "alone") if match[name])
    month, start = grammar.months[match[group]], match.start(group)
    told = match["my"] or match["ny"]
    year = int(told) if told else _month_year(month, meeting) or lead
    return [FoundDate(start, match.end(), "month", f"{year}-{month:02}" if year else None)]


def _month_year(month: int, meeting: date | None) -> int | None:
    """Return the year of the next such month, the meeting's own among them."""
    if meeting is None:
        return None
    return meeting.year if month >= meeting.month else meeting.year + 1


def _read_bare(match: re.Match[str], told: int | None, meeting: date | None) -> list[FoundDate | _Part]:
    """Read 'den 20:e': the next such day, in the meeting's month or the one after."""
    number = re.search(r"\d+", match["bare"])
    if meeting is None or number is None or not 1 <= int(number[0]) <= 31:
        return []
    day = int(number[0])
    following = (meeting.year, meeting.month + 1) if meeting.month < 12 else (meeting.year + 1, 1)
    year, month = (meeting.year, meeting.month) if day >= meeting.day else following
    return [_Part(match.start(), match.end(), day, month, year, told, None)] if _make(year, month, day) else []


def _share_years(text: str, found: list[FoundDate | _Part]) -> None:
    """Give the year at the end of a list ('10/1, 7/2 och 6/3 2020') to the dates before it."""
    for before, after in zip(found[-2::-1], found[:0:-1], strict=False):
        if isinstance(before, _Part) and isinstance(after, _Part) and before.year is None and after.year:
            between = text[before.end : after.start]
            if not re.search(r"[^\W\d]{5,}|[.;]\s", between) and before.month <= after.month:
                before.year = after.year


def _settle(part: _Part, text: str, grammar: _Grammar, meeting: date | None) -> FoundDate | None:
    """Give the date its year and check it against the calendar and the weekday told."""
    if not (1 <= part.month <= 12 and 1 <= part.day <= 31):
        return None
    guessed = part.year is None
    day = _next(part, meeting) if guessed else _make(part.year or 0, part.month, part.day)
    if day is None:
        if guessed and meeting is None and part.day <= 29:
            return FoundDate(part.start, part.end, "day", None)
        doubt = grammar.doubts["impossible"].format(text=text[part.start : part.end])
        return FoundDate(part.start, part.end, "day", None, doubt)
    last = _make(day.year, day.month, part.last_day) if part.last_day else None
    found = FoundDate(part.start, part.end, "day", day.isoformat(), last=last.isoformat() if last else None)
    if part.weekday is not None and day.weekday() != part.weekday:
        return replace(found, doubt=_weekday_doubt(day, part.weekday, grammar))
    return replace(found, doubt=grammar.doubts["year"], guessed=True) if guessed else found


def _weekday_doubt(day: date, told: int, grammar: _Grammar) -> str:
    names = grammar.weekday_names
    return grammar.doubts["weekday"].format(date=day.isoformat(), is_day=names[day.weekday()], told_day=names[told])


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next(part: _Part, meeting: date | None) -> date | None:
    """Return the next such day on or after the meeting; the one just past where only its weekday fits."""
    if meeting is None:
        return None
    years = range(meeting.year - 1, meeting.year + 9)
    days = [day for day in (_make(year, part.month, part.day) for year in years) if day]
    coming = next((day for day in days if day >= meeting), None)
    past = max((day for day in days if day < meeting), default=None)
    if part.weekday is not None and coming and coming.weekday() != part.weekday and past:
        fits = past.weekday() == part.weekday
        return past if fits and meeting - past < _HALF_YEAR else coming
    return coming
