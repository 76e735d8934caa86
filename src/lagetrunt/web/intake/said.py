"""A finding in words: what it asks, what it says, and what more there is to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from lagetrunt.models import FindingKind, ItemKind, Mode, Outcome, Stance, WayOn
from lagetrunt.web.dates import clock, full_date

Record = dict[str, Any]

HEADER = {
    "body": gettext_lazy("Nätverk"),
    "date": gettext_lazy("Dag"),
    "start": gettext_lazy("Börjar"),
    "end": gettext_lazy("Slutar"),
    "place": pgettext_lazy("där man möts", "Plats"),
    "mode": gettext_lazy("Form"),
    "secretary": gettext_lazy("Antecknat av"),
}
"""What each value of a paper's head is called."""

_ASKS: dict[str, Any] = {
    "header": gettext_lazy("Stämmer det?"),
    "attendee": gettext_lazy("Var de med?"),
    "item": gettext_lazy("Är det en punkt?"),
    "decision": gettext_lazy("Är det ett beslut?"),
    "action": gettext_lazy("Är det ett åtagande?"),
    "postponement": gettext_lazy("Flyttades punkten?"),
    "appointment": gettext_lazy("Är det ett uppdrag?"),
    "coming_date": gettext_lazy("Vilken dag?"),
    "position": gettext_lazy("Är det kommunens svar?"),
    "vacancy": gettext_lazy("Är platsen tom?"),
    "leaver": gettext_lazy("Slutar de?"),
    "question": gettext_lazy("Är det en öppen fråga?"),
    "money": gettext_lazy("Är det rätt belopp?"),
    "mark": gettext_lazy("Får det inte spridas?"),
    "mention": gettext_lazy("Vem är det?"),
}
_HEADER_ASKS = {
    "body": gettext_lazy("Vilket nätverk var det?"),
    "date": gettext_lazy("Vilken dag var mötet?"),
    "start": gettext_lazy("När började mötet?"),
    "end": gettext_lazy("När slutade mötet?"),
    "place": gettext_lazy("Var hölls mötet?"),
    "mode": gettext_lazy("Hur möttes de?"),
    "secretary": gettext_lazy("Vem antecknade?"),
}


@dataclass(frozen=True)
class Said:
    """A finding in words."""

    asks: str
    """The question while it is doubtful."""
    kind: str
    value: str
    more: str = ""
    is_quote: bool = False
    """Whether the value is the paper's own words."""


def said_of(kind: str, field: str, record: Record) -> Said:
    """Return a record in words."""
    asks = str(_HEADER_ASKS.get(field) or _ASKS[kind])
    label = str(HEADER[field]) if kind == FindingKind.HEADER else str(FindingKind(kind).label).capitalize()
    if kind == FindingKind.HEADER:
        return Said(asks, label, _header(field, record))
    if kind in _VALUES:
        return Said(asks, label, _VALUES[kind](record), _joined(_MORE[kind](record)))
    return Said(asks, label, str(record.get("text") or ""), _joined(_MORE[kind](record)), is_quote=True)


def _joined(parts: Iterable[Any]) -> str:
    return " · ".join(str(part) for part in parts if part)


def day_words(value: Any) -> str:
    """Return an ISO day in words; anything else as it stands."""
    try:
        return full_date(date.fromisoformat(str(value)))
    except ValueError:
        return str(value or "")


def _header(field: str, record: Record) -> str:
    value = record.get("value") or ""
    if field == "date":
        return day_words(value)
    if field in ("start", "end"):
        try:
            return clock(time.fromisoformat(value))
        except ValueError:
            return str(value)
    return str(Mode(value).label) if field == "mode" and value in Mode.values else str(value)


def _attendee(record: Record) -> str:
    return ", ".join(part for part in (record["name"], record.get("title"), record.get("organisation")) if part)


