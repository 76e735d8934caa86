"""Lines of what waits: shape, word, why, source and one step; drawn by `{% deal %}` on Hem and on networks' pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body
from lagetrunt.models import Action, Body, Mandate, Office, OfficeRole, User, Vacancy
from lagetrunt.register import chair_terms, terms_running_out
from lagetrunt.web.addresses import address_of
from lagetrunt.web.dates import age, day_date, days_in_words
from lagetrunt.web.sourcing import Sources


@dataclass(frozen=True)
class Waiting:
    """One line of what waits."""

    mark: str
    word: str
    title: str
    url: str
    why: str
    step: str = ""
    step_url: str = ""
    age: str = ""
    source: str = ""
    source_url: str = ""


def sourced(sources: Sources, fact: Any, **line: Any) -> Waiting:
    """Return a line with the first source of the fact that it is about."""
    first = next(iter(sources.links(fact)), None)
    found = {"source": first.text, "source_url": first.url} if first else {}
    return Waiting(**line, **found)


def offices_to_see_to(body: Body, today: date, *, user: User) -> list[Waiting]:
    """Return a line for each office of a network whose time has run out, or does so within two months."""
    run_out = [term for term in chair_terms(body, today, roles=OfficeRole.values) if term.warning]
    soon = terms_running_out(body, today)
    sources = Sources([*(term.office for term in run_out), *soon], user=user)
    writes = may_write_body(user, body)
    lines = []
    for term in run_out:
        line = _office_line(term.office, "late", _("Löpte ut"), days_in_words(term.warning), term.last_day, writes)
        lines.append(sourced(sources, term.office, **line))
    for office in soon:
        last = office.ends_on - timedelta(days=1) if office.ends_on and office.ends_on > today else None
        why = (
            _("Tiden går ut %(day)s.") % {"day": day_date(last)}
            if last
            else _("Ska utvärderas %(day)s.") % {"day": day_date(office.evaluation_on or today)}
        )
        line = _office_line(office, "ends", _("Löper ut"), why, last or office.evaluation_on, writes)
        lines.append(sourced(sources, office, **line))
    return lines


def _office_line(office: Office, mark: str, word: str, why: str, day: date | None, writes: bool) -> dict[str, Any]:
    role = office.title or str(office.get_role_display())
    step = {"step": _("Rätta uppdraget"), "step_url": reverse("office_change", args=[office.public_id])}
    return {
        "mark": mark,
        "word": word,
        "title": f"{office.person}, {role}",
        "url": address_of(office.person),
        "why": why,
        "age": age(day) if day else "",
        **(step if writes else {}),
    }


def vacant_seat(seat: Any, last: Mandate | None, today: date, *, sources: Sources, writes: bool) -> Waiting:
    """Return the line of a seat on which nobody sits, with who left it."""
    why = _("Ingen är införd på platsen.")
    days = ""
    if last and last.ends_on:
        gone = last.ends_on - timedelta(days=1)
        why = _("%(person)s satt här t.o.m. %(day)s.") % {"person": last.person, "day": day_date(gone)}
        days = age(gone, today)
    step = {"step": _("Sätt in någon"), "step_url": reverse("seat_fill", args=[seat.public_id])} if writes else {}
    line = {"mark": "dash", "word": _("Vakant"), "title": str(seat), "url": f"{address_of(seat.body)}#platser"}
    return sourced(sources, last or seat, **line, why=why, age=days, **step)


def told_vacancy(vacancy: Vacancy, *, sources: Sources, writes: bool) -> Waiting:
    """Return the line of a seat that notes tell is empty."""
    met = vacancy.meeting.date
    step = {"step": _("Rätta uppgiften"), "step_url": reverse("fact_change", args=["vakans", vacancy.public_id])}
    return sourced(
        sources,
        vacancy,
        mark="dash",
        word=_("Sagt vara vakant"),
        title=vacancy.seat_name,
        url=address_of(vacancy),
        why=_("Stod i anteckningarna från %(day)s.") % {"day": day_date(met)},
        age=age(met),
        **(step if writes else {}),
    )


def overdue(action: Action, today: date, *, sources: Sources, writes: bool) -> Waiting:
    """Return the line of a promise whose last day is past."""
    assert action.due_on is not None  # noqa: S101  # asked for with a day
    who = ", ".join(str(one) for one in action.assignees.all()) or _("Ingen utsedd")
    said = {"who": who, "day": day_date(action.due_on), "body": action.meeting.body}
    return sourced(
        sources,
        action,
        mark="late",
        word=_("Försenat"),
        title=action.words if len(action.words) < 140 else f"{action.words[:139]}…",
        url=address_of(action),
        why=_("%(who)s, senast %(day)s. %(body)s.") % said,
        age=age(action.due_on, today),
        step=_("Säg hur det gick") if writes else "",
        step_url=address_of(action),
    )
