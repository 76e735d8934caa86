"""*Att ta tag i* as a page shows it: the lines that the address asks for, with their filters and sources."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.models import Body, Meeting
from lagetrunt.web.business.concerning import concern_of
from lagetrunt.web.business.counting import waiting_and_cold
from lagetrunt.web.business.rows import Here, facts_of, rows_of
from lagetrunt.web.business.sifting import Sifted, sift
from lagetrunt.web.dates import short_date
from lagetrunt.web.navigation import with_query
from lagetrunt.web.own import own_organisations
from lagetrunt.web.pages import Asked
from lagetrunt.web.sourcing import Sources

_A_MONTH = timedelta(days=30)


def deal_of(
    request: Asked, bodies: Sequence[Body], coming: Sequence[Meeting], *, besides: Sequence[Any] = ()
) -> dict[str, Any]:
    """Return what `business/part_deal.html` draws: all that waits; its sources tell of `besides` too."""
    user, today = request.user, timezone.localdate()
    concern = concern_of(own_organisations(user), user=user)
    waiting, cold = waiting_and_cold(user, bodies, concern, on=today)
    sifted = sift(waiting, request.GET, bodies)
    here = Here(user, today, {one.body_id: one for one in coming}, {body.pk: body for body in bodies})
    rows = rows_of(sifted.lines, here)
    return {
        "waiting": waiting,
        "rows": rows,
        "sifted": sifted,
        "deal_words": deal_words(sifted),
        "told_count": told_count(sifted),
        "sources": Sources([*facts_of(rows), *besides], user=user),
        "cold": cold,
        "cold_words": cold_words(cold),
        "may_say": any(here.may_say(line) for line in waiting),
        "all_url": with_query(request.GET, alla="1"),
        "here": request.get_full_path(),
        **days_to_come(today),
    }


def deal_words(sifted: Sifted) -> str:
    """Return what the head of the list says: how many, and in which order."""
    if not sifted.all:
        return ""
    count = ngettext("%(n)s sak", "%(n)s saker", sifted.all) % {"n": sifted.all}
    return _("%(count)s, det som hör till nästa möte först, sedan äldst") % {"count": count}


def told_count(sifted: Sifted) -> str:
    """Return what a screen reader is told when a filter has been chosen."""
    return ngettext("%(n)s sak visas.", "%(n)s saker visas.", len(sifted.lines)) % {"n": len(sifted.lines)}


def cold_words(cold: int) -> str:
    """Return the one sentence about what nobody has mentioned lately."""
    words = ngettext(
        "%(n)s sak har ingen nämnt på fyra möten eller på ett år.",
        "%(n)s saker har ingen nämnt på fyra möten eller på ett år.",
        cold,
    )
    return words % {"n": cold}


def days_to_come(today: date) -> dict[str, str]:
    """Return the days that are proposed when something is put aside, as fields take them and as they are read."""
    later = today + _A_MONTH
    tomorrow = today + timedelta(days=1)
    return {
        "tomorrow_iso": tomorrow.isoformat(),
        "in_a_month_iso": later.isoformat(),
        "in_a_month_words": short_date(later, today),
    }