def _attendee_more(record: Record) -> list[Any]:
    absent = record.get("presence") == "absent"
    return [
        _("anmält förhinder") if record.get("excused") else _("frånvarande") if absent else "",
        record.get("chair") and _("ordförande"),
        record.get("capacity") == "guest" and _("övrig"),
        record.get("remote") and _("på distans"),
        record.get("partial"),
        record.get("instead_of") and _("i stället för %(name)s") % {"name": record["instead_of"]},
    ]


def _item(record: Record) -> str:
    return " ".join(part for part in (record.get("number"), record["heading"]) if part)


def _item_more(record: Record) -> list[Any]:
    outcome, kind = record.get("outcome"), record.get("kind")
    return [
        ItemKind(kind).label if kind in ItemKind.values else "",
        Outcome(outcome).label if outcome in Outcome.values and outcome != Outcome.DONE else "",
    ]


def _way_on(record: Record) -> str:
    way = record.get("way_on")
    if way not in WayOn.values or not way:
        return ""
    return _("vidare: %(way)s") % {"way": " ".join(x for x in (str(WayOn(way).label), record.get("way_on_whom")) if x)}


def _due(record: Record) -> str:
    return _("senast %(day)s") % {"day": day_words(record["due"])} if record.get("due") else _("ingen sista dag")


def _until(record: Record) -> str:
    until = record.get("until")
    if until == "next":
        return _("till nästa möte")
    return _("till %(day)s") % {"day": day_words(until)} if until else _("det sägs inte till när")


def _last_day(record: Record) -> str:
    return _("t.o.m. %(day)s") % {"day": day_words(record["until"])} if record.get("until") else ""


def _appointment_more(record: Record) -> list[Any]:
    person = _("%(person)s blir %(role)s") % {"person": record.get("person"), "role": record.get("role")}
    return [
        person,
        record.get("body"),
        record.get("organisation"),
        record.get("replaces") and _("efter %(name)s") % {"name": record["replaces"]},
        _last_day(record),
        ", ".join(map(day_words, record.get("dates") or ())),
        record.get("extent_percent") and _("%(n)s procent") % {"n": record["extent_percent"]},
    ]


def _money_more(record: Record) -> list[Any]:
    amount = f"{record.get('amount')} {record.get('unit')}"
    return [amount, record.get("years") and _("i %(n)s år") % {"n": record["years"]}]


def _stance(record: Record) -> str:
    stance = record.get("stance")
    return str(Stance(stance).label) if stance in Stance.values and stance else ""


def _mention(record: Record) -> str:
    return ", ".join(part for part in (record["form"], record.get("title"), record.get("organisation")) if part)


_VALUES: dict[str, Callable[[Record], str]] = {
    "attendee": _attendee,
    "item": _item,
    "coming_date": lambda record: day_words(record.get("date")),
    "mention": _mention,
}
_MORE: dict[str, Callable[[Record], Iterable[Any]]] = {
    "attendee": _attendee_more,
    "item": _item_more,
    "decision": lambda r: [_way_on(r), r.get("condition"), _last_day(r), ", ".join(r.get("binds") or ())],
    "action": lambda r: [
        ", ".join(r.get("assignees") or ()) or _("det sägs inte vem"),
        r.get("to"),
        r.get("condition"),
        _("redan gjort") if r.get("reported") else _due(r),
    ],
    "postponement": lambda r: [r.get("subject"), _until(r), r.get("reason_told")],
    "appointment": _appointment_more,
    "coming_date": lambda r: [r.get("what") or _("nätverkets möte"), _("föreslaget") if r.get("proposed") else ""],
    "position": lambda r: [r.get("organisation"), _stance(r), r.get("topic")],
    "vacancy": lambda r: [r.get("seat"), r.get("organisation")],
    "leaver": lambda r: [r.get("person"), r.get("organisation"), day_words(r.get("when")), r.get("why")],
    "question": lambda r: [],
    "money": _money_more,
    "mark": lambda r: [],
    "mention": lambda r: [r.get("means") != r.get("form") and r.get("means")],
}
