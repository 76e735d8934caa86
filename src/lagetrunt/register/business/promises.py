"""Promises: what somebody has said they would do, and nobody has told the outcome of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from django.db.models import Prefetch, Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.language.keys import fold
from lagetrunt.language.words import table
from lagetrunt.models import Action, ActionState, Assignee, ReportKind
from lagetrunt.register.business.horizon import Heard, Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.sitting import Departure, departures, own_bodies, own_organisations
from lagetrunt.register.business.wording import listed
from lagetrunt.register.day_words import day_date

_SOON = timedelta(days=30)
"""A promise without a last day is expected at the next meeting, and asked for when that is near."""
_WHO = Prefetch("assignees", Assignee.objects.select_related("person", "organisation", "body"), to_attr="who")


def promised(horizon: Horizon) -> Iterator[Open]:
    """Tell of promises whose last day is past or near, and of those without one that no meeting has heard of."""
    for action in horizon.once(_open_actions):
        if _departure(horizon, action) is None and _is_expected(horizon, action):
            yield _line(horizon, action)


def left_promise(horizon: Horizon) -> Iterator[Open]:
    """Tell of promises of somebody who has left: they are to be handed over or let go."""
    for action in horizon.once(_open_actions):
        departure = _departure(horizon, action)
        if departure:
            yield _left_line(horizon, action, departure)


def _open_actions(horizon: Horizon) -> list[Action]:
    rows = Action.objects.filter(state=ActionState.OPEN).prefetch_related(_WHO)
    reported = [Q(pk__in=list(horizon.reported))] if horizon.reported else []
    again = {one.action for one in horizon.reports if _is_again(one)}
    return [one for one in horizon.lately(rows, *reported) if one.pk not in again]


def _is_again(heard: Heard) -> bool:
    """Whether a later promise stands in the place of the earlier one."""
    return heard.kind == ReportKind.RENEWED and heard.told is not None


def _first_days(horizon: Horizon) -> dict[int, date]:
    """Return the day on which each promise that was made again was made the first time."""
    first: dict[int, date] = {}
    for heard in horizon.reports:
        earlier = horizon.meetings.get(heard.promised_at)
        if heard.told and earlier and _is_again(heard):
            first[heard.told] = min(first.get(heard.action, earlier.day), first.get(heard.told, earlier.day))
    return first


def _told_late(horizon: Horizon) -> dict[int, date]:
    """Return the last meeting whose notes say that a promise is late."""
    late = [one for one in horizon.reports if one.kind == ReportKind.LATE]
    return {one.action: horizon.meetings[one.meeting].day for one in late}


def _departure(horizon: Horizon, action: Action) -> Departure | None:
    left = horizon.once(departures)
    people = (one.person_id for one in who(action))
    return next((left[person] for person in people if person in left), None)


def _is_expected(horizon: Horizon, action: Action) -> bool:
    """Whether somebody should ask: it is late, near, as old as a meeting, or told for the meeting to come."""
    body = action.meeting.body
    soon = horizon.on + _SOON
    if action.due_on:
        return action.due_on <= soon or horizon.by_next_meeting(body, action.due_on)
    if horizon.meetings_since(body, action.meeting.date) or horizon.is_cold(body, action.meeting.date):
        return True
    return horizon.ahead.get(body.pk, action.meeting.date + _SOON) <= soon


def _line(horizon: Horizon, action: Action) -> Open:
    body, day = action.meeting.body, action.meeting.date
    mine = _is_mine(horizon, action)
    is_late = action.due_on is not None and action.due_on < horizon.on
    is_fresh = not horizon.meetings_since(body, day)
    told_late = horizon.once(_told_late).get(action.pk)
    is_told_late = told_late is not None and not horizon.meetings_since(body, told_late)
    is_due = bool(action.due_on) or is_fresh or is_told_late
    at_meeting = is_due and horizon.by_next_meeting(body, action.due_on or horizon.on)
    return Open(
        rule="promised",
        fact=action,
        body=body,
        title=action.words,
        why=_why(horizon, action),
        facts=(action,),
        since=action.due_on if is_late else horizon.once(_first_days).get(action.pk, day),
        due=action.due_on,
        matter=horizon.matter_of(action),
        mine=mine,
        waits_on="" if mine else names_of(action),
        before_meeting=at_meeting,
        on_agenda=at_meeting,
        mentioned=_mentioned(horizon, action),
        newest=horizon.reported.get(action.pk, day),
        people=tuple(one.person_id for one in who(action) if one.person_id),
    )


def _mentioned(horizon: Horizon, action: Action) -> date:
    """Return the last meeting that speaks of the promise itself; a matter may go on for years beside it."""
    return max(action.meeting.date, horizon.reported.get(action.pk, date.min))


def _left_line(horizon: Horizon, action: Action, departure: Departure) -> Open:
    return Open(
        rule="left_promise",
        fact=action,
        body=action.meeting.body,
        title=action.words,
        why=f"{_told(horizon, action)}. {departure.words(horizon.on)}",
        facts=(action, departure.fact),
        since=min(departure.day, horizon.on),
        due=action.due_on,
        matter=horizon.matter_of(action),
        mine=horizon.writes(action.meeting.body),
        waits_on="" if horizon.writes(action.meeting.body) else _("samordnaren"),
        on_agenda=True,
        before_meeting=action.meeting.body_id in horizon.ahead,
        mentioned=_mentioned(horizon, action),
        newest=max(departure.told_on, action.meeting.date),
        people=tuple(one.person_id for one in who(action) if one.person_id),
    )


def who(action: Action) -> list[Assignee]:
    """Return who promised, of an action that stands on a line."""
    return action.who  # type: ignore[attr-defined,no-any-return]  # fetched with it


def names_of(action: Action) -> str:
    """Return who promised, as the register knows them or else as the paper writes them."""
    return listed([str(one) for one in who(action)] or [_("ingen utsedd")])


def _told(horizon: Horizon, action: Action) -> str:
    """Return who promised when, and when first, without a full stop."""
    first = horizon.once(_first_days).get(action.pk)
    said = {"day": day_date(action.meeting.date), "first": day_date(first) if first else ""}
    if not who(action):
        return _("Sagt %(day)s utan att någon utsågs") % said
    told = _("%(who)s lovade det %(day)s, först %(first)s") if first else _("%(who)s lovade det %(day)s")
    names = names_of(action)
    return told % {**said, "who": names[:1].upper() + names[1:]}


def _is_mine(horizon: Horizon, action: Action) -> bool:
    """Whether the reader, their organisation, or everybody in a body of theirs has promised."""
    for one in who(action):
        if one.person_id and one.person_id == horizon.user.person_id:
            return True
        if one.organisation_id in horizon.once(own_organisations):
            return True
        if fold(one.written) in table("business")["everybody"] and action.meeting.body_id in horizon.once(own_bodies):
            return True
    return False


def _why(horizon: Horizon, action: Action) -> str:
    """Return who promised what by when, and what has been heard: that it is late, or nothing."""
    late = horizon.once(_told_late).get(action.pk)
    if late:
        due = f", {_('till %(due)s') % {'due': _due_words(action)}}" if action.due_on else ""
        return (
            f"{_told(horizon, action)}{due}. {_('Försenat enligt anteckningarna %(day)s.') % {'day': day_date(late)}}"
        )
    if action.due_on:
        said = _("%(told)s, till %(due)s.") % {"told": _told(horizon, action), "due": _due_words(action)}
        return said if action.due_on >= horizon.on else f"{said} {_('Inget är rapporterat.')}"
    said = f"{_told(horizon, action)}."
    count = horizon.meetings_since(action.meeting.body, action.meeting.date)
    if not count:
        return said
    if action.meeting.date < horizon.cold_before:
        return f"{said} {_('Inget är rapporterat sedan dess.')}"
    silent = ngettext(
        "Inget är rapporterat på mötet sedan dess.", "Inget är rapporterat på %(n)s möten sedan dess.", count
    )
    return f"{said} {silent % {'n': count}}"


def _due_words(action: Action) -> str:
    assert action.due_on is not None  # noqa: S101  # asked for with a day
    return str(date_format(action.due_on, "F Y")) if action.due_precision == "month" else day_date(action.due_on)
