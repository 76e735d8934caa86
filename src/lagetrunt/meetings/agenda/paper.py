"""The agenda as plain values in the reader's language, out of which the Word file, the PDF and the text are made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from django.db import models
from django.utils import timezone
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from lagetrunt.access import seen
from lagetrunt.delivery.agenda import AgendaPaper, AgendaPoint
from lagetrunt.meetings.agenda.lines import Agenda, Line, Timed
from lagetrunt.models import Item, ItemKind, Meeting, Mode, OfficeRole, Paper, User
from lagetrunt.register.day_words import clock, day_date, full_date, short_date
from lagetrunt.register.rosters import offices_on
from lagetrunt.register.sources import Origin, origins_of

_MOST_SOURCES = 3


def agenda_paper(agenda: Agenda, *, user: User, at: datetime | None = None) -> AgendaPaper:
    """Return an agenda as it is printed and sent, with the sources that `user` may see; made `at` a moment (now).

    The number of queries is the same however many lines there are.
    """
    meeting, moment = agenda.meeting, at or timezone.now()
    told = _Told(agenda.lines, user)
    return AgendaPaper(
        body=str(meeting.body),
        title=_("Dagordning %(day)s") % {"day": full_date(meeting.date)},
        when=_when(meeting),
        place=_place(meeting),
        leads=_chairs(meeting),
        points=tuple(_point(one, meeting, told) for one in agenda.timed),
        labels=tuple(labels().items()),
        ends=_clock(agenda.ends) if agenda.lines else "",
        made=_("Utkast %(day)s") % {"day": day_date(moment)},
        made_at=moment,
        language=(get_language() or "sv")[:2],
    )


def labels() -> dict[str, str]:
    """Return what the columns and notes of a paper are called, by the names in `delivery.agenda.LABELS`."""
    return {
        "time": _("Tid"),
        "number": pgettext("kolumn", "Nr"),
        "point": _("Punkt"),
        "minutes": pgettext("kolumn", "min"),
        "source": _("Källa"),
        "page": _("Sida"),
        "background": _("Bakgrund"),
        "leads": _("Leder mötet"),
        "ends": _("Slut"),
        "empty": _("Inga punkter än."),
    }


def kind_words(kind: str) -> str:
    """Return what a point is for, as it is read at the beginning of a line; empty where nobody has said."""
    word = str(ItemKind(kind).label) if kind else ""
    return word[:1].upper() + word[1:]


def chain_words(days: Sequence[date], meeting: date) -> str:
    """Return the meetings at which a point was put off: '4 sept → 2 okt → nu'; empty where it was not."""
    if not days:
        return ""
    return " → ".join([*(short_date(day, meeting) for day in days), pgettext("i en kedja av möten", "nu")])


def _point(timed: Timed, meeting: Meeting, told: _Told) -> AgendaPoint:
    line = timed.line
    if line.is_break:
        return AgendaPoint(time=_clock(timed.starts), heading=line.heading, minutes=line.minutes)
    return AgendaPoint(
        number=str(timed.number),
        time=_clock(timed.starts),
        heading=line.heading,
        kind=kind_words(line.kind),
        owner=line.owner_words,
        minutes=line.minutes,
        chain=chain_words(line.chain, meeting.date),
        why=" ".join(part for part in (line.why, line.doubt) if part),
        background=line.background,
        sources=told.sources(line),
    )


def _chairs(meeting: Meeting) -> str:
    offices = offices_on(meeting.body, meeting.date)
    return ", ".join(str(office.person) for office in offices if office.role == OfficeRole.CHAIR)


def _when(meeting: Meeting) -> str:
    day = full_date(meeting.date)
    hours = f" {clock(meeting.start, meeting.end)}" if meeting.start else ""
    return f"{day[:1].upper()}{day[1:]}{hours}"


def _place(meeting: Meeting) -> str:
    if meeting.mode == Mode.IN_PERSON or not meeting.mode:
        return meeting.place
    mode = str(Mode(meeting.mode).label)
    return f"{meeting.place}, {mode}" if meeting.place else f"{mode[:1].upper()}{mode[1:]}"


def _clock(value: time | None) -> str:
    """Return '9.00': with minutes, so that the times of a column stand under each other."""
    return f"{value.hour}.{value.minute:02}" if value else ""


class _Told:
    """Where the reasons of an agenda stand, in words: the point and the day, else the paper."""

    def __init__(self, lines: Iterable[Line], user: User) -> None:
        every = list(lines)
        facts = {(type(fact).__name__, fact.pk): fact for line in every for fact in line.facts}
        keys = {key for fact in facts.values() if (key := _item_key(fact)) is not None}
        rows = Item.objects.filter(pk__in=keys).select_related("meeting", "parent")
        self._items = {item.pk: item for item in rows}
        others = [fact for fact in facts.values() if _item_key(fact) is None]
        self._origins = self._seen(origins_of(others), user)

    @staticmethod
    def _seen(found: dict[tuple[str, int], list[Origin]], user: User) -> dict[tuple[str, int], list[Origin]]:
        papers = {one.paper for origins in found.values() for one in origins if one.paper}
        shown = set(seen(user, Paper).filter(pk__in=papers).values_list("pk", flat=True)) if papers else set()
        kept = defaultdict(list)
        for key, origins in found.items():
            kept[key] = [one for one in origins if one.paper in shown]
        return kept

    def sources(self, line: Line) -> tuple[str, ...]:
        """Return where the reason of a line stands, the first few places."""
        words = [word for fact in line.facts for word in self._of(fact)]
        return tuple(dict.fromkeys(words))[:_MOST_SOURCES]

    def _of(self, fact: models.Model) -> list[str]:
        item = self._items.get(_item_key(fact) or 0)
        if item is not None:
            said = {"number": _number(item), "day": day_date(item.meeting.date)}
            return [_("Punkt %(number)s, %(day)s") % said]
        return [
            _("Anteckningar %(day)s") % {"day": day_date(one.paper_day)} if one.paper_day else str(one.paper_name)
            for one in self._origins.get((type(fact).__name__, fact.pk), [])
        ]


def _number(item: Item) -> str:
    """Return the number of a point, as '8 c' where it stands under another."""
    own = item.number.strip(" .") or str(item.position)
    return f"{item.parent.number.strip(' .')} {own}".strip() if item.parent else own


def _item_key(fact: models.Model) -> int | None:
    return fact.pk if isinstance(fact, Item) else getattr(fact, "item_id", None)
