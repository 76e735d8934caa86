"""Seats and offices as rows of a timeline."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.models import Mandate, Office, OfficeRole, Seat
from lagetrunt.web.dates import period
from lagetrunt.web.drawing.timeline import Row, Span


def seat_rows(seats: list[Seat], mandates: list[Mandate], offices: list[Office], today: date) -> list[Row]:
    """Return a row a seat: its holders in time, what is vacant between told ones, and who of them had the chair."""
    on_seat: dict[int, list[Mandate]] = defaultdict(list)
    for mandate in sorted(mandates, key=lambda one: (one.starts_on or date.min, one.pk)):
        on_seat[mandate.seat_id].append(mandate)
    chaired: dict[int, list[Office]] = defaultdict(list)
    for office in offices:
        if office.role == OfficeRole.CHAIR:
            chaired[office.person_id].append(office)
    numbered = _numbered(seats)
    return [Row(numbered[seat.pk], _spans(on_seat[seat.pk], chaired, today)) for seat in seats]


def _numbered(seats: list[Seat]) -> dict[int, str]:
    """Name the seats; two of one organisation are numbered."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for seat in seats:
        by_name[str(seat)].append(seat.pk)
    return {
        pk: name if len(keys) == 1 else f"{name} {number}"
        for name, keys in by_name.items()
        for number, pk in enumerate(keys, start=1)
    }


def _spans(mandates: list[Mandate], chaired: dict[int, list[Office]], today: date) -> list[Span]:
    spans: list[Span] = []
    for mandate in mandates:
        spans.append(Span(mandate.person.name, mandate.starts_on, mandate.ends_on))
        for office in chaired.get(mandate.person_id, []):
            spans.append(Span(_("ordförande"), office.starts_on, office.ends_on, "office"))
    if mandates and mandates[-1].ends_on and mandates[-1].ends_on <= today:
        spans.append(Span(_("vakant"), mandates[-1].ends_on, None, "now_vacant"))
    return spans


def person_rows(mandates: list[Mandate], offices: list[Office]) -> list[Row]:
    """Return a row for each seat and office of one person, those of one network beside each other."""
    held: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for mandate in mandates:
        word = str(mandate.seat)
        held[mandate.seat.body.name, word].append(Span(word, mandate.starts_on, mandate.ends_on))
    for office in offices:
        word = (office.title or str(office.get_role_display())).capitalize()
        held[office.body.name, word].append(Span(word, office.starts_on, office.ends_on))
    networks = list(dict.fromkeys(name for name, _word in held))
    return [Row(name, spans) for network in networks for (name, _word), spans in held.items() if name == network]


def person_words(rows: list[Row]) -> str:
    """Return what the picture of one person shows, in a sentence for each row."""
    told = (f"{row.label}, {span.text} {period(span.start, span.end)}." for row in rows for span in row.spans)
    return " ".join(told)
