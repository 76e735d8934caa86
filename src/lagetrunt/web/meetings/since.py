"""What came of a meeting since: of what it decided, what was promised and put off; and what was put off to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.access import seen
from lagetrunt.models import (
    Action,
    ActionState,
    Decision,
    Item,
    Matter,
    Meeting,
    MeetingState,
    Postponement,
    ProposalState,
    Report,
    Tie,
    User,
)
from lagetrunt.register.matters import Chain, chains_in
from lagetrunt.register.renewals import promised_again
from lagetrunt.web.addresses import address_of
from lagetrunt.web.dates import day_date, length_words

Tied = Mapping[tuple[str, int], Matter]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One thing of a meeting, and what came of it."""

    kind: str
    """`decision`, `action` or `postponement`."""
    title: str
    url: str
    mark: str
    told: str
    """What came of it, in a sentence."""
    shown_by: Any = None
    """The later fact that shows it; its source is the sentence's source."""
    is_open: bool = False


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """Something that was put off to a meeting, and how it went there."""

    subject: str
    postponement: Postponement
    mark: str
    told: str


@dataclass(frozen=True)
class Since:
    """All that came of one meeting, and what came to it."""

    outcomes: list[Outcome]
    arrivals: list[Arrival]

    @property
    def facts(self) -> list[Any]:
        """Return the rows whose sources are shown."""
        shown = [one.shown_by for one in self.outcomes if one.shown_by is not None]
        return [*shown, *(one.postponement for one in self.arrivals)]

    @property
    def words(self) -> str:
        """Return it in one sentence: '2 av 7 är öppna.'; empty where there is nothing."""
        if not self.outcomes:
            return ""
        still = sum(one.is_open for one in self.outcomes)
        if not still:
            return _("Inget är öppet.")
        said = {"all": len(self.outcomes), "n": still}
        return ngettext("%(n)s av %(all)s är öppen.", "%(n)s av %(all)s är öppna.", still) % said


def since(meeting: Meeting, facts: Iterable[Any], tied: Tied, *, user: User, today: date) -> Since:
    """Return what came of a meeting's decisions, promises and postponements (among `facts`) until today.

    `tied` is what `matters_of` gives for the facts.
    """
    told = list(facts)
    for fact in told:
        fact.meeting = meeting  # at hand: none is fetched for a line
    body, day = meeting.body, max(today, meeting.date)
    told_chains = chains_in(user, body, on=day)
    arrivals = list(_arrivals(meeting, told_chains, today))
    if meeting.state != MeetingState.HELD:
        return Since([], arrivals)
    decisions = [one for one in told if isinstance(one, Decision)]
    outcomes = [
        *_of_decisions(meeting, decisions, tied, today),
        *_of_actions([one for one in told if isinstance(one, Action)], user, today),
        *_of_chains(meeting, told_chains, today),
    ]
    return Since(outcomes, arrivals)


def _of_decisions(meeting: Meeting, decisions: Sequence[Decision], tied: Tied, today: date) -> list[Outcome]:
    matters = {one.pk: tied.get(("Decision", one.pk)) for one in decisions}
    of_any = {matter for matter in matters.values() if matter}
    later = _later(of_any, meeting.date) if of_any else {}
    outcomes = []
    for one in decisions:
        matter = matters[one.pk]
        shown_by = later.get(matter.pk) if matter else None
        mark, told, is_open = _decision_words(one, shown_by, today)
        line = {"title": one.words, "url": address_of(one), "mark": mark, "told": told}
        outcomes.append(Outcome(kind="decision", shown_by=shown_by, is_open=is_open, **line))
    return outcomes


def _later(matters: Collection[Matter], day: date) -> dict[int, Any]:
    """Return, by matter, the first decision in it after a day, else the last point at which it was up."""
    ties = Tie.objects.filter(matter__in=matters, withdrawn_at__isnull=True).exclude(state=ProposalState.REJECTED)
    of_item: dict[int, list[int]] = defaultdict(list)
    of_decision: dict[int, list[int]] = defaultdict(list)
    for matter, item, decision in ties.values_list("matter_id", "item_id", "decision_id"):
        if item is not None:
            of_item[item].append(matter)
        if decision is not None:
            of_decision[decision].append(matter)
    after = Q(meeting__date__gt=day, meeting__withdrawn_at__isnull=True, withdrawn_at__isnull=True)
    found: dict[int, Any] = {}
    items = Item.objects.filter(after, pk__in=of_item).select_related("meeting__body").defer("words")
    for one in items.order_by("meeting__date", "position"):
        found |= dict.fromkeys(of_item[one.pk], one)
    decided = Decision.objects.filter(after & (Q(item__in=of_item) | Q(pk__in=of_decision)))
    for one in decided.select_related("meeting__body", "item__meeting__body").order_by("-meeting__date", "-pk"):
        found |= dict.fromkeys([*of_decision.get(one.pk, []), *of_item.get(one.item_id or 0, [])], one)
    return found


