"""Terms of chairs and coordinators that have run out, run out soon, or are to be evaluated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from django.db.models import F, Max, Q
from django.utils.translation import gettext as _

from lagetrunt.models import Attendance, Certainty, Office, OfficeRole
from lagetrunt.register.business.horizon import Horizon
from lagetrunt.register.business.lines import Open
from lagetrunt.register.day_words import day_date

_NOTICE = {
    OfficeRole.CHAIR: timedelta(days=60),
    OfficeRole.VICE_CHAIR: timedelta(days=60),
    OfficeRole.COORDINATOR: timedelta(days=180),
}
"""How long before its end a term calls for something: a coordinator must be asked, or sought, and employed."""
_EVALUATION = timedelta(days=60)


def term_over(horizon: Horizon) -> Iterator[Open]:
    """Tell of chairs and coordinators whose term is over and whom nobody has followed."""
    over = [one for one in horizon.once(_ending) if one.ends_on and one.ends_on <= horizon.on]
    listed = _listed_since(over)
    for office in over:
        after = listed.get(office.pk)
        yield _line(horizon, office, "term_over", _over_words(office, after), after)


def term_ends(horizon: Horizon) -> Iterator[Open]:
    """Tell of terms that end soon, before anybody is told to follow."""
    for office in horizon.once(_ending):
        if office.ends_on and horizon.on < office.ends_on <= horizon.on + _NOTICE[OfficeRole(office.role)]:
            why = _("Tiden går ut %(day)s. Ingen efterträdare är utsedd.") % {"day": day_date(_last_day(office))}
            yield _line(horizon, office, "term_ends", why, None)


def evaluation(horizon: Horizon) -> Iterator[Open]:
    """Tell of offices that are to be evaluated soon, or were to be while the term still runs."""
    for office in horizon.once(offices):
        day = office.evaluation_on
        if day is None or day > horizon.on + _EVALUATION or (office.ends_on and office.ends_on <= horizon.on):
            continue
        words = _("Skulle utvärderas %(day)s.") if day < horizon.on else _("Ska utvärderas %(day)s.")
        line = _line(horizon, office, "evaluation", words % {"day": day_date(day)}, None)
        yield replace(line, since=day, due=day, mentioned=day)


def offices(horizon: Horizon) -> list[Office]:
    """Return the offices of the bodies, with those that ended long ago only where the cold is asked for."""
    rows = Office.objects.filter(body__in=horizon.bodies, withdrawn_at__isnull=True)
    if not horizon.with_cold:
        rows = rows.filter(Q(ends_on__isnull=True) | Q(ends_on__gt=horizon.cold_before))
    found = list(rows.select_related("person").order_by(F("ends_on").asc(nulls_last=True), "id"))
    for office in found:
        office.body = horizon.bodies[office.body_id]
    return found


def successor_of(office: Office, others: list[Office]) -> Office | None:
    """Return who of the others is told to follow in the same office: begun by its end, or said to replace it."""
    for other in others:
        same = (other.body_id, other.role) == (office.body_id, office.role) and other.pk != office.pk
        begun = other.starts_on and office.ends_on and other.starts_on >= office.ends_on
        if same and (begun or other.replaces_id == office.pk):
            return other
    return None


def _ending(horizon: Horizon) -> list[Office]:
    """Return the offices whose told end is past or near, without a later holder of the same office."""
    held = horizon.once(offices)
    last = horizon.on + max(_NOTICE.values())
    return [
        one
        for one in held
        if one.role in _NOTICE
        and one.ends_on
        and one.ends_on <= last
        and one.ends_certainty == Certainty.TOLD
        and successor_of(one, held) is None
    ]


def _listed_since(over: list[Office]) -> dict[int, date]:
    """Return the last meeting after its end at which a list has the holder of each office as chair."""
    if not over:
        return {}
    rows = Attendance.objects.filter(
        person__in={one.person_id for one in over}, is_chair=True, withdrawn_at__isnull=True
    ).filter(meeting__withdrawn_at__isnull=True, meeting__body__in={one.body_id for one in over})
    last = {
        (body, person): day
        for body, person, day in rows.order_by()
        .values_list("meeting__body", "person")
        .annotate(last=Max("meeting__date"))
    }
    found = {one.pk: last.get((one.body_id, one.person_id)) for one in over if one.role == OfficeRole.CHAIR}
    ends = {one.pk: one.ends_on for one in over}
    return {pk: day for pk, day in found.items() if day and (end := ends[pk]) and day >= end}


def _over_words(office: Office, after: date | None) -> str:
    said = {"day": day_date(_last_day(office)), "person": office.person, "met": day_date(after) if after else ""}
    if after:
        return _("Tiden gick ut %(day)s, men %(person)s står som ordförande den %(met)s.") % said
    return _("Tiden gick ut %(day)s och ingen har tagit över.") % said


def _last_day(office: Office) -> date:
    assert office.ends_on is not None  # noqa: S101  # asked for with an end
    return office.ends_on - timedelta(days=1)


def _line(horizon: Horizon, office: Office, rule: str, why: str, after: date | None) -> Open:
    body = horizon.bodies[office.body_id]
    mine = horizon.writes(body) or office.person_id == horizon.user.person_id
    last = _last_day(office) if office.ends_on else None
    return Open(
        rule=rule,
        fact=office,
        body=body,
        title=f"{office.person}, {office.title or office.get_role_display()}",
        why=why,
        facts=(office,),
        since=last,
        due=last,
        mine=mine,
        waits_on="" if mine else _("ordföranden") if office.role == OfficeRole.COORDINATOR else _("samordnaren"),
        before_meeting=body.pk in horizon.ahead,
        on_agenda=True,
        mentioned=max(last, after or last) if last and last < horizon.on else None,
        people=(office.person_id,),
    )
