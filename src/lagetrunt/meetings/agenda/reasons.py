"""Why something should be a point of the next meeting: one reason a fact, before they are put together into lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from lagetrunt.language.headings import heading_key, is_standing_heading, subject_key
from lagetrunt.language.topics import topics
from lagetrunt.meetings.agenda.measures import (
    brings_something,
    days_ahead,
    days_asked_for,
    kind_for,
    put_off_often,
    rank_of,
)
from lagetrunt.meetings.agenda.naming import as_heading, put_off_heading, sentence
from lagetrunt.meetings.agenda.presenters import last_put_off, presenters
from lagetrunt.models import (
    Action,
    ComingDate,
    Decision,
    Item,
    ItemKind,
    Mandate,
    Matter,
    Meeting,
    Office,
    Person,
    Postponement,
    Question,
    Seat,
    Vacancy,
)
from lagetrunt.register.business.lines import Open
from lagetrunt.register.business.promises import who
from lagetrunt.register.business.wording import days_listed
from lagetrunt.register.day_words import day_date, short_date

SEATS = "seats"
PROMISES = "promises"
_QUOTED = 160
"""Notes of so many letters are quoted whole."""
_REMEMBERED = timedelta(days=365)


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One reason for a point: what it rests on and what the point would be."""

    open: Open
    heading: str
    why: str
    rank: int
    item: Item | None = None
    kind: str = ""
    owner: Person | None = None
    owner_written: str = ""
    gathered: str = ""
    """`SEATS` or `PROMISES` where it is gathered with others of its kind, unless its question is on the agenda."""
    on_agenda: bool = True
    comes_back: date | None = None

    @property
    def key(self) -> str:
        """Return what the reason is known by."""
        return self.open.key

    @property
    def matter(self) -> Matter | None:
        """Return the matter that it is about."""
        return self.open.matter

    @cached_property
    def like(self) -> frozenset[str]:
        """Return what its heading is about, to be compared with others."""
        return alike(self.heading)

    @property
    def keys(self) -> set[str]:
        """Return the keys of the headings that it goes by."""
        return {heading_key(self.heading), *([heading_key(self.item.heading)] if self.item else [])}

    @property
    def said_on(self) -> date:
        """Return the day of the meeting at which it was said last."""
        if self.open.days:
            return self.open.days[-1]
        meeting = getattr(self.open.fact, "meeting", None)
        return meeting.date if isinstance(meeting, Meeting) else date.min

    @property
    def order(self) -> tuple[int, date]:
        """Return what reasons are sorted by: rank, then age."""
        return self.rank, self.open.since or date.max


def alike(heading: str) -> frozenset[str]:
    """Return what a heading is about: the stems of its words, or the heading itself where no word tells it."""
    key = subject_key(heading)
    return topics(key) or frozenset({heading_key(heading)})


def reasons_of(lines: Iterable[Open], meeting: Meeting) -> Iterator[Reason]:
    """Give the reasons that open business is for a meeting's agenda; what is not for it is marked so."""
    every = list(lines)
    presents = presenters(every)
    for one in every:
        item = getattr(one.fact, "item", None)
        owner, written = _owner(one.fact, presents)
        yield Reason(
            open=one,
            heading=_heading(one, item),
            why=_why(one, meeting),
            rank=_rank(one),
            item=item,
            kind=_kind(one),
            owner=owner,
            owner_written=written,
            gathered=_gathered(one, item),
            on_agenda=_is_for(one, meeting),
            comes_back=one.due if one.due and one.due > meeting.date else None,
        )


def _is_for(one: Open, meeting: Meeting) -> bool:
    """Return whether it is for this meeting: what is put off to another day is not, nor what has gone cold.

    What may have been handled in missing papers is asked for long after it went cold, since nobody could mention it.
    A decision that ends soon after is for it, since the next meeting may be too late. An old promise is not asked for
    at a meeting only because its matter lives on.
    """
    if isinstance(one.fact, Postponement):
        if one.due and one.due > meeting.date:
            return False
        return not one.is_cold or (bool(one.doubt) and meeting.date - one.days[-1] <= days_asked_for())
    if isinstance(one.fact, Action) and meeting.date - max(one.fact.meeting.date, one.due or date.min) > _REMEMBERED:
        return False
    ahead = days_ahead() if isinstance(one.fact, Decision) else timedelta()
    return not one.is_cold and (one.on_agenda or (one.due is not None and one.due <= meeting.date + ahead))


def _rank(one: Open) -> int:
    if not isinstance(one.fact, Postponement):
        return rank_of(type(one.fact).__name__)
    if one.doubt:
        return rank_of("perhaps")
    return rank_of("put_off_often" if one.times >= put_off_often() else "put_off")


def _kind(one: Open) -> str:
    if isinstance(one.fact, Action) and brings_something(one.fact.words):
        return str(ItemKind.DIALOGUE)
    return kind_for(type(one.fact).__name__)


