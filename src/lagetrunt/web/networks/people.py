"""Views of all people and of one person."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import get, may_write_register, seen
from lagetrunt.language.keys import fold, sort_key
from lagetrunt.models import Action, ActionState, Mandate, Office, Person, SameQuestion, SameState, User
from lagetrunt.register import PersonPage, everything_left_by, person_page
from lagetrunt.register.rosters import on_day
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.navigation import Entry, with_query
from lagetrunt.web.networks.bars import person_rows, person_words
from lagetrunt.web.networks.newest import newest
from lagetrunt.web.networks.raised import raised_by
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_A_PAGE = 50


@signed_in
def persons(request: Asked) -> HttpResponse:
    """Show the people of the register in Swedish order of surname, with where they sit; sifted by words and letter."""
    everybody = list(seen(request.user, Person).filter(joined_to__isnull=True).order_by("sort_key", "id"))
    seats = seats_of(request.user)
    rows = _sifted(request, everybody, seats)
    if request.GET.get("som") == "xlsx":
        lines = [[row.name, "; ".join(str(one.seat) for one in seats.get(row.pk, []))] for row in rows]
        return as_sheet(_("Personer"), [_("Namn"), _("Platser i dag")], lines)
    shared = Counter(row.key for row in everybody)
    page = Paginator(rows, _A_PAGE).get_page(request.GET.get("sida"))
    here = [(row, seats.get(row.pk, []), shared[row.key] > 1) for row in page]
    context = {
        "page": page,
        "people": here,
        "words": request.GET.get("ord", ""),
        "letters": _letters(request, everybody),
        "orders": [("", _("Efternamn, A–Ö")), ("-namn", _("Efternamn, Ö–A")), ("plats", _("Plats"))],
        "may_write": may_write_register(request.user),
        "asked": seen(request.user, SameQuestion).filter(state=SameState.OPEN).count(),
        "sources": Sources([fact for row, held, _s in here for fact in (row, *held)], user=request.user),
    }
    return render(request, "networks/persons.html", context)


def _sifted(request: Asked, rows: list[Person], seats: dict[int, list[Mandate]]) -> list[Person]:
    words, letter = fold(request.GET.get("ord", "")), request.GET.get("bokstav", "")
    if words:
        named = {
            row.pk: " ".join([row.name, *(f"{m.seat} {m.seat.body.name}" for m in seats.get(row.pk, []))])
            for row in rows
        }
        rows = [row for row in rows if words in fold(named[row.pk])]
    if letter:
        rows = [row for row in rows if letter_of(row) == letter]
    order = request.GET.get("ordning", "")
    if order == "plats":
        rows = sorted(rows, key=lambda row: _first_seat(seats.get(row.pk, [])))
    return rows[::-1] if order == "-namn" else rows


def _first_seat(held: list[Mandate]) -> tuple[bool, str]:
    """Return the key that sorts by where somebody sits, those without a seat last."""
    return (False, sort_key(f"{held[0].seat} {held[0].seat.body.name}")) if held else (True, "")


def letter_of(person: Person) -> str:
    """Return the first letter of a person's surname: 'Ö'."""
    surname = person.name.split()[-1:] or [""]
    return fold(surname[0])[:1].upper()


def _letters(request: Asked, rows: list[Person]) -> list[Entry]:
    """Return the letters of the register, where it is too long for a page."""
    if len(rows) <= _A_PAGE:
        return []
    now = request.GET.get("bokstav", "")
    counts = Counter(letter_of(row) for row in rows)
    entries = [Entry(_("Alla"), with_query(request.GET, bokstav=None, sida=None), current=not now)]
    for letter in sorted(counts, key=sort_key):
        entries.append(Entry(letter, with_query(request.GET, bokstav=letter, sida=None), current=letter == now))
    return entries


def seats_of(user: User) -> dict[int, list[Mandate]]:
    """Return the mandates of today by person, in the order of the networks."""
    found: dict[int, list[Mandate]] = {}
    rows = seen(user, Mandate).filter(on_day(timezone.localdate()), seat__withdrawn_at__isnull=True)
    rows = rows.select_related("seat__body", "seat__organisation")
    for mandate in rows.order_by("seat__body__sort_key", "id"):
        found.setdefault(mandate.person_id, []).append(mandate)
    return found


@signed_in
def person(request: Asked, person: str) -> HttpResponse:
    """Show one person: seats and offices over time, promises, where they were; a joined one leads to whom."""
    found = get(request.user, Person, person)
    if found.joined_to is not None:
        return redirect("person", person=found.joined_to.public_id)
    page = person_page(found, user=request.user)
    met = list(page.attendance.values_list("meeting", flat=True))
    raised = raised_by(found, page.names, met, user=request.user)
    context: dict[str, Any] = {
        "person": found,
        "page": page,
        "raised": raised,
        **_held(page),
        **promises(page.actions, request),
        "attendance": newest(page.attendance, request, count=len(met)),
        "left": everything_left_by(found, user=request.user, day=_leaving_day(page)) if page.leavings else None,
        "may_write": may_write_register(request.user),
    }
    sources = Sources([*_facts(page, context), *raised.facts], user=request.user)
    return render(request, "networks/person.html", {**context, "sources": sources})


def _facts(page: PersonPage, context: dict[str, Any]) -> list[Any]:
    """Return what the page shows with a source."""
    held = [*page.mandates, *page.offices, *page.appointments, *context["attendance"].rows]
    return [page.person, *held, *page.leavings, *context["open"], *context["settled"].rows, *page.names]


def _held(page: PersonPage) -> dict[str, Any]:
    """Return the seats and offices of one person as a picture with its words, and those of today."""
    today = timezone.localdate()
    held: list[Any] = [*page.mandates, *page.offices]
    days = [one.starts_on for one in held if one.starts_on]
    rows = person_rows(page.mandates, page.offices)
    offices = [(one.title or str(one.get_role_display()), one.body) for one in page.offices if is_on(one, today)]
    seats = [(str(one.seat), one.seat.body) for one in page.mandates if is_on(one, today)]
    return {
        "rows": rows,
        "told": person_words(rows),
        "first": date(min(days, default=today).year, 1, 1),
        "last": date(today.year + 1, 1, 1),
        "today_at": [(word[:1].upper() + word[1:], body) for word, body in [*seats, *offices]],
    }


def is_on(held: Mandate | Office, day: date) -> bool:
    """Return whether a seat or office is held that day."""
    return (held.starts_on is None or held.starts_on <= day) and (held.ends_on is None or held.ends_on > day)


def promises(actions: list[Action], request: Asked) -> dict[str, Any]:
    """Return the promises of a page: the open ones by their last day, then the newest of the rest."""
    still = [one for one in actions if one.state == ActionState.OPEN]
    still.sort(key=lambda one: (one.due_on is None, one.due_on or one.meeting.date, one.pk))
    settled = [one for one in actions if one.state != ActionState.OPEN]
    today = timezone.localdate()
    late = sum(one.due_on is not None and one.due_on < today for one in still)
    return {"open": still, "settled": newest(settled, request), "late": late, "today": today}


def _leaving_day(page: PersonPage) -> date:
    """Return the day on which to look at what somebody held: when they left, else the meeting that told it."""
    days = [one.leaves_on or one.meeting.date for one in page.leavings]
    return max(days, default=timezone.localdate())