def _decision_words(one: Decision, later: Any, today: date) -> tuple[str, str, bool]:
    if isinstance(later, Decision):
        return "dec", _("Nytt beslut i ärendet %(day)s.") % {"day": day_date(later.meeting.date)}, False
    if one.until and one.until < today:
        return "ends", _("Gällde till och med %(day)s.") % {"day": day_date(one.until)}, False
    if later is not None:
        return "full", _("Ärendet var uppe igen senast %(day)s.") % {"day": day_date(later.meeting.date)}, False
    if one.until:
        return "full", _("Gäller till och med %(day)s.") % {"day": day_date(one.until)}, False
    return "open", _("Inget mer är antecknat."), one.needs_formal or one.way_on == "further decision"


def _of_actions(actions: Sequence[Action], user: User, today: date) -> list[Outcome]:
    again = promised_again(actions)
    rows = seen(user, Report).filter(action__in=[one.pk for one in actions], state=ProposalState.CONFIRMED)
    reports: dict[int, Report] = {}
    for report in rows.select_related("meeting__body", "item").order_by("meeting__date", "pk"):
        reports[report.action_id] = report
    outcomes = []
    for one in actions:
        mark, told = _action_words(one, today)
        repeated = again.get(one.pk, [])
        if repeated and one.state == ActionState.OPEN:
            days = ", ".join(day_date(report.meeting.date) for report in repeated)
            told = f"{told} {_('Lovades på nytt %(days)s.') % {'days': days}}"
        line = {"title": one.words, "url": address_of(one), "mark": mark, "told": told}
        is_open = one.state == ActionState.OPEN
        outcomes.append(Outcome(kind="action", shown_by=reports.get(one.pk), is_open=is_open, **line))
    return outcomes


def _action_words(one: Action, today: date) -> tuple[str, str]:
    said = {"day": day_date(one.settled_on) if one.settled_on else "", "how": one.settled_how}
    if one.state == ActionState.DONE:
        return "full", _("Klart %(day)s.") % said if one.settled_on else _("Klart.")
    if one.state == ActionState.DROPPED:
        told = _("Släppt %(day)s.") % said if one.settled_on else _("Släppt.")
        return "slash", f"{told} {one.settled_how}".strip()
    if one.state == ActionState.HANDED_OVER:
        return "report", _("Överlämnat %(day)s.") % said if one.settled_on else _("Överlämnat.")
    if one.due_on and one.due_on < today:
        return "late", _("Öppet, %(length)s över tiden.") % {"length": length_words((today - one.due_on).days)}
    return "act", _("Öppet sedan %(length)s.") % {"length": length_words(max((today - one.meeting.date).days, 0))}


def _of_chains(meeting: Meeting, told: Iterable[Chain], today: date) -> list[Outcome]:
    """Return what came of each thing that this meeting put off: dealt with, put off again, or still waiting."""
    outcomes = []
    for chain in told:
        mine = [one for one in chain.postponements if one.meeting_id == meeting.pk]
        if mine:
            mark, words = _chain_words(meeting, chain, today)
            shown_by = chain.dealt_with_by or _next_link(meeting, chain)
            line = {"title": mine[0].subject, "url": address_of(chain.matter) if chain.matter else address_of(mine[0])}
            is_open = chain.dealt_with is None
            outcomes.append(
                Outcome(kind="postponement", mark=mark, told=words, shown_by=shown_by, is_open=is_open, **line)
            )
    return outcomes


def _next_link(meeting: Meeting, chain: Chain) -> Postponement | None:
    return next((one for one in chain.postponements if one.meeting.date > meeting.date), None)


def _chain_words(meeting: Meeting, chain: Chain, today: date) -> tuple[str, str]:
    later = [one.meeting.date for one in chain.postponements if one.meeting.date > meeting.date]
    parts = [_("Flyttad igen %(days)s.") % {"days": ", ".join(map(day_date, later))}] if later else []
    if chain.dealt_with:
        parts.append(_("Togs upp %(day)s.") % {"day": day_date(chain.dealt_with)})
        return "full", " ".join([*parts, chain.doubt] if chain.doubt else parts)
    waited = length_words(max((today - chain.first_put_off).days, 0))
    parts.append(_("Väntar ännu, sedan %(length)s.") % {"length": waited})
    if chain.perhaps_in_missing:
        parts.append(_("Kan ha tagits upp på ett möte vars anteckningar saknas."))
    return "hop", " ".join(parts)


def _arrivals(meeting: Meeting, told: Iterable[Chain], today: date) -> Iterator[Arrival]:
    """Give what earlier papers put off to this meeting, with how it went here."""
    for chain in told:
        earlier = [one for one in chain.postponements if one.meeting.date < meeting.date]
        if not earlier:
            continue
        if chain.dealt_with == meeting.date:
            mark, words = "full", _("Togs upp.")
        elif any(one.meeting_id == meeting.pk for one in chain.postponements):
            mark, words = "hop", _("Flyttades igen.")
        elif chain.dealt_with is None and chain.until == meeting.date:
            mark, words = ("hop", _("Väntar.")) if meeting.date >= today else ("open", _("Nämns inte."))
        else:
            continue
        yield Arrival(subject=chain.subject, postponement=earlier[-1], mark=mark, told=words)
