"""Terms of chairs and coordinators that have run out, run out soon, or are to be evaluated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from django.db.models import Exists, Max, OuterRef, Q
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
_LONGEST = max(_NOTICE.values())
_EVALUATION = timedelta(days=60)


def term_over(horizon: Horizon) -> Iterator[Open]:
    """Tell of chairs and coordinators whose term is over and whom nobody has followed."""
    offices = [one for one in horizon.once(_ending) if one.ends_on and one.ends_on <= horizon.on]
    listed = _listed_since(offices)
    for office in offices:
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
    rows = Office.objects.filter(
        Q(ends_on__isnull=True) | Q(ends_on__gt=horizon.on),
        body__in=horizon.bodies,
        evaluation_on__lte=horizon.on + _EVALUATION,
        withdrawn_at__isnull=True,
    )
    for office in rows.select_related("person").order_by("evaluation_on", "id"):
        assert office.evaluation_on is not None  # noqa: S101  # asked for with a day
        words = _("Skulle utvärderas %(day)s.") if office.evaluation_on < horizon.on else _("Ska utvärderas %(day)s.")
        line = _line(horizon, office, "evaluation", words % {"day": day_date(office.evaluation_on)}, None)
        yield replace(line, since=office.evaluation_on, due=office.evaluation_on, mentioned=office.evaluation_on)


def _ending(horizon: Horizon) -> list[Office]:
    """Return the offices whose told end is past or near, without a later holder of the same office."""
    others = Office.objects.filter(
        Q(starts_on__gte=OuterRef("ends_on")) | Q(replaces=OuterRef("pk")),
        body=OuterRef("body"),
        role=OuterRef("role"),
        withdrawn_at__isnull=True,
    ).exclude(pk=OuterRef("pk"))
    rows = Office.objects.filter(
        ~Exists(others),
        body__in=horizon.bodies,
        role__in=_NOTICE,
        ends_on__lte=horizon.on + _LONGEST,
        ends_certainty=Certainty.TOLD,
        withdrawn_at__isnull=True,
    )
    return list(rows.select_related("person").order_by("ends_on", "id"))


def _listed_since(offices: list[Office]) -> dict[int, date]:
    """Return the last meeting after its end at which a list has the holder of each office as chair."""
    rows = Attendance.objects.filter(
        person__in={one.person_id for one in offices}, is_chair=True, withdrawn_at__isnull=True
    ).filter(meeting__withdrawn_at__isnull=True, meeting__body__in={one.body_id for one in offices})
    last = {
        (body, person): day
        for body, person, day in rows.order_by()
        .values_list("meeting__body", "person")
        .annotate(last=Max("meeting__date"))
    }
    found = {one.pk: last.get((one.body_id, one.person_id)) for one in offices if one.role == OfficeRole.CHAIR}
    ends = {one.pk: one.ends_on for one in offices}
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
