"""How far the next meeting is prepared: the agenda, the place, the papers, and what is due by then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from lagetrunt.access import seen
from lagetrunt.models import Action, AgendaLine, Item, LineState, Meeting, Paper, Postponement, User
from lagetrunt.register.business import Open
from lagetrunt.web.business.looks import agenda_address


@dataclass(frozen=True)
class Part:
    """One part of the preparation: its mark, what it is, how it stands, and where it is done."""

    mark: str
    name: str
    words: str
    url: str = ""
    is_turn: bool = False
    """Whether it is the reader's turn."""


def preparation(meeting: Meeting, lines: Iterable[Open], *, user: User, may_write: bool) -> list[Part]:
    """Return how far a meeting is prepared; `lines` is what is open in the reader's networks."""
    ours = [line for line in lines if line.body == meeting.body and not line.is_cold]
    put_off = [line for line in ours if line.before_meeting and isinstance(line.fact, Postponement)]
    promised = [line for line in ours if line.before_meeting and isinstance(line.fact, Action)]
    papers = seen(user, Paper).filter(meeting=meeting).count()
    place = meeting.place or _("inte bestämd")
    parts = [
        _agenda(meeting, user=user, may_write=may_write),
        Part("full" if meeting.place else "open", pgettext("där man möts", "Plats"), place),
        Part("hop", _("Flyttade punkter"), _counted(put_off, _("inget"))),
        Part(
            "act",
            _("Lovat till mötet"),
            _counted(promised, _("inget")),
            reverse("actions", kwargs={"body": meeting.body.slug}),
        ),
    ]
    if papers:
        words = ngettext("%(n)s inne", "%(n)s inne", papers) % {"n": papers}
        parts.append(Part("paper", _("Handlingar"), words))
    return parts


def _counted(lines: list[Open], none: str) -> str:
    return ngettext("%(n)s sak", "%(n)s saker", len(lines)) % {"n": len(lines)} if lines else none


def _agenda(meeting: Meeting, *, user: User, may_write: bool) -> Part:
    """Return how far the agenda is: settled lines, points that are entered, else that the memory proposes one.

    It is not counted: what the draft holds, with its standing points, is derived only on its own page.
    """
    settled = seen(user, AgendaLine).filter(meeting=meeting, state=LineState.ON, is_break=False).count()
    points = settled or seen(user, Item).filter(meeting=meeting).count()
    url = agenda_address(meeting) if may_write else ""
    if points:
        words = ngettext("utkast, %(n)s punkt", "utkast, %(n)s punkter", points) % {"n": points}
        return Part("turn" if may_write else "half", _("Dagordning"), words, url, may_write)
    words = _("ett utkast finns, ingen har ändrat det")
    return Part("turn" if may_write else "open", _("Dagordning"), words, url, may_write)
