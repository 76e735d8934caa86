"""How several names or days are said in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from lagetrunt.register.day_words import day_date


def listed(names: Iterable[str]) -> str:
    """Return names as 'Ada Ek, Bo Al och Cia Dal'."""
    said = list(names)
    return _("%(first)s och %(last)s") % {"first": ", ".join(said[:-1]), "last": said[-1]} if said[1:] else said[0]


def days_listed(days: Sequence[date]) -> str:
    """Return days as '13 februari, 8 maj och 18 september 2026': each year is said once, at its last day."""
    return listed(
        day_date(day) if number + 1 == len(days) or days[number + 1].year != day.year else str(date_format(day, "j F"))
        for number, day in enumerate(days)
    )
