"""Dates and times as Swedes write them, in words that gettext may translate."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import get_language, ngettext, pgettext, pgettext_lazy
from django.utils.translation import gettext as _

_SHORT_MONTHS = (
    pgettext_lazy("kort månad", "jan"),
    pgettext_lazy("kort månad", "feb"),
    pgettext_lazy("kort månad", "mars"),
    pgettext_lazy("kort månad", "apr"),
    pgettext_lazy("kort månad", "maj"),
    pgettext_lazy("kort månad", "juni"),
    pgettext_lazy("kort månad", "juli"),
    pgettext_lazy("kort månad", "aug"),
    pgettext_lazy("kort månad", "sept"),
    pgettext_lazy("kort månad", "okt"),
    pgettext_lazy("kort månad", "nov"),
    pgettext_lazy("kort månad", "dec"),
)


def local_day(value: date | datetime) -> date:
    """Return the calendar day of `value`, an aware instant in the zone of the association."""
    if isinstance(value, datetime):
        return timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return value


def full_date(value: date | datetime) -> str:
    """'fredag 4 december 2026'."""
    return str(date_format(local_day(value), "l j F Y"))


def day_date(value: date | datetime) -> str:
    """'4 december 2026'."""
    return _day_date(local_day(value), get_language())


@lru_cache(4096)
def _day_date(day: date, _language: str | None) -> str:
    return str(date_format(day, "j F Y"))


def short_month(value: date | datetime) -> str:
    """'dec'; mars, maj, juni and juli are never cut."""
    return str(_SHORT_MONTHS[local_day(value).month - 1])


def short_date(value: date | datetime, today: date | None = None) -> str:
    """'4 dec', with the year when it is not this one."""
    day = local_day(value)
    text = f"{day.day} {short_month(day)}"
    return text if day.year == (today or timezone.localdate()).year else f"{text} {day.year}"


def plain_time(value: time | datetime) -> str:
    """'9', '9.30': minutes after a full stop, no leading nought, whole hours without minutes; in English '9:00'."""
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    if not value.minute:
        return pgettext("hel timme", "%(hour)s") % {"hour": value.hour}
    return _("%(hour)s.%(minute)s") % {"hour": value.hour, "minute": f"{value.minute:02}"}


def clock(start: time | datetime, end: time | datetime | None = None) -> str:
    """'kl. 9', 'kl. 9–12', 'kl. 13.30–16'."""
    span = plain_time(start) if end is None else f"{plain_time(start)}–{plain_time(end)}"
    return _("kl. %(time)s") % {"time": span}


def length_words(days: int) -> str:
    """'76 dagar', '1 år och 9 månader': days up to a year, then years and whole months."""
    if days < 366:
        return ngettext("%(n)s dag", "%(n)s dagar", days) % {"n": days}
    years, months = divmod(int(days / 30.4375), 12)
    years_said = ngettext("%(n)s år", "%(n)s år", years) % {"n": years}
    if not months:
        return years_said
    months_said = ngettext("%(n)s månad", "%(n)s månader", months) % {"n": months}
    return _("%(years)s och %(months)s") % {"years": years_said, "months": months_said}


def age(value: date | datetime, today: date | None = None) -> str:
    """'i dag', 'i går', 'för 76 dagar sedan', 'i morgon', 'om 15 dagar'."""
    days = ((today or timezone.localdate()) - local_day(value)).days
    near = {0: _("i dag"), 1: _("i går"), 2: _("i förrgår"), -1: _("i morgon"), -2: _("i övermorgon")}
    if days in near:
        return near[days]
    if days > 0:
        return _("för %(length)s sedan") % {"length": length_words(days)}
    return _("om %(length)s") % {"length": length_words(-days)}


def period(start: date | None, end: date | None) -> str:
    """A half-open period with its last day said: '1 januari 2025 t.o.m. 31 december 2026'; `end` is the day after."""
    last = end - timedelta(days=1) if end else None
    if start and last:
        return _("%(first)s t.o.m. %(last)s") % {"first": day_date(start), "last": day_date(last)}
    if start:
        return _("sedan %(first)s") % {"first": day_date(start)}
    if last:
        return _("t.o.m. %(last)s") % {"last": day_date(last)}
    return _("tiden är okänd")


def file_size(size: int) -> str:
    """'340 byte', '52 kB', '1,4 MB'."""
    if size < 1000:
        return _("%(n)s byte") % {"n": size}
    if size < 1_000_000:
        return _("%(n)s kB") % {"n": round(size / 1000)}
    return _("%(n)s MB") % {"n": one_decimal(size / 1_000_000)}


def one_decimal(value: float) -> str:
    """One decimal after a comma (in English a point), none where it is nought."""
    rounded = round(value, 1)
    return str(number_format(rounded, 0 if rounded == int(rounded) else 1))


_ISO_DAY = re.compile(r"\b(\d{4}-\d{2}-\d{2})\b")


def days_in_words(sentence: str) -> str:
    """Return a sentence with its ISO days said: 'till 2024-11-22' becomes 'till 22 november 2024'."""

    def said(found: re.Match[str]) -> str:
        try:
            return day_date(date.fromisoformat(found[1]))
        except ValueError:
            return found[1]

    return _ISO_DAY.sub(said, sentence)
