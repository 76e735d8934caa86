"""Meetings: the next one that nobody has booked, notes that are late, gaps, and networks that have fallen silent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.models import Body, BodyKind, Item, Meeting, MeetingState, Paper, PaperState
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.day_words import day_date, full_date
from lagetrunt.register.gaps import Gap, gaps_of

SILENT_AFTER, ASLEEP_AFTER = 90, 240
"""Days without a meeting held or planned after which a network is silent, and asleep."""
_NOTES_WITHIN = 14
"""Days after which notes are missed, where the body has promised no number of them."""
_GAPS_SINCE = timedelta(days=3 * 365)
"""Gaps further back are for the page of all meetings."""


def next_unbooked(horizon: Horizon) -> Iterator[Open]:
    """Ask for the next meeting of each body that meets and has none booked, with the day that papers name."""
    for pk, body in horizon.bodies.items():
        last = last_held(horizon, body)
        if last is None or pk in horizon.booked or not horizon.writes(body) or _is_silent(horizon, body):
            continue
        named = next(iter(horizon.named[pk]), None)
        if named:
            why = _("Anteckningarna nämner %(day)s. Inget är bokat.") % {"day": full_date(named.date)}
        else:
            why = _("Möttes senast %(day)s. Inget är bokat.") % {"day": day_date(last)}
        yield Open(
            rule="next_unbooked",
            fact=body,
            body=body,
            title=_("När är nästa möte?"),
            why=why,
            facts=(named,) if named else (),
            since=last,
            due=named.date if named else None,
            mine=True,
            newest=last,
        )


def notes_late(horizon: Horizon) -> Iterator[Open]:
    """Tell of meetings of the last twelve months of which neither paper nor point is here, though time is up."""
    papers = Paper.objects.filter(meeting=OuterRef("pk")).exclude(state=PaperState.PURGED)
    points = Item.objects.filter(meeting=OuterRef("pk"), withdrawn_at__isnull=True)
    met = [
        one.pk
        for one in horizon.meetings.values()
        if horizon.cold_before <= one.day < horizon.on and one.state != MeetingState.CANCELLED
    ]
    rows = Meeting.objects.filter(~Exists(papers), ~Exists(points), pk__in=met) if met else Meeting.objects.none()
    for pk in rows.order_by("date", "id").values_list("pk", flat=True):
        meeting = horizon.meeting(pk)
        body = meeting.body
        promised = body.notes_within_days
        days = (horizon.on - meeting.date).days
        if days <= (promised if promised is not None else _NOTES_WITHIN):
            continue
        told = _("Här finns inga anteckningar från mötet.")
        if promised is not None:
            told = ngettext(
                "Nätverket har lovat dem inom %(n)s dag.", "Nätverket har lovat dem inom %(n)s dagar.", promised
            ) % {"n": promised}
        yield Open(
            rule="notes_late",
            fact=meeting,
            body=body,
            title=_("Anteckningar från mötet %(day)s") % {"day": day_date(meeting.date)},
            why=told,
            facts=(meeting,),
            since=meeting.date,
            due=meeting.date + timedelta(days=promised) if promised is not None else None,
            mine=horizon.writes(body),
            waits_on="" if horizon.writes(body) else _("samordnaren"),
            before_meeting=body.pk in horizon.ahead,
            mentioned=meeting.date,
        )


def gap(horizon: Horizon) -> Iterator[Open]:
    """Tell of meetings of the last years that must have been, of which nothing is here; for those who may enter it."""
    mine = [body for body in horizon.bodies.values() if horizon.writes(body)]
    if not horizon.with_cold:  # a gap is as old as the meeting after it
        first = horizon.cold_before
        mine = [body for body in mine if any(met.day >= first for met in horizon.held[body.pk])]
    if not mine:
        return
    for body_key, found in gaps_of(mine, since=horizon.on - _GAPS_SINCE).items():
        for one in found:
            yield _gap_line(horizon, horizon.bodies[body_key], one)


def _gap_line(horizon: Horizon, body: Body, one: Gap) -> Open:
    said = {"after": day_date(one.after), "before": day_date(one.before)}
    return Open(
        rule="gap",
        fact=one.later,
        body=body,
        title=_("Anteckningar saknas mellan %(after)s och %(before)s") % said,
        why=" ".join(one.reasons),
        facts=(one.later, one.earlier),
        since=one.after,
        mine=True,
        mentioned=one.before,
        newest=one.before,
    )


def silent(horizon: Horizon) -> Iterator[Open]:
    """Tell of sub-networks and groups that have met, and neither have for long nor are about to."""
    for pk, body in horizon.bodies.items():
        if not _is_silent(horizon, body):
            continue
        last = horizon.held[pk][0].day
        days = (horizon.on - last).days
        told = _("Somnat: möttes senast %(day)s.") if days > ASLEEP_AFTER else _("Tyst: möttes senast %(day)s.")
        yield Open(
            rule="silent",
            fact=body,
            body=body,
            title=str(body),
            why=told % {"day": day_date(last)},
            since=last,
            mine=horizon.writes(body),
            waits_on="" if horizon.writes(body) else _("kontaktpersonen"),
            on_agenda=True,
            newest=last,
        )


def last_held(horizon: Horizon, body: Body) -> date | None:
    """Return the day of a body's last held meeting."""
    return horizon.held[body.pk][0].day if horizon.held[body.pk] else None


def _is_silent(horizon: Horizon, body: Body) -> bool:
    last = last_held(horizon, body)
    below = body.parent_id is not None and body.kind in (BodyKind.NETWORK, BodyKind.GROUP)
    return bool(below and last and body.pk not in horizon.ahead and (horizon.on - last).days > SILENT_AFTER)