def _why(one: Open, meeting: Meeting) -> str:
    if isinstance(one.fact, Action):
        return _why_promised(one, one.fact, meeting)
    if isinstance(one.fact, Postponement):
        return _why_put_off(one, meeting)
    return one.why


def _why_put_off(one: Open, meeting: Meeting) -> str:
    """Return how often it was put off and to when, with the reason, or what was noted the last time."""
    days = {"days": days_listed(list(dict.fromkeys(one.days))), "until": day_date(one.due) if one.due else ""}
    if one.due == meeting.date:
        told = _("Flyttad %(days)s, nu till det här mötet.")
    else:
        told = _("Flyttad %(days)s till %(until)s.") if one.due else _("Flyttad %(days)s.")
    said = [told % days]
    if one.times >= put_off_often() and not one.doubt:
        said.insert(0, _("Läggs tidigt för att den har flyttats %(times)s gånger.") % {"times": in_words(one.times)})
    last = last_put_off(one)
    noted = " ".join((last.item.words if last.item else last.words).split())
    if last.reason:
        said.append(_("Skäl: %(reason)s.") % {"reason": last.reason.strip(" .")})
    elif 0 < len(noted) <= _QUOTED:
        said.append(_("Noterat då: ”%(words)s”") % {"words": noted})
    return " ".join(said)


def _why_promised(one: Open, action: Action, meeting: Meeting) -> str:
    """Return what was promised, by when, and that it has not come."""
    words = sentence(action.words)
    if one.rule != "promised":
        return f"{words} {one.why}"
    told = short_date(action.meeting.date, meeting.date)
    due = action.due_on
    if due is None:
        lead = _("Lovat %(told)s.") % {"told": told}
    elif due > meeting.date:
        said = {"told": told, "due": short_date(due, meeting.date)}
        lead = _("Lovat %(told)s, ska vara klart %(due)s.") % said
    elif due == meeting.date:
        lead = _("Lovat %(told)s till det här mötet.") % {"told": told}
    else:
        lead = _("Lovat till %(due)s, inte lämnat.") % {"due": short_date(due, meeting.date)}
    return f"{lead} {words}"


def in_words(number: int) -> str:
    """Return a small number as a word."""
    words = {
        2: pgettext("gånger", "två"),
        3: pgettext("gånger", "tre"),
        4: pgettext("gånger", "fyra"),
        5: pgettext("gånger", "fem"),
        6: pgettext("gånger", "sex"),
        7: pgettext("gånger", "sju"),
        8: pgettext("gånger", "åtta"),
        9: pgettext("gånger", "nio"),
    }
    return words.get(number, str(number))


def _heading(one: Open, item: Item | None) -> str:
    """Return the heading that a point about it would have: the network's own where it stood, else what it is called."""
    if isinstance(one.fact, Action | Decision | Question):
        if item is not None and not is_standing_heading(heading_key(item.heading)):
            return as_heading(item.heading)
        if one.matter is not None:
            return one.matter.name
    if isinstance(one.fact, Office):
        role = one.fact.title or str(one.fact.get_role_display())
        year = (one.due + timedelta(days=1)).year if one.due else ""
        return f"{role[:1].upper()}{role[1:]} {year}".strip()
    if isinstance(one.fact, Postponement) and not (item and is_standing_heading(heading_key(item.heading))):
        return put_off_heading(one.title, item)
    return as_heading(one.title)


def _owner(fact: models.Model, presents: dict[int, Person]) -> tuple[Person | None, str]:
    """Return who promised it, was to lead it, or whose it is; a group only by its words."""
    if isinstance(fact, Postponement):
        return presents.get(fact.pk), ""
    if isinstance(fact, Action):
        rows = who(fact)
        person = next((row.person for row in rows if row.person), None)
        return person, "" if person else ", ".join(str(row) for row in rows)
    if isinstance(fact, Matter):
        return fact.owner, ""
    return None, ""


def _gathered(one: Open, item: Item | None) -> str:
    if isinstance(one.fact, Seat | Vacancy | Mandate):
        return SEATS
    if isinstance(one.fact, Action):
        brings = brings_something(one.fact.words) and one.rule == "promised"
        own = item is not None and not is_standing_heading(heading_key(item.heading))
        return "" if brings and own else PROMISES
    return ""


def booked_reasons(meeting: Meeting) -> Iterator[Reason]:
    """Give what papers have booked to the day of the meeting."""
    rows = ComingDate.objects.filter(body=meeting.body_id, date=meeting.date, withdrawn_at__isnull=True)
    for coming in rows.exclude(what="").select_related("meeting", "item").order_by("id"):
        told = coming.meeting.date if coming.meeting else None
        said = {"day": day_date(told)} if told else {}
        why = _("Bestämt %(day)s till den här dagen.") % said if told else _("Bestämt till den här dagen.")
        title = as_heading(coming.what)
        yield Reason(
            open=Open(rule="booked", fact=coming, body=meeting.body, title=title, why=why, facts=(coming,), since=told),
            heading=title,
            why=why,
            rank=rank_of("booked"),
            item=coming.item,
            kind=kind_for("ComingDate"),
        )
